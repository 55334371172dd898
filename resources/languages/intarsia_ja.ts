<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ArrangeCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Bring forward</source>
        <translation>前面へ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Send backward</source>
        <translation>背面へ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make object</source>
        <translation>オブジェクトにする</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make background</source>
        <translation>背景にする</translation>
    </message>
</context>
<context>
    <name>BetterDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Better on this computer</source>
        <translation>このコンピューターでの改善</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The licence's text</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Progress of all downloads</source>
        <translation>全ダウンロードの進行状況</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Cancel downloads</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>These packs fit the memory of the computer that the engine runs on, and each makes something better than what is installed. Tick a pack to accept its licence, which is shown below, and to have it downloaded.</source>
        <translation>これらのパックはエンジンが動くコンピューターのメモリーに収まり、今あるものより何かを良くします。チェックすると、下に表示されるライセンスに同意し、ダウンロードします。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>I accept the licence of</source>
        <translation>ライセンスに同意</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>What it gives</source>
        <translation>できること</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>本文は上のアドレスにあります。先にお読みください。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{done} of {all} are here</source>
        <translation>{all} のうち {done} を取得</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Everything that fits this computer is installed.</source>
        <translation>このコンピューターに合うものはすべてインストール済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{size} to download</source>
        <translation>ダウンロード {size}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>The picture and its objects.</source>
        <translation>画像とそのオブジェクト。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Before</source>
        <translation>編集前</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>After</source>
        <translation>編集後</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>キャンバスサイズ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>キャンバスサイズ</translation>
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
        <translation>新しい余白まで画像を続ける</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Pixels to add at each side; a negative number cuts off.</source>
        <translation>各辺に加えるピクセル数。負の数は切り取ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>New size: {width} × {height}</source>
        <translation>新しいサイズ: {width} × {height}</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Class of the object</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>What the chosen object is; type to search</source>
        <translation>選んだオブジェクトが何か。入力して検索</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste in place</source>
        <translation>同じ位置に貼り付け</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>{name} copy</source>
        <translation>{name} のコピー</translation>
    </message>
</context>
<context>
    <name>CloneTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Alt and a click set the source; then paint a copy of it.</source>
        <translation>Alt+クリックでコピー元を指定し、そのコピーを描きます。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Name of a command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Feather</source>
        <translation>境界をぼかす</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Smooth</source>
        <translation>滑らかにする</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Pixels:</source>
        <translation>ピクセル:</translation>
    </message>
</context>
<context>
    <name>CorrectTool</name>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw a stroke across the chosen object to split it.</source>
        <translation>選んだオブジェクトを横切る線を引くと分割します。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Paint along the edge of the chosen object, over hair or fur.</source>
        <translation>選んだオブジェクトの縁に沿って、髪や毛の上を塗ります。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Click chooses an object. Shift-click or drag a box to add to it, Alt to take away.</source>
        <translation>クリックでオブジェクトを選択。Shift+クリックか枠で追加、Alt で除外。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw to add to the chosen object. Alt takes away, X swaps.</source>
        <translation>描くと選んだオブジェクトに追加。Alt で除外、X で切り替え。</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Read this first, then send it. Nothing in it names you, your computer, your files or a token.</source>
        <translation>先に読んでから送ってください。あなたの名前、コンピューター、ファイル、トークンは含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>With the log's words</source>
        <translation>ログの文章を含める</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>They often say what is wrong, and can name files</source>
        <translation>原因が書かれていることが多く、ファイル名を含むことがあります</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>does not answer ({kind})</source>
        <translation>応答なし ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Transform</source>
        <translation>変形</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Choose variation</source>
        <translation>バリエーションを選択</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Open documents</source>
        <translation>開いているドキュメント</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>Mark region</source>
        <translation>領域を指定</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>{step}を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>{step}をやり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EditSection</name>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>The edits whose results are in the document</source>
        <translation>結果がドキュメント内にある編集</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Make the result of this edit anew, in its place</source>
        <translation>この編集の結果を同じ場所に作り直す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run it again with the next seed</source>
        <translation>次のシードで再実行</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>{n} 個のオブジェクト。指すと表示、ドラッグで移動します。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>似たオブジェクトが {n} 個あります。</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{label}: done.</source>
        <translation>{label}: 完了。</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <location filename="../../plugin/standalone/window.py"/>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Finding image elements…</source>
        <translation>画像要素を検出中…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>画像要素 {n} 個、{method} による。</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Image elements</source>
        <translation>画像要素</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Elements along each side:</source>
        <translation>一辺の要素数:</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Where the next edits are made</source>
        <translation>次の編集を行う場所</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Set up engines on other computers</source>
        <translation>他のコンピューターのエンジンを設定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (remote)</source>
        <translation>{name} (リモート)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (cluster)</source>
        <translation>{name} (クラスター)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines on other computers</source>
        <translation>他のコンピューターのエンジン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>GPU box</source>
        <translation>GPU マシン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>One computer</source>
        <translation>1 台のコンピューター</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>from the engine's token file</source>
        <translation>エンジンのトークンファイルから</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>empty: trust known authorities</source>
        <translation>空欄: 既知の認証局を信頼</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>unnamed</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engine {n}</source>
        <translation>エンジン {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>{program} answers in {ms} ms, on {devices}. Methods ready: {n}.</source>
        <translation>{program} が {ms} ms で応答、{devices} で動作。使える手法: {n}。</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ExemplarSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Variations</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>描き入れる</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint the exemplar into the region</source>
        <translation>見本を領域に描き入れる</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Show how it is coming along</source>
        <translation>途中経過を表示</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Small pictures while a network paints</source>
        <translation>ネットワークが描く間の小さな画像</translation>
    </message>
</context>
<context>
    <name>ExemplarWell</name>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Subject…</source>
        <translation>被写体…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Show what of the picture is painted in</source>
        <translation>画像のどこを描き入れるかを表示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Exemplar</source>
        <translation>見本</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop, paste or choose the picture to paint with</source>
        <translation>描くための画像をドロップ、貼り付け、または選択</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop or paste a picture here, or click to choose a file.</source>
        <translation>ここに画像をドロップか貼り付け、またはクリックしてファイルを選択。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Choose an exemplar</source>
        <translation>見本を選択</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>That is not a picture that can be read.</source>
        <translation>読み込める画像ではありません。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Export {name}</source>
        <translation>{name} を書き出し</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Record how the picture was made</source>
        <translation>画像の作り方を記録</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Method, pack, seed, region, time and version of each edit, in the metadata</source>
        <translation>各編集の手法、パック、シード、領域、日時、バージョンをメタデータに入れる</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Size of the file</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Sign with Content Credentials</source>
        <translation>Content Credentials で署名</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Anybody can then verify who made the picture and that it is unchanged</source>
        <translation>誰が作った画像か、改変がないかを誰でも確認できます</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Metadata</source>
        <translation>メタデータ</translation>
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
        <translation>低いほど小さくなります。約 90 以上では違いは見えません</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Other programs that know no profiles show sRGB rightly</source>
        <translation>プロファイルを扱わない他のプログラムでも sRGB なら正しく表示されます</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep {profile}</source>
        <translation>{profile} を保つ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Convert to sRGB</source>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>What the opened file said: author, rights, camera, place</source>
        <translation>開いたファイルの情報: 作者、権利、カメラ、場所</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Without place and camera</source>
        <translation>場所とカメラを除く</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>a PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>It stays on this computer: no engine is ever sent it</source>
        <translation>このコンピューターに残り、エンジンには送られません</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Choose: {name}</source>
        <translation>選択: {name}</translation>
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
        <translation>ファイルを作成中…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>A part of the file at full size; drag to see another</source>
        <translation>ファイルの一部を原寸で表示。ドラッグで別の部分へ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>Preview of the file</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>This file cannot be shown here.</source>
        <translation>このファイルはここに表示できません。</translation>
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
        <translation>画像を書き出し</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Photoshop (*.psd)</source>
        <translation>Photoshop (*.psd)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export PSD</source>
        <translation>PSD を書き出し</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exporting {name}…</source>
        <translation>{name} を書き出し中…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>its profile</source>
        <translation>元のプロファイル</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}</source>
        <translation>{name} を書き出しました</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; the photo's gain map was left out</source>
        <translation>{name} を書き出しました。写真のゲインマップは省かれました</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; what was brighter than white became white</source>
        <translation>{name} を書き出しました。白より明るい部分は白になりました</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Open {name} again as it was saved? All changes are lost.</source>
        <translation>保存時の {name} を開き直しますか? 変更はすべて失われます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Revert?</source>
        <translation>元に戻しますか?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>OpenRaster (*.ora)</source>
        <translation>OpenRaster (*.ora)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>The changes to this document are not saved.</source>
        <translation>このドキュメントの変更は保存されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opened {name}</source>
        <translation>{name} を開きました</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opening {name}…</source>
        <translation>{name} を開いています…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Pictures and documents ({kinds})</source>
        <translation>画像とドキュメント ({kinds})</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Replace?</source>
        <translation>置き換えますか?</translation>
    </message>
</context>
<context>
    <name>FileHost</name>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Take apart</source>
        <translation>分解</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Class of object</source>
        <translation>オブジェクトの分類</translation>
    </message>
</context>
<context>
    <name>GestureSection</name>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Model packs…</source>
        <translation>モデルパック…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Install the weights that this method needs</source>
        <translation>この手法に必要な重みをインストール</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} is an experiment, for this picture only. {help}</source>
        <translation>{label} は実験的で、この画像だけに使われます。{help}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} needs weights that are not installed: {packs}.</source>
        <translation>{label} に必要な重みがありません: {packs}。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Or run:</source>
        <translation>または実行:</translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Drag the picture about. Space does the same in every tool.</source>
        <translation>画像をドラッグして動かします。どのツールでもスペースで同じ操作。</translation>
    </message>
</context>
<context>
    <name>HealTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over a flaw; it is removed when you let go.</source>
        <translation>傷の上を塗ると、離したときに消えます。</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>About Intarsia</source>
        <translation>Intarsia について</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>Intarsia {version}

Takes a picture apart into object layers; every edit comes back as new layers above the untouched original.

Apache License 2.0</source>
        <translation>Intarsia {version}

画像をオブジェクトのレイヤーに分解します。編集はすべて、元の画像の上に新しいレイヤーとして戻ります。

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>Opened</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel the job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label}、ほか {n} 件</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Progress of {label}</source>
        <translation>{label} の進行状況</translation>
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
        <translation>前に実行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run later</source>
        <translation>後に実行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run next</source>
        <translation>次に実行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Cancel this edit</source>
        <translation>この編集をキャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Progress of {label}</source>
        <translation>{label} の進行状況</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Do it with {method}</source>
        <translation>{method} で行う</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>待機中、前に {n} 件</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>loading {pack}</source>
        <translation>{pack} を読み込み中</translation>
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
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} copy</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Duplicate layer</source>
        <translation>レイヤーを複製</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Delete layer</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} merged</source>
        <translation>{name} の結合</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Merge down</source>
        <translation>下のレイヤーと結合</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode</source>
        <translation>描画モード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode of the chosen layer</source>
        <translation>選んだレイヤーの描画モード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity of the chosen layer or object</source>
        <translation>選んだレイヤーやオブジェクトの不透明度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity in percent</source>
        <translation>不透明度 (%)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>A mask hides a part of it</source>
        <translation>マスクが一部を隠しています</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>LayerSection</name>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep the selected layers (text, adjustments) out of every edit, or take back</source>
        <translation>選んだレイヤー (テキスト、調整) をすべての編集から除外、または戻す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Only these</source>
        <translation>これだけ</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Edit the selected layers alone</source>
        <translation>選んだレイヤーだけを編集</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Use all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part again</source>
        <translation>表示中のレイヤーをすべて再び対象にする</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out text and effects</source>
        <translation>テキストと効果を除外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep text, shapes, adjustments, fills and copies out of every edit</source>
        <translation>テキスト、図形、調整、塗りつぶし、クローンをすべての編集から除外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete replaced results</source>
        <translation>置き換え済みを削除</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete the hidden groups that later results have replaced</source>
        <translation>後の結果に置き換えられた非表示グループを削除</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part.</source>
        <translation>表示中のレイヤーはすべて対象です。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Left out: {names}</source>
        <translation>除外: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Takes part too: {names}</source>
        <translation>対象に追加: {names}</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Layers and objects</source>
        <translation>レイヤーとオブジェクト</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>The layers and objects of a picture are listed here.</source>
        <translation>画像のレイヤーとオブジェクトがここに並びます。</translation>
    </message>
</context>
<context>
    <name>LayerWork</name>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Show {name}</source>
        <translation>{name} を表示</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Hide {name}</source>
        <translation>{name} を隠す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Lock {name}</source>
        <translation>{name} をロック</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Unlock {name}</source>
        <translation>{name} のロックを解除</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Rename {name}</source>
        <translation>{name} の名前を変更</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Opacity of {name}</source>
        <translation>{name} の不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Blend mode of {name}</source>
        <translation>{name} の描画モード</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Reorder {name}</source>
        <translation>{name} を並べ替え</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Licence of {pack}</source>
        <translation>{pack} のライセンス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>I have read the licence and accept it</source>
        <translation>ライセンスを読み、同意します</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is allowed.</source>
        <translation>商用利用できます。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is NOT allowed.</source>
        <translation>商用利用は「できません」。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The licence's text</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>本文は上のアドレスにあります。先にお読みください。</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Region</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change the region, or change the object and use sliders only in the region</source>
        <translation>領域を変えるか、スライダーを領域内だけに効かせてオブジェクトを変える</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>{label} only there</source>
        <translation>{label} はそこだけ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change it</source>
        <translation>領域を変える</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>All sliders only there</source>
        <translation>全スライダーはそこだけ</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Find classes</source>
        <translation>分類を検出</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Let a network say what every object is</source>
        <translation>各オブジェクトが何かをネットワークに判定させる</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words for what shall be seen, if you like</source>
        <translation>見せたいものの言葉 (任意)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>How much they count is the slider Text</source>
        <translation>効き具合は「テキスト」スライダーで決めます</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>New class</source>
        <translation>新しい分類</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Take its look</source>
        <translation>見た目を取る</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object the exemplar</source>
        <translation>選んだオブジェクトを見本にする</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the look</source>
        <translation>見た目を与える</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the chosen object, or what is marked, the look of the exemplar</source>
        <translation>選んだオブジェクトや指定した部分に見本の見た目を与える</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Put an object of the exemplar's look into the marked shape</source>
        <translation>見本の見た目のオブジェクトを指定した形に置く</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object anew, with its own look</source>
        <translation>選んだオブジェクトを同じ見た目で作り直す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make every piece of an object in the marked shape anew</source>
        <translation>指定した形の中の各部分を作り直す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary shape</source>
        <translation>形も変化</translation>
    </message>
</context>
<context>
    <name>MadeBy</name>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Which method made the latest result</source>
        <translation>最新の結果を作った手法</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better…</source>
        <translation>改善…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better on this computer</source>
        <translation>このコンピューターでの改善</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}</source>
        <translation>{method} で作成</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}. {pack} would do it better.</source>
        <translation>{method} で作成。{pack} ならもっと良くできます。</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search; Return goes on</source>
        <translation>検索。Return で次へ</translation>
    </message>
</context>
<context>
    <name>MapPalette</name>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Redraw map</source>
        <translation>マップを描く</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Show a layer with one colour for each object</source>
        <translation>オブジェクトごとに 1 色のレイヤーを表示</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Colours of the map</source>
        <translation>マップの色</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Click an object, then paint it on the map with any brush</source>
        <translation>オブジェクトをクリックし、好きなブラシでマップに描く</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint the picture where the map was redrawn</source>
        <translation>マップを変えた部分の画像を描き直す</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Take the picture apart first: the map shows its objects.</source>
        <translation>先に画像を分解してください。マップにオブジェクトが表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Start on an object and paint: it grows over what it touches.</source>
        <translation>オブジェクトの上から塗り始めると、触れた所へ広がります。</translation>
    </message>
</context>
<context>
    <name>MapWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Redraw map</source>
        <translation>マップを描く</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show all of the layer</source>
        <translation>レイヤー全体を表示</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Hide a part</source>
        <translation>一部を隠す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show a part</source>
        <translation>一部を表示</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over the chosen layer to hide or show a part. X swaps.</source>
        <translation>選んだレイヤーの上を塗って一部を隠す、または表示します。X で切り替え。</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Who makes this edit</source>
        <translation>この編集を行う手法</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Best available</source>
        <translation>最適なもの</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (experimental)</source>
        <translation>{label} (実験的)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (not installed)</source>
        <translation>{label} (未インストール)</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Take apart</source>
        <translation>分解</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Find all objects</source>
        <translation>すべてのオブジェクトを検出</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Apply move</source>
        <translation>移動を適用</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Make the picture whole where objects moved</source>
        <translation>オブジェクトが動いた跡を埋める</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Contact shadow on a layer of its own</source>
        <translation>接地影を別レイヤーに</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Give moved objects a soft shadow where they stand</source>
        <translation>動かしたオブジェクトの足元に柔らかい影を付ける</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre.</source>
        <translation>ドラッグで移動。Shift：まっすぐ、縦横比を保つ。Alt：自由に、拡大縮小は中心から。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Nudge</source>
        <translation>微調整</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Scale</source>
        <translation>拡大縮小</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ObjectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip horizontally</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip vertically</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Put back</source>
        <translation>元の位置へ</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Which of the installed packs makes this edit</source>
        <translation>この編集を行うインストール済みパック</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>About the pack</source>
        <translation>パックについて</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Read the licence, then download</source>
        <translation>ライセンスを読んでからダウンロード</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use a file of this computer</source>
        <translation>このコンピューターのファイルを使う</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use files of this computer</source>
        <translation>このコンピューターのファイル群を使う</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Compare the checksums of the files</source>
        <translation>ファイルのチェックサムを照合</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Delete the pack from the disk</source>
        <translation>パックをディスクから削除</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Stop; what has come stays</source>
        <translation>停止 (届いた分は残ります)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Every file is as it was when it was installed.</source>
        <translation>すべてのファイルはインストール時のままです。</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Model packs</source>
        <translation>モデルパック</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Better on this computer…</source>
        <translation>このコンピューターでの改善…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>The packs that fit this computer, together</source>
        <translation>このコンピューターに合うパックをまとめて</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Import {pack}</source>
        <translation>{pack} を取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>allowed</source>
        <translation>可</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>NOT allowed</source>
        <translation>不可</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>There is no exemplar yet.</source>
        <translation>見本がまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Drop, paste or choose a picture to paint with.</source>
        <translation>描くための画像をドロップ、貼り付け、または選択してください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Model packs…</source>
        <translation>モデルパック…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>What is installed, and more</source>
        <translation>インストール済みのものとその他</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>The Python that runs the engine</source>
        <translation>エンジンを動かす Python</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Text for a report</source>
        <translation>報告用の文章</translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add object</source>
        <translation>オブジェクトを追加</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add results</source>
        <translation>結果を追加</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Restart engine</source>
        <translation>エンジンを再起動</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Model packs…</source>
        <translation>モデルパック…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Found: {name}</source>
        <translation>検出: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} results of an earlier session were not saved.</source>
        <translation><numerusform>前回のセッションの結果 {n} 件が保存されていません。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>エンジンと共に {n} 件の編集が未完のまま終わりました。</numerusform></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Set the sliders below to values that go well together</source>
        <translation>下のスライダーを相性の良い値にする</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <location filename="../../ui/canvas/tools/polygon.py"/>
        <source>Click the corners. A double click or Return closes the region.</source>
        <translation>角をクリック。ダブルクリックか Return で領域を閉じます。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Engine's Python</source>
        <translation>エンジンの Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: the one that runs this program</source>
        <translation>空欄: このプログラムを動かすもの</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>The interpreter that has the engine's packages; the engine is started anew</source>
        <translation>エンジンのパッケージがあるインタープリター。エンジンは再起動します</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Copy unsaved work every</source>
        <translation>未保存の作業をコピーする間隔</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>It is offered again if the program ends suddenly</source>
        <translation>突然終了したとき、再び提示されます</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Steps to undo</source>
        <translation>取り消し回数</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts for the next picture that is opened</source>
        <translation>次に開く画像から有効</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: never look for newer versions</source>
        <translation>空欄: 新しいバージョンを確認しない</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Address of the list of versions, asked at every start</source>
        <translation>バージョン一覧のアドレス。起動のたびに確認します</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light or dark, or as the desktop says</source>
        <translation>明るい、暗い、またはデスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts from the next start</source>
        <translation>次の起動から有効</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Choose the engine's Python</source>
        <translation>エンジンの Python を選択</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <location filename="../../ui/widgets/preparing_bar.py"/>
        <source>Preparing for the first time, once</source>
        <translation>初回の準備中（一度だけ）</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>The edit that runs, as far as it is</source>
        <translation>実行中の編集の途中経過</translation>
    </message>
