"""Opens a picture file of any kind we know, by its content."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.files.budget import check_memory
from intarsia.core.engine.files.guard import is_slow, open_apart
from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.heif import open_avif, open_heic
from intarsia.core.engine.files.jpegxl import open_jxl
from intarsia.core.engine.files.kra.read import open_kra
from intarsia.core.engine.files.light import open_exr, open_hdr
from intarsia.core.engine.files.metadata.fields import read_metadata
from intarsia.core.engine.files.metadata.gain_map import with_found_gain_map
from intarsia.core.engine.files.netpbm import open_ppm
from intarsia.core.engine.files.ora import open_ora
from intarsia.core.engine.files.raster import (
    open_bmp,
    open_gif,
    open_ico,
    open_jpeg,
    open_png,
    open_tga,
    open_webp,
)
from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.engine.files.tiff.read import open_tiff
from intarsia.core.engine.files.wavelets import open_jp2
from intarsia.core.wire.errors import BadEdit, BadPicture
from intarsia.core.wire.files import FileFormat, OpenedPicture


def _open_psd(data: bytes) -> OpenedPicture:
    # Its library takes half a second to import, which no other kind should wait for.
    from intarsia.core.engine.files.psd.read import open_psd

    return open_psd(data)


_OPENERS = {
    FileFormat.PNG: open_png,
    FileFormat.JPEG: open_jpeg,
    FileFormat.WEBP: open_webp,
    FileFormat.TIFF: open_tiff,
    FileFormat.PSD: _open_psd,
    FileFormat.ORA: open_ora,
    FileFormat.KRA: open_kra,
    FileFormat.HEIC: open_heic,
    FileFormat.AVIF: open_avif,
    FileFormat.JXL: open_jxl,
    FileFormat.JP2: open_jp2,
    FileFormat.GIF: open_gif,
    FileFormat.BMP: open_bmp,
    FileFormat.TGA: open_tga,
    FileFormat.ICO: open_ico,
    FileFormat.PPM: open_ppm,
    FileFormat.EXR: open_exr,
    FileFormat.HDR: open_hdr,
}


def open_here(data: bytes) -> OpenedPicture:
    """The picture with its metadata, decoded in this process.

    Raises BadPicture, BadEdit and MemoryError.
    """
    header = read_header(data)
    if header.size is not None:
        check_memory(header.format.name, header.size.pixels)
    opened = with_found_gain_map(_OPENERS[header.format](data), data)
    notes = tuple(dict.fromkeys(opened.notes))
    own = opened.metadata
    metadata = replace(read_metadata(data, opened.format), gain=own.gain)
    if own.across and own.down:
        metadata = replace(metadata, across=own.across, down=own.down)
    return replace(opened, notes=notes, metadata=metadata)


def open_picture(data: bytes, name: str = "") -> OpenedPicture:
    """The picture in the bytes of a file, in its own depth, upright, with its profile.

    The kind is found by content; `name` is only for sentences. Sizes are checked before anything
    is decoded. Kinds that can be slow are opened in a process of their own. Raises BadPicture.
    """
    try:
        kind = sniff(data) if data else None
        return open_apart(kind, data) if kind and is_slow(kind, data) else open_here(data)
    except (BadPicture, BadEdit) as error:
        message = f"{name}: {error.message}" if name else error.message
        raise BadPicture(message, error.hint) from error
    except MemoryError:
        message = "The picture takes more memory than this computer has left."
        raise BadPicture(
            f"{name}: {message}" if name else message,
            "Close other programs, or open a smaller one.",
        ) from None
