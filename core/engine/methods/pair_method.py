"""PAIR-Diffusion as a method: looks given, objects added and varied, redrawn outlines followed."""

from __future__ import annotations

from collections.abc import Iterator
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
from intarsia.core.engine.methods.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.pair import Settings
from intarsia.core.engine.methods.pair_edit import Model, redraw
from intarsia.core.engine.methods.pair_pack import open_model
from intarsia.core.engine.methods.pair_planning import (
    Planned,
    added,
    followed,
    transferred,
    varied,
    walked,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.redrawn_map import RedrawnMap, redrawn_map
from intarsia.core.engine.methods.shelf import Shelf
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.planes import inside_of
from intarsia.core.engine.tensors import from_rgb, to_rgb
from intarsia.core.wire.edits import Edit, PaintExemplar, RepaintMap, TransferAppearance, Vary
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role

SIDE = 512
CHECKPOINT = "model_e91.ckpt"

WindowedEdit = PaintExemplar | TransferAppearance | Vary | RepaintMap


@dataclass(frozen=True)
class Way:
    """How pictures are redrawn: the network's size, the walk, and where (None: the best device)."""

    side: int = SIDE
    settings: Settings = Settings()
    compute: Compute | None = None


class Pair:
    """Answers TransferAppearance, Vary, PaintExemplar (by its look alone) and RepaintMap."""

    def __init__(
        self, need: PackNeed, words: PackNeed, shelf: Shelf, *, way: Way | None = None
    ) -> None:
        def open_pack(folder: Path) -> Model:
            tokenizer = words.store.path(words.chosen()) / "tokenizer"
            return open_model(folder / CHECKPOINT, tokenizer)

        self._networks = Networks(need, shelf, open_pack, parts)
        self._way = way or Way()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if isinstance(edit, RepaintMap):
            redrawn = redrawn_map(edit, self._way.side)
            _say_of_map(redrawn, context)
            return self._layers(edit, context, redrawn.window, followed(edit, redrawn))
        if not isinstance(edit, WindowedEdit):
            raise UnknownMethod(f"PAIR does not answer {edit.verb}.")
        window = native_window(edit.window, inside_of(edit.region), self._way.side)
        return self._layers(edit, context, window, _planned(edit, window, context))

    def _layers(
        self, edit: WindowedEdit, context: RunContext, window: NativeWindow, planned: Planned
    ) -> Iterator[Outcome]:
        if not edit.classes:
            context.note("No object has a class here: PAIR goes by outlines and looks alone.")
        base = replace(self._way.settings, on_step=stepping(context))
        told = walked(edit, window)

        @torch.inference_mode()
        def attempt(compute: Compute) -> Tensor:
            model = self._networks.take(edit.pack, compute, context)
            picture = from_rgb(window.picture).to(compute.device)
            settings = told.settings(base, picture)
            wanted = planned(model, picture)
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


def _planned(
    edit: PaintExemplar | TransferAppearance | Vary, window: NativeWindow, context: RunContext
) -> Planned:
    if isinstance(edit, TransferAppearance):
        return transferred(edit, window)
    if isinstance(edit, Vary):
        return varied(edit, window)
    if not edit.look_only:
        context.note("PAIR takes the exemplar's look; its shape is the region's.")
    return added(edit, window)


def _say_of_map(redrawn: RedrawnMap, context: RunContext) -> None:
    label = redrawn.missing()
    if label is not None:
        context.note(f"Label {label} has no look yet in this picture; PAIR invents one.")
