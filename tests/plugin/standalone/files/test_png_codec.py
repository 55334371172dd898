"""PNG by Qt: values and profile come back exactly."""

from __future__ import annotations

import random
import struct

import pytest

from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels
from intarsia.plugin.standalone.files.png_codec import QtPngCodec


@pytest.mark.parametrize("depth", [Depth.U8, Depth.U16])
@pytest.mark.parametrize("channels", [GREY, RGBA])
@pytest.mark.parametrize("icc", [None, b"any profile \x00 at all" * 9])
def test_a_plane_comes_back(depth: Depth, channels: int, icc: bytes | None) -> None:
    data = random.Random(5).randbytes(31 * 17 * channels * depth.bytes)
    pixels = Pixels(31, 17, channels, depth, data, icc)
    again = QtPngCodec().decode(QtPngCodec().encode(pixels))
    assert again == pixels
    assert again.icc == icc


def test_float_is_rounded_to_sixteen_bits() -> None:
    values = (0.0, 0.25, 1.0, 1.0)
    pixels = Pixels(1, 1, RGBA, Depth.F32, struct.pack("<4f", *values))
    again = QtPngCodec().decode(QtPngCodec().encode(pixels))
    assert again.depth is Depth.U16
    assert struct.unpack("<4H", again.data) == pytest.approx([65535 * v for v in values], abs=1)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"no picture" * 50])
def test_what_is_no_png_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(BadPicture, match="cannot be read"):
        QtPngCodec().decode(data)
