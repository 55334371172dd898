"""Clicks, boxes and lassos: the object they find is shown first, and added when it is accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from intarsia.core.frozen import dataclass
from intarsia.core.state.document.object_masks import without_covered
from intarsia.core.state.document.results import found_objects
from intarsia.core.state.observable import Observable
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.session.host import Host, PictureFacts
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.session.runs import FinishedRun, Run, Runs
from intarsia.core.wire.edits import Prompt, Segment, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.pixels import Pixels
from intarsia.core.wire.verbs import ADD_OBJECT, FIND_OBJECT


@dataclass(frozen=True)
class NamedPicture:
    """The visible picture and the hash that Segment edits name it by."""

    facts: PictureFacts
    pixels: Pixels
    sha256: str


class PictureReader:
    """The host's visible picture, read and hashed again only when it may have changed."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._last: NamedPicture | None = None

    def read(self) -> NamedPicture:
        """The picture as it is now. Raises BadEdit where none is open."""
        facts = self._host.picture()
        if facts is None:
            raise BadEdit("No picture is open.", "Open a picture first.")
        if self._last is None or not facts.revision or self._last.facts != facts:
            pixels = self._host.read(facts.size.box)
            self._last = NamedPicture(facts, pixels, pixels.sha256)
        return self._last

    def forget(self) -> None:
        """Hold the picture no longer."""
        self._last = None


class Prompting:
    """`candidate` is the object that the latest prompt found, until it is accepted or dropped."""

    def __init__(
        self,
        host: Host,
        runs: Runs,
        *,
        pictures: PictureReader,
        options_of: Callable[[str], EditOptions],
    ) -> None:
        self.candidate: Observable[FoundObject | None] = Observable(None)
        self._host = host
        self._runs = runs
        self._pictures = pictures
        self._options_of = options_of
        self._latest = ""

    def ask(self, prompt: Prompt, *, previous: Pixels | None = None) -> str:
        """Look for the object; an earlier question that is not answered yet is taken back.

        `previous`: the mask to refine (grey 8-bit, the picture's size). Raises BadEdit.
        """
        picture = self._pictures.read()
        options = self._options_of(Segment.verb)
        edit = Segment(
            id=new_id(),
            method=options.method,
            pack=options.pack,
            picture=picture.sha256,
            prompt=prompt,
            previous=previous,
            quick=True,
            values=options.values,
        )
        self._withdraw()
        context = EditContext(picture.facts.document_id, FIND_OBJECT)
        self._latest = self._runs.start(
            Run(edit, context, self._found, picture=picture.pixels, keep=False)
        )
        return self._latest

    def accept(self, *, name: str = "") -> str:
        """Add the candidate in front, in place of the pieces inside it; returns its id.

        Raises BadEdit."""
        found = self.candidate.value
        if found is None:
            raise BadEdit("No object was found yet.", "Click on one, or draw a box around it.")
        if name:
            found = replace(found, name=name)
        scene = self._host.scene()
        (new,) = found_objects([found], scene.store)
        others = without_covered(scene.document.objects, new, scene.store)
        self._host.show_objects((*others, new), label=ADD_OBJECT)
        self.candidate.set(None)
        return found.object_id

    def drop(self) -> None:
        """No object after all."""
        self._withdraw()
        self.candidate.set(None)

    def _withdraw(self) -> None:
        if self._latest:
            self._runs.cancel(self._latest)
            self._latest = ""

    def _found(self, answer: FinishedRun) -> None:
        if answer.run.edit.id == self._latest and answer.found:
            self._latest = ""
            self.candidate.set(answer.found[0])
