"""One edit at a time from a panel's side: sent, followed, kept on disk, taken back, recovered."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.state.session.gateway import EditTold, Message, Noticed, ResultsOffered
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit, ReceivedResults
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Cancelled, EngineUnreachable, IntarsiaError, UnknownJob
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, LayerReady, ObjectReady
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class Sending:
    """An edit as a session handed it over: see `state.gateway.Gateway.submit`."""

    edit: Edit
    picture: Pixels | None
    ticket: EditContext | None


class EditTransfer:
    """What is done with the edits of one engine. The methods wait, each on a thread of its own;
    `post` tells.

    An edit is kept on disk before it is sent, and the engine hears that its end is safe here.
    """

    def __init__(
        self,
        engine: str,
        link: ConnectionKeeper,
        kept: ReceivedResults,
        post: Callable[[Message], None],
    ) -> None:
        self._engine = engine
        self._link = link
        self._kept = kept
        self._post = post
        self._last: dict[str, int] = {}  # edits under way: the last event's number, -1 for none
        self._unwanted: set[str] = set()

    def begin(self, edit_id: str) -> None:
        """From now on the edit is under way, and can be cancelled."""
        self._last[edit_id] = -1

    def has(self, edit_id: str) -> bool:
        """Whether the edit is under way here."""
        return edit_id in self._last

    def submit(self, sending: Sending) -> None:
        """Send the edit and tell its events. Raises typed errors, Detached."""
        edit, ticket = sending.edit, sending.ticket
        safe = ticket is None or self._guarded(lambda: self._begin(ticket, edit))
        client = self._link.client()
        if edit.id in self._unwanted:
            raise Cancelled

        def on_event(event: AnyEvent) -> None:
            nonlocal safe
            again = isinstance(event, Accepted) and self._last[edit.id] >= 0
            first = isinstance(event, Accepted) or self._last[edit.id] < 0
            self._last[edit.id] = event.number
            if not event.terminal:
                _name_planes(event)
                self._post(EditTold(edit.id, event))
            if first and edit.id in self._unwanted:
                client.cancel(edit.id)
            if ticket is not None and again:
                safe = self._guarded(lambda: self._begin(ticket, edit))
            if ticket is not None and safe:
                safe = self._guarded(lambda: self._keep(edit.id, event))

        last = client.submit(edit, on_event, picture=sending.picture)
        self._finish(edit.id, last)
        if safe:
            self._confirm(client, edit.id)

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

        What is kept of it stays: the engine may finish it yet, and `resume` asks again.
        """
        number = self._last.get(edit_id, -1) + 1
        failed = Failed(number=number, kind=error.kind, message=error.message, hint=error.hint)
        self._finish(edit_id, failed)

    def resume(self, kept: ReceivedEdit) -> None:
        """Follow an edit of an earlier panel to its end, and offer it.

        One that an engine has left unended, or does not know, is offered as it is, to be run
        again; one that failed is forgotten. Raises typed errors.
        """
        edit_id = kept.edit.id
        events = list(kept.events)

        def on_event(event: AnyEvent) -> None:
            events.append(event)
            self._kept.add(edit_id, event)

        client = self._link.client()
        try:
            last = client.attach(edit_id, on_event, after=kept.last_number)
        except UnknownJob:
            self._post(ResultsOffered(kept.ticket.document_id, (kept,)))
            return
        whole = ReceivedEdit(kept.ticket, kept.edit, tuple(events))
        cut_off = isinstance(last, Failed) and last.kind == EngineUnreachable.kind
        if whole.result() is None and not cut_off:
            self._kept.forget((edit_id,))
        else:
            self._post(ResultsOffered(kept.ticket.document_id, (whole,)))
        if not cut_off:
            self._confirm(client, edit_id)

    def _finish(self, edit_id: str, event: AnyEvent) -> None:
        self._last.pop(edit_id, None)
        self._unwanted.discard(edit_id)
        self._post(EditTold(edit_id, event))

    def _begin(self, ticket: EditContext, edit: Edit) -> None:
        self._kept.begin(replace(ticket, engine=self._engine), edit)

    def _keep(self, edit_id: str, event: AnyEvent) -> None:
        """Write down what was told. Raises NoSpace."""
        if isinstance(event, Failed):
            self._kept.forget((edit_id,))
        self._kept.add(edit_id, event)

    def _guarded(self, keep: Callable[[], None]) -> bool:
        """Keep something; where that fails it is said, and the edit goes on without."""
        try:
            keep()
        except IntarsiaError as error:
            self._post(Noticed(error))
            return False
        return True

    def _confirm(self, client: EngineClient, edit_id: str) -> None:
        """Tell the engine that the end is safe here; it keeps it until it hears so."""
        with suppress(IntarsiaError):
            client.fetched(edit_id)


def _name_planes(event: AnyEvent) -> None:
    """Hash the planes here, where nobody waits: the GUI thread will store them by their names."""
    if isinstance(event, LayerReady):
        planes: tuple[Pixels, ...] = (event.layer.placed.pixels,)
    elif isinstance(event, ObjectReady):
        planes = (event.found.layer.pixels, event.found.mask.pixels)
    else:
        return
    for plane in planes:
        _ = plane.sha256  # kept by the plane
