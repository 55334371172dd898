"""On a real engine, a click is answered while a slow edit runs and others wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.encoding.frames import FrameDecoder
from intarsia.core.wire.events import EVENT_CLASSES, Failed, Finished
from intarsia.core.wire.files import Blob
from intarsia.core.wire.queue import PANEL_HEADER, QueueOrder, QueueState

PANEL = "11111111-1111-4111-8111-111111111111"


def test_a_click_is_not_behind_a_slow_edit_and_the_queue_is_arranged_beside_it(
    launch: Any, tmp_path: Path, small: Callable[..., Complete]
) -> None:
    engine = launch(tmp_path, "--cold")
    mine = {**engine.headers, PANEL_HEADER: PANEL}
    slow = replace(small(1, 1200, "classical"), variations=16)
    waiting = [small(2), small(3), small(4)]
    connections = []
    try:
        for edit in (slow, *waiting):
            connection = engine.connect()
            connection.request("POST", "/v1/edits", engine.frame(edit), mine)
            connections.append((connection, connection.getresponse()))
        assert ordered(engine, mine, (waiting[2].id, waiting[0].id)) == [
            waiting[2].id,
            waiting[0].id,
            waiting[1].id,
        ]
        picture = np.full((60, 60, 4), 255, np.uint8)
        picture[20:40, 20:40, :3] = (200, 30, 30)
        plane = pixels_of(picture)
        assert engine.ask("PUT", f"/v1/blobs/{plane.sha256}", engine.frame(Blob(plane)))[0] == 204
        prompt = Prompt(PromptKind.POINTS, points=((30.0, 30.0),))
        events = engine.send(Segment(id=new_id(), picture=plane.sha256, prompt=prompt))
        assert isinstance(events[-1], Finished)
        state = queue_of(engine, mine)
        assert (state.running, len(state.mine)) == (slow.id, 3)  # it was slow all the while
        assert queue_of(engine, engine.headers).others == 4
        assert engine.ask("DELETE", f"/v1/edits/{slow.id}")[0] == 204
        ends = [FrameDecoder(EVENT_CLASSES).feed(answer.read())[-1] for _, answer in connections]
        assert isinstance(ends[0], Failed)
        assert all(isinstance(end, Finished) for end in ends[1:])
    finally:
        for connection, _ in connections:
            connection.close()
        engine.kill()


def ordered(engine: Any, headers: dict[str, str], ids: tuple[str, ...]) -> list[str]:
    """The panel's queue after it was put in order."""
    connection = engine.connect()
    connection.request("PUT", "/v1/queue", engine.frame(QueueOrder(ids)), headers)
    assert connection.getresponse().status == 204
    connection.close()
    return list(queue_of(engine, headers).mine)


def queue_of(engine: Any, headers: dict[str, str]) -> QueueState:
    connection = engine.connect()
    connection.request("GET", "/v1/queue", headers=headers)
    body = connection.getresponse().read()
    connection.close()
    found: QueueState = FrameDecoder((QueueState,)).feed(body)[0]
    return found
