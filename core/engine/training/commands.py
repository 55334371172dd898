"""The verb `intarsia train`: options in, exit status out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from intarsia.core.engine.failures import typed
from intarsia.core.engine.training.adm import options as adm
from intarsia.core.engine.training.elements import options as elements
from intarsia.core.engine.training.options import recorded_command
from intarsia.core.engine.training.pair import options as pair
from intarsia.core.wire.errors import IntarsiaError

FAILED = 1
AddOptions = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace, str, Callable[[str], None]], None]

_WHAT: dict[str, tuple[AddOptions, str]] = {
    "elements": (elements.add_options, "editable image elements"),
    "adm": (adm.add_options, "an ADM diffusion network on pictures"),
    "pair-unconditional": (pair.add_options, "PAIR's variant without text"),
}


def main(arguments: Sequence[str]) -> int:
    """Train, or export what was trained; the exit status: 0 done, 1 failed with a sentence."""
    options = _parser().parse_args(arguments)
    try:
        _run_of(options.what)(options, recorded_command(arguments), _say)
    except (IntarsiaError, OSError, MemoryError) as error:
        failure = typed(error)
        print(f"intarsia: {' '.join(str(failure).split())}", file=sys.stderr)
        return FAILED
    return 0


def _run_of(what: str) -> Run:
    """What trains; only this imports networks."""
    if what == "elements":
        from intarsia.core.engine.training.elements.command import run as train_elements

        return train_elements
    if what == "adm":
        from intarsia.core.engine.training.adm.command import run as train_adm

        return train_adm
    from intarsia.core.engine.training.pair.command import run as train_pair

    return train_pair


def _say(sentence: str) -> None:
    print(sentence, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia train", description="Train networks.")
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    for name, (add_options, text) in _WHAT.items():
        sub = what.add_parser(
            name,
            help=text,
            description=f"Train {text}. The same command goes on where it was stopped.",
        )
        add_options(sub)
    return parser
