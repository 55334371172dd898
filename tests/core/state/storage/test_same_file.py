"""A copy into a file that stays the same file: cut off anywhere, finished, never over others'."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.leftovers import clear_leftovers, part_of
from intarsia.core.state.storage.same_file import exchange_bytes

PAGE = 4096
OLD = random.Random(1).randbytes(5 * PAGE + 100)
SHORT = random.Random(2).randbytes(3 * PAGE + 7)
LONG = random.Random(3).randbytes(9 * PAGE + 7)


class CutOff(BaseException):
    """The process is gone."""


class FailingDisk(Disk):
    """Ends as the copy has written so many bytes, as a killed process does: at a page."""

    def __init__(self, after: int) -> None:
        self._after = after
        self._target = -1

    def open_to_replace(self, path: Path) -> int:
        self._target = super().open_to_replace(path)
        return self._target

    def write(self, handle: int, data: bytes) -> None:
        if handle != self._target:
            return super().write(handle, data)
        super().write(handle, data[: self._after])
        raise CutOff


def cut_off(folder: Path, new: bytes, after: int) -> Path:
    """A file whose new bytes were on their way into it."""
    path = folder / "file"
    path.write_bytes(OLD)
    part = part_of(path)
    part.write_bytes(new)
    with pytest.raises(CutOff):
        exchange_bytes(part, path, FailingDisk(after))
    return path


@pytest.mark.parametrize("new", [SHORT, LONG])
@pytest.mark.parametrize("after", [PAGE, 3 * PAGE, 10**9])
def test_a_copy_that_was_cut_off_is_done_to_its_end(tmp_path: Path, new: bytes, after: int) -> None:
    path = cut_off(tmp_path, new, after)
    for clock in (0, 2**33):  # it had been put back, or was ahead
        os.utime(path, (clock, clock))
    part_of(path).write_bytes(b"never whole")
    clear_leftovers(tmp_path)
    assert path.read_bytes() == new
    assert os.listdir(tmp_path) == ["file"]


def test_pages_that_reached_the_disk_in_any_order_are_a_copy_too(tmp_path: Path) -> None:
    path = cut_off(tmp_path, LONG, 0)
    mixed = bytearray(OLD.ljust(len(LONG), b"\0"))
    for page in (1, 4, 7):
        mixed[page * PAGE : (page + 1) * PAGE] = LONG[page * PAGE : (page + 1) * PAGE]
    path.write_bytes(mixed)
    clear_leftovers(tmp_path)
    assert path.read_bytes() == LONG


def test_a_copy_that_had_not_begun_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = cut_off(tmp_path, SHORT, 0)
    clear_leftovers(tmp_path)
    assert path.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize(
    "theirs",
    [
        SHORT[: 2 * PAGE] + b"x" + OLD[2 * PAGE + 1 :],  # as long as ours, and alike at its begin
        b"quite another picture",
        OLD[:-1] + bytes([OLD[-1] ^ 1]),
    ],
)
@pytest.mark.parametrize("clock", [0, 2**33])
def test_what_another_program_has_made_of_it_since_stays(
    tmp_path: Path, theirs: bytes, clock: int
) -> None:
    path = cut_off(tmp_path, SHORT, 2 * PAGE)
    path.write_bytes(theirs)
    os.utime(path, (clock, clock))
    clear_leftovers(tmp_path)
    assert path.read_bytes() == theirs
    assert len(os.listdir(tmp_path)) == 3  # ours is not lost either


def test_bytes_without_a_word_of_what_was_there_before_are_left(tmp_path: Path) -> None:
    path = cut_off(tmp_path, SHORT, PAGE)
    for left in tmp_path.glob("*.before"):
        left.write_bytes(b"")
    half = path.read_bytes()
    clear_leftovers(tmp_path)
    assert path.read_bytes() == half
    assert list(tmp_path.glob("*.whole"))
