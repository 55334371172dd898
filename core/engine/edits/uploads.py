"""Pictures that were uploaded once and are named by their hash: the newest ones are kept."""

from __future__ import annotations

import os
import re
import threading
import uuid
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.errors import BadRequest, NeedBlob
from intarsia.core.wire.files import Blob
from intarsia.core.wire.pixels import Pixels

_NAME = re.compile(r"[0-9a-f]{64}")
_HALF = re.compile(r"\.[0-9a-f]{64}\.[0-9a-f]{32}")
LIMIT_BYTES = 2 << 30
_IN_MEMORY_BYTES = 512 << 20


class UploadedPictures:
    """The cache of uploaded pictures, on disk and the last used in memory. For any thread.

    The least recently used go when there are more than `limit_bytes`; the newest always stays.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = LIMIT_BYTES) -> None:
        self._limit = limit_bytes
        self._folder = make_folder(folder)
        self._lock = threading.Lock()
        self._sizes = OrderedDict(_stored_pictures(folder))
        self._held: OrderedDict[str, Pixels] = OrderedDict()

    def put(self, name: str, pixels: Pixels) -> None:
        """Keep a picture. Raises BadRequest where `name` is not its hash, NoSpace."""
        if pixels.sha256 != name:
            raise BadRequest("The picture is not the one that its name says.", "Upload it again.")
        self._write(name, pixels)
        with self._lock:
            self._sizes[name] = len(pixels.data)
            self._sizes.move_to_end(name)
            self._hold(name, pixels)
            while sum(self._sizes.values()) > self._limit and len(self._sizes) > 1:
                oldest, _ = self._sizes.popitem(last=False)
                self._held.pop(oldest, None)
                with suppress(OSError):
                    remove(self._folder / oldest, Why.MADE_AGAIN)

    def has(self, name: str) -> bool:
        with self._lock:
            return name in self._sizes

    def get(self, name: str) -> Pixels:
        """The picture of that name. Raises NeedBlob where it is not here (any more)."""
        with self._lock:
            held = self._held.get(name)
            known = name in self._sizes
        pixels = held or (self._read(name) if known else None)
        if pixels is None:
            raise NeedBlob("The engine does not have the picture.", "Send it and try again.")
        with self._lock:
            if name in self._sizes:
                self._sizes.move_to_end(name)
            self._hold(name, pixels)
        return pixels

    def _write(self, name: str, pixels: Pixels) -> None:
        """Whole or not at all; not synced, since it can be sent again."""
        part = self._folder / f".{name}.{uuid.uuid4().hex}"
        try:
            with open(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb", 0) as file:
                file.writelines(encode_frame(Blob(pixels)))
            part.replace(self._folder / name)
        except OSError as error:
            with suppress(OSError):  # a disk that has become read-only refuses that too
                remove(part, Why.NEVER_WHOLE)
            raise of_os_error(error, part) from None

    def _read(self, name: str) -> Pixels | None:
        """A picture from disk, which counts as its use; None where it is gone or damaged."""
        path = self._folder / name
        try:
            with path.open("rb") as file:
                pixels = decode_frame(file.read, Blob).pixels
            os.utime(path)
        except (OSError, BadRequest):
            return None
        return pixels

    def _hold(self, name: str, pixels: Pixels) -> None:
        self._held[name] = pixels
        self._held.move_to_end(name)
        while len(self._held) > 1 and _bytes(self._held) > _IN_MEMORY_BYTES:
            self._held.popitem(last=False)


def _bytes(held: OrderedDict[str, Pixels]) -> int:
    return sum(len(pixels.data) for pixels in held.values())


def _stored_pictures(folder: Path) -> list[tuple[str, int]]:
    """Name and bytes of every picture in the folder, least recently used first."""
    pictures = []
    for path in folder.iterdir():
        if _NAME.fullmatch(path.name):
            facts = path.stat()
            pictures.append((facts.st_mtime, path.name, facts.st_size))
        elif _HALF.fullmatch(path.name):
            with suppress(OSError):
                remove(path, Why.NEVER_WHOLE)
    return [(name, size) for _, name, size in sorted(pictures)]
