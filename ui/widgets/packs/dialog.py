"""The dialog of model packs: what there is, what is installed, and installing more."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.state.session.gateway import EngineStatus, Gateway
from intarsia.core.state.session.packs import PackRow, PackTable
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackState
from intarsia.ui.core_text import core_text, error_text
from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.widgets.packs.details import PackDetails
from intarsia.ui.widgets.packs.text import about_size_text, methods_text, size_text, state_text

_ID = 256  # Qt.UserRole, the same in all bindings
_FITTED = (0, 2, 4)  # columns as wide as what they hold


class PackDialog(QtWidgets.QDialog):
    """Follows the packs of the engine in use while it is open; downloads go on without it.

    `better_asked`: those that are recommended for its computer are wanted.
    """

    better_asked = Signal()

    def __init__(self, gateway: Gateway, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packDialog")
        self.setWindowTitle(self.tr("Model packs"))
        self._gateway = gateway
        self.table = PackTable(gateway)
        self._items: dict[str, QtWidgets.QTreeWidgetItem] = {}
        self._wanted = ""
        self.list = self._tree()
        self.details = PackDetails(self)
        self._note = QtWidgets.QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        again = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(again.Close, self)
        buttons.rejected.connect(self.reject)
        role = QtWidgets.QDialogButtonBox.ButtonRole.ActionRole
        self.better = buttons.addButton(self.tr("Better on this computer…"), role)
        self.better.setToolTip(self.tr("The packs that fit this computer, together"))
        self.better.clicked.connect(self.better_asked)
        split = QtWidgets.QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(self.details)
        split.setSizes([300, 260])
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self._note)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        self.resize(900, 640)
        self.list.currentItemChanged.connect(self._show_details)
        self.details.asked.connect(self.act)
        self._subscriptions = (
            self.table.rows.subscribe(self._show_rows),
            self.table.problem.subscribe(self._show_problem, now=True),
            gateway.status.subscribe(self._say_methods),
        )
        self.table.look()

    def choose(self, pack_id: str) -> None:
        """Show this pack, now or as soon as it is listed."""
        self._wanted = pack_id
        item = self._items.get(pack_id)
        if item is not None:
            self.list.setCurrentItem(item)

    def act(self, key: str) -> None:
        """Do what a button says with the pack that is shown."""
        row = self._current()
        if row is None:
            return
        pack_id = row.facts.id
        if key == "install":
            self._install(row)
        elif key in ("file", "folder"):
            self._import(row, folder=key == "folder")
        elif key == "verify":
            self.table.verify(pack_id)
        elif key == "remove":
            self.table.remove(pack_id)
        elif key == "cancel":
            self.table.cancel(pack_id)

    def take(self, pack_id: str, source: Path) -> None:
        """Install a pack from a file or folder of this computer."""
        self.table.take(pack_id, source)

    def done(self, result: int) -> None:
        self.table.close()
        for subscription in self._subscriptions:
            subscription.release()
        super().done(result)

    def _install(self, row: PackRow) -> None:
        """Download; the licence is read first, also before going on, in case it was not then."""
        from intarsia.ui.widgets.packs.licence_dialog import LicenceDialog

        dialog = LicenceDialog(row.facts, self)
        dialog.setObjectName("licenceDialog")
        dialog.accepted.connect(lambda: self.table.install(row.facts.id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _import(self, row: PackRow, *, folder: bool) -> None:
        title = self.tr("Import {pack}").format(pack=core_text(row.facts.label))
        if folder:
            path = QtWidgets.QFileDialog.getExistingDirectory(self, title)
        else:
            path, _ = QtWidgets.QFileDialog.getOpenFileName(self, title)
        if path:
            self.take(row.facts.id, Path(path))

    def _tree(self) -> QtWidgets.QTreeWidget:
        tree = QtWidgets.QTreeWidget(self)
        tree.setAccessibleName(self.windowTitle())
        tree.setRootIsDecorated(False)
        tree.setAlternatingRowColors(True)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels(
            [
                self.tr("Pack"),
                self.tr("For"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("Commercial use"),
                self.tr("State"),
            ]
        )
        tree.setColumnWidth(1, 120)
        tree.setColumnWidth(3, 170)
        return tree

    def _show_rows(self, rows: tuple[PackRow, ...]) -> None:
        first = not self._items
        for row in rows:
            self._fill(self._item(row.facts.id), row)
        for column in _FITTED:  # a column that somebody has made wider stays so
            before = 0 if first else self.list.columnWidth(column)
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, max(before, self.list.columnWidth(column)))
        if self.list.currentItem() is None and rows:
            self.choose(self._wanted or rows[0].facts.id)
        self._show_details()

    def _item(self, pack_id: str) -> QtWidgets.QTreeWidgetItem:
        item = self._items.get(pack_id)
        if item is None:
            item = self._items[pack_id] = QtWidgets.QTreeWidgetItem(self.list)
            item.setData(0, _ID, pack_id)
        return item

    def _fill(self, item: QtWidgets.QTreeWidgetItem, row: PackRow) -> None:
        pack = row.facts
        there = pack.state is PackState.INSTALLED
        texts = (
            core_text(pack.label),
            methods_text(pack, self._methods()),
            size_text(pack.here) if there else about_size_text(pack),
            pack.licence,
            self.tr("allowed") if pack.commercial else self.tr("NOT allowed"),
            state_text(row),
        )
        for column, text in enumerate(texts):
            item.setText(column, text)
            item.setToolTip(column, text)

    def _say_methods(self, _: EngineStatus) -> None:
        """The engine has said what its methods are called."""
        for row in self.table.rows.value:
            if row.facts.id in self._items:
                self._fill(self._items[row.facts.id], row)
        self._show_details()

    def _methods(self) -> tuple[MethodDescriptor, ...]:
        info = self._gateway.status.value.info
        return () if info is None else info.methods

    def _show_problem(self, error: IntarsiaError | None) -> None:
        self._note.setText("" if error is None else error_text(error))
        self._note.setVisible(error is not None)

    def _show_details(self, *_: object) -> None:
        self.details.show_row(self._current(), self._methods())

    def _current(self) -> PackRow | None:
        item = self.list.currentItem()
        return None if item is None else self.table.row(str(item.data(0, _ID)))
