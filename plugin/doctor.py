"""`intarsia doctor`: versions, devices, packs, health and failures as text for a bug report."""

from __future__ import annotations

import argparse

from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Print the report; the exit status: 1 where something needs a look."""
    parser = argparse.ArgumentParser(
        prog="intarsia doctor", description=__doc__, formatter_class=plain
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON on stdout")
    options = parser.parse_args(arguments)
    from intarsia.core.state.storage.places import find_places
    from intarsia.plugin.diagnosis import whole

    found = whole(find_places())
    if options.json:
        import json

        topics = [{"title": t.title, "lines": t.lines, "fine": t.fine} for t in found.topics]
        print(json.dumps({"ok": all(t.fine for t in found.topics), "topics": topics}))
    else:
        print(found.text(), end="")
    return 0 if all(topic.fine for topic in found.topics) else 1
