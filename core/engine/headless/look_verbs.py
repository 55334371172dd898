"""The verbs about looks: give an object another one, vary it; with classes, words and masks."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from intarsia.core.engine.files.maps import open_mask, open_region
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import (
    check_output,
    check_same_size,
    edit_options_of,
    look_of,
    object_named,
    saved,
)
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import array_of, inside_of, pixels_of
from intarsia.core.engine.pixels.transform import placed
from intarsia.core.state.document.document import DocumentObject, with_objects
from intarsia.core.state.planning.looks import Seen, classes_of, transfer_edit, vary_edit, with_seen
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.wire.edits import ParameterMap, TransferAppearance, Vary
from intarsia.core.wire.object_classes import class_number
from intarsia.core.wire.pixels import Pixels, Placed

LookEdit = TypeVar("LookEdit", TransferAppearance, Vary)


def transfer(
    options: argparse.Namespace, registry: Registry, progress: ProgressLine
) -> VerbOutcome:
    """`transfer IN --object ID (--look REF | --look-object ID) -o OUT.ora`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    look = look_of(work, options.look, options.look_mask, options.look_object)
    edit_options = work.options_for(TransferAppearance.verb, edit_options_of(options))
    edit = transfer_edit(_scene(work), _region(work, options), look, edit_options)
    if options.amount is not None:
        edit = replace(edit, amount=options.amount)
    work.make(_guided(work, edit, options))
    return saved(work, options)


def vary(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`vary IN --object ID [--free] -o OUT.ora`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    edit_options = work.options_for(Vary.verb, edit_options_of(options))
    edit = vary_edit(_scene(work), _region(work, options), edit_options)
    work.make(_guided(work, replace(edit, free_form=options.free), options))
    return saved(work, options)


def seen_objects(work: Work) -> Seen | None:
    """What methods are told of the document's objects; None where it has none.

    The labels are those of the editor's map: 1 + the place of the topmost object at each pixel,
    the background's where none is, 0 where there is no background either.
    """
    size = work.document.size
    items = work.document.objects
    if not items:
        return None
    ground = next((place + 1 for place, item in enumerate(items) if item.is_background), 0)
    labels = np.full((size.height, size.width), ground, np.uint16)
    for place, item in enumerate(items):
        mask = object_region(work, item) if item.visible else None
        if mask is not None:
            box = mask.box
            inside = inside_of(mask.pixels)
            labels[box.top : box.bottom, box.left : box.right][inside] = place + 1
    return Seen(pixels_of(labels), classes_of(work.document))


def object_region(work: Work, item: DocumentObject) -> Placed | None:
    """The mask of an object where it is now, inside the picture; None where it is not there."""
    if item.affine is None:
        return None
    mask = np.repeat(array_of(work.store.get(item.mask)), 4, axis=2)
    moved, box = placed(mask, item.box, item.affine, window=work.document.size.box)
    if box.empty:
        return None
    return Placed(pixels_of(np.ascontiguousarray(moved[..., 3])), box.left, box.top)


def _scene(work: Work) -> OpenPicture:
    return OpenPicture(work.document, work.store, work.read)


def _region(work: Work, options: argparse.Namespace) -> Placed:
    """The object's mask, or the one of a file, after the classes that the options give."""
    _classify(work, options.classes)
    if options.region is not None:
        region = open_region(read_bytes(options.region), options.region.name)
        check_same_size(region, work.document.size, "region")
        return Placed(region, 0, 0)
    item = object_named(work, options.object)
    there = object_region(work, item)
    return there if there is not None else Placed(work.store.get(item.mask), 0, 0)


def _classify(work: Work, given: Iterable[tuple[str, str]]) -> None:
    """Say what objects of the document are. Raises BadEdit for an unknown object or class."""
    for name, what in given:
        named = replace(object_named(work, name), category=class_number(what))
        items = (named if x.id == named.id else x for x in work.document.objects)
        work.document = with_objects(work.document, items)


def _guided(work: Work, edit: LookEdit, options: argparse.Namespace) -> LookEdit:
    """The edit with the document's objects and the masks of its parameters."""
    maps = tuple(
        ParameterMap(name, _mask(work, Path(path), f"mask of {name}").crop(edit.window.box))
        for name, path in options.where
    )
    return with_seen(replace(edit, maps=maps), seen_objects(work))


def _mask(work: Work, path: Path, name: str) -> Pixels:
    mask = open_mask(read_bytes(path), path.name)
    check_same_size(mask, work.document.size, name)
    return mask


VERBS = {"transfer": transfer, "vary": vary}
