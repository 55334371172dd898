"""Owns the options of `intarsia train elements`, without any network."""

from __future__ import annotations

import argparse
from pathlib import Path

from intarsia.core.engine.elements.config import CONFIGS, Noise, Prediction
from intarsia.core.engine.training.elements.choices import EncoderUse, Partition, Weighting
from intarsia.core.engine.training.options import add_data, add_length, natural, number, share

USUAL = "small"


def add_options(sub: argparse.ArgumentParser) -> None:
    """The options of `intarsia train elements`."""
    _files(sub)
    sub.add_argument("--stage", type=int, choices=(1, 2, 3), help="only this one (default: all)")
    add_length(sub, steps="of each stage")
    sub.add_argument("--sheet-every", type=natural, default=500, metavar="N", help="steps; 0: none")
    _choices(sub)


def _files(sub: argparse.ArgumentParser) -> None:
    add_data(sub)
    sub.add_argument("--out", type=Path, required=True, metavar="DIR", help="checkpoints and logs")
    sub.add_argument(
        "--config",
        choices=tuple(CONFIGS),
        help=f"the size (default: {USUAL}; of an export, what was trained)",
    )
    sub.add_argument(
        "--start", type=Path, metavar="FILE", help="weights to go on from, of an earlier training"
    )
    sub.add_argument("--base", type=Path, metavar="DIR", help="Stable Diffusion 1.5, for sd15")
    sub.add_argument(
        "--sam", type=Path, metavar="FILE", help="Segment Anything, to cut a folder's pictures"
    )
    sub.add_argument(
        "--export", type=Path, metavar="FILE", help="write the weights in half precision, and end"
    )


def _choices(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--partition",
        choices=tuple(item.value for item in Partition),
        default=Partition.ELEMENTS.value,
        help="what of a sample with dropped elements is cut after another picture's outlines",
    )
    sub.add_argument("--no-dropout", action="store_true", help="never drop an object's elements")
    sub.add_argument(
        "--encoder",
        choices=tuple(item.value for item in EncoderUse),
        default=EncoderUse.FROZEN.value,
        help="what stage 2 does with the encoder of stage 1",
    )
    sub.add_argument(
        "--prediction",
        choices=tuple(item.value for item in Prediction),
        help="what the decoder learns to say (default: the configuration's)",
    )
    sub.add_argument(
        "--noise",
        choices=tuple(item.value for item in Noise),
        help="the noise schedule (default: the configuration's)",
    )
    sub.add_argument(
        "--weighting",
        choices=tuple(item.value for item in Weighting),
        default=Weighting.EVEN.value,
        help="how errors at different noise levels are weighed",
    )
    sub.add_argument(
        "--emphasis",
        type=number,
        default=0.0,
        metavar="P",
        help="how much more coarse errors count: 0 all alike, 2 as in pixels",
    )
    sub.add_argument(
        "--without-elements",
        type=share,
        default=0.1,
        metavar="S",
        help="share of the samples without any element, for guidance",
    )
    sub.add_argument(
        "--channels-last", action="store_true", help="another memory layout of the decoder"
    )
