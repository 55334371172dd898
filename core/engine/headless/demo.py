"""The demonstration: one real photo taken apart, and all three gestures made on it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import skimage

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.picture_sheet import SheetPicture, sheet
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import edit_options_of, made_folder, moved
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import array_of, inside_of, pixels_of
from intarsia.core.state.document.document import DocumentObject, with_objects, with_placements
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import paint_edit, repaint_edit
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.edits import PaintExemplar, Prompt, PromptKind, RepaintMap
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import mask_within
from intarsia.core.wire.pixels import Pixels, Placed

# The photos come with scikit-image: "coffee" (R. Michalski, CC0) and "coins" (public domain).
PHOTO, EXEMPLAR = "coffee.png", "coins.png"

CUP = Box(66, 0, 424, 400)  # around cup, saucer and shadow: what a person would drag
CUP_BY = (90.0, 0.0)
COIN = Box(316, 153, 68, 68)  # in the photo of coins
COIN_RADIUS = 31
SLANT = 0.8  # the table is seen at an angle: so much lower than wide is a coin on it
COIN_AT, COIN_SIZE = (86, 318), (42, 34)  # middle and half axes on the table
TABLE, FLOOR = 1, 0
FLOOR_CORNERS = ((0, 0), (157, 0), (0, 112))  # the dark corner beyond the table's edge
COVERED = 0.6  # pieces that lie in the cup by more than this share are parts of it

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class _Step:
    """One gesture: the name of its picture, its caption, and what makes it."""

    name: str
    caption: str
    make: Callable[[Work, EditOptions], None]


def demo(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`demo [--out DIR]`: a layered file, three edited pictures and a before/after sheet."""
    out = made_folder(options.out)
    work = open_work(_shipped(PHOTO), registry, progress)
    panels = [SheetPicture("The photo", work.merged())]
    files: list[tuple[Path, Pixels]] = []
    edit_options = edit_options_of(options)
    work.take_apart(edit_options)
    for step in _STEPS:
        step.make(work, edit_options)
        picture = work.merged()
        panels.append(SheetPicture(step.caption, picture))
        files.append((out / step.name, picture))
    files.append((out / "before-after.png", sheet(panels)))
    document = out / "coffee.ora"
    work.save(document)
    for path, picture in files:
        write_atomic(path, [encode_png(picture)])
    outputs = (document, *(path for path, _ in files))
    return VerbOutcome(outputs, work.document.objects, tuple(work.reports), work.notes)


def _move_the_cup(work: Work, edit_options: EditOptions) -> None:
    """Find cup and saucer as one object by a box, and move it to the right."""
    cup = replace(work.find(Prompt(PromptKind.BOX, box=CUP), edit_options), name="Cup")
    others = [item for item in work.document.objects if _share_in(work, item, cup) < COVERED]
    left = {item.id for item in others}
    others = [replace(item, parent=item.parent if item.parent in left else "") for item in others]
    work.document = with_objects(work.document, [*others, cup])
    work.document = with_placements(work.document, {cup.id: moved(cup, CUP_BY)})
    work.settle(edit_options)


def _paint_a_coin(work: Work, edit_options: EditOptions) -> None:
    """Put a coin of another photo on the table."""
    coins = open_picture(read_bytes(_shipped(EXEMPLAR)), EXEMPLAR).pixels.crop(COIN)
    middle = (COIN.width // 2, COIN.height // 2)
    disc = cv2.circle(_nothing(COIN.size), middle, COIN_RADIUS, 255, cv2.FILLED, cv2.LINE_AA)
    region = _nothing(work.document.size)
    cv2.ellipse(region, COIN_AT, COIN_SIZE, 0, 0, 360, 255, cv2.FILLED)
    edit = paint_edit(
        work.document,
        work.read,
        Placed(pixels_of(region), 0, 0),
        as_rgba(_lower(coins)),
        exemplar_mask=_lower(pixels_of(disc)),
        options=work.options_for(PaintExemplar.verb, edit_options),
    )
    work.make(edit)


def _redraw_the_table(work: Work, edit_options: EditOptions) -> None:
    """Draw the table's edge further out, over the dark corner."""
    after = np.full((work.document.size.height, work.document.size.width), TABLE, np.uint8)
    before = cv2.fillPoly(after.copy(), [np.array(FLOOR_CORNERS, np.int32)], FLOOR)
    rule = work.options_for(RepaintMap.verb, edit_options)
    maps = pixels_of(before), pixels_of(after)
    work.make(repaint_edit(work.document, work.read, *maps, options=rule))


_STEPS = (
    _Step("1-moved.png", "Moved: cup and saucer, 90 pixels to the right", _move_the_cup),
    _Step("2-painted.png", "Painted: a coin from another photo", _paint_a_coin),
    _Step("3-redrawn.png", "Redrawn: the table's edge, over the corner", _redraw_the_table),
)


def _shipped(name: str) -> Path:
    """A photo inside the installed scikit-image package."""
    return Path(skimage.__file__).parent / "data" / name


def _nothing(size: Size) -> Bytes:
    """A mask (H, W) uint8 that marks nothing."""
    return np.zeros((size.height, size.width), np.uint8)


def _lower(pixels: Pixels) -> Pixels:
    """A grey plane as it looks on the slanted table."""
    height = round(pixels.height * SLANT)
    array = np.ascontiguousarray(array_of(pixels)[..., 0])
    small = cv2.resize(array, (pixels.width, height), interpolation=cv2.INTER_AREA)
    return pixels_of(small.astype(np.uint8))


def _share_in(work: Work, item: DocumentObject, whole: DocumentObject) -> float:
    """How much of an object lies inside another one, 0 to 1."""
    mask = inside_of(work.store.get(item.mask))
    covering = Placed(work.store.get(whole.mask), whole.box.left, whole.box.top)
    covered = inside_of(mask_within(covering, item.box))
    return float((mask & covered).sum() / max(1, mask.sum()))
