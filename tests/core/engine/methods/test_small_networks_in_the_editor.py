"""MobileSAM, OSOR, MI-GAN and Depth Anything from import to layers, by the editor's controls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from pytestqt.qtbot import QtBot
from safetensors.torch import load_file, save_file

from intarsia.core.engine.packs.commands import main as packs_command
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.session.jobs import JobState
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    FoundObject,
    LayerReady,
    Loading,
    ObjectReady,
    Progress,
)
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.ui.qt import Qt, QtWidgets
from modern_packs import write_depth
from photo_desk import CUP, JAR, PhotoDesk, changed_within, choose_method, choose_row
from published_packs import install_unknown, write_osor
from random_networks import clicked_mobile_sam_file, random_migan

THINGS = {CUP: Box(60, 60, 40, 40), JAR: Box(116, 20, 24, 36)}
BY_DEPTH = "Order from front to back by Depth Anything V2 small."
DISTANCES = "Distances by Depth Anything V2 small."
NOTHING, SHADOWS, SIZES = range(3)  # rows of By depth
CUES, DEPTH = 1, 2  # of Front to back


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, launch: Callable[..., Any]) -> Iterator[Any]:
    """A running engine whose packs were imported from what is published, and its home."""
    folder = tmp_path_factory.mktemp("small_networks")
    torch.save(clicked_mobile_sam_file(), folder / "mobile_sam.pt")
    light = random_migan({4 * 2**i: 4 for i in range(8)})
    torch.save(dict(light.state_dict()), folder / "migan_traced.pt")
    write_osor(folder / "osor")
    write_uneven_depth(folder / "depth")
    store = PackStore(folder / "home/packs")
    for name, source in (("mobile-sam", "mobile_sam.pt"), ("osor-sdxl", "osor")):
        install_unknown(store, name, folder / source)
    for name, source in (("migan", "migan_traced.pt"), ("depth-anything-v2-small", "depth")):
        assert packs_command(["import", name, str(folder / source)], store.root) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        running = launch(folder / "home", "--cold")
    yield running, folder / "home"
    running.kill()


@pytest.fixture
def desk(engine: Any, qtbot: QtBot) -> Iterator[PhotoDesk]:
    home: Path = engine[1]
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    for section in (desk.panel.finding, desk.panel.move_section):
        choose_method(section, "classical")
    desk.editor.scene.select((CUP,))
    yield desk
    desk.close()


def write_uneven_depth(folder: Path) -> None:
    """A tiny random network that finds the places of a picture far apart."""
    write_depth(folder, seed=2)
    state = load_file(folder / "model.safetensors")
    state["head.conv3.weight"] *= 600
    save_file(state, folder / "model.safetensors")


def choose_value(section: Any, label: str, row: int) -> None:
    """Take that row in the list of one of the method's own choices, as a person does."""
    lists = section.parameters.findChildren(QtWidgets.QComboBox)
    choose_row(next(x for x in lists if x.accessibleName() == label), row)


def ended(told: list[AnyEvent], method: str) -> Finished:
    end = told[-1]
    assert isinstance(end, Finished), end
    assert (end.report.method, end.report.outside_max) == (method, 0)
    return end


def counted(engine: Any, pack: str) -> bool:
    """Whether the engine says that it holds the pack's network."""
    client = EngineClient(Address("127.0.0.1", engine[0].port, engine[0].token))
    return f"{pack} on cpu" in repr(client.diagnosis()).partition("loaded: ")[2]


@pytest.mark.parametrize(("method", "pack"), [("migan", "migan"), ("osor", "osor-sdxl")])
def test_a_removal_by_the_network_that_was_asked_for(
    desk: PhotoDesk, engine: Any, method: str, pack: str
) -> None:
    choose_method(desk.panel.region, method)
    before = desk.seen()
    told = desk.finish(desk.press("Remove"))
    end = ended(told, method)
    assert end.report.pack == pack
    assert any(isinstance(event, LayerReady) for event in told)
    assert changed_within(before, desk.seen(), end.report.allowed)
    shown = [layer.pixels for layer in desk.document.layers]
    ended(desk.finish(desk.press("Again with this seed")), method)
    assert [layer.pixels for layer in desk.document.layers] == shown
    assert len(desk.document.edits) == 1
    assert counted(engine, pack)
    desk.window.commands["undo"].trigger()
    desk.window.commands["undo"].trigger()
    assert (desk.seen() == before).all()


