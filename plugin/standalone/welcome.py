"""The welcome of the first start: what works now, what packs would add, what the computer has."""

from __future__ import annotations

from importlib import resources

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Gateway
from intarsia.core.state.session.packs import PackRow, PackTable
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal
from intarsia.ui.widgets.packs.text import about_size_text, state_text

_PICTURE_PX = 420


class WelcomeDialog(QtWidgets.QDialog):
    """Does nothing by itself: these are what a person may choose. `better_asked`: the packs that
    fit this computer, together."""

    better_asked = Signal()
    packs_asked = Signal()
    open_asked = Signal()

    def __init__(
        self,
        engine: Observable[EngineStatus],
        gateway: Gateway,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle(self.tr("Welcome to Intarsia"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = PackTable(gateway)
        self.device = _text("", self)
        self.packs = self._tree()
        self._lay_out()
        self._subscriptions = (
            engine.subscribe(self._show_engine, now=True),
            self._table.rows.subscribe(self._show_packs, now=True),
        )
        if engine.value.state is EngineState.READY:
            self._table.look()
        self.resize(860, 640)

    def done(self, result: int) -> None:
        """Closed, however: hear nothing more."""
        for subscription in self._subscriptions:
            subscription.release()
        self._table.close()
        super().done(result)

    def _lay_out(self) -> None:
        now = _text(
            self.tr(
                "Everything in this picture was made with what is installed now, without a "
                "graphics card: take a picture apart, drag an object, remove one, paint with "
                "another picture, redraw an outline. The built-in method rearranges pixels that "
                "are in the picture; it cannot invent things."
            ),
            self,
        )
        more = _text(
            self.tr(
                "Packs add methods that know what things look like. Each has a size and a licence "
                "of its own, shown before anything is downloaded; those that fit this computer are "
                "bold. Nothing is downloaded unless you say so, and pictures go to no other "
                "computer unless you name an engine there."
            ),
            self,
        )
        right = QtWidgets.QVBoxLayout()
        right.addWidget(_title(self.tr("What works now"), self))
        right.addWidget(now)
        right.addWidget(_title(self.tr("This computer"), self))
        right.addWidget(self.device)
        right.addStretch(1)
        top = QtWidgets.QHBoxLayout()
        top.addWidget(_picture(self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(right, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(_title(self.tr("What packs would add"), self))
        column.addWidget(more)
        column.addWidget(self.packs, 1)
        column.addWidget(self._buttons())

    def _tree(self) -> QtWidgets.QTreeWidget:
        tree = QtWidgets.QTreeWidget(self)
        tree.setAccessibleName(self.tr("Packs"))
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels(
            [self.tr("Pack"), self.tr("Size"), self.tr("State"), self.tr("Licence")]
        )
        tree.header().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _buttons(self) -> QtWidgets.QDialogButtonBox:
        kinds, roles = QtWidgets.QDialogButtonBox, QtWidgets.QDialogButtonBox.ButtonRole
        buttons = kinds(kinds.StandardButton.Close, self)
        self.better = buttons.addButton(self.tr("Better on this computer…"), roles.ActionRole)
        self.better.setEnabled(False)  # until it is known what fits
        self.better.clicked.connect(self.better_asked)
        packs = buttons.addButton(self.tr("Choose packs…"), roles.ActionRole)
        picture = buttons.addButton(self.tr("Open a picture…"), roles.ActionRole)
        packs.clicked.connect(self.packs_asked)
        picture.clicked.connect(self._open)
        buttons.rejected.connect(self.reject)
        return buttons

    def _open(self) -> None:
        self.accept()
        self.open_asked.emit()

    def _show_engine(self, status: EngineStatus) -> None:
        if status.state is EngineState.READY and status.info is not None:
            self.device.setText(self._devices(status.info.devices))
        elif status.state is EngineState.STOPPED:
            self.device.setText(core_text(f"{status.message} {status.hint}".strip()))
        else:
            self.device.setText(self.tr("The engine is starting…"))

    def _devices(self, names: tuple[str, ...]) -> str:
        cards = [name for name in names if name != "cpu"]
        if cards:
            return self.tr("Graphics card: {names}").format(names=", ".join(cards))
        return self.tr(
            "No graphics card is in use. The built-in method needs none; packs run on the "
            "processor, slowly."
        )

    def _show_packs(self, rows: tuple[PackRow, ...]) -> None:
        self.packs.clear()
        self.better.setEnabled(any(row.facts.offered for row in rows))
        for row in rows:
            facts = row.facts
            licence = facts.licence
            if not facts.commercial:
                licence += self.tr(" (not for commercial use)")
            item = QtWidgets.QTreeWidgetItem(
                [core_text(facts.label), about_size_text(facts), state_text(row), licence]
            )
            item.setToolTip(0, core_text(facts.gives))
            if facts.better:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
            self.packs.addTopLevelItem(item)


def _picture(parent: QtWidgets.QWidget) -> QtWidgets.QLabel:
    """The demo's sheet: one photo and three edits."""
    data = resources.files("intarsia.resources").joinpath("welcome.jpg").read_bytes()
    image = QtGui.QImage.fromData(QtCore.QByteArray(data))
    label = QtWidgets.QLabel(parent)
    label.setPixmap(
        QtGui.QPixmap.fromImage(image).scaledToWidth(
            _PICTURE_PX, Qt.TransformationMode.SmoothTransformation
        )
    )
    label.setAccessibleName(
        QtCore.QCoreApplication.translate("welcome", "One photo and three edits of it")
    )
    return label


def _title(text: str, parent: QtWidgets.QWidget) -> QtWidgets.QLabel:
    label = _text(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _text(text: str, parent: QtWidgets.QWidget) -> QtWidgets.QLabel:
    label = QtWidgets.QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
