"""Moves by depth: things sized, shadows turned; known ground, and the tiny random network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from classical_pictures import Watching, layers_of, rearrange, scene
from edit_desk import EditDesk
from intarsia.core.engine.edits.by_depth import by_depth, sized_objects
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import Floats, pixels_of
from intarsia.core.engine.segment.matting import BorderSolver
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import ObjectPlacement, Rearrange
from intarsia.core.wire.errors import MissingPack
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Placed
from modern_packs import install_folder, write_depth
from shadow_pictures import shadow_scene

pytestmark = pytest.mark.usefixtures("one_thread")
DISTANCES = "Distances by Depth Anything V2 small."


class Floor:
    """A floor whose horizon lies at the upper edge of the picture."""

    depth_label = "a floor"

    def borders(self, context: RunContext, *, needed: bool) -> BorderSolver | None:
        return None

    def nearness(self, colour: Floats, context: RunContext, *, needed: bool) -> Floats | None:
        rows = np.arange(colour.shape[0], dtype=np.float32)[:, None]
        return np.broadcast_to(rows / 100, colour.shape[:2]).copy()


def _edit(affine: Affine, by: float, picture: np.ndarray | None = None) -> Rearrange:
    drawn, layer = scene(at=(60, 90))
    moved = ObjectPlacement("a" * 16, "Disc", layer, affine)
    edit = rearrange(drawn if picture is None else picture, moved)
    return replace(edit, method="classical", values=(ParameterValue("by_depth", by),))


def _run(edit: Rearrange) -> tuple[list[ResultLayer], list[str]]:
    context = RunContext(edit.seed, Watching(), aids=Floor())
    edit, nearness = by_depth(edit, context)
    made = list(Classical().run(edit, replace(context, nearness=nearness)))
    return layers_of(made), context.notes


def _thing(layers: list[ResultLayer]) -> ResultLayer:
    return next(layer for layer in layers if layer.role is Role.OBJECT)


def test_what_moves_away_becomes_smaller_about_its_foot() -> None:
    away = Affine.translation(0, -60)
    as_it_was = _thing(_run(_edit(away, 1))[0]).placed
    layers, notes = _run(_edit(away, 2))
    placed = _thing(layers).placed
    share = (126 - 60) / 126  # rows of the feet below the horizon
    assert placed.pixels.height == pytest.approx(share * as_it_was.pixels.height, abs=4)
    assert placed.box.bottom == pytest.approx(as_it_was.box.bottom, abs=3)
    assert any("as large" in note for note in notes)


def test_along_the_same_distance_pixels_are_copied_and_own_sizes_are_kept() -> None:
    aside = _edit(Affine.translation(40, 0), 2)
    layers, notes = _run(aside)
    assert _thing(layers).placed.pixels == aside.objects[0].layer.pixels
    assert notes == ["Distances by a floor."]
    scaled = _edit(Affine.scaling(1.5, 1.5, (80, 110)).then(Affine.translation(0, -50)), 2)
    assert by_depth(scaled, RunContext(0, Watching(), aids=Floor()))[0].objects == scaled.objects
    unasked = _edit(Affine.translation(0, -60), 0)
    assert by_depth(unasked, RunContext(0, Watching(), aids=Floor())) == (unasked, None)


def test_a_cast_shadow_lies_as_the_ground_does_where_it_falls() -> None:
    picture, thing, _ = shadow_scene()
    rgba = np.full((*thing.shape, 4), 255, np.uint8)
    rgba[..., :3] = np.rint(picture * 255)
    layer = rgba[70:150, 120:165].copy()
    away = Affine.translation(60, -50)
    moved = ObjectPlacement("a" * 16, "Box", Placed(pixels_of(layer), 120, 70), away)
    size = Size(thing.shape[1], thing.shape[0])
    edit = replace(rearrange(rgba, moved), method="classical", picture=size)
    boxes = []
    for by in (0, 1):
        layers, notes = _run(replace(edit, values=(ParameterValue("by_depth", by),)))
        assert any("The shadow of Box was found" in note for note in notes)
        boxes.append(next(x for x in layers if x.role is Role.SHADOW).placed.box)
    flatter = (150 - 50) / 150  # so much nearer to the horizon
    assert boxes[1].height == pytest.approx(flatter * boxes[0].height, abs=3)
    assert boxes[1].width == pytest.approx(boxes[0].width, abs=12)
    assert abs(boxes[1].right - boxes[0].right) <= 12


def test_the_network_end_to_end(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    edit = _edit(Affine.translation(10, -50), 2)
    desk = EditDesk()
    with pytest.raises(MissingPack, match="depth-anything|Depth Anything"):
        Runner(built_in(store.root, tmp_path)).run(edit, desk, desk.tell)
    install_folder(store, "depth-anything-v2-small", write_depth(tmp_path / "depth"))
    registry = built_in(store.root, tmp_path)
    made = []
    for _ in range(2):
        desk = EditDesk()
        Runner(registry).run(edit, desk, desk.tell)
        assert DISTANCES in desk.report.notes
        assert desk.report.outside_max == 0
        made.append(desk.layers)
    assert made[0] == made[1]
    off = EditDesk()
    Runner(registry).run(replace(edit, values=()), off, off.tell)
    assert DISTANCES not in off.report.notes
    assert off.report.sized == ()


def test_the_report_says_where_what_was_sized_is_shown() -> None:
    edit = _edit(Affine.translation(0, -60), 2)
    made, _ = by_depth(edit, RunContext(0, Watching(), aids=Floor()))
    (sized,) = sized_objects(edit, made)
    assert sized.object_id == edit.objects[0].object_id
    layers, _ = _run(edit)
    shown, box = sized.affine.bounds(edit.objects[0].layer.box), _thing(layers).placed.box
    assert shown.grown(2).contains(box)
    assert box.grown(4).contains(shown)
    assert (
        sized_objects(edit, by_depth(replace(edit, values=()), RunContext(0, Watching()))[0]) == ()
    )
