"""What an earlier panel left: finished results that nobody saved, edits that were not finished."""

from __future__ import annotations

from collections.abc import Container
from functools import partial

from intarsia.core.state.document.results import EditResult
from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Gateway
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
        self._asked: list[Subscription[tuple[ReceivedEdit, ...]]] = []  # what may be offered yet
        self._status = gateway.status.subscribe(self._on_status)

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
            on_offered = partial(self._on_offered, picture.document_id)
            asked = self._gateway.offer(picture.document_id, on_offered=on_offered)
            self._asked = [*(x for x in self._asked if x.active), asked]

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
        found = next((x for x in self.unfinished.value if x.edit.id == edit_id), None)
        if found is None:
            raise UnknownJob("That edit is no longer offered.", "Begin it anew.")
        self._without(edit_id)
        return found

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

    def discard(self) -> None:
        """Forget every result that the open document was given, or was offered."""
        self.saved()
        self._gateway.forget(tuple(x.edit.id for x in self.offered.value))
        self.offered.set(())

    def close(self) -> None:
        """Hear nothing more."""
        self._status.release()
        for subscription in self._asked:
            subscription.release()

    def _of(self, document_id: str) -> tuple[str, ...]:
        """The results that this document was given."""
        return tuple(sorted(key for key, own in self._delivered.items() if own == document_id))

    def _without(self, edit_id: str) -> None:
        self.offered.set(tuple(r for r in self.offered.value if r.edit.id != edit_id))
        self.unfinished.set(tuple(x for x in self.unfinished.value if x.edit.id != edit_id))

    def _on_status(self, status: EngineStatus) -> None:
        came_back = self._stopped and status.state is EngineState.READY
        self._stopped = status.state is EngineState.STOPPED or (
            self._stopped and status.state is EngineState.STARTING
        )
        if came_back:
            self.look()

    def _on_offered(self, document_id: str, received: tuple[ReceivedEdit, ...]) -> None:
        picture = self._host.picture()
        if picture is None or picture.document_id != document_id:
            return
        there = {edit.id for edit in self._host.scene().document.edits}
        there |= {result.edit.id for result in self.offered.value} | set(self._delivered)
        results = tuple(r for edit in received if (r := edit.result()) is not None)
        new = tuple(r for r in results if r.edit.id not in there)
        self.offered.set(self.offered.value + new)
        left = {edit.edit.id: edit for edit in self.unfinished.value}
        left |= {edit.edit.id: edit for edit in received if edit.result() is None}
        self.unfinished.set(tuple(edit for key, edit in left.items() if key not in there))
