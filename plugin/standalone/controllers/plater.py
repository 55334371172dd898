"""Has what lies behind an object completed in idle time, for a true preview while dragging."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import complete_edit
from intarsia.core.state.session.gateway import EngineState, EngineStatus, Gateway
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.jobs import Job, JobTable
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.session.runs import FinishedRun, Run, Runs
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.errors import Busy, EngineUnreachable, IntarsiaError
from intarsia.core.wire.events import Role
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.painting.masks import union_of
from intarsia.ui.canvas.scene import CanvasScene, family
from intarsia.ui.qt import QtCore

IDLE_MS = 150


class Plater(QtCore.QObject):
    """Asks for one plate at a time: first for what was moved or is chosen, then what is hovered,
    and while nothing else is to do for every other object.

    A plate gives way at once to anything that the person asks for, and is taken up again after it.
    A whole and its parts share a plate. A plate that fails is no loss: the hatch stays. Its jobs
    are not in the person's queue.
    """

    def __init__(
        self,
        scene: CanvasScene,
        host: Host,
        gateway: Gateway,
        *,
        options_of: Callable[[str], EditOptions],
        jobs: JobTable,
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene, self._host, self._options_of = scene, host, options_of
        self._runs = Runs(gateway, on_failed=self._failed)
        self._asked: frozenset[str] = frozenset()
        self._job, self._in_advance = "", False
        self._jobs = jobs
        self._subscription = jobs.current.subscribe(self._jobs_changed)
        self._hopeless: set[frozenset[str]] = set()
        self._state = EngineState.OFF
        self._idle = QtCore.QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._next)
        for signal in (scene.selection_changed, scene.hover_changed, scene.changed):
            signal.connect(self._idle.start)

    def follow(self, status: EngineStatus) -> None:
        """Ask only while the engine is there."""
        self._state = status.state
        if status.state is EngineState.READY:
            self._idle.start()
        else:
            self._job = ""

    def forget(self) -> None:
        """Another document is open."""
        self._withdraw()
        self._hopeless = set()

    def close(self) -> None:
        self._idle.stop()
        self._subscription.release()
        self._withdraw()
        self._runs.close()

    def _jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        """Give way to what the person asked for; go on a moment after it."""
        if self._jobs.active:
            self._withdraw()
        else:
            self._idle.start()

    def _next(self) -> None:
        if self._state is not EngineState.READY or self._scene.live or self._jobs.active:
            return
        urgent = next(filter(self._lacks, self._wanted()), None)
        if self._job and (urgent is None or not self._in_advance):
            return
        lacking = urgent or next(filter(self._lacks, self._others()), None)
        if lacking is not None:
            self._withdraw()
            self._in_advance = urgent is None
            self._ask(lacking)

    def _withdraw(self) -> None:
        """Take back what is under way; it will be asked for again."""
        if self._job:
            job, self._job = self._job, ""
            self._runs.cancel(job)

    def _lacks(self, lacking: frozenset[str]) -> bool:
        known = lacking in self._scene.plates or lacking in self._hopeless
        return bool(lacking) and not known

    def _others(self) -> Iterator[frozenset[str]]:
        """Each whole that can be moved, with its parts, from front to back."""
        objects = {x.id: x for x in self._scene.objects()}
        for item in reversed(objects.values()):
            free = item.visible and not item.is_background and not item.locked
            if free and item.parent not in objects:
                members = family(objects.values(), item.id)
                yield frozenset(x for x in members if _in_source(objects[x]))

    def _wanted(self) -> Iterator[frozenset[str]]:
        """Sets of objects to do without, the most urgent first."""
        objects = {x.id: x for x in self._scene.objects()}
        holes = {x.id for x in self._scene.holes()}
        chosen = [x for x in (*self._scene.selection, self._scene.hovered) if x in objects]
        for object_id in (*sorted(holes), *chosen):
            group = family(objects.values(), object_id)
            taken = [x for x in group if x in holes or x in self._scene.selection]
            members = taken if object_id in taken else group
            yield frozenset(x for x in members if _in_source(objects[x]))

    def _ask(self, lacking: frozenset[str]) -> None:
        self._asked = lacking
        try:
            scene = self._host.scene()
            masks = [
                Placed(scene.store.get(x.mask), x.box.left, x.box.top)
                for x in scene.document.objects
                if x.id in lacking
            ]
            region = union_of(masks)
            if region is None:
                self._hopeless.add(lacking)
                return
            options = self._options_of(Complete.verb)
            edit = complete_edit(scene.document, scene.read, region, options=options)
            context = EditContext(scene.document.id, "")
            on_done = partial(self._received, lacking)
            self._job = self._runs.start(Run(edit, context, on_done, keep=False))
        except IntarsiaError as error:
            self._failed(error)

    def _received(self, lacking: frozenset[str], answer: FinishedRun) -> None:
        """Keep the plate and ask for the next."""
        if answer.run.edit.id == self._job:
            self._job = ""
        fills = tuple(x.placed for x in answer.layers if x.role is Role.FILL)
        document = self._scene.document
        if document is not None and document.id == answer.run.context.document_id and fills:
            self._scene.plates.put(lacking, fills)
            if lacking & {x.id for x in self._scene.holes()}:
                self._scene.touch()
        else:
            self._hopeless.add(lacking)
        self._runs.jobs.clear_ended()
        self._idle.start()

    def _failed(self, error: IntarsiaError) -> None:
        self._job = ""
        if not isinstance(error, EngineUnreachable | Busy):
            self._hopeless.add(self._asked)
        self._idle.start()


def _in_source(item: DocumentObject) -> bool:
    """Whether the layers still show the object in its old place."""
    return not item.copied and item.settled is not None and item.settled.is_identity
