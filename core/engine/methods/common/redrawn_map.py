"""A redrawn label map at a network's size: numbered labels, and where the two differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intarsia.core.engine.methods.common.native_window import Labels, NativeWindow, native_windows
from intarsia.core.engine.pixels.planes import Mask, labels_of
from intarsia.core.wire.edits import RepaintMap
from intarsia.core.wire.errors import BadEdit


@dataclass(frozen=True)
class RedrawnMap:
    """before, after: int32 (side, side), numbered from 0 without gaps; names: the edit's labels.

    changed: bool (side, side), where the two differ.
    """

    window: NativeWindow
    before: Labels
    after: Labels
    names: tuple[int, ...]

    @property
    def changed(self) -> Mask:
        return np.not_equal(self.before, self.after)

    @property
    def gained(self) -> int | None:
        """The label that gained most; None where nothing is left of the change at this size."""
        won = self.after[self.changed]
        return int(np.bincount(won).argmax()) if len(won) else None

    def missing(self) -> int | None:
        """A label, as the edit names it, that is drawn where it was nowhere seen; or None."""
        drawn = np.setdiff1d(self.after[self.changed], self.before)
        return self.names[int(drawn[0])] if len(drawn) else None


def redrawn_maps(edit: RepaintMap, side: int) -> tuple[RedrawnMap, ...]:
    """The edit's maps around the places where they differ, each at `side`.

    Raises BadEdit where nothing shows there, and for new labels that the edit does not announce.
    """
    before, after = labels_of(edit.before), labels_of(edit.after)
    unknown = np.setdiff1d(after, [*np.unique(before), *edit.labels])
    if len(unknown):
        raise BadEdit(
            f"The new map has a label, {unknown[0]}, that the old one has not.",
            "Draw with a label of the old map, or announce the new one.",
        )
    windows = native_windows(edit.window, before != after, side).windows
    return tuple(_around(window, before, after) for window in windows)


def _around(window: NativeWindow, before: Labels, after: Labels) -> RedrawnMap:
    both = np.stack([window.labels(before), window.labels(after)])
    names, numbered = np.unique(both, return_inverse=True)
    first, second = numbered.reshape(both.shape).astype(np.int32)
    return RedrawnMap(window, first, second, tuple(names.tolist()))
