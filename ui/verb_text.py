"""What edits are called on the screen, in the language of the person."""

from __future__ import annotations

from intarsia.core.wire.verbs import GESTURES, LABELS, VERBS
from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("verbs", text)


def label_text(label: str) -> str:
    """The words for a label of `wire.verbs`; any other text, as older panels stored it, itself."""
    return _tr(LABELS[label]) if label in LABELS else label


def result_text(label: str) -> str:
    """What the layers and the step of an edit are called, by its verb or the gesture that asked
    for it; the label itself where it has no words."""
    known = VERBS.get(label) or GESTURES.get(label)
    return _tr(known.result) if known is not None and known.result else label


def done_text(label: str) -> str:
    """What an edit has done, in a word or two; "" where there are no words for it."""
    known = VERBS.get(label) or GESTURES.get(label)
    return _tr(known.done) if known is not None and known.done else ""
