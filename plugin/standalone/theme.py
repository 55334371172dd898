"""Light and dark: palettes of our own on Qt's Fusion style, or what the desktop says."""

from __future__ import annotations

from importlib import resources

from intarsia.core.state.storage.settings import Theme
from intarsia.ui.qt import Qt, QtGui, QtWidgets

_Role = QtGui.QPalette.ColorRole
_DARK = {
    _Role.Window: "#2b2d31",
    _Role.WindowText: "#e4e6ea",
    _Role.Base: "#222428",
    _Role.AlternateBase: "#2b2d31",
    _Role.ToolTipBase: "#3a3d43",
    _Role.ToolTipText: "#f2f3f5",
    _Role.Text: "#e4e6ea",
    _Role.Button: "#383b41",
    _Role.ButtonText: "#e4e6ea",
    _Role.BrightText: "#ffffff",
    _Role.Link: "#6fb1ff",
    _Role.Highlight: "#3070cf",
    _Role.HighlightedText: "#ffffff",
    _Role.PlaceholderText: "#9ba0a9",
    _Role.Mid: "#1d1f22",
    _Role.Dark: "#191a1d",
    _Role.Light: "#4a4e55",
}
_LIGHT = {
    _Role.Window: "#f0f1f3",
    _Role.WindowText: "#1f2227",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f5f6f8",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1f2227",
    _Role.Text: "#1f2227",
    _Role.Button: "#fbfbfc",
    _Role.ButtonText: "#1f2227",
    _Role.BrightText: "#ffffff",
    _Role.Link: "#1f63c4",
    _Role.Highlight: "#2f6fd0",
    _Role.HighlightedText: "#ffffff",
    _Role.PlaceholderText: "#666c76",
    _Role.Mid: "#c3c7ce",
    _Role.Dark: "#a4a9b2",
    _Role.Light: "#ffffff",
}
_RIM = {True: "#d2d6de", False: "#8d939d"}
_FADED = {True: "#73777f", False: "#a0a5ad"}


def apply_theme(theme: Theme) -> None:
    """Give the whole program its colours."""
    QtWidgets.QApplication.setStyle("Fusion")
    QtWidgets.QApplication.setPalette(palette_of(is_dark(theme)))
    app = QtWidgets.QApplication.instance()
    if isinstance(app, QtWidgets.QApplication):  # rules look up the palette when they are set
        boxes = palette_of(is_dark(theme))  # Fusion's rim of a box is a darker shade of the window
        boxes.setColor(_Role.Window, QtGui.QColor(_RIM[is_dark(theme)]))
        for kind in ("QCheckBox", "QRadioButton"):
            # The stub says bytes; what runs takes a str alone.
            QtWidgets.QApplication.setPalette(boxes, kind)  # type: ignore[arg-type]
        rules = resources.files("intarsia.resources.style").joinpath("editor.qss")
        app.setStyleSheet("")
        app.setStyleSheet(rules.read_text(encoding="utf-8"))


def is_dark(theme: Theme) -> bool:
    if theme is Theme.SYSTEM:
        return QtGui.QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
    return theme is Theme.DARK


def palette_of(dark: bool) -> QtGui.QPalette:
    palette = QtGui.QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QtGui.QColor(colour))
    faded = QtGui.QColor(_FADED[dark])
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.Highlight):
        palette.setColor(QtGui.QPalette.ColorGroup.Disabled, role, faded)
    return palette
