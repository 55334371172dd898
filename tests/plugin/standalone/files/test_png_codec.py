"""PNG by Qt: values and profile come back exactly."""

from __future__ import annotations

import io
import random
import struct

import pytest
from PIL import Image

from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.state.ora.openraster import PngCodec
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, blank
from intarsia.plugin.standalone.files.png_codec import QtPngCodec
from intarsia.ui.qt import QtCore, QtGui


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


@pytest.mark.parametrize("depth", [Depth.U16, Depth.F32])
@pytest.mark.parametrize("reader", [QtPngCodec, EnginePngCodec])
@pytest.mark.parametrize("writer", [QtPngCodec, EnginePngCodec])
def test_deep_layers_without_a_profile_name_srgb_and_are_read_without_one(
    writer: type[PngCodec], reader: type[PngCodec], depth: Depth
) -> None:
    """Krita asks the person for a profile where a PNG of 16 bits has none."""
    pixels = blank(Size(5, 4), RGBA, depth)
    png = writer().encode(pixels)
    with Image.open(io.BytesIO(png)) as image:
        assert image.info["icc_profile"][36:40] == b"acsp"
    found = reader().decode(png)
    assert (found.icc, found.depth) == (None, Depth.U16)
    assert found.data == bytes(5 * 4 * 8)
    shallow = writer().encode(blank(Size(5, 4)))
    with Image.open(io.BytesIO(shallow)) as image:
        assert "icc_profile" not in image.info


def test_no_device_of_ours_is_asked_while_qt_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt asks a device under a lock that the window's thread may wait for; one that was made in
    Python asks Python for each step, and that waits for the window's thread."""
    data = QtPngCodec().encode(Pixels(3, 2, RGBA, Depth.U8, bytes(24)))
    monkeypatch.setattr(QtCore, "QBuffer", None)
    monkeypatch.setattr(QtGui, "QImageReader", None)
    assert QtPngCodec().decode(data).size == Size(3, 2)


def test_another_kind_of_picture_is_no_png() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (4, 4)).save(stream, "BMP")
    with pytest.raises(BadPicture, match="cannot be read"):
        QtPngCodec().decode(stream.getvalue())
