"""What fills do on real photos: outlined things removed by the command line, and known holes.

    python benchmarks/fills.py [--set DIR] [--sheets DIR] [--only removed|known|moved] [--json]

The set has the layout of ../shared/photos: `objects.json` names photos and outlined things. Each
thing is removed by `intarsia remove`; faces in what was filled are counted by the LBP cascade that
scikit-image ships, which no fill uses. Known holes are outlines of the set laid on ground where no
outlined thing is, so that the truth is known; beside ours stand OpenCV's NS and Telea and
PatchMatch (the wheel PyPatchMatch, MIT, in the extra `dev`). Seconds are processor time.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from fills_known import (
    KnownHole,
    Mask,
    Method,
    Picture,
    compare,
    inpainter,
    known_holes,
    patch_match,
)
from fills_moved import Move, moves
from fills_removed import Removal, removals, write_sheet

from intarsia.core.engine.completion import complete, warm

_HOLES = 3  # known holes a photo
_PER_SHEET = 8


def ours(picture: Picture, hole: Mask) -> Picture:
    """The classical completion as the product runs it."""
    return complete(picture, hole, rng=np.random.default_rng(0))


def holes_of(folder: Path, listed: dict[str, Any], seed: int) -> list[KnownHole]:
    """The known holes of a set."""
    masks = {
        item["mask"]: cv2.imread(str(folder / item["mask"]), cv2.IMREAD_GRAYSCALE) > 127
        for item in listed["objects"]
    }
    shapes = list(masks.values())
    found: list[KnownHole] = []
    for number, (photo, facts) in enumerate(listed["photos"].items()):
        raw = cv2.imread(str(folder / facts["image"]), cv2.IMREAD_COLOR)
        truth = np.ascontiguousarray(raw[..., ::-1].astype(np.float32) / 255)
        things = np.zeros(truth.shape[:2], np.bool_)
        for item in listed["objects"]:
            if item["photo"] == photo:
                things |= masks[item["mask"]]
        found += known_holes(photo, truth, things, shapes, count=_HOLES, seed=seed + number)
    return found


def known_report(folder: Path, listed: dict[str, Any], seed: int) -> dict[str, Any]:
    """Mean figures of ours and its rivals on known holes."""
    warm()
    methods: dict[str, Method] = {
        "intarsia": ours,
        "ns": inpainter(cv2.INPAINT_NS),
        "telea": inpainter(cv2.INPAINT_TELEA),
    }
    wheel = patch_match()
    if wheel is not None:
        methods["patchmatch"] = wheel
    holes = holes_of(folder, listed, seed)
    means, rows = compare(methods, holes)
    return {"holes": len(holes), "methods": means, "rows": rows}


def removed_report(items: list[Removal]) -> dict[str, Any]:
    """Faces in fills, and a row for each removal."""
    rows = [
        {
            "photo": item.photo,
            "name": item.name,
            "faces": item.faces,
            "sure": item.sure,
            "seconds": item.seconds,
            "notes": list(item.notes),
        }
        for item in items
    ]
    return {"removals": len(items), "faces": sum(item.faces for item in items), "rows": rows}


def write_sheets(folder: Path, name: str, items: Sequence[Removal | Move]) -> None:
    """Contact sheets of eight each."""
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(items), _PER_SHEET):
        path = folder / f"{name}-{start // _PER_SHEET + 1}.jpg"
        write_sheet(path, items[start : start + _PER_SHEET])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--set",
        type=Path,
        default=Path(__file__).resolve().parents[2] / "shared" / "photos",
        help="the folder of photos and outlines (else ../shared/photos, beside the checkout)",
    )
    parser.add_argument("--sheets", type=Path, help="write contact sheets into this folder")
    parser.add_argument("--only", choices=("removed", "known", "moved"), help="a part of it")
    parser.add_argument("--seed", type=int, default=0, help="of the known holes' places")
    parser.add_argument("--json", action="store_true", help="print one line of JSON, last")
    options = parser.parse_args(arguments)
    if not (options.set / "objects.json").is_file():
        parser.error(f"{options.set} holds no objects.json: name a folder of photos with --set.")
    listed = json.loads((options.set / "objects.json").read_text(encoding="utf-8"))
    report: dict[str, Any] = {}
    if options.only in (None, "known"):
        report["known"] = known_report(options.set, listed, options.seed)
    if options.only in (None, "removed"):
        items = removals(options.set, listed)
        report["removed"] = removed_report(items)
        if options.sheets:
            write_sheets(options.sheets, "removals", items)
    if options.sheets and options.only in (None, "moved"):
        write_sheets(options.sheets, "moves", moves(options.set, listed))
    print(json.dumps(report) if options.json else shown(report))
    return 0


def shown(report: dict[str, Any]) -> str:
    """The report for people."""
    lines = []
    if "known" in report:
        lines.append(f"{report['known']['holes']} known holes")
        for name, row in report["known"]["methods"].items():
            figures = "  ".join(f"{key} {value:.4f}" for key, value in row.items())
            lines.append(f"{name:>11}  {figures}")
    if "removed" in report:
        for row in report["removed"]["rows"]:
            sure = "" if row["sure"] is None else f"sure {row['sure']:.2f}"
            lines.append(f"{row['photo']:>11} {row['name']:<16} faces {row['faces']}  {sure}")
        lines.append(f"{report['removed']['faces']} faces in fills")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
