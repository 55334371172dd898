"""The edits that `gpu.py` times: each method's networks of random numbers, laid on a device."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

import torch
from full_width_networks import FULL, TINY, Widths, adm_network, painting_model, pair_model
from torch import Tensor, nn

from intarsia.core.engine.compute.device import MemoryNeeds, Placement
from intarsia.core.engine.compute.placed_networks import footprint, lay
from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap
from intarsia.core.engine.methods.paint_by_example import sampling as pbe
from intarsia.core.engine.methods.paint_by_example.inputs import Hole
from intarsia.core.engine.methods.pair.edit import Edit, look_at, redraw
from intarsia.core.engine.methods.pair.edit import PairModel as PairModel
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import add_object
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance import sampling as guidance
from intarsia.core.engine.nets.adm.network import Adm
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier

_CLASSES = 34
_HALVES = (torch.float16, torch.bfloat16)
# Bytes beside the networks in float32, as the methods ask for them; of guidance one candidate's.
_PAINTING, _REDRAWING, _GUIDING = 3 << 30, 5 << 30, 3_100_000_000

Work: TypeAlias = Callable[[], Tensor]


@dataclass(frozen=True)
class Scale:
    """How large all of it is: the networks, the pictures' sides, and whether steps are few."""

    widths: Widths = FULL
    side: int = 512
    adm_side: int = 256
    most_steps: int = 1000

    def steps(self, wanted: int) -> int:
        return min(wanted, self.most_steps)


FULL_SCALE, TINY_SCALE = Scale(), Scale(TINY, 64, 64, 2)


@dataclass(frozen=True)
class Subject:
    """Networks to lay on a device, and the edits they make there: by label, of a placement."""

    parts: tuple[nn.Module, ...]
    activations: int
    edits: dict[str, Callable[[Placement], Work]]

    def needs(self, dtype: torch.dtype) -> MemoryNeeds:
        return footprint(self.parts, dtype=dtype, activations=self.activations)


@dataclass(frozen=True)
class Kind:
    """A method: how its networks are made, the labels of its edits, the precisions they have.

    The last edit is the shortest one: by it, placements are compared.
    """

    name: str
    build: Callable[[Scale], Subject]
    labels: tuple[str, ...]
    dtypes: tuple[torch.dtype, ...]


@dataclass(frozen=True)
class Measured:
    """One edit: seconds, the device's peak memory in bytes, and whether all of it is finite."""

    seconds: float
    peak: int
    finite: bool


def measure(subject: Subject, label: str, placement: Placement, runs: int) -> Measured:
    """The best of some runs of an edit, after one that compiles and allocates.

    The subject's networks are laid for it, which can be done once. Raises torch's OutOfMemoryError.
    """
    lay(subject.parts, placement)
    work = subject.edits[label](placement)
    on_card = placement.device.type == "cuda"
    result = work()
    if on_card:
        torch.cuda.reset_peak_memory_stats()
    best = float("inf")
    for _ in range(runs):
        _wait(on_card)
        start = time.perf_counter()
        result = work()
        _wait(on_card)
        best = min(best, time.perf_counter() - start)
    peak = torch.cuda.max_memory_allocated() if on_card else 0
    return Measured(best, peak, bool(result.isfinite().all()))


def forget() -> None:
    """Give back what nobody holds any more."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _wait(on_card: bool) -> None:
    if on_card:
        torch.cuda.synchronize()


def painting_subject(scale: Scale) -> Subject:
    """Paint by Example from pictures to a picture."""
    model = painting_model(scale.widths)
    usual = pbe.PaintByExampleSettings()
    settings = (usual, pbe.FAST, replace(pbe.FAST, steps=5))
    return Subject(
        (model.unet, model.vae, model.encoder),
        _PAINTING,
        {
            label: _edit_of(_painting, model, replace(each, steps=scale.steps(each.steps)), scale)
            for label, each in zip(PAINTING.labels, settings, strict=True)
        },
    )


def pair_subject(scale: Scale) -> Subject:
    """PAIR's *add object* with a look from another picture, features and all."""
    model = pair_model(scale.widths)
    nets = model.networks
    settings = (PairSettings(), PairSettings(steps=5))
    return Subject(
        (nets.unet, nets.control, model.vae, model.vgg, model.dino, model.words.tower),
        _REDRAWING,
        {
            label: _edit_of(_redrawing, model, replace(each, steps=scale.steps(each.steps)), scale)
            for label, each in zip(REDRAWING.labels, settings, strict=True)
        },
    )


