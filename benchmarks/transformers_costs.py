"""Seconds and multiplications of the networks that come of transformers, and what we add to them.

Full size, random weights: what is measured does not depend on their values. Used by
`methods.py --only transformers`. SAM 2.1's encoder at 1024 px beside our reading of a picture,
ViTMatte's window of 768 px beside our windows, Depth Anything at 518 x 686 beside our nearness.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from transformers import Sam2Model

from intarsia.core.engine.nets.depth_anything.convert import build_depth
from intarsia.core.engine.nets.depth_anything.predict import depth_input, nearness
from intarsia.core.engine.nets.sam2.convert import build_sam2
from intarsia.core.engine.nets.vitmatte.convert import build_vitmatte
from intarsia.core.engine.nets.vitmatte.windows import alpha_in_windows, vitmatte_input
from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.closed_form import solve_alpha
from intarsia.core.engine.segment.sam.model import SamModel
from intarsia.core.engine.segment.sam.second_sam import SecondSam, second_input

Settings = dict[str, object]
Work = Callable[[], object]

_STAGES = {"tiny": [1, 2, 7, 2], "small": [1, 2, 11, 2], "base-plus": [2, 3, 16, 3]}
_STAGES |= {"large": [2, 6, 36, 4]}
_WIDTHS = {"tiny": 96, "small": 96, "base-plus": 112, "large": 144}
_EVERYWHERE = {"tiny": [5, 7, 9], "small": [7, 10, 13], "base-plus": [12, 16, 20]}
_EVERYWHERE |= {"large": [23, 33, 43]}
VITMATTE_SETTINGS: Settings = {
    "backbone_config": {
        "model_type": "vitdet",
        "hidden_size": 384,
        "num_attention_heads": 6,
        "num_channels": 4,
        "image_size": 512,
        "window_size": 14,
        "window_block_indices": [0, 1, 3, 4, 6, 7, 9, 10],
        "residual_block_indices": [2, 5, 8, 11],
        "use_relative_position_embeddings": True,
        "out_features": ["stage12"],
    },
    "hidden_size": 384,
}


def sam2_settings(size: str) -> Settings:
    """The published settings of a size of SAM 2.1."""
    width = _WIDTHS[size]
    heads = 1 if width == 96 else 2
    backbone = {
        "model_type": "sam2_hiera_det_model",
        "hidden_size": width,
        "num_attention_heads": heads,
        "blocks_per_stage": _STAGES[size],
        "embed_dim_per_stage": [width * 2**k for k in range(4)],
        "num_attention_heads_per_stage": [heads * 2**k for k in range(4)],
        "window_size_per_stage": [8, 4, 16, 8] if size == "large" else [8, 4, 14, 7],
        "global_attention_blocks": _EVERYWHERE[size],
        "window_positional_embedding_background_size": [14, 14] if width == 112 else [7, 7],
    }
    channels = [width * 2**k for k in range(3, -1, -1)]
    vision = {"backbone_config": backbone, "backbone_channel_list": channels}
    return {"vision_config": {"model_type": "sam2_vision_model", **vision}}


def measure_transformers(runs: int) -> dict[str, object]:
    """Every figure; seconds are the best of `runs`, multiplications in 10^9."""
    report: dict[str, object] = {"threads": torch.get_num_threads()}
    report["sam2_encoder_gmac"] = {size: _sam2_gmac(size) for size in _STAGES}
    report["sam2_tiny"] = _clicking(runs)
    report["vitmatte_768"] = _matting(runs)
    report["depth_518"] = _depth(runs)
    return report


def _sam2_gmac(size: str) -> float:
    def encoder() -> nn.Module:
        return build_sam2(sam2_settings(size)).vision_encoder

    return _gmac(encoder, (3, 1024, 1024))


def _clicking(runs: int) -> dict[str, float]:
    network: Sam2Model = build_sam2(sam2_settings("tiny")).requires_grad_(False).eval()
    picture = np.rint(render_scene(7, 768).picture * 255).astype(np.uint8)
    model = SamModel(SecondSam(network), "tiny")
    seen = second_input(picture, 1024)
    bare, whole = _interleaved(
        (lambda: _quietly(lambda: network.get_image_embeddings(seen)), lambda: model.open(picture)),
        runs,
    )
    opened = model.open(picture)
    (click,) = _interleaved((lambda: opened.prompt([(300, 300)]),), runs)
    return {"network_s": bare, "whole_s": whole, "over_network": whole / bare, "click_s": click}


def _matting(runs: int) -> dict[str, float]:
    network = build_vitmatte(VITMATTE_SETTINGS).requires_grad_(False).eval()
    picture = np.ascontiguousarray(render_scene(7, 768).picture, np.float32)
    y, x = np.mgrid[:768, :768]
    away = np.hypot(y - 384, x - 384) - 200
    inside, outside = away < -12, away > 12
    trimap = np.where(inside, 1, np.where(outside, 0, 0.5)).astype(np.float32)
    seen = vitmatte_input(picture, trimap)
    bare, whole = _interleaved(
        (
            lambda: _quietly(lambda: network(seen)),
            lambda: alpha_in_windows(network, picture, inside, outside, lambda *_: None),
        ),
        runs,
    )
    wide, edge = picture.astype(np.float64), inside.astype(np.float64)
    (closed,) = _interleaved(
        (lambda: solve_alpha(wide, inside, outside, edge=edge, pull=0.03),), runs
    )
    count = _gmac(lambda: build_vitmatte(VITMATTE_SETTINGS), (4, 768, 768))
    figures = {"one_window_s": bare, "outline_of_400_px_s": whole, "closed_form_s": closed}
    return {**figures, "gmac": count}


def _depth(runs: int) -> dict[str, float]:
    network = build_depth({}).requires_grad_(False).eval()
    picture = np.ascontiguousarray(render_scene(7, 768).picture[:580], np.float32)
    seen = depth_input(picture, 14)
    bare, whole = _interleaved(
        (lambda: _quietly(lambda: network(seen)), lambda: nearness(network, picture)), runs
    )
    count = _gmac(lambda: build_depth({}), tuple(seen.shape[1:]))
    return {"network_s": bare, "whole_s": whole, "over_network": whole / bare, "gmac": count}


def _quietly(work: Work) -> object:
    with torch.inference_mode():
        return work()


def _interleaved(works: tuple[Work, ...], runs: int) -> tuple[float, ...]:
    """Best seconds of processor time of each work, in turns after one run that does not count."""
    best = [float("inf")] * len(works)
    for number in range(runs + 1):
        for place, work in enumerate(works):
            began = time.process_time()
            work()
            if number:
                best[place] = min(best[place], time.process_time() - began)
    return tuple(best)


def _gmac(build: Callable[[], nn.Module], shape: tuple[int, ...]) -> float:
    """Multiplications and additions in 10^9, counted without memory."""
    with torch.device("meta"), torch.inference_mode():
        network = build().eval()
        with FlopCounterMode(display=False) as counter:
            network(torch.empty(1, *shape))
    return float(counter.get_total_flops()) / 2e9
