"""The shape of a wire type, read from its annotations: how each value is written and checked."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import math
import types
import typing
from collections.abc import Hashable, Mapping, Sequence
from enum import Enum
from functools import cache
from typing import Any, Protocol, TypeAlias, Union, cast

from intarsia.core.frozen import dataclass
from intarsia.core.wire.encoding.later import LATER
from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.pixels import Pixels

Json: TypeAlias = "None | bool | int | float | str | Sequence[Json] | Mapping[str, Json]"
Plain: TypeAlias = type

PIXELS_KEY = "$pixels"


class Malformed(Exception):
    """A value does not have its shape. `path` grows outwards while the reader unwinds."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
        self.path: list[str] = []

    @property
    def where(self) -> str:
        return "".join(reversed(self.path)).lstrip(".") or "its top"


class Blocks(Protocol):
    """Where written pixels go."""

    def put(self, pixels: Pixels) -> int:
        """Keep the plane; returns the number that names it."""


@dataclasses.dataclass
class Source:
    """What a reader stands on: the planes that came along, which were named, and the limits."""

    blocks: Sequence[Pixels]
    limits: Limits
    named: set[int] = dataclasses.field(default_factory=set)


class Shape(Protocol):
    """How values of one type become JSON and come back."""

    def write(self, value: object, blocks: Blocks) -> Json:
        """The value as JSON. Raises TypeError for a value of another type, Malformed for NaN."""

    def read(self, raw: Json, source: Source) -> object:
        """The value. Raises Malformed where `raw` is not exactly of this shape."""


@dataclass(frozen=True)
class Scalar:
    """bool, int, float or str; a float may be written without a fraction."""

    type: type

    def write(self, value: Any, blocks: Blocks) -> Json:
        kind = type(value)
        if kind is not self.type:
            if self.type is not float or not _is_number(value):
                raise TypeError(f"{value!r} is not of type {self.type.__name__}")
            value = float(value)
        if self.type is float:
            if not math.isfinite(value):
                raise Malformed("a number that is not finite")
        elif self.type is str and not value.isascii():
            _check_text(value)
        same: Json = value
        return same

    def read(self, raw: Any, source: Source) -> object:
        kind = type(raw)
        if kind is not self.type:
            if self.type is not float or kind is not int:
                raise Malformed(f"not of type {self.type.__name__}")
            return float(raw)
        if self.type is str:
            if len(raw) > source.limits.string_chars:
                raise Malformed(f"a text of more than {source.limits.string_chars} characters")
            if not raw.isascii():
                _check_text(raw)
        elif self.type is float and not math.isfinite(raw):
            raise Malformed("a number that is not finite")
        return raw


@dataclass(frozen=True)
class BytesShape:
    """Short bytes such as an ICC profile, as base64; planes of pixels never go here."""

    def write(self, value: object, blocks: Blocks) -> Json:
        if not isinstance(value, bytes):
            raise TypeError(f"{type(value).__name__} is not bytes")
        return base64.b64encode(value).decode("ascii")

    def read(self, raw: Json, source: Source) -> object:
        if not isinstance(raw, str):
            raise Malformed("not bytes in base64")
        if len(raw) > source.limits.profile_bytes // 3 * 4 + 4:
            raise Malformed(f"more than {source.limits.profile_bytes} bytes")
        try:
            return base64.b64decode(raw, validate=True)
        except (binascii.Error, ValueError):
            raise Malformed("not bytes in base64") from None


@dataclass(frozen=True)
class PixelsShape:
    """A plane: only its number is written here, the bytes travel beside the text."""

    def write(self, value: object, blocks: Blocks) -> Json:
        if not isinstance(value, Pixels):
            raise TypeError(f"{type(value).__name__} is not Pixels")
        return {PIXELS_KEY: blocks.put(value)}

    def read(self, raw: Json, source: Source) -> object:
        if not isinstance(raw, Mapping) or set(raw) != {PIXELS_KEY}:
            raise Malformed("not a plane of pixels")
        index = raw[PIXELS_KEY]
        if type(index) is not int or not 0 <= index < len(source.blocks):
            raise Malformed("a plane of pixels that did not come along")
        source.named.add(index)
        return source.blocks[index]


@dataclass(frozen=True)
class EnumShape:
    """An enum by its value. `members`: by what is written of them."""

    type: type[Enum]
    members: Mapping[str, Enum]

    def write(self, value: object, blocks: Blocks) -> Json:
        if not isinstance(value, self.type):
            raise TypeError(f"{value!r} is not a {self.type.__name__}")
        return str(value.value)

    def read(self, raw: Json, source: Source) -> object:
        if isinstance(raw, str) and raw in self.members:
            return self.members[raw]
        raise Malformed(f"not one of {', '.join(self.members)}")


@dataclass(frozen=True)
class OptionalShape:
    """A value or null."""

    inner: Shape

    def write(self, value: object, blocks: Blocks) -> Json:
        return None if value is None else self.inner.write(value, blocks)

    def read(self, raw: Json, source: Source) -> object:
        return None if raw is None else self.inner.read(raw, source)


