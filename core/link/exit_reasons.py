"""Why an engine process ended, from its exit status and the last it wrote."""

from __future__ import annotations

import re
import signal

from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError, OutOfMemory

_AGAIN = "Start the engine again."
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
_WINDOWS_CRASHES = {0xC0000005: "an access violation", 0xC0000374: "a damaged heap"}


def explained(code: int | None, log: str) -> IntarsiaError:
    """The sentence for an exit status (None: unknown, the process was not ours)."""
    if code is None:
        return EngineUnreachable("The engine has stopped.", _AGAIN)
    if missing := re.search(r"No module named '?([\w.]+)", log):
        return EngineUnreachable(
            f"The engine's packages are incomplete: {missing[1]} is missing.",
            "Install them with: pip install 'intarsia[engine]'",
        )
    if _ran_out_of_memory(code, log):
        return OutOfMemory(
            "The engine was ended, most likely because the computer ran out of memory.",
            "Close other programs or choose a smaller region, then start the engine again.",
        )
    if code == 0 or -code in (signal.SIGTERM, signal.SIGINT):
        return EngineUnreachable("The engine was stopped.", _AGAIN)
    if crash := _crash(code):
        return EngineUnreachable(f"The engine crashed ({crash}).", _AGAIN)
    last = next((line.strip() for line in reversed(log.splitlines()) if line.strip()), "")
    if last:
        return EngineUnreachable(f"The engine stopped: {last[:300]}", _AGAIN)
    return EngineUnreachable(f"The engine stopped with exit status {code}.", _AGAIN)


def _ran_out_of_memory(code: int, log: str) -> bool:
    """Killed outright (only the system does that), or it said so."""
    killed = code in (-9, 137) or code & 0xFFFFFFFF in _WINDOWS_NO_MEMORY
    return killed or "MemoryError" in log.rpartition("Traceback")[2]


def _crash(code: int) -> str:
    if code < 0 and -code in {s.value for s in signal.Signals}:
        return signal.Signals(-code).name
    return _WINDOWS_CRASHES.get(code & 0xFFFFFFFF, "")
