<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ArrangeCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Bring forward</source>
        <translation>앞으로 가져오기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Send backward</source>
        <translation>뒤로 보내기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Show</source>
        <translation>보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make object</source>
        <translation>개체로 만들기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/arrange.py"/>
        <source>Make background</source>
        <translation>배경으로 만들기</translation>
    </message>
</context>
<context>
    <name>BetterDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Better on this computer</source>
        <translation>이 컴퓨터에서 더 좋게</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The licence's text</source>
        <translation>라이선스 본문</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Progress of all downloads</source>
        <translation>모든 내려받기의 진행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Cancel downloads</source>
        <translation>내려받기 취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>These packs fit the memory of the computer that the engine runs on, and each makes something better than what is installed. Tick a pack to accept its licence, which is shown below, and to have it downloaded.</source>
        <translation>이 팩들은 엔진이 도는 컴퓨터의 메모리에 맞고, 각각 설치된 것보다 무언가를 더 잘합니다. 팩에 체크하면 아래에 보이는 라이선스에 동의하고 내려받습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>I accept the licence of</source>
        <translation>라이선스에 동의:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>What it gives</source>
        <translation>좋아지는 점</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>본문은 위 주소에 있습니다. 먼저 그곳에서 읽으세요.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{done} of {all} are here</source>
        <translation>{all} 중 {done} 받음</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>Everything that fits this computer is installed.</source>
        <translation>이 컴퓨터에 맞는 것이 모두 설치되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/better_dialog.py"/>
        <source>{size} to download</source>
        <translation>내려받을 크기 {size}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>The picture and its objects.</source>
        <translation>이미지와 그 개체들.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/canvas.py"/>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>캔버스 크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
</context>
<context>
    <name>CanvasDialog</name>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Canvas size</source>
        <translation>캔버스 크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Continue the picture into the new room</source>
        <translation>새 공간까지 이미지 이어 그리기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Pixels to add at each side; a negative number cuts off.</source>
        <translation>각 변에 더할 픽셀 수; 음수는 잘라냅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>New size: {width} × {height}</source>
        <translation>새 크기: {width} × {height}</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Class of the object</source>
        <translation>개체의 분류</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>What the chosen object is; type to search</source>
        <translation>선택한 개체가 무엇인지; 입력하여 검색</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/class_choice.py"/>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Paste in place</source>
        <translation>제자리에 붙여넣기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>Pasted picture</source>
        <translation>붙여넣은 이미지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/clipboard.py"/>
        <source>{name} copy</source>
        <translation>{name} 복사본</translation>
    </message>
</context>
<context>
    <name>CloneTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Alt and a click set the source; then paint a copy of it.</source>
        <translation>Alt+클릭으로 원본을 정한 뒤 그 복사본을 칠합니다.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Name of a command</source>
        <translation>명령 이름</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/palette.py"/>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Grow</source>
        <translation>확장</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Shrink</source>
        <translation>축소</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Feather</source>
        <translation>가장자리 흐리기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Smooth</source>
        <translation>매끄럽게</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/correct.py"/>
        <source>Pixels:</source>
        <translation>픽셀:</translation>
    </message>
</context>
<context>
    <name>CorrectTool</name>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw a stroke across the chosen object to split it.</source>
        <translation>선택한 개체를 가로질러 선을 그으면 나뉩니다.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Paint along the edge of the chosen object, over hair or fur.</source>
        <translation>선택한 개체의 가장자리를 따라 머리카락이나 털 위를 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Click chooses an object. Shift-click or drag a box to add to it, Alt to take away.</source>
        <translation>클릭하면 개체를 선택합니다. Shift+클릭이나 상자로 추가, Alt로 제외.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/correct.py"/>
        <source>Draw to add to the chosen object. Alt takes away, X swaps.</source>
        <translation>그려서 선택한 개체에 추가합니다. Alt로 제외, X로 전환.</translation>
    </message>
</context>
<context>
    <name>DiagnosisDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Report a problem</source>
        <translation>문제 신고</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Read this first, then send it. Nothing in it names you, your computer, your files or a token.</source>
        <translation>먼저 읽고 보내세요. 이름, 컴퓨터, 파일, 토큰은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>With the log's words</source>
        <translation>로그 내용 포함</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>They often say what is wrong, and can name files</source>
        <translation>원인이 적혀 있는 경우가 많고 파일 이름이 있을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>asking…</source>
        <translation>묻는 중…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>does not answer ({kind})</source>
        <translation>응답 없음 ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/diagnosis_dialog.py"/>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Edits</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Transform</source>
        <translation>변형</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/docks.py"/>
        <source>Choose variation</source>
        <translation>변형본 선택</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Open documents</source>
        <translation>열린 문서</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/tabs.py"/>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>Mark region</source>
        <translation>영역 표시</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Undo {step}</source>
        <translation>{step} 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/edit.py"/>
        <source>&amp;Redo {step}</source>
        <translation>{step} 다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EditSection</name>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>The edits whose results are in the document</source>
        <translation>결과가 문서에 있는 편집</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Make the result of this edit anew, in its place</source>
        <translation>이 편집의 결과를 제자리에 다시 만들기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Another seed</source>
        <translation>다른 시드</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Run it again with the next seed</source>
        <translation>다음 시드로 다시 실행</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects. Point at one to see it; drag it to move it.</source>
        <translation><numerusform>개체 {n}개. 가리키면 보이고 끌면 옮겨집니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{n} objects look alike.</source>
        <translation><numerusform>비슷한 개체 {n}개.</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/editor.py"/>
        <source>{label}: done.</source>
        <translation>{label}: 완료.</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <location filename="../../plugin/standalone/window.py"/>
        <source>No picture</source>
        <translation>이미지 없음</translation>
    </message>
</context>
<context>
    <name>ElementView</name>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Finding image elements…</source>
        <translation>이미지 요소 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>{n} image elements, by {method}.</source>
        <translation><numerusform>이미지 요소 {n}개, {method} 사용.</numerusform></translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Image elements</source>
        <translation>이미지 요소</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/elements_view.py"/>
        <source>Elements along each side:</source>
        <translation>한 변의 요소 수:</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Where the next edits are made</source>
        <translation>다음 편집을 수행할 곳</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>Set up engines on other computers</source>
        <translation>다른 컴퓨터의 엔진 설정</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (remote)</source>
        <translation>{name} (원격)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>{name} (cluster)</source>
        <translation>{name} (클러스터)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_choice.py"/>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines on other computers</source>
        <translation>다른 컴퓨터의 엔진</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engines</source>
        <translation>엔진</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>GPU box</source>
        <translation>GPU 컴퓨터</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>One computer</source>
        <translation>컴퓨터 한 대</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>from the engine's token file</source>
        <translation>엔진의 토큰 파일에서</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Encrypted (TLS)</source>
        <translation>암호화 (TLS)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>empty: trust known authorities</source>
        <translation>비움: 알려진 기관을 신뢰</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>unnamed</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Engine {n}</source>
        <translation>엔진 {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>Asking…</source>
        <translation>묻는 중…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/engine/engine_dialog.py"/>
        <source>{program} answers in {ms} ms, on {devices}. Methods ready: {n}.</source>
        <translation>{program}이(가) {ms} ms에 응답, {devices}에서 동작. 준비된 방법: {n}.</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>What went wrong</source>
        <translation>무엇이 잘못되었는지</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/error_bar.py"/>
        <source>Dismiss the message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>ExemplarSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Variations</source>
        <translation>변형본</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>그려 넣기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint the exemplar into the region</source>
        <translation>견본을 영역에 그려 넣기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Show how it is coming along</source>
        <translation>진행 모습 보이기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Small pictures while a network paints</source>
        <translation>네트워크가 그리는 동안 작은 그림</translation>
    </message>
</context>
<context>
    <name>ExemplarWell</name>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Subject…</source>
        <translation>대상…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Show what of the picture is painted in</source>
        <translation>이미지의 어느 부분을 그려 넣을지 보이기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Exemplar</source>
        <translation>견본</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop, paste or choose the picture to paint with</source>
        <translation>그릴 이미지를 놓거나 붙여넣거나 선택</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Drop or paste a picture here, or click to choose a file.</source>
        <translation>여기에 이미지를 놓거나 붙여넣거나, 클릭하여 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Choose an exemplar</source>
        <translation>견본 선택</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>이미지 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/exemplar_well.py"/>
        <source>That is not a picture that can be read.</source>
        <translation>읽을 수 있는 이미지가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Export {name}</source>
        <translation>{name} 내보내기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Record how the picture was made</source>
        <translation>이미지가 만들어진 방법 기록</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Method, pack, seed, region, time and version of each edit, in the metadata</source>
        <translation>각 편집의 방법, 팩, 시드, 영역, 시간, 버전을 메타데이터에 기록</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Size of the file</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Sign with Content Credentials</source>
        <translation>Content Credentials로 서명</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Anybody can then verify who made the picture and that it is unchanged</source>
        <translation>누가 만들었고 바뀌지 않았는지 누구나 확인할 수 있습니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Private key</source>
        <translation>개인 키</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Content Credentials</source>
        <translation>Content Credentials</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Lower is smaller; from about 90 on nobody sees a difference</source>
        <translation>낮을수록 작아집니다; 약 90부터는 차이가 보이지 않습니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Other programs that know no profiles show sRGB rightly</source>
        <translation>프로파일을 모르는 다른 프로그램도 sRGB는 바르게 보여 줍니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep {profile}</source>
        <translation>{profile} 유지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Convert to sRGB</source>
        <translation>sRGB로 변환</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>What the opened file said: author, rights, camera, place</source>
        <translation>연 파일의 정보: 작성자, 권리, 카메라, 장소</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Keep all</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Without place and camera</source>
        <translation>장소와 카메라 제외</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>a PEM file</source>
        <translation>PEM 파일</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>It stays on this computer: no engine is ever sent it</source>
        <translation>이 컴퓨터에만 남으며 어떤 엔진에도 보내지 않습니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_dialog.py"/>
        <source>Choose: {name}</source>
        <translation>선택: {name}</translation>
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
        <translation>파일을 만드는 중…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>A part of the file at full size; drag to see another</source>
        <translation>실제 크기로 본 파일의 일부; 끌면 다른 부분이 보입니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>Preview of the file</source>
        <translation>파일 미리 보기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/export_preview.py"/>
        <source>This file cannot be shown here.</source>
        <translation>이 파일은 여기에 보일 수 없습니다.</translation>
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
        <translation>이미지 내보내기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Photoshop (*.psd)</source>
        <translation>Photoshop (*.psd)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Export PSD</source>
        <translation>PSD 내보내기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exporting {name}…</source>
        <translation>{name} 내보내는 중…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>its profile</source>
        <translation>자체 프로파일</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}</source>
        <translation>{name} 내보냄</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; the photo's gain map was left out</source>
        <translation>{name} 내보냄; 사진의 게인 맵은 제외됨</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/exporting.py"/>
        <source>Exported {name}; what was brighter than white became white</source>
        <translation>{name} 내보냄; 흰색보다 밝은 부분은 흰색이 됨</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Open {name} again as it was saved? All changes are lost.</source>
        <translation>{name}을(를) 저장된 상태로 다시 열까요? 모든 변경이 사라집니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Revert?</source>
        <translation>되돌릴까요?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>OpenRaster (*.ora)</source>
        <translation>OpenRaster (*.ora)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Save changes?</source>
        <translation>변경을 저장할까요?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>The changes to this document are not saved.</source>
        <translation>이 문서의 변경이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opened {name}</source>
        <translation>{name} 열림</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Saved {name}</source>
        <translation>{name} 저장됨</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Pictures and documents ({kinds})</source>
        <translation>이미지와 문서 ({kinds})</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name}이(가) 이미 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/dialogs.py"/>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
</context>
<context>
    <name>FileHost</name>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Take apart</source>
        <translation>분해</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/document_host.py"/>
        <source>Class of object</source>
        <translation>개체 분류</translation>
    </message>
</context>
<context>
    <name>GestureSection</name>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Model packs…</source>
        <translation>모델 팩…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Install the weights that this method needs</source>
        <translation>이 방법에 필요한 가중치 설치</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} is an experiment, for this picture only. {help}</source>
        <translation>{label}은(는) 실험적이며 이 이미지에만 쓰입니다. {help}</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>{label} needs weights that are not installed: {packs}.</source>
        <translation>{label}에 필요한 가중치가 설치되지 않았습니다: {packs}.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/sections.py"/>
        <source>Or run:</source>
        <translation>또는 실행:</translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Drag the picture about. Space does the same in every tool.</source>
        <translation>이미지를 끌어 옮깁니다. 어느 도구에서든 스페이스로 같은 동작.</translation>
    </message>
</context>
<context>
    <name>HealTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over a flaw; it is removed when you let go.</source>
        <translation>흠 위를 칠하면 놓을 때 사라집니다.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>About Intarsia</source>
        <translation>Intarsia 정보</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/help.py"/>
        <source>Intarsia {version}

Takes a picture apart into object layers; every edit comes back as new layers above the untouched original.

Apache License 2.0</source>
        <translation>Intarsia {version}

이미지를 개체 레이어로 분해합니다. 모든 편집은 원본 위에 새 레이어로 돌아옵니다.

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/history_list.py"/>
        <source>Opened</source>
        <translation>열림</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Show the queue</source>
        <translation>대기열 보이기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Cancel the job</source>
        <translation>작업 취소</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>{label}, and {n} more</source>
        <translation><numerusform>{label} 외 {n}개</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_progress.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 진행 상황</translation>
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
        <translation>더 일찍 실행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run later</source>
        <translation>더 늦게 실행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Run next</source>
        <translation>다음에 실행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Cancel this edit</source>
        <translation>이 편집 취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Progress of {label}</source>
        <translation>{label} 진행 상황</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>Do it with {method}</source>
        <translation>{method}(으)로 하기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>held</source>
        <translation>보류</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>waiting, {n} before it</source>
        <translation><numerusform>대기 중, 앞에 {n}개</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>loading {pack}</source>
        <translation>{pack} 불러오는 중</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/job_row.py"/>
        <source>done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} copy</source>
        <translation>{name} 복사본</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Duplicate layer</source>
        <translation>레이어 복제</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Delete layer</source>
        <translation>레이어 삭제</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>{name} merged</source>
        <translation>{name} 병합됨</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Merge down</source>
        <translation>아래로 병합</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode</source>
        <translation>혼합 모드</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Blend mode of the chosen layer</source>
        <translation>선택한 레이어의 혼합 모드</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity of the chosen layer or object</source>
        <translation>선택한 레이어나 개체의 불투명도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Opacity in percent</source>
        <translation>불투명도 (%)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>A mask hides a part of it</source>
        <translation>마스크가 일부를 숨김</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Visible</source>
        <translation>보임</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
</context>
<context>
    <name>LayerSection</name>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep the selected layers (text, adjustments) out of every edit, or take back</source>
        <translation>선택한 레이어(텍스트, 조정)를 모든 편집에서 제외하거나 되돌리기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Only these</source>
        <translation>이것만</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Edit the selected layers alone</source>
        <translation>선택한 레이어만 편집</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Use all</source>
        <translation>모두</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part again</source>
        <translation>보이는 모든 레이어가 다시 참여</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Leave out text and effects</source>
        <translation>텍스트와 효과 제외</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Keep text, shapes, adjustments, fills and copies out of every edit</source>
        <translation>텍스트, 모양, 조정, 채우기, 클론을 모든 편집에서 제외</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete replaced results</source>
        <translation>대체된 결과 삭제</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Delete the hidden groups that later results have replaced</source>
        <translation>나중 결과로 대체된 숨은 그룹 삭제</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>All visible layers take part.</source>
        <translation>보이는 모든 레이어가 참여합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Left out: {names}</source>
        <translation>제외: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Takes part too: {names}</source>
        <translation>함께 참여: {names}</translation>
    </message>
</context>
<context>
    <name>LayerTree</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>Layers and objects</source>
        <translation>레이어와 개체</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/layer_list.py"/>
        <source>The layers and objects of a picture are listed here.</source>
        <translation>이미지의 레이어와 개체가 여기에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>LayerWork</name>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Show {name}</source>
        <translation>{name} 보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Hide {name}</source>
        <translation>{name} 숨기기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Lock {name}</source>
        <translation>{name} 잠금</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Unlock {name}</source>
        <translation>{name} 잠금 해제</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Rename {name}</source>
        <translation>{name} 이름 바꾸기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Opacity of {name}</source>
        <translation>{name}의 불투명도</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Blend mode of {name}</source>
        <translation>{name}의 혼합 모드</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/layers_dock.py"/>
        <source>Reorder {name}</source>
        <translation>{name} 순서 바꾸기</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Licence of {pack}</source>
        <translation>{pack}의 라이선스</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>I have read the licence and accept it</source>
        <translation>라이선스를 읽었으며 동의합니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is allowed.</source>
        <translation>상업적 사용이 허용됩니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>Commercial use is NOT allowed.</source>
        <translation>상업적 사용이 허용되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The licence's text</source>
        <translation>라이선스 본문</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/licence_dialog.py"/>
        <source>The text is at the address above. Read it there first.</source>
        <translation>본문은 위 주소에 있습니다. 먼저 그곳에서 읽으세요.</translation>
    </message>
</context>
<context>
    <name>LimitChoice</name>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Region</source>
        <translation>영역</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change the region, or change the object and use sliders only in the region</source>
        <translation>영역을 바꾸거나, 슬라이더를 영역에만 적용해 개체를 바꾸기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>{label} only there</source>
        <translation>{label}은(는) 그곳만</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>Change it</source>
        <translation>영역 바꾸기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/limit_choice.py"/>
        <source>All sliders only there</source>
        <translation>모든 슬라이더는 그곳만</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Find classes</source>
        <translation>분류 찾기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Let a network say what every object is</source>
        <translation>네트워크가 각 개체가 무엇인지 판단</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Words for what shall be seen, if you like</source>
        <translation>보고 싶은 것의 단어 (선택)</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>How much they count is the slider Text</source>
        <translation>얼마나 반영할지는 텍스트 슬라이더로</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>New class</source>
        <translation>새 분류</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Take its look</source>
        <translation>모습 가져오기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object the exemplar</source>
        <translation>선택한 개체를 견본으로 만들기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the look</source>
        <translation>모습 주기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Give the chosen object, or what is marked, the look of the exemplar</source>
        <translation>선택한 개체나 표시한 부분에 견본의 모습을 주기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Put an object of the exemplar's look into the marked shape</source>
        <translation>견본의 모습을 한 개체를 표시한 모양에 넣기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make the chosen object anew, with its own look</source>
        <translation>선택한 개체를 같은 모습으로 다시 만들기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Make every piece of an object in the marked shape anew</source>
        <translation>표시한 모양 안의 개체 조각을 모두 다시 만들기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary</source>
        <translation>변화</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Vary shape</source>
        <translation>모양 변화</translation>
    </message>
</context>
<context>
    <name>MadeBy</name>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Which method made the latest result</source>
        <translation>마지막 결과를 만든 방법</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better…</source>
        <translation>더 좋게…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Better on this computer</source>
        <translation>이 컴퓨터에서 더 좋게</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}</source>
        <translation>{method}(으)로 만듦</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/made_by.py"/>
        <source>Made by {method}. {pack} would do it better.</source>
        <translation>{method}(으)로 만듦. {pack}이(가) 더 잘할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search the manual</source>
        <translation>설명서 검색</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/manual.py"/>
        <source>Search; Return goes on</source>
        <translation>검색; Enter로 계속</translation>
    </message>
</context>
<context>
    <name>MapPalette</name>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Redraw map</source>
        <translation>맵 그리기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Show a layer with one colour for each object</source>
        <translation>개체마다 한 색인 레이어 보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Colours of the map</source>
        <translation>맵의 색</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/palette.py"/>
        <source>Click an object, then paint it on the map with any brush</source>
        <translation>개체를 클릭한 뒤 아무 브러시로 맵에 칠하기</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint</source>
        <translation>다시 칠하기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Repaint the picture where the map was redrawn</source>
        <translation>맵이 바뀐 곳의 이미지를 다시 칠하기</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Take the picture apart first: the map shows its objects.</source>
        <translation>먼저 이미지를 분해하세요. 맵에 개체가 나타납니다.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/label_map.py"/>
        <source>Start on an object and paint: it grows over what it touches.</source>
        <translation>개체에서 시작해 칠하면 닿는 곳으로 넓어집니다.</translation>
    </message>
</context>
<context>
    <name>MapWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Redraw map</source>
        <translation>맵 그리기</translation>
    </message>
</context>
<context>
    <name>MaskCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show all of the layer</source>
        <translation>레이어 전체 보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Hide a part</source>
        <translation>일부 숨기기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Show a part</source>
        <translation>일부 보이기</translation>
    </message>
</context>
<context>
    <name>MaskTool</name>
    <message>
        <location filename="../../ui/canvas/tools/retouch.py"/>
        <source>Paint over the chosen layer to hide or show a part. X swaps.</source>
        <translation>선택한 레이어 위를 칠해 일부를 숨기거나 보입니다. X로 전환.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Who makes this edit</source>
        <translation>이 편집을 하는 방법</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>Best available</source>
        <translation>가장 좋은 것</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (experimental)</source>
        <translation>{label} (실험적)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/method_choice.py"/>
        <source>{label} (not installed)</source>
        <translation>{label} (미설치)</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Take apart</source>
        <translation>분해</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Find all objects</source>
        <translation>모든 개체 찾기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Apply move</source>
        <translation>이동 적용</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Make the picture whole where objects moved</source>
        <translation>개체가 옮겨진 자리의 이미지 채우기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Contact shadow on a layer of its own</source>
        <translation>접촉 그림자를 별도 레이어에</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Give moved objects a soft shadow where they stand</source>
        <translation>옮긴 개체가 선 곳에 부드러운 그림자 넣기</translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Drag to move. Shift: straight, in proportion. Alt: freely; scaling, from the centre.</source>
        <translation>끌어서 옮깁니다. Shift: 똑바로, 비율 유지. Alt: 자유롭게; 크기 조절은 중심에서.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Nudge</source>
        <translation>조금 이동</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Rotate</source>
        <translation>회전</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/move.py"/>
        <source>Scale</source>
        <translation>크기 조절</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/notices_dialog.py"/>
        <source>reading…</source>
        <translation>읽는 중…</translation>
    </message>
</context>
<context>
    <name>ObjectCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip horizontally</source>
        <translation>좌우 뒤집기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Flip vertically</source>
        <translation>상하 뒤집기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/objects.py"/>
        <source>Put back</source>
        <translation>제자리로</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/choice.py"/>
        <source>Which of the installed packs makes this edit</source>
        <translation>이 편집을 하는 설치된 팩</translation>
    </message>
</context>
<context>
    <name>PackDetails</name>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>About the pack</source>
        <translation>팩 정보</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Download…</source>
        <translation>내려받기…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Read the licence, then download</source>
        <translation>라이선스를 읽고 내려받기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import file…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use a file of this computer</source>
        <translation>이 컴퓨터의 파일 사용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Import folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Use files of this computer</source>
        <translation>이 컴퓨터의 파일들 사용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Compare the checksums of the files</source>
        <translation>파일의 체크섬 비교</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Delete the pack from the disk</source>
        <translation>디스크에서 팩 삭제</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Stop; what has come stays</source>
        <translation>중지; 받은 것은 남습니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/details.py"/>
        <source>Every file is as it was when it was installed.</source>
        <translation>모든 파일이 설치한 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Model packs</source>
        <translation>모델 팩</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Better on this computer…</source>
        <translation>이 컴퓨터에서 더 좋게…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>The packs that fit this computer, together</source>
        <translation>이 컴퓨터에 맞는 팩을 한꺼번에</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Import {pack}</source>
        <translation>{pack} 가져오기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Pack</source>
        <translation>팩</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>For</source>
        <translation>용도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>Commercial use</source>
        <translation>상업적 사용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/dialog.py"/>
        <source>NOT allowed</source>
        <translation>불허</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>There is no exemplar yet.</source>
        <translation>아직 견본이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Drop, paste or choose a picture to paint with.</source>
        <translation>그릴 이미지를 놓거나 붙여넣거나 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Edits</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Model packs…</source>
        <translation>모델 팩…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>What is installed, and more</source>
        <translation>설치된 것과 그 밖의 것</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Preferences…</source>
        <translation>환경 설정…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>The Python that runs the engine</source>
        <translation>엔진을 실행하는 Python</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Report a problem…</source>
        <translation>문제 신고…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/panel.py"/>
        <source>Text for a report</source>
        <translation>보고용 글</translation>
    </message>
</context>
<context>
    <name>PanelBars</name>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add object</source>
        <translation>개체 추가</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Add results</source>
        <translation>결과 추가</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Restart engine</source>
        <translation>엔진 다시 시작</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Model packs…</source>
        <translation>모델 팩…</translation>
    </message>
    <message>
        <location filename="../../ui/panel/bars.py"/>
        <source>Found: {name}</source>
        <translation>찾음: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} results of an earlier session were not saved.</source>
        <translation><numerusform>이전 세션의 결과 {n}개가 저장되지 않았습니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panel/bars.py"/>
        <source>{n} edits ended with their engine, unfinished.</source>
        <translation><numerusform>편집 {n}개가 엔진과 함께 끝나지 못한 채 종료되었습니다.</numerusform></translation>
    </message>
