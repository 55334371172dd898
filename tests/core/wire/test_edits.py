"""Edits that make no sense are refused with a sentence, before anything is sent or run."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.wire.edits import (
    Complete,
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Prompt,
    PromptKind,
    Rearrange,
    RepaintMap,
    Segment,
    new_id,
)
from intarsia.core.wire.errors import BadEdit, IntarsiaError, error_of
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed, blank

SIZE = Size(4, 3)
WINDOW = Placed(blank(SIZE), 5, 6)
MASK = full_mask(SIZE)
COMMON: dict[str, Any] = {"id": new_id(), "picture": Size(20, 20), "window": WINDOW}
THING = ObjectPlacement("a", "Cup", WINDOW, Affine.translation(3, 0))
SEGMENT = Segment(id=new_id(), picture="0" * 64)
COMPLETE = Complete(**COMMON, region=MASK)
REARRANGE = Rearrange(**COMMON, objects=(THING,))
PAINT = PaintExemplar(**COMMON, region=MASK, exemplar=blank(Size(2, 2)))
MAP = blank(SIZE, GREY)
REPAINT = RepaintMap(**COMMON, before=MAP, after=replace(MAP, data=b"\x01" + MAP.data[1:]))


def prompt(kind: PromptKind, **changed: Any) -> dict[str, Any]:
    return {"prompt": Prompt(kind, **changed)}


def thing(**changed: Any) -> dict[str, Any]:
    return {"objects": (replace(THING, **changed),)}


@pytest.mark.parametrize("edit", [SEGMENT, COMPLETE, REARRANGE, PAINT, REPAINT])
def test_edits_that_make_sense_pass(edit: Edit) -> None:
    edit.check()
    assert edit.verb in ("segment", "complete", "rearrange", "paint_exemplar", "repaint_map")


@pytest.mark.parametrize(
    ("edit", "changed", "sentence"),
    [
        (COMPLETE, {"id": "x"}, "no valid id"),
        (COMPLETE, {"seed": -1}, "seed is out of range"),
        (COMPLETE, {"seed": 2**63}, "seed is out of range"),
        (COMPLETE, {"variations": 0}, "0 variations"),
        (COMPLETE, {"variations": 17}, "17 variations"),
        (COMPLETE, {"picture": Size(8, 20)}, "not lie inside the picture"),
        (COMPLETE, {"picture": Size(10**9, 10**9)}, "too large"),
        (COMPLETE, {"window": Placed(blank(SIZE), -1, 0)}, "not lie inside the picture"),
        (COMPLETE, {"region": full_mask(Size(3, 3))}, "region is 3 x 3, expected 4 x 3"),
        (COMPLETE, {"region": blank(SIZE, GREY)}, "region is empty"),
        (COMPLETE, {"region": blank(SIZE, GREY, Depth.U16)}, "not a grey 8-bit mask"),
        (COMPLETE, {"region": blank(SIZE)}, "not a grey 8-bit mask"),
        (SEGMENT, {"picture": "abc"}, "not named by its sha256"),
        (SEGMENT, {"previous": blank(SIZE)}, "not a grey 8-bit mask"),
        (SEGMENT, prompt(PromptKind.POINTS), "not here"),
        (SEGMENT, prompt(PromptKind.POINTS, points=((math.nan, 0.0),)), "not a number"),
        (SEGMENT, prompt(PromptKind.POINTS, points=((0.0, 0.0),) * 5000), "too many points"),
        (SEGMENT, prompt(PromptKind.BOX), "box has no area"),
        (SEGMENT, prompt(PromptKind.BOX, box=Box(0, 0, 0, 9)), "box has no area"),
        (SEGMENT, prompt(PromptKind.LASSO, points=((0.0, 0.0),) * 2), "fewer than three"),
        (REARRANGE, {"objects": ()}, "no object to rearrange"),
        (REARRANGE, thing(affine=Affine()), "No object has moved"),
        (REARRANGE, thing(layer=Placed(MASK, 0, 0)), "Cup has no transparency"),
        (REARRANGE, thing(affine=Affine(a=math.nan)), "not a number"),
        (REARRANGE, thing(affine=Affine(c=1e7)), "not a number"),
        (REARRANGE, thing(affine=Affine(a=0.0)), "scaled out of bounds"),
        (REARRANGE, thing(affine=Affine(a=1e3, e=1e3)), "scaled out of bounds"),
        (REARRANGE, thing(opacity=1.5), "opacity of Cup"),
        (REARRANGE, {"tone": -0.1}, "tone amount"),
        (PAINT, {"exemplar": blank(SIZE, GREY)}, "no colour channels"),
        (PAINT, {"exemplar_mask": MASK}, "exemplar's mask is 4 x 3"),
        (PAINT, {"likeness": 2.0}, "likeness is out of range"),
        (PAINT, {"subject": Prompt()}, "neither a click nor a box"),
        (PAINT, {"subject": Prompt(PromptKind.BOX)}, "neither a click nor a box"),
        (PAINT, {"subject": Prompt(PromptKind.POINTS, ((2.0, 0.0),))}, "lies outside of it"),
        (REPAINT, {"before": blank(Size(3, 3), GREY)}, "old map is 3 x 3"),
        (REPAINT, {"after": blank(Size(4, 4), GREY)}, "new map is 4 x 4"),
        (REPAINT, {"after": blank(SIZE, RGBA)}, "new map is not a map of labels"),
        (REPAINT, {"before": blank(SIZE, GREY, Depth.F32)}, "old map is not a map"),
        (REPAINT, {"after": MAP}, "map was not changed"),
    ],
)
def test_edits_that_make_no_sense_say_why(
    edit: Edit, changed: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(BadEdit, match=sentence):
        replace(edit, **changed).check()


def test_a_deleted_object_is_a_change() -> None:
    replace(REARRANGE, objects=(replace(THING, affine=None),)).check()
    exemplar_mask = full_mask(Size(2, 2))
    replace(PAINT, exemplar_mask=exemplar_mask).check()


def test_ids_are_fresh() -> None:
    assert len({new_id() for _ in range(100)}) == 100


def test_a_file_needs_layers_and_a_size() -> None:
    layer = FileLayer("a", WINDOW)
    request = ExportRequest(FileFormat.PSD, SIZE, Depth.U8, (layer,))
    request.check()
    with pytest.raises(BadEdit, match="0 layers"):
        replace(request, layers=()).check()
    with pytest.raises(BadEdit, match="nothing in it"):
        replace(request, size=Size(0, 1)).check()


@pytest.mark.parametrize("kind", [c.kind for c in IntarsiaError.__subclasses__()])
def test_errors_come_back_by_their_kind(kind: str) -> None:
    error = error_of(kind, "It failed.", "Do this.")
    assert type(error) is not IntarsiaError
    assert (error.kind, str(error)) == (kind, "It failed. Do this.")
    assert 400 <= error.status < 600


def test_unknown_kinds_keep_their_sentence() -> None:
    error = error_of("from the future", "It failed.")
    assert type(error) is IntarsiaError
    assert str(error) == "It failed."
    assert str(error_of("cancelled", "Cancelled.")) == "Cancelled."


def test_float_masks_are_no_masks() -> None:
    plane = Pixels(4, 3, GREY, Depth.F32, bytes(48))
    with pytest.raises(BadEdit):
        replace(COMPLETE, region=plane).check()
