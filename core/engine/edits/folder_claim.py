"""A folder for this process alone, taken back by the system when the process ends, however."""

from __future__ import annotations

import os
from pathlib import Path

from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.file_lock import FOLDER_LOCK, try_lock
from intarsia.core.state.storage.places import make_folder
from intarsia.core.wire.errors import NoSpace

_AT_MOST = 32


class Claim:
    """`folder`, or the first of `folder`-2, `folder`-3, ... that no running process holds.

    Raises NoSpace where none can be made.
    """

    def __init__(self, folder: Path) -> None:
        for number in range(1, _AT_MOST + 1):
            self.folder = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
            try:
                make_folder(self.folder)
                self._handle = os.open(self.folder / FOLDER_LOCK, os.O_CREAT | os.O_RDWR, 0o600)
            except OSError as error:
                raise of_os_error(error, self.folder) from None
            if try_lock(self._handle):
                return
            os.close(self._handle)
        raise NoSpace(f"{_AT_MOST} engines already use {folder}.", "Stop some of them.")

    def release(self) -> None:
        os.close(self._handle)
