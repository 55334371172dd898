"""Owns the long shadow of a thing that stands: a band over the ground that starts at its foot."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.ground.shadow_room import room_of_shadow
from intarsia.core.engine.pixels.allowed_area import bounds_of, grown

_SIDE = 140  # pixels of the thing's longer side at which it is looked for
_WAYS = 120  # directions
_WIDE = (0.02, 0.04, 0.08, 0.13)  # half the band's width, of that side
_APART = 0.03  # of the side, between the band and what lies beside it
_REACH = 1.1  # sides that are looked at
_LEAST = 0.4  # sides that it is long
_START = 0.12  # sides from the thing within which it starts
_STRIDE = 0.45  # sides from the foot that may be hidden by the thing itself
_GAP = 0.12  # sides that may be lit in between
_HIDDEN = 0.35  # sides that may be hidden in between
_OFTEN = 0.7  # of what is seen of it is dark
_ALONG = 0.12  # of the side: light is smoothed along the band, since ground is rough
_FOOT = 0.08  # of the thing's height that its feet take
_SOLE = (0.0, 0.03, 0.06)  # of its height, that its lowest row lies below the ground it touches
_LINEAR = 2.2
_BLACK = 0.004  # linear light that black still has
_FAINT = 0.06  # log light that it is darker, everywhere
_DEPTH = (0.15, 1.3)  # log light that it is darker on the whole
_CLEAR = 7.0  # how many spreads of those bands beside it that are darker than usual
_OVER = 1.5  # of all but a few bands beside it: what stands there casts shadows as well
_MOST = 0.85  # of these bands
_OPPOSITE = 0.4  # of it, that goes on beyond the foot
_ASIDE = np.radians(np.arange(-9.0, 10.0, 3.0))  # that a stripe through the foot may be off
_HUE = (0.05, 0.1)  # spread of the channels' log ratios: at least, and of how dark it is
_SKY = 0.15  # more, of how dark it is, where only the sky lights it: bluer, less red
_EVEN = 0.6  # of how dark it is, that one side of it may be brighter than the other
_ROUGHER = 2.5  # between the grain in it and beside it
_SMOOTH = 0.03  # grain in log light that counts as none
_FOREIGN = 0.45  # log units that a channel of ground is off its usual hue, at most
_BRIGHT = 0.5  # log units that ground is brighter than usual, at most
_KNOWN = 0.5  # share of ground in what is compared
_AROUND = 0.6  # sides around the foot that show the usual ground
_BESIDE = (0.3, 1.5)  # sides from it to bands that show how the ground varies
_SPREAD = 2.2  # times its width that it may fill
_EDGE = 0.4  # of how dark it is, where it ends
_BLACKEST = 0.85  # of the light that a shadow takes, but for a twentieth of it
_USUAL = 0.3  # log light that the ground beside it is brighter than usual, at most
_FULL = 0.7  # of its middle that is dark
_TRACE = 1 / 255
_LOST = 0.1  # of it that may lie beyond: more would stay behind as a stump
_TALL = 1.2  # height of a thing that stands, over its width
_LEAST_PX = 12
_CLEAR_PX = 3  # between it and what else stands in it
_LEAST_SIDE = 48
_TRIED = 8  # bands, those first that tell most

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.floating[Any]]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Scene:
    """What is around a thing, small: linear light (H, W, 3), what of it is ground that is seen,
    the thing, and its longer side in pixels."""

    light: Floats
    ground: Mask
    thing: Mask
    side: float


@dataclass(frozen=True)
class _Band:
    """A band from `foot` (x, y) along `angle`, `half` wide; dark from `start` to `end`, by
    `depth` in log light."""

    foot: tuple[float, float]
    angle: float
    half: int
    start: int
    end: int
    depth: float


def long_shadow(colour: Floats, thing: Mask, usable: Mask) -> Floats:
    """Opacity (H, W) in [0, 1] of the band that `thing` casts on `colour`; 0 where none is.

    `colour`: (H, W, 3) sRGB in [0, 1]; `thing`, `usable`: bool (H, W). From a foot of the thing
    outward it is darker than the ground on either side of it by more than the ground varies
    between bands like it, of its hue and grain; it does not go on beyond the foot, and ends.
    """
    back = np.zeros(thing.shape, np.float32)
    box = bounds_of(thing)
    longer = box.height
    if longer < max(_LEAST_SIDE, _TALL * box.width) or box.bottom >= thing.shape[0] - 1:
        return back
    pad = round((_REACH + 0.1) * longer)
    part = (
        slice(max(0, box.top - pad), min(thing.shape[0], box.bottom + pad)),
        slice(max(0, box.left - pad), min(thing.shape[1], box.right + pad)),
    )
    scene = _scene(colour[part], thing[part], usable[part], longer)
    found = _found(scene) if scene.thing.any() else None
    if found is None or not _can_be(found):
        return back
    whole = thing[part]
    deep = cv2.resize(found, (whole.shape[1], whole.shape[0]), interpolation=cv2.INTER_LINEAR)
    deep[whole | ~usable[part]] = 0
    kept = deep * room_of_shadow(whole)
    if float(kept.sum()) < (1 - _LOST) * float(deep.sum()):
        return back  # it goes on to where no shadow may be
    back[part] = np.where(kept < _TRACE, 0, kept)
    return back


def _can_be(found: Floats) -> bool:
    """Whether light is left in it, as there is in a shadow."""
    dark = found[found > _TRACE]
    return len(dark) > 0 and float(np.quantile(dark, 0.95)) <= _BLACKEST


def _scene(colour: Floats, thing: Mask, usable: Mask, longer: int) -> _Scene:
    scale = min(1.0, _SIDE / longer)
    size = (max(1, round(thing.shape[1] * scale)), max(1, round(thing.shape[0] * scale)))
    small = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
    mask = cv2.resize(thing.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    seen = cv2.resize(usable.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    light = (np.maximum(small, 0) ** _LINEAR + _BLACK).astype(np.float32)
    ground = seen & ~grown(mask, 2)
    off = np.log(cv2.GaussianBlur(light, (0, 0), 1.0)) - _usual(light, ground, mask)
    luma = off.mean(axis=2)
    foreign = (np.abs(off - luma[..., None]).max(axis=2) > _FOREIGN) | (luma > _BRIGHT)
    return _Scene(light, ground & ~grown(foreign, 1), mask, longer * scale)


def _usual(light: Floats, ground: Mask, thing: Mask) -> Floats:
    """(3,) log light of the ground around the thing's foot."""
    box = bounds_of(thing)
    far = round(_AROUND * max(box.width, box.height))
    rows = slice(max(0, box.bottom - far), box.bottom + far)
    columns = slice(max(0, box.left - far), box.right + far)
    around = cv2.GaussianBlur(light, (0, 0), 3)[rows, columns][ground[rows, columns]]
    return np.asarray(np.log(np.median(around, axis=0)) if len(around) else np.zeros(3), np.float32)


