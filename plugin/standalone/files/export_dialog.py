"""How a picture is exported: quality, what the file says, how large it gets, a signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.metadata import KEEPS
from intarsia.plugin.standalone.files.export_preview import ExportPreview
from intarsia.ui.qt import QtCore, QtGui, QtWidgets
from intarsia.ui.widgets.packs.text import size_text
from intarsia.ui.widgets.section import Section
from intarsia.ui.widgets.value_slider import ValueSlider

LEAST_QUALITY, MOST_QUALITY = 30, 100
MEASURE_MS = 350
_BY_QUALITY = (FileFormat.JPEG, FileFormat.WEBP)
_SIGNABLE = (FileFormat.PNG, FileFormat.JPEG)


@dataclass(frozen=True)
class ExportChoice:
    """`certificate` and `key`: PEM files to sign with, "" to sign nothing.
    `srgb`: the colours are converted, else the picture keeps its profile.
    `quality`: see `wire.files.ExportRequest`. `metadata`: one of `wire.metadata.KEEPS`.
    """

    provenance: bool = True
    certificate: str = ""
    key: str = ""
    quality: int = 0
    metadata: str = KEEPS[0]
    srgb: bool = False

    def kept_in(self, settings: Settings, *, signable: bool = True) -> Settings:
        """The settings with this choice, as far as the format had it."""
        signing = (self.certificate, self.key)
        kept = signing if signable else (settings.certificate, settings.certificate_key)
        return replace(
            settings,
            provenance=self.provenance,
            certificate=kept[0],
            certificate_key=kept[1],
            export_quality=self.quality or settings.export_quality,
            export_metadata=self.metadata,
            export_srgb=self.srgb,
        )


# Makes the file that a choice gives, and calls back with its bytes.
Measure = Callable[[ExportChoice, Callable[[bytes], None]], None]


class ExportDialog(QtWidgets.QDialog):
    """`choice` gives what was chosen. What the format cannot do is not asked."""

    def __init__(
        self,
        path: Path,
        settings: Settings,
        *,
        form: FileFormat,
        measure: Measure | None = None,
        profile: str = "",
        parent: QtWidgets.QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {name}").format(name=path.name))
        self.signable = form in _SIGNABLE
        self._measure = measure
        self._asked = 0
        self.quality = self._slider(settings.export_quality, form)
        self.metadata = self._keeps(settings.export_metadata)
        self.preview = ExportPreview(self)
        self.preview.setVisible(measure is not None)
        self.profile = self._profiles(profile, to_srgb=settings.export_srgb)
        self.provenance = QtWidgets.QCheckBox(self.tr("Record how the picture was made"), self)
        self.provenance.setChecked(settings.provenance)
        self.provenance.setToolTip(
            self.tr("Method, pack, seed, region, time and version of each edit, in the metadata")
        )
        self.size_label = QtWidgets.QLabel("…", self)
        self.size_label.setAccessibleName(self.tr("Size of the file"))
        self.sign = QtWidgets.QCheckBox(self.tr("Sign with Content Credentials"), self)
        self.sign.setChecked(self.signable and bool(settings.certificate))
        self.sign.setToolTip(
            self.tr("Anybody can then verify who made the picture and that it is unchanged")
        )
        for box in (self.provenance, self.sign):
            box.setAccessibleName(box.text())
        self.certificate = self._file(self.tr("Certificate"), settings.certificate)
        self.key = self._file(self.tr("Private key"), settings.certificate_key)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        self.buttons = QtWidgets.QDialogButtonBox(kind.Save | kind.Cancel, self)
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MEASURE_MS)
        self._lay_out()
        self._connect()
        self._refresh()
        self.resize(460, 0)

    def choice(self) -> ExportChoice:
        signed = self.signable and self.sign.isChecked()
        quality = round(self.quality.value) if self.quality.isVisibleTo(self) else 0
        return ExportChoice(
            self.provenance.isChecked(),
            self.certificate.text().strip() if signed else "",
            self.key.text().strip() if signed else "",
            quality,
            self.metadata.currentData(),
            bool(self.profile.currentData()),
        )

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(0)

    def _lay_out(self) -> None:
        form = QtWidgets.QFormLayout(self)
        form.addRow(self.preview)
        form.addRow(self.quality)
        form.addRow(self.tr("Colours"), self.profile)
        form.setRowVisible(self.profile, self.profile.count() > 1)
        form.addRow(self.tr("Metadata"), self.metadata)
        form.addRow(self.provenance)
        form.addRow(self.tr("Size of the file"), self.size_label)
        credentials = Section(
            self.tr("Content Credentials"), open_=self.sign.isChecked(), inner=True, parent=self
        )
        credentials.add(self.sign)
        for name, field in (
            (self.tr("Certificate"), self.certificate),
            (self.tr("Private key"), self.key),
        ):
            credentials.add_labelled(QtWidgets.QLabel(name, self), self._with_button(field))
        credentials.setVisible(self.signable)
        form.addRow(credentials)
        form.addRow(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for changed in (self.sign.toggled, self.certificate.textChanged, self.key.textChanged):
            changed.connect(self._refresh)
        counts = (
            self.quality.changed,
            self.metadata.activated,
            self.profile.activated,
            self.provenance.toggled,
        )
        for changed in counts:
            changed.connect(self._timer.start)
        self._timer.timeout.connect(self._weigh)

    def _weigh(self) -> None:
        """Have the file made as it would be saved, show it, and say how large it is."""
        if self._measure is None:
            return
        self._asked += 1
        asked = self._asked

        def show(data: bytes) -> None:
            if asked == self._asked:
                self.size_label.setText(size_text(len(data)))
                self.preview.show_file(data)

        self.size_label.setText("…")
        self._measure(self.choice(), show)

    def _refresh(self) -> None:
        signed = self.sign.isChecked()
        for field in (self.certificate, self.key):
            field.setEnabled(signed)
        ready = not signed or all(field.text().strip() for field in (self.certificate, self.key))
        button = self.buttons.button(QtWidgets.QDialogButtonBox.StandardButton.Save)
        button.setEnabled(ready)

    def _slider(self, value: int, form: FileFormat) -> ValueSlider:
        """The quality; a WebP of 100 is exact."""
        slider = ValueSlider(
            self.tr("Quality"),
            float(value),
            bounds=(LEAST_QUALITY, MOST_QUALITY),
            step=1,
            help_text=self.tr("Lower is smaller; from about 90 on nobody sees a difference"),
            parent=self,
        )
        slider.setVisible(form in _BY_QUALITY)
        return slider

    def _profiles(self, name: str, *, to_srgb: bool) -> QtWidgets.QComboBox:
        """What colours are written in; one entry where the picture is in sRGB already."""
        choice = QtWidgets.QComboBox(self)
        choice.setAccessibleName(self.tr("Colours"))
        choice.setToolTip(self.tr("Other programs that know no profiles show sRGB rightly"))
        choice.addItem(self.tr("Keep {profile}").format(profile=name or "sRGB"), False)
        if name:
            choice.addItem(self.tr("Convert to sRGB"), True)
            choice.setCurrentIndex(int(to_srgb))
        return choice

    def _keeps(self, chosen: str) -> QtWidgets.QComboBox:
        choice = QtWidgets.QComboBox(self)
        choice.setAccessibleName(self.tr("Metadata"))
        choice.setToolTip(self.tr("What the opened file said: author, rights, camera, place"))
        for keep, text in zip(
            KEEPS,
            (self.tr("Keep all"), self.tr("Without place and camera"), self.tr("None")),
            strict=True,
        ):
            choice.addItem(text, keep)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        return choice

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
