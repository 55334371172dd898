"""Reads the metadata of picture files, and makes it ready for the file that is written."""

from __future__ import annotations

import io
import numbers
import struct
import warnings
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pi_heif
from PIL import ExifTags, Image, TiffImagePlugin

from intarsia.core.engine.files.metadata.boxes import metadata_of_boxes
from intarsia.core.engine.files.png import png_chunk
from intarsia.core.engine.files.raster import BROKEN, exif_of
from intarsia.core.version import __version__
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.metadata import Metadata, TextEntry

_PILLOW = (
    FileFormat.PNG,
    FileFormat.JPEG,
    FileFormat.WEBP,
    FileFormat.TIFF,
    FileFormat.AVIF,
    FileFormat.BMP,
    FileFormat.GIF,
)
_MOST = 8 << 20  # bytes of one kind
_TEXTS = 100
_SEGMENT = 65_000  # bytes of a JPEG's segment
_AFTER_IHDR = 33
_XMP_TAG, _IPTC_TAG = 700, 33723
_OWN_TEXTS = ("XML:com.adobe.xmp", "Raw profile type exif", "Raw profile type iptc")
# Tags of IFD0 that say who, what and when; those of the layout belong to the file they stood in.
_SAID = (270, 271, 272, 305, 306, 315, 316, 33432, 40091, 40092, 40093, 40094, 40095)
_PLACE_AND_CAMERA = (271, 272, 305, 306, 316, 34853, 34665, 40965, 50708, 50735, 42016)
_KEPT_OF_CAMERA = (36867, 36868, 37510)  # when, and what a person wrote
_RESOURCES = {1028: "iptc", 1058: "exif", 1060: "xmp"}


