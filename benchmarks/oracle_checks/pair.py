"""PAIR-Diffusion against its second published Stable Diffusion release (arXiv 2303.17546)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.samplers import SamplerStep, ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.pair.hints import HintSet
from intarsia.core.engine.methods.pair.regions import ids_at, region_means, splat
from intarsia.core.engine.methods.pair.sampling import (
    BRANCHES,
    FourTerm,
    PairNetworks,
    PairSettings,
    RegionConditions,
    combine_branches,
)
from intarsia.core.engine.nets.appearance.convert import convert_vgg, load_vgg
from intarsia.core.engine.nets.appearance.network import VggRelu22
from intarsia.core.engine.nets.control_pair.convert import convert_control, load_control
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet, load_unet
from intarsia.core.engine.nets.stable_diffusion.shapes import SD_HEADS
from oracle_checks import pair_demo
from oracle_checks.heads import first_fitting
from oracle_checks.quantity import EXACT, Golden, Quantity

_EPS_OF_BRANCH = {
    "null": "eps_uncond",
    "structure": "eps_struct",
    "full": "eps_struct_app",
    "text": "eps_text",
}


def check(folder: Path) -> Iterator[Quantity]:
    """Every quantity of the folder's archives."""
    with torch.no_grad():
        state = convert_vgg(Golden(folder / "weights_vgg.npz").state())
        vgg = load_vgg(state, source="weights_vgg.npz")
        yield from _appearance(Golden(folder / "golden_appearance.npz"), vgg)
        control = Golden(folder / "golden_control.npz")
        networks = _networks(folder, control)
        yield from _control(control, networks)
        yield from _step(Golden(folder / "golden_scfg_step.npz"), networks)
        yield from pair_demo.check(Golden(folder / "golden_demo.npz"), networks, vgg)


def _appearance(golden: Golden, vgg: VggRelu22) -> Iterator[Quantity]:
    ids = golden.tensor("pmask").long()
    features = vgg(golden.tensor("img"))
    thinned = _thinned(features, golden.tensor("vgg_relu2_2_px"))
    yield golden.close("vgg_relu2_2_px", thinned, 1e-5)
    yield golden.close("vgg_relu2_2_shape", torch.tensor(features.shape), EXACT)
    at = ids_at(ids, (features.shape[2], features.shape[3]))
    count = golden.arrays["conc_mean"].shape[1]
    means = region_means(features, at, count=count)
    yield golden.close("conc_mean", means[None], 1e-5)
    members = torch.bincount(at.flatten(), minlength=count)
    yield golden.close("conc_onehot_sum", members[None], EXACT)
    spread = splat(means, at, size=(features.shape[2], features.shape[3]))
    wanted = golden.tensor("conc_splat_px")
    yield golden.close("conc_splat_px", _thinned(spread, wanted), 1e-5)
    for key in sorted(k for k in golden.arrays if re.fullmatch(r"dino\d+", k)):
        layer, tokens = key.removeprefix("dino"), golden.tensor(key)
        size = (tokens.shape[2], tokens.shape[3])
        at = ids_at(ids, size)
        wanted_mean = golden.arrays[f"ca_mean_l{layer}"]
        means = region_means(tokens, at, count=wanted_mean.shape[1])
        yield golden.close(f"ca_mean_l{layer}", means[None], 1e-5)
        yield golden.close(f"ca_splat_l{layer}", splat(means, at, size=size), 1e-5)


