"""Mattes: soft only in the band, right where truth is known, calm on what is awkward."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import binary_dilation, binary_erosion

from intarsia.core.engine.segment.colour_lines import colour_line
from intarsia.core.engine.segment.matting import matte
from intarsia.core.wire.errors import BadEdit

MODES = ["closed-form", "mask"]


def soft_disc() -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """(picture, true alpha): an orange disc with a 6 px soft edge on a grained blue wall."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[0:120, 0:140]
    alpha = np.clip((36 - np.hypot(x - 70, y - 60)) / 6 + 0.5, 0, 1).astype(np.float32)
    front = np.array([0.9, 0.5, 0.1]) + rng.normal(0, 0.01, (120, 140, 3))
    back = np.array([0.1, 0.2, 0.6]) + rng.normal(0, 0.01, (120, 140, 3))
    picture = alpha[..., None] * front + (1 - alpha[..., None]) * back
    return np.clip(picture, 0, 1).astype(np.float32), alpha


def whole(box_alpha: npt.NDArray[np.float32], left: int, top: int) -> npt.NDArray[np.float32]:
    out = np.zeros((120, 140), np.float32)
    out[top : top + box_alpha.shape[0], left : left + box_alpha.shape[1]] = box_alpha
    return out


def test_a_known_soft_edge_is_recovered() -> None:
    picture, alpha = soft_disc()
    found = matte(picture, alpha > 0.5, radius=6)
    error = np.abs(whole(found.alpha, found.box.left, found.box.top) - alpha)
    assert error.max() < 0.25
    assert error[(alpha > 0) & (alpha < 1)].mean() < 0.05
    band = (found.alpha > 0.05) & (found.alpha < 0.95)
    assert np.abs(found.foreground[band] - (0.9, 0.5, 0.1)).mean() < 0.08
    assert np.abs(found.background[band] - (0.1, 0.2, 0.6)).mean() < 0.08


@pytest.mark.parametrize("mode", MODES)
def test_alpha_is_whole_inside_and_none_outside_the_band(mode: str) -> None:
    picture, alpha = soft_disc()
    mask = alpha > 0.5
    found = matte(picture, mask, radius=5, mode=mode)
    soft = whole(found.alpha, found.box.left, found.box.top)
    ball = np.hypot(*np.mgrid[-7:8, -7:8]) <= 7
    assert (soft[binary_erosion(mask, ball)] == 1).all()
    assert (soft[~binary_dilation(mask, ball)] == 0).all()
    rows = slice(found.box.top, found.box.bottom)
    own = picture[rows, found.box.left : found.box.right]
    np.testing.assert_array_equal(found.foreground[found.alpha == 1], own[found.alpha == 1])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("spot", ["pixel", "line", "corner", "full", "all but one"])
def test_awkward_masks_give_a_finite_matte_that_shows_something(mode: str, spot: str) -> None:
    picture, _ = soft_disc()
    mask = np.zeros((120, 140), bool)
    if spot == "pixel":
        mask[60, 70] = True
    elif spot == "line":
        mask[60, 10:130] = True
    elif spot == "corner":
        mask[80:, 100:] = True
    else:
        mask[:] = True
        mask[0, 0] = spot == "full"
    found = matte(picture, mask, mode=mode)
    assert np.isfinite(found.alpha).all()
    assert found.alpha.max() > 0.2
    assert found.alpha.min() >= 0
    assert found.alpha.max() <= 1
    if spot == "corner":
        assert (found.alpha[-1, -1]) == 1  # the frame of the picture is no edge of the object


@pytest.mark.parametrize("mode", MODES)
def test_one_colour_and_one_pixel_pictures(mode: str) -> None:
    flat = np.full((30, 30, 3), 0.5, np.float32)
    mask = np.zeros((30, 30), bool)
    mask[8:20, 8:20] = True
    assert np.isfinite(matte(flat, mask, mode=mode).alpha).all()
    assert matte(flat[:1, :1], np.ones((1, 1), bool), mode=mode).alpha[0, 0] == 1


def test_a_large_object_is_solved_smaller_and_stays_right() -> None:
    y, x = np.mgrid[0:1200, 0:1200]
    alpha = np.clip((450 - np.hypot(x - 600, y - 600)) / 10 + 0.5, 0, 1).astype(np.float32)
    picture = alpha[..., None] * np.float32([0.9, 0.5, 0.1])
    picture = picture + (1 - alpha[..., None]) * np.float32([0.1, 0.2, 0.6])
    found = matte(picture.astype(np.float32), alpha > 0.5, radius=16)
    box = found.box
    error = np.abs(found.alpha - alpha[box.top : box.bottom, box.left : box.right])
    assert error.mean() < 0.01


def test_bad_requests_are_refused() -> None:
    picture, alpha = soft_disc()
    with pytest.raises(BadEdit, match="no pixel"):
        matte(picture, np.zeros((120, 140), bool))
    with pytest.raises(BadEdit, match="size of the picture"):
        matte(picture, np.ones((3, 3), bool))
    with pytest.raises(BadEdit, match="matting mode"):
        matte(picture, alpha > 0.5, mode="magic")


def test_the_colour_line_is_the_same_where_it_is_asked_for() -> None:
    rng = np.random.default_rng(3)
    guide = rng.random((40, 50, 3), np.float32)
    alpha = rng.random((40, 50), np.float32)
    where = np.zeros((40, 50), np.bool_)
    where[10:14, 20:33] = True
    slope, offset = colour_line(alpha, guide)
    part_slope, part_offset = colour_line(alpha, guide, where)
    np.testing.assert_allclose(part_slope[where], slope[where], atol=1e-6)
    np.testing.assert_allclose(part_offset[where], offset[where], atol=1e-6)
    assert (part_slope[30:] == 0).all()  # nothing was computed there
