"""The packs of an engine as methods: one call for each endpoint below /v1/packs, for any thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from intarsia.core.link.connection import ConnectionLost, Connections
from intarsia.core.link.pack_files import files_to_send
from intarsia.core.state.session.gateway import OnPackEvent
from intarsia.core.state.storage.transfer_speed import Speed
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import BadWeights, EngineUnreachable, error_of
from intarsia.core.wire.packs import (
    PACK_EVENTS,
    PIECE_BYTES,
    LicenceAccepted,
    PackDone,
    PackEvent,
    PackFacts,
    PackFailed,
    PackList,
    PackProgress,
    PackStage,
)

_QUICK_S = 30.0
_PIECE = PIECE_BYTES // 2


class PackClient:
    """Methods raise the engine's typed errors, EngineUnreachable, and Detached."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def all(self) -> PackList:
        """Every pack, and how it stands there."""
        try:
            with self._connections.exchange("GET", "/v1/packs", timeout_s=_QUICK_S) as answer:
                return decode_frame(answer.read, PackList)
        except ConnectionLost as lost:
            raise _unreachable(lost) from None

    def install(self, pack_id: str, licence: str, on_event: OnPackEvent) -> None:
        """Download and install, or watch the download under way, to its end.

        `licence` is the one that a person has accepted. Raises what made it fail.
        """
        body = encode_frame(LicenceAccepted(licence))
        self._follow("POST", f"/v1/packs/{pack_id}/install", on_event, body=body)

    def verify(self, pack_id: str, on_event: OnPackEvent) -> None:
        """Have the checksums compared. Raises BadWeights where a file has changed."""
        self._follow("POST", f"/v1/packs/{pack_id}/verify", on_event)

    def watch(self, pack_id: str, on_event: OnPackEvent) -> None:
        """Follow what is being done with a pack to its end. Raises UnknownJob, what it fails by."""
        self._follow("GET", f"/v1/packs/{pack_id}/work", on_event)

    def send(self, pack: PackFacts, source: Path, on_event: OnPackEvent) -> None:
        """Send the pack's files from `source`, a folder or one of them, and have them installed.

        `on_event` may raise to stop it. Raises BadWeights where a file is missing or differs.
        """
        files = files_to_send(pack, source)
        speed = Speed()
        for place, (name, path) in enumerate(files, start=1):
            of = path.stat().st_size

            def on_sent(done: int, name: str = name, place: int = place, of: int = of) -> None:
                at = PackStage.FETCHING, name, done, of, place, len(files)
                on_event(PackProgress(pack.id, *at, speed(name, done)))

            try:
                with path.open("rb") as stream:
                    self._upload(pack, name, stream, on_sent)
            except OSError as error:
                why = error.strerror or str(error)
                raise BadWeights(f"{path} cannot be read: {why}.") from error
        self._follow("POST", f"/v1/packs/{pack.id}/import", on_event)

    def cancel(self, pack_id: str) -> None:
        """Ask what is being done with a pack to stop; what has come stays, to go on from."""
        self._ask("DELETE", f"/v1/packs/{pack_id}/work")

    def remove(self, pack_id: str) -> None:
        """Delete a pack and what has come of it. Raises MissingPack, Busy."""
        self._ask("DELETE", f"/v1/packs/{pack_id}")

    def _upload(
        self, pack: PackFacts, name: str, stream: BinaryIO, on_sent: Callable[[int], None]
    ) -> None:
        at = 0
        path = f"/v1/packs/{pack.id}/files/{quote(name)}"
        while piece := stream.read(_PIECE):
            self._ask("PUT", f"{path}?at={at}", [piece])
            at += len(piece)
            on_sent(at)

    def _ask(self, method: str, path: str, body: list[bytes] | None = None) -> None:
        try:
            with self._connections.exchange(
                method, path, body=body or (), timeout_s=_QUICK_S
            ) as answer:
                answer.rest()
        except ConnectionLost as lost:
            raise _unreachable(lost) from None

    def _follow(
        self, method: str, path: str, on_event: OnPackEvent, *, body: list[bytes] | None = None
    ) -> None:
        """Tell every event; the last one ends it, as a failure where it is one."""

        def read(count: int) -> bytes:
            if data := answer.read(count):
                return data
            raise ConnectionLost("the stream ended early")

        try:
            with self._connections.exchange(method, path, body=body or ()) as answer:
                while True:
                    event: PackEvent = decode_frame(read, PACK_EVENTS)
                    if isinstance(event, PackFailed):
                        raise error_of(event.kind, event.message, event.hint)
                    on_event(event)
                    if isinstance(event, PackDone):
                        return
        except ConnectionLost as lost:
            raise _unreachable(lost) from None


def _unreachable(lost: ConnectionLost) -> EngineUnreachable:
    return EngineUnreachable(
        f"The engine does not answer ({lost}).",
        "Start it again; a download goes on where it stopped.",
    )
