"""Owns pictures too large to be taken apart whole: smaller for thinking, full size for pixels.

Objects are found, and their mattes solved, on a smaller copy. The picture itself is gone through
tile by tile: borders are led to its edges, mattes follow its colours, and layers hold its pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.planes import (
    Floats,
    Mask,
    Plane,
    full,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.engine.segment.cleanup import flooded
from intarsia.core.engine.segment.colour_lines import colour_line
from intarsia.core.engine.segment.layers import (
    Raw,
    full_scale,
    in_type_of,
    over,
    plain_plate,
    soft_masks,
    solve_layer,
)
from intarsia.core.engine.segment.masks import PlacedMask, box_of
from intarsia.core.engine.segment.matting import (
    CLOSED_FORM,
    Matting,
    SoftMask,
    default_radius,
)
from intarsia.core.engine.segment.silhouettes import beyond_silhouettes
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

THINKING_PIXELS = 6_000_000  # of the smaller copy
_TILE = 2048
_SURE = 1e-3  # from 0 and 1 on the smaller copy: so it is at full size

FullLabels = npt.NDArray[np.uint16]  # (H, W)
OnTile = Callable[[int, int], None]


@dataclass(frozen=True)
class LargePicture:
    """`rgba` (H, W, 4): the picture as it is stored, with the profile `icc`.

    `colour` (h, w, 3) in [0, 1] and `alpha` (h, w): its smaller copy, as `WindowColours` has them;
    `scale`: what the colours were divided by.
    """

    rgba: Plane
    icc: bytes | None
    colour: Floats
    alpha: Floats
    scale: float

    @property
    def size(self) -> Size:
        return Size(self.rgba.shape[1], self.rgba.shape[0])

    @property
    def thinking_size(self) -> Size:
        return Size(self.colour.shape[1], self.colour.shape[0])

    def layers(
        self,
        wholes: Sequence[Mask],
        labels: FullLabels,
        movable: Sequence[int],
        on_tile: OnTile,
        *,
        behind: bool = False,
        mode: Matting = CLOSED_FORM,
    ) -> list[Placed]:
        """The cut-outs of those `movable` of disjoint (h, w) masks, back to front.

        `labels`: of all of them. `behind`: with what is behind all of them, last. Laid on that they
        are the picture, within one level. `mode`: who finds their borders, on the smaller copy.
        """
        moving = [wholes[number] for number in movable]
        plate: Raw = self.colour
        if moving:
            plate = plain_plate(self.colour, [PlacedMask.of(mask) for mask in moving])
        radius = default_radius(self.thinking_size)
        run_on = beyond_silhouettes(moving, self.alpha > 0, radius + 1)
        masks = [PlacedMask.of(mask) for mask in run_on]
        found = soft_masks(self.colour, masks, radius, mode)
        order = reversed(range(len(found)))
        cuts = [_Cut.of(self, found[k], movable[len(found) - 1 - k]) for k in order]
        rest = self.rgba.copy() if behind else None
        tiles = list(_tiles(self.size.box))
        for number, tile in enumerate(tiles):
            on_tile(number, len(tiles))
            self._cut_tile(tile, labels, cuts, plate, rest)
        out: list[Placed] = []
        while cuts:  # each array goes as soon as its plane is made
            cut = cuts.pop(0)
            out.append(Placed(pixels_of(cut.rgba, self.icc), cut.box.left, cut.box.top))
        return out if rest is None else [*out, Placed(pixels_of(rest, self.icc), 0, 0)]

    def _cut_tile(
        self, tile: Box, labels: FullLabels, cuts: Sequence[_Cut], plate: Raw, rest: Plane | None
    ) -> None:
        """What the layers and the rest hold inside `tile`."""
        picture = self._part(tile)
        top = full_scale(picture)
        behind = in_type_of(
            picture,
            np.clip(self._sampled(np.asarray(plate, np.float32), tile), 0, 1) * np.float32(top),
        )
        beneath = np.array(behind, np.float32)
        covered = np.zeros(picture.shape[:2], bool)
        colours = picture.astype(np.float32) / np.float32(top)
        for cut in cuts:
            common = cut.box.intersection(tile)
            if common.empty:
                continue
            at = common.moved(-tile.left, -tile.top)
            view = np.s_[at.top : at.bottom, at.left : at.right]
            alpha = cut.alpha(self, common, colours[view])
            if not alpha.any():
                continue
            under = beneath[view]
            frame = common.size.box
            layer = solve_layer(picture[view], under, frame, alpha, top=top).rgba
            under[...] = over(layer, under, top)
            covered[view] |= layer[..., 3] > 0
            own = labels[common.top : common.bottom, common.left : common.right] == cut.number
            cut.put(common, self._as_stored(layer, common, own))
        if rest is not None and covered.any():
            rows, columns = slice(tile.top, tile.bottom), slice(tile.left, tile.right)
            stored = behind * np.float32(self.scale) if behind.dtype.kind == "f" else behind
            rest[rows, columns, :3][covered] = stored[covered]

    def labels(self, wholes: Sequence[Mask], on_tile: OnTile) -> FullLabels:
        """(H, W) the number of the mask that owns each pixel, led to the edges of the picture."""
        small = np.full(self.alpha.shape, len(wholes), np.uint16)
        for number, mask in enumerate(wholes):
            small[mask] = number
        size = self.size
        across, down = self.shares
        factor = max(1 / across, 1 / down)
        margin = 4 * int(np.ceil(factor))
        least = self.thinking_size
        rows = np.minimum((np.arange(size.height) + 0.5) * down, least.height - 1).astype(int)
        columns = np.minimum((np.arange(size.width) + 0.5) * across, least.width - 1).astype(int)
        out = np.empty((size.height, size.width), np.uint16)
        tiles = list(_tiles(size.box))
        for number, tile in enumerate(tiles):
            on_tile(number, len(tiles))
            wide = tile.grown(margin).intersection(size.box)
            held = small[rows[wide.top : wide.bottom]][:, columns[wide.left : wide.right]]
            if held.min() != held.max():
                part = self._part(wide)
                shown = part.astype(np.float32) * np.float32(255 / full_scale(part))
                held = flooded(held, shown.astype(np.uint8), factor).astype(np.uint16)
            at = tile.moved(-wide.left, -wide.top)
            out[tile.top : tile.bottom, tile.left : tile.right] = held[
                at.top : at.bottom, at.left : at.right
            ]
        return out

    def _part(self, box: Box) -> Raw:
        """(h, w, 3) RGB inside `box` in the picture's depth, within [0, 1] where that is float."""
        rgb = self.rgba[box.top : box.bottom, box.left : box.right, :3]
        if rgb.dtype.kind == "f":
            return np.asarray(np.clip(rgb / np.float32(self.scale), 0, 1), np.float32)
        return cast(Raw, np.ascontiguousarray(rgb.astype(rgb.dtype.newbyteorder("="), copy=False)))

    def _as_stored(self, layer: Plane, box: Box, own: Mask) -> Plane:
        """A cut-out (h, w, 4) inside `box`, not more visible than the picture was.

        Where the picture is half transparent, each pixel is whole in the layer that it is the
        `own` of, bool (h, w): two that share it would show more than there was.
        """
        source = self.rgba[box.top : box.bottom, box.left : box.right]
        alpha = source[..., 3]
        if layer.dtype.kind == "f":
            layer = to_float(layer) * np.array([*[self.scale] * 3, 1], np.float32)
        if (alpha < full(alpha.dtype)).any():
            layer = layer.copy()
            shared = (alpha > 0) & (alpha < full(alpha.dtype))
            layer[shared & own] = source[shared & own]
            layer[shared & ~own] = 0
            layer[alpha <= 0, 3] = 0
        return layer

    def _sampled(self, plane: Floats, box: Box) -> Floats:
        """What a plane of the smaller copy, (h, w) or (h, w, 3), is inside `box` at full size."""
        across, down = self.shares
        return sampled(plane, box, across, down, (0, 0))

    @property
    def shares(self) -> tuple[float, float]:
        small, size = self.thinking_size, self.size
        return small.width / size.width, small.height / size.height

    def full_box(self, small: Box) -> Box:
        """The box of the picture that holds all that may come of `small`."""
        across, down = self.shares
        wide = small.grown(2)
        found = Box.of_edges(
            int(np.floor(wide.left / across)),
            int(np.floor(wide.top / down)),
            int(np.ceil(wide.right / across)),
            int(np.ceil(wide.bottom / down)),
        )
        return found.intersection(self.size.box)


