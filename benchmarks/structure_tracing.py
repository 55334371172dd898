"""Which functions an edit's events are handed to on the GUI thread, traced by `sys.setprofile`.

What is counted. A function *receives* an event when it is called with the event, or with a frozen
dataclass that has it as a field, as an argument. The *delivering side* is `intarsia.core.link` and
every module of ours that defines a thread of Qt. A *listener* is a Python function outside the
delivering side that receives an event from a function of it, or from Qt itself (a slot). Functions
that a listener hands the event on to do not count, nor do those of the delivering side among
themselves. Two objects with the same method are two listeners.

An event is known by what it is: an object of a class below `intarsia.core.wire` that has a number
and says whether it is the last (`terminal`). So that nothing else is mixed in, one edit runs at a
time.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from types import CodeType, FrameType
from typing import Any

from intarsia.ui.qt import QtCore

_OURS = "intarsia."
_EVENTS = "intarsia.core.wire"
_LINK = "intarsia.core.link"


class Tracing(AbstractContextManager["Tracing"]):
    """Follows the events of one edit on this thread, for as long as the block lasts."""

    def __init__(self) -> None:
        self.ended = False
        self.results = 0  # events that carry a layer or an object
        self._events: list[object] = []  # kept, so that no other gets the same id
        self._listeners: dict[int, dict[tuple[CodeType, int], str]] = {}
        self._delivering = delivering_modules()

    def most_listeners(self) -> list[str]:
        """The listeners of the one event that had most of them, by name.

        Raises ValueError where there was no event.
        """
        if not self._listeners:
            raise ValueError("no event was seen on this thread")
        most = max(self._listeners.values(), key=len)
        return sorted(most.values())

    def __enter__(self) -> Tracing:
        sys.setprofile(self._profile)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _profile(self, frame: FrameType, kind: str, _: Any) -> None:
        if kind != "call" or not _module(frame).startswith(_OURS):
            return
        arguments = tuple(_arguments(frame))
        for event in (found for argument in arguments for found in _carried(argument)):
            self._received(event, frame, arguments)

    def _received(self, event: Any, frame: FrameType, arguments: tuple[object, ...]) -> None:
        if id(event) not in self._listeners:
            self._events.append(event)
            self._listeners[id(event)] = {}
            self.results += hasattr(event, "layer") or hasattr(event, "found")
        self.ended = self.ended or event.terminal
        if self._listens(frame) and self._comes_from_outside(frame.f_back):
            key = frame.f_code, id(arguments[0])
            self._listeners[id(event)][key] = f"{_module(frame)}.{_name(frame.f_code)}"

    def _listens(self, frame: FrameType) -> bool:
        """Whether it is a listener's: no method of an event itself, none that `dataclass` made."""
        own = is_below(_module(frame), _EVENTS) or frame.f_code.co_filename == "<string>"
        return not own and not self._delivers(frame)

    def _comes_from_outside(self, caller: FrameType | None) -> bool:
        """Whether the delivering side called, or Qt, under which there is none of ours."""
        return caller is None or not _module(caller).startswith(_OURS) or self._delivers(caller)

    def _delivers(self, frame: FrameType) -> bool:
        return is_below(_module(frame), _LINK) or _module(frame) in self._delivering


def delivering_modules() -> frozenset[str]:
    """The loaded modules of ours that define a thread of Qt."""
    return frozenset(
        value.__module__
        for name, module in tuple(sys.modules.items())
        if name.startswith(_OURS)
        for value in tuple(vars(module).values())
        if isinstance(value, type)
        and issubclass(value, QtCore.QThread)
        and value.__module__.startswith(_OURS)
    )


def is_below(module: str, package: str) -> bool:
    """Whether a module is that package or in it."""
    return module == package or module.startswith(f"{package}.")


def _carried(value: object) -> Iterator[Any]:
    """The event that an argument is, or has as a field."""
    if _is_event(value):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (getattr(value, field.name, None) for field in dataclasses.fields(value))
        yield from (inner for inner in fields if _is_event(inner))


def _is_event(value: object) -> bool:
    kind = type(value)
    has_both = hasattr(kind, "terminal") and hasattr(value, "number")
    return has_both and is_below(kind.__module__, _EVENTS)


def _arguments(frame: FrameType) -> Iterator[object]:
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    values = frame.f_locals
    yield from (values.get(name) for name in code.co_varnames[:count])
    if code.co_flags & 0x04:  # *args
        yield from values.get(code.co_varnames[count], ())


def _module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def _name(code: CodeType) -> str:
    return str(getattr(code, "co_qualname", code.co_name))
