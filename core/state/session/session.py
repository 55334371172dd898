"""One panel's work on one host: gestures become edits, events become jobs, results become layers.

Nothing here waits and nothing knows Qt. A gesture returns the id of its job, or "" when it could
not be begun; why is then in `error`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.object_masks import COVERED
from intarsia.core.state.observable import Observable
from intarsia.core.state.planning.corrections import CorrectionRequest, has_partition
from intarsia.core.state.planning.looks import classes_of
from intarsia.core.state.planning.options import (
    PAINT_VERBS,
    EditOptions,
    PaintOptions,
    takes_seed,
    with_options,
    with_paint_options,
)
from intarsia.core.state.planning.plans import complete_edit, paint_edit, plan_settle, repaint_edit
from intarsia.core.state.planning.preferences import chosen_values, live_method, method_for
from intarsia.core.state.session.correcting import Correcting, CorrectionCallbacks
from intarsia.core.state.session.gateway import Gateway
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.look_requests import Looks
from intarsia.core.state.session.packs import InstalledPacks
from intarsia.core.state.session.prompting import PictureReader, Prompting
from intarsia.core.state.session.queue import Queue
from intarsia.core.state.session.recovery import Recovery
from intarsia.core.state.session.requests import EditStarter
from intarsia.core.state.session.runs import Runs
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    PaintExemplar,
    Prompt,
    Rearrange,
    RepaintMap,
    Segment,
)
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.core.wire.verbs import ADD_OBJECT


@dataclass(frozen=True)
class ExemplarRequest:
    """What is painted in, and how: see `wire.edits.PaintExemplar`."""

    pixels: Pixels
    mask: Pixels | None = None
    subject: Prompt | None = None
    shadow: bool = True
    look_only: bool = False


class Session:
    """The state of one panel. Widgets follow `jobs`, `engine`, `error` and `selected`.

    `selected`: ids of the chosen objects. `paint_options`: how all that paints is made.
    `correcting` changes which pixels are whose; `looks` are gestures about an object's look.
    `prompting.candidate`: what a click or box has found. `recovery.offered`: results of an earlier
    panel. `settings` gives the settings of the moment.
    """

    def __init__(self, host: Host, gateway: Gateway, *, settings: Callable[[], Settings]) -> None:
        self.engine = gateway.status
        self.error: Observable[IntarsiaError | None] = Observable(None)
        self.selected: Observable[tuple[str, ...]] = Observable(())
        self.paint_options = Observable(PaintOptions())
        self._host = host
        self._settings = settings
        self._runs = Runs(gateway, on_failed=self.error.set)
        self.jobs = self._runs.jobs
        self.queue = Queue(self._runs, gateway)
        self.packs = InstalledPacks(gateway)
        self.recovery = Recovery(host, gateway)
        pictures = PictureReader(host)
        self._edits = EditStarter(
            host, self._runs, pictures=pictures, on_delivered=self.recovery.delivered
        )
        self.looks = Looks(host, self._edits, options_of=self.options)
        self.prompting = Prompting(host, self._runs, pictures=pictures, options_of=self.options)
        callbacks = CorrectionCallbacks(on_failed=self.error.set, on_chosen=self.selected.set)
        self.correcting = Correcting(
            host, self._runs, callbacks, pictures=pictures, options_of=self.options
        )
        self._notices = gateway.notice.subscribe(self.error.set)

    def options(self, verb: str, *, by: str = "") -> EditOptions:
        """How an edit of that kind is made by the person's settings and the engine's methods.

        `by`: the method, where it is not the preferred one.
        """
        settings = self._settings()
        chosen = next(
            (c for c in settings.methods if c.verb == verb and by in ("", c.method)), None
        )
        method, pack = (chosen.method, self.packs.usable(chosen.pack)) if chosen else (by, "")
        options = EditOptions(method=method, pack=pack)
        if verb in PAINT_VERBS:
            options = with_paint_options(
                options, self.paint_options.value, previews=settings.previews
            )
        elif takes_seed(verb, method):
            paint = self.paint_options.value
            options = replace(options, seed=paint.seed, variations=paint.variations)
        info = self.engine.value.info
        found = method_for(() if info is None else info.methods, verb, method)
        if found is None:
            return options
        values = chosen_values(settings, found, verb)
        return replace(options, rule=found.window, values=values, means=found.id)

    def live_options(self, verb: str) -> EditOptions:
        """The same for what is shown while a person drags: by a quicker method, where there is."""
        settings, info = self._settings(), self.engine.value.info
        preferred = next((c.method for c in settings.methods if c.verb == verb), "")
        return self.options(
            verb, by=live_method(() if info is None else info.methods, verb, preferred)
        )

    def shown(self, *, opened: bool) -> None:
        """Another document came to the front, `opened` just now: it is given the objects that were
        found for it meanwhile, and offered the results that it lacks."""
        if opened:
            self.recovery.opened()
        else:
            self.recovery.look()
        self._edits.give_late()

    def take_apart(self) -> str:
        """Find all objects of the visible picture; they replace the ones there are."""
        return self._begin(lambda: self._edits.take_apart(self.options(Segment.verb)))

    def prompt(self, prompt: Prompt, *, previous: Pixels | None = None) -> str:
        """Find one object by clicks, a box or a lasso; it appears in `prompting.candidate`."""
        return self._begin(lambda: self.prompting.ask(prompt, previous=previous))

    def accept(self) -> None:
        """Add the object that a prompt has found, and choose it.

        In a picture that was taken apart its pixels leave the objects that have them now, and what
        is left of those that lie almost wholly inside it goes to their neighbours.
        """
        found = self.prompting.candidate.value
        try:
            document = self._host.scene().document
            if found is not None and has_partition(document):
                self.correcting.correct(
                    CorrectionRequest(
                        Operation.EXTRACT,
                        (),
                        found.mask,
                        amount=COVERED,
                        name=found.name,
                        label=ADD_OBJECT,
                    )
                )
                self.prompting.drop()
            else:
                self.selected.set((self.prompting.accept(),))
        except IntarsiaError as error:
            self.error.set(error)

    def settle(self, *, options: EditOptions | None = None) -> tuple[str, ...]:
        """Make the picture whole where objects were moved, scaled, turned or deleted.

        One job for each group of objects that touch; objects put back only lose their result.
        """
        try:
            scene, settings = self._host.scene(), self._settings()
            plan = plan_settle(
                scene.document,
                scene.store,
                scene.read,
                options=options or self.options(Rearrange.verb),
                shadow=settings.shadow,
            )
            return self._edits.start_plan(plan)
        except IntarsiaError as error:
            self.error.set(error)
            return ()

    def complete(
        self,
        region: Placed,
        *,
        effect: bool = False,
        options: EditOptions | None = None,
        gesture: str = "",
    ) -> str:
        """Remove what is in the region (grey 8-bit mask at its place) and continue the picture.

        `gesture`: what it is called where that is not *Remove* (one of `wire.verbs`).
        """

        def begin() -> str:
            scene = self._host.scene()
            how = options or self.options(Complete.verb)
            edit = complete_edit(scene.document, scene.read, region, options=how)
            return self._edits.start(replace(edit, effect=effect), gesture=gesture)

        return self._begin(begin)

    def paint(
        self, region: Placed, exemplar: ExemplarRequest, *, options: EditOptions | None = None
    ) -> str:
        """Paint the exemplar into the region (grey 8-bit mask at its place)."""

        def begin() -> str:
            scene = self._host.scene()
            edit = paint_edit(
                scene.document,
                scene.read,
                region,
                exemplar.pixels,
                exemplar_mask=exemplar.mask,
                subject=exemplar.subject,
                options=options or self.options(PaintExemplar.verb),
            )
            return self._edits.start(
                replace(edit, shadow=exemplar.shadow, look_only=exemplar.look_only)
            )

        return self._begin(begin)

    def repaint(
        self,
        before: Pixels,
        after: Pixels,
        *,
        labels: tuple[int, ...] = (),
        options: EditOptions | None = None,
    ) -> str:
        """Repaint where the label map was redrawn (maps of the picture's size).

        `labels`: the labels of `after` that `before` does not have.
        """

        def begin() -> str:
            scene = self._host.scene()
            how = options or self.options(RepaintMap.verb)
            edit = repaint_edit(scene.document, scene.read, before, after, options=how)
            classes = classes_of(scene.document)
            return self._edits.start(replace(edit, labels=labels, classes=classes))

        return self._begin(begin)

    def run_again(self, edit: Edit) -> str:
        """Run a stored edit, perhaps changed, so that its result replaces the earlier one."""
        return self._begin(lambda: self._edits.start_again(edit))

    def run_with_seed(self, edit: Edit, seed: int) -> str:
        """Run a stored edit once more from a seed, its parameters and words as they are now."""
        now = replace(self.options(edit.verb, by=edit.method), pack=edit.pack, variations=1)
        return self.run_again(with_options(replace(edit, values=()), replace(now, seed=seed)))

    def run_unfinished(self, edit_id: str) -> str:
        """Run an edit again that ended with its engine: see `recovery.unfinished`."""
        return self._begin(
            lambda: self._edits.start_received(self.recovery.take_unfinished(edit_id))
        )

    def discard(self) -> None:
        """The person gives the open document up: what runs for it stops, and no result of it is
        offered again."""
        self.queue.cancel_all()
        self.recovery.discard()

    def cancel(self, job_id: str) -> None:
        """Ask for a job to stop."""
        self.queue.cancel(job_id)

    def retry(self, job_id: str, *, method: str = "") -> str:
        """Run a failed or cancelled job again, as a new one; `method`: by another method."""
        self.recovery.drop(job_id)
        return self._begin(lambda: self._runs.retry(job_id, method=method))

    def close(self) -> None:
        """Hear nothing more; edits go on in the engine, and their results are offered again."""
        self.correcting.close()
        self.queue.close()
        self.packs.close()
        self._runs.close()
        self.recovery.close()
        self._notices.release()

    def _begin(self, begin: Callable[[], str]) -> str:
        try:
            return begin()
        except IntarsiaError as error:
            self.error.set(error)
            return ""
