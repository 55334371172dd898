"""What crosses when packs are listed, installed, checked and removed: one frozen dataclass each."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from intarsia.core.frozen import dataclass

PIECE_BYTES = 8 << 20  # the most of a file that one `PUT /v1/packs/{id}/files/{name}` carries


class PackState(str, Enum):
    """How a pack stands on the engine's disk."""

    ABSENT = "absent"
    PARTIAL = "partial"  # a download or an upload that stopped, and can go on
    INSTALLED = "installed"


class PackStage(str, Enum):
    """What is being done with a pack."""

    FETCHING = "fetching"
    CHECKING = "checking"


@dataclass(frozen=True)
class PackPart:
    """One file of a pack. `size` in bytes, 0 where unknown; `sha256` "" where unknown.

    Of an installed pack both are what was recorded at the installation. `address`: where to fetch
    it by hand. `also`: names under which others publish the same.
    """

    name: str
    size: int = 0
    sha256: str = ""
    address: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class PackWhole:
    """One file, under any of these names, that may stand for several parts."""

    names: tuple[str, ...]
    stands_for: tuple[str, ...]


@dataclass(frozen=True)
class PackFacts:
    """A pack as the dialog shows it.

    `terms`: the licence's text, "" where only `licence_url` has it. `commercial`: whether the
    licence allows commercial use. `here`: bytes on the engine's disk. `busy`: something is being
    done with it now. `serves`: what packs are compared for ("click"), "" where it stands for
    itself. `better`: the best of those that fit this engine's computer. `about`: bytes as others
    state them, where the publisher does not.
    """

    id: str
    label: str
    methods: tuple[str, ...]
    gives: str
    licence: str
    licence_url: str
    terms: str
    commercial: bool
    native_size_px: int
    memory_mb: int
    parts: tuple[PackPart, ...]
    state: PackState = PackState.ABSENT
    here: int = 0
    busy: bool = False
    wholes: tuple[PackWhole, ...] = ()
    serves: str = ""
    better: bool = False
    about: int = 0

    @property
    def offered(self) -> bool:
        """Whether it would make this computer's results better, and is not there yet."""
        return self.better and self.state is not PackState.INSTALLED

    @property
    def size(self) -> int:
        """Bytes of the whole pack as far as they are known, 0 where they are not."""
        sizes = [part.size for part in self.parts]
        return sum(sizes) if all(sizes) else 0


@dataclass(frozen=True)
class PackList:
    """Answer of `GET /v1/packs`: one frame."""

    packs: tuple[PackFacts, ...]


@dataclass(frozen=True)
class LicenceAccepted:
    """Body of `POST /v1/packs/{id}/install`: the licence that a person has read and accepted.

    The engine refuses another one than the pack's.
    """

    licence: str


@dataclass(frozen=True)
class PackProgress:
    """`done` of `of` bytes of file number `place` of `count`; `of` is 0 where unknown.

    `speed`: bytes a second over the last few seconds.
    """

    pack: str
    stage: PackStage
    file: str
    done: int
    of: int
    place: int
    count: int
    speed: float = 0.0


@dataclass(frozen=True)
class PackDone:
    """What was asked for is done; nothing follows."""

    pack: str


@dataclass(frozen=True)
class PackFailed:
    """It failed or was cancelled (kind "cancelled"); nothing follows."""

    pack: str
    kind: str
    message: str
    hint: str = ""


PackEvent: TypeAlias = PackProgress | PackDone | PackFailed
PACK_EVENTS: tuple[type[PackEvent], ...] = (PackProgress, PackDone, PackFailed)