</context>
<context>
    <name>PromptTool</name>
    <message>
        <location filename="../../ui/canvas/tools/prompt.py"/>
        <source>Click an object or drag a box around it. Shift adds, Alt excludes; Tab means a larger thing, Shift+Tab a smaller one.</source>
        <translation>オブジェクトをクリックするか枠で囲みます。Shift で追加、Alt で除外。Tab で大きめ、Shift+Tab で小さめのものを選びます。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Nothing is running.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Begin nothing more; what runs goes on</source>
        <translation>新しく始めない。実行中のものは続きます</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel what runs and what waits</source>
        <translation>実行中と待機中をキャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Take what has ended away</source>
        <translation>終わったものを片付ける</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>an unnamed picture</source>
        <translation>名前のない画像</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Unsaved work on {name} was found.</source>
        <translation>{name} の未保存の作業が見つかりました。</translation>
    </message>
</context>
<context>
    <name>RegionCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Grow region</source>
        <translation>領域を拡張</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Shrink region</source>
        <translation>領域を縮小</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Smooth region</source>
        <translation>領域を滑らかに</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Feather region</source>
        <translation>領域の境界をぼかす</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Pixels:</source>
        <translation>ピクセル:</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove what the region marks</source>
        <translation>領域で指定したものを消す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>With its shadow</source>
        <translation>影も一緒に</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Also take away the shadow that it casts</source>
        <translation>落とす影も取り除く</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Wipe away from the region. [ and ] change the brush.</source>
        <translation>領域から消します。[ と ] でブラシのサイズ。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away. [ and ] change the brush.</source>
        <translation>領域を指定します。Alt で除外。[ と ] でブラシのサイズ。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away.</source>
        <translation>領域を指定します。Alt で除外。</translation>
    </message>
