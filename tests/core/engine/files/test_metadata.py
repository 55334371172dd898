"""What a picture knows of itself is kept in the document and written on export, upright."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import ExifTags, Image, PngImagePlugin, TiffImagePlugin

from intarsia.core.engine.files.metadata.fields import read_metadata
from intarsia.core.engine.files.metadata.texts import with_texts_in_exif
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.state.ora.native_file import open_document, save_document
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.metadata import Metadata, TextEntry
from intarsia.core.wire.pixels import Depth, Placed
from intarsia.core.wire.provenance import Made

CASES = Path(__file__).parents[3] / "data" / "cases"
PHOTO = (CASES / "metadata-lost" / "exif6.jpg").read_bytes()
COLOURS = np.random.default_rng(0).integers(0, 255, (20, 30, 4)).astype(np.uint8)
MADE = Made(verb="complete", method="classical", seed=1, region=Box(0, 0, 2, 2), program="Intarsia")


def export(kind: FileFormat, metadata: Metadata, **more: object) -> bytes:
    layer = FileLayer("Layer", Placed(pixels_of(COLOURS), 0, 0))
    size = Size(30, 20)
    return save_picture(ExportRequest(kind, size, Depth.U8, (layer,), metadata=metadata, **more))


@pytest.mark.parametrize("kind", [FileFormat.JPEG, FileFormat.PNG, FileFormat.WEBP])
def test_exif_rights_and_resolution_are_written_and_the_picture_stands_upright(
    kind: FileFormat,
) -> None:
    data = export(kind, open_picture(PHOTO).metadata)
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Orientation] == 1
        assert (exif[ExifTags.Base.Make], exif[ExifTags.Base.Artist]) == ("ACME", "Jane Doe")
        assert exif.get_ifd(ExifTags.IFD.GPSInfo)[1] == "N"
        assert exif[ExifTags.Base.XResolution] == 300
        if kind is not FileFormat.WEBP:
            assert [round(value) for value in image.info["dpi"]] == [300, 300]
    assert b"JANE" in read_metadata(data, kind).xmp


def test_a_tiff_and_a_psd_say_who_and_how_large() -> None:
    metadata = open_picture(PHOTO).metadata
    with Image.open(io.BytesIO(export(FileFormat.TIFF, metadata))) as image:
        assert (image.tag_v2[315], image.tag_v2[33432]) == ("Jane Doe", "(c) Jane")
        assert image.info["dpi"] == (300, 300)
        assert b"JANE" in bytes(image.tag_v2[700])
    psd = read_metadata(export(FileFormat.PSD, metadata), FileFormat.PSD)
    assert (psd.across, psd.down) == (300, 300)
    assert b"Jane Doe" in psd.exif
    assert b"JANE" in psd.xmp


def test_a_tiff_says_how_and_where_a_photo_was_taken() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Jane Doe"
    exif[ExifTags.IFD.Exif] = {
        ExifTags.Base.ExposureTime: TiffImagePlugin.IFDRational(1, 125),
        ExifTags.Base.ISOSpeedRatings: 400,
        ExifTags.Base.DateTimeOriginal: "2024:05:06 07:08:09",
        ExifTags.Base.ExifImageWidth: 4000,
        ExifTags.Base.UserComment: b"ASCII\0\0\0a cat",
    }
    exif[ExifTags.IFD.GPSInfo] = {1: "N", 2: (48.0, 1.0, 2.5), 6: 120.0}
    given = Metadata(exif=exif.tobytes().removeprefix(b"Exif\0\0"))
    data = export(FileFormat.TIFF, given)
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        tags = file.pages.first.tags
        assert tags[34665].value["ExposureTime"] == (1, 125)
        assert tags[34853].value["GPSLatitudeRef"] == "N"
        codes = [tag.code for tag in tags]
        assert codes == sorted(codes)
        assert not {34664, 34852} & set(codes)
        assert (file.pages.first.asarray() == COLOURS).all()
    for found in (read_metadata(data, FileFormat.TIFF), open_picture(data).metadata):
        again = Image.Exif()
        again.load(b"Exif\0\0" + found.exif)
        camera = again.get_ifd(ExifTags.IFD.Exif)
        assert camera[ExifTags.Base.ISOSpeedRatings] == 400
        assert camera[ExifTags.Base.UserComment] == b"ASCII\0\0\0a cat"
        assert ExifTags.Base.ExifImageWidth not in camera
        assert again.get_ifd(ExifTags.IFD.GPSInfo)[2] == (48.0, 1.0, 2.5)
    private = export(FileFormat.TIFF, given, metadata_kept="private")
    with tifffile.TiffFile(io.BytesIO(private)) as file:
        tags = file.pages.first.tags
        assert 34853 not in tags
        assert set(tags[34665].value) == {"DateTimeOriginal", "UserComment"}


def box(kind: bytes, body: bytes) -> bytes:
    return (8 + len(body)).to_bytes(4, "big") + kind + body


@pytest.mark.parametrize("packed", [False, True])
def test_boxes_of_jpeg_xl_and_jpeg_2000_are_read(packed: bool) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Jane Doe"
    body, xmp = exif.tobytes().removeprefix(b"Exif\0\0"), b"<x:xmpmeta>JANE</x:xmpmeta>"
    boxes = [(b"Exif", bytes(4) + body), (b"xml ", xmp)]
    if packed:
        boxes = [(b"brob", kind + imagecodecs.brotli_encode(text)) for kind, text in boxes]
    bare = bytes(imagecodecs.jpegxl_encode(COLOURS[..., :3].copy(), lossless=True))
    head = b"\0\0\0\x0cJXL \r\n\x87\n" + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    data = head + b"".join(box(*item) for item in boxes) + box(b"jxlc", bare)
    found = open_picture(data)
    assert found.format is FileFormat.JXL
    assert (found.metadata.exif, found.metadata.xmp) == (body, xmp)
    deep = bytes(imagecodecs.jpeg2k_encode(COLOURS[..., :3].copy(), level=0, codecformat="jp2"))
    uuids = box(b"uuid", b"JpgTiffExif->JP2" + body) + box(
        b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + xmp
    )
    said = open_picture(deep + uuids).metadata
    assert (said.exif, said.xmp) == (body, xmp)
    broken = head + box(b"brob", b"Exifnothing packed") + box(b"jxlc", bare)
    assert open_picture(broken).metadata == Metadata()


def test_an_edit_is_noted_beside_what_the_packet_said() -> None:
    metadata = open_picture(PHOTO).metadata
    data = export(FileFormat.JPEG, metadata, provenance=(MADE,))
    found = read_metadata(data, FileFormat.JPEG)
    assert b"JANE" in found.xmp
    assert b"xmpMM:History" in found.xmp
    with Image.open(io.BytesIO(data)) as image:
        assert image.getexif()[ExifTags.Base.Software].startswith("Intarsia")


@pytest.mark.parametrize("kind", [FileFormat.JPEG, FileFormat.PNG, FileFormat.WEBP])
def test_place_and_camera_or_all_can_be_left_out(kind: FileFormat) -> None:
    metadata = open_picture(PHOTO).metadata
    private = export(kind, metadata, metadata_kept="private")
    with Image.open(io.BytesIO(private)) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Artist] == "Jane Doe"
        assert ExifTags.Base.Make not in exif
        assert not exif.get_ifd(ExifTags.IFD.GPSInfo)
    assert b"ACME" not in private
    nothing = export(kind, metadata, metadata_kept="none")
    assert read_metadata(nothing, kind) == Metadata()


def test_texts_of_a_png_are_kept_as_they_are() -> None:
    found = open_picture((CASES / "metadata-lost" / "png_meta.png").read_bytes()).metadata
    wanted = {"Author": "Jane", "parameters": "prompt: a cat", "Copyright": "(c) Jañe"}
    assert {x.keyword: x.text for x in found.texts} == wanted
    again = read_metadata(export(FileFormat.PNG, found), FileFormat.PNG)
    assert {x.keyword: x.text for x in again.texts} == wanted
    asian = Metadata(texts=(TextEntry("Title", "写真"),))
    assert read_metadata(export(FileFormat.PNG, asian), FileFormat.PNG).texts == asian.texts


def test_a_tiff_is_asked_for_its_own_tags() -> None:
    found = open_picture((CASES / "metadata-lost" / "res_meta.tif").read_bytes()).metadata
    assert (found.across, found.down) == (300, 300)
    with Image.open(io.BytesIO(export(FileFormat.JPEG, found))) as image:
        assert image.getexif()[ExifTags.Base.Copyright] == "(c) Jane"


def test_records_of_iptc_go_from_jpeg_to_jpeg_tiff_and_psd() -> None:
    records = b"\x1c\x02\x50\x00\x04Jane\x1c\x02\x78\x00\x05A cat"
    data = export(FileFormat.JPEG, Metadata(iptc=records))
    for kind in (FileFormat.JPEG, FileFormat.TIFF, FileFormat.PSD):
        found = open_picture(data).metadata
        assert read_metadata(export(kind, found), kind).iptc == records


def test_the_native_file_keeps_all_of_it() -> None:
    found = document_of_bytes(PHOTO, "x.jpg")
    metadata = found.document.metadata
    assert metadata == open_picture(PHOTO).metadata
    merged = found.store.get(found.document.original.pixels)
    data = save_document(found.document, found.store, EnginePngCodec(), merged)
    assert open_document(data, EnginePngCodec()).document.metadata == metadata


def test_the_command_line_exports_it_and_leaves_it_out(tmp_path: Path) -> None:
    source, out = tmp_path / "x.jpg", tmp_path / "o.jpg"
    source.write_bytes(PHOTO)
    assert main(["export", str(source), "-o", str(out)]) == 0
    with Image.open(out) as image, Image.open(source) as before:
        assert image.getexif()[ExifTags.Base.Artist] == "Jane Doe"
        assert image.size == before.size[::-1]
    assert main(["export", str(source), "-o", str(out), "--metadata", "none"]) == 0
    assert b"Jane" not in out.read_bytes()


@pytest.mark.parametrize("end", ["jpg", "webp", "tif"])
def test_the_texts_of_a_png_stand_in_the_exif_of_what_has_no_texts(
    end: str, tmp_path: Path
) -> None:
    png, out = PngImagePlugin.PngInfo(), tmp_path / f"o.{end}"
    for keyword, text in (
        ("Author", "Zoë"),
        ("Copyright", "© 2026 Zoë"),
        ("parameters", "a cat, Steps: 20, 猫"),
    ):
        png.add_itxt(keyword, text)
    Image.new("RGB", (20, 10), (9, 8, 7)).save(tmp_path / "in.png", pnginfo=png)
    assert main(["export", str(tmp_path / "in.png"), "-o", str(out)]) == 0
    with Image.open(out) as image:
        exif = image.getexif()
        artist, rights = exif[ExifTags.Base.Artist], exif[ExifTags.Base.Copyright]
        made = exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment]
    assert artist.encode("latin-1").decode() == "Zoë"
    assert rights.encode("latin-1").decode() == "© 2026 Zoë"
    assert made == b"UNICODE\0" + "a cat, Steps: 20, 猫".encode("utf-16-be")


def test_exif_of_its_own_is_not_overwritten_and_texts_too_long_are_left_out() -> None:
    own = Image.Exif()
    own[ExifTags.Base.Artist] = "Jane Doe"
    body = own.tobytes().removeprefix(b"Exif\0\0")
    for texts in ((TextEntry("Author", "Zoë"),), (TextEntry("parameters", "x" * 70_000),)):
        given = Metadata(exif=body, texts=texts)
        assert with_texts_in_exif(given) == given


@pytest.mark.parametrize("kind", [FileFormat.JPEG, FileFormat.PNG, FileFormat.TIFF])
def test_a_grey_picture_stays_grey(kind: FileFormat) -> None:
    grey = np.repeat(COLOURS[..., :1], 4, axis=2)
    grey[..., 3] = 255
    layer = FileLayer("Layer", Placed(pixels_of(grey), 0, 0))
    data = save_picture(ExportRequest(kind, Size(30, 20), Depth.U8, (layer,)))
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "L"


def test_a_jpeg_that_is_too_long_is_refused_with_its_bound() -> None:
    layer = FileLayer("Layer", Placed(pixels_of(np.zeros((1, 65_510, 4), np.uint8)), 0, 0))
    request = ExportRequest(FileFormat.JPEG, Size(65_510, 1), Depth.U8, (layer,))
    with pytest.raises(BadEdit, match="at most 65500 pixels a side"):
        save_picture(request)