def guidance_subject(scale: Scale) -> Subject:
    """A guided walk of one candidate; a region of a tenth of the picture."""
    net = adm_network(scale.widths)
    return Subject(
        (net,),
        _GUIDING,
        {
            label: _edit_of(_guiding, net, scale.steps(steps), scale)
            for label, steps in zip(GUIDING.labels, (50, 5), strict=True)
        },
    )


PAINTING = Kind(
    "paint-by-example", painting_subject, ("50 steps", "fast", "fast, 5 steps"), _HALVES
)
REDRAWING = Kind("pair", pair_subject, ("20 steps", "5 steps"), _HALVES)
GUIDING = Kind("pixel-guidance", guidance_subject, ("50 steps", "5 steps"), (torch.float32,))
KINDS = (PAINTING, REDRAWING, GUIDING)


def _edit_of(
    make: Callable[..., Work], model: object, settings: object, scale: Scale
) -> Callable[[Placement], Work]:
    return lambda placement: make(model, settings, scale, placement)


def _painting(
    model: pbe.PaintByExampleNetworks,
    settings: pbe.PaintByExampleSettings,
    scale: Scale,
    placement: Placement,
) -> Work:
    device = placement.device
    picture = _noise((1, 3, scale.side, scale.side), device)
    keep = torch.ones(1, 1, scale.side, scale.side, device=device)
    place = _place(scale.side)
    keep[..., place, place] = 0
    exemplar = _noise((1, 3, 224, 224), device)
    settings = replace(settings, rows_at_once=placement.rows_at_once)

    @torch.inference_mode()
    def work() -> Tensor:
        told = pbe.encode_conditions(model, Hole(keep, keep * picture), exemplar)
        generators = [torch.Generator().manual_seed(1)]
        return pbe.paint(model, told, settings=settings, generators=generators)

    return work


def _redrawing(
    model: PairModel, settings: PairSettings, scale: Scale, placement: Placement
) -> Work:
    device = placement.device
    picture, reference = (_noise((1, 3, scale.side, scale.side), device) for _ in range(2))
    ids = torch.ones(1, 1, scale.side, scale.side, dtype=torch.int64, device=device)
    drawn = torch.zeros_like(ids, dtype=torch.bool)
    place = _place(scale.side)
    drawn[..., place, place] = True
    plan = add_object(ObjectMap(ids, torch.full_like(ids, UNSET)), drawn)
    settings = replace(settings, rows_at_once=placement.rows_at_once)

    @torch.inference_mode()
    def work() -> Tensor:
        look = RegionLook(look_at(model, reference), torch.ones_like(drawn))
        edit = Edit(picture, look_at(model, picture), plan, look)
        generator = torch.Generator().manual_seed(1)
        return redraw(model, edit, settings=settings, generator=generator)

    return work


def _guiding(net: Adm, steps: int, scale: Scale, placement: Placement) -> Work:
    device, side = placement.device, scale.adm_side
    classifier = PixelClassifier(net.feature_width, _CLASSES).eval().requires_grad_(False)
    region = torch.zeros(side, side, dtype=torch.bool, device=device)
    region[side * 5 // 16 : side * 5 // 8, side * 5 // 16 : side * 81 // 128] = True
    edit = guidance.MapEdit(_noise((1, 3, side, side), device), region.long(), region)
    settings = guidance.PixelGuidanceSettings(
        start=750, scale=40.0, steps=steps, batch=1, at_once=placement.rows_at_once
    )
    guides = guidance.Guides(net, dict.fromkeys(range(1000), classifier.to(device)))

    def work() -> Tensor:
        generator = torch.Generator().manual_seed(1)
        return guidance.walk_edit(edit, settings, guides=guides, generator=generator)

    return work


def _place(side: int) -> slice:
    """Rows and columns that are redrawn."""
    return slice(side // 4, side * 5 // 8)


def _noise(shape: tuple[int, ...], device: torch.device) -> Tensor:
    """A picture of noise in [-1, 1]."""
    return (torch.rand(shape, generator=torch.Generator().manual_seed(2)) * 2 - 1).to(device)
