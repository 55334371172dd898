"""What was done to a picture, as its files may say: one record an edit, nothing of a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.wire.geometry import Box

MAX_RECORDS = 4096

# What draws pixels by networks that ship with the program, and so names no pack.
_TRAINED_IN_THE_BOX = frozenset({"image-elements"})
_BRINGS_ANOTHER_PICTURE = frozenset({"paint_exemplar", "transfer_appearance"})


class SourceType(str, Enum):
    """How a picture came about: terms of IPTC's vocabulary of digital source types (2023)."""

    GENERATED = "compositeWithTrainedAlgorithmicMedia"
    COMPOSITE = "composite"
    HUMAN_EDITS = "humanEdits"


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
        return bool(self.pack) or self.method in _TRAINED_IN_THE_BOX

    @property
    def source_type(self) -> SourceType:
        """Generated, of several pictures, or the picture's own pixels in other places."""
        if self.generated:
            return SourceType.GENERATED
        return (
            SourceType.COMPOSITE if self.verb in _BRINGS_ANOTHER_PICTURE else SourceType.HUMAN_EDITS
        )


def source_type_of(history: Iterable[Made]) -> SourceType:
    """That of a picture with all these edits: the strongest of theirs."""
    found = {made.source_type for made in history}
    return next((kind for kind in SourceType if kind in found), SourceType.HUMAN_EDITS)


@dataclass(frozen=True)
class MadeList:
    """All of them, oldest first, as one process hands them to another."""

    made: tuple[Made, ...] = ()
