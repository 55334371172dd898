"""What a session asks of the engine's side: every answer goes to whoever asked for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from intarsia.core.frozen import dataclass
from intarsia.core.state.observable import Observable, Subscription
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.storage.settings import EngineProfile
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.methods import EngineInfo, Preparing
from intarsia.core.wire.packs import PackEvent, PackFacts
from intarsia.core.wire.pixels import Pixels

if TYPE_CHECKING:  # a panel that opens no file needs none of it
    from intarsia.core.wire.files import Diagnosis, ExportRequest, OpenedPicture

T = TypeVar("T")

OnEvent: TypeAlias = Callable[[AnyEvent], None]
OnPackEvent: TypeAlias = Callable[[PackEvent], None]
OnFailed: TypeAlias = Callable[[IntarsiaError], None]
OnOffered: TypeAlias = Callable[[tuple[ReceivedEdit, ...]], None]


class Request(Generic[T]):
    """A question under way, as its asker holds it: one of the two callbacks gets the answer.

    They are dropped with the answer, or by `release`. All of it is for the GUI thread.
    """

    def __init__(self, on_done: Callable[[T], None], on_failed: OnFailed) -> None:
        self._on_done: Callable[[T], None] | None = on_done
        self._on_failed: OnFailed | None = on_failed

    def release(self) -> None:
        """Hear no answer, and let go of the callbacks. May be called twice."""
        self._on_done = self._on_failed = None

    @property
    def active(self) -> bool:
        return self._on_done is not None

    def succeed(self, answer: T) -> None:
        """For the gateway: this is the answer."""
        on_done = self._on_done
        self.release()
        if on_done is not None:
            on_done(answer)

    def fail(self, error: IntarsiaError) -> None:
        """For the gateway: this is why there is none."""
        on_failed = self._on_failed
        self.release()
        if on_failed is not None:
            on_failed(error)


class EngineState(str, Enum):
    """Whether the engine answers; it is started by the first thing that needs it."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    SILENT = "silent"  # it is there and does not answer
    STOPPED = "stopped"  # it was there and is not any more, or could not be started


@dataclass(frozen=True)
class EngineStatus:
    """How the engine in use is, in a sentence with the next thing to do, and what it offers.

    `engine`: its name, "" for this computer's own. `pack_changes`: how many times this panel has
    had a pack of it changed.
    """

    state: EngineState
    message: str = ""
    hint: str = ""
    info: EngineInfo | None = None
    engine: str = ""
    pack_changes: int = 0


@dataclass(frozen=True)
class EngineReply:
    """Answer to `test`: what answers there, and after how many seconds."""

    info: EngineInfo
    seconds: float


class PackGateway(Protocol):
    """The way to the packs of the engine in use. No call waits.

    `on_event` gets what is done with the pack; the last event is always PackDone or PackFailed.
    """

    def look(
        self, *, on_done: Callable[[tuple[PackFacts, ...]], None], on_failed: OnFailed
    ) -> Request[tuple[PackFacts, ...]]:
        """List the packs."""

    def install(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        """Download a pack whose licence a person has accepted."""

    def take(
        self, pack: PackFacts, source: Path, *, on_event: OnPackEvent
    ) -> Subscription[PackEvent]:
        """Install a pack from a file or folder of this computer."""

    def verify(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        """Compare the checksums of an installed pack."""

    def watch(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        """Follow what an earlier panel began."""

    def remove(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        """Delete a pack, or what has come of it."""

    def cancel(self, pack: PackFacts, *, on_event: OnPackEvent) -> Subscription[PackEvent]:
        """Have what is being done with a pack stop; PackFailed where that cannot be asked."""


class Gateway(Protocol):
    """The way to the engines. No call waits; every callback is called on the GUI thread.

    What a call returns is its asker's, who releases it to hear nothing more; what was begun goes
    on. One engine is in use: what is asked goes there, and `status` is its status. Edits that
    another one has go on there. `engine` is the name of the one in use, "" for this computer's
    own; `preparing`: how far it is with what it needs before the first edit, None where it has it.
    `notice`: the latest thing that a person should know and that ended no request, a result that
    could not be kept.
    """

    status: Observable[EngineStatus]
    preparing: Observable[Preparing | None]
    notice: Observable[IntarsiaError | None]

    @property
    def engine(self) -> str: ...

    @property
    def packs(self) -> PackGateway: ...

    def use(self, engine: str) -> None:
        """Have what is asked from now on go to the engine of that name."""

    def submit(
        self,
        edit: Edit,
        *,
        on_event: OnEvent,
        picture: Pixels | None = None,
        context: EditContext | None = None,
    ) -> Subscription[AnyEvent]:
        """Send an edit. Its last event is terminal, whatever happens to the engine.

        `picture`: what a Segment edit names by hash, sent if the engine lacks it. With a `context`
        the edit and its result are kept on disk until `forget`.
        """

    def order(self, edit_ids: tuple[str, ...], *, held: bool) -> None:
        """Have waiting edits run in this order; `held`: begin none until told otherwise."""

    def test(
        self,
        profile: EngineProfile,
        *,
        on_done: Callable[[EngineReply], None],
        on_failed: OnFailed,
    ) -> Request[EngineReply]:
        """Try to reach an engine, without using it."""

    def diagnose(
        self, *, on_done: Callable[[Diagnosis], None], on_failed: OnFailed
    ) -> Request[Diagnosis]:
        """Ask the engine in use about its health."""

    def cancel(self, edit_id: str) -> None:
        """Ask for an edit to stop; its last event says whether it did."""

    def open(
        self,
        data: bytes,
        name: str,
        *,
        on_done: Callable[[OpenedPicture], None],
        on_failed: OnFailed,
    ) -> Request[OpenedPicture]:
        """Have a picture file read; `name` is a hint at its format."""

    def export(
        self, wanted: ExportRequest, *, on_done: Callable[[bytes], None], on_failed: OnFailed
    ) -> Request[bytes]:
        """Have a file written; the answer is its bytes."""

    def start(self) -> None:
        """Find or start the engine now, so that the first edit does not wait for it."""

    def restart(self) -> None:
        """Stop the engine if it still runs, and start a fresh one."""

    def offer(
        self, document_id: str, *, on_offered: OnOffered
    ) -> Subscription[tuple[ReceivedEdit, ...]]:
        """Look for the edits of a document that an earlier panel sent and nobody saved.

        They come as they are found, some at once, others when their engine has finished them.
        """

    def forget(self, edit_ids: tuple[str, ...]) -> None:
        """Their document is saved: keep these results no longer."""
