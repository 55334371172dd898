"""FLUX.2 klein from the panel's buttons to layers: exemplar, look, hidden part, light, erasing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.planning.preferences import with_parameters
from intarsia.core.state.session.jobs import JobState
from intarsia.core.wire.events import Failed, Finished, Loading, Progress
from intarsia.core.wire.geometry import Affine, Box, Size
from photo_desk import CUP, JAR, PhotoDesk, changed_within, choose_method
from published_packs import install_klein

THINGS = {CUP: Box(60, 40, 40, 40), JAR: Box(60, 52, 40, 16)}  # the jar before the cup


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, launch: Callable[..., Any]) -> Iterator[Any]:
    """A running engine whose packs are klein's, and its home."""
    folder = tmp_path_factory.mktemp("klein")
    install_klein(PackStore(folder / "home/packs"), folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        running = launch(folder / "home", "--cold")
    yield running, folder / "home"
    running.kill()


@pytest.fixture
def desk(engine: Any, qtbot: QtBot) -> Iterator[PhotoDesk]:
    home: Path = engine[1]
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    for section in (desk.panel.exemplar, desk.panel.look, desk.panel.move_section):
        choose_method(section, "klein")
    choose_method(desk.panel.region, "klein-erase")
    desk.editor.scene.select((JAR,))
    desk.panel.look.take_asked.emit()
    desk.editor.scene.select((CUP,))
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("gesture", "method"),
    [("Paint in", "klein"), ("Give the look", "klein"), ("Remove", "klein-erase")],
)
def test_a_gesture_becomes_layers_and_repeats_to_the_bit(
    desk: PhotoDesk, engine: Any, gesture: str, method: str
) -> None:
    before = desk.seen()
    first = desk.finish(desk.press(gesture))
    end = first[-1]
    assert isinstance(end, Finished), end
    assert (end.report.method, end.report.outside_max) == (method, 0)
    assert changed_within(before, desk.seen(), end.report.allowed)
    assert any(isinstance(event, Progress) for event in first)
    shown = [layer.pixels for layer in desk.document.layers]
    again = desk.finish(desk.press("Again with this seed"))
    assert isinstance(again[-1], Finished), again[-1]
    assert [layer.pixels for layer in desk.document.layers] == shown
    assert len(desk.document.edits) == 1
    running = engine[0]
    client = EngineClient(Address("127.0.0.1", running.port, running.token))
    said = repr(client.diagnosis())
    assert "flux2-klein-4b on cpu" in said.partition("loaded: ")[2]


def test_a_painting_is_cancelled_in_mid_walk(desk: PhotoDesk) -> None:
    before = desk.document
    asked = desk.press("Paint in")
    desk.wait(lambda: any(isinstance(e, Loading | Progress) for e in desk.of(asked)))
    desk.panel.queue.cancelled.emit(asked)
    end = desk.finish(asked)[-1]
    assert isinstance(end, Failed), end
    assert end.kind == "cancelled"
    assert desk.editor.session.jobs[asked].state is JobState.CANCELLED
    assert desk.document is before


def test_a_hidden_part_is_made_by_the_method_chosen_for_moving(desk: PhotoDesk) -> None:
    made = {}
    for method in ("klein", "classical"):
        choose_method(desk.panel.move_section, method)
        known = {item.id for item in desk.document.objects}
        hidden = desk.window.commands["correct_hidden"]
        end = desk.finish(desk.begun(hidden.trigger))[-1]
        assert isinstance(end, Finished), end
        assert (end.report.method, end.report.outside_max) == (method, 0)
        desk.wait(lambda known=known: len(desk.document.objects) > len(known))
        (guess,) = (x for x in desk.document.objects if x.id not in known)
        made[method] = desk.editor.host.store.get(guess.layer)
        desk.window.commands["undo"].trigger()
        assert {item.id for item in desk.document.objects} == known
        desk.editor.scene.select((CUP,))
    assert made["klein"].size == made["classical"].size
    assert made["klein"] != made["classical"]


def test_what_is_moved_is_lit_as_its_new_place(desk: PhotoDesk) -> None:
    def move() -> None:
        desk.editor.place("Move", {JAR: Affine.translation(-30, 30)})
        desk.editor.settler.now()

    desk.panel.move_section.shadow.setChecked(True)  # and what it casts there
    made = []
    for light in (1.0, 0.0, 1.0):
        desk.editor.settings.change(lambda x, on=light: with_parameters(x, "klein", {"light": on}))
        before = desk.seen()
        end = desk.finish(desk.begun(move))[-1]
        assert isinstance(end, Finished), end
        assert (end.report.method, end.report.outside_max) == ("klein", 0)
        assert changed_within(before, desk.seen(), end.report.allowed)
        names = [layer.name for layer in desk.document.layers]
        assert ("Light around b" in names) == bool(light)
        made.append([layer.pixels for layer in desk.document.layers if layer.name == "b"])
        desk.window.commands["undo"].trigger()
        assert (desk.seen() == before).all()
    lit, unlit, again = made
    assert lit == again != unlit
