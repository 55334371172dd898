"""Where an engine is and the token it asks for."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.methods import PROTOCOL


@dataclass(frozen=True)
class Address:
    """`pid` is 0 where the engine runs on another computer."""

    host: str
    port: int
    token: str = field(repr=False)
    pid: int = 0


def address_of(text: str, token: str) -> Address:
    """The address in "host:port" or "[ipv6]:port". Raises EngineUnreachable for anything else."""
    host, _, port = text.strip().rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isascii() or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise EngineUnreachable(
            f"'{text}' is not the address of an engine.", "Write it as host:port."
        )
    return Address(host, int(port), token)


def announced(path: Path) -> Address | None:
    """The engine that wrote this file, if it speaks our protocol and its process is there."""
    try:
        facts = json.loads(path.read_bytes())
        pid, port = int(facts["pid"]), int(facts["port"])
        token, protocol = str(facts["token"]), facts["protocol"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if protocol != PROTOCOL or not 0 < port < 65_536 or not _runs(pid):
        return None
    return Address("127.0.0.1", port, token, pid)


def _runs(pid: int) -> bool:
    """Whether there is such a process; where that cannot be asked, it is believed."""
    if pid <= 0:
        return False
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True
