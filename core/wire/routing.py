"""What a request says in its head, so that a pool of engines knows whose it is unread."""

from __future__ import annotations

from intarsia.core.wire.edits import Edit, Segment

EDIT_HEADER = "X-Intarsia-Edit"  # the id of the edit in the body
PICTURE_HEADER = "X-Intarsia-Picture"  # the sha256 of the uploaded picture that the edit names


def routing_headers(edit: Edit) -> dict[str, str]:
    """The headers that go with `POST /v1/edits`."""
    if isinstance(edit, Segment):
        return {EDIT_HEADER: edit.id, PICTURE_HEADER: edit.picture}
    return {EDIT_HEADER: edit.id}
