"""How the program and its engine are, as text that a person can read and paste into a report."""

from __future__ import annotations

from intarsia.core.state.session.gateway import Gateway
from intarsia.core.version import __version__
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.files import Diagnosis, Topic
from intarsia.ui.qt import BINDING, QtCore, QtGui, QtWidgets


class DiagnosisDialog(QtWidgets.QDialog):
    """Asks the engine in use when it is made; `release` at its end."""

    def __init__(self, gateway: Gateway, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Diagnostics"))
        self.text = QtWidgets.QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        note = QtWidgets.QLabel(self)
        note.setWordWrap(True)
        note.setText(
            self.tr("Nothing in this text names you, your computer, your files or a token.")
        )
        kind = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(kind.Close, self)
        role = QtWidgets.QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("Copy"), role)
        self.copy.setAccessibleName(self.tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        for widget in (self.text, note, buttons):
            column.addWidget(widget)
        self.resize(640, 560)
        self._show((Topic("Engine", (self.tr("asking…"),)),))
        self._request = gateway.diagnose(on_done=self._on_answer, on_failed=self._on_failed)

    def release(self) -> None:
        """Hear nothing more."""
        self._request.release()

    def _on_answer(self, diagnosis: Diagnosis) -> None:
        self._show(diagnosis.topics)

    def _on_failed(self, error: IntarsiaError) -> None:
        kind = self.tr("does not answer ({kind})").format(kind=error.kind)
        self._show((Topic("Engine", (kind,), fine=False),))

    def _show(self, topics: tuple[Topic, ...]) -> None:
        self.text.setPlainText(Diagnosis((_panel(), *topics)).text())

    def _on_copy(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.text.toPlainText())


def _panel() -> Topic:
    system = f"{QtCore.QSysInfo.prettyProductName()}, {QtCore.QSysInfo.currentCpuArchitecture()}"
    return Topic("Panel", (f"Intarsia {__version__}", f"{BINDING}, Qt {QtCore.qVersion()}", system))
