"""Painting an exemplar by the classical method: cut out, fitted into the region, made to belong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import skimage.data

from classical_pictures import SIDE, disc, exemplar_edit, flat, lawn, layers_of, region, run, scene
from intarsia.core.engine.methods.classical.paint import holds_a_thing
from intarsia.core.engine.pixels.allowed_area import bounds_of
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Placed


def on_white(thing: np.ndarray) -> np.ndarray:
    """The thing as an opaque photo before a plain wall, with room around it."""
    side = thing.shape[0]
    out = np.full((2 * side, 2 * side, 4), 255, np.uint8)
    out[..., :3] = np.random.default_rng(1).integers(225, 235, (2 * side, 2 * side, 3))
    part = out[side // 2 : side // 2 + side, side // 2 : side // 2 + side]
    alpha = thing[..., 3:] / 255
    part[..., :3] = np.rint(alpha * thing[..., :3] + (1 - alpha) * part[..., :3])
    return out


@pytest.mark.parametrize("kind", ["alpha", "mask", "found"])
def test_an_exemplar_is_cut_out_fits_and_stands_on_the_region(kind: str) -> None:
    thing = disc(60)
    if kind == "alpha":
        edit = exemplar_edit(thing)
    else:
        photo = on_white(thing)
        known = np.zeros(photo.shape[:2], bool)
        known[30:90, 30:90] = thing[..., 3] > 127
        edit = exemplar_edit(photo, known if kind == "mask" else None)
    layers = layers_of(run(edit))
    assert [item.role for item in layers] == [Role.SHADOW, Role.PAINT]
    paint = layers[-1].placed
    shown = np.zeros((SIDE, SIDE))
    box = paint.box
    shown[box.top : box.bottom, box.left : box.right] = array_of(paint.pixels)[..., 3] / 255
    solid = bounds_of(shown > 0.5)
    assert abs(solid.width - 40) <= 3
    assert abs(solid.bottom - 110) <= 2
    assert abs(solid.left + solid.right - 160) <= 4
    after = flat(lawn(), layers)
    middle = after[solid.top + 15 : solid.top + 25, 75:85, :3].mean((0, 1))
    assert np.abs(middle - (210, 40, 40)).max() < 14


def test_an_exemplar_nobody_could_see_is_refused() -> None:
    with pytest.raises(BadEdit, match="no visible pixel"):
        run(exemplar_edit(np.zeros((9, 9, 4), np.uint8)))
    opaque = np.full((9, 9, 4), 255, np.uint8)
    clear = opaque.copy()
    clear[:, :5, 3] = 0
    left = np.zeros((9, 9), bool)
    left[:, :5] = True
    with pytest.raises(BadEdit, match="no visible pixel"):
        run(exemplar_edit(clear, left))
    whole = layers_of(run(exemplar_edit(opaque)))
    assert [item.role for item in whole] == [Role.PAINT]  # a flat patch throws no shadow


def test_a_region_that_holds_a_thing_is_emptied_first() -> None:
    picture, layer = scene()
    mask = np.zeros((SIDE, SIDE), bool)
    mask[60:100, 50:90] = array_of(layer.pixels)[..., 3] > 127
    colour = picture[..., :3].astype(np.float32) / 255
    assert holds_a_thing(colour, mask)
    assert not holds_a_thing(colour, np.roll(mask, (40, 55), (0, 1)))
    edit = replace(
        exemplar_edit(disc(30, (40, 40, 200))),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(mask),
    )
    assert [item.role for item in layers_of(run(edit))] == [Role.FILL, Role.SHADOW, Role.PAINT]


def test_a_person_is_cut_out_of_a_photo_and_the_whole_is_taken_where_asked() -> None:
    photo = np.full((256, 256, 4), 255, np.uint8)
    photo[..., :3] = skimage.data.astronaut()[::2, ::2]
    cut = layers_of(run(exemplar_edit(photo)))[-1].placed
    alpha = array_of(cut.pixels)[..., 3]
    assert (alpha < 128).mean() > 0.2  # the flag and the wall beside her are gone
    whole = layers_of(run(exemplar_edit(photo, np.ones((256, 256), bool))))[-1].placed
    assert (array_of(whole.pixels)[..., 3] > 128).mean() > 0.95


@pytest.mark.parametrize(
    "subject",
    [
        Prompt(PromptKind.POINTS, ((180.0, 60.0),)),
        Prompt(PromptKind.BOX, box=Box.of_edges(140, 20, 220, 100)),
    ],
)
def test_what_is_shown_in_an_exemplar_is_taken_and_not_the_larger_thing(subject: Prompt) -> None:
    wall = np.full((120, 240, 4), 255, np.uint8)
    wall[..., :3] = np.random.default_rng(1).integers(225, 235, (120, 240, 3))
    rows, columns = np.mgrid[:120, :240]
    wall[np.hypot(rows - 60, columns - 60) < 50, :3] = (200, 40, 40)
    wall[np.hypot(rows - 60, columns - 180) < 25, :3] = (40, 60, 200)
    layers = layers_of(run(replace(exemplar_edit(wall), subject=subject)))
    painted = array_of(layers[-1].placed.pixels)
    colour = painted[painted[..., 3] > 250][:, :3].mean(0)
    assert colour[2] > 150
    assert colour[0] < 90


def test_a_rectangle_takes_the_tones_that_it_meets_at_its_rim() -> None:
    patch = np.full((60, 40, 4), 255, np.uint8)
    patch[..., :3] = (230, 60, 60)
    patch[20:40, 10:30, :3] = (250, 200, 200)
    mask = np.ones((60, 40), bool)
    own = layers_of(run(exemplar_edit(patch, mask)))[-1].placed
    met = layers_of(run(replace(exemplar_edit(patch, mask), likeness=0.0)))[-1].placed
    around = lawn()[45:50, 60:100, :3].reshape(-1, 3).mean(0)
    far = [
        float(np.abs(array_of(x.pixels)[2, 5:-5, :3].mean(0) - around).mean()) for x in (own, met)
    ]
    assert far[1] < 0.4 * far[0]
    middle = array_of(met.pixels)[30, 20, :3].astype(int) - array_of(met.pixels)[30, 3, :3]
    assert middle[1] > 60  # what is drawn on it is still there


def test_what_nothing_stands_out_in_takes_the_shape_of_the_region() -> None:
    bark = np.full((90, 240, 4), 255, np.uint8)
    bark[..., :3] = np.random.default_rng(1).integers(90, 130, (90, 240, 1))
    rows, columns = np.mgrid[:SIDE, :SIDE]
    drawn = np.hypot(rows - 80, columns - 80) < 40
    notes: list[str] = []
    layers = layers_of(run(replace(exemplar_edit(bark), region=region(drawn)), notes=notes))
    assert [item.role for item in layers] == [Role.PAINT]
    assert any(note.startswith("Nothing stood out") for note in notes)
    shown = np.zeros((SIDE, SIDE))
    box = layers[0].placed.box
    part = array_of(layers[0].placed.pixels)[..., 3] / 255
    shown[box.top : box.bottom, box.left : box.right] = part
    assert (shown[~drawn] == 0).all()
    assert (shown[np.hypot(rows - 80, columns - 80) < 34] > 0.95).all()
    asked = replace(exemplar_edit(bark, np.ones((90, 240), bool)), region=region(drawn))
    whole = layers_of(run(asked))[-1].placed
    solid = bounds_of(array_of(whole.pixels)[..., 3] > 128)
    assert solid.width > 2 * solid.height  # who asks for all of it gets its rectangle
