"""Remove and paint in a real Krita, in every depth and several colour models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

IMPORTS = """
from array import array

from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Depth, Pixels
from intarsia.plugin.krita.documents.reading import read_document

SPACES = {spaces}


def same(one, other):
    # Krita 5.1.5 composes one and the same stack of 32-bit float layers now to one last bit, now to
    # another: refreshing alone, with nothing edited, flips it. Everything else is composed exactly.
    if one.depth is not Depth.F32:
        return one.data == other.data
    pairs = zip(array("f", one.data), array("f", other.data))
    return len(one.data) == len(other.data) and all(abs(a - b) <= 1e-6 for a, b in pairs)


def stored(document):
    # What the layers themselves hold, to the byte in every depth.
    box = (0, 0, document.width(), document.height())
    nodes = [n for t in top(document) for n in (t, *t.childNodes())]
    return [(n.name(), bytes(n.pixelData(*box))) for n in nodes]
"""

BODY = """
trigger("intarsia_remove")
yield told(docker)
stage.put("no selection", said(docker))
trigger("intarsia_paint")
yield told(docker)
stage.put("no exemplar", said(docker))
picture = Pixels(32, 32, 4, Depth.U8, bytes((0, 90, 255, 255)) * 1024)
docker.panel.exemplar.well.take(picture)
for at, (model, depth) in enumerate(SPACES):
    if at:
        document = yield from opened(document.fileName())
    if (model, depth) != ("RGBA", "U8"):
        document.setColorSpace(model, depth, "")
        yield until(lambda: (document.colorModel(), document.colorDepth()) == (model, depth))
        document.waitForDone()
    box = Box(0, 0, document.width(), document.height())
    composed(document)
    before = read_document(document, box).pixels()
    select(document, 100, 90, 30, 24)
    trigger("intarsia_remove")
    yield until(idle(docker, 2 * at + 1))
    composed(document)
    removed, layers_removed = read_document(document, box).pixels(), stored(document)
    trigger("intarsia_paint")
    yield until(idle(docker, 2 * at + 2))
    composed(document)
    painted = read_document(document, box).pixels()
    groups = [n for n in top(document) if n.type() == "grouplayer"]
    layers = [n for g in groups for n in g.childNodes()]
    inside, outside = Box(104, 94, 20, 14), Box(0, 0, 40, 40)
    found = {
        "states": job_states(docker),
        "names": names(document),
        "spaces": sorted({n.colorModel() + n.colorDepth() for n in layers}),
        "removed": not same(removed.crop(inside), before.crop(inside)),
        "painted": not same(painted.crop(inside), removed.crop(inside)),
        "untouched": same(painted.crop(outside), before.crop(outside)),
    }
    trigger("edit_undo")
    yield until(lambda: names(document)[-1] == "Intarsia: removed")
    composed(document)
    found["one step"] = stored(document) == layers_removed
    found["seen again"] = same(read_document(document, box).pixels(), removed)
    stage.put(model + depth, found)
    document.setModified(False)
"""


@pytest.mark.parametrize(
    "spaces",
    [
        [("RGBA", "U8"), ("RGBA", "U16"), ("RGBA", "F16"), ("RGBA", "F32")],
        [("CMYKA", "U8"), ("CMYKA", "U16"), ("GRAYA", "U8"), ("LABA", "U16")],
    ],
    ids=["depths", "models"],
)
def test_remove_and_paint_in_a_selection(
    krita: RunKrita, photo: Path, spaces: list[tuple[str, str]]
) -> None:
    found = krita(BODY, photo, imports=IMPORTS.format(spaces=spaces)).findings
    assert str(found["no selection"]).startswith("No region is marked.")
    assert str(found["no exemplar"]).startswith("There is no exemplar yet.")
    for model, depth in spaces:
        done = found[model + depth]
        assert set(done["states"]) == {"finished"}, model + depth
        assert done["names"][-2:] == ["Intarsia: removed", "Intarsia: painted in"]
        assert done["spaces"] == [model + depth]
        for fact in ("removed", "painted", "untouched", "one step", "seen again"):
            assert done[fact], (model + depth, fact)
