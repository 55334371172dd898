"""Opened, edited, saved, opened again, exported: other programs see the picture that it was.

ImageMagick reads the pixels, littleCMS the colours; what Krita shows is asked in
tests/plugin/krita.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms
from skimage import data, transform

from intarsia.core.engine.files.profiles import adobe_rgb
from intarsia.core.engine.headless.commands import main

WIDTH, HEIGHT = 120, 90
DEPTHS = {"8": "u1", "16": "u2", "float": "f4"}


def photo(dtype: str) -> np.ndarray:
    """(H, W, 3) of a cup on a table."""
    small = transform.resize(data.coffee(), (HEIGHT, WIDTH), anti_aliasing=True)
    if dtype == "f4":
        return (small * 1.5).astype(dtype)  # brighter than white too
    return np.rint(small * np.iinfo(dtype).max).astype(dtype)


def region() -> np.ndarray:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    return np.hypot(rows - 45, columns - 60) < 14


@pytest.fixture
def edited(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[str, np.ndarray, Path]:
    """Depth, source, and the saved document: a marked part removed from a picture in Adobe RGB."""
    depth = request.param
    source, path = photo(DEPTHS[depth]), tmp_path / "in.tif"
    tifffile.imwrite(path, source, photometric="rgb", iccprofile=adobe_rgb(), metadata=None)
    mask, out = tmp_path / "mask.png", tmp_path / "edited.ora"
    Image.fromarray(region().astype(np.uint8) * 255).save(mask)
    assert main(["remove", str(path), "--region", str(mask), "-o", str(out)]) == 0
    return depth, source, out


def magick(path: Path, depth: str) -> np.ndarray:
    """(H, W, 3) as ImageMagick reads the file."""
    program = shutil.which("convert")
    if program is None:
        assert "CI" not in os.environ, "ImageMagick is missing"
        pytest.skip("ImageMagick is not installed")
    raw = path.with_suffix(".rgb")
    bits = {"8": "8", "16": "16"}[depth]
    command = [program, f"{path}[0]", "-depth", bits, "-endian", "LSB", f"rgb:{raw}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return np.fromfile(raw, DEPTHS[depth]).reshape(HEIGHT, WIDTH, 3)


def in_srgb(array: np.ndarray, icc: bytes) -> np.ndarray:
    """8-bit colours in sRGB, by littleCMS."""
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    image = Image.fromarray(array)
    return np.asarray(ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB")))


@pytest.mark.parametrize("edited", list(DEPTHS), indirect=True)
def test_what_was_not_edited_is_there_to_the_bit_in_every_program(
    edited: tuple[str, np.ndarray, Path],
) -> None:
    depth, source, document = edited
    again = document.with_name("again.ora")
    assert main(["export", str(document), "-o", str(again)]) == 0
    for file, kind in ((document, ".png"), (document, ".tif"), (document, ".psd"), (again, ".png")):
        if depth == "float" and kind != ".tif":
            continue
        out = file.with_name(f"{file.stem}_out{kind}")
        assert main(["export", str(file), "-o", str(out)]) == 0
        read = tifffile.imread(out) if depth == "float" else magick(out, depth)
        apart = np.abs(read.astype(np.float64) - source).max(axis=2)
        near = np.hypot(*(np.mgrid[:HEIGHT, :WIDTH] - np.array([45, 60])[:, None, None])) < 24
        assert apart[~near].max() == 0, (kind, depth)
        assert (apart[region()] > 0).mean() > 0.5
        if depth == "8" and kind != ".psd":
            with Image.open(out) as image:
                icc = image.info["icc_profile"]
                shown = in_srgb(np.asarray(image.convert("RGB")), icc)
            wanted = in_srgb(source, adobe_rgb())
            assert (shown[~near] == wanted[~near]).all()
