<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrangeCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Send backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make object</source>
        <translation>设为对象</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make background</source>
        <translation>设为背景</translation>
    </message>
</context>
<context>
    <name>BetterDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Better on this computer</source>
        <translation>更适合这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The licence's text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Progress of all downloads</source>
        <translation>所有下载的进度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Cancel downloads</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>These packs fit the memory of the computer that the engine runs on, and each makes something better than what is installed. Tick a pack to accept its licence, which is shown below, and to have it downloaded.</source>
        <translation>这些模型包适合运行引擎的电脑的内存，每个都能让某项功能比已安装的更好。勾选一个包即接受下方显示的许可证，并开始下载。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>I accept the licence of</source>
        <translation>我接受以下包的许可证：</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>What it gives</source>
        <translation>带来的功能</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>文本位于上面的地址。请先在那里阅读。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{done} of {all} are here</source>
        <translation>已下载 {done} / {all}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Everything that fits this computer is installed.</source>
        <translation>适合这台电脑的都已安装。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{size} to download</source>
        <translation>需下载 {size}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>The picture and its objects.</source>
        <translation>图像及其对象。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>画布大小</translation>
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
        <translation>画布大小</translation>
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
        <translation>将图像延续到新空间</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Pixels to add at each side; a negative number cuts off.</source>
        <translation>每边增加的像素；负数表示裁去。</translation>
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
        <translation>对象的类别</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>What the chosen object is; type to search</source>
        <translation>所选对象是什么；输入以搜索</translation>
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
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste in place</source>
        <translation>原位粘贴</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Pasted picture</source>
        <translation>粘贴的图像</translation>
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
        <translation>按住 Alt 单击设定来源，然后绘制其副本。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Name of a command</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
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
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Shrink</source>
        <translation>收缩</translation>
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
        <translation>画一笔穿过所选对象即可将其拆分。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Paint along the edge of the chosen object, over hair or fur.</source>
        <translation>沿所选对象的边缘、在头发或毛皮上涂抹。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Click chooses an object. Shift-click or drag a box to add to it, Alt to take away.</source>
        <translation>单击选择对象。Shift+单击或拖框添加，Alt 减去。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw to add to the chosen object. Alt takes away, X swaps.</source>
        <translation>绘制以添加到所选对象。Alt 减去，X 切换。</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Read this first, then send it. Nothing in it names you, your computer, your files or a token.</source>
        <translation>请先阅读再发送。其中不含您的姓名、电脑、文件或令牌。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>With the log's words</source>
        <translation>包含日志文字</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>They often say what is wrong, and can name files</source>
        <translation>日志往往说明问题所在，可能含文件名</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>does not answer ({kind})</source>
        <translation>没有回应 ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Choose variation</source>
        <translation>选择变体</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Open documents</source>
        <translation>打开的文档</translation>
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
        <translation>标记区域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>撤销{step}(&amp;U)</translation>
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
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>The edits whose results are in the document</source>
        <translation>结果位于此文档中的编辑</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Make the result of this edit anew, in its place</source>
        <translation>在原处重新生成此编辑的结果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Another seed</source>
        <translation>另一个种子</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run it again with the next seed</source>
        <translation>用下一个种子再次运行</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>{n} 个对象。指向可查看；拖动可移动。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>有 {n} 个相似对象。</numerusform></translation>
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
        <translation>没有图像</translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Finding image elements…</source>
        <translation>正在查找图像元素…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>{n} 个图像元素，由 {method} 生成。</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Image elements</source>
        <translation>图像元素</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Elements along each side:</source>
        <translation>每边的元素数：</translation>
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
        <translation>接下来的编辑在哪里进行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Set up engines on other computers</source>
        <translation>设置其他电脑上的引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (remote)</source>
        <translation>{name}（远程）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (cluster)</source>
        <translation>{name}（集群）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines on other computers</source>
        <translation>其他电脑上的引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>GPU box</source>
        <translation>GPU 主机</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>One computer</source>
        <translation>一台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>from the engine's token file</source>
        <translation>来自引擎的令牌文件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>empty: trust known authorities</source>
        <translation>留空：信任已知机构</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Test</source>
        <translation>测试</translation>
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
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>{program} answers in {ms} ms, on {devices}. Methods ready: {n}.</source>
        <translation>{program} 在 {ms} ms 内回应，运行于 {devices}。可用方法：{n}。</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ExemplarSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>画入</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint the exemplar into the region</source>
        <translation>将范例画入区域</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Show how it is coming along</source>
        <translation>显示进行过程</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Small pictures while a network paints</source>
        <translation>网络绘制时显示小图</translation>
    </message>
</context>
<context>
    <name>ExemplarWell</name>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Subject…</source>
        <translation>主体…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Show what of the picture is painted in</source>
        <translation>选择将图像的哪一部分画入</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Exemplar</source>
        <translation>范例</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop, paste or choose the picture to paint with</source>
        <translation>拖放、粘贴或选择用来绘制的图像</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop or paste a picture here, or click to choose a file.</source>
        <translation>将图像拖放或粘贴到此处，或单击选择文件。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Choose an exemplar</source>
        <translation>选择范例</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>That is not a picture that can be read.</source>
        <translation>这不是可读取的图像。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Record how the picture was made</source>
        <translation>记录图像的制作方式</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Method, pack, seed, region, time and version of each edit, in the metadata</source>
        <translation>在元数据中记录每次编辑的方法、模型包、种子、区域、时间和版本</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Sign with Content Credentials</source>
        <translation>用 Content Credentials 签名</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Anybody can then verify who made the picture and that it is unchanged</source>
        <translation>任何人都可以验证图像的作者以及是否未被改动</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Lower is smaller; from about 90 on nobody sees a difference</source>
        <translation>越低文件越小；约 90 以上看不出差别</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Other programs that know no profiles show sRGB rightly</source>
        <translation>使不识别配置文件的其他程序也能正确显示 sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep {profile}</source>
        <translation>保留 {profile}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Convert to sRGB</source>
        <translation>转换为 sRGB</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>What the opened file said: author, rights, camera, place</source>
        <translation>所打开文件的信息：作者、版权、相机、地点</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Without place and camera</source>
        <translation>不含地点和相机</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>a PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>It stays on this computer: no engine is ever sent it</source>
        <translation>它只留在这台电脑上：不会发送给任何引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
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
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>A part of the file at full size; drag to see another</source>
        <translation>文件的一部分，以全尺寸显示；拖动可查看其他部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>This file cannot be shown here.</source>
        <translation>无法在此显示该文件。</translation>
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
        <translation>导出图像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Photoshop (*.psd)</source>
        <translation>Photoshop (*.psd)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export PSD</source>
        <translation>导出 PSD</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exporting {name}…</source>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>its profile</source>
        <translation>其配置文件</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; the photo's gain map was left out</source>
        <translation>已导出 {name}；照片的增益图已略去</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; what was brighter than white became white</source>
        <translation>已导出 {name}；比白色更亮的部分变为白色</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Open {name} again as it was saved? All changes are lost.</source>
        <translation>重新打开已保存的 {name}？所有更改都将丢失。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Revert?</source>
        <translation>还原？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>OpenRaster (*.ora)</source>
        <translation>OpenRaster (*.ora)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>The changes to this document are not saved.</source>
        <translation>此文档的更改尚未保存。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opened {name}</source>
        <translation>已打开 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Pictures and documents ({kinds})</source>
        <translation>图像和文档 ({kinds})</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Replace?</source>
        <translation>替换？</translation>
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
        <translation>对象类别</translation>
    </message>
</context>
<context>
    <name>GestureSection</name>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Model packs…</source>
        <translation>模型包…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Install the weights that this method needs</source>
        <translation>安装此方法所需的权重</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} is an experiment, for this picture only. {help}</source>
        <translation>{label} 是实验性的，仅用于此图像。{help}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} needs weights that are not installed: {packs}.</source>
        <translation>{label} 需要尚未安装的权重：{packs}。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Or run:</source>
        <translation>或运行：</translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Drag the picture about. Space does the same in every tool.</source>
        <translation>拖动图像。在任何工具中按空格键效果相同。</translation>
    </message>
</context>
<context>
    <name>HealTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over a flaw; it is removed when you let go.</source>
        <translation>在瑕疵上涂抹；松开后即被去除。</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>About Intarsia</source>
        <translation>关于 Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>Intarsia {version}

Takes a picture apart into object layers; every edit comes back as new layers above the untouched original.

Apache License 2.0</source>
        <translation>Intarsia {version}

将图像拆解为对象图层；每次编辑都作为新图层放在未改动的原图之上。

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label}，还有 {n} 个</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 的进度</translation>
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
        <translation>提前运行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run later</source>
        <translation>延后运行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Cancel this edit</source>
        <translation>取消此编辑</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 的进度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Do it with {method}</source>
        <translation>用 {method} 来做</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>held</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>等待中，前面有 {n} 个</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>loading {pack}</source>
        <translation>正在加载 {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>复制图层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} merged</source>
        <translation>{name} 已合并</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Merge down</source>
        <translation>向下合并</translation>
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
        <translation>所选图层的混合模式</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity of the chosen layer or object</source>
        <translation>所选图层或对象的不透明度</translation>
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
        <translation>有蒙版隐藏了其中一部分</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
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
        <translation>将所选图层（文字、调整）排除在所有编辑之外，或重新纳入</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Edit the selected layers alone</source>
        <translation>只编辑所选图层</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Use all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part again</source>
        <translation>所有可见图层重新参与</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out text and effects</source>
        <translation>排除文字和效果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep text, shapes, adjustments, fills and copies out of every edit</source>
        <translation>将文字、形状、调整、填充和克隆排除在所有编辑之外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete replaced results</source>
        <translation>删除被替换的结果</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete the hidden groups that later results have replaced</source>
        <translation>删除被后来结果替换的隐藏组</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part.</source>
        <translation>所有可见图层都参与。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Left out: {names}</source>
        <translation>已排除：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Takes part too: {names}</source>
        <translation>也参与：{names}</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Layers and objects</source>
        <translation>图层和对象</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>The layers and objects of a picture are listed here.</source>
        <translation>这里列出图像的图层和对象。</translation>
    </message>
</context>
<context>
    <name>LayerWork</name>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Hide {name}</source>
        <translation>隐藏 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Lock {name}</source>
        <translation>锁定 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Unlock {name}</source>
        <translation>解锁 {name}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
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
        <translation>调整 {name} 的顺序</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Licence of {pack}</source>
        <translation>{pack} 的许可证</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>I have read the licence and accept it</source>
        <translation>我已阅读并接受许可证</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is allowed.</source>
        <translation>允许商业用途。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is NOT allowed.</source>
        <translation>不允许商业用途。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The licence's text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>文本位于上面的地址。请先在那里阅读。</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change the region, or change the object and use sliders only in the region</source>
        <translation>改变区域本身，或只在区域内应用滑块来改变对象</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>{label} only there</source>
        <translation>{label} 仅在该处</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change it</source>
        <translation>改变区域</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>All sliders only there</source>
        <translation>所有滑块仅在该处</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Find classes</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Let a network say what every object is</source>
        <translation>让网络判断每个对象是什么</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words for what shall be seen, if you like</source>
        <translation>想看到的内容的描述（可选）</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>How much they count is the slider Text</source>
        <translation>其影响由“文本”滑块决定</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Take its look</source>
        <translation>取其外观</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object the exemplar</source>
        <translation>将所选对象作为范例</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the look</source>
        <translation>赋予外观</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the chosen object, or what is marked, the look of the exemplar</source>
        <translation>将范例的外观赋予所选对象或标记的部分</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Put an object of the exemplar's look into the marked shape</source>
        <translation>在标记的形状中放入具有范例外观的对象</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object anew, with its own look</source>
        <translation>以自身外观重新生成所选对象</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make every piece of an object in the marked shape anew</source>
        <translation>重新生成标记形状中对象的每一部分</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary shape</source>
        <translation>形状变化</translation>
    </message>
</context>
<context>
    <name>MadeBy</name>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Which method made the latest result</source>
        <translation>最新结果由哪种方法生成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better…</source>
        <translation>更好…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better on this computer</source>
        <translation>更适合这台电脑</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}</source>
        <translation>由 {method} 生成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}. {pack} would do it better.</source>
        <translation>由 {method} 生成。{pack} 会做得更好。</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search; Return goes on</source>
        <translation>搜索；按 Return 继续</translation>
    </message>
</context>
<context>
    <name>MapPalette</name>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Redraw map</source>
        <translation>绘制映射</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Show a layer with one colour for each object</source>
        <translation>显示每个对象一种颜色的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Colours of the map</source>
        <translation>映射的颜色</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Click an object, then paint it on the map with any brush</source>
        <translation>单击一个对象，然后用任意笔刷在映射上绘制</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint</source>
        <translation>重绘</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint the picture where the map was redrawn</source>
        <translation>在映射改变的地方重绘图像</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Take the picture apart first: the map shows its objects.</source>
        <translation>请先拆解图像：映射显示其中的对象。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Start on an object and paint: it grows over what it touches.</source>
        <translation>从对象上开始涂抹：它会扩展到所触及之处。</translation>
    </message>
