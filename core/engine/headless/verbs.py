"""The verbs that make one file from another: each takes its options and tells what it did."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.files.maps import open_label_map, open_region
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.save import clips_light, save_picture
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.provenance import provenance_of
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.ora.native_file import OBJECTS, group_name
from intarsia.core.state.planning.looks import ReferenceLook
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.placements import home_of, with_wish
from intarsia.core.state.planning.plans import repaint_edit
from intarsia.core.state.planning.snapping import snapped_placement
from intarsia.core.state.storage.atomic import of_os_error, write_atomic
from intarsia.core.wire.edits import ObjectClass, RepaintMap
from intarsia.core.wire.errors import BadEdit, NoSpace
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.metadata import gain_map_lost
from intarsia.core.wire.object_classes import class_number
from intarsia.core.wire.pixels import Pixels, Placed

EXPORTS = {
    ".png": FileFormat.PNG,
    ".psd": FileFormat.PSD,
    ".tif": FileFormat.TIFF,
    ".tiff": FileFormat.TIFF,
    ".jpg": FileFormat.JPEG,
    ".jpeg": FileFormat.JPEG,
    ".webp": FileFormat.WEBP,
    ".ora": FileFormat.ORA,
}
_NUMBERED = re.compile(r"Object (\d+), (.+)")


def take_apart(
    options: argparse.Namespace, registry: Registry, progress: ProgressLine
) -> VerbOutcome:
    """`take-apart IN -o OUT.ora`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    work.take_apart(edit_options_of(options))
    return saved(work, options)


