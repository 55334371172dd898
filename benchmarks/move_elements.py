"""Moves by image elements, the classical method and copy-paste against the renderer's own truth.

    python benchmarks/move_elements.py [--weights FILE] [--scenes N] [--set DIR] [--json]
        [--only WAY ...]

The frontmost object of held-out scenes of 256 px is moved, scaled and deleted; with --set, objects
of outlined photographs laid on others of that folder, of 384 px. PSNR, SSIM, texture error and
sliced Wasserstein distance look only where the true picture changes, an object's own shadow
included; `near` is the share of pixels, where an object stood and around where it now stands (which
image elements change only where they draw the object as well), whose colours lie in the hull of all
others', in linear light, widened by a tenth, and `least near` that of the worst picture. Image
elements are measured without their guard, and once as they are offered. Then an edit is timed at
256 and 512 px, and how much of it the bare networks take; not with --only, which names the ways to
compare.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import torch
from elements_timing import timed_decoding
from fill_metrics import fill_metrics
from moved_photos import moved_photos
from moved_scenes import Moved, Picture, moved_scenes

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.entry import boxed_elements
from intarsia.core.engine.methods.image_elements.method import (
    DETAILED,
    DRAWN_BY,
    FILLED_BY,
    LED,
    LIGHT,
    WALKED,
    ImageElements,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.gamut import gamut_of, share_inside
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.errors import NeedBlob
from intarsia.core.wire.events import AnyEvent, LayerReady, ResultLayer, Role
from intarsia.core.wire.pixels import Pixels

SIDE, PHOTO_SIDE = 256, 384
_NEAR = 0.10  # how far the hull of a picture's colours is widened
_AROUND_PX = 12  # around where an object now stands: what the decoder may change if it draws it
OPERATIONS = ("move", "scale", "delete")
SIDES_TIMED = (256, 512)

Way = Callable[[Moved], Picture]


class Desk:
    """What the runner asks for, and the layers that it tells."""

    cancelled = False

    def __init__(self) -> None:
        self.layers: list[ResultLayer] = []

    def tell(self, event: AnyEvent) -> None:
        if isinstance(event, LayerReady):
            self.layers.append(event.layer)

    def picture(self, sha256: str) -> Pixels:
        raise NeedBlob("There is no picture store here.")


def by_method(runner: Runner, method: str, *values: ParameterValue) -> Way:
    """The picture that the layers of an edit by this method give."""

    def way(case: Moved) -> Picture:
        desk = Desk()
        edit = case.edit(method, values)
        runner.run(edit, desk, desk.tell)
        source = ResultLayer("source", Role.FILL, edit.window)
        flat = array_of(flatten([source, *desk.layers], edit.window.box))
        return np.asarray(flat[..., :3] / 255, np.float32)

    return way


def copy_paste(case: Moved) -> Picture:
    """By hand: a piece of background from beside the object over its place, the object on top."""
    mask = cv2.dilate((case.before > 0.02).astype(np.uint8), np.ones((9, 9))) > 0
    rows, columns = np.nonzero(mask)
    high, wide = np.ptp(rows) + 3, np.ptp(columns) + 3
    out = case.picture.copy()
    for dy, dx in ((0, wide), (0, -wide), (high, 0), (-high, 0)):
        y, x = rows + dy, columns + dx
        if y.min() >= 0 and x.min() >= 0 and y.max() < len(mask) and x.max() < mask.shape[1]:
            out[rows, columns] = case.picture[y, x]
            break
    else:
        ring = (cv2.dilate(mask.astype(np.uint8), np.ones((9, 9))) > 0) & ~mask
        out[mask] = case.picture[ring].mean(0)
    alpha = case.now[..., 3:]
    return out * (1 - alpha) + case.now[..., :3] * alpha


def compared(
    ways: dict[str, Way], cases: Callable[[str], Iterator[Moved]]
) -> dict[str, dict[str, dict[str, float]]]:
    """Means over the cases: operation, way, measure."""
    table: dict[str, dict[str, dict[str, float]]] = {}
    for operation in OPERATIONS:
        rows: dict[str, list[dict[str, float]]] = {name: [] for name in ways}
        for case in cases(operation):
            for name, way in ways.items():
                made = way(case)
                found = asdict(fill_metrics(made, case.truth, case.changed))
                rows[name].append({**found, "near": near(made, case)})
        table[operation] = {name: _summary(found) for name, found in rows.items()}
    return table


def _summary(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    """The means of the measures, and the worst nearness."""
    means = {k: round(float(np.nanmean([row[k] for row in rows])), 4) for k in rows[0]}
    return means | {"least near": round(float(np.nanmin([row["near"] for row in rows])), 4)}


def near(made: Picture, case: Moved) -> float:
    """Which share of the pixels that a method may draw has colours near the rest's, 0 to 1."""
    stood = cv2.dilate((case.before > 0.02).astype(np.uint8), np.ones((13, 13))) > 0
    around = np.ones((2 * _AROUND_PX + 1,) * 2, np.uint8)
    beside = cv2.dilate((case.now[..., 3] > 0.5).astype(np.uint8), around) > 0
    drawn = ((case.before > 0.5) | beside & ~stood) & (case.now[..., 3] < 0.02)
    known = gamut_of(case.picture[~stood], wider=_NEAR)
    return share_inside(made[drawn], known) if drawn.any() else float("nan")


