"""Which side to update when panel and engine do not speak the same protocol."""

from __future__ import annotations

from intarsia.core.wire.errors import VersionMismatch
from intarsia.core.wire.methods import PROTOCOL

HEADER = "x-intarsia-protocol"  # what a panel says of itself with every request

# What must work between any two versions: asking what runs there, and stopping it.
OPEN_TO_ALL = ("/v1/info", "/v1/stop")


def mismatch(*, panel: int, engine: int, program: str = "") -> VersionMismatch:
    """The refusal, for whichever side notices first. `program`: what the engine calls itself."""
    name = f"The engine ({program})" if program else "The engine"
    if engine < panel:
        hint = "Update the engine: run 'intarsia update' where it is installed."
    else:
        hint = "Update this panel; the docker in Krita with 'intarsia krita-install'."
    return VersionMismatch(f"{name} speaks protocol {engine}, this panel {panel}.", hint)


def check_panel(path: str, said: str) -> None:
    """Raises VersionMismatch for a panel of another protocol; who says nothing is let through.

    `said`: the value of HEADER, "" where a request has none.
    """
    if path in OPEN_TO_ALL or not said.isascii() or not said.isdecimal():
        return
    if int(said) != PROTOCOL:
        raise mismatch(panel=int(said), engine=PROTOCOL)
