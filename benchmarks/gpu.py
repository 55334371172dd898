"""Seconds and memory of one edit of every published method on an NVIDIA device.

    python benchmarks/gpu.py [--json]

Networks of the published sizes with random weights, at the published size of pictures: Paint by
Example at 512 px in 50 steps and by its fast preset, PAIR at 512 px in 20 steps, each in float16
and bfloat16; pixel-wise guidance at 256 px in 50 steps for one candidate, which needs float32 (the
paper: 15.3 s on an A100). The best of two runs after one that warms up; encoding is part of the
edit, loading is not. Without such a device it says so and ends well.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import torch
from full_width_networks import adm_network, painting_model, pair_model
from torch import Tensor, nn

from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap
from intarsia.core.engine.methods.paint_by_example import sampling as pbe
from intarsia.core.engine.methods.paint_by_example.inputs import Hole
from intarsia.core.engine.methods.pair.edit import Edit, look_at, redraw
from intarsia.core.engine.methods.pair.edit import PairModel as PairModel
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import add_object
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance import sampling as guidance
from intarsia.core.engine.nets.adm.network import Adm
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier

SIDE, ADM_SIDE, CLASSES, RUNS = 512, 256, 34, 2
PLACE = slice(SIDE // 4, SIDE * 5 // 8)  # rows and columns that are redrawn
HALVES = (torch.float16, torch.bfloat16)

Work = Callable[[], Tensor]


@dataclass(frozen=True)
class Measured:
    """One edit: seconds, the device's peak memory in bytes, and whether all of it is finite."""

    name: str
    precision: str
    seconds: float
    peak: int
    finite: bool

    def line(self) -> str:
        gigabytes = self.peak / 2**30
        broken = "" if self.finite else "  NOT FINITE"
        return (
            f"{self.name:28} {self.precision:9} {self.seconds:7.2f} s {gigabytes:6.2f} GB{broken}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args()
    if not torch.cuda.is_available():
        print("This machine has no NVIDIA device that torch can use; nothing was measured.")
        if arguments.json:
            print(json.dumps({"cuda": False}))
        return 0
    found = []
    for measured in measurements(torch.device("cuda")):
        print(measured.line(), flush=True)
        found.append(measured)
    if arguments.json:
        edits = [vars(measured) for measured in found]
        print(json.dumps({"cuda": True, "device": torch.cuda.get_device_name(), "edits": edits}))
    return 0


def measurements(device: torch.device) -> Iterator[Measured]:
    """Every method in every precision; one method's networks are in memory at a time."""
    painter = painting_model()
    for dtype in HALVES:
        _move((painter.unet, painter.vae, painter.encoder), device, dtype)
        yield measure(
            "paint-by-example, 50 steps", dtype, painting(painter, pbe.PaintByExampleSettings())
        )
        yield measure("paint-by-example, fast", dtype, painting(painter, pbe.FAST))
    del painter
    _forget()
    pair = pair_model()
    parts = (pair.networks.unet, pair.networks.control, pair.vae, pair.vgg, pair.dino)
    for dtype in HALVES:
        _move((*parts, pair.words.tower), device, dtype)
        yield measure("pair, 20 steps", dtype, redrawing(pair))
    del pair, parts
    _forget()
    net = adm_network().to(device)
    yield measure("pixel-guidance, 50 steps", torch.float32, guiding(net, device))


def painting(model: pbe.PaintByExampleNetworks, settings: pbe.PaintByExampleSettings) -> Work:
    """Paint by Example from pictures to a picture."""
    device = model.encoder.proj_out.weight.device
    picture = random((1, 3, SIDE, SIDE), device)
    keep = torch.ones(1, 1, SIDE, SIDE, device=device)
    keep[..., PLACE, PLACE] = 0
    exemplar = random((1, 3, 224, 224), device)

    @torch.inference_mode()
    def work() -> Tensor:
        told = pbe.conditions(model, Hole(keep, keep * picture), exemplar)
        generators = [torch.Generator().manual_seed(1)]
        return pbe.paint(model, told, settings=settings, generators=generators)

    return work


def redrawing(model: PairModel) -> Work:
    """PAIR's *add object* with a look from another picture, features and all."""
    device = next(model.vgg.parameters()).device
    picture, reference = (random((1, 3, SIDE, SIDE), device) for _ in range(2))
    ids = torch.ones(1, 1, SIDE, SIDE, dtype=torch.int64, device=device)
    drawn = torch.zeros_like(ids, dtype=torch.bool)
    drawn[..., PLACE, PLACE] = True
    plan = add_object(ObjectMap(ids, torch.full_like(ids, UNSET)), drawn)

    @torch.inference_mode()
    def work() -> Tensor:
        look = RegionLook(look_at(model, reference), torch.ones_like(drawn))
        edit = Edit(picture, look_at(model, picture), plan, look)
        generator = torch.Generator().manual_seed(1)
        return redraw(model, edit, settings=PairSettings(), generator=generator)

    return work


def guiding(net: Adm, device: torch.device) -> Work:
    """A guided walk of one candidate; a region of a tenth of the picture."""
    classifier = PixelClassifier(net.feature_width, CLASSES).eval().requires_grad_(False).to(device)
    region = torch.zeros(ADM_SIDE, ADM_SIDE, dtype=torch.bool, device=device)
    region[80:160, 80:162] = True
    edit = guidance.MapEdit(random((1, 3, ADM_SIDE, ADM_SIDE), device), region.long(), region)
    settings = guidance.PixelGuidanceSettings(start=750, scale=40.0, steps=50, batch=1)
    guides = guidance.Guides(net, dict.fromkeys(range(1000), classifier))

    def work() -> Tensor:
        generator = torch.Generator().manual_seed(1)
        return guidance.walk_edit(edit, settings, guides=guides, generator=generator)

    return work


def measure(name: str, dtype: torch.dtype, work: Work) -> Measured:
    """The best of some runs, after one that compiles and allocates."""
    result = work()
    torch.cuda.reset_peak_memory_stats()
    best = float("inf")
    for _ in range(RUNS):
        torch.cuda.synchronize()
        start = time.perf_counter()
        result = work()
        torch.cuda.synchronize()
        best = min(best, time.perf_counter() - start)
    peak = torch.cuda.max_memory_allocated()
    finite = bool(result.isfinite().all())
    return Measured(name, str(dtype).removeprefix("torch."), best, peak, finite)


def random(shape: tuple[int, ...], device: torch.device) -> Tensor:
    """A picture of noise in [-1, 1]."""
    return (torch.rand(shape, generator=torch.Generator().manual_seed(2)) * 2 - 1).to(device)


def _move(parts: Iterable[nn.Module], device: torch.device, dtype: torch.dtype) -> None:
    for part in parts:
        nn.Module.to(part, device, dtype)


def _forget() -> None:
    gc.collect()
    torch.cuda.empty_cache()


if __name__ == "__main__":
    sys.exit(main())
