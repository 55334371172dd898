"""Paint devices of Krita come back to the bit, and broken ones cost nothing."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.files.kra.tiles import device_of
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.geometry import Box
from intarsia.tests.doubles.krita_files import device_bytes

CANVAS = Box(0, 0, 96, 72)


def array(width: int, height: int, *, flat: bool = False) -> np.ndarray:
    if flat:
        return np.full((height, width, 4), 77, np.uint8)
    return np.random.default_rng(1).integers(1, 256, (height, width, 4)).astype(np.uint8)


@pytest.mark.parametrize("flat", [True, False])
@pytest.mark.parametrize(("left", "top"), [(0, 0), (-70, 5), (130, -1), (63, 64)])
def test_tiles_are_put_together(left: int, top: int, flat: bool) -> None:
    wanted = array(90, 70, flat=flat)  # noise does not pack: its tiles are stored as they are
    device = device_of(device_bytes(wanted, left, top), bytes(4), CANVAS)
    assert device is not None
    assert device.box == Box(left, top, 90, 70)
    assert (device.values == wanted).all()


def test_a_default_pixel_covers_the_canvas() -> None:
    data = device_bytes(array(10, 10), 0, 0).replace(b"DATA 1", b"DATA 0")
    device = device_of(data, b"\1\2\3\xff", CANVAS)
    assert device is not None
    assert device.box == CANVAS
    assert (device.values == (1, 2, 3, 255)).all()
    assert device_of(data, bytes(4), CANVAS) is None


GOOD = device_bytes(array(90, 70, flat=True), 0, 0)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        GOOD[:40],
        GOOD[:-5],
        GOOD.replace(b"VERSION 2", b"VERSION 1"),
        GOOD.replace(b"TILEWIDTH 64", b"TILEWIDTH 65"),
        GOOD.replace(b"PIXELSIZE 4", b"PIXELSIZE 8"),
        GOOD.replace(b"DATA 4", b"DATA 400000000"),
        GOOD.replace(b"DATA 4", b"DATA -1"),
        GOOD.replace(b"DATA 4", b"DATA 5"),
        GOOD.replace(b"64,0,LZF", b"65,0,LZF"),
        GOOD.replace(b"64,0,LZF", b"64000000,0,LZF"),
        GOOD.replace(b"64,0,LZF", b"64,0,ZIP"),
        GOOD.replace(b"64,0,LZF,", b"64,0,LZF,9"),
        GOOD.replace(b"64,0,LZF,", b"64,0,LZF,-"),
        b"".join([GOOD[:80], bytes(60), GOOD[140:]]),
    ],
)
def test_broken_devices_are_refused(data: bytes) -> None:
    with pytest.raises(BadPicture):
        device_of(data, bytes(4), CANVAS)


def test_two_tiles_far_apart_may_not_cost_what_lies_between() -> None:
    far = GOOD.replace(b"64,0,LZF", b"64000,64000,LZF")
    with pytest.raises(BadPicture, match="KRA claims"):
        device_of(far, bytes(4), CANVAS)
