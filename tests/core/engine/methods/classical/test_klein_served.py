"""FLUX.2 klein beyond erasing through an engine process, and on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from classical_pictures import SIDE, disc, rearrange, scene
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.methods.classical import klein_asking
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.edit_base import MAX_VARIATIONS
from intarsia.core.wire.edits import ObjectPlacement, PaintExemplar, new_id
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    LayerReady,
    Loading,
    Progress,
    Role,
)
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Placed
from published_packs import install_klein


@pytest.fixture
def client(
    tmp_path: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    install_klein(PackStore(tmp_path / "packs"), tmp_path)
    running = launch(tmp_path, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def test_edits_of_it_come_over_the_wire(client: EngineClient) -> None:
    (klein,) = (method for method in client.info().methods if method.id == "klein")
    assert klein.ready
    assert klein.finer == ("paint_exemplar", "transfer_appearance")
    picture, layer = scene()
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[70:100, 60:90] = 255
    painting = PaintExemplar(
        id=new_id(),
        method="klein",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        region=pixels_of(mask),
        exemplar=pixels_of(disc(colour=(40, 60, 220))),
    )
    events: list[AnyEvent] = []
    end = client.submit(painting, events.append)
    assert isinstance(end, Finished)
    assert (end.report.method, end.report.outside_max) == ("klein", 0)
    loaded = {event.pack for event in events if isinstance(event, Loading)}
    assert loaded == {"flux2-klein-4b-words", "flux2-klein-4b"}
    (painted,) = (event.layer for event in events if isinstance(event, LayerReady))
    assert painted.role is Role.PAINT

    def stop(event: AnyEvent) -> None:
        if isinstance(event, Progress):
            client.cancel(stopped.id)

    stopped = replace(painting, id=new_id(), seed=5, variations=MAX_VARIATIONS)  # long
    end = client.submit(stopped, stop)
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"

    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(30, -20))
    events.clear()
    end = client.submit(rearrange(picture, moved, method="klein"), events.append)
    assert isinstance(end, Finished)
    assert end.report.outside_max == 0
    names = [event.layer.name for event in events if isinstance(event, LayerReady)]
    assert "Light around Disc" in names


def test_the_command_line_paints_gives_looks_and_moves(
    tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(klein_asking, "LEAST_PX", 64)
    install_klein(PackStore(find_places().packs), tmp_path)
    files = {name: tmp_path / name for name in ("in.png", "mask.png", "look.png")}
    Image.fromarray(scene()[0]).convert("RGB").save(files["in.png"])
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[60:100, 50:90] = 255
    Image.fromarray(mask).save(files["mask.png"])
    Image.fromarray(disc(colour=(40, 60, 220))).save(files["look.png"])

    def run(*options: object) -> dict[str, Any]:
        capsys.readouterr()
        code = main([*map(str, options), "--method", "klein", "--json"])
        answer: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert code == 0, answer
        return answer

    place = (files["in.png"], "--region", files["mask.png"])
    for number in range(2):
        run("paint", *place, "--exemplar", files["look.png"], "-o", tmp_path / f"{number}.ora")
    assert (tmp_path / "0.ora").read_bytes() == (tmp_path / "1.ora").read_bytes()
    run("transfer", *place, "--look", files["look.png"], "-o", tmp_path / "look.ora")
    assert main(["take-apart", str(files["in.png"]), "-o", str(tmp_path / "in.ora")]) == 0
    capsys.readouterr()
    apart, marked = str(tmp_path / "in.ora"), ["--mask", str(files["mask.png"])]
    extracting = ["correct", apart, "--do", "extract", *marked, "--name", "Disc", "-o", apart]
    assert main(extracting) == 0
    moving = ("move", tmp_path / "in.ora", "--object", "Disc", "--by", "30,-20")
    run(*moving, "--set", "light=0.5", "-o", tmp_path / "moved.ora")
    assert (tmp_path / "moved.ora").exists()
