"""What the correct tools and commands ask of the session, for the objects that are chosen."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.core.state.document.document import DocumentObject
from intarsia.core.state.planning.corrections import CorrectionRequest
from intarsia.core.state.session.session import Session
from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import Prompt
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.pixels import Placed
from intarsia.ui.canvas.scene import CanvasScene
from intarsia.ui.canvas.tools.correct import CorrectTool
from intarsia.ui.qt import QtCore

_SEVERAL = (Operation.MERGE, Operation.PROMOTE, Operation.DEMOTE)


class CorrectWork(QtCore.QObject):
    """Turns gestures into wishes. Locked objects stay as they are."""

    def __init__(
        self,
        scene: CanvasScene,
        session: Session,
        tool: CorrectTool,
        *,
        attempt: Callable[[Callable[[], object]], bool],
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene, self._session, self._attempt = scene, session, attempt
        tool.pointed.connect(self._pointed)
        tool.drawn.connect(self._drawn)

    def chosen(self, operation: Operation, amount: float = 0.0) -> None:
        """Correct what is chosen; all of it, or one after the other."""
        self._attempt(lambda: self._wish(operation, amount))

    def extract(self, mask: Placed | None, name: str = "") -> None:
        """Make an object of what a mask marks."""
        self._attempt(lambda: self._extract(mask, name))

    def reorder(self, order: tuple[str, ...]) -> None:
        """Put the objects of the partition in this order, back to front."""
        request = CorrectionRequest(Operation.REORDER, order[-1:], order=order)
        self._session.correcting.correct(request)

    def group(self) -> None:
        self._session.correcting.group(self._scene.selection)

    def ungroup(self) -> None:
        self._session.correcting.ungroup(self._scene.selection)

    def _wish(self, operation: Operation, amount: float) -> None:
        targets = tuple(item.id for item in self._targets())
        if operation in _SEVERAL:
            self._session.correcting.correct(CorrectionRequest(operation, targets))
            return
        for target in targets:
            self._session.correcting.correct(CorrectionRequest(operation, (target,), amount=amount))

    def _extract(self, mask: Placed | None, name: str) -> None:
        if mask is None:
            raise BadEdit("Nothing is marked.", "Mark a region with brush, rectangle or lasso.")
        self._session.correcting.correct(CorrectionRequest(Operation.EXTRACT, (), mask, name=name))

    def _pointed(self, operation: Operation, prompt: Prompt) -> None:
        self._attempt(lambda: self._point(operation, prompt))

    def _drawn(self, operation: Operation, mask: Placed) -> None:
        self._attempt(lambda: self._draw(operation, mask))

    def _point(self, operation: Operation, prompt: Prompt) -> None:
        self._session.correcting.correct_at(operation, self._target().id, prompt)

    def _draw(self, operation: Operation, mask: Placed) -> None:
        self._session.correcting.correct(CorrectionRequest(operation, (self._target().id,), mask))

    def _target(self) -> DocumentObject:
        """The one object that is corrected: the whole, where it is chosen with its parts."""
        targets = self._targets()
        known = {item.id for item in targets}
        tops = [item for item in targets if item.parent not in known]
        if len(tops) > 1:
            raise BadEdit("More than one object is chosen.", "Click the one to correct.")
        return tops[0]

    def _targets(self) -> list[DocumentObject]:
        chosen = self._scene.selected()
        if not chosen:
            raise BadEdit("No object is chosen.", "Click an object first.")
        free = [item for item in chosen if not item.locked]
        if not free:
            raise BadEdit(f"{chosen[0].name} is locked.", "Unlock it first.")
        return free
