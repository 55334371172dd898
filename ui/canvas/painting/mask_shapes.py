"""Other shapes of a mask: inverted, grown, shrunk, smoothed, feathered; painted over itself."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.painting.masks import trim
from intarsia.ui.canvas.pictures.images import image_of, mask_of
from intarsia.ui.qt import QtGui

_GREY = QtGui.QImage.Format.Format_Grayscale8
_LIGHTEN = QtGui.QPainter.CompositionMode.CompositionMode_Lighten
_OVER = QtGui.QPainter.CompositionMode.CompositionMode_SourceOver
# A disc is nearly the sum of an upright square and a diamond: this share of its radius is square.
_SQUARE = 0.414
_WAYS = ((1, 0), (0, 1), (1, 1), (1, -1))


def inverted(mask: Placed | None, frame: Size) -> Placed | None:
    """What the mask (grey 8-bit at its place) does not mark in a picture of size `frame`."""
    image = _whole(mask, frame)
    image.invertPixels()
    return trim(Placed(mask_of(image), 0, 0), soft=True)


def grown(mask: Placed, px: int, frame: Size) -> Placed | None:
    """The mask with a rim of `px` pixels more, inside the frame."""
    box = mask.box.grown(px).intersection(frame.box)
    image = _spread(_inside(mask, box.left, box.top, box.size), px)
    return trim(Placed(mask_of(image), box.left, box.top))


def shrunk(mask: Placed, px: int, frame: Size) -> Placed | None:
    """The mask without a rim of `px` pixels; what the frame cuts is no rim."""
    box = mask.box.grown(1).intersection(frame.box)
    image = _extended(_inside(mask, box.left, box.top, box.size), px)
    image.invertPixels()
    image = _spread(image, px)
    image.invertPixels()
    image = image.copy(px, px, box.width, box.height)
    return trim(Placed(mask_of(image), box.left, box.top))


def feathered(mask: Placed, px: int, frame: Size) -> Placed | None:
    """The mask with an edge that fades over about `px` pixels to either side."""
    box = mask.box.grown(2 * px).intersection(frame.box)
    image = _inside(mask, box.left, box.top, box.size)
    for way in _WAYS[:2]:
        image = _average(image, way, px)
    return trim(Placed(mask_of(image), box.left, box.top), soft=True)


def smoothed(mask: Placed, px: int, frame: Size) -> Placed | None:
    """The mask without details of less than about `px` pixels; what the frame cuts stays cut."""
    box = mask.box.grown(2 * px).intersection(frame.box)
    image = _extended(_inside(mask, box.left, box.top, box.size), 2 * px)
    for way in _WAYS[:2]:
        image = _average(image, way, px)
    soft = mask_of(image.copy(2 * px, 2 * px, box.width, box.height))
    steep = bytes(min(255, max(0, round((x - 127.5) * px + 127.5))) for x in range(256))
    return trim(
        Placed(replace(soft, data=soft.data.translate(steep)), box.left, box.top), soft=True
    )


def _whole(mask: Placed | None, frame: Size) -> QtGui.QImage:
    if mask is not None:
        return _inside(mask, 0, 0, frame)
    image = QtGui.QImage(frame.width, frame.height, _GREY)
    image.fill(0)
    return image


def _inside(mask: Placed, left: int, top: int, size: Size) -> QtGui.QImage:
    """The mask as a grey image of that size whose corner is there."""
    image = QtGui.QImage(size.width, size.height, _GREY)
    image.fill(0)
    _paint(image, image_of(mask.pixels), mask.left - left, mask.top - top)
    return image


def _extended(image: QtGui.QImage, px: int) -> QtGui.QImage:
    """The image with its border continued for `px` pixels all around."""
    wide, high = image.width(), image.height()
    out = QtGui.QImage(wide + 2 * px, high + 2 * px, _GREY)
    out.fill(0)
    _paint(out, image, px, px)
    for place, edge in ((0, 0), (px + wide, wide - 1)):
        strip = image.copy(edge, 0, 1, high).scaled(px, high)
        _paint(out, strip, place, px)
    for place, edge in ((0, px), (px + high, px + high - 1)):
        strip = out.copy(0, edge, out.width(), 1).scaled(out.width(), px)
        _paint(out, strip, 0, place)
    return out


def _spread(image: QtGui.QImage, px: int) -> QtGui.QImage:
    """The lightest of every pixel within nearly `px`; beyond the border there is nothing."""
    square = max(1, round(_SQUARE * px))
    steps = (square, square, (px - square) // 2, (px - square) - (px - square) // 2)
    for (dx, dy), reach in zip(_WAYS, steps, strict=True):
        image = _along(image, (dx, dy), reach)
    return image


def _along(image: QtGui.QImage, way: tuple[int, int], reach: int) -> QtGui.QImage:
    """The lightest within `reach` steps one way and the other: doubled while there is room."""
    for sign in (1, -1):
        done = 0
        while done < reach:
            step = min(done + 1, reach - done)
            source = image.copy()
            _paint(image, source, sign * step * way[0], sign * step * way[1], mode=_LIGHTEN)
            done += step
    return image


def _average(image: QtGui.QImage, way: tuple[int, int], reach: int) -> QtGui.QImage:
    """A bell over about `reach` pixels to either side: means of two, ever farther apart."""
    step = 1
    while step <= reach:
        for sign in (1, -1):
            source = image.copy()
            _paint(image, source, sign * step * way[0], sign * step * way[1], opacity=0.5)
        step *= 2
    return image


def _paint(
    image: QtGui.QImage,
    source: QtGui.QImage,
    dx: int,
    dy: int,
    *,
    mode: QtGui.QPainter.CompositionMode = _OVER,
    opacity: float = 1.0,
) -> None:
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(mode)
    painter.setOpacity(opacity)
    painter.drawImage(dx, dy, source)
    painter.end()
