"""The packs of the engine in use, from a panel's side: asked on threads, told where it listens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from intarsia.core.link.client import EngineClient
from intarsia.core.link.pack_client import OnPackEvent, PackClient
from intarsia.core.state.session.gateway import (
    EngineState,
    EngineStatus,
    Message,
    PacksListed,
    PackTold,
)
from intarsia.core.wire.errors import Cancelled, IntarsiaError
from intarsia.core.wire.packs import PackDone, PackEvent, PackFacts, PackFailed, PackProgress


class Ask(Protocol):
    """Has something done on a thread of that lane; `failed` hears what went wrong."""

    def __call__(
        self, lane: str, work: Callable[[], object], failed: Callable[[IntarsiaError], None]
    ) -> None: ...


class PackRequests:
    """A `state.pack_gateway.PackGateway`. `client` finds or starts the engine; `post` tells."""

    def __init__(
        self, ask: Ask, client: Callable[[], EngineClient], post: Callable[[Message], None]
    ) -> None:
        self._ask = ask
        self._client = client
        self._post = post
        self._stopped: dict[str, threading.Event] = {}  # packs that are being sent from here

    def look(self) -> None:
        def work() -> None:
            self._post(PacksListed(self._client().packs.all().packs))

        self._ask("control", work, lambda error: self._post(PacksListed(error=error)))

    def install(self, pack: PackFacts) -> None:
        self._follow(pack, lambda packs, told: packs.install(pack.id, pack.licence, told))

    def verify(self, pack: PackFacts) -> None:
        self._follow(pack, lambda packs, told: packs.verify(pack.id, told))

    def watch(self, pack: PackFacts) -> None:
        self._follow(pack, lambda packs, told: packs.watch(pack.id, told))

    def take(self, pack: PackFacts, source: Path) -> None:
        stopped = self._stopped[pack.id] = threading.Event()

        def told(event: PackEvent) -> None:
            if isinstance(event, PackProgress) and stopped.is_set():
                raise Cancelled
            self._post(PackTold(event))

        self._follow(pack, lambda packs, _: packs.send(pack, source, told))

    def cancel(self, pack: PackFacts) -> None:
        if (sending := self._stopped.get(pack.id)) is not None:
            sending.set()
        self._ask("control", lambda: self._client().packs.cancel(pack.id), self._failing(pack))

    def remove(self, pack: PackFacts) -> None:
        def work() -> None:
            self._client().packs.remove(pack.id)
            self._ended(pack)

        self._ask("control", work, self._failing(pack))

    def _follow(self, pack: PackFacts, begin: Callable[[PackClient, OnPackEvent], None]) -> None:
        def told(event: PackEvent) -> None:
            if not isinstance(event, PackDone):
                self._post(PackTold(event))

        def work() -> None:
            begin(self._client().packs, told)
            self._ended(pack)

        self._ask("packs", work, self._failing(pack))

    def _ended(self, pack: PackFacts) -> None:
        """What methods are ready may have changed: tell that first, then the end."""
        self._post(EngineStatus(EngineState.READY, info=self._client().info()))
        self._post(PackTold(PackDone(pack.id)))

    def _failing(self, pack: PackFacts) -> Callable[[IntarsiaError], None]:
        def failed(error: IntarsiaError) -> None:
            self._post(PackTold(PackFailed(pack.id, error.kind, error.message, error.hint)))

        return failed
