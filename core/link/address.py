"""Where an engine is and the token it asks for."""

from __future__ import annotations

import json
import os
from dataclasses import field
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.methods import PROTOCOL


@dataclass(frozen=True)
class Address:
    """`pid` is 0 where the engine runs on another computer.

    `tls`: the engine speaks TLS; its certificate is the one with the SHA-256 `fingerprint` (64 hex
    digits), or where that is empty, one that this computer's authorities vouch for.
    """

    host: str
    port: int
    token: str = field(repr=False)
    pid: int = 0
    tls: bool = False
    fingerprint: str = ""


def address_of(text: str, token: str) -> Address:
    """The address in "host:port" or "[ipv6]:port". Raises EngineUnreachable for anything else."""
    host, _, port = text.strip().rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isascii() or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise EngineUnreachable(
            f"'{text}' is not the address of an engine.", "Write it as host:port."
        )
    return Address(host, int(port), token)


def fingerprint_of(text: str) -> str:
    """64 hex digits from a fingerprint as people write it. Raises EngineUnreachable."""
    digits = "".join(text.split()).replace(":", "").lower()
    if digits and (len(digits) != 64 or set(digits) - set("0123456789abcdef")):
        raise EngineUnreachable(
            "The fingerprint is not that of a certificate.",
            "It has 64 digits from 0 to 9 and A to F; the engine writes it when it starts.",
        )
    return digits


def announced(path: Path, *, same_processes: bool = True) -> Address | None:
    """The engine that wrote this file, if it speaks our protocol and its process is there.

    `same_processes`: whether this process sees those of the engine; one in a Flatpak does not, and
    believes the file.
    """
    try:
        facts = json.loads(path.read_bytes())
        pid, port = int(facts["pid"]), int(facts["port"])
        token, protocol = str(facts["token"]), facts["protocol"]
        host = str(facts.get("host", "127.0.0.1"))
        fingerprint = str(facts.get("fingerprint", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if protocol != PROTOCOL or not 0 < port < 65_536:
        return None
    if same_processes and not _runs(pid):
        return None
    return Address(host, port, token, pid, tls=bool(fingerprint), fingerprint=fingerprint)


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
