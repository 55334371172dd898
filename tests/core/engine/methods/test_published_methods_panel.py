"""Every published method from the panel's buttons to layers: editor, HTTP, engine, photograph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.state.planning.preferences import with_method, with_parameters
from intarsia.core.state.session.jobs import JobState
from intarsia.core.wire.events import Failed, Finished, LayerReady, Progress
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.painting.label_map import LabelMap, derived_map
from photo_desk import CUP, JAR, PhotoDesk, serving

SIZE = Size(160, 120)
THINGS = {CUP: Box(50, 40, 30, 30), JAR: Box(110, 60, 24, 36)}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, published_packs: PackStore) -> Iterator[Path]:
    """The home of a running engine that has the packs."""
    home = tmp_path_factory.mktemp("small")
    with serving(Path(__file__).with_name("small_engine.py"), home, str(published_packs.root)):
        yield home


@pytest.fixture
def desk(home: Path, qtbot: QtBot) -> Iterator[PhotoDesk]:
    desk = PhotoDesk(home, qtbot, SIZE, THINGS)
    yield desk
    desk.close()


def choose(desk: PhotoDesk, method: str, **values: float) -> None:
    """Prefer a method for all it answers, with these parameters."""
    info = desk.editor.session.engine.value.info
    assert info is not None
    verbs = next(m.verbs for m in info.methods if m.id == method)
    for verb in verbs:
        desk.editor.settings.change(lambda x, verb=verb: with_method(x, verb, method))
    desk.editor.settings.change(lambda x: with_parameters(x, method, values))


def redraw(desk: PhotoDesk) -> None:
    """Let the jar grow on the map, as a stroke of the map brush does."""
    labels = LabelMap(derived_map(desk.document, desk.editor.host.store))
    mask = np.full((20, 20), 255, np.uint8)
    labels.put(Placed(pixels_of(mask), 96, 60), 2)
    desk.editor.map.painted(labels.pixels())


GESTURES = (
    ("paint-by-example", "Paint in"),
    ("pair", "Give the look"),
    ("pair", "Add"),
    ("pair", "Vary"),
    ("pair", "Vary shape"),
    ("pair", "Repaint"),
    ("pixel-guidance", "Repaint"),
)


@pytest.mark.parametrize(("method", "gesture"), GESTURES)
def test_a_gesture_becomes_layers_and_repeats_to_the_bit(
    desk: PhotoDesk, method: str, gesture: str
) -> None:
    choose(desk, method, steps=3)
    desk.editor.scene.select((JAR,))
    desk.panel.look.take_asked.emit()
    desk.editor.scene.select((CUP,))
    if gesture == "Repaint":
        redraw(desk)
    before = desk.seen()
    first = desk.finish(desk.press(gesture))
    assert isinstance(first[-1], Finished), first[-1]
    assert first[-1].report.method == method
    assert first[-1].report.outside_max == 0
    assert any(isinstance(e, LayerReady) for e in first)
    assert any(isinstance(e, Progress) and e.preview is not None for e in first)
    after = desk.seen()
    allowed = first[-1].report.allowed
    outside = np.ones(before.shape[:2], np.bool_)
    outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
    assert (before[outside] == after[outside]).all()
    assert (before != after).any()

    shown = desk.document.layers[-1].pixels
    again = desk.finish(desk.press("Again with this seed"))
    assert isinstance(again[-1], Finished), again[-1]
    assert desk.document.layers[-1].pixels == shown
    assert len(desk.document.edits) == 1


def test_an_edit_is_cancelled_in_mid_walk(desk: PhotoDesk) -> None:
    choose(desk, "pair", steps=200)
    desk.editor.scene.select((CUP,))
    before = desk.document
    edit_id = desk.press("Vary")
    desk.wait(lambda: any(isinstance(e, Progress) for e in desk.of(edit_id)))
    desk.editor.session.cancel(edit_id)
    end = desk.finish(edit_id)
    assert isinstance(end[-1], Failed)
    assert end[-1].kind == "cancelled"
    steps = [e.step for e in end if isinstance(e, Progress)]
    assert max(steps) < 200
    assert desk.editor.session.jobs[edit_id].state is JobState.CANCELLED
    assert desk.document is before


def test_previews_come_only_when_they_are_asked_for(desk: PhotoDesk) -> None:
    choose(desk, "pair", steps=3)
    desk.editor.settings.change(lambda x: replace(x, previews=False))
    desk.editor.scene.select((CUP,))
    told = desk.finish(desk.press("Vary"))
    assert isinstance(told[-1], Finished)
    assert not any(isinstance(e, Progress) and e.preview is not None for e in told)
