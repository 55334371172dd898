"""`intarsia report`: what a report of a problem needs, in a file that a person reads first."""

from __future__ import annotations

import argparse
import sys

from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Write or print the report; 0 done, 1 where the file cannot be written."""
    parser = argparse.ArgumentParser(
        prog="intarsia report", description=__doc__, formatter_class=plain
    )
    parser.add_argument("-o", "--out", help="the file; without it, on stdout")
    parser.add_argument(
        "--log-words",
        action="store_true",
        help="with the words of the log, which can name your files",
    )
    options = parser.parse_args(arguments)
    from pathlib import Path

    from intarsia.core.state.storage.atomic import write_atomic
    from intarsia.core.state.storage.places import find_places
    from intarsia.core.state.storage.report import log_topic, settings_topic
    from intarsia.core.state.storage.settings import load_settings
    from intarsia.core.wire.errors import IntarsiaError
    from intarsia.core.wire.files import Diagnosis
    from intarsia.plugin.diagnosis import whole

    out = None if options.out is None else Path(options.out)
    places = find_places()
    topics = (
        *whole(places).topics,
        settings_topic(load_settings(places.settings_file).settings),
        log_topic(places, words=options.log_words),
    )
    text = Diagnosis(topics).text()
    if out is None:
        print(text, end="")
        return 0
    try:
        write_atomic(out, [text.encode()])
    except IntarsiaError as error:
        print(f"intarsia: {error}", file=sys.stderr)
        return 1
    print(f"Read {out} before you send it.")
    return 0
