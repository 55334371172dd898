"""The packs as a panel shows them: how each stands, how far it is, what went wrong with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from intarsia.core.frozen import dataclass
from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.session.gateway import (
    EngineState,
    EngineStatus,
    Gateway,
    OnPackEvent,
    Request,
)
from intarsia.core.wire.errors import IntarsiaError, error_of
from intarsia.core.wire.packs import (
    PackDone,
    PackEvent,
    PackFacts,
    PackFailed,
    PackProgress,
    PackState,
)


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


class PackAction(Protocol):
    """What may be done with a pack: a method of the gateway's packs."""

    def __call__(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]: ...


class PackTable:
    """Follows the packs of the engine in use until `close`. What is begun goes on without it."""

    def __init__(self, gateway: Gateway) -> None:
        self.rows: Observable[tuple[PackRow, ...]] = Observable(())
        self.problem: Observable[IntarsiaError | None] = Observable(None)
        self._packs = gateway.packs
        self._verifying: set[str] = set()
        self._status = gateway.status.subscribe(self._on_status)
        self._looking: Request[tuple[PackFacts, ...]] | None = None
        self._work: dict[str, list[Subscription[PackEvent]]] = {}  # under way, by the pack's id

    def look(self) -> None:
        """Ask how the packs stand; an earlier question is given up."""
        if self._looking is not None:
            self._looking.release()
        self._looking = self._packs.look(on_done=self._on_listed, on_failed=self.problem.set)

    def row(self, pack_id: str) -> PackRow | None:
        return next((row for row in self.rows.value if row.facts.id == pack_id), None)

    def install(self, pack_id: str) -> None:
        """Download a pack whose licence was accepted, or go on with it."""
        if row := self._begin(pack_id):
            self._follow(row, self._packs.install)

    def take(self, pack_id: str, source: Path) -> None:
        """Install a pack from a file or folder."""
        if row := self._begin(pack_id):
            self._follow(row, partial(self._packs.take, source=source))

    def verify(self, pack_id: str) -> None:
        """Compare the checksums."""
        if row := self._begin(pack_id):
            self._verifying.add(pack_id)
            self._follow(row, self._packs.verify)

    def remove(self, pack_id: str) -> None:
        """Delete a pack, or what has come of it."""
        if row := self._begin(pack_id):
            self._follow(row, self._packs.remove)

    def cancel(self, pack_id: str) -> None:
        """Stop what is being done; what has come stays, to go on from."""
        row = self.row(pack_id)
        if row is not None and row.working:
            self._follow(row, self._packs.cancel)

    def close(self) -> None:
        """Hear nothing more."""
        self._status.release()
        if self._looking is not None:
            self._looking.release()
        for pack_id in tuple(self._work):
            self._end(pack_id)

    def _begin(self, pack_id: str) -> PackRow | None:
        """Mark a pack that rests as being worked on; None where it is not there or busy."""
        row = self.row(pack_id)
        if row is None or row.working:
            return None
        self._put(PackRow(row.facts, working=True))
        return row

    def _follow(self, row: PackRow, ask: PackAction) -> None:
        """Have something done with a pack, and hear of it until it has ended."""
        pack_id = row.facts.id
        subscription = ask(row.facts, on_event=partial(self._on_event, pack_id))
        self._work.setdefault(pack_id, []).append(subscription)

    def _end(self, pack_id: str) -> None:
        for subscription in self._work.pop(pack_id, ()):
            subscription.release()

    def _on_status(self, status: EngineStatus) -> None:
        """The engine came back, or another table has had a pack changed."""
        if status.state is EngineState.READY and not any(row.working for row in self.rows.value):
            self.look()

    def _on_listed(self, packs: tuple[PackFacts, ...]) -> None:
        self.problem.set(None)
        rows = []
        for facts in packs:
            old = self.row(facts.id) or PackRow(facts)
            rows.append(replace(old, facts=facts))
        self.rows.set(tuple(rows))
        for row in rows:
            if row.facts.busy and not row.working:
                self._put(replace(row, working=True, failed=None))
                self._follow(row, self._packs.watch)

    def _on_event(self, pack_id: str, event: PackEvent) -> None:
        row = self.row(pack_id)
        if row is None:
            return
        if isinstance(event, PackProgress):
            self._put(replace(row, working=True, progress=event, failed=None))
            return
        self._end(pack_id)
        verified = isinstance(event, PackDone) and pack_id in self._verifying
        self._verifying.discard(pack_id)
        failed = None
        if isinstance(event, PackFailed) and event.kind not in ("cancelled", "unknown_job"):
            failed = error_of(event.kind, event.message, event.hint)
        self._put(PackRow(row.facts, failed=failed, verified=verified))
        self.look()

    def _put(self, row: PackRow) -> None:
        rows = (row if x.facts.id == row.facts.id else x for x in self.rows.value)
        self.rows.set(tuple(rows))


class InstalledPacks:
    """Asks whenever an engine is there, and when a pack of it came or went.

    `current`: the installed packs, None while that is not known. `offered`: those that would make
    results better on the engine's computer.
    """

    def __init__(self, gateway: Gateway) -> None:
        self.current: Observable[tuple[PackFacts, ...] | None] = Observable(None)
        self.offered: Observable[tuple[PackFacts, ...]] = Observable(())
        self._gateway = gateway
        self._looking: Request[tuple[PackFacts, ...]] | None = None
        self._status = gateway.status.subscribe(self._on_status, now=True)

    def usable(self, pack_id: str) -> str:
        """The pack, or "" (any) where it is known not to be installed."""
        known = self.current.value
        there = known is None or any(pack.id == pack_id for pack in known)
        return pack_id if there else ""

    def close(self) -> None:
        """Hear nothing more."""
        self._status.release()
        self._give_up()

    def _on_status(self, status: EngineStatus) -> None:
        self._give_up()
        if status.state is EngineState.READY:
            look = self._gateway.packs.look
            self._looking = look(on_done=self._on_listed, on_failed=_unknown)
        else:
            self.offered.set(())
            self.current.set(None)

    def _on_listed(self, packs: tuple[PackFacts, ...]) -> None:
        self.offered.set(tuple(pack for pack in packs if pack.offered))
        self.current.set(tuple(pack for pack in packs if pack.state is PackState.INSTALLED))

    def _give_up(self) -> None:
        if self._looking is not None:
            self._looking.release()


def _unknown(_: IntarsiaError) -> None:
    """What is installed stays as it was known; the engine's status says what is the matter."""
