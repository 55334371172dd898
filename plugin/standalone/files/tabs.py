"""Several documents in one window: one is in front, the others wait as they were left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.file_stamp import FileStamp
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.document_host import ParkedDocument
from intarsia.plugin.standalone.editor import Editor
from intarsia.plugin.standalone.files.autosave import Autosave, KeptCopy
from intarsia.plugin.standalone.files.commands import FileCommands
from intarsia.ui.access_keys import as_it_is
from intarsia.ui.canvas.canvas import Canvas
from intarsia.ui.canvas.view import View
from intarsia.ui.qt import QtCore, QtGui, QtWidgets


@dataclass(frozen=True)
class WaitingDocument:
    """A document that is not in front, with everything that is its own."""

    parked: ParkedDocument
    copy: KeptCopy
    view: View
    region: Placed | None
    stamp: tuple[Path, FileStamp | None, str]


class DocumentTabs(QtCore.QObject):
    """Follows the bar of tabs, which stands above the canvas where there are several documents.

    Results for a document that waits are kept, and offered when it comes to the front.
    """

    def __init__(
        self,
        editor: Editor,
        canvas: Canvas,
        files: FileCommands,
        autosave: Autosave,
        window: QtWidgets.QMainWindow,
    ) -> None:
        super().__init__(window)
        self._editor, self._canvas, self._files, self._autosave = editor, canvas, files, autosave
        self._waiting: list[WaitingDocument | None] = [None]  # None: the one in front
        self._asked: list[Path] = []  # to be opened after the one that is being read
        self._hidden = False
        self.bar = QtWidgets.QTabBar(window)
        self.bar.setObjectName("documents")
        self.bar.setAccessibleName(self.tr("Open documents"))
        self.bar.setDocumentMode(True)
        self.bar.setTabsClosable(True)
        self.bar.setExpanding(False)
        self.bar.addTab("")
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabCloseRequested.connect(self.close_at)
        editor.host.changed.connect(self._refresh)
        files.not_opened.connect(self._drop_empty)
        for ended in (files.opened, files.not_opened):
            ended.connect(self._open_next)
        self._refresh()

    def handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "open": self.ask_open,
            "new_from_clipboard": self._new_from_clipboard,
            "open_sample": self.open_sample,
            "close_document": self.close_front,
            "next_tab": self.show_next,
        }

    def hide(self, on: bool) -> None:
        """Show no bar for as long as what is around the canvas is hidden."""
        self._hidden = on
        self._show_bar()

    def column(self) -> QtWidgets.QWidget:
        """The bar with the canvas under it: where it comes and goes, nothing else moves."""
        whole = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._canvas, 1)
        return whole

    @property
    def count(self) -> int:
        return len(self._waiting)

    def ask_open(self) -> None:
        """Ask for a file, and show it in a tab of its own."""
        path = self._files.ask_path()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show a file in a tab of its own, or the tab that has it already."""
        whole = path.absolute()
        for place, waiting in enumerate(self._waiting):
            known = self._editor.host.path if waiting is None else waiting.parked.path
            if known is not None and known.absolute() == whole:
                self.show(place)
                self._open_next()
                return
        self.make_room()
        self._files.open(whole)

    def open_all(self, paths: Iterable[Path]) -> None:
        """Show several files, each in a tab of its own, one after the other."""
        self._asked = list(paths)
        self._open_next()

    def open_sample(self) -> None:
        self._in_new_tab(self._files.open_sample)

    def new_from(self, image: QtGui.QImage) -> None:
        """A document of a picture that is in no file."""
        self._in_new_tab(lambda: self._files.new_from(image))

    def _new_from_clipboard(self) -> None:
        self._in_new_tab(self._files.new_from_clipboard)

    def _in_new_tab(self, action: Callable[[], None]) -> None:
        self.make_room()
        action()
        self._drop_empty()

    def _open_next(self) -> None:
        if self._asked:
            path = self._asked.pop(0)
            QtCore.QTimer.singleShot(0, self, lambda: self.open(path))

    def make_room(self) -> None:
        """An empty tab in front, if there is anything in the one that is."""
        if self._editor.host.document is None:
            return
        self._waiting[self._front] = self._parked()
        self._waiting.append(None)
        self._editor.host.close()
        self._add_tab()

    def show(self, place: int) -> None:
        """Bring the document at that place to the front."""
        waiting = self._waiting[place]
        if waiting is None:
            return
        self._waiting[self._front] = self._parked()
        self._bring(place, waiting)

    def show_next(self) -> None:
        self.show((self._front + 1) % self.count)

    def close_at(self, place: int) -> None:
        """Close a document, which is shown and offered to be saved first."""
        self.show(place)
        self.close_front()

    def close_front(self) -> None:
        """Close the one in front, which is offered to be saved first."""
        self._files.when_saved(self._close_front)

    def when_all_saved(self, action: Callable[[], None]) -> None:
        """Do something that loses all documents, unless the person wants to keep one."""
        unsaved = [
            place
            for place, x in enumerate(self._waiting)
            if (self._editor.host.modified if x is None else x.parked.history.modified)
        ]
        self._ask_next(unsaved, action)

    def close(self) -> None:
        """The window closes: no copy of what waits is needed."""
        for waiting in self._waiting:
            if waiting is not None:
                self._autosave.forget(waiting.copy)

    @property
    def unsaved(self) -> bool:
        waiting = (x.parked.history.modified for x in self._waiting if x is not None)
        return self._editor.host.modified or any(waiting)

    @property
    def _front(self) -> int:
        return self._waiting.index(None)

    def _ask_next(self, places: list[int], action: Callable[[], None]) -> None:
        if not places:
            action()
            return
        self.show(places[0])
        self._files.when_saved(lambda: self._ask_next(places[1:], action))

    def _close_front(self) -> None:
        front = self._front
        self._editor.host.close()
        if self.count == 1:
            return
        place = front + 1 if front + 1 < self.count else front - 1
        waiting = self._waiting[place]
        if waiting is not None:
            self._bring(place, waiting)
        del self._waiting[front]
        blocked = self.bar.blockSignals(True)
        self.bar.removeTab(front)
        self.bar.setCurrentIndex(self._front)
        self.bar.blockSignals(blocked)
        self._refresh()

    def _parked(self) -> WaitingDocument:
        self._editor.settler.now()
        return WaitingDocument(
            self._editor.host.park(),
            self._autosave.park(),
            self._canvas.view,
            self._editor.region.placed(soft=True),
            self._files.native.remembered,
        )

    def _bring(self, place: int, waiting: WaitingDocument) -> None:
        self._waiting[place] = None
        self._editor.host.show(waiting.parked)
        self._autosave.resume(waiting.copy)
        self._files.native.seen(*waiting.stamp)
        self._files.present(waiting.parked.path)
        self._editor.region.put(waiting.region, keep=False)
        view = waiting.view
        QtCore.QTimer.singleShot(0, self._canvas, lambda: self._canvas.set_view(view))
        blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(place)
        self.bar.blockSignals(blocked)
        self._refresh()

    def _add_tab(self) -> None:
        blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self.bar.addTab(""))
        self.bar.blockSignals(blocked)
        self._refresh()

    def _drop_empty(self) -> None:
        """A file could not be opened: the tab that was made for it goes."""
        if self._editor.host.document is None and self.count > 1:
            self._close_front()

    def _chosen(self, place: int) -> None:
        if 0 <= place < self.count:
            self.show(place)

    def _refresh(self) -> None:
        """Names as they are; a star at what is not saved."""
        for place, waiting in enumerate(self._waiting):
            host = self._editor.host
            path = host.path if waiting is None else waiting.parked.path
            modified = host.modified if waiting is None else waiting.parked.history.modified
            name = path.name if path is not None else self.tr("Untitled")
            self.bar.setTabText(place, as_it_is(f"{name}*" if modified else name))
            self.bar.setTabToolTip(place, str(path) if path is not None else name)
        self._show_bar()

    def _show_bar(self) -> None:
        self.bar.setVisible(self.count > 1 and not self._hidden)
