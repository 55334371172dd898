"""Owns where klein's instructions are kept once they are made, and that their pack may go then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from intarsia.core.engine.nets.klein.instructions import texts_digest
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.needs import PackNeed


@dataclass(frozen=True)
class InstructionsNeed(PackNeed):
    """The text encoder's pack must be in the store, or what it made in `made`."""

    made: Path

    @property
    def ready(self) -> bool:
        return self.made.is_file() or super().ready

    def choose(self, wanted: str = "") -> Pack:
        if self.made.is_file():
            return self._packs()[0]
        return super().choose(wanted)


def instructions_file(cache: Path) -> Path:
    """The file of embeddings of the texts of today."""
    return cache / f"klein-instructions-{texts_digest()}.safetensors"
