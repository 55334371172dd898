"""Undo and redo over immutable snapshots; late results join the step they belong to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

from intarsia.core.frozen import dataclass
from intarsia.core.state.observable import Observable

T = TypeVar("T")


@dataclass(frozen=True)
class HistoryStep(Generic[T]):
    """A snapshot and what led to it. `merge`: steps of one kind that follow each other are one."""

    id: int
    label: str
    snapshot: T
    merge: str = ""


class History(Generic[T]):
    """The snapshots of one document, at most `limit` of them, and which one is shown.

    `current` is the snapshot that is shown; subscribe to follow it.
    """

    def __init__(self, start: T, *, limit: int = 200) -> None:
        self.current = Observable(start)
        self._steps = [HistoryStep(0, "", start)]
        self._at = 0
        self._next_id = 1
        self._limit = max(2, limit)
        self._sealed = True
        self._outlived: set[int] = set()  # ids of steps that fell off the old end
        self._saved: T | None = start

    @property
    def steps(self) -> tuple[HistoryStep[T], ...]:
        """All steps that undo and redo can reach, oldest first."""
        return tuple(self._steps)

    @property
    def at(self) -> int:
        """The place of the shown step among `steps`."""
        return self._at

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" where there is nothing."""
        return self._steps[self._at].label if self._at else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring back, "" where there is nothing."""
        return self._steps[self._at + 1].label if self._at + 1 < len(self._steps) else ""

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._steps)

    @property
    def modified(self) -> bool:
        """Whether the shown snapshot is another one than was last saved."""
        return self._steps[self._at].snapshot is not self._saved

    @property
    def snapshots(self) -> tuple[T, ...]:
        """Everything that undo and redo can reach: what these name must be kept."""
        return tuple(step.snapshot for step in self._steps)

    def push(self, snapshot: T, label: str, *, merge: str = "") -> int:
        """Add a step and show it; what was undone is gone. Returns the step's id.

        With the `merge` of the step before, that step is replaced instead (a slider being
        dragged), until `seal` says that the gesture has ended.
        """
        del self._steps[self._at + 1 :]
        last = self._steps[-1]
        if merge and last.merge == merge and not self._sealed:
            self._steps[-1] = replace(last, snapshot=snapshot)
        else:
            self._steps.append(HistoryStep(self._next_id, label, snapshot, merge))
            self._next_id += 1
            self._drop_oldest()
        self._sealed = False
        self._show(len(self._steps) - 1)
        return self._steps[-1].id

    def insert(self, change: Callable[[T], T], label: str) -> int:
        """Add a step after the shown one and show it; what was undone can still be redone after it.

        For what arrives by itself, such as a result: a person who has undone something must not
        lose it by that. The pure change is applied to the undone steps too. Returns the step's id.
        """
        undone = [replace(s, snapshot=change(s.snapshot)) for s in self._steps[self._at + 1 :]]
        step = self.push(change(self._steps[self._at].snapshot), label)
        self._steps += undone
        self._at -= max(0, len(self._steps) - self._limit)
        self._drop_oldest()
        self.seal()
        return step

    def seal(self) -> None:
        """The gesture is over: the next step stands for itself."""
        self._sealed = True

    def undo(self) -> bool:
        """Show the snapshot before; False where there is none."""
        return self._move(-1)

    def redo(self) -> bool:
        """Show the snapshot after; False where there is none."""
        return self._move(1)

    def amend(self, step_id: int, change: Callable[[T], T]) -> bool:
        """Apply a pure change to that step's snapshot and to every later one, undone ones too.

        For the result of an edit that was begun by that step: undoing the step takes the result
        away with it. False, and nothing changes, where the step is gone for good.
        """
        first = next((i for i, step in enumerate(self._steps) if step.id == step_id), None)
        if first is None:
            if step_id not in self._outlived:
                return False
            first = 0
        changed = [replace(s, snapshot=change(s.snapshot)) for s in self._steps[first:]]
        self._steps[first:] = changed
        self._show(self._at)
        return True

    def mark_saved(self, snapshot: T | None = None) -> None:
        """This snapshot, else the shown one, is on disk."""
        self._saved = self._steps[self._at].snapshot if snapshot is None else snapshot
        self.seal()

    def mark_unsaved(self) -> None:
        """No snapshot is on disk: the document was recovered, or made from a flat picture."""
        self._saved = None

    def _move(self, by: int) -> bool:
        self.seal()
        if not 0 <= self._at + by < len(self._steps):
            return False
        self._show(self._at + by)
        return True

    def _show(self, at: int) -> None:
        self._at = at
        self.current.set(self._steps[at].snapshot)

    def _drop_oldest(self) -> None:
        surplus = max(0, len(self._steps) - self._limit)
        self._outlived.update(step.id for step in self._steps[:surplus])
        del self._steps[:surplus]
