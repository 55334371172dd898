"""Packs that come from the panel's computer: files put together from pieces, then checked."""

from __future__ import annotations

from contextlib import suppress

from intarsia.core.engine.packs.catalogue import Pack, PackFile
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.progress import OnPackProgress
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.errors import BadRequest, BadWeights

MOST_BYTES = 64 << 30  # of a file whose published size is unknown


class Uploads:
    """The files on their way, below the store under a name with a dot in front.

    Names are those of the catalogue: nothing that a request says becomes a path.
    """

    def __init__(self, store: PackStore) -> None:
        self._store = store

    def held(self, pack: Pack, item: PackFile) -> int:
        """How many bytes of a file are here."""
        path = self._store.upload(pack) / item.name
        return path.stat().st_size if path.is_file() else 0

    def put(self, pack: Pack, name: str, at: int, piece: bytes) -> None:
        """Append a piece at byte `at`, which is 0 to begin anew or what is held already.

        Raises BadRequest on another place or name, BadWeights where the file grows too large,
        NoSpace.
        """
        item = next((item for item in pack.files if item.name == name), None)
        if item is None:
            raise BadRequest(f"{pack.label} has no file of that name.")
        if at not in (0, self.held(pack, item)):
            raise BadRequest(
                f"{self.held(pack, item)} bytes of {name} are here.", "Go on from there."
            )
        if at + len(piece) > (item.size or MOST_BYTES):
            raise BadWeights(f"{name} is larger than the published file.", "Choose another file.")
        path = self._store.upload(pack) / item.name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab" if at else "wb") as stream:
                stream.write(piece)
        except OSError as error:
            raise of_os_error(error, path) from None

    def commit(self, pack: Pack, on_progress: OnPackProgress) -> None:
        """Check the files and make them the pack; what is wrong is deleted. Raises BadWeights."""
        staging = self._store.upload(pack)
        for item in pack.files:
            held = self.held(pack, item)
            if not held or (item.size and held != item.size):
                raise BadWeights(
                    f"{held} bytes of {item.name} are here, the published file has "
                    f"{item.size or 'more'}.",
                    "Choose the complete file.",
                )
        try:
            self._store.commit(
                pack, staging, {item.name: item.sha256 for item in pack.files}, on_progress
            )
        except BadWeights:
            self.discard(pack)
            raise

    def discard(self, pack: Pack) -> None:
        with suppress(OSError):
            remove(self._store.upload(pack), Why.MADE_AGAIN)
