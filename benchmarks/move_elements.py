"""Moves by image elements, the classical method and copy-paste against the renderer's own truth.

    python benchmarks/move_elements.py [--weights FILE] [--scenes N] [--json]

The frontmost object of held-out scenes of 256 px is moved, scaled and deleted. PSNR, SSIM, texture
error and sliced Wasserstein distance look only where the true picture changes, the object's own
shadow included. Then an edit is timed at 256 and 512 px, and how much of it the bare networks take.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import torch
from elements_timing import timed_decoding
from fill_metrics import fill_metrics
from moved_scenes import Moved, Picture, moved_scenes

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.entry import boxed_elements
from intarsia.core.engine.methods.image_elements.method import ImageElements
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.errors import NeedBlob
from intarsia.core.wire.events import AnyEvent, LayerReady, ResultLayer, Role
from intarsia.core.wire.pixels import Pixels

SIDE = 256
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


def compared(ways: dict[str, Way], count: int) -> dict[str, dict[str, dict[str, float]]]:
    """Means over the scenes: operation, way, measure."""
    table: dict[str, dict[str, dict[str, float]]] = {}
    for operation in OPERATIONS:
        rows: dict[str, list[dict[str, float]]] = {name: [] for name in ways}
        for case in moved_scenes(operation, count, SIDE):
            for name, way in ways.items():
                rows[name].append(asdict(fill_metrics(way(case), case.truth, case.changed)))
        table[operation] = {
            name: {k: round(float(np.nanmean([r[k] for r in found])), 4) for k in found[0]}
            for name, found in rows.items()
        }
    return table


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, default=boxed_elements(), metavar="FILE")
    parser.add_argument("--scenes", type=int, default=40, help="held-out scenes an operation")
    parser.add_argument("--threads", type=int, default=2, help="of the processor")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    options = parser.parse_args(arguments)
    if not options.weights.is_file():
        parser.error(f"there are no weights at {options.weights}; name a file with --weights")
    torch.set_num_threads(options.threads)
    networks = OneSlotCache()
    elements = RegisteredMethod(IMAGE_ELEMENTS, lambda: ImageElements(options.weights, networks))
    runner = Runner(Registry((RegisteredMethod(CLASSICAL, Classical), elements)))
    drawn = ParameterValue("drawn_by", 1.0)
    ways: dict[str, Way] = {
        "image elements": by_method(runner, IMAGE_ELEMENTS.id),
        "image elements, all drawn": by_method(runner, IMAGE_ELEMENTS.id, drawn),
        "classical": by_method(runner, CLASSICAL.id),
        "copy-paste": copy_paste,
    }
    table = compared(ways, options.scenes)
    timing = {str(side): timed_decoding(options.weights, side) for side in SIDES_TIMED}
    _print(table, timing)
    if options.json:
        print(json.dumps({"scenes": options.scenes, "changed_area": table, "timing": timing}))
    return 0


def _print(
    table: dict[str, dict[str, dict[str, float]]], timing: dict[str, dict[str, float]]
) -> None:
    for operation, rows in table.items():
        print(operation.ljust(26) + "".join(k.rjust(15) for k in next(iter(rows.values()))))
        for name, row in rows.items():
            print(name.ljust(26) + "".join(f"{value:15.3f}" for value in row.values()))
    for side, row in timing.items():
        print(f"{side} px: " + ", ".join(f"{key} {value:.3f}" for key, value in row.items()))


if __name__ == "__main__":
    sys.exit(main())
