"""Owns the options of `intarsia train adm`, without any network."""

from __future__ import annotations

import argparse
from pathlib import Path

from intarsia.core.engine.training.options import add_data, add_length

CONFIGS = ("small", "256")  # of `model.SIZES`


def add_options(sub: argparse.ArgumentParser) -> None:
    """The options of `intarsia train adm`."""
    add_data(sub)
    sub.add_argument("--out", type=Path, required=True, metavar="FILE", help="the weights, at last")
    sub.add_argument("--config", choices=CONFIGS, default="small", help="the size (default: small)")
    add_length(sub)
