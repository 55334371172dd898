"""Compares our methods with tensors computed by the published implementations.

    python benchmarks/conformance.py DIR [--json]

DIR holds one folder a method (pixel_guidance, paint_by_example, pair), or is one such folder, or
holds several of them at any depth, known by the archive only they have: weights in the published
layout in weights_*.npz, inputs and wanted values in golden_*.npz. Nothing else is read. Prints
`file/key error tolerance ok|FAIL` for every quantity; exit status 0 only if all hold.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from oracle_checks import paint_by_example, pair, pixel_guidance
from oracle_checks.quantity import Quantity

Check = Callable[[Path], Iterator[Quantity]]


@dataclass(frozen=True)
class Suite:
    """The check of one method, and the archive by which its folder is known."""

    known_by: str
    check: Check


CHECKS = {
    "paint_by_example": Suite("golden_pipeline.npz", paint_by_example.check),
    "pair": Suite("golden_control.npz", pair.check),
    "pixel_guidance": Suite("golden_step.npz", pixel_guidance.check),
}


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args(words)
    torch.use_deterministic_algorithms(True)
    found = list(_run(arguments.dir))
    failed = [q for q in found if not q.ok]
    if not found:
        print(f"{arguments.dir} holds no folder of {', '.join(CHECKS)}", file=sys.stderr)
    if arguments.json:
        print(json.dumps({"quantities": [_record(q) for q in found], "failed": len(failed)}))
    return 1 if failed or not found else 0


def _run(root: Path) -> Iterator[Quantity]:
    for method, suite in CHECKS.items():
        for folder in _folders(root, method, suite):
            try:
                for quantity in suite.check(folder):
                    print(quantity.line(), flush=True)
                    yield quantity
            except Exception as error:  # noqa: BLE001 - the rim: a method that breaks has failed
                broken = Quantity(method, type(error).__name__, float("inf"), 0.0, str(error))
                print(broken.line(), flush=True)
                yield broken


def _folders(root: Path, method: str, suite: Suite) -> list[Path]:
    """The sets of one method in `root`."""
    own = root / method
    return [own] if own.is_dir() else sorted({p.parent for p in root.rglob(suite.known_by)})


def _record(quantity: Quantity) -> dict[str, str | float | bool | None]:
    finite = quantity.error != float("inf")
    return {
        "file": quantity.file,
        "key": quantity.key,
        "error": quantity.error if finite else None,
        "tolerance": quantity.tolerance,
        "ok": quantity.ok,
        "note": quantity.note,
    }


if __name__ == "__main__":
    sys.exit(main())
