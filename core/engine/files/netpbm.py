"""Opens the Netpbm family: PBM, PGM, PPM, PAM and PFM, 1 to 16 bits or float."""

from __future__ import annotations

import re

import numpy as np

from intarsia.core.engine.files.budget import check_cost, check_memory, check_plausible
from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.headers import checked
from intarsia.core.engine.files.profiles import linear_srgb
from intarsia.core.engine.pixels.planes import Plane
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture

_TOKEN = re.compile(rb"(?:\s|#[^\n]*\n)*([^\s#]+)")
_PFM = re.compile(rb"P[Ff]\s+(\d{1,6})\s+(\d{1,6})\s+(-?[\d.eE+-]{1,20})\s")
_HEAD_BYTES = 4096
_PIECE = 1 << 20
_WHOLE = "Get a complete copy of it."


def open_ppm(data: bytes) -> OpenedPicture:
    """A Netpbm picture in its own depth, 8 or 16 bits or float32. Raises BadPicture."""
    kind = data[1:2]
    try:
        if kind == b"7":
            array = _pam(data)
        elif kind in b"Ff":
            array = _pfm(data)
        else:
            array = _pnm(data)
    except (ValueError, IndexError, OverflowError) as error:
        raise BadPicture("The PPM file is damaged or cut off.", _WHOLE) from error
    frame = DecodedPicture(array, linear_srgb() if kind == b"F" else None)
    return OpenedPicture(FileFormat.PPM, finished(frame), notes=tuple(frame.notes))


def _pnm(data: bytes) -> Plane:
    """P1 to P6: bits, greys or colours, as text or as bytes."""
    kind = int(data[1:2])
    bits = kind in (1, 4)
    numbers, at = _numbers(data, 2 if bits else 3)
    width, height = numbers[:2]
    top = 1 if bits else numbers[2]
    channels = 3 if kind in (3, 6) else 1
    values = _claimed(width, height, channels, top, len(data) - at, 8 if kind == 4 else 1)
    if kind < 4:
        found = _from_text(data, at, values, top, digits=bits)
    elif kind == 4:
        row = (width + 7) // 8
        packed = np.frombuffer(data, np.uint8, row * height, at + 1).reshape(height, row)
        found = np.unpackbits(packed, axis=1)[:, :width].ravel()
    else:
        found = np.frombuffer(data, ">u2" if top > 255 else np.uint8, values, at + 1)
    if bits:
        found = 1 - found
    return _full(found.reshape(height, width, channels), top)


def _from_text(data: bytes, at: int, values: int, top: int, *, digits: bool) -> Plane:
    """So many numbers that stand as text from `at` on, read piece by piece.

    `digits`: each is a digit (those of a bitmap may stand without spaces).
    """
    found: Plane = np.zeros(values, np.uint8 if top <= 255 else np.uint16)
    done, in_comment = 0, False  # a comment may be longer than a piece
    while done < values and at < len(data):
        end = min(at + _PIECE, len(data))
        while end < len(data) and not data[end : end + 1].isspace() and end - at < 2 * _PIECE:
            end += 1  # a number is not cut
        text = data[at:end]
        if in_comment:
            text = text[text.index(b"\n") :] if b"\n" in text else b""
        in_comment = (in_comment and not text) or b"#" in text.rpartition(b"\n")[2]
        text = re.sub(rb"#[^\n]*", b"", text)
        if digits:
            numbers = np.frombuffer(re.sub(rb"\s", b"", text), np.uint8) - np.uint8(ord("0"))
        else:
            numbers = np.fromstring(text, np.int64, sep=" ").clip(0, top)
        numbers = numbers[: values - done]
        found[done : done + len(numbers)] = numbers
        done, at = done + len(numbers), end
    if done < values:
        raise ValueError("It ends early.")
    return found


def _pam(data: bytes) -> Plane:
    """P7: the fields by their names, 1 to 4 channels."""
    end = data.index(b"ENDHDR\n", 0, _HEAD_BYTES)
    lines = (line.split(None, 1) for line in data[3:end].splitlines())
    fields = {line[0]: line[1] for line in lines if len(line) == 2 and line[0][:1] != b"#"}
    names = (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL")
    width, height, channels, top = (int(fields.get(name, b"0")) for name in names)
    if not 1 <= channels <= 4:
        raise BadPicture(f"The PAM file has {channels} channels.", "Save it with 1 to 4.")
    values = _claimed(width, height, channels, top, len(data) - end, 1)
    found = np.frombuffer(data, ">u2" if top > 255 else np.uint8, values, end + 7)
    return _full(found.reshape(height, width, channels), top)


def _pfm(data: bytes) -> Plane:
    """PF and Pf: rows from the bottom up; the sign of the scale is the order of bytes."""
    numbers = re.match(
        rb"P[Ff]\s+(\d{1,6})\s+(\d{1,6})\s+(-?[\d.eE+-]{1,20})\s", data[:_HEAD_BYTES]
    )
    if numbers is None:
        raise ValueError("no header")
    width, height, channels = int(numbers[1]), int(numbers[2]), 3 if data[1:2] == b"F" else 1
    values = _claimed(width, height, channels, 65_535, (len(data) - numbers.end()) // 2, 1)
    kind = "<f4" if float(numbers[3]) < 0 else ">f4"
    found = np.frombuffer(data, kind, values, numbers.end())
    return found.reshape(height, width, channels)[::-1].astype(np.float32)


def _claimed(w: int, h: int, channels: int, top: int, stored: int, ratio: int) -> int:
    """How many values the picture has. Raises BadPicture where the file cannot hold them."""
    size = checked(w, h)
    if not 1 <= top <= 65_535:
        raise BadPicture(f"The PPM file claims values up to {top}.", "Save it with 8 or 16 bits.")
    values = size.pixels * channels
    check_plausible(values * (2 if top > 255 else 1), stored, ratio, kind="PPM")
    check_cost("PPM", values * 2, size.pixels)
    check_memory("PPM", size.pixels)
    return values


def _numbers(data: bytes, count: int) -> tuple[list[int], int]:
    """The numbers behind the mark, comments passed over, and where the last one ends."""
    found, at = [], 2
    head = data[:_HEAD_BYTES]
    for _ in range(count):
        token = _TOKEN.match(head, at)
        if token is None:
            raise ValueError("no header")
        found.append(int(token[1]))
        at = token.end()
    return found, at


def _full(array: np.ndarray, top: int) -> Plane:
    """Values 0 .. top over the full range of 8 or 16 bits."""
    dtype, full = (np.uint8, 255) if top <= 255 else (np.uint16, 65_535)
    if top == full:
        return array.astype(dtype)
    out: Plane = np.empty(array.shape, dtype)
    for row, values in enumerate(array):  # by rows: in 32 bits all of it would be large
        out[row] = (values.astype(np.uint32).clip(0, top) * full + top // 2) // top
    return out
