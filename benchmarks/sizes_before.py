"""What a take apart took at commit a1f7f2b, by that version's own code, for `sizes.py --before`.

    PYTHONPATH=A_COPY_OF_IT python benchmarks/sizes_before.py PHOTO [--megapixels N]

One line, last: processor seconds. What it compiles is compiled before, on a small copy.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

COMMIT = "a1f7f2b"
_HERE = Path(__file__).resolve().parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photo", type=Path)
    parser.add_argument("--megapixels", type=float, default=1.0)
    options = parser.parse_args()
    picture = cv2.cvtColor(cv2.imread(str(options.photo)), cv2.COLOR_BGR2RGB)
    _seconds(picture, 0.2)
    print(_seconds(picture, options.megapixels))
    return 0


def take_apart_before(photo: Path, megapixels: float, environment: dict[str, str]) -> float:
    """The seconds, in a process of its own. Raises CalledProcessError where it cannot be run.

    It needs the package pymatting, which this version does without.
    """
    other = environment.get("PYTHONPATH", "")
    with tempfile.TemporaryDirectory(prefix="intarsia-before-") as name:
        code, packed = Path(name) / "code", Path(name) / "code.tar"
        command = ["git", "archive", "-o", packed, COMMIT, "core", "resources"]
        subprocess.run(command, cwd=_HERE.parent, check=True)
        with tarfile.open(packed) as archive:
            archive.extractall(code, filter="data")
        (code / ".links").mkdir()
        (code / ".links" / "intarsia").symlink_to(code)
        command = [sys.executable, __file__, photo.resolve(), "--megapixels", str(megapixels)]
        found = subprocess.run(
            command,
            env={**environment, "PYTHONPATH": os.pathsep.join((str(code / ".links"), other))},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return float(found.stdout.split()[-1])


def _seconds(picture: np.ndarray, megapixels: float) -> float:
    """Of (h, w, 3) RGB enlarged to so many megapixels."""
    from intarsia.core.engine.headless.meter import Meter
    from intarsia.core.engine.headless.work import Work
    from intarsia.core.engine.methods.registry import built_in
    from intarsia.core.engine.planes import pixels_of
    from intarsia.core.state.gestures import Making
    from intarsia.core.state.imported import document_of_layers
    from intarsia.core.wire.files import FileLayer
    from intarsia.core.wire.pixels import Placed

    factor = (megapixels * 1e6 / (picture.shape[0] * picture.shape[1])) ** 0.5
    large = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    rgba = cv2.cvtColor(large, cv2.COLOR_RGB2RGBA)
    layer = FileLayer("Original", Placed(pixels_of(rgba), 0, 0))
    found = document_of_layers(layer.placed.pixels.size, [layer])
    work = Work(found, built_in(), Meter(io.StringIO()))
    start = time.process_time()
    work.take_apart(Making())
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
