"""What the guidance part of a step costs: features of the whole picture against the region's only.

    python benchmarks/guidance_cost.py [--json]

Decoder maps of the published 256-pixel network (2816 channels), a region of 5 % of the picture, the
published classifier for 34 classes. Both ways give the gradient at the maps; the network's own
forward and backward are the same for both and left out. Each is timed as the best of several
interleaved runs, and its peak memory is read in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy, interpolate

from intarsia.core.engine.nets.adm.features import ChosenPixels, features_at
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier

SIZE, CLASSES, RUNS = 256, 34, 3
MAPS = ((1024, 32), (512, 32), (512, 32), (512, 64), (256, 128))  # channels, side
WIDTH = sum(channels for channels, _ in MAPS)

Features = Callable[[Sequence[Tensor], Tensor], Tensor]


def whole(maps: Sequence[Tensor], region: Tensor) -> Tensor:
    """Every map upsampled to the picture's size and stacked, then the region's pixels picked."""
    sized = [interpolate(m, (SIZE, SIZE), mode="bilinear", align_corners=False) for m in maps]
    return torch.cat(sized, dim=1)[:, :, region].transpose(1, 2)


def sampled(maps: Sequence[Tensor], region: Tensor) -> Tensor:
    """The region's pixels read from the maps as they are."""
    return features_at(maps, ChosenPixels.inside(region))


WAYS: dict[str, Features] = {"whole": whole, "sampled": sampled}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    parser.add_argument("--peak-of", choices=["none", *WAYS], help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.peak_of:
        print(peak_bytes(arguments.peak_of))
        return 0
    report = measure()
    for key, value in report.items():
        print(f"{key} {value:.3g}")
    if arguments.json:
        print(json.dumps({"guidance": report}))
    return 0


def measure() -> dict[str, float]:
    """The ratios sampled / whole of time and of peak memory, and how far the gradients differ."""
    # First, while this process is small: a child's peak starts at its parent's.
    peaks = {name: spawn(name) for name in ("none", *WAYS)}
    maps, region, labels, classifier = inputs()
    best = dict.fromkeys(WAYS, float("inf"))
    slopes: dict[str, tuple[Tensor, ...]] = {}
    for _ in range(RUNS):
        for name, way in WAYS.items():
            start = time.perf_counter()
            slopes[name] = gradient(way, maps, region, labels, classifier)
            best[name] = min(best[name], time.perf_counter() - start)
    scale = max(float(g.abs().max()) for g in slopes["whole"])
    pairs = zip(slopes["whole"], slopes["sampled"], strict=True)
    extra = {name: peaks[name] - peaks["none"] for name in WAYS}
    return {
        "time_ratio": best["sampled"] / best["whole"],
        "memory_ratio": extra["sampled"] / extra["whole"],
        "max_gradient_difference": max(float((a - b).abs().max()) for a, b in pairs) / scale,
        "seconds_whole": best["whole"],
        "seconds_sampled": best["sampled"],
    }


def inputs() -> tuple[list[Tensor], Tensor, Tensor, PixelClassifier]:
    """Random maps (1, C, s, s), a square region bool (256, 256), its labels, the classifier."""
    torch.manual_seed(0)
    maps = [torch.randn(1, channels, side, side, requires_grad=True) for channels, side in MAPS]
    side = round((0.05 * SIZE * SIZE) ** 0.5)
    region = torch.zeros(SIZE, SIZE, dtype=torch.bool)
    region[80 : 80 + side, 60 : 60 + side] = True
    labels = torch.randint(CLASSES, (side * side,))
    return maps, region, labels, PixelClassifier(WIDTH, CLASSES).eval().requires_grad_(False)


def gradient(
    way: Features,
    maps: Sequence[Tensor],
    region: Tensor,
    labels: Tensor,
    classifier: PixelClassifier,
) -> tuple[Tensor, ...]:
    """The slope of the step's loss at every map."""
    loss = cross_entropy(classifier(way(maps, region).flatten(0, 1)), labels)
    return torch.autograd.grad(loss, list(maps))


def peak_bytes(name: str) -> int:
    """The peak resident memory of this process after one gradient, or after the inputs alone."""
    made = inputs()
    if name in WAYS:
        gradient(WAYS[name], *made)
    return _peak_bytes()


def _peak_bytes() -> int:
    """The peak of this program alone; what `getrusage` says begins at the peak of its parent."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def spawn(name: str) -> int:
    """`peak_bytes` of a fresh process."""
    command = [sys.executable, __file__, "--peak-of", name]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    sys.exit(main())
