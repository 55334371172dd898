"""Owns opening PAIR's weights: the published checkpoint and the tokenizer beside it."""

from __future__ import annotations

from pathlib import Path

from diffusers import AutoencoderKL
from transformers import CLIPTextModel, CLIPTokenizer

from intarsia.core.engine.compute.weights import State, load_state, under
from intarsia.core.engine.methods.pair.edit import PairModel, Words
from intarsia.core.engine.methods.pair.sampling import PairNetworks
from intarsia.core.engine.nets.appearance.convert import (
    convert_dinov2,
    convert_vgg,
    load_dino,
    load_vgg,
)
from intarsia.core.engine.nets.control_pair.convert import convert_control, load_control
from intarsia.core.engine.nets.stable_diffusion.convert_clip import flatten_tower, load_text
from intarsia.core.engine.nets.stable_diffusion.convert_unet import convert_unet, load_unet
from intarsia.core.engine.nets.stable_diffusion.convert_vae import convert_vae, load_vae
from intarsia.core.wire.errors import BadWeights, MissingPack


def open_model(checkpoint: Path, tokenizer: Path) -> PairModel:
    """checkpoint: `model_e91.ckpt` or a safetensors file of its layout.

    tokenizer: the folder with Stable Diffusion 1.5's vocab.json and merges.txt, which the
    checkpoint does not hold.
    """
    state = load_state(checkpoint)
    if not (tokenizer / "vocab.json").is_file():
        raise MissingPack(
            f"The tokenizer's files are not in {tokenizer.name}.", "Install the pack again."
        )
    words = CLIPTokenizer.from_pretrained(tokenizer, local_files_only=True)
    return from_checkpoint(state, words, checkpoint.name)


def from_checkpoint(state: State, tokenizer: CLIPTokenizer, source: str) -> PairModel:
    """The networks in the layout of `model_e91.ckpt`.

    Left aside are the schedule's tables and a second VGG that nothing uses.
    """
    vgg = convert_vgg(under(state, "appearance_net_conc."))
    dino = convert_dinov2(under(state, "appearance_net_ca.model."))
    return PairModel(
        networks=_networks(state, source),
        vae=_vae(state, source),
        vgg=load_vgg(vgg, source=source),
        dino=load_dino(dino, source=source),
        words=Words(_text(state, source), tokenizer),
    )


def _networks(state: State, source: str) -> PairNetworks:
    unet = convert_unet(under(state, "model.diffusion_model."))
    control = convert_control(under(state, "control_model."))
    networks = PairNetworks(load_unet(unet, source=source), load_control(control, source=source))
    ours, theirs = networks.unet.config.in_channels, networks.control.config.in_channels
    if ours != theirs:
        raise BadWeights(
            f"The UNet reads {ours} channels, its control network {theirs}.",
            "Choose the weights that belong to this method and version.",
        )
    return networks


def _vae(state: State, source: str) -> AutoencoderKL:
    return load_vae(convert_vae(under(state, "first_stage_model.")), source=source)


def _text(state: State, source: str) -> CLIPTextModel:
    return load_text(flatten_tower(under(state, "cond_stage_model.transformer.")), source=source)
