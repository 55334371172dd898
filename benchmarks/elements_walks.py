"""How a trained element model is best asked: the light decoder, and walks of few or many steps.

    python benchmarks/elements_walks.py FILE.photos.zip [--weights FILE] [--pictures N]

FILE is what `pack_photos.py` writes; its held-out photographs are rebuilt, and drawn without the
objects laid on them. dB of whole pictures, dB inside what was deleted, a smooth fill beside it, and
processor seconds a picture. A walk starts where the configuration's does, or, "from pure noise", at
its last noise level.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch
from elements_holes import held_out_pictures, holes_of, scores_of
from torch import Tensor

from intarsia.core.engine.diffusion.loop import Known, Walk, run
from intarsia.core.engine.diffusion.samplers import SamplerStep, draw
from intarsia.core.engine.elements.decode import (
    Decoding,
    batch_of,
    decoded,
    lightly_decoded,
    no_text,
)
from intarsia.core.engine.elements.element_set import ElementSet
from intarsia.core.engine.elements.levels import CleanDdim, abar_of, clean_of
from intarsia.core.engine.elements.model import ElementsModel, read_model
from intarsia.core.engine.elements.seen import seen_of
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.elements.unet import predict
from intarsia.core.engine.methods.image_elements.entry import boxed_elements
from intarsia.core.engine.training.packed_photos import PhotoPack

Draw = Callable[[list[ElementSet], Known | None], Tensor]


def seeded(count: int) -> list[torch.Generator]:
    return [torch.Generator().manual_seed(k) for k in range(count)]


def usual(model: ElementsModel, steps: int, guidance: float) -> Draw:
    """The configuration's own walk."""
    space = HaarSpace(model.config.haar)

    def drawn(sets: list[ElementSet], known: Known | None) -> Tensor:
        how = Decoding(guidance=guidance, steps=steps, known=known)
        return decoded(model, sets, space, generators=seeded(len(sets)), decoding=how)

    return drawn


@torch.inference_mode()
def _from_noise(
    model: ElementsModel, sets: list[ElementSet], known: Known | None, steps: int
) -> Tensor:
    config = model.config
    tokens, text = model.token_proj(batch_of(model, sets)), no_text(model, len(sets)).given
    side = config.side // config.reduction
    shape = (1, config.unet.in_channels, side, side)
    start = torch.cat([draw(shape, text, generator=g) for g in seeded(len(sets))])

    def asked(x: Tensor, step: SamplerStep) -> Tensor:
        times = torch.full((len(x),), step.timestep)
        made = predict(model.unet, x, times, text=text, tokens=tokens)
        return clean_of(x, made, config.prediction, abar=step.abar)

    walk = Walk(asked, CleanDdim(abar_of(config), steps=steps), known)
    return HaarSpace(config.haar).decode(run(start, walk, generator=seeded(1)[0]))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pack", type=Path, help="what pack_photos.py writes")
    parser.add_argument("--weights", type=Path, default=boxed_elements(), metavar="FILE")
    parser.add_argument("--pictures", type=int, default=24, help="held out, to measure on")
    parser.add_argument("--threads", type=int, default=1, help="of the processor")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    model = read_model(options.weights).model
    size = model.config
    shown = held_out_pictures(PhotoPack(options.pack), size.side, size.queries, options.pictures)
    holes = holes_of(model, shown)
    pairs = zip(shown, holes.masks, strict=True)
    seen = torch.stack([seen_of(item.picture, mask) for item, mask in pairs])
    ways: dict[str, Draw] = {
        "light decoder": lambda sets, known: lightly_decoded(model, sets, seen if known else None)
    }
    for steps in (1, 2, 4, 8):
        ways[f"{steps} from pure noise"] = lambda sets, known, steps=steps: _from_noise(  # type: ignore[misc]
            model, sets, known, steps
        )
    for guidance in (1.0, size.guidance):
        ways[f"{size.steps}, guidance {guidance}"] = usual(model, size.steps, guidance)
    print(
        " " * 28 + "".join(k.rjust(14) for k in ("rebuilt", "hole", "smooth fill", "s a picture"))
    )
    for name, drawn in ways.items():
        begun = time.process_time()
        whole, filled = drawn(holes.sets, None), drawn(holes.left, holes.known)
        spent = (time.process_time() - begun) / (2 * len(shown))
        found = scores_of(holes, whole, filled)
        row = (found.rebuilt, found.hole, found.smooth, spent)
        print(name.ljust(28) + "".join(f"{value:14.3f}" for value in row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
