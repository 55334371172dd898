"""Pixels in the order in which Krita keeps them, and back, in more than one strip."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed
from intarsia.plugin.krita.documents.pixels import RawPixels, byte_array, filling_of

TYPES = {Depth.U8: np.uint8, Depth.U16: np.uint16, Depth.F32: np.float32}
HEIGHT, WIDTH = 1201, 1001  # several strips, the last of them short


@pytest.mark.parametrize("depth", list(Depth))
def test_pixels_go_to_krita_and_come_back(depth: Depth) -> None:
    values = np.random.default_rng(1).integers(0, 255, (HEIGHT, WIDTH, 4)).astype(TYPES[depth])
    pixels = Pixels(WIDTH, HEIGHT, RGBA, depth, values.tobytes())
    filling = filling_of(Placed(pixels, 3, 4))
    swapped = values if depth is Depth.F32 else values[..., [2, 1, 0, 3]]
    assert bytes(filling.data.data()) == swapped.tobytes()
    assert (filling.box.left, filling.box.top, filling.box.size) == (3, 4, pixels.size)
    back = RawPixels(filling.data, pixels.size, depth).named()
    assert back == pixels
    assert back.sha256 == pixels.sha256


def test_bytes_are_copied_whole() -> None:
    data = bytes(range(256)) * 40_000
    assert bytes(byte_array(data).data()) == data
