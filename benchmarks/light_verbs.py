"""What the verbs that need no pixels cost beside a bare Python, in processor seconds.

    python benchmarks/light_verbs.py [--program FOLDER] [--runs N] [--json]

The verbs and `python -c pass` in turns, of each the least of N: `over_bare` is wanted at most 3.
Without `--program` an environment of nothing but this tree is made, as pip would make it; with it
the programs are those of an unpacked download, its launcher and its own Python: only there is a
list of versions, and there `verify` reads all files and is left out. The home is empty, but for `of
EDITS edits`, which have ended but for one where it says so. `update` has no address to ask.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from intarsia.core.wire.edits import Prompt, Segment, new_id
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.events import Accepted, Finished, Report
from intarsia.core.wire.geometry import Box

_ROOT = Path(__file__).parents[1]
_HELPED = ("krita-install", "doctor", "report", "notices", "packs", "jobs")
_HELPED += ("versions", "verify", "update", "add-torch")
_VERBS = ("packs list", "jobs list", "--version", "--help", *(f"{x} --help" for x in _HELPED))
_VERBS += ("versions", "update --check", "notices")
_EDITS = 20
_WANTED = 3.0
_SCRIPT = """#!{python}
import sys
from intarsia.plugin.cli import main
if __name__ == '__main__':
    sys.exit(main())
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, help="the folder of an unpacked download")
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--json", action="store_true", help="one line, last")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        found = _of(options.program) if options.program else _made(Path(work) / "python")
        verbs = _VERBS if options.program else (*_VERBS, "verify")
        rows = measured(*found, Path(work) / "home", options.runs, verbs)
    for name, row in rows.items():
        mark = "" if row["over_bare"] <= _WANTED else "  over"
        print(f"{name:44} {row['cpu_ms']:7.1f} ms {row['over_bare']:6.2f}{mark}")
    if options.json:
        print(json.dumps(rows))
    return 0


def measured(
    python: Path, program: Path, home: Path, runs: int, verbs: tuple[str, ...] = _VERBS
) -> dict[str, dict[str, float]]:
    """Milliseconds of each verb and of a bare Python, least of `runs`, and the ratio of them."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment["INTARSIA_HOME"] = str(home)
    environment.pop("INTARSIA_UPDATES", None)
    edited = environment | {"INTARSIA_HOME": str(_with_edits(home.with_name("edited")))}
    open_home = _with_edits(home.with_name("unfinished"), ended=_EDITS - 1)
    unfinished = environment | {"INTARSIA_HOME": str(open_home)}
    commands = {"python -c pass": ([str(python), "-c", "pass"], environment)}
    commands |= {f"intarsia {x}": ([str(program), *x.split()], environment) for x in verbs}
    listed = [str(program), "jobs", "list"]
    commands[f"intarsia jobs list, of {_EDITS} edits"] = listed, edited
    commands[f"intarsia jobs list, of {_EDITS} edits, 1 unfinished"] = listed, unfinished
    taken = {name: [] for name in commands}
    for _ in range(runs + 1):  # the first writes bytecode
        for name, command in commands.items():
            taken[name].append(_cpu_ms(*command))
    least = {name: min(each[1:]) for name, each in taken.items()}
    bare = least["python -c pass"]
    return {
        name: {"cpu_ms": round(ms, 1), "over_bare": round(ms / bare, 2)}
        for name, ms in least.items()
    }


def _cpu_ms(command: list[str], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode and not done.stderr.startswith(b"intarsia: "):  # a refusal is an answer
        raise SystemExit(f"{command}: {done.stderr.decode(errors='replace')}")
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return 1000 * spent


def _with_edits(home: Path, ended: int = _EDITS) -> Path:
    """A home with edits, as an engine leaves them; the first `ended` have ended."""
    done = Report("classical", "", 0, 1.0, "cpu", Box(0, 0, 1, 1), 0.0, 0.0)
    for number in range(_EDITS):
        asked = Segment(id=new_id(), picture="0" * 64, prompt=Prompt())
        folder = home / "journal" / asked.id
        folder.mkdir(parents=True)
        written = {"request": asked, "000000": Accepted(number=0)}
        if number < ended:
            written["000001"] = Finished(number=1, report=done)
        for name, message in written.items():
            data = b"".join(encode_frame(message))
            (folder / f"{name}.{hashlib.sha256(data).hexdigest()}").write_bytes(data)
    return home


def _made(folder: Path) -> tuple[Path, Path]:
    """A Python whose only package is this tree, and the command as pip writes it."""
    venv.create(folder)
    python = folder / "bin" / "python"
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "intarsia").symlink_to(_ROOT, target_is_directory=True)
    program = folder / "bin" / "intarsia"
    program.write_text(_SCRIPT.format(python=python))
    program.chmod(0o755)
    return python, program


def _of(folder: Path) -> tuple[Path, Path]:
    version = (folder / "current.txt").read_text("ascii").strip()
    return folder / "versions" / version / "python" / "bin" / "python3", folder / "intarsia"


if __name__ == "__main__":
    sys.exit(main())
