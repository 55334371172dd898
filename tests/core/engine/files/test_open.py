"""Pictures of every kind open in their own depth, upright, with profile and transparency."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from intarsia.core.engine.files.frames import upright
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import encode_png
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.pixels import GREY, RGBA, Depth

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RNG = np.random.default_rng(0)
RGB = RNG.integers(0, 256, (6, 9, 3)).astype(np.uint8)
SMOOTH = np.dstack(np.meshgrid(np.arange(0, 180, 10), np.arange(0, 120, 10), [90])).astype(np.uint8)


def pillow(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def tiff(array: np.ndarray, **options: object) -> bytes:
    out = io.BytesIO()
    tifffile.imwrite(out, array, metadata=None, **options)
    return out.getvalue()


def opened(data: bytes) -> np.ndarray:
    return array_of(open_picture(data, "x").pixels)


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 4])
def test_png_keeps_every_value_and_its_profile(depth: type, channels: int) -> None:
    array = RNG.integers(0, np.iinfo(depth).max + 1, (5, 7, channels)).astype(depth)
    plane = pixels_of(array, SRGB if channels == 4 else None)
    assert open_picture(encode_png(plane)).pixels == plane


def test_palette_and_one_bit_png_become_colours_and_greys() -> None:
    image = Image.fromarray(RGB).quantize(8)
    assert (opened(pillow(image, "PNG"))[..., :3] == np.asarray(image.convert("RGB"))).all()
    image.info["transparency"] = 0
    seen = opened(pillow(image, "PNG", transparency=0))
    assert ((seen[..., 3] == 0) == (np.asarray(image) == 0)).all()
    bits = Image.fromarray(RGB[..., 0] > 128)
    assert (opened(pillow(bits, "PNG"))[..., 0] == np.asarray(bits) * np.uint8(255)).all()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_exif_orientation_is_honoured(orientation: int, kind: str) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    options = {"lossless": True} if kind == "WEBP" else {}
    data = pillow(Image.fromarray(SMOOTH), kind, exif=exif, **options)
    wanted = upright(SMOOTH, orientation)
    seen = opened(data)[..., :3]
    assert seen.shape == wanted.shape
    assert np.abs(seen.astype(int) - wanted).mean() < 4


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_the_profile_is_kept(kind: str) -> None:
    data = pillow(Image.fromarray(RGB), kind, icc_profile=SRGB)
    assert open_picture(data).pixels.icc == SRGB


def test_a_profile_for_another_colour_model_is_left_out_with_a_note() -> None:
    grey = bytearray(SRGB)
    grey[16:20] = b"GRAY"
    found = open_picture(pillow(Image.fromarray(RGB[..., 0]), "PNG", icc_profile=bytes(grey)))
    assert found.pixels.icc is None
    assert found.pixels.channels == GREY
    assert "grey profile" in found.notes[0]


def test_cmyk_becomes_srgb_with_a_note() -> None:
    ink = np.zeros((4, 4, 4), np.uint8)
    ink[..., 1] = 255  # magenta
    found = open_picture(pillow(Image.frombytes("CMYK", (4, 4), ink.tobytes()), "JPEG"))
    red, green, blue, alpha = array_of(found.pixels)[1, 1]
    assert (red > 200, green < 60, alpha) == (True, True, 255)
    assert blue > 100
    assert "CMYK" in found.notes[0]


def test_a_cmyk_tiff_with_alpha_keeps_its_alpha() -> None:
    ink = np.zeros((4, 4, 5), np.uint8)
    ink[..., 4] = np.arange(16).reshape(4, 4)
    found = open_picture(
        tiff(ink, photometric="separated", planarconfig="contig", extrasamples=[2])
    )
    assert (array_of(found.pixels)[..., 3] == ink[..., 4]).all()
    assert (array_of(found.pixels)[..., :3] == 255).all()


def test_of_an_animation_the_first_picture_is_opened_with_a_note() -> None:
    frames = [Image.fromarray(RGB), Image.fromarray(255 - RGB)]
    for kind, options in (("PNG", {}), ("WEBP", {"lossless": True})):
        data = pillow(frames[0], kind, save_all=True, append_images=frames[1:], **options)
        found = open_picture(data)
        assert (array_of(found.pixels)[..., :3] == RGB).all()
        assert "animated" in found.notes[0]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_keeps_depth_and_alpha(dtype: type, planar: str, order: str) -> None:
    array = RNG.random((5, 7, 4)).astype(np.float32)
    if dtype is not np.float32:
        array = (array * np.iinfo(dtype).max).astype(dtype)
    stored = np.moveaxis(array, -1, 0) if planar == "separate" else array
    data = tiff(
        stored,
        photometric="rgb",
        planarconfig=planar,
        extrasamples=["unassalpha"],
        byteorder=order,
        compression="zlib",
    )
    assert (opened(data) == array).all()


def test_tiff_of_halves_doubles_bits_and_many_bits() -> None:
    values = RNG.random((5, 7))
    for kind in (np.float16, np.float64):
        seen = opened(tiff(values.astype(kind)))
        assert seen.dtype == np.float32
        assert np.abs(seen[..., 0] - values).max() < 1e-3
    bits = values > 0.5
    assert (opened(tiff(bits, photometric="miniswhite"))[..., 0] == ~bits * np.uint8(255)).all()
    wide = (values * 2**32).astype(np.uint32)
    found = open_picture(tiff(wide))
    assert (array_of(found.pixels)[..., 0] == wide >> 16).all()
    assert "32-bit" in found.notes[0]


def test_premultiplied_tiff_is_made_straight() -> None:
    alpha = np.array([[0, 128, 255]], np.uint8)
    straight = np.array([[[0, 0, 0], [200, 100, 50], [9, 8, 7]]], np.uint8)
    stored = np.rint(straight * (alpha[..., None] / 255.0)).astype(np.uint8)
    data = tiff(np.dstack([stored, alpha]), photometric="rgb", extrasamples=["assocalpha"])
    seen = opened(data)
    assert np.abs(seen[..., :3].astype(int) - straight).max() <= 1
    assert (seen[..., 3] == alpha).all()


def test_palette_tiff_is_read_by_its_colours() -> None:
    image = Image.fromarray(RGB).quantize(8)
    data = pillow(image, "TIFF")
    assert (opened(data)[..., :3] == np.asarray(image.convert("RGB"))).all()


def test_pages_and_further_channels_of_a_tiff_are_told() -> None:
    found = open_picture(tiff(np.zeros((3, 4, 5), np.uint8), photometric="minisblack"))
    assert "3 pages" in found.notes[0]
    many = open_picture(
        tiff(
            np.zeros((4, 5, 5), np.uint8),
            photometric="rgb",
            planarconfig="contig",
            extrasamples=[2, 0],
        )
    )
    assert many.pixels.channels == RGBA
    assert "further channels" in many.notes[0]


def test_numbers_that_are_none_are_refused() -> None:
    array = np.zeros((4, 4), np.float32)
    array[1, 2] = np.nan
    with pytest.raises(BadPicture, match="not numbers"):
        open_picture(tiff(array))


def test_the_kind_is_found_by_content_and_not_by_name() -> None:
    data = pillow(Image.fromarray(RGB), "PNG")
    assert open_picture(data, "holiday.jpg").format is FileFormat.PNG


def test_sixteen_bit_png_with_a_transparent_colour() -> None:
    rgb = RNG.integers(0, 65536, (3, 4, 3)).astype(">u2")
    rows = b"".join(b"\0" + row.tobytes() for row in rgb)
    parts = [(b"IHDR", struct.pack(">IIBBBBB", 4, 3, 16, 2, 0, 0, 0))]
    parts += [(b"tRNS", rgb[0, 0].tobytes()), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )
    found = open_picture(data).pixels
    assert found.depth is Depth.U16
    assert (array_of(found)[..., :3] == rgb).all()
    assert (array_of(found)[0, 0, 3], array_of(found)[2, 3, 3]) == (0, 65535)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
@pytest.mark.parametrize("body", [b"garbage!", b"II*\0\x08\0\0\0\xff\xff\x12\x01"])
def test_broken_metadata_does_not_break_the_picture(kind: str, body: bytes) -> None:
    exif = body if kind == "PNG" else b"Exif\0\0" + body
    found = opened(pillow(Image.fromarray(RGB), kind, exif=exif))
    assert found.shape == (*RGB.shape[:2], RGBA)


def test_a_broken_profile_of_inks_is_left_out_and_said() -> None:
    ink = np.asarray(Image.fromarray(RGB).convert("CMYK"))
    broken = b"\0" * 16 + b"CMYK" + b"\0" * 120
    found = open_picture(tiff(ink, photometric="separated", iccprofile=broken))
    assert "profile of the CMYK picture is broken" in found.notes[0]
    assert np.abs(array_of(found.pixels)[..., :3].astype(int) - RGB).max() <= 1
