"""The packs on disk: what is installed, imported, verified and removed; nothing half-installed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from intarsia.core.engine.listings import MANIFEST
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.layouts import local_files
from intarsia.core.engine.packs.progress import CHUNK, OnPackProgress
from intarsia.core.engine.packs.structure import check_structure
from intarsia.core.engine.packs.taking import take_file
from intarsia.core.frozen import dataclass
from intarsia.core.state.storage.atomic import of_os_error, write_atomic
from intarsia.core.state.storage.disk import Disk
from intarsia.core.state.storage.file_lock import locked
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.errors import BadWeights, Cancelled, MissingPack, NoSpace

_LOCK = ".lock"  # beside the folder
_STARTED = ".import"  # the end of the name of an import under way


@dataclass(frozen=True)
class InstalledFile:
    """What was recorded of a file when it was installed."""

    name: str
    sha256: str
    size: int


class PackStore:
    """The folder `packs/` of the engine: one folder a pack, complete or not there at all.

    A pack is put together under a name with a dot in front and renamed when all of its files are
    there and checked, so that a crash, a full disk or a cancel leaves nothing that looks installed.
    """

    def __init__(self, root: Path, disk: Disk | None = None) -> None:
        self.root = root
        self._disk = disk or Disk()

    def folder(self, pack: Pack) -> Path:
        return self.root / pack.id

    def staging(self, pack: Pack) -> Path:
        """Where a download is put together; kept after a cancel, so that it can resume."""
        return self.root / f".{pack.id}.part"

    def upload(self, pack: Pack) -> Path:
        """Where files that a panel sends are put together."""
        return self.root / f".{pack.id}.upload"

    def is_installed(self, pack: Pack) -> bool:
        return (self.folder(pack) / MANIFEST).is_file()

    def path(self, pack: Pack, name: str = "") -> Path:
        """The installed folder, or a file in it. Raises MissingPack with the command to run."""
        target = self.folder(pack) / name
        if not self.is_installed(pack) or not target.exists():
            raise MissingPack(
                f"{pack.label} is not installed.",
                f"Run: intarsia packs install {pack.id} (or import {pack.id} PATH, if you have "
                "the files).",
            )
        return target

    def recorded_files(self, pack: Pack) -> tuple[InstalledFile, ...]:
        """What was recorded at the installation. Raises MissingPack or BadWeights."""
        manifest = self.path(pack, MANIFEST)
        try:
            entries = json.loads(manifest.read_bytes())["files"]
            found = [InstalledFile(e["name"], e["sha256"], int(e["size"])) for e in entries]
            if not all(_is_inside(each.name) for each in found):
                raise ValueError("a file of the record lies elsewhere")
            return tuple(found)
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            raise BadWeights(
                f"The record of {pack.label} cannot be read.",
                f"Remove and install it again: intarsia packs remove {pack.id}",
            ) from None

    def verify(self, pack: Pack, on_progress: OnPackProgress) -> None:
        """Reads every file again. Raises BadWeights that names the first one that differs."""
        for entry in self.recorded_files(pack):
            found = file_sha256(self.path(pack, entry.name), on_progress)
            if found != entry.sha256:
                raise BadWeights(
                    f"{entry.name} of {pack.label} has changed since it was installed.",
                    f"Remove and install it again: intarsia packs remove {pack.id}",
                )

    def import_from(self, pack: Pack, source: Path, on_progress: OnPackProgress) -> None:
        """Installs from a local file or folder, in any layout that the catalogue knows.

        Files are linked where the disk allows, else copied. Raises BadWeights, NoSpace; no part
        stays then, but what was copied before a Cancelled does, for the next try.
        """
        origins = local_files(pack, source)
        staging = self.root / f".{pack.id}{_STARTED}"
        here = sum(path.stat().st_size for path in staging.rglob("*") if path.is_file())
        check_room(self.root, sum(each.path.stat().st_size for each in origins) - here)
        try:
            for each in origins:
                take_file(each.path, staging / each.name, on_progress)
            expected = {each.name: each.sha256 for each in origins}
            self.commit(pack, staging, expected, on_progress)
        except Cancelled:
            raise
        except OSError as error:
            with suppress(OSError):
                remove(staging, Why.MADE_AGAIN)
            raise NoSpace(
                f"{pack.label} could not be copied: {error.strerror or error}.",
                f"Free some space in {self.root} or choose another home with INTARSIA_HOME.",
            ) from error
        except BadWeights:
            with suppress(OSError):
                remove(staging, Why.NEVER_WHOLE)
            raise

    def commit(
        self,
        pack: Pack,
        staging: Path,
        expected: dict[str, str],
        on_progress: OnPackProgress,
        *,
        revision: str = "",
    ) -> None:
        """Checks the staged files, name -> hash ("" = record), and makes them the pack.

        `revision`: what a hub said that they are of. Raises BadWeights where a file differs, or
        does not hold the pack's networks; then the pack is as it was before.
        """
        check_structure(pack, staging, expected)
        recorded = []
        for name, wanted in expected.items():
            path = staging / name
            found = file_sha256(path, on_progress)
            if wanted and found != wanted:
                remove(path, Why.NEVER_WHOLE)
                raise BadWeights(
                    f"{name} is not the published file: its checksum differs.",
                    "Download it again, or ask whoever gave it to you.",
                )
            recorded.append({"name": name, "sha256": found, "size": path.stat().st_size})
        record = {"pack": pack.id, "files": recorded} | ({"revision": revision} if revision else {})
        manifest = json.dumps(record, indent=1, sort_keys=True)
        try:
            self._disk.sync_tree(staging)
            # It is there only where all else is whole and on the disk: see `recover`.
            write_atomic(staging / MANIFEST, [manifest.encode()], private=True, disk=self._disk)
            with locked(self.root.with_name(self.root.name + _LOCK)):
                self._exchange(pack, staging)
        except OSError as error:
            raise of_os_error(error, self.folder(pack)) from None

    def recover(self, packs: Iterable[Pack]) -> None:
        """Do to its end, or take back, what a killed process had begun to install.

        What cannot be done now stays for the next start.
        """
        if not self.root.is_dir():
            return
        with suppress(OSError), locked(self.root.with_name(self.root.name + _LOCK)):
            for pack in packs:
                self._recover(pack)

    def _exchange(self, pack: Pack, staging: Path) -> None:
        """`staging`, which is whole and synced, for the pack that is there. Raises OSError."""
        old = self.root / f".{pack.id}.old"
        remove(old, Why.REPLACED)
        if self.folder(pack).exists():
            self._disk.replace(self.folder(pack), old)
        self._disk.replace(staging, self.folder(pack))
        self._disk.sync_folder(self.root)
        with suppress(OSError):
            remove(old, Why.REPLACED)

    def _recover(self, pack: Pack) -> None:
        old = self.root / f".{pack.id}.old"
        if not self.is_installed(pack):
            whole = [self.staging(pack), self.upload(pack), old]
            found = next((x for x in whole if (x / MANIFEST).is_file()), None)
            if found is None or self.folder(pack).exists():
                return
            self._disk.replace(found, self.folder(pack))
            self._disk.sync_folder(self.root)
        remove(old, Why.REPLACED)

    def bytes_on_disk(self, pack: Pack) -> int:
        """Bytes on the disk: of the pack, else of what has come of it so far."""
        for folder in (self.folder(pack), self.staging(pack), self.upload(pack)):
            if folder.exists():
                return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        return 0

    def remove(self, pack: Pack) -> None:
        """Deletes the pack and what has come of it. Raises MissingPack if nothing is there."""
        import uuid  # a list of what there is needs none of it

        folders = (self.folder(pack), self.staging(pack), self.upload(pack), *self._left(pack))
        present = [p for p in folders if p.exists() or p.is_symlink()]
        if not present:
            raise MissingPack(f"{pack.label} is not installed.")
        for path in present:
            if path.is_symlink():  # a person has put the pack elsewhere: there nothing goes
                remove(path, Why.ASKED)
                continue
            gone = self.root / f".{pack.id}.{uuid.uuid4().hex}"
            path.rename(gone)
            remove(gone / MANIFEST, Why.ASKED)  # from now on nobody takes it for a pack
            remove(gone, Why.ASKED)

    def _left(self, pack: Pack) -> list[Path]:
        """What an import, an exchange or a removal left that was killed in the middle."""
        name = re.compile(rf"\.{re.escape(pack.id)}\.(old|import|[0-9a-f]{{32}})")
        found = self.root.iterdir() if self.root.is_dir() else ()
        return [path for path in found if name.fullmatch(path.name)]


def _is_inside(name: str) -> bool:
    path = Path(name)
    return not path.is_absolute() and not path.drive and ".." not in path.parts


def check_room(folder: Path, needed: int) -> None:
    """Raises NoSpace where the disk of `folder` has less than `needed` bytes free."""
    there = next((p for p in (folder, *folder.parents) if p.exists()), None)
    if there is None or needed <= 0:
        return
    import shutil  # a list of what there is needs none of it

    free = shutil.disk_usage(there).free
    if free < needed:
        raise NoSpace(
            f"The disk has {free / 1e9:.1f} GB free, and {needed / 1e9:.1f} GB are still to come.",
            f"Free some space in {folder} or choose another home with INTARSIA_HOME.",
        )


def file_sha256(path: Path, on_progress: OnPackProgress) -> str:
    """Hex digest of a file, read in pieces. Raises BadWeights where it cannot be read."""
    import hashlib  # a list of what there is needs none of it

    digest = hashlib.sha256()
    try:
        size, done = path.stat().st_size, 0
        with path.open("rb") as stream:
            while piece := stream.read(CHUNK):
                digest.update(piece)
                done += len(piece)
                on_progress(path.name, done, size)
    except OSError as error:
        raise BadWeights(f"{path.name} cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()
