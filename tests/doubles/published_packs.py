"""Packs of the published methods, tiny and random, installed as a person installs them."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderKLFlux2,
    FlowMatchEulerDiscreteScheduler,
    Flux2Transformer2DModel,
    UNet2DConditionModel,
)
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers
from torch import Tensor
from transformers import Qwen3Config, Qwen3Model

from intarsia.core.engine.methods.paint_by_example.weights import from_original
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from random_networks import filled

State = dict[str, Tensor]
_MULTS, _ATTENTION = (1, 1, 2, 2, 4, 4), (False, False, False, True, True, True)


def ignored(_name: str, _done: int, _of: int) -> None:
    """Nobody watches an installation here."""


def exemplar_folders(state: State, folder: Path) -> Path:
    """Paint by Example as its hub repository lays it out."""
    model = from_original(state, "tiny")
    encoder = {
        key.replace("model.", "model.vision_model.", 1): tensor
        for key, tensor in model.encoder.state_dict().items()
    }
    settings = {"num_attention_heads": 4, "attention_head_dim": 8, "sample_size": 8}
    for name, tensors in (
        ("unet/diffusion_pytorch_model.bin", model.unet.state_dict()),
        ("vae/diffusion_pytorch_model.bin", model.vae.state_dict()),
        ("image_encoder/pytorch_model.bin", encoder),
    ):
        path = folder / name
        path.parent.mkdir(parents=True)
        torch.save(tensors, path)
        (path.parent / "config.json").write_text(json.dumps(settings))
    (folder / "scheduler").mkdir()
    (folder / "scheduler/scheduler_config.json").write_text("{}")
    return folder


def adm_state() -> State:
    place = Path(__file__).parents[1] / "core/engine/nets/adm/adm_restated.py"
    spec = importlib.util.spec_from_file_location("adm_restated_for_packs", place)
    assert spec is not None
    assert spec.loader is not None
    restated = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(restated)
    keys = restated.adm_keys(32, mults=_MULTS, attention=_ATTENTION, layers=2)
    state: State = restated.random_state(keys, seed=4)
    return state


def install_published(
    source: Path, root: Path, pair: State, exemplar: State, tokenizer: Path
) -> PackStore:
    """A packs folder that holds PAIR, Paint by Example and an ADM; `source` is for their files."""
    torch.save({"state_dict": pair}, source / "model_e91.ckpt")
    torch.save(adm_state(), source / "lsun_cat.pt")
    folders = exemplar_folders(exemplar, source / "exemplar")
    store = PackStore(root)
    for name, place in (
        ("paint-by-example", folders),
        ("pair-sdv2", source),
        ("sd-1.5-words", tokenizer.parent),
        ("adm-lsun-cat", source),
    ):
        store.import_from(find_pack(load_catalogue(), name), place, ignored)
    return store


def install_alone(root: Path, state: object, name: str = "sam-vit-b") -> PackStore:
    """A packs folder whose pack holds this file, as the hash of the real one was never asked."""
    store = PackStore(root)
    source = root.parent / find_pack(load_catalogue(), name).files[0].name
    torch.save(state, source)
    install_unknown(store, name, source)
    return store


def install_unknown(store: PackStore, name: str, source: Path) -> None:
    """Install what stands for a pack, whatever its hashes are."""
    pack = find_pack(load_catalogue(), name)
    anything = tuple(replace(item, sha256="", size=0) for item in pack.files)
    store.import_from(replace(pack, files=anything), source, ignored)


def write_osor(folder: Path) -> None:
    """OSOR as its repository lays it out."""
    torch.manual_seed(0)
    for part in ("unet", "vae"):
        (folder / part).mkdir(parents=True)
    unet = UNet2DConditionModel(
        in_channels=9,
        out_channels=4,
        block_out_channels=(32, 64),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(1, 1),
        cross_attention_dim=12,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=4,
        projection_class_embeddings_input_dim=8 + 24,
    )
    vae = AutoencoderKL(
        block_out_channels=(32,) * 4,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
    )
    name = "diffusion_pytorch_model.fp16.safetensors"
    save_file(filled(unet, 1).state_dict(), folder / "unet" / name)
    save_file(filled(vae, 2).state_dict(), folder / "vae" / name)
    change = {
        "unet.conv_out.weight": torch.randn(5, 32, 3, 3),
        "unet.conv_out.bias": torch.zeros(5),
    }
    save_file(change, folder / "sdxlinpainting_phase2.safetensors")
    words = {"prompt_embeds": torch.randn(1, 5, 12), "pooled_prompt_embeds": torch.randn(1, 8)}
    save_file(words, folder / "fixed_prompt_embeds.safetensors")


def write_klein(base: Path, amendment: Path) -> None:
    """FLUX.2 klein and erase-v1 as their repositories lay them out, without the text encoder."""
    torch.manual_seed(0)
    transformer = Flux2Transformer2DModel(
        in_channels=16,
        out_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=24,
        timestep_guidance_channels=32,
        axes_dims_rope=(4, 4, 4, 4),
        guidance_embeds=False,
    )
    vae = AutoencoderKLFlux2(
        block_out_channels=(8, 8, 8, 8),
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=4,
        mid_block_add_attention=False,
        sample_size=32,
    )
    transformer.save_pretrained(base / "transformer")
    vae.save_pretrained(base / "vae")
    schedule = FlowMatchEulerDiscreteScheduler(
        use_dynamic_shifting=True, time_shift_type="exponential"
    )
    schedule.save_pretrained(base / "scheduler")
    amendment.mkdir(parents=True)
    name = "single_transformer_blocks.0.attn.to_out"
    rows, columns = transformer.state_dict()[f"{name}.weight"].shape
    change = {
        f"transformer.{name}.lora_A.weight": torch.randn(2, columns),
        f"transformer.{name}.lora_B.weight": torch.randn(rows, 2),
    }
    save_file(change, amendment / "erase_v1_diffusers.safetensors")
    words = {"prompt_embeds": torch.randn(1, 7, 24), "text_ids": torch.zeros(1, 7, 4)}
    save_file(words, amendment / "prompt_embeds.safetensors")


def write_klein_words(folder: Path) -> None:
    """FLUX.2 klein's text encoder and tokenizer as their repository lays them out."""
    torch.manual_seed(0)
    config = Qwen3Config(
        vocab_size=320,
        hidden_size=8,
        intermediate_size=16,
        num_hidden_layers=29,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=4,
    )
    encoder, tokenizer = folder / "text_encoder", folder / "tokenizer"
    config.save_pretrained(encoder)
    state = {f"model.{k}": v for k, v in Qwen3Model(config).state_dict().items()}
    late = {k for k in state if k.startswith("model.layers.2") or k == "model.norm.weight"}
    halves = {k: v for k, v in state.items() if k not in late}, {k: state[k] for k in late}
    for number, half in enumerate(halves, 1):
        save_file(half, encoder / f"model-0000{number}-of-00002.safetensors")
    tokenizer.mkdir()
    letters = pre_tokenizers.ByteLevel.alphabet()
    spoken = Tokenizer(models.BPE({letter: n for n, letter in enumerate(sorted(letters))}, []))
    spoken.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    spoken.add_special_tokens(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    spoken.add_tokens(["<think>", "</think>"])
    spoken.save(str(tokenizer / "tokenizer.json"))


def install_klein(store: PackStore, folder: Path) -> None:
    """All that FLUX.2 klein takes: the network, its text encoder, and erase-v1."""
    write_klein(folder / "base", folder / "change")
    write_klein_words(folder / "words")
    for name, source in (
        ("flux2-klein-4b", "base"),
        ("flux2-klein-4b-words", "words"),
        ("klein-erase-v1", "change"),
    ):
        install_unknown(store, name, folder / source)
