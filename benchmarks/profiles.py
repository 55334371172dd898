"""Where the time of each gesture goes: a page of profiles, each gesture in this process.

    python benchmarks/profiles.py [PHOTO] [--megapixels N] [--write PAGE.md] [--keep FILE.json]
                                  [--before FILE.json | --against COMMIT]

The photo enlarged to N megapixels is taken apart, clicked, boxed, settled, saved and saved again.
Of each gesture: processor seconds without the profiler, then, with it, the share of each file of
ours or library call in the time. `--keep` writes the figures, for `--before` of a later version;
`--against` makes those of an earlier commit first, by this very script on a copy of its code.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import cv2
from sizes import PHOTO, scaled, seconds, work_on

from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.methods.classical.method import prepare_edits, prepare_prompts
from intarsia.core.state.document.document import with_placements
from intarsia.core.state.ora.native_file import save_document
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Affine, Box

_SHOWN = 8
_HERE = Path(__file__).resolve().parent
_ROOT = f"{_HERE.parent.as_posix()}/"
_HEAD = """# Where the time goes

Written by `OMP_NUM_THREADS=1 python benchmarks/profiles.py --megapixels {size:g}{against} --write
PAGE`: processor seconds of each gesture on a photo enlarged to {size:g} megapixels, all
compiled, and what they are spent in, as shares of them under the profiler, in one thread. {before}
"""

Row = dict[str, object]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photo", type=Path, nargs="?", default=PHOTO)
    parser.add_argument("--megapixels", type=float, default=24.0)
    parser.add_argument("--write", type=Path, help="the page")
    parser.add_argument("--keep", type=Path, help="the figures as JSON")
    parser.add_argument("--before", type=Path, help="figures of an earlier version")
    parser.add_argument("--against", default="", help="the commit of one, to make them of")
    options = parser.parse_args()
    before = json.loads(options.before.read_text("utf-8")) if options.before is not None else {}
    if options.against:
        before = measured_at(options.against, options.photo.resolve(), options.megapixels)
    rows = measured(options.photo, options.megapixels)
    if options.keep is not None:
        options.keep.write_text(json.dumps(rows) + "\n", "utf-8")
    page = written(rows, before, options.megapixels, options.against)
    if options.write is not None:
        options.write.write_text(page, "utf-8")
    print(page)
    return 0


def measured_at(commit: str, photo: Path, megapixels: float) -> dict[str, Row]:
    """`measured`, by the code of a commit. Raises CalledProcessError where it cannot be run."""
    with tempfile.TemporaryDirectory(prefix="intarsia-before-") as name:
        code, kept = Path(name) / "code", Path(name) / "kept.json"
        packed = Path(name) / "code.tar"
        parts = ("core", "resources")
        subprocess.run(["git", "archive", "-o", packed, commit, *parts], cwd=_ROOT, check=True)
        with tarfile.open(packed) as archive:
            archive.extractall(code, filter="data")
        (code / ".links").mkdir()
        (code / ".links" / "intarsia").symlink_to(code)
        (code / "benchmarks").mkdir()
        for script in ("profiles.py", "sizes.py", "sizes_before.py"):
            (code / "benchmarks" / script).write_bytes((_HERE / script).read_bytes())
        command = [sys.executable, code / "benchmarks" / "profiles.py", photo, "--keep", kept]
        subprocess.run(
            [*command, "--megapixels", str(megapixels)],
            env={**os.environ, "PYTHONPATH": str(code / ".links")},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        found: dict[str, Row] = json.loads(kept.read_text("utf-8"))
        return found


def measured(photo: Path, megapixels: float) -> dict[str, Row]:
    """Seconds and shares of each gesture, in the order in which a person makes them."""
    prepare_prompts()
    prepare_edits()
    small = cv2.cvtColor(cv2.imread(str(photo)), cv2.COLOR_BGR2RGB)
    work_on(scaled(small, 0.2)).take_apart(EditOptions())
    picture = scaled(small, megapixels)
    height, width = picture.shape[:2]
    work, again = work_on(picture), work_on(picture)
    codec = EnginePngCodec()
    box = Box(width // 3, height // 3, width // 4, height // 4)
    clicks = [Prompt(PromptKind.POINTS, points=((width * x, height / 2),)) for x in (0.5, 0.55)]
    boxed = Prompt(PromptKind.BOX, box=box)
    found = {
        "take apart": _twice(*(lambda w=w: w.take_apart(EditOptions()) for w in (again, work)))
    }
    found["click"] = _twice(*(lambda p=p: work.find(p, EditOptions()) for p in clicks))
    found["box"] = _twice(*(lambda: work.find(boxed, EditOptions()),) * 2)
    kept: list[bytes] = []

    def save() -> None:
        kept.append(save_document(work.document, work.store, codec, work.merged()))

    found["save"] = _twice(save, save)
    last = work.document.objects[-1].id
    work.document = with_placements(work.document, {last: Affine(1, 0, 60, 0, 1, 30)})

    def save_change() -> None:
        save_document(work.document, work.store, codec, work.merged(), previous=kept[0])

    found["save of one change"] = _twice(save_change, save_change)

    def settle(by: float) -> None:
        work.document = with_placements(work.document, {last: Affine(1, 0, by, 0, 1, 30)})
        work.settle(EditOptions())

    found["settle"] = _twice(lambda: settle(60), lambda: settle(90))
    return found


class _Here:
    """An executor that works in the thread of who asks, whom alone the profiler sees."""

    def __init__(self, workers: int) -> None:
        del workers

    def __enter__(self) -> _Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, work: Callable[[], object]) -> Future[object]:
        done: Future[object] = Future()
        done.set_result(work())
        return done

    def map(self, work: Callable[[object], object], items: Iterable[object]) -> list[object]:
        return [work(item) for item in items]


@contextmanager
def _in_one_thread() -> Iterator[None]:
    """What is computed on two cores at once is computed one after the other."""
    try:
        from intarsia.core.engine.segment import two_cores
    except ImportError:  # an earlier commit, which had one thread
        yield
        return
    executor = two_cores.ThreadPoolExecutor
    two_cores.ThreadPoolExecutor = _Here
    try:
        yield
    finally:
        two_cores.ThreadPoolExecutor = executor


def _twice(plain: Callable[[], object], profiled: Callable[[], object]) -> Row:
    """Seconds of the one, shares of the time of the other."""
    spent = seconds(plain)
    profile = cProfile.Profile(time.process_time)
    with _in_one_thread():
        profile.runcall(profiled)
    times: Counter[str] = Counter()
    for (file, _, name), (_, _, own, _, _) in pstats.Stats(profile).stats.items():
        times[_place(file, name)] += own
    whole = sum(times.values()) or 1.0
    shares = {name: round(own / whole, 3) for name, own in times.most_common(_SHOWN)}
    return {"seconds": round(spent, 3), "shares": shares}


def _place(file: str, name: str) -> str:
    """A file of ours, or what was called of a library."""
    plain = file.replace("\\", "/")
    if file == "~":
        return name.strip("<>{}")
    for top in ("site-packages/", "/.links/intarsia/", _ROOT):
        if top in plain:
            return plain.rpartition(top)[2]
    return plain.rpartition("/")[2]


def written(
    rows: dict[str, Row], before: dict[str, Row], megapixels: float, commit: str = ""
) -> str:
    """The page in Markdown. `commit`: what "before" means, "" where that is not known."""
    told = "Before: the same by an earlier version, where it was kept." if before else ""
    if commit:
        told = f"Before: the same at commit {commit}, in the same run."
    against = f" --against {commit}" if commit else ""
    head = _HEAD.format(size=megapixels, before=told, against=against).rstrip()
    lines = [head, "", "| | before | now |", "|---|---|---|"]
    for name, row in rows.items():
        lines.append(f"| {name} | {before.get(name, {}).get('seconds', '')} | {row['seconds']} |")
    for name, row in rows.items():
        lines += [
            "",
            f"## {name[0].upper()}{name[1:]}",
            "",
            "| What | before | now |",
            "|---|---|---|",
        ]
        shares, old = row["shares"], before.get(name, {}).get("shares", {})
        assert isinstance(shares, dict)
        assert isinstance(old, dict)
        for what, share in shares.items():
            was = f"{old[what]:.0%}" if what in old else ""
            lines.append(f"| `{what}` | {was} | {share:.0%} |")
    return "\n".join(line.rstrip() for line in lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
