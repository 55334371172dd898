"""Everything that take apart gives, laid back to front, is the picture again."""

from __future__ import annotations

import numpy as np
import pytest

from corrected_objects import Holder
from intarsia.core.engine.methods.classical.segment import found_objects
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Segment, new_id
from intarsia.core.wire.events import FoundObject


def cards(dtype: type, top: int) -> np.ndarray:
    """(96, 128, 4): two discs on a ramp, opaque."""
    y, x = np.mgrid[:96, :128]
    rgb = np.stack([x / 160, y / 120, 0.3 + 0 * x], axis=2)
    rgb[(x - 40) ** 2 + (y - 48) ** 2 < 22**2] = (0.9, 0.8, 0.2)
    rgb[(x - 90) ** 2 + (y - 40) ** 2 < 18**2] = (0.1, 0.2, 0.8)
    out = np.full((96, 128, 4), top, dtype)
    out[..., :3] = np.rint(rgb * top).astype(dtype)
    return out


@pytest.mark.parametrize(("dtype", "top"), [(np.uint8, 255), (np.uint16, 65535)])
def test_the_layers_back_to_front_are_the_picture(dtype: type, top: int) -> None:
    source = cards(dtype, top)
    pixels = pixels_of(source)
    edit = Segment(id=new_id(), picture=pixels.sha256)
    found = list(found_objects(edit, RunContext(0, Holder(pixels))))
    assert len(found) >= 3
    canvas = np.zeros((96, 128, 3))
    marked = np.zeros((96, 128), int)
    for item in found:
        assert isinstance(item, FoundObject)
        box, plane = item.layer.box, item.layer.pixels
        rgba = np.frombuffer(plane.data, dtype).reshape(plane.height, plane.width, 4)
        view = canvas[box.top : box.bottom, box.left : box.right]
        alpha = rgba[..., 3:] / top
        view[...] = np.rint(rgba[..., :3] * alpha + view * (1 - alpha))
        mask = np.frombuffer(item.mask.pixels.data, np.uint8).reshape(plane.height, plane.width)
        marked[box.top : box.bottom, box.left : box.right] += mask >= 128
    assert (marked == 1).all()
    assert np.abs(canvas - source[..., :3].astype(float)).max() <= 1
