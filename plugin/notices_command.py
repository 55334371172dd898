"""`intarsia notices`: what this program is made of, parts and networks, with their licences."""

from __future__ import annotations

import argparse

from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Print the notices; always 0."""
    parser = argparse.ArgumentParser(
        prog="intarsia notices", description=__doc__, formatter_class=plain
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON on stdout")
    options = parser.parse_args(arguments)
    from intarsia.plugin.notices import carried, changed, networks, notices, parts

    found = (*carried(), *parts())
    if options.json:
        import json
        from dataclasses import asdict

        shown = [{**asdict(part), "texts": len(part.texts)} for part in found]
        trained = [asdict(n) for n in networks()]
        print(json.dumps({"parts": shown, "networks": trained, "changed": changed()}))
    else:
        print(notices(found, networks(), changed()), end="")
    return 0
