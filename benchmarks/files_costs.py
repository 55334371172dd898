"""What opening, taking apart, saving and exporting cost a picture of so many megapixels.

    python benchmarks/files_costs.py MEGAPIXELS    one line of JSON

The picture is the program's welcome photo, enlarged, as a JPEG. Seconds are the processor's. Bytes
are by how much a step raises the peak of its process over what that held when the step began,
and `peak_bytes_per_pixel` the most that the process ever held, Python and its libraries counted.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import write_picture
from intarsia.core.engine.headless.work import Work, open_work
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.state.planning.options import EditOptions

WELCOME = Path(__file__).parents[1] / "resources" / "welcome.jpg"
SIZES = (1, 12, 24, 100)


def costs(megapixels: int) -> dict[str, object]:
    """Seconds a megapixel and bytes a pixel of each step, in a process of its own."""
    command = [sys.executable, __file__, str(megapixels)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def costs_here(megapixels: int) -> dict[str, object]:
    """The same, in this process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        photo = folder / "photo.jpg"
        pixels = _write_photo(photo, megapixels)
        held: list[Work] = []
        steps: dict[str, Callable[[], object]] = {
            "open": lambda: held.append(open_work(photo, built_in(), ProgressLine(io.StringIO()))),
            "take_apart": lambda: held[0].take_apart(EditOptions()),
            "save": lambda: held[0].save(folder / "saved.ora"),
            "export": lambda: write_picture(held[0], folder / "exported.png"),
        }
        rows = {step: _cost(run, pixels) for step, run in steps.items()}
        highest = max(row.pop("peak") for row in rows.values())
        return {
            "megapixels": round(pixels / 1e6, 1),
            "objects": len(held[0].document.objects),
            "steps": rows,
            "peak_bytes_per_pixel": round(highest / pixels, 1),
        }


def _cost(run: Callable[[], object], pixels: int) -> dict[str, float]:
    Path("/proc/self/clear_refs").write_text("5")  # the peak counts from now
    before, began = _status("VmRSS"), time.process_time()
    run()
    seconds, peak = time.process_time() - began, _status("VmHWM")
    return {
        "seconds_per_megapixel": round(seconds / (pixels / 1e6), 3),
        "bytes_per_pixel": round((peak - before) / pixels, 1),
        "peak": peak,
    }


def _write_photo(path: Path, megapixels: int) -> int:
    """Write the photo of about so many megapixels; returns how many pixels it has."""
    with Image.open(WELCOME) as image:
        scale = (megapixels * 1e6 / (image.width * image.height)) ** 0.5
        size: tuple[int, int] = round(image.width * scale), round(image.height * scale)
        image.convert("RGB").resize(size, Image.Resampling.BICUBIC).save(path, quality=92)
    return size[0] * size[1]


def _status(name: str) -> int:
    """Bytes of this process, as Linux counts them."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith(name))


if __name__ == "__main__":
    print(json.dumps(costs_here(int(sys.argv[1]))))
