"""TAESD from its published file to the panel: import, running engine, previews while one waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny
from pytestqt.qtbot import QtBot
from safetensors.torch import save_file

from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.commands import main as packs_command
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.planning.preferences import with_parameters
from intarsia.core.wire.events import AnyEvent, Finished, LayerReady, Loading, Progress
from intarsia.core.wire.geometry import Box, Size
from intarsia.ui.qt import QtGui
from photo_desk import CUP, JAR, PhotoDesk, serving
from published_packs import ignored

THINGS = {CUP: Box(50, 40, 30, 30), JAR: Box(110, 60, 24, 36)}
MAGENTA = (255, 0, 255)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, published_packs: PackStore) -> Iterator[Path]:
    """The home of a running engine that has Paint by Example and as yet no TAESD."""
    home = tmp_path_factory.mktemp("previewing")
    pack = find_pack(load_catalogue(), "paint-by-example")
    PackStore(home / "packs").import_from(pack, published_packs.folder(pack), ignored)
    with serving(Path(__file__).with_name("small_engine.py"), home, str(home / "packs")):
        yield home


@pytest.fixture
def desk(home: Path, qtbot: QtBot) -> Iterator[PhotoDesk]:
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    desk.editor.settings.change(lambda x: with_parameters(x, "paint-by-example", {"steps": 3}))
    desk.editor.scene.select((JAR,))
    desk.panel.look.take_asked.emit()
    desk.editor.scene.select((CUP,))
    yield desk
    desk.close()


def write_magenta_taesd(path: Path) -> None:
    """A tiny random TAESD as it is published, whose every picture is far on magenta's side."""
    torch.manual_seed(4)
    widths = (8, 8, 8, 8)
    net = AutoencoderTiny(encoder_block_out_channels=widths, decoder_block_out_channels=widths)
    with torch.no_grad():
        net.decoder.layers[-1].bias.copy_(torch.tensor([90.0, -90.0, 90.0]))
    save_file({name: each.contiguous() for name, each in net.state_dict().items()}, path)


class WatchedBox:
    """`seen`: what the panel's preview has shown since it is watched."""

    def __init__(self, desk: PhotoDesk) -> None:
        self.seen: list[QtGui.QImage] = []
        self._box = desk.panel.preview
        self._subscription = desk.editor.session.jobs.current.subscribe(self._look)

    def _look(self, _: object) -> None:
        if not self._box.isHidden():
            self.seen.append(self._box.pixmap().toImage())


def previews(told: list[AnyEvent]) -> list[np.ndarray]:
    """(h, w, 3) of each."""
    shown = [e.preview for e in told if isinstance(e, Progress) and e.preview is not None]
    return [array_of(each)[..., :3] for each in shown]


def made(told: list[AnyEvent]) -> list[object]:
    assert isinstance(told[-1], Finished), told[-1]
    assert (told[-1].report.method, told[-1].report.outside_max) == ("paint-by-example", 0)
    return [event.layer for event in told if isinstance(event, LayerReady)]


def is_magenta(picture: np.ndarray) -> np.ndarray:
    """Bool (h, w)."""
    found: np.ndarray = (picture == MAGENTA).all(-1)
    return found


def has_magenta(image: QtGui.QImage) -> bool:
    places = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return any(image.pixelColor(*at).getRgb()[:3] == MAGENTA for at in places)


def test_previews_are_decoded_once_it_is_imported_and_results_stay(
    desk: PhotoDesk, home: Path, tmp_path: Path
) -> None:
    box = WatchedBox(desk)
    plain = desk.finish(desk.press("Paint in"))
    layers = made(plain)
    coarse = previews(plain)[0]
    assert not is_magenta(coarse).any()
    assert box.seen
    assert not any(map(has_magenta, box.seen))
    assert "taesd" not in [e.pack for e in plain if isinstance(e, Loading)]

    write_magenta_taesd(tmp_path / "diffusion_pytorch_model.safetensors")
    assert packs_command(["import", "taesd", str(tmp_path)], home / "packs") == 0
    box.seen.clear()
    told = desk.finish(desk.press("Again with this seed"))
    assert made(told) == layers
    assert not told[-1].report.notes
    fine = previews(told)[0]
    assert fine.shape == coarse.shape
    inside = is_magenta(fine)
    assert inside.sum() > 100
    assert (fine[~inside] == coarse[~inside]).all()
    assert any(map(has_magenta, box.seen))
    loaded = [e for e in told if isinstance(e, Loading) and e.pack == "taesd"]
    assert loaded[-1].done == loaded[-1].of > 0
    facts = json.loads((home / "engine.json").read_bytes())
    client = EngineClient(Address("127.0.0.1", facts["port"], facts["token"]))
    assert "taesd on cpu" in repr(client.diagnosis()).partition("loaded: ")[2]
    desk.wait(lambda: desk.panel.preview.isHidden())
