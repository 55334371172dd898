"""Image elements as a method: moves through the runner, inside their guarantees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.elements.config import ElementsConfig, Space
from intarsia.core.engine.elements.model import build_model, write_model
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.image_elements import entry
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.method import (
    DETAILED,
    DRAWN_BY,
    FILLED_BY,
    LED,
    LIGHT,
    WALKED,
    ImageElements,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import ObjectPlacement, Rearrange, new_id
from intarsia.core.wire.errors import BadEdit, BadWeights, Cancelled
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 160
CPU = Compute(torch.device("cpu"), torch.float32)
MOVE = Affine.translation(70, 10)
UNGUARDED = float("-inf")  # untrained networks rebuild nothing
DRAWN = (ParameterValue(DRAWN_BY, 1.0),)


@pytest.fixture(scope="module")
def weights(tiny_elements: ElementsConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    write_model(path, tiny_elements, build_model(tiny_elements, seed=5).state_dict(), {})
    return path


def runner_of(weights: Path, least_db: float) -> Runner:
    networks = OneSlotCache()
    entry = RegisteredMethod(
        IMAGE_ELEMENTS, lambda: ImageElements(weights, networks, CPU, least_db=least_db)
    )
    return Runner(Registry((entry,)))


@pytest.fixture(scope="module")
def runner(weights: Path) -> Runner:
    return runner_of(weights, UNGUARDED)


@pytest.fixture(scope="module")
def guarded(weights: Path) -> Runner:
    return runner_of(weights, float("inf"))


def picture(depth: Depth = Depth.U8) -> Pixels:
    """Noise, dark and bright, with a red box where both meet: beside it the decoder is heard."""
    rng = np.random.default_rng(0)
    values = rng.uniform(0.05, 0.25, (SIDE, SIDE, 4))
    values[:, 50:] += 0.6
    values[..., 3] = 1
    values[40:80, 30:70, 0] = 1
    scale = {Depth.U8: 255, Depth.U16: 65535, Depth.F32: 1}[depth]
    dtype = {Depth.U8: np.uint8, Depth.U16: np.uint16, Depth.F32: np.float32}[depth]
    return pixels_of((values * scale).astype(dtype))


def box_at(
    left: int, top: int, size: int, affine: Affine | None, name: str, depth: Depth = Depth.U8
) -> ObjectPlacement:
    whole = array_of(picture(depth))
    part = np.ascontiguousarray(whole[top : top + size, left : left + size])
    return ObjectPlacement(name, name, Placed(pixels_of(part), left, top), affine)


def pasted() -> ObjectPlacement:
    """An object off the picture's upper left corner, as the editor sends a paste."""
    part = np.ascontiguousarray(array_of(picture())[40:80, 30:70])
    layer = Placed(pixels_of(part), -40, -40)
    return ObjectPlacement("pasted", "pasted", layer, Affine.translation(100, 90))


def edit(
    *objects: ObjectPlacement, depth: Depth = Depth.U8, seed: int = 0, shadow: bool = False
) -> Rearrange:
    source = picture(depth)
    return Rearrange(
        id=new_id(),
        seed=seed,
        picture=Size(SIDE, SIDE),
        window=Placed(source, 0, 0),
        objects=objects or (box_at(30, 40, 40, MOVE, "box", depth),),
        method="image-elements",
        shadow=shadow,
    )


def ran(runner: Runner, wanted: Rearrange, limit: int = 10**9) -> EditDesk:
    desk = EditDesk(limit=limit)
    runner.run(wanted, desk, desk.tell)
    return desk


def test_a_move_gives_background_and_the_object(runner: Runner) -> None:
    desk = ran(runner, edit())
    assert [layer.role for layer in desk.layers] == [Role.FILL, Role.OBJECT]
    top = desk.layers[-1]
    assert (top.placed.left, top.placed.top) == (100, 50)
    own = array_of(picture())[40:80, 30:70]
    assert np.array_equal(array_of(top.placed.pixels), own)


