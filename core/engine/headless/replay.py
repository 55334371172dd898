"""The same edits on every picture of a folder, scaled to each picture's size."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from intarsia.core.engine.failures import typed
from intarsia.core.engine.headless.folders import key_of, pictures_in, stems_shared
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import made_folder
from intarsia.core.engine.headless.work import (
    Work,
    document_of_bytes,
    open_work,
    read_bytes,
)
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.planes import array_of, from_float, pixels_of, rgba_of, to_float
from intarsia.core.state.document.document import Document, DocumentObject
from intarsia.core.state.document.results import edit_of
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.events import Report
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Pixels, Placed


def replay(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`replay DOC.ora FOLDER [--out DIR]`: NAME.ora for every picture that allows it.

    Failures of single pictures are told and end nothing. Raises BadEdit where there is nothing to
    replay or no picture to replay it on.
    """
    recipe = open_work(options.input, registry, progress)
    if not recipe.document.edits:
        raise BadEdit(f"{options.input.name} has no edits.", "Replay a document with edits.")
    found = pictures_in(options.folder, without=[options.input])
    out = made_folder(options.out or options.folder)
    targets = _Targets(out, found.paths, options.input, recipe.document)
    if not targets.pictures:
        raise BadEdit(f"There is no picture in {options.folder}.", "Choose a folder with pictures.")
    edits = [edit_of(stored, recipe.store) for stored in recipe.document.edits]
    outputs: list[Path] = []
    reports: list[Report] = []
    failures: list[str] = []
    for path in targets.pictures:
        try:
            work = open_work(path, registry, progress)
            replay_on(work, edits, recipe.document)
            target = targets.target(path)
            work.save(target)
        except (IntarsiaError, MemoryError, OSError) as error:
            progress.drop()
            failures.append(f"{path.name} was left out: {typed(error)}")
            continue
        outputs.append(target)
        reports.extend(work.reports)
    return VerbOutcome(
        tuple(outputs),
        reports=tuple(reports),
        failures=tuple(failures),
        left_out=found.left_out,
        summary=True,
    )


def replay_on(work: Work, edits: Iterable[Edit], recipe: Document) -> None:
    """Make these edits on another picture; objects are cut from it where the recipe has them."""
    across = work.document.size.width / recipe.size.width
    down = work.document.size.height / recipe.size.height
    fitted = _Fit(work, Affine.scaling(across, down))
    for edit in edits:
        if isinstance(edit, Rearrange):
            fitted.rearrange(edit, recipe)
        elif not isinstance(edit, Segment | Correct):
            fitted.region(edit)


class _Fit:
    """Carries edits over to the picture of `work`; `scale` maps the recipe's pixels to its own."""

    def __init__(self, work: Work, scale: Affine) -> None:
        self._work = work
        self._scale = scale

    def region(
        self, edit: Complete | PaintExemplar | RepaintMap | TransferAppearance | Vary
    ) -> None:
        """Complete, paint, repaint or vary in the same place."""
        window = self._window(edit.window.box)
        size = window.pixels.size
        picture = self._work.document.size
        if isinstance(edit, RepaintMap):
            before, after = _nearest(edit.before, size), _nearest(edit.after, size)
            made: Edit = replace(edit, picture=picture, window=window, before=before, after=after)
        else:
            region = _nearest(edit.region, size)
            made = replace(edit, picture=picture, window=window, region=region)
        self._work.make(_with_maps(made, size))

    def rearrange(self, edit: Rearrange, recipe: Document) -> None:
        """Move what this picture shows where the recipe's objects are."""
        window = self._window(edit.window.box)
        placements = tuple(self._placement(item) for item in edit.objects)
        self._add_objects(placements, recipe)
        made = replace(
            edit,
            picture=self._work.document.size,
            window=window,
            objects=placements,
            plate=None,
        )
        settled = tuple((item.object_id, item.affine) for item in placements)
        self._work.make(made, settled=settled)

    def _window(self, box: Box) -> Placed:
        """The source pixels of the scaled window."""
        document = self._work.document
        found = _scaled(self._scale, box).intersection(document.size.box)
        pixels = self._work.read(found, document.shown_layers())
        return Placed(pixels, found.left, found.top)

    def _placement(self, item: ObjectPlacement) -> ObjectPlacement:
        """The object's alpha, scaled, over the pixels of this picture."""
        document = self._work.document
        box = _scaled(self._scale, item.layer.box).intersection(document.size.box)
        if box.empty:
            raise BadEdit(f"{item.name} lies outside the picture.")
        picture = rgba_of(self._work.read(box, document.layers[:1])).copy()
        alpha = to_float(rgba_of(item.layer.pixels)[..., 3])
        alpha = cv2.resize(alpha, (box.width, box.height), interpolation=cv2.INTER_LINEAR)
        share = to_float(picture[..., 3]) * np.clip(alpha, 0, 1)
        picture[..., 3] = from_float(share, document.depth)
        affine = item.affine
        if affine is not None:
            affine = self._scale.inverse().then(affine).then(self._scale)
        layer = Placed(pixels_of(picture, document.icc), box.left, box.top)
        return replace(item, layer=layer, affine=affine)

    def _add_objects(self, placements: Iterable[ObjectPlacement], recipe: Document) -> None:
        """Give the document the objects that move, so that they can be moved again."""
        work = self._work
        known = {item.id: item for item in work.document.objects}
        for item in placements:
            alpha = to_float(rgba_of(item.layer.pixels)[..., 3])
            mask = pixels_of(((alpha >= 0.5) * np.uint8(255)).astype(np.uint8))
            known[item.object_id] = DocumentObject(
                id=item.object_id,
                name=item.name,
                layer=work.store.put(item.layer.pixels),
                mask=work.store.put(mask),
                box=item.layer.box,
                affine=item.affine,
                opacity=item.opacity,
            )
        order = [item.id for item in recipe.objects]
        objects = sorted(known.values(), key=lambda o: order.index(o.id) if o.id in order else -1)
        work.document = replace(work.document, objects=tuple(objects))


