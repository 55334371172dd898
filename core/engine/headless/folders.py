"""What a folder of pictures holds: the pictures, and what is left out and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit, BadPicture

_OF_SYSTEMS = ("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r")
_BEGIN = 1 << 16  # bytes that tell the kind of a file


@dataclass(frozen=True)
class FolderListing:
    """The pictures of a folder by name, and sentences about the files that are none."""

    paths: tuple[Path, ...]
    left_out: tuple[str, ...] = ()


def pictures_in(folder: Path, *, without: Collection[Path] = ()) -> FolderListing:
    """The files of a folder whose content is a picture that can be opened, by name.

    Folders, hidden files and what systems leave are passed over in silence. Raises BadEdit where
    there is no such folder.
    """
    if not folder.is_dir():
        raise BadEdit(f"There is no folder {folder}.", "Check the name.")
    passed = {path.resolve() for path in without}
    found: list[Path] = []
    left_out: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name.lower() in _OF_SYSTEMS or not path.is_file():
            continue
        if path.resolve() in passed:
            continue
        why = _strangeness(path)
        if why:
            left_out.append(f"{path.name} was left out: {why}")
        else:
            found.append(path)
    return FolderListing(tuple(found), tuple(left_out))


def _strangeness(path: Path) -> str:
    """Why a file is no picture that can be opened, "" where it seems one."""
    try:
        with path.open("rb") as file:
            begin = file.read(_BEGIN)
        if begin and not (begin.startswith(b"PK") and path.suffix.lower() in (".ora", ".kra")):
            sniff(begin)
    except OSError as error:
        return f"it cannot be read: {error.strerror}."
    except BadPicture as error:
        return error.message
    return "" if begin else "The file is empty."


def key_of(name: str) -> str:
    """A name as file systems compare it that do not tell cases apart."""
    return name.casefold()


def stems_shared(paths: Iterable[Path]) -> set[str]:
    """The stems, without case, that more than one of the paths has."""
    seen: set[str] = set()
    shared: set[str] = set()
    for path in paths:
        stem = key_of(path.stem)
        (shared if stem in seen else seen).add(stem)
    return shared
