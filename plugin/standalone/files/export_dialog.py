"""What goes into an exported file besides its pixels: how it was made, and a signature."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from intarsia.core.state.storage.settings import Settings
from intarsia.ui.qt import QtWidgets


@dataclass(frozen=True)
class ExportChoice:
    """`certificate` and `key`: PEM files to sign with, "" to sign nothing."""

    provenance: bool = True
    certificate: str = ""
    key: str = ""

    def kept_in(self, settings: Settings) -> Settings:
        return replace(
            settings,
            provenance=self.provenance,
            certificate=self.certificate,
            certificate_key=self.key,
        )


class ExportDialog(QtWidgets.QDialog):
    """`choice` gives what was chosen. `signable`: whether the format can be signed."""

    def __init__(
        self, path: Path, settings: Settings, *, signable: bool, parent: QtWidgets.QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {name}").format(name=path.name))
        self.provenance = QtWidgets.QCheckBox(self.tr("Record how the picture was made"), self)
        self.provenance.setChecked(settings.provenance)
        self.provenance.setToolTip(
            self.tr("Method, pack, seed, region, time and version of each edit, in the metadata")
        )
        self.sign = QtWidgets.QCheckBox(self.tr("Sign with Content Credentials"), self)
        self.sign.setChecked(signable and bool(settings.certificate))
        self.sign.setEnabled(signable)
        self.sign.setToolTip(
            self.tr("Anybody can then verify who made the picture and that it is unchanged")
            if signable
            else self.tr("Only PNG and JPEG can be signed")
        )
        for box in (self.provenance, self.sign):
            box.setAccessibleName(box.text())
        self.certificate = self._file(self.tr("Certificate"), settings.certificate)
        self.key = self._file(self.tr("Private key"), settings.certificate_key)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        self.buttons = QtWidgets.QDialogButtonBox(kind.Save | kind.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QtWidgets.QFormLayout(self)
        for widget in (self.provenance, self.sign):
            form.addRow(widget)
        for name, field in (
            (self.tr("Certificate"), self.certificate),
            (self.tr("Private key"), self.key),
        ):
            form.addRow(name, self._with_button(field))
        form.addRow(self.buttons)
        for changed in (self.sign.toggled, self.certificate.textChanged, self.key.textChanged):
            changed.connect(self._refresh)
        self._refresh()
        self.resize(520, 0)

    def choice(self) -> ExportChoice:
        signed = self.sign.isChecked()
        return ExportChoice(
            self.provenance.isChecked(),
            self.certificate.text().strip() if signed else "",
            self.key.text().strip() if signed else "",
        )

    def _refresh(self) -> None:
        signed = self.sign.isChecked()
        for field in (self.certificate, self.key):
            field.setEnabled(signed)
        ready = not signed or all(field.text().strip() for field in (self.certificate, self.key))
        button = self.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Save)
        button.setEnabled(ready)

    def _file(self, name: str, text: str) -> QtWidgets.QLineEdit:
        field = QtWidgets.QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("a PEM file"))
        field.setToolTip(self.tr("It stays on this computer: no engine is ever sent it"))
        return field

    def _with_button(self, field: QtWidgets.QLineEdit) -> QtWidgets.QWidget:
        both = QtWidgets.QWidget(self)
        row = QtWidgets.QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QtWidgets.QToolButton(both)
        browse.setText("…")
        browse.setAccessibleName(self.tr("Choose: {name}").format(name=field.accessibleName()))
        browse.setToolTip(browse.accessibleName())
        browse.clicked.connect(lambda: self._browse(field))
        row.addWidget(field, 1)
        row.addWidget(browse)
        return both

    def _browse(self, field: QtWidgets.QLineEdit) -> None:
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self, field.accessibleName(), field.text(), self.tr("PEM (*.pem *.crt *.cer *.key)")
        )
        if path:
            field.setText(path)
