"""The text form of everything on the wire: canonical JSON, driven by the dataclasses themselves."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar, cast, runtime_checkable

from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.encoding.shapes import Blocks, Json, Malformed, Source, record_of
from intarsia.core.wire.errors import BadRequest
from intarsia.core.wire.pixels import Pixels

T = TypeVar("T")

VERSION = 1  # of the text form; it changes whenever a field of a stored class does
TYPE_KEY = "$type"
VERSION_KEY = "$version"

_MAX_DIGITS = 20  # of a whole number; 64 bits need 20
_HINT = "Update Intarsia on the side that is older."


@runtime_checkable
class Checkable(Protocol):
    """A message that knows what makes no sense about it."""

    def check(self) -> None:
        """Raises BadEdit."""


def to_text(value: object) -> tuple[str, tuple[Pixels, ...]]:
    """A message as canonical JSON, and the planes that it names by number, each once.

    Raises BadRequest for a number that is not finite, TypeError for what is no message.
    """
    blocks = _Distinct()
    fields = _written(value, blocks)
    head: dict[str, Json] = {TYPE_KEY: tag_of(type(value)), VERSION_KEY: VERSION}
    text = json.dumps(
        {**head, **fields},
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
    )
    return text, tuple(blocks.planes)


def fields_of(value: object) -> Mapping[str, Json]:
    """The fields of a dataclass without pixels as JSON: for files that people may edit."""
    blocks = _Distinct()
    fields = _written(value, blocks)
    if blocks.planes:
        raise TypeError(f"{type(value).__name__} holds pixels")
    return fields


def from_text(
    text: str,
    blocks: Sequence[Pixels],
    expected: type[T] | tuple[type[T], ...],
    *,
    limits: Limits | None = None,
) -> T:
    """The message, which must be exactly of (one of) the expected classes, and checked.

    Raises BadRequest for any other text, TooLarge never, BadEdit where its `check` does.
    """
    limits = limits or Limits()
    if len(text) > limits.header_bytes:
        raise BadRequest(f"The text has more than {limits.header_bytes} characters.")
    return from_json(parse(text, limits), blocks, expected, limits=limits)


def from_json(
    raw: Json,
    blocks: Sequence[Pixels],
    expected: type[T] | tuple[type[T], ...],
    *,
    limits: Limits,
) -> T:
    """Like `from_text`, for JSON that is parsed already."""
    if not isinstance(raw, dict):
        raise BadRequest("The message is not an object.", _HINT)
    fields = dict(raw)
    tag, version = fields.pop(TYPE_KEY, None), fields.pop(VERSION_KEY, None)
    classes = expected if isinstance(expected, tuple) else (expected,)
    cls = next((c for c in classes if tag_of(c) == tag), None)
    if cls is None:
        wanted = ", ".join(tag_of(c) for c in classes)
        raise BadRequest(f"The message is not what was expected ({wanted}).", _HINT)
    if version != VERSION or type(version) is not int:
        raise BadRequest("The message is of another version.", _HINT)
    source = Source(blocks, limits)
    try:
        value = record_of(cls).read(fields, source)
    except Malformed as error:
        raise BadRequest(f"The message has {error.where} wrong: {error.why}.", _HINT) from None
    if len(source.named) != len(blocks):
        raise BadRequest("The message brings planes of pixels that it does not name.", _HINT)
    if isinstance(value, Checkable):
        value.check()
    return cast(T, value)


def parse(text: str, limits: Limits) -> Json:
    """Strict JSON: no NaN, no repeated name, no endless number, bounded in size and depth."""
    if sum(text.count(mark) for mark in ",[{") > limits.values:
        raise BadRequest(f"The message holds more than {limits.values} values.")
    try:
        return cast(
            Json,
            json.loads(
                text, parse_constant=_refuse, parse_int=_whole, object_pairs_hook=_unique_names
            ),
        )
    except (ValueError, RecursionError):
        raise BadRequest("The message is not valid JSON.", _HINT) from None


def tag_of(cls: type) -> str:
    """The name of a class on the wire: its WIRE_NAME, or PaintExemplar -> paint_exemplar."""
    given = getattr(cls, "WIRE_NAME", None)
    if isinstance(given, str):
        return given
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()


def _written(value: object, blocks: Blocks) -> Mapping[str, Json]:
    try:
        return record_of(type(value)).write(value, blocks)
    except Malformed as error:
        raise BadRequest(f"The message has {error.why} at {error.where}.") from None


class _Distinct:
    """Planes in the order in which they are first named; equal ones get one number."""

    def __init__(self) -> None:
        self.planes: list[Pixels] = []
        self._places: dict[tuple[int, int, int, str, bytes], list[int]] = {}

    def put(self, pixels: Pixels) -> int:
        sample = pixels.data[:: max(1, len(pixels.data) // 256)]
        key = (pixels.width, pixels.height, pixels.channels, pixels.depth.value, sample)
        places = self._places.setdefault(key, [])
        for place in places:
            if self.planes[place] == pixels:
                return place
        places.append(len(self.planes))
        self.planes.append(pixels)
        return places[-1]


def _refuse(constant: str) -> Json:
    raise ValueError(constant)


def _whole(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def _unique_names(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is given twice")
    return found
