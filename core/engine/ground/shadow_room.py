"""Owns how far the shadow of a thing may reach: softly to the end of what an edit may change."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.pixels.allowed_area import bounds_of, cast_box

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_INSIDE = 0.15  # sides that it ends within the box that shadows may fill: edits grow the thing
_FADE = 0.1  # sides over which it fades to that end


def room_of_shadow(thing: Mask) -> Floats:
    """(H, W) 1 where the shadow of the thing may be, falling softly to 0 where it may not."""
    box = bounds_of(thing)
    room = cast_box(box).grown(-round(_INSIDE * box.height))
    rows, columns = (np.arange(n, dtype=np.float32) for n in thing.shape)
    down = room.bottom - rows  # above the thing there is no cut: its foot is far below
    across = np.minimum(columns - room.left, room.right - columns)
    depth = np.minimum(down[:, None], across[None]) / max(1.0, _FADE * box.height)
    return np.asarray(np.clip(depth, 0, 1), np.float32)
