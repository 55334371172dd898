"""Undo, redo, merged gestures and results that arrive late."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intarsia.core.state.document.history import History

Notes = tuple[str, ...]


def test_undo_and_redo_give_the_very_snapshots_back() -> None:
    history: History[Notes] = History(())
    one, two = ("a",), ("a", "b")
    history.push(one, "Move")
    history.push(two, "Paint")
    assert (history.undo_label, history.redo_label) == ("Paint", "")
    assert history.undo()
    assert history.current.value is one
    assert (history.undo_label, history.redo_label) == ("Move", "Paint")
    assert history.undo()
    assert not history.undo()
    assert not history.can_undo
    assert history.redo()
    assert history.redo()
    assert not history.redo()
    assert not history.can_redo
    assert history.current.value is two


def test_a_new_step_forgets_what_was_undone() -> None:
    history: History[Notes] = History(())
    gone = history.push(("a",), "A")
    history.undo()
    history.push(("b",), "B")
    assert not history.can_redo
    assert not history.amend(gone, lambda s: (*s, "late"))
    assert history.snapshots == ((), ("b",))


def test_a_gesture_is_one_step_until_it_is_sealed() -> None:
    history: History[int] = History(0)
    first = history.push(1, "Opacity", merge="opacity:x")
    assert history.push(2, "Opacity", merge="opacity:x") == first
    assert history.push(3, "Opacity", merge="opacity:y") != first
    history.seal()
    history.push(4, "Opacity", merge="opacity:y")
    assert history.snapshots == (0, 2, 3, 4)
    history.undo()
    history.push(5, "Opacity", merge="opacity:y")
    assert history.snapshots == (0, 2, 3, 5)


def test_a_late_result_joins_its_step_and_all_later_ones() -> None:
    history: History[Notes] = History(())
    history.push(("a",), "A")
    step = history.push(("a", "b"), "B")
    history.push(("a", "b", "c"), "C")
    history.undo()
    heard: list[Notes] = []
    subscription = history.current.subscribe(heard.append)
    assert history.amend(step, lambda s: (*s, "result"))
    assert heard == [("a", "b", "result")]
    assert history.snapshots == ((), ("a",), ("a", "b", "result"), ("a", "b", "c", "result"))
    subscription.release()


def test_the_number_of_steps_is_bounded_and_late_results_still_arrive() -> None:
    history: History[Notes] = History((), limit=3)
    first = history.push(("0",), "0")
    for i in range(1, 6):
        history.push((str(i),), str(i))
    assert history.snapshots == (("3",), ("4",), ("5",))
    assert history.amend(first, lambda s: (*s, "late"))
    assert history.snapshots == (("3", "late"), ("4", "late"), ("5", "late"))


def test_modified_follows_what_was_saved() -> None:
    history: History[Notes] = History(())
    assert not history.modified
    step = history.push(("a",), "A", merge="m")
    assert history.modified
    history.mark_saved()
    assert not history.modified
    history.push(("b",), "A", merge="m")
    assert history.snapshots == ((), ("a",), ("b",))
    history.undo()
    assert not history.modified
    history.amend(step, lambda s: (*s, "result"))
    assert history.modified
    history.mark_saved()
    history.mark_unsaved()
    assert history.modified


@given(st.lists(st.one_of(st.integers(0, 99), st.sampled_from(("undo", "redo"))), max_size=60))
def test_any_walk_equals_two_stacks(moves: list[int | str]) -> None:
    history: History[list[int]] = History([])
    past: list[list[int]] = [[]]
    future: list[list[int]] = []
    for move in moves:
        if isinstance(move, int):
            past.append([*past[-1], move])
            future.clear()
            history.push(past[-1], "add")
        elif move == "undo":
            assert history.undo() == (len(past) > 1)
            if len(past) > 1:
                future.append(past.pop())
        else:
            assert history.redo() == bool(future)
            if future:
                past.append(future.pop())
        assert history.current.value is past[-1] or history.current.value == past[-1]
        assert history.snapshots == (*past, *reversed(future))


def test_what_arrives_by_itself_leaves_what_was_undone() -> None:
    history: History[str] = History("a")
    for letter in "bc":
        history.push(history.current.value + letter, letter)
    history.undo()
    history.insert(lambda x: x + "!", "result")
    assert history.current.value == "ab!"
    assert (history.undo_label, history.redo_label) == ("result", "c")
    history.redo()
    assert history.current.value == "abc!"
    history.undo()
    history.undo()
    assert history.current.value == "ab"


def test_inserted_steps_keep_to_the_limit() -> None:
    history: History[int] = History(0, limit=3)
    for number in range(1, 3):
        history.push(number, str(number))
    history.undo()
    history.insert(lambda x: x + 10, "result")
    assert history.current.value == 11
    assert [step.snapshot for step in history.steps] == [1, 11, 12]
    history.redo()
    assert history.current.value == 12
