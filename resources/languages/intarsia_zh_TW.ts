<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ArrangeCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Bring forward</source>
        <translation>上移一層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Send backward</source>
        <translation>下移一層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make object</source>
        <translation>設為物件</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make background</source>
        <translation>設為背景</translation>
    </message>
</context>
<context>
    <name>BetterDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Better on this computer</source>
        <translation>更適合這臺電腦</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The licence's text</source>
        <translation>授權條款文字</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Progress of all downloads</source>
        <translation>所有下載的進度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Cancel downloads</source>
        <translation>取消下載</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>These packs fit the memory of the computer that the engine runs on, and each makes something better than what is installed. Tick a pack to accept its licence, which is shown below, and to have it downloaded.</source>
        <translation>這些模型包適合執行引擎的電腦的記憶體，每個都能讓某項功能比已安裝的更好。勾選一個包即接受下方顯示的授權條款，並開始下載。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>I accept the licence of</source>
        <translation>我接受以下包的授權條款：</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>What it gives</source>
        <translation>帶來的功能</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>文字位於上面的位址。請先在那裡閱讀。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{done} of {all} are here</source>
        <translation>已下載 {done} / {all}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Everything that fits this computer is installed.</source>
        <translation>適合這臺電腦的都已安裝。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{size} to download</source>
        <translation>需下載 {size}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Canvas</source>
        <translation>畫布</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>The picture and its objects.</source>
        <translation>影像及其物件。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>After</source>
        <translation>之後</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>畫布大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>畫布大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Continue the picture into the new room</source>
        <translation>將影像延續到新空間</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Pixels to add at each side; a negative number cuts off.</source>
        <translation>每邊增加的像素；負數表示裁去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>New size: {width} × {height}</source>
        <translation>新大小：{width} × {height}</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Class of the object</source>
        <translation>物件的類別</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>What the chosen object is; type to search</source>
        <translation>所選物件是什麼；輸入以搜尋</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste in place</source>
        <translation>原位貼上</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Duplicate</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Pasted picture</source>
        <translation>貼上的影像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
</context>
<context>
    <name>CloneTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Alt and a click set the source; then paint a copy of it.</source>
        <translation>按住 Alt 點選設定來源，然後繪製其副本。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Name of a command</source>
        <translation>命令名稱</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Grow</source>
        <translation>擴展</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Shrink</source>
        <translation>收縮</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Pixels:</source>
        <translation>像素：</translation>
    </message>
</context>
<context>
    <name>CorrectTool</name>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw a stroke across the chosen object to split it.</source>
        <translation>畫一筆穿過所選物件即可將其拆分。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Paint along the edge of the chosen object, over hair or fur.</source>
        <translation>沿所選物件的邊緣、在頭髮或毛皮上塗抹。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Click chooses an object. Shift-click or drag a box to add to it, Alt to take away.</source>
        <translation>點選選擇物件。Shift+點選或拖框新增，Alt 減去。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw to add to the chosen object. Alt takes away, X swaps.</source>
        <translation>繪製以新增到所選物件。Alt 減去，X 切換。</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Report a problem</source>
        <translation>報告問題</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Read this first, then send it. Nothing in it names you, your computer, your files or a token.</source>
        <translation>請先閱讀再傳送。其中不含您的姓名、電腦、檔案或權杖。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>With the log's words</source>
        <translation>包含記錄檔文字</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>They often say what is wrong, and can name files</source>
        <translation>記錄檔往往說明問題所在，可能含檔名</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>does not answer ({kind})</source>
        <translation>沒有回應 ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Edits</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Transform</source>
        <translation>變形</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Choose variation</source>
        <translation>選擇變體</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Open documents</source>
        <translation>開啟的文件</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>Mark region</source>
        <translation>標記區域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>復原{step}(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>重做{step}(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EditSection</name>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>The edits whose results are in the document</source>
        <translation>結果位於此文件中的編輯</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run again</source>
        <translation>再次執行</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Make the result of this edit anew, in its place</source>
        <translation>在原處重新生成此編輯的結果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Another seed</source>
        <translation>另一個種子</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run it again with the next seed</source>
        <translation>用下一個種子再次執行</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>{n} 個物件。指向可檢視；拖曳可移動。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>有 {n} 個相似物件。</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{label}: done.</source>
        <translation>{label}：完成。</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <location filename="../../plugin/standalone/window.py"/>
        <source>No picture</source>
        <translation>沒有影像</translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Finding image elements…</source>
        <translation>正在尋找影像元素…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>{n} 個影像元素，由 {method} 生成。</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Image elements</source>
        <translation>影像元素</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Elements along each side:</source>
        <translation>每邊的元素數：</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Where the next edits are made</source>
        <translation>接下來的編輯在哪裡進行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Set up engines on other computers</source>
        <translation>設定其他電腦上的引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (remote)</source>
        <translation>{name}（遠端）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (cluster)</source>
        <translation>{name}（叢集）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>This computer</source>
        <translation>這臺電腦</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines on other computers</source>
        <translation>其他電腦上的引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>GPU box</source>
        <translation>GPU 主機</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>One computer</source>
        <translation>一臺電腦</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>from the engine's token file</source>
        <translation>來自引擎的權杖檔案</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>empty: trust known authorities</source>
        <translation>留空：信任已知機構</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engine {n}</source>
        <translation>引擎 {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>{program} answers in {ms} ms, on {devices}. Methods ready: {n}.</source>
        <translation>{program} 在 {ms} ms 內回應，執行於 {devices}。可用方法：{n}。</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>What went wrong</source>
        <translation>出了什麼問題</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>ExemplarSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Variations</source>
        <translation>變體</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>畫入</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint the exemplar into the region</source>
        <translation>將範例畫入區域</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Show how it is coming along</source>
        <translation>顯示進行過程</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Small pictures while a network paints</source>
        <translation>網路繪製時顯示小圖</translation>
    </message>
</context>
<context>
    <name>ExemplarWell</name>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Subject…</source>
        <translation>主體…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Show what of the picture is painted in</source>
        <translation>選擇將影像的哪一部分畫入</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Exemplar</source>
        <translation>範例</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop, paste or choose the picture to paint with</source>
        <translation>拖放、貼上或選擇用來繪製的影像</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop or paste a picture here, or click to choose a file.</source>
        <translation>將影像拖放或貼上到此處，或點選選擇檔案。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Choose an exemplar</source>
        <translation>選擇範例</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>影像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>That is not a picture that can be read.</source>
        <translation>這不是可讀取的影像。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Export {name}</source>
        <translation>匯出 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Record how the picture was made</source>
        <translation>記錄影像的製作方式</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Method, pack, seed, region, time and version of each edit, in the metadata</source>
        <translation>在中繼資料中記錄每次編輯的方法、模型包、種子、區域、時間和版本</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Size of the file</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Sign with Content Credentials</source>
        <translation>用 Content Credentials 簽章</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Anybody can then verify who made the picture and that it is unchanged</source>
        <translation>任何人都可以驗證影像的作者以及是否未被改動</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Private key</source>
        <translation>私鑰</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Metadata</source>
        <translation>中繼資料</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Lower is smaller; from about 90 on nobody sees a difference</source>
        <translation>越低檔案越小；約 90 以上看不出差別</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Other programs that know no profiles show sRGB rightly</source>
        <translation>使不識別描述檔的其他程式也能正確顯示 sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep {profile}</source>
        <translation>保留 {profile}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Convert to sRGB</source>
        <translation>轉換為 sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>What the opened file said: author, rights, camera, place</source>
        <translation>所開啟檔案的資訊：作者、版權、相機、地點</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Without place and camera</source>
        <translation>不含地點和相機</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>a PEM file</source>
        <translation>PEM 檔案</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>It stays on this computer: no engine is ever sent it</source>
        <translation>它只留在這臺電腦上：不會傳送給任何引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Choose: {name}</source>
        <translation>選擇：{name}</translation>
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
        <translation>正在生成檔案…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>A part of the file at full size; drag to see another</source>
        <translation>檔案的一部分，以全尺寸顯示；拖曳可檢視其他部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>Preview of the file</source>
        <translation>檔案預覽</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>This file cannot be shown here.</source>
        <translation>無法在此顯示該檔案。</translation>
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
        <translation>匯出影像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Photoshop (*.psd)</source>
        <translation>Photoshop (*.psd)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export PSD</source>
        <translation>匯出 PSD</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exporting {name}…</source>
        <translation>正在匯出 {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>its profile</source>
        <translation>其描述檔</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}</source>
        <translation>已匯出 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; the photo's gain map was left out</source>
        <translation>已匯出 {name}；照片的增益圖已略去</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; what was brighter than white became white</source>
        <translation>已匯出 {name}；比白色更亮的部分變為白色</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Open {name} again as it was saved? All changes are lost.</source>
        <translation>重新開啟已儲存的 {name}？所有更改都將遺失。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Revert?</source>
        <translation>還原？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>OpenRaster (*.ora)</source>
        <translation>OpenRaster (*.ora)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save changes?</source>
        <translation>儲存更改？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>The changes to this document are not saved.</source>
        <translation>此文件的更改尚未儲存。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opened {name}</source>
        <translation>已開啟 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opening {name}…</source>
        <translation>正在開啟 {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Saved {name}</source>
        <translation>已儲存 {name}</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Pictures and documents ({kinds})</source>
        <translation>影像和文件 ({kinds})</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} 已存在。要替換嗎？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Replace?</source>
        <translation>替換？</translation>
    </message>
</context>
<context>
    <name>FileHost</name>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Take apart</source>
        <translation>拆解</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Class of object</source>
        <translation>物件類別</translation>
    </message>
</context>
<context>
    <name>GestureSection</name>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Model packs…</source>
        <translation>模型包…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Install the weights that this method needs</source>
        <translation>安裝此方法所需的權重</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} is an experiment, for this picture only. {help}</source>
        <translation>{label} 是實驗性的，僅用於此影像。{help}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} needs weights that are not installed: {packs}.</source>
        <translation>{label} 需要尚未安裝的權重：{packs}。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Or run:</source>
        <translation>或執行：</translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Drag the picture about. Space does the same in every tool.</source>
        <translation>拖曳影像。在任何工具中按空格鍵效果相同。</translation>
    </message>
</context>
<context>
    <name>HealTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over a flaw; it is removed when you let go.</source>
        <translation>在瑕疵上塗抹；鬆開後即被去除。</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>About Intarsia</source>
        <translation>關於 Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>Intarsia {version}

Takes a picture apart into object layers; every edit comes back as new layers above the untouched original.

Apache License 2.0</source>
        <translation>Intarsia {version}

將影像拆解為物件圖層；每次編輯都作為新圖層放在未改動的原圖之上。

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>Opened</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Show the queue</source>
        <translation>顯示佇列</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel the job</source>
        <translation>取消任務</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label}，還有 {n} 個</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 的進度</translation>
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
        <translation>提前執行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run later</source>
        <translation>延後執行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run next</source>
        <translation>下一個執行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Cancel this edit</source>
        <translation>取消此編輯</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 的進度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Do it with {method}</source>
        <translation>用 {method} 來做</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>held</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>等待中，前面有 {n} 個</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>loading {pack}</source>
        <translation>正在載入 {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Duplicate layer</source>
        <translation>複製圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Delete layer</source>
        <translation>刪除圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} merged</source>
        <translation>{name} 已合併</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Merge down</source>
        <translation>向下合併</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode of the chosen layer</source>
        <translation>所選圖層的混合模式</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity of the chosen layer or object</source>
        <translation>所選圖層或物件的不透明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity in percent</source>
        <translation>不透明度百分比</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>A mask hides a part of it</source>
        <translation>有遮罩隱藏了其中一部分</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Visible</source>
        <translation>可見</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
</context>
<context>
    <name>LayerSection</name>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep the selected layers (text, adjustments) out of every edit, or take back</source>
        <translation>將所選圖層（文字、調整）排除在所有編輯之外，或重新納入</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Only these</source>
        <translation>僅這些</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Edit the selected layers alone</source>
        <translation>只編輯所選圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Use all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part again</source>
        <translation>所有可見圖層重新參與</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out text and effects</source>
        <translation>排除文字和效果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep text, shapes, adjustments, fills and copies out of every edit</source>
        <translation>將文字、形狀、調整、填充和仿製排除在所有編輯之外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete replaced results</source>
        <translation>刪除被替換的結果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete the hidden groups that later results have replaced</source>
        <translation>刪除被後來結果替換的隱藏組</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part.</source>
        <translation>所有可見圖層都參與。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Left out: {names}</source>
        <translation>已排除：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Takes part too: {names}</source>
        <translation>也參與：{names}</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Layers and objects</source>
        <translation>圖層和物件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>The layers and objects of a picture are listed here.</source>
        <translation>這裡列出影像的圖層和物件。</translation>
    </message>
</context>
<context>
    <name>LayerWork</name>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Show {name}</source>
        <translation>顯示 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Hide {name}</source>
        <translation>隱藏 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Lock {name}</source>
        <translation>鎖定 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Unlock {name}</source>
        <translation>解鎖 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Rename {name}</source>
        <translation>重新命名 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Opacity of {name}</source>
        <translation>{name} 的不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Blend mode of {name}</source>
        <translation>{name} 的混合模式</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Reorder {name}</source>
        <translation>調整 {name} 的順序</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Licence of {pack}</source>
        <translation>{pack} 的授權條款</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>I have read the licence and accept it</source>
        <translation>我已閱讀並接受授權條款</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is allowed.</source>
        <translation>允許商業用途。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is NOT allowed.</source>
        <translation>不允許商業用途。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The licence's text</source>
        <translation>授權條款文字</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>文字位於上面的位址。請先在那裡閱讀。</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Region</source>
        <translation>區域</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change the region, or change the object and use sliders only in the region</source>
        <translation>改變區域本身，或只在區域內應用滑桿來改變物件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>{label} only there</source>
        <translation>{label} 僅在該處</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change it</source>
        <translation>改變區域</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>All sliders only there</source>
        <translation>所有滑桿僅在該處</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Find classes</source>
        <translation>尋找類別</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Let a network say what every object is</source>
        <translation>讓網路判斷每個物件是什麼</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words for what shall be seen, if you like</source>
        <translation>想看到的內容的描述（可選）</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>How much they count is the slider Text</source>
        <translation>其影響由「文字」滑桿決定</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>New class</source>
        <translation>新類別</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Take its look</source>
        <translation>取其外觀</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object the exemplar</source>
        <translation>將所選物件作為範例</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the look</source>
        <translation>賦予外觀</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the chosen object, or what is marked, the look of the exemplar</source>
        <translation>將範例的外觀賦予所選物件或標記的部分</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Put an object of the exemplar's look into the marked shape</source>
        <translation>在標記的形狀中放入具有範例外觀的物件</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object anew, with its own look</source>
        <translation>以自身外觀重新生成所選物件</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make every piece of an object in the marked shape anew</source>
        <translation>重新生成標記形狀中物件的每一部分</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary</source>
        <translation>變化</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary shape</source>
        <translation>形狀變化</translation>
    </message>
</context>
<context>
    <name>MadeBy</name>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Which method made the latest result</source>
        <translation>最新結果由哪種方法生成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better…</source>
        <translation>更好…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better on this computer</source>
        <translation>更適合這臺電腦</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}</source>
        <translation>由 {method} 生成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}. {pack} would do it better.</source>
        <translation>由 {method} 生成。{pack} 會做得更好。</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Manual</source>
        <translation>手冊</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search the manual</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search; Return goes on</source>
        <translation>搜尋；按 Return 繼續</translation>
    </message>
</context>
<context>
    <name>MapPalette</name>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Redraw map</source>
        <translation>繪製對映</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Show a layer with one colour for each object</source>
        <translation>顯示每個物件一種顏色的圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Colours of the map</source>
        <translation>對映的顏色</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Click an object, then paint it on the map with any brush</source>
        <translation>點選一個物件，然後用任意筆刷在對映上繪製</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint</source>
        <translation>重繪</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint the picture where the map was redrawn</source>
        <translation>在對映改變的地方重繪影像</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Take the picture apart first: the map shows its objects.</source>
        <translation>請先拆解影像：對映顯示其中的物件。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Start on an object and paint: it grows over what it touches.</source>
        <translation>從物件上開始塗抹：它會擴展到所觸及之處。</translation>
    </message>
</context>
<context>
    <name>MapWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Redraw map</source>
        <translation>繪製對映</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show all of the layer</source>
        <translation>顯示整個圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Hide a part</source>
        <translation>隱藏一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show a part</source>
        <translation>顯示一部分</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over the chosen layer to hide or show a part. X swaps.</source>
        <translation>在所選圖層上塗抹以隱藏或顯示一部分。X 切換。</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Who makes this edit</source>
        <translation>由誰進行此編輯</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Best available</source>
        <translation>最佳可用</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (experimental)</source>
        <translation>{label}（實驗性）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (not installed)</source>
        <translation>{label}（未安裝）</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Take apart</source>
        <translation>拆解</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Find all objects</source>
        <translation>尋找所有物件</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Apply move</source>
        <translation>應用移動</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Make the picture whole where objects moved</source>
        <translation>補全物件移開後的影像</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Contact shadow on a layer of its own</source>
        <translation>接觸陰影放在單獨圖層</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Give moved objects a soft shadow where they stand</source>
        <translation>為移動的物件在其站立處加上柔和陰影</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre.</source>
        <translation>拖曳以移動。Shift：沿直線、保持比例。Alt：自由移動；縮放時從中心開始。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Rotate</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>reading…</source>
        <translation>正在讀取…</translation>
    </message>
