"""What edits are called on the screen, in the language of the person."""

from __future__ import annotations

from intarsia.core.wire.verbs import LABELS, VERBS
from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("verbs", text)


def label_text(label: str) -> str:
    """The words for a label of `wire.verbs`; any other text, as older panels stored it, itself."""
    return _tr(LABELS[label]) if label in LABELS else label


def result_text(verb: str) -> str:
    """What the layers and the step of an edit are called; the verb itself where it has no words."""
    known = VERBS.get(verb)
    return _tr(known.result) if known is not None and known.result else verb


def done_text(verb: str) -> str:
    """What an edit has done, in a word or two; "" where there are no words for it."""
    known = VERBS.get(verb)
    return _tr(known.done) if known is not None and known.done else ""
