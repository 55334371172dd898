"""The packs of the engine in use, from a panel's side: asked on threads, told to who asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.link.pack_client import PackClient
from intarsia.core.link.requester import Requester
from intarsia.core.state.observable import Subscription
from intarsia.core.state.session.gateway import OnFailed, OnPackEvent, Request
from intarsia.core.wire.errors import Cancelled, IntarsiaError
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.packs import (
    PackDone,
    PackEvent,
    PackFacts,
    PackFailed,
    PackProgress,
    PackState,
)


class PackRequests:
    """A `state.session.gateway.PackGateway`. `client` finds or starts the engine.

    `on_changed` hears what the engine offers after a pack of it has changed.
    """

    def __init__(
        self,
        requester: Requester,
        client: Callable[[], EngineClient],
        on_changed: Callable[[EngineInfo], None],
    ) -> None:
        self._requester = requester
        self._client = client
        self._on_changed = on_changed
        self._stopped: dict[str, threading.Event] = {}  # packs that are being sent from here
        self._installed: dict[Address, frozenset[str]] = {}  # as the latest look at an engine said

    def look(
        self, *, on_done: Callable[[tuple[PackFacts, ...]], None], on_failed: OnFailed
    ) -> Request[tuple[PackFacts, ...]]:
        def work() -> tuple[PackFacts, ...]:
            client = self._client()
            packs = client.packs.all().packs
            installed = frozenset(x.id for x in packs if x.state is PackState.INSTALLED)
            if self._installed.setdefault(client.address, installed) != installed:
                self._installed[client.address] = installed
                self._on_changed(client.info())  # somebody else has changed them
            return packs

        return self._requester.request("control", work, on_done=on_done, on_failed=on_failed)

    def install(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        return self._follow(pack, on_event, lambda x, to: x.install(pack.id, pack.licence, to))

    def verify(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        return self._follow(pack, on_event, lambda x, to: x.verify(pack.id, to))

    def watch(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        return self._follow(pack, on_event, lambda x, to: x.watch(pack.id, to))

    def take(
        self, pack: PackFacts, source: Path, *, on_event: OnPackEvent
    ) -> Subscription[PackEvent]:
        stopped = self._stopped[pack.id] = threading.Event()

        def send(packs: PackClient, to: OnPackEvent) -> None:
            def on_step(event: PackEvent) -> None:
                if isinstance(event, PackProgress) and stopped.is_set():
                    raise Cancelled
                to(event)

            packs.send(pack, source, on_step)

        return self._follow(pack, on_event, send)

    def remove(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        return self._follow(pack, on_event, lambda x, _: x.remove(pack.id), pool="control")

    def cancel(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        if (sending := self._stopped.get(pack.id)) is not None:
            sending.set()
        subscription = Subscription(on_event)
        on_failed = partial(self._fail, subscription, pack)
        self._requester.ask("control", lambda: self._client().packs.cancel(pack.id), on_failed)
        return subscription

    def _follow(
        self,
        pack: PackFacts,
        on_event: OnPackEvent,
        begin: Callable[[PackClient, OnPackEvent], None],
        *,
        pool: str = "packs",
    ) -> Subscription[PackEvent]:
        """Have something done with a pack, and each event told, the end as the last.

        What methods are ready may have changed by it: that is told before the end.
        """
        subscription = Subscription(on_event)

        def on_step(event: PackEvent) -> None:
            if not isinstance(event, PackDone):
                self._tell(subscription, event)

        def work() -> None:
            begin(self._client().packs, on_step)
            client = self._client()
            self._installed.pop(client.address, None)
            self._on_changed(client.info())
            self._tell(subscription, PackDone(pack.id))

        self._requester.ask(pool, work, partial(self._fail, subscription, pack))
        return subscription

    def _fail(
        self, subscription: Subscription[PackEvent], pack: PackFacts, error: IntarsiaError
    ) -> None:
        self._tell(subscription, PackFailed(pack.id, error.kind, error.message, error.hint))

    def _tell(self, subscription: Subscription[PackEvent], event: PackEvent) -> None:
        self._requester.post(partial(subscription.tell, event))
