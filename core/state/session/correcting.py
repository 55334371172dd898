"""Corrections of objects as a person asks for them: one after the other, each one step to undo."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.object_masks import COVERED, inner_point
from intarsia.core.state.observable import Observable
from intarsia.core.state.planning.corrections import (
    CorrectionRequest,
    correct_edit,
    is_up_to_date,
    with_correction,
    with_group,
    without_group,
)
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.source_masks import as_shown, mask_in_source
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.jobs import Job, JobState
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.session.look_requests import OptionsOf
from intarsia.core.state.session.prompting import PictureReader
from intarsia.core.state.session.runs import FinishedRun, Run, Runs
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import Prompt, PromptKind, Rearrange, Segment, new_id
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.verbs import GROUP, UNGROUP

_UNANSWERED = (JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True)
class CorrectionCallbacks:
    """`on_failed` hears what went wrong, `on_chosen` the ids that are to be selected."""

    on_failed: Callable[[IntarsiaError], None]
    on_chosen: Callable[[tuple[str, ...]], None]


@dataclass(frozen=True)
class CorrectionDone:
    """A correction that was made, what the engine noted, and how many objects it found.

    `label`: what it is called, one of `wire.verbs`.
    """

    operation: Operation
    notes: tuple[str, ...] = ()
    found: int = 0
    label: str = ""


class Correcting:
    """Corrections wait for the one before, since each starts from the objects that it left.

    `done`: what was done last, None while the next is being done.
    """

    def __init__(
        self,
        host: Host,
        runs: Runs,
        callbacks: CorrectionCallbacks,
        *,
        pictures: PictureReader,
        options_of: OptionsOf,
    ) -> None:
        self.done: Observable[CorrectionDone | None] = Observable(None)
        self._host, self._runs, self._callbacks = host, runs, callbacks
        self._pictures, self._options_of = pictures, options_of
        self._waiting: deque[Callable[[], str]] = deque()
        self._job = ""
        self._subscription = runs.jobs.current.subscribe(self._jobs_changed)

    def correct(self, request: CorrectionRequest) -> None:
        """Have the objects corrected; what cannot be done goes to `on_failed`."""
        self._next(lambda: self._correct(request))

    def correct_at(self, operation: Operation, target: str, prompt: Prompt) -> None:
        """Add to the target, or take from it, what a click or a box finds."""
        self._next(lambda: self._find(operation, target, prompt))

    def group(self, chosen: tuple[str, ...]) -> None:
        """Make one whole of the chosen objects: they move together."""
        self._restructure(GROUP, lambda objects: with_group(objects, chosen))

    def ungroup(self, chosen: tuple[str, ...]) -> None:
        """Let the parts of the chosen objects stand for themselves."""
        self._restructure(UNGROUP, lambda objects: without_group(objects, chosen))

    def close(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def drop(self) -> None:
        """Another document is open: what waits is for the last one."""
        self._waiting.clear()
        if self._job:
            self._runs.cancel(self._job)
        self._job = ""

    def _restructure(
        self,
        label: str,
        change: Callable[[tuple[DocumentObject, ...]], tuple[DocumentObject, ...]],
    ) -> None:
        try:
            objects = change(self._host.scene().document.objects)
            self._host.show_objects(objects, label=label)
        except IntarsiaError as error:
            self._callbacks.on_failed(error)

    def _next(self, begin: Callable[[], str] | None = None) -> None:
        """Begin what waits, unless something is under way."""
        if begin is not None:
            self._waiting.append(begin)
        job = self._runs.jobs.find(self._job) if self._job else None
        if job is not None and not job.state.ended:
            return
        while self._waiting:
            try:
                self._job = self._waiting.popleft()()
            except IntarsiaError as error:
                self._callbacks.on_failed(error)
                continue
            return

    def _jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        """What failed or was cancelled gives no answer: go on with what waits."""
        if self._job and any(x.id == self._job and x.state in _UNANSWERED for x in jobs):
            self._job = ""
            self._next()

    def _correct(self, request: CorrectionRequest) -> str:
        scene = self._host.scene()
        if request.mask is not None and len(request.targets) == 1:
            item = as_shown(scene.document, scene.document.object(request.targets[0]))
            request = replace(request, mask=mask_in_source(item, request.mask, request.operation))
        self.done.set(None)  # the same done twice is told twice
        options = self._options_for(request.operation)
        edit = correct_edit(scene.document, scene.store, scene.read, request, options=options)
        context = EditContext(scene.document.id, request.label or request.operation.value)
        return self._runs.start(Run(edit, context, self._corrected, keep=False))

    def _options_for(self, operation: Operation) -> EditOptions:
        """A hidden part is made by who is chosen to fill behind what moves, if it can do that."""
        usual = self._options_of(Correct.verb)
        if operation is not Operation.HIDDEN or usual.method:
            return usual
        moving = self._options_of(Rearrange.verb)
        filling = self._options_of(Correct.verb, by=moving.method)
        return replace(filling, pack=moving.pack) if filling.means else usual

    def _find(self, operation: Operation, target: str, prompt: Prompt) -> str:
        """Ask what the prompt means, the middle of the target excluded, then correct with that."""
        picture = self._pictures.read()
        scene = self._host.scene()
        item = as_shown(scene.document, scene.document.object(target))
        if prompt.kind is PromptKind.POINTS and prompt.points:
            at = inner_point(item, scene.store.get(item.mask), prompt.points[0])
            for place in at:
                prompt = prompt.with_click(place, inside=False)
        options = self._options_of(Segment.verb)
        edit = Segment(
            id=new_id(),
            method=options.method,
            pack=options.pack,
            picture=picture.sha256,
            prompt=prompt,
            quick=True,
            values=options.values,
        )

        def found(answer: FinishedRun) -> None:
            self._job = ""
            if answer.found and self._is_open(answer):
                share = COVERED if operation is Operation.ADD else 0.0
                mask = answer.found[0].mask
                request = CorrectionRequest(operation, (target,), mask, amount=share)
                self._waiting.appendleft(lambda: self._correct(request))
            self._next()

        context = EditContext(picture.facts.document_id, operation.value)
        return self._runs.start(Run(edit, context, found, picture=picture.pixels, keep=False))

    def _corrected(self, answer: FinishedRun) -> None:
        self._job = ""
        try:
            if self._is_open(answer) and isinstance(answer.run.edit, Correct):
                self._take(answer, answer.run.edit)
        except IntarsiaError as error:
            self._callbacks.on_failed(error)
        self._next()

    def _take(self, answer: FinishedRun, edit: Correct) -> None:
        if edit.operation is Operation.SIMILAR:
            self.done.set(CorrectionDone(edit.operation, found=len(answer.found)))
            self._callbacks.on_chosen(tuple(item.object_id for item in answer.found))
            return
        scene = self._host.scene()
        if not is_up_to_date(scene.document, edit, scene.store):
            raise BadEdit("The objects were changed meanwhile.", "Correct them again.")
        objects = with_correction(scene.document, scene.store, edit, answer.found)
        before = {item.id for item in scene.document.objects}
        label = answer.run.context.label
        self._host.show_objects(objects, label=label)
        self.done.set(CorrectionDone(edit.operation, notes=answer.report.notes, label=label))
        there = [item.id for item in objects]
        new = [key for key in there if key not in before]
        kept = [key for key in edit.targets if key in there]
        if edit.operation in (Operation.EXTRACT, Operation.HIDDEN):
            self._callbacks.on_chosen(tuple(new))
        elif edit.operation is not Operation.REORDER:
            self._callbacks.on_chosen((*kept, *new))

    def _is_open(self, answer: FinishedRun) -> bool:
        picture = self._host.picture()
        return picture is not None and picture.document_id == answer.run.context.document_id
