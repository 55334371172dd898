"""Owns what the verbs `intarsia packs` take, told without what they do."""

from __future__ import annotations

import argparse

from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def parser() -> argparse.ArgumentParser:
    """What reads the arguments after `intarsia packs`, each of its verbs with its own help."""
    options = argparse.ArgumentParser(
        prog="intarsia packs",
        description="The verbs `intarsia packs list|better|info|install|import|verify|remove`.",
        formatter_class=plain,
    )
    verbs = options.add_subparsers(dest="verb", required=True)
    for verb, text in (
        ("list", "the packs there are, and which are installed"),
        ("better", "the packs that are recommended for this computer"),
        ("info", "all that is known of one pack"),
        ("install", "download a pack, after its licence was accepted"),
        ("import", "install a pack from a local file or folder"),
        ("verify", "read an installed pack again and compare its checksums"),
        ("remove", "delete an installed pack"),
    ):
        sub = verbs.add_parser(verb, help=text, formatter_class=plain)
        if verb not in ("list", "better"):
            sub.add_argument("pack")
        if verb == "better":
            sub.add_argument("--install", action="store_true", help="download those that lack")
        if verb == "import":
            sub.add_argument("path", type=_path)
        if verb in ("install", "better"):
            sub.add_argument("--accept-licence", action="store_true", help="do not ask")
        sub.add_argument("--json", action="store_true")
    return options


def _path(text: str) -> Path:
    from pathlib import Path

    return Path(text)
