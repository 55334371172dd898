"""Gestures that are run where they are asked for."""

from __future__ import annotations

from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.ui.attempts import AtOnce


def test_a_gesture_is_done_at_once_and_a_refusal_is_told() -> None:
    refused: list[IntarsiaError] = []
    attempts = AtOnce(refused.append)
    error = BadEdit("No region is marked.", "Mark one.")

    def gesture() -> None:
        raise error

    assert attempts.attempt(lambda: attempts.made("seven", 1, lambda: 7)) == 7
    assert refused == []
    attempts.attempt(gesture)
    assert refused == [error]
