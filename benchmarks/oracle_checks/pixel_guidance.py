"""Pixel-wise guidance against the published torch implementation (arXiv 2212.02024)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import torch
from torch import Tensor

from intarsia.core.engine.diffusion.samplers import SamplerStep, learned_posterior
from intarsia.core.engine.diffusion.schedules import (
    Schedule,
    adm_schedule,
    respace,
    section_timesteps,
    strided_timesteps,
)
from intarsia.core.engine.methods.pixel_guidance.maps import edit_region
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    Guides,
    MapEdit,
    PixelGuidanceSettings,
    walk_edit,
)
from intarsia.core.engine.methods.pixel_guidance.steps import (
    GuidedDdim,
    GuidedDdpm,
    GuidedPrediction,
    Pull,
    WantedMap,
    guided_prediction,
    inversion,
)
from intarsia.core.engine.nets.adm.convert import load_adm
from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.network import Adm, Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier, load_classifier, vote
from intarsia.core.wire.errors import BadWeights
from oracle_checks.quantity import EXACT, Golden, Quantity

_HEAD_WIDTHS = (8, 16, 32, 64, 128)
_STEP_GRID = (10, 5)  # start and steps of golden_step.npz
_STEP_STRIDE = 7  # its features are those of every 7th row and column
_LOGITS_STRIDE = 37  # its logits are those of every 37th pixel, row by row
_EDIT_SEED = 99


def check(folder: Path) -> Iterator[Quantity]:
    """Every quantity of the folder's archives."""
    step = Golden(folder / "golden_step.npz")
    net = _network(Golden(folder / "weights_unet.npz"), step)
    yield from schedules(Golden(folder / "golden_schedule.npz"))
    yield from _forward(step, net)
    yield from _guided_step(step, net)
    yield from _segmentation(Golden(folder / "golden_seg.npz"))
    yield from _edits(Golden(folder / "golden_edit.npz"), step, net)


def _network(weights: Golden, step: Golden) -> Adm:
    """The network of the archive. Shapes do not tell its head width: our rule, else what fits."""
    ours = load_adm(weights.state(), source=weights.name)
    if _fits(ours, step):
        return ours
    for width in _HEAD_WIDTHS:
        with suppress(BadWeights):
            other = load_adm(weights.state(), source=weights.name, head_width=width)
            if _fits(other, step):
                return other
    return ours


def _fits(net: Adm, step: Golden) -> bool:
    seen = _look(net, step)
    return step.close("unet_out", torch.cat([seen.noise, seen.fraction], dim=1), 1e-4).ok


def _look(net: Adm, step: Golden) -> Forward:
    with torch.no_grad():
        seen: Forward = net(step.tensor("x"), int(step.number("original_t")))
        return seen


def schedules(golden: Golden) -> Iterator[Quantity]:
    """The tables of every grid in the archive."""
    for name in sorted({key.split("/")[0] for key in golden.arrays}):
        start, points = name.split("_")
        if points.startswith("ddim"):
            grid = strided_timesteps(int(start), int(points.removeprefix("ddim")))
        else:
            grid = section_timesteps(int(start), int(points))
        yield golden.close(f"{name}/timestep_map", grid, EXACT)
        schedule = respace(adm_schedule(), grid)
        for key, found in {
            "betas": schedule.betas,
            "alphas_cumprod": schedule.abar,
            "alphas_cumprod_next": schedule.abar_next,
            "posterior_log_variance_clipped": schedule.posterior_log_variance_clipped,
            "posterior_mean_coef1": schedule.posterior_mean_coef1,
            "posterior_mean_coef2": schedule.posterior_mean_coef2,
        }.items():
            yield golden.close(f"{name}/{key}", found, 1e-12)


def _forward(golden: Golden, net: Adm) -> Iterator[Quantity]:
    seen = _look(net, golden)
    yield golden.close("unet_out", torch.cat([seen.noise, seen.fraction], dim=1), 1e-4)
    for block, found in zip(net.blocks, seen.maps, strict=True):
        yield golden.close(f"act{block}", found, 1e-4)
    with torch.no_grad():
        classifier = load_classifier(golden.state("clf/"), source="clf")
        roi = golden.tensor("roi").bool()
        features = features_at(seen.maps, _every(roi.shape, _STEP_STRIDE))
        rows, columns = (len(range(0, n, _STEP_STRIDE)) for n in roi.shape)
        picture = features.transpose(1, 2).reshape(len(features), -1, rows, columns)
        yield golden.close("features_px", picture, 1e-4)
        some = ChosenPixels(
            torch.arange(0, roi.numel(), _LOGITS_STRIDE), (roi.shape[0], roi.shape[1])
        )
        logits = torch.stack([classifier(f) for f in features_at(seen.maps, some)])
        yield golden.close("logits_px", logits, 1e-4)


def _every(size_hw: torch.Size, stride: int) -> ChosenPixels:
    chosen = torch.zeros(size_hw, dtype=torch.bool)
    chosen[::stride, ::stride] = True
    return ChosenPixels.inside(chosen)