def test_a_drawn_object_gets_surroundings(runner: Runner) -> None:
    desk = ran(runner, replace(edit(), values=DRAWN))
    assert [layer.role for layer in desk.layers] == [Role.FILL, Role.PAINT, Role.OBJECT]
    for layer in desk.layers[:2]:
        alpha = array_of(layer.placed.pixels)[..., 3]
        assert 0 < alpha.max() <= 255
        assert len(np.unique(alpha)) > 2  # soft
    report = desk.report
    assert report.outside_max == 0
    assert any("32 x 32 pixels" in note for note in report.notes)


def test_an_object_casts_a_shadow_where_one_is_wanted(runner: Runner) -> None:
    desk = ran(runner, replace(edit(shadow=True), values=DRAWN))
    assert [x.role for x in desk.layers] == [Role.FILL, Role.PAINT, Role.SHADOW, Role.OBJECT]
    desk = ran(runner, edit(shadow=True))
    assert [x.role for x in desk.layers] == [Role.FILL, Role.SHADOW, Role.OBJECT]
    assert desk.layers[1].object_id == "box"
    assert array_of(desk.layers[1].placed.pixels)[..., :3].max() == 0
    assert desk.report.outside_max == 0
    gone = ran(runner, edit(box_at(30, 40, 40, None, "box"), shadow=True))
    assert [x.role for x in gone.layers] == [Role.FILL]


def test_what_stands_in_front_of_a_shadow_is_not_shaded(runner: Runner) -> None:
    moved = box_at(30, 40, 40, MOVE, "box")
    below = box_at(104, 84, 10, Affine(), "below")  # under the object's foot, clear of it
    layers = ran(runner, edit(moved, below, shadow=True)).layers
    roles = [layer.role for layer in layers]
    assert roles.index(Role.SHADOW) < roles.index(Role.FRONT)


@pytest.mark.parametrize("depth", list(Depth))
def test_nothing_outside_changes_in_any_depth(runner: Runner, depth: Depth) -> None:
    wanted = edit(depth=depth)
    desk = ran(runner, wanted)
    assert all(layer.placed.pixels.depth is depth for layer in desk.layers[:2])
    assert desk.report.outside_max == 0
    canvas = ResultLayer("source", Role.FILL, wanted.window)
    flat = array_of(flatten([canvas, *desk.layers], wanted.window.box, depth))
    source = array_of(wanted.window.pixels)
    assert np.array_equal(flat[125:, :20], source[125:, :20])
    assert not np.array_equal(flat[40:80, 30:70], source[40:80, 30:70])


def test_the_same_seed_gives_the_same_bytes_and_another_one_others(runner: Runner) -> None:
    first, again, other = (ran(runner, edit(seed=seed)).layers for seed in (1, 1, 2))
    assert [x.placed.pixels.data for x in first] == [x.placed.pixels.data for x in again]
    assert first[0].placed.pixels.data != other[0].placed.pixels.data
    assert first[-1].placed.pixels.data == other[-1].placed.pixels.data


@pytest.mark.parametrize("seed", [1, 2])
def test_only_a_walk_draws_another_guess_for_each_seed(runner: Runner, seed: int) -> None:
    walked, light = (
        [
            ran(runner, replace(edit(seed=at), values=(ParameterValue(FILLED_BY, way),))).layers[0]
            for at in (0, seed)
        ]
        for way in (WALKED, LIGHT)
    )
    assert walked[0].placed.pixels.data != walked[1].placed.pixels.data
    assert light[0].placed.pixels.data == light[1].placed.pixels.data


def test_a_document_says_by_a_number_how_its_place_was_filled() -> None:
    filled = next(x for x in IMAGE_ELEMENTS.parameters if x.field == FILLED_BY)
    assert (WALKED, DETAILED, LED, LIGHT) == (0, 1, 2, 3)  # never to change
    assert filled.choices[WALKED] == "the decoder, a guess for each seed"
    assert filled.choices[LIGHT] == "the decoder"
    assert (filled.high, filled.default) == (LIGHT, LED)


