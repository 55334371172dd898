"""Owns what `intarsia sample` draws, as its options say."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.tensors import from_rgb, to_rgb_u8
from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.files.maps import open_mask
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.pixels.planes import array_of, pixels_of, rgba_of, to_float
from intarsia.core.engine.training.adm.draw import drawn_pictures
from intarsia.core.engine.training.adm.model import read_adm
from intarsia.core.engine.training.pair.draw import (
    DrawingSettings,
    LookSource,
    Redrawn,
    drawn_after_map,
)
from intarsia.core.engine.training.pair.model import UnconditionalPair, read_pair
from intarsia.core.engine.training.pair.samples import square_labels
from intarsia.core.engine.training.pictures import middle_square, seen_over_grey
from intarsia.core.state.storage.whole_file import whole_file
from intarsia.core.wire.errors import BadRequest

OnStep = Callable[[StepDone], None]


def drawn_page(options: argparse.Namespace, on_step: OnStep) -> bytes:
    """The pictures side by side, as a PNG. Raises IntarsiaError, OSError, MemoryError."""
    draw = _adm if options.what == "adm" else _pair
    return _side_by_side(draw(options, on_step))


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
    mask = array_of(open_mask(whole_file(options.region), options.region.name))[..., :1]
    inside = middle_square(to_float(mask), side).reshape(side, side) >= 0.5
    return Redrawn(_picture(options.into, side), torch.from_numpy(inside)[None, None])


def _picture(path: Path, side: int) -> Tensor:
    """The middle square of a picture file: (1, 3, side, side) in [-1, 1]. Raises BadPicture."""
    pixels = open_picture(whole_file(path), path.name).pixels
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
