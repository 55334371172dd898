"""How documents of other programs look here beside what Krita shows of them.

    python benchmarks/files_documents.py [--json] [--krita COMMAND]

Each document is opened, and once more after it was exported as OpenRaster. The picture to compare
with is what Krita 5.1.5 stored or exported of it; PSD files are made here by psd-tools and are
rendered by the Krita that `--krita` names, else they are left out.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shlex
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image
from psd_tools import PSDImage
from psd_tools.constants import BlendMode

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import decode_png
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.pixels.planes import rgba_of
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.files import ExportRequest, FileFormat, OpenedPicture

CASES = Path(__file__).parents[1] / "tests" / "data" / "cases"
LEVELS = 2.0  # that a document may be off
_ODD = ("doctype", "mime_extra")  # their own pictures are not of Krita


def documents(krita: str = "") -> dict[str, object]:
    """`documents`: a row for each; `documents_tried`, `documents_within`: how many of them."""
    rows = [_row(name, data, wanted) for name, data, wanted in _samples(krita)]
    right = sum(bool(row["right"]) for row in rows)
    return {"documents": rows, "documents_tried": len(rows), "documents_within": right}


def _row(name: str, data: bytes, wanted: np.ndarray) -> dict[str, object]:
    opened = open_picture(data, name)
    off = _apart(opened, wanted)
    again = off
    if opened.layers:
        again = _apart(open_picture(_exported(opened), name), wanted)
    row: dict[str, object] = {"document": name, "layers": len(opened.layers)}
    return row | {"off": off, "off_saved": again, "right": max(off, again) <= LEVELS + 0.01}


def _exported(opened: OpenedPicture) -> bytes:
    """The document as an OpenRaster file of ours."""
    flat = opened.pixels
    request = ExportRequest(FileFormat.ORA, flat.size, flat.depth, opened.layers, flat.icc)
    return save_picture(request)


def _apart(opened: OpenedPicture, wanted: np.ndarray) -> float:
    """The largest difference of premultiplied values, in levels of 8 bits."""
    array = rgba_of(opened.pixels)
    top = 1 if array.dtype.kind == "f" else np.iinfo(array.dtype).max
    return float(np.abs(_seen(array.astype(np.float64) / top * 255) - _seen(wanted)).max())


def _seen(values: np.ndarray) -> np.ndarray:
    out = values.astype(np.float64)
    out[..., :3] *= out[..., 3:] / 255
    return out


def _samples(krita: str) -> Iterator[tuple[str, bytes, np.ndarray]]:
    """Name, bytes, and what Krita shows: (H, W, 4) in levels of 8 bits."""
    for path in sorted((CASES / "ora").glob("*.ora")):
        if path.stem not in _ODD:
            yield path.name, path.read_bytes(), _picture_beside(path)
    for path in sorted([CASES / "k.kra", *(CASES / "krita").glob("mixed.kra")]):
        yield path.name, path.read_bytes(), _merged(path)
    if krita:
        for name, psd in _psds():
            yield f"{name}.psd", psd, _rendered(krita, psd)


def _picture_beside(path: Path) -> np.ndarray:
    for name in (f"kr_{path.stem}.png", f"{path.stem}_ref.png"):
        if (path.parent / name).exists():
            with Image.open(path.parent / name) as image:
                return np.asarray(image.convert("RGBA"))
    return _merged(path)


def _merged(path: Path) -> np.ndarray:
    with zipfile.ZipFile(path) as archive:
        return rgba_of(as_rgba(decode_png(archive.read("mergedimage.png"))))


def _psds() -> Iterator[tuple[str, bytes]]:
    """Documents of Photoshop's kind: a mask, and groups.

    Clipping and the opacity of groups are left out: Krita 5.1.5 shows a clipped layer beside its
    base too and takes no opacity from a group of a PSD. The tests compare those with psd-tools.
    """
    rng = np.random.default_rng(1)

    def noise(width: int, height: int) -> Image.Image:
        return Image.fromarray(rng.integers(0, 256, (height, width, 3), np.uint8))

    ramp = Image.fromarray(np.tile(np.arange(0, 240, 8, np.uint8), (20, 1)))
    for name in ("mask", "groups"):
        psd = PSDImage.new("RGB", (64, 48), color=(90, 120, 40))
        psd.create_pixel_layer(noise(64, 48), name="base")
        top = psd.create_pixel_layer(noise(40, 30), name="top", top=5, left=9, opacity=200)
        if name == "mask":
            top.create_mask(ramp, top=8, left=4)
        else:
            inner = psd.create_group([top], name="inner", blend_mode=BlendMode.NORMAL)
            psd.create_group([inner], name="outer", blend_mode=BlendMode.MULTIPLY)
        out = io.BytesIO()
        psd.save(out)
        yield name, out.getvalue()


def _rendered(krita: str, psd: bytes) -> np.ndarray:
    """What Krita exports of a PSD."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "x.psd", Path(folder) / "x.png"
        path.write_bytes(psd)
        command = [*shlex.split(krita), str(path), "--export", "--export-filename", str(out)]
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        environment = os.environ | dict.fromkeys(names, folder)  # not one that a newer Krita used
        subprocess.run(command, check=True, capture_output=True, timeout=300, env=environment)
        with Image.open(out) as image:
            return np.asarray(image.convert("RGBA"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--krita", default="", help="the command of a Krita: xvfb-run -a krita")
    options = parser.parse_args()
    found = documents(options.krita)
    if options.json:
        json.dump(found, sys.stdout, indent=1)
        return
    rows = found["documents"]
    assert isinstance(rows, list)
    for row in rows:
        print(f"{row['document']:24} {row['layers']:3} layers  {row['off']:5.2f} levels", end="  ")
        print(f"{row['off_saved']:5.2f} saved  {'' if row['right'] else 'off'}")
    print(f"{found['documents_within']} of {found['documents_tried']} within {LEVELS:g} levels")


if __name__ == "__main__":
    main()
