"""Segment Anything through a real engine process and the panel's own client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import MissingPack
from intarsia.core.wire.events import AnyEvent, Failed, Finished, ObjectReady, Progress
from intarsia.core.wire.packs import PackDone, PackEvent, PackState

State = dict[str, torch.Tensor]


@pytest.fixture
def client(
    tmp_path: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    """An engine of its own, whose network does not wait for a second thread."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    running = launch(tmp_path, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def test_a_click_everything_and_a_cancel(
    client: EngineClient,
    tmp_path: Path,
    tiny_sam: Callable[..., State],
    install_sam: Callable[..., PackStore],
) -> None:
    rgba = np.full((120, 160, 4), 255, np.uint8)
    rgba[..., :3] = np.rint(render_scene(5, 160).picture[:120] * 255)
    picture = pixels_of(rgba)
    click = Segment(
        id=new_id(),
        method="sam",
        pack="sam-vit-b",
        picture=picture.sha256,
        prompt=Prompt(PromptKind.POINTS, points=((70.5, 50.5),)),
    )
    with pytest.raises(MissingPack, match="sam-vit-b"):
        client.submit(click, lambda _: None, picture=picture)
    install_sam(tmp_path / "packs", tiny_sam())
    assert "sam" in [method.id for method in client.info().methods if method.ready]

    first, again = ask(client, click, picture), ask(client, click, picture)
    assert len(first) == 1
    assert first == again
    assert len(list((tmp_path / "cache/embeddings").glob("*.npy"))) == 1

    whole = replace(click, prompt=Prompt(), pack="")
    assert len(ask(client, whole, picture)) >= 2
    stopped = replace(whole, id=new_id(), picture=picture.sha256, method="sam-lean")

    def stop(event: AnyEvent) -> None:
        if isinstance(event, Progress):
            client.cancel(stopped.id)

    end = client.submit(stopped, stop, picture=picture)
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"


def test_its_pack_is_checked_and_removed_over_the_wire(
    client: EngineClient,
    tmp_path: Path,
    tiny_sam: Callable[..., State],
    install_sam: Callable[..., PackStore],
) -> None:
    install_sam(tmp_path / "packs", tiny_sam())
    pack = next(pack for pack in client.packs.all().packs if pack.id == "sam-vit-b")
    assert (pack.state, pack.licence) == (PackState.INSTALLED, "Apache-2.0")
    assert "Apache License" in pack.terms
    events: list[PackEvent] = []
    client.packs.verify("sam-vit-b", events.append)
    assert isinstance(events[-1], PackDone)
    client.packs.remove("sam-vit-b")
    assert not (tmp_path / "packs/sam-vit-b").exists()


def ask(client: EngineClient, edit: Segment, picture: Any) -> list[Any]:
    """The objects that an edit finds, sent under an id of its own."""
    events: list[AnyEvent] = []
    end = client.submit(replace(edit, id=new_id()), events.append, picture=picture)
    assert isinstance(end, Finished)
    return [event.found for event in events if isinstance(event, ObjectReady)]
