"""A region in several places: which squares it is shown in, and how these go back."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.methods.common.native_window import MOST_WINDOWS, native_windows
from intarsia.core.engine.pixels.planes import Mask, array_of, pixels_of
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Placed

SIDE = 64


def picture(height: int, width: int) -> Placed:
    values = np.random.default_rng(0).integers(0, 256, (height, width, 4)).astype(np.uint8)
    values[..., 3] = 255
    return Placed(pixels_of(values), 0, 0)


def marked(height: int, width: int, *boxes: tuple[int, int, int, int]) -> Mask:
    """boxes: top, left, height, width of each place."""
    mask = np.zeros((height, width), np.bool_)
    for top, left, tall, wide in boxes:
        mask[top : top + tall, left : left + wide] = True
    return mask


def test_one_place_is_one_square() -> None:
    found = native_windows(picture(200, 300), marked(200, 300, (80, 90, 20, 30)), SIDE)
    assert len(found.windows) == 1


def test_places_far_apart_are_shown_apart_and_in_full_detail() -> None:
    region = marked(400, 1000, (50, 60, 20, 20), (300, 900, 20, 30))
    found = native_windows(picture(400, 1000), region, SIDE).windows
    assert len(found) == 2
    assert (sum(w.region.astype(int) for w in found) == region).all()
    assert max(w.square.width for w in found) == 30 + 2 * 32
    for window in found:
        assert (window.region & ~region).sum() == 0


def test_places_in_each_others_surroundings_share_a_square() -> None:
    region = marked(400, 400, (100, 100, 40, 40), (100, 160, 40, 40))
    assert len(native_windows(picture(400, 400), region, SIDE).windows) == 1


def test_more_places_than_a_batch_takes_are_joined() -> None:
    boxes = [(20 + 300 * (i // 4), 20 + 300 * (i % 4), 8, 8) for i in range(12)]
    region = marked(1000, 1200, *boxes)
    found = native_windows(picture(1000, 1200), region, SIDE).windows
    assert len(found) <= MOST_WINDOWS
    assert (sum(w.region.astype(int) for w in found) == region).all()


def test_specks_are_one_texture() -> None:
    rng = np.random.default_rng(1)
    region = np.zeros((900, 900), np.bool_)
    region[rng.integers(0, 900, 300), rng.integers(0, 900, 300)] = True
    assert len(native_windows(picture(900, 900), region, SIDE).windows) <= MOST_WINDOWS


def test_what_is_shown_at_its_own_size_goes_back_exactly() -> None:
    source = picture(300, 600)
    region = marked(300, 600, (40, 40, 8, 8), (240, 500, 8, 8))
    windows = native_windows(source, region, 8 + 2 * 32)
    results = [
        np.random.default_rng(i).integers(0, 256, (w.side, w.side, 3)).astype(np.float32) / 255
        for i, w in enumerate(windows.windows)
    ]
    layer = windows.layer(results)
    assert layer is not None
    values = array_of(layer.pixels)
    for window, result in zip(windows.windows, results, strict=True):
        rows, columns = np.nonzero(window.region)
        shown = values[rows - layer.top, columns - layer.left]
        wanted = result[rows - window.square.top, columns - window.square.left]
        assert (shown[:, 3] == 255).all()
        assert (shown[:, :3] == np.rint(wanted * 255)).all()


def test_a_region_that_shows_nothing_is_refused() -> None:
    clear = Placed(pixels_of(np.zeros((200, 200, 4), np.uint8)), 0, 0)
    with pytest.raises(BadEdit, match="transparent"):
        native_windows(clear, marked(200, 200, (5, 5, 9, 9), (150, 150, 9, 9)), SIDE)


def test_a_place_that_is_transparent_is_left_out() -> None:
    values = np.full((400, 1000, 4), 255, np.uint8)
    values[:, :300, 3] = 0
    region = marked(400, 1000, (50, 60, 20, 20), (300, 900, 20, 30))
    found = native_windows(Placed(pixels_of(values), 0, 0), region, SIDE).windows
    assert [w.region.sum() for w in found] == [600]
