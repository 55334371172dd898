"""Main jobs on a small computer: two cores, 8 GB, a processor without AVX, a screen of 1366 x 768.

    python benchmarks/low_end.py [--photo FILE] [--megapixels 12] [--json]

The processor is emulated by the libraries' own switches (NumPy, OpenCV, numba, torch), the memory
by a limit on the address space of every process. What is refused is told with its sentence.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
SWITCHES = {
    "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
    "OPENCV_CPU_DISABLE": "AVX,FP16,AVX2,AVX512_SKX",
    "NUMBA_CPU_NAME": "nehalem",
    "NUMBA_CPU_FEATURES": "",
    "ATEN_CPU_CAPABILITY": "default",
    "OMP_NUM_THREADS": "2",
}
MEMORY, CORES = 8 << 30, 2
_LIMITED = (
    f"import os, resource, sys; resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY})); "
    f"os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:{CORES}])); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)
_WINDOW = """
from intarsia.core.state.storage.places import find_places
from intarsia.plugin.standalone.app import Program, prepared
app = prepared(); program = Program(); program.window.show(); app.processEvents()
hint = program.window.minimumSizeHint()
print(hint.width(), hint.height())
program.stop()
"""


@dataclass(frozen=True)
class Row:
    """One job: whether it was done, wall seconds, and the sentence where it was refused."""

    job: str
    done: bool
    seconds: float
    said: str = ""

    @property
    def fine(self) -> bool:
        """Whether it was done, or refused in a sentence where that is right."""
        return self.done != self.job.startswith("refuse") and "Traceback" not in self.said


def main() -> int:
    """Run all jobs; 0 where those that shall work do and the others are refused in a sentence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, default=ROOT / "resources" / "welcome.jpg")
    parser.add_argument("--megapixels", type=float, default=12.0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="low-end-") as name:
        rows = run(Path(name), given.photo, given.megapixels)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    fine = all(
        row.done != row.job.startswith("refuse") and "Traceback" not in row.said for row in rows
    )
    facts = {
        "cores": CORES,
        "memory_bytes": MEMORY,
        "switches": SWITCHES,
        "rows": [asdict(row) for row in rows],
        "peak_bytes": peak,
        "fine": fine,
    }
    if given.json:
        print(json.dumps(facts))
    else:
        for row in rows:
            print(f"{row.job:24} {'done' if row.done else 'no':5} {row.seconds:7.1f} s  {row.said}")
        print(f"largest process: {peak / 1e6:.0f} MB")
    return 0 if fine else 1


def run(folder: Path, photo: Path, megapixels: float) -> list[Row]:
    """All jobs in order; later ones read what earlier ones wrote."""
    source, document = folder / "photo.jpg", folder / "photo.ora"
    with Image.open(photo) as picture:
        scale = (megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
        size = (round(picture.width * scale), round(picture.height * scale))
        picture.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(source, quality=92)
    claimed = folder / "claimed.png"
    claimed.write_bytes(_claims(60_000, 60_000))
    rows = [_verb(folder, "start", "--version"), _verb(folder, "doctor", "doctor")]
    rows.append(_verb(folder, "take apart", "take-apart", str(source), "-o", str(document)))
    removed = folder / "removed.ora"
    found = _objects(document)
    rows.append(
        _verb(folder, "remove", "remove", str(document), "--object", found, "-o", str(removed))
    )
    rows.append(_verb(folder, "save as PNG", "export", str(removed), "-o", str(folder / "o.png")))
    out = str(folder / "c.ora")
    rows.append(_verb(folder, "refuse 3,600 megapixels", "take-apart", str(claimed), "-o", out))
    rows.append(_window(folder))
    return rows


def _verb(folder: Path, job: str, *arguments: str) -> Row:
    begun = time.monotonic()
    done = _python(folder, "-m", "intarsia.plugin", *arguments)
    said = done.stderr.strip().splitlines()[-1] if done.returncode and done.stderr.strip() else ""
    return Row(job, done.returncode == 0, round(time.monotonic() - begun, 1), said)


def _window(folder: Path) -> Row:
    begun = time.monotonic()
    done = _python(folder, "-c", _WINDOW)
    words = done.stdout.split()
    fits = done.returncode == 0 and int(words[0]) <= 1366 and int(words[1]) <= 768
    said = f"asks for {' x '.join(words)}" if words else done.stderr[-300:]
    return Row("window on 1366 x 768", fits, round(time.monotonic() - begun, 1), said)


def _python(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        **SWITCHES,
        "INTARSIA_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [sys.executable, "-c", _LIMITED, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=3600,
    )


def _objects(document: Path) -> str:
    """The id of the largest object of a document."""
    from intarsia.core.engine.files.png import EnginePngCodec
    from intarsia.core.state.ora.native_file import open_document

    objects = open_document(document.read_bytes(), EnginePngCodec()).document.objects
    return max(objects, key=lambda item: item.box.area).id if objects else ""


def _claims(width: int, height: int) -> bytes:
    """The beginning of a PNG that says it is so large."""
    import struct
    import zlib

    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    head = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    return b"\x89PNG\r\n\x1a\n" + head


if __name__ == "__main__":
    sys.exit(main())