</context>
<context>
    <name>ParameterControls</name>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Set the sliders below to values that go well together</source>
        <translation>아래 슬라이더를 잘 어울리는 값으로 설정</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Preset…</source>
        <translation>프리셋…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_controls.py"/>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <location filename="../../ui/canvas/tools/polygon.py"/>
        <source>Click the corners. A double click or Return closes the region.</source>
        <translation>모서리를 클릭하세요. 두 번 클릭이나 Enter로 영역을 닫습니다.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Engine's Python</source>
        <translation>엔진의 Python</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: the one that runs this program</source>
        <translation>비움: 이 프로그램을 실행하는 것</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>The interpreter that has the engine's packages; the engine is started anew</source>
        <translation>엔진 패키지가 있는 인터프리터; 엔진이 다시 시작됩니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Copy unsaved work every</source>
        <translation>저장 안 한 작업 복사 간격</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>It is offered again if the program ends suddenly</source>
        <translation>프로그램이 갑자기 끝나면 다시 제시됩니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Steps to undo</source>
        <translation>취소 단계 수</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts for the next picture that is opened</source>
        <translation>다음에 여는 이미지부터 적용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>empty: never look for newer versions</source>
        <translation>비움: 새 버전을 확인하지 않음</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Address of the list of versions, asked at every start</source>
        <translation>버전 목록의 주소, 시작할 때마다 확인</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light or dark, or as the desktop says</source>
        <translation>밝게, 어둡게, 또는 바탕 화면에 맞춤</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>As the desktop</source>
        <translation>바탕 화면과 같게</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Light</source>
        <translation>빛</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Counts from the next start</source>
        <translation>다음 시작부터 적용</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/preferences_dialog.py"/>
        <source>Choose the engine's Python</source>
        <translation>엔진의 Python 선택</translation>
    </message>
</context>
<context>
    <name>PreparingBar</name>
    <message>
        <location filename="../../ui/widgets/preparing_bar.py"/>
        <source>Preparing for the first time, once</source>
        <translation>처음 한 번만 준비하는 중</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/preview_box.py"/>
        <source>The edit that runs, as far as it is</source>
        <translation>실행 중인 편집의 현재 모습</translation>
    </message>
</context>
<context>
    <name>PromptTool</name>
    <message>
        <location filename="../../ui/canvas/tools/prompt.py"/>
        <source>Click an object or drag a box around it. Shift adds, Alt excludes; Tab means a larger thing, Shift+Tab a smaller one.</source>
        <translation>개체를 클릭하거나 상자로 두르세요. Shift로 추가, Alt로 제외; Tab은 더 큰 것, Shift+Tab은 더 작은 것.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Nothing is running.</source>
        <translation>실행 중인 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Begin nothing more; what runs goes on</source>
        <translation>더 시작하지 않음; 실행 중인 것은 계속</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel all</source>
        <translation>모두 취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Cancel what runs and what waits</source>
        <translation>실행 중이거나 대기 중인 것 취소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Clear finished</source>
        <translation>끝난 것 지우기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Take what has ended away</source>
        <translation>끝난 것을 치우기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/queue/queue_list.py"/>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>an unnamed picture</source>
        <translation>이름 없는 이미지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>Unsaved work on {name} was found.</source>
        <translation>{name}의 저장되지 않은 작업을 찾았습니다.</translation>
    </message>
</context>
<context>
    <name>RegionCommands</name>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Grow region</source>
        <translation>영역 확장</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Shrink region</source>
        <translation>영역 축소</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Smooth region</source>
        <translation>영역 매끄럽게</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Feather region</source>
        <translation>영역 가장자리 흐리기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Pixels:</source>
        <translation>픽셀:</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove what the region marks</source>
        <translation>영역이 표시한 것을 지우기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>With its shadow</source>
        <translation>그림자와 함께</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Also take away the shadow that it casts</source>
        <translation>드리운 그림자도 없애기</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Wipe away from the region. [ and ] change the brush.</source>
        <translation>영역에서 지웁니다. [ 와 ]로 브러시 크기.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away. [ and ] change the brush.</source>
        <translation>영역을 표시합니다. Alt로 제외. [ 와 ]로 브러시 크기.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/tools/mark_region.py"/>
        <source>Mark a region. Alt takes away.</source>
        <translation>영역을 표시합니다. Alt로 제외.</translation>
    </message>
</context>
<context>
    <name>RetouchWork</name>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Clone</source>
        <translation>복제 도장</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Take the active layer</source>
        <translation>활성 레이어 사용</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Paint with the layer, group or object that is active in Krita</source>
        <translation>Krita에서 활성인 레이어, 그룹, 개체로 칠하기</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Search actions</source>
        <translation>동작 검색</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Keys for {label}</source>
        <translation>{label}의 키</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/shortcut_dialog.py"/>
        <source>Used twice: {keys}</source>
        <translation>두 번 사용됨: {keys}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture, or drop one here</source>
        <translation>이미지를 열거나 여기에 놓으세요</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Open a picture…</source>
        <translation>이미지 열기…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Try the sample picture</source>
        <translation>예제 이미지 써 보기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Tour of one minute</source>
        <translation>1분 둘러보기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/start_page.py"/>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Pointer</source>
        <translation>포인터</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Measured change outside the last edit</source>
        <translation>마지막 편집 밖에서 측정한 변화</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Picture size and depth</source>
        <translation>이미지 크기와 색 심도</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>8 bit</source>
        <translation>8비트</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>16 bit</source>
        <translation>16비트</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>32 bit float</source>
        <translation>32비트 부동 소수점</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Outside the edit: max {largest:g}, mean {mean:g}</source>
        <translation>편집 밖: 최대 {largest:g}, 평균 {mean:g}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: off</source>
        <translation>엔진: 꺼짐</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: starting…</source>
        <translation>엔진: 시작 중…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: ready</source>
        <translation>엔진: 준비됨</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: silent</source>
        <translation>엔진: 응답 없음</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/status.py"/>
        <source>Engine: stopped</source>
        <translation>엔진: 멈춤</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>What of the exemplar?</source>
        <translation>견본의 어느 부분인가요?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Click on what you mean, or draw a box around it. Right click: not this.</source>
        <translation>원하는 것을 클릭하거나 상자로 두르세요. 오른쪽 클릭: 이것은 아님.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Find it for me</source>
        <translation>대신 찾기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>People first, else what stands out</source>
        <translation>사람 먼저, 없으면 눈에 띄는 것</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The whole picture</source>
        <translation>이미지 전체</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>Paint it in as a rectangle</source>
        <translation>사각형으로 그려 넣기</translation>
    </message>
</context>
<context>
    <name>SubjectView</name>
    <message>
        <location filename="../../ui/widgets/subject_choice.py"/>
        <source>The exemplar: click on what you mean, or draw a box</source>
        <translation>견본: 원하는 것을 클릭하거나 상자로 두르세요</translation>
    </message>
</context>
<context>
    <name>ToolOptions</name>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size of the brush in pixels of the picture</source>
        <translation>이미지 픽셀 단위의 브러시 크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size</source>
        <translation>브러시 크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Brush size, coarse</source>
        <translation>브러시 크기 (거칠게)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Hardness</source>
        <translation>경도</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity of the brush</source>
        <translation>브러시의 불투명도</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pressure of the pen</source>
        <translation>펜 압력</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much of the brush is full before it fades to its rim</source>
        <translation>테두리로 옅어지기 전에 브러시가 얼마나 꽉 차 있는지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How much one stroke marks, however often it comes by</source>
        <translation>여러 번 지나가도 한 획이 얼마나 표시하는지</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>What the pressure of a pen changes; its other end takes away</source>
        <translation>펜 압력이 바꾸는 것; 펜의 반대쪽 끝은 제외합니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Tolerance</source>
        <translation>허용치</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>How far a colour may differ from the one that was clicked, of 255</source>
        <translation>클릭한 색과 얼마나 달라도 되는지, 255 기준</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tool_options.py"/>
        <source>Words</source>
        <translation>단어</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour.py"/>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Press Take apart. Every thing in the picture becomes an object.</source>
        <translation>분해를 누르세요. 이미지 속 모든 것이 개체가 됩니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Point at the cup and drag it aside. When you let go, the place behind it is filled and it gets its shadow.</source>
        <translation>컵을 가리키고 옆으로 끄세요. 놓으면 뒤의 자리가 채워지고 그림자가 생깁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Now remove something: press B, paint over the white patch on the wood, and press Remove.</source>
        <translation>이제 무언가를 지워 보세요: B를 누르고 나무 위의 흰 얼룩을 칠한 뒤 제거를 누르세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/tour_words.py"/>
        <source>Hold the key \ to see the original. Ctrl+Z takes back, Ctrl+S saves with all layers, and F1 is the manual. That is all.</source>
        <translation>\ 키를 누르고 있으면 원본이 보입니다. Ctrl+Z는 실행 취소, Ctrl+S는 모든 레이어와 함께 저장, F1은 설명서입니다. 이것이 전부입니다.</translation>
    </message>
</context>
<context>
    <name>TransformFields</name>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Transform</source>
        <translation>변형</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>X offset</source>
        <translation>X 위치</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Y offset</source>
        <translation>Y 위치</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/transform_fields.py"/>
        <source>Keep proportions</source>
        <translation>비율 유지</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Version {v} is there.</source>
        <translation>버전 {v}이(가) 있습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Run 'intarsia update' in a terminal, or the new installer. This version stays beside the new one, and 'intarsia versions' switches back.</source>
        <translation>터미널에서 'intarsia update'를 실행하거나 새 설치 프로그램을 쓰세요. 이 버전은 새 버전 옆에 남고 'intarsia versions'로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>VariationBox</name>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Again with this seed</source>
        <translation>같은 시드로 다시</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make the shown result again with the sliders as they are now</source>
        <translation>지금의 슬라이더로 보이는 결과를 다시 만들기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another</source>
        <translation>하나 더</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Another result</source>
        <translation>다른 결과</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Make another result, from the next seed</source>
        <translation>다음 시드로 다른 결과 만들기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>How sure the fill is</source>
        <translation>채움이 얼마나 확실한지</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_box.py"/>
        <source>Seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
</context>
<context>
    <name>VariationStrip</name>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Variations</source>
        <translation>변형본</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/variation_strip.py"/>
        <source>Seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
</context>
<context>
    <name>WandTool</name>
    <message>
        <location filename="../../ui/canvas/tools/wand.py"/>
        <source>Click a colour to mark it. Alt takes it away.</source>
        <translation>색을 클릭해 표시합니다. Alt로 제외.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Welcome to Intarsia</source>
        <translation>Intarsia에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Everything in this picture was made with what is installed now, without a graphics card: take a picture apart, drag an object, remove one, paint with another picture, redraw an outline. The built-in method rearranges pixels that are in the picture; it cannot invent things.</source>
        <translation>이 그림의 모든 것은 지금 설치된 것만으로, 그래픽 카드 없이 만들어졌습니다. 이미지를 분해하고, 개체를 옮기고, 지우고, 다른 이미지로 칠하고, 윤곽을 다시 그릴 수 있습니다. 내장된 방법은 이미지에 있는 픽셀을 재배열할 뿐 새로 만들어 내지는 못합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs add methods that know what things look like. Each has a size and a licence of its own, shown before anything is downloaded; those that fit this computer are bold. Nothing is downloaded unless you say so, and pictures go to no other computer unless you name an engine there.</source>
        <translation>팩은 사물의 생김새를 아는 방법을 더해 줍니다. 크기와 라이선스는 팩마다 다르며 내려받기 전에 보여 줍니다. 이 컴퓨터에 맞는 것은 굵게 표시됩니다. 승낙 없이는 아무것도 내려받지 않으며, 다른 컴퓨터의 엔진을 지정하지 않는 한 이미지는 다른 컴퓨터로 가지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What works now</source>
        <translation>지금 되는 것</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>What packs would add</source>
        <translation>팩이 더해 줄 것</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Packs</source>
        <translation>팩</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Pack</source>
        <translation>팩</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Better on this computer…</source>
        <translation>이 컴퓨터에서 더 좋게…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Choose packs…</source>
        <translation>팩 선택…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Open a picture…</source>
        <translation>이미지 열기…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>The engine is starting…</source>
        <translation>엔진을 시작하는 중…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>Graphics card: {names}</source>
        <translation>그래픽 카드: {names}</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>No graphics card is in use. The built-in method needs none; packs run on the processor, slowly.</source>
        <translation>그래픽 카드를 쓰지 않습니다. 내장된 방법에는 필요 없고, 팩은 프로세서에서 느리게 동작합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source> (not for commercial use)</source>
        <translation> (상업적 사용 불가)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words: the red mug</source>
        <translation>단어로 찾기: the red mug</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Find by words</source>
        <translation>단어로 찾기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Say in English what it is and press Enter; needs the pack Grounding DINO</source>
        <translation>무엇인지 영어로 적고 Enter를 누르세요; Grounding DINO 팩이 필요합니다</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/words_field.py"/>
        <source>Clear the words</source>
        <translation>단어 지우기</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Zoom: type a number or choose one</source>
        <translation>확대/축소: 숫자를 입력하거나 선택</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/zoom_field.py"/>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <location filename="../../ui/canvas/tools/navigate.py"/>
        <source>Click to go nearer, Alt to go farther, or drag around a part.</source>
        <translation>클릭하면 가까이, Alt로 멀리, 또는 일부를 상자로 두르세요.</translation>
    </message>
