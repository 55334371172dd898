"""The table of verbs names every edit, and what it calls the layers in files stays as it was."""

from __future__ import annotations

from intarsia.core.wire.correct import Operation
from intarsia.core.wire.edits import EDIT_CLASSES
from intarsia.core.wire.verbs import GESTURES, LABELS, VERBS


def test_every_edit_is_in_the_table_with_words_for_asking_and_doing() -> None:
    assert {edit.verb for edit in EDIT_CLASSES} == set(VERBS)
    assert all(verb.label and verb.doing for verb in VERBS.values())


def test_an_edit_that_makes_layers_has_a_name_for_them_everywhere() -> None:
    for verb in VERBS.values():
        words = (verb.result, verb.done, verb.group)
        assert all(words) or verb.id in ("segment", "correct")


def test_labels_of_corrections_are_no_labels_of_verbs() -> None:
    operations = {operation.value for operation in Operation}
    assert operations <= set(LABELS)
    assert not operations & set(VERBS)


def test_the_groups_of_native_files_are_called_as_in_all_earlier_ones() -> None:
    assert {verb.id: verb.group for verb in VERBS.values() if verb.group} == {
        "rearrange": "Move",
        "complete": "Remove",
        "paint_exemplar": "Paint",
        "repaint_map": "Repaint",
        "transfer_appearance": "Look",
        "vary": "Vary",
    }


def test_a_gesture_has_words_of_its_own_and_the_group_of_an_edit() -> None:
    assert not set(GESTURES) & set(VERBS)
    assert set(GESTURES) <= set(LABELS)
    for gesture in GESTURES.values():
        assert all((gesture.label, gesture.doing, gesture.result, gesture.done))
        assert gesture.group in {verb.group for verb in VERBS.values()}