</context>
<context>
    <name>RetouchWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Clone</source>
        <translation>クローン</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Take the active layer</source>
        <translation>アクティブレイヤーを使う</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Paint with the layer, group or object that is active in Krita</source>
        <translation>Krita でアクティブなレイヤー、グループ、オブジェクトで描く</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Search actions</source>
        <translation>アクションを検索</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys for {label}</source>
        <translation>{label} のキー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Used twice: {keys}</source>
        <translation>重複しています: {keys}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture, or drop one here</source>
        <translation>画像を開くか、ここにドロップ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Try the sample picture</source>
        <translation>サンプル画像を試す</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Tour of one minute</source>
        <translation>1 分間ツアー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Pointer</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Measured change outside the last edit</source>
        <translation>最後の編集の外側で測った変化</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Picture size and depth</source>
        <translation>画像のサイズと色深度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>8 bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>32 bit float</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Outside the edit: max {largest:g}, mean {mean:g}</source>
        <translation>編集の外側: 最大 {largest:g}、平均 {mean:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: off</source>
        <translation>エンジン: オフ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: starting…</source>
        <translation>エンジン: 起動中…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: ready</source>
        <translation>エンジン: 準備完了</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: silent</source>
        <translation>エンジン: 応答なし</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: stopped</source>
        <translation>エンジン: 停止</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>What of the exemplar?</source>
        <translation>見本のどの部分ですか?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Click on what you mean, or draw a box around it. Right click: not this.</source>
        <translation>使いたいものをクリックするか枠で囲みます。右クリック: これではない。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Find it for me</source>
        <translation>自動で検出</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>People first, else what stands out</source>
        <translation>まず人、なければ目立つもの</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Paint it in as a rectangle</source>
        <translation>矩形のまま描き入れる</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The exemplar: click on what you mean, or draw a box</source>
        <translation>見本: 使いたいものをクリックするか枠で囲む</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size of the brush in pixels of the picture</source>
        <translation>画像のピクセルで表したブラシの大きさ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size, coarse</source>
        <translation>ブラシサイズ (粗)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity of the brush</source>
        <translation>ブラシの不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pressure of the pen</source>
        <translation>ペンの筆圧</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much of the brush is full before it fades to its rim</source>
        <translation>縁へ薄れるまでに、ブラシのどれだけを濃く保つか</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much one stroke marks, however often it comes by</source>
        <translation>何度通っても、1 回のストロークでどれだけ指定するか</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>What the pressure of a pen changes; its other end takes away</source>
        <translation>ペンの筆圧で変わるもの。反対側の端では除外します</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How far a colour may differ from the one that was clicked, of 255</source>
        <translation>クリックした色との違いの許容範囲 (255 段階)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>End the tour</source>
        <translation>ツアーを終える</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Press Take apart. Every thing in the picture becomes an object.</source>
        <translation>「分解」を押してください。画像の中の物がすべてオブジェクトになります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Point at the cup and drag it aside. When you let go, the place behind it is filled and it gets its shadow.</source>
        <translation>カップを指して横へドラッグしてください。離すと後ろが埋まり、影が付きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Now remove something: press B, paint over the white patch on the wood, and press Remove.</source>
        <translation>次は何かを消します。B を押し、木の上の白い部分を塗り、「消す」を押してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Hold the key \ to see the original. Ctrl+Z takes back, Ctrl+S saves with all layers, and F1 is the manual. That is all.</source>
        <translation>\ キーを押している間は元の画像が見えます。Ctrl+Z で取り消し、Ctrl+S で全レイヤーを保存、F1 でマニュアル。以上です。</translation>
    </message>
</context>
<context>
    <name>TransformFields</name>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Transform</source>
        <translation>変形</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>X offset</source>
        <translation>X 位置</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Y offset</source>
        <translation>Y 位置</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Keep proportions</source>
        <translation>縦横比を保つ</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Version {v} is there.</source>
        <translation>バージョン {v} があります。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Run 'intarsia update' in a terminal, or the new installer. This version stays beside the new one, and 'intarsia versions' switches back.</source>
        <translation>端末で 'intarsia update' を実行するか、新しいインストーラーを使ってください。このバージョンも残り、'intarsia versions' で戻せます。</translation>
    </message>
</context>
<context>
    <name>VariationBox</name>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Again with this seed</source>
        <translation>同じシードで再度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make the shown result again with the sliders as they are now</source>
        <translation>今のスライダーの値で、表示中の結果を作り直す</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another</source>
        <translation>別の結果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another result</source>
        <translation>別の結果</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make another result, from the next seed</source>
        <translation>次のシードで別の結果を作る</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>How sure the fill is</source>
        <translation>埋めた内容の確からしさ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
</context>
<context>
    <name>VariationStrip</name>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Variations</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
</context>
<context>
    <name>WandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/wand.py"/>
        <source>Click a colour to mark it. Alt takes it away.</source>
        <translation>色をクリックして指定します。Alt で除外。</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Welcome to Intarsia</source>
        <translation>Intarsia へようこそ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Everything in this picture was made with what is installed now, without a graphics card: take a picture apart, drag an object, remove one, paint with another picture, redraw an outline. The built-in method rearranges pixels that are in the picture; it cannot invent things.</source>
        <translation>この画像はすべて、今インストールされているものだけで、グラフィックカードなしで作られました。画像を分解し、オブジェクトを動かし、消し、別の画像で描き、輪郭を描き直せます。内蔵の手法は画像にあるピクセルを並べ替えるもので、新しいものは作れません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs add methods that know what things look like. Each has a size and a licence of its own, shown before anything is downloaded; those that fit this computer are bold. Nothing is downloaded unless you say so, and pictures go to no other computer unless you name an engine there.</source>
        <translation>パックは、ものの見た目を知る手法を追加します。サイズとライセンスはそれぞれ異なり、ダウンロード前に表示されます。このコンピューターに合うものは太字です。承諾なしには何もダウンロードされず、他のコンピューターのエンジンを指定しない限り、画像は外へ送られません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What works now</source>
        <translation>今できること</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What packs would add</source>
        <translation>パックで増えること</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Better on this computer…</source>
        <translation>このコンピューターでの改善…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Choose packs…</source>
        <translation>パックを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>The engine is starting…</source>
        <translation>エンジンを起動しています…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Graphics card: {names}</source>
        <translation>グラフィックカード: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>No graphics card is in use. The built-in method needs none; packs run on the processor, slowly.</source>
        <translation>グラフィックカードは使われていません。内蔵の手法には不要です。パックはプロセッサーでゆっくり動きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source> (not for commercial use)</source>
        <translation> (商用不可)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words: the red mug</source>
        <translation>言葉で検出: the red mug</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words</source>
        <translation>言葉で検出</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Say in English what it is and press Enter; needs the pack Grounding DINO</source>
        <translation>何かを英語で入力し Enter を押してください。Grounding DINO パックが必要です</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Clear the words</source>
        <translation>言葉を消去</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom: type a number or choose one</source>
        <translation>ズーム: 数値を入力するか選択</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Click to go nearer, Alt to go farther, or drag around a part.</source>
        <translation>クリックで拡大、Alt で縮小、または部分を囲みます。</translation>
    </message>
</context>
<context>
    <name>blends</name>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>darken</source>
        <translation>暗く</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>lighten</source>
        <translation>明るく</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color dodge</source>
        <translation>覆い焼きカラー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color burn</source>
        <translation>焼き込みカラー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hard light</source>
        <translation>ハードライト</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>soft light</source>
        <translation>ソフトライト</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>difference</source>
        <translation>差の絶対値</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>addition</source>
        <translation>加算</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>luminosity</source>
        <translation>輝度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>inside what is below</source>
        <translation>下の内側だけ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>cut to its shape</source>
        <translation>形で切り抜く</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>behind, cut to its shape</source>
        <translation>背後、形で切り抜く</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open a picture or a document.</source>
        <translation>画像やドキュメントを開きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;New from clipboard</source>
        <translation>クリップボードから新規(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Begin a document with the picture on the clipboard.</source>
        <translation>クリップボードの画像でドキュメントを始めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A photo to try things on.</source>
        <translation>試すための写真です。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save with all layers and edits, as OpenRaster.</source>
        <translation>すべてのレイヤーと編集を OpenRaster で保存します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save under another name.</source>
        <translation>別の名前で保存します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Re&amp;vert</source>
        <translation>保存時に戻す(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the file again as it was saved.</source>
        <translation>保存したときのファイルを開き直します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Export &amp;picture…</source>
        <translation>画像を書き出し(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>One flat picture: PNG, JPEG, WebP or TIFF.</source>
        <translation>1 枚の画像: PNG、JPEG、WebP、TIFF。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Export PSD…</source>
        <translation>PSD を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>With all layers.</source>
        <translation>すべてのレイヤー付き。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Canvas si&amp;ze…</source>
        <translation>キャンバスサイズ(&amp;Z)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Room around the picture, filled if you like; or cut off.</source>
        <translation>画像の周りの余白。埋めることも、切り取ることもできます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Close the picture.</source>
        <translation>画像を閉じます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>End the program.</source>
        <translation>プログラムを終了します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the chosen objects and delete them.</source>
        <translation>選んだオブジェクトをコピーして削除します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy all chosen objects.</source>
        <translation>選んだオブジェクトをすべてコピーします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy &amp;merged</source>
        <translation>結合部分をコピー(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the picture as it looks: what the region marks, else all.</source>
        <translation>見たままの画像をコピーします。領域があればその部分、なければ全体。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste objects or a picture.</source>
        <translation>オブジェクトや画像を貼り付けます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste &amp;in place</source>
        <translation>同じ位置に貼り付け(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste where it was copied.</source>
        <translation>コピーした位置に貼り付けます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second chosen object.</source>
        <translation>選んだオブジェクトをもう 1 つ作ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove the chosen objects; the picture is filled behind them.</source>
        <translation>選んだオブジェクトを消し、後ろの画像を埋めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose all objects.</source>
        <translation>すべてのオブジェクトを選びます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;eselect</source>
        <translation>選択解除(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose no object and mark no region.</source>
        <translation>オブジェクトも領域も選ばない状態にします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Model pac&amp;ks…</source>
        <translation>モデルパック(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What is installed, and installing more.</source>
        <translation>インストール済みのものと、追加インストール。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Better on this computer…</source>
        <translation>このコンピューターでの改善(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The packs that fit this computer, downloaded together.</source>
        <translation>このコンピューターに合うパックをまとめてダウンロードします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Colours, saving, engine.</source>
        <translation>配色、保存、エンジン。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Remove what it marks</source>
        <translation>指定部分を消す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove what the region marks; the picture is filled behind it.</source>
        <translation>領域で指定したものを消し、後ろの画像を埋めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Region to &amp;object</source>
        <translation>領域をオブジェクトに(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark &amp;the chosen objects</source>
        <translation>選んだオブジェクトを指定(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The chosen objects become the region.</source>
        <translation>選んだオブジェクトを領域にします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark what is not marked.</source>
        <translation>指定されていない部分を指定します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Grow…</source>
        <translation>拡張(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels more all around.</source>
        <translation>周囲に数ピクセル広げます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Shrink…</source>
        <translation>縮小(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels less all around.</source>
        <translation>周囲を数ピクセル狭めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>S&amp;mooth…</source>
        <translation>滑らかに(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Even the outline.</source>
        <translation>輪郭を整えます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Feather…</source>
        <translation>境界をぼかす(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A soft edge.</source>
        <translation>柔らかい境界にします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Crop &amp;picture to it</source>
        <translation>領域で切り抜き(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cut the picture to the box around what is marked.</source>
        <translation>指定部分を囲む枠で画像を切り抜きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Clear</source>
        <translation>解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark nothing.</source>
        <translation>何も指定しない状態にします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark the &amp;last again</source>
        <translation>前の領域を再指定(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What was marked before it was cleared or removed.</source>
        <translation>解除または消去する前に指定していた部分です。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Give the chosen layer a name.</source>
        <translation>選んだレイヤーに名前を付けます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate layer</source>
        <translation>レイヤーを複製(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second such layer.</source>
        <translation>同じレイヤーをもう 1 つ作ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Merge down</source>
        <translation>下のレイヤーと結合(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Make one layer of the chosen one and the one below it; of a group, one layer.</source>
        <translation>選んだレイヤーとその下を 1 枚にします。グループは 1 枚のレイヤーになります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Hide what the region marks</source>
        <translation>領域の部分を隠す(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A mask hides it; the brushes for it show it again.</source>
        <translation>マスクで隠します。専用のブラシで再び表示できます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Show all of it</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Take the mask away.</source>
        <translation>マスクを取り除きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;elete layer</source>
        <translation>レイヤーを削除(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Delete the chosen layers; an object whose result goes is back where it was.</source>
        <translation>選んだレイヤーを削除します。結果が消えたオブジェクトは元の位置に戻ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Region</source>
        <translation>領域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Correct</source>
        <translation>修正(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Layer</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Take apart</source>
        <translation>分解(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find all objects.</source>
        <translation>すべてのオブジェクトを検出します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Apply &amp;move</source>
        <translation>移動を適用(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill behind what was moved.</source>
        <translation>動かした跡を埋めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Add found object</source>
        <translation>検出したものを追加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep what the find tool has found.</source>
        <translation>検出ツールが見つけたものを残します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;horizontally</source>
        <translation>左右反転(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror left and right.</source>
        <translation>左右を入れ替えます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;vertically</source>
        <translation>上下反転(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror top and bottom.</source>
        <translation>上下を入れ替えます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Put back</source>
        <translation>元の位置へ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Undo every move of the object.</source>
        <translation>オブジェクトの移動をすべて取り消します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>B&amp;ring forward</source>
        <translation>前面へ(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>In front of the next object.</source>
        <translation>次のオブジェクトの前へ。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Send &amp;backward</source>
        <translation>背面へ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Behind the next object.</source>
        <translation>次のオブジェクトの後ろへ。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>ロック / 解除(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A locked object stays.</source>
        <translation>ロックしたオブジェクトは動きません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide or sho&amp;w</source>
        <translation>隠す / 表示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Leave it out of edits.</source>
        <translation>編集から除外します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make background or ob&amp;ject</source>
        <translation>背景 / オブジェクトにする(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Background lies behind everything and cannot be moved.</source>
        <translation>背景はすべての後ろにあり、動かせません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Use as e&amp;xemplar</source>
        <translation>見本として使う(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint with the chosen object.</source>
        <translation>選んだオブジェクトで描きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Guess the part that others hide, from the look and outline of what shows.</source>
        <translation>見えている部分の見た目と輪郭から、隠れた部分を推測します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take a rim of neighbours.</source>
        <translation>隣のオブジェクトから縁を取り込みます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>S&amp;hrink…</source>
        <translation>縮小(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Give up a rim.</source>
        <translation>縁を手放します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fade the border.</source>
        <translation>境界をぼかします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill h&amp;oles</source>
        <translation>穴を埋める(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take what is enclosed.</source>
        <translation>囲まれた部分を取り込みます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Split into pieces</source>
        <translation>断片に分割(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Each connected piece becomes an object; the knife cuts along a stroke.</source>
        <translation>つながった断片ごとにオブジェクトになります。ナイフは線に沿って切ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;erge</source>
        <translation>結合(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make one of the chosen.</source>
        <translation>選んだものを 1 つにします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Gro&amp;up</source>
        <translation>グループ化(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep the chosen together.</source>
        <translation>選んだものをまとめます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>U&amp;ngroup</source>
        <translation>グループ解除(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Parts stand alone.</source>
        <translation>部分を独立させます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Select s&amp;imilar</source>
        <translation>似たものを選択(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose the objects that look like the chosen one.</source>
        <translation>選んだものに似たオブジェクトを選びます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill in hidden p&amp;art</source>
        <translation>隠れた部分を補う(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a thing to find it.</source>
        <translation>物の周りを描いて検出します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint what the object takes in; Alt takes away.</source>
        <translation>オブジェクトに加える部分を塗ります。Alt で除外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint along the edge of the chosen object: hair and fur are found there.</source>
        <translation>選んだオブジェクトの縁に沿って塗ると、髪や毛が検出されます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around what the object takes in; Alt takes away.</source>
        <translation>オブジェクトに加える部分を囲みます。Alt で除外。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose, move, scale and turn objects.</source>
        <translation>オブジェクトの選択、移動、拡大縮小、回転。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ind object</source>
        <translation>オブジェクトを検出(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click an object or box it.</source>
        <translation>オブジェクトをクリックするか枠で囲みます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find object by &amp;lasso</source>
        <translation>投げ縄で検出(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Correct object</source>
        <translation>オブジェクトを修正(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click or box what to add.</source>
        <translation>加える部分をクリックするか枠で囲みます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correct by br&amp;ush</source>
        <translation>ブラシで修正(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correc&amp;t by lasso</source>
        <translation>投げ縄で修正(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;fine edge</source>
        <translation>境界を調整(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Knife</source>
        <translation>ナイフ(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Split an object along a stroke.</source>
        <translation>線に沿ってオブジェクトを分割します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a colour to mark all of it in the picture.</source>
        <translation>色をクリックすると、画像内のその色をすべて指定します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click the corners; double click or Return closes the region.</source>
        <translation>角をクリック。ダブルクリックか Return で領域を閉じます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;brush</source>
        <translation>領域ブラシ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint a region.</source>
        <translation>領域を塗ります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;gion eraser</source>
        <translation>領域消しゴム(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Wipe away from the region.</source>
        <translation>領域から消します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;rectangle</source>
        <translation>矩形の領域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag a rectangle.</source>
        <translation>矩形をドラッグします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region elli&amp;pse</source>
        <translation>楕円の領域(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag an ellipse.</source>
        <translation>楕円をドラッグします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region la&amp;sso</source>
        <translation>投げ縄の領域(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a region.</source>
        <translation>領域の周りを描きます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region pol&amp;ygon</source>
        <translation>多角形の領域(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Magic &amp;wand</source>
        <translation>自動選択(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a patch of a colour.</source>
        <translation>同じ色の部分をクリックします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>C&amp;olour range</source>
        <translation>色域(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;ap brush</source>
        <translation>マップブラシ(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Redraw what is what.</source>
        <translation>何がどこかを描き直します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>H&amp;eal</source>
        <translation>修復(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint over a flaw to remove it.</source>
        <translation>傷の上を塗って消します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Clo&amp;ne</source>
        <translation>クローン(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Alt sets the source; paint copies it.</source>
        <translation>Alt でコピー元を指定し、塗ってコピーします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide of layer</source>
        <translation>レイヤーを隠すブラシ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide a part of a layer.</source>
        <translation>レイヤーの一部を隠します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show of layer</source>
        <translation>レイヤーを表示するブラシ</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show it again.</source>
        <translation>再び表示します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the picture about; or hold space.</source>
        <translation>画像をドラッグして動かします。スペースを押しても同じ。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click: nearer, Alt: farther; or drag.</source>
        <translation>クリックで拡大、Alt で縮小。ドラッグも可能。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth smaller.</source>
        <translation>5 分の 1 小さくします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth larger.</source>
        <translation>5 分の 1 大きくします。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Nearer.</source>
        <translation>近づきます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Farther.</source>
        <translation>遠ざかります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Fit picture</source>
        <translation>画像全体(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the whole picture.</source>
        <translation>画像全体を表示します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Actual size</source>
        <translation>原寸(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A pixel is a pixel.</source>
        <translation>1 ピクセルを 1 ピクセルで表示します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>N&amp;ext document</source>
        <translation>次のドキュメント(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The next tab.</source>
        <translation>次のタブへ。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The picture alone, on the whole screen; Escape ends it.</source>
        <translation>画面全体に画像だけを表示します。Esc で終了。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hide panels</source>
        <translation>パネルを隠す(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide all panels and bars, or show them again.</source>
        <translation>すべてのパネルとバーを隠す、または再表示します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Snap</source>
        <translation>スナップ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What is moved stops at edges and middles; Alt moves it freely.</source>
        <translation>移動するものは端と中央で止まります。Alt で自由に動かせます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Before and after</source>
        <translation>編集前と編集後(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the line; hold \ for the original alone.</source>
        <translation>線をドラッグします。\ を押している間は元の画像だけを表示。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Image elements</source>
        <translation>画像要素(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the pieces that image elements are made of: outlines and centres.</source>
        <translation>画像要素を作る断片の輪郭と中心を表示します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Number of elements…</source>
        <translation>要素の数(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>How fine they are.</source>
        <translation>細かさを決めます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Colours of the system</source>
        <translation>システムの配色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>As light or dark as the desktop.</source>
        <translation>デスクトップの明るさに合わせます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Light colours</source>
        <translation>明るい配色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Dark on light.</source>
        <translation>明るい背景に暗い文字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Dark colours</source>
        <translation>暗い配色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Light on dark.</source>
        <translation>暗い背景に明るい文字。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The manual; it needs no network.</source>
        <translation>マニュアルです。ネットワークは不要です。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Tour of one minute</source>
        <translation>1 分間ツアー(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>With the sample picture.</source>
        <translation>サンプル画像を使います。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Find a command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>By its name.</source>
        <translation>名前で探します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>See and change all keys.</source>
        <translation>すべてのキーの確認と変更。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Welcome…</source>
        <translation>ようこそ(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What works now, and what packs would add.</source>
        <translation>今できることと、パックで増えること。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Text for a report.</source>
        <translation>報告用の文章です。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What the program is made of.</source>
        <translation>プログラムを構成するもの。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;About Intarsia</source>
        <translation>Intarsia について(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The version and its licence.</source>
        <translation>バージョンとライセンス。</translation>
    </message>
</context>
<context>
    <name>krita</name>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>vector</source>
        <translation>ベクター</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>clone</source>
        <translation>クローン</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia objects</source>
        <translation>Intarsia オブジェクト</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia: {done}</source>
        <translation>Intarsia: {done}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Intarsia map</source>
        <translation>Intarsia マップ</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: take apart</source>
        <translation>Intarsia: 分解</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Find all objects of the picture and give each a layer</source>
        <translation>画像のすべてのオブジェクトを検出し、それぞれをレイヤーにする</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: apply move</source>
        <translation>Intarsia: 移動を適用</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Make the picture whole where object layers were moved</source>
        <translation>オブジェクトレイヤーが動いた跡の画像を埋める</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: remove in selection</source>
        <translation>Intarsia: 選択範囲内を消す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Remove what is selected and continue the picture behind it</source>
        <translation>選択したものを消し、後ろの画像を続ける</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: paint exemplar into selection</source>
        <translation>Intarsia: 選択範囲に見本を描く</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Paint the exemplar of the docker into the selection</source>
        <translation>ドッカーの見本を選択範囲に描き入れる</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: redraw map</source>
        <translation>Intarsia: マップを描く</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Show a layer with one colour for each object, to be redrawn with any brush</source>
        <translation>好きなブラシで描き直せる、オブジェクトごとに 1 色のレイヤーを表示</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: repaint where the map was redrawn</source>
        <translation>Intarsia: マップを変えた部分を描き直す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Repaint the picture where the map layer was redrawn</source>
        <translation>マップレイヤーを描き変えた部分の画像を描き直す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: leave selected layers out of edits</source>
        <translation>Intarsia: 選んだレイヤーを編集から除外</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Keep the selected layers out of every edit, or take them back</source>
        <translation>選んだレイヤーをすべての編集から除外、または戻す</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edits of this document</source>
        <translation>このドキュメントの編集</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_rows.py"/>
        <source>{name}, moved</source>
        <translation>{name} (移動後)</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual_text.py"/>
        <source>Commands and keys</source>
        <translation>コマンドとキー</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Marks and brushes</source>
        <translation>領域とブラシ</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{n} bytes</source>
        <translation><numerusform>{n} バイト</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>on its way…</source>
        <translation>受信中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed, checked</source>
        <translation>インストール済み、確認済み</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} here</source>
        <translation>{size} 取得済み</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} a second</source>
        <translation>毎秒 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>file {k} of {n}</source>
        <translation>ファイル {k} / {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>comparing checksums</source>
        <translation>チェックサムを照合中</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Methods: {names}</source>
        <translation>手法: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Works at {px} px, in about {mb} MB of memory.</source>
        <translation>{px} px で動作、メモリー約 {mb} MB。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Licence: {name}  ·  commercial use: {use}</source>
        <translation>ライセンス: {name}  ·  商用利用: {use}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checksum recorded at the first download</source>
        <translation>チェックサムは最初のダウンロード時に記録</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Change look</source>
        <translation>見た目を変える</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Finding objects</source>
        <translation>オブジェクト検出</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>描き入れる</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Redraw</source>
        <translation>描き直し</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>One photo and three edits of it</source>
        <translation>1 枚の写真と 3 つの編集</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>This is a pool of engines: packs and processes are its administrator's.</source>
        <translation>これは共用エンジンです。パックとプロセスは管理者が扱います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>Ask whoever runs it.</source>
        <translation>運用している人に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>The body is too large.</source>
        <translation>本文が大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture is not three planes of colour.</source>
        <translation>画像が 3 色のプレーンではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Convert it to RGB.</source>
        <translation>RGB に変換してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region and the picture differ in size.</source>
        <translation>領域と画像のサイズが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Draw the region on this picture.</source>
        <translation>この画像の上に領域を描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture has pixels that are no numbers.</source>
        <translation>画像に数値でないピクセルがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Repair the picture.</source>
        <translation>画像を修復してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region leaves nothing of the picture to copy from.</source>
        <translation>領域が広すぎて、コピー元になる部分が画像に残りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Select a smaller region.</source>
        <translation>もっと小さな領域を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Label {missing} is painted but was nowhere in the picture before.</source>
        <translation>ラベル {missing} が描かれていますが、元の画像のどこにもありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Paint with a label that the map had.</source>
        <translation>マップにあったラベルで描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This edit needs at least {least} GB on {device}.</source>
        <translation>この編集には {device} に少なくとも {least} GB 必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose a smaller working size, or the CPU.</source>
        <translation>作業サイズを小さくするか、CPU を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>The result in {name} was unusable, so it was made again in full precision.</source>
        <translation>{name} での結果が使えなかったため、全精度で作り直しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>It worked {means}, to save memory.</source>
        <translation>メモリー節約のため、次のように動作しました: {means}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This machine has no device {name}.</source>
        <translation>このコンピューターにデバイス {name} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose one of {names}.</source>
        <translation>{names} から選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>There was not enough memory for this step.</source>
        <translation>このステップにはメモリーが足りませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's devices have no double precision.</source>
        <translation>Apple のデバイスには倍精度がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.</source>
        <translation>Apple 製のデバイスの bfloat16 は macOS 14 以降です。Intel の Mac にはありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>This AMD device has no bfloat16 of its own.</source>
        <translation>この AMD デバイスは bfloat16 に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Choose another precision, or the CPU.</source>
        <translation>別の精度か CPU を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>{pack} needs about {least} GB on {device}, where {free} GB are free; other programs hold the rest.</source>
        <translation>{pack} には {device} に約 {least} GB 必要ですが、空きは {free} GB です。残りは他のプログラムが使っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>Close other programs, choose another method or a smaller pack, or an engine with more memory.</source>
        <translation>他のプログラムを閉じるか、別の手法、小さなパック、またはメモリーの多いエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>Choose the amendment that belongs to these weights.</source>
        <translation>この重み用の補正を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{where} is of another shape than its weight.</source>
        <translation>{where} の形状が対象の重みと違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} does not fit these weights at {stem}.</source>
        <translation>{source} は {stem} でこの重みに合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} amends {key}, which is not there.</source>
        <translation>{source} が補正する {key} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>its table of contents is damaged</source>
        <translation>目次が壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged</source>
        <translation>テンソルが壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged, or of a kind that networks do not have</source>
        <translation>テンソルが壊れているか、ネットワークにない種類です</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>it holds {what} tensors, which networks do not</source>
        <translation>ネットワークにない {what} のテンソルがあります</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is longer than the file</source>
        <translation>ヘッダーがファイルより長くなっています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is damaged</source>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>it has more tensors than any network</source>
        <translation>どのネットワークよりもテンソルが多すぎます</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} is of the type {get}, not for networks</source>
        <translation>{name} はネットワーク用でない {get} 型です</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} has another size than its shape says</source>
        <translation>{name} のサイズが形状と合いません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its tensors overlap, or leave gaps</source>
        <translation>テンソルが重なっているか、隙間があります</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>its tensors together claim more than the file holds</source>
        <translation>テンソルの合計がファイルの内容を超えています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor lies outside the file</source>
        <translation>テンソルがファイルの外にあります</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor has no sound shape</source>
        <translation>テンソルの形状が正しくありません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor claims more than the file holds</source>
        <translation>テンソルがファイルの内容を超えています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>a storage is damaged</source>
        <translation>ストレージが壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>it holds tensors of the kind {name}, which networks do not</source>
        <translation>ネットワークにない種類 {name} のテンソルがあります</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>two storages have one name</source>
        <translation>2 つのストレージが同じ名前です</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents is longer than that of any weights</source>
        <translation>目次がどの重みよりも長くなっています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents uses {name}, which weights do not</source>
        <translation>目次が、重みには使われない {name} を使っています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>An RGB picture was expected, not {dtype} of shape {shape}.</source>
        <translation>RGB 画像が必要ですが、形状 {shape} の {dtype} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Convert the picture to RGB.</source>
        <translation>画像を RGB に変換してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>The picture holds NaN or infinity.</source>
        <translation>画像に NaN または無限大があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Repair the picture first.</source>
        <translation>先に画像を修復してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is no file of tensors</source>
        <translation>テンソルのファイルではありません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>its list of storages is damaged</source>
        <translation>ストレージの一覧が壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is packed, which torch files are not</source>
        <translation>torch ファイルにはない圧縮がされています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is damaged</source>
        <translation>アーカイブが壊れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is cut off</source>
        <translation>アーカイブが途切れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a tensor's bytes are not in the file</source>
        <translation>テンソルのデータがファイルにありません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive has no table of contents</source>
        <translation>アーカイブに目次がありません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it was written by a machine of another byte order</source>
        <translation>バイト順の違うコンピューターで書かれています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a storage has another size than its table says</source>
        <translation>ストレージのサイズが表と合いません</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the file is cut off</source>
        <translation>ファイルが途切れています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torchscript.py"/>
        <source>its tree of objects is deeper than any network's</source>
        <translation>オブジェクトの階層がどのネットワークよりも深くなっています</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>Install the pack again.</source>
        <translation>パックをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name} holds no weights.</source>
        <translation>{name} に重みがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json holds no settings.</source>
        <translation>{name}/config.json に設定がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} is of another shape.</source>
        <translation>{source} のネットワークは形状が違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json cannot be read.</source>
        <translation>{name}/config.json を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} cannot be read.</source>
        <translation>{source} のネットワークを読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} {what} {names}.</source>
        <translation>{source} のネットワーク: {what} {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Download the file again from the pack's own source.</source>
        <translation>パック本来の入手元からファイルをダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Only safetensors files and torch files of plain tensors are opened; convert the file to safetensors, or get it from the pack's own source.</source>
        <translation>開けるのは safetensors ファイルと、テンソルだけの torch ファイルです。ファイルを safetensors に変換するか、パック本来の入手元から入手してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: it is damaged, or holds more than tensors.</source>
        <translation>{source} を重みとして読めません。壊れているか、テンソル以外のものがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is not there.</source>
        <translation>重みファイル {name} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is empty or not there.</source>
        <translation>重みファイル {name} が空か、存在しません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} is empty.</source>
        <translation>{source} は空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} has the SHA-256 {found}, not {lower} as its pack says.</source>
        <translation>{name} の SHA-256 は {found} で、パックに書かれた {lower} ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds NaN or infinity in {names}.</source>
        <translation>{source} の {names} に NaN または無限大があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} does not fit this network: {complaints}.</source>
        <translation>{source} はこのネットワークに合いません: {complaints}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Choose the weights that belong to this method and version.</source>
        <translation>この手法とバージョン用の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} wants to run code that weights do not need: {names}.</source>
        <translation>{source} が、重みに不要なコードを実行しようとしています: {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>It was not opened. Get a safetensors version of these weights.</source>
        <translation>ファイルは開いていません。この重みの safetensors 版を入手してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no table of named tensors.</source>
        <translation>{source} に名前付きテンソルの表がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds things that are no tensors: {names}.</source>
        <translation>{source} にテンソルでないものがあります: {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: {error}.</source>
        <translation>{source} を重みとして読めません: {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no tensors.</source>
        <translation>{source} にテンソルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{start} levels cannot be cut into {steps} equal strides.</source>
        <translation>{start} 段階を {steps} 等分できません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose another number of steps.</source>
        <translation>別のステップ数を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>The chosen noise levels are not an ascending part of the schedule.</source>
        <translation>選ばれたノイズ段階がスケジュールの昇順の一部ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Use different levels between 0 and {schedule}.</source>
        <translation>0 から {schedule} の間で異なる段階を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{count} diffusion steps were asked for.</source>
        <translation>拡散ステップ数 {count} が指定されました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose between 1 and {most} steps.</source>
        <translation>1 から {most} ステップの間で選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>Distances by {label}.</source>
        <translation>距離は {label} によります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>{name} is now {factor} as large, by how far away it stands.</source>
        <translation>{name} は、距離に合わせて {factor} の大きさになりました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>{AT_MOST} engines already use {folder}.</source>
        <translation>{AT_MOST} 個のエンジンが既に {folder} を使っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>Stop some of them.</source>
        <translation>いくつか停止してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine does not have the picture.</source>
        <translation>エンジンに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send it and try again.</source>
        <translation>送ってからもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine knows no edit of that id.</source>
        <translation>エンジンはその ID の編集を知りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send the edit again.</source>
        <translation>編集をもう一度送ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>The edit ran longer than the {allowed_s} seconds that this engine allows.</source>
        <translation>編集がこのエンジンの制限 {allowed_s} 秒を超えました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>Choose a smaller region or fewer variations, or another engine.</source>
        <translation>小さな領域、少ないバリエーション、または別のエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>The engine's journal is full: {held} edits wait to be fetched.</source>
        <translation>エンジンの記録が満杯です。{held} 件の編集が受け取りを待っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>Open their documents, or run: intarsia jobs prune</source>
        <translation>そのドキュメントを開くか、次を実行してください: intarsia jobs prune</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>{name}/{name2} in the journal is damaged.</source>
        <translation>記録の {name}/{name2} が壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Run the edit again.</source>
        <translation>編集を再実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The request of {name} is missing.</source>
        <translation>{name} の要求がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Make the edit again.</source>
        <translation>編集をもう一度行ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The edit is no longer in the journal.</source>
        <translation>編集はもう記録にありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The engine stopped before this edit was done.</source>
        <translation>この編集が終わる前にエンジンが停止しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing was found there.</source>
        <translation>そこには何も見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Click on an object, or draw around one.</source>
        <translation>オブジェクトをクリックするか、周りを描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing that would change lies inside the picture.</source>
        <translation>変わる部分が画像の中にありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Choose something inside the picture.</source>
        <translation>画像の中を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>{name} has another depth than the picture.</source>
        <translation>{name} の色深度が画像と違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Take it apart again.</source>
        <translation>もう一度分解してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>The picture is not the one that its name says.</source>
        <translation>画像が名前の示すものと違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>Upload it again.</source>
        <translation>もう一度アップロードしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>Wait for some to finish, or cancel.</source>
        <translation>いくつか終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting} edits are already waiting.</source>
        <translation>{waiting} 件の編集が既に待っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting_each} edits of yours are waiting.</source>
        <translation>あなたの編集 {waiting_each} 件が待っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The sizes of the configuration {name} do not fit each other.</source>
        <translation>構成 {name} のサイズが合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The weights file does not say how its networks are built.</source>
        <translation>重みファイルにネットワークの構成が書かれていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>Choose a file written by 'intarsia train elements'.</source>
        <translation>'intarsia train elements' が書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The elements are scaled by {scale}, out of bounds.</source>
        <translation>要素の倍率 {scale} が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Choose a scale between 1 % and 10000 %.</source>
        <translation>1 % から 10000 % の間の倍率を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The parts of an element set are not of one length.</source>
        <translation>要素セットの各部分の長さが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>A picture has at most {MAX_ELEMENTS} elements, not {count}.</source>
        <translation>画像の要素は最大 {MAX_ELEMENTS} 個です ({count} 個ではありません)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Delete objects first, or paste fewer or larger ones.</source>
        <translation>先にオブジェクトを削除するか、少なめか大きめのものを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>An element has a place or content that is not a number.</source>
        <translation>要素の位置または内容が数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} が壊れています: {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>Get the file again.</source>
        <translation>ファイルを入手し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not of the picture's size.</source>
        <translation>要素が画像のサイズと合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not numbered without gaps.</source>
        <translation>要素の番号が連続していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine met an error that it does not know ({name}: {error}).</source>
        <translation>エンジンで未知のエラーが起きました ({name}: {error})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again; if it comes back, send the engine's log with a report.</source>
        <translation>もう一度試し、繰り返す場合はエンジンのログを報告と一緒に送ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The system refused: {strerror}{where}.</source>
        <translation>システムに拒否されました: {strerror}{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine's packages are incomplete: {error}.</source>
        <translation>エンジンのパッケージが不完全です: {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Install them with: pip install 'intarsia[{extras}]'</source>
        <translation>次でインストールしてください: pip install 'intarsia[{extras}]'</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>A text in the file cannot be read.</source>
        <translation>ファイル内のテキストを読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Save the file again.</source>
        <translation>ファイルを保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card has too little memory for this edit.</source>
        <translation>グラフィックカードのメモリーがこの編集には足りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a smaller region, or close other programs that use the card.</source>
        <translation>小さな領域を選ぶか、カードを使う他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card failed ({split}).</source>
        <translation>グラフィックカードが失敗しました ({split})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Restart the engine: until then the card answers nothing more.</source>
        <translation>エンジンを再起動してください。それまでカードは応答しません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The computer has too little memory for this edit.</source>
        <translation>コンピューターのメモリーがこの編集には足りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close other programs, or choose a smaller region.</source>
        <translation>他のプログラムを閉じるか、小さな領域を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The disk is full{where}.</source>
        <translation>ディスクがいっぱいです{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Free some space and try again.</source>
        <translation>空きを作り、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The folder cannot be written{where}.</source>
        <translation>フォルダーに書き込めません{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a folder of your own.</source>
        <translation>自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close programs.</source>
        <translation>プログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The name of the file is too long{where}.</source>
        <translation>ファイル名が長すぎます{where}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a shorter one.</source>
        <translation>短い名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Get a complete copy of it.</source>
        <translation>完全なコピーを入手してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {bytes} for {pixels} pixels; the limit is {bytes2}.</source>
        <translation>{kind} は {pixels} ピクセルに {bytes} を必要とします。上限は {bytes2} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again with fewer channels, in another program.</source>
        <translation>別のプログラムで、少ないチャンネルで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {parts} {what}; the limit is {limit} for {pixels} pixels.</source>
        <translation>{kind} は {parts} {what} を必要とします。{pixels} ピクセルの上限は {limit} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again in another program.</source>
        <translation>別のプログラムで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} holds far less than the size that it claims: {decoded} values, where its {stored} bytes hold at most {stored2}.</source>
        <translation>{kind} の中身は示されたサイズよりはるかに少なく、{decoded} 個の値に対し、保存された {stored} バイトには最大 {stored2} しか入りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {pixels} pixels, which take {bytes}; this computer has {bytes2} left.</source>
        <translation>{kind} は {pixels} ピクセルで {bytes} が必要です。このコンピューターの残りは {bytes2} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Close other programs, or open a smaller picture.</source>
        <translation>他のプログラムを閉じるか、小さな画像を開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>The colour profile cannot be used.</source>
        <translation>カラープロファイルを使えません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>Assign another profile to it.</source>
        <translation>別のプロファイルを割り当ててください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture has no usable profile and was converted to sRGB roughly.</source>
        <translation>CMYK 画像に使えるプロファイルがないため、大まかに sRGB に変換しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The greys were converted by the picture's grey profile to those of sRGB.</source>
        <translation>グレーは画像のグレープロファイルで sRGB に変換しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture has pixels that are not numbers.</source>
        <translation>画像に数値でないピクセルが含まれます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Repair or re-save it.</source>
        <translation>修復するか、保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The {name} picture has {shape} channels of {dtype}.</source>
        <translation>{name} 画像に {dtype} のチャンネルが {shape} 個あります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Save it as RGB of 8 or 16 bits.</source>
        <translation>8 または 16 ビットの RGB で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's profile is broken and was left out; it is taken as sRGB.</source>
        <translation>画像のプロファイルが壊れているため省き、sRGB として扱います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture was converted to sRGB by its own profile.</source>
        <translation>CMYK 画像を自身のプロファイルで sRGB に変換しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's grey profile is broken and was left out.</source>
        <translation>画像のグレープロファイルが壊れているため省きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The profile of the CMYK picture is broken and was left out.</source>
        <translation>CMYK 画像のプロファイルが壊れているため省きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} has broken its decoder: it is damaged, or made to do that.</source>
        <translation>{name} でデコーダーが壊れました。破損しているか、そのように作られたファイルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Get a complete copy of it, or save it again in another program.</source>
        <translation>完全なコピーを入手するか、別のプログラムで保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} takes longer to open than a picture of its size may.</source>
        <translation>{name} を開くのに、サイズに許された時間を超えました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} cannot be opened: no process can be started ({strerror}).</source>
        <translation>{name} を開けません。プロセスを起動できません ({strerror})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Close other programs, and try again.</source>
        <translation>他のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The decoder said nothing that can be read.</source>
        <translation>デコーダーの応答を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The WebP file has no picture in it.</source>
        <translation>WebP ファイルに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PNG has no header.</source>
        <translation>PNG にヘッダーがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PSD is of an unknown version.</source>
        <translation>PSD のバージョンが不明です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it again in Photoshop or GIMP.</source>
        <translation>Photoshop か GIMP で保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The HDR picture has no size in it.</source>
        <translation>HDR 画像にサイズがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file ends before its picture begins.</source>
        <translation>画像が始まる前にファイルが終わっています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The JPEG has no frame header.</source>
        <translation>JPEG にフレームヘッダーがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>A {data}-bit JPEG is not known.</source>
        <translation>{data} ビットの JPEG には対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it with 8 bits, or as TIFF.</source>
        <translation>8 ビット、または TIFF で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF holds a gain map, which was left out.</source>
        <translation>AVIF のゲインマップは省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has {file} pictures: the main one was opened.</source>
        <translation>HEIC に {file} 枚の画像があり、主画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC holds a gain map or a depth map, which was left out.</source>
        <translation>HEIC のゲインマップまたは深度マップは省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has premultiplied alpha.</source>
        <translation>HEIC のアルファは乗算済みです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>Save it as PNG.</source>
        <translation>PNG で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC file is damaged or cut off.</source>
        <translation>HEIC ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF file is damaged or cut off.</source>
        <translation>AVIF ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF is animated: its first picture was opened.</source>
        <translation>AVIF はアニメーションです。最初の画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL is animated: its first picture was opened.</source>
        <translation>JPEG XL はアニメーションです。最初の画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL file is damaged or cut off.</source>
        <translation>JPEG XL ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The profile of the JPEG XL cannot be read: it is taken as sRGB.</source>
        <translation>JPEG XL のプロファイルを読めないため、sRGB として扱います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL file has no picture in it.</source>
        <translation>JPEG XL ファイルに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has {extra} extra channels.</source>
        <translation>JPEG XL に追加チャンネルが {extra} 個あります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it as RGB.</source>
        <translation>RGB で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has extensions that are not known.</source>
        <translation>JPEG XL に未知の拡張があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it again.</source>
        <translation>保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/histograms.py"/>
        <source>The JPEG XL has a broken code in it.</source>
        <translation>JPEG XL に壊れた符号があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/icc.py"/>
        <source>The JPEG XL has a profile of {size} packed bytes.</source>
        <translation>JPEG XL に圧縮された {size} バイトのプロファイルがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the blend mode {name} of {name2}</source>
        <translation>{name2} の描画モード {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden layer {name} is no paint layer and was left out.</source>
        <translation>非表示のレイヤー {name} はペイントレイヤーでないため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the colours {name} of {what}</source>
        <translation>{what} の色 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The KRA has more layers than can be opened.</source>
        <translation>KRA のレイヤーが多すぎて開けません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>Merge some of them.</source>
        <translation>いくつか結合してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the animation of {name}</source>
        <translation>{name} のアニメーション</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask of {name}</source>
        <translation>{name} のマスク</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}, which lacks its pixels,</source>
        <translation>ピクセルのないレイヤー {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The reference images were left out.</source>
        <translation>参照画像は省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}</source>
        <translation>レイヤー {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The selection mask {name} was left out.</source>
        <translation>選択マスク {name} は省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden mask {name} was left out.</source>
        <translation>非表示のマスク {name} は省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask {name}</source>
        <translation>マスク {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>The KRA's list of layers is damaged.</source>
        <translation>KRA のレイヤー一覧が壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>Open an earlier copy of it.</source>
        <translation>以前のコピーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>The merged picture of the Krita document was opened, without its layers.</source>
        <translation>Krita ドキュメントの統合画像を、レイヤーなしで開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>an empty picture</source>
        <translation>空の画像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>its picture</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why}.</source>
        <translation>{why} を表示できるのは Krita だけです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why} of this document.</source>
        <translation>このドキュメントの {why} を表示できるのは Krita だけです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Export it from Krita as ORA.</source>
        <translation>Krita から ORA で書き出してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>A layer of the KRA is damaged.</source>
        <translation>KRA のレイヤーが壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>Open an autosaved or earlier copy of it.</source>
        <translation>自動保存または以前のコピーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>The KRA claims a layer of {width} x {height} pixels.</source>
        <translation>KRA に {width} x {height} ピクセルのレイヤーがあると示されています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has pixels outside its window, or fewer: what lies in both was opened.</source>
        <translation>EXR のピクセルがウィンドウの外にあるか足りません。両方に含まれる部分を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has no channels R, G and B, or Y.</source>
        <translation>EXR に R、G、B または Y のチャンネルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Save it with them.</source>
        <translation>それらを含めて保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has further channels, which were left out.</source>
        <translation>EXR の他のチャンネルは省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has channels of several sizes.</source>
        <translation>EXR のチャンネルのサイズが揃っていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The HDR picture is damaged or cut off.</source>
        <translation>HDR 画像が壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR holds deep samples.</source>
        <translation>EXR にディープサンプルが含まれます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Flatten it first.</source>
        <translation>先に統合してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR may have several parts: the first was opened.</source>
        <translation>EXR に複数のパートがある可能性があり、最初のものを開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR file is damaged or cut off.</source>
        <translation>EXR ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Save the map as a one-channel or palette PNG with one number per object.</source>
        <translation>マップは、オブジェクトごとに 1 つの番号を持つ 1 チャンネルまたはパレットの PNG で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} has no value from {least} up (its highest is {high}).</source>
        <translation>{name} に {least} 以上の値がありません (最大は {high})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make white what is marked.</source>
        <translation>指定する部分を白にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is a picture of colours, not a map of labels.</source>
        <translation>{name} はカラー画像で、ラベルのマップではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is in colours, and none of its pixels is dark: its lowest value is {round}.</source>
        <translation>{name} はカラーで、暗いピクセルがありません。最小値は {round} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make what is not marked black.</source>
        <translation>指定しない部分を黒にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} marks nothing: its value is {low} everywhere.</source>
        <translation>{name} は何も指定していません。値はどこも {low} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Mark at least one pixel white.</source>
        <translation>少なくとも 1 ピクセルを白にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>The PNG is damaged or cut off.</source>
        <translation>PNG が壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Give the certificate chain and its private key as PEM files.</source>
        <translation>証明書チェーンと秘密鍵を PEM ファイルで指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Content Credentials go into PNG and JPEG only.</source>
        <translation>Content Credentials を入れられるのは PNG と JPEG だけです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Export one of them.</source>
        <translation>どちらかで書き出してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} を読めません ({strerror})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>The certificate cannot sign Content Credentials ({error}).</source>
        <translation>証明書で Content Credentials に署名できません ({error})。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>It needs its whole chain, and the extended key usage of documents or of mail.</source>
        <translation>完全なチェーンと、文書またはメール用の拡張鍵用途が必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a second picture (a preview or a view), which was left out.</source>
        <translation>JPEG の 2 枚目の画像 (プレビューやビュー) は省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes.</source>
        <translation>JPEG にゲインマップがあります。ピクセルが変わらない限り JPEG に残ります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>It ends early.</source>
        <translation>途中で終わっています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PAM file has {channels} channels.</source>
        <translation>PAM ファイルに {channels} チャンネルあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 1 to 4.</source>
        <translation>1 から 4 チャンネルで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file claims values up to {top}.</source>
        <translation>PPM ファイルの値の上限が {top} と示されています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 8 or 16 bits.</source>
        <translation>8 または 16 ビットで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file is damaged or cut off.</source>
        <translation>PPM ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>The picture takes more memory than this computer has left.</source>
        <translation>画像に必要なメモリーが、このコンピューターの残りを超えています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>Close other programs, or open a smaller one.</source>
        <translation>他のプログラムを閉じるか、小さいものを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>No layer can be opened: the document's merged picture was.</source>
        <translation>開けるレイヤーがないため、ドキュメントの統合画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>The document has no layers.</source>
        <translation>ドキュメントにレイヤーがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>Open another file.</source>
        <translation>別のファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>This is not a PNG file.</source>
        <translation>PNG ファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>Get another copy of it.</source>
        <translation>別のコピーを入手してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>The PNG holds more than the {raw} bytes that it claims.</source>
        <translation>PNG に、示された {raw} バイトを超える内容があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>Open it in Photoshop, GIMP or Krita and save it again.</source>
        <translation>Photoshop、GIMP、Krita のいずれかで開いて保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims {channels} channels of {depth} bits; the limit is {MOST_CHANNELS} of 32.</source>
        <translation>PSD に {depth} ビットのチャンネルが {channels} 個あると示されています。上限は 32 ビットで {MOST_CHANNELS} 個です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {width} x {height} pixels.</source>
        <translation>PSD に {width} x {height} ピクセルのレイヤーがあると示されています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {channels} channels; the limit is {MOST_CHANNELS}.</source>
        <translation>PSD に {channels} チャンネルのレイヤーがあると示されています。上限は {MOST_CHANNELS} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD is cut off.</source>
        <translation>PSD が途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>Mask of {name}</source>
        <translation>{name} のマスク</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The hidden layer {name} has no pixels and was left out.</source>
        <translation>非表示のレイヤー {name} にはピクセルがないため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The {DRAWN} {name} was opened as its pixels.</source>
        <translation>{DRAWN} {name} はピクセルとして開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The PSD's layers are larger than can be opened together.</source>
        <translation>PSD のレイヤーは合計が大きすぎて開けません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD has layers that only its own program can show; it was opened flattened.</source>
        <translation>PSD に専用プログラムでしか表示できないレイヤーがあるため、統合して開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The multichannel picture has {count} spot channels; it was opened as sRGB.</source>
        <translation>マルチチャンネル画像に特色が {count} 色あり、sRGB で開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD's colour mode {name} is not known.</source>
        <translation>PSD のカラーモード {name} には対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD holds no flattened picture: its layers were composed in 8 bits.</source>
        <translation>PSD に統合画像がないため、レイヤーを 8 ビットで合成しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The Lab picture was converted to sRGB.</source>
        <translation>Lab 画像を sRGB に変換しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The duotone was opened as the greys that its inks print.</source>
        <translation>ダブルトーンを、インクが印刷するグレーとして開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD is damaged or cut off.</source>
        <translation>PSD が壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MAX_SIDE} pixels a side.</source>
        <translation>PSD は一辺最大 {MAX_SIDE} ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export a PNG or TIFF.</source>
        <translation>PNG か TIFF で書き出してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MOST_BYTES} GB.</source>
        <translation>PSD は最大 {MOST_BYTES} GB です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export an ORA, or fewer layers.</source>
        <translation>ORA で書き出すか、レイヤーを減らしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG lacks its end: what it has was opened, the rest may be grey.</source>
        <translation>JPEG の末尾がありません。ある部分を開きましたが、残りは灰色かもしれません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The camera has marked the picture as Adobe RGB, which became its profile.</source>
        <translation>カメラが画像を Adobe RGB と記録しているため、それをプロファイルにしました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The PNG is animated: its first picture was opened.</source>
        <translation>PNG はアニメーションです。最初の画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG claims {scans} scans of its pixels; the limit is {MOST_SCANS}.</source>
        <translation>JPEG に {scans} 回のスキャンがあると示されています。上限は {MOST_SCANS} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The icon has {count} pictures: the largest was opened.</source>
        <translation>アイコンに {count} 枚の画像があり、最大のものを開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} file is damaged or cut off.</source>
        <translation>{name} ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} is animated: its first picture was opened.</source>
        <translation>{name} はアニメーションです。最初の画像を開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>{name} files are only read.</source>
        <translation>{name} ファイルは読み込みのみです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A JPEG has at most {JPEG_SIDE} pixels a side.</source>
        <translation>JPEG は一辺最大 {JPEG_SIDE} ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A WebP has at most {WEBP_SIDE} pixels a side.</source>
        <translation>WebP は一辺最大 {WEBP_SIDE} ピクセルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is not a picture file.</source>
        <translation>画像ファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Open one of {SUPPORTED}.</source>
        <translation>次のいずれかを開いてください: {SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a camera raw file.</source>
        <translation>カメラの RAW ファイルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.</source>
        <translation>先に darktable、RawTherapee、Lightroom で現像し、TIFF か JPEG を開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a GIMP file (XCF).</source>
        <translation>GIMP のファイル (XCF) です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>In GIMP, choose File &gt; Export As and a name that ends in .ora: it keeps the layers.</source>
        <translation>GIMP で「ファイル &gt; エクスポート」を選び、.ora で終わる名前にするとレイヤーが残ります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is {name} file.</source>
        <translation>これは次の種類のファイルです: {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Save it as one of {SUPPORTED}.</source>
        <translation>次のいずれかで保存してください: {SUPPORTED}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is cut off.</source>
        <translation>TIFF が途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is a volume of many channels.</source>
        <translation>TIFF は多チャンネルのボリュームです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save one slice of it.</source>
        <translation>スライスを 1 枚保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF has tiles of no size.</source>
        <translation>TIFF のタイルにサイズがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF claims more than {MOST_DIRECTORIES} pictures, which is the limit.</source>
        <translation>TIFF の画像数が上限の {MOST_DIRECTORIES} を超えています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save the first one alone.</source>
        <translation>最初のものだけを保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF's kind of YCbCr is not known.</source>
        <translation>TIFF の YCbCr の種類には対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF holds L*a*b* of floats.</source>
        <translation>TIFF に浮動小数点の L*a*b* が含まれます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF holds values of type {dtype}.</source>
        <translation>TIFF に {dtype} 型の値が含まれます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Save it with 8, 16 or 32-bit float.</source>
        <translation>8、16、または 32 ビット浮動小数点で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pictures: the first was opened.</source>
        <translation>TIFF に {pages} 枚の画像があり、最初のものを開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pages: they are layers, and the first shows.</source>
        <translation>TIFF に {pages} ページあり、レイヤーとして開きました。最初のものが表示されます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF's colour model {name} is not known.</source>
        <translation>TIFF のカラーモデル {name} には対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has 32-bit whole numbers; the upper 16 bits were kept.</source>
        <translation>TIFF は 32 ビット整数のため、上位 16 ビットを残しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has further channels, which were left out.</source>
        <translation>TIFF の他のチャンネルは省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF is damaged or cut off.</source>
        <translation>TIFF が壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Get a complete copy of it, or save it again.</source>
        <translation>完全なコピーを入手するか、保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is of another kind and was left out.</source>
        <translation>ページ {title} は種類が違うため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has layers of Photoshop; it was opened flattened.</source>
        <translation>TIFF に Photoshop のレイヤーがあり、統合して開きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is damaged and was left out.</source>
        <translation>ページ {title} は壊れているため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has no picture in it.</source>
        <translation>JPEG 2000 ファイルに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has tiles of no size.</source>
        <translation>JPEG 2000 ファイルのタイルにサイズがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file is damaged or cut off.</source>
        <translation>JPEG 2000 ファイルが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_klein.py"/>
        <source>Close other programs that use the device, or choose OSOR or LaMa.</source>
        <translation>デバイスを使っているほかのプログラムを閉じるか、OSOR か LaMa を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>Mark a smaller region, close other programs, or choose MI-GAN or the classical method.</source>
        <translation>小さな領域を指定するか、他のプログラムを閉じるか、MI-GAN または標準の手法を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>{name} should hold one network, not {files}.</source>
        <translation>{name} にはネットワークが 1 つあるはずです ({files} ではなく)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>Close other programs that use the device, or choose LaMa.</source>
        <translation>デバイスを使う他のプログラムを閉じるか、LaMa を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>{INSTRUCTION} holds no instruction.</source>
        <translation>{INSTRUCTION} に指示がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The new map has a label, {unknown}, that the old one has not.</source>
        <translation>新しいマップに、元のマップにないラベル {unknown} があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Nothing is left to copy label {missing} from; its colours are a guess.</source>
        <translation>ラベル {missing} のコピー元が残っていないため、色は推測です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The region is transparent.</source>
        <translation>領域が透明です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Mark something that can be seen.</source>
        <translation>見える部分を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The shadow that it cast was taken away with it.</source>
        <translation>落としていた影も一緒に取り除きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>No shadow that it casts was found.</source>
        <translation>落とす影は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>This method can only continue what the picture shows: draw with a label of the old map.</source>
        <translation>この手法は画像にあるものの続きしか描けません。元のマップのラベルで描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Draw with a label of the old map.</source>
        <translation>元のマップのラベルで描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Repainted</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct.py"/>
        <source>What is hidden cannot be known: this is a guess from what shows of the object.</source>
        <translation>隠れた部分は分かりません。見えている部分からの推測です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Object, {place}</source>
        <translation>オブジェクト、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing is marked.</source>
        <translation>何も指定されていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Click, draw a box, brush or lasso first.</source>
        <translation>先にクリック、枠、ブラシ、投げ縄のいずれかで指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no border to soften.</source>
        <translation>背景にはぼかす境界がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Choose an object.</source>
        <translation>オブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no edge of its own.</source>
        <translation>背景には自分の境界がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The new order does not hold every object.</source>
        <translation>新しい順序に含まれないオブジェクトがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing would be left behind the objects.</source>
        <translation>オブジェクトの後ろに何も残りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Make another object background first.</source>
        <translation>先に別のオブジェクトを背景にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Classical</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Works at once, with nothing downloaded: it continues what the picture already shows, and invents nothing.</source>
        <translation>ダウンロードなしですぐに動きます。画像にあるものを続けるだけで、何も作り出しません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>LaMa</source>
        <translation>LaMa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes what was behind an object by a network that sees the whole window; needs no graphics card. What it fills it invents.</source>
        <translation>ウィンドウ全体を見るネットワークで、オブジェクトの後ろを補います。グラフィックカード不要。埋める内容は作り出されたものです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing and what it casts in one step of a large network, which also says where its shadow lies; needs a graphics card. What it fills it invents.</source>
        <translation>物とその影や映り込みを、大きなネットワークの 1 ステップで取り除き、影の位置も示します。グラフィックカードが必要です。埋めた部分は創作です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing with its shadow and its reflection in four steps of a large network; needs a graphics card with about 10 GB. What it fills it invents.</source>
        <translation>物とその影や映り込みを、大きなネットワークの 4 ステップで取り除きます。約 10 GB のグラフィックカードが必要です。埋めた部分は創作です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Paints a subject in as a reference picture shows it, gives a thing another's look, completes a hidden part, and lights what moved as its new place is lit; needs a graphics card with about 10 GB. What it makes it invents.</source>
        <translation>参照画像が示すとおりに被写体を描き入れ、物に別の物の見た目を与え、隠れた部分を補い、動かしたものに新しい場所の光を当てます。約 10 GB のグラフィックカードが必要です。作る内容は創作です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. Large ones come out visibly weaker.</source>
        <translation>LaMa の 15 分の 1 の計算量で補います。性能の低いコンピューターと小さな穴向け。大きな穴では明らかに劣ります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the hole is widened before it is completed, in pixels; the edge stays.</source>
        <translation>補う前に穴を何ピクセル広げるか。境界はそのままです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Tone</source>
        <translation>色調</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the tone around it a moved object takes on.</source>
        <translation>動かしたオブジェクトを周囲の色調にどれだけ合わせるか。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Likeness</source>
        <translation>忠実度</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the painted exemplar keeps its own colours.</source>
        <translation>描いた見本が自分の色をどれだけ保つか。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the new place's light a moved object takes on, and casts there.</source>
        <translation>動かしたオブジェクトが新しい場所の光をどれだけ受け、そこにどれだけ落とすか。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Hidden part of {name}</source>
        <translation>{name} の隠れた部分</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Nothing in front of {name} seems to hide a part of it.</source>
        <translation>{name} の手前に、その一部を隠すものはないようです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Send it behind what covers it, or paint the missing part.</source>
        <translation>隠しているものの後ろへ送るか、欠けた部分を描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Mark a smaller region, close other programs that use the device, or use another method.</source>
        <translation>小さな領域を指定するか、デバイスを使う他のプログラムを閉じるか、別の手法を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>The instructions of klein were encoded for another network.</source>
        <translation>klein の指示は別のネットワーク用に符号化されています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Install the packs of klein and of its text encoder again.</source>
        <translation>klein とそのテキストエンコーダーのパックをインストールし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>The place left was filled by {label}.</source>
        <translation>元の場所は {label} が埋めました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>FLUX.2 klein does not answer {verb}.</source>
        <translation>FLUX.2 klein は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_instructions.py"/>
        <source>Close other programs that use the device; this is needed once.</source>
        <translation>デバイスを使う他のプログラムを閉じてください。これが必要なのは 1 回だけです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_light.py"/>
        <source>Light around {name}</source>
        <translation>{name} の周りの光</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Exemplar</source>
        <translation>見本</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Redrawn object</source>
        <translation>描き直したオブジェクト</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/method.py"/>
        <source>The classical method does not answer {verb}.</source>
        <translation>標準の手法は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out.</source>
        <translation>見本に目立つものがなかったため、見本で領域を埋めました。被写体を選ぶと切り抜けます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>The exemplar has no visible pixel.</source>
        <translation>見本に見えるピクセルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Choose another picture or mask.</source>
        <translation>別の画像かマスクを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>What stood in the region was completed away, on a layer of its own.</source>
        <translation>領域にあったものは、別のレイヤーで補って消しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Shadow of the exemplar</source>
        <translation>見本の影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Background behind the exemplar</source>
        <translation>見本の後ろの背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Background behind {name}</source>
        <translation>{name} の後ろの背景</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The shadow of {name} was found and goes with it.</source>
        <translation>{name} の影が見つかり、一緒に動きます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>{name} is cut by the {side} edge of the picture, and the cut shows now. Move it along that edge, or back to it.</source>
        <translation>{name} は画像の端 ({side}) で切れており、切れ目が見えています。その端に沿って動かすか、端へ戻してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The plate is not of the window's size.</source>
        <translation>プレートがウィンドウのサイズではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Send the edit without it.</source>
        <translation>それを付けずに編集を送ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/chosen_aids.py"/>
        <source>Order from front to back by {label}.</source>
        <translation>前後関係: {label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/completed_alpha.py"/>
        <source>Cleared behind {name}</source>
        <translation>{name} の後ろを消去</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Person {number}, {place}</source>
        <translation>人物 {number}、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Turquoise</source>
        <translation>水色</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} object {number}, {place}</source>
        <translation>オブジェクト {number}（{colour}）、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} part {number} of {whole}, {place}</source>
        <translation>{whole}の部分 {number}（{colour}）、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Soft borders</source>
        <translation>柔らかい境界</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.</source>
        <translation>髪や柔らかい境界を検出するもの。自動では、インストール済みならオブジェクト 1 つに ViTMatte。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Front to back</source>
        <translation>前後関係</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What tells which object stands before another; as fits: depth, where it is installed.</source>
        <translation>どのオブジェクトが手前かを判断するもの。自動では、インストール済みなら深度。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>By depth</source>
        <translation>奥行きに合わせる</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What Depth Anything tells of a moved object: how its shadow falls, how large it is.</source>
        <translation>動かしたオブジェクトについて Depth Anything から分かること。影の落ち方と大きさ。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.</source>
        <translation>新しい見た目をどれだけ取り入れるか。1 ですべて、0 で元のまま。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>As fits</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Closed form</source>
        <translation>閉形式</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>ViTMatte</source>
        <translation>ViTMatte</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Cues</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Depth Anything</source>
        <translation>Depth Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows</source>
        <translation>影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows and sizes</source>
        <translation>影と大きさ</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/diffusion_run.py"/>
        <source>Close other programs, or choose a smaller pack.</source>
        <translation>他のプログラムを閉じるか、小さなパックを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Outlines</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Centres</source>
        <translation>中心</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Nothing was found there in the exemplar.</source>
        <translation>見本のそこには何も見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Click on another place of it.</source>
        <translation>別の場所をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>The mask to refine is not the picture's size.</source>
        <translation>整えるマスクが画像のサイズと違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>Start a new one.</source>
        <translation>新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Set soft borders to closed form, or close other programs.</source>
        <translation>柔らかい境界を閉形式にするか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Soft borders by {label}.</source>
        <translation>柔らかい境界: {label}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_depth.py"/>
        <source>Set the order to cues, or close other programs.</source>
        <translation>前後関係を手がかりにするか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region and the object map differ in size.</source>
        <translation>領域とオブジェクトマップのサイズが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region is empty.</source>
        <translation>領域が空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Mark at least one pixel.</source>
        <translation>少なくとも 1 ピクセルを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The object map and the class map differ in size.</source>
        <translation>オブジェクトマップと分類マップのサイズが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>An object has a negative id.</source>
        <translation>オブジェクトの ID が負の値です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Number the objects from 1.</source>
        <translation>オブジェクトには 1 から番号を付けてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>There is no class {low}.</source>
        <translation>分類 {low} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Choose a class from 0 to {OBJECT_CLASSES}, or none.</source>
        <translation>0 から {OBJECT_CLASSES} の分類を選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/rearranged_object.py"/>
        <source>Shadow of {name}</source>
        <translation>{name} の影</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/redrawn_map.py"/>
        <source>Draw with a label of the old map, or announce the new one.</source>
        <translation>元のマップのラベルで描くか、新しいラベルを宣言してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>This engine understands no words.</source>
        <translation>このエンジンは言葉に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>Click on the object instead.</source>
        <translation>代わりにオブジェクトをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Image elements</source>
        <translation>画像要素</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Moves an object as pieces of content and lets a small trained network draw what was hidden: coarse, at 64 pixels.</source>
        <translation>オブジェクトを内容の断片として動かし、隠れていた部分を小さなネットワークが描きます。64 ピクセルと粗くなります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Object drawn by</source>
        <translation>オブジェクトの描画</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether a moved object keeps its own pixels or is drawn with its surroundings.</source>
        <translation>動かしたオブジェクトが自分のピクセルを保つか、周囲ごと描き直すか。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Place left filled by</source>
        <translation>空いた場所の埋め方</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether the decoder draws it, what is likeliest or another guess for each seed, or only says what the picture's own pixels show.</source>
        <translation>デコーダーが最もありそうなもの、またはシードごとに別の推測を描くか、元の画像のピクセルから分かることだけにするか。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder drew {side} x {side2} pixels of this part of the picture.</source>
        <translation>デコーダーが画像のこの部分を {side} x {side2} ピクセルで描きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>{name} holds networks that need Stable Diffusion's autoencoder.</source>
        <translation>{name} のネットワークには Stable Diffusion のオートエンコーダーが必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Choose weights of the small configuration.</source>
        <translation>小さい構成の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Around {name}</source>
        <translation>{name} の周り</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Image elements do not answer {verb}.</source>
        <translation>画像要素は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>It looks the same for every seed, so it was made once.</source>
        <translation>どのシードでも同じになるため、1 回だけ作成しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>What lies around the hole is plain: the classical method filled it.</source>
        <translation>穴の周囲が一様なため、標準の手法で埋めました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder rebuilt what lies around the hole to {found} dB, and {least_db} are needed: the classical method filled it instead.</source>
        <translation>デコーダーによる穴の周囲の再現は {found} dB で、必要な {least_db} に届かないため、標準の手法で埋めました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/descriptor.py"/>
        <source>Gives the region back as it was: for measuring and testing the way of an edit.</source>
        <translation>領域をそのまま返します。編集の流れの測定とテスト用です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/method.py"/>
        <source>The method that does nothing does not answer {verb}.</source>
        <translation>何もしない手法は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example</source>
        <translation>Paint by Example</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paints the thing in a reference picture into the region, in the picture's own light.</source>
        <translation>参照画像の物を、この画像の光で領域に描きます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example, fast</source>
        <translation>Paint by Example (高速)</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>As Paint by Example, in 20 steps instead of 50.</source>
        <translation>Paint by Example を 50 ではなく 20 ステップで行います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How closely the painted thing follows the exemplar; the published value is 0.5.</source>
        <translation>描いた物が見本にどれだけ忠実か。公開値は 0.5 です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 50.</source>
        <translation>多いほど遅く、少し細かくなります。公開値は 50 です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How an exemplar that is not square is shown; the network learned with squashed ones.</source>
        <translation>正方形でない見本の扱い。ネットワークは押し縮めたもので学習しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Squash to a square</source>
        <translation>正方形に縮める</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Crop to its middle</source>
        <translation>中央を切り抜く</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; 20 is usual.</source>
        <translation>多いほど遅く、少し細かくなります。通常は 20 です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar is empty.</source>
        <translation>見本が空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>Choose another exemplar.</source>
        <translation>別の見本を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar and its mask differ in size.</source>
        <translation>見本とそのマスクのサイズが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar's mask is empty.</source>
        <translation>見本のマスクが空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/method.py"/>
        <source>Paint by Example does not answer {verb}.</source>
        <translation>Paint by Example は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>The guidance scale is out of range.</source>
        <translation>ガイダンスの値が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>Choose 0 to {MOST_SCALE}.</source>
        <translation>0 から {MOST_SCALE} を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>This UNet reads {channels} channels, Paint by Example's reads {CHANNELS}.</source>
        <translation>この UNet の入力は {channels} チャンネルですが、Paint by Example は {CHANNELS} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>Choose the weights that belong to this method.</source>
        <translation>この手法用の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look first</source>
        <translation>見た目を優先</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published values: the given look counts most, words a little.</source>
        <translation>公開値です。与えた見た目を最も重視し、言葉は少しだけ。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Words and look</source>
        <translation>言葉と見た目</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published multi-modal values: words count more than the given look.</source>
        <translation>公開されたマルチモーダルの値です。見た目より言葉を重視します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Gives an object another look, adds one, varies it, or follows a redrawn outline.</source>
        <translation>オブジェクトに別の見た目を与え、追加し、変化させ、描き直した輪郭に従わせます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.</source>
        <translation>見本の見た目をどれだけ取り入れるか。1 ですべて、0 で今のまま。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly outlines and classes of objects hold; 0 lets them go.</source>
        <translation>輪郭と分類をどれだけ守るか。0 で守りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the look of each object holds; 0 leaves it open.</source>
        <translation>各オブジェクトの見た目をどれだけ守るか。0 で自由にします。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the words of the prompt count; 0 does not read them.</source>
        <translation>言葉をどれだけ重視するか。0 では読みません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 20.</source>
        <translation>多いほど遅く、少し細かくなります。公開値は 20 です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Computed as</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published code has mistakes, and its weights were tuned with them.</source>
        <translation>公開コードには誤りがあり、重みはその誤りに合わせて調整されています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Corrected</source>
        <translation>修正版</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Published</source>
        <translation>公開版</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The reference's object is empty.</source>
        <translation>参照のオブジェクトが空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Mark the object in the reference.</source>
        <translation>参照画像の中のオブジェクトを指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The amount of the new look is out of range.</source>
        <translation>新しい見た目の量が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Choose 0 to 1.</source>
        <translation>0 から 1 を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR takes the exemplar's look; its shape is the region's.</source>
        <translation>PAIR は見本の見た目を使い、形は領域に従います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR does not answer {verb}.</source>
        <translation>PAIR は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>No object has a class here: PAIR goes by outlines and looks alone.</source>
        <translation>ここには分類されたオブジェクトがないため、PAIR は輪郭と見た目だけに従います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>Label {label} has no look yet in this picture; PAIR invents one.</source>
        <translation>ラベル {label} の見た目がこの画像にまだないため、PAIR が作り出します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>A guidance scale is out of range.</source>
        <translation>ガイダンスの値の 1 つが範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>Choose scales from 0 to {MOST_SCALE}.</source>
        <translation>0 から {MOST_SCALE} の値を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The tokenizer's files are not in {name}.</source>
        <translation>トークナイザーのファイルが {name} にありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The UNet reads {ours} channels, its control network {theirs}.</source>
        <translation>UNet は {ours} チャンネル、制御ネットワークは {theirs} チャンネルです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>The new map has a label, {label}, that the old one has not.</source>
        <translation>新しいマップに、元のマップにないラベル {label} があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>This method learns what a label looks like from the picture: draw with one of the old map.</source>
        <translation>この手法はラベルの見た目を画像から学びます。元のマップのラベルで描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Small change</source>
        <translation>小さな変更</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for fewer than 5000 pixels of 256 x 256.</source>
        <translation>論文の値: 256 x 256 のうち 5000 ピクセル未満の変更。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Large change</source>
        <translation>大きな変更</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for larger changes.</source>
        <translation>論文の値: より大きな変更。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Animals and removing</source>
        <translation>動物と消去</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for horses, and for taking a thing away.</source>
        <translation>論文の値: 馬、および物を取り除く場合。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance</source>
        <translation>ピクセル単位のガイダンス</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Learns the picture's own layers, then redraws them where their map was redrawn.</source>
        <translation>画像のレイヤーを学習し、マップを変えた部分を描き直します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance, faces</source>
        <translation>ピクセル単位のガイダンス (顔)</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Redraws a face where its map was redrawn, by the published classifiers of its parts.</source>
        <translation>公開された顔の部位の分類器で、マップを変えた部分の顔を描き直します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's rule goes by the size of the change; by hand, the next two count.</source>
        <translation>論文の規則は変更の大きさに従います。手動では次の 2 つが効きます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far back the picture is taken: more lets it change more; 500 and 750 are usual.</source>
        <translation>画像をどこまで戻すか。大きいほど変化します。通常は 500 と 750。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pull</source>
        <translation>引く力</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.</source>
        <translation>マップが引く強さ。通常は 40 から 100、0 ではまったく引きません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far beyond the change the picture may be redrawn, in the network's pixels.</source>
        <translation>変更部分の外をどこまで描き直すか (ネットワークのピクセル数)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How many are made and compared for each result; left alone, 1 without a GPU.</source>
        <translation>結果ごとに作って比べる数。指定しなければ GPU なしで 1。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>More are slower and a little finer; the paper's accelerated value is 50.</source>
        <translation>多いほど遅く、少し細かくなります。論文の高速化した値は 50 です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By the size of the change</source>
        <translation>変更の大きさで</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>This method finds out which part of the face a label is from the picture: draw with one of the old map.</source>
        <translation>この手法はラベルが顔のどの部位かを画像から判断します。元のマップのラベルで描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The published classifiers do not fit the network of {name}.</source>
        <translation>公開された分類器は {name} のネットワークに合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Use the pack of faces.</source>
        <translation>顔のパックを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The labels that were exchanged are one part of the face: {name}.</source>
        <translation>入れ替えたラベルは顔の同じ部位です: {name}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Redraw the border between two parts, or use the method that learns your layers.</source>
        <translation>2 つの部位の境界を描き直すか、レイヤーを学習する手法を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Label {names} was taken for {name}.</source>
        <translation>ラベル {names} は {name} と見なされました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>One object layer alone cannot be told from anything.</source>
        <translation>オブジェクトレイヤーが 1 枚では区別できません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>Take the picture apart into at least two layers first.</source>
        <translation>先に画像を 2 枚以上のレイヤーに分解してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>The map is {shape} x {shape2} pixels, the picture's is {shape3} x {shape4}.</source>
        <translation>マップは {shape} x {shape2} ピクセル、画像は {shape3} x {shape4} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint on the map of this picture.</source>
        <translation>この画像のマップに描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>None of the chosen classes is in either map.</source>
        <translation>選ばれた分類はどちらのマップにもありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Choose the classes to edit.</source>
        <translation>編集する分類を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>{strange} pixels of the map have a colour that stands for no class.</source>
        <translation>マップの {strange} ピクセルは、どの分類でもない色です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint without smoothing, in the colours of the classes.</source>
        <translation>アンチエイリアスなしで、分類の色で描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>{share} % of what was redrawn follows the map, by the network's own judgement.</source>
        <translation>ネットワーク自身の判断では、描き直した部分の {share} % がマップに従っています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>Pixel-wise guidance does not answer {verb}.</source>
        <translation>ピクセル単位のガイダンスは {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Close other programs that use the device, or run this edit on the CPU.</source>
        <translation>デバイスを使う他のプログラムを閉じるか、CPU で実行してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The region of the edit is empty.</source>
        <translation>編集の領域が空です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose classes that are in the map.</source>
        <translation>マップにある分類を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>A guidance strength of {scale} cannot be used.</source>
        <translation>ガイダンスの強さ {scale} は使えません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose between 0 (the map does not pull) and {SCALE_AT_MOST}; 40 to 100 is usual.</source>
        <translation>0 (引かない) から {SCALE_AT_MOST} を選んでください。通常は 40 から 100。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>No candidates were asked for.</source>
        <translation>候補が指定されていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Ask for 1 or more; 4 is usual.</source>
        <translation>1 以上を指定してください。通常は 4。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>There is no pixel classifier for level {absent} (and {absent2} others).</source>
        <translation>段階 {absent} (ほか {absent2}) のピクセル分類器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose a smaller start; classifiers go up to level {max}.</source>
        <translation>開始を小さくしてください。分類器は段階 {max} までです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The map holds class {int}; these classifiers know 0 to {classes}.</source>
        <translation>マップに分類 {int} がありますが、分類器が知るのは 0 から {classes} です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Use the map of this model's own classes.</source>
        <translation>このモデルの分類のマップを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/previewing/tiny_decoder.py"/>
        <source>The previews are coarse: {message}</source>
        <translation>プレビューは粗いものです: {message}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>Methods for it: {names}.</source>
        <translation>使える手法: {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>There is no method called {method_id}.</source>
        <translation>{method_id} という手法はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method called {method_id} answers {verb}.</source>
        <translation>手法 {method_id} は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method answers {verb}.</source>
        <translation>{verb} に対応する手法がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything</source>
        <translation>Segment Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds objects, their parts and fine outlines; slow at first, then each click is quick.</source>
        <translation>オブジェクトとその部分、細かな輪郭を検出します。最初は遅く、その後のクリックは高速です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything, low memory</source>
        <translation>Segment Anything (省メモリー)</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything, in half precision and with fewer clicks at once.</source>
        <translation>半精度で、一度のクリック数を減らした Segment Anything。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>MobileSAM</source>
        <translation>MobileSAM</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything with a twelfth of the work: a small file, quick without a card.</source>
        <translation>Segment Anything の 12 分の 1 の計算量。ファイルが小さく、カードなしでも高速。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>The later Segment Anything; its three smaller packs take less work than the first one.</source>
        <translation>新しい Segment Anything。小さい 3 つのパックは最初のものより計算量が少なめです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>OneFormer</source>
        <translation>OneFormer</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.</source>
        <translation>133 種類の物を検出し、何であるかを示します。PAIR-Diffusion が利用します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Close other programs that use the device, or take the picture apart otherwise.</source>
        <translation>デバイスを使う他のプログラムを閉じるか、別の方法で分解してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer finds things, not image elements.</source>
        <translation>OneFormer が検出するのは物で、画像要素ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Choose Segment Anything or the classical method for them.</source>
        <translation>それには Segment Anything か標準の手法を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} knows {num_labels} classes.</source>
        <translation>{name} のネットワークは {num_labels} 分類に対応します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} {what}.</source>
        <translation>{name} のネットワーク: {what}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer does not answer {verb}.</source>
        <translation>OneFormer は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} cannot be read.</source>
        <translation>{name} のネットワークを読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>{cheap} answered, while {label} reads the picture.</source>
        <translation>{label} が画像を読む間、{cheap} が答えました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>Work beside an edit has no pictures of its own.</source>
        <translation>編集と並行する作業には自分の画像がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Choose MobileSAM, Segment Anything with low memory, or a smaller pack.</source>
        <translation>MobileSAM、省メモリーの Segment Anything、または小さいパックを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Segment Anything does not answer {verb}.</source>
        <translation>Segment Anything は {verb} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Close other programs that use the device, or click on the object.</source>
        <translation>デバイスを使う他のプログラムを閉じるか、オブジェクトをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Nothing here seems to be “{strip}”.</source>
        <translation>「{strip}」にあたるものが見つかりません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Say it otherwise, in English, or click on the object.</source>
        <translation>英語で別の言い方をするか、オブジェクトをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>The words of {name} cannot be read.</source>
        <translation>{name} の言葉を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Attention of {channels} channels cannot be cut into heads of {head_width}.</source>
        <translation>{channels} チャンネルのアテンションは、幅 {head_width} のヘッドに分けられません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>This is no ADM network: {args} is missing.</source>
        <translation>ADM ネットワークではありません。{args} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.</source>
        <translation>ffhq.pt や lsun_cat.pt など、256 ピクセルの ADM チェックポイントを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no map classifiers.</source>
        <translation>{name} にマップの分類器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold a folder such as 50_150_250{SUFFIX} with model_0.pth and more.</source>
        <translation>model_0.pth などの入った 50_150_250{SUFFIX} のようなフォルダーが必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{source} was trained on {width} features a pixel; this network gives {width2}.</source>
        <translation>{source} はピクセルあたり {width} 個の特徴で学習していますが、このネットワークは {width2} 個です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Use classifiers and network of the same model.</source>
        <translation>同じモデルの分類器とネットワークを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is too large for a pixel classifier.</source>
        <translation>{name} はピクセル分類器としては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds too many files.</source>
        <translation>{name} のファイルが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no pixel classifiers.</source>
        <translation>{name} にピクセル分類器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold folders such as 0{SUFFIX}, each with model_0.pth.</source>
        <translation>0{SUFFIX} のようなフォルダーがあり、それぞれに model_0.pth が必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} in {name2} is damaged: {error}.</source>
        <translation>{name2} の {name} が壊れています: {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is no zip archive.</source>
        <translation>{name} は zip アーカイブではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>The classifiers in {name} know different numbers of classes.</source>
        <translation>{name} の分類器は、対応する分類の数が揃っていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Keep the classifiers of one model apart from those of another.</source>
        <translation>あるモデルの分類器は、別のモデルのものと分けておいてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network has no decoder block {block}.</source>
        <translation>このネットワークにデコーダーブロック {block} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose feature blocks between 0 and {output_blocks}.</source>
        <translation>特徴ブロックは 0 から {output_blocks} の間で選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network predicts no variance.</source>
        <translation>このネットワークは分散を予測しません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose an ADM checkpoint trained with learned variance.</source>
        <translation>分散も学習した ADM チェックポイントを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>{source} is no pixel classifier: {args} is missing.</source>
        <translation>{source} はピクセル分類器ではありません。{args} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>Choose classifier files such as model_0.pth of the ddpm-segmentation layout.</source>
        <translation>ddpm-segmentation の構成の model_0.pth などの分類器ファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>The file holds no DINOv2 with plain MLPs.</source>
        <translation>ファイルに通常の MLP の DINOv2 がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>DINOv2's {count} positions are no square grid.</source>
        <translation>DINOv2 の {count} 個の位置が正方形の格子になりません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>Get the published weights.</source>
        <translation>公開されている重みを入手してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>The file's control network has no object hints.</source>
        <translation>ファイルの制御ネットワークにオブジェクトのヒントがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).</source>
        <translation>PAIR-Diffusion の Stable Diffusion 版の 2 番目のリリース (model_e91.ckpt) を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/network.py"/>
        <source>The control network ran without hints.</source>
        <translation>制御ネットワークがヒントなしで動作しました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/exemplar_encoder/convert.py"/>
        <source>The file holds no exemplar encoder of Paint by Example.</source>
        <translation>ファイルに Paint by Example の見本エンコーダーがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The instruction's file holds no instruction.</source>
        <translation>指示のファイルに指示がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The settings of {name} cannot be read.</source>
        <translation>{name} の設定を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json are another network's.</source>
        <translation>tokenizer.json の言葉は別のネットワークのものです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The settings of text_encoder mean no such network.</source>
        <translation>text_encoder の設定はこの種のネットワークのものではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json cannot be read.</source>
        <translation>tokenizer.json の言葉を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator.</source>
        <translation>{source} に LaMa の生成器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>Choose big-lama's own file, or a copy of it as safetensors.</source>
        <translation>big-lama 自身のファイルか、その safetensors 版を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator with Fourier blocks.</source>
        <translation>{source} にフーリエブロックのある LaMa の生成器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>Choose MI-GAN's file for 512 pixels, trained on Places2.</source>
        <translation>Places2 で学習した、512 ピクセル用の MI-GAN のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} holds no MI-GAN generator.</source>
        <translation>{source} に MI-GAN の生成器がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} lacks resolutions of MI-GAN's generator: {sides}.</source>
        <translation>{source} に MI-GAN の生成器の解像度が足りません: {sides}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} has other fixed filters in {key} than MI-GAN.</source>
        <translation>{source} の {key} の固定フィルターが MI-GAN と違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it.</source>
        <translation>SDXL inpainting の UNet と、それ用の OSOR フェーズ 2 の重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>The file is no SDXL UNet: it lacks {error}.</source>
        <translation>ファイルは SDXL の UNet ではありません。{error} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_clip.py"/>
        <source>The file holds no CLIP text network.</source>
        <translation>ファイルに CLIP テキストネットワークがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_unet.py"/>
        <source>The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).</source>
        <translation>ファイルに CompVis 構成の UNet がありません (input_blocks.N.0.op がありません)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/shapes.py"/>
        <source>The file lacks {key}, so it is not the network that is needed here.</source>
        <translation>ファイルに {key} がないため、ここで必要なネットワークではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>This UNet reads {in_channels} channels: too few for structure and appearance.</source>
        <translation>この UNet が読むのは {in_channels} チャンネルで、構造と見た目には足りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose weights trained as PAIR's unconditional variant.</source>
        <translation>PAIR の無条件版として学習した重みを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>{name} holds no readable config.json.</source>
        <translation>{name} に読み取れる config.json がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose the folder of an unconditional latent diffusion model.</source>
        <translation>無条件の潜在拡散モデルのフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>The pack's folder {name} holds no weights.</source>
        <translation>パックのフォルダー {name} に重みがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>{name}/config.json is damaged.</source>
        <translation>{name}/config.json が壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/taesd/convert.py"/>
        <source>{source} holds no TAESD.</source>
        <translation>{source} に TAESD がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>Choose mobile_sam.pt, as its authors publish it.</source>
        <translation>作者が公開したままの mobile_sam.pt を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {PREFIX}{lacking} is missing.</source>
        <translation>{source} は MobileSAM ではありません。{PREFIX}{lacking} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {error} does not fit.</source>
        <translation>{source} は MobileSAM ではありません。{error} が合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>There is no pack called {pack_id}.</source>
        <translation>{pack_id} というパックはありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>Packs: {known}.</source>
        <translation>パック: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} is larger than the published file.</source>
        <translation>{name} が公開ファイルより大きいです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download stopped: {error}.</source>
        <translation>ダウンロードが止まりました: {error}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>もう一度試すと、止まったところから続きます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server's file changes while it is fetched.</source>
        <translation>{name} をダウンロードできません。取得中にサーバーのファイルが変わりました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Fetch {url} by hand and run: intarsia packs import</source>
        <translation>{url} を手動で入手し、次を実行してください: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download cannot be stored: {strerror}.</source>
        <translation>ダウンロードを保存できません: {strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME; it goes on where it stopped.</source>
        <translation>{root} の空きを作るか、INTARSIA_HOME で別の場所を選んでください。止まったところから続きます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{repository} wants you to accept its licence on its own page first.</source>
        <translation>{repository} では、先に配布ページでライセンスに同意する必要があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Open {where}, accept, run `hf auth login`, and try again.</source>
        <translation>{where} を開いて同意し、`hf auth login` を実行してから試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} of {repository} cannot be downloaded.</source>
        <translation>{repository} の {name} をダウンロードできません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network, or fetch it from {where} and run: intarsia packs import</source>
        <translation>ネットワークを確認するか、{where} から入手して次を実行してください: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server answers {code}.</source>
        <translation>{name} をダウンロードできません。サーバーの応答: {code}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: there is no connection.</source>
        <translation>{name} をダウンロードできません。接続がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network and try again: it goes on where it stopped. Or fetch {url} elsewhere and run: intarsia packs import</source>
        <translation>ネットワークを確認してもう一度試してください。中断した所から続きます。または別の場所で {url} を入手し、次を実行してください: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The disk has {free} GB free, and {needed} GB are still to come.</source>
        <translation>ディスクの空きは {free} GB、残りは {needed} GB 必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {folder} or choose another home with INTARSIA_HOME.</source>
        <translation>{folder} の空きを作るか、INTARSIA_HOME で別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} is not installed.</source>
        <translation>{label} はインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Run: intarsia packs install {id} (or import {id2} PATH, if you have the files).</source>
        <translation>実行: intarsia packs install {id} (ファイルがあれば import {id2} パス)。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} を読めません: {strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The record of {label} cannot be read.</source>
        <translation>{label} の記録を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Remove and install it again: intarsia packs remove {id}</source>
        <translation>削除してインストールし直してください: intarsia packs remove {id}</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} of {label} has changed since it was installed.</source>
        <translation>{label} の {name} がインストール後に変わっています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} could not be copied: {strerror}.</source>
        <translation>{label} をコピーできませんでした: {strerror}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME.</source>
        <translation>{root} の空きを作るか、INTARSIA_HOME で別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} is not the published file: its checksum differs.</source>
        <translation>{name} は公開ファイルではありません。チェックサムが違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Download it again, or ask whoever gave it to you.</source>
        <translation>ダウンロードし直すか、提供元に確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>Choose the folder that holds: {names}.</source>
        <translation>次のものが入ったフォルダーを選んでください: {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{hint} {names} may stand for most of them.</source>
        <translation>{hint} {names} でその大部分を代用できます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{label} is not in {source}.</source>
        <translation>{label} は {source} にありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{args} of {label} is not in {source}.</source>
        <translation>{label} の {args} は {source} にありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{name} has {size} bytes, the published file has {size2}.</source>
        <translation>{name} は {size} バイト、公開ファイルは {size2} バイトです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>The copy is incomplete or of another version.</source>
        <translation>コピーが不完全か、別のバージョンです。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>This method does not run on a pack called {wanted}.</source>
        <translation>この手法は {wanted} というパックでは動きません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>Choose one of: {ids}.</source>
        <translation>次から選んでください: {ids}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>{name} does not hold the networks of {label}: it has no {lacks}.</source>
        <translation>{name} に {label} のネットワークがありません。不足: {lacks}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>Choose the file that the pack's page names.</source>
        <translation>パックのページにあるファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{label} has no file of that name.</source>
        <translation>{label} にその名前のファイルはありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{held} bytes of {name} are here.</source>
        <translation>{name} は {held} バイトまであります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Go on there.</source>
        <translation>そこから続けてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Nothing of {label} is here.</source>
        <translation>{label} のファイルが何もありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Choose its files.</source>
        <translation>そのファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>{label} is being worked on already.</source>
        <translation>{label} は既に作業中です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Wait for that, or cancel it.</source>
        <translation>終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>The licence of {label} was not accepted: {licence}.</source>
        <translation>{label} のライセンスに同意していません: {licence}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Read it and accept it first.</source>
        <translation>先に読んで同意してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Nothing is being done with {label}.</source>
        <translation>{label} に対する作業はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>The blend mode {blend} is not known.</source>
        <translation>描画モード {blend} には対応していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Known: {names}.</source>
        <translation>対応: {names}。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>A layer has another depth than its picture.</source>
        <translation>レイヤーの色深度が画像と違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Convert the layer first.</source>
        <translation>先にレイヤーを変換してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>The {name} has pixels that are not numbers.</source>
        <translation>{name} に数値でないピクセルがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>Repair or re-save the picture first.</source>
        <translation>先に画像を修復するか、保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>The object is too large to be transformed.</source>
        <translation>オブジェクトが大きすぎて変形できません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>Choose a smaller scale.</source>
        <translation>小さい倍率を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>The mask to refine is not the size of the picture.</source>
        <translation>整えるマスクが画像のサイズではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Every point of the prompt says 'not here'.</source>
        <translation>すべての点が「ここではない」になっています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click once inside the object before you exclude parts of it.</source>
        <translation>除外する前に、オブジェクトの中を一度クリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>A point of the prompt lies outside the picture.</source>
        <translation>点が画像の外にあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click inside it.</source>
        <translation>画像の中をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>A picture has at least one region.</source>
        <translation>画像には少なくとも 1 つの領域があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>Ask for 1 or more.</source>
        <translation>1 以上を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Segmentation takes a (height, width, 3) float32 RGB picture.</source>
        <translation>分解には (高さ, 幅, 3) の float32 RGB 画像が必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture has no pixels.</source>
        <translation>画像にピクセルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture holds values that are not numbers.</source>
        <translation>画像に数値でない値があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Open it anew.</source>
        <translation>開き直してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The box has no area in the picture.</source>
        <translation>画像内の枠に面積がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Drag a box around the object.</source>
        <translation>オブジェクトを枠で囲んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The lasso has fewer than three points.</source>
        <translation>投げ縄の点が 3 つ未満です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Draw around the object.</source>
        <translation>オブジェクトの周りを描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The outline holds no pixel of the picture.</source>
        <translation>輪郭の中に画像のピクセルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has nothing there.</source>
        <translation>オブジェクトはそこにありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Mark a part of the object.</source>
        <translation>オブジェクトの一部を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object fills all there is.</source>
        <translation>オブジェクトがすべてを占めています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Choose another object.</source>
        <translation>別のオブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Nothing of the object would be left.</source>
        <translation>オブジェクトが何も残りません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Shrink it less.</source>
        <translation>縮小を控えめにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Smooth it less.</source>
        <translation>滑らかさを控えめにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has no holes.</source>
        <translation>オブジェクトに穴がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The stroke does not cut the object in two.</source>
        <translation>線がオブジェクトを二つに分けていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw it right across.</source>
        <translation>端から端まで引いてください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object is in one piece.</source>
        <translation>オブジェクトは 1 つの断片です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw a stroke across it to cut it.</source>
        <translation>横切る線を引いて分割してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>There must be one affinity map for each query point.</source>
        <translation>問い合わせ点ごとに類似度マップが 1 つ必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>An affinity map holds values that are not numbers.</source>
        <translation>類似度マップに数値でない値があります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Layers are cut from a (height, width, 3) RGB picture.</source>
        <translation>レイヤーは (高さ, 幅, 3) の RGB 画像から切り出します。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>The plate is not of the size and type of the picture.</source>
        <translation>プレートのサイズか型が画像と違います。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Pictures are 8-bit, 16-bit or 32-bit float.</source>
        <translation>画像は 8 ビット、16 ビット、または 32 ビット浮動小数点です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask is not the size of the picture.</source>
        <translation>マスクが画像のサイズではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask marks no pixel.</source>
        <translation>マスクがどのピクセルも指定していません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Select an object first.</source>
        <translation>先にオブジェクトを選択してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>There is no matting mode '{mode}'.</source>
        <translation>切り抜きモード '{mode}' はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Use 'closed-form' or 'mask'.</source>
        <translation>'closed-form' か 'mask' を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The brush has covered the whole edge there, or none of it.</source>
        <translation>ブラシが境界全体を覆っているか、まったく覆っていません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Paint along the outline, with some of the object and of the ground left beside it.</source>
        <translation>輪郭に沿って、脇にオブジェクトと背景が少し残るように塗ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Background {backdrops}, {place}</source>
        <translation>背景 {backdrops}、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Object {objects}, {place}</source>
        <translation>オブジェクト {objects}、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>object {objects}</source>
        <translation>オブジェクト {objects}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Part {parts} of {numbers}, {place}</source>
        <translation>{numbers}の部分 {parts}、{place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>The label map is not the size of the picture.</source>
        <translation>ラベルマップが画像のサイズではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>There is no object {index}.</source>
        <translation>オブジェクト {index} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>Choose one of the objects listed.</source>
        <translation>一覧のオブジェクトから選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask does not fit its box.</source>
        <translation>マスクが枠に合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask reaches outside the picture.</source>
        <translation>マスクが画像からはみ出しています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/model.py"/>
        <source>Segment Anything takes a (height, width, 3) 8-bit RGB picture.</source>
        <translation>Segment Anything には (高さ, 幅, 3) の 8 ビット RGB 画像が必要です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no Segment Anything checkpoint: {error} does not fit.</source>
        <translation>{source} は Segment Anything のチェックポイントではありません。{error} が合いません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose one of the sam_vit files.</source>
        <translation>sam_vit のファイルから選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no MobileSAM: it lacks {error}.</source>
        <translation>{source} は MobileSAM ではありません。{error} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose mobile_sam.pt.</source>
        <translation>mobile_sam.pt を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>The token is not the engine's.</source>
        <translation>このエンジンのトークンではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use the token that the engine was started with.</source>
        <translation>エンジンの起動時に使ったトークンを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>That is no challenge.</source>
        <translation>チャレンジではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Send 64 random digits from 0 to f.</source>
        <translation>0 から f のランダムな 64 桁を送ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>This engine answers on this computer only.</source>
        <translation>このエンジンはこのコンピューター内からだけ使えます。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use 127.0.0.1.</source>
        <translation>127.0.0.1 を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Web pages may not use this engine.</source>
        <translation>ウェブページからこのエンジンは使えません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The message is larger than {limit} MiB.</source>
        <translation>メッセージが {limit} MiB を超えています。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Choose a smaller region or picture.</source>
        <translation>小さな領域か画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body of the request came slower than {body_rate} KiB a second.</source>
        <translation>要求の本文が毎秒 {body_rate} KiB より遅く届きました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Try again over a faster connection.</source>
        <translation>もっと速い接続でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The length of the body is not a number.</source>
        <translation>本文の長さが数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds no message.</source>
        <translation>本文にメッセージがありません。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds more than one message.</source>
        <translation>本文に複数のメッセージがあります。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine is answering {at_once} requests already.</source>
        <translation>エンジンは既に {at_once} 件の要求に応答中です。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>More than {per_minute} requests came from you in a minute.</source>
        <translation>1 分間の要求が {per_minute} 件を超えました。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Wait a minute.</source>
        <translation>1 分待ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The head of the request did not arrive within {seconds} seconds.</source>
        <translation>要求のヘッダーが {seconds} 秒以内に届きませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Send it at once.</source>
        <translation>すぐに送ってください。</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine has {connections} connections open already.</source>
        <translation>エンジンには既に {connections} 件の接続が開いています。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>'{text}' is not the address of an engine.</source>
        <translation>'{text}' はエンジンのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>Write it as host:port.</source>
        <translation>「ホスト:ポート」の形で書いてください。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>The fingerprint is not that of a certificate.</source>
        <translation>フィンガープリントが証明書のものではありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.</source>
        <translation>0 から 9 と A から F の 64 桁で、エンジンの起動時に表示されます。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>The engine does not answer ({lost}).</source>
        <translation>エンジンが応答しません ({lost})。</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>Start the engine again.</source>
        <translation>エンジンを起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>The engine is there and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>エンジンはありますが応答しません。停止中か、コンピューターが混み合っています。</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.</source>
        <translation>何も失われていません。応答すれば編集は続きます。待たない場合はエンジンを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/delivery.py"/>
        <source>The engine does not answer.</source>
        <translation>エンジンが応答しません。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The engine of an edit has gone, and one with another processor or other libraries begins it anew.</source>
        <translation>編集中のエンジンがなくなり、プロセッサーかライブラリーの異なるものが最初からやり直します。</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The result may differ a little from that of the first: its report says what made it.</source>
        <translation>結果は最初のものと少し違うことがあります。何で作られたかは報告にあります。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>No Python that has Intarsia's engine is known.</source>
        <translation>Intarsia のエンジンがある Python が見つかりません。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.</source>
        <translation>pip install 'intarsia[engine]' でインストールし、設定でその Python を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>There is no Python at {chosen}.</source>
        <translation>{chosen} に Python がありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Choose another one in the settings.</source>
        <translation>設定で別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped with exit status {code}.</source>
        <translation>エンジンが終了コード {code} で停止しました。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine has stopped.</source>
        <translation>エンジンが停止しました。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine's packages are incomplete: {missing} is missing.</source>
        <translation>エンジンのパッケージが不完全です: {missing} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Install them with: pip install 'intarsia[engine]'</source>
        <translation>次でインストールしてください: pip install 'intarsia[engine]'</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was ended, most likely because the computer ran out of memory.</source>
        <translation>エンジンが終了しました。おそらくメモリー不足です。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Close other programs or choose a smaller region, then start the engine again.</source>
        <translation>他のプログラムを閉じるか小さな領域を選び、エンジンを起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was stopped.</source>
        <translation>エンジンは停止されました。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine crashed ({crash}).</source>
        <translation>エンジンがクラッシュしました ({crash})。</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped: {last}</source>
        <translation>エンジンが停止しました: {last}</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>Start it again; a download goes on where it stopped.</source>
        <translation>起動し直してください。ダウンロードは止まったところから続きます。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} を読めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_files.py"/>
        <source>{name} of {label} is not in {source}.</source>
        <translation>{label} の {name} は {source} にありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine did not start within {start_seconds} seconds.</source>
        <translation>エンジンが {start_seconds} 秒以内に起動しませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>See {engine_log}, and try again.</source>
        <translation>{engine_log} を見て、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine at {host}:{port} has gone.</source>
        <translation>{host}:{port} のエンジンがなくなりました。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Start it there, then try again.</source>
        <translation>そこで起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>There is no engine called {name} in the settings.</source>
        <translation>設定に {name} というエンジンがありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another engine.</source>
        <translation>別のエンジンを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine is there (process {pid}) and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>エンジン (プロセス {pid}) はありますが応答しません。停止中か、コンピューターが混み合っています。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Wait a little and try again, or restart the engine.</source>
        <translation>少し待って試すか、エンジンを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Another engine of yours is starting or ending, or is of another version.</source>
        <translation>別のエンジンが起動中か終了中、またはバージョンが違います。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Close other programs that use it, or wait a minute, and try again.</source>
        <translation>それを使う他のプログラムを閉じるか、1 分待って試してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine cannot be started with {python} ({strerror}).</source>
        <translation>エンジンを {python} で起動できません ({strerror})。</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another Python in the settings.</source>
        <translation>設定で別の Python を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>The engine answered {status}.</source>
        <translation>エンジンの応答: {status}。</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>Check the engine's address.</source>
        <translation>エンジンのアドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The engine's certificate is not the expected one.</source>
        <translation>エンジンの証明書が予期したものではありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Its fingerprint is {spaced}: ask whoever runs the engine whether that is so.</source>
        <translation>フィンガープリントは {spaced} です。正しいかエンジンの管理者に確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The token is not that of what answers at {host}:{port}, so it was told nothing.</source>
        <translation>トークンが {host}:{port} で応答するもののトークンと違うため、何も伝えませんでした。</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Check the address and the token. An engine of an earlier version has to be updated.</source>
        <translation>アドレスとトークンを確認してください。古いバージョンのエンジンは更新が必要です。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Version {version} needs {size} MB in {folder}.</source>
        <translation>バージョン {version} には {folder} に {size} MB 必要です。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Free some space; the version in use stays as it is.</source>
        <translation>空きを作ってください。使用中のバージョンはそのままです。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>What came from {url} is not the published file: its checksum differs.</source>
        <translation>{url} から届いたものは公開ファイルではありません。チェックサムが違います。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Try again, or tell whoever publishes it.</source>
        <translation>もう一度試すか、公開者に知らせてください。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The archive names {name}.</source>
        <translation>アーカイブに {name} があります。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Do not use it.</source>
        <translation>使わないでください。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} ended early.</source>
        <translation>{url} が途中で終わりました。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Run it again: it goes on from there.</source>
        <translation>再実行すると、そこから続きます。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} is not an https address.</source>
        <translation>{url} は https のアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Updates come over https only.</source>
        <translation>更新は https だけで届きます。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The index of versions at {index} says nothing that is understood for {system}.</source>
        <translation>{index} のバージョン一覧に {system} 用の情報がありません。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check its address in the settings.</source>
        <translation>設定でそのアドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>In {name}, {damaged}.</source>
        <translation>{name}: {damaged}。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Download it again.</source>
        <translation>ダウンロードし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{name} cannot be unpacked.</source>
        <translation>{name} を展開できません。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The download of {url} broke off ({error}).</source>
        <translation>{url} のダウンロードが途切れました ({error})。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} cannot be reached ({why}).</source>
        <translation>{url} に接続できません ({why})。</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>The panel met an error that it does not know ({name}: {error}).</source>
        <translation>パネルで未知のエラーが起きました ({name}: {error})。</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>Try again; if it comes back, report it.</source>
        <translation>もう一度試し、繰り返す場合は報告してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Nothing of the picture would be left.</source>
        <translation>画像が何も残りません。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Mark a part of the picture.</source>
        <translation>画像の一部を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>That layer is no longer there.</source>
        <translation>そのレイヤーはもうありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Choose another layer.</source>
        <translation>別のレイヤーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>There is no object {object_id}.</source>
        <translation>オブジェクト {object_id} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Objects: {known}.</source>
        <translation>オブジェクト: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>There is no layer below that this one could be merged into.</source>
        <translation>結合できる下のレイヤーがありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original stays as it is; show the layer, or choose one with another below it.</source>
        <translation>元の画像はそのままです。レイヤーを表示するか、下に別のレイヤーがあるものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original cannot be deleted.</source>
        <translation>元の画像は削除できません。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>It is what every edit is made from.</source>
        <translation>すべての編集の元になるものです。</translation>
    </message>
    <message>
        <location filename="../../core/state/document/pixel_store.py"/>
        <source>The document lacks pixels that it names.</source>
        <translation>ドキュメントに、参照しているピクセルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims {total} pixels in its layers; the limit is {MAX_LAYER_PIXELS}.</source>
        <translation>ドキュメントのレイヤーに {total} ピクセルあると示されています。上限は {MAX_LAYER_PIXELS} です。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>Merge some of its layers.</source>
        <translation>いくつかのレイヤーを結合してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims layers of {total} pixels on a canvas of {pixels}; its {stored} bytes hold at most {stored2}.</source>
        <translation>ドキュメントは {pixels} のキャンバスに {total} ピクセルのレイヤーがあると示していますが、{stored} バイトには最大 {stored2} しか入りません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The document lacks a colour profile that it names.</source>
        <translation>ドキュメントに、参照しているカラープロファイルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A layer of the document has another size than it should.</source>
        <translation>ドキュメントのレイヤーのサイズが正しくありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is cut off.</source>
        <translation>ドキュメントのプレーンが途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The edits of the document cannot be read.</source>
        <translation>ドキュメントの編集を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>Another program has changed the document's layers.</source>
        <translation>別のプログラムがドキュメントのレイヤーを変更しました。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is not what its name says.</source>
        <translation>ドキュメントのプレーンが名前の示すものと違います。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is damaged.</source>
        <translation>ドキュメントのプレーンが壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/imported.py"/>
        <source>Original</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Another program has saved this document: its layers are here, its edits are gone.</source>
        <translation>別のプログラムがこのドキュメントを保存しました。レイヤーは残り、編集は失われています。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Intarsia {version}, newer than this one, has saved this document: its layers are here. Its edits and objects stay in the file; save under another name to keep them.</source>
        <translation>これより新しい Intarsia {version} がこのドキュメントを保存しました。レイヤーは読めます。編集とオブジェクトはファイルに残るので、保つには別名で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>The layer {name} lacks its picture and was left out.</source>
        <translation>レイヤー {name} の画像がないため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>This is not an OpenRaster document.</source>
        <translation>OpenRaster ドキュメントではありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>Open an .ora file.</source>
        <translation>.ora ファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer of the document is not a PNG.</source>
        <translation>ドキュメントのレイヤーが PNG ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer is out of bounds.</source>
        <translation>レイヤーが範囲外にあります。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The blend mode {name} is not known and shows as normal.</source>
        <translation>描画モード {name} には対応していないため、通常で表示します。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has no list of layers.</source>
        <translation>ドキュメントにレイヤー一覧がありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers has a document type that is not safe.</source>
        <translation>ドキュメントのレイヤー一覧に安全でない文書型があります。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has more layers than can be opened.</source>
        <translation>ドキュメントのレイヤーが多すぎて開けません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} has no picture and was left out.</source>
        <translation>レイヤー {name} に画像がないため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} lies too far from the picture and was left out.</source>
        <translation>レイヤー {name} は画像から遠すぎるため省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's size is not a number.</source>
        <translation>ドキュメントのサイズが数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers is not valid XML.</source>
        <translation>ドキュメントのレイヤー一覧が正しい XML ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has a '{tag}' that was left out.</source>
        <translation>ドキュメントの '{tag}' は省かれました。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Delete it, or take away less.</source>
        <translation>削除するか、取り除く量を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>One object is no group.</source>
        <translation>オブジェクト 1 つではグループになりません。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose two or more (Shift-click).</source>
        <translation>2 つ以上選んでください (Shift+クリック)。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>The object is in no group.</source>
        <translation>オブジェクトはどのグループにもありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose a whole or one of its parts.</source>
        <translation>全体かその一部を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>No object is chosen.</source>
        <translation>オブジェクトが選ばれていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Click an object first.</source>
        <translation>先にオブジェクトをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>A pasted object has no neighbours.</source>
        <translation>貼り付けたオブジェクトには隣がありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose one of the picture's own.</source>
        <translation>画像自身のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>What is marked lies outside the picture.</source>
        <translation>指定部分が画像の外にあります。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Mark inside it.</source>
        <translation>画像の中を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>The background cannot be {verb}.</source>
        <translation>背景に対してはできません: {verb}。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Choose an object that stands on it.</source>
        <translation>背景の上にあるオブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is there already.</source>
        <translation>{name} は既にそこにあります。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move, scale or turn it.</source>
        <translation>移動、拡大縮小、または回転してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is removed already.</source>
        <translation>{name} は既に消されています。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move it to bring it back.</source>
        <translation>戻すには移動してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The maps are {width} x {height} and {width2} x {height2}, the picture is {width3} x {height3}.</source>
        <translation>マップは {width} x {height} と {width2} x {height2}、画像は {width3} x {height3} です。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Use maps of the picture's size.</source>
        <translation>画像と同じサイズのマップを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The map was not changed.</source>
        <translation>マップが変更されていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Redraw a part of the map first.</source>
        <translation>先にマップの一部を描き直してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The two maps are not of the same kind.</source>
        <translation>2 つのマップの種類が違います。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Save both in the same format.</source>
        <translation>両方を同じ形式で保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The region lies outside the picture.</source>
        <translation>領域が画像の外にあります。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Draw a region that touches the picture.</source>
        <translation>画像にかかる領域を描いてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>{name} was turned or mirrored.</source>
        <translation>{name} は回転または反転されています。</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>Put it back, then correct it.</source>
        <translation>元の位置へ戻してから修正してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>The objects were changed meanwhile.</source>
        <translation>その間にオブジェクトが変更されました。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>Correct them again.</source>
        <translation>もう一度修正してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>That job is no longer in the list.</source>
        <translation>そのジョブはもう一覧にありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>A {before} job cannot become {state}.</source>
        <translation>{before} のジョブは {state} になれません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>{files} results of documents that were not saved fill {folder}, so that the next ones are kept by the engine alone.</source>
        <translation>未保存ドキュメントの結果 {files} 件で {folder} がいっぱいです。次の結果はエンジンだけが保持します。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>Save those documents, or run: intarsia jobs prune --kept</source>
        <translation>そのドキュメントを保存するか、次を実行してください: intarsia jobs prune --kept</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No picture is open.</source>
        <translation>画像が開かれていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No object was found yet.</source>
        <translation>オブジェクトがまだ検出されていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Click on one, or draw a box around it.</source>
        <translation>クリックするか、枠で囲んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>That edit is no longer offered.</source>
        <translation>その編集はもう提供されていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>Begin it anew.</source>
        <translation>新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>No object has moved.</source>
        <translation>動かしたオブジェクトがありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>Move, scale, turn or delete one first.</source>
        <translation>先に移動、拡大縮小、回転、削除のいずれかを行ってください。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>That job cannot be run again.</source>
        <translation>そのジョブは再実行できません。</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>Begin the edit anew.</source>
        <translation>編集を新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} unpacks without bounds.</source>
        <translation>ドキュメントの {short} の展開サイズに限りがありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is encrypted.</source>
        <translation>ドキュメントは暗号化されています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>Save it without a password.</source>
        <translation>パスワードなしで保存してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {claimed} parts; the limit is {entries}.</source>
        <translation>ドキュメントに {claimed} 個の部分があると示されています。上限は {entries} です。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {total} GB; the limit is {total_bytes} GB.</source>
        <translation>ドキュメントは {total} GB と示されています。上限は {total_bytes} GB です。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document lacks its part {short}.</source>
        <translation>ドキュメントに {short} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is too large.</source>
        <translation>ドキュメントの {short} が大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is damaged or cut off.</source>
        <translation>ドキュメントが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document holds {short} twice.</source>
        <translation>ドキュメントに {short} が 2 つあります。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is damaged.</source>
        <translation>ドキュメントの {short} が壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path} は自分自身へのリンクです。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is read-only.</source>
        <translation>{path} は読み取り専用です。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name, or allow the file to be changed.</source>
        <translation>別の名前を選ぶか、ファイルの変更を許可してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The disk is full: {path} cannot be written.</source>
        <translation>ディスクがいっぱいで、{path} に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Free some space.</source>
        <translation>空きを作ってください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The name of {path} is too long.</source>
        <translation>{path} の名前が長すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be opened: too many files are open.</source>
        <translation>{path} を開けません。開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Close some programs, try again.</source>
        <translation>いくつかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>There is no folder {parent}.</source>
        <translation>フォルダー {parent} がありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose a folder that exists.</source>
        <translation>存在するフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} may not be written.</source>
        <translation>{path} への書き込みが許可されていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Another engine of this home is running.</source>
        <translation>このフォルダーの別のエンジンが動いています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Use that one.</source>
        <translation>そちらを使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>There is no list of files in {folder}.</source>
        <translation>{folder} にファイル一覧がありません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Only an installed Intarsia has one; packages from pip are checked by pip.</source>
        <translation>ファイル一覧があるのはインストール版の Intarsia だけです。pip のパッケージは pip が確認します。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files {path} cannot be read.</source>
        <translation>ファイル一覧 {path} を読めません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Install again.</source>
        <translation>インストールし直してください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files in {folder} is damaged.</source>
        <translation>{folder} のファイル一覧が壊れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>{name} は、ここで開いてから別のプログラムに変更されました。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>Save under another name, or save again to replace it.</source>
        <translation>別名で保存するか、もう一度保存して置き換えてください。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>Version {version} is not installed in {root}.</source>
        <translation>バージョン {version} は {root} にインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>There is: {there}.</source>
        <translation>あるもの: {there}。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/same_file.py"/>
        <source>It was cut off.</source>
        <translation>途切れています。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} are damaged; defaults are used, and the file is kept.</source>
        <translation>{path} の設定が壊れているため既定値を使います。ファイルは残します。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} cannot be read; defaults are used.</source>
        <translation>{path} の設定を読めないため既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The setting '{name}' is damaged ({why}); its default is used.</source>
        <translation>設定 '{name}' が壊れています ({why})。既定値を使います。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is a device.</source>
        <translation>{path} はデバイスです。</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is out of range.</source>
        <translation>量が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use up to {MAX_AMOUNT_PX} pixels.</source>
        <translation>{MAX_AMOUNT_PX} ピクセルまでにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is 0: nothing would change.</source>
        <translation>量が 0 なので何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use 1 pixel or more.</source>
        <translation>1 ピクセル以上にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There are too many objects.</source>
        <translation>オブジェクトが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Correct at most {MAX_CORRECTED}.</source>
        <translation>一度に修正できるのは {MAX_CORRECTED} 個までです。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object comes twice.</source>
        <translation>同じオブジェクトが 2 回あります。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object is chosen twice.</source>
        <translation>同じオブジェクトが 2 回選ばれています。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>One object cannot be merged.</source>
        <translation>オブジェクト 1 つでは結合できません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The mask of {name} is not grey, 8-bit.</source>
        <translation>{name} のマスクが 8 ビットのグレーではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} does not lie inside the window.</source>
        <translation>{name} がウィンドウの中にありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There is no object {target}.</source>
        <translation>オブジェクト {target} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Choose one of the picture's.</source>
        <translation>画像のものから選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} has no pixel there.</source>
        <translation>{name} はそこにピクセルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Mark a part of it.</source>
        <translation>その一部を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit sets too many parameters.</source>
        <translation>編集のパラメーターが多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set at most {MAX_VALUES}.</source>
        <translation>最大 {MAX_VALUES} 個にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {twice} is set twice.</source>
        <translation>パラメーター {twice} が 2 回指定されています。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set it once.</source>
        <translation>一度だけ指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>An object has two classes.</source>
        <translation>オブジェクトに分類が 2 つあります。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose one, or none.</source>
        <translation>1 つ選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>There is no class {category}.</source>
        <translation>分類 {category} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose a class from 0 to {CLASS_COUNT}, or none.</source>
        <translation>0 から {CLASS_COUNT} の分類を選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, the picture's window is {width2} x {height2}.</source>
        <translation>{name} は {width} x {height}、画像のウィンドウは {width2} x {height2} です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a map of labels.</source>
        <translation>{name} はラベルのマップではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a one-channel 8- or 16-bit picture with one number per object.</source>
        <translation>オブジェクトごとに 1 つの番号を持つ、1 チャンネルの 8 または 16 ビット画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a grey 8-bit mask.</source>
        <translation>{name} は 8 ビットのグレーのマスクではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, expected {width2} x {height2}.</source>
        <translation>{name} は {width} x {height} です。{width2} x {height2} のはずです。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is empty.</source>
        <translation>{name} が空です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit has no valid id.</source>
        <translation>編集の ID が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ids are UUID4 in lower case.</source>
        <translation>ID は小文字の UUID4 です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The seed is out of range.</source>
        <translation>シードが範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a whole number from 0 to 2^63 - 1.</source>
        <translation>0 から 2^63 - 1 の整数を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>{variations} variations cannot be made.</source>
        <translation>バリエーション {variations} 個は作れません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ask for 1 to {MAX_VARIATIONS}.</source>
        <translation>1 から {MAX_VARIATIONS} を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The window does not lie inside the picture.</source>
        <translation>ウィンドウが画像の中にありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The prompt is too long.</source>
        <translation>言葉が長すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use at most {MAX_PROMPT_CHARS} characters.</source>
        <translation>最大 {MAX_PROMPT_CHARS} 文字にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>A parameter of the edit has no proper name.</source>
        <translation>編集のパラメーター名が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use letters and _.</source>
        <translation>英字と _ を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Label {label} stands for no object.</source>
        <translation>ラベル {label} に対応するオブジェクトがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Labels count from 1.</source>
        <translation>ラベルは 1 から数えます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {name} is not a number.</source>
        <translation>パラメーター {name} が数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject is neither a click nor a box.</source>
        <translation>見本の被写体がクリックでも枠でもありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on it.</source>
        <translation>それをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject lies outside of it.</source>
        <translation>見本の被写体が見本の外にあります。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on the exemplar.</source>
        <translation>見本をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The picture is not named by its sha256.</source>
        <translation>画像の名前が sha256 ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>There is no object to rearrange.</source>
        <translation>並べ替えるオブジェクトがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Choose an object first.</source>
        <translation>先にオブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Move, scale, turn or delete an object first.</source>
        <translation>先にオブジェクトを移動、拡大縮小、回転、削除してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The tone amount is out of range.</source>
        <translation>色調の量が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar has no colour channels.</source>
        <translation>見本に色のチャンネルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Use an RGBA picture.</source>
        <translation>RGBA 画像を使ってください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The likeness is out of range.</source>
        <translation>忠実度が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has no transparency.</source>
        <translation>{name} に透明度がありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Object layers are RGBA.</source>
        <translation>オブジェクトレイヤーは RGBA です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The opacity of {name} is out of range.</source>
        <translation>{name} の不透明度が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has a transform that is not a number.</source>
        <translation>{name} の変形が数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} is scaled out of bounds.</source>
        <translation>{name} の倍率が範囲外です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/errors.py"/>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as LaMa, or mark a smaller region.</source>
        <translation>ここに合うものが少なく ({share})、滑らかに埋めました。LaMa など作り出すパックを試すか、小さな領域を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill fits its surroundings well ({share}).</source>
        <translation>埋めた内容は周囲によく合っています ({share})。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is likely right ({share}). Another seed gives another one.</source>
        <translation>埋めた内容はおそらく正しいです ({share})。別のシードなら別の結果になります。</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is a guess ({share}). Try another seed, or mark a smaller region.</source>
        <translation>埋めた内容は推測です ({share})。別のシードを試すか、小さな領域を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>There is no quality of {quality}.</source>
        <translation>品質 {quality} はありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Choose 1 to 100.</source>
        <translation>1 から 100 を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>A file of {layers} layers cannot be written.</source>
        <translation>{layers} レイヤーのファイルは書き込めません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Export 1 to {MAX_LAYERS} layers.</source>
        <translation>1 から {MAX_LAYERS} レイヤーで書き出してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels has nothing in it.</source>
        <translation>{width} x {height} ピクセルの画像には何もありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Open a picture of at least 1 x 1 pixel.</source>
        <translation>1 x 1 ピクセル以上の画像を開いてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels is too large.</source>
        <translation>{width} x {height} ピクセルの画像は大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS} megapixels.</source>
        <translation>一辺最大 {MAX_SIDE_PX} ピクセル、{MAX_PIXELS} メガピクセルまでです。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>The transform flattens the object to nothing.</source>
        <translation>変形でオブジェクトがつぶれて消えます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Choose a scale other than zero.</source>
        <translation>0 以外の倍率を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/looks.py"/>
        <source>The reference has no colour channels.</source>
        <translation>参照に色のチャンネルがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine ({program})</source>
        <translation>エンジン ({program})</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update the engine: run 'intarsia update' where it is installed.</source>
        <translation>エンジンを更新してください。インストール先で 'intarsia update' を実行します。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update this panel; the docker in Krita with 'intarsia krita-install'.</source>
        <translation>このパネルを更新してください。Krita のドッカーは 'intarsia krita-install' で更新します。</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>{name} speaks protocol {engine}, this panel {panel}.</source>
        <translation>{name} のプロトコルは {engine}、このパネルは {panel} です。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>Do you mean {near}?</source>
        <translation>{near} のことですか?</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>See docs/methods.md for all of them.</source>
        <translation>すべては docs/methods.md にあります。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>There is no class called {name}.</source>
        <translation>{name} という分類はありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} has no parameter called {name} for this edit.</source>
        <translation>{label} には、この編集用の {name} というパラメーターがありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Parameters: {known}.</source>
        <translation>パラメーター: {known}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} を {value} にはできません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Choose {low} to {high}.</source>
        <translation>{low} から {high} を選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} does not take {name} by parts of the picture.</source>
        <translation>{label} は画像の部分ごとの {name} を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>By parts: {spatial}.</source>
        <translation>部分ごと: {spatial}。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels have 1 or 4 channels, not {channels}.</source>
        <translation>ピクセルは 1 か 4 チャンネルです ({channels} ではなく)。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels of {width} x {height} take {row_bytes} bytes, not {data}.</source>
        <translation>{width} x {height} のピクセルは {row_bytes} バイトです ({data} ではなく)。</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>The box {width} x {height} at {left}, {top} is not inside the {width2} x {height2} picture.</source>
        <translation>{left}, {top} の {width} x {height} の枠が {width2} x {height2} の画像の中にありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The prompt has too many points.</source>
        <translation>点が多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Use at most {MAX_POINTS}.</source>
        <translation>最大 {MAX_POINTS} 個にしてください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A point of the prompt is not a number.</source>
        <translation>点が数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A click has at most {MAX_SIZES} sizes to each side.</source>
        <translation>クリックの大きさは各側に最大 {MAX_SIZES} までです。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The box has no area.</source>
        <translation>枠に面積がありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>There are no words.</source>
        <translation>言葉がありません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Say what it is, such as: the red mug.</source>
        <translation>何かを入力してください。例: the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>These are too many words.</source>
        <translation>言葉が多すぎます。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A few will do: the red mug.</source>
        <translation>短くて十分です: the red mug。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>{side} elements a side cannot be made.</source>
        <translation>一辺 {side} 個の要素は作れません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Ask for 2 to {MAX_ELEMENT_SIDE}.</source>
        <translation>2 から {MAX_ELEMENT_SIDE} を指定してください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The order of the clicks does not count them all.</source>
        <translation>クリックの順序にすべてのクリックが含まれていません。</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Name each click once, or none.</source>
        <translation>各クリックを一度ずつ示すか、まったく示さないでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/queue.py"/>
        <source>A queue of {order} edits is too long.</source>
        <translation>{order} 件の編集のキューは長すぎます。</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find an object</source>
        <translation>オブジェクトを検出</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add object</source>
        <translation>オブジェクトを追加</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find classes</source>
        <translation>分類を検出</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Image elements</source>
        <translation>画像要素</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Group</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add to object</source>
        <translation>オブジェクトに加える</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take from object</source>
        <translation>オブジェクトから除く</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Grow object</source>
        <translation>オブジェクトを拡張</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Shrink object</source>
        <translation>オブジェクトを縮小</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Feather object</source>
        <translation>オブジェクトの境界をぼかす</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Smooth object</source>
        <translation>オブジェクトを滑らかに</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Refine edge</source>
        <translation>境界を調整</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Split object</source>
        <translation>オブジェクトを分割</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Merge objects</source>
        <translation>オブジェクトを結合</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make object</source>
        <translation>オブジェクトにする</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make background</source>
        <translation>背景にする</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Reorder objects</source>
        <translation>オブジェクトを並べ替え</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Region to object</source>
        <translation>領域をオブジェクトに</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Select similar</source>
        <translation>似たものを選択</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill in hidden part</source>
        <translation>隠れた部分を補う</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take apart</source>
        <translation>分解</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Taking apart</source>
        <translation>分解中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correct objects</source>
        <translation>オブジェクトを修正</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correcting</source>
        <translation>修正中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move objects</source>
        <translation>オブジェクトを移動</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Moving</source>
        <translation>移動中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Removing</source>
        <translation>消去中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>removed</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Paint in</source>
        <translation>描き入れる</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Painting</source>
        <translation>描画中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>painted in</source>
        <translation>描き入れ済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repaint map</source>
        <translation>マップを描き直す</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repainting</source>
        <translation>描き直し中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>repainted</source>
        <translation>描き直し済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Give a look</source>
        <translation>見た目を与える</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Giving the look</source>
        <translation>見た目を与え中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>new look</source>
        <translation>新しい見た目</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Vary</source>
        <translation>変化</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Varying</source>
        <translation>変化させ中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>varied</source>
        <translation>変化済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Heal</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Healing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>healed</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add by a look</source>
        <translation>見た目から追加</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Adding</source>
        <translation>追加中</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/krita/documents/annotations.py"/>
        <source>The objects and edits in this document cannot be read.</source>
        <translation>このドキュメントのオブジェクトと編集を読めません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Pictures with {depth} channels are not supported.</source>
        <translation>{depth} チャンネルの画像には対応していません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Convert the picture to 8-bit, 16-bit or float first.</source>
        <translation>先に画像を 8 ビット、16 ビット、または浮動小数点に変換してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>The active layer is empty.</source>
        <translation>アクティブレイヤーが空です。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Choose a layer with something on the canvas.</source>
        <translation>キャンバスに何かあるレイヤーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>This document is animated, and results are still layers.</source>
        <translation>このドキュメントはアニメーションで、結果は静止レイヤーです。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Copy the frame into a new document (Edit, Copy merged, Paste into new image).</source>
        <translation>フレームを新しいドキュメントにコピーしてください (編集、結合部分をコピー、新しい画像に貼り付け)。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>The selection lies outside the picture.</source>
        <translation>選択範囲が画像の外にあります。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>Select something on the canvas.</source>
        <translation>キャンバス上を選択してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>A map can show 255 objects, and there are more.</source>
        <translation>マップに表示できるのは 255 オブジェクトまでです。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>Delete object layers first.</source>
        <translation>先にオブジェクトレイヤーを削除してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There is no map layer.</source>
        <translation>マップレイヤーがありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map first.</source>
        <translation>先に「マップを描く」を押してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map, and paint on the layer.</source>
        <translation>「マップを描く」を押し、レイヤーに描いてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There are no objects to map.</source>
        <translation>マップにするオブジェクトがありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Take the picture apart first.</source>
        <translation>先に画像を分解してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Intarsia's engine is not installed.</source>
        <translation>Intarsia のエンジンがインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  {INSTALL}  and press Restart engine.</source>
        <translation>端末で  {INSTALL}  を実行し、「エンジンを再起動」を押してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>The engine has gone.</source>
        <translation>エンジンがなくなりました。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Start it again, then try once more.</source>
        <translation>起動し直してから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>This Krita may not start programs, and no engine runs.</source>
        <translation>この Krita はプログラムを起動できず、動いているエンジンもありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  INTARSIA_HOME='{home}' intarsia engine  or set up the address and token of one that runs (Engine, …).</source>
        <translation>端末で  INTARSIA_HOME='{home}' intarsia engine  を実行するか、動いているエンジンのアドレスとトークンを設定してください (エンジン、…)。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer is active.</source>
        <translation>アクティブなレイヤーがありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Choose one in the Layers docker.</source>
        <translation>レイヤードッカーで選んでください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer of the picture is selected.</source>
        <translation>画像のレイヤーが選択されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Select one in the Layers docker.</source>
        <translation>レイヤードッカーで選択してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>That edit is no longer in the document.</source>
        <translation>その編集はもうドキュメントにありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Krita did not do what was asked ({name}: {error}).</source>
        <translation>Krita が要求どおりに動きませんでした ({name}: {error})。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Save the document, and try again.</source>
        <translation>ドキュメントを保存し、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Another picture was opened before this one was read.</source>
        <translation>この画像を読み終える前に別の画像が開かれました。</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Begin the edit again.</source>
        <translation>編集をもう一度始めてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/app.py"/>
        <source>Edit a picture by hand.</source>
        <translation>画像を手で編集します。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>No region is marked.</source>
        <translation>領域が指定されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark what shall be kept, as a rectangle.</source>
        <translation>残す部分を矩形で指定してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>The region reaches every edge of the picture.</source>
        <translation>領域は画像のすべての端に達しています。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark less of it.</source>
        <translation>もっと狭く指定してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Mark what shall be hidden first.</source>
        <translation>先に隠す部分を指定してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>There is no layer that could be masked there.</source>
        <translation>そこにマスクを付けられるレイヤーがありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Choose a result in the layers list.</source>
        <translation>レイヤー一覧で結果を選んでください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Nothing of that result is shown.</source>
        <translation>その結果は何も表示されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Show it first.</source>
        <translation>先に表示してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Mark a region first.</source>
        <translation>先に領域を指定してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Mark a region with brush, rectangle or lasso.</source>
        <translation>ブラシ、矩形、投げ縄で領域を指定してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>More than one object is chosen.</source>
        <translation>複数のオブジェクトが選ばれています。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Click the one to correct.</source>
        <translation>修正するものをクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>{name} is locked.</source>
        <translation>{name} はロックされています。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Unlock it first.</source>
        <translation>先にロックを解除してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>The map was not redrawn yet.</source>
        <translation>マップがまだ描き直されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Take the map brush and paint on the picture.</source>
        <translation>マップブラシで画像に描いてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>There is nothing to clone from yet.</source>
        <translation>クローンの元がまだありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Hold Alt and click the source.</source>
        <translation>Alt を押しながらコピー元をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>The source lies outside the picture.</source>
        <translation>コピー元が画像の外にあります。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Set another: Alt and a click.</source>
        <translation>別の場所を指定してください: Alt+クリック。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Copy a picture first.</source>
        <translation>先に画像をコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>This picture was never saved.</source>
        <translation>この画像はまだ保存されていません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Undo takes the steps back.</source>
        <translation>「元に戻す」で手順を戻せます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>{name} is open in another window of Intarsia, too.</source>
        <translation>{name} は Intarsia の別のウィンドウでも開かれています。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Who saves second is asked first. Close it in one of them.</source>
        <translation>後から保存する側で確認します。どちらかで閉じてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} is too large.</source>
        <translation>{name} は大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Open a file below 4 GB.</source>
        <translation>4 GB 未満のファイルを開いてください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} を読めません: {why}。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Choose another.</source>
        <translation>別のものを選択してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A layer cannot be written as PNG.</source>
        <translation>レイヤーを PNG に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>Free some memory and try again.</source>
        <translation>メモリーを空けて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A PNG cannot be read.</source>
        <translation>PNG を読めません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A grey float plane cannot be written as PNG.</source>
        <translation>グレーの浮動小数点プレーンは PNG に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The export is there, without a signature.</source>
        <translation>書き出しは完了しましたが、署名はありません。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed.</source>
        <translation>ファイルに署名できませんでした。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed ({error}).</source>
        <translation>ファイルに署名できませんでした ({error})。</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>The copy cannot be read: {strerror}.</source>
        <translation>コピーを読めません: {strerror}。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>That did not work ({name}: {error}).</source>
        <translation>うまくいきませんでした ({name}: {error})。</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>Save under another name, or free some memory and try again.</source>
        <translation>別名で保存するか、メモリーを空けてもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>The original stays whole.</source>
        <translation>元の画像はそのままです。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Choose a result above it in the layers list.</source>
        <translation>レイヤー一覧で、その上の結果を選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>{name} has nothing there.</source>
        <translation>{name} はそこに何もありません。</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Paint over what it shows.</source>
        <translation>見えている部分を塗ってください。</translation>
    </message>
    <message>
        <location filename="../../ui/engine_thread.py"/>
        <source>Save your work and start the panel again.</source>
        <translation>作業を保存し、パネルを起動し直してください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the object whose look you want.</source>
        <translation>使いたい見た目のオブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the one in which a part is marked.</source>
        <translation>一部が指定されているものを選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Nothing is marked where the slider should count.</source>
        <translation>スライダーを効かせる部分が指定されていません。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Mark a part of the chosen object, or let the region be what is changed.</source>
        <translation>選んだオブジェクトの一部を指定するか、領域自体を変える対象にしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>There is no exemplar whose look could be taken.</source>
        <translation>見た目を取れる見本がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Drop a picture on the exemplar, or choose an object and take its look.</source>
        <translation>見本に画像をドロップするか、オブジェクトを選んで見た目を取ってください。</translation>
    </message>
    <message>
        <location filename="../../ui/panel/region.py"/>
        <source>Mark a region, or choose an object.</source>
        <translation>領域を指定するか、オブジェクトを選んでください。</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>car</source>
        <translation>車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>motorcycle</source>
        <translation>オートバイ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>airplane</source>
        <translation>飛行機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>train</source>
        <translation>電車</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>truck</source>
        <translation>トラック</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>boat</source>
        <translation>ボート</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>traffic light</source>
        <translation>信号機</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fire hydrant</source>
        <translation>消火栓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stop sign</source>
        <translation>一時停止標識</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>parking meter</source>
        <translation>パーキングメーター</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bench</source>
        <translation>ベンチ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bird</source>
        <translation>鳥</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dog</source>
        <translation>犬</translation>
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
        <translation>象</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bear</source>
        <translation>熊</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>zebra</source>
        <translation>シマウマ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>giraffe</source>
        <translation>キリン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>backpack</source>
        <translation>リュック</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>umbrella</source>
        <translation>傘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>handbag</source>
        <translation>ハンドバッグ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tie</source>
        <translation>ネクタイ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>suitcase</source>
        <translation>スーツケース</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>frisbee</source>
        <translation>フリスビー</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skis</source>
        <translation>スキー</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snowboard</source>
        <translation>スノーボード</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sports ball</source>
        <translation>ボール</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>kite</source>
        <translation>凧</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball bat</source>
        <translation>バット</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball glove</source>
        <translation>グローブ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skateboard</source>
        <translation>スケートボード</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>surfboard</source>
        <translation>サーフボード</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tennis racket</source>
        <translation>テニスラケット</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wine glass</source>
        <translation>ワイングラス</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cup</source>
        <translation>カップ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fork</source>
        <translation>フォーク</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>knife</source>
        <translation>ナイフ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>spoon</source>
        <translation>スプーン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bowl</source>
        <translation>ボウル</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banana</source>
        <translation>バナナ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>apple</source>
        <translation>リンゴ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sandwich</source>
        <translation>サンドイッチ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>broccoli</source>
        <translation>ブロッコリー</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>carrot</source>
        <translation>ニンジン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hot dog</source>
        <translation>ホットドッグ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pizza</source>
        <translation>ピザ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>donut</source>
        <translation>ドーナツ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cake</source>
        <translation>ケーキ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>couch</source>
        <translation>ソファ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>potted plant</source>
        <translation>鉢植え</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bed</source>
        <translation>ベッド</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dining table</source>
        <translation>食卓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toilet</source>
        <translation>トイレ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tv</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>laptop</source>
        <translation>ノートパソコン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>remote</source>
        <translation>リモコン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cell phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>microwave</source>
        <translation>電子レンジ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>oven</source>
        <translation>オーブン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toaster</source>
        <translation>トースター</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sink</source>
        <translation>流し台</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>refrigerator</source>
        <translation>冷蔵庫</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>book</source>
        <translation>本</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>vase</source>
        <translation>花瓶</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>scissors</source>
        <translation>はさみ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>teddy bear</source>
        <translation>テディベア</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hair drier</source>
        <translation>ドライヤー</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toothbrush</source>
        <translation>歯ブラシ</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banner</source>
        <translation>横断幕</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>blanket</source>
        <translation>毛布</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bridge</source>
        <translation>橋</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cardboard</source>
        <translation>段ボール</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>curtain</source>
        <translation>カーテン</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>door</source>
        <translation>ドア</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor wood</source>
        <translation>木の床</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fruit</source>
        <translation>果物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>gravel</source>
        <translation>砂利</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>house</source>
        <translation>家</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>light</source>
        <translation>照明</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mirror</source>
        <translation>鏡</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>net</source>
        <translation>網</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pillow</source>
        <translation>枕</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>platform</source>
        <translation>プラットホーム</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>playingfield</source>
        <translation>競技場</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>railroad</source>
        <translation>線路</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>river</source>
        <translation>川</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>roof</source>
        <translation>屋根</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sand</source>
        <translation>砂</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sea</source>
        <translation>海</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stairs</source>
        <translation>階段</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tent</source>
        <translation>テント</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>towel</source>
        <translation>タオル</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall brick</source>
        <translation>れんがの壁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall stone</source>
        <translation>石の壁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall tile</source>
        <translation>タイルの壁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall wood</source>
        <translation>木の壁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>water</source>
        <translation>水</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window</source>
        <translation>窓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tree</source>
        <translation>木</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fence</source>
        <translation>柵</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>ceiling</source>
        <translation>天井</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sky</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cabinet</source>
        <translation>戸棚</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor</source>
        <translation>床</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pavement</source>
        <translation>舗道</translation>
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
        <translation>土</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>food</source>
        <translation>食べ物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>building</source>
        <translation>建物</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rock</source>
        <translation>岩</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall</source>
        <translation>壁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rug</source>
        <translation>敷物</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the three.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。3 つのうち最速。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer than the small one.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。小さいものより細かい。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。マスクは最良、速度は最遅。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything with a twelfth of the work of the small Segment Anything.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。小さい Segment Anything の 12 分の 1 の計算量。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>What is behind an object, without a graphics card. Trained on Places2, whose own terms are for research.</source>
        <translation>グラフィックカードなしでオブジェクトの後ろを補います。Places2 で学習。その規約は研究用です。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network, trained further on drawings and comics.</source>
        <translation>同じネットワークを線画とコミックで追加学習したもの。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>As LaMa with a fifteenth of the work. Trained on Places2, whose own terms are for research.</source>
        <translation>LaMa の 15 分の 1 の計算量。Places2 で学習。その規約は研究用です。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds things of 133 kinds and says what each is, for PAIR-Diffusion and for you.</source>
        <translation>133 種類の物を検出し、何であるかを PAIR-Diffusion とあなたに示します。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints the thing in a reference picture into a region, in the picture's own light.</source>
        <translation>参照画像の物を、この画像の光で指定領域に描きます。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Gives an object another object's look, adds objects, varies them.</source>
        <translation>オブジェクトに別のオブジェクトの見た目を与え、追加し、変化させます。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Redraws a face from an edited map of its parts.</source>
        <translation>部位のマップを編集して顔を描き直します。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for cats; classifiers are trained on your own layers.</source>
        <translation>猫用の拡散ネットワーク。分類器は自分のレイヤーで学習します。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for horses; classifiers are trained on your own layers.</source>
        <translation>馬用の拡散ネットワーク。分類器は自分のレイヤーで学習します。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for bedrooms; classifiers are trained on your own layers.</source>
        <translation>寝室用の拡散ネットワーク。分類器は自分のレイヤーで学習します。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The base network that other methods build on.</source>
        <translation>他の手法の土台となるネットワーク。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The tokenizer that PAIR-Diffusion reads prompts with; PAIR's own file lacks it.</source>
        <translation>PAIR-Diffusion が言葉を読むためのトークナイザー。PAIR 自身のファイルにはありません。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Removes a thing and what it casts in one step; for a graphics card with about 9 GB.</source>
        <translation>物とその影などを 1 ステップで消します。約 9 GB のグラフィックカード用。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the four. Trained on SA-1B and SA-V.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。4 つのうち最速。SA-1B と SA-V で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; a little finer than the tiny one. Trained on SA-1B and SA-V.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。最小のものより少し細かい。SA-1B と SA-V で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer outlines. Trained on SA-1B and SA-V.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。輪郭が細かい。SA-1B と SA-V で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest of the four. Trained on SA-1B and SA-V.</source>
        <translation>クリック、枠、または一括でオブジェクトを検出。マスクは最良、4 つのうち最遅。SA-1B と SA-V で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Hair, fur and soft borders of the objects that you choose. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>選んだオブジェクトの髪、毛、柔らかい境界。Composition-1k で学習。その規約は研究用です。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network with other training pictures: Distinctions-646, whose own terms are for research.</source>
        <translation>同じネットワークを別の画像 Distinctions-646 で学習。その規約は研究用です。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same with four times the numbers. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>同じもので数が 4 倍。Composition-1k で学習。その規約は研究用です。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Which object stands before which. Trained on rendered scenes and on pictures that its larger network labelled.</source>
        <translation>どのオブジェクトが手前か。レンダリングした場面と、より大きなネットワークが注釈した画像で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds what you call by its name, in English: the red mug. Any method that finds objects cuts it out. Trained on Objects365, GoldG and Cap4M, photographs with terms of their own.</source>
        <translation>英語で名前を言ったもの (the red mug など) を検出し、オブジェクトを検出する手法が切り抜きます。独自の規約を持つ写真 Objects365、GoldG、Cap4M で学習。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Clear previews while Paint by Example, PAIR-Diffusion and pixel-wise guidance on Stable Diffusion 1.5 work. Distilled from Stable Diffusion's own decoder.</source>
        <translation>Paint by Example、PAIR-Diffusion、Stable Diffusion 1.5 でのピクセル単位のガイダンスの動作中に鮮明なプレビューを表示。Stable Diffusion のデコーダーから蒸留。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints subjects in, gives looks, lights what moved; amended by klein-erase-v1 it removes a thing with its shadow. For a graphics card with about 10 GB. What it was trained on is not published.</source>
        <translation>被写体を描き入れ、見た目を与え、動かしたものに光を当てます。klein-erase-v1 で補正すると、物を影ごと取り除きます。約 10 GB のグラフィックカード用。学習に使われたものは公開されていません。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The amendment that has FLUX.2 klein remove things, with its instruction encoded. By one author, weeks old; fine regular textures may suffer. What it was trained on is not published.</source>
        <translation>FLUX.2 klein に物を取り除かせる補正で、その指示は符号化済みです。作者は 1 人で、公開から数週間です。細かい規則的な模様は損なわれることがあります。学習に使われたものは公開されていません。</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Encodes the instructions of FLUX.2 klein at its first edit; may be removed afterwards. What it was trained on is not published.</source>
        <translation>FLUX.2 klein の最初の編集のときに指示を符号化します。その後は削除できます。学習に使われたものは公開されていません。</translation>
    </message>
</context>
</TS>
