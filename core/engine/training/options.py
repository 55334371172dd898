"""Owns the options that trainings share: their values, and how a command is written down."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path

_MOST = 10**9


def add_length(sub: argparse.ArgumentParser, steps: str = "where the training ends") -> None:
    """How long, how fast and in what precision."""
    sub.add_argument("--steps", type=count, help=steps)
    sub.add_argument("--minutes", type=positive, help="stop after so long; go on another time")
    sub.add_argument("--batch", type=count, help="pictures at once on each device")
    sub.add_argument("--accumulate", type=count, default=1, help="batches a step")
    sub.add_argument("--rate", type=positive, help="learning rate")
    sub.add_argument("--average", type=share, default=0.999, help="decay of the averaged weights")
    sub.add_argument("--precision", choices=("no", "fp16", "bf16"), default="no")
    sub.add_argument("--workers", type=natural, default=0, help="processes that read pictures")
    sub.add_argument(
        "--save-every", type=positive, default=120.0, metavar="S", help="seconds (default: 120)"
    )


def add_data(sub: argparse.ArgumentParser) -> None:
    """What is trained on, and what feeds every random choice."""
    sub.add_argument("--data", default="scenes", help="a folder of pictures, or 'scenes'")
    sub.add_argument("--scenes", type=count, default=4000, help="how many are rendered")
    sub.add_argument("--seed", type=natural, default=0, help="feeds every random choice")


def recorded_command(arguments: Sequence[str]) -> str:
    """The command as it is kept with the weights: of absolute paths only the last name."""
    words = []
    for argument in arguments:
        option, equals, value = argument.rpartition("=")
        words.append(option + equals + (Path(value).name if Path(value).is_absolute() else value))
    return shlex.join(["intarsia", "train", *words])


def count(text: str) -> int:
    """A whole number from 1."""
    return _whole(text, 1)


def natural(text: str) -> int:
    """A whole number from 0."""
    return _whole(text, 0)


def _whole(text: str, least: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {_MOST}")
    return int(text)


def share(text: str) -> float:
    """A number from 0 to less than 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share from 0 to less than 1")
    return value


def positive(text: str) -> float:
    """A number above 0."""
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is out of range")
    return value


def number(text: str) -> float:
    """A number between -1e9 and 1e9."""
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not -1e9 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is out of range")
    return value
