"""What an engine accepts: how much, how many at once, how often, and for how long."""

from __future__ import annotations

from dataclasses import dataclass

from intarsia.core.wire.encoding.limits import MIB, Limits


@dataclass(frozen=True)
class Bounds:
    """The limits of one engine; each has an answer of its own when it is passed.

    `file`: bytes of a picture file to open. `limits`: bytes, planes and values of a message; how
    many pixels a plane may have is `geometry.MAX_PIXELS`. `connections`: open at once. `strangers`:
    those among them that have not shown the token; above that the oldest is closed, and each after
    `stranger_s` seconds.
    `at_once`: requests being answered. `per_minute`: requests of one peer, 0 for any number.
    `waiting`: edits of all panels that wait, `waiting_each`: of one panel. `head_s`: how long a
    request's head may take; `body_s` and `body_rate`: how long its body may, in seconds plus bytes
    a second. `edit_s`: how long an edit may run, 0 for ever.
    """

    file: int = 1024 * MIB
    limits: Limits = Limits()
    connections: int = 1024
    strangers: int = 64
    at_once: int = 768
    per_minute: int = 0
    waiting: int = 256
    waiting_each: int = 96
    head_s: float = 20.0
    stranger_s: float = 10.0
    body_s: float = 30.0
    body_rate: float = 32_768.0
    edit_s: float = 0.0
