"""The verb that corrects objects: who owns which pixel, how soft a border is, what is one thing."""

from __future__ import annotations

import argparse
from pathlib import Path

from intarsia.core.engine.files.maps import open_region
from intarsia.core.engine.headless.given_numbers import finite
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import (
    check_output,
    check_same_size,
    edit_options_of,
    object_named,
    saved,
)
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.state.document.document import DocumentObject, with_objects
from intarsia.core.state.document.object_masks import inner_point
from intarsia.core.state.planning.corrections import (
    CorrectionRequest,
    with_group,
    without_group,
)
from intarsia.core.state.planning.source_masks import as_shown, mask_in_source
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed

_EACH = frozenset(Operation) - {Operation.MERGE, Operation.PROMOTE, Operation.DEMOTE}
_WORDS = {
    operation.value.replace("_", "-"): operation
    for operation in Operation
    if operation not in (Operation.REORDER, Operation.SIMILAR)
}
_GROUPS = ("group", "ungroup")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `correct` beside files and those of every edit."""
    parser.add_argument(
        "--do", required=True, choices=(*_WORDS, *_GROUPS), metavar="WHAT", help=", ".join(_WORDS)
    )
    parser.add_argument(
        "--object", action="append", default=[], metavar="ID", help="id or name; may be repeated"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--mask", type=Path, metavar="MASK", help="white = the pixels meant")
    where.add_argument("--click", type=_numbers, metavar="X,Y", help="what is found there")
    where.add_argument("--box", type=_numbers, metavar="X,Y,W,H", help="what fills that box")
    where.add_argument("--words", default="", help="what is called so: the red mug")
    parser.add_argument(
        "--size", type=int, default=0, metavar="N", help="of a click: N sizes smaller (-) or larger"
    )
    parser.add_argument("--amount", type=finite, default=0.0, metavar="PX", help="how far")
    parser.add_argument("--name", default="", help="of a new object")


def correct(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`correct IN.ora --do WHAT --object ID [--mask MASK | --click X,Y | …] -o OUT`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    items = [as_shown(work.document, object_named(work, wanted)) for wanted in options.object]
    ids = tuple(item.id for item in items)
    if options.do in _GROUPS:
        change = with_group if options.do == "group" else without_group
        work.document = with_objects(work.document, change(work.document.objects, ids))
        return saved(work, options)
    operation = _WORDS[options.do]
    if operation in _EACH and len(items) > 1:
        raise BadEdit(f"Only one object at a time can be corrected with {options.do}.")
    mask = _mask(work, items, options)
    if mask is not None and len(items) == 1:
        mask = mask_in_source(items[0], mask, operation)
    work.correct(
        CorrectionRequest(operation, ids, mask, options.amount, options.name),
        edit_options_of(options),
    )
    return saved(work, options)


def _mask(work: Work, items: list[DocumentObject], options: argparse.Namespace) -> Placed | None:
    """What the options mark: a file, or what a click or a box finds. Raises BadEdit."""
    if options.mask is not None:
        mask = open_region(read_bytes(options.mask), options.mask.name)
        check_same_size(mask, work.document.size, "mask")
        return Placed(mask, 0, 0)
    if options.click is None and options.box is None and not options.words:
        return None
    if options.words:
        prompt = Prompt(PromptKind.WORDS, words=options.words)
    elif options.click is not None:
        if len(options.click) != 2:
            raise BadEdit("A click is X,Y.", "For example --click 120,80.")
        at = (options.click[0], options.click[1])
        known = inner_point(items[0], work.store.get(items[0].mask), at) if items else ()
        prompt = Prompt(PromptKind.POINTS, (at,), known, size=options.size)
    else:
        if len(options.box) != 4:
            raise BadEdit("A box is X,Y,W,H.", "For example --box 100,60,40,40.")
        left, top, width, height = (round(value) for value in options.box)
        prompt = Prompt(PromptKind.BOX, box=Box(left, top, width, height))
    found = work.find(prompt, edit_options_of(options))
    return Placed(work.store.get(found.mask), found.box.left, found.box.top)


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(finite(part) for part in text.split(","))
