"""Pixel planes by their sha256, shared by all snapshots of a document."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.pixels import Pixels


class PixelStore:
    """Holds each plane once, however many snapshots and layers name it."""

    def __init__(self) -> None:
        self._planes: dict[str, Pixels] = {}

    def put(self, pixels: Pixels) -> str:
        """Keep `pixels`; returns the sha256 that names them."""
        key = pixels.sha256
        self._planes.setdefault(key, pixels)
        return key

    def adopt(self, name: str, pixels: Pixels) -> None:
        """Keep `pixels` by the name that a file gives them, for hashing many takes long.

        A file that lies shows other pixels, no more: whoever sends them on takes their hash.
        """
        self._planes.setdefault(name, pixels)

    def get(self, sha256: str) -> Pixels:
        """The plane of that name. Raises BadDocument where the store does not hold it."""
        try:
            return self._planes[sha256]
        except KeyError:
            raise BadDocument(
                "The document lacks pixels that it names.",
                "Open an autosaved or earlier copy of it.",
            ) from None

    def __contains__(self, sha256: str) -> bool:
        return sha256 in self._planes

    def keep_only(self, used: Iterable[str]) -> None:
        """Forget every plane that `used` does not name."""
        kept = set(used)
        self._planes = {key: plane for key, plane in self._planes.items() if key in kept}

    def forget(self, names: Iterable[str]) -> None:
        """Forget these planes; what is not there is no error."""
        for name in names:
            self._planes.pop(name, None)

    @property
    def total_bytes(self) -> int:
        return sum(len(plane.data) for plane in self._planes.values())
