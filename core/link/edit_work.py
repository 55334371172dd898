"""One edit at a time from a panel's side: sent, followed, kept on disk, taken back, recovered."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from intarsia.core.link.link import Link
from intarsia.core.state.gateway import EditTold, Message, Noticed, ResultsOffered
from intarsia.core.state.kept import KeptEdit, KeptResults, Ticket
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Cancelled, IntarsiaError
from intarsia.core.wire.events import Accepted, AnyEvent, Failed
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class Sending:
    """An edit as a session handed it over: see `state.gateway.Gateway.submit`."""

    edit: Edit
    picture: Pixels | None
    ticket: Ticket | None


class EditWork:
    """What is done with edits. The methods wait, each on a thread of its own; `post` tells."""

    def __init__(self, link: Link, kept: KeptResults, post: Callable[[Message], None]) -> None:
        self._link = link
        self._kept = kept
        self._post = post
        self._last: dict[str, int] = {}  # edits under way: the last event's number, -1 for none
        self._unwanted: set[str] = set()

    def begin(self, edit_id: str) -> None:
        """From now on the edit is under way, and can be cancelled."""
        self._last[edit_id] = -1

    def submit(self, sending: Sending) -> None:
        """Send the edit and tell its events. Raises typed errors, Detached."""
        edit = sending.edit
        client = self._link.client()
        if edit.id in self._unwanted:
            raise Cancelled

        def on_event(event: AnyEvent) -> None:
            first = isinstance(event, Accepted) or self._last[edit.id] < 0
            self._last[edit.id] = event.number
            if not event.terminal:
                self._post(EditTold(edit.id, event))
            if first and edit.id in self._unwanted:
                client.cancel(edit.id)
            if sending.ticket is not None:
                self._keep(sending.ticket, edit, event, first=first)

        last = client.submit(edit, on_event, picture=sending.picture)
        self._finish(edit.id, last)

    def cancel(self, edit_id: str) -> None:
        """Ask for an edit to stop: now if the engine has it, else as soon as it does."""
        if edit_id not in self._last:
            return
        self._unwanted.add(edit_id)
        if self._last.get(edit_id, -1) >= 0:
            with suppress(IntarsiaError):  # its stream says how it ended
                self._link.client().cancel(edit_id)

    def fail(self, edit_id: str, error: IntarsiaError) -> None:
        """Tell the end of an edit that the engine did not tell.

        What is kept of it stays: the engine may finish it yet, and `unfinished` asks again.
        """
        number = self._last.get(edit_id, -1) + 1
        failed = Failed(number=number, kind=error.kind, message=error.message, hint=error.hint)
        self._finish(edit_id, failed)

    def unfinished(self, document_id: str) -> list[KeptEdit]:
        """Offer what is kept of a document; returns the edits whose end was never received."""
        kept = self._kept.of_document(document_id)
        ended = tuple(k for k in kept if k.ended)
        if ended:
            self._post(ResultsOffered(document_id, ended))
        return [k for k in kept if not k.ended and k.edit.id not in self._last]

    def resume(self, kept: KeptEdit) -> None:
        """Follow an edit of an earlier panel to its end, and offer it. Raises typed errors."""
        edit_id = kept.edit.id
        events = list(kept.events)

        def on_event(event: AnyEvent) -> None:
            events.append(event)
            self._kept.add(edit_id, event)

        self._link.client().attach(edit_id, on_event, after=kept.last_number)
        whole = KeptEdit(kept.ticket, kept.edit, tuple(events))
        if whole.result() is None:
            self._kept.forget((edit_id,))
        else:
            self._post(ResultsOffered(kept.ticket.document_id, (whole,)))

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        self._kept.forget(edit_ids)

    def _finish(self, edit_id: str, event: AnyEvent) -> None:
        self._last.pop(edit_id, None)
        self._unwanted.discard(edit_id)
        self._post(EditTold(edit_id, event))

    def _keep(self, ticket: Ticket, edit: Edit, event: AnyEvent, *, first: bool) -> None:
        """Write down what has been told; where that fails the edit goes on without."""
        try:
            if first:
                self._kept.begin(ticket, edit)
            if isinstance(event, Failed):
                self._kept.forget((edit.id,))
            self._kept.add(edit.id, event)
        except IntarsiaError as error:
            if first:
                self._post(Noticed(error))