def ways_of(weights: Path) -> dict[str, Way]:
    """What is compared, by name."""
    networks = OneSlotCache()
    guarded = RegisteredMethod(IMAGE_ELEMENTS, lambda: ImageElements(weights, networks))
    free = RegisteredMethod(
        IMAGE_ELEMENTS, lambda: ImageElements(weights, networks, least_db=float("-inf"))
    )
    classical = RegisteredMethod(CLASSICAL, Classical)
    runner, unguarded = Runner(Registry((classical, guarded))), Runner(Registry((free,)))
    drawn = ParameterValue(DRAWN_BY, 1.0)
    light, detailed, led, walked = (
        ParameterValue(FILLED_BY, way) for way in (LIGHT, DETAILED, LED, WALKED)
    )
    return {
        "image elements": by_method(unguarded, IMAGE_ELEMENTS.id, light),
        "image elements, all drawn": by_method(unguarded, IMAGE_ELEMENTS.id, light, drawn),
        "image elements, walked": by_method(unguarded, IMAGE_ELEMENTS.id, walked),
        "image elements, with detail": by_method(unguarded, IMAGE_ELEMENTS.id, detailed),
        "led fill": by_method(unguarded, IMAGE_ELEMENTS.id, led),
        "led fill, guarded": by_method(runner, IMAGE_ELEMENTS.id),
        "classical": by_method(runner, CLASSICAL.id),
        "copy-paste": copy_paste,
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, default=boxed_elements(), metavar="FILE")
    parser.add_argument("--scenes", type=int, default=40, help="cases an operation")
    parser.add_argument("--set", type=Path, metavar="DIR", help="outlined photographs")
    parser.add_argument("--threads", type=int, default=2, help="of the processor")
    parser.add_argument("--only", nargs="+", metavar="WAY", help="the ways to compare (all)")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    options = parser.parse_args(arguments)
    if not options.weights.is_file():
        parser.error(f"there are no weights at {options.weights}; name a file with --weights")
    torch.set_num_threads(options.threads)
    folder: Path | None = options.set
    ways = ways_of(options.weights)
    if unknown := sorted(set(options.only or ()) - set(ways)):
        parser.error(f"no such way: {', '.join(unknown)}; there are {', '.join(ways)}")
    chosen = {name: way for name, way in ways.items() if name in (options.only or ways)}

    def cases(operation: str) -> Iterator[Moved]:
        if folder is None:
            return moved_scenes(operation, options.scenes, SIDE)
        return moved_photos(folder, operation, options.scenes, PHOTO_SIDE)

    table = compared(chosen, cases)
    sides = () if options.only else SIDES_TIMED
    timing = {str(side): timed_decoding(options.weights, side) for side in sides}
    _print(table, timing)
    if options.json:
        print(json.dumps({"scenes": options.scenes, "changed_area": table, "timing": timing}))
    return 0


def _print(
    table: dict[str, dict[str, dict[str, float]]], timing: dict[str, dict[str, float]]
) -> None:
    for operation, rows in table.items():
        print(operation.ljust(28) + "".join(k.rjust(15) for k in next(iter(rows.values()))))
        for name, row in rows.items():
            print(name.ljust(28) + "".join(f"{value:15.3f}" for value in row.values()))
    for side, row in timing.items():
        print(f"{side} px: " + ", ".join(f"{key} {value:.3f}" for key, value in row.items()))


if __name__ == "__main__":
    sys.exit(main())
