"""The protocol between the panel and the program it lives in: editor, Krita or a headless run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from intarsia.core.state.document import DocumentObject
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.events import Report, ResultLayer
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed


@dataclass(frozen=True)
class PictureFacts:
    """The open picture: a name for people, its size and depth, an id that outlives the panel."""

    document_id: str
    title: str
    size: Size
    depth: Depth


@dataclass(frozen=True)
class EditResult:
    """A finished edit, ready to become layers: everything a host adds in one undo step."""

    edit: Edit
    layers: tuple[ResultLayer, ...]
    report: Report


class Host(Protocol):
    """What a host program offers. Every call is made on the GUI thread."""

    def picture(self) -> PictureFacts | None:
        """The open picture, or None where there is none."""

    def read(self, box: Box) -> Pixels:
        """The flattened visible picture inside `box`, RGBA, in its own depth. Raises BadEdit."""

    def selection(self) -> Placed | None:
        """The user's selection as a grey 8-bit mask at its place, or None."""

    def objects(self) -> tuple[DocumentObject, ...]:
        """The objects of the picture as the user has placed them now, back to front."""

    def show_objects(self, objects: tuple[DocumentObject, ...]) -> None:
        """Take a new set of objects, as one undo step."""

    def add_result(self, result: EditResult) -> None:
        """Add the layers of a result above what they replace, as one undo step."""
