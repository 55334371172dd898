"""Preferred methods and the values of their parameters, as the settings remember them."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.planning.preferences import (
    chosen_values,
    method_for,
    numbers_for,
    plate_method,
    with_folded,
    with_method,
    with_parameters,
    without_parameters,
)
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.edits import ParameterValue
from intarsia.core.wire.methods import MethodDescriptor, Parameter

STEPS = Parameter("steps", "Steps", "How many.", 2, 100, 50, 1)
LIKENESS = Parameter("likeness", "Likeness", "How like.", 0, 1, 0.9, verbs=("paint_exemplar",))
METHOD = MethodDescriptor(
    "m", "M", "Does it.", ("paint_exemplar", "vary"), parameters=(STEPS, LIKENESS)
)


def test_what_was_set_is_remembered_for_its_method_alone() -> None:
    settings = with_parameters(Settings(), "m", {"steps": 30})
    settings = with_parameters(settings, "m", {"steps": 40, "likeness": 0.2})
    settings = with_parameters(settings, "other", {"steps": 3})
    assert numbers_for(settings, METHOD, "paint_exemplar") == {"steps": 40, "likeness": 0.2}
    assert numbers_for(settings, METHOD, "vary") == {"steps": 40}
    assert numbers_for(without_parameters(settings, "m"), METHOD, "vary") == {"steps": 50}


def test_what_was_set_once_stays_in_the_range_of_today() -> None:
    settings = with_parameters(Settings(), "m", {"steps": 3000, "likeness": -1})
    assert numbers_for(settings, METHOD, "paint_exemplar") == {"steps": 100, "likeness": 0}


def test_an_edit_is_told_what_was_set_and_what_its_own_field_would_get_wrong() -> None:
    assert chosen_values(Settings(), METHOD, "vary") == ()
    assert chosen_values(Settings(), METHOD, "paint_exemplar") == (ParameterValue("likeness", 0.9),)
    settings = with_parameters(Settings(), "m", {"steps": 7})
    assert chosen_values(settings, METHOD, "vary") == (ParameterValue("steps", 7),)


def test_the_default_is_the_first_method_that_could_begin_at_once() -> None:
    absent = replace(METHOD, id="absent", ready=False)
    assert method_for((absent, METHOD), "vary", "") is METHOD
    assert method_for((absent, METHOD), "vary", "absent") is absent
    assert method_for((absent,), "vary", "") is absent
    assert method_for((METHOD,), "complete", "") is None


def test_plates_are_made_by_the_best_of_the_quick_ones_that_are_there() -> None:
    slow = replace(METHOD, id="slow", plate=0)
    quick, better = (replace(METHOD, id=name, plate=at) for name, at in (("a", 1), ("b", 3)))
    assert plate_method((slow, quick, better), "vary") == "b"
    assert plate_method((slow, quick, replace(better, ready=False)), "vary") == "a"
    assert plate_method((slow,), "vary") == ""
    assert plate_method((quick,), "complete") == ""


def test_a_preference_is_taken_back() -> None:
    settings = with_method(Settings(), "vary", "m")
    assert [x.method for x in settings.methods] == ["m"]
    assert with_method(settings, "vary", "").methods == ()


def test_a_folded_section_stays_folded_until_it_is_opened() -> None:
    folded = with_folded(with_folded(Settings(), "vary", True), "vary", True)
    assert folded.folded == ("vary",)
    assert with_folded(folded, "vary", False) == Settings()
