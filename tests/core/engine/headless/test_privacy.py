"""What is saved and exported names nobody: no user, no folder, no computer, no token."""

from __future__ import annotations

import io
import re
import socket
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.scenes import render_scene

USER = "anna-of-the-hills"
FOLDER = "letters-to-nobody"
SIDE = 96


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of a person with a name, which is also that of the home."""
    home = tmp_path / USER
    place = home / FOLDER
    place.mkdir(parents=True)
    for name in ("USER", "USERNAME", "LOGNAME"):
        monkeypatch.setenv(name, USER)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("INTARSIA_HOME", str(home / "intarsia"))
    monkeypatch.chdir(place)
    return place


def parts_of(data: bytes) -> Iterator[bytes]:
    """A file, and what is packed in it."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from parts_of(archive.read(name))
    for found in re.finditer(b"\x78[\x01\x5e\x9c\xda]", data):
        try:
            yield zlib.decompressobj().decompress(data[found.start() :], 1 << 16)
        except zlib.error:
            continue


def test_no_file_that_is_written_names_a_person_a_folder_or_a_computer(folder: Path) -> None:
    picture = np.rint(render_scene(3, SIDE).picture * 255).astype(np.uint8)
    assert cv2.imwrite(str(folder / "photo.png"), picture)
    assert main(["take-apart", str(folder / "photo.png"), "-o", str(folder / "out.ora")]) == 0
    region = np.zeros((SIDE, SIDE), np.uint8)
    region[30:50, 30:50] = 255
    assert cv2.imwrite(str(folder / "region.png"), region)
    paint = ["paint", str(folder / "out.ora"), "--region", str(folder / "region.png")]
    paint += ["--exemplar", str(folder / "photo.png"), "-o", str(folder / "edited.ora")]
    assert main(paint) == 0
    names = [f"edited.{suffix}" for suffix in ("png", "psd", "tif", "jpg", "webp")]
    for name in names:
        assert main(["export", str(folder / "edited.ora"), "-o", str(folder / name)]) == 0
    secrets = [USER, FOLDER, str(folder.parents[1])]
    secrets += [name for name in (socket.gethostname(),) if len(name) > 4]
    spelled = [s.encode(code) for s in secrets for code in ("utf-8", "utf-16-le", "utf-16-be")]
    for name in ("out.ora", "edited.ora", *names):
        for part in parts_of((folder / name).read_bytes()):
            assert not [secret for secret in spelled if secret in part], name
