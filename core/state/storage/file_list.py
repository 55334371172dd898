"""The list of an installation's files with their sizes and hashes, and what differs from it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadDocument

NAME = "files.json"
_CHUNK = 1 << 20


@dataclass(frozen=True)
class ListedFile:
    """One file: its path below the folder with "/", its size in bytes and its sha256 in hex."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Fault:
    """A file that is not as it was installed. `missing`: it is gone, otherwise it differs."""

    path: str
    missing: bool

    def __str__(self) -> str:
        return f"{self.path} {'is missing' if self.missing else 'has changed'}"


def list_files(folder: Path) -> tuple[ListedFile, ...]:
    """Every file below the folder but the list itself and compiled caches, sorted by path.

    Links to files count as the files that they lead to. Raises OSError.
    """
    found = []
    for path in folder.rglob("*"):
        inner = path.relative_to(folder)
        if inner.as_posix() == NAME or "__pycache__" in inner.parts or not path.is_file():
            continue
        found.append(ListedFile(inner.as_posix(), path.stat().st_size, sha256_of(path)))
    return tuple(sorted(found, key=lambda item: item.path))


def write_list(folder: Path) -> tuple[ListedFile, ...]:
    """Writes the list of its files into the folder; equal files, equal bytes. Raises OSError."""
    files = list_files(folder)
    entries = [{"path": f.path, "sha256": f.sha256, "size": f.size} for f in files]
    text = json.dumps({"files": entries}, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", "utf-8", newline="\n")
    return files


def read_list(folder: Path) -> tuple[ListedFile, ...]:
    """The list in the folder. Raises BadDocument where there is none or it cannot be read."""
    path = folder / NAME
    try:
        entries = json.loads(path.read_text("utf-8"))["files"]
        return tuple(ListedFile(e["path"], int(e["size"]), str(e["sha256"])) for e in entries)
    except FileNotFoundError:
        raise BadDocument(
            f"There is no list of files in {folder}.",
            "Only an installed Intarsia has one; packages from pip are checked by pip.",
        ) from None
    except (OSError, ValueError, KeyError, TypeError):
        raise BadDocument(f"The list of files {path} cannot be read.", "Install again.") from None


def faults(folder: Path) -> tuple[Fault, ...]:
    """The listed files that are missing or differ, in the list's order.

    Files that are not in the list, such as packages added later, are none of its business. A list
    from elsewhere cannot point out of the folder. Raises BadDocument.
    """
    found = []
    for item in read_list(folder):
        path = folder / item.path
        if ".." in Path(item.path).parts or Path(item.path).is_absolute():
            raise BadDocument(f"The list of files in {folder} is damaged.", "Install again.")
        if not path.is_file():
            found.append(Fault(item.path, missing=True))
        elif path.stat().st_size != item.size or _hash_or_none(path) != item.sha256:
            found.append(Fault(item.path, missing=False))
    return tuple(found)


def sha256_of(path: Path) -> str:
    """The file's sha256 in hex, read in pieces. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def _hash_or_none(path: Path) -> str | None:
    """An antivirus that holds a file back lets nobody read it: that counts as changed."""
    try:
        return sha256_of(path)
    except OSError:
        return None
