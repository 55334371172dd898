"""Redrawn maps of any picture: classifiers learned on its own layers, then guided with.

    python benchmarks/map_guidance.py [--steps N] [--network FILE] [--json]

Trains a small ADM on rendered scenes (or reads one saved by --save), then for each held-out scene
learns a classifier per level on the scene's own layers, moves one object in the map, and compares
how much of the region follows the new map with guidance and without. The judge is a classifier
that took no part in guiding, learned from other noise.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.diffusion.schedules import adm_schedule, respace, section_timesteps
from intarsia.core.engine.methods.pixel_guidance.fit_classifiers import Annotated, train_classifiers
from intarsia.core.engine.methods.pixel_guidance.maps import edit_region
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    Guides,
    MapEdit,
    PixelGuidanceSettings,
    classify,
    map_agreement,
    walk_edit,
)
from intarsia.core.engine.nets.adm.features import ChosenPixels
from intarsia.core.engine.nets.adm.network import Adm, Forward
from intarsia.core.engine.nets.adm.pixel_classifier import PixelClassifier
from intarsia.core.engine.scenes.render import RenderedScene, render_scene
from intarsia.core.engine.training.adm.model import read_adm
from intarsia.core.engine.training.commands import main as train

SIZE, EDITS, SCENES = 32, 20, 3000
FIRST_HELD_OUT = 100_000
BLOCKS = (1, 2, 3, 4)
WALK = PixelGuidanceSettings(start=600, scale=40.0, steps=30, batch=2)


@dataclass(frozen=True)
class Figures:
    """One edit: agreement inside the region, and what learning took beyond the features.

    seconds: of processor time, which a busy machine does not stretch.
    """

    guided: float
    unguided: float
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=1200, help="training steps of the network")
    parser.add_argument("--network", type=Path, help="use this network and train none")
    parser.add_argument("--save", type=Path, help="keep the trained network here")
    parser.add_argument("--edits", type=int, default=EDITS)
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args()
    net = network(arguments.network, arguments.steps, arguments.save)
    found = []
    for index in range(arguments.edits):
        found.append(edit(net, render_scene(FIRST_HELD_OUT + index, SIZE)))
        last = found[-1]
        print(f"edit {index}: guided {last.guided:.3f} unguided {last.unguided:.3f}", flush=True)
    guided = float(np.mean([f.guided for f in found]))
    unguided = float(np.mean([f.unguided for f in found]))
    better = sum(f.guided > f.unguided for f in found)
    seconds = max(f.seconds for f in found)
    print(f"mean {guided:.3f} against {unguided:.3f}, better in {better} of {len(found)}")
    if arguments.json:
        report = {"guided": guided, "unguided": unguided, "better": better, "edits": len(found)}
        print(json.dumps(report | {"classifier_cpu_seconds": seconds}))
    return 0 if guided > unguided else 1


def network(saved: Path | None, steps: int, kept: Path | None) -> Adm:
    """A network of `saved`, or one trained by the product's own command and left at `kept`."""
    if saved is None:
        with TemporaryDirectory() as folder:
            out = Path(folder) / "scenes.safetensors"
            length = ["--steps", str(steps), "--scenes", str(SCENES), "--average", "0.995"]
            if train(["adm", "--out", str(out), *length]):
                raise SystemExit(1)
            if kept is not None:
                shutil.copy(out, kept)
            return read_adm(out, blocks=BLOCKS)[0]
    return read_adm(saved, blocks=BLOCKS)[0]


def picture(scene: RenderedScene) -> Tensor:
    """RGB float32 (1, 3, S, S) in [-1, 1]."""
    return torch.from_numpy(scene.picture.transpose(2, 0, 1)[None] * 2 - 1)


def edit(net: Adm, scene: RenderedScene) -> Figures:
    """The largest object moved by a quarter of the picture, with guidance and without."""
    before = scene.labels.astype(np.int64)
    moved = int(np.bincount(before.ravel(), minlength=2)[1:].argmax()) + 1
    after = np.where(before == moved, 0, before)
    after[np.roll(before == moved, SIZE // 4, axis=1)] = moved
    region = edit_region(before, after, classes=[moved])
    task = MapEdit(picture(scene), torch.from_numpy(after), torch.from_numpy(region.mask))
    own = Annotated(task.image, torch.from_numpy(before))
    grid = respace(adm_schedule(), section_timesteps(WALK.start, WALK.steps))
    generator = torch.Generator().manual_seed(scene.seed)
    guides, seconds = learn(net, own, grid_steps=len(grid), generator=generator)
    judge = Guides(
        net,
        train_classifiers(net, own, schedule=respace(adm_schedule(), [0]), generator=generator),
    )
    agreement = [
        followed(task, replace(WALK, scale=scale), guides, judge, scene.seed)
        for scale in (WALK.scale, 0.0)
    ]
    return Figures(agreement[0], agreement[1], seconds)


def learn(
    net: Adm, own: Annotated, *, grid_steps: int, generator: torch.Generator
) -> tuple[Guides, float]:
    """The step classifiers, and the processor time of learning beyond the network's own."""
    grid = respace(adm_schedule(), section_timesteps(WALK.start, grid_steps))
    inside = 0.0

    def timed(x: Tensor, timestep: int, /) -> Forward:
        nonlocal inside
        start = time.process_time()
        seen = net(x, timestep)
        inside += time.process_time() - start
        return seen

    start = time.process_time()
    trained: dict[int, PixelClassifier] = train_classifiers(
        timed, own, schedule=grid, generator=generator
    )
    return Guides(net, trained), time.process_time() - start - inside


def followed(
    task: MapEdit, settings: PixelGuidanceSettings, guides: Guides, judge: Guides, seed: int
) -> float:
    """The mean share of the region's pixels that the judge finds as the map wants them."""
    generator = torch.Generator().manual_seed(seed)
    results = walk_edit(task, settings, guides=guides, generator=generator)
    wanted = task.labels[task.region]
    found = classify(results, ChosenPixels.inside(task.region), guides=judge)
    return float(np.mean([map_agreement(labels, wanted) for labels in found]))


if __name__ == "__main__":
    sys.exit(main())
