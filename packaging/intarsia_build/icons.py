"""The program's icon in the formats that systems want, drawn from its one SVG."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

from intarsia_build.targets import ROOT

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
_INK, _GROUND = "#f4efe6", "#7a4a26"


def svg() -> str:
    """The icon with its own colours: the program's outline, light on a wooden square."""
    outline = (ROOT / "resources" / "icons" / "app.svg").read_text("utf-8")
    inside = outline.partition(">")[2].removesuffix("</svg>\n").removesuffix("</svg>")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" '
        f'fill="none" stroke="{_INK}" stroke-width="1.4" stroke-linecap="round" '
        f'stroke-linejoin="round"><rect width="24" height="24" rx="5" fill="{_GROUND}" '
        f'stroke="none"/>{inside}</svg>\n'
    )


def png(side: int) -> bytes:
    """The icon as a PNG of `side` x `side` pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter

    sized = svg().replace('width="24" height="24" view', f'width="{side}" height="{side}" view')
    data, buffer = QByteArray(), QBuffer()
    image = QImage.fromData(QByteArray(sized.encode()))
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def write_ico(path: Path) -> None:
    """The icon for Windows: seven sizes in one file."""
    pictures = [Image.open(io.BytesIO(png(side))) for side in SIDES if side <= 256]
    pictures[-1].save(path, "ICO", append_images=pictures[:-1], sizes=[p.size for p in pictures])


def write_icns(path: Path) -> None:
    """The icon for macOS."""
    pictures = [Image.open(io.BytesIO(png(side))) for side in (128, 256, 512)]
    pictures[-1].save(path, "ICNS", append_images=pictures[:-1])
