"""What an edit looked like without what it showed: sizes, depths and numbers alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from intarsia.core.wire.edits import Edit
from intarsia.core.wire.pixels import Pixels

_OURS = ("method", "pack")  # texts that are identifiers of the program's own
_MOST = 60  # lines
_PLANE = "{0.width} x {0.height} px, {0.channels} channels, {0.depth.name}"


def shape_of(edit: Edit) -> tuple[str, ...]:
    """Lines such as "window.pixels: 640 x 480 px, 4 channels, U8", for a report."""
    lines = [f"verb: {edit.verb}", *(x for x in _lines(edit, "") if not x.startswith("id:"))]
    return tuple(lines if len(lines) <= _MOST else [*lines[:_MOST], "…"])


def _lines(value: object, name: str) -> Iterator[str]:
    if isinstance(value, Pixels):
        profile = ", with a profile" if value.icc else ""
        yield f"{name}: {_PLANE.format(value)}{profile}"
    elif isinstance(value, Enum):
        yield f"{name}: {value.name}"
    elif isinstance(value, str):
        if value:
            yield f"{name}: {value if name in _OURS else f'{len(value)} characters'}"
    elif isinstance(value, bytes):
        yield f"{name}: {len(value)} bytes"
    elif isinstance(value, bool | int | float) or value is None:
        yield f"{name}: {value}"
    elif isinstance(value, tuple):
        yield f"{name}: {len(value)} entries"
        if value:
            yield from _lines(value[0], f"{name}[0]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from _lines(getattr(value, field.name), f"{name}.{field.name}".lstrip("."))