</context>
<context>
    <name>ObjectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip horizontally</source>
        <translation>水平翻轉</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip vertically</source>
        <translation>垂直翻轉</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Put back</source>
        <translation>放回原處</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Which of the installed packs makes this edit</source>
        <translation>由哪個已安裝的包進行此編輯</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>About the pack</source>
        <translation>關於此包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Download…</source>
        <translation>下載…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Read the licence, then download</source>
        <translation>先閱讀授權條款，再下載</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use a file of this computer</source>
        <translation>使用這臺電腦上的檔案</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use files of this computer</source>
        <translation>使用這臺電腦上的多個檔案</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Compare the checksums of the files</source>
        <translation>比較檔案的總和檢查碼</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Delete the pack from the disk</source>
        <translation>從磁碟刪除此包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Stop; what has come stays</source>
        <translation>停止；已下載的部分保留</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Every file is as it was when it was installed.</source>
        <translation>所有檔案都與安裝時相同。</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Model packs</source>
        <translation>模型包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Better on this computer…</source>
        <translation>更適合這臺電腦…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>The packs that fit this computer, together</source>
        <translation>適合這臺電腦的模型包，一起顯示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Import {pack}</source>
        <translation>匯入 {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Pack</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Commercial use</source>
        <translation>商業用途</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>allowed</source>
        <translation>允許</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>NOT allowed</source>
        <translation>不允許</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>There is no exemplar yet.</source>
        <translation>還沒有範例。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Drop, paste or choose a picture to paint with.</source>
        <translation>拖放、貼上或選擇一張用來繪製的影像。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Edits</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Model packs…</source>
        <translation>模型包…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>What is installed, and more</source>
        <translation>已安裝的內容及更多</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Preferences…</source>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>The Python that runs the engine</source>
        <translation>執行引擎的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Report a problem…</source>
        <translation>報告問題…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Text for a report</source>
        <translation>報告用的文字</translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add object</source>
        <translation>新增物件</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Discard</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add results</source>
        <translation>新增結果</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Run again</source>
        <translation>再次執行</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Restart engine</source>
        <translation>重新啟動引擎</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Model packs…</source>
        <translation>模型包…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Found: {name}</source>
        <translation>找到：{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} results of an earlier session were not saved.</source>
        <translation><numerusform>先前會話的 {n} 個結果尚未儲存。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>{n} 個編輯隨引擎結束而未完成。</numerusform></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset</source>
        <translation>預設集</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Set the sliders below to values that go well together</source>
        <translation>將下面的滑桿設為相配的值</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset…</source>
        <translation>預設集…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Defaults</source>
        <translation>預設值</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <location filename="../../ui/canvas/tools/polygon.py"/>
        <source>Click the corners. A double click or Return closes the region.</source>
        <translation>點選各個角點。雙擊或按 Return 閉合區域。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Engine's Python</source>
        <translation>引擎的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: the one that runs this program</source>
        <translation>留空：使用執行本程式的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>The interpreter that has the engine's packages; the engine is started anew</source>
        <translation>裝有引擎所需套件的直譯器；引擎將重新啟動</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Copy unsaved work every</source>
        <translation>備份未儲存工作的間隔</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>It is offered again if the program ends suddenly</source>
        <translation>程式意外結束時會再次提供</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Steps to undo</source>
        <translation>可復原的步數</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts for the next picture that is opened</source>
        <translation>從下一個開啟的影像起生效</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: never look for newer versions</source>
        <translation>留空：從不檢查新版本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Address of the list of versions, asked at every start</source>
        <translation>版本清單的位址，每次啟動時查詢</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light or dark, or as the desktop says</source>
        <translation>淺色、深色或跟隨桌面</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts from the next start</source>
        <translation>下次啟動時生效</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Choose the engine's Python</source>
        <translation>選擇引擎的 Python</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <location filename="../../ui/widgets/preparing_bar.py"/>
        <source>Preparing for the first time, once</source>
        <translation>首次準備中，僅此一次</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>The edit that runs, as far as it is</source>
        <translation>正在進行的編輯的當前狀態</translation>
    </message>
</context>
<context>
    <name>PromptTool</name>
    <message>
        <location filename="../../ui/canvas/tools/prompt.py"/>
        <source>Click an object or drag a box around it. Shift adds, Alt excludes; Tab means a larger thing, Shift+Tab a smaller one.</source>
        <translation>點選物件或在其周圍拖框。Shift 新增，Alt 排除；Tab 表示更大的物體，Shift+Tab 表示更小的。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Nothing is running.</source>
        <translation>沒有正在執行的任務。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Begin nothing more; what runs goes on</source>
        <translation>不再開始新的；正在執行的繼續</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel what runs and what waits</source>
        <translation>取消正在執行和等待的</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Take what has ended away</source>
        <translation>移走已結束的任務</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Recover</source>
        <translation>恢復</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Discard</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>an unnamed picture</source>
        <translation>一張未命名的影像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Unsaved work on {name} was found.</source>
        <translation>找到 {name} 的未儲存工作。</translation>
    </message>
</context>
<context>
    <name>RegionCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Grow region</source>
        <translation>擴展區域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Shrink region</source>
        <translation>收縮區域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Smooth region</source>
        <translation>平滑區域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Feather region</source>
        <translation>羽化區域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Pixels:</source>
        <translation>像素：</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove what the region marks</source>
        <translation>去除區域標記的內容</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>With its shadow</source>
        <translation>連同陰影</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Also take away the shadow that it casts</source>
        <translation>同時去除它投下的陰影</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Wipe away from the region. [ and ] change the brush.</source>
        <translation>從區域中擦除。[ 和 ] 改變筆刷。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away. [ and ] change the brush.</source>
        <translation>標記區域。Alt 減去。[ 和 ] 改變筆刷。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away.</source>
        <translation>標記區域。Alt 減去。</translation>
    </message>
</context>
<context>
    <name>RetouchWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Clone</source>
        <translation>仿製</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Take the active layer</source>
        <translation>使用作用中圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Paint with the layer, group or object that is active in Krita</source>
        <translation>用 Krita 中作用中的圖層、組或物件繪製</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Search actions</source>
        <translation>搜尋操作</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys for {label}</source>
        <translation>{label} 的按鍵</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Used twice: {keys}</source>
        <translation>重複使用：{keys}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture, or drop one here</source>
        <translation>開啟影像，或拖放到此處</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture…</source>
        <translation>開啟影像…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Try the sample picture</source>
        <translation>試用示例影像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Tour of one minute</source>
        <translation>一分鐘導覽</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Pointer</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Measured change outside the last edit</source>
        <translation>上次編輯之外測得的變化</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Picture size and depth</source>
        <translation>影像大小和色深</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>8 bit</source>
        <translation>8 位元</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>16 bit</source>
        <translation>16 位元</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>32 bit float</source>
        <translation>32 位元浮點</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Outside the edit: max {largest:g}, mean {mean:g}</source>
        <translation>編輯之外：最大 {largest:g}，平均 {mean:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: off</source>
        <translation>引擎：關閉</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: starting…</source>
        <translation>引擎：正在啟動…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: ready</source>
        <translation>引擎：就緒</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: silent</source>
        <translation>引擎：無回應</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: stopped</source>
        <translation>引擎：已停止</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>What of the exemplar?</source>
        <translation>範例的哪一部分？</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Click on what you mean, or draw a box around it. Right click: not this.</source>
        <translation>點選您要的部分，或在其周圍畫框。右鍵點選：不要這裡。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Find it for me</source>
        <translation>替我尋找</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>People first, else what stands out</source>
        <translation>優先找人，否則找顯眼之物</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The whole picture</source>
        <translation>整個影像</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Paint it in as a rectangle</source>
        <translation>以矩形畫入</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The exemplar: click on what you mean, or draw a box</source>
        <translation>範例：點選您要的部分，或畫框</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size of the brush in pixels of the picture</source>
        <translation>以影像像素計的筆刷大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size</source>
        <translation>筆刷大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size, coarse</source>
        <translation>筆刷大小（粗調）</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity of the brush</source>
        <translation>筆刷的不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pressure of the pen</source>
        <translation>筆壓</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much of the brush is full before it fades to its rim</source>
        <translation>筆刷在向邊緣漸隱之前有多少是完全不透明的</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much one stroke marks, however often it comes by</source>
        <translation>一筆的標記強度，不論經過多少次</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>What the pressure of a pen changes; its other end takes away</source>
        <translation>筆壓改變什麼；筆的另一端用於減去</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pen</source>
        <translation>壓感筆</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How far a colour may differ from the one that was clicked, of 255</source>
        <translation>顏色與所點選顏色可相差多少，最大 255</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>End the tour</source>
        <translation>結束導覽</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Press Take apart. Every thing in the picture becomes an object.</source>
        <translation>請按「拆解」。影像中的每個物體都會成為物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Point at the cup and drag it aside. When you let go, the place behind it is filled and it gets its shadow.</source>
        <translation>指向杯子並將其拖到一旁。鬆開後，其後的位置會被填充，杯子也會有陰影。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Now remove something: press B, paint over the white patch on the wood, and press Remove.</source>
        <translation>現在去除一樣東西：按 B，在木頭上的白斑處塗抹，然後按「移除」。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Hold the key \ to see the original. Ctrl+Z takes back, Ctrl+S saves with all layers, and F1 is the manual. That is all.</source>
        <translation>按住 \ 鍵檢視原圖。Ctrl+Z 復原，Ctrl+S 儲存所有圖層，F1 開啟手冊。就這些。</translation>
    </message>
</context>
<context>
    <name>TransformFields</name>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Transform</source>
        <translation>變形</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>X offset</source>
        <translation>X 偏移</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Y offset</source>
        <translation>Y 偏移</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Keep proportions</source>
        <translation>保持比例</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Version {v} is there.</source>
        <translation>有新版本 {v}。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Run 'intarsia update' in a terminal, or the new installer. This version stays beside the new one, and 'intarsia versions' switches back.</source>
        <translation>在終端執行 'intarsia update'，或使用新的安裝程式。此版本會保留在新版本旁，'intarsia versions' 可切換回來。</translation>
    </message>
</context>
<context>
    <name>VariationBox</name>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Again with this seed</source>
        <translation>用此種子再來</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make the shown result again with the sliders as they are now</source>
        <translation>用當前滑桿重新生成顯示的結果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another</source>
        <translation>再來一個</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another result</source>
        <translation>另一個結果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make another result, from the next seed</source>
        <translation>用下一個種子再生成一個結果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>How sure the fill is</source>
        <translation>填充的可靠程度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Seed {seed}</source>
        <translation>種子 {seed}</translation>
    </message>
</context>
<context>
    <name>VariationStrip</name>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Variations</source>
        <translation>變體</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Seed {seed}</source>
        <translation>種子 {seed}</translation>
    </message>
</context>
<context>
    <name>WandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/wand.py"/>
        <source>Click a colour to mark it. Alt takes it away.</source>
        <translation>點選一種顏色以標記它。Alt 減去。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Welcome to Intarsia</source>
        <translation>歡迎使用 Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Everything in this picture was made with what is installed now, without a graphics card: take a picture apart, drag an object, remove one, paint with another picture, redraw an outline. The built-in method rearranges pixels that are in the picture; it cannot invent things.</source>
        <translation>此圖中的一切都是用現在已安裝的內容、無需顯示卡完成的：拆解影像、拖曳物件、去除物件、用另一張影像繪製、重畫輪廓。內建方法重新排列影像中已有的像素，不能憑空創造。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs add methods that know what things look like. Each has a size and a licence of its own, shown before anything is downloaded; those that fit this computer are bold. Nothing is downloaded unless you say so, and pictures go to no other computer unless you name an engine there.</source>
        <translation>模型包會增加了解事物外觀的方法。每個包都有各自的大小和授權條款，下載前會顯示；適合這臺電腦的以粗體顯示。除非您同意，否則不會下載任何內容；除非您在那裡指定引擎，否則影像不會發往其他電腦。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What works now</source>
        <translation>現在可用的功能</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>This computer</source>
        <translation>這臺電腦</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What packs would add</source>
        <translation>模型包會增加的功能</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs</source>
        <translation>模型包</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Pack</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Better on this computer…</source>
        <translation>更適合這臺電腦…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Choose packs…</source>
        <translation>選擇模型包…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Open a picture…</source>
        <translation>開啟影像…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>The engine is starting…</source>
        <translation>引擎正在啟動…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Graphics card: {names}</source>
        <translation>顯示卡：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>No graphics card is in use. The built-in method needs none; packs run on the processor, slowly.</source>
        <translation>未使用顯示卡。內建方法不需要顯示卡；模型包會在處理器上緩慢執行。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source> (not for commercial use)</source>
        <translation> （不可商用）</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words: the red mug</source>
        <translation>用文字尋找：the red mug</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words</source>
        <translation>用文字尋找</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Say in English what it is and press Enter; needs the pack Grounding DINO</source>
        <translation>用英語說出它是什麼並按 Enter；需要 Grounding DINO 包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Clear the words</source>
        <translation>清除文字</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom: type a number or choose one</source>
        <translation>縮放：輸入數字或選擇</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Click to go nearer, Alt to go farther, or drag around a part.</source>
        <translation>點選放大，Alt 縮小，或拖框選一部分。</translation>
    </message>
</context>
<context>
    <name>blends</name>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>multiply</source>
        <translation>正片疊底</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>screen</source>
        <translation>濾色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>overlay</source>
        <translation>疊加</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>darken</source>
        <translation>變暗</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>lighten</source>
        <translation>變亮</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color dodge</source>
        <translation>顏色減淡</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color burn</source>
        <translation>顏色加深</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hard light</source>
        <translation>強光</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>addition</source>
        <translation>相加</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>saturation</source>
        <translation>飽和度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>inside what is below</source>
        <translation>在下方內容之內</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>cut to its shape</source>
        <translation>裁成其形狀</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>behind, cut to its shape</source>
        <translation>在後方並裁成形狀</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open a picture or a document.</source>
        <translation>開啟影像或文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;New from clipboard</source>
        <translation>從剪貼簿新建(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Begin a document with the picture on the clipboard.</source>
        <translation>用剪貼簿中的影像新建文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>開啟示例(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A photo to try things on.</source>
        <translation>供試用的照片。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save with all layers and edits, as OpenRaster.</source>
        <translation>以 OpenRaster 儲存所有圖層和編輯。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save &amp;as…</source>
        <translation>另存為(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save under another name.</source>
        <translation>以其他名稱儲存。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Re&amp;vert</source>
        <translation>還原(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the file again as it was saved.</source>
        <translation>重新開啟已儲存的檔案。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Export &amp;picture…</source>
        <translation>匯出影像(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>One flat picture: PNG, JPEG, WebP or TIFF.</source>
        <translation>一張合併的影像：PNG、JPEG、WebP 或 TIFF。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Export PSD…</source>
        <translation>匯出 PSD(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>With all layers.</source>
        <translation>包含所有圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Canvas si&amp;ze…</source>
        <translation>畫布大小(&amp;Z)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Room around the picture, filled if you like; or cut off.</source>
        <translation>影像周圍的空間，可選擇填充；或裁去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Close the picture.</source>
        <translation>關閉影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>End the program.</source>
        <translation>結束程式。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the chosen objects and delete them.</source>
        <translation>複製所選物件並將其刪除。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy all chosen objects.</source>
        <translation>複製所有選中的物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy &amp;merged</source>
        <translation>合併複製(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the picture as it looks: what the region marks, else all.</source>
        <translation>按所見複製影像：有區域則為區域內，否則為全部。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste objects or a picture.</source>
        <translation>貼上物件或影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste &amp;in place</source>
        <translation>原位貼上(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste where it was copied.</source>
        <translation>貼上到複製時的位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate</source>
        <translation>複製一份(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second chosen object.</source>
        <translation>再生成一個所選物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>De&amp;lete</source>
        <translation>刪除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove the chosen objects; the picture is filled behind them.</source>
        <translation>去除所選物件；其後的影像會被填充。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose all objects.</source>
        <translation>選擇所有物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;eselect</source>
        <translation>取消選擇(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose no object and mark no region.</source>
        <translation>不選任何物件，不標記任何區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Model pac&amp;ks…</source>
        <translation>模型包(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What is installed, and installing more.</source>
        <translation>已安裝的內容，以及安裝更多。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Better on this computer…</source>
        <translation>更適合這臺電腦(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The packs that fit this computer, downloaded together.</source>
        <translation>適合這臺電腦的模型包，一起下載。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>偏好設定(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Colours, saving, engine.</source>
        <translation>顏色、儲存、引擎。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Remove what it marks</source>
        <translation>去除標記內容(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove what the region marks; the picture is filled behind it.</source>
        <translation>去除區域標記的內容；其後的影像會被填充。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Region to &amp;object</source>
        <translation>區域變為物件(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark &amp;the chosen objects</source>
        <translation>標記所選物件(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The chosen objects become the region.</source>
        <translation>所選物件成為區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Invert</source>
        <translation>反轉(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark what is not marked.</source>
        <translation>標記未被標記的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Grow…</source>
        <translation>擴展(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels more all around.</source>
        <translation>四周多標記幾個像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Shrink…</source>
        <translation>收縮(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels less all around.</source>
        <translation>四周少標記幾個像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>S&amp;mooth…</source>
        <translation>平滑(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Even the outline.</source>
        <translation>使輪廓平整。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Feather…</source>
        <translation>羽化(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A soft edge.</source>
        <translation>柔和的邊緣。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Crop &amp;picture to it</source>
        <translation>按區域裁剪影像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cut the picture to the box around what is marked.</source>
        <translation>將影像裁剪到標記部分的外框。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark nothing.</source>
        <translation>不標記任何內容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark the &amp;last again</source>
        <translation>再次標記上一個(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What was marked before it was cleared or removed.</source>
        <translation>清除或去除之前標記的內容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Give the chosen layer a name.</source>
        <translation>為所選圖層命名。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate layer</source>
        <translation>複製圖層(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second such layer.</source>
        <translation>再來一個相同的圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Merge down</source>
        <translation>向下合併(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Make one layer of the chosen one and the one below it; of a group, one layer.</source>
        <translation>將所選圖層與下方圖層合為一個；組則合為一個圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Hide what the region marks</source>
        <translation>隱藏區域標記的內容(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A mask hides it; the brushes for it show it again.</source>
        <translation>用遮罩隱藏；相應的筆刷可使其重新顯示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Show all of it</source>
        <translation>全部顯示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Take the mask away.</source>
        <translation>移除遮罩。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;elete layer</source>
        <translation>刪除圖層(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Delete the chosen layers; an object whose result goes is back where it was.</source>
        <translation>刪除所選圖層；結果被刪除的物件回到原處。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Region</source>
        <translation>區域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Object</source>
        <translation>物件(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Correct</source>
        <translation>修正(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Layer</source>
        <translation>圖層(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Take apart</source>
        <translation>拆解(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find all objects.</source>
        <translation>尋找所有物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Apply &amp;move</source>
        <translation>應用移動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill behind what was moved.</source>
        <translation>填充移動後露出的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Add found object</source>
        <translation>新增找到的物件(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep what the find tool has found.</source>
        <translation>保留尋找工具找到的內容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;horizontally</source>
        <translation>水平翻轉(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror left and right.</source>
        <translation>左右映象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;vertically</source>
        <translation>垂直翻轉(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror top and bottom.</source>
        <translation>上下映象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Put back</source>
        <translation>放回原處(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Undo every move of the object.</source>
        <translation>復原物件的所有移動。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>B&amp;ring forward</source>
        <translation>上移一層(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>In front of the next object.</source>
        <translation>到下一個物件之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Send &amp;backward</source>
        <translation>下移一層(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Behind the next object.</source>
        <translation>到下一個物件之後。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>鎖定或解鎖(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A locked object stays.</source>
        <translation>鎖定的物件保持不動。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide or sho&amp;w</source>
        <translation>隱藏或顯示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Leave it out of edits.</source>
        <translation>將其排除在編輯之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make background or ob&amp;ject</source>
        <translation>設為背景或物件(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Background lies behind everything and cannot be moved.</source>
        <translation>背景位於一切之後，不能移動。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Use as e&amp;xemplar</source>
        <translation>用作範例(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint with the chosen object.</source>
        <translation>用所選物件繪製。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Guess the part that others hide, from the look and outline of what shows.</source>
        <translation>根據可見部分的外觀和輪廓，推測被遮擋的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take a rim of neighbours.</source>
        <translation>從相鄰物件取一圈邊緣。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>S&amp;hrink…</source>
        <translation>收縮(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Give up a rim.</source>
        <translation>讓出一圈邊緣。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fade the border.</source>
        <translation>使邊界漸隱。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill h&amp;oles</source>
        <translation>填充孔洞(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take what is enclosed.</source>
        <translation>納入被包圍的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Split into pieces</source>
        <translation>拆成碎塊(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Each connected piece becomes an object; the knife cuts along a stroke.</source>
        <translation>每個相連的部分成為一個物件；刀沿筆畫切割。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;erge</source>
        <translation>合併(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make one of the chosen.</source>
        <translation>將所選的合為一個。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Gro&amp;up</source>
        <translation>編組(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep the chosen together.</source>
        <translation>將所選的保持在一起。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>U&amp;ngroup</source>
        <translation>取消編組(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Parts stand alone.</source>
        <translation>各部分獨立。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Select s&amp;imilar</source>
        <translation>選擇相似(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose the objects that look like the chosen one.</source>
        <translation>選擇與所選物件相似的物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill in hidden p&amp;art</source>
        <translation>補全隱藏部分(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a thing to find it.</source>
        <translation>圍繞物體繪製以找到它。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint what the object takes in; Alt takes away.</source>
        <translation>塗抹物件要納入的部分；Alt 減去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint along the edge of the chosen object: hair and fur are found there.</source>
        <translation>沿所選物件的邊緣塗抹：在那裡尋找頭髮和毛皮。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around what the object takes in; Alt takes away.</source>
        <translation>圈出物件要納入的部分；Alt 減去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose, move, scale and turn objects.</source>
        <translation>選擇、移動、縮放和旋轉物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ind object</source>
        <translation>尋找物件(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click an object or box it.</source>
        <translation>點選物件或用框圍住。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find object by &amp;lasso</source>
        <translation>用套索尋找(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Correct object</source>
        <translation>修正物件(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click or box what to add.</source>
        <translation>點選或框選要新增的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correct by br&amp;ush</source>
        <translation>用筆刷修正(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correc&amp;t by lasso</source>
        <translation>用套索修正(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;fine edge</source>
        <translation>調整邊緣(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Knife</source>
        <translation>刀(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Split an object along a stroke.</source>
        <translation>沿筆畫拆分物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a colour to mark all of it in the picture.</source>
        <translation>點選一種顏色，即可標記影像中所有這種顏色。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click the corners; double click or Return closes the region.</source>
        <translation>點選各個角點；雙擊或按 Return 閉合區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;brush</source>
        <translation>區域筆刷(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint a region.</source>
        <translation>塗出區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;gion eraser</source>
        <translation>區域橡皮(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Wipe away from the region.</source>
        <translation>從區域中擦去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;rectangle</source>
        <translation>矩形區域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag a rectangle.</source>
        <translation>拖出矩形。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region elli&amp;pse</source>
        <translation>橢圓區域(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag an ellipse.</source>
        <translation>拖出橢圓。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region la&amp;sso</source>
        <translation>套索區域(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a region.</source>
        <translation>圍繞區域繪製。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region pol&amp;ygon</source>
        <translation>多邊形區域(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Magic &amp;wand</source>
        <translation>魔術棒(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a patch of a colour.</source>
        <translation>點選一塊顏色。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>C&amp;olour range</source>
        <translation>顏色範圍(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;ap brush</source>
        <translation>對映筆刷(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Redraw what is what.</source>
        <translation>重畫何處是何物。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>H&amp;eal</source>
        <translation>修復(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint over a flaw to remove it.</source>
        <translation>塗抹瑕疵以去除。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Clo&amp;ne</source>
        <translation>仿製(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Alt sets the source; paint copies it.</source>
        <translation>Alt 設定來源；塗抹即複製。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide of layer</source>
        <translation>隱藏圖層部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide a part of a layer.</source>
        <translation>隱藏圖層的一部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show of layer</source>
        <translation>顯示圖層部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show it again.</source>
        <translation>使其重新顯示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the picture about; or hold space.</source>
        <translation>拖曳影像；或按住空格鍵。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom</source>
        <translation>縮放(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click: nearer, Alt: farther; or drag.</source>
        <translation>點選放大，Alt 縮小；或拖曳。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Smaller brush</source>
        <translation>縮小筆刷</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth smaller.</source>
        <translation>縮小五分之一。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Larger brush</source>
        <translation>放大筆刷</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth larger.</source>
        <translation>放大五分之一。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Nearer.</source>
        <translation>更近。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Farther.</source>
        <translation>更遠。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Fit picture</source>
        <translation>適合影像(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the whole picture.</source>
        <translation>顯示整個影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Actual size</source>
        <translation>實際大小(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A pixel is a pixel.</source>
        <translation>一個像素就是一個像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>N&amp;ext document</source>
        <translation>下一個文件(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The next tab.</source>
        <translation>下一個標籤。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The picture alone, on the whole screen; Escape ends it.</source>
        <translation>整個螢幕只顯示影像；按 Esc 結束。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hide panels</source>
        <translation>隱藏面板(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide all panels and bars, or show them again.</source>
        <translation>隱藏或重新顯示所有面板和工具列。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Snap</source>
        <translation>靠齊(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What is moved stops at edges and middles; Alt moves it freely.</source>
        <translation>移動的內容會停在邊緣和中線；Alt 可自由移動。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Before and after</source>
        <translation>前後對比(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the line; hold \ for the original alone.</source>
        <translation>拖曳分界線；按住 \ 只看原圖。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Image elements</source>
        <translation>影像元素(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the pieces that image elements are made of: outlines and centres.</source>
        <translation>顯示影像元素的組成碎片：輪廓和中心。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Number of elements…</source>
        <translation>元素數量(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>How fine they are.</source>
        <translation>其精細程度。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Colours of the system</source>
        <translation>系統顏色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>As light or dark as the desktop.</source>
        <translation>與桌面同樣明暗。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Light colours</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Dark on light.</source>
        <translation>淺底深字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Light on dark.</source>
        <translation>深底淺字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Manual</source>
        <translation>手冊(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The manual; it needs no network.</source>
        <translation>手冊；無需網路。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Tour of one minute</source>
        <translation>一分鐘導覽(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>With the sample picture.</source>
        <translation>使用示例影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Find a command…</source>
        <translation>尋找命令(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>By its name.</source>
        <translation>按名稱尋找。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>鍵盤快捷鍵(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>See and change all keys.</source>
        <translation>檢視並更改所有按鍵。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Welcome…</source>
        <translation>歡迎(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What works now, and what packs would add.</source>
        <translation>現在可用的功能，以及模型包會增加的功能。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Report a problem…</source>
        <translation>報告問題(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Text for a report.</source>
        <translation>報告用的文字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Licences…</source>
        <translation>授權條款(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What the program is made of.</source>
        <translation>程式的組成。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;About Intarsia</source>
        <translation>關於 Intarsia(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The version and its licence.</source>
        <translation>版本及其授權條款。</translation>
    </message>
</context>
<context>
    <name>krita</name>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>clone</source>
        <translation>仿製</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia objects</source>
        <translation>Intarsia 物件</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia: {done}</source>
        <translation>Intarsia：{done}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Intarsia map</source>
        <translation>Intarsia 對映</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: take apart</source>
        <translation>Intarsia：拆解</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Find all objects of the picture and give each a layer</source>
        <translation>尋找影像的所有物件，並為每個物件建立圖層</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: apply move</source>
        <translation>Intarsia：應用移動</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Make the picture whole where object layers were moved</source>
        <translation>補全物件圖層移開後的影像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: remove in selection</source>
        <translation>Intarsia：去除選取範圍內容</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Remove what is selected and continue the picture behind it</source>
        <translation>去除所選內容，並延續其後的影像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: paint exemplar into selection</source>
        <translation>Intarsia：將範例畫入選取範圍</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Paint the exemplar of the docker into the selection</source>
        <translation>將面板中的範例畫入選取範圍</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: redraw map</source>
        <translation>Intarsia：繪製對映</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Show a layer with one colour for each object, to be redrawn with any brush</source>
        <translation>顯示每個物件一種顏色的圖層，可用任意筆刷重繪</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: repaint where the map was redrawn</source>
        <translation>Intarsia：在對映改變處重繪</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Repaint the picture where the map layer was redrawn</source>
        <translation>在對映圖層改變處重繪影像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: leave selected layers out of edits</source>
        <translation>Intarsia：將所選圖層排除在編輯之外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Keep the selected layers out of every edit, or take them back</source>
        <translation>將所選圖層排除在所有編輯之外，或重新納入</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edits of this document</source>
        <translation>此文件的編輯</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_rows.py"/>
        <source>{name}, moved</source>
        <translation>{name}（已移動）</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual_text.py"/>
        <source>Commands and keys</source>
        <translation>命令和按鍵</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>開啟最近的檔案(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Main tool bar</source>
        <translation>主工具列</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Marks and brushes</source>
        <translation>標記和筆刷</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{n} bytes</source>
        <translation><numerusform>{n} 位元組</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>on its way…</source>
        <translation>傳輸中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed, checked</source>
        <translation>已安裝，已檢查</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed</source>
        <translation>已安裝</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} here</source>
        <translation>已有 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>not installed</source>
        <translation>未安裝</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Starting…</source>
        <translation>正在開始…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>file {k} of {n}</source>
        <translation>檔案 {k} / {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>comparing checksums</source>
        <translation>正在比較總和檢查碼</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Methods: {names}</source>
        <translation>方法：{names}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Works at {px} px, in about {mb} MB of memory.</source>
        <translation>以 {px} px 工作，約需 {mb} MB 記憶體。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Licence: {name}  ·  commercial use: {use}</source>
        <translation>授權條款：{name}  ·  商業用途：{use}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checksum recorded at the first download</source>
        <translation>總和檢查碼在首次下載時記錄</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Change look</source>
        <translation>改變外觀</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Finding objects</source>
        <translation>尋找物件</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>畫入</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Redraw</source>
        <translation>重畫</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>How</source>
        <translation>如何</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>One photo and three edits of it</source>
        <translation>一張照片和它的三次編輯</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>This is a pool of engines: packs and processes are its administrator's.</source>
        <translation>這是一個引擎集區：模型包和處理程序由其管理員管理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>Ask whoever runs it.</source>
        <translation>請詢問其執行者。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>The body is too large.</source>
        <translation>本文過大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture is not three planes of colour.</source>
        <translation>影像不是三個顏色平面。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Convert it to RGB.</source>
        <translation>請將其轉換為 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region and the picture differ in size.</source>
        <translation>區域和影像大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Draw the region on this picture.</source>
        <translation>請在此影像上繪製區域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture has pixels that are no numbers.</source>
        <translation>影像中有不是數字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Repair the picture.</source>
        <translation>請修復影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region leaves nothing of the picture to copy from.</source>
        <translation>區域沒有給影像留下可供複製的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Select a smaller region.</source>
        <translation>請選擇較小的區域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Label {missing} is painted but was nowhere in the picture before.</source>
        <translation>已繪製標籤 {missing}，但它之前不在影像中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Paint with a label that the map had.</source>
        <translation>請用對映中原有的標籤繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This edit needs at least {least} GB on {device}.</source>
        <translation>此編輯在 {device} 上至少需要 {least} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose a smaller working size, or the CPU.</source>
        <translation>請選擇較小的工作尺寸，或 CPU。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>The result in {name} was unusable, so it was made again in full precision.</source>
        <translation>{name} 下的結果無法使用，因此已用全精度重新生成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>It worked {means}, to save memory.</source>
        <translation>為節省記憶體，工作方式為：{means}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This machine has no device {name}.</source>
        <translation>這臺電腦沒有裝置 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose one of {names}.</source>
        <translation>請從 {names} 中選擇一個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>There was not enough memory for this step.</source>
        <translation>記憶體不足，無法完成此步驟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's devices have no double precision.</source>
        <translation>Apple 的裝置沒有雙精度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.</source>
        <translation>Apple 自家的裝置從 macOS 14 起支援 bfloat16，Intel 的 Mac 不支援。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>This AMD device has no bfloat16 of its own.</source>
        <translation>此 AMD 裝置本身不支援 bfloat16。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Choose another precision, or the CPU.</source>
        <translation>請選擇其他精度，或 CPU。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>{pack} needs about {least} GB on {device}, where {free} GB are free; other programs hold the rest.</source>
        <translation>{pack} 在 {device} 上約需 {least} GB，現有 {free} GB 可用；其餘被其他程式佔用。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>Close other programs, choose another method or a smaller pack, or an engine with more memory.</source>
        <translation>請關閉其他程式，選擇其他方法或較小的包，或記憶體更多的引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>Choose the amendment that belongs to these weights.</source>
        <translation>請選擇屬於這些權重的修正。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{where} is of another shape than its weight.</source>
        <translation>{where} 的形狀與其權重不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} does not fit these weights at {stem}.</source>
        <translation>{source} 在 {stem} 處與這些權重不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} amends {key}, which is not there.</source>
        <translation>{source} 要修正 {key}，但它不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>its table of contents is damaged</source>
        <translation>其目錄已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged</source>
        <translation>有張量已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged, or of a kind that networks do not have</source>
        <translation>有張量已損壞，或屬於網路中沒有的類型</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>it holds {what} tensors, which networks do not</source>
        <translation>含有網路中沒有的 {what} 張量</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is longer than the file</source>
        <translation>其檔案標頭比檔案還長</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is damaged</source>
        <translation>其檔案標頭已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>it has more tensors than any network</source>
        <translation>其張量比任何網路都多</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} is of the type {get}, not for networks</source>
        <translation>{name} 的類型為 {get}，不適用於網路</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} has another size than its shape says</source>
        <translation>{name} 的大小與其形狀不符</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its tensors overlap, or leave gaps</source>
        <translation>其張量重疊或留有空隙</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>its tensors together claim more than the file holds</source>
        <translation>其張量總共聲稱的內容多於檔案所含</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor lies outside the file</source>
        <translation>有張量位於檔案之外</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor has no sound shape</source>
        <translation>有張量的形狀不正確</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor claims more than the file holds</source>
        <translation>有張量聲稱的內容多於檔案所含</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>a storage is damaged</source>
        <translation>有儲存區已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>it holds tensors of the kind {name}, which networks do not</source>
        <translation>含有網路中沒有的 {name} 類張量</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>two storages have one name</source>
        <translation>兩個儲存區同名</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents is longer than that of any weights</source>
        <translation>其目錄比任何權重的都長</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents uses {name}, which weights do not</source>
        <translation>其目錄使用了權重不會使用的 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>An RGB picture was expected, not {dtype} of shape {shape}.</source>
        <translation>需要 RGB 影像，而不是形狀為 {shape} 的 {dtype}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Convert the picture to RGB.</source>
        <translation>請將影像轉換為 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>The picture holds NaN or infinity.</source>
        <translation>影像含有 NaN 或無限大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Repair the picture first.</source>
        <translation>請先修復影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is no file of tensors</source>
        <translation>不是張量檔案</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>its list of storages is damaged</source>
        <translation>其儲存區清單已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is packed, which torch files are not</source>
        <translation>經過壓縮，而 torch 檔案不會壓縮</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is damaged</source>
        <translation>封存檔已損壞</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is cut off</source>
        <translation>封存檔被截斷</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a tensor's bytes are not in the file</source>
        <translation>有張量的位元組不在檔案中</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive has no table of contents</source>
        <translation>封存檔沒有目錄</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it was written by a machine of another byte order</source>
        <translation>由位元組順序不同的電腦寫出</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a storage has another size than its table says</source>
        <translation>有儲存區的大小與其表格不符</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the file is cut off</source>
        <translation>檔案被截斷</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torchscript.py"/>
        <source>its tree of objects is deeper than any network's</source>
        <translation>其物件樹比任何網路的都深</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>Install the pack again.</source>
        <translation>請重新安裝此包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name} holds no weights.</source>
        <translation>{name} 不含權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json holds no settings.</source>
        <translation>{name}/config.json 不含設定。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} is of another shape.</source>
        <translation>{source} 的網路形狀不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json cannot be read.</source>
        <translation>無法讀取 {name}/config.json。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} cannot be read.</source>
        <translation>無法讀取 {source} 的網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} {what} {names}.</source>
        <translation>{source} 的網路：{what} {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Download the file again from the pack's own source.</source>
        <translation>請從此包自己的來源重新下載檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Only safetensors files and torch files of plain tensors are opened; convert the file to safetensors, or get it from the pack's own source.</source>
        <translation>只能開啟 safetensors 檔案和僅含一般張量的 torch 檔案；請將檔案轉換為 safetensors，或從此包自己的來源取得。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: it is damaged, or holds more than tensors.</source>
        <translation>無法將 {source} 作為權重讀取：它已損壞，或含有張量以外的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is not there.</source>
        <translation>權重檔案 {name} 不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is empty or not there.</source>
        <translation>權重檔案 {name} 為空或不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} is empty.</source>
        <translation>{source} 為空。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} has the SHA-256 {found}, not {lower} as its pack says.</source>
        <translation>{name} 的 SHA-256 為 {found}，而不是其包所述的 {lower}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds NaN or infinity in {names}.</source>
        <translation>{source} 在 {names} 中含有 NaN 或無限大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} does not fit this network: {complaints}.</source>
        <translation>{source} 與此網路不符：{complaints}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Choose the weights that belong to this method and version.</source>
        <translation>請選擇屬於此方法和版本的權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} wants to run code that weights do not need: {names}.</source>
        <translation>{source} 要執行權重不需要的程式碼：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>It was not opened. Get a safetensors version of these weights.</source>
        <translation>未開啟該檔案。請取得這些權重的 safetensors 版本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no table of named tensors.</source>
        <translation>{source} 不含具名張量的表格。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds things that are no tensors: {names}.</source>
        <translation>{source} 含有不是張量的內容：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: {error}.</source>
        <translation>無法將 {source} 作為權重讀取：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no tensors.</source>
        <translation>{source} 不含張量。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{start} levels cannot be cut into {steps} equal strides.</source>
        <translation>{start} 級無法分成 {steps} 個相等的步幅。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose another number of steps.</source>
        <translation>請選擇其他步數。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>The chosen noise levels are not an ascending part of the schedule.</source>
        <translation>所選雜訊級別不是排程中的遞增部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Use different levels between 0 and {schedule}.</source>
        <translation>請使用 0 到 {schedule} 之間的其他級別。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{count} diffusion steps were asked for.</source>
        <translation>請求了 {count} 個擴散步數。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose between 1 and {most} steps.</source>
        <translation>請選擇 1 到 {most} 步。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>Distances by {label}.</source>
        <translation>距離由 {label} 得出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>{name} is now {factor} as large, by how far away it stands.</source>
        <translation>按其遠近，{name} 現為原大小的 {factor}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>{AT_MOST} engines already use {folder}.</source>
        <translation>已有 {AT_MOST} 個引擎使用 {folder}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>Stop some of them.</source>
        <translation>請停止其中一些。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine does not have the picture.</source>
        <translation>引擎沒有該影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send it and try again.</source>
        <translation>請傳送後重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine knows no edit of that id.</source>
        <translation>引擎沒有該編號的編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send the edit again.</source>
        <translation>請重新傳送編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>The edit ran longer than the {allowed_s} seconds that this engine allows.</source>
        <translation>編輯的執行時間超過此引擎允許的 {allowed_s} 秒。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>Choose a smaller region or fewer variations, or another engine.</source>
        <translation>請選擇較小的區域、較少的變體，或其他引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>The engine's journal is full: {held} edits wait to be fetched.</source>
        <translation>引擎的記錄檔已滿：{held} 個編輯等待取回。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>Open their documents, or run: intarsia jobs prune</source>
        <translation>請開啟其文件，或執行：intarsia jobs prune</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>{name}/{name2} in the journal is damaged.</source>
        <translation>記錄檔中的 {name}/{name2} 已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Run the edit again.</source>
        <translation>請再次執行編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The request of {name} is missing.</source>
        <translation>{name} 的請求缺失。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Make the edit again.</source>
        <translation>請重新進行編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The edit is no longer in the journal.</source>
        <translation>該編輯已不在記錄檔中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The engine stopped before this edit was done.</source>
        <translation>引擎在此編輯完成前已停止。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing was found there.</source>
        <translation>在那裡沒有找到任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Click on an object, or draw around one.</source>
        <translation>請點選物件，或圍繞物件繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing that would change lies inside the picture.</source>
        <translation>會改變的內容都不在影像之內。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Choose something inside the picture.</source>
        <translation>請選擇影像之內的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>{name} has another depth than the picture.</source>
        <translation>{name} 的色深與影像不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Take it apart again.</source>
        <translation>請重新拆解。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>The picture is not the one that its name says.</source>
        <translation>該影像與其名稱所指的不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>Upload it again.</source>
        <translation>請重新上傳。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>Wait for some to finish, or cancel.</source>
        <translation>請等待一些完成，或取消。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting} edits are already waiting.</source>
        <translation>已有 {waiting} 個編輯在等待。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting_each} edits of yours are waiting.</source>
        <translation>您有 {waiting_each} 個編輯在等待。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The sizes of the configuration {name} do not fit each other.</source>
        <translation>組態 {name} 的各個大小互不相符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The weights file does not say how its networks are built.</source>
        <translation>權重檔案沒有說明其網路如何構建。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>Choose a file written by 'intarsia train elements'.</source>
        <translation>請選擇由 'intarsia train elements' 寫出的檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The elements are scaled by {scale}, out of bounds.</source>
        <translation>元素的縮放比例 {scale} 超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Choose a scale between 1 % and 10000 %.</source>
        <translation>請選擇 1 % 到 10000 % 之間的比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The parts of an element set are not of one length.</source>
        <translation>元素集的各部分長度不一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>A picture has at most {MAX_ELEMENTS} elements, not {count}.</source>
        <translation>影像最多有 {MAX_ELEMENTS} 個元素，而不是 {count} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Delete objects first, or paste fewer or larger ones.</source>
        <translation>請先刪除物件，或貼上較少或較大的物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>An element has a place or content that is not a number.</source>
        <translation>元素的位置或內容不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} 已損壞：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>Get the file again.</source>
        <translation>請重新取得該檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not of the picture's size.</source>
        <translation>元素與影像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not numbered without gaps.</source>
        <translation>元素的編號不連續。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine met an error that it does not know ({name}: {error}).</source>
        <translation>引擎遇到未知的錯誤（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again; if it comes back, send the engine's log with a report.</source>
        <translation>請重試；如果再次出現，請將引擎的記錄檔隨報告一起傳送。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The system refused: {strerror}{where}.</source>
        <translation>系統拒絕：{strerror}{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again.</source>
        <translation>請重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine's packages are incomplete: {error}.</source>
        <translation>引擎的套件不完整：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Install them with: pip install 'intarsia[{extras}]'</source>
        <translation>請用以下命令安裝：pip install 'intarsia[{extras}]'</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>A text in the file cannot be read.</source>
        <translation>無法讀取檔案中的一段文字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Save the file again.</source>
        <translation>請重新儲存檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card has too little memory for this edit.</source>
        <translation>顯示卡記憶體不足，無法進行此編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a smaller region, or close other programs that use the card.</source>
        <translation>請選擇較小的區域，或關閉其他使用顯示卡的程式。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card failed ({split}).</source>
        <translation>顯示卡出錯（{split}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Restart the engine: until then the card answers nothing more.</source>
        <translation>請重新啟動引擎：在此之前顯示卡不再回應。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The computer has too little memory for this edit.</source>
        <translation>電腦記憶體不足，無法進行此編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close other programs, or choose a smaller region.</source>
        <translation>請關閉其他程式，或選擇較小的區域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The disk is full{where}.</source>
        <translation>磁碟已滿{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Free some space and try again.</source>
        <translation>請釋放一些空間後重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The folder cannot be written{where}.</source>
        <translation>無法寫入資料夾{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a folder of your own.</source>
        <translation>請選擇您自己的資料夾。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close programs.</source>
        <translation>請關閉程式。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The name of the file is too long{where}.</source>
        <translation>檔名過長{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a shorter one.</source>
        <translation>請選擇較短的名稱。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Get a complete copy of it.</source>
        <translation>請取得完整的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {bytes} for {pixels} pixels; the limit is {bytes2}.</source>
        <translation>{kind} 為 {pixels} 像素要求 {bytes}；上限為 {bytes2}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again with fewer channels, in another program.</source>
        <translation>請在其他程式中以較少的色版重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {parts} {what}; the limit is {limit} for {pixels} pixels.</source>
        <translation>{kind} 要求 {parts} {what}；{pixels} 像素的上限為 {limit}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again in another program.</source>
        <translation>請在其他程式中重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} holds far less than the size that it claims: {decoded} values, where its {stored} bytes hold at most {stored2}.</source>
        <translation>{kind} 的內容遠少於其聲稱的大小：{decoded} 個值，而其 {stored} 位元組最多可容納 {stored2} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {pixels} pixels, which take {bytes}; this computer has {bytes2} left.</source>
        <translation>{kind} 聲稱有 {pixels} 像素，需佔用 {bytes}；這臺電腦還剩 {bytes2}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Close other programs, or open a smaller picture.</source>
        <translation>請關閉其他程式，或開啟較小的影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>The colour profile cannot be used.</source>
        <translation>色彩描述檔無法使用。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>Assign another profile to it.</source>
        <translation>請為其指定其他描述檔。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture has no usable profile and was converted to sRGB roughly.</source>
        <translation>CMYK 影像沒有可用的描述檔，已粗略轉換為 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The greys were converted by the picture's grey profile to those of sRGB.</source>
        <translation>灰階已按影像的灰階描述檔轉換為 sRGB 的灰階。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture has pixels that are not numbers.</source>
        <translation>影像中有不是數字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Repair or re-save it.</source>
        <translation>請修復或重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The {name} picture has {shape} channels of {dtype}.</source>
        <translation>{name} 影像有 {dtype} 類型的 {shape} 個色版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Save it as RGB of 8 or 16 bits.</source>
        <translation>請儲存為 8 位元或 16 位元的 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's profile is broken and was left out; it is taken as sRGB.</source>
        <translation>影像的描述檔已損壞，已略去；按 sRGB 處理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture was converted to sRGB by its own profile.</source>
        <translation>CMYK 影像已按其自身的描述檔轉換為 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's grey profile is broken and was left out.</source>
        <translation>影像的灰階描述檔已損壞，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The profile of the CMYK picture is broken and was left out.</source>
        <translation>CMYK 影像的描述檔已損壞，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} has broken its decoder: it is damaged, or made to do that.</source>
        <translation>{name} 使其解碼器當機：檔案已損壞，或有意如此製作。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Get a complete copy of it, or save it again in another program.</source>
        <translation>請取得完整的副本，或在其他程式中重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} takes longer to open than a picture of its size may.</source>
        <translation>開啟 {name} 所需的時間超出這種大小的影像的允許範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} cannot be opened: no process can be started ({strerror}).</source>
        <translation>無法開啟 {name}：無法啟動程序（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Close other programs, and try again.</source>
        <translation>請關閉其他程式後重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The decoder said nothing that can be read.</source>
        <translation>解碼器沒有給出可讀取的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The WebP file has no picture in it.</source>
        <translation>WebP 檔案中沒有影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Choose another file.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PNG has no header.</source>
        <translation>PNG 沒有檔案標頭。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PSD is of an unknown version.</source>
        <translation>PSD 的版本未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it again in Photoshop or GIMP.</source>
        <translation>請在 Photoshop 或 GIMP 中重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The HDR picture has no size in it.</source>
        <translation>HDR 影像中沒有大小資訊。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file ends before its picture begins.</source>
        <translation>檔案在影像開始之前就結束了。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The JPEG has no frame header.</source>
        <translation>JPEG 沒有影格標頭。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>A {data}-bit JPEG is not known.</source>
        <translation>不支援 {data} 位元的 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it with 8 bits, or as TIFF.</source>
        <translation>請以 8 位元儲存，或儲存為 TIFF。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF holds a gain map, which was left out.</source>
        <translation>AVIF 含有增益圖，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has {file} pictures: the main one was opened.</source>
        <translation>HEIC 有 {file} 張影像：已開啟主影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC holds a gain map or a depth map, which was left out.</source>
        <translation>HEIC 含有增益圖或深度圖，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has premultiplied alpha.</source>
        <translation>HEIC 使用預乘 Alpha。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>Save it as PNG.</source>
        <translation>請儲存為 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC file is damaged or cut off.</source>
        <translation>HEIC 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF file is damaged or cut off.</source>
        <translation>AVIF 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF is animated: its first picture was opened.</source>
        <translation>AVIF 是動畫：已開啟第一張影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL is animated: its first picture was opened.</source>
        <translation>JPEG XL 是動畫：已開啟第一張影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL file is damaged or cut off.</source>
        <translation>JPEG XL 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The profile of the JPEG XL cannot be read: it is taken as sRGB.</source>
        <translation>無法讀取 JPEG XL 的描述檔：按 sRGB 處理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL file has no picture in it.</source>
        <translation>JPEG XL 檔案中沒有影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has {extra} extra channels.</source>
        <translation>JPEG XL 有 {extra} 個額外色版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it as RGB.</source>
        <translation>請儲存為 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has extensions that are not known.</source>
        <translation>JPEG XL 含有未知的擴充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it again.</source>
        <translation>請重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/histograms.py"/>
        <source>The JPEG XL has a broken code in it.</source>
        <translation>JPEG XL 中有損壞的編碼。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/icc.py"/>
        <source>The JPEG XL has a profile of {size} packed bytes.</source>
        <translation>JPEG XL 的描述檔有 {size} 個壓縮位元組。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the blend mode {name} of {name2}</source>
        <translation>{name2} 的混合模式 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden layer {name} is no paint layer and was left out.</source>
        <translation>隱藏圖層 {name} 不是繪畫圖層，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the colours {name} of {what}</source>
        <translation>{what} 的顏色 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The KRA has more layers than can be opened.</source>
        <translation>KRA 的圖層數超過可開啟的數量。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>Merge some of them.</source>
        <translation>請合併其中一些。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the animation of {name}</source>
        <translation>{name} 的動畫</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask of {name}</source>
        <translation>{name} 的遮罩</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}, which lacks its pixels,</source>
        <translation>缺少像素的圖層 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The reference images were left out.</source>
        <translation>參考影像已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}</source>
        <translation>圖層 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The selection mask {name} was left out.</source>
        <translation>選取範圍遮罩 {name} 已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden mask {name} was left out.</source>
        <translation>隱藏遮罩 {name} 已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask {name}</source>
        <translation>遮罩 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>The KRA's list of layers is damaged.</source>
        <translation>KRA 的圖層清單已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>Open an earlier copy of it.</source>
        <translation>請開啟較早的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>The merged picture of the Krita document was opened, without its layers.</source>
        <translation>已開啟 Krita 文件的合併影像，不含圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>an empty picture</source>
        <translation>空影像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>its picture</source>
        <translation>其影像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why}.</source>
        <translation>只有 Krita 能顯示 {why}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why} of this document.</source>
        <translation>只有 Krita 能顯示此文件的 {why}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Export it from Krita as ORA.</source>
        <translation>請從 Krita 匯出為 ORA。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>A layer of the KRA is damaged.</source>
        <translation>KRA 的一個圖層已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>Open an autosaved or earlier copy of it.</source>
        <translation>請開啟自動儲存的或較早的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>The KRA claims a layer of {width} x {height} pixels.</source>
        <translation>KRA 聲稱有一個 {width} x {height} 像素的圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has pixels outside its window, or fewer: what lies in both was opened.</source>
        <translation>EXR 的像素超出或少於其視窗：已開啟兩者的共同部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has no channels R, G and B, or Y.</source>
        <translation>EXR 沒有 R、G、B 或 Y 色版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Save it with them.</source>
        <translation>請帶這些色版儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has further channels, which were left out.</source>
        <translation>EXR 含有其他色版，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has channels of several sizes.</source>
        <translation>EXR 的色版大小不一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The HDR picture is damaged or cut off.</source>
        <translation>HDR 影像已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR holds deep samples.</source>
        <translation>EXR 含有深度樣本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Flatten it first.</source>
        <translation>請先將其平面化。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR may have several parts: the first was opened.</source>
        <translation>EXR 可能有多個部分：已開啟第一個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR file is damaged or cut off.</source>
        <translation>EXR 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Save the map as a one-channel or palette PNG with one number per object.</source>
        <translation>請將對映儲存為單色版或調色盤 PNG，每個物件一個數字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} has no value from {least} up (its highest is {high}).</source>
        <translation>{name} 沒有大於等於 {least} 的值（最高為 {high}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make white what is marked.</source>
        <translation>請將標記的部分設為白色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is a picture of colours, not a map of labels.</source>
        <translation>{name} 是彩色影像，不是標籤對映。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is in colours, and none of its pixels is dark: its lowest value is {round}.</source>
        <translation>{name} 是彩色的，且沒有暗像素：其最低值為 {round}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make what is not marked black.</source>
        <translation>請將未標記的部分設為黑色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} marks nothing: its value is {low} everywhere.</source>
        <translation>{name} 沒有標記任何內容：各處的值都是 {low}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Mark at least one pixel white.</source>
        <translation>請至少將一個像素標記為白色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>The PNG is damaged or cut off.</source>
        <translation>PNG 已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Give the certificate chain and its private key as PEM files.</source>
        <translation>請以 PEM 檔案提供憑證鏈及其私鑰。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Content Credentials go into PNG and JPEG only.</source>
        <translation>Content Credentials 只能寫入 PNG 和 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Export one of them.</source>
        <translation>請匯出其中一種。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>無法讀取 {path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>The certificate cannot sign Content Credentials ({error}).</source>
        <translation>該憑證無法為 Content Credentials 簽章（{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>It needs its whole chain, and the extended key usage of documents or of mail.</source>
        <translation>它需要完整的憑證鏈，以及文件或郵件的擴充金鑰用法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a second picture (a preview or a view), which was left out.</source>
        <translation>JPEG 含有第二張影像（預覽或檢視），已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes.</source>
        <translation>JPEG 含有增益圖：只要沒有像素改變，匯出 JPEG 時就會保留。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>It ends early.</source>
        <translation>它提前結束。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PAM file has {channels} channels.</source>
        <translation>PAM 檔案有 {channels} 個色版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 1 to 4.</source>
        <translation>請以 1 到 4 個色版儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file claims values up to {top}.</source>
        <translation>PPM 檔案聲稱其值最大為 {top}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 8 or 16 bits.</source>
        <translation>請以 8 位元或 16 位元儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file is damaged or cut off.</source>
        <translation>PPM 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>The picture takes more memory than this computer has left.</source>
        <translation>影像所需的記憶體超出這臺電腦的剩餘記憶體。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>Close other programs, or open a smaller one.</source>
        <translation>請關閉其他程式，或開啟較小的影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>No layer can be opened: the document's merged picture was.</source>
        <translation>沒有可開啟的圖層：已開啟文件的合併影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>The document has no layers.</source>
        <translation>文件沒有圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>Open another file.</source>
        <translation>請開啟其他檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>This is not a PNG file.</source>
        <translation>這不是 PNG 檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>Get another copy of it.</source>
        <translation>請取得其他副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>The PNG holds more than the {raw} bytes that it claims.</source>
        <translation>PNG 的內容多於其聲稱的 {raw} 位元組。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>Open it in Photoshop, GIMP or Krita and save it again.</source>
        <translation>請在 Photoshop、GIMP 或 Krita 中開啟並重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims {channels} channels of {depth} bits; the limit is {MOST_CHANNELS} of 32.</source>
        <translation>PSD 聲稱有 {channels} 個 {depth} 位元的色版；上限為 {MOST_CHANNELS} 個 32 位元的色版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {width} x {height} pixels.</source>
        <translation>PSD 聲稱有一個 {width} x {height} 像素的圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {channels} channels; the limit is {MOST_CHANNELS}.</source>
        <translation>PSD 聲稱有一個含 {channels} 個色版的圖層；上限為 {MOST_CHANNELS}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD is cut off.</source>
        <translation>PSD 被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>Mask of {name}</source>
        <translation>{name} 的遮罩</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The hidden layer {name} has no pixels and was left out.</source>
        <translation>隱藏圖層 {name} 沒有像素，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The {DRAWN} {name} was opened as its pixels.</source>
        <translation>{DRAWN} {name} 已作為像素開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The PSD's layers are larger than can be opened together.</source>
        <translation>PSD 的圖層太大，無法一起開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD has layers that only its own program can show; it was opened flattened.</source>
        <translation>PSD 含有只有其自身程式才能顯示的圖層；已平面化開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The multichannel picture has {count} spot channels; it was opened as sRGB.</source>
        <translation>多色版影像有 {count} 個特別色色版；已作為 sRGB 開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD's colour mode {name} is not known.</source>
        <translation>PSD 的色彩模式 {name} 未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD holds no flattened picture: its layers were composed in 8 bits.</source>
        <translation>PSD 不含平面化影像：其圖層已以 8 位元合成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The Lab picture was converted to sRGB.</source>
        <translation>Lab 影像已轉換為 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The duotone was opened as the greys that its inks print.</source>
        <translation>雙色調已按其油墨印出的灰階開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD is damaged or cut off.</source>
        <translation>PSD 已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MAX_SIDE} pixels a side.</source>
        <translation>PSD 每邊最多 {MAX_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export a PNG or TIFF.</source>
        <translation>請匯出 PNG 或 TIFF。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MOST_BYTES} GB.</source>
        <translation>PSD 最大為 {MOST_BYTES} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export an ORA, or fewer layers.</source>
        <translation>請匯出 ORA，或減少圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG lacks its end: what it has was opened, the rest may be grey.</source>
        <translation>JPEG 缺少結尾：已開啟現有部分，其餘可能為灰色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The camera has marked the picture as Adobe RGB, which became its profile.</source>
        <translation>相機將影像標記為 Adobe RGB，已將其作為描述檔。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The PNG is animated: its first picture was opened.</source>
        <translation>PNG 是動畫：已開啟第一張影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG claims {scans} scans of its pixels; the limit is {MOST_SCANS}.</source>
        <translation>JPEG 聲稱對其像素有 {scans} 次掃描；上限為 {MOST_SCANS}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The icon has {count} pictures: the largest was opened.</source>
        <translation>圖示有 {count} 張影像：已開啟最大的一張。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} file is damaged or cut off.</source>
        <translation>{name} 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} is animated: its first picture was opened.</source>
        <translation>{name} 是動畫：已開啟第一張影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>{name} files are only read.</source>
        <translation>{name} 檔案只能讀取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A JPEG has at most {JPEG_SIDE} pixels a side.</source>
        <translation>JPEG 每邊最多 {JPEG_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A WebP has at most {WEBP_SIDE} pixels a side.</source>
        <translation>WebP 每邊最多 {WEBP_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is not a picture file.</source>
        <translation>這不是影像檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Open one of {SUPPORTED}.</source>
        <translation>請開啟以下格式之一：{SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a camera raw file.</source>
        <translation>這是相機 RAW 檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.</source>
        <translation>請先在 darktable、RawTherapee 或 Lightroom 中沖印，再開啟 TIFF 或 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a GIMP file (XCF).</source>
        <translation>這是 GIMP 檔案 (XCF)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>In GIMP, choose File &gt; Export As and a name that ends in .ora: it keeps the layers.</source>
        <translation>請在 GIMP 中選擇「檔案 &gt; 匯出為」，並使用以 .ora 結尾的名稱：這樣會保留圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is {name} file.</source>
        <translation>這是以下類型的檔案：{name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Save it as one of {SUPPORTED}.</source>
        <translation>請儲存為以下格式之一：{SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is cut off.</source>
        <translation>TIFF 被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is a volume of many channels.</source>
        <translation>TIFF 是由許多色版組成的體積資料。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save one slice of it.</source>
        <translation>請儲存其中一個切片。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF has tiles of no size.</source>
        <translation>TIFF 的圖塊沒有大小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF claims more than {MOST_DIRECTORIES} pictures, which is the limit.</source>
        <translation>TIFF 聲稱有超過 {MOST_DIRECTORIES} 張影像，已超出上限。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save the first one alone.</source>
        <translation>請只儲存第一張。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF's kind of YCbCr is not known.</source>
        <translation>TIFF 的 YCbCr 類型未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF holds L*a*b* of floats.</source>
        <translation>TIFF 含有浮點數的 L*a*b*。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF holds values of type {dtype}.</source>
        <translation>TIFF 含有 {dtype} 類型的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Save it with 8, 16 or 32-bit float.</source>
        <translation>請以 8 位元、16 位元或 32 位元浮點儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pictures: the first was opened.</source>
        <translation>TIFF 有 {pages} 張影像：已開啟第一張。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pages: they are layers, and the first shows.</source>
        <translation>TIFF 有 {pages} 頁：它們成為圖層，顯示第一頁。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF's colour model {name} is not known.</source>
        <translation>TIFF 的色彩模型 {name} 未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has 32-bit whole numbers; the upper 16 bits were kept.</source>
        <translation>TIFF 含有 32 位元整數；已保留高 16 位元。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has further channels, which were left out.</source>
        <translation>TIFF 含有其他色版，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF is damaged or cut off.</source>
        <translation>TIFF 已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Get a complete copy of it, or save it again.</source>
        <translation>請取得完整的副本，或重新儲存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is of another kind and was left out.</source>
        <translation>頁面 {title} 的類型不同，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has layers of Photoshop; it was opened flattened.</source>
        <translation>TIFF 含有 Photoshop 的圖層；已平面化開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is damaged and was left out.</source>
        <translation>頁面 {title} 已損壞，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has no picture in it.</source>
        <translation>JPEG 2000 檔案中沒有影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has tiles of no size.</source>
        <translation>JPEG 2000 檔案的圖塊沒有大小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file is damaged or cut off.</source>
        <translation>JPEG 2000 檔案已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_klein.py"/>
        <source>Close other programs that use the device, or choose OSOR or LaMa.</source>
        <translation>請關閉其他使用該裝置的程式，或選擇 OSOR 或 LaMa。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>Mark a smaller region, close other programs, or choose MI-GAN or the classical method.</source>
        <translation>請標記較小的區域、關閉其他程式，或選擇 MI-GAN 或經典方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>{name} should hold one network, not {files}.</source>
        <translation>{name} 應只含一個網路，而不是 {files} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>Close other programs that use the device, or choose LaMa.</source>
        <translation>請關閉其他使用該裝置的程式，或選擇 LaMa。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>{INSTRUCTION} holds no instruction.</source>
        <translation>{INSTRUCTION} 不含指令。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The new map has a label, {unknown}, that the old one has not.</source>
        <translation>新對映有一個舊對映沒有的標籤：{unknown}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Nothing is left to copy label {missing} from; its colours are a guess.</source>
        <translation>已沒有可供標籤 {missing} 複製的內容；其顏色是猜測的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The region is transparent.</source>
        <translation>區域是透明的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Mark something that can be seen.</source>
        <translation>請標記看得見的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The shadow that it cast was taken away with it.</source>
        <translation>它投下的陰影已一併去除。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>No shadow that it casts was found.</source>
        <translation>沒有找到它投下的陰影。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>This method can only continue what the picture shows: draw with a label of the old map.</source>
        <translation>此方法只能延續影像已有的內容：請用舊對映的標籤繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Draw with a label of the old map.</source>
        <translation>請用舊對映的標籤繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Repainted</source>
        <translation>已重繪</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct.py"/>
        <source>What is hidden cannot be known: this is a guess from what shows of the object.</source>
        <translation>隱藏的部分無從得知：這是根據物件可見部分的猜測。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Object, {place}</source>
        <translation>物件，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing is marked.</source>
        <translation>沒有標記任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Click, draw a box, brush or lasso first.</source>
        <translation>請先點選、畫框、用筆刷或套索。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no border to soften.</source>
        <translation>背景沒有可柔化的邊界。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Choose an object.</source>
        <translation>請選擇物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no edge of its own.</source>
        <translation>背景沒有自己的邊緣。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The new order does not hold every object.</source>
        <translation>新的順序沒有包含所有物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing would be left behind the objects.</source>
        <translation>物件後面將不剩任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Make another object background first.</source>
        <translation>請先將另一個物件設為背景。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Classical</source>
        <translation>經典</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Works at once, with nothing downloaded: it continues what the picture already shows, and invents nothing.</source>
        <translation>立即可用，無需下載：延續影像已有的內容，不憑空創造。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>LaMa</source>
        <translation>LaMa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes what was behind an object by a network that sees the whole window; needs no graphics card. What it fills it invents.</source>
        <translation>用能看到整個視窗的網路補全物件後面的內容；無需顯示卡。填充的內容是創造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing and what it casts in one step of a large network, which also says where its shadow lies; needs a graphics card. What it fills it invents.</source>
        <translation>用一個大型網路一步去除物體及其投影，網路還會指出陰影的位置；需要顯示卡。填充的內容是創造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing with its shadow and its reflection in four steps of a large network; needs a graphics card with about 10 GB. What it fills it invents.</source>
        <translation>用一個大型網路四步去除物體及其陰影和倒影；需要約 10 GB 的顯示卡。填充的內容是創造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Paints a subject in as a reference picture shows it, gives a thing another's look, completes a hidden part, and lights what moved as its new place is lit; needs a graphics card with about 10 GB. What it makes it invents.</source>
        <translation>按參考影像所示畫入主體，賦予物體另一物體的外觀，補全隱藏部分，並按新位置的光照照亮移動的物件；需要約 10 GB 的顯示卡。產生的內容是創造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. Large ones come out visibly weaker.</source>
        <translation>像 LaMa 一樣補全，運算量只有十五分之一：適合較弱的電腦和小孔洞。大孔洞的效果明顯較差。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Grow</source>
        <translation>擴展</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the hole is widened before it is completed, in pixels; the edge stays.</source>
        <translation>補全之前孔洞擴大多少像素；邊緣不變。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Tone</source>
        <translation>色調</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the tone around it a moved object takes on.</source>
        <translation>移動的物件在多大程度上採用周圍的色調。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the painted exemplar keeps its own colours.</source>
        <translation>畫入的範例在多大程度上保留自己的顏色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the new place's light a moved object takes on, and casts there.</source>
        <translation>移動的物件在多大程度上採用新位置的光照，並投射到那裡。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Hidden part of {name}</source>
        <translation>{name} 的隱藏部分</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Nothing in front of {name} seems to hide a part of it.</source>
        <translation>{name} 前面似乎沒有遮擋它的物體。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Send it behind what covers it, or paint the missing part.</source>
        <translation>請將其移到遮擋物之後，或繪製缺失的部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Mark a smaller region, close other programs that use the device, or use another method.</source>
        <translation>請標記較小的區域、關閉其他使用該裝置的程式，或使用其他方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>The instructions of klein were encoded for another network.</source>
        <translation>klein 的指令是為另一個網路編碼的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Install the packs of klein and of its text encoder again.</source>
        <translation>請重新安裝 klein 及其文字編碼器的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>The place left was filled by {label}.</source>
        <translation>留下的位置由 {label} 填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>FLUX.2 klein does not answer {verb}.</source>
        <translation>FLUX.2 klein 不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_instructions.py"/>
        <source>Close other programs that use the device; this is needed once.</source>
        <translation>請關閉其他使用該裝置的程式；只需這樣做一次。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_light.py"/>
        <source>Light around {name}</source>
        <translation>{name} 周圍的光照</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Exemplar</source>
        <translation>範例</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Redrawn object</source>
        <translation>重畫的物件</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/method.py"/>
        <source>The classical method does not answer {verb}.</source>
        <translation>經典方法不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out.</source>
        <translation>範例中沒有突出的內容，因此用它填滿了區域。選擇其主體即可去背取出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>The exemplar has no visible pixel.</source>
        <translation>範例沒有可見像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Choose another picture or mask.</source>
        <translation>請選擇其他影像或遮罩。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>What stood in the region was completed away, on a layer of its own.</source>
        <translation>區域中原有的內容已被補全去除，放在單獨的圖層上。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Shadow of the exemplar</source>
        <translation>範例的陰影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Background behind the exemplar</source>
        <translation>範例後的背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Background behind {name}</source>
        <translation>{name} 後的背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The shadow of {name} was found and goes with it.</source>
        <translation>已找到 {name} 的陰影，會隨其一起移動。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>{name} is cut by the {side} edge of the picture, and the cut shows now. Move it along that edge, or back to it.</source>
        <translation>{name} 被影像邊緣（{side}）截斷，現在露出了截面。請沿該邊緣移動，或移回邊緣。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The plate is not of the window's size.</source>
        <translation>底圖與視窗大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Send the edit without it.</source>
        <translation>請不帶底圖傳送編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/chosen_aids.py"/>
        <source>Order from front to back by {label}.</source>
        <translation>前後順序由 {label} 判斷。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/completed_alpha.py"/>
        <source>Cleared behind {name}</source>
        <translation>清除 {name} 後面</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Person {number}, {place}</source>
        <translation>人物 {number}，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Turquoise</source>
        <translation>青綠色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} object {number}, {place}</source>
        <translation>物件 {number}（{colour}），{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} part {number} of {whole}, {place}</source>
        <translation>{whole} 的第 {number} 部分（{colour}），{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Soft borders</source>
        <translation>柔和邊界</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.</source>
        <translation>由誰尋找頭髮和柔和邊緣；「自動」：已安裝 ViTMatte 時，單一物件用它。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Front to back</source>
        <translation>前後順序</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What tells which object stands before another; as fits: depth, where it is installed.</source>
        <translation>由什麼判斷哪個物件在前；「自動」：已安裝深度方法時用深度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>By depth</source>
        <translation>依深度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What Depth Anything tells of a moved object: how its shadow falls, how large it is.</source>
        <translation>Depth Anything 對移動物件的判斷：陰影如何投下，大小如何。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Amount</source>
        <translation>程度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.</source>
        <translation>採用多少新外觀：1 為全部，0 保留物件自己的外觀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>As fits</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Closed form</source>
        <translation>閉式解</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>ViTMatte</source>
        <translation>ViTMatte</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Cues</source>
        <translation>線索</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Depth Anything</source>
        <translation>Depth Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows</source>
        <translation>陰影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows and sizes</source>
        <translation>陰影和大小</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/diffusion_run.py"/>
        <source>Close other programs, or choose a smaller pack.</source>
        <translation>請關閉其他程式，或選擇較小的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Outlines</source>
        <translation>輪廓</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Centres</source>
        <translation>中心</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Nothing was found there in the exemplar.</source>
        <translation>在範例的該處沒有找到任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Click on another place of it.</source>
        <translation>請點選範例的其他位置。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>The mask to refine is not the picture's size.</source>
        <translation>要調整的遮罩與影像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>Start a new one.</source>
        <translation>請重新開始一個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Set soft borders to closed form, or close other programs.</source>
        <translation>請將柔和邊界設為閉式解，或關閉其他程式。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Soft borders by {label}.</source>
        <translation>柔和邊界由 {label} 生成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_depth.py"/>
        <source>Set the order to cues, or close other programs.</source>
        <translation>請將順序設為線索，或關閉其他程式。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region and the object map differ in size.</source>
        <translation>區域和物件對映大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region is empty.</source>
        <translation>區域是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Mark at least one pixel.</source>
        <translation>請至少標記一個像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The object map and the class map differ in size.</source>
        <translation>物件對映和類別對映大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>An object has a negative id.</source>
        <translation>有物件的編號為負數。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Number the objects from 1.</source>
        <translation>請從 1 開始為物件編號。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>There is no class {low}.</source>
        <translation>沒有類別 {low}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Choose a class from 0 to {OBJECT_CLASSES}, or none.</source>
        <translation>請選擇 0 到 {OBJECT_CLASSES} 的類別，或不選。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/rearranged_object.py"/>
        <source>Shadow of {name}</source>
        <translation>{name} 的陰影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/redrawn_map.py"/>
        <source>Draw with a label of the old map, or announce the new one.</source>
        <translation>請用舊對映的標籤繪製，或宣告新的標籤。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>This engine understands no words.</source>
        <translation>此引擎不理解文字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>Click on the object instead.</source>
        <translation>請改為點選物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Image elements</source>
        <translation>影像元素</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Moves an object as pieces of content and lets a small trained network draw what was hidden: coarse, at 64 pixels.</source>
        <translation>將物件作為內容碎片移動，由一個訓練過的小網路繪製被遮擋的部分：粗略，64 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Object drawn by</source>
        <translation>物件繪製者</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether a moved object keeps its own pixels or is drawn with its surroundings.</source>
        <translation>移動的物件是保留自己的像素，還是與周圍一起繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Place left filled by</source>
        <translation>空出處的填充方式</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether the decoder draws it, what is likeliest or another guess for each seed, or only says what the picture's own pixels show.</source>
        <translation>由解碼器繪製最可能的內容或每個種子不同的猜測，還是只說明影像自身的像素所顯示的內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder drew {side} x {side2} pixels of this part of the picture.</source>
        <translation>解碼器繪製了影像此部分的 {side} x {side2} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>{name} holds networks that need Stable Diffusion's autoencoder.</source>
        <translation>{name} 含有需要 Stable Diffusion 自動編碼器的網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Choose weights of the small configuration.</source>
        <translation>請選擇小型組態的權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Around {name}</source>
        <translation>{name} 周圍</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Image elements do not answer {verb}.</source>
        <translation>影像元素不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>It looks the same for every seed, so it was made once.</source>
        <translation>每個種子的結果都相同，因此只產生了一次。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>What lies around the hole is plain: the classical method filled it.</source>
        <translation>空洞周圍顏色均勻：已用經典方法填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder rebuilt what lies around the hole to {found} dB, and {least_db} are needed: the classical method filled it instead.</source>
        <translation>解碼器對空洞周圍的重建為 {found} dB，而需要 {least_db}：已改用經典方法填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/descriptor.py"/>
        <source>Gives the region back as it was: for measuring and testing the way of an edit.</source>
        <translation>原樣返回區域：用於測量和測試編輯流程。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/method.py"/>
        <source>The method that does nothing does not answer {verb}.</source>
        <translation>空方法不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example</source>
        <translation>Paint by Example</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paints the thing in a reference picture into the region, in the picture's own light.</source>
        <translation>將參考影像中的物體畫入區域，採用影像自身的光照。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example, fast</source>
        <translation>Paint by Example（快速）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>As Paint by Example, in 20 steps instead of 50.</source>
        <translation>與 Paint by Example 相同，但用 20 步而不是 50 步。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How closely the painted thing follows the exemplar; the published value is 0.5.</source>
        <translation>畫入的物體與範例的接近程度；發佈值為 0.5。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 50.</source>
        <translation>步數越多越慢，也稍精細；發佈值為 50。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How an exemplar that is not square is shown; the network learned with squashed ones.</source>
        <translation>非正方形的範例如何呈現；網路是用壓扁的範例訓練的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Squash to a square</source>
        <translation>壓成正方形</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Crop to its middle</source>
        <translation>裁剪到中間</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; 20 is usual.</source>
        <translation>步數越多越慢，也稍精細；通常為 20。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar is empty.</source>
        <translation>範例是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>Choose another exemplar.</source>
        <translation>請選擇其他範例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar and its mask differ in size.</source>
        <translation>範例及其遮罩大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar's mask is empty.</source>
        <translation>範例的遮罩是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/method.py"/>
        <source>Paint by Example does not answer {verb}.</source>
        <translation>Paint by Example 不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>The guidance scale is out of range.</source>
        <translation>引導比例超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>Choose 0 to {MOST_SCALE}.</source>
        <translation>請選擇 0 到 {MOST_SCALE}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>This UNet reads {channels} channels, Paint by Example's reads {CHANNELS}.</source>
        <translation>此 UNet 讀取 {channels} 個通道，Paint by Example 的讀取 {CHANNELS} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>Choose the weights that belong to this method.</source>
        <translation>請選擇屬於此方法的權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look first</source>
        <translation>外觀優先</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published values: the given look counts most, words a little.</source>
        <translation>發佈值：給定的外觀影響最大，文字影響較小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Words and look</source>
        <translation>文字和外觀</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published multi-modal values: words count more than the given look.</source>
        <translation>發佈的多模態值：文字的影響大於給定的外觀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Gives an object another look, adds one, varies it, or follows a redrawn outline.</source>
        <translation>賦予物件其他外觀、新增物件、使其變化，或遵循重畫的輪廓。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.</source>
        <translation>採用多少範例的外觀：1 為全部，0 保留原有外觀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly outlines and classes of objects hold; 0 lets them go.</source>
        <translation>物件的輪廓和類別保持得多嚴格；0 為放開。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Appearance</source>
        <translation>物件外觀</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the look of each object holds; 0 leaves it open.</source>
        <translation>每個物件的外觀保持得多嚴格；0 為不限定。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the words of the prompt count; 0 does not read them.</source>
        <translation>提示文字的影響有多大；0 為不讀取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 20.</source>
        <translation>步數越多越慢，也稍精細；發佈值為 20。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Computed as</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published code has mistakes, and its weights were tuned with them.</source>
        <translation>發佈的程式碼有錯誤，而其權重是在這些錯誤下調校的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Published</source>
        <translation>發佈版</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The reference's object is empty.</source>
        <translation>參考中的物件是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Mark the object in the reference.</source>
        <translation>請在參考中標記物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The amount of the new look is out of range.</source>
        <translation>新外觀的程度超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Choose 0 to 1.</source>
        <translation>請選擇 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR takes the exemplar's look; its shape is the region's.</source>
        <translation>PAIR 取範例的外觀；形狀則是區域的形狀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR does not answer {verb}.</source>
        <translation>PAIR 不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>No object has a class here: PAIR goes by outlines and looks alone.</source>
        <translation>此處沒有物件有類別：PAIR 只依據輪廓和外觀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>Label {label} has no look yet in this picture; PAIR invents one.</source>
        <translation>標籤 {label} 在此影像中還沒有外觀；PAIR 會創造一個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>A guidance scale is out of range.</source>
        <translation>有引導比例超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>Choose scales from 0 to {MOST_SCALE}.</source>
        <translation>請選擇 0 到 {MOST_SCALE} 的比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The tokenizer's files are not in {name}.</source>
        <translation>斷詞器的檔案不在 {name} 中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The UNet reads {ours} channels, its control network {theirs}.</source>
        <translation>UNet 讀取 {ours} 個通道，其控制網路讀取 {theirs} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>The new map has a label, {label}, that the old one has not.</source>
        <translation>新對映有一個舊對映沒有的標籤：{label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>This method learns what a label looks like from the picture: draw with one of the old map.</source>
        <translation>此方法從影像中學習標籤的外觀：請用舊對映的標籤繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Small change</source>
        <translation>小改動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for fewer than 5000 pixels of 256 x 256.</source>
        <translation>論文中用於 256 x 256 中少於 5000 像素的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Large change</source>
        <translation>大改動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for larger changes.</source>
        <translation>論文中用於較大改動的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Animals and removing</source>
        <translation>動物和去除</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for horses, and for taking a thing away.</source>
        <translation>論文中用於馬匹和去除物體的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance</source>
        <translation>逐像素引導</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Learns the picture's own layers, then redraws them where their map was redrawn.</source>
        <translation>學習影像自身的圖層，然後在對映被重畫之處重畫它們。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance, faces</source>
        <translation>逐像素引導（臉部）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Redraws a face where its map was redrawn, by the published classifiers of its parts.</source>
        <translation>用已發佈的臉部部位分類器，在對映被重畫之處重畫臉部。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's rule goes by the size of the change; by hand, the next two count.</source>
        <translation>論文的規則依據改動的大小；手動時以下兩項生效。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Start</source>
        <translation>起點</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far back the picture is taken: more lets it change more; 500 and 750 are usual.</source>
        <translation>影像回退多遠：越多則改變越大；通常為 500 和 750。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pull</source>
        <translation>牽引</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.</source>
        <translation>對映牽引的強度；通常為 40 到 100，0 為完全不牽引。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Reach</source>
        <translation>範圍</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far beyond the change the picture may be redrawn, in the network's pixels.</source>
        <translation>改動之外多遠的影像可以重畫，以網路的像素計。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Candidates</source>
        <translation>候選數</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How many are made and compared for each result; left alone, 1 without a GPU.</source>
        <translation>每個結果生成並比較多少個；不設定時，沒有 GPU 則為 1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>More are slower and a little finer; the paper's accelerated value is 50.</source>
        <translation>步數越多越慢，也稍精細；論文的加速值為 50。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By the size of the change</source>
        <translation>按改動的大小</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>This method finds out which part of the face a label is from the picture: draw with one of the old map.</source>
        <translation>此方法從影像中判斷標籤是臉部的哪個部位：請用舊對映的標籤繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The published classifiers do not fit the network of {name}.</source>
        <translation>已發佈的分類器與 {name} 的網路不匹配。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Use the pack of faces.</source>
        <translation>請使用臉部包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The labels that were exchanged are one part of the face: {name}.</source>
        <translation>交換的標籤屬於臉部的同一部位：{name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Redraw the border between two parts, or use the method that learns your layers.</source>
        <translation>請重畫兩個部位之間的邊界，或使用學習您圖層的方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Label {names} was taken for {name}.</source>
        <translation>標籤 {names} 被當作 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>One object layer alone cannot be told from anything.</source>
        <translation>僅有一個物件圖層，無從與其他區分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>Take the picture apart into at least two layers first.</source>
        <translation>請先將影像拆解為至少兩個圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>The map is {shape} x {shape2} pixels, the picture's is {shape3} x {shape4}.</source>
        <translation>對映為 {shape} x {shape2} 像素，影像為 {shape3} x {shape4}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint on the map of this picture.</source>
        <translation>請在此影像的對映上繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>None of the chosen classes is in either map.</source>
        <translation>所選類別都不在任一對映中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Choose the classes to edit.</source>
        <translation>請選擇要編輯的類別。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>{strange} pixels of the map have a colour that stands for no class.</source>
        <translation>對映中有 {strange} 個像素的顏色不代表任何類別。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint without smoothing, in the colours of the classes.</source>
        <translation>請關閉平滑，用類別的顏色繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>{share} % of what was redrawn follows the map, by the network's own judgement.</source>
        <translation>據網路自身判斷，重畫部分有 {share} % 遵循對映。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>Pixel-wise guidance does not answer {verb}.</source>
        <translation>逐像素引導不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Close other programs that use the device, or run this edit on the CPU.</source>
        <translation>請關閉其他使用該裝置的程式，或在 CPU 上執行此編輯。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The region of the edit is empty.</source>
        <translation>編輯的區域是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose classes that are in the map.</source>
        <translation>請選擇對映中已有的類別。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>A guidance strength of {scale} cannot be used.</source>
        <translation>無法使用引導強度 {scale}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose between 0 (the map does not pull) and {SCALE_AT_MOST}; 40 to 100 is usual.</source>
        <translation>請選擇 0（對映不牽引）到 {SCALE_AT_MOST} 之間的值；通常為 40 到 100。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>No candidates were asked for.</source>
        <translation>沒有請求任何候選。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Ask for 1 or more; 4 is usual.</source>
        <translation>請請求 1 個或更多；通常為 4。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>There is no pixel classifier for level {absent} (and {absent2} others).</source>
        <translation>級別 {absent}（及其他 {absent2} 個級別）沒有像素分類器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose a smaller start; classifiers go up to level {max}.</source>
        <translation>請選擇較小的起點；分類器最高到級別 {max}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The map holds class {int}; these classifiers know 0 to {classes}.</source>
        <translation>對映含有類別 {int}；這些分類器只知道 0 到 {classes}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Use the map of this model's own classes.</source>
        <translation>請使用此模型自身類別的對映。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/previewing/tiny_decoder.py"/>
        <source>The previews are coarse: {message}</source>
        <translation>預覽較粗略：{message}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>Methods for it: {names}.</source>
        <translation>適用的方法：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>There is no method called {method_id}.</source>
        <translation>沒有名為 {method_id} 的方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method called {method_id} answers {verb}.</source>
        <translation>沒有名為 {method_id} 的方法支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method answers {verb}.</source>
        <translation>沒有方法支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything</source>
        <translation>Segment Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds objects, their parts and fine outlines; slow at first, then each click is quick.</source>
        <translation>尋找物件、其部分和精細輪廓；開始較慢，之後每次點選都很快。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything, low memory</source>
        <translation>Segment Anything（低記憶體）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything, in half precision and with fewer clicks at once.</source>
        <translation>與 Segment Anything 相同，但使用半精度，且同時處理的點選較少。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>MobileSAM</source>
        <translation>MobileSAM</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything with a twelfth of the work: a small file, quick without a card.</source>
        <translation>與 Segment Anything 相同，運算量只有十二分之一：檔案小，無顯示卡也快。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>The later Segment Anything; its three smaller packs take less work than the first one.</source>
        <translation>Segment Anything 的後續版本；其三個較小的包比第一代運算量更小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>OneFormer</source>
        <translation>OneFormer</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.</source>
        <translation>尋找 133 類物體並判斷各是什麼，供 PAIR-Diffusion 讀取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Close other programs that use the device, or take the picture apart otherwise.</source>
        <translation>請關閉其他使用該裝置的程式，或用其他方法拆解影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer finds things, not image elements.</source>
        <translation>OneFormer 尋找物體，不尋找影像元素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Choose Segment Anything or the classical method for them.</source>
        <translation>請為此選擇 Segment Anything 或經典方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} knows {num_labels} classes.</source>
        <translation>{name} 的網路知道 {num_labels} 個類別。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} {what}.</source>
        <translation>{name} 的網路：{what}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer does not answer {verb}.</source>
        <translation>OneFormer 不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} cannot be read.</source>
        <translation>無法讀取 {name} 的網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>{cheap} answered, while {label} reads the picture.</source>
        <translation>{label} 正在讀取影像，其間由 {cheap} 回應。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>Work beside an edit has no pictures of its own.</source>
        <translation>與編輯並行的任務沒有自己的影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Choose MobileSAM, Segment Anything with low memory, or a smaller pack.</source>
        <translation>請選擇 MobileSAM、低記憶體的 Segment Anything，或較小的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Segment Anything does not answer {verb}.</source>
        <translation>Segment Anything 不支援 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Close other programs that use the device, or click on the object.</source>
        <translation>請關閉其他使用該裝置的程式，或點選物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Nothing here seems to be “{strip}”.</source>
        <translation>這裡似乎沒有「{strip}」。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Say it otherwise, in English, or click on the object.</source>
        <translation>請用英語換種說法，或點選物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>The words of {name} cannot be read.</source>
        <translation>無法讀取 {name} 的詞表。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Attention of {channels} channels cannot be cut into heads of {head_width}.</source>
        <translation>{channels} 個色版的注意力無法分成寬 {head_width} 的頭。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>This is no ADM network: {args} is missing.</source>
        <translation>這不是 ADM 網路：缺少 {args}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.</source>
        <translation>請選擇 256 像素的 ADM 檢查點，例如 ffhq.pt 或 lsun_cat.pt。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no map classifiers.</source>
        <translation>{name} 不含對映分類器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold a folder such as 50_150_250{SUFFIX} with model_0.pth and more.</source>
        <translation>其中應有類似 50_150_250{SUFFIX} 的資料夾，內含 model_0.pth 等檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{source} was trained on {width} features a pixel; this network gives {width2}.</source>
        <translation>{source} 是以每像素 {width} 個特徵訓練的；此網路給出 {width2} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Use classifiers and network of the same model.</source>
        <translation>請使用同一模型的分類器和網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is too large for a pixel classifier.</source>
        <translation>{name} 過大，不可能是像素分類器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds too many files.</source>
        <translation>{name} 所含檔案過多。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no pixel classifiers.</source>
        <translation>{name} 不含像素分類器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold folders such as 0{SUFFIX}, each with model_0.pth.</source>
        <translation>其中應有類似 0{SUFFIX} 的資料夾，各含 model_0.pth。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} in {name2} is damaged: {error}.</source>
        <translation>{name2} 中的 {name} 已損壞：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is no zip archive.</source>
        <translation>{name} 不是 zip 封存檔。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>The classifiers in {name} know different numbers of classes.</source>
        <translation>{name} 中各分類器的類別數不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Keep the classifiers of one model apart from those of another.</source>
        <translation>請將不同模型的分類器分開存放。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network has no decoder block {block}.</source>
        <translation>此網路沒有解碼器區塊 {block}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose feature blocks between 0 and {output_blocks}.</source>
        <translation>請選擇 0 到 {output_blocks} 之間的特徵區塊。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network predicts no variance.</source>
        <translation>此網路不預測變異數。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose an ADM checkpoint trained with learned variance.</source>
        <translation>請選擇以學習變異數訓練的 ADM 檢查點。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>{source} is no pixel classifier: {args} is missing.</source>
        <translation>{source} 不是像素分類器：缺少 {args}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>Choose classifier files such as model_0.pth of the ddpm-segmentation layout.</source>
        <translation>請選擇 ddpm-segmentation 配置的分類器檔案，例如 model_0.pth。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>The file holds no DINOv2 with plain MLPs.</source>
        <translation>檔案不含使用一般 MLP 的 DINOv2。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>DINOv2's {count} positions are no square grid.</source>
        <translation>DINOv2 的 {count} 個位置不是正方形網格。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>Get the published weights.</source>
        <translation>請取得已發佈的權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>The file's control network has no object hints.</source>
        <translation>檔案的控制網路沒有物件提示。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).</source>
        <translation>請選擇 PAIR-Diffusion 的第二個 Stable Diffusion 版本 (model_e91.ckpt)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/network.py"/>
        <source>The control network ran without hints.</source>
        <translation>控制網路在沒有提示的情況下執行。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/exemplar_encoder/convert.py"/>
        <source>The file holds no exemplar encoder of Paint by Example.</source>
        <translation>檔案不含 Paint by Example 的範例編碼器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The instruction's file holds no instruction.</source>
        <translation>指令檔案不含指令。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The settings of {name} cannot be read.</source>
        <translation>無法讀取 {name} 的設定。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json are another network's.</source>
        <translation>tokenizer.json 的詞表屬於另一個網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The settings of text_encoder mean no such network.</source>
        <translation>text_encoder 的設定不是這種網路的設定。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json cannot be read.</source>
        <translation>無法讀取 tokenizer.json 的詞表。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator.</source>
        <translation>{source} 不含 LaMa 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>Choose big-lama's own file, or a copy of it as safetensors.</source>
        <translation>請選擇 big-lama 自己的檔案，或其 safetensors 副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator with Fourier blocks.</source>
        <translation>{source} 不含帶傅立葉區塊的 LaMa 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>Choose MI-GAN's file for 512 pixels, trained on Places2.</source>
        <translation>請選擇用 Places2 訓練的 512 像素 MI-GAN 檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} holds no MI-GAN generator.</source>
        <translation>{source} 不含 MI-GAN 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} lacks resolutions of MI-GAN's generator: {sides}.</source>
        <translation>{source} 缺少 MI-GAN 生成器的解析度：{sides}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} has other fixed filters in {key} than MI-GAN.</source>
        <translation>{source} 在 {key} 中的固定濾波器與 MI-GAN 不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it.</source>
        <translation>請選擇 SDXL inpainting 的 UNet 及與其配套的 OSOR 第 2 階段權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>The file is no SDXL UNet: it lacks {error}.</source>
        <translation>檔案不是 SDXL UNet：缺少 {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_clip.py"/>
        <source>The file holds no CLIP text network.</source>
        <translation>檔案不含 CLIP 文字網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_unet.py"/>
        <source>The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).</source>
        <translation>檔案不含 CompVis 配置的 UNet（缺少 input_blocks.N.0.op）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/shapes.py"/>
        <source>The file lacks {key}, so it is not the network that is needed here.</source>
        <translation>檔案缺少 {key}，因此不是此處所需的網路。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>This UNet reads {in_channels} channels: too few for structure and appearance.</source>
        <translation>此 UNet 讀取 {in_channels} 個色版：不足以容納結構和外觀。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose weights trained as PAIR's unconditional variant.</source>
        <translation>請選擇作為 PAIR 無條件變體訓練的權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>{name} holds no readable config.json.</source>
        <translation>{name} 不含可讀取的 config.json。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose the folder of an unconditional latent diffusion model.</source>
        <translation>請選擇無條件潛在擴散模型的資料夾。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>The pack's folder {name} holds no weights.</source>
        <translation>包的資料夾 {name} 不含權重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>{name}/config.json is damaged.</source>
        <translation>{name}/config.json 已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/taesd/convert.py"/>
        <source>{source} holds no TAESD.</source>
        <translation>{source} 不含 TAESD。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>Choose mobile_sam.pt, as its authors publish it.</source>
        <translation>請選擇作者所發佈的 mobile_sam.pt。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {PREFIX}{lacking} is missing.</source>
        <translation>{source} 不是 MobileSAM：缺少 {PREFIX}{lacking}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {error} does not fit.</source>
        <translation>{source} 不是 MobileSAM：{error} 不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>There is no pack called {pack_id}.</source>
        <translation>沒有名為 {pack_id} 的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>Packs: {known}.</source>
        <translation>模型包：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} is larger than the published file.</source>
        <translation>{name} 大於發佈的檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download stopped: {error}.</source>
        <translation>下載已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>請重試；會從停止處繼續。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server's file changes while it is fetched.</source>
        <translation>無法下載 {name}：伺服器上的檔案在下載過程中發生變化。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Fetch {url} by hand and run: intarsia packs import</source>
        <translation>請手動下載 {url} 並執行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download cannot be stored: {strerror}.</source>
        <translation>無法儲存下載內容：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME; it goes on where it stopped.</source>
        <translation>請在 {root} 中釋放一些空間，或用 INTARSIA_HOME 選擇其他家目錄；會從停止處繼續。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{repository} wants you to accept its licence on its own page first.</source>
        <translation>{repository} 要求您先在其頁面上接受授權條款。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Open {where}, accept, run `hf auth login`, and try again.</source>
        <translation>請開啟 {where}，接受授權條款，執行 `hf auth login`，然後重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} of {repository} cannot be downloaded.</source>
        <translation>無法下載 {repository} 的 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network, or fetch it from {where} and run: intarsia packs import</source>
        <translation>請檢查網路，或從 {where} 下載並執行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server answers {code}.</source>
        <translation>無法下載 {name}：伺服器回應 {code}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: there is no connection.</source>
        <translation>無法下載 {name}：沒有連線。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network and try again: it goes on where it stopped. Or fetch {url} elsewhere and run: intarsia packs import</source>
        <translation>請檢查網路並重試：會從停止處繼續。或在別處下載 {url} 並執行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The disk has {free} GB free, and {needed} GB are still to come.</source>
        <translation>磁碟剩餘 {free} GB，還需下載 {needed} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {folder} or choose another home with INTARSIA_HOME.</source>
        <translation>請在 {folder} 中釋放一些空間，或用 INTARSIA_HOME 選擇其他家目錄。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} is not installed.</source>
        <translation>{label} 未安裝。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Run: intarsia packs install {id} (or import {id2} PATH, if you have the files).</source>
        <translation>請執行：intarsia packs install {id}（如果您已有檔案，則執行 import {id2} PATH）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>無法讀取 {name}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The record of {label} cannot be read.</source>
        <translation>無法讀取 {label} 的記錄。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Remove and install it again: intarsia packs remove {id}</source>
        <translation>請移除並重新安裝：intarsia packs remove {id}</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} of {label} has changed since it was installed.</source>
        <translation>{label} 的 {name} 自安裝後已改變。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} could not be copied: {strerror}.</source>
        <translation>無法複製 {label}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME.</source>
        <translation>請在 {root} 中釋放一些空間，或用 INTARSIA_HOME 選擇其他家目錄。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} is not the published file: its checksum differs.</source>
        <translation>{name} 不是發佈的檔案：其總和檢查碼不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Download it again, or ask whoever gave it to you.</source>
        <translation>請重新下載，或詢問提供者。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>Choose the folder that holds: {names}.</source>
        <translation>請選擇含有以下內容的資料夾：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{hint} {names} may stand for most of them.</source>
        <translation>{hint} {names} 可代替其中大部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{label} is not in {source}.</source>
        <translation>{label} 不在 {source} 中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{args} of {label} is not in {source}.</source>
        <translation>{label} 的 {args} 不在 {source} 中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{name} has {size} bytes, the published file has {size2}.</source>
        <translation>{name} 有 {size} 位元組，發佈的檔案有 {size2} 位元組。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>The copy is incomplete or of another version.</source>
        <translation>副本不完整或版本不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>This method does not run on a pack called {wanted}.</source>
        <translation>此方法不能用名為 {wanted} 的包執行。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>Choose one of: {ids}.</source>
        <translation>請選擇以下之一：{ids}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>{name} does not hold the networks of {label}: it has no {lacks}.</source>
        <translation>{name} 不含 {label} 的網路：缺少 {lacks}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>Choose the file that the pack's page names.</source>
        <translation>請選擇此包頁面上指定的檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{label} has no file of that name.</source>
        <translation>{label} 沒有該名稱的檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{held} bytes of {name} are here.</source>
        <translation>已有 {name} 的 {held} 位元組。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Go on there.</source>
        <translation>請從該處繼續。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Nothing of {label} is here.</source>
        <translation>{label} 的內容都不在這裡。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Choose its files.</source>
        <translation>請選擇其檔案。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>{label} is being worked on already.</source>
        <translation>已在處理 {label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Wait for that, or cancel it.</source>
        <translation>請等待其完成，或將其取消。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>The licence of {label} was not accepted: {licence}.</source>
        <translation>未接受 {label} 的授權條款：{licence}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Read it and accept it first.</source>
        <translation>請先閱讀並接受。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Nothing is being done with {label}.</source>
        <translation>沒有正在對 {label} 進行的操作。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>The blend mode {blend} is not known.</source>
        <translation>混合模式 {blend} 未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Known: {names}.</source>
        <translation>已知：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>A layer has another depth than its picture.</source>
        <translation>圖層的色深與其影像不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Convert the layer first.</source>
        <translation>請先轉換圖層。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>The {name} has pixels that are not numbers.</source>
        <translation>{name} 有不是數字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>Repair or re-save the picture first.</source>
        <translation>請先修復或重新儲存影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>The object is too large to be transformed.</source>
        <translation>物件太大，無法變形。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>Choose a smaller scale.</source>
        <translation>請選擇較小的縮放比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>The mask to refine is not the size of the picture.</source>
        <translation>要調整的遮罩與影像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Every point of the prompt says 'not here'.</source>
        <translation>提示中的每個點都表示「不是這裡」。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click once inside the object before you exclude parts of it.</source>
        <translation>請先在物件內部點選一次，再排除其部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>A point of the prompt lies outside the picture.</source>
        <translation>提示中有點位於影像之外。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click inside it.</source>
        <translation>請在影像內點選。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>A picture has at least one region.</source>
        <translation>影像至少有一個區域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>Ask for 1 or more.</source>
        <translation>請請求 1 個或更多。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Segmentation takes a (height, width, 3) float32 RGB picture.</source>
        <translation>分割需要 (height, width, 3) float32 的 RGB 影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture has no pixels.</source>
        <translation>影像沒有像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture holds values that are not numbers.</source>
        <translation>影像含有不是數字的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Open it anew.</source>
        <translation>請重新開啟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The box has no area in the picture.</source>
        <translation>框在影像中沒有面積。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Drag a box around the object.</source>
        <translation>請在物件周圍拖框。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The lasso has fewer than three points.</source>
        <translation>套索少於三個點。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Draw around the object.</source>
        <translation>請圍繞物件繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The outline holds no pixel of the picture.</source>
        <translation>輪廓不含影像的任何像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has nothing there.</source>
        <translation>物件在那裡沒有內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Mark a part of the object.</source>
        <translation>請標記物件的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object fills all there is.</source>
        <translation>物件填滿了全部範圍。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Choose another object.</source>
        <translation>請選擇其他物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Nothing of the object would be left.</source>
        <translation>物件將不剩任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Shrink it less.</source>
        <translation>請減少收縮。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Smooth it less.</source>
        <translation>請減少平滑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has no holes.</source>
        <translation>物件沒有孔洞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The stroke does not cut the object in two.</source>
        <translation>筆畫沒有將物件切成兩半。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw it right across.</source>
        <translation>請橫穿物件繪製。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object is in one piece.</source>
        <translation>物件是一個整體。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw a stroke across it to cut it.</source>
        <translation>請畫一筆穿過物件以切開。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>There must be one affinity map for each query point.</source>
        <translation>每個查詢點必須有一個親和圖。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>An affinity map holds values that are not numbers.</source>
        <translation>親和圖含有不是數字的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Layers are cut from a (height, width, 3) RGB picture.</source>
        <translation>圖層需從 (height, width, 3) 的 RGB 影像切出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>The plate is not of the size and type of the picture.</source>
        <translation>底圖與影像的大小和類型不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Pictures are 8-bit, 16-bit or 32-bit float.</source>
        <translation>影像須為 8 位元、16 位元或 32 位元浮點。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask is not the size of the picture.</source>
        <translation>遮罩與影像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask marks no pixel.</source>
        <translation>遮罩沒有標記任何像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Select an object first.</source>
        <translation>請先選擇物件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>There is no matting mode '{mode}'.</source>
        <translation>沒有摳圖模式 '{mode}'。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Use 'closed-form' or 'mask'.</source>
        <translation>請使用 'closed-form' 或 'mask'。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The brush has covered the whole edge there, or none of it.</source>
        <translation>筆刷覆蓋了該處的整個邊緣，或完全沒有覆蓋。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Paint along the outline, with some of the object and of the ground left beside it.</source>
        <translation>請沿輪廓塗抹，兩旁留出一些物件和背景。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>left</source>
        <translation>左側</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>right</source>
        <translation>右側</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Background {backdrops}, {place}</source>
        <translation>背景 {backdrops}，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Object {objects}, {place}</source>
        <translation>物件 {objects}，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>object {objects}</source>
        <translation>物件 {objects}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Part {parts} of {numbers}, {place}</source>
        <translation>第 {parts} / {numbers} 部分，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>The label map is not the size of the picture.</source>
        <translation>標籤對映與影像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>There is no object {index}.</source>
        <translation>沒有物件 {index}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>Choose one of the objects listed.</source>
        <translation>請選擇列出的物件之一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask does not fit its box.</source>
        <translation>有遮罩與其框不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask reaches outside the picture.</source>
        <translation>有遮罩超出影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/model.py"/>
        <source>Segment Anything takes a (height, width, 3) 8-bit RGB picture.</source>
        <translation>Segment Anything 需要 (height, width, 3) 的 8 位元 RGB 影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no Segment Anything checkpoint: {error} does not fit.</source>
        <translation>{source} 不是 Segment Anything 檢查點：{error} 不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose one of the sam_vit files.</source>
        <translation>請選擇 sam_vit 檔案之一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no MobileSAM: it lacks {error}.</source>
        <translation>{source} 不是 MobileSAM：缺少 {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose mobile_sam.pt.</source>
        <translation>請選擇 mobile_sam.pt。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>The token is not the engine's.</source>
        <translation>該權杖不屬於此引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use the token that the engine was started with.</source>
        <translation>請使用啟動引擎時所用的權杖。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>That is no challenge.</source>
        <translation>這不是質詢。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Send 64 random digits from 0 to f.</source>
        <translation>請傳送 64 個從 0 到 f 的隨機數字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>This engine answers on this computer only.</source>
        <translation>此引擎只在這臺電腦上回應。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use 127.0.0.1.</source>
        <translation>請使用 127.0.0.1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Web pages may not use this engine.</source>
        <translation>網頁不得使用此引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The message is larger than {limit} MiB.</source>
        <translation>訊息大於 {limit} MiB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Choose a smaller region or picture.</source>
        <translation>請選擇較小的區域或影像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body of the request came slower than {body_rate} KiB a second.</source>
        <translation>請求本文的傳輸速度低於每秒 {body_rate} KiB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Try again over a faster connection.</source>
        <translation>請用更快的連線重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The length of the body is not a number.</source>
        <translation>本文的長度不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds no message.</source>
        <translation>本文不含訊息。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds more than one message.</source>
        <translation>本文含有多則訊息。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine is answering {at_once} requests already.</source>
        <translation>引擎已在回應 {at_once} 個請求。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Try again in a moment.</source>
        <translation>請稍後重試。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>More than {per_minute} requests came from you in a minute.</source>
        <translation>您在一分鐘內發出的請求超過 {per_minute} 個。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Wait a minute.</source>
        <translation>請等待一分鐘。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The head of the request did not arrive within {seconds} seconds.</source>
        <translation>請求標頭未在 {seconds} 秒內到達。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Send it at once.</source>
        <translation>請立即傳送。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine has {connections} connections open already.</source>
        <translation>引擎已開啟 {connections} 個連線。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>'{text}' is not the address of an engine.</source>
        <translation>'{text}' 不是引擎的位址。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>Write it as host:port.</source>
        <translation>請寫成 host:port 的形式。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>The fingerprint is not that of a certificate.</source>
        <translation>該指紋不是憑證的指紋。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.</source>
        <translation>它有 64 位數，由 0 到 9 和 A 到 F 組成；引擎啟動時會寫出。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>The engine does not answer ({lost}).</source>
        <translation>引擎沒有回應（{lost}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>Start the engine again.</source>
        <translation>請重新啟動引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>The engine is there and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>引擎存在但沒有回應：它已停止，或這臺電腦過於繁忙。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.</source>
        <translation>沒有遺失任何內容：引擎回應後編輯會繼續。要放棄等待，請重新啟動引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/delivery.py"/>
        <source>The engine does not answer.</source>
        <translation>引擎沒有回應。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The engine of an edit has gone, and one with another processor or other libraries begins it anew.</source>
        <translation>進行編輯的引擎已不在，使用其他處理器或程式庫的引擎將重新開始。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The result may differ a little from that of the first: its report says what made it.</source>
        <translation>結果可能與第一次的略有不同：其報告會說明由什麼生成。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>No Python that has Intarsia's engine is known.</source>
        <translation>沒有已知的裝有 Intarsia 引擎的 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.</source>
        <translation>請用以下命令安裝：pip install 'intarsia[engine]'，並在設定中選擇該 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>There is no Python at {chosen}.</source>
        <translation>{chosen} 處沒有 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Choose another one in the settings.</source>
        <translation>請在設定中選擇其他的。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped with exit status {code}.</source>
        <translation>引擎已停止，結束代碼為 {code}。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine has stopped.</source>
        <translation>引擎已停止。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine's packages are incomplete: {missing} is missing.</source>
        <translation>引擎的套件不完整：缺少 {missing}。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Install them with: pip install 'intarsia[engine]'</source>
        <translation>請用以下命令安裝：pip install 'intarsia[engine]'</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was ended, most likely because the computer ran out of memory.</source>
        <translation>引擎被終止，很可能是因為電腦記憶體耗盡。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Close other programs or choose a smaller region, then start the engine again.</source>
        <translation>請關閉其他程式或選擇較小的區域，然後重新啟動引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was stopped.</source>
        <translation>引擎被停止。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine crashed ({crash}).</source>
        <translation>引擎當機（{crash}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped: {last}</source>
        <translation>引擎已停止：{last}</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>Start it again; a download goes on where it stopped.</source>
        <translation>請重新啟動；下載會從停止處繼續。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>無法讀取 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_files.py"/>
        <source>{name} of {label} is not in {source}.</source>
        <translation>{label} 的 {name} 不在 {source} 中。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine did not start within {start_seconds} seconds.</source>
        <translation>引擎未在 {start_seconds} 秒內啟動。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>See {engine_log}, and try again.</source>
        <translation>請檢視 {engine_log}，然後重試。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine at {host}:{port} has gone.</source>
        <translation>{host}:{port} 處的引擎已不在。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Start it there, then try again.</source>
        <translation>請在那裡啟動，然後重試。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>There is no engine called {name} in the settings.</source>
        <translation>設定中沒有名為 {name} 的引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another engine.</source>
        <translation>請選擇其他引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine is there (process {pid}) and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>引擎存在（程序 {pid}）但沒有回應：它已停止，或這臺電腦過於繁忙。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Wait a little and try again, or restart the engine.</source>
        <translation>請稍候重試，或重新啟動引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Another engine of yours is starting or ending, or is of another version.</source>
        <translation>您的另一個引擎正在啟動或結束，或版本不同。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Close other programs that use it, or wait a minute, and try again.</source>
        <translation>請關閉使用它的其他程式，或等待一分鐘，然後重試。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine cannot be started with {python} ({strerror}).</source>
        <translation>無法用 {python} 啟動引擎（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another Python in the settings.</source>
        <translation>請在設定中選擇其他 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>The engine answered {status}.</source>
        <translation>引擎回應 {status}。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>Check the engine's address.</source>
        <translation>請檢查引擎的位址。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The engine's certificate is not the expected one.</source>
        <translation>引擎的憑證與預期不符。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Its fingerprint is {spaced}: ask whoever runs the engine whether that is so.</source>
        <translation>其指紋為 {spaced}：請向執行引擎的人確認是否如此。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The token is not that of what answers at {host}:{port}, so it was told nothing.</source>
        <translation>權杖與 {host}:{port} 處回應者的權杖不符，因此沒有向其傳送任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Check the address and the token. An engine of an earlier version has to be updated.</source>
        <translation>請檢查位址和權杖。較早版本的引擎必須更新。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Version {version} needs {size} MB in {folder}.</source>
        <translation>版本 {version} 需要 {folder} 中有 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Free some space; the version in use stays as it is.</source>
        <translation>請釋放一些空間；正在使用的版本保持不變。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>What came from {url} is not the published file: its checksum differs.</source>
        <translation>來自 {url} 的不是發佈的檔案：其總和檢查碼不同。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Try again, or tell whoever publishes it.</source>
        <translation>請重試，或告知發佈者。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The archive names {name}.</source>
        <translation>封存檔中出現 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Do not use it.</source>
        <translation>請勿使用。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} ended early.</source>
        <translation>{url} 提前結束。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Run it again: it goes on from there.</source>
        <translation>請再次執行：會從該處繼續。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} is not an https address.</source>
        <translation>{url} 不是 https 位址。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Updates come over https only.</source>
        <translation>更新只透過 https 提供。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The index of versions at {index} says nothing that is understood for {system}.</source>
        <translation>{index} 處的版本索引中沒有適用於 {system} 的可理解內容。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check its address in the settings.</source>
        <translation>請在設定中檢查其位址。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>In {name}, {damaged}.</source>
        <translation>{name}：{damaged}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Download it again.</source>
        <translation>請重新下載。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{name} cannot be unpacked.</source>
        <translation>無法解壓縮 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The download of {url} broke off ({error}).</source>
        <translation>{url} 的下載中斷（{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} cannot be reached ({why}).</source>
        <translation>無法連線至 {url}（{why}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check the network.</source>
        <translation>請檢查網路。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>The panel met an error that it does not know ({name}: {error}).</source>
        <translation>面板遇到未知的錯誤（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>Try again; if it comes back, report it.</source>
        <translation>請重試；如果再次出現，請報告。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Nothing of the picture would be left.</source>
        <translation>影像將不剩任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Mark a part of the picture.</source>
        <translation>請標記影像的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>That layer is no longer there.</source>
        <translation>該圖層已不存在。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Choose another layer.</source>
        <translation>請選擇其他圖層。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>There is no object {object_id}.</source>
        <translation>沒有物件 {object_id}。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Objects: {known}.</source>
        <translation>物件：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>There is no layer below that this one could be merged into.</source>
        <translation>下方沒有可將此圖層合併進去的圖層。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original stays as it is; show the layer, or choose one with another below it.</source>
        <translation>原圖保持不變；請顯示圖層，或選擇下方另有圖層的圖層。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original cannot be deleted.</source>
        <translation>原圖不能刪除。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>It is what every edit is made from.</source>
        <translation>每次編輯都以它為基礎。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/pixel_store.py"/>
        <source>The document lacks pixels that it names.</source>
        <translation>文件缺少其所列的像素。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims {total} pixels in its layers; the limit is {MAX_LAYER_PIXELS}.</source>
        <translation>文件聲稱其圖層有 {total} 像素；上限為 {MAX_LAYER_PIXELS}。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>Merge some of its layers.</source>
        <translation>請合併其中一些圖層。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims layers of {total} pixels on a canvas of {pixels}; its {stored} bytes hold at most {stored2}.</source>
        <translation>文件聲稱在 {pixels} 像素的畫布上有 {total} 像素的圖層；其 {stored} 位元組最多可容納 {stored2} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The document lacks a colour profile that it names.</source>
        <translation>文件缺少其所列的色彩描述檔。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A layer of the document has another size than it should.</source>
        <translation>文件的一個圖層大小不正確。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is cut off.</source>
        <translation>文件的一個平面被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The edits of the document cannot be read.</source>
        <translation>無法讀取文件的編輯。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>Another program has changed the document's layers.</source>
        <translation>其他程式更改了文件的圖層。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is not what its name says.</source>
        <translation>文件的一個平面與其名稱不符。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is damaged.</source>
        <translation>文件的一個平面已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/imported.py"/>
        <source>Original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Another program has saved this document: its layers are here, its edits are gone.</source>
        <translation>其他程式儲存過此文件：圖層還在，編輯已遺失。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Intarsia {version}, newer than this one, has saved this document: its layers are here. Its edits and objects stay in the file; save under another name to keep them.</source>
        <translation>比此版本更新的 Intarsia {version} 儲存過此文件：圖層都在這裡。其編輯和物件留在檔案中；要保留它們，請以其他名稱儲存。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>The layer {name} lacks its picture and was left out.</source>
        <translation>圖層 {name} 缺少其影像，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Picture</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>This is not an OpenRaster document.</source>
        <translation>這不是 OpenRaster 文件。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>Open an .ora file.</source>
        <translation>請開啟 .ora 檔案。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer of the document is not a PNG.</source>
        <translation>文件的一個圖層不是 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer is out of bounds.</source>
        <translation>有圖層超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>Layer</source>
        <translation>圖層</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The blend mode {name} is not known and shows as normal.</source>
        <translation>混合模式 {name} 未知，顯示為正常。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has no list of layers.</source>
        <translation>文件沒有圖層清單。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers has a document type that is not safe.</source>
        <translation>文件圖層清單的文件類型不安全。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has more layers than can be opened.</source>
        <translation>文件的圖層數超過可開啟的數量。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} has no picture and was left out.</source>
        <translation>圖層 {name} 沒有影像，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} lies too far from the picture and was left out.</source>
        <translation>圖層 {name} 離影像太遠，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's size is not a number.</source>
        <translation>文件的大小不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers is not valid XML.</source>
        <translation>文件的圖層清單不是有效的 XML。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has a '{tag}' that was left out.</source>
        <translation>文件有一個 '{tag}'，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Delete it, or take away less.</source>
        <translation>請將其刪除，或減去較少部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>One object is no group.</source>
        <translation>單一物件不能成組。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose two or more (Shift-click).</source>
        <translation>請選擇兩個或更多（Shift+點選）。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>The object is in no group.</source>
        <translation>物件不在任何組中。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose a whole or one of its parts.</source>
        <translation>請選擇整體或其中一個部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>No object is chosen.</source>
        <translation>沒有選擇物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Click an object first.</source>
        <translation>請先點選一個物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>A pasted object has no neighbours.</source>
        <translation>貼上的物件沒有相鄰物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose one of the picture's own.</source>
        <translation>請選擇影像自身的物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>What is marked lies outside the picture.</source>
        <translation>標記的部分在影像之外。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Mark inside it.</source>
        <translation>請在影像內標記。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>The background cannot be {verb}.</source>
        <translation>對背景不能進行此操作：{verb}。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Choose an object that stands on it.</source>
        <translation>請選擇位於背景之上的物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is there already.</source>
        <translation>{name} 已經存在。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move, scale or turn it.</source>
        <translation>請將其移動、縮放或旋轉。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is removed already.</source>
        <translation>{name} 已經移除。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move it to bring it back.</source>
        <translation>移動它即可恢復。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The maps are {width} x {height} and {width2} x {height2}, the picture is {width3} x {height3}.</source>
        <translation>對映為 {width} x {height} 和 {width2} x {height2}，影像為 {width3} x {height3}。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Use maps of the picture's size.</source>
        <translation>請使用與影像大小相同的對映。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The map was not changed.</source>
        <translation>對映沒有改變。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Redraw a part of the map first.</source>
        <translation>請先重畫對映的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The two maps are not of the same kind.</source>
        <translation>兩個對映的類型不同。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Save both in the same format.</source>
        <translation>請將兩者儲存為相同格式。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The region lies outside the picture.</source>
        <translation>區域在影像之外。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Draw a region that touches the picture.</source>
        <translation>請繪製與影像相接的區域。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>{name} was turned or mirrored.</source>
        <translation>{name} 被旋轉或翻轉過。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>Put it back, then correct it.</source>
        <translation>請先放回原處，再修正。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>The objects were changed meanwhile.</source>
        <translation>物件在此期間已改變。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>Correct them again.</source>
        <translation>請再次修正。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>That job is no longer in the list.</source>
        <translation>該任務已不在清單中。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>A {before} job cannot become {state}.</source>
        <translation>{before} 狀態的任務不能變為 {state}。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>{files} results of documents that were not saved fill {folder}, so that the next ones are kept by the engine alone.</source>
        <translation>未儲存文件的 {files} 個結果佔滿了 {folder}，因此之後的結果只由引擎保留。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>Save those documents, or run: intarsia jobs prune --kept</source>
        <translation>請儲存這些文件，或執行：intarsia jobs prune --kept</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No picture is open.</source>
        <translation>沒有開啟的影像。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Open a picture first.</source>
        <translation>請先開啟影像。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No object was found yet.</source>
        <translation>還沒有找到物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Click on one, or draw a box around it.</source>
        <translation>請點選物件，或在其周圍畫框。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>That edit is no longer offered.</source>
        <translation>該編輯已不再提供。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>Begin it anew.</source>
        <translation>請重新開始。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>No object has moved.</source>
        <translation>沒有移動過的物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>Move, scale, turn or delete one first.</source>
        <translation>請先移動、縮放、旋轉或刪除一個物件。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>That job cannot be run again.</source>
        <translation>該任務不能再次執行。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>Begin the edit anew.</source>
        <translation>請重新開始編輯。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} unpacks without bounds.</source>
        <translation>文件的部分 {short} 解壓縮後沒有限度。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is encrypted.</source>
        <translation>文件已加密。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>Save it without a password.</source>
        <translation>請不帶密碼儲存。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {claimed} parts; the limit is {entries}.</source>
        <translation>文件聲稱有 {claimed} 個部分；上限為 {entries}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {total} GB; the limit is {total_bytes} GB.</source>
        <translation>文件聲稱有 {total} GB；上限為 {total_bytes} GB。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document lacks its part {short}.</source>
        <translation>文件缺少部分 {short}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is too large.</source>
        <translation>文件的部分 {short} 過大。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is damaged or cut off.</source>
        <translation>文件已損壞或被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document holds {short} twice.</source>
        <translation>文件含有兩個 {short}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is damaged.</source>
        <translation>文件的部分 {short} 已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>無法寫入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path} 是指向自身的連結。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is read-only.</source>
        <translation>{path} 是唯讀的。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name, or allow the file to be changed.</source>
        <translation>請選擇其他名稱，或允許更改該檔案。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The disk is full: {path} cannot be written.</source>
        <translation>磁碟已滿：無法寫入 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Free some space.</source>
        <translation>請釋放一些空間。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The name of {path} is too long.</source>
        <translation>{path} 的名稱過長。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be opened: too many files are open.</source>
        <translation>無法開啟 {path}：開啟的檔案過多。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Close some programs, try again.</source>
        <translation>請關閉一些程式，然後重試。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>There is no folder {parent}.</source>
        <translation>沒有資料夾 {parent}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose a folder that exists.</source>
        <translation>請選擇已有的資料夾。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} may not be written.</source>
        <translation>不允許寫入 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Another engine of this home is running.</source>
        <translation>此家目錄的另一個引擎正在執行。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Use that one.</source>
        <translation>請使用那個引擎。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>There is no list of files in {folder}.</source>
        <translation>{folder} 中沒有檔案清單。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Only an installed Intarsia has one; packages from pip are checked by pip.</source>
        <translation>只有用安裝程式安裝的 Intarsia 才有；來自 pip 的套件由 pip 檢查。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files {path} cannot be read.</source>
        <translation>無法讀取檔案清單 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Install again.</source>
        <translation>請重新安裝。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files in {folder} is damaged.</source>
        <translation>{folder} 中的檔案清單已損壞。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>{name} 在此處開啟後已被其他程式更改。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>Save under another name, or save again to replace it.</source>
        <translation>請以其他名稱儲存，或再次儲存以替換它。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>Version {version} is not installed in {root}.</source>
        <translation>版本 {version} 未安裝在 {root} 中。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>There is: {there}.</source>
        <translation>現有：{there}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/same_file.py"/>
        <source>It was cut off.</source>
        <translation>它被截斷。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} are damaged; defaults are used, and the file is kept.</source>
        <translation>{path} 中的設定已損壞；使用預設值，並保留該檔案。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} cannot be read; defaults are used.</source>
        <translation>無法讀取 {path} 中的設定；使用預設值。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The setting '{name}' is damaged ({why}); its default is used.</source>
        <translation>設定 '{name}' 已損壞（{why}）；使用其預設值。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is a device.</source>
        <translation>{path} 是裝置。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} 不是檔案。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is out of range.</source>
        <translation>程度超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use up to {MAX_AMOUNT_PX} pixels.</source>
        <translation>請使用不超過 {MAX_AMOUNT_PX} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is 0: nothing would change.</source>
        <translation>程度為 0：不會有任何改變。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use 1 pixel or more.</source>
        <translation>請使用 1 像素或更多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There are too many objects.</source>
        <translation>物件過多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Correct at most {MAX_CORRECTED}.</source>
        <translation>請最多修正 {MAX_CORRECTED} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object comes twice.</source>
        <translation>有物件出現兩次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object is chosen twice.</source>
        <translation>有物件被選擇兩次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>One object cannot be merged.</source>
        <translation>單一物件不能合併。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The mask of {name} is not grey, 8-bit.</source>
        <translation>{name} 的遮罩不是 8 位元灰階。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} does not lie inside the window.</source>
        <translation>{name} 不在視窗之內。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There is no object {target}.</source>
        <translation>沒有物件 {target}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Choose one of the picture's.</source>
        <translation>請選擇影像中的物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} has no pixel there.</source>
        <translation>{name} 在那裡沒有像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Mark a part of it.</source>
        <translation>請標記其一部分。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit sets too many parameters.</source>
        <translation>編輯設定的參數過多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set at most {MAX_VALUES}.</source>
        <translation>請最多設定 {MAX_VALUES} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {twice} is set twice.</source>
        <translation>參數 {twice} 設定了兩次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set it once.</source>
        <translation>請只設定一次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>An object has two classes.</source>
        <translation>有物件具有兩個類別。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose one, or none.</source>
        <translation>請選擇一個，或不選。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>There is no class {category}.</source>
        <translation>沒有類別 {category}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose a class from 0 to {CLASS_COUNT}, or none.</source>
        <translation>請選擇 0 到 {CLASS_COUNT} 的類別，或不選。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, the picture's window is {width2} x {height2}.</source>
        <translation>{name} 為 {width} x {height}，影像的視窗為 {width2} x {height2}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a map of labels.</source>
        <translation>{name} 不是標籤對映。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a one-channel 8- or 16-bit picture with one number per object.</source>
        <translation>請使用 8 位元或 16 位元單色版影像，每個物件一個數字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a grey 8-bit mask.</source>
        <translation>{name} 不是 8 位元灰階遮罩。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, expected {width2} x {height2}.</source>
        <translation>{name} 為 {width} x {height}，應為 {width2} x {height2}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit has no valid id.</source>
        <translation>編輯沒有有效的編號。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ids are UUID4 in lower case.</source>
        <translation>編號須為小寫的 UUID4。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The seed is out of range.</source>
        <translation>種子超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a whole number from 0 to 2^63 - 1.</source>
        <translation>請使用 0 到 2^63 - 1 的整數。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>{variations} variations cannot be made.</source>
        <translation>無法生成 {variations} 個變體。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ask for 1 to {MAX_VARIATIONS}.</source>
        <translation>請請求 1 到 {MAX_VARIATIONS} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The window does not lie inside the picture.</source>
        <translation>視窗不在影像之內。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The prompt is too long.</source>
        <translation>提示過長。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use at most {MAX_PROMPT_CHARS} characters.</source>
        <translation>請最多使用 {MAX_PROMPT_CHARS} 個字元。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>A parameter of the edit has no proper name.</source>
        <translation>編輯的一個參數沒有合適的名稱。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use letters and _.</source>
        <translation>請使用字母和 _。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Label {label} stands for no object.</source>
        <translation>標籤 {label} 不代表任何物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Labels count from 1.</source>
        <translation>標籤從 1 開始計數。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {name} is not a number.</source>
        <translation>參數 {name} 不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject is neither a click nor a box.</source>
        <translation>範例的主體既不是點選也不是框。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on it.</source>
        <translation>請點選主體。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject lies outside of it.</source>
        <translation>範例的主體在範例之外。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on the exemplar.</source>
        <translation>請點選範例。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The picture is not named by its sha256.</source>
        <translation>影像沒有以其 sha256 命名。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>There is no object to rearrange.</source>
        <translation>沒有可重新排列的物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Choose an object first.</source>
        <translation>請先選擇物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Move, scale, turn or delete an object first.</source>
        <translation>請先移動、縮放、旋轉或刪除一個物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The tone amount is out of range.</source>
        <translation>色調程度超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar has no colour channels.</source>
        <translation>範例沒有顏色色版。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Use an RGBA picture.</source>
        <translation>請使用 RGBA 影像。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The likeness is out of range.</source>
        <translation>相似度超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has no transparency.</source>
        <translation>{name} 沒有透明度。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Object layers are RGBA.</source>
        <translation>物件圖層須為 RGBA。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The opacity of {name} is out of range.</source>
        <translation>{name} 的不透明度超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has a transform that is not a number.</source>
        <translation>{name} 的變形不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} is scaled out of bounds.</source>
        <translation>{name} 的縮放超出範圍。</translation>
    </message>
    <message>
        <location filename="../../core/wire/errors.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as LaMa, or mark a smaller region.</source>
        <translation>這裡相配的內容很少（{share}）：填充已平滑。請嘗試能創造內容的包，如 LaMa，或標記較小的區域。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill fits its surroundings well ({share}).</source>
        <translation>填充與周圍很相配（{share}）。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is likely right ({share}). Another seed gives another one.</source>
        <translation>填充很可能正確（{share}）。另一個種子會給出另一個結果。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is a guess ({share}). Try another seed, or mark a smaller region.</source>
        <translation>填充是猜測（{share}）。請嘗試另一個種子，或標記較小的區域。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>There is no quality of {quality}.</source>
        <translation>沒有品質 {quality}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Choose 1 to 100.</source>
        <translation>請選擇 1 到 100。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>A file of {layers} layers cannot be written.</source>
        <translation>無法寫入有 {layers} 個圖層的檔案。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Export 1 to {MAX_LAYERS} layers.</source>
        <translation>請匯出 1 到 {MAX_LAYERS} 個圖層。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels has nothing in it.</source>
        <translation>{width} x {height} 像素的影像沒有任何內容。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Open a picture of at least 1 x 1 pixel.</source>
        <translation>請開啟至少 1 x 1 像素的影像。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels is too large.</source>
        <translation>{width} x {height} 像素的影像過大。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS} megapixels.</source>
        <translation>每邊最多 {MAX_SIDE_PX} 像素，總共最多 {MAX_PIXELS} 百萬像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>The transform flattens the object to nothing.</source>
        <translation>該變形會將物件壓扁至無。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Choose a scale other than zero.</source>
        <translation>請選擇零以外的縮放比例。</translation>
    </message>
    <message>
        <location filename="../../core/wire/looks.py"/>
        <source>The reference has no colour channels.</source>
        <translation>參考沒有顏色色版。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine ({program})</source>
        <translation>引擎 ({program})</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update the engine: run 'intarsia update' where it is installed.</source>
        <translation>請更新引擎：在其安裝處執行 'intarsia update'。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update this panel; the docker in Krita with 'intarsia krita-install'.</source>
        <translation>請更新此面板；Krita 中的工具面板用 'intarsia krita-install' 更新。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>{name} speaks protocol {engine}, this panel {panel}.</source>
        <translation>{name} 使用協議 {engine}，此面板使用 {panel}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>Do you mean {near}?</source>
        <translation>您是指 {near} 嗎？</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>See docs/methods.md for all of them.</source>
        <translation>全部內容請參閱 docs/methods.md。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>There is no class called {name}.</source>
        <translation>沒有名為 {name} 的類別。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} has no parameter called {name} for this edit.</source>
        <translation>{label} 對此編輯沒有名為 {name} 的參數。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Parameters: {known}.</source>
        <translation>參數：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} 不能為 {value}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Choose {low} to {high}.</source>
        <translation>請選擇 {low} 到 {high}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} does not take {name} by parts of the picture.</source>
        <translation>{label} 不能按影像的部分設定 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>By parts: {spatial}.</source>
        <translation>按部分：{spatial}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels have 1 or 4 channels, not {channels}.</source>
        <translation>像素須有 1 或 4 個色版，而不是 {channels} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels of {width} x {height} take {row_bytes} bytes, not {data}.</source>
        <translation>{width} x {height} 的像素佔 {row_bytes} 位元組，而不是 {data} 位元組。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>The box {width} x {height} at {left}, {top} is not inside the {width2} x {height2} picture.</source>
        <translation>位於 {left}, {top} 的框 {width} x {height} 不在 {width2} x {height2} 的影像之內。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The prompt has too many points.</source>
        <translation>提示的點過多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Use at most {MAX_POINTS}.</source>
        <translation>請最多使用 {MAX_POINTS} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A point of the prompt is not a number.</source>
        <translation>提示中有點不是數字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A click has at most {MAX_SIZES} sizes to each side.</source>
        <translation>點選在每個方向最多有 {MAX_SIZES} 種大小。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The box has no area.</source>
        <translation>框沒有面積。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>There are no words.</source>
        <translation>沒有文字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Say what it is, such as: the red mug.</source>
        <translation>請說出它是什麼，例如：the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>These are too many words.</source>
        <translation>文字過多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A few will do: the red mug.</source>
        <translation>幾個詞就夠了：the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>{side} elements a side cannot be made.</source>
        <translation>無法生成每邊 {side} 個元素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Ask for 2 to {MAX_ELEMENT_SIDE}.</source>
        <translation>請請求 2 到 {MAX_ELEMENT_SIDE} 個。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The order of the clicks does not count them all.</source>
        <translation>點擊順序沒有包含所有點擊。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Name each click once, or none.</source>
        <translation>每次點擊列出一次，或者都不列出。</translation>
    </message>
    <message>
        <location filename="../../core/wire/queue.py"/>
        <source>A queue of {order} edits is too long.</source>
        <translation>{order} 個編輯的佇列過長。</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find an object</source>
        <translation>尋找物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add object</source>
        <translation>新增物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find classes</source>
        <translation>尋找類別</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Image elements</source>
        <translation>影像元素</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Group</source>
        <translation>編組</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Ungroup</source>
        <translation>取消編組</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add to object</source>
        <translation>新增到物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take from object</source>
        <translation>從物件減去</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Grow object</source>
        <translation>擴展物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Shrink object</source>
        <translation>收縮物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Feather object</source>
        <translation>羽化物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Smooth object</source>
        <translation>平滑物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Refine edge</source>
        <translation>調整邊緣</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Split object</source>
        <translation>拆分物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Merge objects</source>
        <translation>合併物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make object</source>
        <translation>設為物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make background</source>
        <translation>設為背景</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Reorder objects</source>
        <translation>調整物件順序</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Region to object</source>
        <translation>區域變為物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Select similar</source>
        <translation>選擇相似</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill in hidden part</source>
        <translation>補全隱藏部分</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take apart</source>
        <translation>拆解</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Taking apart</source>
        <translation>正在拆解</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correct objects</source>
        <translation>修正物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correcting</source>
        <translation>正在修正</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move objects</source>
        <translation>移動物件</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Moving</source>
        <translation>正在移動</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Removing</source>
        <translation>正在去除</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>removed</source>
        <translation>已去除</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Paint in</source>
        <translation>畫入</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Painting</source>
        <translation>正在繪製</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>painted in</source>
        <translation>已畫入</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repaint map</source>
        <translation>重繪對映</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repainting</source>
        <translation>正在重繪</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>repainted</source>
        <translation>已重繪</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Give a look</source>
        <translation>賦予外觀</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Giving the look</source>
        <translation>正在賦予外觀</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>new look</source>
        <translation>新外觀</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Vary</source>
        <translation>變化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Varying</source>
        <translation>正在變化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>varied</source>
        <translation>已變化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Heal</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Healing</source>
        <translation>正在修復</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>healed</source>
        <translation>已修復</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add by a look</source>
        <translation>依外觀新增</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Adding</source>
        <translation>正在新增</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>added</source>
        <translation>已新增</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/krita/documents/annotations.py"/>
        <source>The objects and edits in this document cannot be read.</source>
        <translation>無法讀取此文件中的物件和編輯。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Pictures with {depth} channels are not supported.</source>
        <translation>不支援 {depth} 色版的影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Convert the picture to 8-bit, 16-bit or float first.</source>
        <translation>請先將影像轉換為 8 位元、16 位元或浮點。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>The active layer is empty.</source>
        <translation>作用中圖層是空的。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Choose a layer with something on the canvas.</source>
        <translation>請選擇在畫布上有內容的圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>This document is animated, and results are still layers.</source>
        <translation>此文件是動畫，而結果是靜止圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Copy the frame into a new document (Edit, Copy merged, Paste into new image).</source>
        <translation>請將該影格複製到新文件（編輯、合併複製、貼上為新影像）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>The selection lies outside the picture.</source>
        <translation>選取範圍在影像之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>Select something on the canvas.</source>
        <translation>請在畫布上選擇內容。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>A map can show 255 objects, and there are more.</source>
        <translation>對映最多可顯示 255 個物件，而物件超過此數。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>Delete object layers first.</source>
        <translation>請先刪除一些物件圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There is no map layer.</source>
        <translation>沒有對映圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map first.</source>
        <translation>請先按「繪製對映」。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map, and paint on the layer.</source>
        <translation>請按「繪製對映」，然後在該圖層上繪製。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There are no objects to map.</source>
        <translation>沒有可對映的物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Take the picture apart first.</source>
        <translation>請先拆解影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Intarsia's engine is not installed.</source>
        <translation>Intarsia 的引擎未安裝。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  {INSTALL}  and press Restart engine.</source>
        <translation>請在終端執行：  {INSTALL}  ，然後按「重新啟動引擎」。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>The engine has gone.</source>
        <translation>引擎已不在。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Start it again, then try once more.</source>
        <translation>請重新啟動，然後再試一次。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>This Krita may not start programs, and no engine runs.</source>
        <translation>此 Krita 不能啟動程式，也沒有引擎在執行。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  INTARSIA_HOME='{home}' intarsia engine  or set up the address and token of one that runs (Engine, …).</source>
        <translation>請在終端執行：  INTARSIA_HOME='{home}' intarsia engine  ，或設定正在執行的引擎的位址和權杖（引擎、…）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer is active.</source>
        <translation>沒有作用中圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Choose one in the Layers docker.</source>
        <translation>請在「圖層」面板中選擇一個。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer of the picture is selected.</source>
        <translation>沒有選擇影像的圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Select one in the Layers docker.</source>
        <translation>請在「圖層」面板中選擇一個。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>That edit is no longer in the document.</source>
        <translation>該編輯已不在文件中。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Choose another one.</source>
        <translation>請選擇另一個。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Krita did not do what was asked ({name}: {error}).</source>
        <translation>Krita 沒有執行請求（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Save the document, and try again.</source>
        <translation>請儲存文件，然後重試。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Another picture was opened before this one was read.</source>
        <translation>在讀取此影像之前，開啟了另一張影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Begin the edit again.</source>
        <translation>請重新開始編輯。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/app.py"/>
        <source>Edit a picture by hand.</source>
        <translation>手動編輯影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>No region is marked.</source>
        <translation>沒有標記區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark what shall be kept, as a rectangle.</source>
        <translation>請用矩形標記要保留的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>The region reaches every edge of the picture.</source>
        <translation>區域已到達影像的每條邊。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark less of it.</source>
        <translation>請少標記一些。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Mark what shall be hidden first.</source>
        <translation>請先標記要隱藏的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>There is no layer that could be masked there.</source>
        <translation>那裡沒有可加遮罩的圖層。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Choose a result in the layers list.</source>
        <translation>請在圖層清單中選擇一個結果。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Nothing of that result is shown.</source>
        <translation>該結果沒有顯示任何內容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Show it first.</source>
        <translation>請先將其顯示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Mark a region first.</source>
        <translation>請先標記區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Mark a region with brush, rectangle or lasso.</source>
        <translation>請用筆刷、矩形或套索標記區域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>More than one object is chosen.</source>
        <translation>選擇了多個物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Click the one to correct.</source>
        <translation>請點選要修正的物件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>{name} is locked.</source>
        <translation>{name} 已鎖定。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Unlock it first.</source>
        <translation>請先解鎖。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>The map was not redrawn yet.</source>
        <translation>對映還沒有重畫。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Take the map brush and paint on the picture.</source>
        <translation>請使用對映筆刷在影像上繪製。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>There is nothing to clone from yet.</source>
        <translation>還沒有仿製的來源。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Hold Alt and click the source.</source>
        <translation>請按住 Alt 點選來源。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>The source lies outside the picture.</source>
        <translation>來源在影像之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Set another: Alt and a click.</source>
        <translation>請另設來源：按住 Alt 點選。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>剪貼簿上沒有影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Copy a picture first.</source>
        <translation>請先複製影像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>This picture was never saved.</source>
        <translation>此影像從未儲存過。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Undo takes the steps back.</source>
        <translation>「復原」可逐步撤回。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>{name} is open in another window of Intarsia, too.</source>
        <translation>{name} 也在 Intarsia 的另一個視窗中開啟。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Who saves second is asked first. Close it in one of them.</source>
        <translation>後儲存的一方會先被詢問。請在其中一個視窗關閉它。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} is too large.</source>
        <translation>{name} 過大。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Open a file below 4 GB.</source>
        <translation>請開啟小於 4 GB 的檔案。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>無法讀取 {name}：{why}。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Choose another.</source>
        <translation>請選擇另一個。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A layer cannot be written as PNG.</source>
        <translation>圖層無法寫為 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>Free some memory and try again.</source>
        <translation>請釋放一些記憶體後重試。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A PNG cannot be read.</source>
        <translation>無法讀取 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A grey float plane cannot be written as PNG.</source>
        <translation>灰階浮點平面無法寫為 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The export is there, without a signature.</source>
        <translation>已匯出，但沒有簽章。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed.</source>
        <translation>無法為檔案簽署。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed ({error}).</source>
        <translation>無法為檔案簽章（{error}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>The copy cannot be read: {strerror}.</source>
        <translation>無法讀取備份：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>That did not work ({name}: {error}).</source>
        <translation>操作未成功（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>Save under another name, or free some memory and try again.</source>
        <translation>請以其他名稱儲存，或釋放一些記憶體後重試。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>The original stays whole.</source>
        <translation>原圖保持完整。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Choose a result above it in the layers list.</source>
        <translation>請在圖層清單中選擇其上方的結果。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>{name} has nothing there.</source>
        <translation>{name} 在那裡沒有內容。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Paint over what it shows.</source>
        <translation>請在其顯示的內容上塗抹。</translation>
    </message>
    <message>
        <location filename="../../ui/engine_thread.py"/>
        <source>Save your work and start the panel again.</source>
        <translation>請儲存您的工作，然後重新啟動面板。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the object whose look you want.</source>
        <translation>請選擇您想要其外觀的物件。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the one in which a part is marked.</source>
        <translation>請選擇其中有標記部分的物件。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Nothing is marked where the slider should count.</source>
        <translation>滑桿要生效之處沒有標記。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Mark a part of the chosen object, or let the region be what is changed.</source>
        <translation>請標記所選物件的一部分，或改為改變區域本身。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>There is no exemplar whose look could be taken.</source>
        <translation>沒有可取其外觀的範例。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Drop a picture on the exemplar, or choose an object and take its look.</source>
        <translation>請將影像拖放到範例上，或選擇物件並取其外觀。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/region.py"/>
        <source>Mark a region, or choose an object.</source>
        <translation>請標記區域，或選擇物件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bicycle</source>
        <translation>腳踏車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>car</source>
        <translation>汽車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>motorcycle</source>
        <translation>機車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>airplane</source>
        <translation>飛機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bus</source>
        <translation>公車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>train</source>
        <translation>火車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>truck</source>
        <translation>卡車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>boat</source>
        <translation>船</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>traffic light</source>
        <translation>紅綠燈</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fire hydrant</source>
        <translation>消防栓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stop sign</source>
        <translation>停止標誌</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>parking meter</source>
        <translation>停車收費表</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bench</source>
        <translation>長椅</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bird</source>
        <translation>鳥</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cat</source>
        <translation>貓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>horse</source>
        <translation>馬</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sheep</source>
        <translation>羊</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cow</source>
        <translation>牛</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bear</source>
        <translation>熊</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>zebra</source>
        <translation>斑馬</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>giraffe</source>
        <translation>長頸鹿</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>backpack</source>
        <translation>背包</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>umbrella</source>
        <translation>雨傘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>handbag</source>
        <translation>手提包</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tie</source>
        <translation>領帶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>suitcase</source>
        <translation>行李箱</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>frisbee</source>
        <translation>飛盤</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skis</source>
        <translation>滑雪板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snowboard</source>
        <translation>滑雪單板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sports ball</source>
        <translation>運動用球</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>kite</source>
        <translation>風箏</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball bat</source>
        <translation>棒球棒</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball glove</source>
        <translation>棒球手套</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skateboard</source>
        <translation>滑板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>surfboard</source>
        <translation>衝浪板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tennis racket</source>
        <translation>網球拍</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bottle</source>
        <translation>瓶子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wine glass</source>
        <translation>酒杯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cup</source>
        <translation>杯子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fork</source>
        <translation>叉子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>knife</source>
        <translation>刀</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>spoon</source>
        <translation>湯匙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bowl</source>
        <translation>碗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banana</source>
        <translation>香蕉</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>apple</source>
        <translation>蘋果</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sandwich</source>
        <translation>三明治</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>orange</source>
        <translation>柳橙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>broccoli</source>
        <translation>綠花椰菜</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>carrot</source>
        <translation>紅蘿蔔</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hot dog</source>
        <translation>熱狗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pizza</source>
        <translation>披薩</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>donut</source>
        <translation>甜甜圈</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cake</source>
        <translation>蛋糕</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>couch</source>
        <translation>沙發</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>potted plant</source>
        <translation>盆栽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bed</source>
        <translation>床</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dining table</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toilet</source>
        <translation>馬桶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tv</source>
        <translation>電視</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>laptop</source>
        <translation>筆記型電腦</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mouse</source>
        <translation>滑鼠</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>remote</source>
        <translation>遙控器</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cell phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>microwave</source>
        <translation>微波爐</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>oven</source>
        <translation>烤箱</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toaster</source>
        <translation>烤麵包機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sink</source>
        <translation>水槽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>refrigerator</source>
        <translation>冰箱</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>book</source>
        <translation>書</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>vase</source>
        <translation>花瓶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>teddy bear</source>
        <translation>泰迪熊</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hair drier</source>
        <translation>吹風機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toothbrush</source>
        <translation>牙刷</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banner</source>
        <translation>橫幅</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>blanket</source>
        <translation>毯子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bridge</source>
        <translation>橋</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cardboard</source>
        <translation>紙板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>curtain</source>
        <translation>窗簾</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>door</source>
        <translation>門</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor wood</source>
        <translation>木地板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>gravel</source>
        <translation>礫石</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>house</source>
        <translation>房屋</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>light</source>
        <translation>燈</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mirror</source>
        <translation>鏡子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>net</source>
        <translation>網</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pillow</source>
        <translation>枕頭</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>platform</source>
        <translation>平臺</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>playingfield</source>
        <translation>運動場</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>railroad</source>
        <translation>鐵路</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>river</source>
        <translation>河流</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>roof</source>
        <translation>屋頂</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sand</source>
        <translation>沙子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sea</source>
        <translation>海</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>shelf</source>
        <translation>架子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stairs</source>
        <translation>樓梯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tent</source>
        <translation>帳篷</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>towel</source>
        <translation>毛巾</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall brick</source>
        <translation>磚牆</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall stone</source>
        <translation>石牆</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall tile</source>
        <translation>瓷磚牆</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall wood</source>
        <translation>木牆</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>water</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window blind</source>
        <translation>百葉窗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window</source>
        <translation>窗戶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tree</source>
        <translation>樹</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fence</source>
        <translation>柵欄</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>ceiling</source>
        <translation>天花板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cabinet</source>
        <translation>櫃子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>table</source>
        <translation>桌子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor</source>
        <translation>地板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pavement</source>
        <translation>人行道</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mountain</source>
        <translation>山</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>grass</source>
        <translation>草</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dirt</source>
        <translation>泥土</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>food</source>
        <translation>食物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>building</source>
        <translation>建築物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall</source>
        <translation>牆</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rug</source>
        <translation>地毯</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the three.</source>
        <translation>透過點選、框選或全部尋找物件；三者中最快。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer than the small one.</source>
        <translation>透過點選、框選或全部尋找物件；比小型的更精細。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest.</source>
        <translation>透過點選、框選或全部尋找物件；遮罩最好，速度最慢。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything with a twelfth of the work of the small Segment Anything.</source>
        <translation>透過點選、框選或全部尋找物件，運算量是小型 Segment Anything 的十二分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>What is behind an object, without a graphics card. Trained on Places2, whose own terms are for research.</source>
        <translation>物件後面的內容，無需顯示卡。用 Places2 訓練，其自身條款限於研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network, trained further on drawings and comics.</source>
        <translation>同一網路，用繪畫和漫畫進一步訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>As LaMa with a fifteenth of the work. Trained on Places2, whose own terms are for research.</source>
        <translation>與 LaMa 相同，運算量只有十五分之一。用 Places2 訓練，其自身條款限於研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds things of 133 kinds and says what each is, for PAIR-Diffusion and for you.</source>
        <translation>尋找 133 類物體並判斷各是什麼，供 PAIR-Diffusion 和您使用。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints the thing in a reference picture into a region, in the picture's own light.</source>
        <translation>將參考影像中的物體畫入區域，採用影像自身的光照。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Gives an object another object's look, adds objects, varies them.</source>
        <translation>賦予物件另一物件的外觀、新增物件、使其變化。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Redraws a face from an edited map of its parts.</source>
        <translation>根據編輯過的臉部部位對映重畫臉部。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for cats; classifiers are trained on your own layers.</source>
        <translation>用於貓的擴散網路；分類器用您自己的圖層訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for horses; classifiers are trained on your own layers.</source>
        <translation>用於馬的擴散網路；分類器用您自己的圖層訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for bedrooms; classifiers are trained on your own layers.</source>
        <translation>用於臥室的擴散網路；分類器用您自己的圖層訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The base network that other methods build on.</source>
        <translation>其他方法所依據的基礎網路。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The tokenizer that PAIR-Diffusion reads prompts with; PAIR's own file lacks it.</source>
        <translation>PAIR-Diffusion 讀取提示所用的斷詞器；PAIR 自己的檔案中沒有。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Removes a thing and what it casts in one step; for a graphics card with about 9 GB.</source>
        <translation>一步去除物體及其投影；適用於約 9 GB 的顯示卡。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the four. Trained on SA-1B and SA-V.</source>
        <translation>透過點選、框選或全部尋找物件；四者中最快。用 SA-1B 和 SA-V 訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; a little finer than the tiny one. Trained on SA-1B and SA-V.</source>
        <translation>透過點選、框選或全部尋找物件；比最小的稍精細。用 SA-1B 和 SA-V 訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer outlines. Trained on SA-1B and SA-V.</source>
        <translation>透過點選、框選或全部尋找物件；輪廓更精細。用 SA-1B 和 SA-V 訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest of the four. Trained on SA-1B and SA-V.</source>
        <translation>透過點選、框選或全部尋找物件；遮罩最好，四者中最慢。用 SA-1B 和 SA-V 訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Hair, fur and soft borders of the objects that you choose. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>您所選物件的頭髮、毛皮和柔和邊界。用 Composition-1k 訓練，其自身條款限於研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network with other training pictures: Distinctions-646, whose own terms are for research.</source>
        <translation>同一網路，使用其他訓練影像：Distinctions-646，其自身條款限於研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same with four times the numbers. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>與前者相同，參數數量為四倍。用 Composition-1k 訓練，其自身條款限於研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Which object stands before which. Trained on rendered scenes and on pictures that its larger network labelled.</source>
        <translation>判斷哪個物件在哪個之前。用渲染場景以及由其更大網路標註的影像訓練。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds what you call by its name, in English: the red mug. Any method that finds objects cuts it out. Trained on Objects365, GoldG and Cap4M, photographs with terms of their own.</source>
        <translation>尋找您用英語名稱所指的內容：the red mug。任何尋找物件的方法都可將其切出。用 Objects365、GoldG 和 Cap4M 訓練，這些照片各有其條款。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Clear previews while Paint by Example, PAIR-Diffusion and pixel-wise guidance on Stable Diffusion 1.5 work. Distilled from Stable Diffusion's own decoder.</source>
        <translation>在 Paint by Example、PAIR-Diffusion 和 Stable Diffusion 1.5 上的逐像素引導執行時提供清晰的預覽。由 Stable Diffusion 自身的解碼器蒸餾而來。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints subjects in, gives looks, lights what moved; amended by klein-erase-v1 it removes a thing with its shadow. For a graphics card with about 10 GB. What it was trained on is not published.</source>
        <translation>畫入主體，賦予外觀，照亮移動的物件；經 klein-erase-v1 修正後可去除物體及其陰影。適用於約 10 GB 的顯示卡。其訓練內容未公佈。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The amendment that has FLUX.2 klein remove things, with its instruction encoded. By one author, weeks old; fine regular textures may suffer. What it was trained on is not published.</source>
        <translation>使 FLUX.2 klein 能去除物體的修正，附已編碼的指令。出自一位作者，問世僅數週；精細的規則紋理可能受損。其訓練內容未公佈。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Encodes the instructions of FLUX.2 klein at its first edit; may be removed afterwards. What it was trained on is not published.</source>
        <translation>在 FLUX.2 klein 首次編輯時為其指令編碼；之後可以移除。其訓練內容未公佈。</translation>
    </message>
</context>
</TS>
