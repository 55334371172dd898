"""Text of messages: it comes back as it was, and nothing else is taken for a message."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intarsia.core.state.document.document import Document
from intarsia.core.wire.edits import EDIT_CLASSES, Complete, Edit, Segment, new_id
from intarsia.core.wire.encoding.codec import fields_of, from_text, tag_of, to_text
from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.errors import BadEdit, BadRequest, IntarsiaError
from intarsia.core.wire.events import EVENT_CLASSES, Failed, LayerReady, Progress, ResultLayer, Role
from intarsia.core.wire.files import (
    Blob,
    ExportRequest,
    FileFormat,
    FileLayer,
    Journal,
    OpenedPicture,
)
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.methods import EngineInfo
from intarsia.core.wire.pixels import Depth, Pixels, Placed

FREE_CLASSES = (*EVENT_CLASSES, EngineInfo, Document, OpenedPicture, Blob, Journal)
GREY_1 = Pixels(1, 1, 1, Depth.U8, b"\xff")

quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def read(text: str, expected: Any, blocks: tuple[Pixels, ...] = (), **limits: int) -> Any:
    return from_text(text, blocks, expected, limits=Limits(**limits))


@pytest.mark.parametrize("cls", FREE_CLASSES)
def test_every_message_comes_back(cls: type, any_value: Callable[[type], Any]) -> None:
    @quick
    @given(any_value(cls))
    def round_trip(value: Any) -> None:
        text, blocks = to_text(value)
        assert from_text(text, blocks, FREE_CLASSES) == value
        assert to_text(from_text(text, blocks, cls)) == (text, blocks)

    round_trip()


def test_every_edit_comes_back(any_edit: st.SearchStrategy[Edit]) -> None:
    @quick
    @given(any_edit)
    def round_trip(edit: Edit) -> None:
        text, blocks = to_text(edit)
        assert from_text(text, blocks, EDIT_CLASSES) == edit

    round_trip()


def test_text_is_canonical_and_tagged() -> None:
    text, blocks = to_text(Failed(number=3, kind="busy", message="é", hint=""))
    assert text == (
        '{"$type":"failed","$version":1,"hint":"","instead":"","kind":"busy","message":"é","number":3}'
    )
    assert blocks == ()


def test_equal_planes_are_named_once() -> None:
    one, same = Pixels(1, 2, 1, Depth.U8, b"ab"), Pixels(1, 2, 1, Depth.U8, b"ab")
    other = dataclasses.replace(one, icc=b"profile")
    layers = tuple(FileLayer("x", Placed(p, 0, 0)) for p in (one, same, other))
    _, blocks = to_text(OpenedPicture(FileFormat.PNG, one, layers))
    assert blocks == (one, other)


def test_a_field_of_later_is_written_where_it_says_something() -> None:
    asked = Segment(id=new_id(), picture="0" * 64)
    assert "quick" not in to_text(asked)[0]
    assert "words" not in to_text(asked)[0]
    quicker = dataclasses.replace(asked, quick=True)
    assert '"quick":true' in to_text(quicker)[0]
    assert read(to_text(quicker)[0], EDIT_CLASSES) == quicker


def test_tags_are_snake_case() -> None:
    assert [tag_of(cls) for cls in EDIT_CLASSES] == [cls.verb for cls in EDIT_CLASSES]
    assert tag_of(LayerReady) == "layer_ready"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "3",
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"$type":"failed"}',
        '{"$type":"accepted","$version":2,"ahead":0,"number":0}',
        '{"$type":"accepted","$version":true,"ahead":0,"number":0}',
        '{"$type":"accepted","$version":1,"ahead":0}',
        '{"$type":"accepted","$version":1,"ahead":0,"number":0,"more":1}',
        '{"$type":"accepted","$version":1,"ahead":0.5,"number":0}',
        '{"$type":"accepted","$version":1,"ahead":true,"number":0}',
        '{"$type":"accepted","$version":1,"ahead":NaN,"number":0}',
        '{"$type":"accepted","$version":1,"ahead":0,"ahead":0,"number":0}',
        '{"$type":"accepted","$version":1,"ahead":' + "9" * 100_000 + ',"number":0}',
    ],
)
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(BadRequest):
        read(text, EVENT_CLASSES)


def _failed(**changed: object) -> str:
    fields = {"number": 1, "kind": "x", "message": "m", "hint": "h"} | changed
    return json.dumps({"$type": "failed", "$version": 1} | fields)


def test_long_text_is_refused() -> None:
    assert read(_failed(message="x" * 9), Failed, string_chars=9).message == "x" * 9
    with pytest.raises(BadRequest, match="message wrong: a text of more than 8"):
        read(_failed(message="x" * 9), Failed, string_chars=8)
    with pytest.raises(BadRequest, match="more than 20 characters"):
        read(_failed(), Failed, header_bytes=20)
    with pytest.raises(BadRequest, match="more than 2 values"):
        read(_failed(), Failed, values=2)


def test_half_characters_are_refused_both_ways() -> None:
    with pytest.raises(BadRequest, match="half a character"):
        read(_failed(message="\ud800"), Failed)
    with pytest.raises(BadRequest, match="half a character at message"):
        to_text(Failed(number=0, message="\ud800"))


def _layer_text(**changed: object) -> str:
    layer = ResultLayer("n", Role.FILL, Placed(GREY_1, 0, 0))
    raw = json.loads(to_text(LayerReady(number=0, layer=layer))[0])
    raw["layer"] |= changed
    return json.dumps(raw)


@pytest.mark.parametrize(
    "changed",
    [
        {"role": "unknown"},
        {"role": 3},
        {"opacity": "1"},
        {"placed": []},
        {"placed": {"left": 0, "top": 0, "pixels": {"$pixels": 1}}},
        {"placed": {"left": 0, "top": 0, "pixels": {"$pixels": -1}}},
        {"placed": {"left": 0, "top": 0, "pixels": {"$pixels": True}}},
        {"placed": {"left": 0, "top": 0, "pixels": {"$pixels": 0, "x": 0}}},
        {"placed": {"left": 0, "top": 0, "pixels": 0}},
    ],
)
def test_wrong_fields_are_refused(changed: dict[str, object]) -> None:
    assert read(_layer_text(), LayerReady, (GREY_1,)).layer.role is Role.FILL
    with pytest.raises(BadRequest, match="layer"):
        read(_layer_text(**changed), LayerReady, (GREY_1,))


def test_infinity_in_disguise_is_refused() -> None:
    text = _layer_text().replace('"opacity": 1.0', '"opacity": 1e999')
    with pytest.raises(BadRequest, match="layer.opacity wrong: a number that is not finite"):
        read(text, LayerReady, (GREY_1,))


def test_planes_nobody_names_are_refused() -> None:
    with pytest.raises(BadRequest, match="does not name"):
        read(_layer_text(), LayerReady, (GREY_1, GREY_1))


def test_whole_numbers_may_stand_for_floats() -> None:
    assert read(_layer_text(opacity=1), LayerReady, (GREY_1,)).layer.opacity == 1.0


def _segment_text(**changed: object) -> str:
    raw = json.loads(
        to_text(Segment(id="0" * 8 + "-0000" * 3 + "-" + "0" * 12, picture="0" * 64))[0]
    )
    raw["prompt"] |= changed
    return json.dumps(raw)


def test_lists_have_their_length() -> None:
    points = [[0.5, 1.0], [2.0, 3.0]]
    assert read(_segment_text(points=points), Segment).prompt.points == ((0.5, 1.0), (2.0, 3.0))
    with pytest.raises(BadRequest, match=r"prompt.points\[1\] wrong: a list of 3 entries"):
        read(_segment_text(points=[[1, 2], [1, 2, 3]]), Segment)
    with pytest.raises(BadRequest, match="more than 1 entries"):
        read(_segment_text(points=points), Segment, list_items=1)
    with pytest.raises(BadRequest, match="not a list"):
        read(_segment_text(points={}), Segment)


def test_edits_are_checked_after_reading() -> None:
    with pytest.raises(BadEdit, match="not here"):
        read(_segment_text(kind="points", negatives=[[1, 2]]), EDIT_CLASSES)


def test_profiles_in_text_are_base64_and_bounded() -> None:
    layer = FileLayer("x", Placed(GREY_1, 0, 0))
    request = ExportRequest(FileFormat.PNG, Size(1, 1), Depth.U8, (layer,), icc=b"profile")
    text, blocks = to_text(request)
    assert read(text, ExportRequest, blocks) == request
    for wrong in ('"?!"', "7", '"YQ"', '"' + "A" * 64 + '"'):
        with pytest.raises(BadRequest, match="icc wrong"):
            read(text.replace('"cHJvZmlsZQ=="', wrong), ExportRequest, blocks, profile_bytes=9)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_none_cannot_be_written(value: float) -> None:
    with pytest.raises(BadRequest, match="layer.opacity"):
        to_text(
            LayerReady(
                number=0, layer=ResultLayer("n", Role.FILL, Placed(GREY_1, 0, 0), opacity=value)
            )
        )


@pytest.mark.parametrize(
    "value",
    [
        GREY_1,
        "text",
        Failed(number=0, kind=3),  # type: ignore[arg-type]
        Progress(number=0, preview=b"x"),  # type: ignore[arg-type]
        LayerReady(number=0, layer=None),  # type: ignore[arg-type]
        LayerReady(number=0, layer=ResultLayer("n", "fill", Placed(GREY_1, 0, 0))),  # type: ignore[arg-type]
        Journal(entries=[]),  # type: ignore[arg-type]
        ExportRequest(FileFormat.PNG, Size(1, 1), Depth.U8, (), icc="x"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_message_is_a_mistake_of_the_caller(value: object) -> None:
    with pytest.raises(TypeError):
        to_text(value)


def test_fields_without_pixels_can_be_had_alone() -> None:
    assert fields_of(Size(3, 4)) == {"width": 3, "height": 4}
    with pytest.raises(TypeError, match="holds pixels"):
        fields_of(Blob(GREY_1))


@dataclasses.dataclass(frozen=True)
class _Untold:
    value: object | int


@dataclasses.dataclass(frozen=True)
class _Mixed:
    value: int | str


def test_classes_the_wire_cannot_carry_are_named() -> None:
    for cls in (_Untold, _Mixed):
        with pytest.raises(TypeError, match="cannot carry|no message|not a message"):
            to_text(cls(3))


def test_changed_text_is_refused_or_another_message(any_edit: st.SearchStrategy[Edit]) -> None:
    @quick
    @given(any_edit, st.data())
    def change(edit: Edit, data: st.DataObject) -> None:
        text, blocks = to_text(edit)
        at = data.draw(st.integers(0, len(text) - 1))
        put = data.draw(st.sampled_from(('"', "{", "]", "-", "e99", "null", "1", "", ",", "\\")))
        drop = data.draw(st.integers(0, 9))
        try:
            from_text(text[:at] + put + text[at + drop :], blocks, EDIT_CLASSES)
        except IntarsiaError as error:
            assert isinstance(error, BadRequest | BadEdit)  # noqa: PT017 - both are right

    change()


def test_complete_keeps_its_geometry() -> None:
    region = Pixels(2, 1, 1, Depth.U8, b"\xff\x00")
    edit = Complete(
        id="12345678-1234-4234-8234-123456789abc",
        picture=Size(4, 4),
        window=Placed(Pixels(2, 1, 1, Depth.U8, b"ab"), 1, 1),
        region=region,
    )
    back = from_text(*to_text(edit), Complete)
    assert back.window.box == Box(1, 1, 2, 1)
    assert Affine().is_identity
