"""What the published methods cost besides their networks, and beside diffusers' own pipeline.

    python benchmarks/methods.py [--runs N] [--only networks|transformers] [--sides S ...] [--json]

Full channel widths, random weights, 4 steps, the smallest pictures that the widths allow: small
pictures leave little for networks to do, so what is not a network shows most. Every figure is a
ratio of best times of interleaved runs; `processor` holds the same ratios of processor time, which
a busy machine does not stretch. `overhead` is a method's time over that of its network,
VAE, encoder and backward calls alone, replayed with what they were given. It takes 8 GB of memory,
and without a GPU a quarter of an hour. On a busy machine set OMP_NUM_THREADS=1, or threads that
wait for each other are what is measured.

`networks` are those that complete and click, one pass each (`network_costs.py`): their seconds at
full size beside the classical fill and Segment Anything's ViT-B, their multiplications, and our
time over theirs, which `held` compares with 1.05. `transformers` are SAM 2.1, ViTMatte and Depth
Anything, which come of that library (`transformers_costs.py`): the same in processor time.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

import numpy as np
import torch
from diffusers import PNDMScheduler
from diffusers.pipelines.deprecated.paint_by_example.image_encoder import (
    PaintByExampleImageEncoder,
)
from diffusers.pipelines.deprecated.paint_by_example.pipeline_paint_by_example import (
    PaintByExamplePipeline,
)
from full_width_networks import adm_network, painting_model, pair_model
from guidance_cost import measure as measure_guidance
from network_costs import SIDES, measure_networks
from PIL import Image
from torch import Tensor, nn
from transformers import CLIPImageProcessor
from transformers_costs import measure_transformers

from intarsia.core.engine.compute.tensors import from_rgb
from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap
from intarsia.core.engine.methods.paint_by_example import sampling as pbe
from intarsia.core.engine.methods.paint_by_example.inputs import exemplar_tensor, hole
from intarsia.core.engine.methods.pair.edit import Edit, look_at, redraw
from intarsia.core.engine.methods.pair.edit import PairModel as PairModel
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import add_object
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance import sampling as guidance
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.engine.nets.control_pair.network import ControlNetPair, HintMap

SIDE, STEPS = 64, 4
ADM_SIDE = 32

Work = Callable[[], object]
Call = tuple[nn.Module, tuple[object, ...], dict[str, object]]


@dataclass(frozen=True)
class Ratio:
    """One time over another: by the clock, and of this process's processor time."""

    clock: float
    processor: float


@dataclass(frozen=True)
class Case:
    """A method's work, and the networks that it asks."""

    work: Work
    networks: tuple[nn.Module, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3, help="the best of so many counts")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    parser.add_argument("--only", choices=("networks", "transformers"), help="measure these alone")
    parser.add_argument(
        "--sides", type=int, nargs="+", default=SIDES, help="of the windows that LaMa completes"
    )
    arguments = parser.parse_args()
    report: dict[str, object]
    if arguments.only == "networks":
        report = measure_networks(arguments.runs, arguments.sides)
    elif arguments.only:
        report = {arguments.only: measure_transformers(arguments.runs)}
    else:
        report = measure(arguments.runs)
    for key, value in report.items():
        print(key, value)
    if arguments.json:
        print(json.dumps(report, default=asdict))
    return 0


def measure(runs: int) -> dict[str, object]:
    """Every figure; the networks of one method are in memory at a time."""
    # First, while this process is small: it compares the peak memory of its children.
    cost = measure_guidance()
    model = painting_model()
    beside, calls = beside_diffusers(model, runs)
    overhead = {"paint-by-example": overhead_of(painting(model), runs)}
    del model
    gc.collect()
    pair = pair_model()
    overhead["pair"] = overhead_of(redrawing(pair, PairSettings(steps=STEPS)), runs)
    batched = batched_ratio(pair, runs)
    del pair
    gc.collect()
    overhead["pixel-guidance"] = overhead_of(guiding(), runs)
    kept = ("time_ratio", "memory_ratio", "max_gradient_difference")
    return {
        "pbe_vs_diffusers": beside.clock,
        "pbe_unet_calls": calls,
        "overhead": {name: ratio.clock for name, ratio in overhead.items()},
        "guidance": {key: cost[key] for key in kept},
        "pair_batched_ratio": batched.clock,
        "networks": measure_networks(runs),
        "transformers": measure_transformers(runs),
        "processor": {
            "pbe_vs_diffusers": beside.processor,
            "overhead": {name: ratio.processor for name, ratio in overhead.items()},
            "pair_batched_ratio": batched.processor,
        },
    }