@pytest.mark.parametrize("drawn", [False, True])
@pytest.mark.parametrize("way", [LIGHT, LED, DETAILED, WALKED])
@pytest.mark.parametrize("pastes", [False, True])
def test_what_no_seed_changes_is_made_once(
    runner: Runner, pastes: bool, way: int, drawn: bool
) -> None:
    once = not (way == WALKED and drawn) if pastes else way == LIGHT
    values = (ParameterValue(FILLED_BY, float(way)), ParameterValue(DRAWN_BY, float(drawn)))
    objects = (pasted(),) if pastes else ()
    desk = ran(runner, replace(edit(*objects), values=values, variations=2))
    made = {0} if once else {0, 1}
    assert {layer.variation for layer in desk.layers} == made
    assert any("every seed" in note for note in desk.report.notes) == once
    looks = [
        [x.placed.pixels.data for x in desk.layers if x.variation == number] for number in made
    ]
    assert len({tuple(look) for look in looks}) == len(made)
    one = ran(runner, replace(edit(*objects), values=values))
    assert not any("every seed" in note for note in one.report.notes)
    again = ran(runner, replace(edit(*objects, seed=1), values=values))
    assert ([x.placed.pixels.data for x in again.layers] == looks[0]) == once


@pytest.mark.parametrize("way", [LIGHT, LED, WALKED])
def test_a_fill_that_the_decoder_is_not_trusted_with_differs_by_seed(
    guarded: Runner, way: int
) -> None:
    wanted = replace(edit(), values=(ParameterValue(FILLED_BY, float(way)),), variations=2)
    desk = ran(guarded, wanted)
    assert {layer.variation for layer in desk.layers} == {0, 1}
    assert any("are needed" in note for note in desk.report.notes)
    assert not any("every seed" in note for note in desk.report.notes)


@pytest.mark.parametrize("way", [LIGHT, DETAILED, LED])
def test_what_fills_the_place_left_does_not_draw_the_object(runner: Runner, way: int) -> None:
    values = (*DRAWN, ParameterValue(FILLED_BY, float(way)))
    objects = [
        ran(runner, replace(edit(), values=given)).layers[-1].placed.pixels.data
        for given in (values, (values[0], ParameterValue(FILLED_BY, float(LIGHT))))
    ]
    assert objects[0] == objects[1]
    own = ran(runner, edit()).layers[-1].placed.pixels.data
    assert objects[0] != own


def test_the_decoder_draws_the_object_where_it_is_asked_to(runner: Runner) -> None:
    asked = replace(edit(), values=DRAWN)
    own, drawn = (ran(runner, wanted).layers[-1].placed for wanted in (edit(), asked))
    assert (own.left, own.top, own.pixels.size) == (drawn.left, drawn.top, drawn.pixels.size)
    assert own.pixels.data != drawn.pixels.data
    assert np.array_equal(array_of(own.pixels)[..., 3], array_of(drawn.pixels)[..., 3])


def test_neighbours_leave_each_other_their_pixels(runner: Runner) -> None:
    first = box_at(10, 10, 40, Affine.translation(20, 90), "first")
    second = box_at(60, 10, 40, Affine.translation(12, 90), "second")  # 2 px beside the first
    layers = ran(runner, replace(edit(first, second), values=DRAWN)).layers
    assert [x.role for x in layers] == [Role.FILL] * 2 + [Role.PAINT] * 2 + [Role.OBJECT] * 2
    wanted = edit(first, second)
    layers = ran(runner, wanted).layers
    source = ResultLayer("source", Role.FILL, wanted.window)
    flat = array_of(flatten([source, *layers], wanted.window.box))
    own = array_of(wanted.window.pixels)
    assert np.array_equal(flat[100:140, 30:70], own[10:50, 10:50])
    assert np.array_equal(flat[100:140, 72:112], own[10:50, 60:100])


