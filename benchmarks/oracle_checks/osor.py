"""OSOR's one-step removal (phase II, SDXL inpainting) against the published implementation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.nets.osor.convert import load_osor
from intarsia.core.engine.nets.osor.one_step import (
    Instruction,
    OsorInput,
    decoded,
    fitted,
    native_size,
    prepare,
    remove,
)
from intarsia.core.engine.nets.stable_diffusion.shapes import build_vae
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.geometry import Size
from oracle_checks.quantity import EXACT, Golden, Quantity, archive_of

_TOLERANCE = 1e-5  # of a tensor's largest value
_LEVEL = 1.0 / 255
_HEADS = (1, 2, 2)
_MOST_HEADS = 4
_GROUPS = (8, 4, 2, 16, 32, 1)
_VAE_GROUPS = (4, 8, 2, 16, 32, 1)
_FACTORS = (0.18215, 0.13025, 1.0)


def check(folder: Path) -> Iterator[Quantity]:
    """Everything from the picture's size to the result."""
    golden = archive_of(folder, "golden_osor")
    picture, mask = golden.arrays["image_u8"], golden.arrays["mask_u8"]
    size = native_size(Size(picture.shape[1], picture.shape[0]), int(golden.number("resolution")))
    picture, mask = fitted(picture, mask, size)
    yield golden.close("resized_u8", picture, EXACT)
    yield golden.close("resized_mask_u8", mask, EXACT)
    vae, given = _prepared(folder, golden)
    for key, found in {
        "mean": given.encoded.mean,
        "std": given.encoded.std,
        "noise": given.noise,
        "z_in": given.seen,
        "time_ids": given.sizes,
    }.items():
        yield golden.close(key, found[0], _TOLERANCE, relative=True)
    yield from _step(golden, given, vae, _network(folder, golden, given))


def _step(
    golden: Golden, given: OsorInput, vae: AutoencoderKL, unet: UNet2DConditionModel
) -> Iterator[Quantity]:
    step = remove(unet, given, _instruction(golden))
    result, alpha = decoded(vae, step)
    for key, found in {
        "eps": step.noise,
        "logits": step.logits,
        "alpha_latent": step.alpha,
        "z_decoded": step.latents / vae.config.scaling_factor,
        "result": (result + 1) / 2,
    }.items():
        yield golden.close(key, found[0], _TOLERANCE, relative=True)
    levels = (alpha[0, 0] * 255).floor()
    yield golden.close("alpha_u8", levels, _LEVEL)


def _instruction(golden: Golden) -> Instruction:
    return Instruction(golden.tensor("prompt_embeds"), golden.tensor("pooled_prompt_embeds"))


def _prepared(folder: Path, golden: Golden) -> tuple[AutoencoderKL, OsorInput]:
    """The autoencoder, and what it makes of the picture.

    Its groups and its factor leave no trace in the shapes: those that reproduce the mean and the
    latents are taken, else the first that can be built.
    """
    picture = golden.arrays["resized_u8"]
    mask = golden.arrays["resized_mask_u8"]
    weights = archive_of(folder, "weights_vae")
    first: tuple[AutoencoderKL, OsorInput] | None = None
    for groups, factor in product(_VAE_GROUPS, _FACTORS):
        try:
            vae = filled_network(
                lambda g=groups, f=factor: build_vae(weights.state(), groups=g, factor=f),  # type: ignore[misc]
                weights.state(),
                source=weights.name,
            )
        except ValueError:  # groups that do not divide a width
            continue
        generator = torch.Generator().manual_seed(golden.seed(0))
        found = vae, prepare(vae, picture, mask, generator)
        first = first or found
        same = golden.close("mean", found[1].encoded.mean[0], 1e-3, relative=True).ok
        if same and golden.close("z_in", found[1].seen[0], 1e-3, relative=True).ok:
            return found
    if first is None:
        raise BadWeights(f"{weights.name} is no autoencoder that can be built.", "")
    return first


def _network(folder: Path, golden: Golden, given: OsorInput) -> UNet2DConditionModel:
    """The amended UNet. Its heads and groups: those noted for the sets, else what fits."""
    base, weights = archive_of(folder, "weights_unet"), archive_of(folder, "weights_osor")
    instruction = _instruction(golden)
    levels = len({k.split(".")[1] for k in base.arrays if k.startswith("down_blocks.")})
    noted = (*_HEADS, *[_HEADS[-1]] * levels)[:levels]
    others = product(range(1, _MOST_HEADS + 1), repeat=levels)
    first: UNet2DConditionModel | None = None
    for groups, heads in product(_GROUPS, (noted, *others)):
        try:
            unet = load_osor(
                base.state(),
                weights.state(),
                source=weights.name,
                pooled=instruction.pooled.shape[1],
                heads=heads,
                groups=groups,
            )
        except (ValueError, ZeroDivisionError):
            continue
        first = first or unet
        found = remove(unet, given, instruction).noise[0]
        if golden.close("eps", found, 1e-3, relative=True).ok:
            return unet
    if first is None:
        raise BadWeights(f"{weights.name} fits no UNet that can be built.", "")
    return first
