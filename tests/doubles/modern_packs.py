"""Packs of 2024 and later, tiny and random, in the layout that their hub repositories have."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from transformers import (
    DepthAnythingConfig,
    DepthAnythingForDepthEstimation,
    Dinov2Config,
    GroundingDinoConfig,
    GroundingDinoForObjectDetection,
    Sam2Config,
    Sam2Model,
    SwinConfig,
    VitDetConfig,
    VitMatteConfig,
    VitMatteForImageMatting,
)
from transformers.models.sam2.configuration_sam2 import (
    Sam2HieraDetConfig,
    Sam2MaskDecoderConfig,
    Sam2PromptEncoderConfig,
    Sam2VisionConfig,
)

from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from published_packs import ignored

_WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "red", "mug", "cup", ".")


def tiny_sam2() -> Sam2Config:
    """SAM 2.1 at 128 px, 249 thousand numbers."""
    backbone = Sam2HieraDetConfig(
        hidden_size=12,
        num_attention_heads=1,
        image_size=[128, 128],
        blocks_per_stage=[1, 2, 3, 1],
        embed_dim_per_stage=[12, 24, 48, 96],
        num_attention_heads_per_stage=[1, 2, 4, 8],
        window_size_per_stage=[8, 4, 8, 4],
        global_attention_blocks=[5],
        window_positional_embedding_background_size=[7, 7],
    )
    vision = Sam2VisionConfig(
        backbone_config=backbone,
        backbone_channel_list=[96, 48, 24, 12],
        backbone_feature_sizes=[[32, 32], [16, 16], [8, 8]],
        fpn_hidden_size=32,
    )
    return Sam2Config(
        vision_config=vision,
        prompt_encoder_config=Sam2PromptEncoderConfig(hidden_size=32, image_size=128),
        mask_decoder_config=Sam2MaskDecoderConfig(
            hidden_size=32, mlp_dim=32, num_attention_heads=2
        ),
    )


def random_sam2(seed: int = 0) -> Sam2Model:
    """With masks that are neither empty nor everything, and that it is sure of."""
    torch.manual_seed(seed)
    network = Sam2Model(tiny_sam2()).eval()
    with torch.no_grad():
        network.no_memory_embedding.normal_()
        network.vision_encoder.backbone.pos_embed.normal_()
        encoding = network.shared_image_embedding.positional_embedding
        network.prompt_encoder.shared_embedding.positional_embedding.copy_(encoding)
        for each in network.mask_decoder.output_hypernetworks_mlps.parameters():
            each.normal_(std=0.4)
        network.mask_decoder.iou_prediction_head.proj_out.bias.fill_(4.0)
    return network


def write_sam2(folder: Path, seed: int = 0) -> Path:
    """As published: with the memory of videos beside, which pictures do not need."""
    random_sam2(seed).save_pretrained(folder)
    state = load_file(folder / "model.safetensors")
    state["memory_encoder.projection.weight"] = torch.zeros(2, 2)
    state["no_object_pointer"] = torch.zeros(1, 4)
    save_file(state, folder / "model.safetensors")
    return folder


def install_folder(store: PackStore, name: str, folder: Path) -> None:
    """Install a folder as the pack of that name, as a person would."""
    store.import_from(find_pack(load_catalogue(), name), folder, ignored)


def random_vitmatte(seed: int = 0) -> VitMatteForImageMatting:
    """ViTMatte with 119 thousand numbers, whose answers differ from place to place."""
    backbone = VitDetConfig(
        hidden_size=32,
        num_hidden_layers=4,
        num_attention_heads=2,
        image_size=64,
        pretrain_image_size=32,
        patch_size=16,
        num_channels=4,
        window_block_indices=[0, 2],
        residual_block_indices=[1],
        use_relative_position_embeddings=True,
        out_features=["stage4"],
        window_size=2,
    )
    settings = VitMatteConfig(
        backbone_config=backbone,
        hidden_size=32,
        convstream_hidden_sizes=[8, 16, 24],
        fusion_hidden_sizes=[32, 16, 8, 4],
    )
    torch.manual_seed(seed)
    network = VitMatteForImageMatting(settings).eval()
    with torch.no_grad():
        for name, each in network.decoder.named_parameters():
            if name.endswith("conv.weight") or "matting_convs" in name:
                each.mul_(20)
    return network


def write_vitmatte(folder: Path, seed: int = 0) -> Path:
    """As its hub repository lays it out."""
    random_vitmatte(seed).save_pretrained(folder)
    return folder


def random_depth(seed: int = 0) -> DepthAnythingForDepthEstimation:
    """Depth Anything V2 with few numbers, at 42 px."""
    backbone = Dinov2Config(
        hidden_size=24,
        num_hidden_layers=4,
        num_attention_heads=2,
        out_indices=[1, 2, 3, 4],
        patch_size=14,
        image_size=42,
        apply_layernorm=True,
        reshape_hidden_states=False,
    )
    settings = DepthAnythingConfig(
        backbone_config=backbone,
        reassemble_hidden_size=24,
        neck_hidden_sizes=[8, 16, 24, 24],
        fusion_hidden_size=8,
        head_hidden_size=8,
    )
    torch.manual_seed(seed)
    network = DepthAnythingForDepthEstimation(settings).eval()
    with torch.no_grad():
        for each in (*network.neck.parameters(), *network.head.parameters()):
            each.mul_(4)
        network.head.conv3.bias.fill_(1.0)
    return network


def write_depth(folder: Path, seed: int = 0) -> Path:
    """As its hub repository lays it out: without the token that only training reads."""
    random_depth(seed).save_pretrained(folder)
    state = load_file(folder / "model.safetensors")
    state.pop("backbone.embeddings.mask_token")
    save_file(state, folder / "model.safetensors")
    return folder


def random_grounding() -> GroundingDinoForObjectDetection:
    """Grounding DINO, tiny; it is sure of every query."""
    torch.manual_seed(3)
    config = GroundingDinoConfig(
        backbone_config=SwinConfig(
            image_size=64,
            embed_dim=8,
            depths=[1, 1, 1, 1],
            num_heads=[1, 1, 2, 2],
            window_size=4,
            out_features=["stage2", "stage3", "stage4"],
        ),
        text_config={
            "model_type": "bert",
            "vocab_size": 40,
            "hidden_size": 16,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "intermediate_size": 16,
            "max_position_embeddings": 64,
        },
        d_model=32,
        num_queries=9,
        encoder_layers=1,
        decoder_layers=2,
        encoder_ffn_dim=32,
        decoder_ffn_dim=32,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        max_text_len=32,
    )
    return GroundingDinoForObjectDetection(config).eval()


def write_grounding(folder: Path) -> Path:
    """As its hub repository lays it out."""
    random_grounding().save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(_WORDS) + "\n", encoding="utf-8")
    return folder
