"""A shadow fades before the end of the box that an edit may fill."""

from __future__ import annotations

import numpy as np

from intarsia.core.engine.ground.shadow_room import room_of_shadow
from intarsia.core.engine.pixels.allowed_area import cast_box
from intarsia.core.wire.geometry import Box


def test_the_room_is_whole_beside_the_thing_and_ends_softly_within_the_box() -> None:
    thing = np.zeros((500, 600), np.bool_)
    thing[100:200, 280:300] = True
    room = room_of_shadow(thing)
    box = cast_box(Box(280, 100, 20, 100))
    assert room[200, 220:360].min() == 1
    assert room[box.bottom - 10 :].max() == 0
    assert room[:, : box.left + 10].max() == 0
    assert np.abs(np.diff(room, axis=0)).max() <= 0.11
    assert np.abs(np.diff(room, axis=1)).max() <= 0.11
