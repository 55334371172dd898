"""Seconds and multiplications of the networks that complete and click, and what we add to them.

Full size, random weights: what is measured does not depend on their values. Windows are parts of
one rendered scene, with a hole of a third of their side. Used by `methods.py --only networks`.
Works that are compared take turns; ratios are of best times, by the clock and in processor time.
Windows above 512 px are run once, without a run before: their parts are told, not judged.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
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
SIDES = (256, 512, 1024)  # of LaMa's windows
_JUDGED_PX = 512  # up to here what we add is judged
_MOST = 1.05  # times of what is bare

Work = Callable[[], object]


@dataclass(frozen=True)
class _Window:
    """A picture whose middle third is to be filled; the context reaches its edges."""

    picture: np.ndarray
    hole: np.ndarray

    @property
    def fill(self) -> NetworkFill:
        return NetworkFill(self.picture, self.hole, ~self.hole)


@dataclass(frozen=True)
class Cost:
    """The best of some runs, in seconds: by the clock, and of this process's processor time."""

    clock: float
    processor: float


def measure_networks(runs: int, sides: Sequence[int] = SIDES) -> dict[str, object]:
    """Every figure; seconds are the best of `runs`. sides: of the windows that LaMa completes."""
    lama, migan = random_network(Lama(LamaShape())), random_network(Migan(_MIGAN))
    report: dict[str, object] = {"threads": torch.get_num_threads()}
    parts = [lambda s=side: _completing(lama, s, runs) for side in sides]  # type: ignore[misc]
    parts += [lambda: _light(migan, runs), lambda: _clicking(runs)]
    if max(sides) > _JUDGED_PX:
        parts.append(lambda: _shrunk(lama))
    for part in parts:
        found = part()
        report |= found
        print(*found.items(), sep="\n", file=sys.stderr, flush=True)  # should it be ended
    report["held"] = _held(report, sides)
    return report


def _held(report: dict[str, object], sides: Sequence[int]) -> dict[str, bool]:
    """Which ratios are within what is wanted, in processor time: ours over what is bare."""
    judged = {f"lama_{s}": "over_network_and_blend" for s in sides if s <= _JUDGED_PX}
    judged["mobile_sam"] = "over_network"
    return {name: report[name]["processor"][key] <= _MOST for name, key in judged.items()}  # type: ignore[index]


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


def _completing(lama: nn.Module, side: int, runs: int) -> dict[str, object]:
    """LaMa's window of this side: the network, the blend, both with all we do, the classical."""
    ask = lama_predictor(lama)  # type: ignore[arg-type]
    window, judged = _window(side), side <= _JUDGED_PX
    unknown = grown(window.hole, LAMA_RULE.grow_px)
    given = lama_window(window.picture, unknown)
    made = ask(window.picture, unknown, _quiet)
    bare, join, whole, classical = _interleaved(
        (
            lambda: predict_window(lama, given),  # type: ignore[arg-type]
            lambda: joined(window.picture, window.hole, made),
            lambda: _complete(window, ask, LAMA_RULE),
            lambda: _classically(window),
        ),
        runs if judged else 1,
        warm=judged,
    )
    over = Cost(
        whole.clock / (bare.clock + join.clock),
        whole.processor / (bare.processor + join.processor),
    )
    figures = told(network_s=bare, blend_s=join, whole_s=whole, over_network_and_blend=over)
    figures["gmac"] = _gmac(lambda: Lama(LamaShape()), (3, side, side), (1, side, side))
    return {
        f"lama_{side}": figures,
        f"classical_{side}_s": classical.clock,
        f"classical_{side}_processor_s": classical.processor,
    }


def told(**costs: Cost) -> dict[str, object]:
    """Each cost by the clock under its name, and of the processor under "processor"."""
    return {
        **{name: cost.clock for name, cost in costs.items()},
        "processor": {name: cost.processor for name, cost in costs.items()},
    }


def _light(migan: nn.Module, runs: int) -> dict[str, object]:
    window = _window(512)
    ask = migan_predictor(migan)  # type: ignore[arg-type]
    (whole,) = _interleaved((lambda: _complete(window, ask, MIGAN_RULE),), runs)
    count = _gmac(lambda: Migan(_MIGAN), (4, 512, 512))
    return {"migan_512": {**told(whole_s=whole), "gmac": count}}


def _shrunk(lama: nn.Module) -> dict[str, object]:
    """A window that is larger than LaMa is shown: with detail, without, and the classical."""
    ask = lama_predictor(lama)  # type: ignore[arg-type]
    large = _window(2 * LAMA_RULE.most_px)
    works = (
        lambda: _complete(large, ask, LAMA_RULE),
        lambda: _complete(large, ask, LAMA_RULE, with_detail=False),
        lambda: _classically(large),
    )
    names = ("detail", "coarse_alone", "classical_alone")
    costs = _interleaved(works, 1, warm=False)
    return {"lama_2048_shrunk_to_1024": told(**dict(zip(names, costs, strict=True)))}


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
        light = network is sam
        bare, whole = _interleaved(
            (
                lambda n=network: _encode(n.image_encoder, seen),  # type: ignore[misc]
                lambda m=model: m.open(picture),  # type: ignore[misc]
            ),
            3 * runs if light else 1,
            warm=light,
        )
        opened = model.open(picture)
        (click,) = _interleaved((lambda o=opened: o.prompt([(300, 300)]),), runs)  # type: ignore[misc]
        over = Cost(whole.clock / bare.clock, whole.processor / bare.processor)
        figures = told(network_s=bare, whole_s=whole, over_network=over, click_s=click)
        report[name] = {**figures, "gmac": _gmac(encoders[name], (3, 1024, 1024))}
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


def _interleaved(works: tuple[Work, ...], runs: int, *, warm: bool = True) -> tuple[Cost, ...]:
    """The best of each work, taken in turns; `warm`: after one run that does not count."""
    clock, processor = [float("inf")] * len(works), [float("inf")] * len(works)
    for number in range(runs + warm):
        for place, work in enumerate(works):
            began, used = time.perf_counter(), time.process_time()
            work()
            if number >= warm:
                clock[place] = min(clock[place], time.perf_counter() - began)
                processor[place] = min(processor[place], time.process_time() - used)
    return tuple(Cost(*each) for each in zip(clock, processor, strict=True))


def _gmac(build: Callable[[], nn.Module], *shapes: tuple[int, ...]) -> float:
    """Multiplications and additions in 10^9, counted without memory; no Fourier transforms."""
    with torch.device("meta"), torch.inference_mode():
        network = build().eval()
        given = [torch.empty(1, *shape) for shape in shapes]
        with FlopCounterMode(display=False) as counter:
            network(*given)
    return float(counter.get_total_flops()) / 2e9
