"""Owns PAIR's guided walk: four predictions per step, each under its own hints and text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import torch
from diffusers import UNet2DConditionModel
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import Scale, SpatialScales, spatial_four_term
from intarsia.core.engine.diffusion.loop import (
    Known,
    Sample,
    StepDone,
    Walk,
    run,
    run_batch,
)
from intarsia.core.engine.diffusion.samplers import SamplerStep, draw, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.pair.hints import HintSet
from intarsia.core.engine.nets.control_pair.network import ControlNetPair, EncodedHints
from intarsia.core.wire.errors import BadEdit

BRANCHES = ("null", "structure", "full", "text")
_HINTS_OF_BRANCH = {"null": 0, "structure": 1, "full": 2, "text": 0}  # rows of a stacked hint set
_MOST_SCALE = 100.0

RELEASED_SCALES = SpatialScales(structure=9.0, appearance=8.0, text=6.0)
MULTI_MODAL_SCALES = SpatialScales(structure=6.0, appearance=3.0, text=10.0)


@dataclass(frozen=True)
class PairNetworks:
    """The two networks that every step asks."""

    unet: UNet2DConditionModel
    control: ControlNetPair


@dataclass(frozen=True)
class RegionConditions:
    """What an edit's predictions are told: hints of R regions, and text (1 or R, tokens, width)."""

    hints: HintSet
    prompt: Tensor
    negative: Tensor

    @property
    def regions(self) -> int:
        """How many regions have hints of their own."""
        return len(self.hints.null.concat)

    @staticmethod
    def batch(each: Sequence[RegionConditions]) -> RegionConditions:
        """Those of several regions in one batch."""
        return RegionConditions(
            HintSet.batch([c.hints for c in each]),
            torch.cat([c.prompt for c in each]),
            torch.cat([c.negative for c in each]),
        )


@dataclass(frozen=True)
class PairSettings:
    """How an edit is walked; the defaults are the released demo's.

    as_released keeps the slips of the released code that its weights were trained or tuned with.
    strength multiplies the control network's residuals. rows_at_once bounds the samples in one
    network call, to save memory; 0 puts all branches of all samples into one.
    """

    scales: SpatialScales = RELEASED_SCALES
    steps: int = 20
    strength: float = 1.0
    as_released: bool = True
    rows_at_once: int = 0
    on_step: Callable[[StepDone], None] | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        for scale in (self.scales.structure, self.scales.appearance, self.scales.text):
            check_scale(scale)


def check_scale(scale: Scale) -> None:
    """Refuse a guidance scale, or any value of a map of scales, outside 0..100."""
    values = torch.as_tensor(scale)
    if not bool(((values >= 0) & (values <= _MOST_SCALE)).all()):
        raise BadEdit(
            "A guidance scale is out of range.", f"Choose scales from 0 to {_MOST_SCALE:.0f}."
        )


