"""LaMa and MI-GAN from a file on disk to layers: import, engine over HTTP, command line, editor."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from pytestqt.qtbot import QtBot
from safetensors.torch import save_file
from torch import Tensor, nn

from classical_pictures import SIDE, centre, region, scene
from intarsia.core.engine.headless.commands import main as headless
from intarsia.core.engine.nets.lama.network import Lama
from intarsia.core.engine.packs.commands import main as packs_command
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.planning.preferences import with_method
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import AnyEvent, Failed, Finished, LayerReady, Progress
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Placed
from photo_desk import CUP, JAR, PhotoDesk
from random_networks import random_lama, random_migan

pytestmark = pytest.mark.usefixtures("one_thread")
THINGS = {CUP: Box(50, 40, 30, 30), JAR: Box(110, 60, 24, 36)}


class _Wrapped(nn.Module):
    """As the published tracing script wraps the generator."""

    def __init__(self, generator: Lama) -> None:
        super().__init__()
        self.model = nn.Module()
        self.model.generator = generator

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        made: Tensor = self.model.generator(picture, hole)
        return made


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose packs were imported from files: TorchScript, and plain tensors."""
    folder = tmp_path_factory.mktemp("networks")
    given = torch.rand(1, 3, 32, 32), torch.ones(1, 1, 32, 32)
    torch.jit.trace(_Wrapped(random_lama()), given, check_trace=False).save(folder / "big-lama.pt")
    light = random_migan({4 * 2**i: 4 for i in range(8)})
    torch.save(dict(light.state_dict()), folder / "migan_traced.pt")
    save_file(dict(random_lama(seed=1).state_dict()), folder / "drawings.safetensors")
    packs = folder / "home/packs"
    for name, pack in (("big-lama", "big-lama.pt"), ("migan", "migan_traced.pt")):
        assert packs_command(["import", name, str(folder / pack)], packs) == 0
    drawings = ["import", "big-lama-drawings", str(folder / "drawings.safetensors")]
    assert packs_command(drawings, packs) == 0
    return folder / "home"


@pytest.fixture
def client(
    home: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    running = launch(home, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def _complete(method: str, pack: str = "") -> Complete:
    return Complete(
        id=new_id(),
        method=method,
        pack=pack,
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
    )


def _ask(client: EngineClient, edit: Complete) -> tuple[list[bytes], Finished]:
    events: list[AnyEvent] = []
    end = client.submit(replace(edit, id=new_id()), events.append)
    assert isinstance(end, Finished), end
    layers = [event.layer for event in events if isinstance(event, LayerReady)]
    return [bytes(layer.placed.pixels.data) for layer in layers], end


def test_over_the_wire(client: EngineClient) -> None:
    ready = {method.id: method.packs for method in client.info().methods if method.ready}
    assert {"lama", "migan"} <= set(ready)
    seen = []
    for method, pack in (("lama", ""), ("lama", "big-lama-drawings"), ("migan", "")):
        layers, end = _ask(client, _complete(method, pack))
        assert len(layers) == 1
        assert end.report.outside_max == 0
        assert end.report.method == method
        assert len(end.report.pack_sha256) == 64
        assert _ask(client, _complete(method, pack))[0] == layers
        seen += layers
    assert len(set(seen)) == 3
    stopped = _complete("migan")

    def stop(event: AnyEvent) -> None:
        if isinstance(event, Progress):
            client.cancel(stopped.id)

    end = client.submit(stopped, stop)
    assert isinstance(end, Failed | Finished)  # one pass may be over before the cancel arrives
    if isinstance(end, Failed):
        assert end.kind == "cancelled"


@pytest.mark.parametrize("method", ["lama", "migan"])
def test_on_the_command_line(
    home: Path,
    method: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    picture = scene()[0]
    Image.fromarray(picture).save(tmp_path / "in.png")
    apart = ["take-apart", str(tmp_path / "in.png"), "-o", str(tmp_path / "apart.ora"), "--json"]
    assert headless(apart) == 0
    objects = json.loads(capsys.readouterr().out.splitlines()[-1])["objects"]
    thing = next(item["id"] for item in objects if not item["background"])
    written = []
    for name in ("a.ora", "b.ora"):
        words = ["remove", str(tmp_path / "apart.ora"), "--object", thing, "--method", method]
        assert headless([*words, "--seed", "3", "-o", str(tmp_path / name)]) == 0
        out = str(tmp_path / f"{name}.png")
        assert headless(["export", str(tmp_path / name), "-o", out]) == 0
        written.append(np.asarray(Image.open(out).convert("RGBA")))
    assert np.array_equal(*written)
    assert (written[0] != picture).any()
    far = np.s_[120:, 120:]
    assert np.array_equal(written[0][far], picture[far])


def test_from_the_editor(home: Path, launch: Callable[..., Any], qtbot: QtBot) -> None:
    running = launch(home, "--cold")
    desk = PhotoDesk(home, qtbot, Size(160, 120), THINGS)
    try:
        for verb in ("complete", "rearrange"):
            desk.editor.settings.change(lambda x, verb=verb: with_method(x, verb, "lama"))
        before = desk.seen()
        mask = np.zeros((120, 160), np.uint8)
        mask[40:70, 50:80] = 255
        asked = desk.editor.session.complete(Placed(pixels_of(mask), 0, 0))
        desk.wait(lambda: _end_of(desk, asked) is not None)
        end = _end_of(desk, asked)
        assert isinstance(end, Finished), end
        assert end.report.method == "lama"
        assert end.report.outside_max == 0
        desk.wait(lambda: (desk.seen() != before).any())
        allowed = end.report.allowed
        outside = np.ones(before.shape[:2], np.bool_)
        outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
        assert (desk.seen()[outside] == before[outside]).all()

        def plates() -> list[Finished]:
            return [e for name, e in desk.events if isinstance(e, Finished) and name != asked]

        desk.wait(plates)  # what is shown while dragging comes of the light one
        assert {each.report.method for each in plates()} == {"migan"}
    finally:
        desk.close()
        running.kill()


def _end_of(desk: PhotoDesk, asked: str) -> Finished | Failed | None:
    return next(
        (e for x, e in desk.events if x == asked and isinstance(e, Finished | Failed)), None
    )
