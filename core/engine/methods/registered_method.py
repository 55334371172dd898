"""Owns what a package of methods hands to the registry, and what it is given for that."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from intarsia.core.engine.compute.loaded_networks import LoadedNetworks
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.wire.methods import MethodDescriptor


class Standing(IntEnum):
    """Where a method stands among those that answer the same verb, the first one to take first."""

    PREFERRED = 0  # the verb's default wherever its packs are installed
    FALLBACK = 1  # needs nothing: the default of the rest, and proposed where memory is short
    OFFERED = 2  # the default only of a verb that nothing above answers
    LARGE = 3  # as OFFERED, after those: for large graphics cards
    MEASURING = 4  # never a default, and not offered to people


@dataclass(frozen=True)
class MethodResources:
    """What methods are built with: the packs on disk, the networks that are loaded, a cache."""

    packs: PackStore
    networks: LoadedNetworks
    cache: Path

    def need(self, ids: tuple[str, ...]) -> PackNeed:
        """That one of these packs must be installed."""
        return PackNeed(self.packs, ids)


@dataclass(frozen=True)
class RegisteredMethod:
    """A method that can be had: what it says of itself, how to build it, the packs it runs on."""

    descriptor: MethodDescriptor
    load: Callable[[], Method]
    needs: tuple[PackNeed, ...] = ()
    standing: Standing = Standing.OFFERED

    @property
    def id(self) -> str:
        return self.descriptor.id

    @property
    def ready(self) -> bool:
        """Whether all packs that it needs are installed."""
        return all(need.ready for need in self.needs)

    @property
    def current_descriptor(self) -> MethodDescriptor:
        """The descriptor, with `ready` and `lacks` as things stand now."""
        lacks = tuple(need.ids[0] for need in self.needs if not need.ready)
        return replace(self.descriptor, ready=False, lacks=lacks) if lacks else self.descriptor

    def check_packs(self, wanted: str) -> None:
        """Raises MissingPack where a pack that the method needs, or the wanted one, is missing."""
        for need in self.needs:
            need.choose(wanted if need.ids == self.descriptor.packs else "")

    def pack_id(self, wanted: str = "") -> str:
        """The pack it runs on, "" for a method without. Raises MissingPack."""
        pack = self._pack(wanted)
        return pack[1].id if pack else ""

    def pack_with_hash(self, wanted: str = "") -> tuple[str, str]:
        """That pack and the SHA-256 over its files' names and hashes, or two times "".

        Raises MissingPack, and BadWeights where the record of the pack cannot be read.
        """
        found = self._pack(wanted)
        if found is None:
            return "", ""
        need, pack = found
        lines = (f"{file.name} {file.sha256}\n" for file in need.store.recorded_files(pack))
        return pack.id, hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()

    def _pack(self, wanted: str) -> tuple[PackNeed, Pack] | None:
        for need in self.needs:
            if need.ids == self.descriptor.packs:
                return need, need.choose(wanted)
        return None
