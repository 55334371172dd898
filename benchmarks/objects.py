"""Object layers on rendered scenes: automatic regions, prompts, and SAM's cost per prompt.

    python benchmarks/objects.py [--scenes 200] [--tuning 50] --json

Rivals run at their best setting, chosen for covering on scenes that are not measured.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from skimage import data as photos
from skimage.segmentation import felzenszwalb, slic

from intarsia.core.engine.scenes import SCENES_VERSION, RenderedScene, render_scene
from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.classical.prompts import box_mask, click_mask
from intarsia.core.engine.segment.masks import box_of
from intarsia.core.engine.segment.partition import label_plane
from intarsia.core.wire.geometry import Box, Size

Picture = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]
Segmenter = Callable[[Picture], Labels]

_SIDE = 512
_TUNING_SEED = 1000  # scenes for choosing settings; the measured ones are 0 .. 199
_BOUNDARY = 0.0075  # of the diagonal: how far a boundary may lie from the true one
_INTERIOR_PX = 3.0  # a click is at least this far inside, less in a thin object
_JITTER = 0.05


def covering(truth: Labels, labels: Labels) -> float:
    """Sum over true regions of |G| max IoU / N, background included (Arbelaez et al. 2011)."""
    columns = int(labels.max()) + 1
    pairs = truth.astype(np.int64).ravel() * columns + labels.ravel()
    shared = np.bincount(pairs, minlength=(int(truth.max()) + 1) * columns).reshape(-1, columns)
    area, found = shared.sum(1), shared.sum(0)
    overlap = shared / np.maximum(area[:, None] + found[None, :] - shared, 1)
    return float((area * overlap.max(1)).sum() / truth.size)


def boundaries(labels: Labels) -> Mask:
    """(H, W) bool: pixels whose right or lower neighbour has another label."""
    edge = np.zeros(labels.shape, bool)
    edge[:, :-1] |= labels[:, 1:] != labels[:, :-1]
    edge[:-1] |= labels[1:] != labels[:-1]
    return edge


def boundary_rates(truth: Labels, labels: Labels) -> tuple[float, float]:
    """(recall, precision) of boundary pixels within the tolerance."""
    reach = _BOUNDARY * float(np.hypot(*truth.shape))
    ours, theirs = boundaries(labels), boundaries(truth)
    near = [
        cv2.distanceTransform((~edge).astype(np.uint8), cv2.DIST_L2, 5) <= reach
        for edge in (ours, theirs)
    ]
    recall = near[0][theirs].mean() if theirs.any() else 1.0
    precision = near[1][ours].mean() if ours.any() else 1.0
    return float(recall), float(precision)


def pieces_of(picture: Picture) -> Labels:
    """The label of each pixel's object, as take apart shows them, parts apart from wholes."""
    objects = take_apart(picture, prepare(picture))
    return label_plane(objects, Size(picture.shape[1], picture.shape[0]))


def felzenszwalb_at(scale: int, least: int) -> Segmenter:
    return lambda picture: np.asarray(felzenszwalb(picture, scale=scale, min_size=least), np.int32)


def slic_at(count: int) -> Segmenter:
    return lambda picture: np.asarray(slic(picture, n_segments=count, start_label=0), np.int32)


def best_of(settings: dict[str, Segmenter], scenes: Sequence[RenderedScene]) -> str:
    """The setting with the best mean covering."""
    means = {
        name: np.mean([covering(scene.labels, run(scene.picture)) for scene in scenes])
        for name, run in settings.items()
    }
    return max(means, key=lambda name: means[name])


def automatic(scenes: range, tuning: int) -> dict[str, dict[str, float | str]]:
    """Covering, boundary rates and seconds of each method, side by side."""
    drawn = [render_scene(_TUNING_SEED + seed, _SIDE) for seed in range(tuning)]
    scales = (100, 200, 400, 800)
    felz = {
        f"scale {s}, min_size {m}": felzenszwalb_at(s, m) for s, m in product(scales, (50, 200))
    }
    slics = {f"n_segments {n}": slic_at(n) for n in (8, 12, 16, 24, 32, 48, 64)}
    chosen = {"felzenszwalb": best_of(felz, drawn), "slic": best_of(slics, drawn)}
    methods: dict[str, Segmenter] = {
        "intarsia": pieces_of,
        "felzenszwalb": felz[chosen["felzenszwalb"]],
        "slic": slics[chosen["slic"]],
    }
    rows: dict[str, list[tuple[float, float, float]]] = {name: [] for name in methods}
    for seed in scenes:
        scene = render_scene(seed, _SIDE)
        for name, run in methods.items():
            labels = run(scene.picture)
            rates = boundary_rates(scene.labels, labels)
            rows[name].append((covering(scene.labels, labels), *rates))
    seconds = photo_seconds(methods)
    return {
        name: {
            "covering": float(np.mean([row[0] for row in found])),
            "boundary_recall": float(np.mean([row[1] for row in found])),
            "boundary_precision": float(np.mean([row[2] for row in found])),
            "seconds": seconds[name],
            "setting": chosen.get(name, "default"),
        }
        for name, found in rows.items()
    }


