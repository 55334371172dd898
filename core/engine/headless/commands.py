"""The command line of the engine's verbs: options in, exit status out."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from intarsia.core.engine.failures import typed
from intarsia.core.engine.headless import (
    correct_verb,
    demo,
    look_verbs,
    paint_verb,
    remove_verb,
    replay,
    verbs,
)
from intarsia.core.engine.headless.given_numbers import count, distance, finite, seed
from intarsia.core.engine.headless.interruption import Interruption
from intarsia.core.engine.headless.made_by import made_by
from intarsia.core.engine.headless.outcome import VerbOutcome, as_json, as_text
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.edits import ParameterValue
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.metadata import KEEPS

FAILED, INTERRUPTED = 1, 130

Verb = Callable[[argparse.Namespace, Registry, ProgressLine], VerbOutcome]
_VERBS: dict[str, Verb] = {
    **verbs.VERBS,
    **look_verbs.VERBS,
    "correct": correct_verb.correct,
    "demo": demo.demo,
    "paint": paint_verb.paint,
    "remove": remove_verb.remove,
    "replay": replay.replay,
}


def main(arguments: Sequence[str]) -> int:
    """Run one verb; the exit status: 0 done, 1 failed with a sentence, 2 not understood."""
    options = _parser().parse_args(_joined(arguments))
    interruption = Interruption()
    progress = ProgressLine(interruption=interruption)
    started = time.monotonic()
    try:
        with interruption.noticed():
            registry = built_in()
            outcome = _VERBS[options.verb](options, registry, progress)
    except KeyboardInterrupt:
        return _interrupted(progress)
    except Exception as error:  # noqa: BLE001 - the rim of this process
        if interruption.asked:  # in an import or a compiler, which made another error of it
            return _interrupted(progress)
        progress.drop()
        failure = typed(error)
        print(f"intarsia: {_sentence(failure)}", file=sys.stderr)
        if options.json:
            facts = {"ok": False, "verb": options.verb, "kind": failure.kind}
            print(json.dumps({**facts, "message": _sentence(failure)}))
        return FAILED
    seconds = time.monotonic() - started
    for sentence in outcome.failures:
        print(f"intarsia: {sentence}", file=sys.stderr)
    made = None
    if outcome.reports:
        made = made_by(options.verb, outcome.reports[-1], registry, find_places().packs)
    said = as_json(options.verb, outcome, seconds, made) if options.json else ""
    print(said or as_text(outcome, made))
    return FAILED if outcome.failures else 0


def _interrupted(progress: ProgressLine) -> int:
    progress.drop()
    print("Interrupted: no file was left half-written.", file=sys.stderr)
    return INTERRUPTED


def _sentence(error: IntarsiaError) -> str:
    """On one line, whatever a name or a library put into it."""
    return " ".join(str(error).split())


def _joined(arguments: Sequence[str]) -> list[str]:
    """`--by -40,0` as one argument: alone, argparse takes a negative pair for an option."""
    out: list[str] = []
    for argument in arguments:
        if out and out[-1] == "--by":
            out[-1] = f"--by={argument}"
        else:
            out.append(argument)
    return out


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia", description="Edit pictures by their objects.")
    adding = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _take_apart(adding.add_parser("take-apart", help="find the objects of a picture"))
    _correct(adding.add_parser("correct", help="correct objects of a picture"))
    _move(adding.add_parser("move", help="move, scale or turn an object"))
    _remove(adding.add_parser("remove", help="delete an object and complete the picture behind it"))
    _paint(adding.add_parser("paint", help="paint an exemplar into a region"))
    _repaint(adding.add_parser("repaint", help="repaint where a label map was redrawn"))
    _transfer(adding.add_parser("transfer", help="give an object the look of another one"))
    _vary(adding.add_parser("vary", help="make an object, or what is marked, anew"))
    _export(adding.add_parser("export", help="write a PNG, PSD, TIFF, JPEG, WebP or plain ORA"))
    _demo(adding.add_parser("demo", help="all three gestures on a real photo"))
    _replay(adding.add_parser("replay", help="the same edits on every picture of a folder"))
    return parser


def _common(parser: argparse.ArgumentParser, *, edits: bool = True) -> None:
    parser.add_argument("--json", action="store_true", help="one line of JSON, last, on stdout")
    if edits:
        parser.add_argument("--seed", type=seed, default=0, help="feeds every random choice")
        parser.add_argument("--method", default="", help="who does it (default: the verb's own)")
        parser.add_argument("--pack", default="", help="the weights that the method shall use")
        parser.add_argument(
            "--variations", type=count, default=1, metavar="N", help="results, a seed each"
        )
        parser.add_argument(
            "--set",
            type=_value,
            action="append",
            default=[],
            metavar="NAME=VALUE",
            help="a parameter of the method; see docs/methods.md",
        )


def _guided(parser: argparse.ArgumentParser) -> None:
    """Options for methods that read words and classes."""
    parser.add_argument("--prompt", default="", metavar="WORDS", help="what shall be seen")
    parser.add_argument(
        "--class",
        dest="classes",
        type=_named,
        action="append",
        default=[],
        metavar="OBJECT=NAME",
        help="what an object, or a label of a map, is",
    )


def _files(parser: argparse.ArgumentParser, what: str = "any picture or .ora") -> None:
    parser.add_argument("input", metavar="IN", type=Path, help=what)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="the result"
    )


def _take_apart(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    _common(parser)


def _correct(parser: argparse.ArgumentParser) -> None:
    _files(parser, "an .ora that was taken apart")
    correct_verb.arguments(parser)
    _common(parser)


def _move(parser: argparse.ArgumentParser) -> None:
    _files(parser, "an .ora that was taken apart")
    parser.add_argument("--object", required=True, metavar="ID", help="id or name of the object")
    parser.add_argument(
        "--by", type=_pair, default=(0.0, 0.0), metavar="DX,DY", help="pixels right and down"
    )
    parser.add_argument(
        "--snap",
        type=distance,
        default=0.0,
        metavar="PX",
        help="stop at the picture's edge that cuts it, and at edges and middles as near as this",
    )
    parser.add_argument("--scale", type=finite, default=1.0, metavar="S", help="1 keeps the size")
    parser.add_argument("--rotate", type=finite, default=0.0, metavar="DEG", help="clockwise")
    _shadow(parser)
    _common(parser)


def _remove(parser: argparse.ArgumentParser) -> None:
    _files(parser, "a picture, an .ora, or a folder of them")
    remove_verb.arguments(parser)
    _common(parser)


def _paint(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    paint_verb.arguments(parser)
    _common(parser)


def _transfer(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    _marked(parser)
    parser.add_argument("--look", type=Path, metavar="REF", help="a picture that has the look")
    parser.add_argument("--look-mask", type=Path, metavar="MASK", help="white = the thing in it")
    parser.add_argument("--look-object", default="", metavar="ID", help="an object instead")
    parser.add_argument("--amount", type=finite, help="0 keeps the own look, 1 takes the new one")
    _guided(parser)
    _common(parser)


def _vary(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    _marked(parser)
    parser.add_argument(
        "--free", action="store_true", help="every piece of an object in the region"
    )
    _guided(parser)
    _common(parser)


def _marked(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--object", default="", metavar="ID", help="id or name of the object")
    where.add_argument("--region", type=Path, metavar="MASK", help="white = the object")
    parser.add_argument(
        "--where",
        type=_named,
        action="append",
        default=[],
        metavar="NAME=MASK",
        help="where a parameter holds: white wholly, black not at all",
    )


def _repaint(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    parser.add_argument("--before", type=Path, required=True, metavar="MAP", help="label map")
    parser.add_argument("--after", type=Path, required=True, metavar="MAP", help="redrawn map")
    _guided(parser)
    _common(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    _files(parser)
    parser.add_argument(
        "--no-provenance",
        dest="provenance",
        action="store_false",
        help="leave out of the file's metadata how it was made",
    )
    parser.add_argument(
        "--metadata",
        choices=KEEPS,
        default="all",
        help="what the picture's own file said: private leaves out place and camera",
    )
    _common(parser, edits=False)


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="folder")
    _common(parser)


def _replay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", metavar="DOC.ora", type=Path, help="a document with edits")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the pictures")
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: beside the pictures")
    _common(parser, edits=False)


def _shadow(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-shadow", dest="shadow", action="store_false", help="cast no shadow")


def _pair(text: str) -> tuple[float, float]:
    across, comma, down = text.partition(",")
    if not comma:
        raise argparse.ArgumentTypeError(f"{text!r} is not DX,DY")
    return finite(across), finite(down)


def _named(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _value(text: str) -> ParameterValue:
    name, value = _named(text)
    return ParameterValue(name, finite(value))
