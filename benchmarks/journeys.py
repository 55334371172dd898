"""Counts clicks and seconds of whole jobs at the real editor, with `--json` as one line of JSON.

Each job of `tests/doubles/journeys.py` is done twice by mouse and key in one editor with its
engine, offscreen, in a home of its own: the first time and warm. Seconds are of the wall and count
opening, waiting and export too; they say little on a busy machine. `edit_clicks` and `edit_drags`
are those from the open picture to the result, where a limit is promised (`edit_limit`, else -1);
the size of a brush is set without a click. `--dark`, `--only NAME,...`. The scale is Qt's:
`QT_SCALE_FACTOR=2 python benchmarks/journeys.py`. A job that ends otherwise than it says ends the
run with an error.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "doubles"))

from intarsia.core.state.storage.settings import Theme
from intarsia.plugin.standalone.app import prepared
from journeys import JOBS
from person import Counts, Person, at_the_editor


def main() -> int:
    parser = argparse.ArgumentParser(description="Count what whole jobs cost.")
    parser.add_argument("--json", action="store_true", help="one line of JSON, nothing else")
    parser.add_argument("--dark", action="store_true", help="in dark colours")
    parser.add_argument("--only", default=",".join(JOBS), help="names of jobs, with commas")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        app = prepared()
        with at_the_editor(Theme.DARK if given.dark else Theme.LIGHT) as person:
            ratio = person.window.devicePixelRatioF()
            rows = [measured(person, name, Path(home)) for name in given.only.split(",")]
        app.processEvents()
    if given.json:
        print(
            json.dumps({"theme": "dark" if given.dark else "light", "scale": ratio, "jobs": rows})
        )
        return 0
    line = "{job:26} {clicks:3} clicks {drags:2} drags {first_s:7.1f} s {warm_s:6.1f} s warm"
    promise = "   edit: {edit_clicks} of at most {edit_limit} clicks, {edit_drags} drags"
    for row in rows:
        print((line + (promise if row["edit_limit"] != -1 else "")).format(**row))
    return 0


def measured(person: Person, name: str, home: Path) -> dict[str, object]:
    """What the job costs, the first time and then."""
    seconds = []
    for turn in ("first", "warm"):
        folder = home / f"{name}-{turn}"
        folder.mkdir()
        person.counts = Counts()
        if person.editor.host.document is not None:
            person.editor.host.mark_saved(folder / "unused.ora")
        begun = time.monotonic()
        JOBS[name](person, folder)
        seconds.append(round(time.monotonic() - begun, 2))
    return {"job": name, **asdict(person.counts), "first_s": seconds[0], "warm_s": seconds[1]}


if __name__ == "__main__":
    sys.exit(main())