def found(told: list[AnyEvent]) -> list[FoundObject]:
    return [event.found for event in told if isinstance(event, ObjectReady)]


def test_a_click_of_the_find_tool_is_answered_by_mobile_sam(
    desk: PhotoDesk, engine: Any, qtbot: QtBot
) -> None:
    choose_method(desk.panel.finding, "mobile-sam")
    desk.window.commands["tool_prompt"].trigger()
    canvas, before = desk.window.canvas, desk.seen()

    def click() -> list[FoundObject]:
        at = canvas.view.to_view(30.5, 50.5).toPoint()
        left = Qt.MouseButton.LeftButton
        told = desk.finish(desk.begun(lambda: qtbot.mouseClick(canvas, left, pos=at)))
        assert ended(told, "mobile-sam").report.pack == "mobile-sam"
        return found(told)

    (item,) = click()
    assert click() == [item]
    desk.wait(lambda: desk.panel.bars.found.isVisibleTo(desk.panel))
    buttons = desk.panel.bars.found.findChildren(QtWidgets.QPushButton)
    next(x for x in buttons if x.accessibleName() == "Add object").click()
    assert item.object_id in [each.id for each in desk.document.objects]
    assert np.abs(desk.seen().astype(int) - before).max() <= 1
    assert counted(engine, "mobile-sam")


def test_depth_orders_what_is_found_where_it_is_chosen(desk: PhotoDesk, engine: Any) -> None:
    answers = {}
    for name, row in (("depth", DEPTH), ("cues", CUES), ("depth again", DEPTH)):
        choose_value(desk.panel.finding, "Front to back", row)
        before = desk.seen()
        told = desk.finish(desk.press("Take apart"))
        assert (BY_DEPTH in ended(told, "classical").report.notes) == (row == DEPTH)
        answers[name] = [each.object_id for each in found(told)]
        desk.wait(lambda n=name: [x.id for x in desk.document.objects] == answers[n])
        assert np.abs(desk.seen().astype(int) - before).max() <= 1
        desk.window.commands["undo"].trigger()
    assert answers["depth"] == answers["depth again"] != answers["cues"]
    assert set(answers["depth"]) == set(answers["cues"])
    assert counted(engine, "depth-anything-v2-small")


def test_depth_sizes_what_is_moved_where_it_is_chosen(desk: PhotoDesk) -> None:
    def move() -> None:
        desk.editor.place("Move", {CUP: Affine.translation(-30, -30)})
        desk.editor.settler.now()

    desk.panel.move_section.shadow.setChecked(True)
    before, made = desk.seen(), []
    for row in (NOTHING, SHADOWS, SIZES, SIZES):
        choose_value(desk.panel.move_section, "By depth", row)
        end = ended(desk.finish(desk.begun(move)), "classical")
        assert (DISTANCES in end.report.notes) == (row != NOTHING)
        assert any("as large" in note for note in end.report.notes) == (row == SIZES)
        assert changed_within(before, desk.seen(), end.report.allowed)
        made.append({x.name: (x.box, x.pixels) for x in desk.document.layers})
        desk.window.commands["undo"].trigger()
        assert (desk.seen() == before).all()
    as_it_was, shaded, sized, again = made
    assert sized == again
    assert as_it_was["a"] == shaded["a"]
    heights = [layers["a"][0].height for layers in (as_it_was, sized)]
    assert heights[1] < 0.8 * heights[0]


@pytest.mark.parametrize("case", ["osor", "mobile-sam", "depth"])
def test_each_is_cancelled_in_mid_work(desk: PhotoDesk, case: str) -> None:
    if case == "osor":
        choose_method(desk.panel.region, case)
    elif case == "mobile-sam":
        choose_method(desk.panel.finding, case)
    else:
        choose_value(desk.panel.finding, "Front to back", DEPTH)
    before = desk.document
    asked = desk.press("Remove" if case == "osor" else "Take apart")
    desk.wait(lambda: any(isinstance(e, Loading | Progress) for e in desk.of(asked)))
    desk.panel.queue.cancelled.emit(asked)
    end = desk.finish(asked)[-1]
    assert isinstance(end, Failed), end
    assert end.kind == "cancelled"
    assert desk.editor.session.jobs[asked].state is JobState.CANCELLED
    assert desk.document is before
