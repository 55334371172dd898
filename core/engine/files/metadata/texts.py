"""Puts the texts of a PNG where formats that have no texts keep them: into EXIF."""

from __future__ import annotations

from dataclasses import replace

from PIL import ExifTags

from intarsia.core.engine.files.raster import exif_of
from intarsia.core.wire.metadata import Metadata

_MOST = 65_000  # bytes of EXIF that a JPEG's segment holds
_TAGS = {
    "Author": ExifTags.Base.Artist,
    "Copyright": ExifTags.Base.Copyright,
    "Description": ExifTags.Base.ImageDescription,
    "Title": ExifTags.Base.ImageDescription,
}
_PARAMETERS = "parameters"  # what programs that make pictures write of how they did


def with_texts_in_exif(found: Metadata) -> Metadata:
    """The same with EXIF that tells author, rights and description, and the parameters of a made
    picture as its UserComment, where it does not tell them yet and they fit."""
    said = {entry.keyword: entry.text for entry in found.texts if entry.text}
    exif, told = exif_of(found.exif), False
    for keyword, tag in _TAGS.items():
        if keyword in said and not exif.get(tag):
            exif[tag] = said[keyword].encode()
            told = True
    camera = exif.get_ifd(ExifTags.IFD.Exif)
    if _PARAMETERS in said and not camera.get(ExifTags.Base.UserComment):
        camera[ExifTags.Base.UserComment] = b"UNICODE\0" + said[_PARAMETERS].encode("utf-16-be")
        exif[ExifTags.IFD.Exif] = camera
        told = True
    if not told:
        return found
    body = exif.tobytes().removeprefix(b"Exif\0\0")
    return replace(found, exif=body) if len(body) < _MOST else found
