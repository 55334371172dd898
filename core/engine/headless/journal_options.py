"""Owns what the verbs `intarsia jobs` take, told without what they do."""

from __future__ import annotations

import argparse

from intarsia.core.engine.headless.given_numbers import finite
from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def parser() -> argparse.ArgumentParser:
    """What reads the arguments after `intarsia jobs`, each of its verbs with its own help."""
    options = argparse.ArgumentParser(
        prog="intarsia jobs",
        description="The verbs `intarsia jobs list|show|export|prune`: what engines have on disk, "
        "also without one.",
        formatter_class=plain,
    )
    verbs = options.add_subparsers(dest="verb", required=True)
    verbs.add_parser("list", help="every edit that engines have on disk", formatter_class=plain)
    show = verbs.add_parser("show", help="all that is known of one edit", formatter_class=plain)
    export = verbs.add_parser(
        "export", help="write an edit's result as a picture with layers", formatter_class=plain
    )
    for parser_ in (show, export):
        parser_.add_argument("id", help="the edit's id, or how it begins")
    export.add_argument("-o", "--output", type=_path, required=True, metavar="OUT")
    prune = verbs.add_parser("prune", help="delete what nobody misses", formatter_class=plain)
    prune.add_argument("id", nargs="*", help="delete these instead, whatever they are")
    prune.add_argument("--older-than", type=finite, default=0.0, metavar="DAYS")
    prune.add_argument(
        "--all", action="store_true", help="results that nobody fetched and unfinished edits too"
    )
    prune.add_argument(
        "--kept", action="store_true", help="results that panels keep for unsaved documents, only"
    )
    for sub in verbs.choices.values():
        sub.add_argument("--json", action="store_true", help="one line of JSON on stdout")
    return options


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)
