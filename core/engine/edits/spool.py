"""A request on its way to the disk while it still arrives, so that storing costs no extra time."""

from __future__ import annotations

import asyncio
import hashlib
import re
import uuid
from contextlib import suppress
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.removal import Why, remove

_NAME = re.compile("[0-9a-f]{32}")
_BATCH = 8 << 20  # bytes handed to the disk at a time; one batch is written while the next arrives


def is_spooled(path: Path) -> bool:
    """Whether this is a file that a `Spool` made."""
    return bool(_NAME.fullmatch(path.name)) and path.is_file() and not path.is_symlink()


@dataclass(frozen=True)
class Spooled:
    """A whole request in a file that is synced: where, the hash of its bytes, how many."""

    path: Path
    sha256: str
    size: int


class Spool:
    """A file that grows by what arrives. `close` completes it, `discard` takes it away."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self.path = folder / uuid.uuid4().hex
        self.size = 0
        self._disk = disk
        self._digest = hashlib.sha256()
        self._handle = -1
        self._batch: list[bytes] = []
        self._held = 0
        self._writing: asyncio.Task[None] | None = None

    async def add(self, chunk: bytes) -> None:
        """Take the next bytes; waits only when the disk is a whole batch behind. Raises NoSpace."""
        self._batch.append(chunk)
        self._held += len(chunk)
        self.size += len(chunk)
        if self._held >= _BATCH:
            await self._hand_over()

    async def close(self) -> Spooled:
        """Everything is in the file, and the file is synced. Raises NoSpace."""
        await self._hand_over(last=True)
        await self._written()
        return Spooled(self.path, self._digest.hexdigest(), self.size)

    async def discard(self) -> None:
        """Forget the file, however far it got."""
        self._batch = []
        if self._writing is not None:
            await asyncio.wait({self._writing})
        if self._handle >= 0:
            self._disk.close(self._handle)
            self._handle = -1
        with suppress(OSError):
            remove(self.path, Why.NEVER_WHOLE)

    async def _hand_over(self, *, last: bool = False) -> None:
        await self._written()
        batch, self._batch, self._held = self._batch, [], 0
        self._writing = asyncio.create_task(asyncio.to_thread(self._write, batch, last))

    async def _written(self) -> None:
        if self._writing is not None:
            await self._writing

    def _write(self, batch: list[bytes], last: bool) -> None:
        try:
            if self._handle < 0:
                self._handle = self._disk.create(self.path)
            for chunk in batch:
                self._digest.update(chunk)
                self._disk.write(self._handle, chunk)
            if last:
                self._disk.sync(self._handle)
                self._disk.close(self._handle)
                self._handle = -1
        except OSError as error:
            raise of_os_error(error, self.path) from None
