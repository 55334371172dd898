"""MobileSAM's image encoder against the published torch implementation (arXiv 2306.14289)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from intarsia.core.engine.nets.tiny_vit.convert import load_tiny_vit
from intarsia.core.engine.nets.tiny_vit.network import TinyVit
from intarsia.core.engine.segment.sam.encoder_input import encoder_input, fitted_levels
from oracle_checks.quantity import EXACT, Golden, Quantity, archive_of

_TOLERANCE = 1e-4  # of a tensor's largest value


def check(folder: Path) -> Iterator[Quantity]:
    """What is read off the shapes, the preparation of the picture, and every level."""
    weights, golden = archive_of(folder, "weights_tinyvit"), archive_of(folder, "golden_tinyvit")
    side = int(golden.arrays["resized_hw"].max())
    network = load_tiny_vit(weights.state(), source=weights.name, image_px=side)
    yield from _settings(golden, network)
    levels = fitted_levels(golden.arrays["image_u8"], side)
    yield golden.close("resized_hw", np.array(levels.shape[:2]), EXACT)
    yield golden.close("resized_u8_every_8", levels[::8, ::8], EXACT)
    seen = encoder_input(levels, side, torch.device("cpu"))
    yield golden.every("input_every_16", 16, seen[0], _TOLERANCE)
    yield from _forward(golden, network, seen)


def _settings(golden: Golden, network: TinyVit) -> Iterator[Quantity]:
    shape = network.shape
    depths = [shape.first_blocks, *(level.blocks for level in shape.levels)]
    yield golden.close("embed_dims", np.array(shape.widths), EXACT)
    yield golden.close("depths", np.array(depths), EXACT)
    heads = np.array([level.heads for level in shape.levels])
    windows = np.array([level.window for level in shape.levels])
    for key, found in {"num_heads": heads, "window_sizes": windows}.items():
        wanted = golden.arrays[key]  # its first entry belongs to a level without attention
        yield golden.close(key, np.concatenate([wanted[:1], found]), EXACT)
    ratio = shape.levels[0].hidden / shape.widths[1]
    yield golden.close("mlp_ratio", np.array(ratio), EXACT)


def _forward(golden: Golden, network: TinyVit, seen: Tensor) -> Iterator[Quantity]:
    kept: dict[str, Tensor] = {}
    watched: dict[str, nn.Module] = {"patch_embed": network.patch_embed}
    watched |= {f"layer{i}": layer for i, layer in enumerate(network.layers)}
    watched["attention"] = network.layers[1].blocks[0].attn

    def keep(name: str) -> Any:
        return lambda _module, _given, made: kept.__setitem__(name, made)

    hooks = [module.register_forward_hook(keep(name)) for name, module in watched.items()]
    with torch.inference_mode():
        embedding = network(seen)
    for hook in hooks:
        hook.remove()
    yield golden.every("patch_embed_every_16", 16, kept["patch_embed"][0], _TOLERANCE)
    for place in range(len(network.layers)):
        tokens = kept[f"layer{place}"].flatten(2).transpose(1, 2)[0]
        key = f"layer{place}_tokens_every_37"
        yield golden.close(key, tokens[::37], _TOLERANCE, relative=True)
    chosen = kept["attention"][[0, 40, -1]]
    key = "layer1_block0_attention_windows_0_40_last"
    yield golden.close(key, chosen, _TOLERANCE, relative=True)
    yield golden.every("embedding_every_4", 4, embedding[0], _TOLERANCE)
