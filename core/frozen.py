"""Owns the frozen dataclass that a start does not wait for: its methods are written at first use.

`@dataclass(frozen=True)` of the standard library compiles six functions for each class while its
module is imported; the panel imports a hundred such classes and makes instances of few. This one
has the same fields, methods and errors, and is the same to a type checker; the functions are
compiled when the first instance is made, or when somebody asks for the fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, FrozenInstanceError
from dataclasses import dataclass as _written_at_once
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen, kw_only=False):
        """As `dataclasses.dataclass`, for frozen classes with equality. Raises TypeError."""
        if frozen is not True:
            raise TypeError("what is not frozen takes the dataclass of the standard library")

        def later(cls):
            _Later(cls, kw_only)
            return cls

        return later


__all__ = ["dataclass"]

_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")
_TOLD = ("__doc__", "__match_args__", "__replace__", "__dataclass_params__")
_NOT_COPIED = {"__dict__", "__weakref__", "__setattr__", "__delattr__", "__dataclass_fields__"}
_lock = RLock()


class _Later:
    """What stands for the fields of a class until they are asked for."""

    def __init__(self, cls: type, kw_only: bool) -> None:
        self._cls = cls
        self._kw_only = kw_only
        self._stands_in = {name for name in _METHODS if name not in cls.__dict__}
        for name in self._stands_in:
            setattr(cls, name, self._first_call(name))
        for name, deed in (("__setattr__", "assign to"), ("__delattr__", "delete")):
            setattr(cls, name, self._guard(name, deed))
        cls.__dataclass_fields__ = self  # type: ignore[attr-defined]

    def __get__(self, _: object, __: type | None = None) -> dict[str, Field[object]]:
        self._write()
        found: dict[str, Field[object]] = self._cls.__dict__["__dataclass_fields__"]
        return found

    def _first_call(self, name: str) -> Callable[..., object]:
        def write(instance: object, *arguments: object, **named: object) -> object:
            self._write()
            return self._cls.__dict__[name](instance, *arguments, **named)

        return write

    def _guard(self, method: str, deed: str) -> Callable[..., None]:
        cls = self._cls

        def refuse(instance: object, name: str, *value: object) -> None:
            if type(instance) is cls or name in self.__get__(None):
                raise FrozenInstanceError(f"cannot {deed} field {name!r}")
            getattr(super(cls, instance), method)(name, *value)

        return refuse

    def _write(self) -> None:
        """Takes the methods from a twin of the class, whole: other threads may use the class."""
        with _lock:
            cls = self._cls
            if cls.__dict__["__dataclass_fields__"] is not self:
                return
            own = {
                name: value
                for name, value in cls.__dict__.items()
                if name not in _NOT_COPIED and name not in self._stands_in
            }
            twin = type(cls)(cls.__name__, cls.__bases__, own)
            twin.__qualname__ = cls.__qualname__
            only = {"kw_only": True} if self._kw_only else {}  # Python 3.9 has no such word
            twin = _written_at_once(frozen=True, **only)(twin)
            for name in [name for name, value in own.items() if isinstance(value, Field)]:
                if name in twin.__dict__:
                    setattr(cls, name, twin.__dict__[name])
                else:
                    delattr(cls, name)
            for name in (*_TOLD, "__dataclass_fields__", *_METHODS[::-1]):
                if name in twin.__dict__:
                    setattr(cls, name, twin.__dict__[name])
