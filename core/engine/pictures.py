"""Pictures that were uploaded once and are named by their hash: the newest ones are kept."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from pathlib import Path

from intarsia.core.engine.blobs import BlobFolder
from intarsia.core.wire.errors import BadRequest, NeedBlob
from intarsia.core.wire.pixels import Pixels

LIMIT_BYTES = 2 << 30
_IN_MEMORY_BYTES = 512 << 20


class Pictures:
    """The cache of uploaded pictures, on disk and the last used in memory. For any thread.

    The least recently used go when there are more than `limit_bytes`; the newest always stays.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit = limit_bytes
        self._files = BlobFolder(folder)
        self._lock = threading.Lock()
        by_age = sorted(self._files.sizes().items(), key=lambda item: _used(folder / item[0]))
        self._sizes = OrderedDict(by_age)
        self._held: OrderedDict[str, Pixels] = OrderedDict()

    def put(self, name: str, pixels: Pixels) -> None:
        """Keep a picture. Raises BadRequest where `name` is not its hash, NoSpace."""
        if pixels.sha256 != name:
            raise BadRequest("The picture is not the one that its name says.", "Upload it again.")
        self._files.put_plane(name, pixels)
        with self._lock:
            self._sizes[name] = len(pixels.data)
            self._sizes.move_to_end(name)
            self._hold(name, pixels)
            while sum(self._sizes.values()) > self._limit and len(self._sizes) > 1:
                oldest, _ = self._sizes.popitem(last=False)
                self._held.pop(oldest, None)
                self._files.remove(oldest)

    def has(self, name: str) -> bool:
        with self._lock:
            return name in self._sizes

    def get(self, name: str) -> Pixels:
        """The picture of that name. Raises NeedBlob where it is not here (any more)."""
        with self._lock:
            held = self._held.get(name)
            known = name in self._sizes
        pixels = held or (self._files.get_plane(name) if known else None)
        if pixels is None:
            raise NeedBlob("The engine does not have the picture.", "Send it and try again.")
        with self._lock:
            if name in self._sizes:
                self._sizes.move_to_end(name)
            self._hold(name, pixels)
        if held is None:
            os.utime(self._files.folder / name)
        return pixels

    def _hold(self, name: str, pixels: Pixels) -> None:
        self._held[name] = pixels
        self._held.move_to_end(name)
        while len(self._held) > 1 and _bytes(self._held) > _IN_MEMORY_BYTES:
            self._held.popitem(last=False)


def _bytes(held: OrderedDict[str, Pixels]) -> int:
    return sum(len(pixels.data) for pixels in held.values())


def _used(path: Path) -> float:
    return path.stat().st_mtime
