"""Owns the process that a slow decoder works in: it ends where a file takes more than it may.

Most decoders need a time that their pixels bound, and work in this process. The others can be kept
busy by a small file, and nothing stops their code from inside. So they work in a child
(`core.engine.files.decoder`), which ends itself once its time or its memory is used up; a child
that breaks takes nobody with it.
"""

from __future__ import annotations

import json
import struct

from intarsia.core.child_processes import start_worker
from intarsia.core.engine.files.stopping import OUT_OF_TIME
from intarsia.core.engine.files.tiff.directories import is_of_codecs
from intarsia.core.wire.encoding.frames import decode_frame
from intarsia.core.wire.errors import BadPicture, BadRequest, IntarsiaError
from intarsia.core.wire.files import FileFormat, OpenedPicture

_MODULE = "intarsia.core.engine.files.decoder"
LENGTH = struct.Struct(">Q")
REFUSED, OPENED, NO_MEMORY = b"R", b"O", b"M"
_MOST_SENTENCE = 1 << 16
_USUAL_SCANS = 20  # of a progressive JPEG: 6 for greys, 10 for colours, some more by hand
_ALWAYS = frozenset(
    {
        *(FileFormat.HEIC, FileFormat.AVIF, FileFormat.JXL, FileFormat.JP2),
        *(FileFormat.PSD, FileFormat.KRA, FileFormat.EXR, FileFormat.GIF),
    }
)
_BMP_PLAIN = (0, 3, 6)  # BI_RGB and bit fields; the packed ones are unpacked in Python


def is_slow(kind: FileFormat, data: bytes) -> bool:
    """Whether a file of this kind can keep its decoder busy beyond what its pixels need."""
    if kind is FileFormat.JPEG:
        return data.count(b"\xff\xda") > _USUAL_SCANS
    if kind is FileFormat.BMP:
        core = int.from_bytes(data[14:18], "little") == 12
        return not core and int.from_bytes(data[30:34], "little") not in _BMP_PLAIN
    if kind is FileFormat.TIFF:
        return is_of_codecs(data)
    return kind in _ALWAYS


def open_apart(kind: FileFormat, data: bytes) -> OpenedPicture:
    """The picture, decoded in a process of its own. Raises BadPicture and MemoryError."""
    try:
        child = start_worker(_MODULE)
    except OSError as error:
        raise BadPicture(
            f"The {kind.name} cannot be opened: no process can be started ({error.strerror}).",
            "Close other programs, and try again.",
        ) from None
    given, told = child.stdin, child.stdout
    assert given is not None
    assert told is not None
    try:
        try:
            given.write(LENGTH.pack(len(data)))
            given.write(data)
            given.close()
            mark = told.read(1)
            if mark == OPENED:
                return decode_frame(told.read, OpenedPicture)
            if mark == REFUSED:
                raise _refusal(told.read(_MOST_SENTENCE))
        except (OSError, IntarsiaError) as error:
            if isinstance(error, BadPicture):
                raise
            mark = b""  # it has ended, or what it said ends early
        if mark == NO_MEMORY:
            raise MemoryError
        raise _end(kind, child.wait())
    finally:
        child.kill()
        child.wait()
        given.close()
        told.close()


def _refusal(told: bytes) -> IntarsiaError:
    """What the child says of the file."""
    try:
        message, hint = json.loads(told)
    except ValueError as error:
        raise BadRequest("The decoder said nothing that can be read.") from error
    return BadPicture(str(message), str(hint))


def _end(kind: FileFormat, status: int) -> BadPicture:
    """Why a child has ended without an answer."""
    if status in OUT_OF_TIME:
        return BadPicture(
            f"The {kind.name} takes longer to open than a picture of its size may.",
            "Save it again in another program.",
        )
    return BadPicture(
        f"The {kind.name} has broken its decoder: it is damaged, or made to do that.",
        "Get a complete copy of it, or save it again in another program.",
    )
