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
from pathlib import Path

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import Engine, Launch, LocalEngine
from intarsia.core.state.session.gateway import EditTold, Message, ResultsOffered
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import Accepted, Failed, Finished
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
        self._dispatcher.listen(self._hear)

    def run(self) -> None:
        """Offer what an earlier panel left, then send edits until somebody ends the process."""
        self._dispatcher.offer(DOCUMENT)
        for _ in range(_AT_ONCE):
            self._send()
        self._dispatcher.run(self._dispatcher.deliver)

    def _engine(self, name: str) -> Engine:
        return LocalEngine(self._places, Launch(idle_seconds=IDLE_S, arguments=("--cold",)))

    def _send(self) -> None:
        method = self._rng.choice(("nothing", "classical"))
        edit = completion(self._rng.choice((64, 96, 160)), self._rng, method)
        self._dispatcher.submit(edit, ticket=EditContext(DOCUMENT, "Edit"))

    def _hear(self, message: Message) -> None:
        if isinstance(message, ResultsOffered):
            say(offered=[kept.edit.id for kept in message.kept if kept.result() is not None])
        if not isinstance(message, EditTold):
            return
        if isinstance(message.event, Accepted):
            say(accepted=message.edit_id)
        elif isinstance(message.event, Finished):
            say(finished=message.edit_id)
            self._send()
        elif isinstance(message.event, Failed):
            say(failed=message.edit_id, kind=message.event.kind)
            threading.Timer(0.05, self._send).start()


def say(**facts: object) -> None:
    os.write(1, (json.dumps(facts) + "\n").encode())


if __name__ == "__main__":
    Panel(Path(sys.argv[1]), int(sys.argv[2])).run()