def move(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`move IN.ora --object ID --by DX,DY [--snap PX] [--scale S] [--rotate DEG] -o OUT.ora`

    With none of the three the object goes back to where it was found.
    """
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    item = object_named(work, options.object)
    affine = home_of(item)
    if (*options.by, options.scale, options.rotate) != (0, 0, 1, 0):
        affine = _stopping(work, item, options) if options.snap > 0 else _as_asked(item, options)
    if options.snap > 0 and affine == (item.affine or Affine()):
        return saved(work, options)  # as in the editor: it has not come away from its edge
    return settled(work, item, affine, options)


def repaint(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`repaint IN --before MAP.png --after MAP.png -o OUT.ora`"""
    check_output(options.output, (".ora",))
    work = open_work(options.input, registry, progress)
    before = open_label_map(read_bytes(options.before), options.before.name)
    after = open_label_map(read_bytes(options.after), options.after.name)
    edit_options = work.options_for(RepaintMap.verb, edit_options_of(options))
    edit = repaint_edit(work.document, work.read, before, after, options=edit_options)
    work.make(replace(edit, classes=label_classes(options.classes)))
    return saved(work, options)


def export(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`export IN.ora -o OUT.{png,psd}`"""
    check_output(options.output, tuple(EXPORTS))
    work = open_work(options.input, registry, progress)
    progress.begin("Writing")
    notes = write_picture(
        work, options.output, provenance=options.provenance, metadata=options.metadata
    )
    progress.end()
    return VerbOutcome((options.output,), work.document.objects, notes=(*work.notes, *notes))


def write_picture(
    work: Work, path: Path, *, provenance: bool = True, metadata: str = "all"
) -> tuple[str, ...]:
    """Write the document as the kind of picture file that the name asks for; what is to be said.

    metadata: what is kept of what the opened file said, one of `wire.metadata.KEEPS`.
    """
    request = export_request(work, path)
    if provenance:
        request = replace(request, provenance=provenance_of(work.document))
    request = replace(request, metadata_kept=metadata)
    data = save_picture(request)
    write_atomic(path, [data])
    notes = []
    if request.format is not FileFormat.ORA and gain_map_lost(request.metadata, data):
        notes.append(f"The gain map was left out of {path.name}.")
    if clips_light(request):
        notes.append(f"{path.name} holds no light above white: what was brighter became white.")
    return tuple(notes)


def export_request(work: Work, path: Path) -> ExportRequest:
    """The document as the file that the name of `path` asks for: results in a group an edit."""
    document = work.document
    shown = {layer.id for layer in document.shown_layers()}
    layers = []
    for layer in document.layers:
        group = group_name(document, layer.edit_id)
        layers.append(work.file_layer(layer, group=group, visible=layer.id in shown))
    layers += [
        FileLayer(
            item.name,
            Placed(work.store.get(item.layer), item.box.left, item.box.top),
            visible=False,
            group=OBJECTS,
        )
        for item in document.objects
    ]
    kind = EXPORTS[path.suffix.lower()]
    return ExportRequest(
        kind, document.size, document.depth, tuple(layers), document.icc, metadata=document.metadata
    )


def look_of(work: Work, path: Path | None, mask: Path | None, object_id: str) -> ReferenceLook:
    """The picture in a file, with the mask of its object, or an object of the document.

    Raises BadEdit unless exactly one of them is named.
    """
    if (path is None) == (not object_id):
        raise BadEdit("One look was expected.", "Name a picture, or an object of the document.")
    if path is None:
        layer = work.store.get(object_named(work, object_id).layer)
        return ReferenceLook(replace(layer, icc=work.document.icc))
    marked = open_region(read_bytes(mask), mask.name) if mask is not None else None
    return ReferenceLook(as_rgba(open_picture(read_bytes(path), path.name).pixels), marked)


def label_classes(given: Iterable[tuple[str, str]]) -> tuple[ObjectClass, ...]:
    """Classes by the labels of a map. Raises BadEdit for what is no label or no class."""
    found = []
    for label, name in given:
        if not label.isdecimal():
            raise BadEdit(f"{label} is not a label of the map.", "Labels are whole numbers.")
        found.append(ObjectClass(int(label), class_number(name)))
    return tuple(found)


def edit_options_of(options: argparse.Namespace) -> EditOptions:
    """How the options want an edit made."""
    return EditOptions(
        method=options.method,
        pack=options.pack,
        seed=options.seed,
        variations=options.variations,
        values=tuple(options.set),
        prompt=getattr(options, "prompt", ""),
    )


def moved(
    item: DocumentObject, by: tuple[float, float], *, scale: float = 1.0, degrees: float = 0.0
) -> Affine:
    """The object's placement, scaled and turned about its middle, then shifted."""
    now = item.affine or Affine()
    pivot = now.apply(*item.box.center)
    turned = now.then(Affine.scaling(scale, scale, pivot)).then(Affine.rotation(degrees, pivot))
    return turned.then(Affine.translation(*by))


def _as_asked(item: DocumentObject, options: argparse.Namespace) -> Affine:
    return moved(item, options.by, scale=options.scale, degrees=options.rotate)


def _stopping(work: Work, item: DocumentObject, options: argparse.Namespace) -> Affine:
    """As `moved`, but it stays at the picture's edge that cuts it, and stops at lines near it."""
    start = moved(item, (0.0, 0.0), scale=options.scale, degrees=options.rotate)
    document = work.document
    return snapped_placement(
        document.objects, item, start, options.by, options.snap, work.store, document.size
    )


def object_named(work: Work, wanted: str) -> DocumentObject:
    """The object of that id, or the only one of that name. Raises BadEdit naming what there is.

    "Object 3, left" finds "Orange object 3, left" too: the number and the place are enough.
    """
    named = [item for item in work.document.objects if item.name == wanted]
    if not named and (short := _NUMBERED.fullmatch(wanted)):
        name = re.compile(rf"(?:\S+ object|Person) {short[1]}, {re.escape(short[2])}")
        named = [item for item in work.document.objects if name.fullmatch(item.name)]
    return named[0] if len(named) == 1 else work.document.object(wanted)


def check_output(path: Path, kinds: tuple[str, ...]) -> None:
    """Raises before any work is done where the output cannot be written."""
    if path.suffix.lower() not in kinds:
        raise BadEdit(f"{path.name} cannot be written.", f"Let it end in {', '.join(kinds)}.")
    if path.is_dir():
        raise NoSpace(f"{path} is a folder.", "Name a file.")
    check_folder(path.parent)


def check_folder(folder: Path) -> None:
    """Raises NoSpace where there is no such folder or it may not be written."""
    if not folder.resolve().is_dir():
        raise NoSpace(f"There is no folder {folder}.", "Choose a folder that exists.")
    if not os.access(folder.resolve(), os.W_OK):
        raise NoSpace(f"{folder} may not be written.", "Choose a folder of your own.")


def made_folder(path: Path) -> Path:
    """The folder, made if it is missing. Raises NoSpace."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise of_os_error(error, path) from None
    check_folder(path)
    return path


def check_same_size(mask: Pixels, size: Size, name: str) -> None:
    """Raises BadEdit where a mask is not of the picture's size."""
    if mask.size != size:
        raise BadEdit(
            f"The {name} is {mask.width} x {mask.height}, the picture is "
            f"{size.width} x {size.height}.",
            f"Use a {name} of the picture's size.",
        )


def settled(
    work: Work, item: DocumentObject, affine: Affine | None, options: argparse.Namespace
) -> VerbOutcome:
    """Put one object where it shall be, make the picture whole, and save."""
    work.document = with_wish(work.document, item, affine)
    work.settle(edit_options_of(options), shadow=options.shadow)
    return saved(work, options)


def saved(work: Work, options: argparse.Namespace) -> VerbOutcome:
    """Write the document, and tell of it."""
    work.save(options.output)
    return VerbOutcome((options.output,), work.document.objects, tuple(work.reports), work.notes)


VERBS = {
    "take-apart": take_apart,
    "move": move,
    "repaint": repaint,
    "export": export,
}
