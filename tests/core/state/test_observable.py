"""Observables tell, in order, and hold nobody alive."""

from __future__ import annotations

import gc
import weakref

from intarsia.core.state.observable import Observable, Subscription


class Follower:
    """Owns a subscription, like a widget does."""

    def __init__(self, observable: Observable[int]) -> None:
        self.heard: list[int] = []
        self.subscription = observable.subscribe(self.hear)

    def hear(self, value: int) -> None:
        self.heard.append(value)


def test_changes_are_told_and_equal_values_are_not() -> None:
    observable = Observable(1)
    follower = Follower(observable)
    for value in (1, 2, 2, 3):
        observable.set(value)
    assert follower.heard == [2, 3]
    assert observable.value == 3


def test_the_present_value_can_be_asked_for() -> None:
    heard: list[int] = []
    subscription = Observable(7).subscribe(heard.append, now=True)
    assert heard == [7]
    subscription.release()


def test_released_listeners_hear_nothing_and_are_let_go() -> None:
    observable = Observable(1)
    follower = Follower(observable)
    gone = weakref.ref(follower)
    follower.subscription.release()
    follower.subscription.release()
    observable.set(2)
    assert follower.heard == []
    assert observable.listeners == 0
    del follower
    assert gone() is None  # without help of the garbage collector


def test_an_owner_that_goes_takes_its_subscription_along() -> None:
    observable = Observable(1)
    follower = Follower(observable)
    gone = weakref.ref(follower)
    del follower
    gc.collect()
    assert gone() is None
    assert observable.listeners == 0
    observable.set(2)


def test_a_listener_may_release_another_while_it_is_told() -> None:
    observable = Observable(1)
    heard: list[int] = []
    subscriptions: list[Subscription[int]] = []
    first = observable.subscribe(lambda _: subscriptions[0].release())
    subscriptions.append(observable.subscribe(heard.append))
    observable.set(2)
    assert heard == []
    first.release()


def test_a_listener_may_change_the_value_and_all_hear_the_last_one_last() -> None:
    observable = Observable(0)
    heard: list[int] = []
    clamp = observable.subscribe(lambda value: observable.set(min(value, 10)))
    follow = observable.subscribe(heard.append)
    observable.set(99)
    assert heard == [10]
    clamp.release()
    follow.release()
