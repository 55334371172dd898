"""One edit from a panel's side: sent, followed, kept on disk, taken back, or recovered."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection_keeper import ConnectionKeeper
from intarsia.core.link.delivery import Delivery
from intarsia.core.state.session.gateway import OnEvent, OnFailed
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit, ReceivedResults
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Cancelled, EngineUnreachable, IntarsiaError, UnknownJob
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, LayerReady, ObjectReady
from intarsia.core.wire.pixels import Pixels


class EditTransfer:
    """Sends one edit to its engine, and hands its events to `on_event`, on whatever thread.

    With a `context` the edit is kept on disk before it is sent, and its result before the end is
    told; `on_notice` hears where that fails. The engine is told when the end is safe here. But for
    `withdraw`, methods wait, each on a thread of its own.
    """

    def __init__(
        self,
        edit: Edit,
        keeper: ConnectionKeeper,
        kept: ReceivedResults,
        *,
        on_event: OnEvent,
        on_notice: OnFailed,
        picture: Pixels | None = None,
        context: EditContext | None = None,
    ) -> None:
        self._edit = edit
        self._keeper = keeper
        self._kept = kept
        self._on_event, self._on_notice = on_event, on_notice
        self._picture, self._context = picture, context
        self._begun = threading.Lock()  # taken once: by `send`, or by `withdraw` before it
        self._delivery: Delivery | None = None
        self._answered = self._unwanted = False
        self._is_safe = True
        self._basis = ""  # of the engine that has accepted it

    def send(self) -> None:
        """Send the edit and tell its events. Raises typed errors, Detached."""
        if not self._begun.acquire(blocking=False):
            return
        self._keep(self._keep_edit)
        client = self._keeper.client()
        if self._unwanted:
            raise Cancelled
        self._delivery = client.delivery(partial(self._take, client))
        last = self._delivery.submit(self._edit, self._picture)
        self._on_event(last)
        if self._is_safe:
            _confirm(client, self._edit)

    def withdraw(self) -> bool:
        """End the edit as cancelled if it has not begun; False where it has."""
        if not self._begun.acquire(blocking=False):
            return False
        self.fail(Cancelled())
        return True

    def cancel(self) -> None:
        """Ask for the edit to stop: now if the engine has it, else as soon as it does."""
        self._unwanted = True
        if self._answered:
            with suppress(IntarsiaError):  # its stream says how it ended
                self._keeper.client().cancel(self._edit.id)

    def fail(self, error: IntarsiaError) -> None:
        """Tell the end of the edit where the engine did not tell it.

        What is kept of it stays: the engine may finish it yet, and `resume` asks again.
        """
        number = 0 if self._delivery is None else self._delivery.last + 1
        self._on_event(
            Failed(number=number, kind=error.kind, message=error.message, hint=error.hint)
        )

    def resume(self, received: ReceivedEdit) -> ReceivedEdit | None:
        """Follow an edit of an earlier panel to its end; returns it as it is to be offered.

        One that an engine has left unended, or does not know, is as it was, to be run again; None
        for one that failed, which is forgotten. Raises typed errors.
        """
        events = list(received.events)

        def on_event(event: AnyEvent) -> None:
            events.append(event)
            self._kept.add(self._edit.id, event)

        client = self._keeper.client()
        try:
            last = client.attach(self._edit.id, on_event, after=received.last_number)
        except UnknownJob:
            return received
        whole = ReceivedEdit(received.context, received.edit, tuple(events))
        cut_off = isinstance(last, Failed) and last.kind == EngineUnreachable.kind
        if cut_off:
            return whole
        lost = whole.result() is None
        if lost:
            self._kept.forget((self._edit.id,))
        _confirm(client, self._edit)
        return None if lost else whole

    def _take(self, client: EngineClient, event: AnyEvent) -> None:
        """Hand an event on and keep it; the terminal one is handed on by `send`, once it is kept.

        A second Accepted says that the edit begins anew, on another engine.
        """
        accepted = isinstance(event, Accepted)
        again, first = accepted and self._answered, accepted or not self._answered
        self._answered = True
        if not event.terminal:
            _name_planes(event)
            self._on_event(event)
        if first and self._unwanted:
            client.cancel(self._edit.id)
        if isinstance(event, Accepted):
            if again and event.basis != self._basis:
                self._on_notice(_other_basis_error())
            self._basis = event.basis
        if again:
            self._is_safe = True
            self._keep(self._keep_edit)
        self._keep(partial(self._keep_event, event))

    def _keep_edit(self, context: EditContext) -> None:
        self._kept.begin(context, self._edit)

    def _keep_event(self, event: AnyEvent, _: EditContext) -> None:
        if isinstance(event, Failed):
            self._kept.forget((self._edit.id,))
        self._kept.add(self._edit.id, event)

    def _keep(self, keep: Callable[[EditContext], None]) -> None:
        """Write something down; where that fails it is said, and the edit goes on without."""
        if self._context is None or not self._is_safe:
            return
        try:
            keep(self._context)
        except IntarsiaError as error:
            self._is_safe = False
            self._on_notice(error)


def _confirm(client: EngineClient, edit: Edit) -> None:
    """Tell the engine that the edit's end is safe here; it keeps it until it hears so."""
    with suppress(IntarsiaError):
        client.fetched(edit.id)


def _other_basis_error() -> IntarsiaError:
    return EngineUnreachable(
        "The engine of an edit has gone, and one with another processor or other libraries begins "
        "it anew.",
        "The result may differ a little from that of the first: its report says what made it.",
    )


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
