"""How long an edit by image elements' walk takes, and how much of it its bare networks do."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from moved_scenes import moved_scenes
from torch import nn

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.methods.common.diffusion_run import best_compute
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.method import FILLED_BY, WALKED, ImageElements
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.errors import NeedBlob
from intarsia.core.wire.events import AnyEvent
from intarsia.core.wire.pixels import Pixels

_RUNS = 3


class _Quiet:
    """What the runner asks for, unheard."""

    cancelled = False

    def tell(self, event: AnyEvent) -> None:
        pass

    def picture(self, sha256: str) -> Pixels:
        raise NeedBlob("There is no picture store here.")


class _Watch:
    """The seconds spent inside networks, and from the first call of the UNet to its last."""

    def __init__(self) -> None:
        self.inside = self.first = self.last = self._began = 0.0

    @contextmanager
    def over(self, model: ElementsModel) -> Iterator[None]:
        parts: tuple[nn.Module, ...] = (model.unet, model.content_encoder, model.token_proj)
        hooks = [part.register_forward_pre_hook(self._begin) for part in parts]
        hooks += [part.register_forward_hook(self._end) for part in parts]
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()

    def _begin(self, *_: object) -> None:
        self._began = time.perf_counter()
        self.first = self.first or self._began

    def _end(self, *_: object) -> None:
        self.last = time.perf_counter()
        self.inside += self.last - self._began


def timed_decoding(weights: Path, side: int) -> dict[str, float]:
    """Of the best of some runs of one walked move: seconds of the edit, its networks and its walk.

    share_of_walk: bare networks of the time from their first call to their last. share_of_edit: of
    everything, from the edit to its layers. Networks are loaded before.
    """
    networks = OneSlotCache()
    method = ImageElements(weights, networks, compute := best_compute())
    runner = Runner(Registry((RegisteredMethod(IMAGE_ELEMENTS, lambda: method),)))
    case = next(moved_scenes("move", 1, side))
    walks = (ParameterValue(FILLED_BY, WALKED),)
    best: dict[str, float] = {}
    for run in range(_RUNS + 1):
        quiet = _Quiet()
        if run == 0:
            runner.run(case.edit(IMAGE_ELEMENTS.id, walks), quiet, quiet.tell)
            continue
        model: ElementsModel = networks.take((weights, compute), _missing)
        watch = _Watch()
        with watch.over(model):
            start = time.perf_counter()
            runner.run(case.edit(IMAGE_ELEMENTS.id, walks), quiet, quiet.tell)
            seconds = time.perf_counter() - start
        if not best or seconds < best["edit_seconds"]:
            best = {
                "edit_seconds": seconds,
                "network_seconds": watch.inside,
                "share_of_walk": watch.inside / (watch.last - watch.first),
                "share_of_edit": watch.inside / seconds,
            }
    return {key: round(value, 4) for key, value in best.items()}


def _missing() -> ElementsModel:
    raise LookupError("The networks of the first run are not on their shelf.")