class FourTerm:
    """The guided prediction of PAIR's released model, all its branches in as few calls as fit.

    Hints are encoded once, when it is made; a branch that its scale multiplies by zero is not
    asked at all. samples: of the one region, or as many as there are regions.
    """

    def __init__(
        self,
        networks: PairNetworks,
        conditions: RegionConditions,
        *,
        samples: int,
        settings: PairSettings,
    ) -> None:
        self._networks = networks
        self._settings = settings
        self._branches = needed_branches(settings.scales)
        self._text = {b: conditions.negative for b in BRANCHES} | {"text": conditions.prompt}
        encoded = networks.control.encode(
            conditions.hints.stacked(), as_released=settings.as_released
        )
        regions = conditions.regions
        rows = [_HINTS_OF_BRANCH[b] * regions + r for b in self._branches for r in range(regions)]
        self._hints = _rows(encoded, rows).repeated(samples // regions)
        self._context = torch.cat([self._text[b].expand(samples, -1, -1) for b in self._branches])

    def __call__(self, x: Tensor, step: SamplerStep) -> Tensor:
        """x: (B, 4, h, w) -> the guided noise prediction, the same shape."""
        return combine_branches(self.predictions(x, step.timestep), scales=self._settings.scales)

    def predictions(self, x: Tensor, timestep: int) -> dict[str, Tensor]:
        """The branches' own noise predictions of x (B, 4, h, w), by name."""
        count = len(self._branches)
        rows = x.repeat(count, 1, 1, 1)
        at_once = self._settings.rows_at_once or len(rows)
        parts = [
            self._ask(rows[start : start + at_once], timestep, start=start)
            for start in range(0, len(rows), at_once)
        ]
        return dict(zip(self._branches, torch.cat(parts).chunk(count), strict=True))

    def _ask(self, rows: Tensor, timestep: int, *, start: int) -> Tensor:
        where = slice(start, start + len(rows))
        context = self._context[where]
        times = torch.full((len(rows),), timestep, device=rows.device)
        hints = EncodedHints(
            self._hints.entry[where], tuple(a[where] for a in self._hints.attention)
        )
        rows = rows.to(context.dtype)
        down, middle = self._networks.control(rows, times, context=context, hints=hints)
        if (strength := self._settings.strength) != 1:
            down, middle = [residual * strength for residual in down], middle * strength
        out = self._networks.unet(
            rows,
            times,
            context,
            down_block_additional_residuals=down,
            mid_block_additional_residual=middle,
        )
        noise: Tensor = out.sample.float()
        return noise


def needed_branches(scales: SpatialScales) -> tuple[str, ...]:
    """The branches that these scales do not multiply by zero."""
    appearance, text = _any(scales.appearance), _any(scales.text)
    asked = {
        "null": True,
        "structure": _any(scales.structure) or appearance,
        "full": appearance,
        "text": text,
    }
    return tuple(branch for branch in BRANCHES if asked[branch])


def combine_branches(predictions: Mapping[str, Tensor], *, scales: SpatialScales) -> Tensor:
    """The four-term guidance over predictions (B, 4, h, w); those not asked count for nothing."""
    null = predictions["null"]
    structure = predictions.get("structure", null)
    return spatial_four_term(
        null,
        structure,
        predictions.get("full", structure),
        predictions.get("text", null),
        scales=scales,
    )


def sample(
    networks: PairNetworks,
    conditions: RegionConditions,
    known: Known,
    *,
    samples: int,
    settings: PairSettings,
    generator: torch.Generator,
) -> Tensor:
    """New latents (samples, 4, h, w) in which only the region of `known` was redrawn.

    Draws, in this order: the start (samples, 4, h, w); per step the blend's noise (1, 4, h, w)
    and, like the released code, noise (samples, 4, h, w) that DDIM at eta 0 does not use.
    """
    start = draw((samples, *known.x0.shape[1:]), known.x0, generator=generator)
    predict = FourTerm(networks, conditions, samples=samples, settings=settings)
    sampler = ldm_ddim(ldm_schedule(), steps=settings.steps, always_draw=True)
    walk = Walk(predict, sampler, known, settings.on_step)
    return run(start, walk, generator=generator)


def sample_batch(
    networks: PairNetworks,
    conditions: RegionConditions,
    knowns: Sequence[Known],
    *,
    settings: PairSettings,
    generators: Sequence[torch.Generator],
) -> Tensor:
    """New latents (R, 4, h, w) of R regions, each drawn as `sample` draws it alone."""
    batch_samples = [
        Sample(
            draw(known.x0.shape, known.x0, generator=generator),
            ldm_ddim(ldm_schedule(), steps=settings.steps, always_draw=True),
            generator,
            known,
        )
        for known, generator in zip(knowns, generators, strict=True)
    ]
    predict = FourTerm(networks, conditions, samples=len(batch_samples), settings=settings)
    return run_batch(batch_samples, predict, settings.on_step)


def _rows(encoded: EncodedHints, rows: list[int]) -> EncodedHints:
    return EncodedHints(encoded.entry[rows], tuple(a[rows] for a in encoded.attention))


def _any(scale: Scale) -> bool:
    return bool(torch.as_tensor(scale).any())
