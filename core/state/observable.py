"""A value that tells when it changes, to whoever keeps the subscription."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Subscription(Generic[T]):
    """One listener of one observable. It lasts until released, or until nobody keeps it."""

    def __init__(self, listener: Callable[[T], None]) -> None:
        self._listener: Callable[[T], None] | None = listener

    def release(self) -> None:
        """Hear nothing more, and let go of the listener. May be called twice."""
        self._listener = None

    @property
    def active(self) -> bool:
        return self._listener is not None

    def tell(self, value: T) -> None:
        if self._listener is not None:
            self._listener(value)


class Observable(Generic[T]):
    """Holds a value. Listeners are called in the order in which they subscribed.

    The observable refers to a subscription weakly: its owner decides how long it lives.
    """

    def __init__(self, value: T) -> None:
        self._value = value
        self._subscriptions: list[weakref.ref[Subscription[T]]] = []

    @property
    def value(self) -> T:
        return self._value

    def set(self, value: T) -> None:
        """Change the value and tell everybody; an equal value changes nothing."""
        if value is self._value or value == self._value:
            return
        self._value = value
        for subscription in self._living():
            subscription.tell(value)
            if self._value is not value:
                return  # a listener changed it again, and everybody has been told of that

    def subscribe(self, listener: Callable[[T], None], *, now: bool = False) -> Subscription[T]:
        """Call `listener` with every new value (and with the present one if `now`).

        Keep what is returned: without an owner the subscription ends.
        """
        subscription = Subscription(listener)
        self._subscriptions.append(weakref.ref(subscription))
        if now:
            listener(self._value)
        return subscription

    @property
    def listeners(self) -> int:
        return len(self._living())

    def _living(self) -> list[Subscription[T]]:
        living = [s for ref in self._subscriptions if (s := ref()) is not None and s.active]
        self._subscriptions = [weakref.ref(s) for s in living]
        return living
