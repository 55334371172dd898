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
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed


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
