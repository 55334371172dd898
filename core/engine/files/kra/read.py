"""Opens Krita documents: their layers where they look here as in Krita, else the merged picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from intarsia.core.engine.files.budget import check_memory
from intarsia.core.engine.files.colour import converted
from intarsia.core.engine.files.kra.layers import KraLayers, OnlyKrita, over_white, rgb_profile_of
from intarsia.core.engine.files.kra.main_doc import KraDocument, KraNode, read_main_doc
from intarsia.core.engine.files.png import decode_png
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import rgba_of
from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.state.storage.archive import Archive
from intarsia.core.wire.errors import BadDocument, BadPicture
from intarsia.core.wire.files import FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.metadata import Metadata
from intarsia.core.wire.pixels import Pixels

MAIN, MERGED = "maindoc.xml", "mergedimage.png"
_MOST_XML = 16 << 20
_BAND_PIXELS = 1 << 18  # compared at a time
_SAME = 2.6 / 255  # the merged picture has 8 bits, and is converted back once more


def open_kra(data: bytes) -> OpenedPicture:
    """The layers of a Krita document and what they flatten to. Raises BadPicture.

    Where one of them is shown by Krita alone, it is the merged picture that Krita stored, with a
    note that says why.
    """
    try:
        archive = Archive(data)
        document = read_main_doc(archive.read(MAIN, _MOST_XML))
        claimed = document.size.pixels * (1 + _painted(document.layers))
        check_memory("KRA", claimed, each=24)
        return _opened(archive, document)
    except BadDocument as error:
        raise BadPicture(error.message, error.hint) from error


def _painted(nodes: Sequence[KraNode]) -> int:
    """How many layers there are with pixels of their own."""
    own = sum(node.kind != "grouplayer" for node in nodes)
    return own + sum(_painted(node.children) + len(node.masks) for node in nodes)


def _opened(archive: Archive, document: KraDocument) -> OpenedPicture:
    name = f"{document.name}/annotations/icc"
    icc = rgb_profile_of(archive.read(name, 16 << 20)) if name in archive else None
    found = KraLayers(archive, document, icc)
    merged = _merged(archive, document)
    metadata = Metadata(across=document.across, down=document.down)
    try:
        layers = found.collected()
        if not layers:
            raise OnlyKrita("an empty picture")
        flat = _flat(document, found, layers)
        if merged is not None and not _alike(flat, merged):
            raise OnlyKrita("its picture")
        return OpenedPicture(FileFormat.KRA, flat, tuple(layers), tuple(found.notes), metadata)
    except (OnlyKrita, BadPicture) as why:
        if merged is None:
            if isinstance(why, BadPicture):
                raise
            raise BadPicture(
                f"Only Krita can show {why} of this document.", "Export it from Krita as ORA."
            ) from why
        said = why.message if isinstance(why, BadPicture) else f"Only Krita can show {why}."
        merely = "The merged picture of the Krita document was opened, without its layers."
        return OpenedPicture(FileFormat.KRA, merged, notes=(f"{said} {merely}",), metadata=metadata)


def _flat(document: KraDocument, found: KraLayers, layers: list[FileLayer]) -> Pixels:
    shown = [layer for layer in layers if layer.visible]
    flat = flatten(shown, document.size.box, found.depth)
    return replace(flat, icc=found.icc)


def _merged(archive: Archive, document: KraDocument) -> Pixels | None:
    """The picture that Krita stored, None where it stored none that can be read."""
    if MERGED not in archive:
        return None
    try:
        merged = as_rgba(decode_png(archive.read(MERGED)))
    except BadPicture:
        return None
    return merged if merged.size == document.size else None


def _alike(flat: Pixels, merged: Pixels) -> bool:
    """Whether two pictures look the same, in the profile of one of them: Krita rounds to 8 bits
    now before and now after its conversion.
    """
    return _near(converted(flat, merged.icc), merged) or _near(flat, converted(merged, flat.icc))


def _near(flat: Pixels, merged: Pixels) -> bool:
    first, second = rgba_of(flat), rgba_of(merged)
    step = max(1, _BAND_PIXELS // flat.width)
    for at in range(0, flat.height, step):
        rows = slice(at, at + step)
        seen = np.clip(over_white(first[rows]), 0, 1)
        if np.abs(seen - over_white(second[rows])).max() > _SAME:
            return False
    return True
