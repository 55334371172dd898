"""The protocol between the panel and the program it lives in: editor, Krita or a headless run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.document.results import EditResult
from intarsia.core.state.planning.scene import OpenPicture
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed


@dataclass(frozen=True)
class PictureFacts:
    """The open picture: a name for people, its size and depth, an id that outlives the panel.

    `revision` changes whenever the visible pixels do; "" where the host cannot tell.
    """

    document_id: str
    title: str
    size: Size
    depth: Depth
    revision: str = ""


class Host(Protocol):
    """What a host program offers. Every call is made on the GUI thread."""

    def picture(self) -> PictureFacts | None:
        """The open picture, or None where there is none."""

    def scene(self) -> OpenPicture:
        """The document as the user sees it now. Raises BadEdit where none is open."""

    def read(self, box: Box) -> Pixels:
        """The flattened visible picture inside `box`, RGBA, in its own depth. Raises BadEdit."""

    def selection(self) -> Placed | None:
        """The user's selection as a grey 8-bit mask at its place, or None."""

    def show_objects(self, objects: tuple[DocumentObject, ...], *, label: str = "") -> None:
        """Take a new set of objects, back to front, as one undo step; the scene's store has
        their planes. `label`: of the step, one of `wire.verbs`; "" for what the host calls it."""

    def classify(self, classes: Mapping[str, int | None]) -> None:
        """Say what objects are, by their ids: a class of `wire.object_classes`, None for none."""

    def add_result(self, result: EditResult) -> None:
        """Add the layers of a result above what they replace, as one undo step."""

    def remove_results(self, edit_ids: tuple[str, ...]) -> None:
        """Take these edits and their layers away, as one undo step."""
