"""Moves of outlined things by the classical method, to look at: set down beside, place filled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.engine.segment.layers import object_layers
from intarsia.core.wire.edits import ObjectPlacement, Rearrange, new_id
from intarsia.core.wire.events import ResultLayer
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Pixels, Placed

Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_SHIFT = 0.35  # of a thing's width


@dataclass(frozen=True)
class Move:
    """A thing moved across: RGB pictures (H, W, 3), where it was (H, W), and what was told."""

    photo: str
    name: str
    before: Bytes
    after: Bytes
    hole: Mask
    notes: tuple[str, ...]


class _Alone:
    """The rim of a run that nobody watches."""

    cancelled = False

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        """Nobody looks."""

    def loading(self, pack: str, done: int, of: int) -> None:
        """Nothing is loaded."""

    def picture(self, sha256: str) -> Pixels:
        raise KeyError(sha256)


def moves(folder: Path, listed: dict[str, Any]) -> list[Move]:
    """Every outlined thing moved by a third of its width, to the side with more room."""
    found = []
    for item in listed["objects"]:
        path = folder / listed["photos"][item["photo"]]["image"]
        picture = np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1])
        mask = cv2.imread(str(folder / item["mask"]), cv2.IMREAD_GRAYSCALE) > 127
        after, notes = moved(picture, mask, item["name"])
        found.append(Move(item["photo"], item["name"], picture, after, mask, notes))
    return found


def moved(picture: Bytes, mask: Mask, name: str) -> tuple[Bytes, tuple[str, ...]]:
    """(`picture` (H, W, 3) with the thing under `mask` (H, W) beside its place, the notes)."""
    height, width = mask.shape
    columns = np.flatnonzero(mask.any(0))
    left, right = int(columns[0]), width - 1 - int(columns[-1])
    shift = round(_SHIFT * (columns[-1] - columns[0])) * (1 if right >= left else -1)
    layer = object_layers(picture, [mask])[0]
    opaque = np.full((height, width, 1), 255, np.uint8)
    rgba = pixels_of(np.concatenate([picture, opaque], axis=2))
    placement = ObjectPlacement(
        object_id="thing",
        name=name,
        layer=Placed(pixels_of(np.asarray(layer.rgba)), layer.box.left, layer.box.top),
        affine=Affine.translation(shift, 0),
    )
    edit = Rearrange(
        id=new_id(), picture=Size(width, height), window=Placed(rgba, 0, 0), objects=(placement,)
    )
    notes: list[str] = []
    outcomes = list(Classical().run(edit, RunContext(edit.seed, _Alone(), notes=notes)))
    layers = [x for x in outcomes if isinstance(x, ResultLayer)]
    return _laid(picture, layers), tuple(notes)


def _laid(picture: Bytes, layers: list[ResultLayer]) -> Bytes:
    out = picture.astype(np.float32)
    for layer in layers:
        box = layer.placed.box
        rgba = array_of(layer.placed.pixels).astype(np.float32)
        alpha = rgba[..., 3:] / 255 * layer.opacity
        part = out[box.top : box.bottom, box.left : box.right]
        part[...] = alpha * rgba[..., :3] + (1 - alpha) * part
    return np.rint(out).astype(np.uint8)
