"""A published method through the real server and the panel's own client, on a photograph."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from skimage import data

from intarsia.core.engine.methods.common.descriptor import STEPS_AT_MOST
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edit_base import MAX_VARIATIONS, ParameterValue
from intarsia.core.wire.edits import PaintExemplar, new_id
from intarsia.core.wire.errors import MissingPack
from intarsia.core.wire.events import (
    AnyEvent,
    Failed,
    Finished,
    LayerReady,
    Loading,
    Progress,
    ResultLayer,
)
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed

SIDE = 160


@pytest.fixture
def client(
    tmp_path: Path, launch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Iterator[EngineClient]:
    """An engine of its own, whose networks do not wait for a second thread."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    running = launch(tmp_path, "--cold")
    yield EngineClient(Address("127.0.0.1", running.port, running.token))
    running.kill()


def photo_edit() -> PaintExemplar:
    """An ellipse in a photograph of a person, to be painted from one of a cat."""
    rgba = cv2.cvtColor(data.astronaut()[:SIDE, 120 : 120 + SIDE], cv2.COLOR_RGB2RGBA)
    region = np.zeros((SIDE, SIDE), np.uint8)
    cv2.ellipse(region, (80, 90), (20, 14), 20.0, 0, 360, 255, -1)
    return PaintExemplar(
        id=new_id(),
        seed=3,
        method="paint-by-example-fast",
        picture=Size(512, 512),
        window=Placed(pixels_of(rgba), 120, 0),
        region=pixels_of(region),
        exemplar=pixels_of(cv2.cvtColor(data.chelsea()[::2, ::2], cv2.COLOR_RGB2RGBA)),
    )


def test_a_photograph_is_painted(
    client: EngineClient, tmp_path: Path, published_packs: PackStore
) -> None:
    edit = photo_edit()
    with pytest.raises(MissingPack, match="packs install paint-by-example"):
        client.submit(edit, lambda _: None)
    pack = find_pack(load_catalogue(), "paint-by-example")
    there = PackStore(tmp_path / "packs")
    there.import_from(pack, published_packs.folder(pack), lambda *_: None)
    assert "paint-by-example" in [m.id for m in client.info().methods if m.ready]

    events: list[AnyEvent] = []
    finished = client.submit(edit, events.append)
    assert isinstance(finished, Finished)
    assert finished.report.outside_max == 0
    assert [e.pack for e in events if isinstance(e, Loading)][0] == pack.id
    layers = layers_of(events)
    assert_outside_untouched(edit, layers)

    again: list[AnyEvent] = []
    client.submit(replace(edit, id=new_id()), again.append)
    assert [layer.placed for layer in layers_of(again)] == [layer.placed for layer in layers]

    # So long that no cancel comes too late, however busy the machine is.
    steps = (ParameterValue("steps", STEPS_AT_MOST),)
    stopped = replace(edit, id=new_id(), seed=4, variations=MAX_VARIATIONS, values=steps)
    cancelled = CancelAtFirstStep(client, stopped.id)
    end = client.submit(stopped, cancelled)
    assert isinstance(end, Failed)
    assert end.kind == "cancelled"
    assert cancelled.steps[-1] < STEPS_AT_MOST


class CancelAtFirstStep:
    """Hears of steps, and cancels the edit at the first one."""

    def __init__(self, client: EngineClient, edit_id: str) -> None:
        self.steps: list[int] = []
        self._client, self._edit_id = client, edit_id

    def __call__(self, event: AnyEvent) -> None:
        if isinstance(event, Progress):
            self.steps.append(event.step)
            if len(self.steps) == 1:
                self._client.cancel(self._edit_id)


def layers_of(events: list[AnyEvent]) -> list[ResultLayer]:
    return [event.layer for event in events if isinstance(event, LayerReady)]


def assert_outside_untouched(edit: PaintExemplar, layers: list[ResultLayer]) -> None:
    """Beyond 32 px of the region every value is the photograph's; inside it some are not."""

    class Source:
        placed, opacity, blend = edit.window, 1.0, "src-over"

    before = array_of(edit.window.pixels)
    after = array_of(flatten([Source(), *layers], edit.window.box, edit.window.pixels.depth))
    outside = (array_of(edit.region)[..., 0] < 128).astype(np.uint8)
    apart = cv2.distanceTransform(outside, cv2.DIST_L2, 5)
    assert (before[apart > 32] == after[apart > 32]).all()
    assert (before[apart == 0] != after[apart == 0]).any()
