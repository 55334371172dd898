"""Names of objects that a person can find in the picture."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.ordering import OrderedObject

_PLACES = (
    ("upper left", "top", "upper right"),
    ("left", "centre", "right"),
    ("lower left", "bottom", "lower right"),
)


def object_names(pieces: Sequence[OrderedObject]) -> list[str]:
    """One name per piece: "Object 3, upper left", "Part 2 of object 3, top", "Background".

    A part of a part is a part of the whole: its parts are numbered through.
    """
    whole_of: dict[int, int] = {}
    numbers: dict[int, str] = {}
    parts: dict[int, int] = {}
    names: list[str] = [""] * len(pieces)
    objects = backdrops = 0
    for k in _wholes_first(pieces):
        piece = pieces[k]
        if piece.is_background:
            backdrops += 1
            names[k] = "Background" if backdrops == 1 else f"Background {backdrops}, {place(piece)}"
            numbers[k] = names[k].split(",")[0].lower()
        elif piece.parent is None or pieces[piece.parent].is_background:
            objects += 1
            names[k] = f"Object {objects}, {place(piece)}"
            numbers[k] = f"object {objects}"
        else:
            whole = whole_of.get(piece.parent, piece.parent)
            whole_of[k] = whole
            parts[whole] = parts.get(whole, 0) + 1
            names[k] = f"Part {parts[whole]} of {numbers[whole]}, {place(piece)}"
    return names


def place(piece: OrderedObject) -> str:
    """Where the piece lies in the picture, in words."""
    across, down = _middle(piece.mask)
    x = (piece.box.left + across + 0.5) / piece.size.width
    y = (piece.box.top + down + 0.5) / piece.size.height
    return _PLACES[min(int(y * 3), 2)][min(int(x * 3), 2)]


def _middle(mask: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """The mean column and row of what (h, w) bool marks; its own middle where that is nothing."""
    if not mask.any():
        return (mask.shape[1] - 1) / 2, (mask.shape[0] - 1) / 2
    marks = mask.view(np.uint8)
    found = []
    for direction, length in ((0, mask.shape[1]), (1, mask.shape[0])):
        held = cv2.reduce(marks, direction, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel()
        held = held.astype(np.int64)
        found.append(float(held @ np.arange(length)) / float(held.sum()))
    return found[0], found[1]


def _wholes_first(pieces: Sequence[OrderedObject]) -> list[int]:
    """Indices, every parent before its parts."""
    depth: list[int] = []
    for piece in pieces:
        steps, above = 0, piece.parent
        while above is not None:
            steps, above = steps + 1, pieces[above].parent
        depth.append(steps)
    return sorted(range(len(pieces)), key=lambda k: (depth[k], k))
