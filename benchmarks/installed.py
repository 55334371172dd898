"""What each package of an installation takes on this system, and what is left out of it.

    python benchmarks/installed.py [--json]

The packages of the lock of this system and Python, as they are installed here: `kept` is unpacked
into a download, `left_out` is not (`packaging/intarsia_build`: left_out.py, lean.py for what no
loader reads, icu_data.py). What OpenCV alone needs on Linux goes when it is linked anew, opencv.py.
MB of 1,000,000 bytes, without the private Python and without bytecode.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import re
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}
_SHOWN = 24


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one line, last")
    options = parser.parse_args()
    rows, missing = measured()
    kept = round(sum(row["kept"] for row in rows.values()), 1)
    left_out = round(sum(row["left_out"] for row in rows.values()), 1)
    if options.json:
        total = {"kept": kept, "left_out": left_out}
        print(json.dumps({"all": total, "packages": rows, "missing": missing}))
        return 0
    print(f"{'all':26} {kept:8} MB, {left_out} left out")
    for name, row in sorted(rows.items(), key=lambda item: -item[1]["kept"])[:_SHOWN]:
        print(f"{name:26} {row['kept']:8} MB, {row['left_out']} left out")
    if missing:
        print("not installed here:", ", ".join(missing))
    return 0


def measured() -> tuple[dict[str, dict[str, float]], list[str]]:
    """MB by package of the lock, and those that are not installed here."""
    sys.path.insert(0, str(_ROOT / "packaging"))
    from intarsia_build.icu_data import shortened
    from intarsia_build.lean import lean
    from intarsia_build.left_out import is_left_out

    rows: dict[str, dict[str, float]] = {}
    missing: list[str] = []
    for name in _locked():
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
            continue
        kept = left_out = 0
        for file in found.files or ():
            inner, path = file.as_posix(), Path(str(file.locate()))
            if "__pycache__" in inner or inner.startswith("..") or not path.is_file():
                continue
            unpacked = 0 if is_left_out(inner) else len(shortened(lean(path.read_bytes())))
            left_out += path.stat().st_size - unpacked
            kept += unpacked
        rows[name] = {"kept": round(kept / 1e6, 1), "left_out": round(left_out / 1e6, 1)}
    return rows, missing


def _locked() -> list[str]:
    """The names in the lock of this system, of this Python where there is one."""
    locks = sorted((_ROOT / "packaging" / "locks").glob(f"{_SYSTEMS[sys.platform]}-py*.txt"))
    own = f"py3.{sys.version_info.minor}"
    chosen = next((path for path in locks if path.stem.endswith(own)), locks[-1])
    return re.findall(r"^([\w.-]+)==", chosen.read_text("utf-8"), re.M)


if __name__ == "__main__":
    sys.exit(main())