@dataclass(frozen=True)
class TupleShape:
    """A tuple: of one shape and any length, or with a shape for each place."""

    items: tuple[Shape, ...]
    repeated: bool

    def write(self, value: object, blocks: Blocks) -> Json:
        if not isinstance(value, tuple):
            raise TypeError(f"{type(value).__name__} is not a tuple")
        shapes = self.items * len(value) if self.repeated else self.items
        return [shape.write(item, blocks) for shape, item in zip(shapes, value, strict=True)]

    def read(self, raw: Json, source: Source) -> object:
        if not isinstance(raw, list):
            raise Malformed("not a list")
        if len(raw) > source.limits.list_items:
            raise Malformed(f"a list of more than {source.limits.list_items} entries")
        if not self.repeated and len(raw) != len(self.items):
            raise Malformed(f"a list of {len(raw)} entries instead of {len(self.items)}")
        out = []
        shapes = self.items * len(raw) if self.repeated else self.items
        for i, (shape, item) in enumerate(zip(shapes, raw, strict=True)):
            try:
                out.append(shape.read(item, source))
            except Malformed as error:
                error.path.append(f"[{i}]")
                raise
        return tuple(out)


@dataclass(frozen=True)
class Record:
    """A frozen dataclass: every field by its name and none more.

    A field that is missing has its default, so that what an older version wrote can be read; one
    of `required` has none. One of `later` is left out where it has its default: an older version
    reads what says nothing new, and an edit of its time keeps its hash. Beside its shape, a field
    has the type of the values for which that is not asked: see `_as_it_is`.
    """

    type: type
    fields: tuple[tuple[str, Shape, Plain], ...]
    names: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    later: tuple[tuple[str, object], ...] = ()

    def write(self, value: object, blocks: Blocks) -> Mapping[str, Json]:
        if type(value) is not self.type:
            raise TypeError(f"{type(value).__name__} is not {self.type.__name__}")
        held: Mapping[str, Json] = vars(value)
        written = {}
        for name, shape, plain in self.fields:
            item = held[name]
            kind = type(item)
            try:
                written[name] = item if kind is plain else shape.write(item, blocks)
            except Malformed as error:
                error.path.append(f".{name}")
                raise
        for name, default in self.later:
            if held[name] == default:
                del written[name]
        return written

    def read(self, raw: Json, source: Source) -> object:
        if not isinstance(raw, dict):
            raise Malformed(f"not a {self.type.__name__}")
        given = set(raw)
        if not self.required <= given <= self.names:
            raise self._names_wrong(given)
        values = {}
        for name, shape, plain in self.fields:
            if name not in given:
                continue
            item = raw[name]
            try:
                values[name] = item if type(item) is plain else shape.read(item, source)
            except Malformed as error:
                error.path.append(f".{name}")
                raise
        return self.type(**values)

    def _names_wrong(self, given: set[str]) -> Malformed:
        if missing := sorted(self.required - given):
            return Malformed(f"'{missing[0]}' is missing")
        unknown = sorted(given - self.names)
        return Malformed(f"'{unknown[0][:40]}' is unknown")


def record_of(cls: type) -> Record:
    """The shape of a frozen dataclass. Raises TypeError for a class the wire cannot carry."""
    return _record(cast(Hashable, cls))


@cache
def _record(key: Hashable) -> Record:
    cls = cast(type, key)
    if not dataclasses.is_dataclass(cls) or cls is Pixels:
        raise TypeError(f"{cls.__name__} is not a message of the wire")
    hints, fields = typing.get_type_hints(cls), dataclasses.fields(cls)
    none = dataclasses.MISSING
    required = {f.name for f in fields if f.default is none and f.default_factory is none}
    shapes = [(f.name, shape_of(hints[f.name])) for f in fields]
    return Record(
        cls,
        tuple((name, shape, _as_it_is(shape)) for name, shape in shapes),
        frozenset(name for name, _ in shapes),
        frozenset(required),
        tuple((f.name, f.default) for f in fields if f.metadata == LATER),
    )


def _as_it_is(shape: Shape) -> type:
    """The type of values that are the same as JSON and need no look; Malformed where none is.

    Most of a large message are whole numbers, and each shape that is asked takes a call.
    """
    if isinstance(shape, Scalar) and shape.type in (bool, int):
        return shape.type
    return types.NoneType if isinstance(shape, OptionalShape) else Malformed


def shape_of(hint: object) -> Shape:
    """The shape of an annotation. Raises TypeError for one the wire cannot carry."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not types.NoneType]
        if len(inner) == 1:
            return OptionalShape(shape_of(inner[0]))
    elif origin is tuple:
        if arguments[1:] == (Ellipsis,):
            return TupleShape((shape_of(arguments[0]),), repeated=True)
        return TupleShape(tuple(shape_of(a) for a in arguments), repeated=False)
    elif isinstance(hint, type):
        return _shape_of_class(hint)
    raise TypeError(f"the wire cannot carry {hint}")


def _shape_of_class(cls: type) -> Shape:
    if cls in (bool, int, float, str):
        return Scalar(cls)
    if cls is bytes:
        return BytesShape()
    if cls is Pixels:
        return PixelsShape()
    if issubclass(cls, Enum):
        return EnumShape(cls, {str(member.value): member for member in cls})
    return record_of(cls)


def _is_number(value: object) -> bool:
    return isinstance(value, float | int) and not isinstance(value, bool)


def _check_text(text: str) -> None:
    """Raises Malformed for half a character (a lone surrogate), which no file could hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise Malformed("a text with half a character") from None
