"""A request on its way to the disk while it still arrives, so that storing costs no extra time."""

from __future__ import annotations

import asyncio
import os
import uuid
from pathlib import Path

from intarsia.core.state.atomic import of_os_error

_BATCH = 8 << 20  # bytes handed to the disk at a time; one batch is written while the next arrives


class Spool:
    """A file that grows by what arrives. `close` completes it, `discard` takes it away."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / uuid.uuid4().hex
        self._handle = -1
        self._batch: list[bytes] = []
        self._held = 0
        self._writing: asyncio.Task[None] | None = None

    async def add(self, chunk: bytes) -> None:
        """Take the next bytes; waits only when the disk is a whole batch behind. Raises NoSpace."""
        self._batch.append(chunk)
        self._held += len(chunk)
        if self._held >= _BATCH:
            await self._hand_over()

    async def close(self) -> Path:
        """Everything is in the file, which outlives this process. Raises NoSpace."""
        await self._hand_over()
        await self._written()
        os.close(self._handle)
        self._handle = -1
        return self.path

    async def discard(self) -> None:
        """Forget the file, however far it got."""
        self._batch = []
        if self._writing is not None:
            await asyncio.wait({self._writing})
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        self.path.unlink(missing_ok=True)

    async def _hand_over(self) -> None:
        await self._written()
        batch, self._batch, self._held = self._batch, [], 0
        self._writing = asyncio.create_task(asyncio.to_thread(self._write, batch))

    async def _written(self) -> None:
        if self._writing is not None:
            await self._writing

    def _write(self, batch: list[bytes]) -> None:
        try:
            if self._handle < 0:
                self._handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            for chunk in batch:
                view = memoryview(chunk)
                while view:
                    view = view[os.write(self._handle, view) :]
        except OSError as error:
            raise of_os_error(error, self.path) from None
