"""Words: a tiny random Grounding DINO in its published layout gives boxes to whoever is there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.methods.words import grounding
from intarsia.core.engine.methods.words.grounding import (
    caption,
    found_boxes,
    open_pack,
    pixel_box,
)
from intarsia.core.engine.methods.words.locator import WORD_PACKS
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit, BadWeights, Cancelled, MissingPack
from intarsia.core.wire.events import AnyEvent, FoundObject, Loading, ObjectReady
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels
from modern_packs import write_grounding

RED_MUG = Prompt(PromptKind.WORDS, words="The red mug")


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packs that holds the tiny network, imported from its published files."""
    root = tmp_path_factory.mktemp("home") / "packs"
    source = write_grounding(tmp_path_factory.mktemp("hub"))
    pack = find_pack(load_catalogue(), WORD_PACKS[0])
    PackStore(root).import_from(pack, source, lambda *_: None)
    return root


@pytest.fixture(autouse=True)
def at_a_small_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grounding, "SHORT_PX", 64)


@pytest.fixture(scope="module")
def picture() -> Pixels:
    rgba = np.full((120, 160, 4), 255, np.uint8)
    rgba[..., :3] = np.rint(render_scene(5, 160).picture[:120] * 255)
    return pixels_of(rgba)


def find(packs: Path, picture: Pixels, prompt: Prompt, *, limit: int = 10**9) -> FoundObject:
    desk = EditDesk(picture, limit=limit)
    edit = Segment(id=new_id(), method="classical", picture=picture.sha256, prompt=prompt)
    Runner(built_in(packs=packs)).run(edit, desk, desk.tell)
    return desk.objects[0].found


def box_of(packs: Path, picture: Pixels) -> Box:
    """What the network says of the picture."""
    folder = PackStore(packs).path(find_pack(load_catalogue(), WORD_PACKS[0]))
    colour = np.frombuffer(picture.data, np.uint8).reshape(120, 160, 4)[..., :3]
    unit = (colour / np.float32(255)).astype(np.float32)
    with torch.inference_mode():
        scores, boxes = found_boxes(open_pack(folder), unit, RED_MUG.words)
    return pixel_box(boxes[int(scores.argmax())], (120, 160))


def test_the_words_find_what_a_box_there_finds_and_name_it(packs: Path, picture: Pixels) -> None:
    found = find(packs, picture, RED_MUG)
    boxed = find(packs, picture, Prompt(PromptKind.BOX, box=box_of(packs, picture)))
    assert found.name == "Red mug"
    assert found.mask == boxed.mask
    assert found.layer == boxed.layer
    assert find(packs, picture, RED_MUG) == found


def test_another_picture_gives_another_box_and_other_words_another_score(packs: Path) -> None:
    folder = PackStore(packs).path(find_pack(load_catalogue(), WORD_PACKS[0]))
    listener = open_pack(folder)
    rng = np.random.default_rng(0)
    one, two = rng.random((2, 64, 80, 3)).astype(np.float32)
    with torch.inference_mode():
        here, there = found_boxes(listener, one, "red mug"), found_boxes(listener, two, "red mug")
        other = found_boxes(listener, one, "cup")
    assert not torch.equal(here[1], there[1])
    assert not torch.equal(here[0], other[0])


def test_captions_are_small_and_end_with_a_dot() -> None:
    assert caption("  The Red\n Mug ") == "the red mug."
    assert caption("mug. cup.") == "mug. cup."


def test_a_box_is_kept_in_the_picture_and_never_empty() -> None:
    box = pixel_box(torch.tensor([0.5, 0.5, 0.5, 0.25]), (100, 200))
    assert box == Box.of_edges(50, 37, 150, 63)
    assert pixel_box(torch.tensor([0.0, 1.0, 0.5, 0.5]), (100, 200)) == Box.of_edges(0, 75, 50, 100)
    assert pixel_box(torch.tensor([2.0, 2.0, 0.0, 0.0]), (10, 10)) == Box.of_edges(9, 9, 10, 10)


def test_what_is_not_there_is_said(
    packs: Path, picture: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grounding, "SURE", 1.1)
    with pytest.raises(BadEdit, match="The red mug"):
        find(packs, picture, RED_MUG)


def test_without_its_pack_the_pack_is_named(tmp_path: Path, picture: Pixels) -> None:
    with pytest.raises(MissingPack, match="grounding-dino-tiny"):
        find(tmp_path, picture, RED_MUG)


def test_no_words_and_too_many_are_refused(packs: Path, picture: Pixels) -> None:
    for words in ("", "  ", "mug " * 100):
        with pytest.raises(BadEdit):
            find(packs, picture, Prompt(PromptKind.WORDS, words=words))


def test_it_can_be_cancelled(packs: Path, picture: Pixels) -> None:
    with pytest.raises(Cancelled):
        find(packs, picture, RED_MUG, limit=1)


def test_a_file_of_another_network_is_refused(tmp_path: Path) -> None:
    write_grounding(tmp_path)
    settings = json.loads((tmp_path / "config.json").read_text())
    settings["d_model"] = 64
    (tmp_path / "config.json").write_text(json.dumps(settings))
    with pytest.raises(BadWeights):
        open_pack(tmp_path)


@pytest.fixture
def client(
    packs: Path, tmp_path: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    (tmp_path / "packs").symlink_to(packs, target_is_directory=True)
    running = launch(tmp_path, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def test_words_cross_the_wire_and_its_loading_is_told(
    client: EngineClient, picture: Pixels
) -> None:
    events: list[AnyEvent] = []
    edit = Segment(id=new_id(), method="classical", picture=picture.sha256, prompt=RED_MUG)
    client.submit(edit, events.append, picture=picture)
    (found,) = [event.found for event in events if isinstance(event, ObjectReady)]
    assert found.name == "Red mug"
    assert "grounding-dino-tiny" in {e.pack for e in events if isinstance(e, Loading)}


def test_the_command_line_removes_what_is_called_so(
    packs: Path,
    picture: Pixels,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    (home / "packs").symlink_to(packs, target_is_directory=True)
    source, target = tmp_path / "in.png", tmp_path / "out.png"
    rgba = np.frombuffer(picture.data, np.uint8).reshape(120, 160, 4)
    cv2.imwrite(str(source), rgba[..., 2::-1])
    asked = ["remove", str(source), "--words", "the red mug", "-o", str(target), "--json"]
    assert main(asked) == 0
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert said["report"]["outside_max"] == 0
    before, after = cv2.imread(str(source)), cv2.imread(str(target))
    assert before is not None
    assert after is not None
    assert (before != after).any()
