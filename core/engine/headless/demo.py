"""The demonstration: one real photo taken apart, and all three gestures made on it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from intarsia import resources
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.picture_sheet import SheetPicture, sheet
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import edit_options_of, made_folder, moved
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import inside_of, pixels_of
from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject, with_objects, with_placements
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import paint_edit, repaint_edit
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.edits import PaintExemplar, Prompt, PromptKind, RepaintMap
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import mask_within
from intarsia.core.wire.pixels import Pixels, Placed

# Two photos that scikit-image shows too: "rocket" (SpaceX, CC0), "astronaut" (NASA, public domain).
PHOTO, EXEMPLAR = "rocket.jpg", "astronaut.png"

ROCKET, SCAFFOLD = ((322.0, 250.0), (322.0, 140.0)), ((348.0, 362.0), (346.0, 385.0))  # clicks
ROCKET_BY = (-62.0, 0.0)
PERSON = Box(20, 0, 380, 372)  # of the other photo: what stands above the helmet beside her
PLACE = Box(404, 231, 200, 196)  # where she stands, cut by the lower edge
MAST, SKY = 1, 0
MAST_CORNERS = ((188, 116), (212, 116), (212, 372), (162, 372))  # the mast on the left
LIKENESS = 0.4  # of her tones: it is night where she goes
COVERED = 0.6  # pieces that lie in the rocket by more than this share are parts of it

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
    document = out / "rocket.ora"
    work.save(document)
    for path, picture in files:
        write_atomic(path, [encode_png(picture)])
    outputs = (document, *(path for path, _ in files))
    return VerbOutcome(outputs, work.document.objects, tuple(work.reports), work.notes)


def _move_the_rocket(work: Work, edit_options: EditOptions) -> None:
    """Find the rocket by clicks on it, and beside it, and move it to the left."""
    found = work.find(Prompt(PromptKind.POINTS, ROCKET, SCAFFOLD), edit_options)
    rocket = replace(found, name="Rocket")
    others = [item for item in work.document.objects if _share_in(work, item, rocket) < COVERED]
    left = {item.id for item in others}
    others = [replace(item, parent=item.parent if item.parent in left else "") for item in others]
    work.document = with_objects(work.document, [*others, rocket])
    work.document = with_placements(work.document, {rocket.id: moved(rocket, ROCKET_BY)})
    work.settle(edit_options)


def _paint_a_person(work: Work, edit_options: EditOptions) -> None:
    """Put the person of another photo before the launch pad; she is found in it by a box."""
    photo = open_picture(read_bytes(_shipped(EXEMPLAR)), EXEMPLAR).pixels
    region = _nothing(work.document.size)
    region[PLACE.top : PLACE.bottom, PLACE.left : PLACE.right] = 255
    edit = paint_edit(
        work.document,
        work.read,
        Placed(pixels_of(region), 0, 0),
        as_rgba(photo.crop(PERSON)),
        options=work.options_for(PaintExemplar.verb, edit_options),
    )
    work.make(replace(edit, likeness=LIKENESS, shadow=False))


def _redraw_the_sky(work: Work, edit_options: EditOptions) -> None:
    """Draw the sky over a mast."""
    after = np.full((work.document.size.height, work.document.size.width), SKY, np.uint8)
    before = cv2.fillPoly(after.copy(), [np.array(MAST_CORNERS, np.int32)], MAST)
    rule = work.options_for(RepaintMap.verb, edit_options)
    maps = pixels_of(before), pixels_of(after)
    work.make(repaint_edit(work.document, work.read, *maps, options=rule))


_STEPS = (
    _Step("1-moved.png", "Moved: the rocket, 62 pixels to the left", _move_the_rocket),
    _Step("2-redrawn.png", "Redrawn: the sky, over a mast", _redraw_the_sky),
    _Step("3-painted.png", "Painted: a person of another photo", _paint_a_person),
)


def _shipped(name: str) -> Path:
    """A photo that ships."""
    return Path(resources.__file__).with_name(name)


def _nothing(size: Size) -> Bytes:
    """A mask (H, W) uint8 that marks nothing."""
    return np.zeros((size.height, size.width), np.uint8)


def _share_in(work: Work, item: DocumentObject, whole: DocumentObject) -> float:
    """How much of an object lies inside another one, 0 to 1."""
    mask = inside_of(work.store.get(item.mask))
    covering = Placed(work.store.get(whole.mask), whole.box.left, whole.box.top)
    covered = inside_of(mask_within(covering, item.box))
    return float((mask & covered).sum() / max(1, mask.sum()))
