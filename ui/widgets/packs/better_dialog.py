"""Better on this computer: the packs that fit it, one consent each, one download of all."""

from __future__ import annotations

from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.session.pack_set import expected_bytes, share_of
from intarsia.core.state.session.packs import PackRow, PackTable
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.packs import PackState
from intarsia.ui.qt import Qt, QtWidgets
from intarsia.ui.widgets.packs.text import about_size_text, size_text, state_text
from intarsia.ui.widgets.progress_bar import ProgressBar

_ID = 256  # Qt.UserRole, the same in all bindings
_STEPS = 1000
_FITTED = (0, 2, 3, 4)
# A style draws an empty box in the colour of the list: nobody would see what can be ticked.
_TICKS = (
    "QTreeView::indicator { width: 11px; height: 11px; border: 1px solid palette(text); }"
    "QTreeView::indicator:checked { background: palette(text); }"
    "QTreeView::indicator:disabled { border-color: palette(mid); background: palette(mid); }"
)


class BetterDialog(QtWidgets.QDialog):
    """Nothing is ticked at first. What was begun goes on when the dialog is closed."""

    def __init__(self, gateway: Gateway, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("betterDialog")
        self.setWindowTitle(self.tr("Better on this computer"))
        self.table = PackTable(gateway)
        self._wanted: tuple[str, ...] = ()  # ids of what is downloaded together
        self._items: dict[str, QtWidgets.QTreeWidgetItem] = {}
        self.list = self._tree()
        self._licence = QtWidgets.QPlainTextEdit(self)
        self._licence.setReadOnly(True)
        self._licence.setAccessibleName(self.tr("The licence's text"))
        self._said = _words("", self)
        self._bar = ProgressBar(self)
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(self.tr("Progress of all downloads"))
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_licence)
        self.list.itemChanged.connect(self._show_work)
        self._subscriptions = (
            self.table.rows.subscribe(self._show_rows),
            self.table.problem.subscribe(self._show_problem),
        )
        self._show_work()
        self.table.look()
        self.resize(860, 560)

    @property
    def said(self) -> str:
        """What is said of the download."""
        return self._said.text()

    @property
    def progress(self) -> int:
        """Of all downloads together, in thousandths; -1 while nothing is downloaded."""
        return self._bar.value() if self._bar.isVisibleTo(self) else -1

    def tick(self, pack_id: str, *, accepted: bool = True) -> None:
        """Accept the licence of a pack, or take that back."""
        state = Qt.CheckState.Checked if accepted else Qt.CheckState.Unchecked
        self._items[pack_id].setCheckState(0, state)

    def download(self) -> None:
        """Fetch everything that is ticked."""
        self._wanted = self._ticked()
        for pack_id in self._wanted:
            self.table.install(pack_id)
        self._show_work()

    def cancel(self) -> None:
        """Stop all of it; what has come stays, and *Download* goes on from there."""
        for row in self._rows_of_set():
            self.table.cancel(row.facts.id)

    def done(self, result: int) -> None:
        self.table.close()
        for subscription in self._subscriptions:
            subscription.release()
        super().done(result)

    def _lay_out(self) -> None:
        kinds, roles = QtWidgets.QDialogButtonBox, QtWidgets.QDialogButtonBox.ButtonRole
        buttons = kinds(kinds.StandardButton.Close, self)
        self.download_button = buttons.addButton(self.tr("Download"), roles.ActionRole)
        self.cancel_button = buttons.addButton(self.tr("Cancel downloads"), roles.ActionRole)
        self.download_button.clicked.connect(self.download)
        self.cancel_button.clicked.connect(self.cancel)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(
            _words(
                self.tr(
                    "These packs fit the memory of the computer that the engine runs on, and each "
                    "makes something better than what is installed. Tick a pack to accept its "
                    "licence, which is shown below, and to have it downloaded."
                ),
                self,
            )
        )
        column.addWidget(self.list, 1)
        column.addWidget(self._licence, 1)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addWidget(buttons)

    def _tree(self) -> QtWidgets.QTreeWidget:
        tree = QtWidgets.QTreeWidget(self)
        tree.setAccessibleName(self.windowTitle())
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels(
            [
                self.tr("I accept the licence of"),
                self.tr("What it gives"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("State"),
            ]
        )
        tree.setColumnWidth(1, 330)
        tree.setStyleSheet(_TICKS)
        return tree

    def _show_rows(self, rows: tuple[PackRow, ...]) -> None:
        for row in rows:
            if row.facts.better:
                self._fill(row)
        for column in _FITTED:
            self.list.resizeColumnToContents(column)
        if self.list.currentItem() is None and self._items:
            self.list.setCurrentItem(next(iter(self._items.values())))
        self._show_work()

    def _fill(self, row: PackRow) -> None:
        pack = row.facts
        item = self._items.get(pack.id)
        if item is None:
            item = self._items[pack.id] = QtWidgets.QTreeWidgetItem(self.list)
            item.setData(0, _ID, pack.id)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        texts = (pack.label, pack.gives, about_size_text(pack), pack.licence, state_text(row))
        for column, text in enumerate(texts):
            item.setText(column, text)
            item.setToolTip(column, text)
        there = pack.state is PackState.INSTALLED
        item.setDisabled(there)
        if there:
            item.setCheckState(0, Qt.CheckState.Checked)

    def _show_licence(self, *_: object) -> None:
        item = self.list.currentItem()
        row = None if item is None else self.table.row(str(item.data(0, _ID)))
        if row is None:
            return
        pack = row.facts
        text = pack.terms or self.tr("The text is at the address above. Read it there first.")
        head = f"{pack.label}: {pack.licence}\n{pack.licence_url}\n{pack.gives}"
        self._licence.setPlainText(f"{head}\n\n{text}")

    def _show_work(self, *_: object) -> None:
        rows = self._rows_of_set()
        working = any(row.working for row in rows)
        self._bar.setVisible(working)
        self._bar.setValue(int(_STEPS * share_of(rows)))
        self.cancel_button.setVisible(working)
        self.download_button.setEnabled(not working and bool(self._ticked()))
        failed = [row for row in rows if row.failed is not None]
        if working:
            here = sum(row.facts.state is PackState.INSTALLED for row in rows)
            words = self.tr("{done} of {all} are here").format(done=here, all=len(rows))
        elif failed:
            words = "\n".join(
                f"{row.facts.label}: {row.failed.message} {row.failed.hint}".strip()
                for row in failed
                if row.failed is not None
            )
        elif self._items and all(item.isDisabled() for item in self._items.values()):
            words = self.tr("Everything that fits this computer is installed.")
        else:
            total = sum(
                expected_bytes(row.facts)
                for row in self.table.rows.value
                if row.facts.id in self._ticked()
            )
            words = self.tr("{size} to download").format(size=size_text(total)) if total else ""
        self._said.setText(words)

    def _ticked(self) -> tuple[str, ...]:
        """Ids of what is accepted and not installed."""
        return tuple(
            pack_id
            for pack_id, item in self._items.items()
            if item.checkState(0) == Qt.CheckState.Checked and not item.isDisabled()
        )

    def _rows_of_set(self) -> tuple[PackRow, ...]:
        """The rows that are downloaded together, or were when the dialog was opened."""
        rows = (row for row in self.table.rows.value if row.facts.better)
        return tuple(row for row in rows if row.facts.id in self._wanted or row.working)

    def _show_problem(self, error: IntarsiaError | None) -> None:
        if error is not None:
            self._said.setText(f"{error.message}\n{error.hint}".strip())


def _words(text: str, parent: QtWidgets.QWidget) -> QtWidgets.QLabel:
    label = QtWidgets.QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