def _guided_step(golden: Golden, net: Adm) -> Iterator[Quantity]:
    x, timestep = golden.tensor("x"), int(golden.number("original_t"))
    schedule = respace(adm_schedule(), section_timesteps(*_STEP_GRID))
    level = int(golden.number("spaced_index"))
    roi = golden.tensor("roi").bool()
    pull = Pull(
        classifier=load_classifier(golden.state("clf/"), source="clf"),
        wanted=WantedMap(ChosenPixels.inside(roi), golden.tensor("label")[roi]),
        scale=golden.number("seg_scale"),
    )
    guided = guided_prediction(net, x, timestep=timestep, pull=pull)
    yield golden.close("gradient", guided.gradient, 1e-3, relative=True)
    posterior = learned_posterior(x, guided.noise, guided.fraction, schedule=schedule, level=level)
    for prefix in ("base_", ""):
        yield golden.close(f"{prefix}mean", posterior.mean, 1e-4)
        yield golden.close(f"{prefix}variance", posterior.log_variance.exp(), 1e-4, relative=True)
    yield golden.close("log_variance", posterior.log_variance, 1e-4)
    yield golden.close("pred_xstart", posterior.x0, 1e-4)
    yield from _advances(golden, guided, schedule, level)


def _advances(
    golden: Golden, guided: GuidedPrediction, schedule: Schedule, level: int
) -> Iterator[Quantity]:
    x = golden.tensor("x")
    quiet, loud = GuidedDdim(schedule), GuidedDdpm(schedule)
    step: SamplerStep = quiet.steps[len(schedule) - 1 - level]
    generator = torch.Generator()
    ddim = quiet.advance(x, guided, step=step, generator=generator)
    yield golden.close("ddim_sample", ddim.x, 1e-4)
    yield golden.close("ddim_pred_xstart", ddim.x0, 1e-4)
    # The archive gives the noise itself: take the step with ours, and exchange the two.
    state = generator.get_state()
    ours = torch.randn(x.shape, generator=generator)
    generator.set_state(state)
    ddpm = loud.advance(x, guided, step=step, generator=generator)
    posterior = learned_posterior(x, guided.noise, guided.fraction, schedule=schedule, level=level)
    sigma = (0.5 * posterior.log_variance).exp()
    yield golden.close("p_sample", ddpm.x + sigma * (golden.tensor("noise") - ours), 1e-4)


def _segmentation(golden: Golden) -> Iterator[Quantity]:
    region = edit_region(
        golden.arrays["label"],
        golden.arrays["label_edit"],
        classes=golden.arrays["cls_ids"].tolist(),
    )
    yield golden.close("roi_dilated", region.mask, EXACT)
    yield golden.close("pixels_whole", torch.tensor(region.pixels), EXACT)
    with torch.no_grad():
        votes = vote(_classifiers(golden, "ens"), golden.tensor("ens_features"))
    size = golden.arrays["seg"].shape
    yield golden.close("seg", votes.labels.reshape(size), EXACT)
    yield golden.close("uncertainty", torch.tensor(votes.uncertainty), 1e-4)


def _classifiers(golden: Golden, prefix: str) -> list[PixelClassifier]:
    names = {k.split("/")[0].removeprefix(prefix) for k in golden.arrays if k.startswith(prefix)}
    count = sum(name.isdigit() for name in names)
    return [
        load_classifier(golden.state(f"{prefix}{i}/"), source=f"{prefix}{i}") for i in range(count)
    ]


def _edits(golden: Golden, inputs: Golden, net: Adm) -> Iterator[Quantity]:
    guides = Guides(net, dict(enumerate(_classifiers(golden, "clf"))))
    edit = MapEdit(inputs.tensor("img"), inputs.tensor("label"), inputs.tensor("roi").bool())
    for name in [k.removesuffix("/result") for k in golden.arrays if k.endswith("/result")]:
        start, steps, sampler = name.split("_")
        schedule = respace(adm_schedule(), section_timesteps(int(start), int(steps)))
        yield golden.close(f"{name}/timestep_map", schedule.timesteps, EXACT)
        inverted = list(inversion(net, edit.image, schedule))
        yield golden.close(f"{name}/inversion_x1", inverted[0], 1e-4)
        yield golden.close(f"{name}/X_T", inverted[-1], 1e-4)
        result = _result(golden, name, edit, inputs.number("seg_scale"), guides)
        yield golden.close(f"{name}/result", result, 1e-3)


def _result(golden: Golden, name: str, edit: MapEdit, scale: float, guides: Guides) -> Tensor:
    start, steps, sampler = name.split("_")
    settings = PixelGuidanceSettings(
        start=int(start),
        steps=int(steps),
        scale=scale,
        batch=len(golden.arrays[f"{name}/result"]),
        sampler="ddim" if sampler == "ddim" else "ddpm",
        exact_background=False,
    )
    generator = torch.Generator().manual_seed(golden.seed(_EDIT_SEED))
    return walk_edit(edit, settings, guides=guides, generator=generator)
