"""Owns finding a pack's files in what a person has: in any layout that they are published in."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from intarsia.core.engine.packs.catalogue import Pack, PackFile, Whole
from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadWeights

_PREFERRED = ".safetensors"


@dataclass(frozen=True)
class LocalFile:
    """A file that a person has, and the name that it has in the pack; `sha256` "" is not known."""

    name: str
    path: Path
    sha256: str = ""


def local_files(pack: Pack, source: Path) -> tuple[LocalFile, ...]:
    """Where a pack's files lie: in the folder `source`, or in the file and beside it.

    The published layout comes first, then one checkpoint that stands for several of its files.
    Raises BadWeights naming the first file that is in neither.
    """
    if source.is_file() and len(pack.files) == 1:
        return (_checked(pack.files[0], source),)
    folder = source.parent if source.is_file() else source
    missing: BadWeights | None = None
    for whole in (None, *pack.wholes):
        try:
            return _layout(pack, whole, source, folder)
        except _NotThere as error:
            missing = missing or error.told(pack, source)
        if source.is_file() and whole is None:
            missing = None  # what one file stands for says more than what a folder would need
    raise missing or BadWeights(f"{pack.label} is not in {source}.", _choose(pack))


class _NotThere(Exception):
    """A layout lacks this file."""

    def told(self, pack: Pack, source: Path) -> BadWeights:
        return BadWeights(f"{self.args[0]} of {pack.label} is not in {source}.", _choose(pack))


def _choose(pack: Pack) -> str:
    names = ", ".join(each.name for each in pack.files)
    hint = f"Choose the folder that holds: {names}."
    return f"{hint} {pack.wholes[0].names[0]} may stand for most of them." if pack.wholes else hint


def _layout(pack: Pack, whole: Whole | None, source: Path, folder: Path) -> tuple[LocalFile, ...]:
    """The files of one layout. Raises _NotThere, and BadWeights where one has another size."""
    replaced = whole.stands_for if whole is not None else ()
    found = [_found(item, folder) for item in pack.files if item.name not in replaced]
    if whole is not None:
        given = (source,) if source.is_file() else ()
        ordered = sorted(whole.names, key=lambda name: not name.endswith(_PREFERRED))
        candidates = (*given, *(folder / name for name in ordered))
        path = next((each for each in candidates if each.is_file()), None)
        if path is None:
            raise _NotThere(whole.names[0])
        found.append(LocalFile(whole.name + _ending(path.name, ".ckpt"), path))
    elif source.is_file():
        raise _NotThere(pack.files[0].name)
    return tuple(found)


def _found(item: PackFile, folder: Path) -> LocalFile:
    names = sorted((item.name, *item.alternatives), key=lambda name: not name.endswith(_PREFERRED))
    for name in names:
        for path in (folder / name, folder / PurePosixPath(name).name):
            if not path.is_file():
                continue
            if name == item.name:
                return _checked(item, path)
            stem = item.name[: -len(_ending(item.name, ""))]
            return LocalFile(stem + _ending(name, ""), path)
    raise _NotThere(item.name)


def _checked(item: PackFile, path: Path) -> LocalFile:
    if item.copies:
        return LocalFile(item.name, path)
    size = path.stat().st_size
    if item.size and size != item.size:
        raise BadWeights(
            f"{path.name} has {size} bytes, the published file has {item.size}.",
            "The copy is incomplete or of another version.",
        )
    return LocalFile(item.name, path, item.sha256)


def _ending(name: str, fallback: str) -> str:
    """`.safetensors` where it is such a file, else the fallback, else the name's own."""
    suffix = PurePosixPath(name).suffix
    return suffix if suffix == _PREFERRED or not fallback else fallback