def beside_diffusers(model: pbe.PaintByExampleNetworks, runs: int) -> tuple[Ratio, dict[str, int]]:
    """Time of ours over that of diffusers' pipeline on the same networks, and both call counts."""
    ours, theirs = painting(model), published_pipeline(model)
    calls = {"ours": len(recorded(ours)), "theirs": len(recorded(theirs))}
    return ratio_of(ours.work, theirs.work, runs), calls


def painting(model: pbe.PaintByExampleNetworks) -> Case:
    """Paint by Example as the engine runs it."""
    picture, region, exemplar = pictures()
    settings = pbe.PaintByExampleSettings(steps=STEPS)

    @torch.no_grad()
    def work() -> object:
        source = hole(from_rgb(picture), region)
        told = pbe.conditions(model, source, exemplar_tensor(exemplar))
        generators = [torch.Generator().manual_seed(1)]
        return pbe.paint(model, told, settings=settings, generators=generators)

    return Case(work, (model.unet, model.vae.encoder, model.vae.decoder, model.encoder))


def published_pipeline(model: pbe.PaintByExampleNetworks) -> Case:
    """The same painting by diffusers' deprecated classes, holding the same tensors."""
    with torch.device("meta"):
        encoder = PaintByExampleImageEncoder(
            model.encoder.model.config, proj_size=model.encoder.shape.out
        )
    encoder.load_state_dict(model.encoder.state_dict(), assign=True)
    pipeline = PaintByExamplePipeline(
        vae=model.vae,
        image_encoder=encoder.eval(),
        unet=model.unet,
        scheduler=PNDMScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            skip_prk_steps=True,
            steps_offset=1,
        ),
        safety_checker=None,
        feature_extractor=CLIPImageProcessor(),
    )
    pipeline.set_progress_bar_config(disable=True)
    picture, region, exemplar = (Image.fromarray(p) for p in pictures())

    def work() -> object:
        return pipeline(
            exemplar,
            picture,
            region,
            height=SIDE,
            width=SIDE,
            num_inference_steps=STEPS,
            generator=torch.Generator().manual_seed(1),
        )

    return Case(work, (model.unet, model.vae.encoder, model.vae.decoder, encoder))


def redrawing(model: PairModel, settings: PairSettings) -> Case:
    """PAIR's *add object* with a look from another picture, features and all."""
    shown, region, exemplar = pictures()
    picture, reference = from_rgb(shown), from_rgb(exemplar)
    ids = torch.ones(1, 1, SIDE, SIDE, dtype=torch.int64)
    plan = add_object(
        ObjectMap(ids, torch.full_like(ids, UNSET)), torch.from_numpy(region > 0)[None, None]
    )
    inside = torch.ones_like(reference[:, :1], dtype=torch.bool)

    @torch.no_grad()
    def work() -> object:
        look = RegionLook(look_at(model, reference), inside)
        edit = Edit(picture, look_at(model, picture), plan, look)
        generator = torch.Generator().manual_seed(1)
        return redraw(model, edit, settings=settings, generator=generator)

    control = model.networks.control
    asked = (model.networks.unet, control, model.vae.encoder, model.vae.decoder)
    hints = hint_encoders(control)
    return Case(work, (*asked, model.vgg, model.dino, model.words.tower, *hints))


