"""Labels as colours and back: strokes, soft edges, erased places, and objects that moved on."""

from __future__ import annotations

from itertools import combinations

import pytest

from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import GREY, Depth, Pixels
from intarsia.plugin.krita.map.labels import colour_of, coloured, narrow, redrawn, widened

WIDTH, HEIGHT = 12, 4


def labels(*rows: str) -> Pixels:
    data = bytes(int(value) for row in rows for value in row)
    return Pixels(len(rows[0]), len(rows), GREY, Depth.U8, data)


DRAWN = labels(*["111111222222"] * HEIGHT)


def painted(changes: dict[tuple[int, int], tuple[int, ...]], drawn: Pixels = DRAWN) -> bytes:
    """The layer with these pixels (x, y) in other colours (red, green, blue, alpha)."""
    data = bytearray(coloured(drawn))
    for (x, y), (red, green, blue, alpha) in changes.items():
        at = 4 * (y * drawn.width + x)
        data[at : at + 4] = bytes((blue, green, red, alpha))
    return bytes(data)


def mixed(one: int, two: int, share: float) -> tuple[int, ...]:
    pairs = zip(colour_of(one), colour_of(two), strict=True)
    return (*(round(a * (1 - share) + b * share) for a, b in pairs), 255)


def test_colours_go_there_and_back() -> None:
    assert redrawn(DRAWN, coloured(DRAWN), DRAWN, 3) == DRAWN


def test_a_stroke_gives_its_label_and_nothing_else_changes() -> None:
    stroke = {(x, 1): (*colour_of(3), 255) for x in range(3, 9)}
    after = redrawn(DRAWN, painted(stroke), DRAWN, 3)
    assert after == labels("111111222222", "111333333222", *["111111222222"] * 2)


def test_a_blend_is_the_nearer_of_what_it_covers_and_what_was_painted() -> None:
    stroke = {(4, 0): (*colour_of(3), 255), (3, 0): mixed(1, 3, 0.7), (2, 0): mixed(1, 3, 0.3)}
    after = redrawn(DRAWN, painted(stroke), DRAWN, 200)
    assert after.data[:6] == bytes((1, 1, 1, 3, 3, 1))


def test_a_faint_edge_over_a_label_does_not_make_it_one_that_was_painted() -> None:
    drawn = labels("442222")
    stroke = {(0, 0): mixed(4, 24, 0.01), (2, 0): mixed(24, 24, 0), (3, 0): mixed(2, 24, 0.5)}
    after = redrawn(drawn, painted(stroke, drawn), drawn, 24)
    assert after.data == bytes((4, 4, 24, 2, 2, 2))


def test_what_was_erased_is_as_it_was() -> None:
    after = redrawn(DRAWN, painted({(5, 2): (0, 0, 0, 0)}), DRAWN, 3)
    assert after == DRAWN


def test_unpainted_places_follow_the_picture_of_now() -> None:
    now = labels(*["222222222222"] * HEIGHT)
    after = redrawn(DRAWN, painted({(11, 3): (*colour_of(3), 255)}), now, 3)
    assert after.data[:-1] == now.data[:-1]
    assert after.data[-1] == 3


def test_no_blend_of_two_colours_is_a_third() -> None:
    """For as many objects as a person will ever paint."""
    colours = {label: colour_of(label) for label in range(1, 41)}
    for one, two in combinations(colours, 2):
        for step in range(1, 20):
            blend = mixed(one, two, step / 20)
            others = (c for label, c in colours.items() if label not in (one, two))
            assert all(max(abs(a - b) for a, b in zip(blend, c, strict=False)) > 2 for c in others)


def test_wide_maps_become_narrow_and_wide_again() -> None:
    assert narrow(widened(DRAWN)) == DRAWN
    wide = Pixels(1, 1, GREY, Depth.U16, (256).to_bytes(2, "little"))
    with pytest.raises(BadEdit, match="255 objects"):
        narrow(wide)
