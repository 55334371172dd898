"""The verb `intarsia sample`: pictures drawn by networks that `intarsia train` made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.tensors import from_rgb, to_rgb_u8
from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.failures import typed
from intarsia.core.engine.files.maps import open_mask
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.pixels.planes import array_of, pixels_of, rgba_of, to_float
from intarsia.core.engine.training.adm.draw import drawn_pictures
from intarsia.core.engine.training.adm.model import read_adm
from intarsia.core.engine.training.options import count, natural, number
from intarsia.core.engine.training.pair.draw import (
    DrawingSettings,
    LookSource,
    Redrawn,
    drawn_after_map,
)
from intarsia.core.engine.training.pair.model import UnconditionalPair, read_pair
from intarsia.core.engine.training.pair.samples import square_labels
from intarsia.core.engine.training.pictures import middle_square, seen_over_grey
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadRequest, IntarsiaError

FAILED = 1

OnStep = Callable[[StepDone], None]


def main(arguments: Sequence[str]) -> int:
    """Draw and write a PNG; the exit status: 0 done, 1 failed with a sentence."""
    options = _parser().parse_args(arguments)
    line = ProgressLine()
    line.begin("Drawing")
    try:
        pictures = options.draw(options, lambda done: line.show(done.index + 1, done.count))
        write_atomic(options.out, (_side_by_side(pictures),))
    except (IntarsiaError, OSError, MemoryError) as error:
        line.drop()
        print(f"intarsia: {' '.join(str(typed(error)).split())}", file=sys.stderr)
        return FAILED
    line.end()
    return 0


def _adm(options: argparse.Namespace, on_step: OnStep) -> Tensor:
    net, size = read_adm(options.weights)
    return drawn_pictures(
        net.to(choose_device()),
        side=size.side,
        count=options.count,
        steps=options.steps,
        generator=torch.Generator().manual_seed(options.seed),
        on_step=on_step,
    )


def _pair(options: argparse.Namespace, on_step: OnStep) -> Tensor:
    if (options.into is None) != (options.region is None):
        raise BadRequest("--into and --region go together.")
    model = read_pair(options.weights, base=options.base, vgg=options.vgg)
    model.net.to(choose_device())
    settings = DrawingSettings(
        options.count, options.steps, SpatialScales(options.structure, options.appearance)
    )
    return drawn_after_map(
        model,
        _labels(options.map, model),
        _look(options, model),
        settings,
        redrawn=_redrawn(options, model),
        generator=torch.Generator().manual_seed(options.seed),
        on_step=on_step,
    )


def _look(options: argparse.Namespace, model: UnconditionalPair) -> LookSource | None:
    if options.look is None:
        return None
    labels = _labels(options.look_map or options.map, model)
    return LookSource(_picture(options.look, model.config.side), labels)


def _redrawn(options: argparse.Namespace, model: UnconditionalPair) -> Redrawn | None:
    if options.into is None:
        return None
    side = model.config.side
    mask = array_of(open_mask(options.region.read_bytes(), options.region.name))[..., :1]
    inside = middle_square(to_float(mask), side).reshape(side, side) >= 0.5
    return Redrawn(_picture(options.into, side), torch.from_numpy(inside)[None, None])


def _picture(path: Path, side: int) -> Tensor:
    """The middle square of a picture file: (1, 3, side, side) in [-1, 1]. Raises BadPicture."""
    pixels = open_picture(path.read_bytes(), path.name).pixels
    return from_rgb(middle_square(seen_over_grey(rgba_of(pixels)), side))


def _labels(path: Path, model: UnconditionalPair) -> Tensor:
    """The middle square of a label map: int64 (1, 1, S, S)."""
    labels = square_labels(path, model.config.side)
    return torch.from_numpy(labels.astype(np.int64))[None, None]


def _side_by_side(pictures: Tensor) -> bytes:
    """(B, 3, S, S) about [-1, 1] -> a PNG of S rows and B * S columns."""
    page = np.concatenate([to_rgb_u8(picture) for picture in pictures], axis=1)
    opaque = np.dstack([page, np.full(page.shape[:2], 255, np.uint8)])
    return encode_png(pixels_of(opaque))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="intarsia sample", description="Draw with networks that 'intarsia train' made."
    )
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    adm = what.add_parser("adm", help="pictures from nothing")
    _common(adm, steps=100)
    adm.set_defaults(draw=_adm)
    pair = what.add_parser("pair-unconditional", help="pictures after a label map")
    _common(pair, steps=50)
    _conditions(pair)
    pair.set_defaults(draw=_pair)
    return parser


def _common(sub: argparse.ArgumentParser, *, steps: int) -> None:
    sub.add_argument("weights", type=Path, metavar="WEIGHTS", help="the --out of the training")
    sub.add_argument("-o", "--out", type=Path, required=True, metavar="OUT.png")
    sub.add_argument("--count", type=count, default=1, help="pictures, side by side")
    sub.add_argument("--steps", type=count, default=steps, help=f"of sampling (default: {steps})")
    sub.add_argument("--seed", type=natural, default=0, help="feeds every random choice")


def _conditions(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--map", type=Path, required=True, help="what is to be where, by number")
    sub.add_argument("--look", type=Path, metavar="PICTURE", help="whose objects lend their look")
    sub.add_argument("--look-map", type=Path, metavar="MAP", help="its own map (default: --map)")
    sub.add_argument("--into", type=Path, metavar="PICTURE", help="only --region of it changes")
    sub.add_argument("--region", type=Path, metavar="MASK", help="where --into is redrawn")
    sub.add_argument("--structure", type=number, default=2.0, help="pull of the map (default: 2)")
    sub.add_argument("--appearance", type=number, default=2.0, help="pull of the look (default: 2)")
    sub.add_argument("--base", type=Path, metavar="DIR", help="as the training had it")
    sub.add_argument("--vgg", type=Path, metavar="FILE", help="as the training had it")
