"""What the blend modes are called in the language of the person."""

from __future__ import annotations

from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("blends", text)


def blend_text(blend: str) -> str:
    """The name of a composite operator of OpenRaster; an unknown one as it is."""
    names = {
        "src-over": _tr("normal"),
        "multiply": _tr("multiply"),
        "screen": _tr("screen"),
        "overlay": _tr("overlay"),
        "darken": _tr("darken"),
        "lighten": _tr("lighten"),
        "color-dodge": _tr("color dodge"),
        "color-burn": _tr("color burn"),
        "hard-light": _tr("hard light"),
        "soft-light": _tr("soft light"),
        "difference": _tr("difference"),
        "plus": _tr("addition"),
        "color": _tr("color"),
        "luminosity": _tr("luminosity"),
        "hue": _tr("hue"),
        "saturation": _tr("saturation"),
        "src-atop": _tr("inside what is below"),
        "dst-in": _tr("cut to its shape"),
        "dst-out": _tr("erase"),
        "dst-atop": _tr("behind, cut to its shape"),
    }
    return names.get(blend, blend)
