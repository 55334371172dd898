"""Owns opening Paint by Example's weights, in both layouts they are published in."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.engine.compute.weights import State, load_state, under
from intarsia.core.engine.methods.paint_by_example.sampling import PaintByExampleNetworks
from intarsia.core.engine.nets.exemplar_encoder.convert import (
    convert_folder,
    convert_original,
    load_exemplar_encoder,
)
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet, load_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae, load_vae
from intarsia.core.engine.nets.stable_diffusion.stored import (
    load_folder_state,
    open_unet,
    open_vae,
    read_number,
)
from intarsia.core.wire.errors import BadWeights

_CHANNELS = 9  # noisy latents, surroundings and mask


def open_model(path: Path) -> PaintByExampleNetworks:
    """The networks of a pack: a folder with unet, vae and image_encoder, or `model.ckpt`."""
    model = _from_folder(path) if path.is_dir() else from_original(load_state(path), path.name)
    channels = model.unet.config.in_channels
    if channels != _CHANNELS:
        raise BadWeights(
            f"This UNet reads {channels} channels, Paint by Example's reads {_CHANNELS}.",
            "Choose the weights that belong to this method.",
        )
    return model


def from_original(state: State, source: str) -> PaintByExampleNetworks:
    """The networks in the original `model.ckpt` layout; what training left beside is ignored."""
    unet = convert_unet(under(state, "model.diffusion_model."))
    vae = convert_vae(under(state, "first_stage_model."))
    encoder = convert_original(state)
    return PaintByExampleNetworks(
        unet=load_unet(unet, source=source),
        vae=load_vae(vae, source=source),
        encoder=load_exemplar_encoder(encoder, source=source),
    )


def _from_folder(folder: Path) -> PaintByExampleNetworks:
    place = folder / "image_encoder"
    encoder = convert_folder(load_folder_state(place))
    return PaintByExampleNetworks(
        unet=open_unet(folder / "unet"),
        vae=open_vae(folder / "vae"),
        encoder=load_exemplar_encoder(
            encoder, heads=read_number(place, "num_attention_heads"), source=place.name
        ),
    )
