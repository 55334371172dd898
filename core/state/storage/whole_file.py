"""Reads a whole file that a person has named, of at most so many bytes, and no device."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

MAX_FILE_BYTES = 4 << 30
_PIECE = 1 << 20


def whole_file(path: Path, most: int = MAX_FILE_BYTES) -> bytes:
    """The bytes of a file, or all that comes out of a pipe.

    Raises OSError: not there, a folder, a device (they may never end), or more than `most` bytes.
    """
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if stat.S_ISCHR(status.st_mode):
            raise OSError(errno.ENODEV, "It is a device")
        if status.st_size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        pieces, taken = [], 0
        while piece := file.read(max(_PIECE, min(status.st_size, most) + 1 - taken)):
            pieces.append(piece)
            taken += len(piece)
            if taken > most:
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
