"""The one retry rule: how an edit and its events get across a connection that may break.

1. Lost before the first event: the edit is sent again; its id makes sure that it runs once (a
   question about an object may run again: its answer is not kept).
2. Lost after it: the stream is taken up by `GET /v1/edits/{id}/events?after=N`. Where nobody knows
   the edit any more (a member of a pool died with it), it is sent anew: a second `Accepted` says
   that whatever was told before it is void.
   Each after a pause that doubles; after `ATTEMPTS` losses without a new event between them, the
   edit counts as failed here. A question about an object ends with its connection: it is sent again
   only where nothing was heard of it, or nobody knows it any more.
3. The engine lacks the picture (`need_blob`): it is uploaded, and the edit sent once more.
Nothing else is ever tried again.
"""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.link.connection import ConnectionLost, Connections, HttpAnswer
from intarsia.core.state.session.gateway import OnEvent
from intarsia.core.wire.edits import Edit, Segment
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import EngineUnreachable, NeedBlob, UnknownJob
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent
from intarsia.core.wire.files import Blob
from intarsia.core.wire.pixels import Pixels
from intarsia.core.wire.routing import routing_headers

ATTEMPTS = 4
FIRST_PAUSE_S = 0.1


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

    @property
    def last(self) -> int:
        """The number of the last event, -1 before the first."""
        return self._last

    def submit(self, edit: Edit, picture: Pixels | None) -> AnyEvent:
        """Send the edit and follow it to its last event. Raises typed errors, Detached."""
        spare = picture
        while True:
            try:
                return self._submit_once(edit)
            except ConnectionLost:
                self._lost()
                if self._last >= 0:
                    end = self._taken_up(edit)
                    if end is not None:
                        return end
                    self._last, spare = -1, picture
            except NeedBlob:
                if spare is None:
                    raise
                upload(self._connections, spare)
                spare = None

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
        with self._connections.exchange(
            "POST", "/v1/edits", body=encode_frame(edit), headers=routing_headers(edit)
        ) as answer:
            return self._follow(answer)

    def _taken_up(self, edit: Edit) -> AnyEvent | None:
        """The edit's end after its stream broke; None where it has to be sent anew."""
        try:
            if isinstance(edit, Segment):
                path = f"/v1/edits/{edit.id}/events?after={self._last}"
                with self._connections.exchange("GET", path):
                    raise _unreachable()
            return self.attach(edit.id, self._last)
        except UnknownJob:
            return None
        except ConnectionLost:
            raise _unreachable() from None

    def _follow(self, answer: HttpAnswer) -> AnyEvent:
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
