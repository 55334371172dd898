"""Packs that come from the panel's computer: files put together from pieces, then checked."""

from __future__ import annotations

from contextlib import suppress

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.layouts import local_files
from intarsia.core.engine.packs.progress import OnPackProgress
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.errors import BadRequest, BadWeights

MOST_BYTES = 64 << 30  # of a file whose published size is unknown


class Uploads:
    """The files on their way, below the store under a name with a dot in front.

    Names are those of the catalogue, with those under which others publish the same: nothing that
    a request says becomes a path.
    """

    def __init__(self, store: PackStore) -> None:
        self._store = store

    def held(self, pack: Pack, name: str) -> int:
        """How many bytes of a file are here."""
        path = self._store.upload(pack) / name
        return path.stat().st_size if path.is_file() else 0

    def put(self, pack: Pack, name: str, at: int, piece: bytes) -> None:
        """Append a piece at byte `at`, which is 0 to begin anew or what is held already.

        Raises BadRequest on another place or name, BadWeights where the file grows too large,
        NoSpace.
        """
        sizes = _sizes(pack)
        if name not in sizes:
            raise BadRequest(f"{pack.label} has no file of that name.")
        if at not in (0, self.held(pack, name)):
            raise BadRequest(f"{self.held(pack, name)} bytes of {name} are here.", "Go on there.")
        if at + len(piece) > (sizes[name] or MOST_BYTES):
            raise BadWeights(f"{name} is larger than the published file.", "Choose another file.")
        path = self._store.upload(pack) / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab" if at else "wb") as stream:
                stream.write(piece)
        except OSError as error:
            raise of_os_error(error, path) from None

    def commit(self, pack: Pack, on_progress: OnPackProgress) -> None:
        """Check the files and make them the pack; what is wrong is deleted. Raises BadWeights.

        They may be of any layout that the catalogue knows, and get the names that the pack has.
        """
        staging = self._store.upload(pack)
        if not staging.is_dir():
            raise BadWeights(f"Nothing of {pack.label} is here.", "Choose its files.")
        files = local_files(pack, staging)
        kept = {each.path for each in files}
        try:
            for path in [p for p in staging.rglob("*") if p.is_file() and p not in kept]:
                remove(path, Why.MADE_AGAIN)  # of another try
            for each in files:
                (staging / each.name).parent.mkdir(parents=True, exist_ok=True)
                each.path.replace(staging / each.name)
        except OSError as error:
            raise of_os_error(error, staging) from None
        try:
            expected = {each.name: each.sha256 for each in files}
            self._store.commit(pack, staging, expected, on_progress)
        except BadWeights:
            self.discard(pack)
            raise

    def discard(self, pack: Pack) -> None:
        with suppress(OSError):
            remove(self._store.upload(pack), Why.MADE_AGAIN)


def _sizes(pack: Pack) -> dict[str, int]:
    """Every name that a file of the pack may come by, and its size; 0 where that is not known."""
    sizes = {name: 0 for item in pack.files for name in item.alternatives}
    sizes |= {name: 0 for whole in pack.wholes for name in whole.names}
    return sizes | {item.name: item.size for item in pack.files}
