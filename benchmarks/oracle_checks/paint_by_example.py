"""Paint by Example against diffusers' pipeline and the original repository (arXiv 2211.13227)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import torch
from torch import Tensor

from intarsia.core.engine.compute.tensors import from_rgb
from intarsia.core.engine.compute.weights import fill
from intarsia.core.engine.methods.paint_by_example.inputs import Hole, exemplar_tensor, hole
from intarsia.core.engine.methods.paint_by_example.sampling import (
    ExemplarConditions,
    GuidedPainting,
    PaintByExampleNetworks,
    PaintByExampleSettings,
    SamplerName,
    encode_conditions,
    make_sampler,
    walk,
)
from intarsia.core.engine.nets.exemplar_encoder.convert import (
    convert_folder,
    convert_mapper,
    load_exemplar_encoder,
)
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder, ExemplarShape
from intarsia.core.engine.nets.stable_diffusion.convert_unet import load_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import load_vae
from intarsia.core.engine.nets.stable_diffusion.latents import decode
from intarsia.core.engine.nets.stable_diffusion.shapes import SD_HEADS
from oracle_checks.heads import first_fitting
from oracle_checks.quantity import EXACT, Golden, Quantity

_SEED = 77


def check(folder: Path) -> Iterator[Quantity]:
    """Every quantity of the folder's archives."""
    with torch.no_grad():
        golden = Golden(folder / "golden_pipeline.npz")
        source = hole(from_rgb(golden.arrays["image"]), golden.arrays["mask_u8"])
        encoder = _encoder(Golden(folder / "weights_image_encoder.npz"), golden)
        yield from _inputs(golden, source, encoder)
        vae_state = Golden(folder / "weights_vae.npz").state()
        vae = load_vae(vae_state, source="weights_vae.npz")
        vae.register_to_config(scaling_factor=golden.number("scaling_factor"))
        model = PaintByExampleNetworks(
            _unet(Golden(folder / "weights_unet.npz"), golden), vae, encoder
        )
        told = encode_conditions(model, source, golden.tensor("pixel_values"))
        yield from _told(golden, told)
        original = Golden(folder / "golden_original_samplers.npz")
        for name in get_args(SamplerName):
            if f"{name}/z" in golden:
                yield from _walk(golden, original, model=model, told=told, name=name)
        yield from _mapper(Golden(folder / "golden_mapper.npz"))


def _inputs(golden: Golden, source: Hole, encoder: ExemplarEncoder) -> Iterator[Quantity]:
    yield golden.close("mask_keep", source.keep, EXACT)
    yield golden.close("masked_image", source.masked, EXACT)
    pixels = exemplar_tensor(golden.arrays["example"], side=encoder.shape.image, fit="crop")
    yield golden.close("pixel_values", pixels, 1e-2)
    yield golden.close("clip_pooled", encoder.pooled(golden.tensor("pixel_values")), 1e-5)


def _told(golden: Golden, told: ExemplarConditions) -> Iterator[Quantity]:
    yield golden.close("image_embeds", told.token, 1e-5)
    yield golden.close("uncond_vector", told.unconditional, EXACT)
    yield golden.close("vae_mean", told.surroundings.mean, 1e-5)
    yield golden.close("vae_std", told.surroundings.std, 1e-5)
    yield golden.close("mask_latent", told.keep, EXACT)
    yield golden.close("masked_image_latents", _surroundings(golden, told), 1e-5)


def _surroundings(golden: Golden, told: ExemplarConditions) -> Tensor:
    return told.surroundings.sample(torch.Generator().manual_seed(golden.seed(_SEED)))


def _walk(
    golden: Golden,
    original: Golden,
    *,
    model: PaintByExampleNetworks,
    told: ExemplarConditions,
    name: SamplerName,
) -> Iterator[Quantity]:
    wanted = golden.arrays[f"{name}/timesteps"]
    settings = PaintByExampleSettings(
        scale=golden.number("guidance"), sampler=name, steps=len(set(wanted.tolist()))
    )
    images = torch.cat([_surroundings(golden, told), told.keep], dim=1)
    start = golden.tensor(f"{name}/x_T")
    guided = GuidedPainting(
        model.unet, told, images.expand(len(start), -1, -1, -1), settings=settings
    )
    steps = make_sampler(settings).steps
    yield golden.close(f"{name}/timesteps", torch.tensor([s.timestep for s in steps]), EXACT)
    rows = guided.inputs(start)
    yield golden.close(f"{name}/x_T", rows[: len(start), : start.shape[1]], EXACT)
    yield golden.close(f"{name}/unet_in0", rows, 1e-5)
    yield golden.close(f"{name}/ctx0", guided.context, 1e-5)
    yield golden.close(f"{name}/eps0", guided.predictions(rows, steps[0].timestep), 1e-4)
    last = guided.predictions(golden.tensor(f"{name}/unet_in_last"), steps[-1].timestep)
    yield golden.close(f"{name}/eps_last", last, 1e-4)
    clean = walk(model, told, start, images, settings=settings)
    yield golden.close(f"{name}/z", clean, 1e-4, relative=True)
    yield golden.close(f"{name}/decoded", decode(model.vae, clean), 1e-4)
    if f"{name}/z" in original:
        yield original.close(f"{name}/z", clean, 1e-5, relative=True)


def _mapper(golden: Golden) -> Iterator[Quantity]:
    """The original layout's mapper through our converter, beside a vision tower of no use."""
    state = convert_mapper(golden.state("orig/"))
    blocks = len({key.split(".")[2] for key in state if key.startswith("mapper.")})
    out, width = state["proj_out.weight"].shape
    encoder = ExemplarEncoder(
        ExemplarShape(
            width=width, hidden=1, layers=1, heads=1, patch=1, image=1, blocks=blocks, out=out
        )
    )
    unused = {
        key: tensor
        for key, tensor in encoder.state_dict().items()
        if key.startswith("model.") or key == "uncond_vector"
    }
    fill(encoder, unused | state, source=golden.name)
    yield golden.close("out", encoder.eval().bottleneck(golden.tensor("clip_pooled")), 1e-6)


def _encoder(weights: Golden, golden: Golden) -> ExemplarEncoder:
    """The encoder of the archive. Shapes do not tell its heads: our rule, else what fits."""
    state = convert_folder(weights.state())

    def make(heads: int | None) -> ExemplarEncoder:
        return load_exemplar_encoder(state, source=weights.name, heads=heads)

    pixels = golden.tensor("pixel_values")
    return first_fitting(
        make,
        lambda net: golden.close("clip_pooled", net.pooled(pixels), 1e-4).ok,
    )


def _unet(weights: Golden, golden: Golden) -> torch.nn.Module:
    state = weights.state()
    name = next(key.split("/")[0] for key in golden.arrays if key.endswith("/eps0"))
    rows, context = golden.tensor(f"{name}/unet_in0"), golden.tensor(f"{name}/ctx0")
    time = int(golden.arrays[f"{name}/timesteps"][0])

    def make(heads: int | None) -> torch.nn.Module:
        return load_unet(state, source=weights.name, heads=heads or SD_HEADS)

    return first_fitting(
        make,
        lambda net: golden.close(f"{name}/eps0", net(rows, time, context).sample, 1e-4).ok,
    )
