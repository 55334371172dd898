"""Owns the look into a pack's files before it is called installed: do they hold its networks?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.wire.errors import BadWeights


def check_structure(pack: Pack, folder: Path, names: Iterable[str]) -> None:
    """Refuse files whose tables lack the tensors that the catalogue asks for; reads no tensor.

    Raises BadWeights naming the file. Without torch, which opens them, nothing is looked at.
    """
    wanted = {_stem(item.name): item.holds for item in pack.files}
    wanted |= {whole.name: whole.holds for whole in pack.wholes}
    for name in names:
        if holds := wanted.get(_stem(name)):
            _check_file(pack, folder / name, holds)


def _check_file(pack: Pack, path: Path, holds: tuple[str, ...]) -> None:
    try:
        from intarsia.core.engine.compute.weights import tensor_shapes
    except ImportError:  # packs may be fetched by a computer that runs none of them
        return
    shapes = tensor_shapes(path)
    lacks = [each for each in holds if not any(name.startswith(each) for name in shapes)]
    if lacks:
        raise BadWeights(
            f"{path.name} does not hold the networks of {pack.label}: it has no {lacks[0]}.",
            "Choose the file that the pack's page names.",
        )


def _stem(name: str) -> str:
    path = PurePosixPath(name)
    return str(path.with_suffix("")) if path.suffix != ".json" else name
