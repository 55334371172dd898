"""Files that a person names are read whole, within a bound; devices are not."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from intarsia.core.state.storage.whole_file import whole_file
from intarsia.core.wire.errors import BadPicture

posix = pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes as files")


@pytest.mark.parametrize("count", [0, 1, 999, (1 << 20) + 7, 3 << 20])
def test_a_file_is_read_whole(tmp_path: Path, count: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(count))
    assert whole_file(path) == path.read_bytes()
    assert whole_file(path, most=count) == path.read_bytes()
    if count:
        with pytest.raises(OSError, match="too large"):
            whole_file(path, most=count - 1)


@posix
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(name: str) -> None:
    with pytest.raises(BadPicture, match=f"{name} is a device"):
        whole_file(Path(name))


@posix
def test_a_disk_is_refused_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only root can make one: the system's word for it stands in, on a file nobody may read."""
    path = tmp_path / "disk"
    path.touch(mode=0)
    disk = os.stat_result((stat.S_IFBLK, *path.stat()[1:]))
    monkeypatch.setattr(Path, "stat", lambda _, **__: disk)
    with pytest.raises(BadPicture, match="is a device"):
        whole_file(path)


@posix
def test_a_pipe_is_refused_where_nobody_may_wait_for_it(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(BadPicture, match="is not a file"):
        whole_file(path, pipes=False)  # nobody writes: it would never end


@posix
def test_of_a_pipe_no_more_is_read_than_may_come(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    written: list[bool] = []

    def write(data: bytes) -> None:
        try:
            path.write_bytes(data)
        except BrokenPipeError:
            written.append(False)

    for data, fits in ((b"a picture", True), (bytes(8 << 20), False)):
        writer = threading.Thread(target=write, args=(data,))
        writer.start()
        if fits:
            assert whole_file(path, most=1 << 20) == data
        else:
            with pytest.raises(OSError, match="too large"):
                whole_file(path, most=1 << 20)
        writer.join(60)
        assert not writer.is_alive()
    assert written == [False]


def test_what_is_no_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        whole_file(tmp_path / "nothing")
    with pytest.raises((IsADirectoryError, PermissionError)):
        whole_file(tmp_path)
