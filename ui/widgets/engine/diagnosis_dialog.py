"""The report of a problem: a text that a person reads, and then copies or saves to send it."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.report import log_topic, settings_topic
from intarsia.core.state.storage.settings import Settings
from intarsia.core.version import __version__
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.files import Diagnosis, Topic
from intarsia.ui.core_text import error_text
from intarsia.ui.qt import BINDING, QtCore, QtGui, QtWidgets


class DiagnosisDialog(QtWidgets.QDialog):
    """Asks the engine in use when it is made; `release` at its end.

    `settings`: what of them was changed is told; `places`: where the engine's log is.
    """

    def __init__(
        self,
        gateway: Gateway,
        settings: Settings,
        places: Places,
        parent: QtWidgets.QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._places = settings, places
        self._topics: tuple[Topic, ...] = ()
        self.setWindowTitle(self.tr("Report a problem"))
        self.text = QtWidgets.QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        note = QtWidgets.QLabel(self)
        note.setWordWrap(True)
        note.setText(
            self.tr(
                "Read this first, then send it. Nothing in it names you, your computer, your files "
                "or a token."
            )
        )
        self.words = QtWidgets.QCheckBox(self.tr("With the log's words"), self)
        self.words.setToolTip(self.tr("They often say what is wrong, and can name files"))
        self.words.toggled.connect(lambda: self._show(self._topics))
        kind = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(kind.Close, self)
        role = QtWidgets.QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("Copy"), role)
        self.copy.setAccessibleName(self.tr("Copy"))
        self.copy.clicked.connect(self._on_copy)
        self.save = buttons.addButton(self.tr("Save…"), role)
        self.save.setAccessibleName(self.tr("Save the report"))
        self.save.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QtWidgets.QVBoxLayout(self)
        for widget in (self.text, note, self.words, buttons):
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
        self._topics = topics
        ours = (
            settings_topic(self._settings),
            log_topic(self._places, words=self.words.isChecked()),
        )
        self.text.setPlainText(Diagnosis((_panel(), *topics, *ours)).text())

    def _on_copy(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.text.toPlainText())

    def _on_save(self) -> None:
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self, self.save.accessibleName(), "intarsia-report.txt", self.tr("Text (*.txt)")
        )
        if not name:
            return
        try:
            write_atomic(Path(name), [self.text.toPlainText().encode()])
        except IntarsiaError as error:
            QtWidgets.QMessageBox.warning(self, self.windowTitle(), error_text(error))


def ask_report(
    gateway: Gateway, settings: Settings, places: Places, over: QtWidgets.QWidget
) -> None:
    """Show the report over a window until it is closed."""
    dialog = DiagnosisDialog(gateway, settings, places, over)
    dialog.exec()
    dialog.release()
    dialog.deleteLater()


def _panel() -> Topic:
    system = f"{QtCore.QSysInfo.prettyProductName()}, {QtCore.QSysInfo.currentCpuArchitecture()}"
    return Topic("Panel", (f"Intarsia {__version__}", f"{BINDING}, Qt {QtCore.qVersion()}", system))
