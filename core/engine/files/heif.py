"""Opens HEIC and AVIF: the primary picture, 8 to 12 bits, with its profile."""

from __future__ import annotations

import io
import struct

import imagecodecs
import numpy as np
import pi_heif
from PIL import Image

from intarsia.core.engine.files.budget import check_memory
from intarsia.core.engine.files.frames import DecodedPicture, finished
from intarsia.core.engine.files.headers import checked
from intarsia.core.engine.files.profiles import coded_profile
from intarsia.core.engine.files.raster import BROKEN, orientation_of
from intarsia.core.engine.pixels.planes import Plane
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture

_WHOLE = "Get a complete copy of it."


def open_heic(data: bytes) -> OpenedPicture:
    """The primary picture of a HEIF file coded as HEVC, turned as it says. Raises BadPicture."""
    notes: list[str] = []
    try:
        file = pi_heif.open_heif(data, convert_hdr_to_8bit=False)
        image = file[file.primary_index]
        size = checked(*image.size)
        check_memory("HEIC", size.pixels)
        if len(file) > 1:
            notes.append(f"The HEIC has {len(file)} pictures: the main one was opened.")
        if image.info.get("aux") or image.info.get("depth_images"):
            notes.append("The HEIC holds a gain map or a depth map, which was left out.")
        array = _stretched(np.asarray(image), int(image.info.get("bit_depth", 8)))
        if image.mode.split(";")[0].endswith("a"):
            raise BadPicture("The HEIC has premultiplied alpha.", "Save it as PNG.")
    except (*BROKEN, MemoryError) as error:
        raise BadPicture(
            "The HEIC file is damaged or cut off.", "Get a complete copy of it."
        ) from (error)
    icc = image.info.get("icc_profile") or _of_nclx(image.info.get("nclx_profile"))
    return OpenedPicture(
        FileFormat.HEIC, finished(DecodedPicture(array, icc, 1, notes)), notes=tuple(notes)
    )


def open_avif(data: bytes) -> OpenedPicture:
    """The first picture of an AVIF in 8 or 16 bits, turned as it says. Raises BadPicture."""
    notes: list[str] = []
    try:
        with Image.open(io.BytesIO(data), formats=("AVIF",)) as image:
            size = checked(*image.size)
            check_memory("AVIF", size.pixels)
            icc = image.info.get("icc_profile")
            orientation = orientation_of(image.getexif)
            if getattr(image, "n_frames", 1) > 1:
                notes.append("The AVIF is animated: its first picture was opened.")
        array = np.asarray(imagecodecs.avif_decode(data, index=0))
        array = _stretched(array, _avif_bits(data) if array.dtype != np.uint8 else 8)
    except (*BROKEN, imagecodecs.AvifError) as error:
        raise BadPicture(
            "The AVIF file is damaged or cut off.", "Get a complete copy of it."
        ) from (error)
    if b"auxl" in data[:65_536] and b"tmap" in data[:65_536]:
        notes.append("The AVIF holds a gain map, which was left out.")
    frame = DecodedPicture(array, icc or _coded(data), orientation, notes)
    return OpenedPicture(FileFormat.AVIF, finished(frame), notes=tuple(notes))


def _stretched(array: Plane, bits: int) -> Plane:
    """Values of 9 to 12 bits over all of 16, whether they stand at the top or at the bottom."""
    if array.dtype == np.uint8 or not 8 < bits < 16:
        return array
    whole = array.astype(np.uint32)
    if whole.max(initial=0) >= 1 << bits:
        whole >>= 16 - bits
    return np.asarray(whole * 65535 // (2**bits - 1), np.uint16)


def _avif_bits(data: bytes) -> int:
    """8, 10 or 12, by the first AV1CodecConfigurationBox."""
    at = data.find(b"av1C")
    flags = data[at + 6] if 0 <= at < len(data) - 6 else 0
    return (12 if flags & 0x20 else 10) if flags & 0x40 else 8


def _coded(data: bytes) -> bytes | None:
    """The profile of a `colr` box that names code points."""
    at = data.find(b"colrnclx")
    if at < 0 or at + 12 > len(data):
        return None
    return coded_profile(*struct.unpack_from(">HH", data, at + 8))


def _of_nclx(found: object) -> bytes | None:
    if not isinstance(found, dict):
        return None
    return coded_profile(
        int(found.get("color_primaries", 1)), int(found.get("transfer_characteristics", 13))
    )
