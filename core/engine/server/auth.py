"""Who may talk to the engine: the right token, over a host name and from an origin we know."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from intarsia.core.wire.errors import Unauthorised
from intarsia.core.wire.proof import CHALLENGE, CHALLENGE_HEADER, proof

Scope: TypeAlias = MutableMapping[str, Any]  # as ASGI defines it
Headers: TypeAlias = dict[str, str]
Refuse: TypeAlias = Callable[[Unauthorised], Awaitable[None]]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Gate:
    """Checks a request's headers; knows the token and whether the engine is bound to loopback."""

    def __init__(self, token: str, *, loopback: bool = True) -> None:
        self._token = token
        self._loopback = loopback

    def check(self, headers: Headers) -> None:
        """Raises Unauthorised unless the request may pass. Header names are in lower case."""
        self.check_origin(headers)
        scheme, _, given = headers.get("authorization", "").partition(" ")
        right = hmac.compare_digest(given.strip().encode("utf-8", "replace"), self._token.encode())
        if scheme.lower() != "bearer" or not right:
            raise Unauthorised(
                "The token is not the engine's.",
                "Use the token that the engine was started with.",
            )

    def prove(self, headers: Headers, port: int) -> dict[str, str]:
        """The answers to a stranger's challenge: see `wire.proof`. Raises Unauthorised."""
        self.check_origin(headers)
        challenge = headers.get(CHALLENGE_HEADER, "")
        if not CHALLENGE.fullmatch(challenge):
            raise Unauthorised("That is no challenge.", "Send 64 random digits from 0 to f.")
        return {
            "proof": proof(self._token, challenge),
            "here": proof(self._token, challenge, port),
        }

    def check_origin(self, headers: Headers) -> None:
        """Raises Unauthorised for another host name or origin than ours.

        A loopback engine answers only to loopback names, so that a web page cannot reach it by
        pointing its own name here (DNS rebinding), and no page of another origin is answered.
        """
        if self._loopback and _host(headers.get("host", "")) not in LOOPBACK:
            raise Unauthorised("This engine answers on this computer only.", "Use 127.0.0.1.")
        origin = headers.get("origin")
        if origin is not None and _host(origin.partition("//")[2]) not in LOOPBACK:
            raise Unauthorised("Web pages may not use this engine.")


def headers_of(scope: Scope) -> Headers:
    """The headers of an ASGI scope, names in lower case; of a repeated one, the last counts."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _host(header: str) -> str:
    """The name in a Host header, without its port; "" where it is none."""
    try:
        return urlsplit(f"//{header}").hostname or ""
    except ValueError:
        return ""
