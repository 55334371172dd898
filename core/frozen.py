"""Owns the frozen dataclass that a start does not wait for: its methods are written at first use.

`@dataclass(frozen=True)` of the standard library compiles six functions for each class while its
module is imported; the panel imports a hundred such classes and makes instances of few. This one
has the same fields, methods and errors, and is the same to a type checker. The functions are
compiled when the first instance is made, or when somebody asks for the fields. From then on it is
what the standard library makes. Before, `__match_args__` is right and whoever assigns is refused,
but the signature and `__doc__` are not what they will be, `__dataclass_params__` and `__replace__`
are not there, and a default that is a `field(..)` reads as that from the class.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from dataclasses import dataclass as _written_at_once
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen, kw_only=False):
        """As `dataclasses.dataclass`, for frozen classes with equality.

        Raises TypeError for what is not frozen, and for a class that has slots, an `__init__`, or
        a say in how it is assigned to.
        """
        if frozen is not True:
            raise TypeError("what is not frozen takes the dataclass of the standard library")

        def later(cls):
            for name in _REFUSED:
                if name in cls.__dict__:
                    raise TypeError(f"{cls.__name__} has its own {name}")
            _Later(cls, kw_only)
            return cls

        return later


__all__ = ["dataclass"]

_METHODS = ("__init__", "__repr__", "__eq__", "__hash__")
_TOLD = ("__doc__", "__replace__", "__dataclass_params__")
_NOT_COPIED = {"__dict__", "__weakref__"}
_REFUSED = ("__slots__", "__init__", "__setattr__", "__delattr__")


class _Turn:
    """Whose turn it is to write a class; a forked process begins with nobody's."""

    def __init__(self) -> None:
        self.lock = RLock()


_turn = _Turn()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_turn.__init__)  # type: ignore[misc]


class _Later:
    """What stands for the fields of a class until they are asked for."""

    def __init__(self, cls: type, kw_only: bool) -> None:
        self._cls = cls
        self._kw_only = {"kw_only": True} if kw_only else {}  # Python 3.9 knows no such word
        self._own = {k: value for k, value in cls.__dict__.items() if k not in _NOT_COPIED}
        if "__match_args__" not in self._own:
            type.__setattr__(cls, "__match_args__", _match_args(cls, kw_only))
        for name in _METHODS:
            if name not in self._own:
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
        """Takes the methods from a twin of the class, whole: other threads may use the class.

        What was broken off, by Ctrl-C say, is done again from the beginning by the next.
        """
        with _turn.lock:
            cls = self._cls
            if cls.__dict__["__dataclass_fields__"] is not self:
                return
            twin = type(cls)(cls.__name__, cls.__bases__, dict(self._own))
            twin.__qualname__ = cls.__qualname__
            twin = _written_at_once(frozen=True, **self._kw_only)(twin)
            for name in [name for name, value in self._own.items() if isinstance(value, Field)]:
                if name in twin.__dict__:
                    setattr(cls, name, twin.__dict__[name])
                elif name in cls.__dict__:
                    delattr(cls, name)
            for name in (*_TOLD, *_METHODS[::-1], "__dataclass_fields__"):
                if name in twin.__dict__:
                    setattr(cls, name, twin.__dict__[name])


def _match_args(cls: type, kw_only: bool) -> tuple[str, ...]:
    """The fields that may be given by place, those of the bases first."""
    names: dict[str, bool] = {}
    for base in cls.__mro__[-1:0:-1]:
        if "__dataclass_fields__" in base.__dict__:
            names.update(dict.fromkeys(base.__match_args__, True))  # type: ignore[attr-defined]
    for name, hint in cls.__annotations__.items():  # its own, from Python 3.10 on
        if "ClassVar" in str(hint):
            continue
        value = cls.__dict__.get(name)
        by_name = getattr(value, "kw_only", MISSING) if isinstance(value, Field) else MISSING
        alone = kw_only if by_name is MISSING else by_name
        names[name] = not alone and not (isinstance(value, Field) and not value.init)
    return tuple(name for name, by_place in names.items() if by_place)