def _found(scene: _Scene) -> Floats | None:
    angles = np.arange(_WAYS) * (2 * math.pi / _WAYS)
    bands: list[_Band] = []
    for foot in _feet(scene.thing):
        strips = _Strips.at(scene, np.array([foot]), angles)
        for half in _widths(scene.side):
            bands += _dark_bands(strips, foot, angles, half, scene.side)
    bands.sort(key=_weight, reverse=True)
    for band in bands[:_TRIED]:
        if _stands_out(scene, band) and (laid := _laid(scene, band)) is not None:
            return laid
    return None


def _weight(band: _Band) -> float:
    """How much it tells, over bands of other widths and feet."""
    return band.depth * math.sqrt((band.end - band.start) * band.half)


def _widths(side: float) -> list[int]:
    return [max(1, round(x * side)) for x in _WIDE]


def _feet(thing: Mask) -> list[tuple[float, float]]:
    """(x, y) of where each foot may touch the ground: its lowest row, or above, since marks of
    things reach beyond them."""
    box = bounds_of(thing)
    top = box.bottom - max(2, round(_FOOT * box.height))
    low = thing[top : box.bottom].astype(np.uint8)
    count, parts = cv2.connectedComponents(low, connectivity=8)
    found = []
    for part in range(1, count):
        rows, columns = np.nonzero(parts == part)
        if len(columns) >= 3:
            at, lowest = float(columns.mean()), float(top + rows.max())
            found += [(at, lowest - x * box.height) for x in _SOLE]
    return found


