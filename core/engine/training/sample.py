"""The verb `intarsia sample`: pictures drawn by networks that `intarsia train` made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from intarsia.core.engine.failures import typed
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.training.options import count, natural, number
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import IntarsiaError

FAILED = 1


def main(arguments: Sequence[str]) -> int:
    """Draw and write a PNG; the exit status: 0 done, 1 failed with a sentence."""
    options = _parser().parse_args(arguments)
    from intarsia.core.engine.training.drawing import drawn_page  # the networks: not for --help

    line = ProgressLine()
    line.begin("Drawing")
    try:
        page = drawn_page(options, lambda done: line.show(done.index + 1, done.count))
        write_atomic(options.out, (page,))
    except (IntarsiaError, OSError, MemoryError) as error:
        line.drop()
        print(f"intarsia: {' '.join(str(typed(error)).split())}", file=sys.stderr)
        return FAILED
    line.end()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="intarsia sample", description="Draw with networks that 'intarsia train' made."
    )
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    adm = what.add_parser("adm", help="pictures from nothing")
    _common(adm, steps=100)
    pair = what.add_parser("pair-unconditional", help="pictures after a label map")
    _common(pair, steps=50)
    _conditions(pair)
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
