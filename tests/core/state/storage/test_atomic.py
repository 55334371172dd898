"""Files are replaced whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from intarsia.core.state.storage.atomic import clear_unfinished, of_os_error, write_atomic
from intarsia.core.wire.errors import NoSpace


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomic(path, [b"one", b"two"])
    write_atomic(path, [b"three"])
    assert path.read_bytes() == b"three"
    assert os.listdir(tmp_path) == ["file"]


def test_a_failure_leaves_the_earlier_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")

    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(NoSpace, match="The disk is full"):
        write_atomic(path, chunks())
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["file"]


def test_what_a_killed_write_left_goes_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file[1]"
    others = [".file[1].mine", ".file[1].txt." + "a" * 32, ".file1." + "a" * 32, "file[1]"]
    for name in (*others, ".file[1]." + "0123456789abcdef" * 2):
        (tmp_path / name).write_bytes(b"x")
    clear_unfinished(path)
    assert sorted(os.listdir(tmp_path)) == sorted(others)
    clear_unfinished(tmp_path / "none" / "file")


@pytest.mark.skipif(os.name != "posix", reason="modes and links are of POSIX systems")
def test_modes_and_links_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "file", tmp_path / "link"
    write_atomic(path, [b"x"], private=True)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    link.symlink_to(path)
    write_atomic(link, [b"y"])
    assert link.is_symlink()
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"y", 0o640)


def test_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoSpace, match="There is no folder"):
        write_atomic(tmp_path / "none" / "file", [b"x"])


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not be written"),
        (errno.ENOSPC, "disk is full"),
        (errno.EIO, "cannot be written: Input/output error"),
    ],
)
def test_every_reason_has_its_sentence(number: int, sentence: str) -> None:
    error = of_os_error(OSError(number, os.strerror(number)), Path("/x"))
    assert sentence in error.message
    assert error.hint
