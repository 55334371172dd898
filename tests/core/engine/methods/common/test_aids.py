"""ViTMatte and Depth Anything as help of every method that finds objects: when, and said how."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit, Cancelled, MissingPack
from intarsia.core.wire.pixels import Pixels
from modern_packs import install_folder, write_depth, write_vitmatte

pytestmark = pytest.mark.usefixtures("one_thread")
CLICK = Prompt(PromptKind.POINTS, points=((70.5, 50.5),))
BORDERS = "Soft borders by ViTMatte small."
DEPTH = "Order from front to back by Depth Anything V2 small."


@pytest.fixture(scope="module")
def picture() -> Pixels:
    rgba = np.full((120, 160, 4), 255, np.uint8)
    rgba[..., :3] = np.rint(render_scene(5, 160).picture[:120] * 255)
    return pixels_of(rgba)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    folder = tmp_path_factory.mktemp("aids")
    store = PackStore(folder / "packs")
    install_folder(store, "vitmatte-small", write_vitmatte(folder / "vitmatte"))
    install_folder(store, "depth-anything-v2-small", write_depth(folder / "depth"))
    return built_in(store.root, folder)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    folder = tmp_path_factory.mktemp("bare")
    return built_in(folder / "packs", folder)


def _run(registry: Registry, picture: Pixels, prompt: Prompt, **values: float) -> EditDesk:
    desk = EditDesk(picture)
    chosen = tuple(ParameterValue(name, value) for name, value in values.items())
    edit = Segment(
        id=new_id(), method="classical", picture=picture.sha256, prompt=prompt, values=chosen
    )
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def test_a_chosen_object_has_its_borders_from_the_network(
    registry: Registry, bare: Registry, picture: Pixels
) -> None:
    ours = _run(registry, picture, CLICK)
    closed = _run(bare, picture, CLICK)
    assert BORDERS in ours.report.notes
    assert BORDERS not in closed.report.notes
    one, other = ours.objects[0].found, closed.objects[0].found
    assert one.object_id == other.object_id
    assert one.layer != other.layer
    assert _run(registry, picture, CLICK).objects[0].found == one
    same = _run(registry, picture, CLICK, borders=1).objects[0].found
    assert same.layer == other.layer


def test_many_objects_have_them_where_that_is_chosen(registry: Registry, picture: Pixels) -> None:
    notes = _run(registry, picture, Prompt()).report.notes
    assert BORDERS not in notes  # a window each would take minutes
    assert DEPTH in notes
    notes = _run(registry, picture, Prompt(), borders=2, order=1).report.notes
    assert BORDERS in notes
    assert DEPTH not in notes


def test_layers_by_the_network_are_the_picture_again(registry: Registry, picture: Pixels) -> None:
    desk = _run(registry, picture, Prompt(), borders=2)
    canvas = np.zeros((120, 160, 3), np.float32)
    for item in desk.objects:
        placed = item.found.layer
        rgba = np.frombuffer(bytes(placed.pixels.data), np.uint8).reshape(
            placed.pixels.height, placed.pixels.width, 4
        )
        rows = slice(placed.top, placed.top + rgba.shape[0])
        view = canvas[rows, placed.left : placed.left + rgba.shape[1]]
        alpha = rgba[..., 3:].astype(np.float32) / 255
        view[...] = np.rint(rgba[..., :3] * alpha + view * (1 - alpha))
    source = np.frombuffer(bytes(picture.data), np.uint8).reshape(120, 160, 4)[..., :3]
    assert np.abs(canvas - source).max() <= 1


def test_what_is_asked_for_and_not_there_is_named(bare: Registry, picture: Pixels) -> None:
    with pytest.raises(MissingPack, match="vitmatte-small|ViTMatte small"):
        _run(bare, picture, CLICK, borders=2)
    with pytest.raises(MissingPack, match="depth-anything|Depth Anything"):
        _run(bare, picture, Prompt(), order=2)
    with pytest.raises(BadEdit, match="Soft borders"):
        _run(bare, picture, CLICK, borders=3)


def test_a_cancel_is_heard_between_windows(registry: Registry, picture: Pixels) -> None:
    _run(registry, picture, CLICK)  # loaded
    whole = EditDesk(picture)
    edit = Segment(id=new_id(), method="classical", picture=picture.sha256, prompt=CLICK)
    Runner(registry).run(edit, whole, whole.tell)
    desk = EditDesk(picture, limit=1)
    with pytest.raises(Cancelled):
        Runner(registry).run(replace(edit, id=new_id()), desk, desk.tell)
    assert not desk.objects


def test_both_are_choices_in_the_panel(registry: Registry) -> None:
    for method in registry.descriptors:
        if "segment" not in method.verbs or method.id == "nothing":
            continue
        choices = {each.field: each.choices for each in method.parameters}
        assert choices["borders"] == ("As fits", "Closed form", "ViTMatte"), method.id
        assert choices["order"] == ("As fits", "Cues", "Depth Anything"), method.id


def test_packs_are_counted_where_they_are_loaded(registry: Registry, picture: Pixels) -> None:
    _run(registry, picture, Prompt(), borders=2)
    networks = registry.loaded_networks
    assert networks.holds("vitmatte-small")
    assert networks.holds("depth-anything-v2-small")
    assert all(each.bytes > 0 for each in networks.footprints)


def test_a_home_without_packs_has_no_notes(bare: Registry, picture: Pixels, tmp_path: Path) -> None:
    notes = _run(bare, picture, Prompt()).report.notes
    assert not [note for note in notes if "ViTMatte" in note or "Depth" in note]
