"""Compares our methods with tensors computed by the published implementations.

    python benchmarks/conformance.py DIR [--json]

DIR is a folder of archives, or holds such folders at any depth and under any name; each is known
by the golden_*.npz that only its method has. Weights in the published layout are in weights_*.npz,
inputs and wanted values in golden_*.npz, and nothing else is read: widths, depths, shapes and
seeds all come from there. Prints `folder/file/key error tolerance ok|FAIL` for every quantity;
exit status 0 only if all hold. A folder's keys_full_size.json is compared with our networks at full
size, on meta; where there was any folder, so are the networks that libraries build, with what is
stated of the published files (lines `full_size/PACK/...`).
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from oracle_checks import (
    full_size,
    lama,
    migan,
    mobilesam,
    osor,
    paint_by_example,
    pair,
    pixel_guidance,
)
from oracle_checks.quantity import Quantity

Check = Callable[[Path], Iterator[Quantity]]


@dataclass(frozen=True)
class Suite:
    """The check of one method, and the archive (a pattern) by which its folders are known."""

    known_by: str
    check: Check


CHECKS = {
    "paint_by_example": Suite("golden_pipeline.npz", paint_by_example.check),
    "pair": Suite("golden_control.npz", pair.check),
    "pixel_guidance": Suite("golden_step.npz", pixel_guidance.check),
    "lama": Suite("golden_lama*.npz", lama.check),
    "migan": Suite("golden_migan*.npz", migan.check),
    "mobilesam": Suite("golden_tinyvit*.npz", mobilesam.check),
    "osor": Suite("golden_osor*.npz", osor.check),
}


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args(words)
    torch.use_deterministic_algorithms(True)
    found = list(_run(arguments.dir))
    if found:
        found += [_shown(replace(q, folder="full_size")) for q in full_size.published()]
    failed = [q for q in found if not q.ok]
    if not found:
        print(f"{arguments.dir} holds no folder of {', '.join(CHECKS)}", file=sys.stderr)
    if arguments.json:
        print(json.dumps({"quantities": [_record(q) for q in found], "failed": len(failed)}))
    return 1 if failed or not found else 0


def _run(root: Path) -> Iterator[Quantity]:
    for method, suite in CHECKS.items():
        for folder in _folders(root, suite.known_by):
            name = folder.relative_to(root).as_posix() if folder != root else folder.name
            try:
                for check in (suite.check, full_size.listed):
                    for quantity in check(folder):
                        yield _shown(replace(quantity, folder=name))
            except Exception as error:  # noqa: BLE001 - the rim: a method that breaks has failed
                why = f"{type(error).__name__}: {error}"
                yield _shown(Quantity(method, "broken", float("inf"), 0.0, why, name))


def _folders(root: Path, pattern: str) -> list[Path]:
    """The folders below that hold such a file, also behind links; none twice."""
    seen: set[str] = set()
    found: list[Path] = []
    for place, below, files in os.walk(root, followlinks=True):
        real = os.path.realpath(place)
        if real in seen:
            below.clear()  # a link that leads back
        elif fnmatch.filter(files, pattern):
            found.append(Path(place))
        seen.add(real)
    return sorted(found)


def _shown(quantity: Quantity) -> Quantity:
    print(quantity.line(), flush=True)
    return quantity


def _record(quantity: Quantity) -> dict[str, str | float | bool | None]:
    finite = quantity.error != float("inf")
    return {
        "folder": quantity.folder,
        "file": quantity.file,
        "key": quantity.key,
        "error": quantity.error if finite else None,
        "tolerance": quantity.tolerance,
        "ok": quantity.ok,
        "note": quantity.note,
    }


if __name__ == "__main__":
    sys.exit(main())
