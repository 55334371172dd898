"""Planes of pixels on disk, each in a file named by its sha256 and never seen half-written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from intarsia.core.state.atomic import of_os_error, write_atomic
from intarsia.core.state.places import made
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.core.wire.pixels import Depth, Pixels

_NAME = re.compile(r"[0-9a-f]{64}")
_HEAD = re.compile(rb"(\d+)x(\d+)x(\d+):(u8|u16|f32)\n")


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise of_os_error(error, folder) from None


class BlobFolder:
    """Planes by the sha256 that `Pixels.sha256` gives; a file holds exactly what is hashed."""

    def __init__(self, folder: Path) -> None:
        self.folder = made(folder)

    def put(self, name: str, chunks: Iterable[bytes]) -> None:
        """Keep these bytes, whose sha256 is `name`, once, the folder not synced. Raises NoSpace."""
        path = self.folder / name
        if not path.exists():
            write_atomic(path, chunks, private=True)

    def put_plane(self, name: str, pixels: Pixels) -> None:
        """Keep a plane whose sha256 is `name`. Raises NoSpace."""
        head = f"{pixels.width}x{pixels.height}x{pixels.channels}:{pixels.depth.value}\n"
        self.put(name, (head.encode(), pixels.data))

    def get_plane(self, name: str, icc: bytes | None = None) -> Pixels | None:
        """The plane of that name, or None. Raises BadDocument where the file is not one."""
        raw = self.get(name)
        if raw is None:
            return None
        head = _HEAD.match(raw)
        if head is None:
            raise BadDocument(f"The stored plane {name[:12]} is damaged.", "Run the edit again.")
        width, height, channels = (int(head[k]) for k in (1, 2, 3))
        try:
            return Pixels(width, height, channels, Depth(head[4].decode()), raw[head.end() :], icc)
        except IntarsiaError:
            raise BadDocument(
                f"The stored plane {name[:12]} is damaged.", "Run the edit again."
            ) from None

    def get(self, name: str) -> bytes | None:
        """The bytes of that name, or None; a name that is no sha256 names nothing."""
        if not _NAME.fullmatch(name):
            return None
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise of_os_error(error, self.folder / name) from None

    def has(self, name: str) -> bool:
        return bool(_NAME.fullmatch(name)) and (self.folder / name).exists()

    def sizes(self) -> dict[str, int]:
        """Bytes of every plane there is; what a killed process left half-written is removed."""
        found: dict[str, int] = {}
        for entry in os.scandir(self.folder):
            if _NAME.fullmatch(entry.name):
                found[entry.name] = entry.stat().st_size
            else:
                (self.folder / entry.name).unlink(missing_ok=True)
        return found

    def remove(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)
