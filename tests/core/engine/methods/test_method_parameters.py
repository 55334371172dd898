"""The sliders of Paint by Example and pixel-wise guidance reach their networks."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Edit, PaintExemplar, ParameterValue, RepaintMap, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 72


@pytest.fixture(scope="module")
def registry(published_packs: PackStore) -> Registry:
    """The methods of the small engine."""
    place = Path(__file__).with_name("small_engine.py")
    spec = importlib.util.spec_from_file_location("small_engine_for_parameters", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Registry = module.small(published_packs.root)
    return found


def window() -> dict[str, Any]:
    rng = np.random.default_rng(1)
    colours = np.kron(rng.integers(0, 256, (6, 6, 4)), np.ones((12, 12, 1))).astype(np.uint8)
    colours[..., 3] = 255
    return {
        "id": new_id(),
        "seed": 5,
        "picture": Size(SIDE, SIDE),
        "window": Placed(pixels_of(colours), 0, 0),
    }


def paint() -> PaintExemplar:
    """A region, to be painted from a wide exemplar."""
    region = np.zeros((SIDE, SIDE), np.uint8)
    region[20:50, 24:50] = 255
    exemplar = np.random.default_rng(2).integers(0, 256, (20, 61, 4)).astype(np.uint8)
    exemplar[..., 3] = 255
    return PaintExemplar(
        **window(),
        method="paint-by-example",
        region=pixels_of(region),
        exemplar=pixels_of(exemplar),
    )


def repaint() -> RepaintMap:
    """An object's outline, drawn larger."""
    before, after = np.zeros((SIDE, SIDE), np.uint8), np.zeros((SIDE, SIDE), np.uint8)
    before[20:44, 24:44], after[20:50, 24:50] = 3, 3
    return RepaintMap(
        **window(), method="pixel-guidance", before=pixels_of(before), after=pixels_of(after)
    )


def values(**given: float) -> tuple[ParameterValue, ...]:
    return tuple(ParameterValue(name, value) for name, value in given.items())


def run(registry: Registry, edit: Edit) -> tuple[bytes, int]:
    """The pixels of the result's layers, and how many steps there were."""
    desk = EditDesk()
    Runner(registry).run(edit, desk, desk.tell)
    layers = [layer.placed.pixels.data for layer in desk.layers]
    return b"".join(layers), max(e.of for e in desk.steps)


def test_steps_and_the_way_an_exemplar_is_shown_count(registry: Registry) -> None:
    squashed, steps = run(registry, replace(paint(), values=values(steps=3)))
    cropped, _ = run(registry, replace(paint(), values=values(steps=3, crop=1)))
    assert squashed != cropped
    longer, more = run(registry, replace(paint(), values=values(steps=5)))
    assert longer != squashed
    assert more == steps + 2  # PNDM takes one step more than it is asked for


def test_start_pull_reach_and_candidates_count(registry: Registry) -> None:
    usual = run(registry, repaint())[0]
    hand = {"by_hand": 1, "start": 500, "scale": 100}
    found = [
        run(registry, replace(repaint(), values=values(**each)))[0]
        for each in (
            {**hand, "scale": 0},
            {**hand, "start": 800},
            {"growth": 2},
            {"candidates": 3},
            {"steps": 4},
        )
    ]
    assert len({usual, *found}) == len(found) + 1


def test_start_and_pull_count_only_by_hand(registry: Registry) -> None:
    usual = run(registry, repaint())[0]
    ruled = replace(repaint(), values=values(by_hand=0, start=900, scale=1))
    assert run(registry, ruled)[0] == usual


@pytest.mark.parametrize(
    ("edit", "given", "sentence"),
    [
        (paint(), {"crop": 2}, "Exemplar cannot be 2"),
        (paint(), {"scale": 3}, "no parameter called scale"),
        (repaint(), {"scale": 1e6}, "Pull cannot be 1e\\+06"),
        (repaint(), {"scale": -1}, "Pull cannot be -1"),
        (repaint(), {"start": 1001}, "Start cannot be 1001"),
        (repaint(), {"candidates": 0}, "Candidates cannot be 0"),
    ],
)
def test_what_is_out_of_range_is_refused(
    registry: Registry, edit: Edit, given: dict[str, float], sentence: str
) -> None:
    with pytest.raises(BadEdit, match=sentence):
        run(registry, replace(edit, values=values(**given)))
