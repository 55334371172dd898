"""What the layers of an OpenRaster file claim, checked before any of them is decoded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intarsia.core.state.ora.openraster import png_size
from intarsia.core.state.storage.archive import Archive
from intarsia.core.wire.errors import BadDocument
from intarsia.core.wire.geometry import MAX_PIXELS, Size

_MAX_LAYER_PIXELS = 8 * MAX_PIXELS  # of all layers of a document of another program
_BASE_PIXELS = (64 << 20) // 16  # what layers may have whatever the size of their canvas
_PIXELS_PER_BYTE = 100  # of layers that are larger than their canvas
_HEAD = 64  # bytes of a PNG that say its size


def claimed_pixels(archive: Archive, sources: Iterable[str]) -> int:
    """How many pixels these entries claim together. Raises BadDocument."""
    return sum(png_size(archive.read_start(name, _HEAD)).pixels for name in sources)


def check_claims(archive: Archive, canvas: Size, sources: Sequence[str]) -> None:
    """Raises BadDocument where the layers, named by their entries, are larger than may be.

    Layers that are larger than their canvas must hold what they claim; a source counts once for
    memory and each time for composing.
    """
    own: dict[str, int] = {}
    for name in sources:
        if name not in own:
            own[name] = png_size(archive.read_start(name, _HEAD)).pixels
    total = sum(own[name] for name in sources)
    if total > _MAX_LAYER_PIXELS:
        raise BadDocument(
            f"The document claims {total:,} pixels in its layers; the limit is "
            f"{_MAX_LAYER_PIXELS:,}.",
            "Merge some of its layers.",
        )
    stored = sum(archive.packed_bytes(name) for name in own)
    roomy = total <= _BASE_PIXELS + canvas.pixels * max(1, len(sources))
    if not roomy and sum(own.values()) > stored * _PIXELS_PER_BYTE:
        raise BadDocument(
            f"The document claims layers of {total:,} pixels on a canvas of {canvas.pixels:,}; "
            f"its {stored:,} bytes hold at most {stored * _PIXELS_PER_BYTE:,}.",
            "Get a complete copy of it.",
        )
