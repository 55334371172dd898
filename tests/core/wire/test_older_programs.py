"""What says nothing new is written without a key that the program before would refuse."""

from __future__ import annotations

import json
from typing import Any

import pytest

from intarsia.core.state.document.document import StoredEdit
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.events import (
    EVENT_CLASSES,
    Accepted,
    Event,
    Failed,
    Finished,
    FoundObject,
    LayerReady,
    Loading,
    ObjectReady,
    Progress,
    Report,
    ResultLayer,
    Role,
)
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Depth, Pixels, Placed

_PLACED = Placed(Pixels(1, 1, 1, Depth.U8, b"\xff"), 0, 0)
_REPORT = Report("m", "p", 0, 0.0, "cpu", Box(0, 0, 1, 1), 0.0, 0.0)
PLAIN: tuple[object, ...] = (
    Accepted(number=0),
    Loading(number=0),
    Progress(number=0),
    LayerReady(number=0, layer=ResultLayer("n", Role.OBJECT, _PLACED)),
    ObjectReady(number=0, found=FoundObject("o", "n", _PLACED, _PLACED)),
    Finished(number=0, report=_REPORT),
    Failed(number=0),
    StoredEdit("i", "segment", "{}", (), _REPORT),
)
_PLACED_KEYS = "{left pixels{} top}"
_REPORT_KEYS = (
    "{allowed{height left top width} device made method notes outside_max outside_mean pack "
    "pack_sha256 program seconds seed}"
)
KNOWN = {  # the keys that the program before reads, by the tag of the message; braces: inside it
    "accepted": "ahead number",
    "loading": "done number of pack",
    "progress": "number of preview step",
    "layer_ready": (
        f"layer{{blend name object_id opacity placed{_PLACED_KEYS} role variation}} number"
    ),
    "object_ready": (
        f"found{{category is_background layer{_PLACED_KEYS} mask{_PLACED_KEYS} name object_id "
        "parent} number"
    ),
    "finished": f"number report{_REPORT_KEYS}",
    "failed": "hint instead kind message number",
    "stored_edit": f"blocks chosen id report{_REPORT_KEYS} request verb",
}


def keys_of(message: dict[str, Any]) -> str:
    """The keys of a message in their order, as `KNOWN` has them."""
    return " ".join(
        name + (f"{{{keys_of(value)}}}" if isinstance(value, dict) else "")
        for name, value in sorted(message.items())
        if not name.startswith("$")
    )


def test_every_event_is_asked() -> None:
    assert {type(value) for value in PLAIN if isinstance(value, Event)} == set(EVENT_CLASSES)


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: type(value).__name__)
def test_what_says_nothing_new_has_no_new_key(value: object) -> None:
    message = json.loads(to_text(value)[0])
    assert keys_of(message) == KNOWN[message["$type"]]
