"""What an earlier panel left: finished results that nobody saved, edits that were not finished."""

from __future__ import annotations

from collections.abc import Container

from intarsia.core.state.document.results import EditResult
from intarsia.core.state.observable import Observable
from intarsia.core.state.session.gateway import (
    EngineState,
    EngineStatus,
    Gateway,
    Message,
    ResultsOffered,
)
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.kept_results import ReceivedEdit
from intarsia.core.wire.errors import UnknownJob


class Recovery:
    """`offered` are the finished results that the open document does not hold; `unfinished` the
    edits that ended with their engine. Both are looked for again when an engine came back.
    """

    def __init__(self, host: Host, gateway: Gateway) -> None:
        self.offered: Observable[tuple[EditResult, ...]] = Observable(())
        self.unfinished: Observable[tuple[ReceivedEdit, ...]] = Observable(())
        self._stopped = False
        self._host = host
        self._gateway = gateway
        self._delivered: dict[str, str] = {}  # document ids by edit id
        gateway.listen(self._hear)

    def opened(self) -> None:
        """A document was opened: what it was given before and not saved with is not in it."""
        picture = self._host.picture()
        if picture is not None:
            for edit_id in self._of(picture.document_id):
                del self._delivered[edit_id]
        self.look()

    def look(self) -> None:
        """Ask for results of the open document: another one came to the front, or the engine."""
        self.offered.set(())
        self.unfinished.set(())
        picture = self._host.picture()
        if picture is not None:
            self._gateway.offer(picture.document_id)

    def take(self, edit_id: str) -> None:
        """Add an offered result to the document."""
        for result in self.offered.value:
            if result.edit.id == edit_id:
                self._without(edit_id)
                self.delivered(edit_id)
                self._host.add_result(result)

    def drop(self, edit_id: str) -> None:
        """The result is not wanted."""
        self._without(edit_id)
        self._gateway.forget((edit_id,))

    def take_unfinished(self, edit_id: str) -> ReceivedEdit:
        """An edit that is to be run again. Raises UnknownJob."""
        kept = next((k for k in self.unfinished.value if k.edit.id == edit_id), None)
        if kept is None:
            raise UnknownJob("That edit is no longer offered.", "Begin it anew.")
        self._without(edit_id)
        return kept

    def delivered(self, edit_id: str) -> None:
        """The open document has got the result, whether or not it is undone later."""
        picture = self._host.picture()
        if picture is not None:
            self._delivered[edit_id] = picture.document_id

    def saved(self, held: Container[str] | None = None) -> None:
        """The open document is on disk: keep no result longer that it had when it was saved.

        `held`: the edits that the file is known to hold, None for all that the document was given.
        """
        picture = self._host.picture()
        given = () if picture is None else self._of(picture.document_id)
        given = tuple(edit_id for edit_id in given if held is None or edit_id in held)
        self._gateway.forget(given)
        for edit_id in given:
            del self._delivered[edit_id]

    def close(self) -> None:
        self._gateway.unlisten(self._hear)

    def _of(self, document_id: str) -> tuple[str, ...]:
        """The results that this document was given."""
        return tuple(sorted(key for key, own in self._delivered.items() if own == document_id))

    def _without(self, edit_id: str) -> None:
        self.offered.set(tuple(r for r in self.offered.value if r.edit.id != edit_id))
        self.unfinished.set(tuple(k for k in self.unfinished.value if k.edit.id != edit_id))

    def _hear(self, message: Message) -> None:
        if isinstance(message, EngineStatus):
            came_back = self._stopped and message.state is EngineState.READY
            self._stopped = message.state is EngineState.STOPPED or (
                self._stopped and message.state is EngineState.STARTING
            )
            if came_back:
                self.look()
        if not isinstance(message, ResultsOffered):
            return
        picture = self._host.picture()
        if picture is None or picture.document_id != message.document_id:
            return
        there = {edit.id for edit in self._host.scene().document.edits}
        there |= {result.edit.id for result in self.offered.value} | set(self._delivered)
        results = tuple(r for kept in message.kept if (r := kept.result()) is not None)
        new = tuple(r for r in results if r.edit.id not in there)
        self.offered.set(self.offered.value + new)
        left = {kept.edit.id: kept for kept in self.unfinished.value}
        left |= {k.edit.id: k for k in message.kept if k.result() is None}
        self.unfinished.set(tuple(kept for key, kept in left.items() if key not in there))
