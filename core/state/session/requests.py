"""Sends the edits of a host's picture, and gives each answer back to the host it was meant for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from intarsia.core.state.document.object_masks import proposed_classes
from intarsia.core.state.document.results import found_objects
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import SettlePlan
from intarsia.core.state.session.host import Host
from intarsia.core.state.session.kept_results import EditContext, ReceivedEdit
from intarsia.core.state.session.prompting import PictureReader
from intarsia.core.state.session.runs import FinishedRun, Run, Runs
from intarsia.core.wire.edits import Edit, Rearrange, Segment, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Affine
from intarsia.core.wire.verbs import FIND_CLASSES

Settled: TypeAlias = tuple[tuple[str, Affine | None], ...]


class EditStarter:
    """Starts edits; a result of a document that is no longer open stays on disk for it.

    `on_delivered` hears of every result that the host was given.
    """

    def __init__(
        self,
        host: Host,
        runs: Runs,
        *,
        pictures: PictureReader,
        on_delivered: Callable[[str], None],
    ) -> None:
        self._host = host
        self._runs = runs
        self._pictures = pictures
        self._on_delivered = on_delivered
        self._late: dict[str, FinishedRun] = {}  # found objects, by the document they are meant for

    def start(
        self,
        edit: Edit,
        *,
        superseded: tuple[str, ...] = (),
        settled: Settled = (),
        gesture: str = "",
    ) -> str:
        """Send an edit whose result becomes layers; returns its id. Raises BadEdit.

        `gesture`: one of `wire.verbs`, where it is not named after the edit's verb.
        """
        document_id = self._host.scene().document.id
        context = EditContext(document_id, gesture or edit.verb, superseded, settled)
        return self._runs.start(Run(edit, context, self._add))

    def start_received(self, received: ReceivedEdit) -> str:
        """Send an edit of an earlier panel as it was; returns its id. Raises BadEdit."""
        return self._runs.start(Run(received.edit, received.context, self._add))

    def start_again(self, edit: Edit) -> str:
        """Send an edit of the document afresh; its result replaces the earlier one."""
        settled: Settled = ()
        if isinstance(edit, Rearrange):
            moved = [o for o in edit.objects if o.affine is None or not o.affine.is_identity]
            settled = tuple((o.object_id, o.affine) for o in moved)
        again, stored = replace(edit, id=new_id()), self._host.scene().document.edit(edit.id)
        gesture = "" if stored is None else stored.gesture
        return self.start(again, superseded=(edit.id,), settled=settled, gesture=gesture)

    def start_plan(self, plan: SettlePlan) -> tuple[str, ...]:
        """Take away what is no longer shown and send the rest. Raises BadEdit for no change."""
        if plan.reverted:
            self._host.remove_results(plan.reverted)
        elif not plan.rearrange:
            raise BadEdit("No object has moved.", "Move, scale, turn or delete one first.")
        return tuple(
            self.start(p.edit, superseded=p.superseded, settled=p.settled) for p in plan.rearrange
        )

    def take_apart(self, options: EditOptions) -> str:
        """Send the visible picture to find all its objects. Raises BadEdit."""
        picture = self._pictures.read()
        edit = Segment(
            id=new_id(),
            method=options.method,
            pack=options.pack,
            picture=picture.sha256,
            values=options.values,
        )
        context = EditContext(picture.facts.document_id, edit.verb)
        run = Run(edit, context, self._show_objects, picture=picture.pixels, keep=False)
        return self._runs.start(run)

    def find_classes(self, options: EditOptions) -> str:
        """Send the visible picture to be told what its objects are. Raises BadEdit."""
        picture = self._pictures.read()
        edit = Segment(
            id=new_id(), method=options.method, pack=options.pack, picture=picture.sha256
        )
        context = EditContext(picture.facts.document_id, FIND_CLASSES)
        run = Run(edit, context, self._classify, picture=picture.pixels, keep=False)
        return self._runs.start(run)

    def give_late(self) -> None:
        """Show the open document's objects that were found while another one was open."""
        picture = self._host.picture()
        answer = None if picture is None else self._late.pop(picture.document_id, None)
        if answer is not None:
            self._show_objects(answer)

    def _add(self, answer: FinishedRun) -> None:
        if self._is_open(answer):
            self._on_delivered(answer.run.edit.id)
            self._host.add_result(answer.result)

    def _show_objects(self, answer: FinishedRun) -> None:
        if self._is_open(answer):
            self._host.show_objects(found_objects(answer.found, self._host.scene().store))
        else:
            self._late[answer.run.context.document_id] = answer

    def _classify(self, answer: FinishedRun) -> None:
        if self._is_open(answer):
            scene = self._host.scene()
            classes = proposed_classes(scene.document.objects, answer.found, scene.store)
            if classes:
                self._host.classify(classes)

    def _is_open(self, answer: FinishedRun) -> bool:
        picture = self._host.picture()
        return picture is not None and picture.document_id == answer.run.context.document_id