@dataclass(frozen=True)
class _Strips:
    """Bands (N, across, along) of light and of what is known of it, the middle row in the middle;
    the sums of both are smoothed along."""

    luma: Doubles
    known: Doubles
    across: int

    @staticmethod
    def at(scene: _Scene, feet: npt.NDArray[np.float64], angles: Doubles) -> _Strips:
        """One for each angle; `feet`: (N, 2) x, y or (1, 2) for all."""
        across, along = _rim(scene.side), round(_REACH * scene.side)
        x, y = _places(feet, angles, across, along)
        weight = scene.ground.astype(np.float32)
        light = scene.light.mean(axis=2) * weight
        shape = x.shape
        flat = (shape[0] * shape[1], shape[2])
        planes = [
            cv2.remap(
                plane, x.reshape(flat), y.reshape(flat), cv2.INTER_LINEAR, borderValue=0
            ).reshape(shape)
            for plane in (light, weight)
        ]
        span = max(3, round(_ALONG * scene.side)) | 1
        smooth = [
            cv2.blur(plane.reshape(flat), (span, 1), borderType=cv2.BORDER_CONSTANT).reshape(shape)
            for plane in planes
        ]
        luma, known = (np.asarray(plane, np.float64) for plane in smooth)
        return _Strips(luma, known, across)

    def contrast(self, half: int, apart: int) -> Doubles:
        """(N, along) log light of the darker side over the band's own; nan where unknown."""
        middle, far = self.across, apart + 2 * half
        own = slice(middle - half, middle + half + 1)
        sides = [
            slice(middle - half - far, middle - half - apart),
            slice(middle + half + 1 + apart, middle + half + 1 + far),
        ]
        means = []
        for rows in (own, *sides):
            share = self.known[:, rows].mean(axis=1)
            light = self.luma[:, rows].sum(axis=1) / np.maximum(
                self.known[:, rows].sum(axis=1), 1e-6
            )
            means.append(np.where(share >= _KNOWN, np.log(np.maximum(light, 1e-6)), np.nan))
        return np.asarray(np.minimum(means[1], means[2]) - means[0])


def _rim(side: float) -> int:
    """Half the rows of a strip."""
    widest = _widths(side)[-1]
    return 3 * widest + max(1, round(_APART * side)) + 2


def _places(
    feet: npt.NDArray[np.float64], angles: Doubles, across: int, along: int
) -> tuple[Floats, Floats]:
    """x and y (N, across, along) of the samples of strips."""
    out = np.arange(1, along + 1)[None, None]
    side = np.arange(-across, across + 1)[None, :, None]
    cos, sin = (f(angles)[:, None, None] for f in (np.cos, np.sin))
    x = feet[:, 0][:, None, None] + out * cos - side * sin
    y = feet[:, 1][:, None, None] + out * sin + side * cos
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def _dark_bands(
    strips: _Strips, foot: tuple[float, float], angles: Doubles, half: int, side: float
) -> list[_Band]:
    """Those of `strips` that are long and dark enough, each unless one beside it tells more."""
    found: dict[int, _Band] = {}
    for k, row in enumerate(strips.contrast(half, max(1, round(_APART * side)))):
        run = _run(row, side)
        if run is not None:
            depth = float(np.nanmedian(row[run[0] : run[1]]))
            if _DEPTH[0] <= depth <= _DEPTH[1]:
                found[k] = _Band(foot, float(angles[k]), half, *run, depth)
    weight = {k: _weight(band) for k, band in found.items()}
    return [
        band
        for k, band in found.items()
        if weight[k] >= max(weight.get((k + step) % len(angles), 0) for step in (-2, -1, 1, 2))
    ]


