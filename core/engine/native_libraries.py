"""Owns that no native library is taken from the folder in which a command is given.

A library may name the current folder among those in which others are looked for: that of NVIDIA
that torch loads first (`libcusparseLt`, "$ORIGIN:") looks for `libcuda.so.1` there, before it asks
the system. So torch is imported from a folder of ours.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    Loader = object  # its module takes longer to import than all that a light verb does

_LOADERS = ("torch",)  # the packages that load libraries as they are imported
_OURS = os.path.dirname(os.path.abspath(__file__))


def load_no_neighbours() -> None:
    """From now on, what looks for libraries does not find those in the current folder."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class _Finder:
    """Finds what others find, and has it imported elsewhere."""

    def __init__(self) -> None:
        self._asked = False

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in _LOADERS or self._asked:
            return None
        import importlib.util

        self._asked = True  # the others are asked now
        try:
            spec = importlib.util.find_spec(name)
        finally:
            self._asked = False
        if spec is not None and spec.loader is not None:
            spec.loader = _Elsewhere(spec.loader)
        return spec


class _Elsewhere(Loader):
    """Imports a module while the current folder is ours; any other question is for its loader."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def __getattr__(self, name: str) -> object:
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        with _in_our_folder():
            self._loader.exec_module(module)


@contextmanager
def _in_our_folder() -> Iterator[None]:
    try:
        before = os.getcwd()
    except OSError:  # it is gone, and nothing lies in it
        yield
        return
    os.chdir(_OURS)
    try:
        yield
    finally:
        with suppress(OSError):
            os.chdir(before)