def hint_encoders(control: ControlNetPair) -> list[nn.Module]:
    """The layers that encode hints once an edit, which the control network itself does not ask."""
    maps = [m for m in control.modules() if isinstance(m, HintMap)]
    layers = [layer for m in maps for layer in (m.obj_feats_map, m.to_v, m.to_out[0])]
    return [control.controlnet_cond_embedding, *layers]


def guiding() -> Case:
    """A guided walk of the published 256 px network, one candidate."""
    net = adm_network()
    classifier = PixelClassifier(net.feature_width, 34).eval().requires_grad_(False)
    region = torch.zeros(ADM_SIDE, ADM_SIDE, dtype=torch.bool)
    region[10:18, 10:18] = True
    image = torch.rand(1, 3, ADM_SIDE, ADM_SIDE, generator=torch.Generator().manual_seed(2)) * 2 - 1
    edit = guidance.MapEdit(image, region.long(), region)
    settings = guidance.PixelGuidanceSettings(start=500, scale=40.0, steps=STEPS, batch=1)
    guides = guidance.Guides(net, dict.fromkeys(range(1000), classifier))

    def work() -> object:
        generator = torch.Generator().manual_seed(1)
        return guidance.walk_edit(edit, settings, guides=guides, generator=generator)

    return Case(work, (net,))


def batched_ratio(model: PairModel, runs: int) -> Ratio:
    """Time of PAIR with its branches in one network call over one by one."""
    settings = PairSettings(steps=STEPS)
    together, apart = (redrawing(model, replace(settings, rows_at_once=n)) for n in (0, 1))
    return ratio_of(together.work, apart.work, runs)


def overhead_of(case: Case, runs: int) -> Ratio:
    """Time of the work over that of its network calls alone, replayed with the same inputs."""
    calls = recorded(case)
    return ratio_of(case.work, lambda: replay(calls), runs)


def recorded(case: Case) -> list[Call]:
    """The calls of the case's networks in one run, with what they were given."""
    calls: list[Call] = []

    def note(module: nn.Module, given: tuple[object, ...], named: dict[str, object]) -> None:
        calls.append((module, given, named))

    hooks = [n.register_forward_pre_hook(note, with_kwargs=True) for n in case.networks]
    case.work()
    for hook in hooks:
        hook.remove()
    return calls


def replay(calls: list[Call]) -> None:
    """Each call again, and the gradient at its input where that was asked for."""
    for module, given, named in calls:
        x = next((g for g in given if isinstance(g, Tensor)), None)
        if x is None or not x.requires_grad:
            with torch.no_grad():
                module(*given, **named)
            continue
        fresh = x.detach().requires_grad_()
        maps = module(fresh, *given[1:], **named).maps
        torch.autograd.grad(list(maps), fresh, [torch.ones_like(m) for m in maps])


def ratio_of(work: Work, beside: Work, runs: int) -> Ratio:
    """The best time of `work` over that of `beside`; they take turns."""
    clock, processor = [float("inf")] * 2, [float("inf")] * 2
    for _ in range(runs):
        for number, each in enumerate((work, beside)):
            start, used = time.perf_counter(), time.process_time()
            each()
            clock[number] = min(clock[number], time.perf_counter() - start)
            processor[number] = min(processor[number], time.process_time() - used)
        said(
            f"clock {clock[0]:.2f} / {clock[1]:.2f} s, processor {processor[0]:.2f} / "
            f"{processor[1]:.2f} s"
        )
    return Ratio(clock[0] / clock[1], processor[0] / processor[1])


def said(sentence: str) -> None:
    """Tell how far it is, beside the report."""
    print(sentence, file=sys.stderr, flush=True)


def pictures() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Picture RGB and region, uint8 at `SIDE`, and an exemplar RGB uint8 (80, 60, 3)."""
    rng = np.random.default_rng(0)
    region = np.zeros((SIDE, SIDE), np.uint8)
    region[16:40, 24:48] = 255
    picture = rng.integers(0, 256, (SIDE, SIDE, 3)).astype(np.uint8)
    return picture, region, rng.integers(0, 256, (80, 60, 3)).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
