"""Archives whose bytes follow from the files alone, and lists that match them."""

from __future__ import annotations

import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from intarsia_build.archives import pack, repacked


def tree(folder: Path, *, mtime: int) -> Path:
    (folder / "b" / "__pycache__").mkdir(parents=True)
    (folder / "b" / "__pycache__" / "x.pyc").write_bytes(b"never the same")
    (folder / "b" / "run").write_text("#!/bin/sh\n")
    (folder / "b" / "run").chmod(0o775)
    (folder / "ä b.txt").write_text("text\n")
    (folder / "ä b.txt").chmod(0o660)
    (folder / "link").symlink_to("b/run")
    for path in folder.rglob("*"):
        os.utime(path, (mtime, mtime), follow_symlinks=False)
    return folder


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_the_same_files_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    packed = []
    for number, mtime in enumerate((1_000_000_000, 1_700_000_000)):
        folder = tree(tmp_path / f"tree{number}", mtime=mtime)
        archive = tmp_path / f"{number}-{name}"
        packed.append(pack(folder, archive, "Intarsia").read_bytes())
    assert packed[0] == packed[1]


def test_programs_stay_programs_and_links_links(tmp_path: Path) -> None:
    folder = tree(tmp_path / "tree", mtime=1_000_000_000)
    with tarfile.open(pack(folder, tmp_path / "a.tar.gz", "Intarsia")) as archive:
        modes = {info.name: info.mode for info in archive if info.isfile()}
        links = {info.name: info.linkname for info in archive if info.issym()}
    assert modes == {"Intarsia/b/run": 0o755, "Intarsia/ä b.txt": 0o644}
    assert links == {"Intarsia/link": "b/run"}
    with zipfile.ZipFile(pack(folder, tmp_path / "a.zip", "Intarsia")) as archive:
        assert "Intarsia/b/__pycache__/x.pyc" not in archive.namelist()
        assert archive.read("Intarsia/ä b.txt") == b"text\n"


def test_a_repacked_archive_forgets_when_and_by_whom(tmp_path: Path) -> None:
    for number, mtime in enumerate((1_000_000_000, 1_700_000_000)):
        folder = tree(tmp_path / f"tree{number}", mtime=mtime)
        with tarfile.open(tmp_path / f"{number}.tar.gz", "w:gz") as archive:
            archive.add(folder / "ä b.txt", "x/ä b.txt")
            archive.add(folder / "b" / "run", "x/run")
    first, second = (repacked(tmp_path / f"{n}.tar.gz").read_bytes() for n in (0, 1))
    assert first == second