</context>
<context>
    <name>MapWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Redraw map</source>
        <translation>绘制映射</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show all of the layer</source>
        <translation>显示整个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Hide a part</source>
        <translation>隐藏一部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show a part</source>
        <translation>显示一部分</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over the chosen layer to hide or show a part. X swaps.</source>
        <translation>在所选图层上涂抹以隐藏或显示一部分。X 切换。</translation>
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
        <translation>由谁进行此编辑</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Best available</source>
        <translation>最佳可用</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (experimental)</source>
        <translation>{label}（实验性）</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (not installed)</source>
        <translation>{label}（未安装）</translation>
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
        <translation>查找所有对象</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Apply move</source>
        <translation>应用移动</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Make the picture whole where objects moved</source>
        <translation>补全对象移开后的图像</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Contact shadow on a layer of its own</source>
        <translation>接触阴影放在单独图层</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Give moved objects a soft shadow where they stand</source>
        <translation>为移动的对象在其站立处加上柔和阴影</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre.</source>
        <translation>拖动以移动。Shift：沿直线、保持比例。Alt：自由移动；缩放时从中心开始。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>reading…</source>
        <translation>正在读取…</translation>
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
        <translation>水平翻转</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip vertically</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Put back</source>
        <translation>放回原处</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Which of the installed packs makes this edit</source>
        <translation>由哪个已安装的包进行此编辑</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>About the pack</source>
        <translation>关于此包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Read the licence, then download</source>
        <translation>先阅读许可证，再下载</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use a file of this computer</source>
        <translation>使用这台电脑上的文件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use files of this computer</source>
        <translation>使用这台电脑上的多个文件</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Compare the checksums of the files</source>
        <translation>比较文件的校验和</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Delete the pack from the disk</source>
        <translation>从磁盘删除此包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Stop; what has come stays</source>
        <translation>停止；已下载的部分保留</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Every file is as it was when it was installed.</source>
        <translation>所有文件都与安装时相同。</translation>
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
        <translation>更适合这台电脑…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>The packs that fit this computer, together</source>
        <translation>适合这台电脑的模型包，一起显示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Import {pack}</source>
        <translation>导入 {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Pack</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Commercial use</source>
        <translation>商业用途</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>NOT allowed</source>
        <translation>不允许</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>There is no exemplar yet.</source>
        <translation>还没有范例。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Drop, paste or choose a picture to paint with.</source>
        <translation>拖放、粘贴或选择一张用来绘制的图像。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Model packs…</source>
        <translation>模型包…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>What is installed, and more</source>
        <translation>已安装的内容及更多</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>The Python that runs the engine</source>
        <translation>运行引擎的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Text for a report</source>
        <translation>报告用的文字</translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add object</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add results</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Restart engine</source>
        <translation>重启引擎</translation>
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
        <translation><numerusform>先前会话的 {n} 个结果尚未保存。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>{n} 个编辑随引擎结束而未完成。</numerusform></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Set the sliders below to values that go well together</source>
        <translation>将下面的滑块设为相配的值</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <location filename="../../ui/canvas/tools/polygon.py"/>
        <source>Click the corners. A double click or Return closes the region.</source>
        <translation>单击各个角点。双击或按 Return 闭合区域。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Engine's Python</source>
        <translation>引擎的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: the one that runs this program</source>
        <translation>留空：使用运行本程序的 Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>The interpreter that has the engine's packages; the engine is started anew</source>
        <translation>装有引擎所需软件包的解释器；引擎将重新启动</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Copy unsaved work every</source>
        <translation>备份未保存工作的间隔</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>It is offered again if the program ends suddenly</source>
        <translation>程序意外结束时会再次提供</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Steps to undo</source>
        <translation>可撤销的步数</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts for the next picture that is opened</source>
        <translation>从下一个打开的图像起生效</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: never look for newer versions</source>
        <translation>留空：从不检查新版本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Address of the list of versions, asked at every start</source>
        <translation>版本列表的地址，每次启动时查询</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light or dark, or as the desktop says</source>
        <translation>浅色、深色或跟随桌面</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts from the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Choose the engine's Python</source>
        <translation>选择引擎的 Python</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <location filename="../../ui/widgets/preparing_bar.py"/>
        <source>Preparing for the first time, once</source>
        <translation>首次准备中，仅此一次</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>The edit that runs, as far as it is</source>
        <translation>正在进行的编辑的当前状态</translation>
    </message>
</context>
<context>
    <name>PromptTool</name>
    <message>
        <location filename="../../ui/canvas/tools/prompt.py"/>
        <source>Click an object or drag a box around it. Shift adds, Alt excludes; Tab means a larger thing, Shift+Tab a smaller one.</source>
        <translation>单击对象或在其周围拖框。Shift 添加，Alt 排除；Tab 表示更大的物体，Shift+Tab 表示更小的。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Begin nothing more; what runs goes on</source>
        <translation>不再开始新的；正在运行的继续</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel what runs and what waits</source>
        <translation>取消正在运行和等待的</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Take what has ended away</source>
        <translation>移走已结束的任务</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>an unnamed picture</source>
        <translation>一张未命名的图像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Unsaved work on {name} was found.</source>
        <translation>找到 {name} 的未保存工作。</translation>
    </message>
</context>
<context>
    <name>RegionCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Grow region</source>
        <translation>扩展区域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Shrink region</source>
        <translation>收缩区域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Smooth region</source>
        <translation>平滑区域</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Feather region</source>
        <translation>羽化区域</translation>
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
        <translation>去除区域标记的内容</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>With its shadow</source>
        <translation>连同阴影</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Also take away the shadow that it casts</source>
        <translation>同时去除它投下的阴影</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Wipe away from the region. [ and ] change the brush.</source>
        <translation>从区域中擦除。[ 和 ] 改变笔刷。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away. [ and ] change the brush.</source>
        <translation>标记区域。Alt 减去。[ 和 ] 改变笔刷。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away.</source>
        <translation>标记区域。Alt 减去。</translation>
    </message>
</context>
<context>
    <name>RetouchWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Take the active layer</source>
        <translation>使用活动图层</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Paint with the layer, group or object that is active in Krita</source>
        <translation>用 Krita 中活动的图层、组或对象绘制</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys for {label}</source>
        <translation>{label} 的按键</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Used twice: {keys}</source>
        <translation>重复使用：{keys}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture, or drop one here</source>
        <translation>打开图像，或拖放到此处</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Try the sample picture</source>
        <translation>试用示例图像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Tour of one minute</source>
        <translation>一分钟导览</translation>
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
        <translation>指针</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Measured change outside the last edit</source>
        <translation>上次编辑之外测得的变化</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Picture size and depth</source>
        <translation>图像大小和色深</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Outside the edit: max {largest:g}, mean {mean:g}</source>
        <translation>编辑之外：最大 {largest:g}，平均 {mean:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: off</source>
        <translation>引擎：关闭</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: starting…</source>
        <translation>引擎：正在启动…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: ready</source>
        <translation>引擎：就绪</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: silent</source>
        <translation>引擎：无响应</translation>
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
        <translation>范例的哪一部分？</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Click on what you mean, or draw a box around it. Right click: not this.</source>
        <translation>单击您要的部分，或在其周围画框。右键单击：不要这里。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Find it for me</source>
        <translation>替我查找</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>People first, else what stands out</source>
        <translation>优先找人，否则找显眼之物</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The whole picture</source>
        <translation>整个图像</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Paint it in as a rectangle</source>
        <translation>以矩形画入</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The exemplar: click on what you mean, or draw a box</source>
        <translation>范例：单击您要的部分，或画框</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size of the brush in pixels of the picture</source>
        <translation>以图像像素计的笔刷大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size</source>
        <translation>笔刷大小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size, coarse</source>
        <translation>笔刷大小（粗调）</translation>
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
        <translation>笔刷的不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pressure of the pen</source>
        <translation>笔压</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much of the brush is full before it fades to its rim</source>
        <translation>笔刷在向边缘渐隐之前有多少是完全不透明的</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much one stroke marks, however often it comes by</source>
        <translation>一笔的标记强度，不论经过多少次</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>What the pressure of a pen changes; its other end takes away</source>
        <translation>笔压改变什么；笔的另一端用于减去</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pen</source>
        <translation>压感笔</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How far a colour may differ from the one that was clicked, of 255</source>
        <translation>颜色与所单击颜色可相差多少，最大 255</translation>
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
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>End the tour</source>
        <translation>结束导览</translation>
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
        <translation>请按“拆解”。图像中的每个物体都会成为对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Point at the cup and drag it aside. When you let go, the place behind it is filled and it gets its shadow.</source>
        <translation>指向杯子并将其拖到一旁。松开后，其后的位置会被填充，杯子也会有阴影。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Now remove something: press B, paint over the white patch on the wood, and press Remove.</source>
        <translation>现在去除一样东西：按 B，在木头上的白斑处涂抹，然后按“移除”。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Hold the key \ to see the original. Ctrl+Z takes back, Ctrl+S saves with all layers, and F1 is the manual. That is all.</source>
        <translation>按住 \ 键查看原图。Ctrl+Z 撤销，Ctrl+S 保存所有图层，F1 打开手册。就这些。</translation>
    </message>
</context>
<context>
    <name>TransformFields</name>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Transform</source>
        <translation>变换</translation>
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
        <translation>宽度</translation>
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
        <translation>在终端运行 'intarsia update'，或使用新的安装程序。此版本会保留在新版本旁，'intarsia versions' 可切换回来。</translation>
    </message>
</context>
<context>
    <name>VariationBox</name>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Again with this seed</source>
        <translation>用此种子再来</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make the shown result again with the sliders as they are now</source>
        <translation>用当前滑块重新生成显示的结果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another</source>
        <translation>再来一个</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another result</source>
        <translation>另一个结果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make another result, from the next seed</source>
        <translation>用下一个种子再生成一个结果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>How sure the fill is</source>
        <translation>填充的可靠程度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
</context>
<context>
    <name>VariationStrip</name>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Variations</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
</context>
<context>
    <name>WandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/wand.py"/>
        <source>Click a colour to mark it. Alt takes it away.</source>
        <translation>单击一种颜色以标记它。Alt 减去。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Welcome to Intarsia</source>
        <translation>欢迎使用 Intarsia</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Everything in this picture was made with what is installed now, without a graphics card: take a picture apart, drag an object, remove one, paint with another picture, redraw an outline. The built-in method rearranges pixels that are in the picture; it cannot invent things.</source>
        <translation>此图中的一切都是用现在已安装的内容、无需显卡完成的：拆解图像、拖动对象、去除对象、用另一张图像绘制、重画轮廓。内置方法重新排列图像中已有的像素，不能凭空创造。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs add methods that know what things look like. Each has a size and a licence of its own, shown before anything is downloaded; those that fit this computer are bold. Nothing is downloaded unless you say so, and pictures go to no other computer unless you name an engine there.</source>
        <translation>模型包会增加了解事物外观的方法。每个包都有各自的大小和许可证，下载前会显示；适合这台电脑的以粗体显示。除非您同意，否则不会下载任何内容；除非您在那里指定引擎，否则图像不会发往其他电脑。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What works now</source>
        <translation>现在可用的功能</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What packs would add</source>
        <translation>模型包会增加的功能</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Better on this computer…</source>
        <translation>更适合这台电脑…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Choose packs…</source>
        <translation>选择模型包…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Open a picture…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>The engine is starting…</source>
        <translation>引擎正在启动…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Graphics card: {names}</source>
        <translation>显卡：{names}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>No graphics card is in use. The built-in method needs none; packs run on the processor, slowly.</source>
        <translation>未使用显卡。内置方法不需要显卡；模型包会在处理器上缓慢运行。</translation>
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
        <translation>用文字查找：the red mug</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words</source>
        <translation>用文字查找</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Say in English what it is and press Enter; needs the pack Grounding DINO</source>
        <translation>用英语说出它是什么并按 Enter；需要 Grounding DINO 包</translation>
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
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom: type a number or choose one</source>
        <translation>缩放：输入数字或选择</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Click to go nearer, Alt to go farther, or drag around a part.</source>
        <translation>单击放大，Alt 缩小，或拖框选一部分。</translation>
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
        <translation>正片叠底</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hard light</source>
        <translation>强光</translation>
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
        <translation>颜色</translation>
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
        <translation>饱和度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>inside what is below</source>
        <translation>在下方内容之内</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>cut to its shape</source>
        <translation>裁成其形状</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>behind, cut to its shape</source>
        <translation>在后方并裁成形状</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open a picture or a document.</source>
        <translation>打开图像或文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;New from clipboard</source>
        <translation>从剪贴板新建(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Begin a document with the picture on the clipboard.</source>
        <translation>用剪贴板中的图像新建文档。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A photo to try things on.</source>
        <translation>供试用的照片。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save with all layers and edits, as OpenRaster.</source>
        <translation>以 OpenRaster 保存所有图层和编辑。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save under another name.</source>
        <translation>以其他名称保存。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the file again as it was saved.</source>
        <translation>重新打开已保存的文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Export &amp;picture…</source>
        <translation>导出图像(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>One flat picture: PNG, JPEG, WebP or TIFF.</source>
        <translation>一张合并的图像：PNG、JPEG、WebP 或 TIFF。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Export PSD…</source>
        <translation>导出 PSD(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>With all layers.</source>
        <translation>包含所有图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Canvas si&amp;ze…</source>
        <translation>画布大小(&amp;Z)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Room around the picture, filled if you like; or cut off.</source>
        <translation>图像周围的空间，可选择填充；或裁去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Close the picture.</source>
        <translation>关闭图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>End the program.</source>
        <translation>结束程序。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the chosen objects and delete them.</source>
        <translation>复制所选对象并将其删除。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy all chosen objects.</source>
        <translation>复制所有选中的对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy &amp;merged</source>
        <translation>合并复制(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the picture as it looks: what the region marks, else all.</source>
        <translation>按所见复制图像：有区域则为区域内，否则为全部。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste objects or a picture.</source>
        <translation>粘贴对象或图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste &amp;in place</source>
        <translation>原位粘贴(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste where it was copied.</source>
        <translation>粘贴到复制时的位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second chosen object.</source>
        <translation>再生成一个所选对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove the chosen objects; the picture is filled behind them.</source>
        <translation>去除所选对象；其后的图像会被填充。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose all objects.</source>
        <translation>选择所有对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;eselect</source>
        <translation>取消选择(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose no object and mark no region.</source>
        <translation>不选任何对象，不标记任何区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Model pac&amp;ks…</source>
        <translation>模型包(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What is installed, and installing more.</source>
        <translation>已安装的内容，以及安装更多。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Better on this computer…</source>
        <translation>更适合这台电脑(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The packs that fit this computer, downloaded together.</source>
        <translation>适合这台电脑的模型包，一起下载。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Colours, saving, engine.</source>
        <translation>颜色、保存、引擎。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Remove what it marks</source>
        <translation>去除标记内容(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove what the region marks; the picture is filled behind it.</source>
        <translation>去除区域标记的内容；其后的图像会被填充。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Region to &amp;object</source>
        <translation>区域变为对象(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark &amp;the chosen objects</source>
        <translation>标记所选对象(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The chosen objects become the region.</source>
        <translation>所选对象成为区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark what is not marked.</source>
        <translation>标记未被标记的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Grow…</source>
        <translation>扩展(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels more all around.</source>
        <translation>四周多标记几个像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Shrink…</source>
        <translation>收缩(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels less all around.</source>
        <translation>四周少标记几个像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>S&amp;mooth…</source>
        <translation>平滑(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Even the outline.</source>
        <translation>使轮廓平整。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Feather…</source>
        <translation>羽化(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A soft edge.</source>
        <translation>柔和的边缘。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Crop &amp;picture to it</source>
        <translation>按区域裁剪图像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cut the picture to the box around what is marked.</source>
        <translation>将图像裁剪到标记部分的外框。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark nothing.</source>
        <translation>不标记任何内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark the &amp;last again</source>
        <translation>再次标记上一个(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What was marked before it was cleared or removed.</source>
        <translation>清除或去除之前标记的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Give the chosen layer a name.</source>
        <translation>为所选图层命名。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate layer</source>
        <translation>复制图层(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second such layer.</source>
        <translation>再来一个相同的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Merge down</source>
        <translation>向下合并(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Make one layer of the chosen one and the one below it; of a group, one layer.</source>
        <translation>将所选图层与下方图层合为一个；组则合为一个图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Hide what the region marks</source>
        <translation>隐藏区域标记的内容(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A mask hides it; the brushes for it show it again.</source>
        <translation>用蒙版隐藏；相应的笔刷可使其重新显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Show all of it</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Take the mask away.</source>
        <translation>移除蒙版。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;elete layer</source>
        <translation>删除图层(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Delete the chosen layers; an object whose result goes is back where it was.</source>
        <translation>删除所选图层；结果被删除的对象回到原处。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Correct</source>
        <translation>修正(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Take apart</source>
        <translation>拆解(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find all objects.</source>
        <translation>查找所有对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Apply &amp;move</source>
        <translation>应用移动(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill behind what was moved.</source>
        <translation>填充移动后露出的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Add found object</source>
        <translation>添加找到的对象(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep what the find tool has found.</source>
        <translation>保留查找工具找到的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;horizontally</source>
        <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror left and right.</source>
        <translation>左右镜像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;vertically</source>
        <translation>垂直翻转(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror top and bottom.</source>
        <translation>上下镜像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Put back</source>
        <translation>放回原处(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Undo every move of the object.</source>
        <translation>撤销对象的所有移动。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>B&amp;ring forward</source>
        <translation>上移一层(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>In front of the next object.</source>
        <translation>到下一个对象之前。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Send &amp;backward</source>
        <translation>下移一层(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Behind the next object.</source>
        <translation>到下一个对象之后。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>锁定或解锁(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A locked object stays.</source>
        <translation>锁定的对象保持不动。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide or sho&amp;w</source>
        <translation>隐藏或显示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Leave it out of edits.</source>
        <translation>将其排除在编辑之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make background or ob&amp;ject</source>
        <translation>设为背景或对象(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Background lies behind everything and cannot be moved.</source>
        <translation>背景位于一切之后，不能移动。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Use as e&amp;xemplar</source>
        <translation>用作范例(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint with the chosen object.</source>
        <translation>用所选对象绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Guess the part that others hide, from the look and outline of what shows.</source>
        <translation>根据可见部分的外观和轮廓，推测被遮挡的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take a rim of neighbours.</source>
        <translation>从相邻对象取一圈边缘。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>S&amp;hrink…</source>
        <translation>收缩(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Give up a rim.</source>
        <translation>让出一圈边缘。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fade the border.</source>
        <translation>使边界渐隐。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill h&amp;oles</source>
        <translation>填充孔洞(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take what is enclosed.</source>
        <translation>纳入被包围的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Split into pieces</source>
        <translation>拆成碎块(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Each connected piece becomes an object; the knife cuts along a stroke.</source>
        <translation>每个相连的部分成为一个对象；刀沿笔画切割。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;erge</source>
        <translation>合并(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make one of the chosen.</source>
        <translation>将所选的合为一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Gro&amp;up</source>
        <translation>编组(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep the chosen together.</source>
        <translation>将所选的保持在一起。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>U&amp;ngroup</source>
        <translation>取消编组(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Parts stand alone.</source>
        <translation>各部分独立。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Select s&amp;imilar</source>
        <translation>选择相似(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose the objects that look like the chosen one.</source>
        <translation>选择与所选对象相似的对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill in hidden p&amp;art</source>
        <translation>补全隐藏部分(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a thing to find it.</source>
        <translation>围绕物体绘制以找到它。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint what the object takes in; Alt takes away.</source>
        <translation>涂抹对象要纳入的部分；Alt 减去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint along the edge of the chosen object: hair and fur are found there.</source>
        <translation>沿所选对象的边缘涂抹：在那里查找头发和毛皮。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around what the object takes in; Alt takes away.</source>
        <translation>圈出对象要纳入的部分；Alt 减去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose, move, scale and turn objects.</source>
        <translation>选择、移动、缩放和旋转对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ind object</source>
        <translation>查找对象(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click an object or box it.</source>
        <translation>单击对象或用框围住。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find object by &amp;lasso</source>
        <translation>用套索查找(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Correct object</source>
        <translation>修正对象(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click or box what to add.</source>
        <translation>单击或框选要添加的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correct by br&amp;ush</source>
        <translation>用笔刷修正(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correc&amp;t by lasso</source>
        <translation>用套索修正(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;fine edge</source>
        <translation>调整边缘(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Knife</source>
        <translation>刀(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Split an object along a stroke.</source>
        <translation>沿笔画拆分对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a colour to mark all of it in the picture.</source>
        <translation>单击一种颜色，即可标记图像中所有这种颜色。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click the corners; double click or Return closes the region.</source>
        <translation>单击各个角点；双击或按 Return 闭合区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;brush</source>
        <translation>区域笔刷(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint a region.</source>
        <translation>涂出区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;gion eraser</source>
        <translation>区域橡皮(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Wipe away from the region.</source>
        <translation>从区域中擦去。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;rectangle</source>
        <translation>矩形区域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag a rectangle.</source>
        <translation>拖出矩形。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region elli&amp;pse</source>
        <translation>椭圆区域(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag an ellipse.</source>
        <translation>拖出椭圆。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region la&amp;sso</source>
        <translation>套索区域(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a region.</source>
        <translation>围绕区域绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region pol&amp;ygon</source>
        <translation>多边形区域(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Magic &amp;wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a patch of a colour.</source>
        <translation>单击一块颜色。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>C&amp;olour range</source>
        <translation>色彩范围(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;ap brush</source>
        <translation>映射笔刷(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Redraw what is what.</source>
        <translation>重画何处是何物。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>H&amp;eal</source>
        <translation>修复(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint over a flaw to remove it.</source>
        <translation>涂抹瑕疵以去除。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Clo&amp;ne</source>
        <translation>克隆(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Alt sets the source; paint copies it.</source>
        <translation>Alt 设定来源；涂抹即复制。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide of layer</source>
        <translation>隐藏图层部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide a part of a layer.</source>
        <translation>隐藏图层的一部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show of layer</source>
        <translation>显示图层部分</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show it again.</source>
        <translation>使其重新显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the picture about; or hold space.</source>
        <translation>拖动图像；或按住空格键。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click: nearer, Alt: farther; or drag.</source>
        <translation>单击放大，Alt 缩小；或拖动。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Smaller brush</source>
        <translation>缩小笔刷</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth smaller.</source>
        <translation>缩小五分之一。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Larger brush</source>
        <translation>放大笔刷</translation>
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
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Farther.</source>
        <translation>更远。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Fit picture</source>
        <translation>适合图像(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the whole picture.</source>
        <translation>显示整个图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A pixel is a pixel.</source>
        <translation>一个像素就是一个像素。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>N&amp;ext document</source>
        <translation>下一个文档(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The next tab.</source>
        <translation>下一个标签。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The picture alone, on the whole screen; Escape ends it.</source>
        <translation>整个屏幕只显示图像；按 Esc 结束。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hide panels</source>
        <translation>隐藏面板(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide all panels and bars, or show them again.</source>
        <translation>隐藏或重新显示所有面板和工具栏。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Snap</source>
        <translation>吸附(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What is moved stops at edges and middles; Alt moves it freely.</source>
        <translation>移动的内容会停在边缘和中线；Alt 可自由移动。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Before and after</source>
        <translation>前后对比(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the line; hold \ for the original alone.</source>
        <translation>拖动分界线；按住 \ 只看原图。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Image elements</source>
        <translation>图像元素(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the pieces that image elements are made of: outlines and centres.</source>
        <translation>显示图像元素的组成碎片：轮廓和中心。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Number of elements…</source>
        <translation>元素数量(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>How fine they are.</source>
        <translation>其精细程度。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Colours of the system</source>
        <translation>系统颜色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>As light or dark as the desktop.</source>
        <translation>与桌面同样明暗。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Dark on light.</source>
        <translation>浅底深字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Light on dark.</source>
        <translation>深底浅字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The manual; it needs no network.</source>
        <translation>手册；无需网络。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Tour of one minute</source>
        <translation>一分钟导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>With the sample picture.</source>
        <translation>使用示例图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>By its name.</source>
        <translation>按名称查找。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>See and change all keys.</source>
        <translation>查看并更改所有按键。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Welcome…</source>
        <translation>欢迎(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What works now, and what packs would add.</source>
        <translation>现在可用的功能，以及模型包会增加的功能。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Text for a report.</source>
        <translation>报告用的文字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What the program is made of.</source>
        <translation>程序的组成。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;About Intarsia</source>
        <translation>关于 Intarsia(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The version and its licence.</source>
        <translation>版本及其许可证。</translation>
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
        <translation>矢量</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia objects</source>
        <translation>Intarsia 对象</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia: {done}</source>
        <translation>Intarsia：{done}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Intarsia map</source>
        <translation>Intarsia 映射</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: take apart</source>
        <translation>Intarsia：拆解</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Find all objects of the picture and give each a layer</source>
        <translation>查找图像的所有对象，并为每个对象建立图层</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: apply move</source>
        <translation>Intarsia：应用移动</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Make the picture whole where object layers were moved</source>
        <translation>补全对象图层移开后的图像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: remove in selection</source>
        <translation>Intarsia：去除选区内容</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Remove what is selected and continue the picture behind it</source>
        <translation>去除所选内容，并延续其后的图像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: paint exemplar into selection</source>
        <translation>Intarsia：将范例画入选区</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Paint the exemplar of the docker into the selection</source>
        <translation>将面板中的范例画入选区</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: redraw map</source>
        <translation>Intarsia：绘制映射</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Show a layer with one colour for each object, to be redrawn with any brush</source>
        <translation>显示每个对象一种颜色的图层，可用任意笔刷重绘</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: repaint where the map was redrawn</source>
        <translation>Intarsia：在映射改变处重绘</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Repaint the picture where the map layer was redrawn</source>
        <translation>在映射图层改变处重绘图像</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: leave selected layers out of edits</source>
        <translation>Intarsia：将所选图层排除在编辑之外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Keep the selected layers out of every edit, or take them back</source>
        <translation>将所选图层排除在所有编辑之外，或重新纳入</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edits of this document</source>
        <translation>此文档的编辑</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_rows.py"/>
        <source>{name}, moved</source>
        <translation>{name}（已移动）</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual_text.py"/>
        <source>Commands and keys</source>
        <translation>命令和按键</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Marks and brushes</source>
        <translation>标记和笔刷</translation>
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
        <translation><numerusform>{n} 字节</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>on its way…</source>
        <translation>传输中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed, checked</source>
        <translation>已安装，已检查</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} here</source>
        <translation>已有 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>file {k} of {n}</source>
        <translation>文件 {k} / {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>comparing checksums</source>
        <translation>正在比较校验和</translation>
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
        <translation>以 {px} px 工作，约需 {mb} MB 内存。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Licence: {name}  ·  commercial use: {use}</source>
        <translation>许可证：{name}  ·  商业用途：{use}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checksum recorded at the first download</source>
        <translation>校验和在首次下载时记录</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Change look</source>
        <translation>改变外观</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Finding objects</source>
        <translation>查找对象</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>画入</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Redraw</source>
        <translation>重画</translation>
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
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>One photo and three edits of it</source>
        <translation>一张照片和它的三次编辑</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>This is a pool of engines: packs and processes are its administrator's.</source>
        <translation>这是一个引擎池：模型包和进程由其管理员管理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>Ask whoever runs it.</source>
        <translation>请询问其运行者。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>The body is too large.</source>
        <translation>正文过大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture is not three planes of colour.</source>
        <translation>图像不是三个颜色平面。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Convert it to RGB.</source>
        <translation>请将其转换为 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region and the picture differ in size.</source>
        <translation>区域和图像大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Draw the region on this picture.</source>
        <translation>请在此图像上绘制区域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture has pixels that are no numbers.</source>
        <translation>图像中有不是数字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Repair the picture.</source>
        <translation>请修复图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region leaves nothing of the picture to copy from.</source>
        <translation>区域没有给图像留下可供复制的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Select a smaller region.</source>
        <translation>请选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Label {missing} is painted but was nowhere in the picture before.</source>
        <translation>已绘制标签 {missing}，但它之前不在图像中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Paint with a label that the map had.</source>
        <translation>请用映射中原有的标签绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This edit needs at least {least} GB on {device}.</source>
        <translation>此编辑在 {device} 上至少需要 {least} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose a smaller working size, or the CPU.</source>
        <translation>请选择较小的工作尺寸，或 CPU。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>The result in {name} was unusable, so it was made again in full precision.</source>
        <translation>{name} 下的结果不可用，因此已用全精度重新生成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>It worked {means}, to save memory.</source>
        <translation>为节省内存，工作方式为：{means}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This machine has no device {name}.</source>
        <translation>这台电脑没有设备 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose one of {names}.</source>
        <translation>请从 {names} 中选择一个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>There was not enough memory for this step.</source>
        <translation>内存不足，无法完成此步骤。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's devices have no double precision.</source>
        <translation>Apple 的设备没有双精度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.</source>
        <translation>Apple 自家的设备从 macOS 14 起支持 bfloat16，Intel 的 Mac 不支持。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>This AMD device has no bfloat16 of its own.</source>
        <translation>此 AMD 设备本身不支持 bfloat16。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Choose another precision, or the CPU.</source>
        <translation>请选择其他精度，或 CPU。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>{pack} needs about {least} GB on {device}, where {free} GB are free; other programs hold the rest.</source>
        <translation>{pack} 在 {device} 上约需 {least} GB，现有 {free} GB 可用；其余被其他程序占用。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>Close other programs, choose another method or a smaller pack, or an engine with more memory.</source>
        <translation>请关闭其他程序，选择其他方法或较小的包，或内存更多的引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>Choose the amendment that belongs to these weights.</source>
        <translation>请选择属于这些权重的修正。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{where} is of another shape than its weight.</source>
        <translation>{where} 的形状与其权重不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} does not fit these weights at {stem}.</source>
        <translation>{source} 在 {stem} 处与这些权重不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} amends {key}, which is not there.</source>
        <translation>{source} 要修正 {key}，但它不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>its table of contents is damaged</source>
        <translation>其目录已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged</source>
        <translation>有张量已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged, or of a kind that networks do not have</source>
        <translation>有张量已损坏，或属于网络中没有的类型</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>it holds {what} tensors, which networks do not</source>
        <translation>含有网络中没有的 {what} 张量</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is longer than the file</source>
        <translation>其文件头比文件还长</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>it has more tensors than any network</source>
        <translation>其张量比任何网络都多</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} is of the type {get}, not for networks</source>
        <translation>{name} 的类型为 {get}，不适用于网络</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} has another size than its shape says</source>
        <translation>{name} 的大小与其形状不符</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its tensors overlap, or leave gaps</source>
        <translation>其张量重叠或留有空隙</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>its tensors together claim more than the file holds</source>
        <translation>其张量总共声称的内容多于文件所含</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor lies outside the file</source>
        <translation>有张量位于文件之外</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor has no sound shape</source>
        <translation>有张量的形状不正确</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor claims more than the file holds</source>
        <translation>有张量声称的内容多于文件所含</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>a storage is damaged</source>
        <translation>有存储区已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>it holds tensors of the kind {name}, which networks do not</source>
        <translation>含有网络中没有的 {name} 类张量</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>two storages have one name</source>
        <translation>两个存储区同名</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents is longer than that of any weights</source>
        <translation>其目录比任何权重的都长</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents uses {name}, which weights do not</source>
        <translation>其目录使用了权重不会使用的 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>An RGB picture was expected, not {dtype} of shape {shape}.</source>
        <translation>需要 RGB 图像，而不是形状为 {shape} 的 {dtype}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Convert the picture to RGB.</source>
        <translation>请将图像转换为 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>The picture holds NaN or infinity.</source>
        <translation>图像含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Repair the picture first.</source>
        <translation>请先修复图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is no file of tensors</source>
        <translation>不是张量文件</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>its list of storages is damaged</source>
        <translation>其存储区列表已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is packed, which torch files are not</source>
        <translation>经过压缩，而 torch 文件不会压缩</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is damaged</source>
        <translation>存档已损坏</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is cut off</source>
        <translation>存档被截断</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a tensor's bytes are not in the file</source>
        <translation>有张量的字节不在文件中</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive has no table of contents</source>
        <translation>存档没有目录</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it was written by a machine of another byte order</source>
        <translation>由字节序不同的电脑写出</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a storage has another size than its table says</source>
        <translation>有存储区的大小与其表不符</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the file is cut off</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torchscript.py"/>
        <source>its tree of objects is deeper than any network's</source>
        <translation>其对象树比任何网络的都深</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>Install the pack again.</source>
        <translation>请重新安装此包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name} holds no weights.</source>
        <translation>{name} 不含权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json holds no settings.</source>
        <translation>{name}/config.json 不含设置。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} is of another shape.</source>
        <translation>{source} 的网络形状不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json cannot be read.</source>
        <translation>无法读取 {name}/config.json。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} cannot be read.</source>
        <translation>无法读取 {source} 的网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} {what} {names}.</source>
        <translation>{source} 的网络：{what} {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Download the file again from the pack's own source.</source>
        <translation>请从此包自己的来源重新下载文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Only safetensors files and torch files of plain tensors are opened; convert the file to safetensors, or get it from the pack's own source.</source>
        <translation>只能打开 safetensors 文件和仅含普通张量的 torch 文件；请将文件转换为 safetensors，或从此包自己的来源获取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: it is damaged, or holds more than tensors.</source>
        <translation>无法将 {source} 作为权重读取：它已损坏，或含有张量以外的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is not there.</source>
        <translation>权重文件 {name} 不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is empty or not there.</source>
        <translation>权重文件 {name} 为空或不存在。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} is empty.</source>
        <translation>{source} 为空。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} has the SHA-256 {found}, not {lower} as its pack says.</source>
        <translation>{name} 的 SHA-256 为 {found}，而不是其包所述的 {lower}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds NaN or infinity in {names}.</source>
        <translation>{source} 在 {names} 中含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} does not fit this network: {complaints}.</source>
        <translation>{source} 与此网络不符：{complaints}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Choose the weights that belong to this method and version.</source>
        <translation>请选择属于此方法和版本的权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} wants to run code that weights do not need: {names}.</source>
        <translation>{source} 要运行权重不需要的代码：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>It was not opened. Get a safetensors version of these weights.</source>
        <translation>未打开该文件。请获取这些权重的 safetensors 版本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no table of named tensors.</source>
        <translation>{source} 不含命名张量的表。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds things that are no tensors: {names}.</source>
        <translation>{source} 含有不是张量的内容：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: {error}.</source>
        <translation>无法将 {source} 作为权重读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no tensors.</source>
        <translation>{source} 不含张量。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{start} levels cannot be cut into {steps} equal strides.</source>
        <translation>{start} 级无法分成 {steps} 个相等的步幅。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose another number of steps.</source>
        <translation>请选择其他步数。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>The chosen noise levels are not an ascending part of the schedule.</source>
        <translation>所选噪声级别不是调度中的递增部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Use different levels between 0 and {schedule}.</source>
        <translation>请使用 0 到 {schedule} 之间的其他级别。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{count} diffusion steps were asked for.</source>
        <translation>请求了 {count} 个扩散步数。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose between 1 and {most} steps.</source>
        <translation>请选择 1 到 {most} 步。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>Distances by {label}.</source>
        <translation>距离由 {label} 得出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>{name} is now {factor} as large, by how far away it stands.</source>
        <translation>按其远近，{name} 现为原大小的 {factor}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>{AT_MOST} engines already use {folder}.</source>
        <translation>已有 {AT_MOST} 个引擎使用 {folder}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>Stop some of them.</source>
        <translation>请停止其中一些。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine does not have the picture.</source>
        <translation>引擎没有该图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send it and try again.</source>
        <translation>请发送后重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine knows no edit of that id.</source>
        <translation>引擎没有该编号的编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send the edit again.</source>
        <translation>请重新发送编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>The edit ran longer than the {allowed_s} seconds that this engine allows.</source>
        <translation>编辑的运行时间超过此引擎允许的 {allowed_s} 秒。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>Choose a smaller region or fewer variations, or another engine.</source>
        <translation>请选择较小的区域、较少的变体，或其他引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>The engine's journal is full: {held} edits wait to be fetched.</source>
        <translation>引擎的日志已满：{held} 个编辑等待取回。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>Open their documents, or run: intarsia jobs prune</source>
        <translation>请打开其文档，或运行：intarsia jobs prune</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>{name}/{name2} in the journal is damaged.</source>
        <translation>日志中的 {name}/{name2} 已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Run the edit again.</source>
        <translation>请再次运行编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The request of {name} is missing.</source>
        <translation>{name} 的请求缺失。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Make the edit again.</source>
        <translation>请重新进行编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The edit is no longer in the journal.</source>
        <translation>该编辑已不在日志中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The engine stopped before this edit was done.</source>
        <translation>引擎在此编辑完成前已停止。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing was found there.</source>
        <translation>在那里没有找到任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Click on an object, or draw around one.</source>
        <translation>请单击对象，或围绕对象绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing that would change lies inside the picture.</source>
        <translation>会改变的内容都不在图像之内。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Choose something inside the picture.</source>
        <translation>请选择图像之内的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>{name} has another depth than the picture.</source>
        <translation>{name} 的色深与图像不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Take it apart again.</source>
        <translation>请重新拆解。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>The picture is not the one that its name says.</source>
        <translation>该图像与其名称所指的不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>Upload it again.</source>
        <translation>请重新上传。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>Wait for some to finish, or cancel.</source>
        <translation>请等待一些完成，或取消。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting} edits are already waiting.</source>
        <translation>已有 {waiting} 个编辑在等待。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting_each} edits of yours are waiting.</source>
        <translation>您有 {waiting_each} 个编辑在等待。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The sizes of the configuration {name} do not fit each other.</source>
        <translation>配置 {name} 的各个大小互不相符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The weights file does not say how its networks are built.</source>
        <translation>权重文件没有说明其网络如何构建。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>Choose a file written by 'intarsia train elements'.</source>
        <translation>请选择由 'intarsia train elements' 写出的文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The elements are scaled by {scale}, out of bounds.</source>
        <translation>元素的缩放比例 {scale} 超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Choose a scale between 1 % and 10000 %.</source>
        <translation>请选择 1 % 到 10000 % 之间的比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The parts of an element set are not of one length.</source>
        <translation>元素集的各部分长度不一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>A picture has at most {MAX_ELEMENTS} elements, not {count}.</source>
        <translation>图像最多有 {MAX_ELEMENTS} 个元素，而不是 {count} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Delete objects first, or paste fewer or larger ones.</source>
        <translation>请先删除对象，或粘贴较少或较大的对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>An element has a place or content that is not a number.</source>
        <translation>元素的位置或内容不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} 已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not of the picture's size.</source>
        <translation>元素与图像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not numbered without gaps.</source>
        <translation>元素的编号不连续。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine met an error that it does not know ({name}: {error}).</source>
        <translation>引擎遇到未知的错误（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again; if it comes back, send the engine's log with a report.</source>
        <translation>请重试；如果再次出现，请将引擎的日志随报告一起发送。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The system refused: {strerror}{where}.</source>
        <translation>系统拒绝：{strerror}{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine's packages are incomplete: {error}.</source>
        <translation>引擎的软件包不完整：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Install them with: pip install 'intarsia[{extras}]'</source>
        <translation>请用以下命令安装：pip install 'intarsia[{extras}]'</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>A text in the file cannot be read.</source>
        <translation>无法读取文件中的一段文字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Save the file again.</source>
        <translation>请重新保存文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card has too little memory for this edit.</source>
        <translation>显卡内存不足，无法进行此编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a smaller region, or close other programs that use the card.</source>
        <translation>请选择较小的区域，或关闭其他使用显卡的程序。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card failed ({split}).</source>
        <translation>显卡出错（{split}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Restart the engine: until then the card answers nothing more.</source>
        <translation>请重启引擎：在此之前显卡不再响应。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The computer has too little memory for this edit.</source>
        <translation>电脑内存不足，无法进行此编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close other programs, or choose a smaller region.</source>
        <translation>请关闭其他程序，或选择较小的区域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The disk is full{where}.</source>
        <translation>磁盘已满{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The folder cannot be written{where}.</source>
        <translation>无法写入文件夹{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a folder of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close programs.</source>
        <translation>请关闭程序。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The name of the file is too long{where}.</source>
        <translation>文件名过长{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a shorter one.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Get a complete copy of it.</source>
        <translation>请获取完整的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {bytes} for {pixels} pixels; the limit is {bytes2}.</source>
        <translation>{kind} 为 {pixels} 像素要求 {bytes}；上限为 {bytes2}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again with fewer channels, in another program.</source>
        <translation>请在其他程序中以较少的通道重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {parts} {what}; the limit is {limit} for {pixels} pixels.</source>
        <translation>{kind} 要求 {parts} {what}；{pixels} 像素的上限为 {limit}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again in another program.</source>
        <translation>请在其他程序中重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} holds far less than the size that it claims: {decoded} values, where its {stored} bytes hold at most {stored2}.</source>
        <translation>{kind} 的内容远少于其声称的大小：{decoded} 个值，而其 {stored} 字节最多可容纳 {stored2} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {pixels} pixels, which take {bytes}; this computer has {bytes2} left.</source>
        <translation>{kind} 声称有 {pixels} 像素，需占用 {bytes}；这台电脑还剩 {bytes2}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Close other programs, or open a smaller picture.</source>
        <translation>请关闭其他程序，或打开较小的图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>The colour profile cannot be used.</source>
        <translation>颜色配置文件无法使用。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>Assign another profile to it.</source>
        <translation>请为其指定其他配置文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture has no usable profile and was converted to sRGB roughly.</source>
        <translation>CMYK 图像没有可用的配置文件，已粗略转换为 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The greys were converted by the picture's grey profile to those of sRGB.</source>
        <translation>灰度已按图像的灰度配置文件转换为 sRGB 的灰度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture has pixels that are not numbers.</source>
        <translation>图像中有不是数字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Repair or re-save it.</source>
        <translation>请修复或重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The {name} picture has {shape} channels of {dtype}.</source>
        <translation>{name} 图像有 {dtype} 类型的 {shape} 个通道。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Save it as RGB of 8 or 16 bits.</source>
        <translation>请保存为 8 位或 16 位的 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's profile is broken and was left out; it is taken as sRGB.</source>
        <translation>图像的配置文件已损坏，已略去；按 sRGB 处理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture was converted to sRGB by its own profile.</source>
        <translation>CMYK 图像已按其自身的配置文件转换为 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's grey profile is broken and was left out.</source>
        <translation>图像的灰度配置文件已损坏，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The profile of the CMYK picture is broken and was left out.</source>
        <translation>CMYK 图像的配置文件已损坏，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} has broken its decoder: it is damaged, or made to do that.</source>
        <translation>{name} 使其解码器崩溃：文件已损坏，或有意如此制作。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Get a complete copy of it, or save it again in another program.</source>
        <translation>请获取完整的副本，或在其他程序中重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} takes longer to open than a picture of its size may.</source>
        <translation>打开 {name} 所需的时间超出这种大小的图像的允许范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} cannot be opened: no process can be started ({strerror}).</source>
        <translation>无法打开 {name}：无法启动进程（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Close other programs, and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The decoder said nothing that can be read.</source>
        <translation>解码器没有给出可读取的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The WebP file has no picture in it.</source>
        <translation>WebP 文件中没有图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PNG has no header.</source>
        <translation>PNG 没有文件头。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PSD is of an unknown version.</source>
        <translation>PSD 的版本未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it again in Photoshop or GIMP.</source>
        <translation>请在 Photoshop 或 GIMP 中重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The HDR picture has no size in it.</source>
        <translation>HDR 图像中没有大小信息。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file ends before its picture begins.</source>
        <translation>文件在图像开始之前就结束了。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The JPEG has no frame header.</source>
        <translation>JPEG 没有帧头。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>A {data}-bit JPEG is not known.</source>
        <translation>不支持 {data} 位的 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it with 8 bits, or as TIFF.</source>
        <translation>请以 8 位保存，或保存为 TIFF。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF holds a gain map, which was left out.</source>
        <translation>AVIF 含有增益图，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has {file} pictures: the main one was opened.</source>
        <translation>HEIC 有 {file} 张图像：已打开主图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC holds a gain map or a depth map, which was left out.</source>
        <translation>HEIC 含有增益图或深度图，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has premultiplied alpha.</source>
        <translation>HEIC 使用预乘 Alpha。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>Save it as PNG.</source>
        <translation>请保存为 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC file is damaged or cut off.</source>
        <translation>HEIC 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF file is damaged or cut off.</source>
        <translation>AVIF 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF is animated: its first picture was opened.</source>
        <translation>AVIF 是动画：已打开第一张图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL is animated: its first picture was opened.</source>
        <translation>JPEG XL 是动画：已打开第一张图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL file is damaged or cut off.</source>
        <translation>JPEG XL 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The profile of the JPEG XL cannot be read: it is taken as sRGB.</source>
        <translation>无法读取 JPEG XL 的配置文件：按 sRGB 处理。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL file has no picture in it.</source>
        <translation>JPEG XL 文件中没有图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has {extra} extra channels.</source>
        <translation>JPEG XL 有 {extra} 个额外通道。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it as RGB.</source>
        <translation>请保存为 RGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has extensions that are not known.</source>
        <translation>JPEG XL 含有未知的扩展。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it again.</source>
        <translation>请重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/histograms.py"/>
        <source>The JPEG XL has a broken code in it.</source>
        <translation>JPEG XL 中有损坏的编码。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/icc.py"/>
        <source>The JPEG XL has a profile of {size} packed bytes.</source>
        <translation>JPEG XL 的配置文件有 {size} 个压缩字节。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the blend mode {name} of {name2}</source>
        <translation>{name2} 的混合模式 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden layer {name} is no paint layer and was left out.</source>
        <translation>隐藏图层 {name} 不是绘画图层，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the colours {name} of {what}</source>
        <translation>{what} 的颜色 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The KRA has more layers than can be opened.</source>
        <translation>KRA 的图层数超过可打开的数量。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>Merge some of them.</source>
        <translation>请合并其中一些。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the animation of {name}</source>
        <translation>{name} 的动画</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask of {name}</source>
        <translation>{name} 的蒙版</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}, which lacks its pixels,</source>
        <translation>缺少像素的图层 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The reference images were left out.</source>
        <translation>参考图像已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}</source>
        <translation>图层 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The selection mask {name} was left out.</source>
        <translation>选区蒙版 {name} 已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden mask {name} was left out.</source>
        <translation>隐藏蒙版 {name} 已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask {name}</source>
        <translation>蒙版 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>The KRA's list of layers is damaged.</source>
        <translation>KRA 的图层列表已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>Open an earlier copy of it.</source>
        <translation>请打开较早的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>The merged picture of the Krita document was opened, without its layers.</source>
        <translation>已打开 Krita 文档的合并图像，不含图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>an empty picture</source>
        <translation>空图像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>its picture</source>
        <translation>其图像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why}.</source>
        <translation>只有 Krita 能显示 {why}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why} of this document.</source>
        <translation>只有 Krita 能显示此文档的 {why}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Export it from Krita as ORA.</source>
        <translation>请从 Krita 导出为 ORA。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>A layer of the KRA is damaged.</source>
        <translation>KRA 的一个图层已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>Open an autosaved or earlier copy of it.</source>
        <translation>请打开自动保存的或较早的副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>The KRA claims a layer of {width} x {height} pixels.</source>
        <translation>KRA 声称有一个 {width} x {height} 像素的图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has pixels outside its window, or fewer: what lies in both was opened.</source>
        <translation>EXR 的像素超出或少于其窗口：已打开两者的共同部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has no channels R, G and B, or Y.</source>
        <translation>EXR 没有 R、G、B 或 Y 通道。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Save it with them.</source>
        <translation>请带这些通道保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has further channels, which were left out.</source>
        <translation>EXR 含有其他通道，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has channels of several sizes.</source>
        <translation>EXR 的通道大小不一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The HDR picture is damaged or cut off.</source>
        <translation>HDR 图像已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR holds deep samples.</source>
        <translation>EXR 含有深度样本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Flatten it first.</source>
        <translation>请先将其拼合。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR may have several parts: the first was opened.</source>
        <translation>EXR 可能有多个部分：已打开第一个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR file is damaged or cut off.</source>
        <translation>EXR 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Save the map as a one-channel or palette PNG with one number per object.</source>
        <translation>请将映射保存为单通道或调色板 PNG，每个对象一个数字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} has no value from {least} up (its highest is {high}).</source>
        <translation>{name} 没有大于等于 {least} 的值（最高为 {high}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make white what is marked.</source>
        <translation>请将标记的部分设为白色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is a picture of colours, not a map of labels.</source>
        <translation>{name} 是彩色图像，不是标签映射。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is in colours, and none of its pixels is dark: its lowest value is {round}.</source>
        <translation>{name} 是彩色的，且没有暗像素：其最低值为 {round}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make what is not marked black.</source>
        <translation>请将未标记的部分设为黑色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} marks nothing: its value is {low} everywhere.</source>
        <translation>{name} 没有标记任何内容：各处的值都是 {low}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Mark at least one pixel white.</source>
        <translation>请至少将一个像素标记为白色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>The PNG is damaged or cut off.</source>
        <translation>PNG 已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Give the certificate chain and its private key as PEM files.</source>
        <translation>请以 PEM 文件提供证书链及其私钥。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Content Credentials go into PNG and JPEG only.</source>
        <translation>Content Credentials 只能写入 PNG 和 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Export one of them.</source>
        <translation>请导出其中一种。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>无法读取 {path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>The certificate cannot sign Content Credentials ({error}).</source>
        <translation>该证书无法为 Content Credentials 签名（{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>It needs its whole chain, and the extended key usage of documents or of mail.</source>
        <translation>它需要完整的证书链，以及文档或邮件的扩展密钥用法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a second picture (a preview or a view), which was left out.</source>
        <translation>JPEG 含有第二张图像（预览或视图），已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes.</source>
        <translation>JPEG 含有增益图：只要没有像素改变，导出 JPEG 时就会保留。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>It ends early.</source>
        <translation>它提前结束。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PAM file has {channels} channels.</source>
        <translation>PAM 文件有 {channels} 个通道。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 1 to 4.</source>
        <translation>请以 1 到 4 个通道保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file claims values up to {top}.</source>
        <translation>PPM 文件声称其值最大为 {top}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 8 or 16 bits.</source>
        <translation>请以 8 位或 16 位保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file is damaged or cut off.</source>
        <translation>PPM 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>The picture takes more memory than this computer has left.</source>
        <translation>图像所需的内存超出这台电脑的剩余内存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>Close other programs, or open a smaller one.</source>
        <translation>请关闭其他程序，或打开较小的图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>No layer can be opened: the document's merged picture was.</source>
        <translation>没有可打开的图层：已打开文档的合并图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>The document has no layers.</source>
        <translation>文档没有图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>Open another file.</source>
        <translation>请打开其他文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>This is not a PNG file.</source>
        <translation>这不是 PNG 文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>Get another copy of it.</source>
        <translation>请获取其他副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>The PNG holds more than the {raw} bytes that it claims.</source>
        <translation>PNG 的内容多于其声称的 {raw} 字节。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>Open it in Photoshop, GIMP or Krita and save it again.</source>
        <translation>请在 Photoshop、GIMP 或 Krita 中打开并重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims {channels} channels of {depth} bits; the limit is {MOST_CHANNELS} of 32.</source>
        <translation>PSD 声称有 {channels} 个 {depth} 位的通道；上限为 {MOST_CHANNELS} 个 32 位的通道。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {width} x {height} pixels.</source>
        <translation>PSD 声称有一个 {width} x {height} 像素的图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {channels} channels; the limit is {MOST_CHANNELS}.</source>
        <translation>PSD 声称有一个含 {channels} 个通道的图层；上限为 {MOST_CHANNELS}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD is cut off.</source>
        <translation>PSD 被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>Mask of {name}</source>
        <translation>{name} 的蒙版</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The hidden layer {name} has no pixels and was left out.</source>
        <translation>隐藏图层 {name} 没有像素，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The {DRAWN} {name} was opened as its pixels.</source>
        <translation>{DRAWN} {name} 已作为像素打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The PSD's layers are larger than can be opened together.</source>
        <translation>PSD 的图层太大，无法一起打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD has layers that only its own program can show; it was opened flattened.</source>
        <translation>PSD 含有只有其自身程序才能显示的图层；已拼合打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The multichannel picture has {count} spot channels; it was opened as sRGB.</source>
        <translation>多通道图像有 {count} 个专色通道；已作为 sRGB 打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD's colour mode {name} is not known.</source>
        <translation>PSD 的颜色模式 {name} 未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD holds no flattened picture: its layers were composed in 8 bits.</source>
        <translation>PSD 不含拼合图像：其图层已以 8 位合成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The Lab picture was converted to sRGB.</source>
        <translation>Lab 图像已转换为 sRGB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The duotone was opened as the greys that its inks print.</source>
        <translation>双色调已按其油墨印出的灰度打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD is damaged or cut off.</source>
        <translation>PSD 已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MAX_SIDE} pixels a side.</source>
        <translation>PSD 每边最多 {MAX_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export a PNG or TIFF.</source>
        <translation>请导出 PNG 或 TIFF。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MOST_BYTES} GB.</source>
        <translation>PSD 最大为 {MOST_BYTES} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export an ORA, or fewer layers.</source>
        <translation>请导出 ORA，或减少图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG lacks its end: what it has was opened, the rest may be grey.</source>
        <translation>JPEG 缺少结尾：已打开现有部分，其余可能为灰色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The camera has marked the picture as Adobe RGB, which became its profile.</source>
        <translation>相机将图像标记为 Adobe RGB，已将其作为配置文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The PNG is animated: its first picture was opened.</source>
        <translation>PNG 是动画：已打开第一张图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG claims {scans} scans of its pixels; the limit is {MOST_SCANS}.</source>
        <translation>JPEG 声称对其像素有 {scans} 次扫描；上限为 {MOST_SCANS}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The icon has {count} pictures: the largest was opened.</source>
        <translation>图标有 {count} 张图像：已打开最大的一张。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} file is damaged or cut off.</source>
        <translation>{name} 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} is animated: its first picture was opened.</source>
        <translation>{name} 是动画：已打开第一张图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>{name} files are only read.</source>
        <translation>{name} 文件只能读取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A JPEG has at most {JPEG_SIDE} pixels a side.</source>
        <translation>JPEG 每边最多 {JPEG_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A WebP has at most {WEBP_SIDE} pixels a side.</source>
        <translation>WebP 每边最多 {WEBP_SIDE} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is not a picture file.</source>
        <translation>这不是图像文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Open one of {SUPPORTED}.</source>
        <translation>请打开以下格式之一：{SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a camera raw file.</source>
        <translation>这是相机 RAW 文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.</source>
        <translation>请先在 darktable、RawTherapee 或 Lightroom 中冲印，再打开 TIFF 或 JPEG。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a GIMP file (XCF).</source>
        <translation>这是 GIMP 文件 (XCF)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>In GIMP, choose File &gt; Export As and a name that ends in .ora: it keeps the layers.</source>
        <translation>请在 GIMP 中选择“文件 &gt; 导出为”，并使用以 .ora 结尾的名称：这样会保留图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is {name} file.</source>
        <translation>这是以下类型的文件：{name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Save it as one of {SUPPORTED}.</source>
        <translation>请保存为以下格式之一：{SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is cut off.</source>
        <translation>TIFF 被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is a volume of many channels.</source>
        <translation>TIFF 是由许多通道组成的体数据。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save one slice of it.</source>
        <translation>请保存其中一个切片。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF has tiles of no size.</source>
        <translation>TIFF 的图块没有大小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF claims more than {MOST_DIRECTORIES} pictures, which is the limit.</source>
        <translation>TIFF 声称有超过 {MOST_DIRECTORIES} 张图像，已超出上限。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save the first one alone.</source>
        <translation>请只保存第一张。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF's kind of YCbCr is not known.</source>
        <translation>TIFF 的 YCbCr 类型未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF holds L*a*b* of floats.</source>
        <translation>TIFF 含有浮点数的 L*a*b*。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF holds values of type {dtype}.</source>
        <translation>TIFF 含有 {dtype} 类型的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Save it with 8, 16 or 32-bit float.</source>
        <translation>请以 8 位、16 位或 32 位浮点保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pictures: the first was opened.</source>
        <translation>TIFF 有 {pages} 张图像：已打开第一张。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pages: they are layers, and the first shows.</source>
        <translation>TIFF 有 {pages} 页：它们成为图层，显示第一页。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF's colour model {name} is not known.</source>
        <translation>TIFF 的颜色模型 {name} 未知。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has 32-bit whole numbers; the upper 16 bits were kept.</source>
        <translation>TIFF 含有 32 位整数；已保留高 16 位。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has further channels, which were left out.</source>
        <translation>TIFF 含有其他通道，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF is damaged or cut off.</source>
        <translation>TIFF 已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Get a complete copy of it, or save it again.</source>
        <translation>请获取完整的副本，或重新保存。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is of another kind and was left out.</source>
        <translation>页面 {title} 的类型不同，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has layers of Photoshop; it was opened flattened.</source>
        <translation>TIFF 含有 Photoshop 的图层；已拼合打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is damaged and was left out.</source>
        <translation>页面 {title} 已损坏，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has no picture in it.</source>
        <translation>JPEG 2000 文件中没有图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has tiles of no size.</source>
        <translation>JPEG 2000 文件的图块没有大小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file is damaged or cut off.</source>
        <translation>JPEG 2000 文件已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_klein.py"/>
        <source>Close other programs that use the device, or choose OSOR or LaMa.</source>
        <translation>请关闭其他使用该设备的程序，或选择 OSOR 或 LaMa。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>Mark a smaller region, close other programs, or choose MI-GAN or the classical method.</source>
        <translation>请标记较小的区域、关闭其他程序，或选择 MI-GAN 或经典方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>{name} should hold one network, not {files}.</source>
        <translation>{name} 应只含一个网络，而不是 {files} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>Close other programs that use the device, or choose LaMa.</source>
        <translation>请关闭其他使用该设备的程序，或选择 LaMa。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>{INSTRUCTION} holds no instruction.</source>
        <translation>{INSTRUCTION} 不含指令。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The new map has a label, {unknown}, that the old one has not.</source>
        <translation>新映射有一个旧映射没有的标签：{unknown}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Nothing is left to copy label {missing} from; its colours are a guess.</source>
        <translation>已没有可供标签 {missing} 复制的内容；其颜色是猜测的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The region is transparent.</source>
        <translation>区域是透明的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Mark something that can be seen.</source>
        <translation>请标记看得见的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The shadow that it cast was taken away with it.</source>
        <translation>它投下的阴影已一并去除。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>No shadow that it casts was found.</source>
        <translation>没有找到它投下的阴影。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>This method can only continue what the picture shows: draw with a label of the old map.</source>
        <translation>此方法只能延续图像已有的内容：请用旧映射的标签绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Draw with a label of the old map.</source>
        <translation>请用旧映射的标签绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Repainted</source>
        <translation>已重绘</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct.py"/>
        <source>What is hidden cannot be known: this is a guess from what shows of the object.</source>
        <translation>隐藏的部分无从得知：这是根据对象可见部分的猜测。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Object, {place}</source>
        <translation>对象，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing is marked.</source>
        <translation>没有标记任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Click, draw a box, brush or lasso first.</source>
        <translation>请先单击、画框、用笔刷或套索。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no border to soften.</source>
        <translation>背景没有可柔化的边界。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Choose an object.</source>
        <translation>请选择对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no edge of its own.</source>
        <translation>背景没有自己的边缘。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The new order does not hold every object.</source>
        <translation>新的顺序没有包含所有对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing would be left behind the objects.</source>
        <translation>对象后面将不剩任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Make another object background first.</source>
        <translation>请先将另一个对象设为背景。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Classical</source>
        <translation>经典</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Works at once, with nothing downloaded: it continues what the picture already shows, and invents nothing.</source>
        <translation>立即可用，无需下载：延续图像已有的内容，不凭空创造。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>LaMa</source>
        <translation>LaMa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes what was behind an object by a network that sees the whole window; needs no graphics card. What it fills it invents.</source>
        <translation>用能看到整个窗口的网络补全对象后面的内容；无需显卡。填充的内容是创造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing and what it casts in one step of a large network, which also says where its shadow lies; needs a graphics card. What it fills it invents.</source>
        <translation>用一个大型网络一步去除物体及其投影，网络还会指出阴影的位置；需要显卡。填充的内容是创造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing with its shadow and its reflection in four steps of a large network; needs a graphics card with about 10 GB. What it fills it invents.</source>
        <translation>用一个大型网络四步去除物体及其阴影和倒影；需要约 10 GB 的显卡。填充的内容是创造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Paints a subject in as a reference picture shows it, gives a thing another's look, completes a hidden part, and lights what moved as its new place is lit; needs a graphics card with about 10 GB. What it makes it invents.</source>
        <translation>按参考图像所示画入主体，赋予物体另一物体的外观，补全隐藏部分，并按新位置的光照照亮移动的对象；需要约 10 GB 的显卡。生成的内容是创造的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. Large ones come out visibly weaker.</source>
        <translation>像 LaMa 一样补全，运算量只有十五分之一：适合较弱的电脑和小孔洞。大孔洞的效果明显较差。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the hole is widened before it is completed, in pixels; the edge stays.</source>
        <translation>补全之前孔洞扩大多少像素；边缘不变。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Tone</source>
        <translation>色调</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the tone around it a moved object takes on.</source>
        <translation>移动的对象在多大程度上采用周围的色调。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the painted exemplar keeps its own colours.</source>
        <translation>画入的范例在多大程度上保留自己的颜色。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the new place's light a moved object takes on, and casts there.</source>
        <translation>移动的对象在多大程度上采用新位置的光照，并投射到那里。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Hidden part of {name}</source>
        <translation>{name} 的隐藏部分</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Nothing in front of {name} seems to hide a part of it.</source>
        <translation>{name} 前面似乎没有遮挡它的物体。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Send it behind what covers it, or paint the missing part.</source>
        <translation>请将其移到遮挡物之后，或绘制缺失的部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Mark a smaller region, close other programs that use the device, or use another method.</source>
        <translation>请标记较小的区域、关闭其他使用该设备的程序，或使用其他方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>The instructions of klein were encoded for another network.</source>
        <translation>klein 的指令是为另一个网络编码的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Install the packs of klein and of its text encoder again.</source>
        <translation>请重新安装 klein 及其文本编码器的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>The place left was filled by {label}.</source>
        <translation>留下的位置由 {label} 填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>FLUX.2 klein does not answer {verb}.</source>
        <translation>FLUX.2 klein 不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_instructions.py"/>
        <source>Close other programs that use the device; this is needed once.</source>
        <translation>请关闭其他使用该设备的程序；只需这样做一次。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_light.py"/>
        <source>Light around {name}</source>
        <translation>{name} 周围的光照</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Exemplar</source>
        <translation>范例</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Redrawn object</source>
        <translation>重画的对象</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/method.py"/>
        <source>The classical method does not answer {verb}.</source>
        <translation>经典方法不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out.</source>
        <translation>范例中没有突出的内容，因此用它填充了区域。选择其主体即可抠出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>The exemplar has no visible pixel.</source>
        <translation>范例没有可见像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Choose another picture or mask.</source>
        <translation>请选择其他图像或蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>What stood in the region was completed away, on a layer of its own.</source>
        <translation>区域中原有的内容已被补全去除，放在单独的图层上。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Shadow of the exemplar</source>
        <translation>范例的阴影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Background behind the exemplar</source>
        <translation>范例后的背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Background behind {name}</source>
        <translation>{name} 后的背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The shadow of {name} was found and goes with it.</source>
        <translation>已找到 {name} 的阴影，会随其一起移动。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>{name} is cut by the {side} edge of the picture, and the cut shows now. Move it along that edge, or back to it.</source>
        <translation>{name} 被图像边缘（{side}）截断，现在露出了截面。请沿该边缘移动，或移回边缘。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The plate is not of the window's size.</source>
        <translation>底图与窗口大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Send the edit without it.</source>
        <translation>请不带底图发送编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/chosen_aids.py"/>
        <source>Order from front to back by {label}.</source>
        <translation>前后顺序由 {label} 判断。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/completed_alpha.py"/>
        <source>Cleared behind {name}</source>
        <translation>清除 {name} 后面</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Person {number}, {place}</source>
        <translation>人物 {number}，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
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
        <translation>对象 {number}（{colour}），{place}</translation>
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
        <translation>柔和边界</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.</source>
        <translation>由谁查找头发和柔和边缘；“自动”：已安装 ViTMatte 时，单个对象用它。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Front to back</source>
        <translation>前后顺序</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What tells which object stands before another; as fits: depth, where it is installed.</source>
        <translation>由什么判断哪个对象在前；“自动”：已安装深度方法时用深度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>By depth</source>
        <translation>按深度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What Depth Anything tells of a moved object: how its shadow falls, how large it is.</source>
        <translation>Depth Anything 对移动对象的判断：阴影如何投下，大小如何。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Amount</source>
        <translation>程度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.</source>
        <translation>采用多少新外观：1 为全部，0 保留对象自己的外观。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>As fits</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Closed form</source>
        <translation>闭式解</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>ViTMatte</source>
        <translation>ViTMatte</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Cues</source>
        <translation>线索</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Depth Anything</source>
        <translation>Depth Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows and sizes</source>
        <translation>阴影和大小</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/diffusion_run.py"/>
        <source>Close other programs, or choose a smaller pack.</source>
        <translation>请关闭其他程序，或选择较小的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Centres</source>
        <translation>中心</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Nothing was found there in the exemplar.</source>
        <translation>在范例的该处没有找到任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Click on another place of it.</source>
        <translation>请单击范例的其他位置。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>The mask to refine is not the picture's size.</source>
        <translation>要调整的蒙版与图像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>Start a new one.</source>
        <translation>请重新开始一个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Set soft borders to closed form, or close other programs.</source>
        <translation>请将柔和边界设为闭式解，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Soft borders by {label}.</source>
        <translation>柔和边界由 {label} 生成。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_depth.py"/>
        <source>Set the order to cues, or close other programs.</source>
        <translation>请将顺序设为线索，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region and the object map differ in size.</source>
        <translation>区域和对象映射大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region is empty.</source>
        <translation>区域是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Mark at least one pixel.</source>
        <translation>请至少标记一个像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The object map and the class map differ in size.</source>
        <translation>对象映射和类别映射大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>An object has a negative id.</source>
        <translation>有对象的编号为负数。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Number the objects from 1.</source>
        <translation>请从 1 开始为对象编号。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>There is no class {low}.</source>
        <translation>没有类别 {low}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Choose a class from 0 to {OBJECT_CLASSES}, or none.</source>
        <translation>请选择 0 到 {OBJECT_CLASSES} 的类别，或不选。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/rearranged_object.py"/>
        <source>Shadow of {name}</source>
        <translation>{name} 的阴影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/redrawn_map.py"/>
        <source>Draw with a label of the old map, or announce the new one.</source>
        <translation>请用旧映射的标签绘制，或声明新的标签。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>This engine understands no words.</source>
        <translation>此引擎不理解文字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>Click on the object instead.</source>
        <translation>请改为单击对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Image elements</source>
        <translation>图像元素</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Moves an object as pieces of content and lets a small trained network draw what was hidden: coarse, at 64 pixels.</source>
        <translation>将对象作为内容碎片移动，由一个训练过的小网络绘制被遮挡的部分：粗略，64 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Object drawn by</source>
        <translation>对象绘制者</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether a moved object keeps its own pixels or is drawn with its surroundings.</source>
        <translation>移动的对象是保留自己的像素，还是与周围一起绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Place left filled by</source>
        <translation>空出处的填充方式</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether the decoder draws it, what is likeliest or another guess for each seed, or only says what the picture's own pixels show.</source>
        <translation>由解码器绘制最可能的内容或每个种子不同的猜测，还是只说明图像自身的像素所显示的内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder drew {side} x {side2} pixels of this part of the picture.</source>
        <translation>解码器绘制了图像此部分的 {side} x {side2} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>{name} holds networks that need Stable Diffusion's autoencoder.</source>
        <translation>{name} 含有需要 Stable Diffusion 自编码器的网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Choose weights of the small configuration.</source>
        <translation>请选择小型配置的权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Around {name}</source>
        <translation>{name} 周围</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Image elements do not answer {verb}.</source>
        <translation>图像元素不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>It looks the same for every seed, so it was made once.</source>
        <translation>每个种子的结果都相同，因此只生成了一次。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>What lies around the hole is plain: the classical method filled it.</source>
        <translation>空洞周围颜色均匀：已用经典方法填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder rebuilt what lies around the hole to {found} dB, and {least_db} are needed: the classical method filled it instead.</source>
        <translation>解码器对空洞周围的重建为 {found} dB，而需要 {least_db}：已改用经典方法填充。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/descriptor.py"/>
        <source>Gives the region back as it was: for measuring and testing the way of an edit.</source>
        <translation>原样返回区域：用于测量和测试编辑流程。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/method.py"/>
        <source>The method that does nothing does not answer {verb}.</source>
        <translation>空方法不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example</source>
        <translation>Paint by Example</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paints the thing in a reference picture into the region, in the picture's own light.</source>
        <translation>将参考图像中的物体画入区域，采用图像自身的光照。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example, fast</source>
        <translation>Paint by Example（快速）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>As Paint by Example, in 20 steps instead of 50.</source>
        <translation>与 Paint by Example 相同，但用 20 步而不是 50 步。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How closely the painted thing follows the exemplar; the published value is 0.5.</source>
        <translation>画入的物体与范例的接近程度；发布值为 0.5。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 50.</source>
        <translation>步数越多越慢，也稍精细；发布值为 50。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How an exemplar that is not square is shown; the network learned with squashed ones.</source>
        <translation>非正方形的范例如何呈现；网络是用压扁的范例训练的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Squash to a square</source>
        <translation>压成正方形</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Crop to its middle</source>
        <translation>裁剪到中间</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; 20 is usual.</source>
        <translation>步数越多越慢，也稍精细；通常为 20。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar is empty.</source>
        <translation>范例是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>Choose another exemplar.</source>
        <translation>请选择其他范例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar and its mask differ in size.</source>
        <translation>范例及其蒙版大小不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar's mask is empty.</source>
        <translation>范例的蒙版是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/method.py"/>
        <source>Paint by Example does not answer {verb}.</source>
        <translation>Paint by Example 不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>The guidance scale is out of range.</source>
        <translation>引导比例超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>Choose 0 to {MOST_SCALE}.</source>
        <translation>请选择 0 到 {MOST_SCALE}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>This UNet reads {channels} channels, Paint by Example's reads {CHANNELS}.</source>
        <translation>此 UNet 读取 {channels} 个通道，Paint by Example 的读取 {CHANNELS} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>Choose the weights that belong to this method.</source>
        <translation>请选择属于此方法的权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look first</source>
        <translation>外观优先</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published values: the given look counts most, words a little.</source>
        <translation>发布值：给定的外观影响最大，文字影响较小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Words and look</source>
        <translation>文字和外观</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published multi-modal values: words count more than the given look.</source>
        <translation>发布的多模态值：文字的影响大于给定的外观。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Gives an object another look, adds one, varies it, or follows a redrawn outline.</source>
        <translation>赋予对象其他外观、添加对象、使其变化，或遵循重画的轮廓。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.</source>
        <translation>采用多少范例的外观：1 为全部，0 保留原有外观。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly outlines and classes of objects hold; 0 lets them go.</source>
        <translation>对象的轮廓和类别保持得多严格；0 为放开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Appearance</source>
        <translation>对象外观</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the look of each object holds; 0 leaves it open.</source>
        <translation>每个对象的外观保持得多严格；0 为不限定。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the words of the prompt count; 0 does not read them.</source>
        <translation>提示文字的影响有多大；0 为不读取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 20.</source>
        <translation>步数越多越慢，也稍精细；发布值为 20。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Computed as</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published code has mistakes, and its weights were tuned with them.</source>
        <translation>发布的代码有错误，而其权重是在这些错误下调校的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Published</source>
        <translation>发布版</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The reference's object is empty.</source>
        <translation>参考中的对象是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Mark the object in the reference.</source>
        <translation>请在参考中标记对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The amount of the new look is out of range.</source>
        <translation>新外观的程度超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Choose 0 to 1.</source>
        <translation>请选择 0 到 1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR takes the exemplar's look; its shape is the region's.</source>
        <translation>PAIR 取范例的外观；形状则是区域的形状。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR does not answer {verb}.</source>
        <translation>PAIR 不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>No object has a class here: PAIR goes by outlines and looks alone.</source>
        <translation>此处没有对象有类别：PAIR 只依据轮廓和外观。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>Label {label} has no look yet in this picture; PAIR invents one.</source>
        <translation>标签 {label} 在此图像中还没有外观；PAIR 会创造一个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>A guidance scale is out of range.</source>
        <translation>有引导比例超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>Choose scales from 0 to {MOST_SCALE}.</source>
        <translation>请选择 0 到 {MOST_SCALE} 的比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The tokenizer's files are not in {name}.</source>
        <translation>分词器的文件不在 {name} 中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The UNet reads {ours} channels, its control network {theirs}.</source>
        <translation>UNet 读取 {ours} 个通道，其控制网络读取 {theirs} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>The new map has a label, {label}, that the old one has not.</source>
        <translation>新映射有一个旧映射没有的标签：{label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>This method learns what a label looks like from the picture: draw with one of the old map.</source>
        <translation>此方法从图像中学习标签的外观：请用旧映射的标签绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Small change</source>
        <translation>小改动</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for fewer than 5000 pixels of 256 x 256.</source>
        <translation>论文中用于 256 x 256 中少于 5000 像素的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Large change</source>
        <translation>大改动</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for larger changes.</source>
        <translation>论文中用于较大改动的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Animals and removing</source>
        <translation>动物和去除</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for horses, and for taking a thing away.</source>
        <translation>论文中用于马匹和去除物体的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance</source>
        <translation>逐像素引导</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Learns the picture's own layers, then redraws them where their map was redrawn.</source>
        <translation>学习图像自身的图层，然后在映射被重画之处重画它们。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance, faces</source>
        <translation>逐像素引导（人脸）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Redraws a face where its map was redrawn, by the published classifiers of its parts.</source>
        <translation>用已发布的面部部位分类器，在映射被重画之处重画人脸。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's rule goes by the size of the change; by hand, the next two count.</source>
        <translation>论文的规则依据改动的大小；手动时以下两项生效。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far back the picture is taken: more lets it change more; 500 and 750 are usual.</source>
        <translation>图像回退多远：越多则改变越大；通常为 500 和 750。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pull</source>
        <translation>牵引</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.</source>
        <translation>映射牵引的强度；通常为 40 到 100，0 为完全不牵引。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far beyond the change the picture may be redrawn, in the network's pixels.</source>
        <translation>改动之外多远的图像可以重画，以网络的像素计。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Candidates</source>
        <translation>候选数</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How many are made and compared for each result; left alone, 1 without a GPU.</source>
        <translation>每个结果生成并比较多少个；不设定时，没有 GPU 则为 1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>More are slower and a little finer; the paper's accelerated value is 50.</source>
        <translation>步数越多越慢，也稍精细；论文的加速值为 50。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By the size of the change</source>
        <translation>按改动的大小</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>This method finds out which part of the face a label is from the picture: draw with one of the old map.</source>
        <translation>此方法从图像中判断标签是面部的哪个部位：请用旧映射的标签绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The published classifiers do not fit the network of {name}.</source>
        <translation>已发布的分类器与 {name} 的网络不匹配。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Use the pack of faces.</source>
        <translation>请使用人脸包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The labels that were exchanged are one part of the face: {name}.</source>
        <translation>交换的标签属于面部的同一部位：{name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Redraw the border between two parts, or use the method that learns your layers.</source>
        <translation>请重画两个部位之间的边界，或使用学习您图层的方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Label {names} was taken for {name}.</source>
        <translation>标签 {names} 被当作 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>One object layer alone cannot be told from anything.</source>
        <translation>仅有一个对象图层，无从与其他区分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>Take the picture apart into at least two layers first.</source>
        <translation>请先将图像拆解为至少两个图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>The map is {shape} x {shape2} pixels, the picture's is {shape3} x {shape4}.</source>
        <translation>映射为 {shape} x {shape2} 像素，图像为 {shape3} x {shape4}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint on the map of this picture.</source>
        <translation>请在此图像的映射上绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>None of the chosen classes is in either map.</source>
        <translation>所选类别都不在任一映射中。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Choose the classes to edit.</source>
        <translation>请选择要编辑的类别。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>{strange} pixels of the map have a colour that stands for no class.</source>
        <translation>映射中有 {strange} 个像素的颜色不代表任何类别。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint without smoothing, in the colours of the classes.</source>
        <translation>请关闭平滑，用类别的颜色绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>{share} % of what was redrawn follows the map, by the network's own judgement.</source>
        <translation>据网络自身判断，重画部分有 {share} % 遵循映射。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>Pixel-wise guidance does not answer {verb}.</source>
        <translation>逐像素引导不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Close other programs that use the device, or run this edit on the CPU.</source>
        <translation>请关闭其他使用该设备的程序，或在 CPU 上运行此编辑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The region of the edit is empty.</source>
        <translation>编辑的区域是空的。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose classes that are in the map.</source>
        <translation>请选择映射中已有的类别。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>A guidance strength of {scale} cannot be used.</source>
        <translation>无法使用引导强度 {scale}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose between 0 (the map does not pull) and {SCALE_AT_MOST}; 40 to 100 is usual.</source>
        <translation>请选择 0（映射不牵引）到 {SCALE_AT_MOST} 之间的值；通常为 40 到 100。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>No candidates were asked for.</source>
        <translation>没有请求任何候选。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Ask for 1 or more; 4 is usual.</source>
        <translation>请请求 1 个或更多；通常为 4。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>There is no pixel classifier for level {absent} (and {absent2} others).</source>
        <translation>级别 {absent}（及其他 {absent2} 个级别）没有像素分类器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose a smaller start; classifiers go up to level {max}.</source>
        <translation>请选择较小的起点；分类器最高到级别 {max}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The map holds class {int}; these classifiers know 0 to {classes}.</source>
        <translation>映射含有类别 {int}；这些分类器只知道 0 到 {classes}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Use the map of this model's own classes.</source>
        <translation>请使用此模型自身类别的映射。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/previewing/tiny_decoder.py"/>
        <source>The previews are coarse: {message}</source>
        <translation>预览较粗略：{message}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>Methods for it: {names}.</source>
        <translation>适用的方法：{names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>There is no method called {method_id}.</source>
        <translation>没有名为 {method_id} 的方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method called {method_id} answers {verb}.</source>
        <translation>没有名为 {method_id} 的方法支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method answers {verb}.</source>
        <translation>没有方法支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything</source>
        <translation>Segment Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds objects, their parts and fine outlines; slow at first, then each click is quick.</source>
        <translation>查找对象、其部分和精细轮廓；开始较慢，之后每次单击都很快。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything, low memory</source>
        <translation>Segment Anything（低内存）</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything, in half precision and with fewer clicks at once.</source>
        <translation>与 Segment Anything 相同，但使用半精度，且同时处理的单击较少。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>MobileSAM</source>
        <translation>MobileSAM</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything with a twelfth of the work: a small file, quick without a card.</source>
        <translation>与 Segment Anything 相同，运算量只有十二分之一：文件小，无显卡也快。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>The later Segment Anything; its three smaller packs take less work than the first one.</source>
        <translation>Segment Anything 的后续版本；其三个较小的包比第一代运算量更小。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>OneFormer</source>
        <translation>OneFormer</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.</source>
        <translation>查找 133 类物体并判断各是什么，供 PAIR-Diffusion 读取。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Close other programs that use the device, or take the picture apart otherwise.</source>
        <translation>请关闭其他使用该设备的程序，或用其他方法拆解图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer finds things, not image elements.</source>
        <translation>OneFormer 查找物体，不查找图像元素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Choose Segment Anything or the classical method for them.</source>
        <translation>请为此选择 Segment Anything 或经典方法。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} knows {num_labels} classes.</source>
        <translation>{name} 的网络知道 {num_labels} 个类别。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} {what}.</source>
        <translation>{name} 的网络：{what}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer does not answer {verb}.</source>
        <translation>OneFormer 不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} cannot be read.</source>
        <translation>无法读取 {name} 的网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>{cheap} answered, while {label} reads the picture.</source>
        <translation>{label} 正在读取图像，其间由 {cheap} 响应。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>Work beside an edit has no pictures of its own.</source>
        <translation>与编辑并行的任务没有自己的图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Choose MobileSAM, Segment Anything with low memory, or a smaller pack.</source>
        <translation>请选择 MobileSAM、低内存的 Segment Anything，或较小的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Segment Anything does not answer {verb}.</source>
        <translation>Segment Anything 不支持 {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Close other programs that use the device, or click on the object.</source>
        <translation>请关闭其他使用该设备的程序，或单击对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Nothing here seems to be “{strip}”.</source>
        <translation>这里似乎没有“{strip}”。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Say it otherwise, in English, or click on the object.</source>
        <translation>请用英语换种说法，或单击对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>The words of {name} cannot be read.</source>
        <translation>无法读取 {name} 的词表。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Attention of {channels} channels cannot be cut into heads of {head_width}.</source>
        <translation>{channels} 个通道的注意力无法分成宽 {head_width} 的头。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>This is no ADM network: {args} is missing.</source>
        <translation>这不是 ADM 网络：缺少 {args}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.</source>
        <translation>请选择 256 像素的 ADM 检查点，例如 ffhq.pt 或 lsun_cat.pt。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no map classifiers.</source>
        <translation>{name} 不含映射分类器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold a folder such as 50_150_250{SUFFIX} with model_0.pth and more.</source>
        <translation>其中应有类似 50_150_250{SUFFIX} 的文件夹，内含 model_0.pth 等文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{source} was trained on {width} features a pixel; this network gives {width2}.</source>
        <translation>{source} 是以每像素 {width} 个特征训练的；此网络给出 {width2} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Use classifiers and network of the same model.</source>
        <translation>请使用同一模型的分类器和网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is too large for a pixel classifier.</source>
        <translation>{name} 过大，不可能是像素分类器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds too many files.</source>
        <translation>{name} 所含文件过多。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no pixel classifiers.</source>
        <translation>{name} 不含像素分类器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold folders such as 0{SUFFIX}, each with model_0.pth.</source>
        <translation>其中应有类似 0{SUFFIX} 的文件夹，各含 model_0.pth。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} in {name2} is damaged: {error}.</source>
        <translation>{name2} 中的 {name} 已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is no zip archive.</source>
        <translation>{name} 不是 zip 存档。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>The classifiers in {name} know different numbers of classes.</source>
        <translation>{name} 中各分类器的类别数不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Keep the classifiers of one model apart from those of another.</source>
        <translation>请将不同模型的分类器分开存放。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network has no decoder block {block}.</source>
        <translation>此网络没有解码器块 {block}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose feature blocks between 0 and {output_blocks}.</source>
        <translation>请选择 0 到 {output_blocks} 之间的特征块。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network predicts no variance.</source>
        <translation>此网络不预测方差。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose an ADM checkpoint trained with learned variance.</source>
        <translation>请选择以学习方差训练的 ADM 检查点。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>{source} is no pixel classifier: {args} is missing.</source>
        <translation>{source} 不是像素分类器：缺少 {args}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>Choose classifier files such as model_0.pth of the ddpm-segmentation layout.</source>
        <translation>请选择 ddpm-segmentation 布局的分类器文件，例如 model_0.pth。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>The file holds no DINOv2 with plain MLPs.</source>
        <translation>文件不含使用普通 MLP 的 DINOv2。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>DINOv2's {count} positions are no square grid.</source>
        <translation>DINOv2 的 {count} 个位置不是正方形网格。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>Get the published weights.</source>
        <translation>请获取已发布的权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>The file's control network has no object hints.</source>
        <translation>文件的控制网络没有对象提示。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).</source>
        <translation>请选择 PAIR-Diffusion 的第二个 Stable Diffusion 版本 (model_e91.ckpt)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/network.py"/>
        <source>The control network ran without hints.</source>
        <translation>控制网络在没有提示的情况下运行。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/exemplar_encoder/convert.py"/>
        <source>The file holds no exemplar encoder of Paint by Example.</source>
        <translation>文件不含 Paint by Example 的范例编码器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The instruction's file holds no instruction.</source>
        <translation>指令文件不含指令。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The settings of {name} cannot be read.</source>
        <translation>无法读取 {name} 的设置。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json are another network's.</source>
        <translation>tokenizer.json 的词表属于另一个网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The settings of text_encoder mean no such network.</source>
        <translation>text_encoder 的设置不是这种网络的设置。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json cannot be read.</source>
        <translation>无法读取 tokenizer.json 的词表。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator.</source>
        <translation>{source} 不含 LaMa 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>Choose big-lama's own file, or a copy of it as safetensors.</source>
        <translation>请选择 big-lama 自己的文件，或其 safetensors 副本。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator with Fourier blocks.</source>
        <translation>{source} 不含带傅里叶块的 LaMa 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>Choose MI-GAN's file for 512 pixels, trained on Places2.</source>
        <translation>请选择用 Places2 训练的 512 像素 MI-GAN 文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} holds no MI-GAN generator.</source>
        <translation>{source} 不含 MI-GAN 生成器。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} lacks resolutions of MI-GAN's generator: {sides}.</source>
        <translation>{source} 缺少 MI-GAN 生成器的分辨率：{sides}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} has other fixed filters in {key} than MI-GAN.</source>
        <translation>{source} 在 {key} 中的固定滤波器与 MI-GAN 不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it.</source>
        <translation>请选择 SDXL inpainting 的 UNet 及与其配套的 OSOR 第 2 阶段权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>The file is no SDXL UNet: it lacks {error}.</source>
        <translation>文件不是 SDXL UNet：缺少 {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_clip.py"/>
        <source>The file holds no CLIP text network.</source>
        <translation>文件不含 CLIP 文本网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_unet.py"/>
        <source>The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).</source>
        <translation>文件不含 CompVis 布局的 UNet（缺少 input_blocks.N.0.op）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/shapes.py"/>
        <source>The file lacks {key}, so it is not the network that is needed here.</source>
        <translation>文件缺少 {key}，因此不是此处所需的网络。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>This UNet reads {in_channels} channels: too few for structure and appearance.</source>
        <translation>此 UNet 读取 {in_channels} 个通道：不足以容纳结构和外观。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose weights trained as PAIR's unconditional variant.</source>
        <translation>请选择作为 PAIR 无条件变体训练的权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>{name} holds no readable config.json.</source>
        <translation>{name} 不含可读取的 config.json。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose the folder of an unconditional latent diffusion model.</source>
        <translation>请选择无条件潜在扩散模型的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>The pack's folder {name} holds no weights.</source>
        <translation>包的文件夹 {name} 不含权重。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>{name}/config.json is damaged.</source>
        <translation>{name}/config.json 已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/taesd/convert.py"/>
        <source>{source} holds no TAESD.</source>
        <translation>{source} 不含 TAESD。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>Choose mobile_sam.pt, as its authors publish it.</source>
        <translation>请选择作者所发布的 mobile_sam.pt。</translation>
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
        <translation>没有名为 {pack_id} 的包。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>Packs: {known}.</source>
        <translation>模型包：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} is larger than the published file.</source>
        <translation>{name} 大于发布的文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download stopped: {error}.</source>
        <translation>下载已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>请重试；会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server's file changes while it is fetched.</source>
        <translation>无法下载 {name}：服务器上的文件在下载过程中发生变化。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Fetch {url} by hand and run: intarsia packs import</source>
        <translation>请手动下载 {url} 并运行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download cannot be stored: {strerror}.</source>
        <translation>无法存储下载内容：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME; it goes on where it stopped.</source>
        <translation>请在 {root} 中释放一些空间，或用 INTARSIA_HOME 选择其他主文件夹；会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{repository} wants you to accept its licence on its own page first.</source>
        <translation>{repository} 要求您先在其页面上接受许可证。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Open {where}, accept, run `hf auth login`, and try again.</source>
        <translation>请打开 {where}，接受许可证，运行 `hf auth login`，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} of {repository} cannot be downloaded.</source>
        <translation>无法下载 {repository} 的 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network, or fetch it from {where} and run: intarsia packs import</source>
        <translation>请检查网络，或从 {where} 下载并运行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server answers {code}.</source>
        <translation>无法下载 {name}：服务器回应 {code}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: there is no connection.</source>
        <translation>无法下载 {name}：没有连接。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network and try again: it goes on where it stopped. Or fetch {url} elsewhere and run: intarsia packs import</source>
        <translation>请检查网络并重试：会从停止处继续。或在别处下载 {url} 并运行：intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The disk has {free} GB free, and {needed} GB are still to come.</source>
        <translation>磁盘剩余 {free} GB，还需下载 {needed} GB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {folder} or choose another home with INTARSIA_HOME.</source>
        <translation>请在 {folder} 中释放一些空间，或用 INTARSIA_HOME 选择其他主文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} is not installed.</source>
        <translation>{label} 未安装。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Run: intarsia packs install {id} (or import {id2} PATH, if you have the files).</source>
        <translation>请运行：intarsia packs install {id}（如果您已有文件，则运行 import {id2} PATH）。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>无法读取 {name}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The record of {label} cannot be read.</source>
        <translation>无法读取 {label} 的记录。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Remove and install it again: intarsia packs remove {id}</source>
        <translation>请移除并重新安装：intarsia packs remove {id}</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} of {label} has changed since it was installed.</source>
        <translation>{label} 的 {name} 自安装后已改变。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} could not be copied: {strerror}.</source>
        <translation>无法复制 {label}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME.</source>
        <translation>请在 {root} 中释放一些空间，或用 INTARSIA_HOME 选择其他主文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} is not the published file: its checksum differs.</source>
        <translation>{name} 不是发布的文件：其校验和不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Download it again, or ask whoever gave it to you.</source>
        <translation>请重新下载，或询问提供者。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>Choose the folder that holds: {names}.</source>
        <translation>请选择含有以下内容的文件夹：{names}。</translation>
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
        <translation>{name} 有 {size} 字节，发布的文件有 {size2} 字节。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>The copy is incomplete or of another version.</source>
        <translation>副本不完整或版本不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>This method does not run on a pack called {wanted}.</source>
        <translation>此方法不能用名为 {wanted} 的包运行。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>Choose one of: {ids}.</source>
        <translation>请选择以下之一：{ids}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>{name} does not hold the networks of {label}: it has no {lacks}.</source>
        <translation>{name} 不含 {label} 的网络：缺少 {lacks}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>Choose the file that the pack's page names.</source>
        <translation>请选择此包页面上指定的文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{label} has no file of that name.</source>
        <translation>{label} 没有该名称的文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{held} bytes of {name} are here.</source>
        <translation>已有 {name} 的 {held} 字节。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Go on there.</source>
        <translation>请从该处继续。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Nothing of {label} is here.</source>
        <translation>{label} 的内容都不在这里。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Choose its files.</source>
        <translation>请选择其文件。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>{label} is being worked on already.</source>
        <translation>已在处理 {label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Wait for that, or cancel it.</source>
        <translation>请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>The licence of {label} was not accepted: {licence}.</source>
        <translation>未接受 {label} 的许可证：{licence}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Read it and accept it first.</source>
        <translation>请先阅读并接受。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Nothing is being done with {label}.</source>
        <translation>没有正在对 {label} 进行的操作。</translation>
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
        <translation>图层的色深与其图像不同。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Convert the layer first.</source>
        <translation>请先转换图层。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>The {name} has pixels that are not numbers.</source>
        <translation>{name} 有不是数字的像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>Repair or re-save the picture first.</source>
        <translation>请先修复或重新保存图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>The object is too large to be transformed.</source>
        <translation>对象太大，无法变换。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>Choose a smaller scale.</source>
        <translation>请选择较小的缩放比例。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>The mask to refine is not the size of the picture.</source>
        <translation>要调整的蒙版与图像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Every point of the prompt says 'not here'.</source>
        <translation>提示中的每个点都表示“不是这里”。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click once inside the object before you exclude parts of it.</source>
        <translation>请先在对象内部单击一次，再排除其部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>A point of the prompt lies outside the picture.</source>
        <translation>提示中有点位于图像之外。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click inside it.</source>
        <translation>请在图像内单击。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>A picture has at least one region.</source>
        <translation>图像至少有一个区域。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>Ask for 1 or more.</source>
        <translation>请请求 1 个或更多。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Segmentation takes a (height, width, 3) float32 RGB picture.</source>
        <translation>分割需要 (height, width, 3) float32 的 RGB 图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture has no pixels.</source>
        <translation>图像没有像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture holds values that are not numbers.</source>
        <translation>图像含有不是数字的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Open it anew.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The box has no area in the picture.</source>
        <translation>框在图像中没有面积。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Drag a box around the object.</source>
        <translation>请在对象周围拖框。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The lasso has fewer than three points.</source>
        <translation>套索少于三个点。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Draw around the object.</source>
        <translation>请围绕对象绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The outline holds no pixel of the picture.</source>
        <translation>轮廓不含图像的任何像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has nothing there.</source>
        <translation>对象在那里没有内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Mark a part of the object.</source>
        <translation>请标记对象的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object fills all there is.</source>
        <translation>对象填满了全部范围。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Choose another object.</source>
        <translation>请选择其他对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Nothing of the object would be left.</source>
        <translation>对象将不剩任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Shrink it less.</source>
        <translation>请减少收缩。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Smooth it less.</source>
        <translation>请减少平滑。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has no holes.</source>
        <translation>对象没有孔洞。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The stroke does not cut the object in two.</source>
        <translation>笔画没有将对象切成两半。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw it right across.</source>
        <translation>请横穿对象绘制。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object is in one piece.</source>
        <translation>对象是一个整体。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw a stroke across it to cut it.</source>
        <translation>请画一笔穿过对象以切开。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>There must be one affinity map for each query point.</source>
        <translation>每个查询点必须有一个亲和图。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>An affinity map holds values that are not numbers.</source>
        <translation>亲和图含有不是数字的值。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Layers are cut from a (height, width, 3) RGB picture.</source>
        <translation>图层需从 (height, width, 3) 的 RGB 图像切出。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>The plate is not of the size and type of the picture.</source>
        <translation>底图与图像的大小和类型不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Pictures are 8-bit, 16-bit or 32-bit float.</source>
        <translation>图像须为 8 位、16 位或 32 位浮点。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask is not the size of the picture.</source>
        <translation>蒙版与图像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask marks no pixel.</source>
        <translation>蒙版没有标记任何像素。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Select an object first.</source>
        <translation>请先选择对象。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>There is no matting mode '{mode}'.</source>
        <translation>没有抠图模式 '{mode}'。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Use 'closed-form' or 'mask'.</source>
        <translation>请使用 'closed-form' 或 'mask'。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The brush has covered the whole edge there, or none of it.</source>
        <translation>笔刷覆盖了该处的整个边缘，或完全没有覆盖。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Paint along the outline, with some of the object and of the ground left beside it.</source>
        <translation>请沿轮廓涂抹，两旁留出一些对象和背景。</translation>
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
        <translation>左侧</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>right</source>
        <translation>右侧</translation>
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
        <translation>对象 {objects}，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>object {objects}</source>
        <translation>对象 {objects}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Part {parts} of {numbers}, {place}</source>
        <translation>第 {parts} / {numbers} 部分，{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>The label map is not the size of the picture.</source>
        <translation>标签映射与图像大小不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>There is no object {index}.</source>
        <translation>没有对象 {index}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>Choose one of the objects listed.</source>
        <translation>请选择列出的对象之一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask does not fit its box.</source>
        <translation>有蒙版与其框不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask reaches outside the picture.</source>
        <translation>有蒙版超出图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/model.py"/>
        <source>Segment Anything takes a (height, width, 3) 8-bit RGB picture.</source>
        <translation>Segment Anything 需要 (height, width, 3) 的 8 位 RGB 图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no Segment Anything checkpoint: {error} does not fit.</source>
        <translation>{source} 不是 Segment Anything 检查点：{error} 不符。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose one of the sam_vit files.</source>
        <translation>请选择 sam_vit 文件之一。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no MobileSAM: it lacks {error}.</source>
        <translation>{source} 不是 MobileSAM：缺少 {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose mobile_sam.pt.</source>
        <translation>请选择 mobile_sam.pt。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>The token is not the engine's.</source>
        <translation>该令牌不属于此引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use the token that the engine was started with.</source>
        <translation>请使用启动引擎时所用的令牌。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>That is no challenge.</source>
        <translation>这不是质询。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Send 64 random digits from 0 to f.</source>
        <translation>请发送 64 个从 0 到 f 的随机数字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>This engine answers on this computer only.</source>
        <translation>此引擎只在这台电脑上回应。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use 127.0.0.1.</source>
        <translation>请使用 127.0.0.1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Web pages may not use this engine.</source>
        <translation>网页不得使用此引擎。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The message is larger than {limit} MiB.</source>
        <translation>消息大于 {limit} MiB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Choose a smaller region or picture.</source>
        <translation>请选择较小的区域或图像。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body of the request came slower than {body_rate} KiB a second.</source>
        <translation>请求正文的传输速度低于每秒 {body_rate} KiB。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Try again over a faster connection.</source>
        <translation>请用更快的连接重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The length of the body is not a number.</source>
        <translation>正文的长度不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds no message.</source>
        <translation>正文不含消息。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds more than one message.</source>
        <translation>正文含有多条消息。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine is answering {at_once} requests already.</source>
        <translation>引擎已在回应 {at_once} 个请求。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>More than {per_minute} requests came from you in a minute.</source>
        <translation>您在一分钟内发出的请求超过 {per_minute} 个。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Wait a minute.</source>
        <translation>请等待一分钟。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The head of the request did not arrive within {seconds} seconds.</source>
        <translation>请求头未在 {seconds} 秒内到达。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Send it at once.</source>
        <translation>请立即发送。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine has {connections} connections open already.</source>
        <translation>引擎已打开 {connections} 个连接。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>'{text}' is not the address of an engine.</source>
        <translation>'{text}' 不是引擎的地址。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>Write it as host:port.</source>
        <translation>请写成 host:port 的形式。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>The fingerprint is not that of a certificate.</source>
        <translation>该指纹不是证书的指纹。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.</source>
        <translation>它有 64 位，由 0 到 9 和 A 到 F 组成；引擎启动时会写出。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>The engine does not answer ({lost}).</source>
        <translation>引擎没有响应（{lost}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>Start the engine again.</source>
        <translation>请重新启动引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>The engine is there and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>引擎存在但没有响应：它已停止，或这台电脑过于繁忙。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.</source>
        <translation>没有丢失任何内容：引擎响应后编辑会继续。要放弃等待，请重启引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/delivery.py"/>
        <source>The engine does not answer.</source>
        <translation>引擎没有响应。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The engine of an edit has gone, and one with another processor or other libraries begins it anew.</source>
        <translation>进行编辑的引擎已不在，使用其他处理器或库的引擎将重新开始。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The result may differ a little from that of the first: its report says what made it.</source>
        <translation>结果可能与第一次的略有不同：其报告会说明由什么生成。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>No Python that has Intarsia's engine is known.</source>
        <translation>没有已知的装有 Intarsia 引擎的 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.</source>
        <translation>请用以下命令安装：pip install 'intarsia[engine]'，并在设置中选择该 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>There is no Python at {chosen}.</source>
        <translation>{chosen} 处没有 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Choose another one in the settings.</source>
        <translation>请在设置中选择其他的。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped with exit status {code}.</source>
        <translation>引擎已停止，退出代码为 {code}。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine has stopped.</source>
        <translation>引擎已停止。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine's packages are incomplete: {missing} is missing.</source>
        <translation>引擎的软件包不完整：缺少 {missing}。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Install them with: pip install 'intarsia[engine]'</source>
        <translation>请用以下命令安装：pip install 'intarsia[engine]'</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was ended, most likely because the computer ran out of memory.</source>
        <translation>引擎被终止，很可能是因为电脑内存耗尽。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Close other programs or choose a smaller region, then start the engine again.</source>
        <translation>请关闭其他程序或选择较小的区域，然后重新启动引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was stopped.</source>
        <translation>引擎被停止。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine crashed ({crash}).</source>
        <translation>引擎崩溃（{crash}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped: {last}</source>
        <translation>引擎已停止：{last}</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>Start it again; a download goes on where it stopped.</source>
        <translation>请重新启动；下载会从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_files.py"/>
        <source>{name} of {label} is not in {source}.</source>
        <translation>{label} 的 {name} 不在 {source} 中。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine did not start within {start_seconds} seconds.</source>
        <translation>引擎未在 {start_seconds} 秒内启动。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>See {engine_log}, and try again.</source>
        <translation>请查看 {engine_log}，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine at {host}:{port} has gone.</source>
        <translation>{host}:{port} 处的引擎已不在。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Start it there, then try again.</source>
        <translation>请在那里启动，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>There is no engine called {name} in the settings.</source>
        <translation>设置中没有名为 {name} 的引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another engine.</source>
        <translation>请选择其他引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine is there (process {pid}) and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>引擎存在（进程 {pid}）但没有响应：它已停止，或这台电脑过于繁忙。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Wait a little and try again, or restart the engine.</source>
        <translation>请稍候重试，或重启引擎。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Another engine of yours is starting or ending, or is of another version.</source>
        <translation>您的另一个引擎正在启动或结束，或版本不同。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Close other programs that use it, or wait a minute, and try again.</source>
        <translation>请关闭使用它的其他程序，或等待一分钟，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine cannot be started with {python} ({strerror}).</source>
        <translation>无法用 {python} 启动引擎（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another Python in the settings.</source>
        <translation>请在设置中选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>The engine answered {status}.</source>
        <translation>引擎回应 {status}。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>Check the engine's address.</source>
        <translation>请检查引擎的地址。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The engine's certificate is not the expected one.</source>
        <translation>引擎的证书与预期不符。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Its fingerprint is {spaced}: ask whoever runs the engine whether that is so.</source>
        <translation>其指纹为 {spaced}：请向运行引擎的人确认是否如此。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The token is not that of what answers at {host}:{port}, so it was told nothing.</source>
        <translation>令牌与 {host}:{port} 处响应者的令牌不符，因此没有向其发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Check the address and the token. An engine of an earlier version has to be updated.</source>
        <translation>请检查地址和令牌。较早版本的引擎必须更新。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Version {version} needs {size} MB in {folder}.</source>
        <translation>版本 {version} 需要 {folder} 中有 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Free some space; the version in use stays as it is.</source>
        <translation>请释放一些空间；正在使用的版本保持不变。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>What came from {url} is not the published file: its checksum differs.</source>
        <translation>来自 {url} 的不是发布的文件：其校验和不同。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Try again, or tell whoever publishes it.</source>
        <translation>请重试，或告知发布者。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The archive names {name}.</source>
        <translation>存档中出现 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Do not use it.</source>
        <translation>请勿使用。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} ended early.</source>
        <translation>{url} 提前结束。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Run it again: it goes on from there.</source>
        <translation>请再次运行：会从该处继续。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} is not an https address.</source>
        <translation>{url} 不是 https 地址。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Updates come over https only.</source>
        <translation>更新只通过 https 提供。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The index of versions at {index} says nothing that is understood for {system}.</source>
        <translation>{index} 处的版本索引中没有适用于 {system} 的可理解内容。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check its address in the settings.</source>
        <translation>请在设置中检查其地址。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>In {name}, {damaged}.</source>
        <translation>{name}：{damaged}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{name} cannot be unpacked.</source>
        <translation>无法解压 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The download of {url} broke off ({error}).</source>
        <translation>{url} 的下载中断（{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} cannot be reached ({why}).</source>
        <translation>无法访问 {url}（{why}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check the network.</source>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>The panel met an error that it does not know ({name}: {error}).</source>
        <translation>面板遇到未知的错误（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>Try again; if it comes back, report it.</source>
        <translation>请重试；如果再次出现，请报告。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Nothing of the picture would be left.</source>
        <translation>图像将不剩任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Mark a part of the picture.</source>
        <translation>请标记图像的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>That layer is no longer there.</source>
        <translation>该图层已不存在。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Choose another layer.</source>
        <translation>请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>There is no object {object_id}.</source>
        <translation>没有对象 {object_id}。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Objects: {known}.</source>
        <translation>对象：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>There is no layer below that this one could be merged into.</source>
        <translation>下方没有可将此图层合并进去的图层。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original stays as it is; show the layer, or choose one with another below it.</source>
        <translation>原图保持不变；请显示图层，或选择下方另有图层的图层。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original cannot be deleted.</source>
        <translation>原图不能删除。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>It is what every edit is made from.</source>
        <translation>每次编辑都以它为基础。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/pixel_store.py"/>
        <source>The document lacks pixels that it names.</source>
        <translation>文档缺少其所列的像素。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims {total} pixels in its layers; the limit is {MAX_LAYER_PIXELS}.</source>
        <translation>文档声称其图层有 {total} 像素；上限为 {MAX_LAYER_PIXELS}。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>Merge some of its layers.</source>
        <translation>请合并其中一些图层。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims layers of {total} pixels on a canvas of {pixels}; its {stored} bytes hold at most {stored2}.</source>
        <translation>文档声称在 {pixels} 像素的画布上有 {total} 像素的图层；其 {stored} 字节最多可容纳 {stored2} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The document lacks a colour profile that it names.</source>
        <translation>文档缺少其所列的颜色配置文件。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A layer of the document has another size than it should.</source>
        <translation>文档的一个图层大小不正确。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is cut off.</source>
        <translation>文档的一个平面被截断。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The edits of the document cannot be read.</source>
        <translation>无法读取文档的编辑。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>Another program has changed the document's layers.</source>
        <translation>其他程序更改了文档的图层。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is not what its name says.</source>
        <translation>文档的一个平面与其名称不符。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is damaged.</source>
        <translation>文档的一个平面已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/imported.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Another program has saved this document: its layers are here, its edits are gone.</source>
        <translation>其他程序保存过此文档：图层还在，编辑已丢失。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Intarsia {version}, newer than this one, has saved this document: its layers are here. Its edits and objects stay in the file; save under another name to keep them.</source>
        <translation>比此版本更新的 Intarsia {version} 保存过此文档：图层都在这里。其编辑和对象留在文件中；要保留它们，请以其他名称保存。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>The layer {name} lacks its picture and was left out.</source>
        <translation>图层 {name} 缺少其图像，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>This is not an OpenRaster document.</source>
        <translation>这不是 OpenRaster 文档。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>Open an .ora file.</source>
        <translation>请打开 .ora 文件。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer of the document is not a PNG.</source>
        <translation>文档的一个图层不是 PNG。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer is out of bounds.</source>
        <translation>有图层超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The blend mode {name} is not known and shows as normal.</source>
        <translation>混合模式 {name} 未知，显示为正常。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has no list of layers.</source>
        <translation>文档没有图层列表。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers has a document type that is not safe.</source>
        <translation>文档图层列表的文档类型不安全。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has more layers than can be opened.</source>
        <translation>文档的图层数超过可打开的数量。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} has no picture and was left out.</source>
        <translation>图层 {name} 没有图像，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} lies too far from the picture and was left out.</source>
        <translation>图层 {name} 离图像太远，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's size is not a number.</source>
        <translation>文档的大小不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers is not valid XML.</source>
        <translation>文档的图层列表不是有效的 XML。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has a '{tag}' that was left out.</source>
        <translation>文档有一个 '{tag}'，已略去。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Delete it, or take away less.</source>
        <translation>请将其删除，或减去较少部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>One object is no group.</source>
        <translation>单个对象不能成组。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose two or more (Shift-click).</source>
        <translation>请选择两个或更多（Shift+单击）。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>The object is in no group.</source>
        <translation>对象不在任何组中。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose a whole or one of its parts.</source>
        <translation>请选择整体或其中一个部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>No object is chosen.</source>
        <translation>没有选择对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Click an object first.</source>
        <translation>请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>A pasted object has no neighbours.</source>
        <translation>粘贴的对象没有相邻对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose one of the picture's own.</source>
        <translation>请选择图像自身的对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>What is marked lies outside the picture.</source>
        <translation>标记的部分在图像之外。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Mark inside it.</source>
        <translation>请在图像内标记。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>The background cannot be {verb}.</source>
        <translation>对背景不能进行此操作：{verb}。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Choose an object that stands on it.</source>
        <translation>请选择位于背景之上的对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is there already.</source>
        <translation>{name} 已经存在。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move, scale or turn it.</source>
        <translation>请将其移动、缩放或旋转。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is removed already.</source>
        <translation>{name} 已经移除。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move it to bring it back.</source>
        <translation>移动它即可恢复。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The maps are {width} x {height} and {width2} x {height2}, the picture is {width3} x {height3}.</source>
        <translation>映射为 {width} x {height} 和 {width2} x {height2}，图像为 {width3} x {height3}。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Use maps of the picture's size.</source>
        <translation>请使用与图像大小相同的映射。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The map was not changed.</source>
        <translation>映射没有改变。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Redraw a part of the map first.</source>
        <translation>请先重画映射的一部分。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The two maps are not of the same kind.</source>
        <translation>两个映射的类型不同。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Save both in the same format.</source>
        <translation>请将两者保存为相同格式。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The region lies outside the picture.</source>
        <translation>区域在图像之外。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Draw a region that touches the picture.</source>
        <translation>请绘制与图像相接的区域。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>{name} was turned or mirrored.</source>
        <translation>{name} 被旋转或翻转过。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>Put it back, then correct it.</source>
        <translation>请先放回原处，再修正。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>The objects were changed meanwhile.</source>
        <translation>对象在此期间已改变。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>Correct them again.</source>
        <translation>请再次修正。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>That job is no longer in the list.</source>
        <translation>该任务已不在列表中。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>A {before} job cannot become {state}.</source>
        <translation>{before} 状态的任务不能变为 {state}。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>{files} results of documents that were not saved fill {folder}, so that the next ones are kept by the engine alone.</source>
        <translation>未保存文档的 {files} 个结果占满了 {folder}，因此之后的结果只由引擎保留。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>Save those documents, or run: intarsia jobs prune --kept</source>
        <translation>请保存这些文档，或运行：intarsia jobs prune --kept</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No picture is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Open a picture first.</source>
        <translation>请先打开图像。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No object was found yet.</source>
        <translation>还没有找到对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Click on one, or draw a box around it.</source>
        <translation>请单击对象，或在其周围画框。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>That edit is no longer offered.</source>
        <translation>该编辑已不再提供。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>Begin it anew.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>No object has moved.</source>
        <translation>没有移动过的对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>Move, scale, turn or delete one first.</source>
        <translation>请先移动、缩放、旋转或删除一个对象。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>That job cannot be run again.</source>
        <translation>该任务不能再次运行。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>Begin the edit anew.</source>
        <translation>请重新开始编辑。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} unpacks without bounds.</source>
        <translation>文档的部分 {short} 解压后没有限度。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is encrypted.</source>
        <translation>文档已加密。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>Save it without a password.</source>
        <translation>请不带密码保存。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {claimed} parts; the limit is {entries}.</source>
        <translation>文档声称有 {claimed} 个部分；上限为 {entries}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {total} GB; the limit is {total_bytes} GB.</source>
        <translation>文档声称有 {total} GB；上限为 {total_bytes} GB。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document lacks its part {short}.</source>
        <translation>文档缺少部分 {short}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is too large.</source>
        <translation>文档的部分 {short} 过大。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is damaged or cut off.</source>
        <translation>文档已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document holds {short} twice.</source>
        <translation>文档含有两个 {short}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is damaged.</source>
        <translation>文档的部分 {short} 已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path} 是指向自身的链接。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is read-only.</source>
        <translation>{path} 是只读的。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name, or allow the file to be changed.</source>
        <translation>请选择其他名称，或允许更改该文件。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The disk is full: {path} cannot be written.</source>
        <translation>磁盘已满：无法写入 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The name of {path} is too long.</source>
        <translation>{path} 的名称过长。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be opened: too many files are open.</source>
        <translation>无法打开 {path}：打开的文件过多。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Close some programs, try again.</source>
        <translation>请关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>There is no folder {parent}.</source>
        <translation>没有文件夹 {parent}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose a folder that exists.</source>
        <translation>请选择已有的文件夹。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} may not be written.</source>
        <translation>不允许写入 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Another engine of this home is running.</source>
        <translation>此主文件夹的另一个引擎正在运行。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Use that one.</source>
        <translation>请使用那个引擎。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>There is no list of files in {folder}.</source>
        <translation>{folder} 中没有文件列表。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Only an installed Intarsia has one; packages from pip are checked by pip.</source>
        <translation>只有用安装程序安装的 Intarsia 才有；来自 pip 的软件包由 pip 检查。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files {path} cannot be read.</source>
        <translation>无法读取文件列表 {path}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Install again.</source>
        <translation>请重新安装。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files in {folder} is damaged.</source>
        <translation>{folder} 中的文件列表已损坏。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>{name} 在此处打开后已被其他程序更改。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>Save under another name, or save again to replace it.</source>
        <translation>请以其他名称保存，或再次保存以替换它。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>Version {version} is not installed in {root}.</source>
        <translation>版本 {version} 未安装在 {root} 中。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>There is: {there}.</source>
        <translation>现有：{there}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/same_file.py"/>
        <source>It was cut off.</source>
        <translation>它被截断。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} are damaged; defaults are used, and the file is kept.</source>
        <translation>{path} 中的设置已损坏；使用默认值，并保留该文件。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} cannot be read; defaults are used.</source>
        <translation>无法读取 {path} 中的设置；使用默认值。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The setting '{name}' is damaged ({why}); its default is used.</source>
        <translation>设置 '{name}' 已损坏（{why}）；使用其默认值。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is a device.</source>
        <translation>{path} 是设备。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is out of range.</source>
        <translation>程度超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use up to {MAX_AMOUNT_PX} pixels.</source>
        <translation>请使用不超过 {MAX_AMOUNT_PX} 像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is 0: nothing would change.</source>
        <translation>程度为 0：不会有任何改变。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use 1 pixel or more.</source>
        <translation>请使用 1 像素或更多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There are too many objects.</source>
        <translation>对象过多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Correct at most {MAX_CORRECTED}.</source>
        <translation>请最多修正 {MAX_CORRECTED} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object comes twice.</source>
        <translation>有对象出现两次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object is chosen twice.</source>
        <translation>有对象被选择两次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>One object cannot be merged.</source>
        <translation>单个对象不能合并。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The mask of {name} is not grey, 8-bit.</source>
        <translation>{name} 的蒙版不是 8 位灰度。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} does not lie inside the window.</source>
        <translation>{name} 不在窗口之内。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There is no object {target}.</source>
        <translation>没有对象 {target}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Choose one of the picture's.</source>
        <translation>请选择图像中的对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} has no pixel there.</source>
        <translation>{name} 在那里没有像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Mark a part of it.</source>
        <translation>请标记其一部分。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit sets too many parameters.</source>
        <translation>编辑设定的参数过多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set at most {MAX_VALUES}.</source>
        <translation>请最多设定 {MAX_VALUES} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {twice} is set twice.</source>
        <translation>参数 {twice} 设定了两次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set it once.</source>
        <translation>请只设定一次。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>An object has two classes.</source>
        <translation>有对象具有两个类别。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose one, or none.</source>
        <translation>请选择一个，或不选。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>There is no class {category}.</source>
        <translation>没有类别 {category}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose a class from 0 to {CLASS_COUNT}, or none.</source>
        <translation>请选择 0 到 {CLASS_COUNT} 的类别，或不选。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, the picture's window is {width2} x {height2}.</source>
        <translation>{name} 为 {width} x {height}，图像的窗口为 {width2} x {height2}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a map of labels.</source>
        <translation>{name} 不是标签映射。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a one-channel 8- or 16-bit picture with one number per object.</source>
        <translation>请使用 8 位或 16 位单通道图像，每个对象一个数字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a grey 8-bit mask.</source>
        <translation>{name} 不是 8 位灰度蒙版。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, expected {width2} x {height2}.</source>
        <translation>{name} 为 {width} x {height}，应为 {width2} x {height2}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit has no valid id.</source>
        <translation>编辑没有有效的编号。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ids are UUID4 in lower case.</source>
        <translation>编号须为小写的 UUID4。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The seed is out of range.</source>
        <translation>种子超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a whole number from 0 to 2^63 - 1.</source>
        <translation>请使用 0 到 2^63 - 1 的整数。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>{variations} variations cannot be made.</source>
        <translation>无法生成 {variations} 个变体。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ask for 1 to {MAX_VARIATIONS}.</source>
        <translation>请请求 1 到 {MAX_VARIATIONS} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The window does not lie inside the picture.</source>
        <translation>窗口不在图像之内。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The prompt is too long.</source>
        <translation>提示过长。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use at most {MAX_PROMPT_CHARS} characters.</source>
        <translation>请最多使用 {MAX_PROMPT_CHARS} 个字符。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>A parameter of the edit has no proper name.</source>
        <translation>编辑的一个参数没有合适的名称。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use letters and _.</source>
        <translation>请使用字母和 _。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Label {label} stands for no object.</source>
        <translation>标签 {label} 不代表任何对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Labels count from 1.</source>
        <translation>标签从 1 开始计数。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {name} is not a number.</source>
        <translation>参数 {name} 不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject is neither a click nor a box.</source>
        <translation>范例的主体既不是单击也不是框。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on it.</source>
        <translation>请单击主体。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject lies outside of it.</source>
        <translation>范例的主体在范例之外。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on the exemplar.</source>
        <translation>请单击范例。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The picture is not named by its sha256.</source>
        <translation>图像没有以其 sha256 命名。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>There is no object to rearrange.</source>
        <translation>没有可重新排列的对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Choose an object first.</source>
        <translation>请先选择对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Move, scale, turn or delete an object first.</source>
        <translation>请先移动、缩放、旋转或删除一个对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The tone amount is out of range.</source>
        <translation>色调程度超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar has no colour channels.</source>
        <translation>范例没有颜色通道。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Use an RGBA picture.</source>
        <translation>请使用 RGBA 图像。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The likeness is out of range.</source>
        <translation>相似度超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has no transparency.</source>
        <translation>{name} 没有透明度。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Object layers are RGBA.</source>
        <translation>对象图层须为 RGBA。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The opacity of {name} is out of range.</source>
        <translation>{name} 的不透明度超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has a transform that is not a number.</source>
        <translation>{name} 的变换不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} is scaled out of bounds.</source>
        <translation>{name} 的缩放超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/wire/errors.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as LaMa, or mark a smaller region.</source>
        <translation>这里相配的内容很少（{share}）：填充已平滑。请尝试能创造内容的包，如 LaMa，或标记较小的区域。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill fits its surroundings well ({share}).</source>
        <translation>填充与周围很相配（{share}）。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is likely right ({share}). Another seed gives another one.</source>
        <translation>填充很可能正确（{share}）。另一个种子会给出另一个结果。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is a guess ({share}). Try another seed, or mark a smaller region.</source>
        <translation>填充是猜测（{share}）。请尝试另一个种子，或标记较小的区域。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>There is no quality of {quality}.</source>
        <translation>没有质量 {quality}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Choose 1 to 100.</source>
        <translation>请选择 1 到 100。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>A file of {layers} layers cannot be written.</source>
        <translation>无法写入有 {layers} 个图层的文件。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Export 1 to {MAX_LAYERS} layers.</source>
        <translation>请导出 1 到 {MAX_LAYERS} 个图层。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels has nothing in it.</source>
        <translation>{width} x {height} 像素的图像没有任何内容。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Open a picture of at least 1 x 1 pixel.</source>
        <translation>请打开至少 1 x 1 像素的图像。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels is too large.</source>
        <translation>{width} x {height} 像素的图像过大。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS} megapixels.</source>
        <translation>每边最多 {MAX_SIDE_PX} 像素，总共最多 {MAX_PIXELS} 百万像素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>The transform flattens the object to nothing.</source>
        <translation>该变换会将对象压扁至无。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Choose a scale other than zero.</source>
        <translation>请选择零以外的缩放比例。</translation>
    </message>
    <message>
        <location filename="../../core/wire/looks.py"/>
        <source>The reference has no colour channels.</source>
        <translation>参考没有颜色通道。</translation>
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
        <translation>请更新引擎：在其安装处运行 'intarsia update'。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update this panel; the docker in Krita with 'intarsia krita-install'.</source>
        <translation>请更新此面板；Krita 中的工具面板用 'intarsia krita-install' 更新。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>{name} speaks protocol {engine}, this panel {panel}.</source>
        <translation>{name} 使用协议 {engine}，此面板使用 {panel}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>Do you mean {near}?</source>
        <translation>您是指 {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>See docs/methods.md for all of them.</source>
        <translation>全部内容请参阅 docs/methods.md。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>There is no class called {name}.</source>
        <translation>没有名为 {name} 的类别。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} has no parameter called {name} for this edit.</source>
        <translation>{label} 对此编辑没有名为 {name} 的参数。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Parameters: {known}.</source>
        <translation>参数：{known}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} 不能为 {value}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Choose {low} to {high}.</source>
        <translation>请选择 {low} 到 {high}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} does not take {name} by parts of the picture.</source>
        <translation>{label} 不能按图像的部分设定 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>By parts: {spatial}.</source>
        <translation>按部分：{spatial}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels have 1 or 4 channels, not {channels}.</source>
        <translation>像素须有 1 或 4 个通道，而不是 {channels} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels of {width} x {height} take {row_bytes} bytes, not {data}.</source>
        <translation>{width} x {height} 的像素占 {row_bytes} 字节，而不是 {data} 字节。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>The box {width} x {height} at {left}, {top} is not inside the {width2} x {height2} picture.</source>
        <translation>位于 {left}, {top} 的框 {width} x {height} 不在 {width2} x {height2} 的图像之内。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The prompt has too many points.</source>
        <translation>提示的点过多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Use at most {MAX_POINTS}.</source>
        <translation>请最多使用 {MAX_POINTS} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A point of the prompt is not a number.</source>
        <translation>提示中有点不是数字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A click has at most {MAX_SIZES} sizes to each side.</source>
        <translation>单击在每个方向最多有 {MAX_SIZES} 种大小。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The box has no area.</source>
        <translation>框没有面积。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>There are no words.</source>
        <translation>没有文字。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Say what it is, such as: the red mug.</source>
        <translation>请说出它是什么，例如：the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>These are too many words.</source>
        <translation>文字过多。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A few will do: the red mug.</source>
        <translation>几个词就够了：the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>{side} elements a side cannot be made.</source>
        <translation>无法生成每边 {side} 个元素。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Ask for 2 to {MAX_ELEMENT_SIDE}.</source>
        <translation>请请求 2 到 {MAX_ELEMENT_SIDE} 个。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The order of the clicks does not count them all.</source>
        <translation>点击顺序没有包含所有点击。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Name each click once, or none.</source>
        <translation>每次点击列出一次，或者都不列出。</translation>
    </message>
    <message>
        <location filename="../../core/wire/queue.py"/>
        <source>A queue of {order} edits is too long.</source>
        <translation>{order} 个编辑的队列过长。</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find an object</source>
        <translation>查找对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add object</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find classes</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Image elements</source>
        <translation>图像元素</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add to object</source>
        <translation>添加到对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take from object</source>
        <translation>从对象减去</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Grow object</source>
        <translation>扩展对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Shrink object</source>
        <translation>收缩对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Feather object</source>
        <translation>羽化对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Smooth object</source>
        <translation>平滑对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Refine edge</source>
        <translation>调整边缘</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Split object</source>
        <translation>拆分对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Merge objects</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make object</source>
        <translation>设为对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make background</source>
        <translation>设为背景</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Reorder objects</source>
        <translation>调整对象顺序</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Region to object</source>
        <translation>区域变为对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Select similar</source>
        <translation>选择相似</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill in hidden part</source>
        <translation>补全隐藏部分</translation>
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
        <translation>修正对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correcting</source>
        <translation>正在修正</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move objects</source>
        <translation>移动对象</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>moved</source>
        <translation>已移动</translation>
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
        <translation>画入</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>painted in</source>
        <translation>已画入</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repaint map</source>
        <translation>重绘映射</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repainting</source>
        <translation>正在重绘</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>repainted</source>
        <translation>已重绘</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Give a look</source>
        <translation>赋予外观</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Giving the look</source>
        <translation>正在赋予外观</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>new look</source>
        <translation>新外观</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Varying</source>
        <translation>正在变化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>varied</source>
        <translation>已变化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Healing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>healed</source>
        <translation>已修复</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add by a look</source>
        <translation>按外观添加</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Adding</source>
        <translation>正在添加</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/krita/documents/annotations.py"/>
        <source>The objects and edits in this document cannot be read.</source>
        <translation>无法读取此文档中的对象和编辑。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Pictures with {depth} channels are not supported.</source>
        <translation>不支持 {depth} 通道的图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Convert the picture to 8-bit, 16-bit or float first.</source>
        <translation>请先将图像转换为 8 位、16 位或浮点。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>The active layer is empty.</source>
        <translation>活动图层是空的。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Choose a layer with something on the canvas.</source>
        <translation>请选择在画布上有内容的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>This document is animated, and results are still layers.</source>
        <translation>此文档是动画，而结果是静止图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Copy the frame into a new document (Edit, Copy merged, Paste into new image).</source>
        <translation>请将该帧复制到新文档（编辑、合并复制、粘贴为新图像）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>The selection lies outside the picture.</source>
        <translation>选区在图像之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>Select something on the canvas.</source>
        <translation>请在画布上选择内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>A map can show 255 objects, and there are more.</source>
        <translation>映射最多可显示 255 个对象，而对象超过此数。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>Delete object layers first.</source>
        <translation>请先删除一些对象图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There is no map layer.</source>
        <translation>没有映射图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map first.</source>
        <translation>请先按“绘制映射”。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map, and paint on the layer.</source>
        <translation>请按“绘制映射”，然后在该图层上绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There are no objects to map.</source>
        <translation>没有可映射的对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Take the picture apart first.</source>
        <translation>请先拆解图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Intarsia's engine is not installed.</source>
        <translation>Intarsia 的引擎未安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  {INSTALL}  and press Restart engine.</source>
        <translation>请在终端运行：  {INSTALL}  ，然后按“重启引擎”。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>The engine has gone.</source>
        <translation>引擎已不在。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Start it again, then try once more.</source>
        <translation>请重新启动，然后再试一次。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>This Krita may not start programs, and no engine runs.</source>
        <translation>此 Krita 不能启动程序，也没有引擎在运行。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  INTARSIA_HOME='{home}' intarsia engine  or set up the address and token of one that runs (Engine, …).</source>
        <translation>请在终端运行：  INTARSIA_HOME='{home}' intarsia engine  ，或设置正在运行的引擎的地址和令牌（引擎、…）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer is active.</source>
        <translation>没有活动图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Choose one in the Layers docker.</source>
        <translation>请在“图层”面板中选择一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer of the picture is selected.</source>
        <translation>没有选择图像的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Select one in the Layers docker.</source>
        <translation>请在“图层”面板中选择一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>That edit is no longer in the document.</source>
        <translation>该编辑已不在文档中。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Krita did not do what was asked ({name}: {error}).</source>
        <translation>Krita 没有执行请求（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Save the document, and try again.</source>
        <translation>请保存文档，然后重试。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Another picture was opened before this one was read.</source>
        <translation>在读取此图像之前，打开了另一张图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Begin the edit again.</source>
        <translation>请重新开始编辑。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/app.py"/>
        <source>Edit a picture by hand.</source>
        <translation>手动编辑图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>No region is marked.</source>
        <translation>没有标记区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark what shall be kept, as a rectangle.</source>
        <translation>请用矩形标记要保留的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>The region reaches every edge of the picture.</source>
        <translation>区域已到达图像的每条边。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark less of it.</source>
        <translation>请少标记一些。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Mark what shall be hidden first.</source>
        <translation>请先标记要隐藏的部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>There is no layer that could be masked there.</source>
        <translation>那里没有可加蒙版的图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Choose a result in the layers list.</source>
        <translation>请在图层列表中选择一个结果。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Nothing of that result is shown.</source>
        <translation>该结果没有显示任何内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Show it first.</source>
        <translation>请先将其显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Mark a region first.</source>
        <translation>请先标记区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Mark a region with brush, rectangle or lasso.</source>
        <translation>请用笔刷、矩形或套索标记区域。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>More than one object is chosen.</source>
        <translation>选择了多个对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Click the one to correct.</source>
        <translation>请单击要修正的对象。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>{name} is locked.</source>
        <translation>{name} 已锁定。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>The map was not redrawn yet.</source>
        <translation>映射还没有重画。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Take the map brush and paint on the picture.</source>
        <translation>请使用映射笔刷在图像上绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>There is nothing to clone from yet.</source>
        <translation>还没有克隆的来源。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Hold Alt and click the source.</source>
        <translation>请按住 Alt 单击来源。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>The source lies outside the picture.</source>
        <translation>来源在图像之外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Set another: Alt and a click.</source>
        <translation>请另设来源：按住 Alt 单击。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板上没有图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Copy a picture first.</source>
        <translation>请先复制图像。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>This picture was never saved.</source>
        <translation>此图像从未保存过。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Undo takes the steps back.</source>
        <translation>“撤销”可逐步撤回。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>{name} is open in another window of Intarsia, too.</source>
        <translation>{name} 也在 Intarsia 的另一个窗口中打开。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Who saves second is asked first. Close it in one of them.</source>
        <translation>后保存的一方会先被询问。请在其中一个窗口关闭它。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} is too large.</source>
        <translation>{name} 过大。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Open a file below 4 GB.</source>
        <translation>请打开小于 4 GB 的文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>无法读取 {name}：{why}。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Choose another.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A layer cannot be written as PNG.</source>
        <translation>图层无法写为 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>Free some memory and try again.</source>
        <translation>请释放一些内存后重试。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A PNG cannot be read.</source>
        <translation>无法读取 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A grey float plane cannot be written as PNG.</source>
        <translation>灰度浮点平面无法写为 PNG。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The export is there, without a signature.</source>
        <translation>已导出，但没有签名。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed.</source>
        <translation>无法为文件签名。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed ({error}).</source>
        <translation>无法为文件签名（{error}）。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>The copy cannot be read: {strerror}.</source>
        <translation>无法读取备份：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>That did not work ({name}: {error}).</source>
        <translation>操作未成功（{name}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>Save under another name, or free some memory and try again.</source>
        <translation>请以其他名称保存，或释放一些内存后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>The original stays whole.</source>
        <translation>原图保持完整。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Choose a result above it in the layers list.</source>
        <translation>请在图层列表中选择其上方的结果。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>{name} has nothing there.</source>
        <translation>{name} 在那里没有内容。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Paint over what it shows.</source>
        <translation>请在其显示的内容上涂抹。</translation>
    </message>
    <message>
        <location filename="../../ui/engine_thread.py"/>
        <source>Save your work and start the panel again.</source>
        <translation>请保存您的工作，然后重新启动面板。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the object whose look you want.</source>
        <translation>请选择您想要其外观的对象。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the one in which a part is marked.</source>
        <translation>请选择其中有标记部分的对象。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Nothing is marked where the slider should count.</source>
        <translation>滑块要生效之处没有标记。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Mark a part of the chosen object, or let the region be what is changed.</source>
        <translation>请标记所选对象的一部分，或改为改变区域本身。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>There is no exemplar whose look could be taken.</source>
        <translation>没有可取其外观的范例。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Drop a picture on the exemplar, or choose an object and take its look.</source>
        <translation>请将图像拖放到范例上，或选择对象并取其外观。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/region.py"/>
        <source>Mark a region, or choose an object.</source>
        <translation>请标记区域，或选择对象。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>airplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bus</source>
        <translation>公共汽车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>train</source>
        <translation>火车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>truck</source>
        <translation>卡车</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>boat</source>
        <translation>船</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>traffic light</source>
        <translation>交通灯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fire hydrant</source>
        <translation>消防栓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stop sign</source>
        <translation>停止标志</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>parking meter</source>
        <translation>停车计时器</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bench</source>
        <translation>长椅</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bird</source>
        <translation>鸟</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>horse</source>
        <translation>马</translation>
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
        <translation>斑马</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>giraffe</source>
        <translation>长颈鹿</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>backpack</source>
        <translation>背包</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>handbag</source>
        <translation>手提包</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tie</source>
        <translation>领带</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>suitcase</source>
        <translation>行李箱</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>frisbee</source>
        <translation>飞盘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skis</source>
        <translation>滑雪板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snowboard</source>
        <translation>单板滑雪板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sports ball</source>
        <translation>运动球</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>kite</source>
        <translation>风筝</translation>
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
        <translation>冲浪板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tennis racket</source>
        <translation>网球拍</translation>
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
        <translation>勺子</translation>
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
        <translation>苹果</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sandwich</source>
        <translation>三明治</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>orange</source>
        <translation>橙子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>broccoli</source>
        <translation>西兰花</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>carrot</source>
        <translation>胡萝卜</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hot dog</source>
        <translation>热狗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pizza</source>
        <translation>披萨</translation>
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
        <translation>沙发</translation>
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
        <translation>马桶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tv</source>
        <translation>电视</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>remote</source>
        <translation>遥控器</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cell phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>microwave</source>
        <translation>微波炉</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>oven</source>
        <translation>烤箱</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toaster</source>
        <translation>烤面包机</translation>
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
        <translation>书</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>clock</source>
        <translation>时钟</translation>
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
        <translation>吹风机</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toothbrush</source>
        <translation>牙刷</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banner</source>
        <translation>横幅</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>blanket</source>
        <translation>毯子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cardboard</source>
        <translation>纸板</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>curtain</source>
        <translation>窗帘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>door</source>
        <translation>门</translation>
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
        <translation>砾石</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>house</source>
        <translation>房屋</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>light</source>
        <translation>灯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mirror</source>
        <translation>镜子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>net</source>
        <translation>网</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pillow</source>
        <translation>枕头</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>playingfield</source>
        <translation>运动场</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>railroad</source>
        <translation>铁路</translation>
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
        <translation>屋顶</translation>
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
        <translation>楼梯</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tent</source>
        <translation>帐篷</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>towel</source>
        <translation>毛巾</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall brick</source>
        <translation>砖墙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall stone</source>
        <translation>石墙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall tile</source>
        <translation>瓷砖墙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall wood</source>
        <translation>木墙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>water</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window blind</source>
        <translation>百叶窗</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window</source>
        <translation>窗户</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tree</source>
        <translation>树</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fence</source>
        <translation>栅栏</translation>
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
        <translation>柜子</translation>
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
        <translation>纸</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>food</source>
        <translation>食物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall</source>
        <translation>墙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rug</source>
        <translation>地毯</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the three.</source>
        <translation>通过单击、框选或全部查找对象；三者中最快。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer than the small one.</source>
        <translation>通过单击、框选或全部查找对象；比小型的更精细。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest.</source>
        <translation>通过单击、框选或全部查找对象；蒙版最好，速度最慢。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything with a twelfth of the work of the small Segment Anything.</source>
        <translation>通过单击、框选或全部查找对象，运算量是小型 Segment Anything 的十二分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>What is behind an object, without a graphics card. Trained on Places2, whose own terms are for research.</source>
        <translation>对象后面的内容，无需显卡。用 Places2 训练，其自身条款限于研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network, trained further on drawings and comics.</source>
        <translation>同一网络，用绘画和漫画进一步训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>As LaMa with a fifteenth of the work. Trained on Places2, whose own terms are for research.</source>
        <translation>与 LaMa 相同，运算量只有十五分之一。用 Places2 训练，其自身条款限于研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds things of 133 kinds and says what each is, for PAIR-Diffusion and for you.</source>
        <translation>查找 133 类物体并判断各是什么，供 PAIR-Diffusion 和您使用。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints the thing in a reference picture into a region, in the picture's own light.</source>
        <translation>将参考图像中的物体画入区域，采用图像自身的光照。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Gives an object another object's look, adds objects, varies them.</source>
        <translation>赋予对象另一对象的外观、添加对象、使其变化。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Redraws a face from an edited map of its parts.</source>
        <translation>根据编辑过的面部部位映射重画人脸。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for cats; classifiers are trained on your own layers.</source>
        <translation>用于猫的扩散网络；分类器用您自己的图层训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for horses; classifiers are trained on your own layers.</source>
        <translation>用于马的扩散网络；分类器用您自己的图层训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for bedrooms; classifiers are trained on your own layers.</source>
        <translation>用于卧室的扩散网络；分类器用您自己的图层训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The base network that other methods build on.</source>
        <translation>其他方法所依托的基础网络。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The tokenizer that PAIR-Diffusion reads prompts with; PAIR's own file lacks it.</source>
        <translation>PAIR-Diffusion 读取提示所用的分词器；PAIR 自己的文件中没有。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Removes a thing and what it casts in one step; for a graphics card with about 9 GB.</source>
        <translation>一步去除物体及其投影；适用于约 9 GB 的显卡。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the four. Trained on SA-1B and SA-V.</source>
        <translation>通过单击、框选或全部查找对象；四者中最快。用 SA-1B 和 SA-V 训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; a little finer than the tiny one. Trained on SA-1B and SA-V.</source>
        <translation>通过单击、框选或全部查找对象；比最小的稍精细。用 SA-1B 和 SA-V 训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer outlines. Trained on SA-1B and SA-V.</source>
        <translation>通过单击、框选或全部查找对象；轮廓更精细。用 SA-1B 和 SA-V 训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest of the four. Trained on SA-1B and SA-V.</source>
        <translation>通过单击、框选或全部查找对象；蒙版最好，四者中最慢。用 SA-1B 和 SA-V 训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Hair, fur and soft borders of the objects that you choose. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>您所选对象的头发、毛皮和柔和边界。用 Composition-1k 训练，其自身条款限于研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network with other training pictures: Distinctions-646, whose own terms are for research.</source>
        <translation>同一网络，使用其他训练图像：Distinctions-646，其自身条款限于研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same with four times the numbers. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>与前者相同，参数数量为四倍。用 Composition-1k 训练，其自身条款限于研究。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Which object stands before which. Trained on rendered scenes and on pictures that its larger network labelled.</source>
        <translation>判断哪个对象在哪个之前。用渲染场景以及由其更大网络标注的图像训练。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds what you call by its name, in English: the red mug. Any method that finds objects cuts it out. Trained on Objects365, GoldG and Cap4M, photographs with terms of their own.</source>
        <translation>查找您用英语名称所指的内容：the red mug。任何查找对象的方法都可将其切出。用 Objects365、GoldG 和 Cap4M 训练，这些照片各有其条款。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Clear previews while Paint by Example, PAIR-Diffusion and pixel-wise guidance on Stable Diffusion 1.5 work. Distilled from Stable Diffusion's own decoder.</source>
        <translation>在 Paint by Example、PAIR-Diffusion 和 Stable Diffusion 1.5 上的逐像素引导运行时提供清晰的预览。由 Stable Diffusion 自身的解码器蒸馏而来。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints subjects in, gives looks, lights what moved; amended by klein-erase-v1 it removes a thing with its shadow. For a graphics card with about 10 GB. What it was trained on is not published.</source>
        <translation>画入主体，赋予外观，照亮移动的对象；经 klein-erase-v1 修正后可去除物体及其阴影。适用于约 10 GB 的显卡。其训练内容未公布。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The amendment that has FLUX.2 klein remove things, with its instruction encoded. By one author, weeks old; fine regular textures may suffer. What it was trained on is not published.</source>
        <translation>使 FLUX.2 klein 能去除物体的修正，附已编码的指令。出自一位作者，问世仅数周；精细的规则纹理可能受损。其训练内容未公布。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Encodes the instructions of FLUX.2 klein at its first edit; may be removed afterwards. What it was trained on is not published.</source>
        <translation>在 FLUX.2 klein 首次编辑时为其指令编码；之后可以移除。其训练内容未公布。</translation>
    </message>
</context>
</TS>
