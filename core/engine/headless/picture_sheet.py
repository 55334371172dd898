"""A sheet of pictures with captions, for people to compare."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from intarsia.core.engine.pixels.planes import array_of, from_float, pixels_of, to_float
from intarsia.core.frozen import dataclass
from intarsia.core.wire.pixels import Depth, Pixels

_GAP, _CAPTION, _TEXT = 12, 34, 20
_PAPER, _INK = (250, 249, 246), (40, 38, 36)


@dataclass(frozen=True)
class SheetPicture:
    """One RGBA picture of the sheet and what is written under it."""

    caption: str
    picture: Pixels


def sheet(panels: Sequence[SheetPicture], columns: int = 2) -> Pixels:
    """The panels in rows, left to right: RGBA 8-bit. All pictures are of the first one's size."""
    width, height = panels[0].picture.width, panels[0].picture.height
    rows = math.ceil(len(panels) / columns)
    step = (width + _GAP, height + _CAPTION + _GAP)
    page = Image.new("RGB", (columns * step[0] + _GAP, rows * step[1] + _GAP), _PAPER)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(_TEXT)
    for i, panel in enumerate(panels):
        left, top = _GAP + i % columns * step[0], _GAP + i // columns * step[1]
        page.paste(_shown(panel.picture), (left, top))
        draw.text((left, top + height + 4), panel.caption, _INK, font)
    return pixels_of(np.asarray(page.convert("RGBA")))


def _shown(pixels: Pixels) -> Image.Image:
    """The picture over the paper, RGB 8-bit."""
    values = to_float(array_of(pixels))
    paper = np.array(_PAPER, np.float32) / 255
    over = values[..., :3] * values[..., 3:] + paper * (1 - values[..., 3:])
    return Image.fromarray(from_float(over.astype(np.float32), Depth.U8))
