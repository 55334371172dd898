"""Who may talk to the engine, header by header."""

from __future__ import annotations

import pytest

from intarsia.core.engine.server.auth import Gate, headers_of
from intarsia.core.wire.errors import Unauthorised

RIGHT = {"authorization": "Bearer secret-token", "host": "127.0.0.1:4242"}


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"host": "localhost"},
        {"host": "[::1]:80"},
        {"authorization": "bearer secret-token"},
        {"origin": "http://localhost:3000"},
    ],
)
def test_the_owner_passes(change: dict[str, str]) -> None:
    Gate("secret-token").check({**RIGHT, **change})


@pytest.mark.parametrize(
    "change",
    [
        {"host": ""},
        {"host": "127.0.0.1.evil.example"},
        {"host": "[::1"},
        {"host": "localhost@evil.example"},
        {"authorization": ""},
        {"authorization": "Bearer secret-toke"},
        {"authorization": "Bearer sécret-token"},
        {"origin": "http://evil.example"},
        {"origin": "http://localhost.evil.example"},
        {"origin": "file://"},
        {"origin": "http://[::1"},
        {"origin": "http://localhost@evil.example"},
    ],
)
def test_others_do_not(change: dict[str, str]) -> None:
    with pytest.raises(Unauthorised):
        Gate("secret-token").check({**RIGHT, **change})


def test_an_engine_for_others_answers_to_any_name_and_still_asks_for_the_token() -> None:
    gate = Gate("secret-token", loopback=False)
    gate.check({**RIGHT, "host": "gpu.example:8000"})
    with pytest.raises(Unauthorised):
        gate.check({"host": "gpu.example:8000"})


def test_headers_of_a_scope() -> None:
    assert headers_of({"headers": [(b"host", b"x"), (b"origin", b"\xe9")]}) == {
        "host": "x",
        "origin": "é",
    }
