"""The engine's interface as methods: one call for each endpoint, for any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

from intarsia.core.link.address import Address
from intarsia.core.link.connection import ConnectionLost, Connections, Detached, NoAnswer
from intarsia.core.link.delivery import Delivery, upload
from intarsia.core.link.pack_client import PackClient
from intarsia.core.state.session.gateway import OnEvent
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import EngineUnreachable, NeedBlob, VersionMismatch
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.files import Diagnosis, ExportRequest, Journal, OpenedPicture
from intarsia.core.wire.methods import PROTOCOL, EngineInfo, Preparing, mismatch
from intarsia.core.wire.pixels import Pixels
from intarsia.core.wire.queue import QueueOrder, QueueState

_QUICK_S = 10.0  # for answers that need no work
_LOOK_S = 15.0  # how often a watch asks an engine whether it answers
_PREPARING_S = 0.5  # how often one that prepares itself is asked how far it is
_SLOW_S = 60.0  # for those that may import something first

T = TypeVar("T")


class EngineClient:
    """Talks to one engine. Closing a connection, also by `detach`, cancels no edit.

    `panel` is the UUID of whoever asks: whose queue is meant. Methods raise the engine's typed
    errors, EngineUnreachable where there is no answer, and Detached after `detach`.
    """

    def __init__(self, address: Address, panel: str = "") -> None:
        self.address = address
        self._connections = Connections(address, panel)
        self._gone = threading.Event()
        self.packs = PackClient(self._connections)

    def info(self, *, timeout_s: float = _QUICK_S) -> EngineInfo:
        """What runs there. Raises VersionMismatch that names the side to update."""
        try:
            facts = self._message("GET", "/v1/info", EngineInfo, timeout_s=timeout_s)
        except VersionMismatch as error:
            if error.protocol >= 0:
                raise mismatch(panel=PROTOCOL, engine=error.protocol) from None
            raise
        if facts.protocol != PROTOCOL:
            raise mismatch(panel=PROTOCOL, engine=facts.protocol, program=facts.program)
        return facts

    def has_blob(self, sha256: str) -> bool:
        """Whether the engine holds that picture."""
        try:
            self._bytes("HEAD", f"/v1/blobs/{sha256}", timeout_s=_QUICK_S)
        except NeedBlob:
            return False
        return True

    def put_blob(self, picture: Pixels) -> str:
        """Upload a picture; returns the hash that names it."""
        try:
            return upload(self._connections, picture)
        except ConnectionLost as lost:
            raise _unreachable(lost) from None

    def delivery(self, on_event: OnEvent) -> Delivery:
        """The way of one edit there, and of its events back to `on_event`."""
        return Delivery(self._connections, on_event, pause=self._pause)

    def submit(self, edit: Edit, on_event: OnEvent, *, picture: Pixels | None = None) -> AnyEvent:
        """Send an edit and tell its events up to the terminal one, which is returned too.

        `picture` is uploaded where the edit names it and the engine lacks it. `delivery` has the
        rule of what is tried again.
        """
        return self.delivery(on_event).submit(edit, picture)

    def attach(self, edit_id: str, on_event: OnEvent, *, after: int = -1) -> AnyEvent:
        """Follow an edit that was sent before, from the event after that number."""
        return self.delivery(on_event).attach(edit_id, after)

    def cancel(self, edit_id: str) -> None:
        """Ask for an edit to stop. Its stream says how it ended. Raises UnknownJob."""
        self._bytes("DELETE", f"/v1/edits/{edit_id}", timeout_s=_QUICK_S)

    def fetched(self, edit_id: str) -> None:
        """Say that the edit's end is safe here, so that the engine's journal may let go of it."""
        self._bytes("POST", f"/v1/edits/{edit_id}/fetched", timeout_s=_QUICK_S)

    def queue(self) -> QueueState:
        """How this panel's edits wait there."""
        return self._message("GET", "/v1/queue", QueueState, timeout_s=_QUICK_S)

    def order(self, wanted: QueueOrder) -> None:
        """Put this panel's waiting edits in order; hold them, or let them go on."""
        body = encode_frame(wanted)
        self._bytes("PUT", "/v1/queue", body=body, timeout_s=_QUICK_S)

    def diagnosis(self) -> Diagnosis:
        """What the engine says of its health."""
        return self._message("GET", "/v1/diagnosis", Diagnosis, timeout_s=_SLOW_S)

    def journal(self) -> Journal:
        """Every edit the engine has on disk."""
        return self._message("GET", "/v1/edits", Journal, timeout_s=_QUICK_S)

    def open(self, data: bytes, name: str) -> OpenedPicture:
        """Have a picture file read. Raises BadPicture, TooLarge."""
        return self._message("POST", f"/v1/open?name={quote(name)}", OpenedPicture, body=[data])

    def export(self, wanted: ExportRequest) -> bytes:
        """Have a file written; returns its bytes."""
        return self._bytes("POST", "/v1/export", body=encode_frame(wanted))

    def stop(self) -> None:
        """Ask the engine to end; unfinished edits are in its journal."""
        self._bytes("POST", "/v1/stop", timeout_s=_QUICK_S)

    def watch(
        self, on_silence: Callable[[bool], None] | None = None, *, look_s: float = _LOOK_S
    ) -> None:
        """Hold a connection, which keeps the engine alive, and return when the engine is gone.

        `on_silence` hears that the engine is there and does not answer, and that it does again; it
        is asked every `look_s` seconds, and has as long to answer. Raises Detached after `detach`.
        """
        said = False

        def say(silent: bool) -> None:
            nonlocal said
            if on_silence is not None and said != silent:
                on_silence(silent)
            said = silent

        while True:
            try:
                with self._connections.exchange("GET", "/v1/info", timeout_s=look_s) as answer:
                    answer.rest()
                    say(False)
                    while not answer.has_ended(look_s):
                        say(on_silence is not None and self._is_silent(look_s))
                break
            except NoAnswer:  # it was stopped before it could hold the connection
                say(True)
            except ConnectionLost:
                break
        if self._gone.is_set():
            raise Detached

    def follow_preparation(self, on_preparing: Callable[[Preparing], None]) -> None:
        """Tell how far the engine is with preparing itself, until it has what edits need."""
        while (now := self.info().preparing) is not None:
            on_preparing(now)
            self._pause(_PREPARING_S)

    def _is_silent(self, seconds: float) -> bool:
        try:
            self.info(timeout_s=seconds)
        except EngineUnreachable:
            return True
        return False

    def detach(self) -> None:
        """Cut every connection: calls in progress, of whatever thread, end with Detached."""
        self._gone.set()
        self._connections.detach()

    def _pause(self, seconds: float) -> None:
        if self._gone.wait(seconds):
            raise Detached

    def _bytes(
        self,
        method: str,
        path: str,
        *,
        body: list[bytes] | None = None,
        timeout_s: float | None = None,
    ) -> bytes:
        try:
            with self._connections.exchange(
                method, path, body=body or (), timeout_s=timeout_s
            ) as answer:
                return answer.rest()
        except ConnectionLost as lost:
            raise _unreachable(lost) from None

    def _message(
        self,
        method: str,
        path: str,
        expected: type[T],
        *,
        body: list[bytes] | None = None,
        timeout_s: float | None = None,
    ) -> T:
        try:
            with self._connections.exchange(
                method, path, body=body or (), timeout_s=timeout_s
            ) as answer:
                return decode_frame(answer.read, expected)
        except ConnectionLost as lost:
            raise _unreachable(lost) from None


def _unreachable(lost: ConnectionLost) -> EngineUnreachable:
    return EngineUnreachable(f"The engine does not answer ({lost}).", "Start the engine again.")
