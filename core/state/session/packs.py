"""The packs as a panel shows them: how each stands, how far it is, what went wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from intarsia.core.state.observable import Observable
from intarsia.core.state.session.gateway import (
    EngineState,
    EngineStatus,
    Gateway,
    Message,
    PacksListed,
    PackTold,
)
from intarsia.core.wire.errors import IntarsiaError, error_of
from intarsia.core.wire.packs import PackDone, PackFacts, PackFailed, PackProgress, PackState


@dataclass(frozen=True)
class PackRow:
    """One pack. `working`: something is being done with it, `progress` says how far.

    `failed`: what went wrong last. `verified`: its checksums were compared and are right.
    """

    facts: PackFacts
    working: bool = False
    progress: PackProgress | None = None
    failed: IntarsiaError | None = None
    verified: bool = False


class PackTable:
    """Follows the packs of the engine in use until `close`. What is begun goes on without it."""

    def __init__(self, gateway: Gateway) -> None:
        self.rows: Observable[tuple[PackRow, ...]] = Observable(())
        self.problem: Observable[IntarsiaError | None] = Observable(None)
        self._gateway = gateway
        self._verifying: set[str] = set()
        gateway.listen(self._hear)

    def look(self) -> None:
        """Ask how the packs stand."""
        self._gateway.packs.look()

    def row(self, pack_id: str) -> PackRow | None:
        return next((row for row in self.rows.value if row.facts.id == pack_id), None)

    def install(self, pack_id: str) -> None:
        """Download a pack whose licence was accepted, or go on with it."""
        if row := self._begin(pack_id):
            self._gateway.packs.install(row.facts)

    def take(self, pack_id: str, source: Path) -> None:
        """Install a pack from a file or folder."""
        if row := self._begin(pack_id):
            self._gateway.packs.take(row.facts, source)

    def verify(self, pack_id: str) -> None:
        """Compare the checksums."""
        if row := self._begin(pack_id):
            self._verifying.add(pack_id)
            self._gateway.packs.verify(row.facts)

    def remove(self, pack_id: str) -> None:
        """Delete a pack, or what has come of it."""
        if row := self._begin(pack_id):
            self._gateway.packs.remove(row.facts)

    def cancel(self, pack_id: str) -> None:
        """Stop what is being done; what has come stays, to go on from."""
        row = self.row(pack_id)
        if row is not None and row.working:
            self._gateway.packs.cancel(row.facts)

    def close(self) -> None:
        """Hear nothing more."""
        self._gateway.unlisten(self._hear)

    def _begin(self, pack_id: str) -> PackRow | None:
        """Mark a pack that rests as being worked on; None where it is not there or busy."""
        row = self.row(pack_id)
        if row is None or row.working:
            return None
        self._put(PackRow(row.facts, working=True))
        return row

    def _hear(self, message: Message) -> None:
        if isinstance(message, PacksListed):
            self._listed(message)
        elif isinstance(message, PackTold):
            row = self.row(message.event.pack)
            if row is not None:
                self._told(row, message)

    def _listed(self, message: PacksListed) -> None:
        self.problem.set(message.error)
        if message.error is not None:
            return
        rows = []
        for facts in message.packs:
            old = self.row(facts.id) or PackRow(facts)
            rows.append(replace(old, facts=facts))
        self.rows.set(tuple(rows))
        for row in rows:
            if row.facts.busy and not row.working:
                self._put(replace(row, working=True, failed=None))
                self._gateway.packs.watch(row.facts)

    def _told(self, row: PackRow, message: PackTold) -> None:
        event = message.event
        if isinstance(event, PackProgress):
            self._put(replace(row, working=True, progress=event, failed=None))
            return
        verified = isinstance(event, PackDone) and row.facts.id in self._verifying
        self._verifying.discard(row.facts.id)
        failed = None
        if isinstance(event, PackFailed) and event.kind not in ("cancelled", "unknown_job"):
            failed = error_of(event.kind, event.message, event.hint)
        self._put(PackRow(row.facts, failed=failed, verified=verified))
        self.look()

    def _put(self, row: PackRow) -> None:
        rows = (row if x.facts.id == row.facts.id else x for x in self.rows.value)
        self.rows.set(tuple(rows))


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
