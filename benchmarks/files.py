"""Which picture files open exactly, what metadata they keep, and what they cost.

    python benchmarks/files.py [--json] [--table] [--megapixels 1,12,24,100]

`--table` prints the table of docs/formats.md. Costs are those of `files_costs.py`, and documents
those of `files_documents.py`.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import OpenEXR
import tifffile
from files_costs import SIZES, costs
from PIL import Image

from intarsia.core.engine.files.metadata.fields import read_metadata
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.save import WRITTEN, save_picture
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.metadata import Metadata, TextEntry
from intarsia.core.wire.pixels import Depth, Placed

_FILES = Path(__file__).parents[1] / "tests" / "data" / "cases"
CASES = _FILES / "heic-avif-jxl"
RGB = np.random.default_rng(0).integers(0, 256, (24, 33, 3)).astype(np.uint8)
DEEP = RGB.astype(np.uint16) * np.uint16(257)
LIGHT = (RGB / np.float32(100)).astype(np.float32)
SHARES = (RGB / np.float32(255)).astype(np.float32)
EXIF = Image.Exif()
EXIF[315] = "Jane Doe"
GIVEN = Metadata(
    exif=EXIF.tobytes().removeprefix(b"Exif\0\0"),
    xmp=b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    b'syntax-ns#"></rdf:RDF></x:xmpmeta>',
    iptc=b"\x1c\x02\x50\x00\x04Jane",
    texts=(TextEntry("Comment", "a cat"),),
    across=300,
    down=300,
)


def _pillow(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image = Image.fromarray(RGB).quantize(16) if kind == "GIF" else Image.fromarray(RGB)
    image.save(out, kind, **options)
    return out.getvalue()


def _tiff(array: np.ndarray) -> bytes:
    out = io.BytesIO()
    tifffile.imwrite(out, array, photometric="rgb", metadata=None)
    return out.getvalue()


def _exr() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.exr"
        head = {"compression": OpenEXR.ZIP_COMPRESSION, "type": OpenEXR.scanlineimage}
        OpenEXR.File(head, {"RGB": LIGHT}).write(str(path))
        return path.read_bytes()


def _written(kind: FileFormat) -> bytes:
    layer = FileLayer("Layer", Placed(pixels_of(np.dstack([RGB, RGB[..., 0] * 0 + 255])), 0, 0))
    return save_picture(ExportRequest(kind, Size(33, 24), Depth.U8, (layer,), metadata=GIVEN))


_BMP = np.asarray(Image.open(CASES / "x.bmp").convert("RGB"))
with zipfile.ZipFile(_FILES / "k.kra") as _document:
    _KRA = np.asarray(Image.open(io.BytesIO(_document.read("mergedimage.png"))).convert("RGB"))
_GIF = np.asarray(Image.fromarray(RGB).quantize(16).convert("RGB"))
_JPEG = np.asarray(Image.open(io.BytesIO(_pillow("JPEG"))))
# name, format, depth, the file, what it shows, how far off a decoder may be (of 255 or 1)
SAMPLES: tuple[tuple[str, str, Callable[[], bytes], np.ndarray, float], ...] = (
    ("PNG", "8 bits", lambda: _pillow("PNG"), RGB, 0),
    ("JPEG", "8 bits", lambda: _pillow("JPEG"), _JPEG, 0),
    ("WebP", "8 bits", lambda: _pillow("WEBP", lossless=True), RGB, 0),
    ("TIFF", "8 bits", lambda: _tiff(RGB), RGB, 0),
    ("TIFF", "16 bits", lambda: _tiff(DEEP), DEEP, 0),
    ("TIFF", "float", lambda: _tiff(LIGHT), LIGHT, 0),
    ("PSD", "8 bits", lambda: _written(FileFormat.PSD), RGB, 0),
    ("OpenRaster", "8 bits", lambda: _written(FileFormat.ORA), RGB, 0),
    ("Krita", "8 bits", (_FILES / "k.kra").read_bytes, _KRA, 0),
    ("HEIC", "8 bits", (CASES / "x.heic").read_bytes, _BMP, 3),
    ("AVIF", "8 bits", (CASES / "x.avif").read_bytes, _BMP, 3),
    ("JPEG XL", "8 bits", lambda: bytes(imagecodecs.jpegxl_encode(RGB, lossless=True)), RGB, 0),
    ("JPEG XL", "16 bits", lambda: bytes(imagecodecs.jpegxl_encode(DEEP, lossless=True)), DEEP, 0),
    ("JPEG XL", "float", lambda: bytes(imagecodecs.jpegxl_encode(SHARES)), SHARES, 0),
    (
        "JPEG 2000",
        "16 bits",
        lambda: bytes(imagecodecs.jpeg2k_encode(DEEP, level=0, reversible=True)),
        DEEP,
        0,
    ),
    ("GIF", "palette", lambda: _pillow("GIF"), _GIF, 0),
    ("BMP", "8 bits", lambda: _pillow("BMP"), RGB, 0),
    ("TGA", "8 bits", lambda: _pillow("TGA"), RGB, 0),
    ("ICO", "8 bits", lambda: _pillow("ICO", sizes=[(33, 24)]), RGB, 0),
    ("PPM", "8 bits", lambda: _pillow("PPM"), RGB, 0),
    ("EXR", "float", _exr, LIGHT, 0),
    ("HDR", "float", lambda: bytes(imagecodecs.rgbe_encode(LIGHT)), LIGHT, 0.02),
)
_FIELDS = ("exif", "xmp", "iptc", "texts", "resolution")


def opened() -> list[dict[str, object]]:
    """One row a format and depth: whether it opens, and how far off its pixels are."""
    rows: list[dict[str, object]] = []
    for name, depth, make, wanted, most in SAMPLES:
        seen = array_of(open_picture(make()).pixels)[..., :3]
        off = float(np.abs(seen.astype(float) - wanted).max())
        rows.append({"format": name, "depth": depth, "off": off, "right": off <= most})
    return rows


def kept_fields(kind: FileFormat) -> list[str]:
    """The fields of metadata that are in an export of this format, of all that were given."""
    found = read_metadata(_written(kind), kind)
    kept = {
        "exif": b"Jane Doe" in found.exif,
        "xmp": b"RDF" in found.xmp,
        "iptc": b"Jane" in found.iptc,
        "texts": bool(found.texts),
        "resolution": round(found.across) == 300,
    }
    return [name for name in _FIELDS if kept[name]]


def documents() -> object:
    """What `files_documents.py`, where it is there, says of documents of other programs."""
    script = Path(__file__).with_name("files_documents.py")
    if not script.is_file():
        return None
    command = [sys.executable, str(script), "--json"]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr[-500:]


def table() -> str:
    """The table of docs/formats.md."""
    lines = ["| Format | Depth tried | Opens | Written | Metadata kept on export |"]
    lines.append("|---|---|---|---|---|")
    names = {"OpenRaster": "ora"}
    written = {kind.value: kind for kind in WRITTEN}
    for row in opened():
        name = str(row["format"])
        kind = written.get(names.get(name, name.lower()))
        exact = "exactly" if row["off"] == 0 else "as its decoder gives it"
        kept = ", ".join(kept_fields(kind)) or "in the native file" if kind else "–"
        lines.append(
            f"| {name} | {row['depth']} | {exact if row['right'] else 'no'} | "
            f"{'yes' if kind else 'no'} | {kept} |"
        )
    return "\n".join(lines)


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(",") if part)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--megapixels", type=_sizes, default=SIZES, metavar="N,N,…")
    options = parser.parse_args()
    if options.table:
        print(table())
        return
    rows = opened()
    kept = {kind.value: kept_fields(kind) for kind in WRITTEN}
    facts = {
        "formats": rows,
        "opened": sum(bool(row["right"]) for row in rows),
        "exact": sum(row["off"] == 0 for row in rows),
        "given_fields": len(_FIELDS) * len(kept),
        "kept_fields": sum(map(len, kept.values())),
        "kept": kept,
        "documents": documents(),
        "costs": [costs(size) for size in options.megapixels],
    }
    if options.json:
        print(json.dumps(facts))
    else:
        print("\n".join(f"{name}: {value}" for name, value in facts.items()))


if __name__ == "__main__":
    main()