def _run(row: Doubles, side: float) -> tuple[int, int] | None:
    """(start, end) of the dark run of one band; None where it is short or starts far off."""
    dark, seen = row > _FAINT, np.isfinite(row)
    places = np.flatnonzero(dark)
    if not len(places):
        return None
    first = int(np.flatnonzero(seen)[0])
    if first > _STRIDE * side or places[0] - first > _START * side:
        return None
    lit = np.concatenate([[0], np.cumsum(seen & ~dark)])
    hidden = np.concatenate([[0], np.cumsum(~seen)])
    jumps = np.flatnonzero(
        (np.diff(lit[places]) > _GAP * side) | (np.diff(hidden[places]) > _HIDDEN * side)
    )
    start, end = int(places[0]), int(places[jumps[0]] if len(jumps) else places[-1]) + 1
    told = int(np.count_nonzero(seen[start:end]))
    if told < _LEAST * side or np.count_nonzero(dark[start:end]) < _OFTEN * told:
        return None
    return start, end


def _stands_out(scene: _Scene, band: _Band) -> bool:
    """Whether it is darker than the ground varies, does not go on beyond the foot, and is ground
    with less light."""
    apart = max(1, round(_APART * scene.side))
    run = slice(band.start, band.end)
    normal = np.array([-math.sin(band.angle), math.cos(band.angle)])
    steps = np.linspace(*_BESIDE, 9) * scene.side
    feet = np.array(band.foot) + np.concatenate([-steps, steps])[:, None] * normal
    beside = _Strips.at(scene, feet, np.full(len(feet), band.angle)).contrast(band.half, apart)
    told = np.isfinite(beside[:, run]).mean(axis=1) > _KNOWN
    if np.count_nonzero(told) < 4:
        return False
    others = np.nanmedian(beside[told][:, run], axis=1)
    usual = float(np.median(others))
    spread = 1.48 * float(np.median(others[others >= usual] - usual))
    if band.depth - usual < _CLEAR * spread or band.depth < _OVER * float(
        np.quantile(others, _MOST)
    ):
        return False
    turned = band.angle + math.pi + _ASIDE
    behind = _Strips.at(scene, np.array([band.foot]), turned).contrast(band.half, apart)[:, run]
    told = np.isfinite(behind).mean(axis=1) > 0.3
    if told.any() and np.nanmedian(behind[told], axis=1).max() > _OPPOSITE * band.depth:
        return False
    return _is_ground(scene, band)


