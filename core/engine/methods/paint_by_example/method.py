"""Paint by Example as a method of PaintExemplar: one layer, painted at the network's own size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.tensors import from_rgb, to_rgb
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    MethodNetworks,
    best_compute,
    generator_of,
    pictures_of,
    step_reporter,
    without_variation,
)
from intarsia.core.engine.methods.common.exemplar import exemplar_of
from intarsia.core.engine.methods.common.native_window import NativeWindows, native_windows
from intarsia.core.engine.methods.common.previews import Previews, latent_colours
from intarsia.core.engine.methods.paint_by_example.inputs import (
    Fit,
    Hole,
    exemplar_crop,
    exemplar_tensor,
    hole,
)
from intarsia.core.engine.methods.paint_by_example.sampling import (
    ExemplarConditions,
    PaintByExampleNetworks,
    PaintByExampleSettings,
    encode_conditions,
    paint,
    scale_of_likeness,
)
from intarsia.core.engine.methods.paint_by_example.weights import open_model
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.nets.stable_diffusion.stored import checkpoint_in, read_number
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import inside_of
from intarsia.core.wire.edits import Edit, PaintExemplar
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.parameters import number_of

_LATENT_PX = 8  # pixels that one latent stands for, along a side
_LATENTS = 64  # along a side of the published network's pictures


@dataclass(frozen=True)
class PaintByExampleRunSettings:
    """How paintings are made: the walk, and where (None: the best device)."""

    settings: PaintByExampleSettings = PaintByExampleSettings()
    compute: Compute | None = None


class PaintByExample:
    """Answers PaintExemplar with the published networks."""

    def __init__(
        self,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        run_settings: PaintByExampleRunSettings | None = None,
    ) -> None:
        self._networks = MethodNetworks(need, loaded_networks, open_pack, parts)
        self._run_settings = run_settings or PaintByExampleRunSettings()
        self._conditions = OneSlotCache()  # the last edit's, for its next variation

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, PaintExemplar):
            raise UnknownMethod(f"Paint by Example does not answer {edit.verb}.")
        side = native_side(self._networks.folder(edit.pack))
        windows = native_windows(edit.window, inside_of(edit.region), side)
        shown = _shown(edit)
        settings = replace(
            self._run_settings.settings,
            scale=scale_of_likeness(edit.likeness),
            steps=round(number_of(edit, "steps", self._run_settings.settings.steps)),
            on_step=step_reporter(context, Previews(windows, latent_colours(context))),
        )

        @torch.inference_mode()
        def attempt(compute: Compute) -> Tensor:
            loaded = self._networks.placed(edit.pack, compute, context)
            conditions = self._conditions.take(
                (without_variation(edit), compute, loaded.placement),
                lambda: _conditions_of(loaded.model, windows, shown.to(compute.device)),
            )
            economical = replace(settings, rows_at_once=loaded.placement.rows_at_once)
            generators = [generator_of(context) for _ in windows.windows]
            return paint(loaded.model, conditions, settings=economical, generators=generators)

        pictures = pictures_of(
            attempt, self._run_settings.compute or best_compute(), context, self._networks.thrift
        )
        placed = windows.layer([to_rgb(picture) for picture in pictures])
        if placed is not None:
            yield ResultLayer("Exemplar", Role.PAINT, placed)


def open_pack(folder: Path) -> PaintByExampleNetworks:
    """The networks of an installed pack: the published folders, or its checkpoint."""
    return open_model(checkpoint_in(folder) or folder)


def native_side(folder: Path) -> int:
    """The side of the square pictures, in pixels, that the networks of a pack were trained on."""
    return _LATENT_PX * (read_number(folder / "unet", "sample_size") or _LATENTS)


def parts(model: PaintByExampleNetworks) -> tuple[torch.nn.Module, ...]:
    return model.unet, model.vae, model.encoder


def _shown(edit: PaintExemplar) -> Tensor:
    """The exemplar's object as CLIP reads it, (1, 3, 224, 224)."""
    exemplar = exemplar_of(edit)
    fit: Fit = "crop" if number_of(edit, "crop", 0) else "squash"
    if exemplar.whole:
        return exemplar_tensor(exemplar.colour, fit=fit)
    crop = exemplar_crop(exemplar.colour, exemplar.inside, cut_out=exemplar.bare)
    return exemplar_tensor(crop, fit=fit)


def _conditions_of(
    model: PaintByExampleNetworks, windows: NativeWindows, shown: Tensor
) -> ExemplarConditions:
    """What painting is told of every window; shown: the exemplar, (1, 3, 224, 224)."""
    holes = [hole(from_rgb(w.picture).to(shown.device), w.hole) for w in windows.windows]
    return encode_conditions(model, Hole.batch(holes), shown)