@pytest.mark.parametrize("way", [LIGHT, DETAILED, LED, WALKED])
def test_what_fills_the_place_left_does_not_know_where_the_object_went(
    runner: Runner, way: int
) -> None:
    values = (ParameterValue(FILLED_BY, float(way)),)
    fills = [
        ran(runner, replace(edit(box_at(30, 40, 40, to, "box")), values=values)).layers[0].placed
        for to in (None, Affine.translation(10, 5), MOVE)
    ]
    assert len({fill.pixels.data for fill in fills}) == 1


def test_a_deleted_object_leaves_background_alone(runner: Runner) -> None:
    desk = ran(runner, edit(box_at(30, 40, 40, None, "box")))
    assert [layer.role for layer in desk.layers] == [Role.FILL]


def test_all_objects_deleted_leave_background_alone(runner: Runner) -> None:
    everything = box_at(0, 0, SIDE, None, "everything")
    desk = ran(runner, edit(everything, box_at(30, 40, 40, None, "box")))
    assert {layer.role for layer in desk.layers} == {Role.FILL}


def test_an_unmoved_object_in_front_stays_in_front(runner: Runner) -> None:
    moved = box_at(30, 40, 40, MOVE, "box")
    front = box_at(110, 50, 20, Affine(), "front")
    layers = ran(runner, edit(moved, front)).layers
    assert layers[-1].role is Role.FRONT
    assert layers[-1].object_id == "front"


@pytest.mark.parametrize("scale", [0.01, 99.0, 100.0])
def test_the_smallest_and_largest_scales_are_drawn(runner: Runner, scale: float) -> None:
    affine = Affine.scaling(scale, scale, (50, 60))
    desk = ran(runner, edit(box_at(30, 40, 40, affine, "box")))
    assert desk.report.outside_max == 0


@pytest.mark.parametrize("scale", [0.0, 0.009, 101.0])
def test_other_scales_are_refused(runner: Runner, scale: float) -> None:
    with pytest.raises(BadEdit, match="scaled out of bounds"):
        ran(runner, edit(box_at(30, 40, 40, Affine.scaling(scale, scale), "box")))


def test_an_object_smaller_than_one_element_moves(runner: Runner) -> None:
    desk = ran(runner, edit(box_at(60, 60, 1, Affine.translation(30, 0), "dot")))
    assert desk.layers[-1].role is Role.OBJECT
    assert desk.report.outside_max == 0


def test_an_object_that_leaves_the_picture_gives_its_background_alone(runner: Runner) -> None:
    desk = ran(runner, edit(box_at(30, 40, 40, Affine.translation(900, 0), "box")))
    assert [layer.role for layer in desk.layers] == [Role.FILL]


def test_a_cancel_is_honoured_within_one_step(runner: Runner) -> None:
    desk = EditDesk(limit=1)
    with pytest.raises(Cancelled):
        runner.run(edit(), desk, desk.tell)
    assert len(desk.steps) == 1


def test_classical_stays_the_default_for_moves() -> None:
    assert built_in().choose(Rearrange.verb).id == CLASSICAL.id


def test_the_method_is_offered_where_its_weights_ship(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    weights = tmp_path / "elements.safetensors"
    monkeypatch.setattr(entry, "boxed_elements", lambda: weights)
    assert IMAGE_ELEMENTS not in built_in().descriptors
    weights.write_bytes(b"")
    assert IMAGE_ELEMENTS in built_in().offered


def test_weights_that_need_an_autoencoder_are_refused(
    tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    path = tmp_path / "latents.safetensors"
    config = replace(tiny_elements, space=Space.LATENTS)
    write_model(path, config, build_model(config, seed=5).state_dict(), {})
    lone = Runner(
        Registry(
            (RegisteredMethod(IMAGE_ELEMENTS, lambda: ImageElements(path, OneSlotCache(), CPU)),)
        )
    )
    with pytest.raises(BadWeights, match="autoencoder"):
        ran(lone, edit())
