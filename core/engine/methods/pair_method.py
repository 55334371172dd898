"""PAIR-Diffusion as a method: an object of a given look in a region, and redrawn outlines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from intarsia.core.engine.methods.diffusion_run import (
    Compute,
    Networks,
    best_compute,
    pictures_of,
    seeded,
    stepping,
)
from intarsia.core.engine.methods.exemplar_picture import Exemplar, exemplar_of
from intarsia.core.engine.methods.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.pair import Settings
from intarsia.core.engine.methods.pair_edit import Edit as PairEdit
from intarsia.core.engine.methods.pair_edit import Model, look_at, redraw
from intarsia.core.engine.methods.pair_hints import Look
from intarsia.core.engine.methods.pair_objects import UNSET, ObjectMap, Plan, add_object
from intarsia.core.engine.methods.pair_pack import open_model
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.redrawn_map import RedrawnMap, redrawn_map
from intarsia.core.engine.methods.shelf import Shelf
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.planes import Mask, inside_of
from intarsia.core.engine.tensors import from_labels, from_mask, from_rgb, to_rgb
from intarsia.core.wire.edits import Edit, PaintExemplar, RepaintMap
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role

SIDE = 512
CHECKPOINT = "model_e91.ckpt"

# Makes the network's edit of a picture, (1, 3, side, side) in [-1, 1], on the picture's device.
_Planned = Callable[[Model, Tensor], PairEdit]


@dataclass(frozen=True)
class Way:
    """How pictures are redrawn: the network's size, the walk, and where (None: the best device)."""

    side: int = SIDE
    settings: Settings = Settings()
    compute: Compute | None = None


class Pair:
    """Answers PaintExemplar, taking the exemplar's look alone, and RepaintMap."""

    def __init__(
        self, need: PackNeed, words: PackNeed, shelf: Shelf, *, way: Way | None = None
    ) -> None:
        def open_pack(folder: Path) -> Model:
            tokenizer = words.store.path(words.chosen()) / "tokenizer"
            return open_model(folder / CHECKPOINT, tokenizer)

        self._networks = Networks(need, shelf, open_pack, parts)
        self._way = way or Way()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if isinstance(edit, PaintExemplar):
            window = native_window(edit.window, inside_of(edit.region), self._way.side)
            if not edit.look_only:
                context.note("PAIR takes the exemplar's look; its shape is the region's.")
            return self._layers(edit, context, window, added(edit, window))
        if isinstance(edit, RepaintMap):
            redrawn = redrawn_map(edit, self._way.side)
            label = redrawn.missing()
            if label is not None:
                context.note(f"Label {label} has no look yet in this picture; PAIR invents one.")
            return self._layers(edit, context, redrawn.window, followed(redrawn))
        raise UnknownMethod(f"PAIR does not answer {edit.verb}.")

    def _layers(
        self, edit: Edit, context: RunContext, window: NativeWindow, planned: _Planned
    ) -> Iterator[Outcome]:
        context.note("No object has a class here: PAIR goes by outlines and looks alone.")
        settings = replace(self._way.settings, on_step=stepping(context))

        @torch.inference_mode()
        def attempt(compute: Compute) -> Tensor:
            model = self._networks.take(edit.pack, compute, context)
            wanted = planned(model, from_rgb(window.picture).to(compute.device))
            return redraw(model, wanted, settings=settings, generator=seeded(context))

        picture = pictures_of(attempt, self._way.compute or best_compute(), context)
        placed = window.layer(to_rgb(picture[0]))
        if placed is not None:
            yield ResultLayer("Redrawn object", Role.PAINT, placed)


def parts(model: Model) -> tuple[torch.nn.Module, ...]:
    networks = model.networks
    return (
        networks.unet,
        networks.control,
        model.vae,
        model.vgg,
        model.dino,
        model.words.tower,
    )


def added(edit: PaintExemplar, window: NativeWindow) -> _Planned:
    """An object in the region that takes as much of the exemplar's look as `likeness` says."""
    exemplar = exemplar_of(edit)

    def planned(model: Model, picture: Tensor) -> PairEdit:
        ids = torch.ones_like(picture[:, :1], dtype=torch.int64)
        drawn = from_mask(window.mask(window.region)).to(picture) > 0
        plan = add_object(ObjectMap(ids, torch.full_like(ids, UNSET)), drawn)
        look = _look(model, exemplar, picture.device, edit.likeness)
        return PairEdit(picture, look_at(model, picture), _reaching(plan, window), look)

    return planned


def followed(redrawn: RedrawnMap) -> _Planned:
    """The label that gained most takes the look it had; the others their means."""

    def planned(model: Model, picture: Tensor) -> PairEdit:
        features = look_at(model, picture)
        ids = from_labels(redrawn.after + 1).to(picture.device)[None, None]
        changed = _on(redrawn.window.mask(redrawn.window.region) > 0, picture)
        plan = Plan(ids, ids, torch.full_like(ids, UNSET), changed, changed)
        label = redrawn.gained
        look = None
        if label is not None and (redrawn.before == label).any():
            look = Look(features, _on(redrawn.before == label, picture))
            plan = replace(plan, target=label + 1)
        return PairEdit(picture, features, _reaching(plan, redrawn.window), look)

    return planned


def _look(model: Model, exemplar: Exemplar, device: torch.device, amount: float) -> Look:
    reference = from_rgb(exemplar.colour).to(device)
    inside = from_mask(exemplar.inside).to(device) > 0
    return Look(look_at(model, reference), inside, amount)


def _reaching(plan: Plan, window: NativeWindow) -> Plan:
    """The plan, redrawing as far as the layer's edge fades."""
    return replace(
        plan, redrawn=plan.redrawn | (from_mask(window.hole).to(plan.redrawn.device) > 0)
    )


def _on(mask: Mask, like: Tensor) -> Tensor:
    return from_mask(mask).to(like.device) > 0
