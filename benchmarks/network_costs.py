"""Seconds and multiplications of the networks that complete and click, and what we add to them.

Full size, random weights: what is measured does not depend on their values. Windows are parts of
one rendered scene, with a hole of a third of their side. Used by `methods.py --only networks`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from intarsia.core.engine.completion import complete
from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.completion_networks.completion import NetworkFill, complete_by_network
from intarsia.core.engine.completion_networks.predictors import lama_predictor, migan_predictor
from intarsia.core.engine.completion_networks.window_rule import LAMA_RULE, MIGAN_RULE
from intarsia.core.engine.nets.lama.network import Lama, LamaShape
from intarsia.core.engine.nets.lama.window import lama_window, predict_window
from intarsia.core.engine.nets.migan.network import Migan, MiganShape, fixed_taps
from intarsia.core.engine.nets.tiny_vit.network import AttentionLevel, TinyVit, TinyVitShape
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.sam.encoder_input import encoder_input, fitted_levels
from intarsia.core.engine.segment.sam.first_sam import FirstSam
from intarsia.core.engine.segment.sam.model import SamModel
from intarsia.core.engine.segment.sam.network import VIT_B, SamShape, build_sam

_MOBILE = TinyVitShape(
    widths=(64, 128, 160, 320),
    stem=32,
    expanded=256,
    first_blocks=2,
    levels=(
        AttentionLevel(2, 4, 7, 512),
        AttentionLevel(6, 5, 14, 640),
        AttentionLevel(2, 10, 7, 1280),
    ),
)
_MIGAN = MiganShape({4 * 2**i: min(32768 // (4 * 2**i), 512) for i in range(8)})
_CPU = torch.device("cpu")

Work = Callable[[], object]


@dataclass(frozen=True)
class _Window:
    """A picture whose middle third is to be filled; the context reaches its edges."""

    picture: np.ndarray
    hole: np.ndarray

    @property
    def fill(self) -> NetworkFill:
        return NetworkFill(self.picture, self.hole, ~self.hole)


def measure_networks(runs: int) -> dict[str, object]:
    """Every figure; seconds are the best of `runs`."""
    lama, migan = random_network(Lama(LamaShape())), random_network(Migan(_MIGAN))
    report: dict[str, object] = {"threads": torch.get_num_threads()}
    report |= _completing(lama, migan, runs)
    report |= _clicking(runs)
    return report


def random_network(network: nn.Module) -> nn.Module:
    """With weights of any values, and fixed filters as they must be."""
    generator = torch.Generator().manual_seed(0)
    for key, tensor in network.state_dict().items():
        if key.endswith(".filter.weight"):
            tensor.copy_(fixed_taps(tensor.shape[0]))
        elif key.endswith("running_var"):
            tensor.fill_(1.0)
        elif tensor.is_floating_point() and tensor.ndim > 1:
            tensor.copy_(torch.randn(tensor.shape, generator=generator) / tensor[0].numel() ** 0.5)
        elif tensor.is_floating_point():
            tensor.fill_(0.1)
    return network.requires_grad_(False).eval()


def _completing(lama: nn.Module, migan: nn.Module, runs: int) -> dict[str, object]:
    report: dict[str, object] = {}
    ask = lama_predictor(lama)  # type: ignore[arg-type]
    for side in (512, 1024):
        window = _window(side)
        unknown = grown(window.hole, LAMA_RULE.grow_px)
        given = lama_window(window.picture, unknown)
        made = ask(window.picture, unknown, _quiet)
        bare, join, whole = _interleaved(
            (
                lambda g=given: predict_window(lama, g),  # type: ignore[misc, arg-type]
                lambda w=window, m=made: joined(w.picture, w.hole, m),  # type: ignore[misc]
                lambda w=window: _complete(w, ask, LAMA_RULE),  # type: ignore[misc]
            ),
            runs,
        )
        (classical,) = _interleaved((lambda w=window: _classically(w),), runs)  # type: ignore[misc]
        report[f"lama_{side}"] = {
            "network_s": bare,
            "blend_s": join,
            "whole_s": whole,
            "over_network_and_blend": whole / (bare + join),
            "gmac": _gmac(lambda: Lama(LamaShape()), (3, side, side), (1, side, side)),
        }
        report[f"classical_{side}_s"] = classical
    window = _window(512)
    light = migan_predictor(migan)  # type: ignore[arg-type]
    seconds = _interleaved((lambda: _complete(window, light, MIGAN_RULE),), runs)[0]
    count = _gmac(lambda: Migan(_MIGAN), (4, 512, 512))
    report["migan_512"] = {"whole_s": seconds, "gmac": count}
    large = _window(2048)
    parts = {"detail": True, "coarse_alone": False}
    report["lama_2048_shrunk_to_1024"] = {
        name: _interleaved((lambda d=how: _complete(large, ask, LAMA_RULE, d),), 1)[0]  # type: ignore[misc]
        for name, how in parts.items()
    } | {"classical_alone": _interleaved((lambda: _classically(large),), 1)[0]}
    return report


def _clicking(runs: int) -> dict[str, object]:
    picture = np.rint(_window(768).picture * 255).astype(np.uint8)
    mobile_shape = SamShape(1, 0, 1, ())
    sam = build_sam(mobile_shape, encoder=nn.Identity())
    sam.image_encoder = random_network(TinyVit(_MOBILE))
    base = build_sam(VIT_B)
    for network in (sam, base):
        network.requires_grad_(False).eval()
    seen = encoder_input(fitted_levels(picture, 1024), 1024, _CPU)
    report: dict[str, object] = {}
    encoders: dict[str, Callable[[], nn.Module]] = {
        "mobile_sam": lambda: TinyVit(_MOBILE),
        "sam_vit_b": lambda: build_sam(VIT_B).image_encoder,
    }
    for name, network in (("mobile_sam", sam), ("sam_vit_b", base)):
        model = SamModel(FirstSam(network), name)
        bare, whole = _interleaved(
            (
                lambda n=network: _encode(n.image_encoder, seen),  # type: ignore[misc]
                lambda m=model: m.open(picture),  # type: ignore[misc]
            ),
            runs,
        )
        opened = model.open(picture)
        (click,) = _interleaved((lambda o=opened: o.prompt([(300, 300)]),), runs)  # type: ignore[misc]
        report[name] = {
            "network_s": bare,
            "whole_s": whole,
            "over_network": whole / bare,
            "click_s": click,
            "gmac": _gmac(encoders[name], (3, 1024, 1024)),
        }
    return report


@torch.inference_mode()
def _encode(encoder: nn.Module, seen: Tensor) -> object:
    return encoder(seen)


def _complete(window: _Window, ask: object, rule: object, with_detail: bool = True) -> object:
    wide = replace(rule, context=4.0)  # type: ignore[type-var]
    return complete_by_network(
        window.fill,
        ask,  # type: ignore[arg-type]
        wide,  # type: ignore[arg-type]
        rng=np.random.default_rng(0),
        on_step=_quiet,
        with_detail=with_detail,
    )


def _classically(window: _Window) -> object:
    return complete(window.picture, window.hole, rng=np.random.default_rng(0))


def _window(side: int) -> _Window:
    picture = np.ascontiguousarray(render_scene(7, side).picture[..., :3], np.float32)
    hole = np.zeros((side, side), np.bool_)
    third = side // 3
    hole[third : 2 * third, third : 2 * third] = True
    return _Window(picture, hole)


def _quiet(_done: int, _of: int) -> None:
    """Nobody watches."""


def _interleaved(works: tuple[Work, ...], runs: int) -> tuple[float, ...]:
    """Best seconds of each work, taken in turns after one run that does not count."""
    best = [float("inf")] * len(works)
    for number in range(runs + 1):
        for place, work in enumerate(works):
            began = time.perf_counter()
            work()
            if number:
                best[place] = min(best[place], time.perf_counter() - began)
    return tuple(best)


def _gmac(build: Callable[[], nn.Module], *shapes: tuple[int, ...]) -> float:
    """Multiplications and additions in 10^9, counted without memory; no Fourier transforms."""
    with torch.device("meta"), torch.inference_mode():
        network = build().eval()
        given = [torch.empty(1, *shape) for shape in shapes]
        with FlopCounterMode(display=False) as counter:
            network(*given)
    return float(counter.get_total_flops()) / 2e9
