"""Moves by FLUX.2 klein: what fills the place left, and the light on what moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from classical_pictures import Watching, lawn, rearrange, scene
from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical import klein_asking
from intarsia.core.engine.methods.classical.klein_asking import KleinAsker, Levels
from intarsia.core.engine.methods.classical.klein_edits import KleinEdits
from intarsia.core.engine.methods.classical.klein_light import relit_layers
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.nets.klein.instructions import KleinTask
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import Floats, array_of, pixels_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import Edit, ObjectPlacement, Rearrange
from intarsia.core.wire.events import Loading, ResultLayer, Role
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.pixels import Placed
from published_packs import install_klein

pytestmark = pytest.mark.usefixtures("one_thread")


def _move(by: tuple[int, int] = (40, -30), **changes: object) -> Rearrange:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(*by))
    return rearrange(picture, moved, method="klein", **changes)


class _Grey:
    """Fills holes with a grey of its own."""

    def completion(self, edit: Edit) -> _Grey:
        return self

    def fill(self, colour: Floats, hole: object, valid: object, context: object) -> Floats:
        return np.full_like(colour, 0.25)

    def cast(self, colour: Floats, thing: object, usable: object, context: object) -> Floats:
        return np.zeros(colour.shape[:2], np.float32)


def _filled_by_grey(edit: Rearrange) -> tuple[list[ResultLayer], list[str]]:
    """The layers and the notes of a move whose place left may be filled with grey."""
    descriptor = MethodDescriptor("grey", "Grey", "", ("complete",))
    fillers = [RegisteredMethod(descriptor, _Grey)]  # type: ignore[arg-type]
    notes: list[str] = []
    made = KleinEdits(_Lamp((1, 1, 1)), fillers).run(edit, RunContext(0, Watching(), notes=notes))
    return [each for each in made if isinstance(each, ResultLayer)], notes


def test_the_place_left_is_filled_by_what_is_installed() -> None:
    layers, notes = _filled_by_grey(_move())
    assert "The place left was filled by Grey." in notes
    fill = array_of(layers[0].placed.pixels)
    assert (fill[fill[..., 3] == 255][:, :3] == 64).all()


def test_what_did_not_fill_a_place_is_not_said_to_have() -> None:
    by_plate, notes = _filled_by_grey(_move(plate=pixels_of(lawn())))
    assert by_plate[0].role is Role.FILL
    assert not any("place left" in note for note in notes)
    _, notes = _filled_by_grey(_move((0, 0)))  # it stays, so nothing is left
    assert not any("place left" in note for note in notes)


def test_what_fills_is_loaded_once_for_all_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(klein_asking, "LEAST_PX", 64)
    store = PackStore(tmp_path / "packs")
    install_klein(store, tmp_path)
    registry = built_in(store.root, tmp_path)

    def loads(edit: Edit) -> bool:
        desk = EditDesk()
        Runner(registry).run(edit, desk, desk.tell)
        return any(isinstance(event, Loading) for event in desk.events)

    assert loads(_move())
    held = registry.loaded_networks.footprints
    assert not loads(_move())
    assert not loads(replace(_move(), method="klein-erase"))
    assert len(registry.loaded_networks.footprints) == len(held)


class _Lamp(KleinAsker):
    """A klein that knows the light: all it sees, times a colour."""

    def __init__(self, colour: tuple[float, float, float], shade: slice | None = None) -> None:
        self.colour, self.shade = np.array(colour, np.float32), shade
        self.asked: list[tuple[KleinTask, list[tuple[int, ...]]]] = []

    def ask(
        self,
        pack: str,
        wanted: KleinTask,
        references: Sequence[Levels],
        context: RunContext,
        turn: tuple[int, int] = (0, 1),
    ) -> Floats:
        self.asked.append((wanted, [x.shape for x in references]))
        made = references[0].astype(np.float32) / 255
        return np.clip(made * self.colour, 0, 1).astype(np.float32)


def test_the_light_is_kleins_and_the_pattern_the_objects_own() -> None:
    lamp = _Lamp((0.6, 0.8, 1.2))
    method = KleinEdits(lamp, ())
    edit = replace(_move(), tone=0.0)
    layers = list(method.run(edit, RunContext(0, Watching())))
    before = array_of(scene()[1].pixels).astype(float)
    after = array_of(layers[-1].placed.pixels).astype(float)  # type: ignore[union-attr]
    solid = before[..., 3] == 255
    wanted = before[solid][:, :3] * (0.6, 0.8, 1.2)
    assert np.abs(after[solid][:, :3] - wanted).max() <= 3
    assert [wanted for wanted, _ in lamp.asked] == [KleinTask.LIGHT]
    half = replace(edit, values=(ParameterValue("light", 0.5),))
    layers = list(method.run(half, RunContext(0, Watching())))
    halfway = array_of(layers[-1].placed.pixels).astype(float)  # type: ignore[union-attr]
    wanted = before[solid][:, :3] * np.sqrt((0.6, 0.8, 1.2))
    assert np.abs(halfway[solid][:, :3] - wanted).max() <= 3


def test_things_that_touch_are_lit_together_and_others_apart() -> None:
    picture, layer = scene()
    there = [(40, -30), (50, -30), (-40, 50)]
    moved = [
        ObjectPlacement(f"{n:016x}", f"Disc {n}", layer, Affine.translation(*by))
        for n, by in enumerate(there)
    ]
    lamp = _Lamp((0.9, 0.9, 0.9))
    edit = rearrange(picture, *moved, method="klein")
    list(KleinEdits(lamp, ()).run(edit, RunContext(0, Watching())))
    assert len(lamp.asked) == 2


def test_things_that_touch_stay_bottom_to_top() -> None:
    """The third touches the first, the fourth the second and the third."""
    solid = np.full((20, 20, 4), 255, np.uint8)
    layers = [
        ResultLayer(f"{n}", Role.OBJECT, Placed(pixels_of(solid), left, 60))
        for n, left in enumerate((20, 80, 40, 60))
    ]
    lamp = _Lamp((0.6, 0.6, 0.6))
    lit = relit_layers(_move(), layers, lamp, RunContext(0, Watching()))
    assert [each.name for each in lit] == ["Light around 0", "0", "1", "2", "3"]
    assert len(lamp.asked) == 1
