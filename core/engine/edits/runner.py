"""One edit from request to layers: checked, fenced in, run, confined, measured, reported."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

from intarsia.core.engine.basis import used_basis
from intarsia.core.engine.edits.by_depth import by_depth, sized_objects
from intarsia.core.engine.edits.preparing import prepared
from intarsia.core.engine.edits.references import with_reference_in_profile
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.allowed_area import (
    Allowed,
    WindowedEdit,
    allowed_area,
    confined,
    measured,
)
from intarsia.core.engine.pixels.planes import check_finite
from intarsia.core.frozen import dataclass
from intarsia.core.version import __version__
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.edits import Edit, PaintExemplar, Rearrange, Segment, TransferAppearance
from intarsia.core.wire.errors import BadEdit, Cancelled
from intarsia.core.wire.events import (
    AnyEvent,
    Finished,
    FoundObject,
    LayerReady,
    Loading,
    ObjectReady,
    Progress,
    Report,
    ResultLayer,
)
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.parameters import check_parameters
from intarsia.core.wire.pixels import Pixels

_PROGRESS_EVERY_S = 0.04  # a person sees no more, and a panel need not paint more

OnEvent = Callable[[AnyEvent], None]


class Requests(Protocol):
    """What the runner needs besides the edit: whether it is cancelled, and uploaded pictures."""

    @property
    def cancelled(self) -> bool: ...

    def picture(self, sha256: str) -> Pixels:
        """The uploaded picture of that name. Raises NeedBlob where it is not there."""


@dataclass(frozen=True)
class Runner:
    """Runs edits on the methods of a registry; `device` is where methods may compute.

    `clock` gives the seconds since 1970 that reports say.
    """

    registry: Registry
    device: str = "cpu"
    clock: Callable[[], float] = time.time

    def run(
        self,
        edit: Edit,
        requests: Requests,
        on_event: OnEvent,
        *,
        method: RegisteredMethod | None = None,
    ) -> None:
        """Run the edit and hand on every event up to Finished. Raises what `failures.typed` knows.

        `method`: the one that has been chosen for the edit, else it is chosen here. Stops with
        Cancelled within one step of the method once `requests.cancelled` is true.
        """
        started = time.monotonic()
        edit.check()
        method = method or self.registry.choose(edit.verb, edit.method, edit.pack)
        check_parameters(edit, method.descriptor)
        _check_planes(edit)
        edit = with_reference_in_profile(edit)
        if requests.cancelled:
            raise Cancelled
        watcher = _Watcher(requests, on_event)
        if isinstance(edit, Segment | Correct):
            report = self._objects(edit, method, watcher)
        else:
            report = self._change(edit, method, watcher)
        report = replace(report, seconds=time.monotonic() - started)
        on_event(Finished(number=0, report=report))

    def _objects(
        self, edit: Segment | Correct, method: RegisteredMethod, watcher: _Watcher
    ) -> Report:
        context = self._context(edit, watcher)
        found = 0
        for outcome in self._outcomes(edit, method, context):
            if isinstance(outcome, FoundObject):
                found += 1
                watcher.on_event(ObjectReady(number=0, found=outcome))
            else:  # a mask to look at
                found += 1
                watcher.on_event(LayerReady(number=0, layer=outcome))
        if not found:
            raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
        return self._report(edit, method, context)

    def _change(self, edit: WindowedEdit, method: RegisteredMethod, watcher: _Watcher) -> Report:
        context = self._context(edit, watcher)
        asked, (edit, nearness) = edit, by_depth(edit, context)
        allowed = allowed_area(edit)
        if allowed.bounds.empty:
            raise BadEdit(
                "Nothing that would change lies inside the picture.",
                "Choose something inside the picture.",
            )
        largest, mean = 0.0, 0.0
        context = replace(context, nearness=nearness)
        for variation in range(edit.variations):
            seed = edit.seed + variation
            own = replace(context, seed=seed, variation=variation)
            layers = []
            for outcome in self._outcomes(edit, method, own):
                layer = _confined_layer(outcome, allowed, variation)
                if layer is not None:
                    watcher.on_event(LayerReady(number=0, layer=layer))
                    layers.append(layer)
            outside = measured(edit.window, layers, allowed)
            largest, mean = max(largest, outside.largest), max(mean, outside.mean)
        return replace(
            self._report(edit, method, context),
            allowed=allowed.bounds,
            outside_max=largest,
            outside_mean=mean,
            sure=round(min(context.sure), 3) if context.sure else None,
            sized=sized_objects(asked, edit),
        )

    def _context(self, edit: Edit, watcher: _Watcher) -> RunContext:
        return RunContext(
            edit.seed,
            watcher,
            device=self.device,
            previews=edit.previews,
            aids=self.registry.aids,
            locator=self.registry.locator,
            latents=self.registry.latents,
        )

    def _outcomes(
        self, edit: Edit, method: RegisteredMethod, context: RunContext
    ) -> Iterator[Outcome]:
        built = self.registry.built(method.id)
        if built is None:
            pack = method.pack_id(edit.pack)
            built = prepared(lambda: self.registry.load(method.id), context.watcher, pack)
        for outcome in built.run(edit, context):
            if context.watcher.cancelled:
                raise Cancelled
            yield outcome

    def _report(self, edit: Edit, method: RegisteredMethod, context: RunContext) -> Report:
        pack, digest = method.pack_with_hash(edit.pack)
        return Report(
            method=method.id,
            pack=pack,
            seed=edit.seed,
            seconds=0.0,
            device=", ".join(context.devices) or self.device,
            allowed=Box(0, 0, 0, 0),
            outside_max=0.0,
            outside_mean=0.0,
            notes=tuple(context.notes),
            pack_sha256=digest,
            made=self.clock(),
            program=f"Intarsia {__version__}",
            basis=used_basis(),
        )


class _Watcher:
    """Passes on what a running method says, progress not more often than a person can see."""

    def __init__(self, requests: Requests, on_event: OnEvent) -> None:
        self._requests = requests
        self._last = -1.0
        self.on_event = on_event

    @property
    def cancelled(self) -> bool:
        return self._requests.cancelled

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        now = time.monotonic()
        if preview is None and step < of and now - self._last < _PROGRESS_EVERY_S:
            return
        self._last = now
        self.on_event(Progress(number=0, step=step, of=of, preview=preview))

    def loading(self, pack: str, done: int, of: int) -> None:
        now = time.monotonic()
        if done < of and now - self._last < _PROGRESS_EVERY_S:
            return
        self._last = now
        self.on_event(Loading(number=0, pack=pack, done=done, of=of))

    def picture(self, sha256: str) -> Pixels:
        return self._requests.picture(sha256)


def _confined_layer(outcome: Outcome, allowed: Allowed, variation: int) -> ResultLayer | None:
    """The layer cut to the allowed area and marked with its variation; None where it is empty."""
    if not isinstance(outcome, ResultLayer):
        raise TypeError("a method gave an object where a layer was asked for")
    return confined(replace(outcome, variation=variation), allowed)


def _check_planes(edit: Edit) -> None:
    """Raises BadEdit where a float plane holds what is not a number."""
    if isinstance(edit, Segment):
        return
    check_finite(edit.window.pixels, "picture")
    if isinstance(edit, PaintExemplar):
        check_finite(edit.exemplar, "exemplar")
    if isinstance(edit, TransferAppearance):
        check_finite(edit.reference, "reference")
    if isinstance(edit, Rearrange) and edit.plate is not None:
        check_finite(edit.plate, "plate")
    if isinstance(edit, Rearrange | Correct):
        for item in edit.objects:
            check_finite(item.layer.pixels, f"object {item.name}")
            if item.layer.pixels.depth is not edit.window.pixels.depth:
                raise BadEdit(
                    f"{item.name} has another depth than the picture.", "Take it apart again."
                )
