<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ArrangeCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Bring forward</source>
        <translation>Traer adelante</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Send backward</source>
        <translation>Enviar atrás</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make object</source>
        <translation>Convertir en objeto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make background</source>
        <translation>Convertir en fondo</translation>
    </message>
</context>
<context>
    <name>BetterDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Better on this computer</source>
        <translation>Mejor en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The licence's text</source>
        <translation>El texto de la licencia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Progress of all downloads</source>
        <translation>Progreso de todas las descargas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Cancel downloads</source>
        <translation>Cancelar descargas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>These packs fit the memory of the computer that the engine runs on, and each makes something better than what is installed. Tick a pack to accept its licence, which is shown below, and to have it downloaded.</source>
        <translation>Estos paquetes caben en la memoria del equipo en el que corre el motor, y cada uno hace algo mejor que lo instalado. Marca un paquete para aceptar su licencia, que se muestra abajo, y para que se descargue.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>I accept the licence of</source>
        <translation>Acepto la licencia de</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>What it gives</source>
        <translation>Qué aporta</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>El texto está en la dirección de arriba. Léelo allí primero.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{done} of {all} are here</source>
        <translation>Ya están {done} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Everything that fits this computer is installed.</source>
        <translation>Todo lo que cabe en este equipo está instalado.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{size} to download</source>
        <translation>{size} por descargar</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>The picture and its objects.</source>
        <translation>La imagen y sus objetos.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>Tamaño del lienzo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>Tamaño del lienzo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Continue the picture into the new room</source>
        <translation>Continuar la imagen en el nuevo espacio</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Pixels to add at each side; a negative number cuts off.</source>
        <translation>Píxeles que se añaden a cada lado; un número negativo recorta.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>New size: {width} × {height}</source>
        <translation>Nuevo tamaño: {width} × {height}</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Class of the object</source>
        <translation>Clase del objeto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>What the chosen object is; type to search</source>
        <translation>Qué es el objeto elegido; escribe para buscar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste in place</source>
        <translation>Pegar en su sitio</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
</context>
<context>
    <name>CloneTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Alt and a click set the source; then paint a copy of it.</source>
        <translation>Alt y un clic fijan el origen; después se pinta una copia.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Name of a command</source>
        <translation>Nombre de una orden</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Shrink</source>
        <translation>Encoger</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Feather</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Pixels:</source>
        <translation>Píxeles:</translation>
    </message>
</context>
<context>
    <name>CorrectTool</name>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw a stroke across the chosen object to split it.</source>
        <translation>Traza una línea a través del objeto elegido para dividirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Paint along the edge of the chosen object, over hair or fur.</source>
        <translation>Pinta a lo largo del borde del objeto elegido, sobre cabello o pelaje.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Click chooses an object. Shift-click or drag a box to add to it, Alt to take away.</source>
        <translation>Un clic elige un objeto. Mayús+clic o un marco añade, Alt quita.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw to add to the chosen object. Alt takes away, X swaps.</source>
        <translation>Dibuja para añadir al objeto elegido. Alt quita, X cambia.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Read this first, then send it. Nothing in it names you, your computer, your files or a token.</source>
        <translation>Léelo antes de enviarlo. Nada en él te nombra a ti, tu equipo, tus archivos ni un token.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>With the log's words</source>
        <translation>Con las palabras del registro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>They often say what is wrong, and can name files</source>
        <translation>A menudo dicen qué falla, y pueden nombrar archivos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>does not answer ({kind})</source>
        <translation>no responde ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Transform</source>
        <translation>Transformar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Choose variation</source>
        <translation>Elegir variante</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>Mark region</source>
        <translation>Marcar zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer {step}</translation>
    </message>
</context>
<context>
    <name>EditSection</name>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>The edits whose results are in the document</source>
        <translation>Las ediciones cuyos resultados están en el documento</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Make the result of this edit anew, in its place</source>
        <translation>Volver a hacer el resultado de esta edición, en su sitio</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run it again with the next seed</source>
        <translation>Repetir con la semilla siguiente</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>Un objeto. Señálalo para verlo; arrástralo para moverlo.</numerusform><numerusform>{n} objetos. Señala uno para verlo; arrástralo para moverlo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>Un objeto se parece.</numerusform><numerusform>{n} objetos se parecen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{label}: done.</source>
        <translation>{label}: hecho.</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <location filename="../../plugin/standalone/window.py"/>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Finding image elements…</source>
        <translation>Buscando elementos de imagen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>Un elemento de imagen, con {method}.</numerusform><numerusform>{n} elementos de imagen, con {method}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Image elements</source>
        <translation>Elementos de imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Elements along each side:</source>
        <translation>Elementos por lado:</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Where the next edits are made</source>
        <translation>Dónde se hacen las próximas ediciones</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Set up engines on other computers</source>
        <translation>Configurar motores en otros equipos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (remote)</source>
        <translation>{name} (remoto)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (cluster)</source>
        <translation>{name} (clúster)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines on other computers</source>
        <translation>Motores en otros equipos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>GPU box</source>
        <translation>Equipo con GPU</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>One computer</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>from the engine's token file</source>
        <translation>del archivo de token del motor</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>empty: trust known authorities</source>
        <translation>vacío: confiar en autoridades conocidas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engine {n}</source>
        <translation>Motor {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>{program} answers in {ms} ms, on {devices}. Methods ready: {n}.</source>
        <translation>{program} responde en {ms} ms, en {devices}. Métodos listos: {n}.</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>ExemplarSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Variations</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>Pintar dentro</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint the exemplar into the region</source>
        <translation>Pintar el modelo en la zona</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Show how it is coming along</source>
        <translation>Mostrar cómo avanza</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Small pictures while a network paints</source>
        <translation>Imágenes pequeñas mientras pinta una red</translation>
    </message>
</context>
<context>
    <name>ExemplarWell</name>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Subject…</source>
        <translation>Sujeto…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Show what of the picture is painted in</source>
        <translation>Mostrar qué parte de la imagen se pinta dentro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Exemplar</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop, paste or choose the picture to paint with</source>
        <translation>Suelta, pega o elige la imagen con la que pintar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop or paste a picture here, or click to choose a file.</source>
        <translation>Suelta o pega aquí una imagen, o haz clic para elegir un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Choose an exemplar</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>That is not a picture that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Record how the picture was made</source>
        <translation>Anotar cómo se hizo la imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Method, pack, seed, region, time and version of each edit, in the metadata</source>
        <translation>Método, paquete, semilla, zona, hora y versión de cada edición, en los metadatos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Sign with Content Credentials</source>
        <translation>Firmar con Content Credentials</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Anybody can then verify who made the picture and that it is unchanged</source>
        <translation>Cualquiera podrá comprobar quién hizo la imagen y que no ha cambiado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Lower is smaller; from about 90 on nobody sees a difference</source>
        <translation>Menos es más pequeño; desde 90 nadie ve la diferencia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Other programs that know no profiles show sRGB rightly</source>
        <translation>Otros programas que no conocen perfiles muestran bien sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep {profile}</source>
        <translation>Conservar {profile}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Convert to sRGB</source>
        <translation>Convertir a sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>What the opened file said: author, rights, camera, place</source>
        <translation>Lo que decía el archivo abierto: autor, derechos, cámara, lugar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Without place and camera</source>
        <translation>Sin lugar ni cámara</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>It stays on this computer: no engine is ever sent it</source>
        <translation>Se queda en este equipo: nunca se envía a un motor</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>PEM (*.pem *.crt *.cer *.key)</source>
        <translation>PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>The file is being made…</source>
        <translation>Se está creando el archivo…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>A part of the file at full size; drag to see another</source>
        <translation>Una parte del archivo a tamaño real; arrastra para ver otra</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>This file cannot be shown here.</source>
        <translation>Este archivo no se puede mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>JPEG (*.jpg *.jpeg)</source>
        <translation>JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>TIFF (*.tif *.tiff)</source>
        <translation>TIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Photoshop (*.psd)</source>
        <translation>Photoshop (*.psd)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export PSD</source>
        <translation>Exportar PSD</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exporting {name}…</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>its profile</source>
        <translation>su perfil</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; the photo's gain map was left out</source>
        <translation>{name} exportado; se omitió el mapa de ganancia de la foto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; what was brighter than white became white</source>
        <translation>{name} exportado; lo más claro que el blanco pasó a blanco</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Open {name} again as it was saved? All changes are lost.</source>
        <translation>¿Abrir otra vez {name} como se guardó? Se pierden todos los cambios.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Revert?</source>
        <translation>¿Revertir?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>OpenRaster (*.ora)</source>
        <translation>OpenRaster (*.ora)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>The changes to this document are not saved.</source>
        <translation>Los cambios de este documento no están guardados.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opened {name}</source>
        <translation>{name} abierto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Pictures and documents ({kinds})</source>
        <translation>Imágenes y documentos ({kinds})</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
</context>
<context>
    <name>FileHost</name>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Take apart</source>
        <translation>Descomponer</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Class of object</source>
        <translation>Clase de objeto</translation>
    </message>
</context>
<context>
    <name>GestureSection</name>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Model packs…</source>
        <translation>Paquetes de modelos…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Install the weights that this method needs</source>
        <translation>Instalar los pesos que necesita este método</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} is an experiment, for this picture only. {help}</source>
        <translation>{label} es un experimento, solo para esta imagen. {help}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} needs weights that are not installed: {packs}.</source>
        <translation>{label} necesita pesos que no están instalados: {packs}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Or run:</source>
        <translation>O ejecuta:</translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Drag the picture about. Space does the same in every tool.</source>
        <translation>Arrastra la imagen. La barra espaciadora hace lo mismo en toda herramienta.</translation>
    </message>
</context>
<context>
    <name>HealTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over a flaw; it is removed when you let go.</source>
        <translation>Pinta sobre un defecto; desaparece al soltar.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>About Intarsia</source>
        <translation>Acerca de Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>Intarsia {version}

Takes a picture apart into object layers; every edit comes back as new layers above the untouched original.

Apache License 2.0</source>
        <translation>Intarsia {version}

Descompone una imagen en capas de objetos; cada edición vuelve como capas nuevas sobre el original intacto.

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel the job</source>
        <translation>Cancelar el trabajo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label}, y uno más</numerusform><numerusform>{label}, y {n} más</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Progress of {label}</source>
        <translation>Progreso de {label}</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Alt+{key}</source>
        <translation>Alt+{key}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run earlier</source>
        <translation>Ejecutar antes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run later</source>
        <translation>Ejecutar después</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run next</source>
        <translation>Ejecutar a continuación</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Cancel this edit</source>
        <translation>Cancelar esta edición</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Progress of {label}</source>
        <translation>Progreso de {label}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Do it with {method}</source>
        <translation>Hacerlo con {method}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>en espera, uno antes</numerusform><numerusform>en espera, {n} antes</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>loading {pack}</source>
        <translation>cargando {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Duplicate layer</source>
        <translation>Duplicar capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Delete layer</source>
        <translation>Eliminar capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} merged</source>
        <translation>{name} combinado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Merge down</source>
        <translation>Combinar hacia abajo</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode</source>
        <translation>Modo de fusión</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode of the chosen layer</source>
        <translation>Modo de fusión de la capa elegida</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity of the chosen layer or object</source>
        <translation>Opacidad de la capa u objeto elegido</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity in percent</source>
        <translation>Opacidad en porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>A mask hides a part of it</source>
        <translation>Una máscara oculta una parte</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>LayerSection</name>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep the selected layers (text, adjustments) out of every edit, or take back</source>
        <translation>Dejar las capas seleccionadas (texto, ajustes) fuera de toda edición, o volver a incluirlas</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Edit the selected layers alone</source>
        <translation>Editar solo las capas seleccionadas</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Use all</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part again</source>
        <translation>Todas las capas visibles participan de nuevo</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out text and effects</source>
        <translation>Excluir texto y efectos</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep text, shapes, adjustments, fills and copies out of every edit</source>
        <translation>Dejar texto, formas, ajustes, rellenos y clones fuera de toda edición</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete replaced results</source>
        <translation>Borrar reemplazados</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete the hidden groups that later results have replaced</source>
        <translation>Borrar los grupos ocultos que otros resultados han reemplazado</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part.</source>
        <translation>Participan todas las capas visibles.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Left out: {names}</source>
        <translation>Excluidas: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Takes part too: {names}</source>
        <translation>Participa también: {names}</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Layers and objects</source>
        <translation>Capas y objetos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>The layers and objects of a picture are listed here.</source>
        <translation>Aquí aparecen las capas y los objetos de una imagen.</translation>
    </message>
