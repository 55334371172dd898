"""The file operations that durability rests on, in one place that a test can replace."""

from __future__ import annotations

import os
from pathlib import Path


class Disk:
    """What is written outlives the process; what is synced outlives the computer's power too.

    `sync` makes a file's bytes durable, `sync_folder` the names in a folder: a file that was made,
    renamed or removed. All methods raise OSError.
    """

    def create(self, path: Path, mode: int = 0o600) -> int:
        """A new file, by default of this user alone, open for writing; the caller closes it."""
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, mode)

    def open_to_replace(self, path: Path) -> int:
        """A file that is there, open for writing at its begin; the caller closes it."""
        return os.open(path, os.O_WRONLY | _BINARY)

    def reserve(self, handle: int, size: int) -> None:
        """Have room for so many bytes, where the system can promise that."""
        if hasattr(os, "posix_fallocate") and size:
            os.posix_fallocate(handle, 0, size)

    def cut(self, handle: int, size: int) -> None:
        """The file ends after so many bytes."""
        os.ftruncate(handle, size)

    def remove(self, path: Path) -> None:
        """Delete a file, if it is there."""
        path.unlink(missing_ok=True)

    def append(self, path: Path) -> int:
        """A file, made where it is missing, open for writing at its end; the caller closes it."""
        return os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY | _BINARY, 0o600)

    def write(self, handle: int, data: bytes) -> None:
        """All of the bytes."""
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view) :]

    def sync(self, handle: int) -> None:
        os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def replace(self, source: Path, target: Path) -> None:
        """Rename a file, in place of one of that name."""
        source.replace(target)

    def make_folder(self, path: Path) -> None:
        path.mkdir(mode=0o700)

    def sync_tree(self, path: Path) -> None:
        """Make every file and every name below a folder durable."""
        for folder, _, files in os.walk(path):
            for name in files:
                inside = Path(folder, name)
                if not inside.is_symlink():
                    handle = os.open(inside, (os.O_RDWR if os.name == "nt" else os.O_RDONLY))
                    try:
                        self.sync(handle)
                    finally:
                        self.close(handle)
            self.sync_folder(Path(folder))

    def sync_folder(self, path: Path) -> None:
        """Make the names in a folder durable, where the system can."""
        if os.name != "posix":
            return
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_BINARY = getattr(os, "O_BINARY", 0)
