"""What a finished edit is called: after the gesture that asked for it, else after its verb."""

from __future__ import annotations

import pytest

from intarsia.core.state.document.document import StoredEdit
from intarsia.core.state.document.results import result_label
from intarsia.core.wire.encoding.codec import from_text, to_text


@pytest.mark.parametrize(
    ("verb", "gesture", "kinds", "label"),
    [
        ("complete", "", ("fill",), "complete"),
        ("complete", "heal", ("fill",), "heal"),
        ("paint_exemplar", "add_by_look", ("paint",), "add_by_look"),
        ("rearrange", "", ("fill", "object"), "rearrange"),
        ("rearrange", "", ("fill",), "complete"),  # what was moved is nowhere: it was deleted
        ("rearrange", "", (), "rearrange"),
    ],
)
def test_a_result_is_called_after_what_was_done(
    verb: str, gesture: str, kinds: tuple[str, ...], label: str
) -> None:
    assert result_label(verb, gesture, kinds) == label


def test_files_say_the_gesture_only_where_there_is_one() -> None:
    plain, healed = (StoredEdit("e", "complete", "{}", (), gesture=x) for x in ("", "heal"))
    assert "gesture" not in to_text(plain)[0]  # a version before it reads the file
    assert from_text(to_text(healed)[0], (), StoredEdit) == healed
