"""The icons of the program, drawn in the colours of the palette: light and dark both work."""

from __future__ import annotations

from importlib import resources

from intarsia.ui.qt import QtCore, QtGui

SIDE_PX = 48  # twice the size that is shown, for dense screens


def icon(name: str, palette: QtGui.QPalette) -> QtGui.QIcon:
    """The icon of that name; an empty one where there is none."""
    file = resources.files("intarsia.resources.icons").joinpath(f"{name}.svg")
    if not file.is_file():
        return QtGui.QIcon()
    text = file.read_text(encoding="utf-8")
    roles, states = QtGui.QPalette.ColorRole, QtGui.QIcon.State
    shown = QtGui.QIcon()
    for role, state in ((roles.ButtonText, states.Off), (roles.HighlightedText, states.On)):
        colour = palette.color(role).name()
        drawn = text.replace("currentColor", colour).replace('width="24"', f'width="{SIDE_PX}"')
        drawn = drawn.replace('height="24"', f'height="{SIDE_PX}"')
        image = QtGui.QImage.fromData(QtCore.QByteArray(drawn.encode()))
        shown.addPixmap(QtGui.QPixmap.fromImage(image), QtGui.QIcon.Mode.Normal, state)
    return shown
