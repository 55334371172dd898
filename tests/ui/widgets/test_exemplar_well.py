"""The exemplar well: files are read no larger than is used, and where the host wants it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.plugin.krita.waiting.at_once import AT_ONCE_BYTES
from intarsia.plugin.krita.waiting.restarted_gestures import RestartedGestures
from intarsia.ui.attempts import AtOnce
from intarsia.ui.background import Background
from intarsia.ui.qt import QtGui
from intarsia.ui.widgets.exemplar_well import (
    MAX_SIDE_PX,
    WELL_PX,
    ExemplarWell,
    for_screen,
    thumbnail,
)

Found = TypeVar("Found")
TURNED = 6  # EXIF: what is the top of the file is the right of the picture


@pytest.fixture
def well(qtbot: QtBot) -> ExemplarWell:
    failed: list[IntarsiaError] = []
    well = ExemplarWell(AtOnce(failed.append))
    qtbot.addWidget(well)
    return well


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.stop()


def halves(path: Path, size: tuple[int, int], *, orientation: int = 1) -> str:
    """A picture file, its left half red and its right half blue."""
    picture = Image.new("RGB", size, (255, 0, 0))
    picture.paste((0, 0, 255), (size[0] // 2, 0, size[0], size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture.save(path, exif=exif)
    return str(path)


def shows(well: ExemplarWell) -> tuple[int, int, str, str]:
    """Width and height; red or blue at the first and at the last pixel."""
    assert well.pixels is not None
    data = well.pixels.data
    first, last = ("red" if data[at] > 128 > data[at + 2] else "blue" for at in (0, -4))
    return well.pixels.width, well.pixels.height, first, last


@pytest.mark.parametrize("name", ["one.png", "one.jpg", "one.webp"])
def test_a_large_file_is_made_smaller(well: ExemplarWell, tmp_path: Path, name: str) -> None:
    well.take_file(halves(tmp_path / name, (40, 20)))
    assert shows(well) == (40, 20, "red", "blue")
    well.take_file(halves(tmp_path / name, (2 * MAX_SIDE_PX, 64)))
    assert shows(well) == (MAX_SIDE_PX, 32, "red", "blue")
    well.take_file(halves(tmp_path / name, (3 * MAX_SIDE_PX, 1)))
    assert shows(well) == (MAX_SIDE_PX, 1, "red", "blue")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_a_thumbnail_is_as_sharp_as_the_screen(ratio: float) -> None:
    shown = for_screen(thumbnail(Pixels(600, 400, RGBA, Depth.U8, bytes(600 * 400 * 4))), ratio)
    height = WELL_PX - 8
    assert shown.devicePixelRatio() == min(ratio, 2.0)
    assert shown.height() == round(height * min(ratio, 2.0))
    assert shown.deviceIndependentSize().height() == height


def test_a_file_is_turned_as_its_camera_says(well: ExemplarWell, tmp_path: Path) -> None:
    path = halves(tmp_path / "turned.jpg", (2 * MAX_SIDE_PX, 64), orientation=TURNED)
    well.take_file(path)
    assert shows(well) == (32, MAX_SIDE_PX, "red", "blue")


def test_what_is_no_picture_is_refused_and_changes_nothing(
    well: ExemplarWell, tmp_path: Path
) -> None:
    refused: list[str] = []
    well.refused.connect(refused.append)
    well.take_file(halves(tmp_path / "one.png", (40, 20)))
    (tmp_path / "text.png").write_text("no picture")
    for name in ("text.png", "nothing.png"):
        well.take_file(str(tmp_path / name))
    well.take_image(QtGui.QImage())
    assert refused == ["That is not a picture that can be read."] * 3
    assert shows(well)[:2] == (40, 20)


def test_a_large_file_is_read_on_another_thread_where_the_host_has_one(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    class Waiting:
        """Attempts as Krita's workbench makes them."""

        def __init__(self) -> None:
            self.read_on: list[bool] = []
            self.failed: list[IntarsiaError] = []
            self._restarted = RestartedGestures(background, str, self.failed.append)
            self.attempt = self._restarted.run

        def made(self, key: Hashable, size: int, work: Callable[[], Found]) -> Found:
            gui = threading.get_ident()

            def heard() -> Found:
                self.read_on.append(threading.get_ident() == gui)
                return work()

            return self._restarted.made(key, size, lambda: heard)

    attempts = Waiting()
    well = ExemplarWell(attempts)
    qtbot.addWidget(well)
    refused: list[str] = []
    well.refused.connect(refused.append)
    well.take_file(halves(tmp_path / "little.png", (40, 20)))
    side = int(AT_ONCE_BYTES**0.5)
    with qtbot.waitSignal(well.changed):
        well.take_file(halves(tmp_path / "large.png", (side, side)))
        assert shows(well)[:2] == (40, 20)
    assert shows(well)[:2] == (side, side)
    with qtbot.waitSignal(well.refused):
        well.take_file(str(tmp_path / "nothing.png"))
    assert attempts.read_on == [True, False, False]
    assert attempts.failed == []
    assert refused == ["That is not a picture that can be read."]
