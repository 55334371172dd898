"""Pictures of every format open with the pixels that another program sees in them."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import numpy as np
import OpenEXR
import pytest
import tifffile
from PIL import Image, ImageCms

from intarsia.core.engine.files.colour import lab_in_srgb
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.profiles import adobe_rgb, linear_srgb
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat

CASES = Path(__file__).parents[3] / "data" / "cases"
RNG = np.random.default_rng(0)
RGB = RNG.integers(0, 256, (24, 33, 3)).astype(np.uint8)
DEEP = RNG.integers(0, 65536, (24, 33, 3)).astype(np.uint16)
LIGHT = (RGB / np.float32(100)).astype(np.float32)
JUNK = b"what another program wrote behind the end" * 5


def opened(data: bytes) -> np.ndarray:
    return array_of(open_picture(data, "x").pixels)


def case(name: str) -> bytes:
    return (CASES / name).read_bytes()


def pillow(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def exr(channels: dict[str, np.ndarray], folder: Path, **head: object) -> bytes:
    path = folder / "x.exr"
    kind = {"compression": OpenEXR.ZIP_COMPRESSION, "type": OpenEXR.scanlineimage}
    OpenEXR.File({**kind, **head}, channels).write(str(path))
    return path.read_bytes()


def close(one: np.ndarray, two: np.ndarray, most: float) -> None:
    assert one.shape[:2] == two.shape[:2]
    assert np.abs(one[..., : two.shape[2]].astype(float) - two).max() <= most


@pytest.mark.parametrize("kind", ["BMP", "TGA", "PPM", "GIF"])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_old_formats_open_exactly_and_pass_over_what_follows_their_end(
    kind: str, mode: str
) -> None:
    image = Image.fromarray(RGB)
    image = image.quantize(16) if mode == "P" or kind == "GIF" else image.convert(mode)
    if (kind, mode) in (("PPM", "P"), ("TGA", "1")):
        image = image.convert("L")
    found = opened(pillow(image, kind) + JUNK)
    close(found, np.atleast_3d(np.asarray(image.convert("RGB"))), 0)


@pytest.mark.parametrize("kind", ["png", "bmp"])
def test_the_largest_picture_of_an_icon_is_opened(kind: str) -> None:
    image = Image.fromarray(np.dstack([RGB, RGB[..., 0] // 2 + 128])).resize((48, 48))
    data = pillow(image, "ICO", sizes=[(16, 16), (48, 48)], bitmap_format=kind)
    found = open_picture(data + JUNK)
    assert "2 pictures" in found.notes[0]
    close(array_of(found.pixels), np.asarray(image), 0)
    assert open_picture(pillow(image, "ICO", sizes=[(48, 48)])).notes == ()


def test_an_icon_is_believed_by_the_pictures_in_it_and_not_by_its_directory() -> None:
    data = bytearray(pillow(Image.fromarray(RGB).resize((32, 32)), "ICO", sizes=[(32, 32)]))
    at = int.from_bytes(data[18:22], "little")
    data[at + 16 : at + 24] = (60_000).to_bytes(4, "big") + (4_000).to_bytes(4, "big")
    with pytest.raises(BadPicture, match="holds far less than the size that it claims"):
        open_picture(bytes(data))


@pytest.mark.parametrize("array", [RGB, DEEP, RGB[..., :1], np.dstack([RGB, RGB[..., 0]])])
@pytest.mark.parametrize("kind", ["jxl", "jp2"])
def test_wavelet_formats_keep_depth_grey_and_alpha(array: np.ndarray, kind: str) -> None:
    plain = array[..., 0] if array.shape[2] == 1 else array
    if kind == "jxl":
        data = imagecodecs.jpegxl_encode(plain, lossless=True)
    else:
        data = imagecodecs.jpeg2k_encode(plain, level=0, reversible=True)
    found = open_picture(data)
    assert found.format.value == kind
    seen = array_of(found.pixels)
    assert seen.dtype == array.dtype
    close(seen, array, 0)


def test_netpbm_of_bits_text_deep_named_and_float() -> None:
    head = b"P6\n# made by hand\n33 24\n65535\n"
    close(opened(head + DEEP.astype(">u2").tobytes() + JUNK), DEEP, 0)
    named = b"P7\nWIDTH 33\nHEIGHT 24\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\n"
    close(opened(named + RGB.tobytes()), RGB, 0)
    assert opened(b"P2 3 1 1023\n0 512 1023").ravel().tolist() == [0, 32800, 65535]
    comment = b"#" + b"7 " * 1_200_000 + b"\n"  # longer than what is read at once
    assert opened(b"P2 3 1 255\n0 " + comment + b"12 # 3\n255").ravel().tolist() == [0, 12, 255]
    assert opened(b"P1 3 2\n011\n100").ravel().tolist() == [255, 0, 0, 0, 255, 255]
    assert opened(b"P4 3 1\n\x60").ravel().tolist() == [255, 0, 0]
    for scale, order in ((b"-1.0", "<f4"), (b"1.0", ">f4")):
        light = open_picture(b"PF\n33 24\n" + scale + b"\n" + LIGHT[::-1].astype(order).tobytes())
        assert light.pixels.icc == linear_srgb()
        close(array_of(light.pixels), LIGHT, 0)


def test_light_is_opened_as_light(tmp_path: Path) -> None:
    found = open_picture(exr({"RGB": LIGHT}, tmp_path))
    assert (found.format, found.pixels.icc) == (FileFormat.EXR, linear_srgb())
    close(array_of(found.pixels), LIGHT, 0)
    alpha = np.full((24, 33, 1), 0.5, np.float32)
    seen = opened(exr({"RGBA": np.dstack([LIGHT * alpha, alpha])}, tmp_path))
    close(seen, np.dstack([LIGHT, alpha]), 1e-6)
    hdr = open_picture(imagecodecs.rgbe_encode(LIGHT))
    assert (hdr.format, hdr.pixels.icc) == (FileFormat.HDR, linear_srgb())
    assert np.abs(array_of(hdr.pixels)[..., :3] - LIGHT).max() < LIGHT.max() / 128


def test_of_an_exr_further_channels_are_told(tmp_path: Path) -> None:
    found = open_picture(exr({"RGB": LIGHT, "Z": LIGHT[..., 0]}, tmp_path))
    assert "further channels" in found.notes[0]
    with pytest.raises(BadPicture, match="no channels R, G and B"):
        open_picture(exr({"Z": LIGHT[..., 0]}, tmp_path))


def test_heic_and_avif_open_as_the_picture_that_they_were_made_of() -> None:
    wanted = np.asarray(Image.open(CASES / "heic-avif-jxl" / "x.bmp").convert("RGB"))
    for name in ("x.heic", "mif1.heif", "x.avif", "x.bmp", "x.tga"):
        close(opened(case(f"heic-avif-jxl/{name}")), wanted, 3)


def test_a_deep_avif_keeps_its_ten_bits() -> None:
    smooth = np.linspace(0, 1023, 64 * 64).astype(np.uint16).reshape(64, 64)
    data = imagecodecs.avif_encode(np.dstack([smooth] * 3), bitspersample=10, level=100)
    seen = opened(data)
    assert seen.dtype == np.uint16
    close(seen, np.dstack([smooth.astype(float) * 65535 / 1023] * 3), 200)


def test_an_animated_gif_opens_its_first_picture_with_a_note() -> None:
    frames = [Image.fromarray(np.full((4, 5), value, np.uint8)) for value in (10, 200)]
    found = open_picture(pillow(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert "animated" in found.notes[0]
    assert (array_of(found.pixels)[..., 0] == 10).all()


def test_a_jpeg_without_its_end_opens_with_a_note() -> None:
    whole = pillow(Image.fromarray(RGB), "JPEG")
    for data in (whole[:-2], whole[:-1]):
        found = open_picture(data)
        assert (array_of(found.pixels) == opened(whole)).all()
        assert "lacks its end" in found.notes[0]
    assert "lacks its end" in open_picture(case("jpeg-no-eoi/prog_trunc.jpg")).notes[0]
    assert open_picture(whole + JUNK).notes == ()


def test_a_jpeg_of_twelve_bits_is_named() -> None:
    with pytest.raises(BadPicture, match="12-bit JPEG is not known"):
        open_picture(case("jpeg-no-eoi/jpeg12.jpg"))


@pytest.mark.parametrize(
    ("name", "told"), [("ultrahdr.jpg", "gain map: it is kept"), ("mpo.jpg", "second picture")]
)
def test_a_gain_map_or_second_view_is_told(name: str, told: str) -> None:
    assert any(told in note for note in open_picture(case(f"ultrahdr/{name}")).notes)


def test_a_camera_that_marks_adobe_rgb_gets_that_profile() -> None:
    found = open_picture(case("adobe-rgb-exif/adobergb_exif.jpg"))
    assert found.pixels.icc == adobe_rgb()
    assert "Adobe RGB" in found.notes[0]


def test_ycbcr_of_a_tiff_becomes_rgb() -> None:
    data = case("tiff-ycbcr/ycbcr_raw.tif")
    stored = tifffile.imread(io.BytesIO(data))
    wanted = np.asarray(Image.frombytes("YCbCr", (96, 72), stored.tobytes()).convert("RGB"))
    close(opened(data), wanted, 2)


@pytest.mark.parametrize("packing", ["raw", "tiff_lzw"])
def test_ycbcr_with_chroma_for_four_pixels_is_spread(packing: str) -> None:
    units = RNG.integers(0, 256, (3, 4, 6)).astype(np.uint8)
    body = units.tobytes() if packing == "raw" else imagecodecs.lzw_encode(units.tobytes())
    out = io.BytesIO()
    tifffile.imwrite(out, np.zeros((6, 8, 3), np.uint8), photometric="rgb", metadata=None)
    data = bytearray(out.getvalue())
    with tifffile.TiffFile(io.BytesIO(bytes(data))) as file:
        tags = file.pages.first.tags
        changes = {262: 6, 259: 1 if packing == "raw" else 5, 279: len(body), 273: len(data)}
        for code, value in changes.items():
            size = 2 if tags[code].dtype == 3 else 4
            data[tags[code].valueoffset : tags[code].valueoffset + size] = value.to_bytes(
                size, "little"
            )
    seen = opened(bytes(data) + body)
    light = units[..., :4].reshape(3, 4, 2, 2).transpose(0, 2, 1, 3).reshape(6, 8)
    chroma = units[..., 4:].repeat(2, 0).repeat(2, 1)
    stored = np.ascontiguousarray(np.dstack([light, chroma]))
    wanted = np.asarray(Image.frombytes("YCbCr", (8, 6), stored.tobytes()).convert("RGB"))
    close(seen, wanted, 2)


def test_lab_of_a_tiff_becomes_srgb_with_a_note() -> None:
    found = open_picture(case("lab-duotone/cielab.tif"))
    assert "Lab" in found.notes[0]
    lab = np.array([[[128, 0, 0], [255, 0, 0], [136, 81, 70]]], np.uint8)  # grey, white, red
    out = io.BytesIO()
    tifffile.imwrite(out, lab, photometric="cielab", metadata=None)
    close(opened(out.getvalue()), np.array([[[120] * 3, [255] * 3, [255, 0, 0]]]), 4)
    deep = lab.astype(np.uint16) * np.uint16([257, 256, 256])
    out = io.BytesIO()
    tifffile.imwrite(out, deep, photometric="cielab", metadata=None)
    close(opened(out.getvalue()) / 257, np.array([[[120] * 3, [255] * 3, [255, 0, 0]]]), 4)


def test_the_thumbnail_of_a_tiff_is_not_its_picture() -> None:
    out = io.BytesIO()
    with tifffile.TiffWriter(out) as file:
        file.write(RGB[::4, ::4].copy(), photometric="rgb", subfiletype=1, metadata=None)
        file.write(RGB, photometric="rgb", metadata=None)
    found = open_picture(out.getvalue())
    assert found.notes == ()
    close(array_of(found.pixels), RGB, 0)


def test_a_picture_below_a_thumbnail_is_the_picture() -> None:
    out = io.BytesIO()
    with tifffile.TiffWriter(out) as file:
        file.write(RGB[::4, ::4].copy(), photometric="rgb", subfiletype=1, subifds=1, metadata=None)
        file.write(RGB, photometric="rgb", metadata=None)
    close(opened(out.getvalue()), RGB, 0)


@pytest.mark.parametrize("below", [True, False])
def test_camera_raw_is_named_and_its_thumbnail_is_not_opened(below: bool) -> None:
    out = io.BytesIO()
    sensor = {"photometric": 32803, "metadata": None}
    with tifffile.TiffWriter(out) as file:
        if below:
            small = RGB[::4, ::4].copy()
            file.write(small, photometric="rgb", subfiletype=1, subifds=1, metadata=None)
        file.write(DEEP[..., 0].copy(), **sensor)
    with pytest.raises(BadPicture, match=r"camera raw.*Develop it first"):
        open_picture(out.getvalue())


def test_greys_are_converted_by_their_profile() -> None:
    for name, gamma in (("grey_g10.png", 1.0), ("grey_g18.tif", 1.8)):
        data = case(f"grey-icc/{name}")
        stored = np.asarray(Image.open(io.BytesIO(data))).astype(float) / 255
        light = stored**gamma
        curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
        found = open_picture(data)
        assert np.abs(array_of(found.pixels)[..., 0] - 255 * curve).max() <= 1
        assert "grey profile" in found.notes[0]


def in_srgb(data: bytes) -> np.ndarray:
    """What a program that honours profiles shows, by littleCMS."""
    pixels = open_picture(data).pixels
    image = Image.fromarray(array_of(pixels)[..., :3])
    assert pixels.icc is not None
    source = ImageCms.ImageCmsProfile(io.BytesIO(pixels.icc))
    target = ImageCms.createProfile("sRGB")
    return np.asarray(ImageCms.profileToProfile(image, source, target, renderingIntent=1))


def test_a_png_of_linear_gamma_shows_as_it_says() -> None:
    data = case("png-gamma/gama1_rgb8.png")
    light = np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(float) / 255
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    assert np.abs(in_srgb(data) - 255 * curve).max() <= 1


def test_a_png_of_linear_grey_is_converted() -> None:
    data = case("png-gamma/gama1_grey16.png")
    light = imagecodecs.png_decode(data).astype(float) / 65535
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    assert np.abs(opened(data)[..., 0] - 65535 * curve).max() <= 257


@pytest.mark.parametrize(
    ("name", "red"),
    [
        ("chrm_p3.png", (0.5151, 0.2412, -0.0011)),
        ("cicp_p3.png", (0.5151, 0.2412, -0.0011)),
        ("cicp_pq.png", (0.6735, 0.2790, -0.0019)),
    ],
)
def test_the_colours_that_a_png_names_become_its_profile(
    name: str, red: tuple[float, float, float]
) -> None:
    icc = open_picture(case(f"png-gamma/{name}")).pixels.icc
    assert icc is not None
    found = ImageCms.ImageCmsProfile(io.BytesIO(icc)).profile.red_colorant[0]
    assert np.abs(np.subtract(found, red)).max() < 1e-3


@pytest.mark.parametrize(
    ("name", "word"),
    [("lab.psd", "Lab"), ("duotone.psd", "duotone"), ("multichannel.psd", "spot")],
)
def test_other_colour_modes_of_a_psd_are_converted_with_a_note(name: str, word: str) -> None:
    found = open_picture(case(f"lab-duotone/{name}"))
    assert word in found.notes[0]
    seen = array_of(found.pixels)
    if word == "Lab":
        stored = np.frombuffer(case(f"lab-duotone/{name}")[-3 * 72 * 96 :], np.uint8)
        lab = stored.reshape(3, 72, 96).astype(np.float32)
        lab = np.dstack([lab[0] / np.float32(2.55), lab[1] - 128, lab[2] - 128])
        close(seen, lab_in_srgb(lab) * 255, 1)
    else:
        stored = np.frombuffer(case(f"lab-duotone/{name}")[-72 * 96 :], np.uint8)
        close(seen, stored.reshape(72, 96, 1), 0)
