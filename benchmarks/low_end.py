"""Main jobs on a small computer: two cores, 8 GB, a processor without AVX, a screen of 1366 x 768.

    python benchmarks/low_end.py [--photo FILE] [--megapixels 12] [--json]
    python benchmarks/low_end.py --megapixels 0.1 --emulator 'qemu-x86_64 -cpu Nehalem'

The processor is emulated by the libraries' own switches (NumPy, OpenCV, numba, torch), or whole by
an emulator, which is slow; the memory by a limit on the address space of every process (not under
an emulator, which needs addresses of its own). What is refused is told with its sentence.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import shlex
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
    "OPENCV_CPU_DISABLE": "AVX,FP16,AVX2,AVX512-SKX",
    "OPENCV_IPP": "sse42",
    "NUMBA_CPU_NAME": "nehalem",
    "NUMBA_CPU_FEATURES": "",
    "OPENBLAS_CORETYPE": "Nehalem",
    "ATEN_CPU_CAPABILITY": "default",
    "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
    "ONEDNN_MAX_CPU_ISA": "SSE41",
    "OMP_NUM_THREADS": "2",
}
MEMORY, CORES = 8 << 30, 2
_LIMITED = (
    "import os, resource, sys; memory = int(sys.argv[1]); "
    "resource.setrlimit(resource.RLIMIT_AS, (memory, memory)) if memory else None; "
    f"os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:{CORES}])); "
    "os.execvp(sys.argv[2], sys.argv[2:])"
)
_PROCESSOR = """
import cv2, numba, numpy
said = {
    "NumPy": numpy._core._multiarray_umath.__cpu_features__.get("X86_V3", False),
    "OpenCV": " AVX2 " in cv2.getCPUFeaturesLine().replace("*", " ") + " ",
    "numba": (numba.config.CPU_NAME or numba.core.registry.cpu_target.target_context
              .codegen()._get_host_cpu_name()) not in ("nehalem", "core2"),
}
try:
    import torch
    said["torch"] = "AVX" in torch.backends.cpu.get_cpu_capability()
except ImportError:
    pass
print("AVX2 is used by", ", ".join(name for name, uses in said.items() if uses) or "none of",
      ", ".join(said))
raise SystemExit(any(said.values()))
"""
_WINDOW = """
from intarsia.plugin.standalone.app import Program, prepared
app = prepared(); program = Program(); program.window.show(); app.processEvents()
hint = program.window.minimumSizeHint()
print("asks for", hint.width(), "x", hint.height())
program.stop()
raise SystemExit(hint.width() > 1366 or hint.height() > 768)
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


@dataclass(frozen=True)
class Computer:
    """The small computer, with all its files below `folder`; `emulator`: a command, or nothing."""

    folder: Path
    emulator: tuple[str, ...] = ()

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a Python there, to its end."""
        environment = {
            **os.environ,
            **({} if self.emulator else SWITCHES),
            "INTARSIA_HOME": str(self.folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        memory = "0" if self.emulator else str(MEMORY)
        return subprocess.run(
            [sys.executable, "-c", _LIMITED, memory, *self.emulator, sys.executable, *arguments],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",  # the engine answers its parent in frames
            check=False,
            timeout=7200,
        )

    def script(self, job: str, text: str) -> Row:
        """A job of a few lines, whose last line is what it said."""
        begun = time.monotonic()
        done = self.python("-c", text)
        lines = (done.stdout.strip() or done.stderr.strip()).splitlines()
        seconds = round(time.monotonic() - begun, 1)
        return Row(job, done.returncode == 0, seconds, lines[-1] if lines else "")

    def verb(self, job: str, *arguments: str) -> Row:
        """A verb of the program; under an emulator without its parent, whose child is outside."""
        begun = time.monotonic()
        module = "intarsia.core.engine" if self.emulator else "intarsia.plugin"
        done = self.python("-m", module, *arguments)
        lines = done.stderr.strip().splitlines() if done.returncode else []
        seconds = round(time.monotonic() - begun, 1)
        return Row(job, done.returncode == 0, seconds, lines[-1] if lines else "")


def main() -> int:
    """Run all jobs; 0 where those that shall work do and the others are refused in a sentence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, default=ROOT / "resources" / "welcome.jpg")
    parser.add_argument("--megapixels", type=float, default=12.0)
    parser.add_argument("--emulator", type=shlex.split, default=[], help="such as qemu-x86_64")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="low-end-") as name:
        rows = run(Computer(Path(name), tuple(given.emulator)), given.photo, given.megapixels)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    fine = all(row.fine for row in rows)
    if given.json:
        facts = {"cores": CORES, "memory_bytes": MEMORY, "switches": SWITCHES, "peak_bytes": peak}
        print(json.dumps({**facts, "rows": [asdict(row) for row in rows], "fine": fine}))
    else:
        for row in rows:
            print(f"{row.job:24} {'done' if row.done else 'no':5} {row.seconds:7.1f} s  {row.said}")
        print(f"largest process: {peak / 1e6:.0f} MB")
    return 0 if fine else 1


def run(computer: Computer, photo: Path, megapixels: float) -> list[Row]:
    """All jobs in order; later ones read what earlier ones wrote."""
    folder = computer.folder
    source, document = folder / "photo.jpg", folder / "photo.ora"
    with Image.open(photo) as picture:
        scale = (megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
        size = (round(picture.width * scale), round(picture.height * scale))
        picture.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(source, quality=92)
    claimed, removed = folder / "claimed.png", folder / "removed.ora"
    claimed.write_bytes(_claims(60_000, 60_000))
    rows = [
        computer.script("processor", _PROCESSOR),
        computer.script("window on 1366 x 768", _WINDOW),
        computer.verb("doctor", "doctor"),
        computer.verb("take apart", "take-apart", str(source), "-o", str(document)),
    ]
    if not rows[-1].done:
        return rows
    thing = ("--object", _largest(document))
    rows += [
        computer.verb("remove", "remove", str(document), *thing, "-o", str(removed)),
        computer.verb("save as PNG", "export", str(removed), "-o", str(folder / "o.png")),
        computer.verb("save as PSD", "export", str(removed), "-o", str(folder / "o.psd")),
    ]
    if importlib.util.find_spec("torch") is not None:
        network = ("--by", "40,0", "--method", "image-elements", "-o", str(folder / "m.ora"))
        rows.append(computer.verb("move by a network", "move", str(document), *thing, *network))
    out = str(folder / "c.ora")
    rows.append(computer.verb("refuse 3,600 megapixels", "take-apart", str(claimed), "-o", out))
    return rows


def _largest(document: Path) -> str:
    """The id of the largest object that is no background: below half of the picture."""
    from intarsia.core.engine.files.png import EnginePngCodec
    from intarsia.core.state.ora.native_file import open_document

    opened = open_document(document.read_bytes(), EnginePngCodec()).document
    most = opened.size.pixels / 2
    sizes = [(item.box.size.pixels, item.id) for item in opened.objects]
    return max(size for size in sizes if size[0] < most)[1]


def _claims(width: int, height: int) -> bytes:
    """The beginning of a PNG that says it is so large."""
    import struct
    import zlib

    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    head = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    return b"\x89PNG\r\n\x1a\n" + head


if __name__ == "__main__":
    sys.exit(main())
