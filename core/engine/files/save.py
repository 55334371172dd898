"""Writes layers as a picture file: flattened PNG, TIFF, JPEG and WebP, layered PSD and ORA."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from intarsia.core.engine.files.metadata.fields import (
    dots,
    jpeg_options,
    metadata_for,
    tiff_tags,
    with_iptc,
    with_png_metadata,
)
from intarsia.core.engine.files.metadata.gain_map import gain_xmp, with_gain_map
from intarsia.core.engine.files.metadata.texts import with_texts_in_exif
from intarsia.core.engine.files.metadata.xmp import in_jpeg, in_png, packet
from intarsia.core.engine.files.ora import write_ora
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.files.tiff.camera import placeholders, with_directories
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import (
    Plane,
    array_of,
    from_float,
    full,
    pixels_of,
    rgba_of,
    to_float,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.files import ExportRequest, FileFormat
from intarsia.core.wire.pixels import Depth, Pixels

_JPEG_QUALITY = 95
_JPEG_SIDE = 65_500  # the bound of libjpeg
_WEBP_SIDE = 16_383
_XMP_TAG = 700
_WITHOUT_TEXTS = (FileFormat.JPEG, FileFormat.WEBP, FileFormat.TIFF)


def save_picture(request: ExportRequest) -> bytes:
    """The bytes of the file that the request asks for.

    PNG and PSD hold 8 or 16 bits (float becomes 16), TIFF every depth, JPEG and WebP 8 bits; a
    JPEG shows what is transparent over white. All carry the request's provenance. Raises BadEdit
    where the format cannot hold it.
    """
    request.check()
    if request.format not in _WRITERS:
        raise BadEdit(f"{request.format.name} files are only read.", "Export a PNG or TIFF.")
    found = metadata_for(request.metadata, request.metadata_kept, edited=bool(request.provenance))
    if request.format is not FileFormat.JPEG:
        found = replace(found, xmp=gain_xmp(found.xmp, None))
    if request.format in _WITHOUT_TEXTS:
        found = with_texts_in_exif(found)
    return _WRITERS[request.format](replace(request, metadata=found))


def clips_light(request: ExportRequest) -> bool:
    """Whether layers are brighter than white, which only a TIFF of floats can hold."""
    if request.depth is not Depth.F32 or request.format in (FileFormat.TIFF, FileFormat.ORA):
        return False
    shown = (rgba_of(layer.placed.pixels) for layer in request.layers if layer.visible)
    return any(bool((rgba[..., :3][rgba[..., 3] > 0] > 1).any()) for rgba in shown)


def _flat(request: ExportRequest) -> Pixels:
    shown = [layer for layer in request.layers if layer.visible]
    flat = flatten(shown, request.size.box, request.depth)
    return Pixels(flat.width, flat.height, flat.channels, flat.depth, flat.data, request.icc)


def _png(request: ExportRequest) -> bytes:
    flat, said = _flat(request), request.metadata
    array = array_of(flat)
    if flat.icc is None and _is_grey(array):
        flat = pixels_of(np.ascontiguousarray(array[..., :1]))
    png = in_png(encode_png(flat), request.provenance, said.xmp)
    return with_png_metadata(png, said)


def _tiff(request: ExportRequest) -> bytes:
    out = io.BytesIO()
    array = _opaque_or_not(array_of(_flat(request)))
    grey = request.icc is None and array.shape[2] == 3 and _is_grey(array)
    said, xmp = request.metadata, packet(request.provenance, request.metadata.xmp)
    tags = [(_XMP_TAG, "B", len(xmp), xmp, True)] if xmp else []
    tifffile.imwrite(
        out,
        np.ascontiguousarray(array[..., 0] if grey else array),
        photometric="minisblack" if grey else "rgb",
        extrasamples=["unassalpha"] if array.shape[2] == 4 else None,
        compression="adobe_deflate",
        predictor=True,
        iccprofile=request.icc,
        metadata=None,
        software="Intarsia",
        resolution=dots(said),
        resolutionunit="INCH" if dots(said) else None,
        extratags=[*tags, *tiff_tags(said), *placeholders(said.exif)],
    )
    return with_directories(out.getvalue(), said.exif)


def _jpeg(request: ExportRequest) -> bytes:
    if max(request.size.width, request.size.height) > _JPEG_SIDE:
        raise BadEdit(f"A JPEG has at most {_JPEG_SIDE} pixels a side.", "Export a PNG or TIFF.")
    flat, said = _flat(request), request.metadata
    gain = said.gain if said.gain is not None and said.gain.of == flat.sha256 else None
    values = to_float(array_of(flat))
    shown = values[..., :3] * values[..., 3:] + (1 - values[..., 3:])
    whole = from_float(shown, Depth.U8)
    grey = request.icc is None and _is_grey(whole)
    image = Image.fromarray(np.ascontiguousarray(whole[..., 0]) if grey else whole)
    out, options = io.BytesIO(), jpeg_options(said)
    options |= {
        "quality": request.quality or _JPEG_QUALITY,
        "subsampling": 0,
        "icc_profile": request.icc,
    }
    image.save(out, "JPEG", **options)
    xmp = gain_xmp(request.metadata.xmp, gain)
    jpeg = in_jpeg(with_iptc(out.getvalue(), said), request.provenance, xmp)
    return jpeg if gain is None else with_gain_map(jpeg, gain)


def _webp(request: ExportRequest) -> bytes:
    if max(request.size.width, request.size.height) > _WEBP_SIDE:
        raise BadEdit(f"A WebP has at most {_WEBP_SIDE} pixels a side.", "Export a PNG or TIFF.")
    array = from_float(to_float(array_of(_flat(request))), Depth.U8)
    out = io.BytesIO()
    # Effort 20 and method 1 give the size of the defaults at a fifth of their time.
    options: dict[str, Any] = {"lossless": True, "exact": True, "quality": 20, "method": 1}
    if 0 < request.quality < 100:
        options = {"quality": request.quality, "method": 4}
    xmp, exif = packet(request.provenance, request.metadata.xmp), request.metadata.exif
    options |= {"icc_profile": request.icc or b"", "xmp": xmp, "exif": exif}
    Image.fromarray(array).save(out, "WEBP", **options)
    return out.getvalue()


def _is_grey(array: Plane) -> bool:
    """Whether every pixel of (H, W, 3 or 4) is opaque and has three equal colours."""
    if array.shape[2] == 4 and not (array[..., 3] == full(array.dtype)).all():
        return False
    same = (array[..., 0] == array[..., 1]) & (array[..., 1] == array[..., 2])
    return bool(same.all())


def _opaque_or_not(array: Plane) -> Plane:
    """RGBA (H, W, 4), or RGB where every pixel is opaque."""
    return array[..., :3] if (array[..., 3] == full(array.dtype)).all() else array


def _psd(request: ExportRequest) -> bytes:
    # Its library takes half a second to import, which no other kind should wait for.
    from intarsia.core.engine.files.psd.write import write_psd

    return write_psd(request)


_WRITERS: dict[FileFormat, Callable[[ExportRequest], bytes]] = {
    FileFormat.PNG: _png,
    FileFormat.TIFF: _tiff,
    FileFormat.JPEG: _jpeg,
    FileFormat.WEBP: _webp,
    FileFormat.PSD: _psd,
    FileFormat.ORA: write_ora,
}

WRITTEN = tuple(_WRITERS)  # what `save_picture` can write