</context>
<context>
    <name>blends</name>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>screen</source>
        <translation>스크린</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>overlay</source>
        <translation>오버레이</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>darken</source>
        <translation>어둡게 하기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>lighten</source>
        <translation>밝게 하기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color dodge</source>
        <translation>색상 닷지</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color burn</source>
        <translation>색상 번</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hard light</source>
        <translation>하드 라이트</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>soft light</source>
        <translation>소프트 라이트</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>addition</source>
        <translation>더하기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>color</source>
        <translation>색</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>luminosity</source>
        <translation>광도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>hue</source>
        <translation>색조</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>saturation</source>
        <translation>채도</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>inside what is below</source>
        <translation>아래 것의 안쪽</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>cut to its shape</source>
        <translation>모양대로 자르기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/layers/blend_text.py"/>
        <source>behind, cut to its shape</source>
        <translation>뒤에서 모양대로</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open a picture or a document.</source>
        <translation>이미지나 문서를 엽니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;New from clipboard</source>
        <translation>클립보드에서 새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Begin a document with the picture on the clipboard.</source>
        <translation>클립보드의 이미지로 문서를 시작합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the sa&amp;mple</source>
        <translation>예제 열기(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A photo to try things on.</source>
        <translation>시험해 볼 사진입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save with all layers and edits, as OpenRaster.</source>
        <translation>모든 레이어와 편집을 OpenRaster로 저장합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Save under another name.</source>
        <translation>다른 이름으로 저장합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Re&amp;vert</source>
        <translation>되돌리기(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Open the file again as it was saved.</source>
        <translation>저장된 파일을 다시 엽니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Export &amp;picture…</source>
        <translation>이미지 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>One flat picture: PNG, JPEG, WebP or TIFF.</source>
        <translation>합쳐진 이미지 하나: PNG, JPEG, WebP, TIFF.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Export PSD…</source>
        <translation>PSD 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>With all layers.</source>
        <translation>모든 레이어 포함.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Canvas si&amp;ze…</source>
        <translation>캔버스 크기(&amp;Z)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Room around the picture, filled if you like; or cut off.</source>
        <translation>이미지 둘레의 여백, 채우거나 잘라냅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Close the picture.</source>
        <translation>이미지를 닫습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>End the program.</source>
        <translation>프로그램을 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the chosen objects and delete them.</source>
        <translation>선택한 개체를 복사하고 삭제합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy all chosen objects.</source>
        <translation>선택한 개체를 모두 복사합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy &amp;merged</source>
        <translation>합친 것 복사(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Copy the picture as it looks: what the region marks, else all.</source>
        <translation>보이는 대로 이미지를 복사합니다: 영역이 표시한 것, 없으면 전체.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste objects or a picture.</source>
        <translation>개체나 이미지를 붙여넣습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste &amp;in place</source>
        <translation>제자리에 붙여넣기(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Paste where it was copied.</source>
        <translation>복사한 자리에 붙여넣습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second chosen object.</source>
        <translation>선택한 개체를 하나 더 만듭니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove the chosen objects; the picture is filled behind them.</source>
        <translation>선택한 개체를 지우고 뒤의 이미지를 채웁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose all objects.</source>
        <translation>모든 개체를 선택합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;eselect</source>
        <translation>선택 해제(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Choose no object and mark no region.</source>
        <translation>개체도 영역도 선택하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Model pac&amp;ks…</source>
        <translation>모델 팩(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What is installed, and installing more.</source>
        <translation>설치된 것과 더 설치하기.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Better on this computer…</source>
        <translation>이 컴퓨터에서 더 좋게(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The packs that fit this computer, downloaded together.</source>
        <translation>이 컴퓨터에 맞는 팩을 한꺼번에 내려받습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Pre&amp;ferences…</source>
        <translation>환경 설정(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Colours, saving, engine.</source>
        <translation>색상, 저장, 엔진.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Remove what it marks</source>
        <translation>표시한 것 지우기(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Remove what the region marks; the picture is filled behind it.</source>
        <translation>영역이 표시한 것을 지우고 뒤의 이미지를 채웁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Region to &amp;object</source>
        <translation>영역을 개체로(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark &amp;the chosen objects</source>
        <translation>선택한 개체 표시(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>The chosen objects become the region.</source>
        <translation>선택한 개체가 영역이 됩니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Invert</source>
        <translation>반전(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark what is not marked.</source>
        <translation>표시되지 않은 것을 표시합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Grow…</source>
        <translation>확장(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels more all around.</source>
        <translation>둘레로 몇 픽셀 더 표시합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Shrink…</source>
        <translation>축소(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark some pixels less all around.</source>
        <translation>둘레로 몇 픽셀 덜 표시합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>S&amp;mooth…</source>
        <translation>매끄럽게(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Even the outline.</source>
        <translation>윤곽을 고르게 합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Feather…</source>
        <translation>가장자리 흐리기(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A soft edge.</source>
        <translation>부드러운 가장자리.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Crop &amp;picture to it</source>
        <translation>영역으로 이미지 자르기(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Cut the picture to the box around what is marked.</source>
        <translation>표시한 것을 둘러싼 상자로 이미지를 자릅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark nothing.</source>
        <translation>아무것도 표시하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Mark the &amp;last again</source>
        <translation>마지막 것 다시 표시(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>What was marked before it was cleared or removed.</source>
        <translation>지우거나 제거하기 전에 표시했던 것.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Give the chosen layer a name.</source>
        <translation>선택한 레이어에 이름을 줍니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Duplicate layer</source>
        <translation>레이어 복제(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A second such layer.</source>
        <translation>같은 레이어를 하나 더.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Merge down</source>
        <translation>아래로 병합(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Make one layer of the chosen one and the one below it; of a group, one layer.</source>
        <translation>선택한 레이어와 그 아래를 하나로; 그룹은 레이어 하나로.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Hide what the region marks</source>
        <translation>영역이 표시한 것 숨기기(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>A mask hides it; the brushes for it show it again.</source>
        <translation>마스크가 숨깁니다; 마스크 브러시로 다시 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>&amp;Show all of it</source>
        <translation>전부 보이기(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Take the mask away.</source>
        <translation>마스크를 없앱니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>D&amp;elete layer</source>
        <translation>레이어 삭제(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/document_entries.py"/>
        <source>Delete the chosen layers; an object whose result goes is back where it was.</source>
        <translation>선택한 레이어를 삭제합니다. 결과가 사라진 개체는 원래 자리로 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Region</source>
        <translation>영역(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Object</source>
        <translation>개체(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Correct</source>
        <translation>수정(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Layer</source>
        <translation>레이어(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/table.py"/>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Take apart</source>
        <translation>분해(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find all objects.</source>
        <translation>모든 개체를 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Apply &amp;move</source>
        <translation>이동 적용(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill behind what was moved.</source>
        <translation>옮긴 자리를 채웁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Add found object</source>
        <translation>찾은 개체 추가(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep what the find tool has found.</source>
        <translation>찾기 도구가 찾은 것을 남깁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;horizontally</source>
        <translation>좌우 뒤집기(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror left and right.</source>
        <translation>왼쪽과 오른쪽을 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Flip &amp;vertically</source>
        <translation>상하 뒤집기(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Mirror top and bottom.</source>
        <translation>위와 아래를 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Put back</source>
        <translation>제자리로(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Undo every move of the object.</source>
        <translation>개체의 모든 이동을 취소합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>B&amp;ring forward</source>
        <translation>앞으로 가져오기(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>In front of the next object.</source>
        <translation>다음 개체의 앞으로.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Send &amp;backward</source>
        <translation>뒤로 보내기(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Behind the next object.</source>
        <translation>다음 개체의 뒤로.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Loc&amp;k or unlock</source>
        <translation>잠그거나 풀기(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A locked object stays.</source>
        <translation>잠긴 개체는 그대로 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide or sho&amp;w</source>
        <translation>숨기거나 보이기(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Leave it out of edits.</source>
        <translation>편집에서 제외합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make background or ob&amp;ject</source>
        <translation>배경이나 개체로(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Background lies behind everything and cannot be moved.</source>
        <translation>배경은 모든 것의 뒤에 있으며 옮길 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Use as e&amp;xemplar</source>
        <translation>견본으로 사용(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint with the chosen object.</source>
        <translation>선택한 개체로 칠합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Guess the part that others hide, from the look and outline of what shows.</source>
        <translation>보이는 부분의 모습과 윤곽에서 가려진 부분을 추측합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take a rim of neighbours.</source>
        <translation>이웃에서 테두리를 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>S&amp;hrink…</source>
        <translation>축소(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Give up a rim.</source>
        <translation>테두리를 내줍니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fade the border.</source>
        <translation>경계를 흐립니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill h&amp;oles</source>
        <translation>구멍 채우기(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Take what is enclosed.</source>
        <translation>둘러싸인 것을 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Split into pieces</source>
        <translation>조각으로 나누기(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Each connected piece becomes an object; the knife cuts along a stroke.</source>
        <translation>이어진 조각마다 개체가 됩니다. 칼은 선을 따라 자릅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;erge</source>
        <translation>병합(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Make one of the chosen.</source>
        <translation>선택한 것을 하나로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Gro&amp;up</source>
        <translation>그룹(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Keep the chosen together.</source>
        <translation>선택한 것을 묶습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>U&amp;ngroup</source>
        <translation>그룹 해제(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Parts stand alone.</source>
        <translation>부분이 따로 섭니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Select s&amp;imilar</source>
        <translation>비슷한 것 선택(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose the objects that look like the chosen one.</source>
        <translation>선택한 것과 닮은 개체를 선택합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Fill in hidden p&amp;art</source>
        <translation>가려진 부분 채우기(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a thing to find it.</source>
        <translation>물체 둘레를 그려 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint what the object takes in; Alt takes away.</source>
        <translation>개체에 넣을 것을 칠합니다; Alt로 제외.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint along the edge of the chosen object: hair and fur are found there.</source>
        <translation>선택한 개체의 가장자리를 따라 칠하면 머리카락과 털을 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around what the object takes in; Alt takes away.</source>
        <translation>개체에 넣을 것을 두릅니다; Alt로 제외.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Move</source>
        <translation>이동(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Choose, move, scale and turn objects.</source>
        <translation>개체의 선택, 이동, 크기 조절, 회전.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ind object</source>
        <translation>개체 찾기(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click an object or box it.</source>
        <translation>개체를 클릭하거나 상자로 두릅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Find object by &amp;lasso</source>
        <translation>올가미로 찾기(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Correct object</source>
        <translation>개체 수정(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click or box what to add.</source>
        <translation>추가할 것을 클릭하거나 두릅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correct by br&amp;ush</source>
        <translation>브러시로 수정(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Correc&amp;t by lasso</source>
        <translation>올가미로 수정(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;fine edge</source>
        <translation>가장자리 다듬기(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Knife</source>
        <translation>칼(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Split an object along a stroke.</source>
        <translation>선을 따라 개체를 나눕니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a colour to mark all of it in the picture.</source>
        <translation>색을 클릭하면 이미지의 그 색을 모두 표시합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click the corners; double click or Return closes the region.</source>
        <translation>모서리를 클릭; 두 번 클릭이나 Enter로 영역을 닫습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;brush</source>
        <translation>영역 브러시(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint a region.</source>
        <translation>영역을 칠합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Re&amp;gion eraser</source>
        <translation>영역 지우개(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Wipe away from the region.</source>
        <translation>영역에서 지웁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region &amp;rectangle</source>
        <translation>사각형 영역(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag a rectangle.</source>
        <translation>사각형을 끕니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region elli&amp;pse</source>
        <translation>타원 영역(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag an ellipse.</source>
        <translation>타원을 끕니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region la&amp;sso</source>
        <translation>올가미 영역(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Draw around a region.</source>
        <translation>영역 둘레를 그립니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Region pol&amp;ygon</source>
        <translation>다각형 영역(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Magic &amp;wand</source>
        <translation>자동 선택(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click a patch of a colour.</source>
        <translation>한 색의 부분을 클릭합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>C&amp;olour range</source>
        <translation>색상 범위(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>M&amp;ap brush</source>
        <translation>맵 브러시(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Redraw what is what.</source>
        <translation>무엇이 무엇인지 다시 그립니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>H&amp;eal</source>
        <translation>복구 브러시(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Paint over a flaw to remove it.</source>
        <translation>흠 위를 칠해 없앱니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Clo&amp;ne</source>
        <translation>복제 도장(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Alt sets the source; paint copies it.</source>
        <translation>Alt로 원본을 정하고 칠하면 복사됩니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide of layer</source>
        <translation>레이어 일부 숨기기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide a part of a layer.</source>
        <translation>레이어의 일부를 숨깁니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show of layer</source>
        <translation>레이어 일부 보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show it again.</source>
        <translation>다시 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hand</source>
        <translation>손(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the picture about; or hold space.</source>
        <translation>이미지를 끌어 옮깁니다; 또는 스페이스를 누르세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom</source>
        <translation>확대/축소(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Click: nearer, Alt: farther; or drag.</source>
        <translation>클릭: 가까이, Alt: 멀리; 또는 끌기.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Smaller brush</source>
        <translation>브러시 작게</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth smaller.</source>
        <translation>5분의 1 작게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Larger brush</source>
        <translation>브러시 크게</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A fifth larger.</source>
        <translation>5분의 1 크게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Zoom in</source>
        <translation>확대(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Nearer.</source>
        <translation>가까이.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Farther.</source>
        <translation>멀리.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Fit picture</source>
        <translation>이미지 맞춤(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the whole picture.</source>
        <translation>이미지 전체를 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>A pixel is a pixel.</source>
        <translation>픽셀 하나를 픽셀 하나로.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>N&amp;ext document</source>
        <translation>다음 문서(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The next tab.</source>
        <translation>다음 탭.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The picture alone, on the whole screen; Escape ends it.</source>
        <translation>화면 전체에 이미지만; Esc로 끝냅니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Hide panels</source>
        <translation>패널 숨기기(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Hide all panels and bars, or show them again.</source>
        <translation>모든 패널과 막대를 숨기거나 다시 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Snap</source>
        <translation>스냅(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What is moved stops at edges and middles; Alt moves it freely.</source>
        <translation>옮기는 것이 가장자리와 가운데에서 멈춥니다; Alt로 자유롭게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Before and after</source>
        <translation>이전과 이후(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Drag the line; hold \ for the original alone.</source>
        <translation>선을 끄세요; \ 를 누르고 있으면 원본만 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Image elements</source>
        <translation>이미지 요소(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Show the pieces that image elements are made of: outlines and centres.</source>
        <translation>이미지 요소를 이루는 조각의 윤곽과 중심을 보입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Number of elements…</source>
        <translation>요소의 수(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>How fine they are.</source>
        <translation>얼마나 잘게 나눌지.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Colours of the system</source>
        <translation>시스템 색상(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>As light or dark as the desktop.</source>
        <translation>바탕 화면만큼 밝거나 어둡게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Light colours</source>
        <translation>밝은 색상(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Dark on light.</source>
        <translation>밝은 바탕에 어둡게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Dark colours</source>
        <translation>어두운 색상(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Light on dark.</source>
        <translation>어두운 바탕에 밝게.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The manual; it needs no network.</source>
        <translation>설명서; 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Tour of one minute</source>
        <translation>1분 둘러보기(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>With the sample picture.</source>
        <translation>예제 이미지로.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Find a command…</source>
        <translation>명령 찾기(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>By its name.</source>
        <translation>이름으로 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>See and change all keys.</source>
        <translation>모든 키를 보고 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Welcome…</source>
        <translation>시작 안내(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What works now, and what packs would add.</source>
        <translation>지금 되는 것과 팩이 더해 줄 것.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Report a problem…</source>
        <translation>문제 신고(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>Text for a report.</source>
        <translation>보고용 글.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;Licences…</source>
        <translation>라이선스(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>What the program is made of.</source>
        <translation>프로그램을 이루는 것.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>&amp;About Intarsia</source>
        <translation>Intarsia 정보(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/work_entries.py"/>
        <source>The version and its licence.</source>
        <translation>버전과 라이선스.</translation>
    </message>
</context>
<context>
    <name>krita</name>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>vector</source>
        <translation>벡터</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>adjustment</source>
        <translation>조정</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>fill</source>
        <translation>채우기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/layer_kinds.py"/>
        <source>clone</source>
        <translation>클론</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia objects</source>
        <translation>Intarsia 개체</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/host.py"/>
        <source>Intarsia: {done}</source>
        <translation>Intarsia: {done}</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Intarsia map</source>
        <translation>Intarsia 맵</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: take apart</source>
        <translation>Intarsia: 분해</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Find all objects of the picture and give each a layer</source>
        <translation>이미지의 모든 개체를 찾아 각각 레이어로 만들기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: apply move</source>
        <translation>Intarsia: 이동 적용</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Make the picture whole where object layers were moved</source>
        <translation>개체 레이어가 옮겨진 자리의 이미지 채우기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: remove in selection</source>
        <translation>Intarsia: 선택 영역 안을 지우기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Remove what is selected and continue the picture behind it</source>
        <translation>선택한 것을 지우고 뒤의 이미지를 이어 그리기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: paint exemplar into selection</source>
        <translation>Intarsia: 견본을 선택 영역에 그려 넣기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Paint the exemplar of the docker into the selection</source>
        <translation>도커의 견본을 선택 영역에 그려 넣기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: redraw map</source>
        <translation>Intarsia: 맵 그리기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Show a layer with one colour for each object, to be redrawn with any brush</source>
        <translation>아무 브러시로 다시 그릴 수 있는, 개체마다 한 색인 레이어 보이기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: repaint where the map was redrawn</source>
        <translation>Intarsia: 맵이 바뀐 곳 다시 칠하기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Repaint the picture where the map layer was redrawn</source>
        <translation>맵 레이어가 바뀐 곳의 이미지 다시 칠하기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Intarsia: leave selected layers out of edits</source>
        <translation>Intarsia: 선택한 레이어를 편집에서 제외</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/actions.py"/>
        <source>Keep the selected layers out of every edit, or take them back</source>
        <translation>선택한 레이어를 모든 편집에서 제외하거나 되돌리기</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/edit_section.py"/>
        <source>Edits of this document</source>
        <translation>이 문서의 편집</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_section.py"/>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <location filename="../../ui/widgets/layers/layer_rows.py"/>
        <source>{name}, moved</source>
        <translation>{name} (옮김)</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <location filename="../../plugin/standalone/commands/manual_text.py"/>
        <source>Commands and keys</source>
        <translation>명령과 키</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Main tool bar</source>
        <translation>기본 도구 막대</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/menus.py"/>
        <source>Marks and brushes</source>
        <translation>표시와 브러시</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{n} bytes</source>
        <translation><numerusform>{n}바이트</numerusform></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>about {size}</source>
        <translation>약 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>on its way…</source>
        <translation>받는 중…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed, checked</source>
        <translation>설치됨, 확인됨</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} here</source>
        <translation>{size} 받음</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>not installed</source>
        <translation>미설치</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>{size} a second</source>
        <translation>초당 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>file {k} of {n}</source>
        <translation>파일 {k} / {n}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>comparing checksums</source>
        <translation>체크섬 비교 중</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Methods: {names}</source>
        <translation>방법: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Works at {px} px, in about {mb} MB of memory.</source>
        <translation>{px} px에서 동작, 메모리 약 {mb} MB.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>Licence: {name}  ·  commercial use: {use}</source>
        <translation>라이선스: {name}  ·  상업적 사용: {use}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/packs/text.py"/>
        <source>checksum recorded at the first download</source>
        <translation>체크섬은 처음 내려받을 때 기록</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <location filename="../../ui/panel/look_section.py"/>
        <source>Change look</source>
        <translation>모습 바꾸기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Finding objects</source>
        <translation>개체 찾기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Paint in</source>
        <translation>그려 넣기</translation>
    </message>
    <message>
        <location filename="../../ui/panel/tasks.py"/>
        <source>Redraw</source>
        <translation>다시 그리기</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/update_bar.py"/>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../plugin/standalone/welcome.py"/>
        <source>One photo and three edits of it</source>
        <translation>사진 한 장과 세 가지 편집</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>This is a pool of engines: packs and processes are its administrator's.</source>
        <translation>여기는 엔진 풀입니다: 팩과 프로세스는 관리자가 다룹니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>Ask whoever runs it.</source>
        <translation>운영하는 사람에게 문의하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/cluster/member.py"/>
        <source>The body is too large.</source>
        <translation>본문이 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture is not three planes of colour.</source>
        <translation>이미지가 세 개의 색 평면으로 되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Convert it to RGB.</source>
        <translation>RGB로 변환하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region and the picture differ in size.</source>
        <translation>영역과 이미지의 크기가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Draw the region on this picture.</source>
        <translation>이 이미지에 영역을 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The picture has pixels that are no numbers.</source>
        <translation>이미지에 숫자가 아닌 픽셀이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Repair the picture.</source>
        <translation>이미지를 고치세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>The region leaves nothing of the picture to copy from.</source>
        <translation>영역 때문에 이미지에서 복사할 것이 남지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Select a smaller region.</source>
        <translation>더 작은 영역을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Label {missing} is painted but was nowhere in the picture before.</source>
        <translation>레이블 {missing}이(가) 칠해졌지만 이전 이미지에는 없었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/completion/fill.py"/>
        <source>Paint with a label that the map had.</source>
        <translation>맵에 있던 레이블로 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This edit needs at least {least} GB on {device}.</source>
        <translation>이 편집에는 {device}에 적어도 {least} GB가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose a smaller working size, or the CPU.</source>
        <translation>더 작은 작업 크기나 CPU를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>The result in {name} was unusable, so it was made again in full precision.</source>
        <translation>{name}의 결과를 쓸 수 없어 전체 정밀도로 다시 만들었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>It worked {means}, to save memory.</source>
        <translation>메모리를 아끼려고 이렇게 동작했습니다: {means}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>This machine has no device {name}.</source>
        <translation>이 컴퓨터에 장치 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>Choose one of {names}.</source>
        <translation>다음 중 하나를 선택하세요: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device.py"/>
        <source>There was not enough memory for this step.</source>
        <translation>이 단계에 쓸 메모리가 부족했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's devices have no double precision.</source>
        <translation>Apple 장치에는 배정밀도가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Apple's own devices have bfloat16 from macOS 14 on, Intel's Macs have none.</source>
        <translation>Apple 자체 장치의 bfloat16은 macOS 14부터이며, Intel Mac에는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>This AMD device has no bfloat16 of its own.</source>
        <translation>이 AMD 장치에는 자체 bfloat16이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/device_limits.py"/>
        <source>Choose another precision, or the CPU.</source>
        <translation>다른 정밀도나 CPU를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>{pack} needs about {least} GB on {device}, where {free} GB are free; other programs hold the rest.</source>
        <translation>{pack}에는 {device}에 약 {least} GB가 필요한데 {free} GB가 비어 있습니다; 나머지는 다른 프로그램이 쓰고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/loaded_networks.py"/>
        <source>Close other programs, choose another method or a smaller pack, or an engine with more memory.</source>
        <translation>다른 프로그램을 닫거나, 다른 방법이나 더 작은 팩, 또는 메모리가 더 많은 엔진을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>Choose the amendment that belongs to these weights.</source>
        <translation>이 가중치에 맞는 보완분을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{where} is of another shape than its weight.</source>
        <translation>{where}의 형태가 대상 가중치와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} does not fit these weights at {stem}.</source>
        <translation>{source}이(가) {stem}에서 이 가중치에 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/lora.py"/>
        <source>{source} amends {key}, which is not there.</source>
        <translation>{source}이(가) 보완하는 {key}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>its table of contents is damaged</source>
        <translation>목차가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged</source>
        <translation>텐서가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>a tensor is damaged, or of a kind that networks do not have</source>
        <translation>텐서가 손상되었거나 네트워크에 없는 종류입니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/pickled_code.py"/>
        <source>it holds {what} tensors, which networks do not</source>
        <translation>네트워크에 없는 {what} 텐서가 들어 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is longer than the file</source>
        <translation>헤더가 파일보다 깁니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its header is damaged</source>
        <translation>헤더가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>it has more tensors than any network</source>
        <translation>어떤 네트워크보다도 텐서가 많습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} is of the type {get}, not for networks</source>
        <translation>{name}이(가) 네트워크용이 아닌 {get} 형식입니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>{name} has another size than its shape says</source>
        <translation>{name}의 크기가 형태와 다릅니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/safetensors_file.py"/>
        <source>its tensors overlap, or leave gaps</source>
        <translation>텐서가 겹치거나 빈틈이 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>its tensors together claim more than the file holds</source>
        <translation>텐서들의 합이 파일에 든 것보다 큽니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor lies outside the file</source>
        <translation>텐서가 파일 밖에 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor has no sound shape</source>
        <translation>텐서의 형태가 올바르지 않습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_claims.py"/>
        <source>a tensor claims more than the file holds</source>
        <translation>텐서가 파일에 든 것보다 큽니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>a storage is damaged</source>
        <translation>저장소가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>it holds tensors of the kind {name}, which networks do not</source>
        <translation>네트워크에 없는 {name} 종류의 텐서가 들어 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>two storages have one name</source>
        <translation>두 저장소의 이름이 같습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents is longer than that of any weights</source>
        <translation>목차가 어떤 가중치의 것보다도 깁니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensor_pickle.py"/>
        <source>its table of contents uses {name}, which weights do not</source>
        <translation>목차가 가중치에 쓰이지 않는 {name}을(를) 씁니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>An RGB picture was expected, not {dtype} of shape {shape}.</source>
        <translation>RGB 이미지가 필요한데 형태 {shape}의 {dtype}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Convert the picture to RGB.</source>
        <translation>이미지를 RGB로 변환하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>The picture holds NaN or infinity.</source>
        <translation>이미지에 NaN이나 무한대가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/tensors.py"/>
        <source>Repair the picture first.</source>
        <translation>먼저 이미지를 고치세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is no file of tensors</source>
        <translation>텐서 파일이 아닙니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>its list of storages is damaged</source>
        <translation>저장소 목록이 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is packed, which torch files are not</source>
        <translation>torch 파일과 달리 압축되어 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it is encrypted</source>
        <translation>암호화되어 있습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is damaged</source>
        <translation>보관 파일이 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive is cut off</source>
        <translation>보관 파일이 잘렸습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a tensor's bytes are not in the file</source>
        <translation>텐서의 바이트가 파일에 없습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the archive has no table of contents</source>
        <translation>보관 파일에 목차가 없습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>it was written by a machine of another byte order</source>
        <translation>바이트 순서가 다른 컴퓨터에서 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>a storage has another size than its table says</source>
        <translation>저장소의 크기가 표와 다릅니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torch_file.py"/>
        <source>the file is cut off</source>
        <translation>파일이 잘렸습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/torchscript.py"/>
        <source>its tree of objects is deeper than any network's</source>
        <translation>개체 트리가 어떤 네트워크의 것보다도 깊습니다</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>Install the pack again.</source>
        <translation>팩을 다시 설치하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name} holds no weights.</source>
        <translation>{name}에 가중치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json holds no settings.</source>
        <translation>{name}/config.json에 설정이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} is of another shape.</source>
        <translation>{source}의 네트워크는 형태가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>{name}/config.json cannot be read.</source>
        <translation>{name}/config.json을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} cannot be read.</source>
        <translation>{source}의 네트워크를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/transformers_folder.py"/>
        <source>The network of {source} {what} {names}.</source>
        <translation>{source}의 네트워크: {what} {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Download the file again from the pack's own source.</source>
        <translation>팩의 원래 출처에서 파일을 다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Only safetensors files and torch files of plain tensors are opened; convert the file to safetensors, or get it from the pack's own source.</source>
        <translation>safetensors 파일과 텐서만 든 torch 파일만 엽니다; 파일을 safetensors로 변환하거나 팩의 원래 출처에서 받으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: it is damaged, or holds more than tensors.</source>
        <translation>{source}을(를) 가중치로 읽을 수 없습니다: 손상되었거나 텐서가 아닌 것도 들어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is not there.</source>
        <translation>가중치 파일 {name}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} is empty.</source>
        <translation>{name}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>The weights file {name} is empty or not there.</source>
        <translation>가중치 파일 {name}이(가) 비었거나 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} is empty.</source>
        <translation>{source}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{name} has the SHA-256 {found}, not {lower} as its pack says.</source>
        <translation>{name}의 SHA-256이 팩에 적힌 {lower}이(가) 아니라 {found}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds NaN or infinity in {names}.</source>
        <translation>{source}의 {names}에 NaN이나 무한대가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} does not fit this network: {complaints}.</source>
        <translation>{source}이(가) 이 네트워크에 맞지 않습니다: {complaints}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>Choose the weights that belong to this method and version.</source>
        <translation>이 방법과 버전에 맞는 가중치를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} wants to run code that weights do not need: {names}.</source>
        <translation>{source}이(가) 가중치에 필요 없는 코드를 실행하려 합니다: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>It was not opened. Get a safetensors version of these weights.</source>
        <translation>열지 않았습니다. 이 가중치의 safetensors 버전을 받으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no table of named tensors.</source>
        <translation>{source}에 이름 붙은 텐서의 표가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds things that are no tensors: {names}.</source>
        <translation>{source}에 텐서가 아닌 것이 있습니다: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} cannot be read as weights: {error}.</source>
        <translation>{source}을(를) 가중치로 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/compute/weights.py"/>
        <source>{source} holds no tensors.</source>
        <translation>{source}에 텐서가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{start} levels cannot be cut into {steps} equal strides.</source>
        <translation>{start}단계를 {steps}개의 같은 간격으로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose another number of steps.</source>
        <translation>다른 스텝 수를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>The chosen noise levels are not an ascending part of the schedule.</source>
        <translation>선택한 노이즈 수준이 스케줄의 오름차순 일부가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Use different levels between 0 and {schedule}.</source>
        <translation>0에서 {schedule} 사이의 다른 수준을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>{count} diffusion steps were asked for.</source>
        <translation>확산 스텝 {count}개가 요청되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/diffusion/schedules.py"/>
        <source>Choose between 1 and {most} steps.</source>
        <translation>1에서 {most} 스텝 사이에서 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>Distances by {label}.</source>
        <translation>거리는 {label}(으)로 알아냈습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/by_depth.py"/>
        <source>{name} is now {factor} as large, by how far away it stands.</source>
        <translation>{name}의 크기가 거리에 따라 이제 {factor}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>{AT_MOST} engines already use {folder}.</source>
        <translation>이미 엔진 {AT_MOST}개가 {folder}을(를) 쓰고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/folder_claim.py"/>
        <source>Stop some of them.</source>
        <translation>그중 몇 개를 멈추세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine does not have the picture.</source>
        <translation>엔진에 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send it and try again.</source>
        <translation>보내고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>The engine knows no edit of that id.</source>
        <translation>엔진에 그 id의 편집이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/intake.py"/>
        <source>Send the edit again.</source>
        <translation>편집을 다시 보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>The edit ran longer than the {allowed_s} seconds that this engine allows.</source>
        <translation>편집이 이 엔진이 허용하는 {allowed_s}초보다 오래 걸렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/job.py"/>
        <source>Choose a smaller region or fewer variations, or another engine.</source>
        <translation>더 작은 영역이나 더 적은 변형본, 또는 다른 엔진을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>The engine's journal is full: {held} edits wait to be fetched.</source>
        <translation>엔진의 저널이 가득 찼습니다: 편집 {held}개가 가져가기를 기다립니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal.py"/>
        <source>Open their documents, or run: intarsia jobs prune</source>
        <translation>그 문서를 열거나 다음을 실행하세요: intarsia jobs prune</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>{name}/{name2} in the journal is damaged.</source>
        <translation>저널의 {name}/{name2}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Run the edit again.</source>
        <translation>편집을 다시 실행하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The request of {name} is missing.</source>
        <translation>{name}의 요청이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>Make the edit again.</source>
        <translation>편집을 다시 하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The edit is no longer in the journal.</source>
        <translation>편집이 더 이상 저널에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/journal_files.py"/>
        <source>The engine stopped before this edit was done.</source>
        <translation>이 편집이 끝나기 전에 엔진이 멈췄습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing was found there.</source>
        <translation>그곳에서 아무것도 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Click on an object, or draw around one.</source>
        <translation>개체를 클릭하거나 둘레를 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Nothing that would change lies inside the picture.</source>
        <translation>바뀔 것이 이미지 안에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Choose something inside the picture.</source>
        <translation>이미지 안의 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>{name} has another depth than the picture.</source>
        <translation>{name}의 색 심도가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/runner.py"/>
        <source>Take it apart again.</source>
        <translation>다시 분해하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>The picture is not the one that its name says.</source>
        <translation>이미지가 그 이름이 가리키는 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/uploads.py"/>
        <source>Upload it again.</source>
        <translation>다시 올리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>Wait for some to finish, or cancel.</source>
        <translation>몇 개가 끝나기를 기다리거나 취소하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting} edits are already waiting.</source>
        <translation>이미 편집 {waiting}개가 기다리고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/edits/worker.py"/>
        <source>{waiting_each} edits of yours are waiting.</source>
        <translation>이 사용자의 편집 {waiting_each}개가 기다리고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The sizes of the configuration {name} do not fit each other.</source>
        <translation>구성 {name}의 크기가 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>The weights file does not say how its networks are built.</source>
        <translation>가중치 파일에 네트워크의 구조가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/config.py"/>
        <source>Choose a file written by 'intarsia train elements'.</source>
        <translation>'intarsia train elements'로 쓴 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The elements are scaled by {scale}, out of bounds.</source>
        <translation>요소의 배율 {scale}이(가) 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Choose a scale between 1 % and 10000 %.</source>
        <translation>1 %에서 10000 % 사이의 배율을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>The parts of an element set are not of one length.</source>
        <translation>요소 집합의 부분들의 길이가 같지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>A picture has at most {MAX_ELEMENTS} elements, not {count}.</source>
        <translation>이미지의 요소는 최대 {MAX_ELEMENTS}개이며 {count}개는 안 됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>Delete objects first, or paste fewer or larger ones.</source>
        <translation>먼저 개체를 삭제하거나, 더 적거나 더 큰 것을 붙여넣으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/element_set.py"/>
        <source>An element has a place or content that is not a number.</source>
        <translation>요소에 숫자가 아닌 위치나 내용이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>{name} is damaged: {error}.</source>
        <translation>{name}이(가) 손상되었습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/model.py"/>
        <source>Get the file again.</source>
        <translation>파일을 다시 구하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not of the picture's size.</source>
        <translation>요소의 크기가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/elements/patches.py"/>
        <source>The elements are not numbered without gaps.</source>
        <translation>요소의 번호가 빠짐없이 이어지지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine met an error that it does not know ({name}: {error}).</source>
        <translation>엔진에 알 수 없는 오류가 생겼습니다 ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again; if it comes back, send the engine's log with a report.</source>
        <translation>다시 시도하세요; 또 생기면 엔진의 로그를 문제 신고와 함께 보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The system refused: {strerror}{where}.</source>
        <translation>시스템이 거부했습니다: {strerror}{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The engine's packages are incomplete: {error}.</source>
        <translation>엔진의 패키지가 완전하지 않습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Install them with: pip install 'intarsia[{extras}]'</source>
        <translation>다음으로 설치하세요: pip install 'intarsia[{extras}]'</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>A text in the file cannot be read.</source>
        <translation>파일의 텍스트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Save the file again.</source>
        <translation>파일을 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card has too little memory for this edit.</source>
        <translation>이 편집을 하기에 그래픽 카드의 메모리가 부족합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a smaller region, or close other programs that use the card.</source>
        <translation>더 작은 영역을 선택하거나, 카드를 쓰는 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The graphics card failed ({split}).</source>
        <translation>그래픽 카드에 오류가 생겼습니다 ({split}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Restart the engine: until then the card answers nothing more.</source>
        <translation>엔진을 다시 시작하세요: 그때까지 카드는 응답하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The computer has too little memory for this edit.</source>
        <translation>이 편집을 하기에 컴퓨터의 메모리가 부족합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close other programs, or choose a smaller region.</source>
        <translation>다른 프로그램을 닫거나 더 작은 영역을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The disk is full{where}.</source>
        <translation>디스크가 가득 찼습니다{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Free some space and try again.</source>
        <translation>공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The folder cannot be written{where}.</source>
        <translation>폴더에 쓸 수 없습니다{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a folder of your own.</source>
        <translation>자신의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Close programs.</source>
        <translation>프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>The name of the file is too long{where}.</source>
        <translation>파일 이름이 너무 깁니다{where}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/failures.py"/>
        <source>Choose a shorter one.</source>
        <translation>더 짧은 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Get a complete copy of it.</source>
        <translation>온전한 사본을 구하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {bytes} for {pixels} pixels; the limit is {bytes2}.</source>
        <translation>{kind}이(가) {pixels}픽셀에 {bytes}을(를) 요구합니다; 한도는 {bytes2}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again with fewer channels, in another program.</source>
        <translation>다른 프로그램에서 채널을 줄여 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {parts} {what}; the limit is {limit} for {pixels} pixels.</source>
        <translation>{kind}에 {what} {parts}개가 있다고 합니다; {pixels}픽셀의 한도는 {limit}개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Save it again in another program.</source>
        <translation>다른 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} holds far less than the size that it claims: {decoded} values, where its {stored} bytes hold at most {stored2}.</source>
        <translation>{kind}의 내용이 적힌 크기보다 훨씬 적습니다: 값 {decoded}개라지만 {stored}바이트에는 최대 {stored2}개만 들어갑니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>The {kind} claims {pixels} pixels, which take {bytes}; this computer has {bytes2} left.</source>
        <translation>{kind}에 {pixels}픽셀이 있다고 하며 {bytes}이(가) 필요합니다; 이 컴퓨터에는 {bytes2} 남았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/budget.py"/>
        <source>Close other programs, or open a smaller picture.</source>
        <translation>다른 프로그램을 닫거나 더 작은 이미지를 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>The colour profile cannot be used.</source>
        <translation>색상 프로파일을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/colour.py"/>
        <source>Assign another profile to it.</source>
        <translation>다른 프로파일을 지정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture has no usable profile and was converted to sRGB roughly.</source>
        <translation>CMYK 이미지에 쓸 수 있는 프로파일이 없어 sRGB로 대략 변환했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The greys were converted by the picture's grey profile to those of sRGB.</source>
        <translation>이미지의 회색 프로파일에 따라 회색을 sRGB의 회색으로 변환했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture has pixels that are not numbers.</source>
        <translation>이미지에 숫자가 아닌 픽셀이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Repair or re-save it.</source>
        <translation>고치거나 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The {name} picture has {shape} channels of {dtype}.</source>
        <translation>{name} 이미지에 {dtype} 채널이 {shape}개 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>Save it as RGB of 8 or 16 bits.</source>
        <translation>8비트나 16비트 RGB로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's profile is broken and was left out; it is taken as sRGB.</source>
        <translation>이미지의 프로파일이 깨져 제외했습니다; sRGB로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The CMYK picture was converted to sRGB by its own profile.</source>
        <translation>CMYK 이미지를 자체 프로파일로 sRGB로 변환했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The picture's grey profile is broken and was left out.</source>
        <translation>이미지의 회색 프로파일이 깨져 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/frames.py"/>
        <source>The profile of the CMYK picture is broken and was left out.</source>
        <translation>CMYK 이미지의 프로파일이 깨져 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} has broken its decoder: it is damaged, or made to do that.</source>
        <translation>{name}이(가) 디코더를 망가뜨렸습니다: 손상되었거나 그렇게 하도록 만들어졌습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Get a complete copy of it, or save it again in another program.</source>
        <translation>온전한 사본을 구하거나 다른 프로그램에서 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} takes longer to open than a picture of its size may.</source>
        <translation>{name}을(를) 여는 데 그 크기의 이미지에 허용된 시간보다 오래 걸립니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The {name} cannot be opened: no process can be started ({strerror}).</source>
        <translation>{name}을(를) 열 수 없습니다: 프로세스를 시작할 수 없습니다 ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>Close other programs, and try again.</source>
        <translation>다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/guard.py"/>
        <source>The decoder said nothing that can be read.</source>
        <translation>디코더의 답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The WebP file has no picture in it.</source>
        <translation>WebP 파일에 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Choose another file.</source>
        <translation>다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PNG has no header.</source>
        <translation>PNG에 헤더가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The PSD is of an unknown version.</source>
        <translation>PSD의 버전을 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it again in Photoshop or GIMP.</source>
        <translation>Photoshop이나 GIMP에서 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The HDR picture has no size in it.</source>
        <translation>HDR 이미지에 크기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The file ends before its picture begins.</source>
        <translation>이미지가 시작되기 전에 파일이 끝납니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>The JPEG has no frame header.</source>
        <translation>JPEG에 프레임 헤더가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>A {data}-bit JPEG is not known.</source>
        <translation>{data}비트 JPEG는 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/headers.py"/>
        <source>Save it with 8 bits, or as TIFF.</source>
        <translation>8비트로 저장하거나 TIFF로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF holds a gain map, which was left out.</source>
        <translation>AVIF의 게인 맵은 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has {file} pictures: the main one was opened.</source>
        <translation>HEIC에 이미지가 {file}개 있습니다: 주 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC holds a gain map or a depth map, which was left out.</source>
        <translation>HEIC의 게인 맵이나 깊이 맵은 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC has premultiplied alpha.</source>
        <translation>HEIC의 알파가 미리 곱해져 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>Save it as PNG.</source>
        <translation>PNG로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The HEIC file is damaged or cut off.</source>
        <translation>HEIC 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF file is damaged or cut off.</source>
        <translation>AVIF 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/heif.py"/>
        <source>The AVIF is animated: its first picture was opened.</source>
        <translation>AVIF가 애니메이션입니다: 첫 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL is animated: its first picture was opened.</source>
        <translation>JPEG XL이 애니메이션입니다: 첫 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The JPEG XL file is damaged or cut off.</source>
        <translation>JPEG XL 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jpegxl.py"/>
        <source>The profile of the JPEG XL cannot be read: it is taken as sRGB.</source>
        <translation>JPEG XL의 프로파일을 읽을 수 없습니다: sRGB로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL file has no picture in it.</source>
        <translation>JPEG XL 파일에 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has {extra} extra channels.</source>
        <translation>JPEG XL에 추가 채널이 {extra}개 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it as RGB.</source>
        <translation>RGB로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>The JPEG XL has extensions that are not known.</source>
        <translation>JPEG XL에 알 수 없는 확장이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/header.py"/>
        <source>Save it again.</source>
        <translation>다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/histograms.py"/>
        <source>The JPEG XL has a broken code in it.</source>
        <translation>JPEG XL에 깨진 코드가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/jxl/icc.py"/>
        <source>The JPEG XL has a profile of {size} packed bytes.</source>
        <translation>JPEG XL의 프로파일이 압축된 크기로 {size}바이트입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the blend mode {name} of {name2}</source>
        <translation>{name2}의 혼합 모드 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden layer {name} is no paint layer and was left out.</source>
        <translation>숨은 레이어 {name}은(는) 페인트 레이어가 아니어서 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the colours {name} of {what}</source>
        <translation>{what}의 색상 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The KRA has more layers than can be opened.</source>
        <translation>KRA에 열 수 있는 것보다 많은 레이어가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>Merge some of them.</source>
        <translation>몇 개를 병합하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the animation of {name}</source>
        <translation>{name}의 애니메이션</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask of {name}</source>
        <translation>{name}의 마스크</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}, which lacks its pixels,</source>
        <translation>픽셀이 없는 레이어 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The reference images were left out.</source>
        <translation>참조 이미지는 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the layer {name}</source>
        <translation>레이어 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The selection mask {name} was left out.</source>
        <translation>선택 마스크 {name}은(는) 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>The hidden mask {name} was left out.</source>
        <translation>숨은 마스크 {name}은(는) 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/layers.py"/>
        <source>the mask {name}</source>
        <translation>마스크 {name}</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>The KRA's list of layers is damaged.</source>
        <translation>KRA의 레이어 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/main_doc.py"/>
        <source>Open an earlier copy of it.</source>
        <translation>이전 사본을 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>The merged picture of the Krita document was opened, without its layers.</source>
        <translation>Krita 문서의 합친 이미지를 레이어 없이 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>an empty picture</source>
        <translation>빈 이미지</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>its picture</source>
        <translation>자체 이미지</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why}.</source>
        <translation>Krita만 보일 수 있습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Only Krita can show {why} of this document.</source>
        <translation>이 문서에는 Krita만 보일 수 있는 것이 있습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/read.py"/>
        <source>Export it from Krita as ORA.</source>
        <translation>Krita에서 ORA로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>A layer of the KRA is damaged.</source>
        <translation>KRA의 레이어 하나가 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>Open an autosaved or earlier copy of it.</source>
        <translation>자동 저장본이나 이전 사본을 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/kra/tiles.py"/>
        <source>The KRA claims a layer of {width} x {height} pixels.</source>
        <translation>KRA에 {width} x {height}픽셀의 레이어가 있다고 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has pixels outside its window, or fewer: what lies in both was opened.</source>
        <translation>EXR의 픽셀이 창을 벗어나거나 모자랍니다: 양쪽에 있는 것을 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has no channels R, G and B, or Y.</source>
        <translation>EXR에 R, G, B 채널도 Y 채널도 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Save it with them.</source>
        <translation>그 채널들과 함께 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has further channels, which were left out.</source>
        <translation>EXR의 다른 채널은 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR has channels of several sizes.</source>
        <translation>EXR의 채널 크기가 여러 가지입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The HDR picture is damaged or cut off.</source>
        <translation>HDR 이미지가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR holds deep samples.</source>
        <translation>EXR에 딥 샘플이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>Flatten it first.</source>
        <translation>먼저 합치세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR may have several parts: the first was opened.</source>
        <translation>EXR에 여러 부분이 있을 수 있습니다: 첫 부분을 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/light.py"/>
        <source>The EXR file is damaged or cut off.</source>
        <translation>EXR 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Save the map as a one-channel or palette PNG with one number per object.</source>
        <translation>맵을 개체마다 번호 하나인 단일 채널이나 팔레트 PNG로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} has no value from {least} up (its highest is {high}).</source>
        <translation>{name}에 {least} 이상의 값이 없습니다 (가장 큰 값은 {high}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make white what is marked.</source>
        <translation>표시할 것을 흰색으로 하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is a picture of colours, not a map of labels.</source>
        <translation>{name}은(는) 레이블 맵이 아니라 색이 있는 이미지입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} is in colours, and none of its pixels is dark: its lowest value is {round}.</source>
        <translation>{name}은(는) 색이 있고 어두운 픽셀이 없습니다: 가장 낮은 값은 {round}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Make what is not marked black.</source>
        <translation>표시하지 않을 것을 검은색으로 하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>{name} marks nothing: its value is {low} everywhere.</source>
        <translation>{name}이(가) 아무것도 표시하지 않습니다: 값이 어디나 {low}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>Mark at least one pixel white.</source>
        <translation>픽셀을 하나 이상 흰색으로 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/maps.py"/>
        <source>The PNG is damaged or cut off.</source>
        <translation>PNG가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Give the certificate chain and its private key as PEM files.</source>
        <translation>인증서 체인과 개인 키를 PEM 파일로 지정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Content Credentials go into PNG and JPEG only.</source>
        <translation>Content Credentials는 PNG와 JPEG에만 들어갑니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>Export one of them.</source>
        <translation>둘 중 하나로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path}을(를) 읽을 수 없습니다 ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>The certificate cannot sign Content Credentials ({error}).</source>
        <translation>이 인증서로 Content Credentials에 서명할 수 없습니다 ({error}).</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/credentials.py"/>
        <source>It needs its whole chain, and the extended key usage of documents or of mail.</source>
        <translation>전체 체인과, 문서나 메일용 확장 키 용도가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a second picture (a preview or a view), which was left out.</source>
        <translation>JPEG의 두 번째 이미지(미리 보기나 다른 시점)는 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/metadata/gain_map.py"/>
        <source>The JPEG holds a gain map: it is kept for JPEGs for as long as no pixel changes.</source>
        <translation>JPEG에 게인 맵이 있습니다: 픽셀이 바뀌지 않는 동안 JPEG에 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>It ends early.</source>
        <translation>일찍 끝납니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PAM file has {channels} channels.</source>
        <translation>PAM 파일에 채널이 {channels}개 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 1 to 4.</source>
        <translation>1~4개로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file claims values up to {top}.</source>
        <translation>PPM 파일의 값이 {top}까지라고 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>Save it with 8 or 16 bits.</source>
        <translation>8비트나 16비트로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/netpbm.py"/>
        <source>The PPM file is damaged or cut off.</source>
        <translation>PPM 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>The picture takes more memory than this computer has left.</source>
        <translation>이미지에 이 컴퓨터에 남은 것보다 많은 메모리가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/open.py"/>
        <source>Close other programs, or open a smaller one.</source>
        <translation>다른 프로그램을 닫거나 더 작은 것을 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>No layer can be opened: the document's merged picture was.</source>
        <translation>열 수 있는 레이어가 없습니다: 문서의 합친 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>The document has no layers.</source>
        <translation>문서에 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/ora.py"/>
        <source>Open another file.</source>
        <translation>다른 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>This is not a PNG file.</source>
        <translation>PNG 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>Get another copy of it.</source>
        <translation>다른 사본을 구하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/png.py"/>
        <source>The PNG holds more than the {raw} bytes that it claims.</source>
        <translation>PNG의 내용이 적힌 {raw}바이트보다 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>Open it in Photoshop, GIMP or Krita and save it again.</source>
        <translation>Photoshop, GIMP, Krita에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims {channels} channels of {depth} bits; the limit is {MOST_CHANNELS} of 32.</source>
        <translation>PSD에 {depth}비트 채널이 {channels}개 있다고 합니다; 한도는 32비트 {MOST_CHANNELS}개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {width} x {height} pixels.</source>
        <translation>PSD에 {width} x {height}픽셀의 레이어가 있다고 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD claims a layer of {channels} channels; the limit is {MOST_CHANNELS}.</source>
        <translation>PSD에 채널 {channels}개의 레이어가 있다고 합니다; 한도는 {MOST_CHANNELS}개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/claims.py"/>
        <source>The PSD is cut off.</source>
        <translation>PSD가 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>Mask of {name}</source>
        <translation>{name}의 마스크</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The hidden layer {name} has no pixels and was left out.</source>
        <translation>숨은 레이어 {name}은(는) 픽셀이 없어 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The {DRAWN} {name} was opened as its pixels.</source>
        <translation>{DRAWN} {name}을(를) 픽셀로 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/layers.py"/>
        <source>The PSD's layers are larger than can be opened together.</source>
        <translation>PSD의 레이어들이 함께 열 수 있는 것보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD has layers that only its own program can show; it was opened flattened.</source>
        <translation>PSD에 그것을 만든 프로그램만 보일 수 있는 레이어가 있어, 합쳐서 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The multichannel picture has {count} spot channels; it was opened as sRGB.</source>
        <translation>다중 채널 이미지에 별색 채널이 {count}개 있습니다; sRGB로 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD's colour mode {name} is not known.</source>
        <translation>PSD의 색상 모드 {name}을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD holds no flattened picture: its layers were composed in 8 bits.</source>
        <translation>PSD에 합친 이미지가 없습니다: 레이어를 8비트로 합성했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The Lab picture was converted to sRGB.</source>
        <translation>Lab 이미지를 sRGB로 변환했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The duotone was opened as the greys that its inks print.</source>
        <translation>이중톤을 그 잉크가 인쇄하는 회색으로 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/read.py"/>
        <source>The PSD is damaged or cut off.</source>
        <translation>PSD가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MAX_SIDE} pixels a side.</source>
        <translation>PSD는 한 변이 최대 {MAX_SIDE}픽셀입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export a PNG or TIFF.</source>
        <translation>PNG나 TIFF로 내보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>A PSD has at most {MOST_BYTES} GB.</source>
        <translation>PSD는 최대 {MOST_BYTES} GB입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/psd/write.py"/>
        <source>Export an ORA, or fewer layers.</source>
        <translation>ORA로 내보내거나 레이어를 줄이세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG lacks its end: what it has was opened, the rest may be grey.</source>
        <translation>JPEG의 끝이 없습니다: 있는 만큼 열었고 나머지는 회색일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The camera has marked the picture as Adobe RGB, which became its profile.</source>
        <translation>카메라가 이미지를 Adobe RGB로 표시했고, 이것을 프로파일로 삼았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The PNG is animated: its first picture was opened.</source>
        <translation>PNG가 애니메이션입니다: 첫 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The JPEG claims {scans} scans of its pixels; the limit is {MOST_SCANS}.</source>
        <translation>JPEG에 픽셀 스캔이 {scans}번 있다고 합니다; 한도는 {MOST_SCANS}번입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The icon has {count} pictures: the largest was opened.</source>
        <translation>아이콘에 이미지가 {count}개 있습니다: 가장 큰 것을 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} file is damaged or cut off.</source>
        <translation>{name} 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/raster.py"/>
        <source>The {name} is animated: its first picture was opened.</source>
        <translation>{name}이(가) 애니메이션입니다: 첫 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>{name} files are only read.</source>
        <translation>{name} 파일은 읽기만 됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A JPEG has at most {JPEG_SIDE} pixels a side.</source>
        <translation>JPEG는 한 변이 최대 {JPEG_SIDE}픽셀입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/save.py"/>
        <source>A WebP has at most {WEBP_SIDE} pixels a side.</source>
        <translation>WebP는 한 변이 최대 {WEBP_SIDE}픽셀입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is not a picture file.</source>
        <translation>이미지 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Open one of {SUPPORTED}.</source>
        <translation>다음 중 하나를 여세요: {SUPPORTED}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a camera raw file.</source>
        <translation>카메라 RAW 파일입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Develop it first, in darktable, RawTherapee or Lightroom, and open the TIFF or JPEG.</source>
        <translation>먼저 darktable, RawTherapee, Lightroom에서 현상한 뒤 TIFF나 JPEG를 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is a GIMP file (XCF).</source>
        <translation>GIMP 파일(XCF)입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>In GIMP, choose File &gt; Export As and a name that ends in .ora: it keeps the layers.</source>
        <translation>GIMP에서 파일 &gt; 다른 이름으로 내보내기를 고르고 .ora로 끝나는 이름을 쓰세요: 레이어가 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>This is {name} file.</source>
        <translation>다른 종류의 파일입니다: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/sniffing.py"/>
        <source>Save it as one of {SUPPORTED}.</source>
        <translation>다음 중 하나로 저장하세요: {SUPPORTED}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is cut off.</source>
        <translation>TIFF가 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF is a volume of many channels.</source>
        <translation>TIFF가 여러 채널의 볼륨입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save one slice of it.</source>
        <translation>단면 하나를 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF has tiles of no size.</source>
        <translation>TIFF에 크기 없는 타일이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>The TIFF claims more than {MOST_DIRECTORIES} pictures, which is the limit.</source>
        <translation>TIFF에 한도인 {MOST_DIRECTORIES}개보다 많은 이미지가 있다고 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/claims.py"/>
        <source>Save the first one alone.</source>
        <translation>첫 번째만 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF's kind of YCbCr is not known.</source>
        <translation>TIFF의 YCbCr 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/colours.py"/>
        <source>The TIFF holds L*a*b* of floats.</source>
        <translation>TIFF에 부동 소수점 L*a*b*가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF holds values of type {dtype}.</source>
        <translation>TIFF에 {dtype}형 값이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Save it with 8, 16 or 32-bit float.</source>
        <translation>8, 16비트나 32비트 부동 소수점으로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pictures: the first was opened.</source>
        <translation>TIFF에 이미지가 {pages}개 있습니다: 첫 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has {pages} pages: they are layers, and the first shows.</source>
        <translation>TIFF에 페이지가 {pages}개 있습니다: 레이어로 열렸고 첫 페이지가 보입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF's colour model {name} is not known.</source>
        <translation>TIFF의 색상 모델 {name}을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has 32-bit whole numbers; the upper 16 bits were kept.</source>
        <translation>TIFF에 32비트 정수가 있습니다; 위쪽 16비트를 남겼습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has further channels, which were left out.</source>
        <translation>TIFF의 다른 채널은 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF is damaged or cut off.</source>
        <translation>TIFF가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>Get a complete copy of it, or save it again.</source>
        <translation>온전한 사본을 구하거나 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is of another kind and was left out.</source>
        <translation>페이지 {title}은(는) 종류가 달라 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The TIFF has layers of Photoshop; it was opened flattened.</source>
        <translation>TIFF에 Photoshop 레이어가 있습니다; 합쳐서 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/tiff/read.py"/>
        <source>The page {title} is damaged and was left out.</source>
        <translation>페이지 {title}은(는) 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has no picture in it.</source>
        <translation>JPEG 2000 파일에 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file has tiles of no size.</source>
        <translation>JPEG 2000 파일에 크기 없는 타일이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/files/wavelets.py"/>
        <source>The JPEG 2000 file is damaged or cut off.</source>
        <translation>JPEG 2000 파일이 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_klein.py"/>
        <source>Close other programs that use the device, or choose OSOR or LaMa.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫거나 OSOR 또는 LaMa를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>Mark a smaller region, close other programs, or choose MI-GAN or the classical method.</source>
        <translation>더 작은 영역을 표시하거나, 다른 프로그램을 닫거나, MI-GAN 또는 고전적 방법을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_network.py"/>
        <source>{name} should hold one network, not {files}.</source>
        <translation>{name}에는 네트워크가 {files}개가 아니라 하나 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>Close other programs that use the device, or choose LaMa.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫거나 LaMa를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/by_osor.py"/>
        <source>{INSTRUCTION} holds no instruction.</source>
        <translation>{INSTRUCTION}에 지시문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The new map has a label, {unknown}, that the old one has not.</source>
        <translation>새 맵에 이전 맵에 없는 레이블 {unknown}이(가) 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Nothing is left to copy label {missing} from; its colours are a guess.</source>
        <translation>레이블 {missing}을(를) 복사해 올 곳이 남지 않았습니다; 그 색은 추측입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The region is transparent.</source>
        <translation>영역이 투명합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Mark something that can be seen.</source>
        <translation>보이는 것을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>The shadow that it cast was taken away with it.</source>
        <translation>드리운 그림자도 함께 없앴습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>No shadow that it casts was found.</source>
        <translation>드리운 그림자를 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>This method can only continue what the picture shows: draw with a label of the old map.</source>
        <translation>이 방법은 이미지에 보이는 것만 이어 그릴 수 있습니다: 이전 맵의 레이블로 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Draw with a label of the old map.</source>
        <translation>이전 맵의 레이블로 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/complete.py"/>
        <source>Repainted</source>
        <translation>다시 칠함</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct.py"/>
        <source>What is hidden cannot be known: this is a guess from what shows of the object.</source>
        <translation>가려진 것은 알 수 없습니다: 개체의 보이는 부분에서 추측한 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Object, {place}</source>
        <translation>개체, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing is marked.</source>
        <translation>표시된 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Click, draw a box, brush or lasso first.</source>
        <translation>먼저 클릭하거나 상자, 브러시, 올가미로 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no border to soften.</source>
        <translation>배경에는 부드럽게 할 경계가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Choose an object.</source>
        <translation>개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The background has no edge of its own.</source>
        <translation>배경에는 자체 가장자리가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>The new order does not hold every object.</source>
        <translation>새 순서에 모든 개체가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Nothing would be left behind the objects.</source>
        <translation>개체 뒤에 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/correct_changes.py"/>
        <source>Make another object background first.</source>
        <translation>먼저 다른 개체를 배경으로 만드세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Classical</source>
        <translation>고전적</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Works at once, with nothing downloaded: it continues what the picture already shows, and invents nothing.</source>
        <translation>내려받는 것 없이 바로 됩니다: 이미지에 이미 보이는 것을 이어 그리며, 새로 만들어 내지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>LaMa</source>
        <translation>LaMa</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes what was behind an object by a network that sees the whole window; needs no graphics card. What it fills it invents.</source>
        <translation>창 전체를 보는 네트워크로 개체 뒤를 채웁니다; 그래픽 카드가 필요 없습니다. 채운 것은 만들어 낸 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing and what it casts in one step of a large network, which also says where its shadow lies; needs a graphics card. What it fills it invents.</source>
        <translation>물체와 그것이 드리운 것을 큰 네트워크의 한 스텝으로 지우며, 그림자가 어디인지도 알려 줍니다; 그래픽 카드가 필요합니다. 채운 것은 만들어 낸 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Removes a thing with its shadow and its reflection in four steps of a large network; needs a graphics card with about 10 GB. What it fills it invents.</source>
        <translation>물체를 그 그림자와 반사와 함께 큰 네트워크의 네 스텝으로 지웁니다; 약 10 GB의 그래픽 카드가 필요합니다. 채운 것은 만들어 낸 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Paints a subject in as a reference picture shows it, gives a thing another's look, completes a hidden part, and lights what moved as its new place is lit; needs a graphics card with about 10 GB. What it makes it invents.</source>
        <translation>참조 이미지에 보이는 대로 대상을 그려 넣고, 물체에 다른 것의 모습을 주고, 가려진 부분을 채우고, 옮긴 것을 새 자리의 빛에 맞게 비춥니다; 약 10 GB의 그래픽 카드가 필요합니다. 만든 것은 지어낸 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Completes as LaMa does with a fifteenth of the work: for weak machines and small holes. Large ones come out visibly weaker.</source>
        <translation>LaMa처럼 채우지만 작업량은 15분의 1: 느린 컴퓨터와 작은 구멍용. 큰 구멍은 눈에 띄게 못합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Grow</source>
        <translation>확장</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the hole is widened before it is completed, in pixels; the edge stays.</source>
        <translation>채우기 전에 구멍을 얼마나 넓힐지, 픽셀 단위; 가장자리는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Tone</source>
        <translation>톤</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the tone around it a moved object takes on.</source>
        <translation>옮긴 개체가 주변의 톤을 얼마나 받을지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Likeness</source>
        <translation>닮음</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How far the painted exemplar keeps its own colours.</source>
        <translation>그려 넣은 견본이 자신의 색을 얼마나 유지할지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>Light</source>
        <translation>빛</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/descriptor.py"/>
        <source>How much of the new place's light a moved object takes on, and casts there.</source>
        <translation>옮긴 개체가 새 자리의 빛을 얼마나 받고 그곳에 얼마나 드리울지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Hidden part of {name}</source>
        <translation>{name}의 가려진 부분</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Nothing in front of {name} seems to hide a part of it.</source>
        <translation>{name} 앞에 그 일부를 가리는 것이 없어 보입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/hidden.py"/>
        <source>Send it behind what covers it, or paint the missing part.</source>
        <translation>덮고 있는 것의 뒤로 보내거나, 빠진 부분을 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Mark a smaller region, close other programs that use the device, or use another method.</source>
        <translation>더 작은 영역을 표시하거나, 장치를 쓰는 다른 프로그램을 닫거나, 다른 방법을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>The instructions of klein were encoded for another network.</source>
        <translation>klein의 지시문은 다른 네트워크용으로 부호화되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_asking.py"/>
        <source>Install the packs of klein and of its text encoder again.</source>
        <translation>klein과 그 텍스트 인코더의 팩을 다시 설치하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>The place left was filled by {label}.</source>
        <translation>떠난 자리는 {label}이(가) 채웠습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_edits.py"/>
        <source>FLUX.2 klein does not answer {verb}.</source>
        <translation>FLUX.2 klein은 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_instructions.py"/>
        <source>Close other programs that use the device; this is needed once.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫으세요; 이것은 한 번만 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_light.py"/>
        <source>Light around {name}</source>
        <translation>{name} 주변의 빛</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Exemplar</source>
        <translation>견본</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/klein_painting.py"/>
        <source>Redrawn object</source>
        <translation>다시 그린 개체</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/method.py"/>
        <source>The classical method does not answer {verb}.</source>
        <translation>고전적 방법은 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Nothing stood out in the exemplar, so it fills the region. Choose its subject to cut it out.</source>
        <translation>견본에서 두드러지는 것이 없어 견본으로 영역을 채웠습니다. 대상을 선택하면 오려 냅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>The exemplar has no visible pixel.</source>
        <translation>견본에 보이는 픽셀이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Choose another picture or mask.</source>
        <translation>다른 이미지나 마스크를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>What stood in the region was completed away, on a layer of its own.</source>
        <translation>영역에 있던 것을 채워 없애고 별도 레이어에 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Shadow of the exemplar</source>
        <translation>견본의 그림자</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/paint.py"/>
        <source>Background behind the exemplar</source>
        <translation>견본 뒤의 배경</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Background behind {name}</source>
        <translation>{name} 뒤의 배경</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The shadow of {name} was found and goes with it.</source>
        <translation>{name}의 그림자를 찾았고 함께 옮겨집니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>{name} is cut by the {side} edge of the picture, and the cut shows now. Move it along that edge, or back to it.</source>
        <translation>{name}이(가) 이미지의 {side} 가장자리에서 잘렸고 이제 그 단면이 보입니다. 그 가장자리를 따라 옮기거나 가장자리로 되돌리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>The plate is not of the window's size.</source>
        <translation>플레이트의 크기가 창과 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/classical/rearrange.py"/>
        <source>Send the edit without it.</source>
        <translation>그것 없이 편집을 보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/chosen_aids.py"/>
        <source>Order from front to back by {label}.</source>
        <translation>앞뒤 순서: {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/completed_alpha.py"/>
        <source>Cleared behind {name}</source>
        <translation>{name} 뒤를 지움</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Person {number}, {place}</source>
        <translation>사람 {number}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Turquoise</source>
        <translation>청록</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} object {number}, {place}</source>
        <translation>개체 {number} ({colour}), {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>{colour} part {number} of {whole}, {place}</source>
        <translation>부분 {number} / {whole} ({colour}), {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/described_names.py"/>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Soft borders</source>
        <translation>부드러운 경계</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Who finds hair and soft edges; as fits: ViTMatte for one object, where it is installed.</source>
        <translation>머리카락과 부드러운 가장자리를 찾는 것; 자동: 개체가 하나면 ViTMatte, 설치되어 있을 때.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Front to back</source>
        <translation>앞뒤 순서</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What tells which object stands before another; as fits: depth, where it is installed.</source>
        <translation>어느 개체가 다른 개체 앞에 있는지 알려 주는 것; 자동: 깊이, 설치되어 있을 때.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>By depth</source>
        <translation>깊이에 따라</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>What Depth Anything tells of a moved object: how its shadow falls, how large it is.</source>
        <translation>옮긴 개체에 대해 Depth Anything이 알려 주는 것: 그림자가 드리우는 모양과 크기.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Amount</source>
        <translation>양</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>How much of the new look is taken: 1 takes all of it, 0 keeps the object's own.</source>
        <translation>새 모습을 얼마나 받을지: 1은 전부, 0은 개체 자신의 모습 유지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>As fits</source>
        <translation>자동</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Closed form</source>
        <translation>닫힌 형식</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>ViTMatte</source>
        <translation>ViTMatte</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Cues</source>
        <translation>단서</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Depth Anything</source>
        <translation>Depth Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows</source>
        <translation>그림자</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/descriptor.py"/>
        <source>Shadows and sizes</source>
        <translation>그림자와 크기</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/diffusion_run.py"/>
        <source>Close other programs, or choose a smaller pack.</source>
        <translation>다른 프로그램을 닫거나 더 작은 팩을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Outlines</source>
        <translation>윤곽</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/element_view.py"/>
        <source>Centres</source>
        <translation>중심</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Nothing was found there in the exemplar.</source>
        <translation>견본의 그곳에서 아무것도 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/exemplar.py"/>
        <source>Click on another place of it.</source>
        <translation>견본의 다른 곳을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>The mask to refine is not the picture's size.</source>
        <translation>다듬을 마스크의 크기가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/finding.py"/>
        <source>Start a new one.</source>
        <translation>새로 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Set soft borders to closed form, or close other programs.</source>
        <translation>부드러운 경계를 닫힌 형식으로 하거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_borders.py"/>
        <source>Soft borders by {label}.</source>
        <translation>부드러운 경계: {label}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/network_depth.py"/>
        <source>Set the order to cues, or close other programs.</source>
        <translation>순서를 단서로 하거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region and the object map differ in size.</source>
        <translation>영역과 개체 맵의 크기가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The region is empty.</source>
        <translation>영역이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Mark at least one pixel.</source>
        <translation>픽셀을 하나 이상 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>The object map and the class map differ in size.</source>
        <translation>개체 맵과 분류 맵의 크기가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>An object has a negative id.</source>
        <translation>개체에 음수 id가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Number the objects from 1.</source>
        <translation>개체에 1부터 번호를 매기세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>There is no class {low}.</source>
        <translation>분류 {low}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/object_map.py"/>
        <source>Choose a class from 0 to {OBJECT_CLASSES}, or none.</source>
        <translation>0에서 {OBJECT_CLASSES}까지의 분류를 선택하거나 선택하지 마세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/rearranged_object.py"/>
        <source>Shadow of {name}</source>
        <translation>{name}의 그림자</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/redrawn_map.py"/>
        <source>Draw with a label of the old map, or announce the new one.</source>
        <translation>이전 맵의 레이블로 그리거나 새 레이블을 알리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>This engine understands no words.</source>
        <translation>이 엔진은 단어를 이해하지 못합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/common/small_prompt.py"/>
        <source>Click on the object instead.</source>
        <translation>대신 개체를 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Image elements</source>
        <translation>이미지 요소</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Moves an object as pieces of content and lets a small trained network draw what was hidden: coarse, at 64 pixels.</source>
        <translation>개체를 내용 조각으로 옮기고, 가려졌던 것은 훈련된 작은 네트워크가 그립니다: 64픽셀로 거칩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Object drawn by</source>
        <translation>개체를 그리는 것</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether a moved object keeps its own pixels or is drawn with its surroundings.</source>
        <translation>옮긴 개체가 자신의 픽셀을 유지할지, 주변과 함께 그려질지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Place left filled by</source>
        <translation>빈자리를 채우는 것</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/descriptor.py"/>
        <source>Whether the decoder draws it, what is likeliest or another guess for each seed, or only says what the picture's own pixels show.</source>
        <translation>디코더가 가장 그럴듯한 것이나 시드마다 다른 추측을 그릴지, 이미지 자체의 픽셀이 보여 주는 것만 말할지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder drew {side} x {side2} pixels of this part of the picture.</source>
        <translation>디코더가 이미지의 이 부분을 {side} x {side2}픽셀로 그렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>{name} holds networks that need Stable Diffusion's autoencoder.</source>
        <translation>{name}에는 Stable Diffusion의 오토인코더가 필요한 네트워크가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Choose weights of the small configuration.</source>
        <translation>작은 구성의 가중치를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Around {name}</source>
        <translation>{name} 주변</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>Image elements do not answer {verb}.</source>
        <translation>이미지 요소는 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>It looks the same for every seed, so it was made once.</source>
        <translation>어떤 시드로도 똑같으므로 한 번만 만들었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>What lies around the hole is plain: the classical method filled it.</source>
        <translation>구멍 주변이 고르기 때문에 고전적 방법으로 채웠습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/image_elements/method.py"/>
        <source>The decoder rebuilt what lies around the hole to {found} dB, and {least_db} are needed: the classical method filled it instead.</source>
        <translation>디코더가 구멍 주변을 {found} dB로 재현했는데 {least_db}이(가) 필요합니다: 대신 고전적 방법으로 채웠습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/descriptor.py"/>
        <source>Gives the region back as it was: for measuring and testing the way of an edit.</source>
        <translation>영역을 있던 그대로 돌려줍니다: 편집 과정의 측정과 시험용.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/nothing/method.py"/>
        <source>The method that does nothing does not answer {verb}.</source>
        <translation>아무것도 하지 않는 방법은 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example</source>
        <translation>Paint by Example</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paints the thing in a reference picture into the region, in the picture's own light.</source>
        <translation>참조 이미지의 물체를 이 이미지의 빛에 맞게 영역에 그려 넣습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Paint by Example, fast</source>
        <translation>Paint by Example, 빠름</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>As Paint by Example, in 20 steps instead of 50.</source>
        <translation>Paint by Example과 같지만 50스텝 대신 20스텝.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How closely the painted thing follows the exemplar; the published value is 0.5.</source>
        <translation>그린 것이 견본을 얼마나 따르는지; 발표된 값은 0.5입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 50.</source>
        <translation>많을수록 느리고 조금 더 섬세합니다; 발표된 값은 50입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>How an exemplar that is not square is shown; the network learned with squashed ones.</source>
        <translation>정사각형이 아닌 견본을 보이는 방식; 네트워크는 눌린 견본으로 배웠습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Squash to a square</source>
        <translation>정사각형으로 누르기</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>Crop to its middle</source>
        <translation>가운데로 자르기</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/descriptor.py"/>
        <source>More are slower and a little finer; 20 is usual.</source>
        <translation>많을수록 느리고 조금 더 섬세합니다; 보통 20입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar is empty.</source>
        <translation>견본이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>Choose another exemplar.</source>
        <translation>다른 견본을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar and its mask differ in size.</source>
        <translation>견본과 그 마스크의 크기가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/inputs.py"/>
        <source>The exemplar's mask is empty.</source>
        <translation>견본의 마스크가 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/method.py"/>
        <source>Paint by Example does not answer {verb}.</source>
        <translation>Paint by Example은 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>The guidance scale is out of range.</source>
        <translation>가이던스 배율이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/sampling.py"/>
        <source>Choose 0 to {MOST_SCALE}.</source>
        <translation>0에서 {MOST_SCALE}까지 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>This UNet reads {channels} channels, Paint by Example's reads {CHANNELS}.</source>
        <translation>이 UNet은 채널 {channels}개를 읽지만 Paint by Example의 UNet은 {CHANNELS}개를 읽습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/paint_by_example/weights.py"/>
        <source>Choose the weights that belong to this method.</source>
        <translation>이 방법에 맞는 가중치를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look first</source>
        <translation>모습 우선</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published values: the given look counts most, words a little.</source>
        <translation>발표된 값: 주어진 모습을 가장 많이, 단어를 조금 반영합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Words and look</source>
        <translation>단어와 모습</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published multi-modal values: words count more than the given look.</source>
        <translation>발표된 멀티모달 값: 주어진 모습보다 단어를 더 반영합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Gives an object another look, adds one, varies it, or follows a redrawn outline.</source>
        <translation>개체에 다른 모습을 주거나, 추가하거나, 변화시키거나, 다시 그린 윤곽을 따릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Look</source>
        <translation>모습</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How much of the exemplar's look is taken: 1 is all, 0 keeps what is there.</source>
        <translation>견본의 모습을 얼마나 받을지: 1은 전부, 0은 있던 것 유지.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Structure</source>
        <translation>구조</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly outlines and classes of objects hold; 0 lets them go.</source>
        <translation>개체의 윤곽과 분류를 얼마나 강하게 지킬지; 0은 지키지 않음.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Appearance</source>
        <translation>외관</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the look of each object holds; 0 leaves it open.</source>
        <translation>각 개체의 모습을 얼마나 강하게 지킬지; 0은 자유롭게 둠.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>How strongly the words of the prompt count; 0 does not read them.</source>
        <translation>프롬프트의 단어를 얼마나 강하게 반영할지; 0은 읽지 않음.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>More are slower and a little finer; the published value is 20.</source>
        <translation>많을수록 느리고 조금 더 섬세합니다; 발표된 값은 20입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Computed as</source>
        <translation>계산 방식</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>The published code has mistakes, and its weights were tuned with them.</source>
        <translation>발표된 코드에는 오류가 있고, 가중치는 그 오류와 함께 조정되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Corrected</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/descriptor.py"/>
        <source>Published</source>
        <translation>발표됨</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The reference's object is empty.</source>
        <translation>참조의 개체가 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Mark the object in the reference.</source>
        <translation>참조에서 개체를 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>The amount of the new look is out of range.</source>
        <translation>새 모습의 양이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/hints.py"/>
        <source>Choose 0 to 1.</source>
        <translation>0에서 1까지 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR takes the exemplar's look; its shape is the region's.</source>
        <translation>PAIR는 견본의 모습을 받습니다; 모양은 영역의 모양입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>PAIR does not answer {verb}.</source>
        <translation>PAIR는 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>No object has a class here: PAIR goes by outlines and looks alone.</source>
        <translation>여기에는 분류가 있는 개체가 없습니다: PAIR는 윤곽과 모습만 따릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/method.py"/>
        <source>Label {label} has no look yet in this picture; PAIR invents one.</source>
        <translation>레이블 {label}의 모습이 아직 이 이미지에 없습니다; PAIR가 만들어 냅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>A guidance scale is out of range.</source>
        <translation>가이던스 배율이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/sampling.py"/>
        <source>Choose scales from 0 to {MOST_SCALE}.</source>
        <translation>0에서 {MOST_SCALE}까지의 배율을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The tokenizer's files are not in {name}.</source>
        <translation>토크나이저의 파일이 {name}에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pair/weights.py"/>
        <source>The UNet reads {ours} channels, its control network {theirs}.</source>
        <translation>UNet은 채널 {ours}개, 그 제어 네트워크는 {theirs}개를 읽습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>The new map has a label, {label}, that the old one has not.</source>
        <translation>새 맵에 이전 맵에 없는 레이블 {label}이(가) 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/classifiers.py"/>
        <source>This method learns what a label looks like from the picture: draw with one of the old map.</source>
        <translation>이 방법은 레이블의 생김새를 이미지에서 배웁니다: 이전 맵의 레이블로 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Small change</source>
        <translation>작은 변화</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for fewer than 5000 pixels of 256 x 256.</source>
        <translation>256 x 256 중 5000픽셀 미만일 때의 논문 값.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Large change</source>
        <translation>큰 변화</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for larger changes.</source>
        <translation>더 큰 변화일 때의 논문 값.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Animals and removing</source>
        <translation>동물과 제거</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's values for horses, and for taking a thing away.</source>
        <translation>말, 그리고 무언가를 없앨 때의 논문 값.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance</source>
        <translation>픽셀 단위 가이던스</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Learns the picture's own layers, then redraws them where their map was redrawn.</source>
        <translation>이미지 자신의 레이어를 배운 뒤, 맵이 바뀐 곳을 다시 그립니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pixel-wise guidance, faces</source>
        <translation>픽셀 단위 가이던스, 얼굴</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Redraws a face where its map was redrawn, by the published classifiers of its parts.</source>
        <translation>발표된 얼굴 부분 분류기로, 맵이 바뀐 곳의 얼굴을 다시 그립니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>The paper's rule goes by the size of the change; by hand, the next two count.</source>
        <translation>논문의 규칙은 변화의 크기를 따릅니다; 직접 정하면 다음 두 값이 쓰입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far back the picture is taken: more lets it change more; 500 and 750 are usual.</source>
        <translation>이미지를 얼마나 뒤로 되돌릴지: 클수록 더 많이 바뀝니다; 보통 500과 750.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Pull</source>
        <translation>당김</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How strongly the map pulls; 40 to 100 is usual, 0 does not pull at all.</source>
        <translation>맵이 얼마나 강하게 당기는지; 보통 40~100, 0은 당기지 않음.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Reach</source>
        <translation>범위</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How far beyond the change the picture may be redrawn, in the network's pixels.</source>
        <translation>바뀐 곳을 넘어 얼마나 멀리까지 다시 그려도 되는지, 네트워크의 픽셀 단위.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>Candidates</source>
        <translation>후보</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>How many are made and compared for each result; left alone, 1 without a GPU.</source>
        <translation>결과마다 몇 개를 만들어 비교할지; 그대로 두면 GPU 없이는 1.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>More are slower and a little finer; the paper's accelerated value is 50.</source>
        <translation>많을수록 느리고 조금 더 섬세합니다; 논문의 가속 값은 50입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By the size of the change</source>
        <translation>변화의 크기에 따라</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/descriptor.py"/>
        <source>By hand</source>
        <translation>직접</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>This method finds out which part of the face a label is from the picture: draw with one of the old map.</source>
        <translation>이 방법은 레이블이 얼굴의 어느 부분인지 이미지에서 알아냅니다: 이전 맵의 레이블로 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The published classifiers do not fit the network of {name}.</source>
        <translation>발표된 분류기가 {name}의 네트워크에 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Use the pack of faces.</source>
        <translation>얼굴 팩을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>The labels that were exchanged are one part of the face: {name}.</source>
        <translation>서로 바꾼 레이블이 얼굴의 한 부분입니다: {name}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Redraw the border between two parts, or use the method that learns your layers.</source>
        <translation>두 부분의 경계를 다시 그리거나, 레이어를 배우는 방법을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/faces.py"/>
        <source>Label {names} was taken for {name}.</source>
        <translation>레이블 {names}을(를) {name}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>One object layer alone cannot be told from anything.</source>
        <translation>개체 레이어 하나만으로는 아무것도 구별할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/fit_classifiers.py"/>
        <source>Take the picture apart into at least two layers first.</source>
        <translation>먼저 이미지를 둘 이상의 레이어로 분해하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>The map is {shape} x {shape2} pixels, the picture's is {shape3} x {shape4}.</source>
        <translation>맵은 {shape} x {shape2}픽셀, 이미지의 맵은 {shape3} x {shape4}픽셀입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint on the map of this picture.</source>
        <translation>이 이미지의 맵에 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>None of the chosen classes is in either map.</source>
        <translation>선택한 분류가 두 맵 어디에도 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Choose the classes to edit.</source>
        <translation>편집할 분류를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>{strange} pixels of the map have a colour that stands for no class.</source>
        <translation>맵의 픽셀 {strange}개의 색이 어떤 분류도 나타내지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/maps.py"/>
        <source>Paint without smoothing, in the colours of the classes.</source>
        <translation>분류의 색으로, 매끄럽게 하지 말고 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>{share} % of what was redrawn follows the map, by the network's own judgement.</source>
        <translation>네트워크의 판단으로는 다시 그린 것의 {share} %가 맵을 따릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/method.py"/>
        <source>Pixel-wise guidance does not answer {verb}.</source>
        <translation>픽셀 단위 가이던스는 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Close other programs that use the device, or run this edit on the CPU.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫거나 이 편집을 CPU에서 실행하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The region of the edit is empty.</source>
        <translation>편집의 영역이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose classes that are in the map.</source>
        <translation>맵에 있는 분류를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>A guidance strength of {scale} cannot be used.</source>
        <translation>가이던스 강도 {scale}은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose between 0 (the map does not pull) and {SCALE_AT_MOST}; 40 to 100 is usual.</source>
        <translation>0(맵이 당기지 않음)에서 {SCALE_AT_MOST} 사이를 선택하세요; 보통 40~100입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>No candidates were asked for.</source>
        <translation>요청된 후보가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Ask for 1 or more; 4 is usual.</source>
        <translation>1 이상을 요청하세요; 보통 4입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>There is no pixel classifier for level {absent} (and {absent2} others).</source>
        <translation>수준 {absent}(외 {absent2}개)의 픽셀 분류기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Choose a smaller start; classifiers go up to level {max}.</source>
        <translation>더 작은 시작을 선택하세요; 분류기는 수준 {max}까지 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>The map holds class {int}; these classifiers know 0 to {classes}.</source>
        <translation>맵에 분류 {int}이(가) 있습니다; 이 분류기는 0에서 {classes}까지 압니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/pixel_guidance/sampling.py"/>
        <source>Use the map of this model's own classes.</source>
        <translation>이 모델 자체의 분류로 된 맵을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/previewing/tiny_decoder.py"/>
        <source>The previews are coarse: {message}</source>
        <translation>미리 보기가 거칩니다: {message}</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>Methods for it: {names}.</source>
        <translation>그것을 하는 방법: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>There is no method called {method_id}.</source>
        <translation>{method_id}(이)라는 방법이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method called {method_id} answers {verb}.</source>
        <translation>{method_id}(이)라는 방법 중 {verb}을(를) 지원하는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/registry.py"/>
        <source>No method answers {verb}.</source>
        <translation>{verb}을(를) 지원하는 방법이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything</source>
        <translation>Segment Anything</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds objects, their parts and fine outlines; slow at first, then each click is quick.</source>
        <translation>개체와 그 부분, 섬세한 윤곽을 찾습니다; 처음에는 느리고 그 뒤로는 클릭마다 빠릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Segment Anything, low memory</source>
        <translation>Segment Anything, 적은 메모리</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything, in half precision and with fewer clicks at once.</source>
        <translation>Segment Anything과 같지만 반정밀도이며 한 번에 처리하는 클릭이 적습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>MobileSAM</source>
        <translation>MobileSAM</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>As Segment Anything with a twelfth of the work: a small file, quick without a card.</source>
        <translation>Segment Anything과 같지만 작업량은 12분의 1: 파일이 작고 카드 없이도 빠릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>The later Segment Anything; its three smaller packs take less work than the first one.</source>
        <translation>더 나중의 Segment Anything; 작은 팩 세 개는 처음 것보다 작업량이 적습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>OneFormer</source>
        <translation>OneFormer</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/descriptor.py"/>
        <source>Finds the things of 133 kinds and says what each is, which PAIR-Diffusion reads.</source>
        <translation>133가지 사물을 찾아 각각 무엇인지 알려 주며, 이것을 PAIR-Diffusion이 읽습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Close other programs that use the device, or take the picture apart otherwise.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫거나 다른 방법으로 이미지를 분해하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer finds things, not image elements.</source>
        <translation>OneFormer는 이미지 요소가 아니라 사물을 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>Choose Segment Anything or the classical method for them.</source>
        <translation>그것에는 Segment Anything이나 고전적 방법을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} knows {num_labels} classes.</source>
        <translation>{name}의 네트워크는 분류 {num_labels}개를 압니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} {what}.</source>
        <translation>{name}의 네트워크: {what}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>OneFormer does not answer {verb}.</source>
        <translation>OneFormer는 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/oneformer.py"/>
        <source>The network of {name} cannot be read.</source>
        <translation>{name}의 네트워크를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>{cheap} answered, while {label} reads the picture.</source>
        <translation>{label}이(가) 이미지를 읽는 동안 {cheap}이(가) 답했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/quick.py"/>
        <source>Work beside an edit has no pictures of its own.</source>
        <translation>편집과 나란히 하는 작업에는 자체 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Choose MobileSAM, Segment Anything with low memory, or a smaller pack.</source>
        <translation>MobileSAM, 메모리를 적게 쓰는 Segment Anything, 또는 더 작은 팩을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/segmenters/sam.py"/>
        <source>Segment Anything does not answer {verb}.</source>
        <translation>Segment Anything은 {verb}을(를) 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Close other programs that use the device, or click on the object.</source>
        <translation>장치를 쓰는 다른 프로그램을 닫거나 개체를 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Nothing here seems to be “{strip}”.</source>
        <translation>여기에 “{strip}”(으)로 보이는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>Say it otherwise, in English, or click on the object.</source>
        <translation>영어로 달리 말하거나 개체를 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/methods/words/grounding.py"/>
        <source>The words of {name} cannot be read.</source>
        <translation>{name}의 단어를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Attention of {channels} channels cannot be cut into heads of {head_width}.</source>
        <translation>채널 {channels}개의 어텐션을 {head_width} 크기의 헤드로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>This is no ADM network: {args} is missing.</source>
        <translation>ADM 네트워크가 아닙니다: {args}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert.py"/>
        <source>Choose a 256-pixel ADM checkpoint such as ffhq.pt or lsun_cat.pt.</source>
        <translation>ffhq.pt나 lsun_cat.pt 같은 256픽셀 ADM 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no map classifiers.</source>
        <translation>{name}에 맵 분류기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold a folder such as 50_150_250{SUFFIX} with model_0.pth and more.</source>
        <translation>model_0.pth 등이 든 50_150_250{SUFFIX} 같은 폴더가 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{source} was trained on {width} features a pixel; this network gives {width2}.</source>
        <translation>{source}은(는) 픽셀당 특징 {width}개로 훈련했는데, 이 네트워크는 {width2}개를 냅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Use classifiers and network of the same model.</source>
        <translation>같은 모델의 분류기와 네트워크를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is too large for a pixel classifier.</source>
        <translation>{name}은(는) 픽셀 분류기로는 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds too many files.</source>
        <translation>{name}에 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} holds no pixel classifiers.</source>
        <translation>{name}에 픽셀 분류기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>It should hold folders such as 0{SUFFIX}, each with model_0.pth.</source>
        <translation>0{SUFFIX} 같은 폴더가 있고 각각에 model_0.pth가 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} in {name2} is damaged: {error}.</source>
        <translation>{name2}의 {name}이(가) 손상되었습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>{name} is no zip archive.</source>
        <translation>{name}은(는) zip 보관 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>The classifiers in {name} know different numbers of classes.</source>
        <translation>{name}의 분류기들이 아는 분류 수가 서로 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/convert_classifiers.py"/>
        <source>Keep the classifiers of one model apart from those of another.</source>
        <translation>한 모델의 분류기를 다른 모델의 것과 따로 두세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network has no decoder block {block}.</source>
        <translation>이 네트워크에 디코더 블록 {block}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose feature blocks between 0 and {output_blocks}.</source>
        <translation>0에서 {output_blocks} 사이의 특징 블록을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>This network predicts no variance.</source>
        <translation>이 네트워크는 분산을 예측하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/network.py"/>
        <source>Choose an ADM checkpoint trained with learned variance.</source>
        <translation>분산을 학습한 ADM 체크포인트를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>{source} is no pixel classifier: {args} is missing.</source>
        <translation>{source}은(는) 픽셀 분류기가 아닙니다: {args}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/adm/pixel_classifier.py"/>
        <source>Choose classifier files such as model_0.pth of the ddpm-segmentation layout.</source>
        <translation>ddpm-segmentation 구조의 model_0.pth 같은 분류기 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>The file holds no DINOv2 with plain MLPs.</source>
        <translation>파일에 일반 MLP를 쓰는 DINOv2가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>DINOv2's {count} positions are no square grid.</source>
        <translation>DINOv2의 위치 {count}개가 정사각형 격자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/appearance/convert.py"/>
        <source>Get the published weights.</source>
        <translation>공개된 가중치를 받으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>The file's control network has no object hints.</source>
        <translation>파일의 제어 네트워크에 개체 힌트가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/convert.py"/>
        <source>Choose PAIR-Diffusion's second Stable Diffusion release (model_e91.ckpt).</source>
        <translation>PAIR-Diffusion의 두 번째 Stable Diffusion 배포판(model_e91.ckpt)을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/control_pair/network.py"/>
        <source>The control network ran without hints.</source>
        <translation>제어 네트워크가 힌트 없이 실행되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/exemplar_encoder/convert.py"/>
        <source>The file holds no exemplar encoder of Paint by Example.</source>
        <translation>파일에 Paint by Example의 견본 인코더가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The instruction's file holds no instruction.</source>
        <translation>지시문 파일에 지시문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/convert.py"/>
        <source>The settings of {name} cannot be read.</source>
        <translation>{name}의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json are another network's.</source>
        <translation>tokenizer.json의 단어는 다른 네트워크의 것입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The settings of text_encoder mean no such network.</source>
        <translation>text_encoder의 설정은 이런 네트워크의 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/klein/words.py"/>
        <source>The words of tokenizer.json cannot be read.</source>
        <translation>tokenizer.json의 단어를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator.</source>
        <translation>{source}에 LaMa 생성기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>Choose big-lama's own file, or a copy of it as safetensors.</source>
        <translation>big-lama 자체 파일이나 그것의 safetensors 사본을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/lama/convert.py"/>
        <source>{source} holds no LaMa generator with Fourier blocks.</source>
        <translation>{source}에 푸리에 블록을 쓰는 LaMa 생성기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>Choose MI-GAN's file for 512 pixels, trained on Places2.</source>
        <translation>Places2로 훈련한 512픽셀용 MI-GAN 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} holds no MI-GAN generator.</source>
        <translation>{source}에 MI-GAN 생성기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} lacks resolutions of MI-GAN's generator: {sides}.</source>
        <translation>{source}에 MI-GAN 생성기의 해상도가 빠져 있습니다: {sides}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/migan/convert.py"/>
        <source>{source} has other fixed filters in {key} than MI-GAN.</source>
        <translation>{source}의 {key}에 있는 고정 필터가 MI-GAN과 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>Choose SDXL inpainting's UNet and OSOR's phase 2 weights for it.</source>
        <translation>SDXL inpainting의 UNet과 그에 맞는 OSOR 2단계 가중치를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/osor/convert.py"/>
        <source>The file is no SDXL UNet: it lacks {error}.</source>
        <translation>파일이 SDXL UNet이 아닙니다: {error}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_clip.py"/>
        <source>The file holds no CLIP text network.</source>
        <translation>파일에 CLIP 텍스트 네트워크가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/convert_unet.py"/>
        <source>The file holds no UNet in the CompVis layout (input_blocks.N.0.op is missing).</source>
        <translation>파일에 CompVis 구조의 UNet이 없습니다(input_blocks.N.0.op가 없음).</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/shapes.py"/>
        <source>The file lacks {key}, so it is not the network that is needed here.</source>
        <translation>파일에 {key}이(가) 없으므로 여기에 필요한 네트워크가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>This UNet reads {in_channels} channels: too few for structure and appearance.</source>
        <translation>이 UNet은 채널 {in_channels}개를 읽습니다: 구조와 모습에는 너무 적습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose weights trained as PAIR's unconditional variant.</source>
        <translation>PAIR의 무조건 변형으로 훈련한 가중치를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>{name} holds no readable config.json.</source>
        <translation>{name}에 읽을 수 있는 config.json이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/spatial_unet.py"/>
        <source>Choose the folder of an unconditional latent diffusion model.</source>
        <translation>무조건 잠재 확산 모델의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>The pack's folder {name} holds no weights.</source>
        <translation>팩의 폴더 {name}에 가중치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/stable_diffusion/stored.py"/>
        <source>{name}/config.json is damaged.</source>
        <translation>{name}/config.json이 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/taesd/convert.py"/>
        <source>{source} holds no TAESD.</source>
        <translation>{source}에 TAESD가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>Choose mobile_sam.pt, as its authors publish it.</source>
        <translation>저자들이 공개한 그대로의 mobile_sam.pt를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {PREFIX}{lacking} is missing.</source>
        <translation>{source}은(는) MobileSAM이 아닙니다: {PREFIX}{lacking}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/nets/tiny_vit/convert.py"/>
        <source>{source} is no MobileSAM: {error} does not fit.</source>
        <translation>{source}은(는) MobileSAM이 아닙니다: {error}이(가) 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>There is no pack called {pack_id}.</source>
        <translation>{pack_id}(이)라는 팩이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/catalogue.py"/>
        <source>Packs: {known}.</source>
        <translation>팩: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} is larger than the published file.</source>
        <translation>{name}이(가) 공개된 파일보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download stopped: {error}.</source>
        <translation>내려받기가 멈췄습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>다시 시도하세요; 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server's file changes while it is fetched.</source>
        <translation>{name}을(를) 내려받을 수 없습니다: 받는 동안 서버의 파일이 바뀝니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Fetch {url} by hand and run: intarsia packs import</source>
        <translation>{url}을(를) 직접 내려받고 다음을 실행하세요: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>The download cannot be stored: {strerror}.</source>
        <translation>내려받은 것을 저장할 수 없습니다: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME; it goes on where it stopped.</source>
        <translation>{root}의 공간을 비우거나 INTARSIA_HOME으로 다른 홈을 선택하세요; 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{repository} wants you to accept its licence on its own page first.</source>
        <translation>{repository}은(는) 먼저 자체 페이지에서 라이선스에 동의하기를 요구합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Open {where}, accept, run `hf auth login`, and try again.</source>
        <translation>{where}을(를) 열어 동의한 뒤 `hf auth login`을 실행하고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} of {repository} cannot be downloaded.</source>
        <translation>{repository}의 {name}을(를) 내려받을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network, or fetch it from {where} and run: intarsia packs import</source>
        <translation>네트워크를 확인하거나, {where}에서 내려받고 다음을 실행하세요: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: the server answers {code}.</source>
        <translation>{name}을(를) 내려받을 수 없습니다: 서버의 응답은 {code}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>{name} cannot be downloaded: there is no connection.</source>
        <translation>{name}을(를) 내려받을 수 없습니다: 연결이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/download.py"/>
        <source>Check the network and try again: it goes on where it stopped. Or fetch {url} elsewhere and run: intarsia packs import</source>
        <translation>네트워크를 확인하고 다시 시도하세요: 멈춘 곳부터 이어집니다. 또는 다른 곳에서 {url}을(를) 내려받고 다음을 실행하세요: intarsia packs import</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The disk has {free} GB free, and {needed} GB are still to come.</source>
        <translation>디스크에 {free} GB가 남아 있고, 아직 {needed} GB를 받아야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {folder} or choose another home with INTARSIA_HOME.</source>
        <translation>{folder}의 공간을 비우거나 INTARSIA_HOME으로 다른 홈을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} is not installed.</source>
        <translation>{label}이(가) 설치되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Run: intarsia packs install {id} (or import {id2} PATH, if you have the files).</source>
        <translation>실행: intarsia packs install {id} (파일이 있으면 import {id2} PATH).</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name}을(를) 읽을 수 없습니다: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>The record of {label} cannot be read.</source>
        <translation>{label}의 기록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Remove and install it again: intarsia packs remove {id}</source>
        <translation>제거하고 다시 설치하세요: intarsia packs remove {id}</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} of {label} has changed since it was installed.</source>
        <translation>{label}의 {name}이(가) 설치 후에 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{label} could not be copied: {strerror}.</source>
        <translation>{label}을(를) 복사하지 못했습니다: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Free some space in {root} or choose another home with INTARSIA_HOME.</source>
        <translation>{root}의 공간을 비우거나 INTARSIA_HOME으로 다른 홈을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>{name} is not the published file: its checksum differs.</source>
        <translation>{name}이(가) 공개된 파일이 아닙니다: 체크섬이 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/installed.py"/>
        <source>Download it again, or ask whoever gave it to you.</source>
        <translation>다시 내려받거나 준 사람에게 물어보세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>Choose the folder that holds: {names}.</source>
        <translation>다음이 든 폴더를 선택하세요: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{hint} {names} may stand for most of them.</source>
        <translation>{hint} {names}이(가) 그 대부분을 대신할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{label} is not in {source}.</source>
        <translation>{label}이(가) {source}에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{args} of {label} is not in {source}.</source>
        <translation>{label}의 {args}이(가) {source}에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>{name} has {size} bytes, the published file has {size2}.</source>
        <translation>{name}은(는) {size}바이트이고 공개된 파일은 {size2}바이트입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/layouts.py"/>
        <source>The copy is incomplete or of another version.</source>
        <translation>사본이 완전하지 않거나 다른 버전입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>This method does not run on a pack called {wanted}.</source>
        <translation>이 방법은 {wanted}(이)라는 팩으로는 동작하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/needs.py"/>
        <source>Choose one of: {ids}.</source>
        <translation>다음 중 하나를 선택하세요: {ids}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>{name} does not hold the networks of {label}: it has no {lacks}.</source>
        <translation>{name}에 {label}의 네트워크가 들어 있지 않습니다: {lacks}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/structure.py"/>
        <source>Choose the file that the pack's page names.</source>
        <translation>팩의 페이지에 적힌 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{label} has no file of that name.</source>
        <translation>{label}에 그런 이름의 파일이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>{held} bytes of {name} are here.</source>
        <translation>{name}의 {held}바이트가 여기 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Go on there.</source>
        <translation>거기서 계속하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Nothing of {label} is here.</source>
        <translation>{label}의 파일이 여기에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/upload.py"/>
        <source>Choose its files.</source>
        <translation>그 파일들을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>{label} is being worked on already.</source>
        <translation>{label}은(는) 이미 작업 중입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Wait for that, or cancel it.</source>
        <translation>기다리거나 취소하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>The licence of {label} was not accepted: {licence}.</source>
        <translation>{label}의 라이선스에 동의하지 않았습니다: {licence}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Read it and accept it first.</source>
        <translation>먼저 읽고 동의하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/packs/work.py"/>
        <source>Nothing is being done with {label}.</source>
        <translation>{label}에 대해 진행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>The blend mode {blend} is not known.</source>
        <translation>혼합 모드 {blend}을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Known: {names}.</source>
        <translation>알려진 것: {names}.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>A layer has another depth than its picture.</source>
        <translation>레이어의 색 심도가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/flatten.py"/>
        <source>Convert the layer first.</source>
        <translation>먼저 레이어를 변환하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>The {name} has pixels that are not numbers.</source>
        <translation>{name}에 숫자가 아닌 픽셀이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/planes.py"/>
        <source>Repair or re-save the picture first.</source>
        <translation>먼저 이미지를 고치거나 다시 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>The object is too large to be transformed.</source>
        <translation>개체가 너무 커서 변형할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/pixels/transform.py"/>
        <source>Choose a smaller scale.</source>
        <translation>더 작은 배율을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>The mask to refine is not the size of the picture.</source>
        <translation>다듬을 마스크의 크기가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Every point of the prompt says 'not here'.</source>
        <translation>프롬프트의 모든 점이 '여기 아님'을 가리킵니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click once inside the object before you exclude parts of it.</source>
        <translation>부분을 제외하기 전에 개체 안을 한 번 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>A point of the prompt lies outside the picture.</source>
        <translation>프롬프트의 점이 이미지 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/clicked_object.py"/>
        <source>Click inside it.</source>
        <translation>안쪽을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>A picture has at least one region.</source>
        <translation>이미지에는 영역이 하나 이상 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/label_map.py"/>
        <source>Ask for 1 or more.</source>
        <translation>1 이상을 요청하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Segmentation takes a (height, width, 3) float32 RGB picture.</source>
        <translation>분할에는 (높이, 너비, 3) float32 RGB 이미지가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture has no pixels.</source>
        <translation>이미지에 픽셀이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>The picture holds values that are not numbers.</source>
        <translation>이미지에 숫자가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prepared.py"/>
        <source>Open it anew.</source>
        <translation>새로 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The box has no area in the picture.</source>
        <translation>상자가 이미지 안에 면적이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Drag a box around the object.</source>
        <translation>개체 둘레로 상자를 끄세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The lasso has fewer than three points.</source>
        <translation>올가미의 점이 세 개보다 적습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>Draw around the object.</source>
        <translation>개체 둘레를 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/classical/prompts.py"/>
        <source>The outline holds no pixel of the picture.</source>
        <translation>윤곽 안에 이미지의 픽셀이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has nothing there.</source>
        <translation>그곳에는 개체의 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Mark a part of the object.</source>
        <translation>개체의 일부를 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object fills all there is.</source>
        <translation>개체가 전체를 채웁니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Choose another object.</source>
        <translation>다른 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Nothing of the object would be left.</source>
        <translation>개체가 남지 않게 됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Shrink it less.</source>
        <translation>덜 축소하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Smooth it less.</source>
        <translation>덜 매끄럽게 하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object has no holes.</source>
        <translation>개체에 구멍이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The stroke does not cut the object in two.</source>
        <translation>선이 개체를 둘로 자르지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw it right across.</source>
        <translation>끝까지 가로질러 그으세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>The object is in one piece.</source>
        <translation>개체가 한 조각입니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/correction.py"/>
        <source>Draw a stroke across it to cut it.</source>
        <translation>가로질러 선을 그어 자르세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>There must be one affinity map for each query point.</source>
        <translation>쿼리 점마다 친화도 맵이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/elements.py"/>
        <source>An affinity map holds values that are not numbers.</source>
        <translation>친화도 맵에 숫자가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Layers are cut from a (height, width, 3) RGB picture.</source>
        <translation>레이어는 (높이, 너비, 3) RGB 이미지에서 잘라 냅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>The plate is not of the size and type of the picture.</source>
        <translation>플레이트의 크기와 형식이 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/layers.py"/>
        <source>Pictures are 8-bit, 16-bit or 32-bit float.</source>
        <translation>이미지는 8비트, 16비트나 32비트 부동 소수점이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask is not the size of the picture.</source>
        <translation>마스크의 크기가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The mask marks no pixel.</source>
        <translation>마스크가 픽셀을 표시하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Select an object first.</source>
        <translation>먼저 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>There is no matting mode '{mode}'.</source>
        <translation>매팅 모드 '{mode}'이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Use 'closed-form' or 'mask'.</source>
        <translation>'closed-form'이나 'mask'를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>The brush has covered the whole edge there, or none of it.</source>
        <translation>브러시가 그곳의 가장자리를 전부 덮었거나 전혀 덮지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/matting.py"/>
        <source>Paint along the outline, with some of the object and of the ground left beside it.</source>
        <translation>개체와 바탕이 옆에 조금씩 남도록 윤곽을 따라 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper left</source>
        <translation>왼쪽 위</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>top</source>
        <translation>위</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>upper right</source>
        <translation>오른쪽 위</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower left</source>
        <translation>왼쪽 아래</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>lower right</source>
        <translation>오른쪽 아래</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Background {backdrops}, {place}</source>
        <translation>배경 {backdrops}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Object {objects}, {place}</source>
        <translation>개체 {objects}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>object {objects}</source>
        <translation>개체 {objects}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/naming.py"/>
        <source>Part {parts} of {numbers}, {place}</source>
        <translation>부분 {parts} / {numbers}, {place}</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>The label map is not the size of the picture.</source>
        <translation>레이블 맵의 크기가 이미지와 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>There is no object {index}.</source>
        <translation>개체 {index}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>Choose one of the objects listed.</source>
        <translation>목록의 개체 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask does not fit its box.</source>
        <translation>마스크가 그 상자에 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/partition.py"/>
        <source>A mask reaches outside the picture.</source>
        <translation>마스크가 이미지 밖으로 나갑니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/model.py"/>
        <source>Segment Anything takes a (height, width, 3) 8-bit RGB picture.</source>
        <translation>Segment Anything에는 (높이, 너비, 3) 8비트 RGB 이미지가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no Segment Anything checkpoint: {error} does not fit.</source>
        <translation>{source}은(는) Segment Anything 체크포인트가 아닙니다: {error}이(가) 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose one of the sam_vit files.</source>
        <translation>sam_vit 파일 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>{source} is no MobileSAM: it lacks {error}.</source>
        <translation>{source}은(는) MobileSAM이 아닙니다: {error}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/segment/sam/network.py"/>
        <source>Choose mobile_sam.pt.</source>
        <translation>mobile_sam.pt를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>The token is not the engine's.</source>
        <translation>엔진의 토큰이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use the token that the engine was started with.</source>
        <translation>엔진을 시작할 때 쓴 토큰을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>That is no challenge.</source>
        <translation>챌린지가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Send 64 random digits from 0 to f.</source>
        <translation>0에서 f까지의 무작위 숫자 64자리를 보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>This engine answers on this computer only.</source>
        <translation>이 엔진은 이 컴퓨터에서만 응답합니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Use 127.0.0.1.</source>
        <translation>127.0.0.1을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/auth.py"/>
        <source>Web pages may not use this engine.</source>
        <translation>웹 페이지는 이 엔진을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The message is larger than {limit} MiB.</source>
        <translation>메시지가 {limit} MiB보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Choose a smaller region or picture.</source>
        <translation>더 작은 영역이나 이미지를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body of the request came slower than {body_rate} KiB a second.</source>
        <translation>요청의 본문이 초당 {body_rate} KiB보다 느리게 왔습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>Try again over a faster connection.</source>
        <translation>더 빠른 연결로 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The length of the body is not a number.</source>
        <translation>본문의 길이가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds no message.</source>
        <translation>본문에 메시지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/bodies.py"/>
        <source>The body holds more than one message.</source>
        <translation>본문에 메시지가 둘 이상 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine is answering {at_once} requests already.</source>
        <translation>엔진이 이미 요청 {at_once}개에 응답하고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Try again in a moment.</source>
        <translation>잠시 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>More than {per_minute} requests came from you in a minute.</source>
        <translation>1분 동안 보낸 요청이 {per_minute}개를 넘었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Wait a minute.</source>
        <translation>1분 기다리세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The head of the request did not arrive within {seconds} seconds.</source>
        <translation>요청의 헤더가 {seconds}초 안에 오지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>Send it at once.</source>
        <translation>바로 보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/engine/server/guard.py"/>
        <source>The engine has {connections} connections open already.</source>
        <translation>엔진에 이미 연결 {connections}개가 열려 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>'{text}' is not the address of an engine.</source>
        <translation>'{text}'은(는) 엔진의 주소가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>Write it as host:port.</source>
        <translation>host:port 형태로 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>The fingerprint is not that of a certificate.</source>
        <translation>지문이 인증서의 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/address.py"/>
        <source>It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.</source>
        <translation>0~9와 A~F로 된 64자리입니다; 엔진이 시작할 때 적어 줍니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>The engine does not answer ({lost}).</source>
        <translation>엔진이 응답하지 않습니다 ({lost}).</translation>
    </message>
    <message>
        <location filename="../../core/link/client.py"/>
        <source>Start the engine again.</source>
        <translation>엔진을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>The engine is there and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>엔진이 있지만 응답하지 않습니다: 정지되었거나 이 컴퓨터가 너무 바쁩니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/connection_keeper.py"/>
        <source>Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.</source>
        <translation>잃은 것은 없습니다: 응답하면 편집이 계속됩니다. 그만 기다리려면 엔진을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/delivery.py"/>
        <source>The engine does not answer.</source>
        <translation>엔진이 응답하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The engine of an edit has gone, and one with another processor or other libraries begins it anew.</source>
        <translation>편집하던 엔진이 사라져, 프로세서나 라이브러리가 다른 엔진이 새로 시작합니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/edit_transfer.py"/>
        <source>The result may differ a little from that of the first: its report says what made it.</source>
        <translation>결과가 첫 결과와 조금 다를 수 있습니다: 무엇이 만들었는지는 보고서에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>No Python that has Intarsia's engine is known.</source>
        <translation>Intarsia의 엔진이 있는 Python을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Install it with: pip install 'intarsia[engine]' and choose that Python in the settings.</source>
        <translation>pip install 'intarsia[engine]'으로 설치하고 설정에서 그 Python을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>There is no Python at {chosen}.</source>
        <translation>{chosen}에 Python이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/engine_python.py"/>
        <source>Choose another one in the settings.</source>
        <translation>설정에서 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped with exit status {code}.</source>
        <translation>엔진이 종료 코드 {code}(으)로 멈췄습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine has stopped.</source>
        <translation>엔진이 멈췄습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine's packages are incomplete: {missing} is missing.</source>
        <translation>엔진의 패키지가 완전하지 않습니다: {missing}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Install them with: pip install 'intarsia[engine]'</source>
        <translation>다음으로 설치하세요: pip install 'intarsia[engine]'</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was ended, most likely because the computer ran out of memory.</source>
        <translation>엔진이 종료되었습니다. 컴퓨터의 메모리가 부족했을 가능성이 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>Close other programs or choose a smaller region, then start the engine again.</source>
        <translation>다른 프로그램을 닫거나 더 작은 영역을 선택한 뒤 엔진을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine was stopped.</source>
        <translation>엔진을 멈췄습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine crashed ({crash}).</source>
        <translation>엔진이 비정상 종료되었습니다 ({crash}).</translation>
    </message>
    <message>
        <location filename="../../core/link/exit_reasons.py"/>
        <source>The engine stopped: {last}</source>
        <translation>엔진이 멈췄습니다: {last}</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>Start it again; a download goes on where it stopped.</source>
        <translation>다시 시작하세요; 내려받기는 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_client.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/link/pack_files.py"/>
        <source>{name} of {label} is not in {source}.</source>
        <translation>{label}의 {name}이(가) {source}에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine did not start within {start_seconds} seconds.</source>
        <translation>엔진이 {start_seconds}초 안에 시작되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>See {engine_log}, and try again.</source>
        <translation>{engine_log}을(를) 보고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine at {host}:{port} has gone.</source>
        <translation>{host}:{port}의 엔진이 사라졌습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Start it there, then try again.</source>
        <translation>그곳에서 시작한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>There is no engine called {name} in the settings.</source>
        <translation>설정에 {name}(이)라는 엔진이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another engine.</source>
        <translation>다른 엔진을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine is there (process {pid}) and does not answer: it is stopped, or this computer has too much to do.</source>
        <translation>엔진이 있지만(프로세스 {pid}) 응답하지 않습니다: 정지되었거나 이 컴퓨터가 너무 바쁩니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Wait a little and try again, or restart the engine.</source>
        <translation>조금 기다려 다시 시도하거나 엔진을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Another engine of yours is starting or ending, or is of another version.</source>
        <translation>같은 사용자의 다른 엔진이 시작 중이거나 종료 중이거나 다른 버전입니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Close other programs that use it, or wait a minute, and try again.</source>
        <translation>그것을 쓰는 다른 프로그램을 닫거나 1분 기다린 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>The engine cannot be started with {python} ({strerror}).</source>
        <translation>{python}(으)로 엔진을 시작할 수 없습니다 ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../core/link/process.py"/>
        <source>Choose another Python in the settings.</source>
        <translation>설정에서 다른 Python을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>The engine answered {status}.</source>
        <translation>엔진의 응답은 {status}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/refusals.py"/>
        <source>Check the engine's address.</source>
        <translation>엔진의 주소를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The engine's certificate is not the expected one.</source>
        <translation>엔진의 인증서가 예상한 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Its fingerprint is {spaced}: ask whoever runs the engine whether that is so.</source>
        <translation>그 지문은 {spaced}입니다: 맞는지 엔진을 운영하는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>The token is not that of what answers at {host}:{port}, so it was told nothing.</source>
        <translation>{host}:{port}에서 응답하는 것의 토큰이 아니어서 아무것도 전하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/trust.py"/>
        <source>Check the address and the token. An engine of an earlier version has to be updated.</source>
        <translation>주소와 토큰을 확인하세요. 이전 버전의 엔진은 업데이트해야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Version {version} needs {size} MB in {folder}.</source>
        <translation>버전 {version}에는 {folder}에 {size} MB가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Free some space; the version in use stays as it is.</source>
        <translation>공간을 비우세요; 쓰고 있는 버전은 그대로 남습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>What came from {url} is not the published file: its checksum differs.</source>
        <translation>{url}에서 온 것이 공개된 파일이 아닙니다: 체크섬이 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Try again, or tell whoever publishes it.</source>
        <translation>다시 시도하거나 게시한 사람에게 알리세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The archive names {name}.</source>
        <translation>보관 파일에 {name}이(가) 적혀 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Do not use it.</source>
        <translation>쓰지 마세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} ended early.</source>
        <translation>{url}이(가) 일찍 끝났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Run it again: it goes on from there.</source>
        <translation>다시 실행하세요: 거기서부터 계속합니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} is not an https address.</source>
        <translation>{url}은(는) https 주소가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Updates come over https only.</source>
        <translation>업데이트는 https로만 받습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The index of versions at {index} says nothing that is understood for {system}.</source>
        <translation>{index}의 버전 목록에 {system}용으로 알아볼 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check its address in the settings.</source>
        <translation>설정에서 그 주소를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>In {name}, {damaged}.</source>
        <translation>{name}: {damaged}.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Download it again.</source>
        <translation>다시 내려받으세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{name} cannot be unpacked.</source>
        <translation>{name}의 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>The download of {url} broke off ({error}).</source>
        <translation>{url} 내려받기가 끊겼습니다 ({error}).</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>{url} cannot be reached ({why}).</source>
        <translation>{url}에 연결할 수 없습니다 ({why}).</translation>
    </message>
    <message>
        <location filename="../../core/link/updates.py"/>
        <source>Check the network.</source>
        <translation>네트워크를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>The panel met an error that it does not know ({name}: {error}).</source>
        <translation>패널에 알 수 없는 오류가 생겼습니다 ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../core/link/worker_pools.py"/>
        <source>Try again; if it comes back, report it.</source>
        <translation>다시 시도하세요; 또 생기면 신고하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Nothing of the picture would be left.</source>
        <translation>이미지가 남지 않게 됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/canvas_size.py"/>
        <source>Mark a part of the picture.</source>
        <translation>이미지의 일부를 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>That layer is no longer there.</source>
        <translation>그 레이어는 더 이상 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Choose another layer.</source>
        <translation>다른 레이어를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>There is no object {object_id}.</source>
        <translation>개체 {object_id}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/document.py"/>
        <source>Objects: {known}.</source>
        <translation>개체: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>There is no layer below that this one could be merged into.</source>
        <translation>이 레이어를 병합할 아래 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original stays as it is; show the layer, or choose one with another below it.</source>
        <translation>원본은 그대로 남습니다; 레이어를 보이거나, 아래에 다른 레이어가 있는 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>The original cannot be deleted.</source>
        <translation>원본은 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/layer_stack.py"/>
        <source>It is what every edit is made from.</source>
        <translation>모든 편집이 원본에서 만들어집니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/document/pixel_store.py"/>
        <source>The document lacks pixels that it names.</source>
        <translation>문서에 적힌 픽셀이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims {total} pixels in its layers; the limit is {MAX_LAYER_PIXELS}.</source>
        <translation>문서의 레이어에 {total}픽셀이 있다고 합니다; 한도는 {MAX_LAYER_PIXELS}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>Merge some of its layers.</source>
        <translation>레이어 몇 개를 병합하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/claims.py"/>
        <source>The document claims layers of {total} pixels on a canvas of {pixels}; its {stored} bytes hold at most {stored2}.</source>
        <translation>문서의 {pixels}픽셀 캔버스에 {total}픽셀의 레이어가 있다고 합니다; {stored}바이트에는 최대 {stored2}만 들어갑니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The document lacks a colour profile that it names.</source>
        <translation>문서에 적힌 색상 프로파일이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A layer of the document has another size than it should.</source>
        <translation>문서의 레이어 하나의 크기가 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is cut off.</source>
        <translation>문서의 평면 하나가 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>The edits of the document cannot be read.</source>
        <translation>문서의 편집을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>Another program has changed the document's layers.</source>
        <translation>다른 프로그램이 문서의 레이어를 바꿨습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is not what its name says.</source>
        <translation>문서의 평면 하나가 그 이름이 가리키는 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/document_json.py"/>
        <source>A plane of the document is damaged.</source>
        <translation>문서의 평면 하나가 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/imported.py"/>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Another program has saved this document: its layers are here, its edits are gone.</source>
        <translation>다른 프로그램이 이 문서를 저장했습니다: 레이어는 있지만 편집은 사라졌습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Intarsia {version}, newer than this one, has saved this document: its layers are here. Its edits and objects stay in the file; save under another name to keep them.</source>
        <translation>이것보다 새로운 Intarsia {version}이(가) 이 문서를 저장했습니다: 레이어는 여기 있습니다. 편집과 개체는 파일에 남아 있습니다; 유지하려면 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>The layer {name} lacks its picture and was left out.</source>
        <translation>레이어 {name}의 이미지가 없어 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/native_file.py"/>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>This is not an OpenRaster document.</source>
        <translation>OpenRaster 문서가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>Open an .ora file.</source>
        <translation>.ora 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer of the document is not a PNG.</source>
        <translation>문서의 레이어 하나가 PNG가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/openraster.py"/>
        <source>A layer is out of bounds.</source>
        <translation>레이어가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The blend mode {name} is not known and shows as normal.</source>
        <translation>혼합 모드 {name}을(를) 알 수 없어 보통으로 보입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has no list of layers.</source>
        <translation>문서에 레이어 목록이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers has a document type that is not safe.</source>
        <translation>문서의 레이어 목록에 안전하지 않은 문서 형식이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has more layers than can be opened.</source>
        <translation>문서에 열 수 있는 것보다 많은 레이어가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} has no picture and was left out.</source>
        <translation>레이어 {name}에 이미지가 없어 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The layer {name} lies too far from the picture and was left out.</source>
        <translation>레이어 {name}은(는) 이미지에서 너무 멀리 있어 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's size is not a number.</source>
        <translation>문서의 크기가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document's list of layers is not valid XML.</source>
        <translation>문서의 레이어 목록이 올바른 XML이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/ora/stack_xml.py"/>
        <source>The document has a '{tag}' that was left out.</source>
        <translation>문서의 '{tag}'은(는) 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Delete it, or take away less.</source>
        <translation>삭제하거나 덜 제외하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>One object is no group.</source>
        <translation>개체 하나는 그룹이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose two or more (Shift-click).</source>
        <translation>둘 이상 선택하세요 (Shift+클릭).</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>The object is in no group.</source>
        <translation>개체가 그룹에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose a whole or one of its parts.</source>
        <translation>전체나 그 부분 하나를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>No object is chosen.</source>
        <translation>선택한 개체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Click an object first.</source>
        <translation>먼저 개체를 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>A pasted object has no neighbours.</source>
        <translation>붙여넣은 개체에는 이웃이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Choose one of the picture's own.</source>
        <translation>이미지 자체의 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>What is marked lies outside the picture.</source>
        <translation>표시한 것이 이미지 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/corrections.py"/>
        <source>Mark inside it.</source>
        <translation>안쪽을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>The background cannot be {verb}.</source>
        <translation>배경에는 할 수 없습니다: {verb}.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Choose an object that stands on it.</source>
        <translation>그 위에 있는 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is there already.</source>
        <translation>{name}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move, scale or turn it.</source>
        <translation>옮기거나 크기를 바꾸거나 돌리세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>{name} is removed already.</source>
        <translation>{name}은(는) 이미 지워졌습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/placements.py"/>
        <source>Move it to bring it back.</source>
        <translation>옮기면 다시 돌아옵니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The maps are {width} x {height} and {width2} x {height2}, the picture is {width3} x {height3}.</source>
        <translation>맵은 {width} x {height}와 {width2} x {height2}, 이미지는 {width3} x {height3}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Use maps of the picture's size.</source>
        <translation>이미지와 크기가 같은 맵을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The map was not changed.</source>
        <translation>맵이 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Redraw a part of the map first.</source>
        <translation>먼저 맵의 일부를 다시 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The two maps are not of the same kind.</source>
        <translation>두 맵의 종류가 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Save both in the same format.</source>
        <translation>둘 다 같은 형식으로 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>The region lies outside the picture.</source>
        <translation>영역이 이미지 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/plans.py"/>
        <source>Draw a region that touches the picture.</source>
        <translation>이미지에 닿는 영역을 그리세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>{name} was turned or mirrored.</source>
        <translation>{name}의 각도나 방향을 바꿨습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/planning/source_masks.py"/>
        <source>Put it back, then correct it.</source>
        <translation>제자리로 되돌린 뒤 수정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>The objects were changed meanwhile.</source>
        <translation>그동안 개체가 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/correcting.py"/>
        <source>Correct them again.</source>
        <translation>다시 수정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>That job is no longer in the list.</source>
        <translation>그 작업은 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/jobs.py"/>
        <source>A {before} job cannot become {state}.</source>
        <translation>{before} 상태의 작업은 {state} 상태가 될 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>{files} results of documents that were not saved fill {folder}, so that the next ones are kept by the engine alone.</source>
        <translation>저장하지 않은 문서의 결과 {files}개가 {folder}을(를) 채워, 다음 결과는 엔진에만 보관됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/kept_results.py"/>
        <source>Save those documents, or run: intarsia jobs prune --kept</source>
        <translation>그 문서를 저장하거나 다음을 실행하세요: intarsia jobs prune --kept</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No picture is open.</source>
        <translation>열린 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Open a picture first.</source>
        <translation>먼저 이미지를 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>No object was found yet.</source>
        <translation>아직 찾은 개체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/prompting.py"/>
        <source>Click on one, or draw a box around it.</source>
        <translation>클릭하거나 상자로 두르세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>That edit is no longer offered.</source>
        <translation>그 편집은 더 이상 제시되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/recovery.py"/>
        <source>Begin it anew.</source>
        <translation>새로 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>No object has moved.</source>
        <translation>옮긴 개체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/requests.py"/>
        <source>Move, scale, turn or delete one first.</source>
        <translation>먼저 옮기거나, 크기를 바꾸거나, 돌리거나, 삭제하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>That job cannot be run again.</source>
        <translation>그 작업은 다시 실행할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/session/runs.py"/>
        <source>Begin the edit anew.</source>
        <translation>편집을 새로 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} unpacks without bounds.</source>
        <translation>문서의 부분 {short}의 압축이 끝없이 풀립니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is encrypted.</source>
        <translation>문서가 암호화되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>Save it without a password.</source>
        <translation>암호 없이 저장하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {claimed} parts; the limit is {entries}.</source>
        <translation>문서에 부분이 {claimed}개 있다고 합니다; 한도는 {entries}개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document claims {total} GB; the limit is {total_bytes} GB.</source>
        <translation>문서가 {total} GB라고 합니다; 한도는 {total_bytes} GB입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document lacks its part {short}.</source>
        <translation>문서에 부분 {short}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is too large.</source>
        <translation>문서의 부분 {short}이(가) 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document is damaged or cut off.</source>
        <translation>문서가 손상되었거나 잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document holds {short} twice.</source>
        <translation>문서에 {short}이(가) 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/archive.py"/>
        <source>The document's part {short} is damaged.</source>
        <translation>문서의 부분 {short}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path}에 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path}은(는) 자기 자신으로 이어지는 링크입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} is read-only.</source>
        <translation>{path}은(는) 읽기 전용입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose another name, or allow the file to be changed.</source>
        <translation>다른 이름을 선택하거나 파일을 바꿀 수 있게 허용하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The disk is full: {path} cannot be written.</source>
        <translation>디스크가 가득 찼습니다: {path}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Free some space.</source>
        <translation>공간을 비우세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>The name of {path} is too long.</source>
        <translation>{path}의 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} cannot be opened: too many files are open.</source>
        <translation>{path}을(를) 열 수 없습니다: 열린 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Close some programs, try again.</source>
        <translation>프로그램 몇 개를 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>There is no folder {parent}.</source>
        <translation>폴더 {parent}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>Choose a folder that exists.</source>
        <translation>있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/atomic.py"/>
        <source>{path} may not be written.</source>
        <translation>{path}에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Another engine of this home is running.</source>
        <translation>이 홈의 다른 엔진이 실행 중입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/engine_lock.py"/>
        <source>Use that one.</source>
        <translation>그것을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>There is no list of files in {folder}.</source>
        <translation>{folder}에 파일 목록이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Only an installed Intarsia has one; packages from pip are checked by pip.</source>
        <translation>설치된 Intarsia에만 있습니다; pip 패키지는 pip가 확인합니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files {path} cannot be read.</source>
        <translation>파일 목록 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>Install again.</source>
        <translation>다시 설치하세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_list.py"/>
        <source>The list of files in {folder} is damaged.</source>
        <translation>{folder}의 파일 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>여기서 연 뒤에 다른 프로그램이 {name}을(를) 바꿨습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/file_stamp.py"/>
        <source>Save under another name, or save again to replace it.</source>
        <translation>다른 이름으로 저장하거나, 다시 저장해 바꾸세요.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>Version {version} is not installed in {root}.</source>
        <translation>버전 {version}이(가) {root}에 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/installation.py"/>
        <source>There is: {there}.</source>
        <translation>있는 것: {there}.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/same_file.py"/>
        <source>It was cut off.</source>
        <translation>잘렸습니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} are damaged; defaults are used, and the file is kept.</source>
        <translation>{path}의 설정이 손상되었습니다; 기본값을 쓰며 파일은 보관됩니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The settings in {path} cannot be read; defaults are used.</source>
        <translation>{path}의 설정을 읽을 수 없습니다; 기본값을 씁니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/settings.py"/>
        <source>The setting '{name}' is damaged ({why}); its default is used.</source>
        <translation>설정 '{name}'이(가) 손상되었습니다 ({why}); 기본값을 씁니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is a device.</source>
        <translation>{path} 항목은 장치입니다.</translation>
    </message>
    <message>
        <location filename="../../core/state/storage/whole_file.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} 항목은 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is out of range.</source>
        <translation>양이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use up to {MAX_AMOUNT_PX} pixels.</source>
        <translation>{MAX_AMOUNT_PX}픽셀까지 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The amount is 0: nothing would change.</source>
        <translation>양이 0입니다: 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Use 1 pixel or more.</source>
        <translation>1픽셀 이상을 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There are too many objects.</source>
        <translation>개체가 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Correct at most {MAX_CORRECTED}.</source>
        <translation>최대 {MAX_CORRECTED}개까지 수정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object comes twice.</source>
        <translation>한 개체가 두 번 나옵니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>An object is chosen twice.</source>
        <translation>한 개체가 두 번 선택되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>One object cannot be merged.</source>
        <translation>개체 하나는 병합할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>The mask of {name} is not grey, 8-bit.</source>
        <translation>{name}의 마스크가 8비트 회색이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} does not lie inside the window.</source>
        <translation>{name}이(가) 창 안에 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>There is no object {target}.</source>
        <translation>개체 {target}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Choose one of the picture's.</source>
        <translation>이미지의 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>{name} has no pixel there.</source>
        <translation>그곳에는 {name}의 픽셀이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/correct.py"/>
        <source>Mark a part of it.</source>
        <translation>그 일부를 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit sets too many parameters.</source>
        <translation>편집이 설정하는 매개변수가 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set at most {MAX_VALUES}.</source>
        <translation>최대 {MAX_VALUES}개까지 설정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {twice} is set twice.</source>
        <translation>매개변수 {twice}이(가) 두 번 설정되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Set it once.</source>
        <translation>한 번만 설정하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>An object has two classes.</source>
        <translation>개체에 분류가 두 개 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose one, or none.</source>
        <translation>하나만 선택하거나 선택하지 마세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>There is no class {category}.</source>
        <translation>분류 {category}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Choose a class from 0 to {CLASS_COUNT}, or none.</source>
        <translation>0에서 {CLASS_COUNT}까지의 분류를 선택하거나 선택하지 마세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, the picture's window is {width2} x {height2}.</source>
        <translation>{name}의 크기는 {width} x {height}, 이미지의 창은 {width2} x {height2}입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a map of labels.</source>
        <translation>{name}은(는) 레이블 맵이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a one-channel 8- or 16-bit picture with one number per object.</source>
        <translation>개체마다 번호 하나인 8비트나 16비트 단일 채널 이미지를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is not a grey 8-bit mask.</source>
        <translation>{name}은(는) 8비트 회색 마스크가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is {width} x {height}, expected {width2} x {height2}.</source>
        <translation>{name}의 크기는 {width} x {height}이지만 {width2} x {height2}이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The {name} is empty.</source>
        <translation>{name}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The edit has no valid id.</source>
        <translation>편집에 올바른 id가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ids are UUID4 in lower case.</source>
        <translation>id는 소문자 UUID4입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The seed is out of range.</source>
        <translation>시드가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use a whole number from 0 to 2^63 - 1.</source>
        <translation>0에서 2^63 - 1까지의 정수를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>{variations} variations cannot be made.</source>
        <translation>변형본 {variations}개는 만들 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Ask for 1 to {MAX_VARIATIONS}.</source>
        <translation>1에서 {MAX_VARIATIONS}까지 요청하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The window does not lie inside the picture.</source>
        <translation>창이 이미지 안에 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The prompt is too long.</source>
        <translation>프롬프트가 너무 깁니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use at most {MAX_PROMPT_CHARS} characters.</source>
        <translation>최대 {MAX_PROMPT_CHARS}자까지 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>A parameter of the edit has no proper name.</source>
        <translation>편집의 매개변수에 올바른 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Use letters and _.</source>
        <translation>글자와 _ 를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Label {label} stands for no object.</source>
        <translation>레이블 {label}이(가) 어떤 개체도 나타내지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>Labels count from 1.</source>
        <translation>레이블은 1부터 셉니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edit_base.py"/>
        <source>The parameter {name} is not a number.</source>
        <translation>매개변수 {name}이(가) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject is neither a click nor a box.</source>
        <translation>견본의 대상이 클릭도 상자도 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on it.</source>
        <translation>그것을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar's subject lies outside of it.</source>
        <translation>견본의 대상이 견본 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Click on the exemplar.</source>
        <translation>견본을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The picture is not named by its sha256.</source>
        <translation>이미지의 이름이 그 sha256이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>There is no object to rearrange.</source>
        <translation>다시 배치할 개체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Choose an object first.</source>
        <translation>먼저 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Move, scale, turn or delete an object first.</source>
        <translation>먼저 개체를 옮기거나, 크기를 바꾸거나, 돌리거나, 삭제하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The tone amount is out of range.</source>
        <translation>톤의 양이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The exemplar has no colour channels.</source>
        <translation>견본에 색상 채널이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Use an RGBA picture.</source>
        <translation>RGBA 이미지를 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The likeness is out of range.</source>
        <translation>닮음이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has no transparency.</source>
        <translation>{name}에 투명도가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>Object layers are RGBA.</source>
        <translation>개체 레이어는 RGBA입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>The opacity of {name} is out of range.</source>
        <translation>{name}의 불투명도가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} has a transform that is not a number.</source>
        <translation>{name}에 숫자가 아닌 변형이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/edits.py"/>
        <source>{name} is scaled out of bounds.</source>
        <translation>{name}의 배율이 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/errors.py"/>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as LaMa, or mark a smaller region.</source>
        <translation>여기에 맞는 것이 적습니다({share}): 채움을 매끄럽게 했습니다. LaMa처럼 만들어 내는 팩을 써 보거나 더 작은 영역을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill fits its surroundings well ({share}).</source>
        <translation>채움이 주변과 잘 맞습니다({share}).</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is likely right ({share}). Another seed gives another one.</source>
        <translation>채움이 아마 맞습니다({share}). 다른 시드로 다른 결과를 만들 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/events.py"/>
        <source>The fill is a guess ({share}). Try another seed, or mark a smaller region.</source>
        <translation>채움은 추측입니다({share}). 다른 시드를 써 보거나 더 작은 영역을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>There is no quality of {quality}.</source>
        <translation>품질 {quality}은(는) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Choose 1 to 100.</source>
        <translation>1에서 100까지 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>A file of {layers} layers cannot be written.</source>
        <translation>레이어 {layers}개의 파일은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/files.py"/>
        <source>Export 1 to {MAX_LAYERS} layers.</source>
        <translation>레이어를 1개에서 {MAX_LAYERS}개까지 내보내세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels has nothing in it.</source>
        <translation>{width} x {height}픽셀의 이미지에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Open a picture of at least 1 x 1 pixel.</source>
        <translation>1 x 1픽셀 이상의 이미지를 여세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>A picture of {width} x {height} pixels is too large.</source>
        <translation>{width} x {height}픽셀의 이미지는 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS} megapixels.</source>
        <translation>한 변 최대 {MAX_SIDE_PX}픽셀, {MAX_PIXELS}메가픽셀입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>The transform flattens the object to nothing.</source>
        <translation>변형하면 개체가 납작해져 사라집니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/geometry.py"/>
        <source>Choose a scale other than zero.</source>
        <translation>0이 아닌 배율을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/looks.py"/>
        <source>The reference has no colour channels.</source>
        <translation>참조에 색상 채널이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine ({program})</source>
        <translation>엔진({program})</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>The engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update the engine: run 'intarsia update' where it is installed.</source>
        <translation>엔진을 업데이트하세요: 설치된 곳에서 'intarsia update'를 실행하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>Update this panel; the docker in Krita with 'intarsia krita-install'.</source>
        <translation>이 패널을 업데이트하세요; Krita 도커는 'intarsia krita-install'로.</translation>
    </message>
    <message>
        <location filename="../../core/wire/methods.py"/>
        <source>{name} speaks protocol {engine}, this panel {panel}.</source>
        <translation>{name}은(는) 프로토콜 {engine}, 이 패널은 {panel}을(를) 씁니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>Do you mean {near}?</source>
        <translation>{near}을(를) 찾으세요?</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>See docs/methods.md for all of them.</source>
        <translation>모두 보려면 docs/methods.md를 보세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>There is no class called {name}.</source>
        <translation>{name}(이)라는 분류가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} has no parameter called {name} for this edit.</source>
        <translation>이 편집에서 {label}에는 {name}(이)라는 매개변수가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Parameters: {known}.</source>
        <translation>매개변수: {known}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label}은(는) {value}일 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>Choose {low} to {high}.</source>
        <translation>{low}에서 {high}까지 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>{label} does not take {name} by parts of the picture.</source>
        <translation>{label}은(는) {name}을(를) 이미지의 부분별로 받지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/parameters.py"/>
        <source>By parts: {spatial}.</source>
        <translation>부분별: {spatial}.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels have 1 or 4 channels, not {channels}.</source>
        <translation>픽셀의 채널은 {channels}개가 아니라 1개나 4개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>Pixels of {width} x {height} take {row_bytes} bytes, not {data}.</source>
        <translation>{width} x {height}픽셀에는 {data}바이트가 아니라 {row_bytes}바이트가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/pixels.py"/>
        <source>The box {width} x {height} at {left}, {top} is not inside the {width2} x {height2} picture.</source>
        <translation>{left}, {top}의 상자 {width} x {height}이(가) {width2} x {height2} 이미지 안에 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The prompt has too many points.</source>
        <translation>프롬프트의 점이 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Use at most {MAX_POINTS}.</source>
        <translation>최대 {MAX_POINTS}개까지 쓰세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A point of the prompt is not a number.</source>
        <translation>프롬프트의 점 하나가 숫자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A click has at most {MAX_SIZES} sizes to each side.</source>
        <translation>클릭의 크기는 양쪽으로 최대 {MAX_SIZES}개입니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The box has no area.</source>
        <translation>상자에 면적이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>There are no words.</source>
        <translation>단어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Say what it is, such as: the red mug.</source>
        <translation>무엇인지 적으세요, 예: the red mug.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>These are too many words.</source>
        <translation>단어가 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>A few will do: the red mug.</source>
        <translation>몇 단어면 됩니다: the red mug.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>{side} elements a side cannot be made.</source>
        <translation>한 변에 요소 {side}개는 만들 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Ask for 2 to {MAX_ELEMENT_SIDE}.</source>
        <translation>2에서 {MAX_ELEMENT_SIDE}까지 요청하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>The order of the clicks does not count them all.</source>
        <translation>클릭 순서에 모든 클릭이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../core/wire/prompts.py"/>
        <source>Name each click once, or none.</source>
        <translation>각 클릭을 한 번씩 적거나 하나도 적지 마십시오.</translation>
    </message>
    <message>
        <location filename="../../core/wire/queue.py"/>
        <source>A queue of {order} edits is too long.</source>
        <translation>편집 {order}개의 대기열은 너무 깁니다.</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find an object</source>
        <translation>개체 찾기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add object</source>
        <translation>개체 추가</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Find classes</source>
        <translation>분류 찾기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Image elements</source>
        <translation>이미지 요소</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Ungroup</source>
        <translation>그룹 해제</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add to object</source>
        <translation>개체에 추가</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take from object</source>
        <translation>개체에서 제외</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Grow object</source>
        <translation>개체 확장</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Shrink object</source>
        <translation>개체 축소</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Feather object</source>
        <translation>개체 가장자리 흐리기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Smooth object</source>
        <translation>개체 매끄럽게</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Refine edge</source>
        <translation>가장자리 다듬기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill holes</source>
        <translation>구멍 채우기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Split object</source>
        <translation>개체 나누기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Merge objects</source>
        <translation>개체 병합</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make object</source>
        <translation>개체로 만들기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Make background</source>
        <translation>배경으로 만들기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Reorder objects</source>
        <translation>개체 순서 바꾸기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Region to object</source>
        <translation>영역을 개체로</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Select similar</source>
        <translation>비슷한 것 선택</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Fill in hidden part</source>
        <translation>가려진 부분 채우기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Take apart</source>
        <translation>분해</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Taking apart</source>
        <translation>분해 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correct objects</source>
        <translation>개체 수정</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Correcting</source>
        <translation>수정 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move objects</source>
        <translation>개체 이동</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Moving</source>
        <translation>이동 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Removing</source>
        <translation>지우는 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>removed</source>
        <translation>지워짐</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Paint in</source>
        <translation>그려 넣기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Painting</source>
        <translation>칠하는 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>painted in</source>
        <translation>그려 넣음</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repaint map</source>
        <translation>맵 다시 칠하기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Repainting</source>
        <translation>다시 칠하는 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>repainted</source>
        <translation>다시 칠함</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Give a look</source>
        <translation>모습 주기</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Giving the look</source>
        <translation>모습 주는 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>new look</source>
        <translation>새 모습</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Vary</source>
        <translation>변화</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Varying</source>
        <translation>변화 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>varied</source>
        <translation>변화됨</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Heal</source>
        <translation>복구 브러시</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Healing</source>
        <translation>복구 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>healed</source>
        <translation>복구됨</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Add by a look</source>
        <translation>모습으로 추가</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>Adding</source>
        <translation>추가 중</translation>
    </message>
    <message>
        <location filename="../../core/wire/verbs.py"/>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../plugin/krita/documents/annotations.py"/>
        <source>The objects and edits in this document cannot be read.</source>
        <translation>이 문서의 개체와 편집을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Pictures with {depth} channels are not supported.</source>
        <translation>{depth} 채널의 이미지는 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/pixels.py"/>
        <source>Convert the picture to 8-bit, 16-bit or float first.</source>
        <translation>먼저 이미지를 8비트, 16비트나 부동 소수점으로 변환하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>The active layer is empty.</source>
        <translation>활성 레이어가 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Choose a layer with something on the canvas.</source>
        <translation>캔버스에 무언가 있는 레이어를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>This document is animated, and results are still layers.</source>
        <translation>이 문서는 애니메이션인데, 결과는 정지된 레이어입니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/reading.py"/>
        <source>Copy the frame into a new document (Edit, Copy merged, Paste into new image).</source>
        <translation>프레임을 새 문서에 복사하세요 (편집, 합친 것 복사, 새 이미지로 붙여넣기).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>The selection lies outside the picture.</source>
        <translation>선택 영역이 이미지 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/documents/selections.py"/>
        <source>Select something on the canvas.</source>
        <translation>캔버스에서 무언가를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>A map can show 255 objects, and there are more.</source>
        <translation>맵은 개체를 255개까지 보일 수 있는데 더 많습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/labels.py"/>
        <source>Delete object layers first.</source>
        <translation>먼저 개체 레이어를 삭제하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There is no map layer.</source>
        <translation>맵 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map first.</source>
        <translation>먼저 맵 그리기를 누르세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Press Redraw map, and paint on the layer.</source>
        <translation>맵 그리기를 누르고 레이어에 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>There are no objects to map.</source>
        <translation>맵에 나타낼 개체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/map/layer.py"/>
        <source>Take the picture apart first.</source>
        <translation>먼저 이미지를 분해하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Intarsia's engine is not installed.</source>
        <translation>Intarsia의 엔진이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  {INSTALL}  and press Restart engine.</source>
        <translation>터미널에서  {INSTALL}  을 실행하고 엔진 다시 시작을 누르세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>The engine has gone.</source>
        <translation>엔진이 사라졌습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Start it again, then try once more.</source>
        <translation>다시 시작한 뒤 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>This Krita may not start programs, and no engine runs.</source>
        <translation>이 Krita는 프로그램을 시작할 수 없고, 실행 중인 엔진이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/engine_choice.py"/>
        <source>Run in a terminal:  INTARSIA_HOME='{home}' intarsia engine  or set up the address and token of one that runs (Engine, …).</source>
        <translation>터미널에서  INTARSIA_HOME='{home}' intarsia engine  을 실행하거나, 실행 중인 엔진의 주소와 토큰을 설정하세요 (엔진, …).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer is active.</source>
        <translation>활성 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Choose one in the Layers docker.</source>
        <translation>레이어 도커에서 하나를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>No layer of the picture is selected.</source>
        <translation>이미지의 레이어가 선택되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/layer_choice.py"/>
        <source>Select one in the Layers docker.</source>
        <translation>레이어 도커에서 하나를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>That edit is no longer in the document.</source>
        <translation>그 편집은 더 이상 문서에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/panel/sections.py"/>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Krita did not do what was asked ({name}: {error}).</source>
        <translation>Krita가 요청한 일을 하지 않았습니다 ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/failures.py"/>
        <source>Save the document, and try again.</source>
        <translation>문서를 저장하고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Another picture was opened before this one was read.</source>
        <translation>이것을 다 읽기 전에 다른 이미지를 열었습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/krita/waiting/restarted_gestures.py"/>
        <source>Begin the edit again.</source>
        <translation>편집을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/app.py"/>
        <source>Edit a picture by hand.</source>
        <translation>이미지를 손으로 편집합니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>No region is marked.</source>
        <translation>표시된 영역이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark what shall be kept, as a rectangle.</source>
        <translation>남길 것을 사각형으로 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>The region reaches every edge of the picture.</source>
        <translation>영역이 이미지의 모든 가장자리에 닿습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/canvas_size.py"/>
        <source>Mark less of it.</source>
        <translation>더 좁게 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Mark what shall be hidden first.</source>
        <translation>먼저 숨길 것을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>There is no layer that could be masked there.</source>
        <translation>그곳에는 마스크를 씌울 수 있는 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layer_masks.py"/>
        <source>Choose a result in the layers list.</source>
        <translation>레이어 목록에서 결과를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Nothing of that result is shown.</source>
        <translation>그 결과는 아무것도 보이지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/layers.py"/>
        <source>Show it first.</source>
        <translation>먼저 보이게 하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/commands/region.py"/>
        <source>Mark a region first.</source>
        <translation>먼저 영역을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Mark a region with brush, rectangle or lasso.</source>
        <translation>브러시, 사각형, 올가미로 영역을 표시하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>More than one object is chosen.</source>
        <translation>개체가 둘 이상 선택되었습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Click the one to correct.</source>
        <translation>수정할 것을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>{name} is locked.</source>
        <translation>{name}이(가) 잠겨 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/corrections.py"/>
        <source>Unlock it first.</source>
        <translation>먼저 잠금을 해제하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>The map was not redrawn yet.</source>
        <translation>맵을 아직 다시 그리지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/label_map.py"/>
        <source>Take the map brush and paint on the picture.</source>
        <translation>맵 브러시로 이미지에 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>There is nothing to clone from yet.</source>
        <translation>아직 복제할 원본이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Hold Alt and click the source.</source>
        <translation>Alt를 누른 채 원본을 클릭하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>The source lies outside the picture.</source>
        <translation>원본이 이미지 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/controllers/retouch.py"/>
        <source>Set another: Alt and a click.</source>
        <translation>다른 곳을 정하세요: Alt+클릭.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>클립보드에 이미지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Copy a picture first.</source>
        <translation>먼저 이미지를 복사하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>This picture was never saved.</source>
        <translation>이 이미지는 저장된 적이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Undo takes the steps back.</source>
        <translation>실행 취소로 단계를 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>{name} is open in another window of Intarsia, too.</source>
        <translation>{name}이(가) Intarsia의 다른 창에서도 열려 있습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/commands.py"/>
        <source>Who saves second is asked first. Close it in one of them.</source>
        <translation>나중에 저장하는 쪽에 먼저 묻습니다. 한쪽에서 닫으세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} is too large.</source>
        <translation>{name}이(가) 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Open a file below 4 GB.</source>
        <translation>4 GB보다 작은 파일을 여세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/opening.py"/>
        <source>Choose another.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A layer cannot be written as PNG.</source>
        <translation>레이어를 PNG로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>Free some memory and try again.</source>
        <translation>메모리를 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A PNG cannot be read.</source>
        <translation>PNG를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/png_codec.py"/>
        <source>A grey float plane cannot be written as PNG.</source>
        <translation>회색 부동 소수점 평면은 PNG로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The export is there, without a signature.</source>
        <translation>내보낸 파일은 있지만 서명이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed.</source>
        <translation>파일에 서명할 수 없었습니다.</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/files/signing.py"/>
        <source>The file could not be signed ({error}).</source>
        <translation>파일에 서명하지 못했습니다 ({error}).</translation>
    </message>
    <message>
        <location filename="../../plugin/standalone/recovery.py"/>
        <source>The copy cannot be read: {strerror}.</source>
        <translation>사본을 읽을 수 없습니다: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>That did not work ({name}: {error}).</source>
        <translation>실패했습니다 ({name}: {error}).</translation>
    </message>
    <message>
        <location filename="../../ui/background.py"/>
        <source>Save under another name, or free some memory and try again.</source>
        <translation>다른 이름으로 저장하거나, 메모리를 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>The original stays whole.</source>
        <translation>원본은 온전히 남습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Choose a result above it in the layers list.</source>
        <translation>레이어 목록에서 그 위의 결과를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>{name} has nothing there.</source>
        <translation>그곳에는 {name}의 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/canvas/painting/layer_masks.py"/>
        <source>Paint over what it shows.</source>
        <translation>보이는 것 위를 칠하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/engine_thread.py"/>
        <source>Save your work and start the panel again.</source>
        <translation>작업을 저장하고 패널을 다시 시작하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the object whose look you want.</source>
        <translation>원하는 모습의 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Choose the one in which a part is marked.</source>
        <translation>일부가 표시된 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Nothing is marked where the slider should count.</source>
        <translation>슬라이더를 적용할 곳이 표시되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Mark a part of the chosen object, or let the region be what is changed.</source>
        <translation>선택한 개체의 일부를 표시하거나, 영역을 바꾸도록 하세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>There is no exemplar whose look could be taken.</source>
        <translation>모습을 가져올 견본이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/look_gestures.py"/>
        <source>Drop a picture on the exemplar, or choose an object and take its look.</source>
        <translation>견본에 이미지를 놓거나, 개체를 선택해 그 모습을 가져오세요.</translation>
    </message>
    <message>
        <location filename="../../ui/panel/region.py"/>
        <source>Mark a region, or choose an object.</source>
        <translation>영역을 표시하거나 개체를 선택하세요.</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bicycle</source>
        <translation>자전거</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>car</source>
        <translation>자동차</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>motorcycle</source>
        <translation>오토바이</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>airplane</source>
        <translation>비행기</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bus</source>
        <translation>버스</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>train</source>
        <translation>기차</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>truck</source>
        <translation>트럭</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>boat</source>
        <translation>보트</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>traffic light</source>
        <translation>신호등</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fire hydrant</source>
        <translation>소화전</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stop sign</source>
        <translation>정지 표지판</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>parking meter</source>
        <translation>주차 미터기</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bench</source>
        <translation>벤치</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bird</source>
        <translation>새</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cat</source>
        <translation>고양이</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dog</source>
        <translation>개</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>horse</source>
        <translation>말</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sheep</source>
        <translation>양</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cow</source>
        <translation>소</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>elephant</source>
        <translation>코끼리</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bear</source>
        <translation>곰</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>zebra</source>
        <translation>얼룩말</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>giraffe</source>
        <translation>기린</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>backpack</source>
        <translation>배낭</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>umbrella</source>
        <translation>우산</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>handbag</source>
        <translation>핸드백</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tie</source>
        <translation>넥타이</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>suitcase</source>
        <translation>여행 가방</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>frisbee</source>
        <translation>프리스비</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skis</source>
        <translation>스키</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snowboard</source>
        <translation>스노보드</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sports ball</source>
        <translation>공</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>kite</source>
        <translation>연</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball bat</source>
        <translation>야구 방망이</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>baseball glove</source>
        <translation>야구 글러브</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>skateboard</source>
        <translation>스케이트보드</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>surfboard</source>
        <translation>서프보드</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tennis racket</source>
        <translation>테니스 라켓</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bottle</source>
        <translation>병</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wine glass</source>
        <translation>와인 잔</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cup</source>
        <translation>컵</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fork</source>
        <translation>포크</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>knife</source>
        <translation>나이프</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>spoon</source>
        <translation>숟가락</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bowl</source>
        <translation>그릇</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banana</source>
        <translation>바나나</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>apple</source>
        <translation>사과</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sandwich</source>
        <translation>샌드위치</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>orange</source>
        <translation>오렌지</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>broccoli</source>
        <translation>브로콜리</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>carrot</source>
        <translation>당근</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hot dog</source>
        <translation>핫도그</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pizza</source>
        <translation>피자</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>donut</source>
        <translation>도넛</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cake</source>
        <translation>케이크</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>chair</source>
        <translation>의자</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>couch</source>
        <translation>소파</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>potted plant</source>
        <translation>화분</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bed</source>
        <translation>침대</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dining table</source>
        <translation>식탁</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toilet</source>
        <translation>변기</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tv</source>
        <translation>TV</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>laptop</source>
        <translation>노트북</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mouse</source>
        <translation>마우스</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>remote</source>
        <translation>리모컨</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cell phone</source>
        <translation>휴대폰</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>microwave</source>
        <translation>전자레인지</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>oven</source>
        <translation>오븐</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toaster</source>
        <translation>토스터</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sink</source>
        <translation>싱크대</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>refrigerator</source>
        <translation>냉장고</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>book</source>
        <translation>책</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>vase</source>
        <translation>꽃병</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>scissors</source>
        <translation>가위</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>teddy bear</source>
        <translation>곰 인형</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>hair drier</source>
        <translation>헤어드라이어</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>toothbrush</source>
        <translation>칫솔</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>banner</source>
        <translation>현수막</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>blanket</source>
        <translation>담요</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>bridge</source>
        <translation>다리</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cardboard</source>
        <translation>골판지</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>counter</source>
        <translation>카운터</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>curtain</source>
        <translation>커튼</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>door</source>
        <translation>문</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor wood</source>
        <translation>나무 바닥</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>flower</source>
        <translation>꽃</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fruit</source>
        <translation>과일</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>gravel</source>
        <translation>자갈</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>house</source>
        <translation>집</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>light</source>
        <translation>조명</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mirror</source>
        <translation>거울</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>net</source>
        <translation>그물</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pillow</source>
        <translation>베개</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>platform</source>
        <translation>승강장</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>playingfield</source>
        <translation>운동장</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>railroad</source>
        <translation>철도</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>river</source>
        <translation>강</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>road</source>
        <translation>도로</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>roof</source>
        <translation>지붕</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sand</source>
        <translation>모래</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sea</source>
        <translation>바다</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>shelf</source>
        <translation>선반</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>snow</source>
        <translation>눈</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>stairs</source>
        <translation>계단</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tent</source>
        <translation>텐트</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>towel</source>
        <translation>수건</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall brick</source>
        <translation>벽돌 벽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall stone</source>
        <translation>돌벽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall tile</source>
        <translation>타일 벽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall wood</source>
        <translation>나무 벽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>water</source>
        <translation>물</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>window</source>
        <translation>창문</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>tree</source>
        <translation>나무</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>fence</source>
        <translation>울타리</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>ceiling</source>
        <translation>천장</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>cabinet</source>
        <translation>수납장</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>table</source>
        <translation>탁자</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>floor</source>
        <translation>바닥</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>pavement</source>
        <translation>보도</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>mountain</source>
        <translation>산</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>grass</source>
        <translation>잔디</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>dirt</source>
        <translation>흙</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>food</source>
        <translation>음식</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>building</source>
        <translation>건물</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rock</source>
        <translation>바위</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>wall</source>
        <translation>벽</translation>
    </message>
    <message>
        <location filename="../../core/wire/object_classes.py"/>
        <source>rug</source>
        <translation>깔개</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the three.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 셋 중 가장 빠름.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer than the small one.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 작은 것보다 섬세함.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 마스크가 가장 좋고 가장 느림.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything with a twelfth of the work of the small Segment Anything.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 작업량은 작은 Segment Anything의 12분의 1.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>What is behind an object, without a graphics card. Trained on Places2, whose own terms are for research.</source>
        <translation>그래픽 카드 없이 개체 뒤에 있는 것을 채움. 훈련에 쓴 Places2의 자체 약관은 연구용입니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network, trained further on drawings and comics.</source>
        <translation>같은 네트워크를 그림과 만화로 더 훈련한 것.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>As LaMa with a fifteenth of the work. Trained on Places2, whose own terms are for research.</source>
        <translation>LaMa와 같지만 작업량은 15분의 1. 훈련에 쓴 Places2의 자체 약관은 연구용입니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds things of 133 kinds and says what each is, for PAIR-Diffusion and for you.</source>
        <translation>133가지 사물을 찾아 각각 무엇인지 PAIR-Diffusion과 사용자에게 알려 줌.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints the thing in a reference picture into a region, in the picture's own light.</source>
        <translation>참조 이미지의 물체를 이 이미지의 빛에 맞게 영역에 그려 넣음.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Gives an object another object's look, adds objects, varies them.</source>
        <translation>개체에 다른 개체의 모습을 주고, 개체를 추가하고, 변화시킴.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Redraws a face from an edited map of its parts.</source>
        <translation>얼굴 부분의 맵을 고치면 그에 따라 얼굴을 다시 그림.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for cats; classifiers are trained on your own layers.</source>
        <translation>고양이용 확산 네트워크; 분류기는 사용자의 레이어로 훈련합니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for horses; classifiers are trained on your own layers.</source>
        <translation>말용 확산 네트워크; 분류기는 사용자의 레이어로 훈련합니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The diffusion network for bedrooms; classifiers are trained on your own layers.</source>
        <translation>침실용 확산 네트워크; 분류기는 사용자의 레이어로 훈련합니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The base network that other methods build on.</source>
        <translation>다른 방법의 바탕이 되는 기본 네트워크.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The tokenizer that PAIR-Diffusion reads prompts with; PAIR's own file lacks it.</source>
        <translation>PAIR-Diffusion이 프롬프트를 읽는 데 쓰는 토크나이저; PAIR 자체 파일에는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Removes a thing and what it casts in one step; for a graphics card with about 9 GB.</source>
        <translation>물체와 그것이 드리운 것을 한 스텝으로 지움; 약 9 GB의 그래픽 카드용.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the quickest of the four. Trained on SA-1B and SA-V.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 넷 중 가장 빠름. SA-1B와 SA-V로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; a little finer than the tiny one. Trained on SA-1B and SA-V.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 가장 작은 것보다 조금 섬세함. SA-1B와 SA-V로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; finer outlines. Trained on SA-1B and SA-V.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 윤곽이 더 섬세함. SA-1B와 SA-V로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Objects by click, box or everything; the best masks, the slowest of the four. Trained on SA-1B and SA-V.</source>
        <translation>클릭, 상자, 또는 전체로 개체를 찾음; 마스크가 가장 좋고 넷 중 가장 느림. SA-1B와 SA-V로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Hair, fur and soft borders of the objects that you choose. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>선택한 개체의 머리카락, 털, 부드러운 경계. 훈련에 쓴 Composition-1k의 자체 약관은 연구용입니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same network with other training pictures: Distinctions-646, whose own terms are for research.</source>
        <translation>같은 네트워크를 다른 이미지로 훈련한 것: Distinctions-646, 자체 약관은 연구용입니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The same with four times the numbers. Trained on Composition-1k, whose own terms are for research.</source>
        <translation>같은 것이지만 매개변수가 네 배. 훈련에 쓴 Composition-1k의 자체 약관은 연구용입니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Which object stands before which. Trained on rendered scenes and on pictures that its larger network labelled.</source>
        <translation>어느 개체가 어느 것 앞에 있는지. 렌더링한 장면과, 더 큰 같은 계열 네트워크가 레이블을 붙인 이미지로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Finds what you call by its name, in English: the red mug. Any method that finds objects cuts it out. Trained on Objects365, GoldG and Cap4M, photographs with terms of their own.</source>
        <translation>영어 이름으로 말한 것을 찾음: the red mug. 잘라 내는 것은 개체를 찾는 어느 방법이든 됩니다. 자체 약관이 있는 사진 Objects365, GoldG, Cap4M으로 훈련.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Clear previews while Paint by Example, PAIR-Diffusion and pixel-wise guidance on Stable Diffusion 1.5 work. Distilled from Stable Diffusion's own decoder.</source>
        <translation>Paint by Example, PAIR-Diffusion, Stable Diffusion 1.5의 픽셀 단위 가이던스가 작업하는 동안 선명한 미리 보기. Stable Diffusion 자체 디코더에서 증류.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Paints subjects in, gives looks, lights what moved; amended by klein-erase-v1 it removes a thing with its shadow. For a graphics card with about 10 GB. What it was trained on is not published.</source>
        <translation>대상을 그려 넣고, 모습을 주고, 옮긴 것에 빛을 비춤; klein-erase-v1로 보완하면 물체를 그림자와 함께 지웁니다. 약 10 GB의 그래픽 카드용. 무엇으로 훈련했는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>The amendment that has FLUX.2 klein remove things, with its instruction encoded. By one author, weeks old; fine regular textures may suffer. What it was trained on is not published.</source>
        <translation>FLUX.2 klein이 물체를 지우게 하는 보완분, 부호화된 지시문 포함. 한 저자가 만든 지 몇 주 된 것; 고운 규칙적 질감이 상할 수 있습니다. 무엇으로 훈련했는지는 공개되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../resources/packs.toml"/>
        <source>Encodes the instructions of FLUX.2 klein at its first edit; may be removed afterwards. What it was trained on is not published.</source>
        <translation>FLUX.2 klein의 첫 편집 때 그 지시문을 부호화함; 그 뒤에는 제거해도 됩니다. 무엇으로 훈련했는지는 공개되지 않았습니다.</translation>
    </message>
</context>
</TS>
