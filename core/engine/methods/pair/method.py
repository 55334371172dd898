"""PAIR-Diffusion as a method: looks given, objects added and varied, redrawn outlines followed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from intarsia.core.engine.methods.common.native_window import (
    NativeWindow,
    NativeWindows,
    native_windows,
)
from intarsia.core.engine.methods.common.previews import Previews, latent_colours
from intarsia.core.engine.methods.common.redrawn_map import RedrawnMap, redrawn_maps
from intarsia.core.engine.methods.pair.edit import PairModel, encode_edit, redraw_batch
from intarsia.core.engine.methods.pair.planning import (
    Planned,
    batched_plans,
    plan_of_exemplar,
    plan_of_map,
    plan_of_transfer,
    plan_of_variation,
    settings_of,
)
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.methods.pair.weights import open_model
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import inside_of
from intarsia.core.wire.edits import Edit, PaintExemplar, RepaintMap, TransferAppearance, Vary
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role

SIDE = 512
CHECKPOINTS = ("model_e91.safetensors", "model_e91.ckpt")
ACTIVATIONS = 5 << 30  # bytes beside the networks in float32, four branches at once: an estimate

WindowedEdit = PaintExemplar | TransferAppearance | Vary | RepaintMap


@dataclass(frozen=True)
class PairRunSettings:
    """How pictures are redrawn: the network's size, the walk, and where (None: the best device)."""

    side: int = SIDE
    settings: PairSettings = PairSettings()
    compute: Compute | None = None


class Pair:
    """Answers TransferAppearance, Vary, PaintExemplar (by its look alone) and RepaintMap."""

    def __init__(
        self,
        need: PackNeed,
        words: PackNeed,
        loaded_networks: OneSlotCache,
        *,
        run_settings: PairRunSettings | None = None,
    ) -> None:
        def open_pack(folder: Path) -> PairModel:
            tokenizer = words.store.path(words.choose()) / "tokenizer"
            found = next((name for name in CHECKPOINTS if (folder / name).is_file()), "")
            return open_model(folder / (found or CHECKPOINTS[-1]), tokenizer)

        self._networks = MethodNetworks(need, loaded_networks, open_pack, parts, ACTIVATIONS)
        self._run_settings = run_settings or PairRunSettings()
        self._encoded_edits = OneSlotCache()  # the last edit's, for its next variation

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if isinstance(edit, RepaintMap):
            maps = redrawn_maps(edit, self._run_settings.side)
            _say_of_maps(maps, context)
            shown = NativeWindows(tuple(redrawn.window for redrawn in maps))
            return self._layers(edit, context, shown, [plan_of_map(edit, each) for each in maps])
        if not isinstance(edit, WindowedEdit):
            raise UnknownMethod(f"PAIR does not answer {edit.verb}.")
        shown = native_windows(edit.window, inside_of(edit.region), self._run_settings.side)
        planned = [_plan(edit, window, context) for window in shown.windows]
        return self._layers(edit, context, shown, planned)

    def _layers(
        self,
        edit: WindowedEdit,
        context: RunContext,
        shown: NativeWindows,
        planned: Sequence[Planned],
    ) -> Iterator[Outcome]:
        if not edit.classes:
            context.note("No object has a class here: PAIR goes by outlines and looks alone.")
        base = replace(
            self._run_settings.settings,
            on_step=step_reporter(context, Previews(shown, latent_colours(context))),
        )
        windows = shown.windows

        @torch.inference_mode()
        def attempt(compute: Compute) -> Tensor:
            loaded = self._networks.placed(edit.pack, compute, context)
            pictures = [from_rgb(window.picture).to(compute.device) for window in windows]
            settings = batched_plans(
                [
                    settings_of(edit, window).settings(base, picture)
                    for window, picture in zip(windows, pictures, strict=True)
                ]
            )
            encoded = self._encoded_edits.take(
                (without_variation(edit), compute, loaded.placement),
                lambda: [
                    encode_edit(
                        loaded.model,
                        plan(loaded.model, picture),
                        as_released=settings.as_released,
                    )
                    for plan, picture in zip(planned, pictures, strict=True)
                ],
            )
            return redraw_batch(
                loaded.model,
                encoded,
                settings=replace(settings, rows_at_once=loaded.placement.rows_at_once),
                generators=[generator_of(context) for _ in windows],
            )

        found = pictures_of(
            attempt, self._run_settings.compute or best_compute(), context, self._networks.thrift
        )
        placed = shown.layer([to_rgb(picture) for picture in found])
        if placed is not None:
            yield ResultLayer("Redrawn object", Role.PAINT, placed)


def parts(model: PairModel) -> tuple[torch.nn.Module, ...]:
    networks = model.networks
    return (
        networks.unet,
        networks.control,
        model.vae,
        model.vgg,
        model.dino,
        model.words.tower,
    )


def _plan(
    edit: PaintExemplar | TransferAppearance | Vary, window: NativeWindow, context: RunContext
) -> Planned:
    if isinstance(edit, TransferAppearance):
        return plan_of_transfer(edit, window)
    if isinstance(edit, Vary):
        return plan_of_variation(edit, window)
    if not edit.look_only:
        context.note("PAIR takes the exemplar's look; its shape is the region's.")
    return plan_of_exemplar(edit, window)


def _say_of_maps(maps: Sequence[RedrawnMap], context: RunContext) -> None:
    for label in (redrawn.missing() for redrawn in maps):
        if label is not None:
            context.note(f"Label {label} has no look yet in this picture; PAIR invents one.")
