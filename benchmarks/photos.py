"""Object layers and prompts on real photos with outlines, beside felzenszwalb and cv2.grabCut.

    python benchmarks/photos.py [--set DIR] [--only NAME,NAME] --json

DIR holds `objects.json`: per photo its picture, per object its mask, the point that a person would
click and a tight box. The next click of a person is taken to be the middle of the largest error.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
import numpy.typing as npt
from skimage.segmentation import felzenszwalb

from intarsia.core.engine.methods.classical.segment import ClassicalFinder
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.classical.prompts import box_mask, click_mask
from intarsia.core.engine.segment.masks import ignore_progress
from intarsia.core.engine.segment.partition import ObjectMask, whole_mask
from intarsia.core.wire.geometry import Box

Mask = npt.NDArray[np.bool_]
Point = tuple[float, float]
Result = TypeVar("Result")

_MOST_UNITED = 6  # layers that a union may take
_CLICKS = 5
_DROP = 0.05
_FAR_APART = (100, 300)  # scales of felzenszwalb


@dataclass(frozen=True)
class PhotoRow:
    """What was reached for one object; intersections over unions, in [0, 1]."""

    photo: str
    name: str
    layers: int
    background_layers: int
    auto_best_iou: float
    auto_union_iou: float
    clicks: tuple[float, ...]
    box: float
    grabcut_box: float
    felzenszwalb_union: float

    @property
    def drops(self) -> bool:
        """Whether a corrective click made it worse."""
        pairs = zip(self.clicks, self.clicks[1:], strict=False)
        return any(after < before - _DROP for before, after in pairs)


class Clock:
    """Seconds by name."""

    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = {}

    def time(self, name: str, work: Callable[[], Result]) -> Result:
        started = time.perf_counter()
        result = work()
        self.spent.setdefault(name, []).append(time.perf_counter() - started)
        return result

    def medians(self) -> dict[str, float]:
        return {name: round(float(np.median(spent)), 3) for name, spent in self.spent.items()}


def iou(one: Mask, two: Mask) -> float:
    """Intersection over union of two (H, W) bool masks."""
    return float((one & two).sum() / max((one | two).sum(), 1))


def union_iou(regions: Sequence[Mask], truth: Mask) -> float:
    """The best IoU of a union of a few disjoint regions, taken greedily by gain."""
    total = int(truth.sum())
    rows = [(int((region & truth).sum()), int(region.sum())) for region in regions]
    left = sorted((row for row in rows if row[0]), key=lambda row: -row[0])
    inside = area = used = 0
    best = 0.0
    while left and used < _MOST_UNITED:
        gains = [
            ((inside + i) / (area + a + total - inside - i), k) for k, (i, a) in enumerate(left)
        ]
        gain, k = max(gains)
        if gain <= best:
            break
        i, a = left.pop(k)
        inside, area, best, used = inside + i, area + a, gain, used + 1
    return best


def next_click(mask: Mask, truth: Mask) -> tuple[bool, Point] | None:
    """(whether it adds, where) a person would click next; None where nothing is wrong."""
    found: tuple[int, bool, Point] | None = None
    for adds, wrong in ((True, truth & ~mask), (False, mask & ~truth)):
        count, parts, stats, _ = cv2.connectedComponentsWithStats(
            wrong.astype(np.uint8), connectivity=4
        )
        if count < 2:
            continue
        k = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
        area = int(stats[k, cv2.CC_STAT_AREA])
        if found is None or area > found[0]:
            part = np.pad(parts == k, 1).astype(np.uint8)
            depth = cv2.distanceTransform(part, cv2.DIST_L2, 5)[1:-1, 1:-1]
            y, x = np.unravel_index(int(np.argmax(depth)), depth.shape)
            found = area, adds, (float(x) + 0.5, float(y) + 0.5)
    return found[1:] if found else None


def clicked(
    find: Callable[[list[Point], list[Point]], Mask], truth: Mask, first: Point
) -> tuple[float, ...]:
    """IoU after each of five clicks; `find` takes the points inside and those outside."""
    inside, outside = [first], list[Point]()
    reached: list[float] = []
    while len(reached) < _CLICKS:
        mask = find(inside, outside)
        reached.append(iou(mask, truth))
        following = next_click(mask, truth)
        if following is None:
            reached += [reached[-1]] * (_CLICKS - len(reached))
        else:
            (inside if following[0] else outside).append(following[1])
    return tuple(reached)


def grabcut(picture: npt.NDArray[np.uint8], box: Box) -> Mask:
    """cv2.grabCut from a box at full size, five rounds."""
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.setRNGSeed(0)
    rect = (box.left, box.top, box.width, box.height)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(picture, mask, rect, *models, 5, cv2.GC_INIT_WITH_RECT)
    return np.asarray(mask % 2 == 1)


def parted(picture: npt.NDArray[np.float32]) -> list[list[Mask]]:
    """Regions of felzenszwalb at each of its scales."""
    found = []
    for scale in _FAR_APART:
        labels = felzenszwalb(picture, scale=scale, sigma=0.8, min_size=100)
        found.append([labels == k for k in range(int(labels.max()) + 1)])
    return found


def layers_of(objects: Sequence[ObjectMask], shape: tuple[int, int]) -> tuple[list[Mask], ...]:
    """(the objects without their parts, the objects with them), (H, W) bool each."""

    def full(box: Box, part: Mask) -> Mask:
        mask = np.zeros(shape, bool)
        mask[box.top : box.bottom, box.left : box.right] = part
        return mask

    own = [full(item.box, item.mask) for item in objects]
    return own, [full(*whole_mask(objects, item.index)) for item in objects]


def measure_photo(folder: Path, image: str, wanted: list[Any], clock: Clock) -> list[PhotoRow]:
    """A row for each of the outlined objects of one photo."""
    raw = np.asarray(cv2.imread(str(folder / image)), np.uint8)
    bytes_ = np.asarray(cv2.cvtColor(raw, cv2.COLOR_BGR2RGB), np.uint8)
    picture = np.asarray(bytes_, np.float32) / np.float32(255)
    prepared = clock.time("prepare", lambda: prepare(picture))
    objects = clock.time("take_apart", lambda: ClassicalFinder(picture).objects(ignore_progress))
    own, whole = layers_of(objects, (picture.shape[0], picture.shape[1]))
    rivals = clock.time("felzenszwalb_twice", lambda: parted(picture))
    rows = []
    for item in wanted:
        truth = np.asarray(cv2.imread(str(folder / item["mask"]), cv2.IMREAD_GRAYSCALE)) > 127
        box = Box.of_edges(*item["box"])

        def find(inside: list[Point], outside: list[Point]) -> Mask:
            return clock.time(
                "click",
                lambda: click_mask(picture, inside, negatives=outside, prepared=prepared),
            )

        rows.append(
            PhotoRow(
                photo=item["photo"],
                name=item["name"],
                layers=len(objects),
                background_layers=sum(item.is_background for item in objects),
                auto_best_iou=max(iou(mask, truth) for mask in own + whole),
                auto_union_iou=union_iou(own, truth),
                clicks=clicked(find, truth, (item["click"][0], item["click"][1])),
                box=iou(
                    clock.time("box", partial(box_mask, picture, box, prepared=prepared)), truth
                ),
                grabcut_box=iou(clock.time("grabcut_box", partial(grabcut, bytes_, box)), truth),
                felzenszwalb_union=max(union_iou(regions, truth) for regions in rivals),
            )
        )
    return rows


def report_of(rows: list[PhotoRow], clock: Clock) -> dict[str, Any]:
    """Means, shares at 0.9, drops, layers, seconds, and the rows."""
    values = {
        "auto_best_iou": [row.auto_best_iou for row in rows],
        "auto_union_iou": [row.auto_union_iou for row in rows],
        "click1": [row.clicks[0] for row in rows],
        "click3": [row.clicks[2] for row in rows],
        "click5": [row.clicks[4] for row in rows],
        "box": [row.box for row in rows],
        "grabcut_box": [row.grabcut_box for row in rows],
        "felzenszwalb_union": [row.felzenszwalb_union for row in rows],
    }
    per_photo = {row.photo: row.layers for row in rows}
    return {
        "objects": len(rows),
        "photos": len(per_photo),
        "mean": {name: round(float(np.mean(found)), 4) for name, found in values.items()},
        "share_at_0.9": {
            name: round(float(np.mean(np.asarray(found) >= 0.9)), 3)
            for name, found in values.items()
        },
        "drops": sum(row.drops for row in rows),
        "layers_per_photo": round(float(np.mean(list(per_photo.values()))), 2),
        "seconds_median": clock.medians(),
        "rows": [asdict(row) for row in rows],
    }


def shown(report: dict[str, Any]) -> str:
    """The report for people."""
    lines = []
    for row in report["rows"]:
        clicks = " ".join(f"{value:.2f}" for value in row["clicks"])
        lines.append(
            f"{row['photo']:>14} {row['name']:<16} best {row['auto_best_iou']:.2f}  union "
            f"{row['auto_union_iou']:.2f}  clicks {clicks}  box {row['box']:.2f} "
            f"(grabCut {row['grabcut_box']:.2f})"
        )
    rest = {name: value for name, value in report.items() if name != "rows"}
    return "\n".join([*lines, json.dumps(rest, indent=1)])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one line of JSON, last")
    parser.add_argument(
        "--set",
        type=Path,
        default=Path(__file__).resolve().parents[2] / "shared" / "photos",
        help="the folder of photos and outlines (else ../shared/photos, beside the checkout)",
    )
    parser.add_argument("--only", default="", help="these photos alone, names with commas")
    options = parser.parse_args()
    folder: Path = options.set
    if not (folder / "objects.json").is_file():
        parser.error(f"{folder} holds no objects.json: name a folder of photos with --set.")
    listed = json.loads((folder / "objects.json").read_text(encoding="utf-8"))
    only = set(options.only.split(",")) if options.only else set(listed["photos"])
    clock, rows = Clock(), list[PhotoRow]()
    ClassicalFinder(np.random.default_rng(0).random((64, 64, 3), np.float32)).objects(
        ignore_progress
    )
    for photo, facts in listed["photos"].items():
        wanted = [item for item in listed["objects"] if item["photo"] == photo and photo in only]
        if wanted:
            rows += measure_photo(folder, facts["image"], wanted, clock)
    report = report_of(rows, clock)
    print(json.dumps(report) if options.json else shown(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
