"""Moving and deleting by the classical method, on pictures whose right answer is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from classical_pictures import SIDE, flat, lawn, layers_of, rearrange, run, scene
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import ObjectPlacement, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Placed
from shadow_pictures import shadow_scene


def test_a_deleted_object_leaves_lawn_and_no_red_rim() -> None:
    picture, layer = scene()
    layers = layers_of(run(rearrange(picture, ObjectPlacement("a" * 16, "Disc", layer, None))))
    assert [(item.role, item.name) for item in layers] == [(Role.FILL, "Background behind Disc")]
    assert layers[0].object_id == "a" * 16
    after = flat(picture, layers)
    was = np.zeros((SIDE, SIDE), bool)
    was[60:100, 50:90] = True
    assert (after[was][:, 0] - after[was][:, 1]).max() < 0  # nothing redder than green
    assert np.abs(after[was][:, :3].mean(0) - lawn()[..., :3].mean((0, 1))).max() < 5
    assert after[was][:, 1].std() > 3  # grain, not a smear


def test_a_whole_shift_keeps_the_users_own_pixels() -> None:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(40, -30), opacity=0.7)
    layers = layers_of(run(rearrange(picture, moved)))
    assert [item.role for item in layers] == [Role.FILL, Role.SHADOW, Role.OBJECT]
    thing = layers[-1]
    assert thing.placed == Placed(layer.pixels, 90, 30)
    assert thing.opacity == 0.7
    assert thing.name == "Disc"


def test_tone_follows_a_darker_place_a_little_and_only_when_asked() -> None:
    picture, layer = scene()
    picture[..., :3] = np.where(
        np.arange(SIDE)[None, :, None] >= 105, picture[..., :3] // 2, picture[..., :3]
    )
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(68, 0))
    weak = layers_of(run(rearrange(picture, moved, shadow=False)))[-1]
    none = layers_of(run(rearrange(picture, moved, shadow=False, tone=0.0)))[-1]
    assert none.placed.pixels == layer.pixels
    inner = np.s_[10:30, 10:30, :3]
    change = array_of(weak.placed.pixels)[inner].astype(int) - array_of(layer.pixels)[inner]
    assert -25 < change.mean() < -2


def test_what_stands_in_front_stays_in_front() -> None:
    picture, layer = scene()
    post = np.zeros((120, 8, 4), np.uint8)
    post[...] = (30, 30, 160, 255)
    picture[20:140, 110:118] = post
    front = ObjectPlacement("b" * 16, "Post", Placed(pixels_of(post), 110, 20))
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(45, 0))
    layers = layers_of(run(rearrange(picture, moved, front)))
    assert layers[-1].role is Role.FRONT
    assert layers[-1].object_id == "b" * 16
    after = flat(picture, layers)
    assert np.array_equal(after[20:140, 110:118, :3], picture[20:140, 110:118, :3].astype(int))
    assert after[80, 105, 0] > 150  # the disc, beside the post
    behind = layers_of(run(rearrange(picture, front, moved)))
    assert Role.FRONT not in [item.role for item in behind]


def test_the_plate_of_the_client_is_taken_as_it_is() -> None:
    picture, layer = scene()
    plate = pixels_of(np.full((SIDE, SIDE, 4), 255, np.uint8))
    gone = ObjectPlacement("a" * 16, "Disc", layer, None)
    after = flat(picture, layers_of(run(rearrange(picture, gone, plate=plate))))
    assert (after[78:82, 68:72] == 255).all()
    small = pixels_of(np.zeros((5, 5, 4), np.uint8))
    with pytest.raises(BadEdit, match="window's size"):
        run(rearrange(picture, gone, plate=small))


def test_an_object_half_off_the_canvas_is_cut_and_one_beyond_it_is_gone() -> None:
    picture, layer = scene()
    half = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(-70, 0))
    found = layers_of(run(rearrange(picture, half)))
    thing = next(item for item in found if item.role is Role.OBJECT)
    assert thing.placed.box == Box(0, 60, 20, 40)
    away = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(-700, 0))
    assert [item.role for item in layers_of(run(rearrange(picture, away)))] == [Role.FILL]


def test_seeds_vary_nothing_else_does() -> None:
    picture, layer = scene()
    edit = rearrange(picture, ObjectPlacement("a" * 16, "Disc", layer, None))
    assert run(edit) == run(replace(edit, id=new_id()))
    assert run(edit) != run(replace(edit, seed=1))


def test_what_the_frame_cuts_is_said_when_the_cut_shows() -> None:
    picture, _ = scene()
    bar = np.full((30, 20, 4), 255, np.uint8)
    at_edge = Placed(pixels_of(bar), 0, 60)
    inwards = ObjectPlacement("b" * 16, "Bar", at_edge, Affine.translation(30, 0))
    along = ObjectPlacement("b" * 16, "Bar", at_edge, Affine.translation(0, 30))
    notes: list[str] = []
    run(rearrange(picture, inwards), notes=notes)
    assert any("cut by the left edge" in note for note in notes)
    notes = []
    run(rearrange(picture, along), notes=notes)
    assert not any("cut by" in note for note in notes)


def test_a_shadow_that_goes_along_begins_at_the_thing() -> None:
    colour, thing, _ = shadow_scene()
    picture = np.dstack([np.round(colour * 255), np.full(thing.shape, 255)]).astype(np.uint8)
    cut = np.where(thing[..., None], picture, 0)[70:150, 120:165]
    layer = Placed(pixels_of(np.ascontiguousarray(cut)), 120, 70)
    moved = ObjectPlacement("a" * 16, "Box", layer, Affine.translation(-60, 20))
    shadow = next(x for x in layers_of(run(rearrange(picture, moved))) if x.role is Role.SHADOW)
    alpha = np.zeros(thing.shape, np.uint8)
    box = shadow.placed.box
    alpha[box.top : box.bottom, box.left : box.right] = array_of(shadow.placed.pixels)[..., 3]
    assert alpha[165, 106:112].min() > 30  # right of the box, in the rim that leaves with it
