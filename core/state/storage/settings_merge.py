"""Puts the changes of one program into settings that another program may have changed meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from intarsia.core.wire.encoding.shapes import Json

Fields: TypeAlias = dict[str, Json]

# Lists of records, and what names a record in each: single records are merged there.
_NAMED_BY: dict[str, tuple[str, ...]] = {
    "engines": ("name",),
    "methods": ("verb",),
    "parameters": ("method", "name"),
    "shortcuts": ("action",),
}


def merged(base: Fields, ours: Fields, theirs: Fields) -> Fields:
    """`theirs`, what is in the file, with what has changed from `base` to `ours`.

    What we do not know, of a newer version or damaged, stays as it is in the file.
    """
    found = dict(theirs)
    for name, value in ours.items():
        before, there = base.get(name), theirs.get(name)
        if name in theirs and value == before:
            continue
        if name in _NAMED_BY and isinstance(there, list) and isinstance(value, list):
            earlier = before if isinstance(before, list) else []
            found[name] = _merged_records(earlier, value, there, _NAMED_BY[name])
        elif name == "recent_files" and isinstance(there, list) and isinstance(value, list):
            earlier = before if isinstance(before, list) else []
            found[name] = [*value, *(x for x in there if x not in (*earlier, *value))]
        else:
            found[name] = value
    return found


def _merged_records(
    base: list[Json], ours: list[Json], theirs: list[Json], by: tuple[str, ...]
) -> list[Json]:
    """Ours in our order, then those that only the file has and that we have not removed."""
    before, mine, there = (_by_name(records, by) for records in (base, ours, theirs))
    found: list[Json] = []
    for key, record in mine.items():
        other = there.get(key)
        if record == before.get(key):
            if other is not None:
                found.append(other)  # somebody may have changed it; nobody: removed by them
        else:
            found.append({**(other or {}), **record})
    found += [x for key, x in there.items() if key not in mine and key not in before]
    found += [x for x in theirs if _key(x, by) is None]
    return found


def _by_name(records: Sequence[Json], by: tuple[str, ...]) -> dict[tuple[str, ...], Fields]:
    keyed = ((_key(record, by), record) for record in records)
    return {key: x for key, x in keyed if key is not None and isinstance(x, dict)}


def _key(record: Json, by: tuple[str, ...]) -> tuple[str, ...] | None:
    """What names a record, None for what is none."""
    if not isinstance(record, dict):
        return None
    parts = [record.get(name) for name in by]
    return tuple(map(str, parts)) if all(isinstance(part, str) for part in parts) else None