def _thinned(whole: Tensor, wanted: Tensor) -> Tensor:
    """Every n-th row and column (B, C, H, W), n such that as many are left as were kept."""
    stride = -(-whole.shape[-1] // wanted.shape[-1])
    return whole[:, :, ::stride, ::stride]


def _networks(folder: Path, golden: Golden) -> PairNetworks:
    unet = convert_unet(Golden(folder / "weights_unet.npz").state())
    control = convert_control(Golden(folder / "weights_control.npz").state())

    def make(heads: int | None) -> PairNetworks:
        count = heads or SD_HEADS
        return PairNetworks(
            load_unet(unet, source="weights_unet.npz", heads=count),
            load_control(control, source="weights_control.npz", heads=count),
        )

    return first_fitting(make, lambda nets: _eps_plain(golden, nets).ok)


def _eps_plain(golden: Golden, networks: PairNetworks) -> Quantity:
    z, t, context = (golden.tensor(key) for key in ("z", "t", "ctx"))
    return golden.close("eps_plain", networks.unet(z, t, context).sample, 1e-4)


def _control(golden: Golden, networks: PairNetworks) -> Iterator[Quantity]:
    z, t, context = (golden.tensor(key) for key in ("z", "t", "ctx"))
    hints = pair_demo.stored_hints(golden, "hint")
    down, middle = networks.control(z, t, context=context, hints=networks.control.encode(hints))
    for number, residual in enumerate((*down, middle)):
        yield golden.close(f"control{number}", residual, 1e-4)
    noise = networks.unet(
        z,
        t,
        context,
        down_block_additional_residuals=down,
        mid_block_additional_residual=middle,
    ).sample
    yield golden.close("eps_control", noise, 1e-4)
    yield _eps_plain(golden, networks)
    wanted = json.loads(str(golden.arrays["hint_index"]))
    routes = networks.control.routing(len(hints.attention))
    blocks = [block for _, block in networks.control.places]
    ours = {str(block): [route] for block, route in zip(blocks, routes, strict=True)}
    differing = sum(wanted.get(block) != route for block, route in ours.items())
    yield Quantity(golden.name, "hint_index", float(differing), EXACT)


def _step(golden: Golden, networks: PairNetworks) -> Iterator[Quantity]:
    grid = golden.arrays["ddim_timesteps"]
    sampler = ldm_ddim(ldm_schedule(), steps=len(grid))
    steps = {step.level: step for step in sampler.steps}
    ours = np.array([steps[level].timestep for level in range(len(grid))])
    yield golden.close("ddim_timesteps", ours, EXACT)
    step = steps[int(golden.number("index"))]
    yield golden.close("a_t", torch.tensor(step.abar, dtype=torch.float64), 1e-6)
    below = steps[step.level - 1].abar if step.level else float(ldm_schedule().abar[0])
    yield golden.close("a_prev", torch.tensor(below, dtype=torch.float64), 1e-6)
    scales = SpatialScales(
        structure=golden.number("sS"),
        appearance=golden.number("sF"),
        text=golden.number("sT"),
    )
    given = {branch: golden.tensor(key) for branch, key in _EPS_OF_BRANCH.items()}
    z = golden.tensor("z")
    moved = sampler.advance(
        z, combine_branches(given, scales=scales), step=step, generator=torch.Generator()
    )
    yield golden.close("x_prev", moved.x, 1e-5)
    yield golden.close("pred_x0", moved.x0, 1e-5)
    yield from _branches(golden, networks, step)


def _branches(golden: Golden, networks: PairNetworks, step: SamplerStep) -> Iterator[Quantity]:
    """The four predictions from the stored hints, whose rows are equal: one edit's samples."""
    z = golden.tensor("z")
    for branch in BRANCHES:
        rows = []
        for row in range(len(z)):
            sets = (pair_demo.stored_hints(golden, n, row=row) for n in ("null", "struct", "full"))
            told = RegionConditions(
                HintSet(*sets),
                prompt=golden.tensor("ctx_text")[row : row + 1],
                negative=golden.tensor("ctx_uncond")[row : row + 1],
            )
            predict = FourTerm(networks, told, samples=1, settings=PairSettings())
            rows.append(predict.predictions(z[row : row + 1], step.timestep)[branch])
        yield golden.close(_EPS_OF_BRANCH[branch], torch.cat(rows), 1e-4)