def read_metadata(data: bytes, kind: FileFormat) -> Metadata:
    """What the file says; nothing where that is broken, which does not break the picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if kind is FileFormat.PSD:
                return _of_psd(data)
            if kind in (FileFormat.JXL, FileFormat.JP2):
                return metadata_of_boxes(data)
            if kind is FileFormat.HEIC:
                info = pi_heif.open_heif(data).info
                exif = info.get("exif") or b""
                return Metadata(exif=_bare(exif), xmp=bytes(info.get("xmp") or b"")[:_MOST])
            if kind in _PILLOW:
                with Image.open(io.BytesIO(data)) as image:
                    return _of_image(image)
    except BROKEN:
        pass
    return Metadata()


def metadata_for(found: Metadata, kept: str, *, edited: bool) -> Metadata:
    """The metadata of a file that is written: upright, edits noted, private where asked for.

    kept: one of `KEEPS`. A gain map is part of the picture.
    """
    if kept == "none":
        return Metadata(gain=found.gain)
    exif = _written_exif(found, private=kept == "private", edited=edited)
    if kept == "private":
        return replace(found, exif=exif, xmp=b"", iptc=b"")
    return replace(found, exif=exif)


def dots(found: Metadata) -> tuple[float, float] | None:
    """Pixels an inch for Pillow, None where nothing is known."""
    return (found.across, found.down) if found.across > 0 and found.down > 0 else None


def with_png_metadata(png: bytes, found: Metadata) -> bytes:
    """The PNG with pHYs, eXIf and its texts behind its header: tEXt for Latin-1, else iTXt."""
    parts = []
    if found.across > 0 and found.down > 0:
        metre = (round(found.across / 0.0254), round(found.down / 0.0254))
        parts.append(png_chunk(b"pHYs", struct.pack(">IIB", *metre, 1)))
    if found.exif:
        parts.append(png_chunk(b"eXIf", found.exif))
    for entry in found.texts:
        key = entry.keyword.encode("latin-1", "replace")[:79] or b"Comment"
        try:
            parts.append(png_chunk(b"tEXt", key + b"\0" + entry.text.encode("latin-1")))
        except UnicodeEncodeError:
            parts.append(png_chunk(b"iTXt", key + bytes(5) + entry.text.encode()))
    return png[:_AFTER_IHDR] + b"".join(parts) + png[_AFTER_IHDR:]


def jpeg_options(found: Metadata) -> dict[str, Any]:
    """What Pillow writes into a JPEG: EXIF where a segment holds it, resolution, a comment."""
    options: dict[str, Any] = {}
    if found.exif and len(found.exif) < _SEGMENT:
        options["exif"] = b"Exif\0\0" + found.exif
    if (resolution := dots(found)) is not None:
        options["dpi"] = tuple(round(value) for value in resolution)
    comment = next((x.text for x in found.texts if x.keyword == "Comment"), "").encode()
    if comment and len(comment) < _SEGMENT:
        options["comment"] = comment
    return options


def with_iptc(jpeg: bytes, found: Metadata) -> bytes:
    """The JPEG with the records of IIM in an APP13 segment behind JFIF."""
    if not found.iptc or len(found.iptc) > _SEGMENT:
        return jpeg
    size = struct.pack(">I", len(found.iptc))
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + size + found.iptc + bytes(len(found.iptc) % 2)
    at = 2
    if jpeg[at : at + 2] == b"\xff\xe0":
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return jpeg[:at] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[at:]


def tiff_tags(found: Metadata) -> list[tuple[int, str, int, object, bool]]:
    """The tags of IFD0 that say who, what and when, for tifffile."""
    out: list[tuple[int, str, int, object, bool]] = []
    exif = exif_of(found.exif)
    for code in _SAID:
        value = exif.get(code)
        if isinstance(value, str) and value and code != 305:
            text = value.encode("latin-1", "replace") + b"\0"  # Pillow reads its bytes so
            out.append((code, "s", len(text), text, True))
    if found.iptc:
        out.append((_IPTC_TAG, "B", len(found.iptc), found.iptc, True))
    return out


def _of_image(image: Image.Image) -> Metadata:
    info = image.info
    exif = image.getexif()
    body = info.get("exif") or (exif.tobytes() if len(exif) else b"")
    if image.format == "TIFF":
        body = _of_tiff(exif)
    raw = info.get("xmp") or info.get("XML:com.adobe.xmp") or exif.get(_XMP_TAG) or b""
    xmp = raw.encode() if isinstance(raw, str) else bytes(raw)
    across, down = info.get("dpi", (0, 0))
    return Metadata(
        exif=_bare(bytes(body)),
        xmp=xmp[:_MOST].rstrip(b"\0"),
        iptc=_iptc(image, exif),
        texts=_texts(info),
        across=_inches(across),
        down=_inches(down),
    )


def _inches(value: object) -> float:
    """A whole number where a metric file means one."""
    number = float(value) if isinstance(value, numbers.Real) else 0.0
    if not 0 < number < 1e6:
        return 0.0
    return float(round(number)) if abs(number - round(number)) < 0.01 else number


def _of_tiff(exif: Image.Exif) -> bytes:
    """The tags that say something, without those of the layout."""
    kept = Image.Exif()
    for code, value in exif.items():
        if code in _SAID:
            kept[code] = value
    for code in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
        if found := exif.get_ifd(code):
            kept[code] = dict(found)
    return kept.tobytes() if len(kept) else b""


def _texts(info: Mapping[Any, object]) -> tuple[TextEntry, ...]:
    found = [
        TextEntry(str(key), str(value))
        for key, value in info.items()
        if isinstance(value, str) and key not in _OWN_TEXTS and len(value) <= _MOST
    ]
    comment = info.get("comment")
    if isinstance(comment, bytes):
        found.append(TextEntry("Comment", comment.decode("utf-8", "replace")))
    return tuple(found[:_TEXTS])


def _iptc(image: Image.Image, exif: Image.Exif) -> bytes:
    """The records of IIM, byte by byte."""
    tagged = exif.get(_IPTC_TAG)
    if isinstance(tagged, bytes):
        return tagged[:_MOST]
    resources = image.info.get("photoshop")
    if isinstance(resources, dict) and isinstance(resources.get(1028), bytes):
        return bytes(resources[1028])[:_MOST]
    return b""


def _of_psd(data: bytes) -> Metadata:
    """Image resources 1005, 1028, 1058 and 1060."""
    found: dict[str, bytes] = {}
    across = 0.0
    at = 26 + 4 + int.from_bytes(data[26:30], "big")
    end = at + 4 + int.from_bytes(data[at : at + 4], "big")
    at += 4
    while at + 12 <= end and data[at : at + 4] == b"8BIM":
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        at += 7 + data[at + 6]
        at += (at - 26) % 2 if (at - 26) % 2 else 0
        length = int.from_bytes(data[at : at + 4], "big")
        body = data[at + 4 : at + 4 + length]
        if number == 1005 and len(body) >= 4:
            across = int.from_bytes(body[:4], "big") / 65536
        if number in _RESOURCES and length <= _MOST:
            found[_RESOURCES[number]] = body
        at += 4 + length + length % 2
    fields: dict[str, Any] = {**found}
    return Metadata(**fields, across=_inches(across), down=_inches(across))


def _written_exif(found: Metadata, *, private: bool, edited: bool) -> bytes:
    """EXIF of an upright picture: no thumbnail, no numbers of another layout."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exif = exif_of(found.exif)
            camera = dict(exif.get_ifd(ExifTags.IFD.Exif))
            if private:
                for code in _PLACE_AND_CAMERA:
                    exif.pop(code, None)
                camera = {code: camera[code] for code in _KEPT_OF_CAMERA if code in camera}
            if not len(exif) and not camera and not edited:
                return b""
            exif[ExifTags.Base.Orientation] = 1
            if edited:
                exif[ExifTags.Base.Software] = f"Intarsia {__version__}"
            if camera:
                for code in (ExifTags.Base.ExifImageWidth, ExifTags.Base.ExifImageHeight):
                    camera.pop(code, None)
                exif[ExifTags.IFD.Exif] = camera
            if found.across > 0:
                exif[ExifTags.Base.XResolution] = TiffImagePlugin.IFDRational(found.across)
                exif[ExifTags.Base.YResolution] = TiffImagePlugin.IFDRational(found.down)
                exif[ExifTags.Base.ResolutionUnit] = 2
            return _bare(exif.tobytes())
    except BROKEN:
        return b""


def _bare(exif: bytes) -> bytes:
    """Without its mark, and nothing where it is larger than any camera writes."""
    body = exif.removeprefix(b"Exif\0\0")
    return body if len(body) <= _MOST else b""
