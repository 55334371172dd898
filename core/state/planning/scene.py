"""What edits are planned from: the document, its planes, and who reads the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import Document, Layer
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels


@dataclass(frozen=True)
class OpenPicture:
    """What edits are planned from: the document as it is now, its planes, and who flattens it."""

    document: Document
    store: PixelStore
    read: Reader


# Flattens these layers (bottom to top) inside a box: RGBA in the document's depth.
Reader = Callable[[Box, Sequence[Layer]], Pixels]
