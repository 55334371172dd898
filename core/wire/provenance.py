"""What was done to a picture, as its files may say: one record an edit, nothing of a person."""

from __future__ import annotations

from dataclasses import dataclass, field

from intarsia.core.wire.geometry import Box

MAX_RECORDS = 4096


@dataclass(frozen=True)
class Made:
    """One edit. `pack` and `pack_sha256` are empty where the method needs no weights.

    `region`: what it was allowed to change, in picture pixels. `time` in seconds since 1970, 0
    where it is not known. `program`: name and version of what made it.
    """

    verb: str
    method: str
    pack: str = ""
    pack_sha256: str = ""
    seed: int = 0
    region: Box = field(default_factory=lambda: Box(0, 0, 0, 0))
    time: float = 0.0
    program: str = ""

    @property
    def generated(self) -> bool:
        """Whether a trained network made pixels of it, and not the picture's own."""
        return bool(self.pack)


@dataclass(frozen=True)
class MadeList:
    """All of them, oldest first, as one process hands them to another."""

    made: tuple[Made, ...] = ()
