"""The one retry rule: how an edit and its events get across a connection that may break.

1. Lost before the first event: the edit is sent again; its id makes sure that it runs once.
2. Lost after it: the stream is taken up by `GET /v1/edits/{id}/events?after=N`.
   Each after a pause that doubles; after `ATTEMPTS` losses without a new event between them, the
   edit counts as failed here. A question about an object ends with its connection and is only sent
   again where nothing was heard of it.
3. The engine lacks the picture (`need_blob`): it is uploaded, and the edit sent once more.
Nothing else is ever tried again.
"""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.link.connection import Answer, ConnectionLost, Connections
from intarsia.core.wire.edits import Edit, Segment
from intarsia.core.wire.errors import EngineUnreachable, NeedBlob
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent
from intarsia.core.wire.files import Blob
from intarsia.core.wire.frames import decode_frame, encode_frame
from intarsia.core.wire.pixels import Pixels

ATTEMPTS = 4
FIRST_PAUSE_S = 0.1

OnEvent = Callable[[AnyEvent], None]


class Delivery:
    """One edit's way there and its events' way back. `pause(seconds)` waits before a retry."""

    def __init__(
        self, connections: Connections, on_event: OnEvent, *, pause: Callable[[float], None]
    ) -> None:
        self._connections = connections
        self._on_event = on_event
        self._pause = pause
        self._losses = 0
        self._last = -1

    def submit(self, edit: Edit, picture: Pixels | None) -> AnyEvent:
        """Send the edit and follow it to its last event. Raises typed errors, Detached."""
        while True:
            try:
                return self._submit_once(edit)
            except ConnectionLost:
                self._lost()
                break_off = isinstance(edit, Segment) and self._last >= 0
                if break_off:
                    raise _unreachable() from None
                if self._last >= 0:
                    return self.attach(edit.id, self._last)
            except NeedBlob:
                if picture is None:
                    raise
                upload(self._connections, picture)
                picture = None

    def attach(self, edit_id: str, after: int) -> AnyEvent:
        """Follow an edit that the engine has, from the event after that number."""
        self._last = after
        while True:
            try:
                path = f"/v1/edits/{edit_id}/events?after={self._last}"
                with self._connections.exchange("GET", path) as answer:
                    return self._follow(answer)
            except ConnectionLost:
                self._lost()

    def _submit_once(self, edit: Edit) -> AnyEvent:
        with self._connections.exchange("POST", "/v1/edits", body=encode_frame(edit)) as answer:
            return self._follow(answer)

    def _follow(self, answer: Answer) -> AnyEvent:
        """Tell every event that is new, up to the terminal one, which is returned."""

        def read(count: int) -> bytes:
            data = answer.read(count)
            if not data:
                raise ConnectionLost("the stream ended early")
            return data

        while True:
            event = decode_frame(read, EVENT_CLASSES)
            if event.number <= self._last:
                continue
            self._last, self._losses = event.number, 0
            self._on_event(event)
            if event.terminal:
                return event

    def _lost(self) -> None:
        self._losses += 1
        if self._losses >= ATTEMPTS:
            raise _unreachable() from None
        self._pause(FIRST_PAUSE_S * 2 ** (self._losses - 1))


def upload(connections: Connections, picture: Pixels) -> str:
    """Upload a picture; returns the hash that names it."""
    name = picture.sha256
    body = encode_frame(Blob(picture))
    with connections.exchange("PUT", f"/v1/blobs/{name}", body=body) as answer:
        answer.rest()
    return name


def _unreachable() -> EngineUnreachable:
    return EngineUnreachable("The engine does not answer.", "Start the engine again.")