def photo_seconds(methods: dict[str, Segmenter]) -> dict[str, float]:
    """Median of three interleaved runs on a real photo of 1024 px."""
    photo = cv2.resize(photos.astronaut(), (1024, 1024), interpolation=cv2.INTER_CUBIC)
    picture = photo.astype(np.float32) / 255
    spent: dict[str, list[float]] = {name: [] for name in methods}
    for _ in range(3):
        for name, run in methods.items():
            started = time.perf_counter()
            run(picture)
            spent[name].append(time.perf_counter() - started)
    return {name: float(np.median(values)) for name, values in spent.items()}


def interior_point(mask: Mask, rng: np.random.Generator) -> tuple[float, float]:
    """A random pixel centre well inside the mask, (x, y)."""
    deep = cv2.distanceTransform(np.pad(mask, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    rows, columns = np.nonzero(deep >= min(_INTERIOR_PX, float(deep.max()) / 2))
    pick = int(rng.integers(rows.size))
    return float(columns[pick]) + 0.5, float(rows[pick]) + 0.5


def jittered(box: Box, rng: np.random.Generator) -> Box:
    """The box with every edge moved by up to 5 % of its side."""
    x, y = rng.uniform(-_JITTER, _JITTER, (2, 2))
    return Box.of_edges(
        round(box.left + x[0] * box.width),
        round(box.top + y[0] * box.height),
        round(box.right + x[1] * box.width),
        round(box.bottom + y[1] * box.height),
    )


def prompted(scenes: range) -> dict[str, float | int]:
    """Mean IoU of one click and of one box per visible object."""
    clicks: list[float] = []
    boxes: list[float] = []
    spent = {"prepare": 0.0, "click": 0.0, "box": 0.0}
    for seed in scenes:
        scene, rng = render_scene(seed, _SIDE), np.random.default_rng(seed)
        started = time.perf_counter()
        prepared = prepare(scene.picture)
        spent["prepare"] += time.perf_counter() - started
        for label in scene.order[1:]:
            truth = scene.labels == label
            if not truth.any():
                continue
            point, box = interior_point(truth, rng), jittered(box_of(truth), rng)
            started = time.perf_counter()
            clicked = click_mask(scene.picture, [point], prepared=prepared)
            spent["click"] += time.perf_counter() - started
            started = time.perf_counter()
            boxed = box_mask(scene.picture, box, prepared=prepared)
            spent["box"] += time.perf_counter() - started
            clicks.append(float((clicked & truth).sum() / (clicked | truth).sum()))
            boxes.append(float((boxed & truth).sum() / (boxed | truth).sum()))
    return {
        "click_iou": float(np.mean(clicks)),
        "box_iou": float(np.mean(boxes)),
        "scenes": len(scenes),
        "objects": len(clicks),
        "prepare_seconds": spent["prepare"] / len(scenes),  # once per picture
        "click_seconds": spent["click"] / len(clicks),
        "box_seconds": spent["box"] / len(boxes),
    }


def sam_costs() -> dict[str, float] | None:
    """Milliseconds of a tiny random SAM; None where its packages are not installed."""
    if find_spec("torch") is None or find_spec("segment_anything") is None:
        return None
    import torch

    from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
    from intarsia.core.engine.segment.sam.first_sam import FirstSam
    from intarsia.core.engine.segment.sam.model import SamModel
    from intarsia.core.engine.segment.sam.network import SamShape, build_sam

    torch.manual_seed(0)
    shape = SamShape(96, 4, 3, (1, 3), image_px=512, prompt_width=64, decoder_mlp=128)
    picture = (render_scene(0, _SIDE).picture * 255).astype(np.uint8)
    spent: dict[str, list[float]] = {"embedding_ms": [], "cached_embedding_ms": [], "prompt_ms": []}
    with tempfile.TemporaryDirectory() as folder:
        model = SamModel(FirstSam(build_sam(shape)), "tiny", cache=EmbeddingCache(Path(folder)))
        model.open(picture[::-1].copy()).prompt([(9.5, 9.5)])  # start-up outside the clock
        for run in range(5):
            fresh = np.roll(picture, run * 7, axis=1)
            for name in ("embedding_ms", "cached_embedding_ms"):
                started = time.perf_counter()
                opened = model.open(fresh)
                spent[name].append(1000 * (time.perf_counter() - started))
            started = time.perf_counter()
            opened.prompt([(200.5, 200.5)])
            spent["prompt_ms"].append(1000 * (time.perf_counter() - started))
    return {name: float(np.median(values)) for name, values in spent.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one line of JSON, last")
    parser.add_argument("--scenes", type=int, default=200, help="measured scenes, seeds 0 ..")
    parser.add_argument("--tuning", type=int, default=50, help="scenes that settings are chosen on")
    arguments = parser.parse_args()
    pieces_of(render_scene(_TUNING_SEED, 64).picture)  # compile outside the clock
    seeds = range(arguments.scenes)
    report = {
        "scenes_version": SCENES_VERSION,
        "auto": automatic(seeds, arguments.tuning),
        "prompts": prompted(seeds),
        "sam": sam_costs(),
    }
    print(json.dumps(report) if arguments.json else json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
