"""Removals of outlined things by the command line, looked at by a face detector and on sheets."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import skimage.data
from fills_moved import Move
from skimage.feature import Cascade

from intarsia.core.engine.headless.commands import main as command_line

Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Box = tuple[int, int, int, int]  # left, top, right, bottom

_TILE = 420  # pixels, of a picture on a sheet
_AROUND = 0.5  # of a hole's sides, that faces are looked for in beside it
_LOOK_AT = 600  # pixels of the longer side at which faces are looked for, at least
_INSIDE = 0.35  # share of a face's box that lies in the hole from which the fill made it
_SAME = 0.4  # overlap with a face that was there before, of the union


@dataclass(frozen=True)
class Removal:
    """One thing taken away: RGB pictures (H, W, 3), the hole (H, W), and what was told of it."""

    photo: str
    name: str
    before: Bytes
    after: Bytes
    hole: Mask
    faces: int
    sure: float | None
    notes: tuple[str, ...]
    seconds: float


def removals(folder: Path, listed: dict[str, Any]) -> list[Removal]:
    """Every outlined thing removed by `intarsia remove IN --region MASK -o OUT`."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for item in listed["objects"]:
            image = folder / listed["photos"][item["photo"]]["image"]
            target = Path(scratch) / "out.png"
            command = ["remove", str(image), "--region", str(folder / item["mask"])]
            told = io.StringIO()
            with contextlib.redirect_stdout(told):
                failed = command_line([*command, "-o", str(target), "--json"])
            if failed:
                raise SystemExit(f"{item['photo']} {item['name']}: {told.getvalue()}")
            said = json.loads(told.getvalue().strip().splitlines()[-1])
            before, after = _read(image), _read(target)
            hole = cv2.imread(str(folder / item["mask"]), cv2.IMREAD_GRAYSCALE) > 127
            report = said["report"]
            removal = Removal(
                photo=item["photo"],
                name=item["name"],
                before=before,
                after=after,
                hole=hole,
                faces=faces_made(before, after, hole),
                sure=report.get("sure"),
                notes=tuple(report["notes"]),
                seconds=report["seconds"],
            )
            found.append(removal)
    return found


def faces_made(before: Bytes, after: Bytes, hole: Mask) -> int:
    """How many faces scikit-image's LBP cascade sees in the fill that were not there before."""
    frame = _around(hole)
    known = _faces(before, frame)
    made = 0
    for box in _faces(after, frame):
        area = (box[2] - box[0]) * (box[3] - box[1])
        inside = np.count_nonzero(hole[box[1] : box[3], box[0] : box[2]]) / max(area, 1)
        if inside >= _INSIDE and all(_alike(box, other) < _SAME for other in known):
            made += 1
    return made


def _around(hole: Mask) -> Box:
    rows, columns = np.flatnonzero(hole.any(1)), np.flatnonzero(hole.any(0))
    down = round(_AROUND * (rows[-1] - rows[0])) + 8
    across = round(_AROUND * (columns[-1] - columns[0])) + 8
    return (
        max(0, int(columns[0]) - across),
        max(0, int(rows[0]) - down),
        min(hole.shape[1], int(columns[-1]) + across),
        min(hole.shape[0], int(rows[-1]) + down),
    )


def _faces(picture: Bytes, frame: Box) -> list[Box]:
    """Boxes of faces inside `frame`, in picture pixels."""
    left, top, right, bottom = frame
    part = picture[top:bottom, left:right]
    scale = max(1.0, _LOOK_AT / max(part.shape[:2]))
    part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    cascade = Cascade(skimage.data.lbp_frontal_face_cascade_filename())
    most = min(part.shape[:2])
    found = cascade.detect_multi_scale(
        img=part, scale_factor=1.2, step_ratio=1, min_size=(30, 30), max_size=(most, most)
    )
    boxes = []
    for face in found:
        x, y = left + face["c"] / scale, top + face["r"] / scale
        wide, tall = face["width"] / scale, face["height"] / scale
        boxes.append((round(x), round(y), round(x + wide), round(y + tall)))
    return boxes


def _alike(one: Box, two: Box) -> float:
    wide = max(0, min(one[2], two[2]) - max(one[0], two[0]))
    tall = max(0, min(one[3], two[3]) - max(one[1], two[1]))
    both = (one[2] - one[0]) * (one[3] - one[1]) + (two[2] - two[0]) * (two[3] - two[1])
    return wide * tall / max(both - wide * tall, 1)


def write_sheet(path: Path, items: Sequence[Removal | Move]) -> None:
    """Before, with the outline of what goes, and after, side by side for each removal."""
    rows = []
    for item in items:
        marked = item.before.copy()
        edge = cv2.morphologyEx(item.hole.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3)))
        marked[edge > 0] = (255, 0, 0)
        pair = np.hstack([_tile(marked), _tile(item.after)])
        told = item.sure if isinstance(item, Removal) else None
        sure = "" if told is None else f"  sure {told:.2f}"
        cv2.putText(pair, f"{item.photo} {item.name}{sure}", (6, 16), 0, 0.5, (255, 40, 40), 1)
        rows.append(pair)
    if len(rows) % 2:
        rows.append(np.zeros_like(rows[0]))
    sheet = np.vstack([np.hstack(rows[k : k + 2]) for k in range(0, len(rows), 2)])
    cv2.imwrite(str(path), sheet[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])


def _tile(picture: Bytes) -> Bytes:
    scale = _TILE / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    out = np.zeros((_TILE, _TILE, 3), np.uint8)
    out[: small.shape[0], : small.shape[1]] = small
    return out


def _read(path: Path) -> Bytes:
    raw = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if raw is None:
        raise SystemExit(f"{path} is not a picture that OpenCV reads.")
    return np.ascontiguousarray(raw[..., ::-1])
