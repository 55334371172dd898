"""The verbs `intarsia jobs list|show|export|prune`: what engines have on disk, also without one."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import reduce
from pathlib import Path

from intarsia.core.engine.edits.journal_files import (
    CUT_OFF,
    Kept,
    kept_edits,
    read_events,
    read_request,
)
from intarsia.core.engine.headless.journal_options import parser
from intarsia.core.engine.listed_edits import (
    JOURNAL,
    RUNNING,
    UNFINISHED,
    edit_line,
    names_in,
    total_line,
)
from intarsia.core.frozen import dataclass
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.file_lock import in_use
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.edit_base import WindowEdit
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.encoding.shapes import Json
from intarsia.core.wire.errors import BadEdit, IntarsiaError, UnknownJob
from intarsia.core.wire.events import AnyEvent, Failed, Finished, LayerReady, ObjectReady
from intarsia.core.wire.files import ExportRequest, FileLayer
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Placed

_DAY_S = 86_400.0
_MANY_S = {"finished": "finished", CUT_OFF: UNFINISHED}


@dataclass(frozen=True)
class Found:
    """An edit in a journal: its folder, and what is known of it."""

    folder: Path
    kept: Kept

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def state(self) -> str:
        if self.kept.state == "finished" and not self.kept.fetched:
            return "finished, not fetched"
        return _MANY_S.get(self.kept.state, self.kept.state)


def main(argv: Sequence[str], places: Places) -> int:
    """Run one verb on the journals of these places; the exit code (1 = failed, 2 = usage)."""
    options = parser().parse_args(argv)
    options.places = places
    try:
        facts = _VERBS[options.verb](options, sorted(_all(places), key=lambda x: x.kept.created))
    except IntarsiaError as error:
        print(error, file=sys.stderr)
        if options.json:
            print(json.dumps({"ok": False, "kind": error.kind, "message": error.message}))
        return 1
    if options.json:
        print(json.dumps({"ok": True, **facts}))
    return 0


def _all(places: Places) -> Iterator[Found]:
    """The edits in every journal of a home; what runs in an engine counts as running."""
    for name in sorted(names_in(str(places.home))):
        folder = places.home / name
        if not (name.startswith(JOURNAL) and folder.is_dir()):
            continue
        busy = in_use(folder)
        for edit_id, kept in kept_edits(folder):
            if kept is not None:
                state = RUNNING if busy and kept.state == CUT_OFF else kept.state
                yield Found(folder / edit_id, replace(kept, state=state))


def _named(found: Sequence[Found], name: str) -> Found:
    fitting = [one for one in found if one.id.startswith(name)]
    if len(fitting) != 1:
        many = f"{len(fitting)} edits begin" if fitting else "No edit begins"
        raise UnknownJob(f"{many} with {name}.", "See: intarsia jobs list")
    return fitting[0]


def _list(options: argparse.Namespace, found: Sequence[Found]) -> dict[str, Json]:
    if not options.json:
        for one in found:
            kept = one.kept
            print(edit_line(one.id, kept.created, kept.verb, kept.bytes, one.state))
        print(total_line(len(found), sum(one.kept.bytes for one in found)))
    return {"jobs": [_facts(one) for one in found]}


def _show(options: argparse.Namespace, found: Sequence[Found]) -> dict[str, Json]:
    one = _named(found, options.id)
    edit, events = read_request(one.folder), _events(one)
    lines = [f"{one.id}  {_when(one)}  {one.kept.verb}  {one.state}"]
    lines.append(
        f"method {edit.method or 'the default'}, pack {edit.pack or '-'}, seed {edit.seed}"
    )
    lines += [_line(event) for event in events]
    if not options.json:
        print("\n".join(lines))
    return {"job": _facts(one), "events": [_line(event) for event in events]}


def _line(event: AnyEvent) -> str:
    if isinstance(event, LayerReady):
        return f"layer {event.layer.name} {_place(event.layer.placed.box)}"
    if isinstance(event, ObjectReady):
        return f"object {event.found.name} {_place(event.found.layer.box)}"
    if isinstance(event, Finished):
        report = event.report
        return f"finished by {report.method} on {report.device} in {report.seconds:.1f} s"
    return f"failed: {event.message} {event.hint}" if isinstance(event, Failed) else event.name


def _export(options: argparse.Namespace, found: Sequence[Found]) -> dict[str, Json]:
    # Neither listing nor pruning needs what reads and writes pictures.
    from intarsia.core.engine.files.save import save_picture
    from intarsia.core.engine.headless.verbs import EXPORTS

    form = EXPORTS.get(options.output.suffix.lower())
    if form is None:
        raise BadEdit(f"{options.output.name} is no format known.", f"Use {', '.join(EXPORTS)}.")
    one = _named(found, options.id)
    layers = _layers(read_request(one.folder), _events(one))
    whole = reduce(Box.union, (layer.placed.box for layer in layers))
    moved = tuple(_moved(layer, whole) for layer in layers)
    depth, icc = moved[0].placed.pixels.depth, moved[0].placed.pixels.icc
    wanted = ExportRequest(form, Size(whole.width, whole.height), depth, moved, icc=icc)
    write_atomic(options.output, [save_picture(wanted)])
    if not options.json:
        print(f"Wrote {options.output}: {len(moved)} layers")
    return {"output": str(options.output), "layers": len(moved)}


def _layers(edit: Edit, events: Sequence[AnyEvent]) -> tuple[FileLayer, ...]:
    """The window that the edit was made on, and above it what came of it. Raises BadEdit."""
    layers = []
    if isinstance(edit, WindowEdit):
        layers.append(FileLayer("Source", _rgba(edit.window)))
    for event in events:
        if isinstance(event, LayerReady):
            made = event.layer
            layers.append(FileLayer(made.name, made.placed, made.opacity, blend=made.blend))
        elif isinstance(event, ObjectReady):
            layers.append(FileLayer(event.found.name, event.found.layer))
    if not layers:
        raise BadEdit("The edit has no result to export.", "See: intarsia jobs list")
    return tuple(layers)


def _prune(options: argparse.Namespace, found: Sequence[Found]) -> dict[str, Json]:
    until = time.time() - options.older_than * _DAY_S
    if options.kept:
        return _prune_kept(options, until)
    if options.id:
        chosen = [_named(found, name) for name in options.id]
    else:
        chosen = [x for x in found if (options.all or x.kept.droppable) and x.kept.created <= until]
    gone = [one for one in chosen if one.kept.state != RUNNING]
    for one in gone:
        with suppress(OSError):
            remove(one.folder, Why.ASKED)
    freed = sum(one.kept.bytes for one in gone)
    if not options.json:
        print(f"Deleted {len(gone)} edits, {freed / 1e6:.1f} MB")
    return {"deleted": [one.id for one in gone], "bytes": freed}


def _prune_kept(options: argparse.Namespace, until: float) -> dict[str, Json]:
    gone: list[Json] = []
    freed = 0
    for path in options.places.kept.glob("*-*") if options.places.kept.is_dir() else ():
        facts = path.stat()
        if facts.st_mtime <= until and path.is_file():
            with suppress(OSError):
                remove(path, Why.ASKED)
                gone.append(path.name)
                freed += facts.st_size
    if not options.json:
        print(f"Deleted {len(gone)} results of unsaved documents, {freed / 1e6:.1f} MB")
    return {"deleted": gone, "bytes": freed}


def _events(one: Found) -> list[AnyEvent]:
    return list(read_events(one.folder, ended=one.kept.state not in (CUT_OFF, RUNNING)))


def _rgba(placed: Placed) -> Placed:
    return replace(placed, pixels=as_rgba(placed.pixels))


def _moved(layer: FileLayer, whole: Box) -> FileLayer:
    """The layer on a canvas that is only as large as all of them."""
    at = layer.placed
    placed = Placed(as_rgba(at.pixels), at.left - whole.left, at.top - whole.top)
    return replace(layer, placed=placed)


def _facts(one: Found) -> dict[str, Json]:
    kept = one.kept
    return {
        "id": one.id,
        "verb": kept.verb,
        "state": UNFINISHED if kept.state == CUT_OFF else kept.state,
        "fetched": kept.fetched,
        "created": round(kept.created, 3),
        "bytes": kept.bytes,
    }


def _when(one: Found) -> str:
    return datetime.fromtimestamp(one.kept.created).strftime("%Y-%m-%d %H:%M:%S")


def _place(box: Box) -> str:
    return f"{box.width} x {box.height} at {box.left}, {box.top}"


_VERBS = {"list": _list, "show": _show, "export": _export, "prune": _prune}