def _is_ground(scene: _Scene, band: _Band) -> bool:
    """Whether hue and grain in it are those of the ground beside it."""
    apart, middle = max(1, round(_APART * scene.side)), _rim(scene.side)
    x, y = _places(np.array([band.foot]), np.array([band.angle]), middle, band.end)
    x, y = x[0][:, band.start :], y[0][:, band.start :]
    weight = scene.ground.astype(np.float32)
    known = cv2.remap(weight, x, y, cv2.INTER_NEAREST, borderValue=0) > 0
    light = cv2.remap(scene.light, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    logs = np.log(light.mean(axis=2))
    grain = logs - cv2.blur(logs, (5, 1))
    row = np.arange(-middle, middle + 1)[:, None]
    own = (np.abs(row) <= band.half) & known
    side = (np.abs(row) > band.half + apart) & (np.abs(row) <= 3 * band.half + apart) & known
    if min(own.sum(), *((side & half).sum() for half in (row < 0, row > 0))) < _LEAST_PX:
        return False
    ratio = np.log(light[own].mean(axis=0) / light[side].mean(axis=0))
    if not bool(_same_hue(ratio[None])[0]):
        return False
    usual = float(_usual(scene.light, scene.ground, scene.thing).mean())
    if float(np.log(light[side].mean())) - usual > _USUAL:
        return False
    sides = [float(np.log(light[side & half].mean())) for half in (row < 0, row > 0)]
    if not abs(sides[0] - sides[1]) <= _EVEN * abs(float(ratio.mean())):
        return False
    rough = [float(grain[where].std()) for where in (own, side)]
    return max(rough) < _SMOOTH or 1 / _ROUGHER < rough[0] / max(rough[1], 1e-4) < _ROUGHER


def _same_hue(ratio: Floats) -> Mask:
    """Whether each of the log ratios (..., 3) of RGB light is of one hue, or what the sky makes of
    it."""
    mean = ratio.mean(axis=-1, keepdims=True)
    off = ratio - mean
    least = np.maximum(_HUE[0], _HUE[1] * np.abs(mean))
    cool = np.array([-1.0, 0.0, 1.0]) * off
    room = least + np.where(cool > 0, _SKY * np.abs(mean), 0)
    return np.asarray((np.abs(off) <= room).all(axis=-1))


def _laid(scene: _Scene, band: _Band) -> Floats | None:
    """Its opacity (H, W) in the scene; None where it has no middle that hangs together."""
    strips = _Strips.at(scene, np.array([band.foot]), np.array([band.angle]))
    luma = cv2.GaussianBlur(strips.luma[0], (1, 0), sigmaX=1, sigmaY=max(0.7, band.half / 4))
    known = cv2.GaussianBlur(strips.known[0], (1, 0), sigmaX=1, sigmaY=max(0.7, band.half / 4))
    logs = np.log(np.maximum(luma / np.maximum(known, 1e-3), 1e-6))
    middle, apart = strips.across, max(1, round(_APART * scene.side))
    row = np.arange(-middle, middle + 1)
    far = (np.abs(row) > band.half + apart) & (np.abs(row) <= 3 * band.half + apart)
    beside = known[far] > _KNOWN
    told = beside.any(axis=0)
    level = np.zeros(logs.shape[1])
    level[told] = np.nanmedian(np.where(beside, logs[far], np.nan)[:, told], axis=0)
    deep = np.where((known > 0.2) & told, level - logs, 0)
    deep[:, band.end :] = 0
    deep[np.abs(row) > _SPREAD * band.half] = 0
    held = (deep > _EDGE * band.depth).astype(np.uint8)
    parts = cv2.connectedComponents(held, connectivity=8)[1]
    core = np.unique(parts[middle - band.half : middle + band.half + 1])
    deep = np.where(np.isin(parts, core[core > 0]), deep, 0)
    inner = slice(middle - band.half // 2, middle + band.half // 2 + 1)
    middle_known = known[inner, band.start : band.end] > _KNOWN
    dark = (deep[inner, band.start : band.end] > 0) & middle_known
    if int(dark.sum()) < _FULL * max(1, int(middle_known.sum())):
        return None
    opacity = (1 - np.exp(-np.maximum(deep, 0))).astype(np.float32)
    height, width = scene.thing.shape
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    cos, sin = math.cos(band.angle), math.sin(band.angle)
    dx, dy = xs - band.foot[0], ys - band.foot[1]
    along, aside = dx * cos + dy * sin - 1, dy * cos - dx * sin + middle
    laid = cv2.remap(opacity, along, aside, cv2.INTER_LINEAR, borderValue=0)
    other = ~scene.ground & ~grown(scene.thing, 3)
    kept = np.where(grown(other, _CLEAR_PX), 0, cv2.GaussianBlur(laid, (0, 0), 1.0))
    return np.asarray(kept, np.float32)
