"""Known holes: outlines of things laid on plain ground of a photo, where the truth is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

import cv2
import numpy as np
import numpy.typing as npt
from fill_metrics import fill_metrics

Picture = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Method = Callable[[Picture, Mask], Picture]

_SIDES = (60, 150)  # of the holes: the root of their area, in pixels
_APART = 6  # pixels between a hole and any outlined thing
_TRIES = 60
_RADIUS = 5  # pixels, of OpenCV's inpainters
_PATCH = 3  # pixels from the middle of a patch of PatchMatch to its edge, as its examples have it


@dataclass(frozen=True)
class KnownHole:
    """A photo, (H, W, 3) RGB in [0, 1], and the hole in it, (H, W)."""

    name: str
    truth: Picture
    hole: Mask


def known_holes(
    name: str, truth: Picture, things: Mask, shapes: Sequence[Mask], *, count: int, seed: int
) -> Iterator[KnownHole]:
    """`count` holes, each of the form of one of `shapes`, none of them on `things`, (H, W)."""
    rng = np.random.default_rng(seed)
    spread = cv2.dilate(things.astype(np.uint8), np.ones((2 * _APART + 1,) * 2, np.uint8)) > 0
    for _ in range(count):
        for _ in range(_TRIES):
            shape = _sized(shapes[int(rng.integers(len(shapes)))], rng)
            height, width = shape.shape
            if height + 8 >= truth.shape[0] or width + 8 >= truth.shape[1]:
                continue
            top = int(rng.integers(4, truth.shape[0] - height - 4))
            left = int(rng.integers(4, truth.shape[1] - width - 4))
            hole = np.zeros(truth.shape[:2], np.bool_)
            hole[top : top + height, left : left + width] = shape
            if not (hole & spread).any():
                yield KnownHole(name, truth, hole)
                break


def _sized(shape: Mask, rng: np.random.Generator) -> Mask:
    """The outline, mirrored half of the time, at a random size."""
    rows, columns = np.flatnonzero(shape.any(1)), np.flatnonzero(shape.any(0))
    tight = shape[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = rng.uniform(*_SIDES) / np.sqrt(tight.sum())
    size = max(4, round(tight.shape[1] * scale)), max(4, round(tight.shape[0] * scale))
    sized = cv2.resize(tight.astype(np.uint8), size, interpolation=cv2.INTER_AREA) > 0
    return np.ascontiguousarray(sized[:, ::-1] if rng.random() < 0.5 else sized)


def inpainter(flag: int) -> Method:
    """One of OpenCV's, on float pictures."""

    def fill(picture: Picture, hole: Mask) -> Picture:
        levels = np.rint(picture * 255).astype(np.uint8)
        filled = cv2.inpaint(levels, hole.astype(np.uint8), _RADIUS, flag)
        return np.asarray(filled, np.float32) / np.float32(255)

    return fill


def patch_match() -> Method | None:
    """PatchMatch by the wheel PyPatchMatch (MIT), None where it is not installed."""
    try:
        from patchmatch import patch_match as wheel
    except ImportError:
        return None

    def fill(picture: Picture, hole: Mask) -> Picture:
        wheel.set_random_seed(0)
        levels = np.rint(picture * 255).astype(np.uint8)
        filled = wheel.inpaint(levels, hole.astype(np.uint8) * 255, patch_size=_PATCH)
        out = picture.copy()
        out[hole] = np.asarray(filled, np.float32)[hole] / 255
        return out

    return fill


def compare(
    methods: dict[str, Method], holes: Sequence[KnownHole]
) -> tuple[dict[str, dict[str, float]], list[dict[str, object]]]:
    """(mean figures of every method, a row of them for each hole and method)."""
    rows: list[dict[str, object]] = []
    figures: dict[str, list[dict[str, float]]] = {name: [] for name in methods}
    for case in holes:
        hidden = case.truth.copy()
        hidden[case.hole] = 0.5
        for name, method in methods.items():
            start = time.process_time()
            filled = method(hidden, case.hole)
            spent = time.process_time() - start
            score = asdict(fill_metrics(filled, case.truth, case.hole))
            figures[name].append({**score, "seconds": spent})
            rows.append({"photo": case.name, "method": name, **score, "seconds": spent})
    means = {
        name: {key: round(float(np.nanmean([row[key] for row in table])), 4) for key in table[0]}
        for name, table in figures.items()
    }
    return means, rows
