"""Notes every parse of the pack catalogue, in each Python that has this folder on PYTHONPATH.

A line with the process's number is added to the file that INTARSIA_PARSES names. The catalogue is
known by its content: TOML with a list called "pack".
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_Parse = Callable[..., dict[str, Any]]


def _noting(parse: _Parse, path: str) -> _Parse:
    def noted(*given: Any, **named: Any) -> dict[str, Any]:
        found = parse(*given, **named)
        if isinstance(found.get("pack"), list):
            with open(path, "a", encoding="utf-8") as notes:
                notes.write(f"{os.getpid()}\n")
        return found

    return noted


def _watch(path: str) -> None:
    for name in ("tomllib", "tomli"):
        with suppress(ImportError):
            module = importlib.import_module(name)
            # Replaced where a program looks them up: `load` goes on with the untouched `loads`.
            for parse in ("load", "loads"):
                setattr(module, parse, _noting(getattr(module, parse), path))


if _notes := os.environ.get("INTARSIA_PARSES"):
    _watch(_notes)
