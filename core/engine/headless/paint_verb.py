"""The verb that paints an exemplar into a region, and what of the exemplar it takes."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from intarsia.core.engine.files.maps import open_region
from intarsia.core.engine.headless.given_numbers import finite
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import (
    check_output,
    check_same_size,
    edit_options_of,
    look_of,
    saved,
)
from intarsia.core.engine.headless.work import open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import Mask, pixels_of, rgba_of, to_float
from intarsia.core.engine.segment.people.persons import find_people
from intarsia.core.state.planning.looks import ReferenceLook
from intarsia.core.state.planning.plans import paint_edit
from intarsia.core.wire.edits import PaintExemplar, Prompt, PromptKind
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.object_classes import class_number
from intarsia.core.wire.pixels import Pixels, Placed

_PEOPLE = "people"
Subject = str | tuple[float, ...]


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `paint` beside files and those of every edit."""
    parser.add_argument("--region", type=Path, required=True, metavar="MASK", help="white = paint")
    parser.add_argument("--exemplar", type=Path, metavar="REF", help="what to paint")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--exemplar-mask", type=Path, metavar="MASK", help="white = the thing")
    which.add_argument(
        "--subject",
        type=_subject,
        metavar="WHAT",
        help="of the exemplar: people, what X,Y lies on, or what fills X,Y,W,H",
    )
    which.add_argument("--whole", action="store_true", help="the whole picture, not its subject")
    parser.add_argument("--exemplar-object", default="", metavar="ID", help="an object instead")
    parser.add_argument("--likeness", type=finite, help="0 blends in, 1 keeps its own colours")
    parser.add_argument(
        "--look-only", action="store_true", help="an object of that look, in the region's shape"
    )
    parser.add_argument("--of-class", default="", metavar="NAME", help="what that object is")
    parser.add_argument("--prompt", default="", metavar="WORDS", help="what shall be seen")


def paint(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`paint IN --region MASK.png --exemplar REF.png [--subject WHAT] -o OUT.ora`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    region = open_region(read_bytes(options.region), options.region.name)
    check_same_size(region, work.document.size, "region")
    exemplar = look_of(work, options.exemplar, options.exemplar_mask, options.exemplar_object)
    mask = exemplar.mask
    if options.whole:
        mask = _marking(np.ones((exemplar.pixels.height, exemplar.pixels.width), np.bool_))
    elif options.subject == _PEOPLE:
        mask = _people_in(exemplar)
    edit = paint_edit(
        work.document,
        work.read,
        Placed(region, 0, 0),
        exemplar.pixels,
        exemplar_mask=mask,
        options=work.options_for(PaintExemplar.verb, edit_options_of(options)),
    )
    if isinstance(options.subject, tuple):
        edit = replace(edit, subject=_prompt(options.subject))
    if options.likeness is not None:
        edit = replace(edit, likeness=options.likeness)
    category = class_number(options.of_class) if options.of_class else None
    work.make(replace(edit, look_only=options.look_only, category=category))
    return saved(work, options)


def _subject(text: str) -> Subject:
    """`people`, a click `X,Y`, or a box `X,Y,W,H`."""
    if text == _PEOPLE:
        return text
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) not in (2, 4) or not np.isfinite(numbers).all():
        raise argparse.ArgumentTypeError(f"{text!r} is not people, X,Y or X,Y,W,H")
    return numbers


def _prompt(numbers: tuple[float, ...]) -> Prompt:
    """The click or box of two or four numbers, in the exemplar's pixels."""
    if len(numbers) == 2:
        return Prompt(PromptKind.POINTS, ((numbers[0], numbers[1]),))
    left, top, width, height = (round(min(max(number, -1e6), 1e6)) for number in numbers)
    return Prompt(PromptKind.BOX, box=Box(left, top, width, height))


def _people_in(exemplar: ReferenceLook) -> Pixels:
    """The mask of everybody in the exemplar. Raises BadEdit where nobody is found."""
    colour = np.clip(to_float(rgba_of(exemplar.pixels))[..., :3], 0, 1)
    people = find_people(np.ascontiguousarray(colour))
    somebody = people.owner >= 0
    if not somebody.any():
        raise BadEdit(
            "Nobody was found in the exemplar.",
            "People are found by their faces: name a click with --subject X,Y.",
        )
    return _marking(somebody)


def _marking(inside: Mask) -> Pixels:
    """The mask of (H, W) bool."""
    return pixels_of(inside.astype(np.uint8) * np.uint8(255))
