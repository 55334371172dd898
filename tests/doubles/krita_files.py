"""Writes small Krita documents: the tree as XML, paint devices as tiles packed by LZF."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

import imagecodecs
import numpy as np

TILE = 64
NAMES = {"|u1": "RGBA", "<u2": "RGBA16", "<f2": "RGBAF16", "<f4": "RGBAF32"}


@dataclass(frozen=True)
class KraPaint:
    """A node of the tree: (H, W, 4) RGBA at a place, or what hangs in it, bottom to top."""

    name: str
    rgba: np.ndarray | None = None
    left: int = 0
    top: int = 0
    attributes: dict[str, str] = field(default_factory=dict)
    inside: tuple[KraPaint, ...] = ()
    mask: np.ndarray | None = None


def device_bytes(array: np.ndarray, left: int, top: int, *, pack: bool = True) -> bytes:
    """(H, W, B) uint8 at a place as Krita writes a paint device."""
    height, width, size = array.shape
    first_x, first_y = left // TILE * TILE, top // TILE * TILE
    tiles = []
    for y in range(first_y, top + height, TILE):
        for x in range(first_x, left + width, TILE):
            tile = np.zeros((TILE, TILE, size), np.uint8)
            rows = slice(max(y, top), min(y + TILE, top + height))
            columns = slice(max(x, left), min(x + TILE, left + width))
            tile[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x] = array[
                rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
            ]
            plain = np.moveaxis(tile, -1, 0).tobytes()
            packed = bytes(imagecodecs.lzf_encode(plain)) if pack else b""
            body = b"\1" + packed if 0 < len(packed) < len(plain) else b"\0" + tile.tobytes()
            tiles.append(b"%d,%d,LZF,%d\n" % (x, y, len(body)) + body)
    head = b"VERSION 2\nTILEWIDTH 64\nTILEHEIGHT 64\nPIXELSIZE %d\nDATA %d\n" % (size, len(tiles))
    return head + b"".join(tiles)


def kra_bytes(
    size: tuple[int, int],
    nodes: list[KraPaint],
    *,
    merged: bytes = b"",
    icc: bytes = b"",
    colours: str = "RGBA",
    parts: dict[str, bytes] | None = None,
) -> bytes:
    """A document of these nodes, bottom to top. `parts`: what is stored in the place of others."""
    stored: dict[str, bytes] = {}
    tree = "".join(_node(node, stored) for node in reversed(nodes))
    main = (
        "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE DOC PUBLIC '-//KDE//DTD krita 2.0//EN' "
        "'http://www.calligra.org/DTD/krita-2.0.dtd'>\n"
        "<DOC xmlns='http://www.calligra.org/DTD/krita' kritaVersion='5.1.5'>"
        f"<IMAGE width='{size[0]}' height='{size[1]}' name='doc' colorspacename='{colours}' "
        f"x-res='300' y-res='150'><layers>{tree}</layers></IMAGE></DOC>"
    )
    stored["maindoc.xml"] = main.encode()
    if icc:
        stored["doc/annotations/icc"] = icc
    if merged:
        stored["mergedimage.png"] = merged
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/x-krita")
        for name, data in {**stored, **(parts or {})}.items():
            archive.writestr(name, data)
    return out.getvalue()


def _node(node: KraPaint, stored: dict[str, bytes]) -> str:
    """The element of a node; its pixels join what is stored."""
    file = f"layer{len(stored)}"
    given = {"name": node.name, "filename": file, "opacity": "255", "compositeop": "normal"}
    given["nodetype"] = "paintlayer" if node.rgba is not None else "grouplayer"
    inside = "".join(_node(child, stored) for child in reversed(node.inside))
    if node.rgba is not None:
        given["colorspacename"] = NAMES[node.rgba.dtype.str]
        bgr = node.rgba.dtype.kind == "u"
        array = np.ascontiguousarray(node.rgba[..., [2, 1, 0, 3]] if bgr else node.rgba)
        stored[f"doc/layers/{file}"] = device_bytes(array.view(np.uint8), node.left, node.top)
    masks = ""
    if node.mask is not None:
        stored[f"doc/layers/mask{file}.pixelselection"] = device_bytes(node.mask[..., None], 0, 0)
        masks = f"<masks><mask nodetype='transparencymask' filename='mask{file}' name='M'/></masks>"
    given |= node.attributes
    text = " ".join(f'{key}="{value}"' for key, value in given.items())
    layers = f"<layers>{inside}</layers>" if inside else ""
    return f"<layer {text}>{layers}{masks}</layer>"
