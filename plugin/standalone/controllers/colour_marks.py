"""What the magic wand does: marks a colour of the picture, found beside the window."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.pixels import Pixels, Placed
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.background import Background
from intarsia.ui.canvas.painting.colour_marks import colour_mask
from intarsia.ui.canvas.painting.masks import trim
from intarsia.ui.canvas.region import Region
from intarsia.ui.canvas.tools.wand import WandTool
from intarsia.ui.qt import QtCore


class ColourMarks(QtCore.QObject):
    """Reads the picture as it is seen once for several clicks."""

    def __init__(
        self,
        host: FileHost,
        region: Region,
        wand: WandTool,
        background: Background,
        *,
        on_failed: Callable[[IntarsiaError], None],
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._region, self._wand = host, region, wand
        self._background, self._on_failed = background, on_failed
        self._picture: Pixels | None = None
        wand.asked.connect(self._asked)
        host.changed.connect(self._forget)

    def _forget(self) -> None:
        self._picture = None

    def _asked(self, x: int, y: int, erase: bool) -> None:
        document = self._host.document
        if document is None:
            return
        picture = self._picture or self._host.read(document.size.box)
        self._picture = picture
        tolerance, touching = self._wand.tolerance, self._wand.touching

        def find() -> Pixels | None:
            return colour_mask(picture, (x, y), tolerance=tolerance, touching=touching)

        def mark(found: Pixels | None) -> None:
            mask = None if found is None else trim(Placed(found, 0, 0))
            if mask is not None and self._picture is picture:  # nothing has changed meanwhile
                self._region.add(mask, erase=erase)

        self._background.do(find, mark, self._on_failed)
