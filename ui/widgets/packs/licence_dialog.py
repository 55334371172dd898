"""The dialog that shows a pack's licence, which must be accepted before anything is downloaded."""

from __future__ import annotations

from intarsia.core.wire.packs import PackFacts
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import Qt, QtWidgets


class LicenceDialog(QtWidgets.QDialog):
    """Accepted only after the box is ticked."""

    def __init__(self, pack: PackFacts, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licence of {pack}").format(pack=core_text(pack.label)))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self._heading(pack))
        column.addWidget(self._text(pack), 1)
        self.agree = QtWidgets.QCheckBox(self.tr("I have read the licence and accept it"), self)
        self.agree.setAccessibleName(self.agree.text())
        column.addWidget(self.agree)
        kind = QtWidgets.QDialogButtonBox.StandardButton
        buttons = QtWidgets.QDialogButtonBox(kind.Ok | kind.Cancel, self)
        self._ok = buttons.button(kind.Ok)
        self._ok.setText(self.tr("Download"))
        self._ok.setEnabled(False)
        self.agree.toggled.connect(self._ok.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(620, 520)

    def _heading(self, pack: PackFacts) -> QtWidgets.QLabel:
        use = (
            self.tr("Commercial use is allowed.")
            if pack.commercial
            else self.tr("Commercial use is NOT allowed.")
        )
        address = f'<a href="{pack.licence_url}">{pack.licence_url}</a>'
        label = QtWidgets.QLabel(f"<b>{pack.licence}</b><br>{use}<br>{address}", self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setOpenExternalLinks(True)
        label.setWordWrap(True)
        label.setAccessibleName(f"{pack.licence}. {use} {pack.licence_url}")
        return label

    def _text(self, pack: PackFacts) -> QtWidgets.QPlainTextEdit:
        text = QtWidgets.QPlainTextEdit(self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("The licence's text"))
        text.setPlainText(
            pack.terms or self.tr("The text is at the address above. Read it there first.")
        )
        return text
