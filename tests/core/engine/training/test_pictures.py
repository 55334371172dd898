"""A folder of pictures to train on: which count, what is read of them, and what is kept."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.training.cutters import ColourCutter
from intarsia.core.engine.training.pictures import (
    FolderPictures,
    PreparationSettings,
    PreparedPictures,
    TrainingPicture,
)
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Depth, Placed

SIDE = 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With one picture in it, cat.tif."""
    found = tmp_path / "photos"
    found.mkdir()
    draw(found / "cat.tif", 0)
    return found


def draw(path: Path, level: int) -> None:
    Image.fromarray(np.full((40, 40, 3), level, np.uint8)).save(path)


def opened(folder: Path) -> FolderPictures:
    return FolderPictures(folder, PreparationSettings(SIDE, 4), ColourCutter())


def prepared(folder: Path) -> TrainingPicture:
    """The one picture as a training gets it, by way of what is kept."""
    return PreparedPictures(opened(folder), folder.parent / "prepared", print).get(0)


def later(path: Path) -> None:
    """As if it had been written a second after it was, however coarse the clock of the disk."""
    written = path.stat().st_mtime_ns + 10**9
    os.utime(path, ns=(written, written))


def test_a_picture_or_caption_that_changes_is_prepared_again(folder: Path) -> None:
    note = folder / "cat.txt"
    assert prepared(folder).caption == ""
    name = opened(folder).name
    note.write_text("a cat")
    assert prepared(folder).caption == "a cat"
    note.write_text("a dog")
    later(note)
    assert prepared(folder).caption == "a dog"
    size = (folder / "cat.tif").stat().st_size
    draw(folder / "cat.tif", 200)
    later(folder / "cat.tif")
    assert (folder / "cat.tif").stat().st_size == size
    assert int(prepared(folder).picture[0, 0, 0]) == 200
    assert opened(folder).name == name  # a training goes on with what is there now


def test_a_picture_copied_with_another_date_is_of_the_same_collection(folder: Path) -> None:
    name, kept_as = opened(folder).name, opened(folder).kept_as
    later(folder / "cat.tif")
    assert opened(folder).name == name
    assert opened(folder).kept_as != kept_as


@pytest.mark.own_process
def test_of_a_large_file_its_beginning_alone_is_read(folder: Path) -> None:
    Image.new("RGB", (40, 40)).save(folder / "cat.png")
    (folder / "cat.tif").unlink()
    with (folder / "cat.png").open("r+b") as file:
        file.truncate(64 << 20)
    tracemalloc.start()
    try:
        assert len(opened(folder)) == 1
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_a_size_that_stands_far_into_its_file_is_found(folder: Path) -> None:
    (folder / "cat.tif").unlink()
    Image.fromarray(np.zeros((40, 50, 3), np.uint8)).save(folder / "cat.jpg")
    plain = (folder / "cat.jpg").read_bytes()
    told = b"\xff\xe1\xff\xff" + bytes(0xFFFF - 2)
    (folder / "cat.jpg").write_bytes(plain[:2] + 8 * told + plain[2:])
    assert opened(folder).skipped == {}


def test_a_beginning_is_judged_by_the_size_of_its_file() -> None:
    grey = np.zeros((2000, 2000), np.uint8)
    rgba = np.dstack([grey, grey, grey, np.full_like(grey, 255)])
    layer = FileLayer("Grey", Placed(pixels_of(rgba), 0, 0))
    whole = save_picture(ExportRequest(FileFormat.PNG, Size(2000, 2000), Depth.U8, (layer,)))
    head = whole[:100]
    assert read_header(head, stored=len(whole)).size == Size(2000, 2000)
    with pytest.raises(BadPicture, match="far less"):
        read_header(head)


@pytest.mark.parametrize("kind", [FileFormat.PSD, FileFormat.ORA, FileFormat.TIFF, FileFormat.WEBP])
def test_every_kind_that_opens_is_trained_on(folder: Path, kind: FileFormat) -> None:
    (folder / "cat.tif").unlink()
    red = np.full((40, 40, 4), 255, np.uint8)
    red[..., 1:3] = 0
    layer = FileLayer("Red", Placed(pixels_of(red), 0, 0))
    wanted = ExportRequest(kind, Size(40, 40), Depth.U8, (layer,))
    (folder / f"cat.{kind.value}").write_bytes(save_picture(wanted))
    (folder / "cat.gif").write_bytes(b"GIF89a")  # not looked at
    found = opened(folder)
    assert (len(found), found.skipped) == (1, {})
    assert np.allclose(found.make(0).picture[5, 5], (255, 0, 0), atol=3)
