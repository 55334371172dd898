"""Corrections that make no sense on their face are refused with a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edits import EDIT_CLASSES, new_id
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Placed, blank

SIZE = Size(8, 6)


def thing(name: str, *, depth: Depth = Depth.U8, empty: bool = False, left: int = 4) -> FoundObject:
    box = Size(4, 3)
    mask = blank(box, GREY) if empty else full_mask(box)
    layer = blank(box, RGBA, depth)
    return FoundObject(name, name.title(), Placed(layer, left, 2), Placed(mask, left, 2))


EDIT = Correct(
    id=new_id(),
    picture=Size(20, 10),
    window=Placed(blank(SIZE), 2, 1),
    operation=Operation.GROW,
    objects=(thing("cup"), thing("jar")),
    targets=("cup",),
    amount=2.0,
)


def test_a_correction_crosses_the_wire() -> None:
    EDIT.check()
    text, planes = to_text(EDIT)
    assert from_text(text, planes, EDIT_CLASSES) == EDIT


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"amount": 0.0}, "amount is 0"),
        ({"amount": 1e9}, "out of range"),
        ({"amount": float("nan")}, "out of range"),
        ({"targets": ()}, "No object is chosen"),
        ({"targets": ("nobody",)}, "no object nobody"),
        ({"targets": ("cup", "cup")}, "chosen twice"),
        ({"objects": (thing("cup"), thing("cup"))}, "comes twice"),
        ({"objects": (thing("cup", left=9),)}, "inside the window"),
        ({"objects": (thing("cup", depth=Depth.U16),)}, "another depth"),
        ({"objects": (thing("cup", empty=True),)}, "no pixel"),
        ({"operation": Operation.ADD}, "Nothing is marked"),
        ({"operation": Operation.ADD, "mask": blank(SIZE, GREY)}, "mask is empty"),
        ({"operation": Operation.ADD, "mask": full_mask(Size(3, 3))}, "expected 8 x 6"),
        ({"operation": Operation.MERGE}, "cannot be merged"),
    ],
)
def test_what_makes_no_sense_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(BadEdit, match=words):
        replace(EDIT, **change).check()


def test_a_target_without_a_pixel_in_the_window_may_get_some() -> None:
    edit = replace(
        EDIT,
        operation=Operation.ADD,
        mask=full_mask(SIZE),
        objects=(thing("cup", empty=True), thing("jar")),
    )
    edit.check()
