"""Where something is written: rows of small shapes of about one height and one contrast."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.pixels.planes import Floats, Mask

_HEIGHTS = (5, 40)  # pixels of a letter
_CONTRAST = 0.1
_LEAST = 4  # letters in a row
_GAP = 0.8  # between two letters, in heights
_MARGIN = 2  # pixels around a letter
_ALIKE = 0.35  # heights and places of neighbours differ by at most this share of a height


def lettering(picture: Floats, hole: Mask) -> Floats:
    """(H, W) float32, 1 in the boxes of the letters of (H, W, 3) in [0, 1], else 0.

    What `hole` holds is not looked at.
    """
    luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    around = cv2.boxFilter(luma, -1, (25, 25), borderType=cv2.BORDER_REFLECT)
    out = np.zeros(hole.shape, np.float32)
    for sign in (1, -1):
        shapes = (sign * (luma - around) > _CONTRAST) & ~hole
        for left, top, width, height in _written(_letters(shapes)):
            rows = slice(max(0, top - _MARGIN), top + height + _MARGIN)
            out[rows, max(0, left - _MARGIN) : left + width + _MARGIN] = 1
    return out


def _letters(shapes: Mask) -> list[tuple[int, int, int, int]]:
    """Boxes (left, top, width, height) of shapes as large and as full as letters."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(shapes.astype(np.uint8), connectivity=8)
    found = []
    for left, top, width, height, area in stats[1:].tolist():
        full = area / (width * height)
        as_large = _HEIGHTS[0] <= height <= _HEIGHTS[1] and 0.1 * height <= width <= 1.8 * height
        if as_large and 0.2 <= full <= 0.9:
            found.append((left, top, width, height))
    return sorted(found)


def _written(letters: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Those of the boxes that stand in a row of at least four, from left to right."""
    rows: list[list[tuple[int, int, int, int]]] = []
    for letter in letters:
        left, top, _, height = letter
        for row in reversed(rows):
            last = row[-1]
            gap = left - last[0] - last[2]
            if not -0.2 * height <= gap <= _GAP * height:
                continue
            if (
                abs(height - last[3]) <= _ALIKE * height
                and abs(top + height - last[1] - last[3]) <= _ALIKE * height
            ):
                row.append(letter)
                break
        else:
            rows.append([letter])
    return [letter for row in rows if len(row) >= _LEAST for letter in row]
