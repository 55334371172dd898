"""Which packs the engine in use has installed, so that edits name none that it lacks."""

from __future__ import annotations

from intarsia.core.state.gateway import EngineState, EngineStatus, Gateway, Message
from intarsia.core.state.observable import Observable
from intarsia.core.state.pack_gateway import PacksListed
from intarsia.core.wire.packs import PackFacts, PackState


class InstalledPacks:
    """Asks whenever an engine is there, which it also says when a pack came or went.

    `current`: the installed packs, None while that is not known.
    """

    def __init__(self, gateway: Gateway) -> None:
        self.current: Observable[tuple[PackFacts, ...] | None] = Observable(None)
        self._gateway = gateway
        gateway.listen(self._hear)

    def usable(self, pack_id: str) -> str:
        """The pack, or "" (any) where it is known not to be installed."""
        known = self.current.value
        there = known is None or any(pack.id == pack_id for pack in known)
        return pack_id if there else ""

    def close(self) -> None:
        """Hear nothing more."""
        self._gateway.unlisten(self._hear)

    def _hear(self, message: Message) -> None:
        if isinstance(message, EngineStatus):
            if message.state is EngineState.READY:
                self._gateway.packs.look()
            else:
                self.current.set(None)
        elif isinstance(message, PacksListed) and message.error is None:
            packs = (p for p in message.packs if p.state is PackState.INSTALLED)
            self.current.set(tuple(packs))
