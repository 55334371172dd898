"""Whether an engine lives in a home: the lock that it holds from its birth to its very end.

A time limit cannot tell an engine that is slow, stopped or still starting from one that is gone;
the system takes a lock back in the moment in which its process is. On POSIX systems whoever starts
the engine takes the lock and lets the child inherit it, so that there is no gap between the two.
Elsewhere the engine takes it first of all, and of two that were started at once one ends. Engines
of other protocols have locks of their own: a panel cannot use them, and starts one beside them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.file_lock import lock_if_free
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.methods import PROTOCOL

LOCK_VARIABLE = "INTARSIA_ENGINE_LOCK"
_INHERITS = os.name == "posix"
_TO_TAKE = "take"
_PROBED_S = 1.0  # whoever looks whether an engine lives holds the lock for less than that
_LOOK_S = 0.02


class EngineLock:
    """The lock of a home's engine, held by this process. `certain`: no other process can have it,
    which is not so where the file system knows no locks."""

    def __init__(self, handle: int, *, certain: bool) -> None:
        self._handle = handle
        self.certain = certain

    @property
    def handles(self) -> tuple[int, ...]:
        """What the child that is to hold it must inherit."""
        return (self._handle,) if _INHERITS else ()

    def environment(self) -> dict[str, str]:
        """What tells that child so."""
        return {LOCK_VARIABLE: str(self._handle) if _INHERITS else _TO_TAKE}

    def release(self) -> None:
        """Let go; a child that has inherited it holds it still."""
        os.close(self._handle)


def lock_file(places: Places) -> Path:
    """The file that is locked. It is never removed: a lock on a nameless file locks nobody."""
    return places.home / f"engine.{PROTOCOL}.lock"


def take_engine_lock(places: Places) -> EngineLock | None:
    """The lock, None where an engine lives or is being started. Raises NoSpace."""
    path = lock_file(places)
    try:
        handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise of_os_error(error, path) from None
    try:
        if lock_if_free(handle):
            return EngineLock(handle, certain=True)
    except OSError:
        return EngineLock(handle, certain=False)
    os.close(handle)
    return None


def engine_lives(places: Places) -> bool | None:
    """Whether one lives or is being started; None where that cannot be known. Raises NoSpace."""
    lock = take_engine_lock(places)
    if lock is None:
        return True
    lock.release()
    return False if lock.certain else None


def lock_of_engine(places: Places, environment: Mapping[str, str]) -> EngineLock | None:
    """For an engine, as it begins: the lock that it was given, or its own, held from now on.

    None where another engine has it and this one was started by hand, which it may be. Raises
    EngineUnreachable where a panel has started it, NoSpace.
    """
    told = environment.get(LOCK_VARIABLE, "")
    if told.isdecimal() and (given := _inherited(int(told), lock_file(places))) is not None:
        return given
    until = time.monotonic() + _PROBED_S
    while (lock := take_engine_lock(places)) is None and time.monotonic() < until:
        time.sleep(_LOOK_S)
    if lock is None and told:
        raise EngineUnreachable("Another engine of this home is running.", "Use that one.")
    return lock


def _inherited(handle: int, path: Path) -> EngineLock | None:
    """The lock behind a number that somebody has named, if it is that; no child gets it then."""
    with suppress(OSError, OverflowError):
        if os.path.samestat(os.fstat(handle), path.stat()):
            os.set_inheritable(handle, False)
            return EngineLock(handle, certain=True)
    return None
