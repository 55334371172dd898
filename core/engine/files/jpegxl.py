"""Opens JPEG XL: its first picture, 8 or 16 bits or float, in its own colours."""

from __future__ import annotations

from dataclasses import dataclass

import imagecodecs
import numpy as np

from intarsia.core.engine.files.colour import in_profile, space_of
from intarsia.core.engine.files.frames import DecodedPicture, finished, known, straightened
from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.engine.files.jxl.colours import named_profile, wide_profile, with_wide_colours
from intarsia.core.engine.files.jxl.header import GREY, JxlHead, codestream, read_head
from intarsia.core.engine.files.jxl.icc import MOST, read_icc
from intarsia.core.engine.files.raster import BROKEN
from intarsia.core.engine.pixels.planes import Plane
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture

_MOST_HEAD = 1 << 16  # bytes


@dataclass(frozen=True)
class _Told:
    """What the head says: the profile, and the file as its decoder shall have it. `wide`: what
    comes is in the wide profile, and goes into `icc`."""

    data: bytes
    icc: bytes | None = None
    wide: bool = False
    premultiplied: bool = False


def open_jxl(data: bytes) -> OpenedPicture:
    """The first frame of a JPEG XL whose header was checked. Raises BadPicture."""
    notes: list[str] = []
    try:
        told = _told(data, notes)
        array = np.asarray(imagecodecs.jpegxl_decode(told.data, index=0))
    except (*BROKEN, imagecodecs.JpegxlError) as error:
        raise BadPicture(
            "The JPEG XL file is damaged or cut off.", "Get a complete copy of it."
        ) from error
    array = known(array, "JPEG XL")
    if told.premultiplied and array.shape[2] in (2, 4):
        array = np.dstack([straightened(array[..., :-1], array[..., -1]), array[..., -1:]])
    icc = told.icc
    if told.wide:
        array, icc = _from_wide(array, icc)
    frame = DecodedPicture(array, icc, 1, notes)
    return OpenedPicture(FileFormat.JXL, finished(frame), notes=tuple(notes))


def _told(data: bytes, notes: list[str]) -> _Told:
    stream = codestream(data, _MOST_HEAD + MOST)
    reader = BitReader(stream[2:])
    head = read_head(reader)
    end = reader.position
    if head.animated:
        notes.append("The JPEG XL is animated: its first picture was opened.")
    try:
        icc = read_icc(reader) if head.colours.icc else named_profile(head.colours)
    except (BadPicture, ValueError, IndexError):
        notes.append("The profile of the JPEG XL cannot be read: it is taken as sRGB.")
        return _Told(data, premultiplied=head.premultiplied)
    if not (head.xyb and head.colours.icc):
        return _Told(data, icc, premultiplied=head.premultiplied)
    whole = codestream(data, len(data))
    plain = with_wide_colours(whole, head, end, -(-reader.position // 8))
    return _Told(plain, _fit(icc, head), head.colours.space != GREY, head.premultiplied)


def _fit(icc: bytes | None, head: JxlHead) -> bytes | None:
    """The profile of a picture whose decoder gives colours: none for greys, which are sRGB's."""
    return None if head.colours.space == GREY else icc


def _from_wide(array: Plane, icc: bytes | None) -> tuple[Plane, bytes]:
    """Colours of the wide profile in the picture's own, where that is one of RGB."""
    if icc is None or space_of(icc) != b"RGB ":
        return array, wide_profile()
    return np.dstack([in_profile(array[..., :3], wide_profile(), icc), array[..., 3:]]), icc
