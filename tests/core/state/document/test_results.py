"""What a finished edit is called: after the gesture that asked for it, else by what it did."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.document import Document, StoredEdit
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.state.document.results import EditResult, with_edit_result
from intarsia.core.wire.edits import Complete, Edit, ObjectPlacement, Rearrange
from intarsia.core.wire.encoding.codec import from_text, to_text
from intarsia.core.wire.events import Report, ResultLayer, Role
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed

REPORT = Report("classical", "", 0, 0.5, "cpu", Box(0, 0, 2, 2), 0.0, 0.0)
WHOLE = Placed(Pixels(2, 2, 4, Depth.U8, bytes(16)), 0, 0)
REGION = Pixels(2, 2, 1, Depth.U8, b"\xff" * 4)
EDITS: dict[str, Edit] = {
    "complete": Complete(
        id="e", seed=0, picture=Size(2, 2), window=WHOLE, region=REGION, method="classical"
    ),
    "rearrange": Rearrange(
        id="e",
        seed=0,
        picture=Size(2, 2),
        window=WHOLE,
        objects=(ObjectPlacement("o", "thing", WHOLE, None),),
        method="classical",
    ),
}


@pytest.mark.parametrize(
    ("verb", "gesture", "roles", "label"),
    [
        ("complete", "", (Role.FILL,), "complete"),
        ("complete", "heal", (Role.FILL,), "heal"),
        ("rearrange", "", (Role.FILL, Role.OBJECT), "rearrange"),
        ("rearrange", "", (Role.FILL,), "complete"),  # what was moved is nowhere: it was deleted
        ("rearrange", "heal", (Role.FILL,), "heal"),
        ("rearrange", "", (), "rearrange"),
    ],
)
def test_a_result_is_called_after_what_was_done(
    verb: str, gesture: str, roles: tuple[Role, ...], label: str
) -> None:
    layers = tuple(ResultLayer(role.value, role, WHOLE) for role in roles)
    made = EditResult(EDITS[verb], layers, REPORT, gesture=gesture)
    assert made.label == label
    stored = with_edit_result(Document("d", Size(2, 2), Depth.U8, ()), PixelStore(), made).edits[0]
    assert (stored.gesture or stored.verb) == label
    assert stored.gesture != stored.verb  # said in a file only where it says more


def test_files_say_the_gesture_only_where_there_is_one() -> None:
    plain, healed = (StoredEdit("e", "complete", "{}", (), gesture=x) for x in ("", "heal"))
    assert "gesture" not in to_text(plain)[0]  # a version before it reads the file
    assert from_text(to_text(healed)[0], (), StoredEdit) == healed
