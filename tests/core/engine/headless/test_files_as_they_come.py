"""Long names, long pictures, grey pictures and maps of any making go through the command line."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes

BASE = Path(__file__).parents[3] / "data" / "cases" / "fifo" / "base.png"


def run(*arguments: object) -> int:
    return main([*map(str, arguments)])


@pytest.mark.parametrize("name", ["l" * 218, "l" * 251, "写" * 74])
def test_a_name_as_long_as_the_system_allows_is_written(name: str, tmp_path: Path) -> None:
    out = tmp_path / f"{name}.png"
    assert run("export", BASE, "-o", out) == 0
    assert os.listdir(tmp_path) == [out.name]
    with Image.open(out) as image, Image.open(BASE) as base:
        assert (np.asarray(image.convert("RGB")) == np.asarray(base)).all()


def test_a_name_that_no_system_allows_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", BASE, "-o", tmp_path / ("l" * 252 + ".png")) == 1
    assert re.search("The name of .* is too long.* Choose a shorter one.", capsys.readouterr().err)
    assert os.listdir(tmp_path) == []


def test_a_picture_too_long_for_a_jpeg_is_told_its_bound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long, out = tmp_path / "w65510.png", tmp_path / "o.jpg"
    Image.new("RGB", (65_510, 2), (10, 20, 30)).save(long)
    assert run("export", long, "-o", out) == 1
    said = capsys.readouterr().err
    assert "A JPEG has at most 65500 pixels a side. Export a PNG or TIFF." in said
    assert not out.exists()


@pytest.mark.parametrize("end", ["jpg", "png", "tif"])
def test_a_grey_jpeg_comes_back_grey(end: str, tmp_path: Path) -> None:
    grey, out = tmp_path / "gonly.jpg", tmp_path / f"o.{end}"
    Image.open(BASE).convert("L").save(grey, quality=90)
    assert run("export", grey, "-o", out) == 0
    with Image.open(out) as image, Image.open(grey) as before:
        assert image.mode == "L"
        seen, wanted = np.asarray(image).astype(int), np.asarray(before).astype(int)
    assert np.abs(seen - wanted).max() <= (2 if end == "jpg" else 0)


def test_a_redrawn_map_may_be_of_colours_or_deep(tmp_path: Path) -> None:
    """What Paint, Photoshop and Krita make of a map of 8-bit greys says the same as it."""
    before = np.zeros((72, 96), np.uint8)
    before[:, 48:] = 3
    after = before.copy()
    after[20:40, 40:48] = 3
    maps = {"grey": after, "colours": np.dstack([after] * 3), "deep": after.astype(np.uint16)}
    Image.fromarray(before).save(tmp_path / "before.png")
    seen = {}
    for name, array in maps.items():
        path, out = tmp_path / f"{name}.png", tmp_path / f"{name}.ora"
        Image.fromarray(array).save(path)
        assert (
            run("repaint", BASE, "--before", tmp_path / "before.png", "--after", path, "-o", out)
            == 0
        )
        document = document_of_bytes(out.read_bytes(), out.name).document
        assert len(document.layers) > 1
        assert run("export", out, "-o", tmp_path / "flat.png") == 0
        with Image.open(tmp_path / "flat.png") as image:
            seen[name] = np.asarray(image.convert("RGB"))
    with Image.open(BASE) as image:
        changed = (seen["grey"] != np.asarray(image)).any(axis=2)
    assert changed[after != before].mean() > 0.8
    assert not changed[:, :30].any()
    assert (seen["colours"] == seen["grey"]).all()
    assert (seen["deep"] == seen["grey"]).all()


@pytest.mark.skipif(os.name == "nt", reason="devices as files")
def test_a_device_that_never_ends_is_no_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    assert run("export", "/dev/zero", "-o", out) == 1
    assert "/dev/zero is a device." in capsys.readouterr().err
    assert run("remove", BASE, "--region", "/dev/zero", "-o", out) == 1
    assert "/dev/zero is a device." in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    "given",
    [("--amount", "nan"), ("--amount", "1e999"), ("--box", "1e12,3"), ("--click", "inf,1")],
)
def test_a_number_that_is_none_is_said_before_anything_is_read(
    given: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run("correct", tmp_path / "none.ora", "--do", "grow", *given, "-o", tmp_path / "o.ora")
    assert "out of range" in capsys.readouterr().err
