"""A JPEG XL opens in its own colours, however its head tells them.

The heads are written here: a codestream's picture stands at a whole byte behind its head, so that
another head can be put before it. The files in `cases/jxl` were packed by libjxl 0.11, fast and
slow, each with a profile of `profiles.py`.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import ExifTags, Image

from intarsia.core.engine.files.colour import in_profile
from intarsia.core.engine.files.jxl.bits import BitReader
from intarsia.core.engine.files.jxl.header import codestream, jxl_sides, read_head
from intarsia.core.engine.files.jxl.icc import read_icc
from intarsia.core.engine.files.open import open_here, open_picture
from intarsia.core.engine.files.profiles import (
    DISPLAY_P3,
    REC2020,
    coded_curve,
    gamma_curve,
    grey_profile,
    rec709_curve,
    rgb_profile,
    srgb,
    srgb_curve,
)
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.errors import BadPicture

FILES = Path(__file__).parents[3] / "data" / "cases" / "jxl"
PACKED = {
    "p3": rgb_profile("P3", DISPLAY_P3, srgb_curve()),
    "pq": rgb_profile("PQ", REC2020, coded_curve(16)),
}
RGB = np.zeros((16, 24, 3), np.uint8)
RGB[..., 0] = np.arange(24) * 10
RGB[..., 1] = (np.arange(16) * 15)[:, None]
RGB[..., 2] = 90
Fields = Sequence[tuple[int, int]]  # values and how many bits each takes


def enum(value: int) -> Fields:
    if value < 2:
        return [(value, 2)]
    return [(2, 2), (value - 2, 4)] if value < 18 else [(3, 2), (value - 18, 6)]


def number(value: float) -> Fields:
    """A chromaticity."""
    packed = 2 * round(value * 1e6)
    least, bits = [(0, 19), (524_288, 19), (1_048_576, 20)][choice := min(packed >> 19, 2)]
    return [(choice, 2), (packed - least, bits)]


def colours(
    *, space: int = 0, white: int = 1, primaries: int = 1, curve: int = 13, gamma: float = 0
) -> Fields:
    fields = [(0, 1), (0, 1), *enum(space), *enum(white)]
    if space == 0:
        fields += enum(primaries)
        if primaries == 2:
            for place in (0.68, 0.32, 0.265, 0.69, 0.15, 0.06):
                fields += number(place)
    fields += [(1, 1), (round(gamma * 1e7), 24)] if gamma else [(0, 1), *enum(curve)]
    return [*fields, *enum(1)]


def headed(picture: bytes, fields: Fields, *, xyb: bool = False, packed: bytes = b"") -> bytes:
    """The picture of a codestream behind a head of 8 bits and these colours. packed: a file from
    which the bits of its profile are taken."""
    old = BitReader(codestream(picture, 1 << 20)[2:])
    head = read_head(old)
    assert not head.colours.icc
    frames = codestream(picture, 1 << 20)[2 + -(-old.position // 8) :]
    sides = [(0, 1), (1, 2), (head.height - 1, 13), (0, 3), (1, 2), (head.width - 1, 13)]
    new = [*sides, (0, 1), (0, 1), (0, 1), (0, 2), (1, 1), (0, 2), (int(xyb), 1), *fields]
    new += [(0, 2), (1, 1)]
    if packed:
        stream = codestream(packed, 1 << 20)[2:]
        reader = BitReader(stream)
        read_head(reader)
        begin = reader.position
        read_icc(reader)
        size = reader.position - begin
        new += [(int.from_bytes(stream, "little") >> begin & ((1 << size) - 1), size)]
    value, length = 0, 0
    for field, bits in new:
        assert field < 1 << bits
        value |= field << length
        length += bits
    return b"\xff\x0a" + value.to_bytes(-(-length // 8), "little") + frames


@pytest.mark.parametrize(("name", "icc"), PACKED.items())
@pytest.mark.parametrize("effort", [1, 7])
def test_a_packed_profile_is_unpacked_to_the_byte(name: str, icc: bytes, effort: int) -> None:
    data = (FILES / f"{name}-{effort}.jxl").read_bytes()
    assert jxl_sides(data) == (24, 16)
    found = open_picture(data)
    assert (found.pixels.icc, found.notes) == (icc, ())
    assert (array_of(found.pixels)[..., :3] == RGB).all()


@pytest.mark.parametrize(
    ("told", "icc"),
    [
        (colours(), None),
        (colours(primaries=11), rgb_profile("Colours of a JPEG XL", DISPLAY_P3, srgb_curve())),
        (colours(primaries=9, curve=16), "PQ"),
        (colours(primaries=9, curve=18), "HLG"),
        (colours(curve=1), "709"),
        (colours(curve=8), "linear"),
        (colours(gamma=0.5), "2"),
    ],
)
def test_colours_that_have_names_become_a_profile(told: Fields, icc: bytes | str | None) -> None:
    curves = {
        "PQ": (REC2020, coded_curve(16)),
        "HLG": (REC2020, coded_curve(18)),
        "709": (None, rec709_curve()),
        "linear": (None, gamma_curve(1.0)),
        "2": (None, gamma_curve(2.0)),
    }
    found = open_picture(headed(imagecodecs.jpegxl_encode(RGB, lossless=True), told))
    assert (array_of(found.pixels)[..., :3] == RGB).all()
    assert found.notes == ()
    if isinstance(icc, str):
        primaries, curve = curves[icc]
        assert found.pixels.icc is not None
        assert curve in found.pixels.icc
        assert primaries is None or b"rXYZ" in found.pixels.icc
    else:
        assert found.pixels.icc == icc


def test_own_primaries_are_those_that_are_told() -> None:
    data = imagecodecs.jpegxl_encode(RGB, lossless=True)
    own = open_picture(headed(data, colours(primaries=2))).pixels.icc
    assert own == open_picture(headed(data, colours(primaries=11))).pixels.icc
    assert own == rgb_profile("Colours of a JPEG XL", DISPLAY_P3, srgb_curve())


def test_a_lossy_picture_looks_the_same_in_every_colours_that_it_is_told_to_have() -> None:
    lossy = imagecodecs.jpegxl_encode(RGB, distance=0.1)
    for told in (colours(), colours(primaries=11), colours(primaries=9, curve=1)):
        pixels = open_picture(headed(lossy, told, xyb=True)).pixels
        seen = in_profile(array_of(pixels)[..., :3].copy(), pixels.icc or srgb(), srgb())
        assert np.abs(seen.astype(int) - RGB).mean() < 1.5


@pytest.mark.parametrize("name", PACKED)
def test_a_lossy_picture_with_a_packed_profile_comes_in_it(name: str) -> None:
    """libjxl alone gives its light in 8 bits, of which the shadows keep a few values."""
    lossy = imagecodecs.jpegxl_encode(RGB, distance=0.1)
    packed = (FILES / f"{name}-7.jxl").read_bytes()
    told = [(0, 1), (1, 1), *enum(0)]
    data = headed(lossy, told, xyb=True, packed=packed)
    found = open_picture(data)
    assert (found.pixels.icc, found.notes) == (PACKED[name], ())
    wanted = in_profile(RGB, srgb(), PACKED[name])
    assert np.abs(array_of(found.pixels)[..., :3].astype(int) - wanted).mean() < 2
    assert np.abs(imagecodecs.jpegxl_decode(data).astype(int) - wanted).mean() > 20


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_greys_that_are_not_those_of_srgb_are_converted(kind: type) -> None:
    """What is encoded of 16 bits says here that it is linear."""
    grey = np.linspace(0, np.iinfo(kind).max, 16 * 24).reshape(16, 24).astype(kind)
    data = imagecodecs.jpegxl_encode(grey, lossless=True)
    if kind is np.uint8:
        assert (array_of(open_picture(data).pixels)[..., 0] == grey).all()
        data = headed(data, colours(space=1, curve=8))
    found = open_picture(data)
    wanted = in_profile(grey[..., None], grey_profile("g", gamma_curve(1.0)), srgb())[..., 1]
    seen = array_of(found.pixels)
    assert seen.dtype == kind
    assert np.abs(seen[..., 0].astype(int) - wanted).max() <= 1
    assert "grey profile" in found.notes[0]


def test_a_float_picture_is_what_its_head_says() -> None:
    light = (RGB / np.float32(255)).astype(np.float32)
    found = open_picture(imagecodecs.jpegxl_encode(light, lossless=True))
    assert np.abs(array_of(found.pixels)[..., :3] - light).max() == 0
    assert array_of(found.pixels).dtype == np.float32


def test_an_animation_opens_its_first_picture_with_a_note() -> None:
    data = imagecodecs.jpegxl_encode(np.stack([RGB, 255 - RGB]), lossless=True)
    found = open_picture(data)
    assert (array_of(found.pixels)[..., :3] == RGB).all()
    assert "animated" in found.notes[0]


def test_colours_that_mean_nothing_are_told_and_the_picture_opens() -> None:
    whole = imagecodecs.jpegxl_encode(RGB, lossless=True)
    found = open_picture(headed(whole, colours(gamma=0.01)))
    assert (array_of(found.pixels)[..., :3] == RGB).all()
    assert found.pixels.icc is None
    assert "taken as sRGB" in found.notes[0]


def test_a_head_that_is_cut_off_is_refused_and_no_profile_is_believed() -> None:
    data = (FILES / "pq-7.jxl").read_bytes()
    for length in range(60, 700, 40):
        with pytest.raises(BadPicture):
            open_here(data[:length])
    rng = np.random.default_rng(0)
    for _ in range(60):
        broken = bytearray(data)
        broken[int(rng.integers(60, 700))] ^= 1 << int(rng.integers(8))
        with contextlib.suppress(BadPicture):
            open_here(bytes(broken))


def test_a_jpeg_that_was_packed_anew_keeps_its_profile_and_stands_upright() -> None:
    exif, out = Image.Exif(), io.BytesIO()
    exif[ExifTags.Base.Orientation] = 6
    icc = PACKED["p3"]
    Image.fromarray(RGB).save(out, "JPEG", quality=90, icc_profile=icc, exif=exif)
    jpeg = open_picture(out.getvalue())
    found = open_picture(imagecodecs.jpegxl_encode_jpeg(out.getvalue()))
    assert (found.pixels.icc, found.notes, found.pixels.size) == (icc, (), jpeg.pixels.size)
    off = array_of(found.pixels).astype(int) - array_of(jpeg.pixels)
    assert np.abs(off).mean() < 2
