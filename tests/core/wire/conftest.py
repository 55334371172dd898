"""Random values of every wire class, drawn from the annotations."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from hypothesis import strategies as st

from intarsia.core.wire.edits import (
    EDIT_CLASSES,
    Complete,
    Edit,
    ObjectClass,
    ObjectPlacement,
    PaintExemplar,
    ParameterMap,
    ParameterValue,
    Prompt,
    PromptKind,
    Rearrange,
    RepaintMap,
    Segment,
    TransferAppearance,
    Vary,
)
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

Drawn = Callable[[type], st.SearchStrategy[Any]]


@st.composite
def planes(
    draw: st.DrawFn,
    *,
    width: int | None = None,
    height: int | None = None,
    channels: int | None = None,
    depth: Depth | None = None,
) -> Pixels:
    """Small planes of every format; what is given stays fixed."""
    w = width or draw(st.integers(1, 5))
    h = height or draw(st.integers(1, 5))
    c = channels or draw(st.sampled_from((GREY, RGBA)))
    d = depth or draw(st.sampled_from(Depth))
    count = w * h * c * d.bytes
    data = draw(st.binary(min_size=count, max_size=count))
    return Pixels(w, h, c, d, data, icc=draw(st.none() | st.binary(max_size=8)))


def drawn(hint: Any) -> st.SearchStrategy[Any]:
    """Values of an annotation."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([st.none() if a is types.NoneType else drawn(a) for a in arguments])
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(drawn(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*[drawn(a) for a in arguments])
    if hint is Pixels:
        return planes()
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        fields = {f.name: drawn(hints[f.name]) for f in dataclasses.fields(hint)}
        return st.builds(hint, **fields)
    return {
        bool: st.booleans(),
        int: st.integers(-(2**63), 2**63),
        float: st.floats(allow_nan=False, allow_infinity=False),
        str: st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
        bytes: st.binary(max_size=12),
    }[hint]


def _marked(plane: Pixels) -> Pixels:
    """The plane with its first value inside."""
    return dataclasses.replace(plane, data=b"\xff" + plane.data[1:])


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """Edits of every verb that make sense."""
    common: dict[str, Any] = {
        "id": str(draw(st.uuids(version=4))),
        "seed": draw(st.integers(0, 2**63 - 1)),
        "variations": draw(st.integers(1, 16)),
        "method": draw(st.sampled_from(("", "classical"))),
        "values": (ParameterValue("structure", draw(st.floats(-1e9, 1e9))),),
        "previews": draw(st.booleans()),
    }
    verb = draw(st.sampled_from(EDIT_CLASSES))
    if verb is Segment:
        prompt = draw(
            st.sampled_from(
                (
                    Prompt(),
                    Prompt(PromptKind.BOX, box=Box(-1, 2, 3, 4)),
                    Prompt(PromptKind.POINTS, points=((0.5, 1.5),), negatives=((2.0, 3.0),)),
                    Prompt(PromptKind.LASSO, points=((0.0, 0.0), (4.0, 0.0), (4.0, 4.0))),
                )
            )
        )
        previous = draw(st.none() | planes(channels=GREY, depth=Depth.U8).map(_marked))
        return Segment(**common, picture="0" * 64, prompt=prompt, previous=previous)
    pixels = draw(planes())
    width, height = pixels.width, pixels.height
    common |= {"picture": Size(8, 9), "window": Placed(pixels, 1, 2)}
    mask = planes(width=width, height=height, channels=GREY, depth=Depth.U8)
    common |= {"prompt": draw(st.sampled_from(("", "a blue cup"))), "object_map": draw(mask)}
    common |= {"classes": (ObjectClass(1, draw(st.integers(0, 132))),)}
    common |= {"maps": (ParameterMap("structure", draw(mask)),)}
    if verb is TransferAppearance:
        reference = draw(planes(channels=RGBA))
        return TransferAppearance(**common, region=_marked(draw(mask)), reference=reference)
    if verb is Vary:
        return Vary(**common, region=_marked(draw(mask)), free_form=draw(st.booleans()))
    if verb is Complete:
        return Complete(**common, region=_marked(draw(mask)), effect=draw(st.booleans()))
    if verb is PaintExemplar:
        exemplar = draw(planes(channels=RGBA))
        return PaintExemplar(**common, region=_marked(draw(mask)), exemplar=exemplar)
    if verb is RepaintMap:
        before = draw(mask)
        after = dataclasses.replace(before, data=bytes(255 - v for v in before.data))
        return RepaintMap(**common, before=before, after=after, labels=(1, 2))
    layer = Placed(draw(planes(channels=RGBA)), -3, draw(st.integers(-9, 9)))
    affine = draw(st.sampled_from((None, Affine.translation(2.5, 0), Affine.rotation(30))))
    objects = (
        ObjectPlacement("a" * 16, "cup", layer, affine),
        ObjectPlacement("b" * 16, "plate", Placed(pixels_rgba(draw(mask)), 0, 0)),
    )
    return Rearrange(**common, objects=objects, plate=draw(st.none() | mask))


def pixels_rgba(mask: Pixels) -> Pixels:
    """A grey plane as RGBA with the grey as every channel."""
    data = bytes(v for value in mask.data for v in (value,) * 4)
    return Pixels(mask.width, mask.height, RGBA, Depth.U8, data)


@pytest.fixture(scope="session")
def any_value() -> Drawn:
    """Gives a strategy for a class whose every well-typed value is a message."""
    return drawn


@pytest.fixture(scope="session")
def any_edit() -> st.SearchStrategy[Edit]:
    return edits()
