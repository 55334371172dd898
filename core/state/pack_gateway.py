"""What a panel asks of an engine's packs, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.packs import PackEvent, PackFacts


@dataclass(frozen=True)
class PacksListed:
    """Answer to `look`: every pack, or why that cannot be told."""

    packs: tuple[PackFacts, ...] = ()
    error: IntarsiaError | None = None


@dataclass(frozen=True)
class PackTold:
    """An event of what is being done with a pack. The last one is always PackDone or PackFailed."""

    event: PackEvent


class PackGateway(Protocol):
    """The way to the packs of the engine in use. No call waits; answers come to the listeners."""

    def look(self) -> None:
        """List the packs."""

    def install(self, pack: PackFacts) -> None:
        """Download a pack whose licence a person has accepted."""

    def take(self, pack: PackFacts, source: Path) -> None:
        """Install a pack from a file or folder of this computer."""

    def verify(self, pack: PackFacts) -> None:
        """Compare the checksums of an installed pack."""

    def watch(self, pack: PackFacts) -> None:
        """Follow what an earlier panel began."""

    def cancel(self, pack: PackFacts) -> None:
        """Have what is being done with a pack stop."""

    def remove(self, pack: PackFacts) -> None:
        """Delete a pack, or what has come of it."""
