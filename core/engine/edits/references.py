"""The picture that an edit refers to, in the colours of the picture that it changes."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.files.colour import converted
from intarsia.core.wire.edits import Edit, PaintExemplar
from intarsia.core.wire.looks import TransferAppearance


def with_reference_in_profile(edit: Edit) -> Edit:
    """The edit with its exemplar or reference converted into the profile of its window."""
    if isinstance(edit, PaintExemplar):
        return replace(edit, exemplar=converted(edit.exemplar, edit.window.pixels.icc))
    if isinstance(edit, TransferAppearance):
        return replace(edit, reference=converted(edit.reference, edit.window.pixels.icc))
    return edit
