"""Two editors on one file: neither overwrites what the other has saved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intarsia.core.state.storage.file_stamp import has_changed, stamp_of, write_unless_changed
from intarsia.core.wire.errors import ChangedOnDisk


def test_an_untouched_file_is_replaced_and_stamped_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    path.write_bytes(b"one")
    stamp = stamp_of(path)
    again = write_unless_changed(path, [b"tw", b"o"], stamp)
    assert path.read_bytes() == b"two"
    assert not has_changed(path, again)
    assert has_changed(path, stamp)


def test_a_file_that_another_editor_saved_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    path.write_bytes(b"one")
    stamp = stamp_of(path)
    path.write_bytes(b"theirs")
    with pytest.raises(ChangedOnDisk, match=r"a\.ora was changed"):
        write_unless_changed(path, [b"ours"], stamp)
    assert path.read_bytes() == b"theirs"


def test_touched_but_equal_bytes_are_no_change(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    path.write_bytes(b"one")
    stamp = stamp_of(path)
    os.utime(path, ns=(1, 1))
    assert not has_changed(path, stamp)


def test_a_file_that_appeared_or_vanished_counts_as_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    assert stamp_of(path) is None
    assert not has_changed(path, None)
    path.write_bytes(b"one")
    assert has_changed(path, None)
    stamp = stamp_of(path)
    path.unlink()
    assert has_changed(path, stamp)
    assert write_unless_changed(path, [b"two"], stamp) is not None
