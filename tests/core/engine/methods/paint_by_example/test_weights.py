"""Both published layouts of Paint by Example open as one model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from intarsia.core.engine.methods.paint_by_example.sampling import PaintByExampleNetworks
from intarsia.core.engine.methods.paint_by_example.weights import from_original, open_model
from intarsia.core.wire.errors import BadWeights, MissingPack

State = dict[str, Tensor]


def _write_folders(model: PaintByExampleNetworks, folder: Path) -> Path:
    """The published folders: old CLIP names in a pickle, settings beside them."""
    encoder = {
        key.replace("model.", "model.vision_model.", 1): tensor
        for key, tensor in model.encoder.state_dict().items()
    }
    for name, state in (
        ("unet/diffusion_pytorch_model", model.unet.state_dict()),
        ("vae/diffusion_pytorch_model", model.vae.state_dict()),
        ("image_encoder/pytorch_model", encoder),
    ):
        path = folder / f"{name}.bin"
        path.parent.mkdir(parents=True)
        torch.save(state, path)
    settings = {"num_attention_heads": 4, "attention_head_dim": 16}
    for name in ("unet", "image_encoder"):
        (folder / name / "config.json").write_text(json.dumps(settings))
    return folder


def test_both_published_layouts_open(tmp_path: Path, tiny_exemplar: State) -> None:
    checkpoint = tmp_path / "model.ckpt"
    torch.save({"state_dict": tiny_exemplar, "global_step": 1}, checkpoint)
    original = open_model(checkpoint)
    folders = open_model(_write_folders(original, tmp_path / "folders"))
    for one, other in (
        (original.unet, folders.unet),
        (original.vae, folders.vae),
        (original.encoder, folders.encoder),
    ):
        theirs = other.state_dict()
        assert all(torch.equal(v, theirs[k]) for k, v in one.state_dict().items())
        assert not any(p.requires_grad for p in other.parameters())
        assert not other.training
    assert folders.encoder.shape.heads == 4
    assert folders.unet.config.attention_head_dim == 16
    assert original.unet.config.attention_head_dim == 8


def test_another_stable_diffusion_is_refused(tmp_path: Path, tiny_exemplar: State) -> None:
    state = dict(tiny_exemplar)
    name = "model.diffusion_model.input_blocks.0.0.weight"
    state[name] = state[name][:, :4].contiguous()
    save_file(state, tmp_path / "sd.safetensors")
    with pytest.raises(BadWeights, match="reads 4 channels"):
        open_model(tmp_path / "sd.safetensors")


def test_a_missing_part_is_named(tmp_path: Path, tiny_exemplar: State) -> None:
    state = {k: v for k, v in tiny_exemplar.items() if k != "learnable_vector"}
    with pytest.raises(BadWeights, match="uncond_vector"):
        from_original(state, "model.ckpt")
    with pytest.raises(MissingPack, match="image_encoder"):
        open_model(tmp_path)
