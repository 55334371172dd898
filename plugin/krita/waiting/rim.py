"""The rim of Krita, which shows a modal box for an error that nobody has caught."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

Owner = TypeVar("Owner")
Given = ParamSpec("Given")
Answer = TypeVar("Answer")
Instead = TypeVar("Instead")


def at_the_rim(
    on_error: Callable[[Owner, Exception], Instead],
) -> Callable[
    [Callable[Concatenate[Owner, Given], Answer]],
    Callable[Concatenate[Owner, Given], Answer | Instead],
]:
    """Decorates a method: whatever it raises goes to `on_error`, a method of the same object, and
    what that gives is the answer. It may raise: a caller then says it."""

    def decorate(
        method: Callable[Concatenate[Owner, Given], Answer],
    ) -> Callable[Concatenate[Owner, Given], Answer | Instead]:
        @wraps(method)
        def guarded(owner: Owner, /, *given: Given.args, **named: Given.kwargs) -> Answer | Instead:
            try:
                return method(owner, *given, **named)
            except Exception as error:  # noqa: BLE001 - the rim of Krita
                return on_error(owner, error)

        return guarded

    return decorate