</context>
<context>
    <name>LayerWork</name>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Hide {name}</source>
        <translation>Ocultar {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Lock {name}</source>
        <translation>Bloquear {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Unlock {name}</source>
        <translation>Desbloquear {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Rename {name}</source>
        <translation>Cambiar nombre de {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Opacity of {name}</source>
        <translation>Opacidad de {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Blend mode of {name}</source>
        <translation>Modo de fusión de {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Reorder {name}</source>
        <translation>Reordenar {name}</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Licence of {pack}</source>
        <translation>Licencia de {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>I have read the licence and accept it</source>
        <translation>He leído la licencia y la acepto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is allowed.</source>
        <translation>Se permite el uso comercial.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is NOT allowed.</source>
        <translation>NO se permite el uso comercial.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The licence's text</source>
        <translation>El texto de la licencia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>El texto está en la dirección de arriba. Léelo allí primero.</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Region</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change the region, or change the object and use sliders only in the region</source>
        <translation>Cambiar la zona, o cambiar el objeto y usar los deslizadores solo en la zona</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>{label} only there</source>
        <translation>{label} solo ahí</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>All sliders only there</source>
        <translation>Todos los deslizadores solo ahí</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Find classes</source>
        <translation>Hallar clases</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Let a network say what every object is</source>
        <translation>Que una red diga qué es cada objeto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words for what shall be seen, if you like</source>
        <translation>Palabras para lo que debe verse, si quieres</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>How much they count is the slider Text</source>
        <translation>Cuánto cuentan lo dice el deslizador Texto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Take its look</source>
        <translation>Tomar aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object the exemplar</source>
        <translation>Hacer del objeto elegido el modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the look</source>
        <translation>Dar aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the chosen object, or what is marked, the look of the exemplar</source>
        <translation>Dar al objeto elegido, o a lo marcado, el aspecto del modelo</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Put an object of the exemplar's look into the marked shape</source>
        <translation>Poner un objeto con el aspecto del modelo en la forma marcada</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object anew, with its own look</source>
        <translation>Volver a hacer el objeto elegido, con su propio aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make every piece of an object in the marked shape anew</source>
        <translation>Volver a hacer cada parte de un objeto en la forma marcada</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary shape</source>
        <translation>Forma libre</translation>
    </message>
</context>
<context>
    <name>MadeBy</name>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Which method made the latest result</source>
        <translation>Qué método hizo el último resultado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better…</source>
        <translation>Mejor…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better on this computer</source>
        <translation>Mejor en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}</source>
        <translation>Hecho con {method}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}. {pack} would do it better.</source>
        <translation>Hecho con {method}. {pack} lo haría mejor.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search; Return goes on</source>
        <translation>Buscar; Intro continúa</translation>
    </message>
</context>
<context>
    <name>MapPalette</name>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Redraw map</source>
        <translation>Dibujar mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Show a layer with one colour for each object</source>
        <translation>Mostrar una capa con un color por objeto</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Click an object, then paint it on the map with any brush</source>
        <translation>Haz clic en un objeto y píntalo en el mapa con cualquier pincel</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint</source>
        <translation>Repintar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint the picture where the map was redrawn</source>
        <translation>Repintar la imagen donde se cambió el mapa</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Take the picture apart first: the map shows its objects.</source>
        <translation>Descompón primero la imagen: el mapa muestra sus objetos.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Start on an object and paint: it grows over what it touches.</source>
        <translation>Empieza en un objeto y pinta: crece sobre lo que toca.</translation>
    </message>
</context>
<context>
    <name>MapWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Redraw map</source>
        <translation>Dibujar mapa</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show all of the layer</source>
        <translation>Mostrar toda la capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Hide a part</source>
        <translation>Ocultar una parte</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show a part</source>
        <translation>Mostrar una parte</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over the chosen layer to hide or show a part. X swaps.</source>
        <translation>Pinta sobre la capa elegida para ocultar o mostrar una parte. X cambia.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Who makes this edit</source>
        <translation>Quién hace esta edición</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Best available</source>
        <translation>El mejor disponible</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (experimental)</source>
        <translation>{label} (experimental)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (not installed)</source>
        <translation>{label} (no instalado)</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Take apart</source>
        <translation>Descomponer</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Find all objects</source>
        <translation>Buscar todos los objetos</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Apply move</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Make the picture whole where objects moved</source>
        <translation>Completar la imagen donde se movieron objetos</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Contact shadow on a layer of its own</source>
        <translation>Sombra de contacto en capa propia</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Give moved objects a soft shadow where they stand</source>
        <translation>Dar a los objetos movidos una sombra suave donde se apoyan</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre.</source>
        <translation>Arrastra para mover. Mayús: recto, en proporción. Alt: libre; al escalar, desde el centro.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Nudge</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Scale</source>
        <translation>Escalar</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
</context>
<context>
    <name>ObjectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip horizontally</source>
        <translation>Voltear en horizontal</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip vertically</source>
        <translation>Voltear en vertical</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Put back</source>
        <translation>Volver a su sitio</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Which of the installed packs makes this edit</source>
        <translation>Cuál de los paquetes instalados hace esta edición</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>About the pack</source>
        <translation>Sobre el paquete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Read the licence, then download</source>
        <translation>Leer la licencia y descargar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use a file of this computer</source>
        <translation>Usar un archivo de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use files of this computer</source>
        <translation>Usar archivos de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Compare the checksums of the files</source>
        <translation>Comparar las sumas de control de los archivos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Delete the pack from the disk</source>
        <translation>Borrar el paquete del disco</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Stop; what has come stays</source>
        <translation>Detener; lo que ha llegado se queda</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Every file is as it was when it was installed.</source>
        <translation>Cada archivo está como se instaló.</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Model packs</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Better on this computer…</source>
        <translation>Mejor en este equipo…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>The packs that fit this computer, together</source>
        <translation>Los paquetes que caben en este equipo, juntos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Import {pack}</source>
        <translation>Importar {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>NOT allowed</source>
        <translation>NO permitido</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>There is no exemplar yet.</source>
        <translation>Aún no hay modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Drop, paste or choose a picture to paint with.</source>
        <translation>Suelta, pega o elige una imagen con la que pintar.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Model packs…</source>
        <translation>Paquetes de modelos…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>What is installed, and more</source>
        <translation>Lo instalado, y más</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>The Python that runs the engine</source>
        <translation>El Python que ejecuta el motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Text for a report</source>
        <translation>Texto para un informe</translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add object</source>
        <translation>Añadir objeto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add results</source>
        <translation>Añadir resultados</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Restart engine</source>
        <translation>Reiniciar motor</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Model packs…</source>
        <translation>Paquetes de modelos…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Found: {name}</source>
        <translation>Encontrado: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} results of an earlier session were not saved.</source>
        <translation><numerusform>Un resultado de una sesión anterior no se guardó.</numerusform><numerusform>{n} resultados de una sesión anterior no se guardaron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>Una edición terminó con su motor, sin acabar.</numerusform><numerusform>{n} ediciones terminaron con su motor, sin acabar.</numerusform></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Set the sliders below to values that go well together</source>
        <translation>Poner los deslizadores en valores que combinan bien</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset…</source>
        <translation>Preajuste…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Defaults</source>
        <translation>Valores por defecto</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <location filename="../../ui/canvas/tools/polygon.py"/>
        <source>Click the corners. A double click or Return closes the region.</source>
        <translation>Haz clic en las esquinas. Doble clic o Intro cierra la zona.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Engine's Python</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: the one that runs this program</source>
        <translation>vacío: el que ejecuta este programa</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>The interpreter that has the engine's packages; the engine is started anew</source>
        <translation>El intérprete que tiene los paquetes del motor; el motor se reinicia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Copy unsaved work every</source>
        <translation>Copiar lo no guardado cada</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>It is offered again if the program ends suddenly</source>
        <translation>Se ofrece de nuevo si el programa termina de golpe</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Steps to undo</source>
        <translation>Pasos que deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts for the next picture that is opened</source>
        <translation>Vale para la próxima imagen que se abra</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: never look for newer versions</source>
        <translation>vacío: no buscar nunca versiones nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Address of the list of versions, asked at every start</source>
        <translation>Dirección de la lista de versiones, consultada en cada inicio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light or dark, or as the desktop says</source>
        <translation>Claro u oscuro, o como el escritorio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts from the next start</source>
        <translation>Vale desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Choose the engine's Python</source>
        <translation>Elegir el Python del motor</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <location filename="../../ui/widgets/preparing_bar.py"/>
        <source>Preparing for the first time, once</source>
        <translation>Preparación inicial, una sola vez</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>The edit that runs, as far as it is</source>
        <translation>La edición en curso, hasta donde va</translation>
    </message>
</context>
<context>
    <name>PromptTool</name>
    <message>
        <location filename="../../ui/canvas/tools/prompt.py"/>
        <source>Click an object or drag a box around it. Shift adds, Alt excludes; Tab means a larger thing, Shift+Tab a smaller one.</source>
        <translation>Haz clic en un objeto o enmárcalo. Mayús añade, Alt excluye; Tab toma algo mayor, Mayús+Tab algo menor.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Begin nothing more; what runs goes on</source>
        <translation>No empezar nada más; lo que está en marcha sigue</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel what runs and what waits</source>
        <translation>Cancelar lo que está en marcha y lo que espera</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Clear finished</source>
        <translation>Limpiar terminados</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Take what has ended away</source>
        <translation>Quitar lo que ha terminado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>an unnamed picture</source>
        <translation>una imagen sin nombre</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Unsaved work on {name} was found.</source>
        <translation>Se encontró trabajo sin guardar en {name}.</translation>
    </message>
</context>
<context>
    <name>RegionCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Grow region</source>
        <translation>Agrandar zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Shrink region</source>
        <translation>Encoger zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Smooth region</source>
        <translation>Suavizar zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Feather region</source>
        <translation>Borde suave de la zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Pixels:</source>
        <translation>Píxeles:</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove what the region marks</source>
        <translation>Quitar lo que marca la zona</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>With its shadow</source>
        <translation>Con su sombra</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Also take away the shadow that it casts</source>
        <translation>Quitar también la sombra que proyecta</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Wipe away from the region. [ and ] change the brush.</source>
        <translation>Borra de la zona. [ y ] cambian el pincel.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away. [ and ] change the brush.</source>
        <translation>Marca una zona. Alt quita. [ y ] cambian el pincel.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away.</source>
        <translation>Marca una zona. Alt quita.</translation>
    </message>
</context>
<context>
    <name>RetouchWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Take the active layer</source>
        <translation>Usar la capa activa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Paint with the layer, group or object that is active in Krita</source>
        <translation>Pintar con la capa, grupo u objeto activo en Krita</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys for {label}</source>
        <translation>Teclas para {label}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Used twice: {keys}</source>
        <translation>Usado dos veces: {keys}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture, or drop one here</source>
        <translation>Abre una imagen o suéltala aquí</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Try the sample picture</source>
        <translation>Probar la imagen de ejemplo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Tour of one minute</source>
        <translation>Recorrido de un minuto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Measured change outside the last edit</source>
        <translation>Cambio medido fuera de la última edición</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Picture size and depth</source>
        <translation>Tamaño y profundidad de la imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>8 bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>32 bit float</source>
        <translation>32 bits flotante</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Outside the edit: max {largest:g}, mean {mean:g}</source>
        <translation>Fuera de la edición: máx {largest:g}, media {mean:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: off</source>
        <translation>Motor: apagado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: starting…</source>
        <translation>Motor: iniciando…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: ready</source>
        <translation>Motor: listo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: silent</source>
        <translation>Motor: no responde</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: stopped</source>
        <translation>Motor: detenido</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>What of the exemplar?</source>
        <translation>¿Qué parte del modelo?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Click on what you mean, or draw a box around it. Right click: not this.</source>
        <translation>Haz clic en lo que quieres o enmárcalo. Clic derecho: esto no.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Find it for me</source>
        <translation>Buscarlo por mí</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>People first, else what stands out</source>
        <translation>Primero personas; si no, lo que más destaca</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The whole picture</source>
        <translation>La imagen entera</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Paint it in as a rectangle</source>
        <translation>Pintarla dentro como un rectángulo</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The exemplar: click on what you mean, or draw a box</source>
        <translation>El modelo: haz clic en lo que quieres o enmárcalo</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size of the brush in pixels of the picture</source>
        <translation>Tamaño del pincel en píxeles de la imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size, coarse</source>
        <translation>Tamaño del pincel, aproximado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity of the brush</source>
        <translation>Opacidad del pincel</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pressure of the pen</source>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much of the brush is full before it fades to its rim</source>
        <translation>Cuánto del pincel está lleno antes de difuminarse hacia su borde</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much one stroke marks, however often it comes by</source>
        <translation>Cuánto marca un trazo, por muchas veces que pase</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>What the pressure of a pen changes; its other end takes away</source>
        <translation>Lo que cambia la presión de un lápiz; su otro extremo quita</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How far a colour may differ from the one that was clicked, of 255</source>
        <translation>Cuánto puede diferir un color del que se pulsó, de 255</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Press Take apart. Every thing in the picture becomes an object.</source>
        <translation>Pulsa Descomponer. Cada cosa de la imagen pasa a ser un objeto.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Point at the cup and drag it aside. When you let go, the place behind it is filled and it gets its shadow.</source>
        <translation>Señala la taza y arrástrala a un lado. Al soltarla, el lugar de detrás se rellena y ella recibe su sombra.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Now remove something: press B, paint over the white patch on the wood, and press Remove.</source>
        <translation>Ahora quita algo: pulsa B, pinta sobre la mancha blanca de la madera y pulsa Quitar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Hold the key \ to see the original. Ctrl+Z takes back, Ctrl+S saves with all layers, and F1 is the manual. That is all.</source>
        <translation>Mantén la tecla \ para ver el original. Ctrl+Z deshace, Ctrl+S guarda con todas las capas y F1 es el manual. Eso es todo.</translation>
    </message>
</context>
<context>
    <name>TransformFields</name>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Transform</source>
        <translation>Transformar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>X offset</source>
        <translation>Posición X</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Y offset</source>
        <translation>Posición Y</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Keep proportions</source>
        <translation>Mantener proporciones</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Version {v} is there.</source>
        <translation>Hay una versión {v}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Run 'intarsia update' in a terminal, or the new installer. This version stays beside the new one, and 'intarsia versions' switches back.</source>
        <translation>Ejecuta 'intarsia update' en un terminal, o el nuevo instalador. Esta versión se queda junto a la nueva, y 'intarsia versions' vuelve a ella.</translation>
    </message>
</context>
<context>
    <name>VariationBox</name>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Again with this seed</source>
        <translation>Misma semilla</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make the shown result again with the sliders as they are now</source>
        <translation>Repetir el resultado mostrado con los deslizadores como están</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make another result, from the next seed</source>
        <translation>Hacer otro resultado, con la semilla siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>How sure the fill is</source>
        <translation>Lo seguro que es el relleno</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Seed {seed}</source>
        <translation>Semilla {seed}</translation>
    </message>
</context>
<context>
    <name>VariationStrip</name>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Variations</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Seed {seed}</source>
        <translation>Semilla {seed}</translation>
    </message>
</context>
<context>
    <name>WandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/wand.py"/>
        <source>Click a colour to mark it. Alt takes it away.</source>
        <translation>Haz clic en un color para marcarlo. Alt lo quita.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Welcome to Intarsia</source>
        <translation>Te damos la bienvenida a Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Everything in this picture was made with what is installed now, without a graphics card: take a picture apart, drag an object, remove one, paint with another picture, redraw an outline. The built-in method rearranges pixels that are in the picture; it cannot invent things.</source>
        <translation>Todo en esta imagen se hizo con lo que está instalado ahora, sin tarjeta gráfica: descomponer una imagen, arrastrar un objeto, quitar uno, pintar con otra imagen, redibujar un contorno. El método incluido reordena los píxeles de la imagen; no puede inventar cosas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs add methods that know what things look like. Each has a size and a licence of its own, shown before anything is downloaded; those that fit this computer are bold. Nothing is downloaded unless you say so, and pictures go to no other computer unless you name an engine there.</source>
        <translation>Los paquetes añaden métodos que saben qué aspecto tienen las cosas. Cada uno tiene su tamaño y su licencia, que se muestran antes de descargar nada; los que caben en este equipo van en negrita. No se descarga nada sin que lo digas, y las imágenes no van a ningún otro equipo salvo que indiques un motor allí.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What works now</source>
        <translation>Lo que funciona ahora</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What packs would add</source>
        <translation>Lo que añadirían los paquetes</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Better on this computer…</source>
        <translation>Mejor en este equipo…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Choose packs…</source>
        <translation>Elegir paquetes…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>The engine is starting…</source>
        <translation>El motor se está iniciando…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Graphics card: {names}</source>
        <translation>Tarjeta gráfica: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>No graphics card is in use. The built-in method needs none; packs run on the processor, slowly.</source>
        <translation>No se usa tarjeta gráfica. El método incluido no la necesita; los paquetes corren en el procesador, despacio.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source> (not for commercial use)</source>
        <translation> (uso no comercial)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words: the red mug</source>
        <translation>Buscar por palabras: the red mug</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words</source>
        <translation>Buscar por palabras</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Say in English what it is and press Enter; needs the pack Grounding DINO</source>
        <translation>Di en inglés qué es y pulsa Intro; necesita el paquete Grounding DINO</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Clear the words</source>
        <translation>Borrar las palabras</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom: type a number or choose one</source>
        <translation>Zoom: escribe un número o elige uno</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Click to go nearer, Alt to go farther, or drag around a part.</source>
        <translation>Clic para acercar, Alt para alejar, o arrastra alrededor de una parte.</translation>
    </message>
</context>
<context>
    <name>blends</name>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>multiply</source>
        <translation>multiplicar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>screen</source>
        <translation>trama</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>overlay</source>
        <translation>superponer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>darken</source>
        <translation>oscurecer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>lighten</source>
        <translation>aclarar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color dodge</source>
        <translation>sobreexponer color</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color burn</source>
        <translation>subexponer color</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hard light</source>
        <translation>luz fuerte</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>soft light</source>
        <translation>luz suave</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>addition</source>
        <translation>suma</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color</source>
        <translation>color</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>luminosity</source>
        <translation>luminosidad</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hue</source>
        <translation>tono</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>saturation</source>
        <translation>saturación</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>inside what is below</source>
        <translation>dentro de lo de abajo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>cut to its shape</source>
        <translation>recortar a su forma</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>behind, cut to its shape</source>
        <translation>detrás, a su forma</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open a picture or a document.</source>
        <translation>Abrir una imagen o un documento.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;New from clipboard</source>
        <translation>&amp;Nuevo del portapapeles</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Begin a document with the picture on the clipboard.</source>
        <translation>Empezar un documento con la imagen del portapapeles.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el eje&amp;mplo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A photo to try things on.</source>
        <translation>Una foto para probar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save with all layers and edits, as OpenRaster.</source>
        <translation>Guardar con todas las capas y ediciones, como OpenRaster.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save under another name.</source>
        <translation>Guardar con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the file again as it was saved.</source>
        <translation>Abrir otra vez el archivo como se guardó.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Export &amp;picture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>One flat picture: PNG, JPEG, WebP or TIFF.</source>
        <translation>Una imagen plana: PNG, JPEG, WebP o TIFF.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Export PSD…</source>
        <translation>Exportar &amp;PSD…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>With all layers.</source>
        <translation>Con todas las capas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Canvas si&amp;ze…</source>
        <translation>&amp;Tamaño del lienzo…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Room around the picture, filled if you like; or cut off.</source>
        <translation>Espacio alrededor de la imagen, rellenado si quieres; o recortado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Close the picture.</source>
        <translation>Cerrar la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>End the program.</source>
        <translation>Terminar el programa.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the chosen objects and delete them.</source>
        <translation>Copiar los objetos elegidos y eliminarlos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy all chosen objects.</source>
        <translation>Copiar todos los objetos elegidos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy &amp;merged</source>
        <translation>Copiar &amp;combinado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the picture as it looks: what the region marks, else all.</source>
        <translation>Copiar la imagen como se ve: lo que marca la zona, o todo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste objects or a picture.</source>
        <translation>Pegar objetos o una imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste &amp;in place</source>
        <translation>Pegar en su &amp;sitio</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste where it was copied.</source>
        <translation>Pegar donde se copió.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second chosen object.</source>
        <translation>Un segundo objeto elegido.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>De&amp;lete</source>
        <translation>Elimin&amp;ar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove the chosen objects; the picture is filled behind them.</source>
        <translation>Quitar los objetos elegidos; la imagen se rellena detrás.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose all objects.</source>
        <translation>Elegir todos los objetos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;eselect</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose no object and mark no region.</source>
        <translation>No elegir objetos ni marcar zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Model pac&amp;ks…</source>
        <translation>Paquetes de &amp;modelos…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What is installed, and installing more.</source>
        <translation>Lo instalado, e instalar más.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Better on this computer…</source>
        <translation>Me&amp;jor en este equipo…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The packs that fit this computer, downloaded together.</source>
        <translation>Los paquetes que caben en este equipo, descargados juntos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Colours, saving, engine.</source>
        <translation>Colores, guardado, motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Remove what it marks</source>
        <translation>&amp;Quitar lo marcado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove what the region marks; the picture is filled behind it.</source>
        <translation>Quitar lo que marca la zona; la imagen se rellena detrás.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Region to &amp;object</source>
        <translation>Zona a &amp;objeto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark &amp;the chosen objects</source>
        <translation>&amp;Marcar los objetos elegidos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The chosen objects become the region.</source>
        <translation>Los objetos elegidos pasan a ser la zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark what is not marked.</source>
        <translation>Marcar lo que no está marcado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Grow…</source>
        <translation>A&amp;grandar…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels more all around.</source>
        <translation>Marcar unos píxeles más alrededor.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Shrink…</source>
        <translation>&amp;Encoger…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels less all around.</source>
        <translation>Marcar unos píxeles menos alrededor.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>S&amp;mooth…</source>
        <translation>Sua&amp;vizar…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Even the outline.</source>
        <translation>Igualar el contorno.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Feather…</source>
        <translation>Borde &amp;suave…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A soft edge.</source>
        <translation>Un borde suave.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Crop &amp;picture to it</source>
        <translation>&amp;Recortar imagen a ella</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cut the picture to the box around what is marked.</source>
        <translation>Recortar la imagen al marco de lo marcado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Clear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark nothing.</source>
        <translation>No marcar nada.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark the &amp;last again</source>
        <translation>M&amp;arcar otra vez la última</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What was marked before it was cleared or removed.</source>
        <translation>Lo que estaba marcado antes de limpiarlo o quitarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Give the chosen layer a name.</source>
        <translation>Dar un nombre a la capa elegida.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate layer</source>
        <translation>&amp;Duplicar capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second such layer.</source>
        <translation>Una segunda capa igual.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Merge down</source>
        <translation>&amp;Combinar hacia abajo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Make one layer of the chosen one and the one below it; of a group, one layer.</source>
        <translation>Hacer una capa de la elegida y la de debajo; de un grupo, una capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Hide what the region marks</source>
        <translation>&amp;Ocultar lo que marca la zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A mask hides it; the brushes for it show it again.</source>
        <translation>Lo oculta una máscara; sus pinceles lo muestran de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Show all of it</source>
        <translation>&amp;Mostrarla toda</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Take the mask away.</source>
        <translation>Quitar la máscara.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;elete layer</source>
        <translation>&amp;Eliminar capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Delete the chosen layers; an object whose result goes is back where it was.</source>
        <translation>Eliminar las capas elegidas; un objeto cuyo resultado desaparece vuelve a donde estaba.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Region</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Layer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Take apart</source>
        <translation>&amp;Descomponer</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find all objects.</source>
        <translation>Buscar todos los objetos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Apply &amp;move</source>
        <translation>&amp;Aplicar movimiento</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill behind what was moved.</source>
        <translation>Rellenar detrás de lo movido.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Add found object</source>
        <translation>Añadir objeto &amp;encontrado</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep what the find tool has found.</source>
        <translation>Conservar lo que halló la herramienta de búsqueda.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;horizontally</source>
        <translation>Voltear en &amp;horizontal</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror left and right.</source>
        <translation>Reflejar izquierda y derecha.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;vertically</source>
        <translation>Voltear en &amp;vertical</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror top and bottom.</source>
        <translation>Reflejar arriba y abajo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Put back</source>
        <translation>V&amp;olver a su sitio</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Undo every move of the object.</source>
        <translation>Deshacer todo movimiento del objeto.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>B&amp;ring forward</source>
        <translation>&amp;Traer adelante</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>In front of the next object.</source>
        <translation>Delante del objeto siguiente.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Send &amp;backward</source>
        <translation>Enviar atr&amp;ás</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Behind the next object.</source>
        <translation>Detrás del objeto siguiente.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>Blo&amp;quear o desbloquear</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A locked object stays.</source>
        <translation>Un objeto bloqueado se queda.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide or sho&amp;w</source>
        <translation>Oc&amp;ultar o mostrar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Leave it out of edits.</source>
        <translation>Dejarlo fuera de las ediciones.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make background or ob&amp;ject</source>
        <translation>Hacer fondo u ob&amp;jeto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Background lies behind everything and cannot be moved.</source>
        <translation>El fondo está detrás de todo y no se puede mover.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Use as e&amp;xemplar</source>
        <translation>Usar &amp;como modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint with the chosen object.</source>
        <translation>Pintar con el objeto elegido.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Guess the part that others hide, from the look and outline of what shows.</source>
        <translation>Adivinar la parte que otros tapan, por el aspecto y contorno de lo visible.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take a rim of neighbours.</source>
        <translation>Tomar un borde de los vecinos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>S&amp;hrink…</source>
        <translation>E&amp;ncoger…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Give up a rim.</source>
        <translation>Ceder un borde.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fade the border.</source>
        <translation>Difuminar el borde.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill h&amp;oles</source>
        <translation>Rellenar &amp;huecos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take what is enclosed.</source>
        <translation>Tomar lo que está rodeado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Split into pieces</source>
        <translation>Dividir en tro&amp;zos</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Each connected piece becomes an object; the knife cuts along a stroke.</source>
        <translation>Cada trozo conexo pasa a ser un objeto; el cuchillo corta a lo largo de un trazo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;erge</source>
        <translation>Com&amp;binar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make one of the chosen.</source>
        <translation>Hacer uno de los elegidos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Gro&amp;up</source>
        <translation>Ag&amp;rupar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep the chosen together.</source>
        <translation>Mantener juntos los elegidos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>U&amp;ngroup</source>
        <translation>&amp;Desagrupar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Parts stand alone.</source>
        <translation>Las partes quedan solas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Select s&amp;imilar</source>
        <translation>S&amp;eleccionar similares</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose the objects that look like the chosen one.</source>
        <translation>Elegir los objetos que se parecen al elegido.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill in hidden p&amp;art</source>
        <translation>Com&amp;pletar parte oculta</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a thing to find it.</source>
        <translation>Dibuja alrededor de una cosa para hallarla.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint what the object takes in; Alt takes away.</source>
        <translation>Pinta lo que toma el objeto; Alt quita.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint along the edge of the chosen object: hair and fur are found there.</source>
        <translation>Pinta a lo largo del borde del objeto elegido: allí se hallan cabello y pelaje.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around what the object takes in; Alt takes away.</source>
        <translation>Rodea lo que toma el objeto; Alt quita.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose, move, scale and turn objects.</source>
        <translation>Elegir, mover, escalar y girar objetos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ind object</source>
        <translation>Buscar ob&amp;jeto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click an object or box it.</source>
        <translation>Haz clic en un objeto o enmárcalo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find object by &amp;lasso</source>
        <translation>&amp;Buscar con lazo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Correct object</source>
        <translation>Corregir obje&amp;to</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click or box what to add.</source>
        <translation>Clic o marco en lo que hay que añadir.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correct by br&amp;ush</source>
        <translation>&amp;Corregir con pincel</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correc&amp;t by lasso</source>
        <translation>Correg&amp;ir con lazo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;fine edge</source>
        <translation>Per&amp;feccionar borde</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Knife</source>
        <translation>Cuc&amp;hillo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Split an object along a stroke.</source>
        <translation>Dividir un objeto a lo largo de un trazo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a colour to mark all of it in the picture.</source>
        <translation>Haz clic en un color para marcar todo lo que hay de él en la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click the corners; double click or Return closes the region.</source>
        <translation>Clic en las esquinas; doble clic o Intro cierra la zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;brush</source>
        <translation>Pi&amp;ncel de zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint a region.</source>
        <translation>Pintar una zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;gion eraser</source>
        <translation>Borra&amp;dor de zona</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Wipe away from the region.</source>
        <translation>Borrar de la zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;rectangle</source>
        <translation>Zona &amp;rectangular</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag a rectangle.</source>
        <translation>Arrastrar un rectángulo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region elli&amp;pse</source>
        <translation>Zona &amp;elíptica</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag an ellipse.</source>
        <translation>Arrastrar una elipse.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region la&amp;sso</source>
        <translation>&amp;Zona con lazo</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a region.</source>
        <translation>Dibujar alrededor de una zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region pol&amp;ygon</source>
        <translation>Zona poli&amp;gonal</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Magic &amp;wand</source>
        <translation>&amp;Varita mágica</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a patch of a colour.</source>
        <translation>Haz clic en una mancha de un color.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>C&amp;olour range</source>
        <translation>Gama de colore&amp;s</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;ap brush</source>
        <translation>&amp;Pincel de mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Redraw what is what.</source>
        <translation>Redibujar qué es qué.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>H&amp;eal</source>
        <translation>C&amp;urar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint over a flaw to remove it.</source>
        <translation>Pintar sobre un defecto para quitarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Clo&amp;ne</source>
        <translation>C&amp;lonar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Alt sets the source; paint copies it.</source>
        <translation>Alt fija el origen; pintar lo copia.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide of layer</source>
        <translation>Ocultar de capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide a part of a layer.</source>
        <translation>Ocultar una parte de una capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show of layer</source>
        <translation>Mostrar de capa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show it again.</source>
        <translation>Volver a mostrarla.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hand</source>
        <translation>M&amp;ano</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the picture about; or hold space.</source>
        <translation>Arrastrar la imagen; o mantener espacio.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom</source>
        <translation>Z&amp;oom</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click: nearer, Alt: farther; or drag.</source>
        <translation>Clic: más cerca, Alt: más lejos; o arrastrar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth smaller.</source>
        <translation>Un quinto más pequeño.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth larger.</source>
        <translation>Un quinto más grande.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Nearer.</source>
        <translation>Más cerca.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Farther.</source>
        <translation>Más lejos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Fit picture</source>
        <translation>&amp;Ajustar imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the whole picture.</source>
        <translation>Mostrar toda la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A pixel is a pixel.</source>
        <translation>Un píxel es un píxel.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>N&amp;ext document</source>
        <translation>&amp;Documento siguiente</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The next tab.</source>
        <translation>La pestaña siguiente.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The picture alone, on the whole screen; Escape ends it.</source>
        <translation>Solo la imagen, en toda la pantalla; Esc la termina.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hide panels</source>
        <translation>Oc&amp;ultar paneles</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide all panels and bars, or show them again.</source>
        <translation>Ocultar todos los paneles y barras, o volver a mostrarlos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Snap</source>
        <translation>A&amp;juste magnético</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What is moved stops at edges and middles; Alt moves it freely.</source>
        <translation>Lo que se mueve se detiene en bordes y centros; Alt lo mueve libremente.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Before and after</source>
        <translation>Antes &amp;y después</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the line; hold \ for the original alone.</source>
        <translation>Arrastra la línea; mantén \ para ver solo el original.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Image elements</source>
        <translation>&amp;Elementos de imagen</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the pieces that image elements are made of: outlines and centres.</source>
        <translation>Mostrar los trozos de los elementos de imagen: contornos y centros.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Number of elements…</source>
        <translation>&amp;Número de elementos…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>How fine they are.</source>
        <translation>Lo finos que son.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Colours of the system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>As light or dark as the desktop.</source>
        <translation>Claro u oscuro como el escritorio.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Light colours</source>
        <translation>C&amp;olores claros</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Dark on light.</source>
        <translation>Oscuro sobre claro.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Dark colours</source>
        <translation>Colores oscu&amp;ros</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Light on dark.</source>
        <translation>Claro sobre oscuro.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The manual; it needs no network.</source>
        <translation>El manual; no necesita red.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Tour of one minute</source>
        <translation>&amp;Recorrido de un minuto</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>With the sample picture.</source>
        <translation>Con la imagen de ejemplo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>By its name.</source>
        <translation>Por su nombre.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>See and change all keys.</source>
        <translation>Ver y cambiar todas las teclas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Welcome…</source>
        <translation>Bien&amp;venida…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What works now, and what packs would add.</source>
        <translation>Lo que funciona ahora, y lo que añadirían los paquetes.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Text for a report.</source>
        <translation>Texto para un informe.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What the program is made of.</source>
        <translation>De qué está hecho el programa.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;About Intarsia</source>
        <translation>&amp;Acerca de Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The version and its licence.</source>
        <translation>La versión y su licencia.</translation>
    </message>
</context>
<context>
    <name>krita</name>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>vector</source>
        <translation>vectorial</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>adjustment</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>clone</source>
        <translation>clon</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia objects</source>
        <translation>Objetos de Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia: {done}</source>
        <translation>Intarsia: {done}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Intarsia map</source>
        <translation>Mapa de Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: take apart</source>
        <translation>Intarsia: descomponer</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Find all objects of the picture and give each a layer</source>
        <translation>Buscar todos los objetos de la imagen y dar una capa a cada uno</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: apply move</source>
        <translation>Intarsia: aplicar movimiento</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Make the picture whole where object layers were moved</source>
        <translation>Completar la imagen donde se movieron capas de objetos</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: remove in selection</source>
        <translation>Intarsia: quitar en la selección</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Remove what is selected and continue the picture behind it</source>
        <translation>Quitar lo seleccionado y continuar la imagen detrás</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: paint exemplar into selection</source>
        <translation>Intarsia: pintar el modelo en la selección</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Paint the exemplar of the docker into the selection</source>
        <translation>Pintar el modelo del panel en la selección</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: redraw map</source>
        <translation>Intarsia: dibujar mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Show a layer with one colour for each object, to be redrawn with any brush</source>
        <translation>Mostrar una capa con un color por objeto, para redibujarla con cualquier pincel</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: repaint where the map was redrawn</source>
        <translation>Intarsia: repintar donde se cambió el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Repaint the picture where the map layer was redrawn</source>
        <translation>Repintar la imagen donde se cambió la capa de mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: leave selected layers out of edits</source>
        <translation>Intarsia: excluir capas seleccionadas de las ediciones</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Keep the selected layers out of every edit, or take them back</source>
        <translation>Dejar las capas seleccionadas fuera de toda edición, o volver a incluirlas</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edits of this document</source>
        <translation>Ediciones de este documento</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_rows.py"/>
        <source>{name}, moved</source>
        <translation>{name}, movido</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual_text.py"/>
        <source>Commands and keys</source>
        <translation>Órdenes y teclas</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Marks and brushes</source>
        <translation>Marcas y pinceles</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{n} bytes</source>
        <translation><numerusform>un byte</numerusform><numerusform>{n} bytes</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>on its way…</source>
        <translation>en camino…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed, checked</source>
        <translation>instalado, comprobado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} here</source>
        <translation>{size} aquí</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>file {k} of {n}</source>
        <translation>archivo {k} de {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>comparing checksums</source>
        <translation>comparando sumas de control</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Methods: {names}</source>
        <translation>Métodos: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Works at {px} px, in about {mb} MB of memory.</source>
        <translation>Trabaja a {px} px, con unos {mb} MB de memoria.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Licence: {name}  ·  commercial use: {use}</source>
        <translation>Licencia: {name}  ·  uso comercial: {use}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checksum recorded at the first download</source>
        <translation>suma de control anotada en la primera descarga</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Change look</source>
        <translation>Cambiar aspecto</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Finding objects</source>
        <translation>Buscar objetos</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>Pintar dentro</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Redraw</source>
        <translation>Redibujar</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>One photo and three edits of it</source>
        <translation>Una foto y tres ediciones de ella</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>This is a pool of engines: packs and processes are its administrator's.</source>
        <translation>Esto es un grupo de motores: los paquetes y procesos son cosa de su administrador.</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>Ask whoever runs it.</source>
        <translation>Pregunta a quien lo lleva.</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>The body is too large.</source>
        <translation>El cuerpo de la petición es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture is not three planes of colour.</source>
        <translation>La imagen no son tres planos de color.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Convert it to RGB.</source>
        <translation>Conviértela a RGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region and the picture differ in size.</source>
        <translation>La zona y la imagen tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Draw the region on this picture.</source>
        <translation>Dibuja la zona sobre esta imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture has pixels that are no numbers.</source>
        <translation>La imagen tiene píxeles que no son números.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Repair the picture.</source>
        <translation>Repara la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region leaves nothing of the picture to copy from.</source>
        <translation>La zona no deja nada de la imagen de donde copiar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Select a smaller region.</source>
        <translation>Selecciona una zona más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Label {missing} is painted but was nowhere in the picture before.</source>
        <translation>La etiqueta {missing} está pintada, pero antes no estaba en ningún lugar de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Paint with a label that the map had.</source>
        <translation>Pinta con una etiqueta que el mapa ya tenía.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This edit needs at least {least} GB on {device}.</source>
        <translation>Esta edición necesita al menos {least} GB en {device}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose a smaller working size, or the CPU.</source>
        <translation>Elige un tamaño de trabajo menor, o la CPU.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>The result in {name} was unusable, so it was made again in full precision.</source>
        <translation>El resultado en {name} no servía, así que se volvió a hacer en precisión completa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>It worked {means}, to save memory.</source>
        <translation>Se trabajó {means}, para ahorrar memoria.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This machine has no device {name}.</source>
        <translation>Este equipo no tiene el dispositivo {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose one of {names}.</source>
        <translation>Elige uno de {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>There was not enough memory for this step.</source>
        <translation>No había memoria suficiente para este paso.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's devices have no double precision.</source>
        <translation>Los dispositivos de Apple no tienen doble precisión.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.</source>
        <translation>Los dispositivos propios de Apple tienen bfloat16 desde macOS 14; los Mac con Intel no lo tienen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>This AMD device has no bfloat16 of its own.</source>
        <translation>Este dispositivo AMD no tiene bfloat16 propio.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Choose another precision, or the CPU.</source>
        <translation>Elige otra precisión, o la CPU.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>{pack} needs about {least} GB on {device}, where {free} GB are free; other programs hold the rest.</source>
        <translation>{pack} necesita unos {least} GB en {device}, donde hay {free} GB libres; otros programas ocupan el resto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>Close other programs, choose another method or a smaller pack, or an engine with more memory.</source>
        <translation>Cierra otros programas, elige otro método o un paquete más pequeño, o un motor con más memoria.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>Choose the amendment that belongs to these weights.</source>
        <translation>Elige la modificación que corresponde a estos pesos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{where} is of another shape than its weight.</source>
        <translation>{where} tiene otra forma que su peso.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} does not fit these weights at {stem}.</source>
        <translation>{source} no encaja con estos pesos en {stem}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} amends {key}, which is not there.</source>
        <translation>{source} modifica {key}, que no está.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>its table of contents is damaged</source>
        <translation>su índice está dañado</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged</source>
        <translation>un tensor está dañado</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged, or of a kind that networks do not have</source>
        <translation>un tensor está dañado, o es de un tipo que las redes no tienen</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>it holds {what} tensors, which networks do not</source>
        <translation>contiene tensores del tipo {what}, que las redes no tienen</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is longer than the file</source>
        <translation>su cabecera es más larga que el archivo</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>it has more tensors than any network</source>
        <translation>tiene más tensores que cualquier red</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} is of the type {get}, not for networks</source>
        <translation>{name} es del tipo {get}, que no es para redes</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} has another size than its shape says</source>
        <translation>{name} tiene otro tamaño que el que dice su forma</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its tensors overlap, or leave gaps</source>
        <translation>sus tensores se solapan, o dejan huecos</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>its tensors together claim more than the file holds</source>
        <translation>sus tensores declaran juntos más de lo que contiene el archivo</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor lies outside the file</source>
        <translation>un tensor está fuera del archivo</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor has no sound shape</source>
        <translation>un tensor no tiene una forma válida</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor claims more than the file holds</source>
        <translation>un tensor declara más de lo que contiene el archivo</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>a storage is damaged</source>
        <translation>un bloque de almacenamiento está dañado</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>it holds tensors of the kind {name}, which networks do not</source>
        <translation>contiene tensores del tipo {name}, que las redes no tienen</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>two storages have one name</source>
        <translation>dos bloques de almacenamiento tienen el mismo nombre</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents is longer than that of any weights</source>
        <translation>su índice es más largo que el de cualquier archivo de pesos</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents uses {name}, which weights do not</source>
        <translation>su índice usa {name}, que los pesos no usan</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>An RGB picture was expected, not {dtype} of shape {shape}.</source>
        <translation>Se esperaba una imagen RGB, no {dtype} de forma {shape}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Convert the picture to RGB.</source>
        <translation>Convierte la imagen a RGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>The picture holds NaN or infinity.</source>
        <translation>La imagen contiene NaN o infinito.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Repair the picture first.</source>
        <translation>Repara antes la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is no file of tensors</source>
        <translation>no es un archivo de tensores</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>its list of storages is damaged</source>
        <translation>su lista de bloques de almacenamiento está dañada</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is packed, which torch files are not</source>
        <translation>está comprimido, y los archivos torch no lo están</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is cut off</source>
        <translation>el archivo comprimido está incompleto</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a tensor's bytes are not in the file</source>
        <translation>los bytes de un tensor no están en el archivo</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive has no table of contents</source>
        <translation>el archivo comprimido no tiene índice</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it was written by a machine of another byte order</source>
        <translation>lo escribió una máquina con otro orden de bytes</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a storage has another size than its table says</source>
        <translation>un bloque de almacenamiento tiene otro tamaño que el que dice su tabla</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the file is cut off</source>
        <translation>el archivo está incompleto</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torchscript.py"/>
        <source>its tree of objects is deeper than any network's</source>
        <translation>su árbol de objetos es más profundo que el de cualquier red</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>Install the pack again.</source>
        <translation>Instala el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name} holds no weights.</source>
        <translation>{name} no contiene pesos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json holds no settings.</source>
        <translation>{name}/config.json no contiene ajustes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} is of another shape.</source>
        <translation>La red de {source} tiene otra forma.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json cannot be read.</source>
        <translation>{name}/config.json no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} cannot be read.</source>
        <translation>La red de {source} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} {what} {names}.</source>
        <translation>La red de {source} no encaja: {what} {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Download the file again from the pack's own source.</source>
        <translation>Descarga el archivo de nuevo de la fuente del paquete.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Only safetensors files and torch files of plain tensors are opened; convert the file to safetensors, or get it from the pack's own source.</source>
        <translation>Solo se abren archivos safetensors y archivos torch de tensores simples; convierte el archivo a safetensors, o consíguelo de la fuente del paquete.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: it is damaged, or holds more than tensors.</source>
        <translation>{source} no se puede leer como pesos: está dañado, o contiene más que tensores.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is not there.</source>
        <translation>El archivo de pesos {name} no está.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is empty or not there.</source>
        <translation>El archivo de pesos {name} está vacío o no está.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} is empty.</source>
        <translation>{source} está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} has the SHA-256 {found}, not {lower} as its pack says.</source>
        <translation>{name} tiene el SHA-256 {found}, no {lower} como dice su paquete.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds NaN or infinity in {names}.</source>
        <translation>{source} contiene NaN o infinito en {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} does not fit this network: {complaints}.</source>
        <translation>{source} no encaja con esta red: {complaints}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Choose the weights that belong to this method and version.</source>
        <translation>Elige los pesos que corresponden a este método y versión.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} wants to run code that weights do not need: {names}.</source>
        <translation>{source} quiere ejecutar código que los pesos no necesitan: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>It was not opened. Get a safetensors version of these weights.</source>
        <translation>No se abrió. Consigue una versión safetensors de estos pesos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no table of named tensors.</source>
        <translation>{source} no contiene una tabla de tensores con nombre.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds things that are no tensors: {names}.</source>
        <translation>{source} contiene cosas que no son tensores: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: {error}.</source>
        <translation>{source} no se puede leer como pesos: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no tensors.</source>
        <translation>{source} no contiene tensores.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{start} levels cannot be cut into {steps} equal strides.</source>
        <translation>{start} niveles no se pueden dividir en {steps} tramos iguales.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose another number of steps.</source>
        <translation>Elige otro número de pasos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>The chosen noise levels are not an ascending part of the schedule.</source>
        <translation>Los niveles de ruido elegidos no son una parte ascendente del plan.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Use different levels between 0 and {schedule}.</source>
        <translation>Usa niveles distintos entre 0 y {schedule}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{count} diffusion steps were asked for.</source>
        <translation>Se pidieron {count} pasos de difusión.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose between 1 and {most} steps.</source>
        <translation>Elige entre 1 y {most} pasos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>Distances by {label}.</source>
        <translation>Distancias según {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>{name} is now {factor} as large, by how far away it stands.</source>
        <translation>{name} tiene ahora el {factor} de su tamaño, según lo lejos que está.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>{AT_MOST} engines already use {folder}.</source>
        <translation>{AT_MOST} motores ya usan {folder}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>Stop some of them.</source>
        <translation>Detén algunos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine does not have the picture.</source>
        <translation>El motor no tiene la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send it and try again.</source>
        <translation>Envíala e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine knows no edit of that id.</source>
        <translation>El motor no conoce ninguna edición con ese identificador.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send the edit again.</source>
        <translation>Envía la edición de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>The edit ran longer than the {allowed_s} seconds that this engine allows.</source>
        <translation>La edición duró más de los {allowed_s} segundos que permite este motor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>Choose a smaller region or fewer variations, or another engine.</source>
        <translation>Elige una zona más pequeña o menos variantes, u otro motor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>The engine's journal is full: {held} edits wait to be fetched.</source>
        <translation>El diario del motor está lleno: {held} ediciones esperan a que se recojan.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>Open their documents, or run: intarsia jobs prune</source>
        <translation>Abre sus documentos, o ejecuta: intarsia jobs prune</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>{name}/{name2} in the journal is damaged.</source>
        <translation>{name}/{name2} en el diario está dañado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Run the edit again.</source>
        <translation>Repite la edición.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The request of {name} is missing.</source>
        <translation>Falta la petición de {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Make the edit again.</source>
        <translation>Haz la edición de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The edit is no longer in the journal.</source>
        <translation>La edición ya no está en el diario.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The engine stopped before this edit was done.</source>
        <translation>El motor se detuvo antes de terminar esta edición.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing was found there.</source>
        <translation>No se encontró nada ahí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Click on an object, or draw around one.</source>
        <translation>Haz clic en un objeto o dibuja alrededor de uno.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing that would change lies inside the picture.</source>
        <translation>Nada de lo que cambiaría está dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Choose something inside the picture.</source>
        <translation>Elige algo dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>{name} has another depth than the picture.</source>
        <translation>{name} tiene otra profundidad que la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Take it apart again.</source>
        <translation>Descomponla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>The picture is not the one that its name says.</source>
        <translation>La imagen no es la que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>Upload it again.</source>
        <translation>Súbela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>Wait for some to finish, or cancel.</source>
        <translation>Espera a que terminen algunas, o cancela.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting} edits are already waiting.</source>
        <translation>Ya hay {waiting} ediciones en espera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting_each} edits of yours are waiting.</source>
        <translation>{waiting_each} ediciones tuyas están en espera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The sizes of the configuration {name} do not fit each other.</source>
        <translation>Los tamaños de la configuración {name} no encajan entre sí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The weights file does not say how its networks are built.</source>
        <translation>El archivo de pesos no dice cómo están construidas sus redes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>Choose a file written by 'intarsia train elements'.</source>
        <translation>Elige un archivo escrito por 'intarsia train elements'.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The elements are scaled by {scale}, out of bounds.</source>
        <translation>Los elementos están escalados por {scale}, fuera de los límites.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Choose a scale between 1 % and 10000 %.</source>
        <translation>Elige una escala entre 1 % y 10000 %.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The parts of an element set are not of one length.</source>
        <translation>Las partes de un conjunto de elementos no tienen la misma longitud.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>A picture has at most {MAX_ELEMENTS} elements, not {count}.</source>
        <translation>Una imagen tiene como mucho {MAX_ELEMENTS} elementos, no {count}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Delete objects first, or paste fewer or larger ones.</source>
        <translation>Elimina antes objetos, o pega menos o más pequeños.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>An element has a place or content that is not a number.</source>
        <translation>Un elemento tiene un lugar o contenido que no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>Get the file again.</source>
        <translation>Consigue el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not of the picture's size.</source>
        <translation>Los elementos no son del tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not numbered without gaps.</source>
        <translation>Los elementos no están numerados sin huecos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine met an error that it does not know ({name}: {error}).</source>
        <translation>El motor dio con un error que no conoce ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again; if it comes back, send the engine's log with a report.</source>
        <translation>Intenta de nuevo; si se repite, envía el registro del motor con un informe.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The system refused: {strerror}{where}.</source>
        <translation>El sistema se negó: {strerror}{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again.</source>
        <translation>Intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine's packages are incomplete: {error}.</source>
        <translation>Los paquetes del motor están incompletos: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Install them with: pip install 'intarsia[{extras}]'</source>
        <translation>Instálalos con: pip install 'intarsia[{extras}]'</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>A text in the file cannot be read.</source>
        <translation>Un texto del archivo no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Save the file again.</source>
        <translation>Guarda el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card has too little memory for this edit.</source>
        <translation>La tarjeta gráfica tiene poca memoria para esta edición.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a smaller region, or close other programs that use the card.</source>
        <translation>Elige una zona más pequeña, o cierra otros programas que usen la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card failed ({split}).</source>
        <translation>La tarjeta gráfica falló ({split}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Restart the engine: until then the card answers nothing more.</source>
        <translation>Reinicia el motor: hasta entonces la tarjeta no responde a nada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The computer has too little memory for this edit.</source>
        <translation>El equipo tiene poca memoria para esta edición.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close other programs, or choose a smaller region.</source>
        <translation>Cierra otros programas, o elige una zona más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The disk is full{where}.</source>
        <translation>El disco está lleno{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The folder cannot be written{where}.</source>
        <translation>No se puede escribir en la carpeta{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Elige una carpeta tuya.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close programs.</source>
        <translation>Cierra programas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The name of the file is too long{where}.</source>
        <translation>El nombre del archivo es demasiado largo{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a shorter one.</source>
        <translation>Elige uno más corto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Get a complete copy of it.</source>
        <translation>Consigue una copia completa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {bytes} for {pixels} pixels; the limit is {bytes2}.</source>
        <translation>El {kind} declara {bytes} para {pixels} píxeles; el límite es {bytes2}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again with fewer channels, in another program.</source>
        <translation>Guárdalo de nuevo con menos canales, en otro programa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {parts} {what}; the limit is {limit} for {pixels} pixels.</source>
        <translation>El {kind} declara {parts} {what}; el límite es {limit} para {pixels} píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again in another program.</source>
        <translation>Guárdalo de nuevo en otro programa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} holds far less than the size that it claims: {decoded} values, where its {stored} bytes hold at most {stored2}.</source>
        <translation>El {kind} contiene mucho menos que el tamaño que declara: {decoded} valores, cuando sus {stored} bytes contienen como mucho {stored2}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {pixels} pixels, which take {bytes}; this computer has {bytes2} left.</source>
        <translation>El {kind} declara {pixels} píxeles, que ocupan {bytes}; a este equipo le quedan {bytes2}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Close other programs, or open a smaller picture.</source>
        <translation>Cierra otros programas, o abre una imagen más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>The colour profile cannot be used.</source>
        <translation>El perfil de color no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>Assign another profile to it.</source>
        <translation>Asígnale otro perfil.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture has no usable profile and was converted to sRGB roughly.</source>
        <translation>La imagen CMYK no tiene un perfil utilizable y se convirtió a sRGB de forma aproximada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The greys were converted by the picture's grey profile to those of sRGB.</source>
        <translation>Los grises se convirtieron a los de sRGB con el perfil de grises de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture has pixels that are not numbers.</source>
        <translation>La imagen tiene píxeles que no son números.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Repair or re-save it.</source>
        <translation>Repárala o guárdala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The {name} picture has {shape} channels of {dtype}.</source>
        <translation>La imagen {name} tiene {shape} canales de {dtype}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Save it as RGB of 8 or 16 bits.</source>
        <translation>Guárdala como RGB de 8 o 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's profile is broken and was left out; it is taken as sRGB.</source>
        <translation>El perfil de la imagen está roto y se omitió; se toma como sRGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture was converted to sRGB by its own profile.</source>
        <translation>La imagen CMYK se convirtió a sRGB con su propio perfil.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's grey profile is broken and was left out.</source>
        <translation>El perfil de grises de la imagen está roto y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The profile of the CMYK picture is broken and was left out.</source>
        <translation>El perfil de la imagen CMYK está roto y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} has broken its decoder: it is damaged, or made to do that.</source>
        <translation>El {name} ha roto su decodificador: está dañado, o hecho para eso.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Get a complete copy of it, or save it again in another program.</source>
        <translation>Consigue una copia completa, o guárdalo de nuevo en otro programa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} takes longer to open than a picture of its size may.</source>
        <translation>El {name} tarda en abrirse más de lo que puede una imagen de su tamaño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} cannot be opened: no process can be started ({strerror}).</source>
        <translation>El {name} no se puede abrir: no se puede iniciar ningún proceso ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Close other programs, and try again.</source>
        <translation>Cierra otros programas e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The decoder said nothing that can be read.</source>
        <translation>El decodificador no dijo nada que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The WebP file has no picture in it.</source>
        <translation>El archivo WebP no tiene ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PNG has no header.</source>
        <translation>El PNG no tiene cabecera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PSD is of an unknown version.</source>
        <translation>El PSD es de una versión desconocida.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it again in Photoshop or GIMP.</source>
        <translation>Guárdalo de nuevo en Photoshop o GIMP.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The HDR picture has no size in it.</source>
        <translation>La imagen HDR no indica su tamaño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file ends before its picture begins.</source>
        <translation>El archivo termina antes de que empiece su imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The JPEG has no frame header.</source>
        <translation>El JPEG no tiene cabecera de cuadro.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>A {data}-bit JPEG is not known.</source>
        <translation>No se conoce un JPEG de {data} bits.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it with 8 bits, or as TIFF.</source>
        <translation>Guárdalo con 8 bits, o como TIFF.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF holds a gain map, which was left out.</source>
        <translation>El AVIF contiene un mapa de ganancia, que se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has {file} pictures: the main one was opened.</source>
        <translation>El HEIC tiene {file} imágenes: se abrió la principal.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC holds a gain map or a depth map, which was left out.</source>
        <translation>El HEIC contiene un mapa de ganancia o de profundidad, que se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has premultiplied alpha.</source>
        <translation>El HEIC tiene alfa premultiplicado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>Save it as PNG.</source>
        <translation>Guárdalo como PNG.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC file is damaged or cut off.</source>
        <translation>El archivo HEIC está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF file is damaged or cut off.</source>
        <translation>El archivo AVIF está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF is animated: its first picture was opened.</source>
        <translation>El AVIF es animado: se abrió su primera imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL is animated: its first picture was opened.</source>
        <translation>El JPEG XL es animado: se abrió su primera imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL file is damaged or cut off.</source>
        <translation>El archivo JPEG XL está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The profile of the JPEG XL cannot be read: it is taken as sRGB.</source>
        <translation>El perfil del JPEG XL no se puede leer: se toma como sRGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL file has no picture in it.</source>
        <translation>El archivo JPEG XL no tiene ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has {extra} extra channels.</source>
        <translation>El JPEG XL tiene {extra} canales adicionales.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it as RGB.</source>
        <translation>Guárdalo como RGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has extensions that are not known.</source>
        <translation>El JPEG XL tiene extensiones desconocidas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it again.</source>
        <translation>Guárdalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/histograms.py"/>
        <source>The JPEG XL has a broken code in it.</source>
        <translation>El JPEG XL contiene un código roto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/icc.py"/>
        <source>The JPEG XL has a profile of {size} packed bytes.</source>
        <translation>El JPEG XL tiene un perfil de {size} bytes comprimidos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the blend mode {name} of {name2}</source>
        <translation>el modo de fusión {name} de {name2}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden layer {name} is no paint layer and was left out.</source>
        <translation>La capa oculta {name} no es una capa de pintura y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the colours {name} of {what}</source>
        <translation>los colores {name} de {what}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The KRA has more layers than can be opened.</source>
        <translation>El KRA tiene más capas de las que se pueden abrir.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>Merge some of them.</source>
        <translation>Combina algunas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the animation of {name}</source>
        <translation>la animación de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask of {name}</source>
        <translation>la máscara de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}, which lacks its pixels,</source>
        <translation>la capa {name}, a la que le faltan sus píxeles,</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The reference images were left out.</source>
        <translation>Las imágenes de referencia se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}</source>
        <translation>la capa {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The selection mask {name} was left out.</source>
        <translation>La máscara de selección {name} se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden mask {name} was left out.</source>
        <translation>La máscara oculta {name} se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask {name}</source>
        <translation>la máscara {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>The KRA's list of layers is damaged.</source>
        <translation>La lista de capas del KRA está dañada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>Open an earlier copy of it.</source>
        <translation>Abre una copia anterior.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>The merged picture of the Krita document was opened, without its layers.</source>
        <translation>Se abrió la imagen combinada del documento de Krita, sin sus capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>an empty picture</source>
        <translation>una imagen vacía</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>its picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why}.</source>
        <translation>Solo Krita puede mostrar {why}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why} of this document.</source>
        <translation>Solo Krita puede mostrar {why} de este documento.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Export it from Krita as ORA.</source>
        <translation>Expórtalo desde Krita como ORA.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>A layer of the KRA is damaged.</source>
        <translation>Una capa del KRA está dañada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>Open an autosaved or earlier copy of it.</source>
        <translation>Abre una copia autoguardada o anterior.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>The KRA claims a layer of {width} x {height} pixels.</source>
        <translation>El KRA declara una capa de {width} x {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has pixels outside its window, or fewer: what lies in both was opened.</source>
        <translation>El EXR tiene píxeles fuera de su ventana, o menos: se abrió lo que está en ambos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has no channels R, G and B, or Y.</source>
        <translation>El EXR no tiene canales R, G y B, ni Y.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Save it with them.</source>
        <translation>Guárdalo con ellos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has further channels, which were left out.</source>
        <translation>El EXR tiene más canales, que se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has channels of several sizes.</source>
        <translation>El EXR tiene canales de varios tamaños.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The HDR picture is damaged or cut off.</source>
        <translation>La imagen HDR está dañada o incompleta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR holds deep samples.</source>
        <translation>El EXR contiene muestras profundas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Flatten it first.</source>
        <translation>Acóplalo antes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR may have several parts: the first was opened.</source>
        <translation>El EXR puede tener varias partes: se abrió la primera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR file is damaged or cut off.</source>
        <translation>El archivo EXR está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Save the map as a one-channel or palette PNG with one number per object.</source>
        <translation>Guarda el mapa como un PNG de un canal o con paleta, con un número por objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} has no value from {least} up (its highest is {high}).</source>
        <translation>{name} no tiene ningún valor desde {least} (el mayor es {high}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make white what is marked.</source>
        <translation>Pon en blanco lo que está marcado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is a picture of colours, not a map of labels.</source>
        <translation>{name} es una imagen de colores, no un mapa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is in colours, and none of its pixels is dark: its lowest value is {round}.</source>
        <translation>{name} está en colores y ninguno de sus píxeles es oscuro: su valor menor es {round}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make what is not marked black.</source>
        <translation>Pon en negro lo que no está marcado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} marks nothing: its value is {low} everywhere.</source>
        <translation>{name} no marca nada: su valor es {low} en todas partes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Mark at least one pixel white.</source>
        <translation>Marca al menos un píxel en blanco.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>The PNG is damaged or cut off.</source>
        <translation>El PNG está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Give the certificate chain and its private key as PEM files.</source>
        <translation>Da la cadena de certificados y su clave privada como archivos PEM.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Content Credentials go into PNG and JPEG only.</source>
        <translation>Content Credentials solo van en PNG y JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Export one of them.</source>
        <translation>Exporta uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>The certificate cannot sign Content Credentials ({error}).</source>
        <translation>El certificado no puede firmar Content Credentials ({error}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>It needs its whole chain, and the extended key usage of documents or of mail.</source>
        <translation>Necesita su cadena completa, y el uso extendido de clave para documentos o correo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a second picture (a preview or a view), which was left out.</source>
        <translation>El JPEG contiene una segunda imagen (una vista previa o una vista), que se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes.</source>
        <translation>El JPEG contiene un mapa de ganancia: se conserva en JPEG mientras no cambie ningún píxel.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>It ends early.</source>
        <translation>Termina antes de tiempo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PAM file has {channels} channels.</source>
        <translation>El archivo PAM tiene {channels} canales.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 1 to 4.</source>
        <translation>Guárdalo con 1 a 4.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file claims values up to {top}.</source>
        <translation>El archivo PPM declara valores hasta {top}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 8 or 16 bits.</source>
        <translation>Guárdalo con 8 o 16 bits.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file is damaged or cut off.</source>
        <translation>El archivo PPM está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>The picture takes more memory than this computer has left.</source>
        <translation>La imagen ocupa más memoria de la que le queda a este equipo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>Close other programs, or open a smaller one.</source>
        <translation>Cierra otros programas, o abre una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>No layer can be opened: the document's merged picture was.</source>
        <translation>No se puede abrir ninguna capa: se abrió la imagen combinada del documento.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>The document has no layers.</source>
        <translation>El documento no tiene capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>Open another file.</source>
        <translation>Abre otro archivo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>This is not a PNG file.</source>
        <translation>Esto no es un archivo PNG.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>Get another copy of it.</source>
        <translation>Consigue otra copia.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>The PNG holds more than the {raw} bytes that it claims.</source>
        <translation>El PNG contiene más de los {raw} bytes que declara.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>Open it in Photoshop, GIMP or Krita and save it again.</source>
        <translation>Ábrelo en Photoshop, GIMP o Krita y guárdalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims {channels} channels of {depth} bits; the limit is {MOST_CHANNELS} of 32.</source>
        <translation>El PSD declara {channels} canales de {depth} bits; el límite es {MOST_CHANNELS} de 32.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {width} x {height} pixels.</source>
        <translation>El PSD declara una capa de {width} x {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {channels} channels; the limit is {MOST_CHANNELS}.</source>
        <translation>El PSD declara una capa de {channels} canales; el límite es {MOST_CHANNELS}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD is cut off.</source>
        <translation>El PSD está incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>Mask of {name}</source>
        <translation>Máscara de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The hidden layer {name} has no pixels and was left out.</source>
        <translation>La capa oculta {name} no tiene píxeles y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The {DRAWN} {name} was opened as its pixels.</source>
        <translation>{DRAWN} {name}: se abrió como sus píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The PSD's layers are larger than can be opened together.</source>
        <translation>Las capas del PSD son más grandes de lo que se puede abrir a la vez.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD has layers that only its own program can show; it was opened flattened.</source>
        <translation>El PSD tiene capas que solo su propio programa puede mostrar; se abrió acoplado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The multichannel picture has {count} spot channels; it was opened as sRGB.</source>
        <translation>La imagen multicanal tiene {count} canales de tinta plana; se abrió como sRGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD's colour mode {name} is not known.</source>
        <translation>No se conoce el modo de color {name} del PSD.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD holds no flattened picture: its layers were composed in 8 bits.</source>
        <translation>El PSD no contiene una imagen acoplada: sus capas se compusieron en 8 bits.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The Lab picture was converted to sRGB.</source>
        <translation>La imagen Lab se convirtió a sRGB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The duotone was opened as the greys that its inks print.</source>
        <translation>El duotono se abrió como los grises que imprimen sus tintas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD is damaged or cut off.</source>
        <translation>El PSD está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MAX_SIDE} pixels a side.</source>
        <translation>Un PSD tiene como mucho {MAX_SIDE} píxeles por lado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export a PNG or TIFF.</source>
        <translation>Exporta un PNG o TIFF.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MOST_BYTES} GB.</source>
        <translation>Un PSD tiene como mucho {MOST_BYTES} GB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export an ORA, or fewer layers.</source>
        <translation>Exporta un ORA, o menos capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG lacks its end: what it has was opened, the rest may be grey.</source>
        <translation>Al JPEG le falta el final: se abrió lo que tiene, el resto puede ser gris.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The camera has marked the picture as Adobe RGB, which became its profile.</source>
        <translation>La cámara marcó la imagen como Adobe RGB, que pasó a ser su perfil.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The PNG is animated: its first picture was opened.</source>
        <translation>El PNG es animado: se abrió su primera imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG claims {scans} scans of its pixels; the limit is {MOST_SCANS}.</source>
        <translation>El JPEG declara {scans} pasadas de sus píxeles; el límite es {MOST_SCANS}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The icon has {count} pictures: the largest was opened.</source>
        <translation>El icono tiene {count} imágenes: se abrió la mayor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} file is damaged or cut off.</source>
        <translation>El archivo {name} está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} is animated: its first picture was opened.</source>
        <translation>El {name} es animado: se abrió su primera imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>{name} files are only read.</source>
        <translation>Los archivos {name} solo se leen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A JPEG has at most {JPEG_SIDE} pixels a side.</source>
        <translation>Un JPEG tiene como mucho {JPEG_SIDE} píxeles por lado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A WebP has at most {WEBP_SIDE} pixels a side.</source>
        <translation>Un WebP tiene como mucho {WEBP_SIDE} píxeles por lado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is not a picture file.</source>
        <translation>Esto no es un archivo de imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Open one of {SUPPORTED}.</source>
        <translation>Abre uno de {SUPPORTED}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a camera raw file.</source>
        <translation>Esto es un archivo RAW de cámara.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.</source>
        <translation>Revélalo antes en darktable, RawTherapee o Lightroom, y abre el TIFF o JPEG.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a GIMP file (XCF).</source>
        <translation>Esto es un archivo de GIMP (XCF).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>In GIMP, choose File &gt; Export As and a name that ends in .ora: it keeps the layers.</source>
        <translation>En GIMP, elige Archivo &gt; Exportar como y un nombre que termine en .ora: conserva las capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is {name} file.</source>
        <translation>Esto es otro tipo de archivo: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Save it as one of {SUPPORTED}.</source>
        <translation>Guárdalo como uno de {SUPPORTED}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is cut off.</source>
        <translation>El TIFF está incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is a volume of many channels.</source>
        <translation>El TIFF es un volumen de muchos canales.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save one slice of it.</source>
        <translation>Guarda un corte de él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF has tiles of no size.</source>
        <translation>El TIFF tiene mosaicos sin tamaño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF claims more than {MOST_DIRECTORIES} pictures, which is the limit.</source>
        <translation>El TIFF declara más de {MOST_DIRECTORIES} imágenes, que es el límite.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save the first one alone.</source>
        <translation>Guarda solo la primera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF's kind of YCbCr is not known.</source>
        <translation>No se conoce el tipo de YCbCr del TIFF.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF holds L*a*b* of floats.</source>
        <translation>El TIFF contiene L*a*b* en coma flotante.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF holds values of type {dtype}.</source>
        <translation>El TIFF contiene valores de tipo {dtype}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Save it with 8, 16 or 32-bit float.</source>
        <translation>Guárdalo con 8, 16 o 32 bits flotante.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pictures: the first was opened.</source>
        <translation>El TIFF tiene {pages} imágenes: se abrió la primera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pages: they are layers, and the first shows.</source>
        <translation>El TIFF tiene {pages} páginas: son capas, y se ve la primera.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF's colour model {name} is not known.</source>
        <translation>No se conoce el modelo de color {name} del TIFF.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has 32-bit whole numbers; the upper 16 bits were kept.</source>
        <translation>El TIFF tiene números enteros de 32 bits; se conservaron los 16 bits superiores.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has further channels, which were left out.</source>
        <translation>El TIFF tiene más canales, que se omitieron.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF is damaged or cut off.</source>
        <translation>El TIFF está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Get a complete copy of it, or save it again.</source>
        <translation>Consigue una copia completa, o guárdalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is of another kind and was left out.</source>
        <translation>La página {title} es de otro tipo y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has layers of Photoshop; it was opened flattened.</source>
        <translation>El TIFF tiene capas de Photoshop; se abrió acoplado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is damaged and was left out.</source>
        <translation>La página {title} está dañada y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has no picture in it.</source>
        <translation>El archivo JPEG 2000 no tiene ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has tiles of no size.</source>
        <translation>El archivo JPEG 2000 tiene mosaicos sin tamaño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file is damaged or cut off.</source>
        <translation>El archivo JPEG 2000 está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_klein.py"/>
        <source>Close other programs that use the device, or choose OSOR or LaMa.</source>
        <translation>Cierra otros programas que usen el dispositivo, o elige OSOR o LaMa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>Mark a smaller region, close other programs, or choose MI-GAN or the classical method.</source>
        <translation>Marca una zona más pequeña, cierra otros programas, o elige MI-GAN o el método clásico.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>{name} should hold one network, not {files}.</source>
        <translation>{name} debería contener una red, no {files}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>Close other programs that use the device, or choose LaMa.</source>
        <translation>Cierra otros programas que usen el dispositivo, o elige LaMa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>{INSTRUCTION} holds no instruction.</source>
        <translation>{INSTRUCTION} no contiene ninguna instrucción.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The new map has a label, {unknown}, that the old one has not.</source>
        <translation>El mapa nuevo tiene una etiqueta, {unknown}, que el antiguo no tiene.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Nothing is left to copy label {missing} from; its colours are a guess.</source>
        <translation>No queda nada de donde copiar la etiqueta {missing}; sus colores son una conjetura.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The region is transparent.</source>
        <translation>La zona es transparente.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Mark something that can be seen.</source>
        <translation>Marca algo que se pueda ver.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The shadow that it cast was taken away with it.</source>
        <translation>La sombra que proyectaba se quitó con ello.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>No shadow that it casts was found.</source>
        <translation>No se encontró ninguna sombra que proyecte.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>This method can only continue what the picture shows: draw with a label of the old map.</source>
        <translation>Este método solo puede continuar lo que muestra la imagen: dibuja con una etiqueta del mapa antiguo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Draw with a label of the old map.</source>
        <translation>Dibuja con una etiqueta del mapa antiguo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Repainted</source>
        <translation>Repintado</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct.py"/>
        <source>What is hidden cannot be known: this is a guess from what shows of the object.</source>
        <translation>Lo oculto no se puede saber: es una conjetura a partir de lo visible del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Object, {place}</source>
        <translation>Objeto, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Click, draw a box, brush or lasso first.</source>
        <translation>Antes haz clic, o traza un marco, un pincel o un lazo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no border to soften.</source>
        <translation>El fondo no tiene un borde que suavizar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Choose an object.</source>
        <translation>Elige un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no edge of its own.</source>
        <translation>El fondo no tiene un borde propio.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The new order does not hold every object.</source>
        <translation>El nuevo orden no contiene todos los objetos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing would be left behind the objects.</source>
        <translation>No quedaría nada detrás de los objetos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Make another object background first.</source>
        <translation>Convierte antes otro objeto en fondo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Classical</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Works at once, with nothing downloaded: it continues what the picture already shows, and invents nothing.</source>
        <translation>Trabaja enseguida, sin descargar nada: continúa lo que la imagen ya muestra y no inventa nada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>LaMa</source>
        <translation>LaMa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes what was behind an object by a network that sees the whole window; needs no graphics card. What it fills it invents.</source>
        <translation>Completa lo que había detrás de un objeto con una red que ve toda la ventana; no necesita tarjeta gráfica. Lo que rellena lo inventa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing and what it casts in one step of a large network, which also says where its shadow lies; needs a graphics card. What it fills it invents.</source>
        <translation>Quita una cosa y lo que proyecta en un paso de una red grande, que también dice dónde está su sombra; necesita una tarjeta gráfica. Lo que rellena lo inventa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing with its shadow and its reflection in four steps of a large network; needs a graphics card with about 10 GB. What it fills it invents.</source>
        <translation>Quita una cosa con su sombra y su reflejo en cuatro pasos de una red grande; necesita una tarjeta gráfica con unos 10 GB. Lo que rellena lo inventa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Paints a subject in as a reference picture shows it, gives a thing another's look, completes a hidden part, and lights what moved as its new place is lit; needs a graphics card with about 10 GB. What it makes it invents.</source>
        <translation>Pinta un sujeto tal como lo muestra una imagen de referencia, da a una cosa el aspecto de otra, completa una parte oculta e ilumina lo movido como está iluminado su nuevo lugar; necesita una tarjeta gráfica con unos 10 GB. Lo que hace lo inventa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. Large ones come out visibly weaker.</source>
        <translation>Completa como LaMa con una quinceava parte del trabajo: para equipos modestos y huecos pequeños. Los grandes salen visiblemente peor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the hole is widened before it is completed, in pixels; the edge stays.</source>
        <translation>Cuánto se ensancha el hueco antes de completarlo, en píxeles; el borde se queda.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the tone around it a moved object takes on.</source>
        <translation>Cuánto del tono de alrededor toma un objeto movido.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the painted exemplar keeps its own colours.</source>
        <translation>Cuánto conserva sus propios colores el modelo pintado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the new place's light a moved object takes on, and casts there.</source>
        <translation>Cuánto de la luz del nuevo lugar toma un objeto movido, y proyecta allí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Hidden part of {name}</source>
        <translation>Parte oculta de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Nothing in front of {name} seems to hide a part of it.</source>
        <translation>Nada delante de {name} parece tapar una parte.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Send it behind what covers it, or paint the missing part.</source>
        <translation>Envíalo detrás de lo que lo tapa, o pinta la parte que falta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Mark a smaller region, close other programs that use the device, or use another method.</source>
        <translation>Marca una zona más pequeña, cierra otros programas que usen el dispositivo, o usa otro método.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>The instructions of klein were encoded for another network.</source>
        <translation>Las instrucciones de klein se codificaron para otra red.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Install the packs of klein and of its text encoder again.</source>
        <translation>Instala de nuevo los paquetes de klein y de su codificador de texto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>The place left was filled by {label}.</source>
        <translation>El lugar que quedó libre lo rellenó {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>FLUX.2 klein does not answer {verb}.</source>
        <translation>FLUX.2 klein no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_instructions.py"/>
        <source>Close other programs that use the device; this is needed once.</source>
        <translation>Cierra otros programas que usen el dispositivo; esto solo hace falta una vez.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_light.py"/>
        <source>Light around {name}</source>
        <translation>Luz alrededor de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Exemplar</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Redrawn object</source>
        <translation>Objeto redibujado</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/method.py"/>
        <source>The classical method does not answer {verb}.</source>
        <translation>El método clásico no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out.</source>
        <translation>Nada destacaba en el modelo, así que llena la zona. Elegir su sujeto para recortarlo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>The exemplar has no visible pixel.</source>
        <translation>El modelo no tiene ningún píxel visible.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Choose another picture or mask.</source>
        <translation>Elige otra imagen o máscara.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>What stood in the region was completed away, on a layer of its own.</source>
        <translation>Lo que había en la zona se quitó y se completó, en una capa propia.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Shadow of the exemplar</source>
        <translation>Sombra del modelo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Background behind the exemplar</source>
        <translation>Fondo detrás del modelo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Background behind {name}</source>
        <translation>Fondo detrás de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The shadow of {name} was found and goes with it.</source>
        <translation>La sombra de {name} se encontró y va con él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>{name} is cut by the {side} edge of the picture, and the cut shows now. Move it along that edge, or back to it.</source>
        <translation>{name} está cortado por un borde de la imagen ({side}), y ahora el corte se ve. Muévelo a lo largo de ese borde, o de vuelta a él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The plate is not of the window's size.</source>
        <translation>La placa no es del tamaño de la ventana.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Send the edit without it.</source>
        <translation>Envía la edición sin ella.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/chosen_aids.py"/>
        <source>Order from front to back by {label}.</source>
        <translation>Orden de delante a atrás con {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/completed_alpha.py"/>
        <source>Cleared behind {name}</source>
        <translation>Despejado detrás de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Person {number}, {place}</source>
        <translation>Persona {number}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Turquoise</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Purple</source>
        <translation>violeta</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Black</source>
        <translation>negro</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} object {number}, {place}</source>
        <translation>Objeto {number} ({colour}), {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} part {number} of {whole}, {place}</source>
        <translation>Parte {number} de {whole} ({colour}), {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>White</source>
        <translation>blanco</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Soft borders</source>
        <translation>Bordes suaves</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.</source>
        <translation>Quién halla el cabello y los bordes suaves; según convenga: ViTMatte para un objeto, si está instalado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Front to back</source>
        <translation>De delante a atrás</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What tells which object stands before another; as fits: depth, where it is installed.</source>
        <translation>Lo que dice qué objeto está delante de otro; según convenga: la profundidad, si está instalada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>By depth</source>
        <translation>Según la profundidad</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What Depth Anything tells of a moved object: how its shadow falls, how large it is.</source>
        <translation>Lo que Depth Anything dice de un objeto movido: cómo cae su sombra, qué tamaño tiene.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.</source>
        <translation>Cuánto se toma del nuevo aspecto: 1 lo toma todo, 0 conserva el propio del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>As fits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Closed form</source>
        <translation>Forma cerrada</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>ViTMatte</source>
        <translation>ViTMatte</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Cues</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Depth Anything</source>
        <translation>Depth Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows and sizes</source>
        <translation>Sombras y tamaños</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/diffusion_run.py"/>
        <source>Close other programs, or choose a smaller pack.</source>
        <translation>Cierra otros programas, o elige un paquete más pequeño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Nothing was found there in the exemplar.</source>
        <translation>No se encontró nada en ese lugar del modelo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Click on another place of it.</source>
        <translation>Haz clic en otro lugar de él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>The mask to refine is not the picture's size.</source>
        <translation>La máscara que se va a perfeccionar no es del tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>Start a new one.</source>
        <translation>Empieza una nueva.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Set soft borders to closed form, or close other programs.</source>
        <translation>Pon los bordes suaves en forma cerrada, o cierra otros programas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Soft borders by {label}.</source>
        <translation>Bordes suaves con {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_depth.py"/>
        <source>Set the order to cues, or close other programs.</source>
        <translation>Pon el orden en indicios, o cierra otros programas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region and the object map differ in size.</source>
        <translation>La zona y el mapa de objetos tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region is empty.</source>
        <translation>La zona está vacía.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Mark at least one pixel.</source>
        <translation>Marca al menos un píxel.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The object map and the class map differ in size.</source>
        <translation>El mapa de objetos y el de clases tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>An object has a negative id.</source>
        <translation>Un objeto tiene un identificador negativo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Number the objects from 1.</source>
        <translation>Numera los objetos desde 1.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>There is no class {low}.</source>
        <translation>No hay ninguna clase {low}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Choose a class from 0 to {OBJECT_CLASSES}, or none.</source>
        <translation>Elige una clase de 0 a {OBJECT_CLASSES}, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/rearranged_object.py"/>
        <source>Shadow of {name}</source>
        <translation>Sombra de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/redrawn_map.py"/>
        <source>Draw with a label of the old map, or announce the new one.</source>
        <translation>Dibuja con una etiqueta del mapa antiguo, o anuncia la nueva.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>This engine understands no words.</source>
        <translation>Este motor no entiende palabras.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>Click on the object instead.</source>
        <translation>Haz clic en el objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Image elements</source>
        <translation>Elementos de imagen</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Moves an object as pieces of content and lets a small trained network draw what was hidden: coarse, at 64 pixels.</source>
        <translation>Mueve un objeto como trozos de contenido y deja que una pequeña red entrenada dibuje lo que estaba oculto: tosco, a 64 píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Object drawn by</source>
        <translation>Objeto dibujado por</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether a moved object keeps its own pixels or is drawn with its surroundings.</source>
        <translation>Si un objeto movido conserva sus propios píxeles o se dibuja con su entorno.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Place left filled by</source>
        <translation>Hueco rellenado por</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether the decoder draws it, what is likeliest or another guess for each seed, or only says what the picture's own pixels show.</source>
        <translation>Si el decodificador lo dibuja, lo más probable u otra conjetura por semilla, o solo dice qué muestran los píxeles propios de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder drew {side} x {side2} pixels of this part of the picture.</source>
        <translation>El decodificador dibujó {side} x {side2} píxeles de esta parte de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>{name} holds networks that need Stable Diffusion's autoencoder.</source>
        <translation>{name} contiene redes que necesitan el autocodificador de Stable Diffusion.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Choose weights of the small configuration.</source>
        <translation>Elige pesos de la configuración pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Around {name}</source>
        <translation>Alrededor de {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Image elements do not answer {verb}.</source>
        <translation>Los elementos de imagen no responden a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>It looks the same for every seed, so it was made once.</source>
        <translation>Se ve igual con cualquier semilla, así que se hizo una sola vez.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>What lies around the hole is plain: the classical method filled it.</source>
        <translation>Lo que rodea el hueco es uniforme: lo rellenó el método clásico.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder rebuilt what lies around the hole to {found} dB, and {least_db} are needed: the classical method filled it instead.</source>
        <translation>El decodificador reconstruyó lo que rodea el hueco a {found} dB, y se necesitan {least_db}: en su lugar lo rellenó el método clásico.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/descriptor.py"/>
        <source>Gives the region back as it was: for measuring and testing the way of an edit.</source>
        <translation>Devuelve la zona como estaba: para medir y probar el recorrido de una edición.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/method.py"/>
        <source>The method that does nothing does not answer {verb}.</source>
        <translation>El método que no hace nada no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example</source>
        <translation>Paint by Example</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paints the thing in a reference picture into the region, in the picture's own light.</source>
        <translation>Pinta la cosa de una imagen de referencia en la zona, con la luz propia de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example, fast</source>
        <translation>Paint by Example, rápido</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>As Paint by Example, in 20 steps instead of 50.</source>
        <translation>Como Paint by Example, en 20 pasos en vez de 50.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How closely the painted thing follows the exemplar; the published value is 0.5.</source>
        <translation>Cuánto se atiene al modelo la cosa pintada; el valor publicado es 0.5.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 50.</source>
        <translation>Más es más lento y algo más fino; el valor publicado es 50.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How an exemplar that is not square is shown; the network learned with squashed ones.</source>
        <translation>Cómo se muestra un modelo que no es cuadrado; la red aprendió con los achatados.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Squash to a square</source>
        <translation>Achatar a un cuadrado</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Crop to its middle</source>
        <translation>Recortar a su centro</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; 20 is usual.</source>
        <translation>Más es más lento y algo más fino; lo habitual es 20.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar is empty.</source>
        <translation>El modelo está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>Choose another exemplar.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar and its mask differ in size.</source>
        <translation>El modelo y su máscara tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar's mask is empty.</source>
        <translation>La máscara del modelo está vacía.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/method.py"/>
        <source>Paint by Example does not answer {verb}.</source>
        <translation>Paint by Example no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>The guidance scale is out of range.</source>
        <translation>La escala de guía está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>Choose 0 to {MOST_SCALE}.</source>
        <translation>Elige de 0 a {MOST_SCALE}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>This UNet reads {channels} channels, Paint by Example's reads {CHANNELS}.</source>
        <translation>Esta UNet lee {channels} canales, la de Paint by Example lee {CHANNELS}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>Choose the weights that belong to this method.</source>
        <translation>Elige los pesos que corresponden a este método.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look first</source>
        <translation>Aspecto primero</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published values: the given look counts most, words a little.</source>
        <translation>Los valores publicados: el aspecto dado cuenta más, las palabras un poco.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Words and look</source>
        <translation>Palabras y aspecto</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published multi-modal values: words count more than the given look.</source>
        <translation>Los valores multimodales publicados: las palabras cuentan más que el aspecto dado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Gives an object another look, adds one, varies it, or follows a redrawn outline.</source>
        <translation>Da otro aspecto a un objeto, añade uno, lo varía, o sigue un contorno redibujado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.</source>
        <translation>Cuánto se toma del aspecto del modelo: 1 es todo, 0 conserva lo que hay.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly outlines and classes of objects hold; 0 lets them go.</source>
        <translation>Cuánto se mantienen los contornos y clases de los objetos; 0 los suelta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the look of each object holds; 0 leaves it open.</source>
        <translation>Cuánto se mantiene el aspecto de cada objeto; 0 lo deja abierto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the words of the prompt count; 0 does not read them.</source>
        <translation>Cuánto cuentan las palabras; 0 no las lee.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 20.</source>
        <translation>Más es más lento y algo más fino; el valor publicado es 20.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Computed as</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published code has mistakes, and its weights were tuned with them.</source>
        <translation>El código publicado tiene errores, y sus pesos se ajustaron con ellos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The reference's object is empty.</source>
        <translation>El objeto de la referencia está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Mark the object in the reference.</source>
        <translation>Marca el objeto en la referencia.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The amount of the new look is out of range.</source>
        <translation>La cantidad del nuevo aspecto está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Choose 0 to 1.</source>
        <translation>Elige de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR takes the exemplar's look; its shape is the region's.</source>
        <translation>PAIR toma el aspecto del modelo; su forma es la de la zona.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR does not answer {verb}.</source>
        <translation>PAIR no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>No object has a class here: PAIR goes by outlines and looks alone.</source>
        <translation>Ningún objeto tiene aquí una clase: PAIR se guía solo por contornos y aspectos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>Label {label} has no look yet in this picture; PAIR invents one.</source>
        <translation>La etiqueta {label} aún no tiene aspecto en esta imagen; PAIR inventa uno.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>A guidance scale is out of range.</source>
        <translation>Una escala de guía está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>Choose scales from 0 to {MOST_SCALE}.</source>
        <translation>Elige escalas de 0 a {MOST_SCALE}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The tokenizer's files are not in {name}.</source>
        <translation>Los archivos del tokenizador no están en {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The UNet reads {ours} channels, its control network {theirs}.</source>
        <translation>La UNet lee {ours} canales, su red de control {theirs}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>The new map has a label, {label}, that the old one has not.</source>
        <translation>El mapa nuevo tiene una etiqueta, {label}, que el antiguo no tiene.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>This method learns what a label looks like from the picture: draw with one of the old map.</source>
        <translation>Este método aprende de la imagen qué aspecto tiene una etiqueta: dibuja con una del mapa antiguo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Small change</source>
        <translation>Cambio pequeño</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for fewer than 5000 pixels of 256 x 256.</source>
        <translation>Los valores del artículo para menos de 5000 píxeles de 256 x 256.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Large change</source>
        <translation>Cambio grande</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for larger changes.</source>
        <translation>Los valores del artículo para cambios mayores.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Animals and removing</source>
        <translation>Animales y quitar</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for horses, and for taking a thing away.</source>
        <translation>Los valores del artículo para caballos, y para quitar una cosa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance</source>
        <translation>Pixel-wise guidance</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Learns the picture's own layers, then redraws them where their map was redrawn.</source>
        <translation>Aprende las capas propias de la imagen y las redibuja donde se cambió su mapa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance, faces</source>
        <translation>Pixel-wise guidance, caras</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Redraws a face where its map was redrawn, by the published classifiers of its parts.</source>
        <translation>Redibuja una cara donde se cambió su mapa, con los clasificadores publicados de sus partes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's rule goes by the size of the change; by hand, the next two count.</source>
        <translation>La regla del artículo va según el tamaño del cambio; a mano, cuentan los dos siguientes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far back the picture is taken: more lets it change more; 500 and 750 are usual.</source>
        <translation>Hasta dónde se retrocede la imagen: más permite cambiar más; lo habitual es 500 y 750.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pull</source>
        <translation>Tirón</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.</source>
        <translation>Con qué fuerza tira el mapa; lo habitual es de 40 a 100, 0 no tira nada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far beyond the change the picture may be redrawn, in the network's pixels.</source>
        <translation>Hasta dónde más allá del cambio se puede redibujar la imagen, en píxeles de la red.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How many are made and compared for each result; left alone, 1 without a GPU.</source>
        <translation>Cuántos se hacen y comparan por resultado; sin tocarlo, 1 sin GPU.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>More are slower and a little finer; the paper's accelerated value is 50.</source>
        <translation>Más es más lento y algo más fino; el valor acelerado del artículo es 50.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By the size of the change</source>
        <translation>Según el tamaño del cambio</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>This method finds out which part of the face a label is from the picture: draw with one of the old map.</source>
        <translation>Este método averigua en la imagen qué parte de la cara es una etiqueta: dibuja con una del mapa antiguo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The published classifiers do not fit the network of {name}.</source>
        <translation>Los clasificadores publicados no encajan con la red de {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Use the pack of faces.</source>
        <translation>Usa el paquete de caras.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The labels that were exchanged are one part of the face: {name}.</source>
        <translation>Las etiquetas que se intercambiaron son una misma parte de la cara: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Redraw the border between two parts, or use the method that learns your layers.</source>
        <translation>Redibuja el borde entre dos partes, o usa el método que aprende tus capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Label {names} was taken for {name}.</source>
        <translation>La etiqueta {names} se tomó por {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>One object layer alone cannot be told from anything.</source>
        <translation>Una sola capa de objeto no se puede distinguir de nada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>Take the picture apart into at least two layers first.</source>
        <translation>Descompón antes la imagen en al menos dos capas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>The map is {shape} x {shape2} pixels, the picture's is {shape3} x {shape4}.</source>
        <translation>El mapa mide {shape} x {shape2} píxeles, la imagen {shape3} x {shape4}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint on the map of this picture.</source>
        <translation>Pinta en el mapa de esta imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>None of the chosen classes is in either map.</source>
        <translation>Ninguna de las clases elegidas está en los mapas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Choose the classes to edit.</source>
        <translation>Elige las clases que editar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>{strange} pixels of the map have a colour that stands for no class.</source>
        <translation>{strange} píxeles del mapa tienen un color que no representa ninguna clase.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint without smoothing, in the colours of the classes.</source>
        <translation>Pinta sin suavizado, con los colores de las clases.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>{share} % of what was redrawn follows the map, by the network's own judgement.</source>
        <translation>El {share} % de lo redibujado sigue el mapa, según el juicio de la propia red.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>Pixel-wise guidance does not answer {verb}.</source>
        <translation>Pixel-wise guidance no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Close other programs that use the device, or run this edit on the CPU.</source>
        <translation>Cierra otros programas que usen el dispositivo, o haz esta edición en la CPU.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The region of the edit is empty.</source>
        <translation>La zona de la edición está vacía.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose classes that are in the map.</source>
        <translation>Elige clases que estén en el mapa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>A guidance strength of {scale} cannot be used.</source>
        <translation>No se puede usar una fuerza de guía de {scale}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose between 0 (the map does not pull) and {SCALE_AT_MOST}; 40 to 100 is usual.</source>
        <translation>Elige entre 0 (el mapa no tira) y {SCALE_AT_MOST}; lo habitual es de 40 a 100.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>No candidates were asked for.</source>
        <translation>No se pidió ningún candidato.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Ask for 1 or more; 4 is usual.</source>
        <translation>Pide 1 o más; lo habitual es 4.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>There is no pixel classifier for level {absent} (and {absent2} others).</source>
        <translation>No hay clasificador de píxeles para el nivel {absent} (y {absent2} más).</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose a smaller start; classifiers go up to level {max}.</source>
        <translation>Elige un inicio menor; los clasificadores llegan hasta el nivel {max}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The map holds class {int}; these classifiers know 0 to {classes}.</source>
        <translation>El mapa contiene la clase {int}; estos clasificadores conocen de 0 a {classes}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Use the map of this model's own classes.</source>
        <translation>Usa el mapa de las clases de este mismo modelo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/previewing/tiny_decoder.py"/>
        <source>The previews are coarse: {message}</source>
        <translation>Las vistas previas son toscas: {message}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>Methods for it: {names}.</source>
        <translation>Métodos para ello: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>There is no method called {method_id}.</source>
        <translation>No hay ningún método llamado {method_id}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method called {method_id} answers {verb}.</source>
        <translation>Ningún método llamado {method_id} responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method answers {verb}.</source>
        <translation>Ningún método responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything</source>
        <translation>Segment Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds objects, their parts and fine outlines; slow at first, then each click is quick.</source>
        <translation>Halla objetos, sus partes y contornos finos; lento al principio, después cada clic es rápido.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything, low memory</source>
        <translation>Segment Anything, poca memoria</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything, in half precision and with fewer clicks at once.</source>
        <translation>Como Segment Anything, en media precisión y con menos clics a la vez.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>MobileSAM</source>
        <translation>MobileSAM</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything with a twelfth of the work: a small file, quick without a card.</source>
        <translation>Como Segment Anything con una doceava parte del trabajo: un archivo pequeño, rápido sin tarjeta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>The later Segment Anything; its three smaller packs take less work than the first one.</source>
        <translation>El Segment Anything posterior; sus tres paquetes menores dan menos trabajo que el primero.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>OneFormer</source>
        <translation>OneFormer</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.</source>
        <translation>Halla las cosas de 133 tipos y dice qué es cada una, que PAIR-Diffusion lee.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Close other programs that use the device, or take the picture apart otherwise.</source>
        <translation>Cierra otros programas que usen el dispositivo, o descompón la imagen de otro modo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer finds things, not image elements.</source>
        <translation>OneFormer halla cosas, no elementos de imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Choose Segment Anything or the classical method for them.</source>
        <translation>Elige para ellos Segment Anything o el método clásico.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} knows {num_labels} classes.</source>
        <translation>La red de {name} conoce {num_labels} clases.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} {what}.</source>
        <translation>La red de {name} {what}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer does not answer {verb}.</source>
        <translation>OneFormer no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} cannot be read.</source>
        <translation>La red de {name} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>{cheap} answered, while {label} reads the picture.</source>
        <translation>{cheap} respondió mientras {label} lee la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>Work beside an edit has no pictures of its own.</source>
        <translation>El trabajo junto a una edición no tiene imágenes propias.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Choose MobileSAM, Segment Anything with low memory, or a smaller pack.</source>
        <translation>Elige MobileSAM, Segment Anything con poca memoria, o un paquete más pequeño.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Segment Anything does not answer {verb}.</source>
        <translation>Segment Anything no responde a {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Close other programs that use the device, or click on the object.</source>
        <translation>Cierra otros programas que usen el dispositivo, o haz clic en el objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Nothing here seems to be “{strip}”.</source>
        <translation>Nada aquí parece ser «{strip}».</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Say it otherwise, in English, or click on the object.</source>
        <translation>Dilo de otro modo, en inglés, o haz clic en el objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>The words of {name} cannot be read.</source>
        <translation>Las palabras de {name} no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Attention of {channels} channels cannot be cut into heads of {head_width}.</source>
        <translation>Una atención de {channels} canales no se puede dividir en cabezas de {head_width}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>This is no ADM network: {args} is missing.</source>
        <translation>Esto no es una red ADM: falta {args}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.</source>
        <translation>Elige un punto de control ADM de 256 píxeles, como ffhq.pt o lsun_cat.pt.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no map classifiers.</source>
        <translation>{name} no contiene clasificadores de mapas.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold a folder such as 50_150_250{SUFFIX} with model_0.pth and more.</source>
        <translation>Debería contener una carpeta como 50_150_250{SUFFIX} con model_0.pth y más.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{source} was trained on {width} features a pixel; this network gives {width2}.</source>
        <translation>{source} se entrenó con {width} características por píxel; esta red da {width2}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Use classifiers and network of the same model.</source>
        <translation>Usa clasificadores y red del mismo modelo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is too large for a pixel classifier.</source>
        <translation>{name} es demasiado grande para un clasificador de píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds too many files.</source>
        <translation>{name} contiene demasiados archivos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no pixel classifiers.</source>
        <translation>{name} no contiene clasificadores de píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold folders such as 0{SUFFIX}, each with model_0.pth.</source>
        <translation>Debería contener carpetas como 0{SUFFIX}, cada una con model_0.pth.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} in {name2} is damaged: {error}.</source>
        <translation>{name} en {name2} está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is no zip archive.</source>
        <translation>{name} no es un archivo zip.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>The classifiers in {name} know different numbers of classes.</source>
        <translation>Los clasificadores de {name} conocen números distintos de clases.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Keep the classifiers of one model apart from those of another.</source>
        <translation>Ten los clasificadores de un modelo aparte de los de otro.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network has no decoder block {block}.</source>
        <translation>Esta red no tiene el bloque de decodificador {block}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose feature blocks between 0 and {output_blocks}.</source>
        <translation>Elige bloques de características entre 0 y {output_blocks}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network predicts no variance.</source>
        <translation>Esta red no predice la varianza.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose an ADM checkpoint trained with learned variance.</source>
        <translation>Elige un punto de control ADM entrenado con varianza aprendida.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>{source} is no pixel classifier: {args} is missing.</source>
        <translation>{source} no es un clasificador de píxeles: falta {args}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>Choose classifier files such as model_0.pth of the ddpm-segmentation layout.</source>
        <translation>Elige archivos de clasificadores como model_0.pth, dispuestos como en ddpm-segmentation.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>The file holds no DINOv2 with plain MLPs.</source>
        <translation>El archivo no contiene un DINOv2 con MLP simples.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>DINOv2's {count} positions are no square grid.</source>
        <translation>Las {count} posiciones de DINOv2 no forman una cuadrícula cuadrada.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>Get the published weights.</source>
        <translation>Consigue los pesos publicados.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>The file's control network has no object hints.</source>
        <translation>La red de control del archivo no tiene indicaciones de objetos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).</source>
        <translation>Elige la segunda versión de PAIR-Diffusion para Stable Diffusion (model_e91.ckpt).</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/network.py"/>
        <source>The control network ran without hints.</source>
        <translation>La red de control se ejecutó sin indicaciones.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/exemplar_encoder/convert.py"/>
        <source>The file holds no exemplar encoder of Paint by Example.</source>
        <translation>El archivo no contiene el codificador de modelo de Paint by Example.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The instruction's file holds no instruction.</source>
        <translation>El archivo de la instrucción no contiene ninguna instrucción.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The settings of {name} cannot be read.</source>
        <translation>Los ajustes de {name} no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json are another network's.</source>
        <translation>Las palabras de tokenizer.json son de otra red.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The settings of text_encoder mean no such network.</source>
        <translation>Los ajustes de text_encoder no corresponden a una red así.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json cannot be read.</source>
        <translation>Las palabras de tokenizer.json no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator.</source>
        <translation>{source} no contiene un generador de LaMa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>Choose big-lama's own file, or a copy of it as safetensors.</source>
        <translation>Elige el archivo propio de big-lama, o una copia en safetensors.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator with Fourier blocks.</source>
        <translation>{source} no contiene un generador de LaMa con bloques de Fourier.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>Choose MI-GAN's file for 512 pixels, trained on Places2.</source>
        <translation>Elige el archivo de MI-GAN para 512 píxeles, entrenado con Places2.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} holds no MI-GAN generator.</source>
        <translation>{source} no contiene un generador de MI-GAN.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} lacks resolutions of MI-GAN's generator: {sides}.</source>
        <translation>A {source} le faltan resoluciones del generador de MI-GAN: {sides}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} has other fixed filters in {key} than MI-GAN.</source>
        <translation>{source} tiene en {key} otros filtros fijos que MI-GAN.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it.</source>
        <translation>Elige la UNet de SDXL inpainting y los pesos de fase 2 de OSOR para ella.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>The file is no SDXL UNet: it lacks {error}.</source>
        <translation>El archivo no es una UNet de SDXL: le falta {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_clip.py"/>
        <source>The file holds no CLIP text network.</source>
        <translation>El archivo no contiene una red de texto CLIP.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_unet.py"/>
        <source>The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).</source>
        <translation>El archivo no contiene una UNet con la disposición de CompVis (falta input_blocks.N.0.op).</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/shapes.py"/>
        <source>The file lacks {key}, so it is not the network that is needed here.</source>
        <translation>Al archivo le falta {key}, así que no es la red que se necesita aquí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>This UNet reads {in_channels} channels: too few for structure and appearance.</source>
        <translation>Esta UNet lee {in_channels} canales: muy pocos para estructura y aspecto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose weights trained as PAIR's unconditional variant.</source>
        <translation>Elige pesos entrenados como la variante incondicional de PAIR.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>{name} holds no readable config.json.</source>
        <translation>{name} no contiene un config.json legible.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose the folder of an unconditional latent diffusion model.</source>
        <translation>Elige la carpeta de un modelo de difusión latente incondicional.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>The pack's folder {name} holds no weights.</source>
        <translation>La carpeta {name} del paquete no contiene pesos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>{name}/config.json is damaged.</source>
        <translation>{name}/config.json está dañado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/taesd/convert.py"/>
        <source>{source} holds no TAESD.</source>
        <translation>{source} no contiene TAESD.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>Choose mobile_sam.pt, as its authors publish it.</source>
        <translation>Elige mobile_sam.pt, tal como lo publican sus autores.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {PREFIX}{lacking} is missing.</source>
        <translation>{source} no es un MobileSAM: falta {PREFIX}{lacking}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {error} does not fit.</source>
        <translation>{source} no es un MobileSAM: {error} no encaja.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>There is no pack called {pack_id}.</source>
        <translation>No hay ningún paquete llamado {pack_id}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>Packs: {known}.</source>
        <translation>Paquetes: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} is larger than the published file.</source>
        <translation>{name} es más grande que el archivo publicado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download stopped: {error}.</source>
        <translation>La descarga se detuvo: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>Intenta de nuevo; continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server's file changes while it is fetched.</source>
        <translation>{name} no se puede descargar: el archivo del servidor cambia mientras se descarga.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Fetch {url} by hand and run: intarsia packs import</source>
        <translation>Descarga {url} a mano y ejecuta: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download cannot be stored: {strerror}.</source>
        <translation>La descarga no se puede guardar: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME; it goes on where it stopped.</source>
        <translation>Libera espacio en {root} o elige otra carpeta con INTARSIA_HOME; continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{repository} wants you to accept its licence on its own page first.</source>
        <translation>{repository} quiere que aceptes antes su licencia en su propia página.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Open {where}, accept, run `hf auth login`, and try again.</source>
        <translation>Abre {where}, acepta, ejecuta `hf auth login` e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} of {repository} cannot be downloaded.</source>
        <translation>{name} de {repository} no se puede descargar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network, or fetch it from {where} and run: intarsia packs import</source>
        <translation>Comprueba la red, o descárgalo de {where} y ejecuta: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server answers {code}.</source>
        <translation>{name} no se puede descargar: el servidor responde {code}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: there is no connection.</source>
        <translation>{name} no se puede descargar: no hay conexión.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network and try again: it goes on where it stopped. Or fetch {url} elsewhere and run: intarsia packs import</source>
        <translation>Comprueba la red e intenta de nuevo: continúa donde se detuvo. O descarga {url} en otro sitio y ejecuta: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The disk has {free} GB free, and {needed} GB are still to come.</source>
        <translation>El disco tiene {free} GB libres, y aún faltan {needed} GB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {folder} or choose another home with INTARSIA_HOME.</source>
        <translation>Libera espacio en {folder} o elige otra carpeta con INTARSIA_HOME.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} is not installed.</source>
        <translation>{label} no está instalado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Run: intarsia packs install {id} (or import {id2} PATH, if you have the files).</source>
        <translation>Ejecuta: intarsia packs install {id} (o import {id2} PATH, si tienes los archivos).</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The record of {label} cannot be read.</source>
        <translation>La ficha de {label} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Remove and install it again: intarsia packs remove {id}</source>
        <translation>Quítalo e instálalo de nuevo: intarsia packs remove {id}</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} of {label} has changed since it was installed.</source>
        <translation>{name} de {label} ha cambiado desde que se instaló.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} could not be copied: {strerror}.</source>
        <translation>{label} no se pudo copiar: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME.</source>
        <translation>Libera espacio en {root} o elige otra carpeta con INTARSIA_HOME.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} is not the published file: its checksum differs.</source>
        <translation>{name} no es el archivo publicado: su suma de control es distinta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Download it again, or ask whoever gave it to you.</source>
        <translation>Descárgalo de nuevo, o pregunta a quien te lo dio.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>Choose the folder that holds: {names}.</source>
        <translation>Elige la carpeta que contiene: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{hint} {names} may stand for most of them.</source>
        <translation>{hint} {names} puede sustituir a la mayoría.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{label} is not in {source}.</source>
        <translation>{label} no está en {source}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{args} of {label} is not in {source}.</source>
        <translation>{args} de {label} no está en {source}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{name} has {size} bytes, the published file has {size2}.</source>
        <translation>{name} tiene {size} bytes, el archivo publicado tiene {size2}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>The copy is incomplete or of another version.</source>
        <translation>La copia está incompleta o es de otra versión.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>This method does not run on a pack called {wanted}.</source>
        <translation>Este método no funciona con un paquete llamado {wanted}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>Choose one of: {ids}.</source>
        <translation>Elige uno de: {ids}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>{name} does not hold the networks of {label}: it has no {lacks}.</source>
        <translation>{name} no contiene las redes de {label}: no tiene {lacks}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>Choose the file that the pack's page names.</source>
        <translation>Elige el archivo que nombra la página del paquete.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{label} has no file of that name.</source>
        <translation>{label} no tiene ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{held} bytes of {name} are here.</source>
        <translation>Aquí hay {held} bytes de {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Go on there.</source>
        <translation>Continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Nothing of {label} is here.</source>
        <translation>Aquí no hay nada de {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Choose its files.</source>
        <translation>Elige sus archivos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>{label} is being worked on already.</source>
        <translation>Ya se está trabajando en {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Wait for that, or cancel it.</source>
        <translation>Espera a eso, o cancélalo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>The licence of {label} was not accepted: {licence}.</source>
        <translation>No se aceptó la licencia de {label}: {licence}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Read it and accept it first.</source>
        <translation>Léela y acéptala antes.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Nothing is being done with {label}.</source>
        <translation>No se está haciendo nada con {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>The blend mode {blend} is not known.</source>
        <translation>No se conoce el modo de fusión {blend}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Known: {names}.</source>
        <translation>Conocidos: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>A layer has another depth than its picture.</source>
        <translation>Una capa tiene otra profundidad que su imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Convert the layer first.</source>
        <translation>Convierte antes la capa.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>The {name} has pixels that are not numbers.</source>
        <translation>{name}: tiene píxeles que no son números.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>Repair or re-save the picture first.</source>
        <translation>Repara o vuelve a guardar antes la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>The object is too large to be transformed.</source>
        <translation>El objeto es demasiado grande para transformarlo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>Choose a smaller scale.</source>
        <translation>Elige una escala menor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>The mask to refine is not the size of the picture.</source>
        <translation>La máscara que se va a perfeccionar no tiene el tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Every point of the prompt says 'not here'.</source>
        <translation>Todos los puntos de la indicación dicen 'aquí no'.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click once inside the object before you exclude parts of it.</source>
        <translation>Haz un clic dentro del objeto antes de excluir partes de él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>A point of the prompt lies outside the picture.</source>
        <translation>Un punto de la indicación está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click inside it.</source>
        <translation>Haz clic dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>A picture has at least one region.</source>
        <translation>Una imagen tiene al menos una zona.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>Ask for 1 or more.</source>
        <translation>Pide 1 o más.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Segmentation takes a (height, width, 3) float32 RGB picture.</source>
        <translation>La segmentación toma una imagen RGB float32 (height, width, 3).</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture holds values that are not numbers.</source>
        <translation>La imagen contiene valores que no son números.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Open it anew.</source>
        <translation>Ábrela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The box has no area in the picture.</source>
        <translation>El marco no tiene área en la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Drag a box around the object.</source>
        <translation>Arrastra un marco alrededor del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The lasso has fewer than three points.</source>
        <translation>El lazo tiene menos de tres puntos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Draw around the object.</source>
        <translation>Dibuja alrededor del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The outline holds no pixel of the picture.</source>
        <translation>El contorno no contiene ningún píxel de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has nothing there.</source>
        <translation>El objeto no tiene nada ahí.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Mark a part of the object.</source>
        <translation>Marca una parte del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object fills all there is.</source>
        <translation>El objeto llena todo lo que hay.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Choose another object.</source>
        <translation>Elige otro objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Nothing of the object would be left.</source>
        <translation>No quedaría nada del objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Shrink it less.</source>
        <translation>Encógelo menos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Smooth it less.</source>
        <translation>Suavízalo menos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has no holes.</source>
        <translation>El objeto no tiene huecos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The stroke does not cut the object in two.</source>
        <translation>El trazo no corta el objeto en dos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw it right across.</source>
        <translation>Trázalo de lado a lado.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object is in one piece.</source>
        <translation>El objeto es de una pieza.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw a stroke across it to cut it.</source>
        <translation>Traza una línea a través de él para cortarlo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>There must be one affinity map for each query point.</source>
        <translation>Debe haber un mapa de afinidad por cada punto de consulta.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>An affinity map holds values that are not numbers.</source>
        <translation>Un mapa de afinidad contiene valores que no son números.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Layers are cut from a (height, width, 3) RGB picture.</source>
        <translation>Las capas se recortan de una imagen RGB (height, width, 3).</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>The plate is not of the size and type of the picture.</source>
        <translation>La placa no es del tamaño y tipo de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Pictures are 8-bit, 16-bit or 32-bit float.</source>
        <translation>Las imágenes son de 8 bits, 16 bits o 32 bits flotante.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask is not the size of the picture.</source>
        <translation>La máscara no tiene el tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask marks no pixel.</source>
        <translation>La máscara no marca ningún píxel.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Select an object first.</source>
        <translation>Selecciona antes un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>There is no matting mode '{mode}'.</source>
        <translation>No hay ningún modo de recorte suave '{mode}'.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Use 'closed-form' or 'mask'.</source>
        <translation>Usa 'closed-form' o 'mask'.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The brush has covered the whole edge there, or none of it.</source>
        <translation>El pincel ha cubierto ahí el borde entero, o nada de él.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Paint along the outline, with some of the object and of the ground left beside it.</source>
        <translation>Pinta a lo largo del contorno, dejando al lado algo del objeto y algo del fondo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>centre</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Background {backdrops}, {place}</source>
        <translation>Fondo {backdrops}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Object {objects}, {place}</source>
        <translation>Objeto {objects}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>object {objects}</source>
        <translation>objeto {objects}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Part {parts} of {numbers}, {place}</source>
        <translation>Parte {parts} de {numbers}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>The label map is not the size of the picture.</source>
        <translation>El mapa de etiquetas no tiene el tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>There is no object {index}.</source>
        <translation>No hay ningún objeto {index}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>Choose one of the objects listed.</source>
        <translation>Elige uno de los objetos de la lista.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask does not fit its box.</source>
        <translation>Una máscara no cabe en su marco.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask reaches outside the picture.</source>
        <translation>Una máscara sale de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/model.py"/>
        <source>Segment Anything takes a (height, width, 3) 8-bit RGB picture.</source>
        <translation>Segment Anything toma una imagen RGB de 8 bits (height, width, 3).</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no Segment Anything checkpoint: {error} does not fit.</source>
        <translation>{source} no es un punto de control de Segment Anything: {error} no encaja.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose one of the sam_vit files.</source>
        <translation>Elige uno de los archivos sam_vit.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no MobileSAM: it lacks {error}.</source>
        <translation>{source} no es un MobileSAM: le falta {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose mobile_sam.pt.</source>
        <translation>Elige mobile_sam.pt.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>The token is not the engine's.</source>
        <translation>El token no es el del motor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use the token that the engine was started with.</source>
        <translation>Usa el token con el que se inició el motor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>That is no challenge.</source>
        <translation>Eso no es un desafío.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Send 64 random digits from 0 to f.</source>
        <translation>Envía 64 caracteres al azar de 0 a f.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>This engine answers on this computer only.</source>
        <translation>Este motor solo responde en este equipo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use 127.0.0.1.</source>
        <translation>Usa 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Web pages may not use this engine.</source>
        <translation>Las páginas web no pueden usar este motor.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The message is larger than {limit} MiB.</source>
        <translation>El mensaje es mayor de {limit} MiB.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Choose a smaller region or picture.</source>
        <translation>Elige una zona o una imagen más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body of the request came slower than {body_rate} KiB a second.</source>
        <translation>El cuerpo de la petición llegó a menos de {body_rate} KiB por segundo.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Try again over a faster connection.</source>
        <translation>Intenta de nuevo con una conexión más rápida.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The length of the body is not a number.</source>
        <translation>La longitud del cuerpo no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds no message.</source>
        <translation>El cuerpo no contiene ningún mensaje.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds more than one message.</source>
        <translation>El cuerpo contiene más de un mensaje.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine is answering {at_once} requests already.</source>
        <translation>El motor ya está respondiendo a {at_once} peticiones.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Try again in a moment.</source>
        <translation>Intenta de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>More than {per_minute} requests came from you in a minute.</source>
        <translation>Llegaron de ti más de {per_minute} peticiones en un minuto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Wait a minute.</source>
        <translation>Espera un minuto.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The head of the request did not arrive within {seconds} seconds.</source>
        <translation>La cabecera de la petición no llegó en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Send it at once.</source>
        <translation>Envíala sin esperar.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine has {connections} connections open already.</source>
        <translation>El motor ya tiene {connections} conexiones abiertas.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>'{text}' is not the address of an engine.</source>
        <translation>'{text}' no es la dirección de un motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>Write it as host:port.</source>
        <translation>Escríbela como host:port.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>The fingerprint is not that of a certificate.</source>
        <translation>La huella no es la de un certificado.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.</source>
        <translation>Tiene 64 caracteres de 0 a 9 y de A a F; el motor la escribe al iniciarse.</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>The engine does not answer ({lost}).</source>
        <translation>El motor no responde ({lost}).</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>Start the engine again.</source>
        <translation>Inicia de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>The engine is there and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>El motor está ahí y no responde: está detenido, o este equipo tiene demasiado que hacer.</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.</source>
        <translation>No se pierde nada: las ediciones siguen en cuanto responda. Para no esperar más, reinicia el motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/delivery.py"/>
        <source>The engine does not answer.</source>
        <translation>El motor no responde.</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The engine of an edit has gone, and one with another processor or other libraries begins it anew.</source>
        <translation>El motor de una edición se ha ido, y otro con distinto procesador o distintas bibliotecas la empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The result may differ a little from that of the first: its report says what made it.</source>
        <translation>El resultado puede diferir un poco del primero: su informe dice qué lo hizo.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>No Python that has Intarsia's engine is known.</source>
        <translation>No se conoce ningún Python que tenga el motor de Intarsia.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.</source>
        <translation>Instálalo con: pip install 'intarsia[engine]' y elige ese Python en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>There is no Python at {chosen}.</source>
        <translation>No hay ningún Python en {chosen}.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Choose another one in the settings.</source>
        <translation>Elige otro en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped with exit status {code}.</source>
        <translation>El motor se detuvo con el código de salida {code}.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine has stopped.</source>
        <translation>El motor se ha detenido.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine's packages are incomplete: {missing} is missing.</source>
        <translation>Los paquetes del motor están incompletos: falta {missing}.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Install them with: pip install 'intarsia[engine]'</source>
        <translation>Instálalos con: pip install 'intarsia[engine]'</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was ended, most likely because the computer ran out of memory.</source>
        <translation>El motor fue terminado, probablemente porque el equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Close other programs or choose a smaller region, then start the engine again.</source>
        <translation>Cierra otros programas o elige una zona más pequeña, y luego inicia de nuevo el motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was stopped.</source>
        <translation>El motor fue detenido.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine crashed ({crash}).</source>
        <translation>El motor falló de golpe ({crash}).</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped: {last}</source>
        <translation>El motor se detuvo: {last}</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>Start it again; a download goes on where it stopped.</source>
        <translation>Inícialo de nuevo; una descarga continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_files.py"/>
        <source>{name} of {label} is not in {source}.</source>
        <translation>{name} de {label} no está en {source}.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine did not start within {start_seconds} seconds.</source>
        <translation>El motor no se inició en {start_seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>See {engine_log}, and try again.</source>
        <translation>Mira {engine_log} e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine at {host}:{port} has gone.</source>
        <translation>El motor en {host}:{port} se ha ido.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Start it there, then try again.</source>
        <translation>Inícialo allí y luego intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>There is no engine called {name} in the settings.</source>
        <translation>No hay ningún motor llamado {name} en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another engine.</source>
        <translation>Elige otro motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine is there (process {pid}) and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>El motor está ahí (proceso {pid}) y no responde: está detenido, o este equipo tiene demasiado que hacer.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Wait a little and try again, or restart the engine.</source>
        <translation>Espera un poco e intenta de nuevo, o reinicia el motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Another engine of yours is starting or ending, or is of another version.</source>
        <translation>Otro motor tuyo se está iniciando o terminando, o es de otra versión.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Close other programs that use it, or wait a minute, and try again.</source>
        <translation>Cierra otros programas que lo usen, o espera un minuto, e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine cannot be started with {python} ({strerror}).</source>
        <translation>El motor no se puede iniciar con {python} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another Python in the settings.</source>
        <translation>Elige otro Python en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>The engine answered {status}.</source>
        <translation>El motor respondió {status}.</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>Check the engine's address.</source>
        <translation>Comprueba la dirección del motor.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The engine's certificate is not the expected one.</source>
        <translation>El certificado del motor no es el esperado.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Its fingerprint is {spaced}: ask whoever runs the engine whether that is so.</source>
        <translation>Su huella es {spaced}: pregunta a quien lleva el motor si es así.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The token is not that of what answers at {host}:{port}, so it was told nothing.</source>
        <translation>El token no es el de lo que responde en {host}:{port}, así que no se le dijo nada.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Check the address and the token. An engine of an earlier version has to be updated.</source>
        <translation>Comprueba la dirección y el token. Un motor de una versión anterior se tiene que actualizar.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Version {version} needs {size} MB in {folder}.</source>
        <translation>La versión {version} necesita {size} MB en {folder}.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Free some space; the version in use stays as it is.</source>
        <translation>Libera espacio; la versión en uso se queda como está.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>What came from {url} is not the published file: its checksum differs.</source>
        <translation>Lo que llegó de {url} no es el archivo publicado: su suma de control es distinta.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Try again, or tell whoever publishes it.</source>
        <translation>Intenta de nuevo, o avisa a quien lo publica.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The archive names {name}.</source>
        <translation>El archivo comprimido nombra {name}.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Do not use it.</source>
        <translation>No lo uses.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} ended early.</source>
        <translation>{url} terminó antes de tiempo.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Run it again: it goes on from there.</source>
        <translation>Ejecútalo de nuevo: continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} is not an https address.</source>
        <translation>{url} no es una dirección https.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Updates come over https only.</source>
        <translation>Las actualizaciones solo llegan por https.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The index of versions at {index} says nothing that is understood for {system}.</source>
        <translation>El índice de versiones en {index} no dice nada que se entienda para {system}.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check its address in the settings.</source>
        <translation>Comprueba su dirección en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>In {name}, {damaged}.</source>
        <translation>En {name}, {damaged}.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Download it again.</source>
        <translation>Descárgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{name} cannot be unpacked.</source>
        <translation>{name} no se puede descomprimir.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The download of {url} broke off ({error}).</source>
        <translation>La descarga de {url} se interrumpió ({error}).</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} cannot be reached ({why}).</source>
        <translation>No se puede llegar a {url} ({why}).</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check the network.</source>
        <translation>Comprueba la red.</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>The panel met an error that it does not know ({name}: {error}).</source>
        <translation>El panel dio con un error que no conoce ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>Try again; if it comes back, report it.</source>
        <translation>Intenta de nuevo; si se repite, informa de ello.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Nothing of the picture would be left.</source>
        <translation>No quedaría nada de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Mark a part of the picture.</source>
        <translation>Marca una parte de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>That layer is no longer there.</source>
        <translation>Esa capa ya no está.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Choose another layer.</source>
        <translation>Elige otra capa.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>There is no object {object_id}.</source>
        <translation>No hay ningún objeto {object_id}.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Objects: {known}.</source>
        <translation>Objetos: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>There is no layer below that this one could be merged into.</source>
        <translation>No hay ninguna capa debajo con la que combinar esta.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original stays as it is; show the layer, or choose one with another below it.</source>
        <translation>El original se queda como está; muestra la capa, o elige una que tenga otra debajo.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original cannot be deleted.</source>
        <translation>El original no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>It is what every edit is made from.</source>
        <translation>Es de lo que se hace cada edición.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/pixel_store.py"/>
        <source>The document lacks pixels that it names.</source>
        <translation>Al documento le faltan píxeles que nombra.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims {total} pixels in its layers; the limit is {MAX_LAYER_PIXELS}.</source>
        <translation>El documento declara {total} píxeles en sus capas; el límite es {MAX_LAYER_PIXELS}.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>Merge some of its layers.</source>
        <translation>Combina algunas de sus capas.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims layers of {total} pixels on a canvas of {pixels}; its {stored} bytes hold at most {stored2}.</source>
        <translation>El documento declara capas de {total} píxeles en un lienzo de {pixels}; sus {stored} bytes contienen como mucho {stored2}.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The document lacks a colour profile that it names.</source>
        <translation>Al documento le falta un perfil de color que nombra.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A layer of the document has another size than it should.</source>
        <translation>Una capa del documento tiene otro tamaño que el debido.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is cut off.</source>
        <translation>Un plano del documento está incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The edits of the document cannot be read.</source>
        <translation>Las ediciones del documento no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>Another program has changed the document's layers.</source>
        <translation>Otro programa ha cambiado las capas del documento.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is not what its name says.</source>
        <translation>Un plano del documento no es lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is damaged.</source>
        <translation>Un plano del documento está dañado.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/imported.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Another program has saved this document: its layers are here, its edits are gone.</source>
        <translation>Otro programa guardó este documento: sus capas están aquí, sus ediciones se han perdido.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Intarsia {version}, newer than this one, has saved this document: its layers are here. Its edits and objects stay in the file; save under another name to keep them.</source>
        <translation>Intarsia {version}, más nueva que esta, guardó este documento: sus capas están aquí. Sus ediciones y objetos se quedan en el archivo; guarda con otro nombre para conservarlos.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>The layer {name} lacks its picture and was left out.</source>
        <translation>A la capa {name} le falta su imagen y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>This is not an OpenRaster document.</source>
        <translation>Esto no es un documento OpenRaster.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>Open an .ora file.</source>
        <translation>Abre un archivo .ora.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer of the document is not a PNG.</source>
        <translation>Una capa del documento no es un PNG.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer is out of bounds.</source>
        <translation>Una capa está fuera de los límites.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The blend mode {name} is not known and shows as normal.</source>
        <translation>No se conoce el modo de fusión {name}; se muestra como normal.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has no list of layers.</source>
        <translation>El documento no tiene lista de capas.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers has a document type that is not safe.</source>
        <translation>La lista de capas del documento tiene un tipo de documento que no es seguro.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has more layers than can be opened.</source>
        <translation>El documento tiene más capas de las que se pueden abrir.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} has no picture and was left out.</source>
        <translation>La capa {name} no tiene imagen y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} lies too far from the picture and was left out.</source>
        <translation>La capa {name} está demasiado lejos de la imagen y se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's size is not a number.</source>
        <translation>El tamaño del documento no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers is not valid XML.</source>
        <translation>La lista de capas del documento no es XML válido.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has a '{tag}' that was left out.</source>
        <translation>El documento tiene un '{tag}' que se omitió.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Delete it, or take away less.</source>
        <translation>Elimínalo, o quita menos.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>One object is no group.</source>
        <translation>Un solo objeto no es un grupo.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose two or more (Shift-click).</source>
        <translation>Elige dos o más (Mayús+clic).</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>The object is in no group.</source>
        <translation>El objeto no está en ningún grupo.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose a whole or one of its parts.</source>
        <translation>Elige un todo o una de sus partes.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>No object is chosen.</source>
        <translation>No hay ningún objeto elegido.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Click an object first.</source>
        <translation>Haz clic primero en un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>A pasted object has no neighbours.</source>
        <translation>Un objeto pegado no tiene vecinos.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose one of the picture's own.</source>
        <translation>Elige uno propio de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>What is marked lies outside the picture.</source>
        <translation>Lo marcado está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Mark inside it.</source>
        <translation>Marca dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>The background cannot be {verb}.</source>
        <translation>El fondo no puede ser {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Choose an object that stands on it.</source>
        <translation>Elige un objeto que esté sobre él.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is there already.</source>
        <translation>{name} ya está ahí.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move, scale or turn it.</source>
        <translation>Muévelo, escálalo o gíralo.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is removed already.</source>
        <translation>{name} ya está quitado.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move it to bring it back.</source>
        <translation>Muévelo para traerlo de vuelta.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The maps are {width} x {height} and {width2} x {height2}, the picture is {width3} x {height3}.</source>
        <translation>Los mapas son de {width} x {height} y {width2} x {height2}, la imagen es de {width3} x {height3}.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Use maps of the picture's size.</source>
        <translation>Usa mapas del tamaño de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The map was not changed.</source>
        <translation>El mapa no se cambió.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Redraw a part of the map first.</source>
        <translation>Redibuja antes una parte del mapa.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The two maps are not of the same kind.</source>
        <translation>Los dos mapas no son del mismo tipo.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Save both in the same format.</source>
        <translation>Guarda ambos en el mismo formato.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The region lies outside the picture.</source>
        <translation>La zona está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Draw a region that touches the picture.</source>
        <translation>Dibuja una zona que toque la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>{name} was turned or mirrored.</source>
        <translation>{name} se giró o se volteó.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>Put it back, then correct it.</source>
        <translation>Devuélvelo a su sitio y luego corrígelo.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>The objects were changed meanwhile.</source>
        <translation>Los objetos se cambiaron entretanto.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>Correct them again.</source>
        <translation>Corrígelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>That job is no longer in the list.</source>
        <translation>Ese trabajo ya no está en la lista.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>A {before} job cannot become {state}.</source>
        <translation>Un trabajo {before} no puede pasar a {state}.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>{files} results of documents that were not saved fill {folder}, so that the next ones are kept by the engine alone.</source>
        <translation>{files} resultados de documentos que no se guardaron llenan {folder}, así que los próximos los conserva solo el motor.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>Save those documents, or run: intarsia jobs prune --kept</source>
        <translation>Guarda esos documentos, o ejecuta: intarsia jobs prune --kept</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No picture is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Open a picture first.</source>
        <translation>Abre primero una imagen.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No object was found yet.</source>
        <translation>Aún no se encontró ningún objeto.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Click on one, or draw a box around it.</source>
        <translation>Haz clic en uno o enmárcalo.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>That edit is no longer offered.</source>
        <translation>Esa edición ya no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>Begin it anew.</source>
        <translation>Empiézala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>No object has moved.</source>
        <translation>Ningún objeto se ha movido.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>Move, scale, turn or delete one first.</source>
        <translation>Mueve, escala, gira o elimina uno antes.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>That job cannot be run again.</source>
        <translation>Ese trabajo no se puede repetir.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>Begin the edit anew.</source>
        <translation>Empieza la edición de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} unpacks without bounds.</source>
        <translation>La parte {short} del documento se descomprime sin límite.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is encrypted.</source>
        <translation>El documento está cifrado.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>Save it without a password.</source>
        <translation>Guárdalo sin contraseña.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {claimed} parts; the limit is {entries}.</source>
        <translation>El documento declara {claimed} partes; el límite es {entries}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {total} GB; the limit is {total_bytes} GB.</source>
        <translation>El documento declara {total} GB; el límite es {total_bytes} GB.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document lacks its part {short}.</source>
        <translation>Al documento le falta su parte {short}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is too large.</source>
        <translation>La parte {short} del documento es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is damaged or cut off.</source>
        <translation>El documento está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document holds {short} twice.</source>
        <translation>El documento contiene {short} dos veces.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is damaged.</source>
        <translation>La parte {short} del documento está dañada.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path} es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is read-only.</source>
        <translation>{path} es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name, or allow the file to be changed.</source>
        <translation>Elige otro nombre, o permite que se cambie el archivo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The disk is full: {path} cannot be written.</source>
        <translation>El disco está lleno: {path} no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Free some space.</source>
        <translation>Libera espacio.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The name of {path} is too long.</source>
        <translation>El nombre de {path} es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be opened: too many files are open.</source>
        <translation>{path} no se puede abrir: hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Close some programs, try again.</source>
        <translation>Cierra algunos programas, intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>There is no folder {parent}.</source>
        <translation>No hay ninguna carpeta {parent}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose a folder that exists.</source>
        <translation>Elige una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} may not be written.</source>
        <translation>{path} no se puede escribir: falta el permiso.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Another engine of this home is running.</source>
        <translation>Otro motor de esta carpeta está en marcha.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Use that one.</source>
        <translation>Usa ese.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>There is no list of files in {folder}.</source>
        <translation>No hay lista de archivos en {folder}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Only an installed Intarsia has one; packages from pip are checked by pip.</source>
        <translation>Solo la tiene un Intarsia instalado; los paquetes de pip los comprueba pip.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files {path} cannot be read.</source>
        <translation>La lista de archivos {path} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Install again.</source>
        <translation>Instala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files in {folder} is damaged.</source>
        <translation>La lista de archivos en {folder} está dañada.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>Otro programa cambió {name} después de abrirlo aquí.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>Save under another name, or save again to replace it.</source>
        <translation>Guarda con otro nombre, o guarda de nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>Version {version} is not installed in {root}.</source>
        <translation>La versión {version} no está instalada en {root}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>There is: {there}.</source>
        <translation>Hay: {there}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/same_file.py"/>
        <source>It was cut off.</source>
        <translation>Está incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} are damaged; defaults are used, and the file is kept.</source>
        <translation>Las preferencias en {path} están dañadas; se usan los valores por defecto, y el archivo se conserva.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} cannot be read; defaults are used.</source>
        <translation>Las preferencias en {path} no se pueden leer; se usan los valores por defecto.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The setting '{name}' is damaged ({why}); its default is used.</source>
        <translation>La preferencia '{name}' está dañada ({why}); se usa su valor por defecto.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is a device.</source>
        <translation>{path} es un dispositivo.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is out of range.</source>
        <translation>La cantidad está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use up to {MAX_AMOUNT_PX} pixels.</source>
        <translation>Usa hasta {MAX_AMOUNT_PX} píxeles.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is 0: nothing would change.</source>
        <translation>La cantidad es 0: no cambiaría nada.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use 1 pixel or more.</source>
        <translation>Usa 1 píxel o más.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There are too many objects.</source>
        <translation>Hay demasiados objetos.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Correct at most {MAX_CORRECTED}.</source>
        <translation>Corrige como mucho {MAX_CORRECTED}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object comes twice.</source>
        <translation>Un objeto aparece dos veces.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object is chosen twice.</source>
        <translation>Un objeto está elegido dos veces.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>One object cannot be merged.</source>
        <translation>Un solo objeto no se puede combinar.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The mask of {name} is not grey, 8-bit.</source>
        <translation>La máscara de {name} no es gris de 8 bits.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} does not lie inside the window.</source>
        <translation>{name} no está dentro de la ventana.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There is no object {target}.</source>
        <translation>No hay ningún objeto {target}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Choose one of the picture's.</source>
        <translation>Elige uno de los de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} has no pixel there.</source>
        <translation>{name} no tiene ningún píxel ahí.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Mark a part of it.</source>
        <translation>Marca una parte de él.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit sets too many parameters.</source>
        <translation>La edición fija demasiados parámetros.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set at most {MAX_VALUES}.</source>
        <translation>Fija como mucho {MAX_VALUES}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {twice} is set twice.</source>
        <translation>El parámetro {twice} está fijado dos veces.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set it once.</source>
        <translation>Fíjalo una vez.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>An object has two classes.</source>
        <translation>Un objeto tiene dos clases.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose one, or none.</source>
        <translation>Elige una, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>There is no class {category}.</source>
        <translation>No hay ninguna clase {category}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose a class from 0 to {CLASS_COUNT}, or none.</source>
        <translation>Elige una clase de 0 a {CLASS_COUNT}, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, the picture's window is {width2} x {height2}.</source>
        <translation>{name}: mide {width} x {height}, la ventana de la imagen {width2} x {height2}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a map of labels.</source>
        <translation>{name}: no es un mapa de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a one-channel 8- or 16-bit picture with one number per object.</source>
        <translation>Usa una imagen de un canal de 8 o 16 bits con un número por objeto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a grey 8-bit mask.</source>
        <translation>{name}: no es una máscara gris de 8 bits.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, expected {width2} x {height2}.</source>
        <translation>{name}: mide {width} x {height}, se esperaba {width2} x {height2}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is empty.</source>
        <translation>{name}: está vacío.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit has no valid id.</source>
        <translation>La edición no tiene un identificador válido.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ids are UUID4 in lower case.</source>
        <translation>Los identificadores son UUID4 en minúsculas.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The seed is out of range.</source>
        <translation>La semilla está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a whole number from 0 to 2^63 - 1.</source>
        <translation>Usa un número entero de 0 a 2^63 - 1.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>{variations} variations cannot be made.</source>
        <translation>No se pueden hacer {variations} variantes.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ask for 1 to {MAX_VARIATIONS}.</source>
        <translation>Pide de 1 a {MAX_VARIATIONS}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The window does not lie inside the picture.</source>
        <translation>La ventana no está dentro de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The prompt is too long.</source>
        <translation>Las palabras son demasiado largas.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use at most {MAX_PROMPT_CHARS} characters.</source>
        <translation>Usa como mucho {MAX_PROMPT_CHARS} caracteres.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>A parameter of the edit has no proper name.</source>
        <translation>Un parámetro de la edición no tiene un nombre correcto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use letters and _.</source>
        <translation>Usa letras y _.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Label {label} stands for no object.</source>
        <translation>La etiqueta {label} no representa ningún objeto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Labels count from 1.</source>
        <translation>Las etiquetas cuentan desde 1.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {name} is not a number.</source>
        <translation>El parámetro {name} no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject is neither a click nor a box.</source>
        <translation>El sujeto del modelo no es ni un clic ni un marco.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on it.</source>
        <translation>Haz clic en él.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject lies outside of it.</source>
        <translation>El sujeto del modelo está fuera de él.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on the exemplar.</source>
        <translation>Haz clic en el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The picture is not named by its sha256.</source>
        <translation>La imagen no está nombrada por su sha256.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>There is no object to rearrange.</source>
        <translation>No hay ningún objeto que recolocar.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Choose an object first.</source>
        <translation>Elige antes un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Move, scale, turn or delete an object first.</source>
        <translation>Antes mueve, escala, gira o elimina un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The tone amount is out of range.</source>
        <translation>La cantidad de tono está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar has no colour channels.</source>
        <translation>El modelo no tiene canales de color.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Use an RGBA picture.</source>
        <translation>Usa una imagen RGBA.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The likeness is out of range.</source>
        <translation>El parecido está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has no transparency.</source>
        <translation>{name} no tiene transparencia.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Object layers are RGBA.</source>
        <translation>Las capas de objetos son RGBA.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The opacity of {name} is out of range.</source>
        <translation>La opacidad de {name} está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has a transform that is not a number.</source>
        <translation>{name} tiene una transformación que no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} is scaled out of bounds.</source>
        <translation>{name} está escalado fuera de los límites.</translation>
    </message>
    <message>
        <location filename="../../core/wire/errors.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as LaMa, or mark a smaller region.</source>
        <translation>Aquí encaja poco ({share}): el relleno está suavizado. Prueba un paquete que invente, como LaMa, o marca una zona más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill fits its surroundings well ({share}).</source>
        <translation>El relleno encaja bien con su entorno ({share}).</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is likely right ({share}). Another seed gives another one.</source>
        <translation>El relleno es probablemente correcto ({share}). Otra semilla da otro.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is a guess ({share}). Try another seed, or mark a smaller region.</source>
        <translation>El relleno es una conjetura ({share}). Prueba otra semilla, o marca una zona más pequeña.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>There is no quality of {quality}.</source>
        <translation>No hay una calidad de {quality}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Choose 1 to 100.</source>
        <translation>Elige de 1 a 100.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>A file of {layers} layers cannot be written.</source>
        <translation>No se puede escribir un archivo de {layers} capas.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Export 1 to {MAX_LAYERS} layers.</source>
        <translation>Exporta de 1 a {MAX_LAYERS} capas.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels has nothing in it.</source>
        <translation>Una imagen de {width} x {height} píxeles no contiene nada.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Open a picture of at least 1 x 1 pixel.</source>
        <translation>Abre una imagen de al menos 1 x 1 píxel.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels is too large.</source>
        <translation>Una imagen de {width} x {height} píxeles es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS} megapixels.</source>
        <translation>Como mucho {MAX_SIDE_PX} píxeles por lado y {MAX_PIXELS} megapíxeles.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>The transform flattens the object to nothing.</source>
        <translation>La transformación aplasta el objeto hasta la nada.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Choose a scale other than zero.</source>
        <translation>Elige una escala distinta de cero.</translation>
    </message>
    <message>
        <location filename="../../core/wire/looks.py"/>
        <source>The reference has no colour channels.</source>
        <translation>La referencia no tiene canales de color.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine ({program})</source>
        <translation>El motor ({program})</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update the engine: run 'intarsia update' where it is installed.</source>
        <translation>Actualiza el motor: ejecuta 'intarsia update' donde esté instalado.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update this panel; the docker in Krita with 'intarsia krita-install'.</source>
        <translation>Actualiza este panel; el de Krita con 'intarsia krita-install'.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>{name} speaks protocol {engine}, this panel {panel}.</source>
        <translation>{name} habla el protocolo {engine}, este panel el {panel}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>Do you mean {near}?</source>
        <translation>¿Quieres decir {near}?</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>See docs/methods.md for all of them.</source>
        <translation>Todos están en docs/methods.md.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>There is no class called {name}.</source>
        <translation>No hay ninguna clase llamada {name}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} has no parameter called {name} for this edit.</source>
        <translation>{label} no tiene ningún parámetro llamado {name} para esta edición.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Parameters: {known}.</source>
        <translation>Parámetros: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} no puede ser {value}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Choose {low} to {high}.</source>
        <translation>Elige de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} does not take {name} by parts of the picture.</source>
        <translation>{label} no admite {name} por partes de la imagen.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>By parts: {spatial}.</source>
        <translation>Por partes: {spatial}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels have 1 or 4 channels, not {channels}.</source>
        <translation>Los píxeles tienen 1 o 4 canales, no {channels}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels of {width} x {height} take {row_bytes} bytes, not {data}.</source>
        <translation>Píxeles de {width} x {height} ocupan {row_bytes} bytes, no {data}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>The box {width} x {height} at {left}, {top} is not inside the {width2} x {height2} picture.</source>
        <translation>El marco {width} x {height} en {left}, {top} no está dentro de la imagen de {width2} x {height2}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The prompt has too many points.</source>
        <translation>La indicación tiene demasiados puntos.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Use at most {MAX_POINTS}.</source>
        <translation>Usa como mucho {MAX_POINTS}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A point of the prompt is not a number.</source>
        <translation>Un punto de la indicación no es un número.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A click has at most {MAX_SIZES} sizes to each side.</source>
        <translation>Un clic tiene como mucho {MAX_SIZES} tamaños a cada lado.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The box has no area.</source>
        <translation>El marco no tiene área.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>There are no words.</source>
        <translation>No hay palabras.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Say what it is, such as: the red mug.</source>
        <translation>Di qué es, por ejemplo: the red mug.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>These are too many words.</source>
        <translation>Son demasiadas palabras.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A few will do: the red mug.</source>
        <translation>Bastan unas pocas: the red mug.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>{side} elements a side cannot be made.</source>
        <translation>No se pueden hacer {side} elementos por lado.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Ask for 2 to {MAX_ELEMENT_SIDE}.</source>
        <translation>Pide de 2 a {MAX_ELEMENT_SIDE}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The order of the clicks does not count them all.</source>
        <translation>El orden de los clics no los cuenta todos.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Name each click once, or none.</source>
        <translation>Nombre cada clic una vez, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../core/wire/queue.py"/>
        <source>A queue of {order} edits is too long.</source>
        <translation>Una cola de {order} ediciones es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find an object</source>
        <translation>Buscar un objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add object</source>
        <translation>Añadir objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find classes</source>
        <translation>Hallar clases</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Image elements</source>
        <translation>Elementos de imagen</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add to object</source>
        <translation>Añadir al objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take from object</source>
        <translation>Quitar del objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Grow object</source>
        <translation>Agrandar objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Shrink object</source>
        <translation>Encoger objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Feather object</source>
        <translation>Borde suave del objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Smooth object</source>
        <translation>Suavizar objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Refine edge</source>
        <translation>Perfeccionar borde</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Split object</source>
        <translation>Dividir objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Merge objects</source>
        <translation>Combinar objetos</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make object</source>
        <translation>Convertir en objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make background</source>
        <translation>Convertir en fondo</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Reorder objects</source>
        <translation>Reordenar objetos</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Region to object</source>
        <translation>Zona a objeto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Select similar</source>
        <translation>Seleccionar similares</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill in hidden part</source>
        <translation>Completar parte oculta</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take apart</source>
        <translation>Descomponer</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Taking apart</source>
        <translation>Descomponiendo</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correct objects</source>
        <translation>Corregir objetos</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correcting</source>
        <translation>Corrigiendo</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move objects</source>
        <translation>Mover objetos</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Paint in</source>
        <translation>Pintar dentro</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Painting</source>
        <translation>Pintando</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>painted in</source>
        <translation>pintado dentro</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repaint map</source>
        <translation>Repintar mapa</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repainting</source>
        <translation>Repintando</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>repainted</source>
        <translation>repintado</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Give a look</source>
        <translation>Dar un aspecto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Giving the look</source>
        <translation>Dando el aspecto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>new look</source>
        <translation>nuevo aspecto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Varying</source>
        <translation>Variando</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>varied</source>
        <translation>variado</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Heal</source>
        <translation>Curar</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Healing</source>
        <translation>Curando</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>healed</source>
        <translation>curado</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add by a look</source>
        <translation>Añadir según un aspecto</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Adding</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/krita/documents/annotations.py"/>
        <source>The objects and edits in this document cannot be read.</source>
        <translation>Los objetos y ediciones de este documento no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Pictures with {depth} channels are not supported.</source>
        <translation>No se admiten imágenes con canales de {depth}.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Convert the picture to 8-bit, 16-bit or float first.</source>
        <translation>Convierte antes la imagen a 8 bits, 16 bits o flotante.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>The active layer is empty.</source>
        <translation>La capa activa está vacía.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Choose a layer with something on the canvas.</source>
        <translation>Elige una capa con algo en el lienzo.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>This document is animated, and results are still layers.</source>
        <translation>Este documento está animado, y los resultados son capas fijas.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Copy the frame into a new document (Edit, Copy merged, Paste into new image).</source>
        <translation>Copia el fotograma a un documento nuevo (Editar, Copiar combinado, Pegar en imagen nueva).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>The selection lies outside the picture.</source>
        <translation>La selección está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>Select something on the canvas.</source>
        <translation>Selecciona algo en el lienzo.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>A map can show 255 objects, and there are more.</source>
        <translation>Un mapa puede mostrar 255 objetos, y hay más.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>Delete object layers first.</source>
        <translation>Elimina antes capas de objetos.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There is no map layer.</source>
        <translation>No hay capa de mapa.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map first.</source>
        <translation>Pulsa antes Dibujar mapa.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map, and paint on the layer.</source>
        <translation>Pulsa Dibujar mapa y pinta en la capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There are no objects to map.</source>
        <translation>No hay objetos para el mapa.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Take the picture apart first.</source>
        <translation>Descompón antes la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Intarsia's engine is not installed.</source>
        <translation>El motor de Intarsia no está instalado.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  {INSTALL}  and press Restart engine.</source>
        <translation>Ejecuta en un terminal:  {INSTALL}  y pulsa Reiniciar motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>The engine has gone.</source>
        <translation>El motor se ha ido.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Start it again, then try once more.</source>
        <translation>Inícialo de nuevo y prueba otra vez.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>This Krita may not start programs, and no engine runs.</source>
        <translation>Este Krita no puede iniciar programas, y no hay ningún motor en marcha.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  INTARSIA_HOME='{home}' intarsia engine  or set up the address and token of one that runs (Engine, …).</source>
        <translation>Ejecuta en un terminal:  INTARSIA_HOME='{home}' intarsia engine  o configura la dirección y el token de uno en marcha (Motor, …).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer is active.</source>
        <translation>No hay ninguna capa activa.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Choose one in the Layers docker.</source>
        <translation>Elige una en el panel Capas.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer of the picture is selected.</source>
        <translation>No hay ninguna capa de la imagen seleccionada.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Select one in the Layers docker.</source>
        <translation>Selecciona una en el panel Capas.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>That edit is no longer in the document.</source>
        <translation>Esa edición ya no está en el documento.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Krita did not do what was asked ({name}: {error}).</source>
        <translation>Krita no hizo lo que se pidió ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Save the document, and try again.</source>
        <translation>Guarda el documento e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Another picture was opened before this one was read.</source>
        <translation>Se abrió otra imagen antes de leer esta.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Begin the edit again.</source>
        <translation>Empieza otra vez la edición.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/app.py"/>
        <source>Edit a picture by hand.</source>
        <translation>Edita una imagen a mano.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>No region is marked.</source>
        <translation>No hay ninguna zona marcada.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark what shall be kept, as a rectangle.</source>
        <translation>Marca lo que se conserva, como un rectángulo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>The region reaches every edge of the picture.</source>
        <translation>La zona llega a todos los bordes de la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark less of it.</source>
        <translation>Marca menos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Mark what shall be hidden first.</source>
        <translation>Marca antes lo que se oculta.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>There is no layer that could be masked there.</source>
        <translation>Ahí no hay ninguna capa que se pueda enmascarar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Choose a result in the layers list.</source>
        <translation>Elige un resultado en la lista de capas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Nothing of that result is shown.</source>
        <translation>No se muestra nada de ese resultado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Show it first.</source>
        <translation>Muéstralo antes.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Mark a region first.</source>
        <translation>Marca antes una zona.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Mark a region with brush, rectangle or lasso.</source>
        <translation>Marca una zona con pincel, rectángulo o lazo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>More than one object is chosen.</source>
        <translation>Hay más de un objeto elegido.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Click the one to correct.</source>
        <translation>Haz clic en el que se corrige.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>{name} is locked.</source>
        <translation>{name} está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Unlock it first.</source>
        <translation>Desbloquéalo antes.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>The map was not redrawn yet.</source>
        <translation>El mapa aún no se ha redibujado.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Take the map brush and paint on the picture.</source>
        <translation>Toma el pincel de mapa y pinta en la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>There is nothing to clone from yet.</source>
        <translation>Aún no hay nada de donde clonar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Hold Alt and click the source.</source>
        <translation>Mantén Alt y haz clic en el origen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>The source lies outside the picture.</source>
        <translation>El origen está fuera de la imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Set another: Alt and a click.</source>
        <translation>Fija otro: Alt y un clic.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Copy a picture first.</source>
        <translation>Copia antes una imagen.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>This picture was never saved.</source>
        <translation>Esta imagen nunca se guardó.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Undo takes the steps back.</source>
        <translation>Deshacer retrocede los pasos.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>{name} is open in another window of Intarsia, too.</source>
        <translation>{name} también está abierto en otra ventana de Intarsia.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Who saves second is asked first. Close it in one of them.</source>
        <translation>A quien guarde después se le pregunta antes. Ciérralo en una de ellas.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} is too large.</source>
        <translation>{name} es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Open a file below 4 GB.</source>
        <translation>Abre un archivo de menos de 4 GB.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Choose another.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A layer cannot be written as PNG.</source>
        <translation>Una capa no se puede escribir como PNG.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>Free some memory and try again.</source>
        <translation>Libera memoria e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A PNG cannot be read.</source>
        <translation>Un PNG no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A grey float plane cannot be written as PNG.</source>
        <translation>Un plano gris flotante no se puede escribir como PNG.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The export is there, without a signature.</source>
        <translation>La exportación está hecha, sin firma.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed.</source>
        <translation>El archivo no se pudo firmar.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed ({error}).</source>
        <translation>El archivo no se pudo firmar ({error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>The copy cannot be read: {strerror}.</source>
        <translation>La copia no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>That did not work ({name}: {error}).</source>
        <translation>Eso no funcionó ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>Save under another name, or free some memory and try again.</source>
        <translation>Guarda con otro nombre, o libera memoria e intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>The original stays whole.</source>
        <translation>El original queda entero.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Choose a result above it in the layers list.</source>
        <translation>Elige un resultado encima de él en la lista de capas.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>{name} has nothing there.</source>
        <translation>{name} no tiene nada ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Paint over what it shows.</source>
        <translation>Pinta sobre lo que muestra.</translation>
    </message>
    <message>
        <location filename="../../ui/engine_thread.py"/>
        <source>Save your work and start the panel again.</source>
        <translation>Guarda tu trabajo e inicia el panel de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the object whose look you want.</source>
        <translation>Elige el objeto cuyo aspecto quieres.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the one in which a part is marked.</source>
        <translation>Elige aquel en el que hay una parte marcada.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Nothing is marked where the slider should count.</source>
        <translation>No hay nada marcado donde deba contar el deslizador.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Mark a part of the chosen object, or let the region be what is changed.</source>
        <translation>Marca una parte del objeto elegido, o deja que la zona sea lo que se cambia.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>There is no exemplar whose look could be taken.</source>
        <translation>No hay ningún modelo cuyo aspecto se pueda tomar.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Drop a picture on the exemplar, or choose an object and take its look.</source>
        <translation>Suelta una imagen en el modelo, o elige un objeto y toma su aspecto.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/region.py"/>
        <source>Mark a region, or choose an object.</source>
        <translation>Marca una zona o elige un objeto.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>motorcycle</source>
        <translation>motocicleta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>airplane</source>
        <translation>avión</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bus</source>
        <translation>autobús</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>truck</source>
        <translation>camión</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>boat</source>
        <translation>barco</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>traffic light</source>
        <translation>semáforo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fire hydrant</source>
        <translation>boca de incendios</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stop sign</source>
        <translation>señal de stop</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>parking meter</source>
        <translation>parquímetro</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bench</source>
        <translation>banco</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bird</source>
        <translation>pájaro</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>horse</source>
        <translation>caballo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sheep</source>
        <translation>oveja</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cow</source>
        <translation>vaca</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bear</source>
        <translation>oso</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>zebra</source>
        <translation>cebra</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>giraffe</source>
        <translation>jirafa</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>backpack</source>
        <translation>mochila</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>umbrella</source>
        <translation>paraguas</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>handbag</source>
        <translation>bolso</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tie</source>
        <translation>corbata</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>suitcase</source>
        <translation>maleta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>frisbee</source>
        <translation>disco volador</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skis</source>
        <translation>esquís</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snowboard</source>
        <translation>tabla de snowboard</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sports ball</source>
        <translation>pelota</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>kite</source>
        <translation>cometa</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball bat</source>
        <translation>bate de béisbol</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball glove</source>
        <translation>guante de béisbol</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skateboard</source>
        <translation>monopatín</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>surfboard</source>
        <translation>tabla de surf</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tennis racket</source>
        <translation>raqueta de tenis</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bottle</source>
        <translation>botella</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wine glass</source>
        <translation>copa de vino</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cup</source>
        <translation>taza</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fork</source>
        <translation>tenedor</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>knife</source>
        <translation>cuchillo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>spoon</source>
        <translation>cuchara</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banana</source>
        <translation>plátano</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>apple</source>
        <translation>manzana</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sandwich</source>
        <translation>sándwich</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>broccoli</source>
        <translation>brócoli</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>carrot</source>
        <translation>zanahoria</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hot dog</source>
        <translation>perrito caliente</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pizza</source>
        <translation>pizza</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>donut</source>
        <translation>dónut</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cake</source>
        <translation>pastel</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>couch</source>
        <translation>sofá</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>potted plant</source>
        <translation>planta en maceta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bed</source>
        <translation>cama</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dining table</source>
        <translation>mesa de comedor</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toilet</source>
        <translation>inodoro</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tv</source>
        <translation>televisor</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>laptop</source>
        <translation>portátil</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mouse</source>
        <translation>ratón</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>remote</source>
        <translation>mando a distancia</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cell phone</source>
        <translation>teléfono móvil</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>microwave</source>
        <translation>microondas</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>oven</source>
        <translation>horno</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toaster</source>
        <translation>tostadora</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sink</source>
        <translation>fregadero</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>refrigerator</source>
        <translation>frigorífico</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>vase</source>
        <translation>jarrón</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>scissors</source>
        <translation>tijeras</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>teddy bear</source>
        <translation>oso de peluche</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hair drier</source>
        <translation>secador de pelo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toothbrush</source>
        <translation>cepillo de dientes</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banner</source>
        <translation>pancarta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>blanket</source>
        <translation>manta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cardboard</source>
        <translation>cartón</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>counter</source>
        <translation>encimera</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>curtain</source>
        <translation>cortina</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>door</source>
        <translation>puerta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor wood</source>
        <translation>suelo de madera</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>flower</source>
        <translation>flor</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fruit</source>
        <translation>fruta</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>gravel</source>
        <translation>grava</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>light</source>
        <translation>lámpara</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mirror</source>
        <translation>espejo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>net</source>
        <translation>red</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pillow</source>
        <translation>almohada</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>playingfield</source>
        <translation>campo de juego</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>railroad</source>
        <translation>vía férrea</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>river</source>
        <translation>río</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>roof</source>
        <translation>tejado</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sand</source>
        <translation>arena</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sea</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>shelf</source>
        <translation>estante</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snow</source>
        <translation>nieve</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stairs</source>
        <translation>escaleras</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tent</source>
        <translation>tienda de campaña</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>towel</source>
        <translation>toalla</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall brick</source>
        <translation>pared de ladrillo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall stone</source>
        <translation>pared de piedra</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall tile</source>
        <translation>pared de azulejos</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall wood</source>
        <translation>pared de madera</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window blind</source>
        <translation>persiana</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fence</source>
        <translation>valla</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>ceiling</source>
        <translation>techo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sky</source>
        <translation>cielo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cabinet</source>
        <translation>armario</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pavement</source>
        <translation>acera</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mountain</source>
        <translation>montaña</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>grass</source>
        <translation>hierba</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dirt</source>
        <translation>tierra</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>food</source>
        <translation>comida</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rock</source>
        <translation>roca</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rug</source>
        <translation>alfombra</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the three.</source>
        <translation>Objetos por clic, marco o todo; el más rápido de los tres.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer than the small one.</source>
        <translation>Objetos por clic, marco o todo; más fino que el pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest.</source>
        <translation>Objetos por clic, marco o todo; las mejores máscaras, el más lento.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything with a twelfth of the work of the small Segment Anything.</source>
        <translation>Objetos por clic, marco o todo con una doceava parte del trabajo del Segment Anything pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>What is behind an object, without a graphics card. Trained on Places2, whose own terms are for research.</source>
        <translation>Lo que hay detrás de un objeto, sin tarjeta gráfica. Entrenado con Places2, cuyas propias condiciones son para investigación.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network, trained further on drawings and comics.</source>
        <translation>La misma red, entrenada además con dibujos y cómics.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>As LaMa with a fifteenth of the work. Trained on Places2, whose own terms are for research.</source>
        <translation>Como LaMa con una quinceava parte del trabajo. Entrenado con Places2, cuyas propias condiciones son para investigación.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds things of 133 kinds and says what each is, for PAIR-Diffusion and for you.</source>
        <translation>Halla cosas de 133 tipos y dice qué es cada una, para PAIR-Diffusion y para ti.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints the thing in a reference picture into a region, in the picture's own light.</source>
        <translation>Pinta la cosa de una imagen de referencia en una zona, con la luz propia de la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Gives an object another object's look, adds objects, varies them.</source>
        <translation>Da a un objeto el aspecto de otro, añade objetos, los varía.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Redraws a face from an edited map of its parts.</source>
        <translation>Redibuja una cara a partir de un mapa editado de sus partes.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for cats; classifiers are trained on your own layers.</source>
        <translation>La red de difusión para gatos; los clasificadores se entrenan con tus propias capas.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for horses; classifiers are trained on your own layers.</source>
        <translation>La red de difusión para caballos; los clasificadores se entrenan con tus propias capas.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for bedrooms; classifiers are trained on your own layers.</source>
        <translation>La red de difusión para dormitorios; los clasificadores se entrenan con tus propias capas.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The base network that other methods build on.</source>
        <translation>La red base sobre la que se apoyan otros métodos.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The tokenizer that PAIR-Diffusion reads prompts with; PAIR's own file lacks it.</source>
        <translation>El tokenizador con el que PAIR-Diffusion lee las palabras; al archivo de PAIR le falta.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Removes a thing and what it casts in one step; for a graphics card with about 9 GB.</source>
        <translation>Quita una cosa y lo que proyecta en un paso; para una tarjeta gráfica con unos 9 GB.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the four. Trained on SA-1B and SA-V.</source>
        <translation>Objetos por clic, marco o todo; el más rápido de los cuatro. Entrenado con SA-1B y SA-V.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; a little finer than the tiny one. Trained on SA-1B and SA-V.</source>
        <translation>Objetos por clic, marco o todo; algo más fino que el mínimo. Entrenado con SA-1B y SA-V.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer outlines. Trained on SA-1B and SA-V.</source>
        <translation>Objetos por clic, marco o todo; contornos más finos. Entrenado con SA-1B y SA-V.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest of the four. Trained on SA-1B and SA-V.</source>
        <translation>Objetos por clic, marco o todo; las mejores máscaras, el más lento de los cuatro. Entrenado con SA-1B y SA-V.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Hair, fur and soft borders of the objects that you choose. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>Cabello, pelaje y bordes suaves de los objetos que elijas. Entrenado con Composition-1k, cuyas propias condiciones son para investigación.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network with other training pictures: Distinctions-646, whose own terms are for research.</source>
        <translation>La misma red con otras imágenes de entrenamiento: Distinctions-646, cuyas propias condiciones son para investigación.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same with four times the numbers. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>Lo mismo con cuatro veces más números. Entrenado con Composition-1k, cuyas propias condiciones son para investigación.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Which object stands before which. Trained on rendered scenes and on pictures that its larger network labelled.</source>
        <translation>Qué objeto está delante de cuál. Entrenado con escenas sintéticas y con imágenes que etiquetó su red mayor.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds what you call by its name, in English: the red mug. Any method that finds objects cuts it out. Trained on Objects365, GoldG and Cap4M, photographs with terms of their own.</source>
        <translation>Halla lo que llames por su nombre, en inglés: the red mug. Cualquier método que halle objetos lo recorta. Entrenado con Objects365, GoldG y Cap4M, fotografías con condiciones propias.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Clear previews while Paint by Example, PAIR-Diffusion and pixel-wise guidance on Stable Diffusion 1.5 work. Distilled from Stable Diffusion's own decoder.</source>
        <translation>Vistas previas claras mientras trabajan Paint by Example, PAIR-Diffusion y Pixel-wise guidance sobre Stable Diffusion 1.5. Destilado del propio decodificador de Stable Diffusion.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints subjects in, gives looks, lights what moved; amended by klein-erase-v1 it removes a thing with its shadow. For a graphics card with about 10 GB. What it was trained on is not published.</source>
        <translation>Pinta sujetos, da aspectos, ilumina lo movido; modificado por klein-erase-v1, quita una cosa con su sombra. Para una tarjeta gráfica con unos 10 GB. No está publicado con qué se entrenó.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The amendment that has FLUX.2 klein remove things, with its instruction encoded. By one author, weeks old; fine regular textures may suffer. What it was trained on is not published.</source>
        <translation>La modificación que hace que FLUX.2 klein quite cosas, con su instrucción codificada. De un solo autor, con semanas de vida; las texturas finas y regulares pueden sufrir. No está publicado con qué se entrenó.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Encodes the instructions of FLUX.2 klein at its first edit; may be removed afterwards. What it was trained on is not published.</source>
        <translation>Codifica las instrucciones de FLUX.2 klein en su primera edición; después se puede quitar. No está publicado con qué se entrenó.</translation>
    </message>
</context>
</TS>
