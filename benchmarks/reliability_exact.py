"""Random edits of every verb and method: what is written differs only where it may.

Each picture has a depth and an alpha of its own. The layers of an edit are written with the picture
in a format that holds its depth, opened again, and compared outside the allowed area; the report's
own measure must say the same. After a correction one of its objects is moved.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from reliability_edits import AnyEdit, Change, moved, random_edits
from reliability_networks import every_method

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.allowed_area import allowed_area
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.correct import Correct
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, Finished, LayerReady, ObjectReady, ResultLayer
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.pixels import Depth, Pixels

_FLAT = {  # the formats that keep every bit of a flattened picture of that depth
    Depth.U8: (FileFormat.PNG, FileFormat.TIFF, FileFormat.WEBP),
    Depth.U16: (FileFormat.PNG, FileFormat.TIFF),
    Depth.F32: (FileFormat.TIFF,),
}


class _Requests:
    """Nobody cancels, and no picture is named by its hash."""

    cancelled = False

    def picture(self, sha256: str) -> Pixels:
        raise KeyError(sha256)


def run(edits: int, seed: int) -> dict[str, Any]:
    """How many edits were made, by which verb and method, and how many pixels were not exact."""
    made: dict[str, int] = {}
    by_depth: dict[str, int] = {}
    inexact = refused = 0
    with tempfile.TemporaryDirectory() as folder:
        registry = every_method(Path(folder))
        for edit in random_edits(registry, seed):
            if sum(made.values()) >= edits:
                break
            wrong = _inexact(edit, registry)
            if wrong is None:
                refused += 1
                continue
            inexact += wrong
            for counts, name in (
                (made, f"{edit.verb} by {edit.method}"),
                (by_depth, edit.window.pixels.depth.name),
            ):
                counts[name] = counts.get(name, 0) + 1
    return {
        "exact_edits": sum(made.values()),
        "exact_edits_by": made,
        "exact_edits_of": by_depth,
        "exact_edits_refused": refused,
        "inexact_pixels": inexact,
    }


def _inexact(edit: AnyEdit, registry: Registry) -> int | None:
    """How many pixels are not exact; None where the method refuses the picture."""
    try:
        if isinstance(edit, Correct):
            found = [x.found for x in _events(edit, registry) if isinstance(x, ObjectReady)]
            things = [x for x in found if not x.is_background]
            if not things:
                return None
            edit = moved(edit, things[-1])
        events = _events(edit, registry)
    except BadEdit:
        return None
    layers = [x.layer for x in events if isinstance(x, LayerReady) and not x.layer.variation]
    outside = ~allowed_area(edit).mask
    wrong = int((_changed(edit, layers) & outside).sum()) + int(_changed(edit, []).sum())
    (report,) = (x.report for x in events if isinstance(x, Finished))
    return wrong + (report.outside_max != 0)


def _events(edit: AnyEdit, registry: Registry) -> list[AnyEvent]:
    events: list[AnyEvent] = []
    Runner(registry).run(edit, _Requests(), events.append)
    return events


def _changed(edit: Change, layers: list[ResultLayer]) -> np.ndarray:
    """Where the file that is written differs from the picture: bool (H, W)."""
    window = edit.window.pixels
    kinds = _FLAT[window.depth]
    kind = kinds[edit.seed % len(kinds)]
    written = (FileLayer(x.name, x.placed, x.opacity, blend=x.blend) for x in layers)
    stack = (FileLayer("Original", edit.window), *written)
    data = save_picture(ExportRequest(kind, window.size, window.depth, stack))
    again = array_of(open_picture(data, f"x.{kind.value}").pixels)
    source = array_of(window)
    if again.shape[2] == 3:
        again = np.concatenate([again, source[..., 3:]], axis=2)
    return np.asarray((again != source).any(axis=2))


if __name__ == "__main__":
    print(json.dumps(run(300, 1)))
