"""What a session asks of the engine's side, and every message that comes back from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.packs import PackEvent, PackFacts
from intarsia.core.wire.pixels import Pixels

if TYPE_CHECKING:  # a panel that opens no file needs none of it
    from intarsia.core.wire.files import Diagnosis, ExportRequest, OpenedPicture


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


class EngineState(str, Enum):
    """Whether the engine answers; it is started by the first thing that needs it."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    STOPPED = "stopped"  # it was there and is not any more, or could not be started


@dataclass(frozen=True)
class EngineStatus:
    """How the engine is, in a sentence with the next thing to do, and what it offers."""

    state: EngineState
    message: str = ""
    hint: str = ""
    info: EngineInfo | None = None


@dataclass(frozen=True)
class EditTold:
    """An event of an edit. The last one is always terminal, whatever happened to the engine."""

    edit_id: str
    event: AnyEvent


@dataclass(frozen=True)
class PictureOpened:
    """Answer to `open`."""

    request: str
    picture: OpenedPicture


@dataclass(frozen=True)
class FileExported:
    """Answer to `export`: the bytes of the file."""

    request: str
    data: bytes


@dataclass(frozen=True)
class RequestFailed:
    """Answer to an `open` or `export` that could not be done."""

    request: str
    error: IntarsiaError


@dataclass(frozen=True)
class ResultsOffered:
    """Answer to `offer`: edits of a document that an earlier panel sent and nobody saved."""

    document_id: str
    kept: tuple[ReceivedEdit, ...]


@dataclass(frozen=True)
class EngineTested:
    """Answer to `test`: what answers there and how soon, or why nothing does."""

    request: str
    info: EngineInfo | None = None
    seconds: float = 0.0
    error: IntarsiaError | None = None


@dataclass(frozen=True)
class Diagnosed:
    """Answer to `diagnose`: what the engine in use says of its health, or why it says nothing."""

    request: str
    diagnosis: Diagnosis | None = None
    error: IntarsiaError | None = None


@dataclass(frozen=True)
class Noticed:
    """Something a person should know that ended no edit: a result that could not be kept."""

    error: IntarsiaError


Message: TypeAlias = (
    EngineStatus
    | EditTold
    | PictureOpened
    | FileExported
    | RequestFailed
    | ResultsOffered
    | EngineTested
    | Diagnosed
    | Noticed
    | PacksListed
    | PackTold
)
Hear: TypeAlias = Callable[[Message], None]


class Gateway(Protocol):
    """The way to the engines. No call waits; answers come to the listeners, on the GUI thread.

    One engine is in use: what is asked goes there, and its status is told. Edits that another one
    has go on there. `engine` is the name of the one in use, "" for this computer's own.
    """

    @property
    def engine(self) -> str: ...

    @property
    def packs(self) -> PackGateway: ...

    def use(self, engine: str) -> None:
        """Have what is asked from now on go to the engine of that name."""

    def listen(self, hear: Hear) -> None:
        """Tell `hear` every message from now on."""

    def unlisten(self, hear: Hear) -> None:
        """Tell it no more."""

    def submit(
        self, edit: Edit, *, picture: Pixels | None = None, ticket: EditContext | None = None
    ) -> None:
        """Send an edit. `picture`: what a Segment edit names by hash, sent if the engine lacks it.
        With a `ticket` the edit and its result are kept on disk until `forget`."""

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        """Have waiting edits run in this order; `held`: begin none until told otherwise."""

    def test(self, request: str, profile: EngineProfile) -> None:
        """Try to reach an engine, without using it."""

    def diagnose(self, request: str) -> None:
        """Ask the engine in use about its health."""

    def cancel(self, edit_id: str) -> None:
        """Ask for an edit to stop; its last event says whether it did."""

    def open(self, request: str, data: bytes, name: str) -> None:
        """Have a picture file read; `name` is a hint at its format."""

    def export(self, request: str, wanted: ExportRequest) -> None:
        """Have a file written."""

    def start(self) -> None:
        """Find or start the engine now, so that the first edit does not wait for it."""

    def restart(self) -> None:
        """Stop the engine if it still runs, and start a fresh one."""

    def offer(self, document_id: str) -> None:
        """Look for results of a document that were received and not saved."""

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        """Their document is saved: keep these results no longer."""
