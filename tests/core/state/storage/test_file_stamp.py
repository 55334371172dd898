"""Two editors on one file: neither overwrites what the other has saved."""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import suppress
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


def count_up(path: Path, times: int) -> None:
    """Add one to the number in the file, so many times, never over what somebody else has put."""
    done = 0
    while done < times:
        stamp, number = stamp_of(path), int(path.read_bytes())
        if stamp is None or stamp.sha256 != hashlib.sha256(b"%d" % number).hexdigest():
            continue  # replaced between the two looks
        with suppress(ChangedOnDisk):
            write_unless_changed(path, [b"%d" % (number + 1)], stamp)
            done += 1


@pytest.mark.skipif(os.name != "posix", reason="locks the file that is replaced")
def test_two_that_save_at_the_same_moment_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    path.write_bytes(b"0")
    editors = [threading.Thread(target=count_up, args=(path, 40)) for _ in range(4)]
    for editor in editors:
        editor.start()
    for editor in editors:
        editor.join()
    assert path.read_bytes() == b"160"
