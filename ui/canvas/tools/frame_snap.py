"""A move that keeps what the picture's edge cuts at that edge, unless it is pulled away from it."""

from __future__ import annotations

from intarsia.core.wire.geometry import Box, Size


def kept_at_edges(box: Box, picture: Size, step: tuple[int, int], reach: float) -> tuple[int, int]:
    """The shift (x, y) of what lies in `box`, in picture pixels.

    What touches an edge of the picture is cut by it: a shift of up to `reach` inwards slides along
    the edge, so that the cut does not show.
    """
    return (
        _kept(step[0], reach, low=box.left <= 0, high=box.right >= picture.width),
        _kept(step[1], reach, low=box.top <= 0, high=box.bottom >= picture.height),
    )


def _kept(step: int, reach: float, *, low: bool, high: bool) -> int:
    inwards = step if low and not high else -step if high and not low else 0
    return 0 if 0 < inwards <= reach else step
