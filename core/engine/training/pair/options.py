"""Owns the options of `intarsia train pair-unconditional`, without any network."""

from __future__ import annotations

import argparse
from pathlib import Path

from intarsia.core.engine.training.options import add_data, add_length, count


def add_options(sub: argparse.ArgumentParser) -> None:
    """The options of `intarsia train pair-unconditional`."""
    add_data(sub)
    sub.add_argument("--out", type=Path, required=True, metavar="FILE", help="the weights, at last")
    sub.add_argument(
        "--labels", type=Path, metavar="DIR", help="label maps, of the same names as the pictures"
    )
    sub.add_argument("--classes", type=count, metavar="N", help="the largest number in --labels")
    sub.add_argument(
        "--base",
        type=Path,
        metavar="DIR",
        help="an unconditional latent diffusion model (unet, vqvae) to start from",
    )
    sub.add_argument("--vgg", type=Path, metavar="FILE", help="VGG-16, to see appearance with")
    sub.add_argument("--sam", type=Path, metavar="FILE", help="Segment Anything, to find objects")
    add_length(sub)
