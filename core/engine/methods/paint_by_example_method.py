"""Paint by Example as a method of PaintExemplar: one layer, painted at the network's own size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from intarsia.core.engine.convert.stored import read_number
from intarsia.core.engine.methods.diffusion_run import (
    Compute,
    Networks,
    best_compute,
    pictures_of,
    seeded,
    stepping,
)
from intarsia.core.engine.methods.exemplar_picture import exemplar_of
from intarsia.core.engine.methods.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.paint_by_example import (
    Model,
    Settings,
    conditions,
    paint,
    scale_of_likeness,
)
from intarsia.core.engine.methods.paint_by_example_input import (
    Fit,
    exemplar_crop,
    exemplar_tensor,
    hole,
)
from intarsia.core.engine.methods.paint_by_example_pack import open_model
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.shelf import Shelf
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.planes import inside_of
from intarsia.core.engine.tensors import from_rgb, to_rgb
from intarsia.core.wire.edits import Edit, PaintExemplar
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.parameters import number_of

_LATENT_PX = 8  # pixels that one latent stands for, along a side
_LATENTS = 64  # along a side of the published network's pictures


@dataclass(frozen=True)
class Way:
    """How paintings are made: the walk, and where (None: the best device)."""

    settings: Settings = Settings()
    compute: Compute | None = None


class PaintByExample:
    """Answers PaintExemplar with the published networks."""

    def __init__(self, need: PackNeed, shelf: Shelf, way: Way | None = None) -> None:
        self._networks = Networks(need, shelf, open_pack, parts)
        self._way = way or Way()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, PaintExemplar):
            raise UnknownMethod(f"Paint by Example does not answer {edit.verb}.")
        side = native_side(self._networks.folder(edit.pack))
        window = native_window(edit.window, inside_of(edit.region), side)
        shown = _shown(edit)
        settings = replace(
            self._way.settings,
            scale=scale_of_likeness(edit.likeness),
            steps=round(number_of(edit, "steps", self._way.settings.steps)),
            on_step=stepping(context),
        )

        def attempt(compute: Compute) -> Tensor:
            model = self._networks.take(edit.pack, compute, context)
            return _painted(model, window, shown.to(compute.device), settings, context)

        picture = pictures_of(attempt, self._way.compute or best_compute(), context)
        placed = window.layer(to_rgb(picture[0]))
        if placed is not None:
            yield ResultLayer("Exemplar", Role.PAINT, placed)


def open_pack(folder: Path) -> Model:
    """The networks of an installed pack: the published folders, or `model.ckpt` in it."""
    checkpoint = folder / "model.ckpt"
    return open_model(checkpoint if checkpoint.is_file() else folder)


def native_side(folder: Path) -> int:
    """The side of the square pictures, in pixels, that the networks of a pack were trained on."""
    return _LATENT_PX * (read_number(folder / "unet", "sample_size") or _LATENTS)


def parts(model: Model) -> tuple[torch.nn.Module, ...]:
    return model.unet, model.vae, model.encoder


def _shown(edit: PaintExemplar) -> Tensor:
    """The exemplar's object as CLIP reads it, (1, 3, 224, 224)."""
    exemplar = exemplar_of(edit)
    fit: Fit = "crop" if number_of(edit, "crop", 0) else "squash"
    if exemplar.whole:
        return exemplar_tensor(exemplar.colour, fit=fit)
    crop = exemplar_crop(exemplar.colour, exemplar.inside, cut_out=exemplar.bare)
    return exemplar_tensor(crop, fit=fit)


@torch.inference_mode()
def _painted(
    model: Model, window: NativeWindow, shown: Tensor, settings: Settings, context: RunContext
) -> Tensor:
    """RGB (1, 3, side, side), about [-1, 1]."""
    source = hole(from_rgb(window.picture).to(shown.device), window.hole)
    told = conditions(model, source, shown)
    return paint(model, told, settings=settings, generators=[seeded(context)])
