"""Labels as flat colours on a layer, and back again after any brush went over them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.masks import INSIDE
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.ui.canvas.pictures.images import image_bytes
from intarsia.ui.qt import QtGui

MAX_LABEL = 255
_SAME = 2  # levels by which a painted colour may differ from its label's
_RADIUS = 125  # of the sphere of colours
_STEPS = (0.7548776662466927, 0.5698402909980532)  # Roberts' R2 sequence
_COLOUR_RUNS = re.compile(rb"(?s)(....)\1*")
_LABEL_RUNS = re.compile(rb"(?s)(.)\1*")

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class _Run:
    """Pixels first..end (counted over the whole plane) of one colour on the layer."""

    first: int
    end: int
    colour: bytes


def colour_of(label: int) -> Colour:
    """The opaque colour of a label: red, green, blue, 0..255.

    The colours lie on a sphere inside the colour cube, spread by a low-discrepancy sequence: no
    blend of two of them, as a soft brush leaves it, is the colour of a third.
    """
    height = 2 * (label * _STEPS[0] % 1.0) - 1
    angle = 2 * math.pi * (label * _STEPS[1] % 1.0)
    ring = math.sqrt(1 - height * height)
    place = (ring * math.cos(angle), ring * math.sin(angle), height)
    red, green, blue = (round(127.5 + _RADIUS * x) for x in place)
    return (red, green, blue)


def narrow(labels: Pixels) -> Pixels:
    """A grey 16-bit map as grey 8-bit. Raises BadEdit for a label above 255."""
    if labels.data[1::2].count(0) != labels.size.pixels:
        raise BadEdit(
            "A map can show 255 objects, and there are more.", "Delete object layers first."
        )
    return Pixels(labels.width, labels.height, GREY, Depth.U8, labels.data[::2])


def widened(labels: Pixels) -> Pixels:
    """A grey 8-bit map as grey 16-bit."""
    data = bytearray(2 * len(labels.data))
    data[::2] = labels.data
    return Pixels(labels.width, labels.height, GREY, Depth.U16, bytes(data))


def coloured(labels: Pixels) -> bytes:
    """Each label (grey 8-bit) in its opaque colour: 8-bit B, G, R, A, as Krita keeps them."""
    size = labels.size
    form = QtGui.QImage.Format
    image = QtGui.QImage(labels.data, size.width, size.height, size.width, form.Format_Indexed8)
    image.setColorTable([QtGui.QColor(*colour_of(x)).rgba() for x in range(MAX_LABEL + 1)])
    return image_bytes(image.convertToFormat(form.Format_ARGB32))


def redrawn(drawn: Pixels, painted: bytes, now: Pixels, count: int) -> Pixels:
    """The labels after the layer was painted on.

    `drawn`: labels (grey 8-bit) of which the layer was made; `painted`: the layer, 8-bit B, G, R,
    A; `now`: labels (grey 8-bit) that the picture shows; there are labels 1..`count`. A pixel that
    was not painted, or was erased, keeps its label of `now`. A blend, as a soft brush leaves it at
    its edge, gets the nearer of the label that it covers and those that were painted pure.
    """
    palette = {colour_of(label): label for label in range(1, count + 1)}
    found = [run for run in _painted_runs(drawn, painted) if run.colour[3] >= INSIDE]
    pure = {run.colour: _near(run.colour, palette, _SAME) for run in found}
    fresh = _fresh(found, pure, drawn.data) or set(palette.values())
    after = bytearray(now.data)
    for run in found:
        for first, end, under in _label_runs(drawn.data, run.first, run.end):
            label = pure[run.colour]
            if not label:
                neighbours = {colour_of(x): x for x in fresh | {under}}
                label = _near(run.colour, neighbours, 255) or under
            if label != under:
                after[first:end] = bytes((label,)) * (end - first)
    return Pixels(now.width, now.height, GREY, Depth.U8, bytes(after))


def _fresh(found: list[_Run], pure: dict[bytes, int], labels: bytes) -> set[int]:
    """The labels that were painted over others: a faint edge over a label is as good as its own."""
    return {
        pure[run.colour]
        for run in found
        for _, _, under in _label_runs(labels, run.first, run.end)
        if pure[run.colour] not in (0, under)
    }


def _painted_runs(drawn: Pixels, painted: bytes) -> Iterator[_Run]:
    """Runs of one colour in what differs from the clean layer, row by row."""
    width, stride, clean = drawn.width, 4 * drawn.width, coloured(drawn)
    for y in range(drawn.height):
        before, after = clean[y * stride : (y + 1) * stride], painted[y * stride : (y + 1) * stride]
        if before == after:
            continue
        left, right = _span(before, after)
        for match in _COLOUR_RUNS.finditer(after, 4 * left, 4 * right):
            first, end = match.start() // 4, match.end() // 4
            if before[match.start() : match.end()] != match[1] * (end - first):
                yield _Run(y * width + first, y * width + end, match[1])


def _span(before: bytes, after: bytes) -> tuple[int, int]:
    """First and end of the pixels (4 bytes each) that differ in two rows that do."""
    difference = int.from_bytes(before, "little") ^ int.from_bytes(after, "little")
    lowest = (difference & -difference).bit_length() - 1
    return lowest // 32, (difference.bit_length() - 1) // 32 + 1


def _label_runs(labels: bytes, first: int, end: int) -> Iterator[tuple[int, int, int]]:
    for match in _LABEL_RUNS.finditer(labels, first, end):
        yield match.start(), match.end(), match[1][0]


def _near(colour: bytes, palette: dict[Colour, int], reach: int) -> int:
    """The label of the nearest colour, 0 where every channel's best differs by more."""
    blue, green, red = colour[:3]
    best, label = 3 * 255 * 255 + 1, 0
    for (r, g, b), candidate in palette.items():
        off = max(abs(r - red), abs(g - green), abs(b - blue))
        distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
        if off <= reach and distance < best:
            best, label = distance, candidate
    return label