def smaller_size(size: Size) -> Size:
    """The size of the smaller copy of a picture of `size`."""
    factor = min(1.0, (THINKING_PIXELS / size.pixels) ** 0.5)
    return Size(max(1, round(size.width * factor)), max(1, round(size.height * factor)))


def large_picture(pixels: Pixels) -> LargePicture:
    """The picture with its smaller copy."""
    rgba = rgba_of(pixels)
    small = smaller_size(pixels.size)
    shape = small.width, small.height
    values = to_float(cv2.resize(rgba, shape, interpolation=cv2.INTER_AREA))
    scale = max(1.0, float(rgba[..., :3].max())) if rgba.dtype.kind == "f" else 1.0
    colour = np.ascontiguousarray(np.clip(values[..., :3] / np.float32(scale), 0, 1))
    return LargePicture(rgba, pixels.icc, colour, np.clip(values[..., 3], 0, 1), scale)


def mask_of(labels: FullLabels, number: int, box: Box) -> Placed:
    """What one number owns of the labels, as a mask inside `box`."""
    own = labels[box.top : box.bottom, box.left : box.right] == number
    return Placed(pixels_of(own.astype(np.uint8) * np.uint8(255)), box.left, box.top)


def sampled(plane: Floats, box: Box, across: float, down: float, origin: tuple[int, int]) -> Floats:
    """(h, w[, C]) a plane, whose corner is `origin` of the smaller copy, linearly inside `box`."""
    shift_x = (box.left + 0.5) * across - 0.5 - origin[0]
    shift_y = (box.top + 0.5) * down - 0.5 - origin[1]
    matrix = np.array([[across, 0, shift_x], [0, down, shift_y]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (box.width, box.height)
    found = cv2.warpAffine(plane, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.float32)


@dataclass(frozen=True)
class _Cut:
    """The layer of the label `number` on its way: `rgba` (h, w, 4) in `box` of the picture;
    `slope`, `offset` and `matte` in `small`, the box of the smaller copy."""

    number: int
    box: Box
    small: Box
    rgba: Plane
    slope: Floats
    offset: Floats
    matte: Floats

    @classmethod
    def of(cls, picture: LargePicture, found: SoftMask, number: int) -> _Cut:
        shown = box_of(found.alpha > 0)
        small = shown.moved(found.box.left, found.box.top)
        box = picture.full_box(small)
        dtype = picture.rgba.dtype
        frame = found.box
        guide = picture.colour[frame.top : frame.bottom, frame.left : frame.right]
        slope, offset = colour_line(found.alpha, np.ascontiguousarray(guide))
        empty = np.zeros((box.height, box.width, 4), dtype.newbyteorder("="))
        return cls(number, box, frame, empty, slope, offset, found.alpha)

    def alpha(self, picture: LargePicture, box: Box, colours: Floats) -> Floats:
        """(h, w) inside `box`, whose colours (h, w, 3) in [0, 1] it follows."""
        across, down = picture.shares
        place = box, across, down, (self.small.left, self.small.top)
        matte = sampled(self.matte, *place)
        if not (matte > _SURE).any():
            return np.zeros(matte.shape, np.float32)
        if (matte >= 1 - _SURE).all():
            return np.ones(matte.shape, np.float32)
        line = (sampled(self.slope, *place) * colours).sum(2) + sampled(self.offset, *place)
        soft = np.clip((line - 0.02) / 0.96, 0, 1)
        return np.asarray(
            np.where(matte >= 1 - _SURE, 1, np.where(matte <= _SURE, 0, soft)), np.float32
        )

    def put(self, box: Box, layer: Plane) -> None:
        at = box.moved(-self.box.left, -self.box.top)
        self.rgba[at.top : at.bottom, at.left : at.right] = layer


def _tiles(box: Box) -> Iterator[Box]:
    for top in range(box.top, box.bottom, _TILE):
        for left in range(box.left, box.right, _TILE):
            yield Box(left, top, _TILE, _TILE).intersection(box)
