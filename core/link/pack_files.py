"""Owns which files of a person's are sent to an engine as a pack, and under which names."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.packs import PackFacts, PackPart, PackWhole

_PREFERRED = ".safetensors"
Sent = tuple[str, Path]  # a published name, and the file


def files_to_send(pack: PackFacts, source: Path) -> list[Sent]:
    """The pack's files in the folder `source`, or the file itself and those beside it.

    A file may have any of its published names; one checkpoint may stand for several parts. The
    engine looks into them. Raises BadWeights naming what lacks.
    """
    if source.is_file() and len(pack.parts) == 1:
        return [_one(pack.parts[0], source)]
    folder = source.parent if source.is_file() else source
    found = [_beside(part, folder) for part in pack.parts]
    chosen = {path for each in found if each for path in each[1:]}
    if all(found) and (not source.is_file() or source in chosen):
        return [_sized(part, each) for part, each in zip(pack.parts, found, strict=True) if each]
    for whole in pack.wholes:
        stand = _whole(whole, source)
        rest = [_beside(part, folder) for part in pack.parts if part.name not in whole.stands_for]
        if stand is not None and all(rest):
            return [stand, *(each for each in rest if each)]
    lacks = next((p for p, each in zip(pack.parts, found, strict=True) if not each), pack.parts[0])
    names = ", ".join([p.name for p in pack.parts])
    hint = f"Choose the folder that holds: {names}."
    for whole in pack.wholes[:1]:
        hint = f"{hint} {whole.names[0]} may stand for most of them."
    raise BadWeights(
        f"{lacks.name} of {pack.label} is not in {source}.",
        hint,
    )


def _one(part: PackPart, source: Path) -> Sent:
    """The only file of a pack, whatever it is called; its ending says of which kind it is."""
    kinds = (name for name in (part.name, *part.also) if _ending(name) == source.suffix)
    return _sized(part, (next(kinds, part.name), source))


def _beside(part: PackPart, folder: Path) -> Sent | None:
    names = sorted((part.name, *part.also), key=lambda name: _ending(name) != _PREFERRED)
    for name in names:
        for path in (folder / name, folder / PurePosixPath(name).name):
            if path.is_file():
                return name, path
    return None


def _whole(whole: PackWhole, source: Path) -> Sent | None:
    if source.is_file():
        kinds = (name for name in whole.names if _ending(name) == source.suffix)
        return next(kinds, whole.names[0]), source
    names = sorted(whole.names, key=lambda name: _ending(name) != _PREFERRED)
    return next(((name, source / name) for name in names if (source / name).is_file()), None)


def _sized(part: PackPart, sent: Sent) -> Sent:
    """The same. Raises BadWeights where the published file has another size."""
    name, path = sent
    size = path.stat().st_size
    if name == part.name and part.size and size != part.size:
        raise BadWeights(
            f"{path.name} has {size} bytes, the published file has {part.size}.",
            "The copy is incomplete or of another version.",
        )
    return sent


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix
