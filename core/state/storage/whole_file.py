"""Reads a whole file that a person has named, of at most so many bytes, and no device."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from intarsia.core.wire.errors import BadPicture

MAX_FILE_BYTES = 4 << 30
_PIECE = 1 << 20


def whole_file(path: Path, most: int = MAX_FILE_BYTES, *, pipes: bool = True) -> bytes:
    """The bytes of a file, or all that comes out of a pipe.

    `pipes` False refuses what is no regular file before it is opened: a pipe may wait for ever.
    Raises OSError: not there, a folder, or more than `most` bytes; BadPicture: a device (they may
    never end), or what is refused.
    """
    mode = path.stat().st_mode
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        raise BadPicture(f"{path} is a device.", "Choose another file.")
    if not (pipes or stat.S_ISREG(mode)):
        raise BadPicture(f"{path} is not a file.", "Choose another file.")
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if status.st_size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        pieces, taken = [], 0
        while piece := file.read(max(_PIECE, min(status.st_size, most) + 1 - taken)):
            pieces.append(piece)
            taken += len(piece)
            if taken > most:
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
