"""What an edit looked like, for a report: sizes and numbers, no pixels and no words."""

from __future__ import annotations

from intarsia.core.engine.edits.shape import shape_of
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import RGBA, Depth, Pixels, Placed


def test_a_shape_tells_sizes_and_numbers_and_never_pixels() -> None:
    window = Placed(Pixels(7, 5, RGBA, Depth.U16, bytes(7 * 5 * 8)), 100, 200)
    edit = Complete(
        id=new_id(),
        seed=42,
        method="classical",
        picture=Size(640, 480),
        window=window,
        region=full_mask(Size(7, 5)),
    )
    lines = shape_of(edit)
    assert "verb: complete" in lines
    assert "seed: 42" in lines
    assert "method: classical" in lines
    assert "window.pixels: 7 x 5 px, 4 channels, U16" in lines
    assert "picture.width: 640" in lines
    assert not any(edit.id in line for line in lines)
