"""How an engine tells the panels of this computer where it is: a file in the home."""

from __future__ import annotations

import json
import os
from contextlib import suppress

from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.engine_lock import LOCK_VARIABLE, lock_of_engine
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import PROTOCOL


class Announcement:
    """Of the engine that this process is; made as it begins, and holds the home's lock from then.

    An engine that was started by hand beside another one of the home has no lock. It is found
    until it ends, and then the other one is again. Raises EngineUnreachable where a panel has
    started this one and another was faster, NoSpace.
    """

    def __init__(self, places: Places) -> None:
        self._path = places.engine_file
        self._facts: dict[str, object] = {}
        self._withdrawn = True
        # Never released: the system takes it back with the process, until which the next one waits.
        self._lock = lock_of_engine(places, os.environ)
        os.environ.pop(LOCK_VARIABLE, None)
        if self._lock is not None and self._path.is_file():
            with suppress(OSError):
                remove(self._path, Why.REPLACED)  # of a predecessor that is dead

    def make(self, host: str, port: int, *, token: str, fingerprint: str) -> None:
        """Say where this engine is. Raises NoSpace."""
        self._facts = {
            "pid": os.getpid(),
            "host": _near(host),
            "port": port,
            "token": token,
            "protocol": PROTOCOL,
            "fingerprint": fingerprint,
        }
        self._write()

    def renew(self) -> None:
        """Say it again where the file has gone, with another engine or by a hand."""
        if self._lock is not None and not self._withdrawn and not self._path.exists():
            with suppress(IntarsiaError):
                self._write()

    def withdraw(self) -> None:
        """Take it back, unless another engine has replaced it: this one is about to end."""
        self._withdrawn = True
        with suppress(OSError, ValueError, KeyError, TypeError):
            if json.loads(self._path.read_bytes())["token"] == self._facts.get("token"):
                remove(self._path, Why.MADE_AGAIN)

    def restore(self) -> None:
        """It does not end after all."""
        self._withdrawn = False
        self.renew()

    def _write(self) -> None:
        write_atomic(self._path, [json.dumps(self._facts).encode()], private=True)
        self._withdrawn = False


def _near(host: str) -> str:
    """Where this computer itself reaches an engine that listens on `host`."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
