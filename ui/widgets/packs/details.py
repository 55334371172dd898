"""One pack in full: what it is, how far it is, what went wrong, and what can be done with it."""

from __future__ import annotations

from intarsia.core.state.session.packs import PackRow
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackState
from intarsia.ui.core_text import error_text
from intarsia.ui.qt import Qt, QtWidgets, Signal
from intarsia.ui.widgets.packs.text import facts_text, progress_text
from intarsia.ui.widgets.progress_bar import ProgressBar

_STEPS = 1000


class PackDetails(QtWidgets.QWidget):
    """`asked` carries the key of a button: install, file, folder, verify, remove or cancel."""

    asked = Signal(object)  # str

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = QtWidgets.QPlainTextEdit(self)
        self._facts.setReadOnly(True)
        self._facts.setAccessibleName(self.tr("About the pack"))
        self._bar = ProgressBar(self)
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._said = QtWidgets.QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = {
            key: self._button(key, text, help_text)
            for key, text, help_text in (
                ("install", self.tr("Download…"), self.tr("Read the licence, then download")),
                ("file", self.tr("Import file…"), self.tr("Use a file of this computer")),
                ("folder", self.tr("Import folder…"), self.tr("Use files of this computer")),
                ("verify", self.tr("Check"), self.tr("Compare the checksums of the files")),
                ("remove", self.tr("Remove"), self.tr("Delete the pack from the disk")),
                ("cancel", self.tr("Cancel"), self.tr("Stop; what has come stays")),
            )
        }
        row = QtWidgets.QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._facts, 1)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addLayout(row)
        self.show_row(None)

    @property
    def said(self) -> str:
        """What is said of the work or of its failure."""
        return self._said.text()

    def button(self, key: str) -> QtWidgets.QPushButton:
        return self._buttons[key]

    def show_row(self, row: PackRow | None, methods: tuple[MethodDescriptor, ...] = ()) -> None:
        """Show a pack, or that none is chosen. `methods`: what the engine has."""
        text = facts_text(row.facts, methods) if row is not None else ""
        if text != self._facts.toPlainText():
            self._facts.setPlainText(text)
        self._show_work(row)
        state = row.facts.state if row is not None else None
        working = row is not None and row.working
        single = row is not None and len(row.facts.parts) == 1
        rests = row is not None and not working
        partial = state is PackState.PARTIAL
        words = self.tr("Go on") if partial else self.tr("Download…")
        self._buttons["install"].setText(words)
        self._show("install", rests and state is not PackState.INSTALLED)
        self._show("file", rests and state is not PackState.INSTALLED and single)
        self._show("folder", rests and state is not PackState.INSTALLED and not single)
        self._show("verify", rests and state is PackState.INSTALLED)
        self._show("remove", rests and state is not PackState.ABSENT)
        self._show("cancel", working)

    def _show_work(self, row: PackRow | None) -> None:
        working = row is not None and row.working
        self._bar.setVisible(working)
        said = ""
        if row is not None and working:
            progress = row.progress
            known = progress is not None and progress.of > 0
            self._bar.setRange(0, _STEPS if known else 0)
            if progress is not None and known:
                self._bar.setValue(int(_STEPS * progress.done / progress.of))
            said = progress_text(progress)
        elif row is not None and row.failed is not None:
            said = error_text(row.failed)
        elif row is not None and row.verified:
            said = self.tr("Every file is as it was when it was installed.")
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _show(self, key: str, shown: bool) -> None:
        self._buttons[key].setVisible(shown)

    def _button(self, key: str, text: str, help_text: str) -> QtWidgets.QPushButton:
        button = QtWidgets.QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(text.rstrip("…"))
        button.setToolTip(help_text)
        button.setProperty("key", key)
        button.clicked.connect(self._on_pressed)
        return button

    def _on_pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.property("key"))