def _with_maps(edit: Edit, size: Size) -> Edit:
    """The edit with its map of objects and its masks of parameters in another size."""
    if isinstance(edit, Segment):
        return edit
    objects = None if edit.object_map is None else _nearest(edit.object_map, size)
    maps = tuple(replace(item, plane=_nearest(item.plane, size)) for item in edit.maps)
    return replace(edit, object_map=objects, maps=maps)


def _scaled(scale: Affine, box: Box) -> Box:
    right, bottom = scale.apply(box.right, box.bottom)
    left, top = scale.apply(box.left, box.top)
    edges = math.floor(left + 1e-6), math.floor(top + 1e-6)
    return Box.of_edges(*edges, math.ceil(right - 1e-6), math.ceil(bottom - 1e-6))


def _nearest(plane: Pixels, size: Size) -> Pixels:
    """A mask or map in another size, values as they are."""
    if plane.size == size:
        return plane
    array = np.ascontiguousarray(array_of(plane)[..., 0])
    wanted = (size.width, size.height)
    return pixels_of(cv2.resize(array, wanted, interpolation=cv2.INTER_NEAREST_EXACT))


class _Targets:
    """Which files of a folder are pictures and which are results of the recipe on them.

    `pictures`: the inputs. A result that stands among them is replaced, never read.
    """

    def __init__(self, out: Path, paths: Sequence[Path], recipe: Path, document: Document) -> None:
        self._out = out
        self._verbs = _verbs(document)
        documents = [path for path in paths if path.suffix.lower() == ".ora"]
        sources = [path for path in paths if path not in documents]
        for originals in (sources, documents):  # a result may be one of another document
            results = {
                path.parent / name
                for path in originals
                for name in (f"{path.stem}.ora", _long(path))
                if path.parent / name != path and self._is_result(path.parent / name, path)
            }
            documents = [path for path in documents if path not in results]
        self.pictures = sorted([*sources, *documents])
        self._shared = stems_shared(self.pictures)
        self._kept = {key_of(str(p.resolve())) for p in [*self.pictures, recipe]}

    def target(self, path: Path) -> Path:
        """NAME.ora; with the kind in it where two pictures share a name or it would be an input."""
        plain = self._out.resolve() / f"{path.stem}.ora"
        taken = key_of(str(plain)) in self._kept or key_of(path.stem) in self._shared
        return self._out.resolve() / _long(path) if taken else plain

    def _is_result(self, target: Path, source: Path) -> bool:
        """Whether a document was made of that very picture, by the edits of the recipe."""
        if not target.is_file():
            return False
        try:
            document = document_of_bytes(read_bytes(target), target.name).document
            origin = document_of_bytes(read_bytes(source), source.name).document
            return document.id == origin.id and _verbs(document) == self._verbs
        except IntarsiaError:
            return False


def _long(path: Path) -> str:
    return f"{path.stem}-{path.suffix[1:].lower()}-replayed.ora"


def _verbs(document: Document) -> list[str]:
    return [edit.verb for edit in document.edits if edit.verb not in (Segment.verb, Correct.verb)]
