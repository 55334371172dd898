"""Packs in their hub layout from a folder to objects: import, HTTP, command line, editor."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from classical_pictures import scene
from intarsia.core.engine.headless.commands import main as headless
from intarsia.core.engine.packs.commands import main as packs_command
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.planning.preferences import with_method
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.events import AnyEvent, Failed, Finished, Loading, ObjectReady, Progress
from intarsia.core.wire.geometry import Box, Size
from intarsia.ui.qt import QtWidgets
from modern_packs import write_depth, write_grounding, write_sam2, write_vitmatte
from photo_desk import CUP, JAR, PhotoDesk

pytestmark = pytest.mark.usefixtures("one_thread")
THINGS = {CUP: Box(50, 40, 30, 30), JAR: Box(110, 60, 24, 36)}
PACKS = {
    "sam2.1-hiera-tiny": write_sam2,
    "vitmatte-small": write_vitmatte,
    "depth-anything-v2-small": write_depth,
    "grounding-dino-tiny": write_grounding,
}
BORDERS = "Soft borders by ViTMatte small."
CLICK = Prompt(PromptKind.POINTS, points=((60.5, 50.5),))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose packs were imported from folders."""
    folder = tmp_path_factory.mktemp("modern")
    packs = folder / "home/packs"
    for name, write in PACKS.items():
        assert packs_command(["import", name, str(write(folder / name))], packs) == 0
    return folder / "home"


@pytest.fixture
def client(
    home: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    running = launch(home, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def test_a_click_over_the_wire(client: EngineClient) -> None:
    assert "sam2" in [method.id for method in client.info().methods if method.ready]
    picture = pixels_of(scene()[0])
    edit = Segment(id=new_id(), method="sam2", picture=picture.sha256, prompt=CLICK, quick=True)

    def ask() -> tuple[list[Any], list[AnyEvent]]:
        events: list[AnyEvent] = []
        end = client.submit(replace(edit, id=new_id()), events.append, picture=picture)
        assert isinstance(end, Finished), end
        assert end.report.pack == "sam2.1-hiera-tiny"
        assert end.report.notes == (BORDERS,)
        return [event.found for event in events if isinstance(event, ObjectReady)], events

    first, events = ask()
    loaded = {event.pack: event for event in events if isinstance(event, Loading)}
    for pack in ("sam2.1-hiera-tiny", "vitmatte-small"):
        assert loaded[pack].done == loaded[pack].of > 0
    assert ask()[0] == first
    assert len(first) == 1
    stopped = replace(edit, id=new_id(), prompt=Prompt())

    def stop(event: AnyEvent) -> None:
        if isinstance(event, Progress):
            client.cancel(stopped.id)

    end = client.submit(stopped, stop, picture=picture)
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"


def test_taking_apart_on_the_command_line(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    Image.fromarray(scene()[0]).save(tmp_path / "in.png")
    found = []
    choices = (["--set", "order=2"], ["--set", "order=2"], ["--set", "order=1"])
    for name, chosen in zip("abc", choices, strict=True):
        words = ["take-apart", str(tmp_path / "in.png"), "--method", "sam2", "--json", *chosen]
        assert headless([*words, "-o", str(tmp_path / f"{name}.ora")]) == 0
        printed = capsys.readouterr()
        found.append(json.loads(printed.out.splitlines()[-1])["objects"])
    assert found[0]
    assert found[0] == found[1]
    assert {each["id"] for each in found[0]} == {each["id"] for each in found[2]}


def test_a_click_in_the_editor(home: Path, launch: Callable[..., Any], qtbot: QtBot) -> None:
    running = launch(home, "--cold")
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    try:
        desk.editor.settings.change(lambda x: with_method(x, "segment", "sam2"))
        prompting = desk.editor.session.prompting
        asked = prompting.ask(CLICK)

        def ends() -> list[Finished | Failed]:
            own = (event for name, event in desk.events if name == asked)
            return [event for event in own if isinstance(event, Finished | Failed)]

        desk.wait(ends)
        (end,) = ends()
        assert isinstance(end, Finished), end
        assert end.report.method == "sam2"
        assert end.report.notes == (BORDERS,)
        desk.wait(lambda: prompting.candidate.value is not None)
        count = len(desk.document.objects)
        accepted = prompting.accept(name="Found")
        assert accepted in [item.id for item in desk.document.objects]
        assert len(desk.document.objects) <= count + 1
    finally:
        desk.close()
        running.kill()


def test_words_in_the_panel(home: Path, launch: Callable[..., Any], qtbot: QtBot) -> None:
    running = launch(home, "--cold")
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    try:
        field = desk.panel.move_section.words
        found = []
        for _ in range(2):
            field.setText("the red mug")
            told = desk.finish(desk.begun(field.returnPressed.emit))
            assert isinstance(told[-1], Finished), told[-1]
            assert (told[-1].report.method, told[-1].report.notes) == ("sam2", (BORDERS,))
            found += [event.found for event in told if isinstance(event, ObjectReady)]
        assert found[0] == found[1]
        desk.wait(lambda: desk.panel.bars.found.isVisibleTo(desk.panel))
        buttons = desk.panel.bars.found.findChildren(QtWidgets.QPushButton)
        next(x for x in buttons if x.accessibleName() == "Add object").click()
        desk.wait(lambda: "Red mug" in [item.name for item in desk.document.objects])
        loaded = repr(
            EngineClient(Address("127.0.0.1", running.port, running.token)).diagnosis()
        ).partition("loaded: ")[2]
        for pack in ("sam2.1-hiera-tiny", "vitmatte-small", "grounding-dino-tiny"):
            assert f"{pack} on cpu" in loaded
    finally:
        desk.close()
        running.kill()
