"""FLUX.2 klein through an engine process and the panel's own client: layers, steps, a cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from classical_pictures import SIDE, centre, region, scene
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edit_base import MAX_VARIATIONS
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import MissingPack
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    LayerReady,
    Loading,
    Progress,
    Role,
)
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from published_packs import install_unknown, write_klein


@pytest.fixture
def client(
    tmp_path: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    running = launch(tmp_path, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def test_a_thing_is_erased_over_the_wire(client: EngineClient, tmp_path: Path) -> None:
    edit = Complete(
        id=new_id(),
        method="klein-erase",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
        effect=True,
    )
    store = PackStore(tmp_path / "packs")
    write_klein(tmp_path / "base", tmp_path / "change")
    install_unknown(store, "flux2-klein-4b", tmp_path / "base")
    with pytest.raises(MissingPack, match="klein-erase-v1"):
        client.submit(edit, lambda _: None)
    install_unknown(store, "klein-erase-v1", tmp_path / "change")

    events: list[AnyEvent] = []
    end = client.submit(replace(edit, id=new_id()), events.append)
    assert isinstance(end, Finished)
    assert (end.report.method, end.report.outside_max) == ("klein-erase", 0)
    layers = [event.layer for event in events if isinstance(event, LayerReady)]
    assert layers[-1].role is Role.FILL
    assert "flux2-klein-4b" in {event.pack for event in events if isinstance(event, Loading)}

    stopped = replace(edit, id=new_id(), seed=5, variations=MAX_VARIATIONS)  # long

    def stop(event: AnyEvent) -> None:
        if isinstance(event, Progress):
            client.cancel(stopped.id)

    end = client.submit(stopped, stop)
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"
