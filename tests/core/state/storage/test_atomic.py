"""Files are replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intarsia.core.state.storage.atomic import of_os_error, write_atomic
from intarsia.core.state.storage.leftovers import clear_leftovers, clear_unfinished
from intarsia.core.wire.errors import NoSpace, ReadOnlyFile


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


@pytest.mark.parametrize("length", [1, 222, 240, 255])
def test_every_name_that_a_file_may_have_can_be_saved(tmp_path: Path, length: int) -> None:
    path = tmp_path / ("n" * length)
    for content in (b"one", b"two"):
        write_atomic(path, [content])
    assert path.read_bytes() == b"two"
    with pytest.raises(NoSpace, match="too long"):
        write_atomic(tmp_path / ("n" * 256), [b"x"])
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="links are of POSIX systems")
def test_a_link_to_itself_is_a_sentence(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(NoSpace, match="leads to itself"):
        write_atomic(loop, [b"x"])


@pytest.mark.skipif(os.name != "posix", reason="hard links are of POSIX systems")
def test_other_names_of_a_file_see_the_new_bytes(tmp_path: Path) -> None:
    path, other = tmp_path / "file", tmp_path / "other"
    path.write_bytes(b"a long earlier file")
    os.link(path, other)
    for content in (b"short", b"and one that is longer than all before it"):
        write_atomic(path, [content])
        assert other.read_bytes() == content
    assert path.stat().st_nlink == 2
    assert sorted(os.listdir(tmp_path)) == ["file", "other"]


def test_a_read_only_file_is_replaced_only_where_somebody_has_agreed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    path.chmod(0o444)
    with pytest.raises(ReadOnlyFile, match="is read-only"):
        write_atomic(path, [b"x"])
    assert path.read_bytes() == b"before"
    if os.name == "posix":
        write_atomic(path, [b"x"], replace_read_only=True)
        assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"x", 0o444)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="gives files away")
def test_the_owner_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    os.chown(path, 4711, 4712)
    write_atomic(path, [b"y"])
    facts = path.stat()
    assert (path.read_bytes(), facts.st_uid, facts.st_gid) == (b"y", 4711, 4712)


def test_what_a_killed_writer_left_goes_when_its_file_is_written_next(tmp_path: Path) -> None:
    code = f"""
import os, pathlib
from intarsia.core.state.storage.atomic import write_atomic
def chunks():
    yield b"x" * 1000
    os._exit(9)
write_atomic(pathlib.Path({str(tmp_path / "file")!r}), chunks())
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert len(os.listdir(tmp_path)) == 1

    def chunks() -> Iterator[bytes]:
        mine = os.listdir(tmp_path)
        assert len(mine) == 1  # the other's is gone
        clear_leftovers(tmp_path)
        assert os.listdir(tmp_path) == mine  # what is being written stays
        yield b"whole"

    write_atomic(tmp_path / "file", chunks())
    assert (tmp_path / "file").read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["file"]
