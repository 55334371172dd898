"""Pixel planes by their sha256, shared by all snapshots of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.pixels import Pixels


class PixelStore:
    """Holds each plane once, however many snapshots and layers name it.

    `packed`: the sha256 of the entry that a file has of a plane, by the plane's name and the
    entry's; only of entries that this process has made or checked.
    """

    def __init__(self) -> None:
        self._planes: dict[str, Pixels] = {}
        self._later: dict[str, Callable[[], Pixels]] = {}
        self.packed: dict[tuple[str, str], str] = {}

    def put(self, pixels: Pixels) -> str:
        """Keep `pixels`; returns the sha256 that names them."""
        key = pixels.sha256
        self._planes.setdefault(key, pixels)
        return key

    def adopt(self, name: str, load: Callable[[], Pixels]) -> None:
        """Keep a plane by the name that a file gives it; `load` is called when it is asked for, on
        any thread, perhaps twice.

        A file that lies shows other pixels, no more: whoever sends them on takes their hash.
        """
        self._later.setdefault(name, load)

    def get(self, sha256: str) -> Pixels:
        """The plane of that name. Raises BadDocument where the store does not hold it."""
        load = self._later.get(sha256)
        if load is not None:
            self._planes.setdefault(sha256, load())
            self._later.pop(sha256, None)
        try:
            return self._planes[sha256]
        except KeyError:
            raise BadDocument(
                "The document lacks pixels that it names.",
                "Open an autosaved or earlier copy of it.",
            ) from None

    def __contains__(self, sha256: str) -> bool:
        return sha256 in self._planes or sha256 in self._later

    def keep_only(self, used: Iterable[str]) -> None:
        """Forget every plane that `used` does not name."""
        kept = set(used)
        self._planes = {key: plane for key, plane in self._planes.items() if key in kept}
        self._later = {key: load for key, load in self._later.items() if key in kept}

    def forget(self, names: Iterable[str]) -> None:
        """Forget these planes; what is not there is no error."""
        for name in names:
            self._planes.pop(name, None)
            self._later.pop(name, None)

    @property
    def total_bytes(self) -> int:
        return sum(len(plane.data) for plane in self._planes.values())
