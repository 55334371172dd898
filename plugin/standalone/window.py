"""The editor's window: canvas, docks, menus and tool bars around one editor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from intarsia.core.state.session.jobs import JobState
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.arrange import ArrangeCommands
from intarsia.plugin.standalone.commands.canvas_size import CanvasCommands
from intarsia.plugin.standalone.commands.clipboard import Clipboard
from intarsia.plugin.standalone.commands.context_menus import ContextMenus
from intarsia.plugin.standalone.commands.correct import CorrectCommands
from intarsia.plugin.standalone.commands.edit import EditCommands
from intarsia.plugin.standalone.commands.help import HelpCommands
from intarsia.plugin.standalone.commands.layer_masks import MaskCommands
from intarsia.plugin.standalone.commands.layers import LayerCommands
from intarsia.plugin.standalone.commands.menus import build_menus, build_toolbars, dress
from intarsia.plugin.standalone.commands.objects import ObjectCommands
from intarsia.plugin.standalone.commands.region import RegionCommands
from intarsia.plugin.standalone.commands.view import ViewCommands
from intarsia.plugin.standalone.docks import Docks
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.elements_view import ElementView
from intarsia.plugin.standalone.files.autosave import Autosave
from intarsia.plugin.standalone.files.commands import FileCommands
from intarsia.plugin.standalone.files.dialogs import short_folder
from intarsia.plugin.standalone.files.tabs import DocumentTabs
from intarsia.plugin.standalone.message_bar import MessageBar
from intarsia.plugin.standalone.start_page import StartPage
from intarsia.plugin.standalone.status import Status
from intarsia.plugin.standalone.tool_options import ToolOptions
from intarsia.plugin.standalone.tour import TourCard
from intarsia.ui.access_keys import as_it_is
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.input import CanvasInput
from intarsia.ui.core_text import core_text
from intarsia.ui.icons import icon
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets


class EditorWindow(QtWidgets.QMainWindow):
    """Everything a person sees and acts on."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self.setObjectName("intarsia")
        self.setWindowIcon(icon("app", self.palette()))
        self.setAcceptDrops(True)
        self.canvas = Canvas(editor.scene, self)
        self.canvas.show_region(editor.region)
        self.commands = Commands(self)
        self.files = FileCommands(editor, self)
        self.clipboard = Clipboard(editor, self)
        self.view = ViewCommands(editor, self.canvas, self.commands, self)
        self.canvas.addAction(self.commands["hide_panels"])
        self.help = HelpCommands(editor, self.commands, self)
        self.docks = Docks(editor, self)
        self.setStatusBar(MessageBar(self))
        self.status = Status(self.statusBar(), editor.host, editor.session, self.canvas)
        self.autosave = Autosave(editor, self)
        self.tabs = DocumentTabs(editor, self.canvas, self.files, self.autosave, self)
        self.setCentralWidget(self.tabs.column())
        self._edits: set[str] = set()  # of the shown snapshot
        self._step = -1  # its id in its history
        self.correct = CorrectCommands(editor, self)
        self.elements = ElementView(editor, self.canvas, self.commands, self)
        rows = self.docks.layers.list
        self.layers = LayerCommands(editor, rows, self.commands, self)
        self.context = ContextMenus(self.commands, self.canvas, rows, self)
        self._input = CanvasInput(self.canvas)
        self._input.escape = self._escape
        self.start = StartPage(self.canvas)
        panel = self.docks.panel
        targets = (
            lambda: panel.move_section.apart,
            lambda: self.canvas,
            lambda: panel.region.remove,
        )
        self.tour = TourCard(editor, self.canvas, targets)
        self._agreed = False
        self._connect()
        self.options = ToolOptions(
            build_toolbars(self, self.commands),
            editor.brush,
            self.commands,
            wand=editor.tools.wand,
        )
        self.options.words.asked.connect(editor.session.prompt)
        self._recent = build_menus(self, self.commands, self.docks.toggles())
        self._restore(editor.settings.current.value)
        self._refresh()

    def _connect(self) -> None:
        editor = self.editor
        edit = EditCommands(editor, self.commands, self.clipboard, self)
        objects, arrange = ObjectCommands(editor, self), ArrangeCommands(editor, self)
        parts = (self.files, self.view, edit, self.clipboard, objects, arrange, self.help)
        self.canvas_size = CanvasCommands(editor, self)
        self.masks = MaskCommands(editor, self.docks.layers.list, self)
        more = (self.tabs, self.masks, self.correct, self.elements, self.layers, self.canvas_size)
        for part in (*parts, *more, RegionCommands(editor, self)):
            self.commands.connect_to(part.handlers())
        self.commands.connect_to(
            {
                **self.docks.handlers(),
                "quit": self._quit,
                "tour": self._begin_tour,
            }
        )
        self.commands.say_keys_on(self.docks.buttons())
        self._input.pointed.connect(self.status.point)
        self.status.progress.asked.connect(self.docks.show_queue)
        editor.said.connect(self.status.say)
        editor.failed.connect(self._failed)
        editor.region.changed.connect(self._choice_made)
        editor.host.taken_apart.connect(self._taken_apart)
        editor.scene.selection_changed.connect(self._choice_made)
        editor.tools.move.placed.connect(self._say_order)
        editor.host.changed.connect(self._refresh)
        self.commands["hide_panels"].toggled.connect(self.tabs.hide)
        editor.host.replaced.connect(self.docks.panel.bars.retract)
        editor.host.replaced.connect(self._document_came)
        editor.host.arrived.connect(self._result_came)
        editor.host.replaced.connect(self.docks.panel.made_by.forget)
        editor.host.changed.connect(self._retract_notes)
        editor.host.changed.connect(self._step_made)
        editor.resized.connect(self.canvas.fit, QtCore.Qt.ConnectionType.QueuedConnection)
        editor.host.replaced.connect(self.canvas.fit, QtCore.Qt.ConnectionType.QueuedConnection)
        self.files.recent.changed.connect(self._show_recent)
        self.start.open_asked.connect(self.tabs.ask_open)
        self.start.sample_asked.connect(self.tabs.open_sample)
        self.start.tour_asked.connect(self.commands["tour"].trigger)
        self.start.recent_asked.connect(self.tabs.open)

    def _restore(self, settings: Settings) -> None:
        """The window as it was left, or a good size for the screen."""
        self.commands.apply_keys(settings.shortcuts)
        self._show_recent()
        geometry, state, tool = (*settings.window.split(":"), "", "", "")[:3]
        if not self.restoreGeometry(_unpacked(geometry)):
            self.resize(1440, 900)
        self.restoreState(_unpacked(state))
        self.setGeometry(fitted(self.geometry(), self.screen().availableGeometry()))
        self._restored = self.size()
        self.commands[tool if tool in self.commands.tool_names() else "tool_move"].setChecked(True)

    def _failed(self, error: IntarsiaError) -> None:
        self.docks.panel.bars.show_error(error)
        self.status.say(core_text(error.message))

    def _taken_apart(self, count: int) -> None:
        """Objects are there to be moved: with the tool for it, whatever was in hand."""
        self.commands["tool_move"].setChecked(True)
        self.editor.say_taken_apart(count)  # instead of the tool's own hint

    def _say_order(self, _: str, placements: dict[str, object]) -> None:
        """What was put behind another thing may be meant to stand before it: how is said."""
        if self.editor.scene.lie_behind(placements):
            self.status.say(self.commands["forward"].toolTip().replace("\n", ": "))

    def _choice_made(self) -> None:
        """What was asked for may be there now: 'No region is marked' is no longer true."""
        self.docks.panel.bars.retract(BadEdit.kind)

    def _refresh(self) -> None:
        picture = self.editor.host.picture()
        title = picture.title if picture is not None else self.tr("No picture")
        self.setWindowTitle(f"{title}[*] – Intarsia")
        self.setWindowModified(self.editor.host.modified)
        self.start.setVisible(self.editor.host.document is None)

    def _step_made(self) -> None:
        """What was said before another step is past: what was lacking, what could be done next."""
        history = self.editor.host.history
        before, self._step = self._step, -1 if history is None else history.steps[history.at].id
        if before not in (-1, self._step):
            self.docks.panel.bars.retract(BadEdit.kind)
            self.statusBar().clearMessage()

    def _result_came(self) -> None:
        """A result is no step that the person has made: nothing is past by it."""
        history = self.editor.host.history
        self._step = -1 if history is None else history.steps[history.at].id

    def _document_came(self) -> None:
        """What was said was said of another document, whose steps have other ids."""
        self._step = -1
        self.statusBar().clearMessage()

    def _retract_notes(self) -> None:
        """What is said of a result goes when a step back leaves it, by whatever way."""
        document = self.editor.host.document
        before, self._edits = self._edits, {e.id for e in document.edits} if document else set()
        finished = [
            job.id
            for job in self.editor.session.jobs.current.value
            if job.state is JobState.FINISHED and job.method
        ]
        if finished and finished[-1] in before - self._edits:
            self.docks.panel.made_by.forget()

    def _show_recent(self) -> None:
        self._recent.clear()
        self.start.show_recent(self.files.recent.paths)
        for path in self.files.recent.paths:
            action = self._recent.addAction(as_it_is(f"{path.name}    {short_folder(path)}"))
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._open_recent)
        self._recent.setEnabled(not self._recent.isEmpty())

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QtGui.QAction):
            self.tabs.open(Path(action.data()))

    def _begin_tour(self) -> None:
        """The tour begins when the sample picture is there."""
        host = self.editor.host

        def shown() -> None:
            host.replaced.disconnect(shown)
            QtCore.QTimer.singleShot(0, self.tour, self.tour.begin)

        host.replaced.connect(shown)
        self.tabs.open_sample()

    def _quit(self) -> None:
        self.close()

    def _escape(self) -> bool:
        """What Escape ends before a tool hears of it: the job that runs, then the full screen."""
        jobs = self.editor.session.jobs.active
        running = next((job for job in jobs if job.state is JobState.RUNNING), None)
        if running is not None or jobs:
            self.editor.session.cancel((running or jobs[0]).id)
            return True
        return self.view.leave_full_screen()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape that no control has used."""
        if event.key() != Qt.Key.Key_Escape or not self._escape():
            super().keyPressEvent(event)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # not when it comes back from the task bar
            QtCore.QTimer.singleShot(0, self, self._fit_frame)

    def _fit_frame(self) -> None:
        """The frame around a restored window is on the screen too, so that it can be moved."""
        whole = self.isMaximized() or self.isFullScreen() or self.size() != self._restored
        frame, inner = self.frameGeometry(), self.geometry()
        wanted = fitted(frame, self.screen().availableGeometry())
        if not whole and wanted != frame:
            around = frame.size() - inner.size()
            corner = wanted.topLeft() + inner.topLeft() - frame.topLeft()
            self.setGeometry(QtCore.QRect(corner, wanted.size() - around))

    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.PaletteChange and hasattr(self, "commands"):
            dress(self.commands, self.palette())

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        if _files_of(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Files are opened; a picture becomes an object, or a document where none is open."""
        mime = event.mimeData()
        event.acceptProposedAction()
        if files := _files_of(mime):
            self.tabs.open_all(files)
        elif self.editor.host.document is None:
            self.files.new_from(QtGui.QImage(mime.imageData()))
        else:
            self.clipboard.paste_image(QtGui.QImage(mime.imageData()))

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        if self.tabs.unsaved and not self._agreed:
            event.ignore()
            self.tabs.when_all_saved(self._close_unsaved)
            return
        self.commands["full_screen"].setChecked(False)  # no start begins without panels
        self.commands["hide_panels"].setChecked(False)
        names = self.commands.tool_names()
        tool = next((x for x in names if self.commands[x].isChecked()), "")
        packed = f"{_packed(self.saveGeometry())}:{_packed(self.saveState())}:{tool}"
        self.editor.settings.change(lambda x: replace(x, window=packed))
        self._input.release()
        self.tabs.close()
        self.autosave.close()
        self.elements.close()
        self.help.close()
        self.status.release()
        self.docks.close()
        self.files.close()
        self.editor.close()
        event.accept()

    def _close_unsaved(self) -> None:
        """The person has agreed to lose what is not saved by now."""
        self._agreed = True
        QtCore.QTimer.singleShot(0, self.close)


def fitted(window: QtCore.QRect, screen: QtCore.QRect) -> QtCore.QRect:
    """The window's place, made as small as the screen that is there now and moved onto it."""
    size = window.size().boundedTo(screen.size())
    left = max(screen.left(), min(window.left(), screen.right() + 1 - size.width()))
    top = max(screen.top(), min(window.top(), screen.bottom() + 1 - size.height()))
    return QtCore.QRect(QtCore.QPoint(left, top), size)


def _packed(data: QtCore.QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()


def _unpacked(text: str) -> QtCore.QByteArray:
    return QtCore.QByteArray.fromBase64(text.encode())


def _files_of(mime: QtCore.QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are dragged; what a browser names by address is none."""
    return tuple(Path(x.toLocalFile()) for x in mime.urls() if x.isLocalFile())
