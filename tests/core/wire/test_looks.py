"""Edits of looks, and what helps any window edit: refused with a sentence where they make none."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.wire.edits import (
    EDIT_CLASSES,
    Complete,
    ObjectClass,
    PaintExemplar,
    ParameterMap,
    ParameterValue,
    TransferAppearance,
    Vary,
    WindowEdit,
    new_id,
)
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, Depth, Placed, blank

SIZE = Size(4, 3)
MASK = full_mask(SIZE)
COMMON: dict[str, Any] = {
    "id": new_id(),
    "picture": Size(20, 20),
    "window": Placed(blank(SIZE), 5, 6),
    "region": MASK,
}
TRANSFER = TransferAppearance(**COMMON, reference=blank(Size(2, 2)))
VARY = Vary(**COMMON)
PAINT = PaintExemplar(**COMMON, exemplar=blank(Size(2, 2)))
COMPLETE = Complete(**COMMON)


def values(*pairs: tuple[str, float]) -> dict[str, Any]:
    return {"values": tuple(ParameterValue(*pair) for pair in pairs)}


def classes(*pairs: tuple[int, int]) -> dict[str, Any]:
    return {"classes": tuple(ObjectClass(*pair) for pair in pairs)}


@pytest.mark.parametrize("edit", [TRANSFER, VARY, replace(VARY, free_form=True)])
def test_edits_of_looks_that_make_sense_pass(edit: WindowEdit) -> None:
    full = replace(
        edit,
        prompt="a blue cup",
        object_map=MASK,
        **classes((255, 41)),
        **values(("structure", 3.0)),
        maps=(ParameterMap("structure", blank(SIZE, GREY)),),
    )
    full.check()
    text, blocks = to_text(full)
    assert from_text(text, blocks, EDIT_CLASSES) == full


@pytest.mark.parametrize(
    ("edit", "changed", "sentence"),
    [
        (TRANSFER, {"amount": 1.01}, "amount of the new look"),
        (TRANSFER, {"amount": -0.1}, "amount of the new look"),
        (TRANSFER, {"amount": math.nan}, "amount of the new look"),
        (TRANSFER, {"reference": blank(Size(2, 2), GREY)}, "no colour channels"),
        (TRANSFER, {"reference_mask": MASK}, "reference's mask is 4 x 3, expected 2 x 2"),
        (TRANSFER, {"reference_mask": blank(Size(2, 2), GREY)}, "reference's mask is empty"),
        (TRANSFER, {"region": blank(SIZE, GREY)}, "region is empty"),
        (VARY, {"region": full_mask(Size(1, 1))}, "region is 1 x 1"),
        (VARY, {"prompt": "x" * 2001}, "prompt is too long"),
        (VARY, {"object_map": blank(SIZE)}, "not a map of labels"),
        (VARY, {"object_map": blank(SIZE, GREY, Depth.F32)}, "not a map of labels"),
        (VARY, {"object_map": full_mask(Size(1, 1))}, "map of objects is 1 x 1"),
        (VARY, classes((1, 133)), "There is no class 133"),
        (VARY, classes((1, -1)), "There is no class -1"),
        (VARY, classes((0, 3)), "Label 0 stands for no object"),
        (VARY, classes((1, 3), (1, 4)), "two classes"),
        (VARY, values(("structure", math.inf)), "structure is not a number"),
        (VARY, values(("structure", 1.0), ("structure", 2.0)), "set twice"),
        (VARY, values(("No Name", 1.0)), "no proper name"),
        (VARY, values(*((f"p{i}", 1.0) for i in range(65))), "too many parameters"),
        (VARY, {"maps": (ParameterMap("structure", full_mask(Size(1, 1))),)}, "mask of structure"),
        (VARY, {"maps": (ParameterMap("structure", blank(SIZE)),)}, "not a grey 8-bit mask"),
        (PAINT, {"category": 133}, "There is no class 133"),
    ],
)
def test_edits_that_make_no_sense_are_refused(
    edit: WindowEdit, changed: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(BadEdit, match=sentence):
        replace(edit, **changed).check()


def test_what_an_older_version_wrote_can_be_read() -> None:
    text, blocks = to_text(COMPLETE)
    old = text.replace(',"previews":false', "").replace(',"values":[]', "")
    assert old != text
    assert from_text(old, blocks, EDIT_CLASSES) == COMPLETE
