"""Completing and repainting by the classical method, on pictures whose right answer is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from classical_pictures import (
    SIDE,
    Watching,
    centre,
    flat,
    halves,
    layers_of,
    region,
    repaint,
    run,
    scene,
)
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.allowed_area import allowed_area, bounds_of, confined
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from shadow_pictures import standing_scene


def test_complete_continues_and_says_that_shadows_stay() -> None:
    picture, _ = scene()
    edit = Complete(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(centre()),
        effect=True,
    )
    context = RunContext(0, Watching())
    layers = layers_of(list(Classical().run(edit, context)))
    assert [item.role for item in layers] == [Role.FILL]
    assert "shadow" in context.notes[0]
    transparent = picture.copy()
    transparent[..., 3] = 0
    with pytest.raises(BadEdit, match="transparent"):
        run(replace(edit, window=Placed(pixels_of(transparent), 0, 0)))


def test_repaint_fills_with_what_the_label_was() -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 1
    after[50:80, 60:100] = 1
    layers = layers_of(run(repaint(after)))
    assert [item.role for item in layers] == [Role.PAINT]
    grown = flat(halves(), layers)[56:76, 66:94, :3].mean((0, 1))
    assert np.abs(grown - (200, 180, 130)).max() < 12


@pytest.mark.parametrize("labels", [(), (7,)])
def test_a_label_that_was_nowhere_is_said(labels: tuple[int, ...]) -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 7
    with pytest.raises(BadEdit, match="has a label, 7"):
        run(repaint(after, labels))


def test_a_label_with_no_source_left_is_guessed_and_said() -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 1
    edit = repaint(after)
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[70:74, 70:74] = 2
    edit = replace(edit, before=pixels_of(before), after=pixels_of(np.roll(before, 3, 1)))
    context = RunContext(0, Watching())
    assert layers_of(list(Classical().run(edit, context)))
    assert "label 2" in context.notes[0]


def test_a_thin_label_that_gains_keeps_what_it_can_be_copied_from() -> None:
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[40:80, 40:80] = 1
    before[40:80, 80:87] = 2  # all of it lies beside what gives way to it
    picture = np.full((SIDE, SIDE, 4), 255, np.uint8)
    picture[..., :3] = np.random.default_rng(0).integers(170, 190, (SIDE, SIDE, 1))
    picture[before == 1, :3] = (60, 20, 20)
    picture[before == 2, :3] = (30, 90, 200)
    edit = replace(
        repaint(np.where(before == 1, 2, before).astype(np.uint8)),
        window=Placed(pixels_of(picture), 0, 0),
        before=pixels_of(before),
    )
    context = RunContext(0, Watching())
    layers = layers_of(list(Classical().run(edit, context)))
    assert not context.notes
    shown = flat(picture, layers)[50:70, 50:70, :3].mean((0, 1))
    assert np.abs(shown - (30, 90, 200)).max() < 12


@pytest.mark.parametrize("end", [(290, 340), (290, 370), (250, 360)])
def test_a_long_shadow_towards_the_viewer_leaves_whole(end: tuple[int, int]) -> None:
    colour, thing, shadow = standing_scene(0.5, end, 460)
    bare = standing_scene(0.0, end, 460)[0]
    picture = np.full((*thing.shape, 4), 255, np.uint8)
    picture[..., :3] = np.rint(colour * 255)
    edit = Complete(
        id=new_id(),
        picture=Size(thing.shape[1], thing.shape[0]),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(thing),
        effect=True,
    )
    allowed = allowed_area(edit)
    layers = layers_of(run(edit))
    kept = [layer for item in layers if (layer := confined(item, allowed)) is not None]
    assert np.array_equal(flat(picture, kept), flat(picture, layers))  # nothing is cut off
    shown = flat(picture, kept)[..., :3].astype(float)
    for top in range(bounds_of(shadow).top + 8, bounds_of(shadow).bottom - 8, 24):
        rows = shadow & (np.arange(len(shadow))[:, None] >= top)
        rows[top + 24 :] = False
        assert shown[rows].mean() > 0.85 * 255 * bare[rows].mean()
