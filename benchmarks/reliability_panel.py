"""A panel without a window for `reliability.py`: sends edits, keeps results, says what it was told.

Each line on standard output is one JSON object, written before anything else happens:
{"accepted": id}, {"finished": id}, {"failed": id, "kind": kind}, {"offered": [ids]}.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
from functools import partial
from pathlib import Path

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import Engine, Launch, LocalEngine
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Finished
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

IDLE_S = 5.0  # how long an engine stays that nobody talks to
DOCUMENT = "the one document"
_AT_ONCE = 3


def completion(side: int, rng: random.Random, method: str) -> Complete:
    """A square of noise with a hole of a quarter of its side."""
    noise = bytearray(rng.randbytes(side * side * RGBA))
    noise[3::RGBA] = b"\xff" * (side * side)
    hole = side // 4
    row = bytes(hole) + b"\xff" * hole + bytes(side - 2 * hole)
    region = bytes(side * hole) + row * hole + bytes(side * (side - 2 * hole))
    return Complete(
        id=new_id(),
        seed=rng.randrange(1000),
        method=method,
        picture=Size(side, side),
        window=Placed(Pixels(side, side, RGBA, Depth.U8, bytes(noise)), 0, 0),
        region=Pixels(side, side, GREY, Depth.U8, region),
    )


class Panel:
    """Keeps some edits under way, for ever."""

    def __init__(self, home: Path, seed: int) -> None:
        self._rng = random.Random(seed)
        self._places = Places(home)
        self._dispatcher = Dispatcher(self._engine, self._places.kept)

    def run(self) -> None:
        """Offer what an earlier panel left, then send edits until somebody ends the process."""
        self._dispatcher.offer(DOCUMENT, on_offered=_say_offered)
        for _ in range(_AT_ONCE):
            self._send()
        self._dispatcher.run(lambda answer: answer())

    def _engine(self, name: str) -> Engine:
        return LocalEngine(self._places, Launch(idle_seconds=IDLE_S, arguments=("--cold",)))

    def _send(self) -> None:
        method = self._rng.choice(("nothing", "classical"))
        edit = completion(self._rng.choice((64, 96, 160)), self._rng, method)
        on_event = partial(self._on_event, edit.id)
        self._dispatcher.submit(edit, on_event=on_event, context=EditContext(DOCUMENT, "Edit"))

    def _on_event(self, edit_id: str, event: AnyEvent) -> None:
        if isinstance(event, Accepted):
            say(accepted=edit_id)
        elif isinstance(event, Finished):
            say(finished=edit_id)
            self._send()
        elif isinstance(event, Failed):
            say(failed=edit_id, kind=event.kind)
            threading.Timer(0.05, self._send).start()


def _say_offered(received: tuple[ReceivedEdit, ...]) -> None:
    say(offered=[one.edit.id for one in received if one.result() is not None])


def say(**facts: object) -> None:
    os.write(1, (json.dumps(facts) + "\n").encode())


if __name__ == "__main__":
    Panel(Path(sys.argv[1]), int(sys.argv[2])).run()
