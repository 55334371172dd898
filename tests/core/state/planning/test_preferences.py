"""Preferred methods and the values of their parameters, as the settings remember them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intarsia.core.state.planning.preferences import (
    chosen_values,
    live_method,
    method_for,
    numbers_for,
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


def test_a_preference_is_taken_back() -> None:
    settings = with_method(Settings(), "vary", "m")
    assert [x.method for x in settings.methods] == ["m"]
    assert with_method(settings, "vary", "").methods == ()


def test_a_folded_section_stays_folded_until_it_is_opened() -> None:
    folded = with_folded(with_folded(Settings(), "vary", True), "vary", True)
    assert folded.folded == ("vary",)
    assert with_folded(folded, "vary", False) == Settings()


def _method(
    name: str,
    *,
    packs: bool = True,
    live: bool = False,
    ready: bool = True,
    verbs: tuple[str, ...] = ("complete", "rearrange"),
) -> MethodDescriptor:
    owned = (name,) if packs else ()
    return MethodDescriptor(name, name, "", verbs, packs=owned, live=live, ready=ready)


SLOW, LIGHT = replace(_method("slow"), variations=False), _method("light", live=True)
SAMPLER = _method("sampler")
CLASSIC = _method("classic", packs=False, live=True)
ALONE = _method("alone", verbs=("complete",))


@pytest.mark.parametrize(
    ("methods", "preferred", "shown"),
    [
        ((SLOW, CLASSIC, LIGHT), "slow", "light"),  # a network that is quick
        ((SLOW, CLASSIC, LIGHT), "", "light"),
        ((SLOW, CLASSIC, replace(LIGHT, ready=False)), "slow", ""),  # as the result will be
        ((SLOW, CLASSIC, LIGHT), "classic", ""),
        ((CLASSIC, LIGHT, ALONE), "alone", "light"),
        ((CLASSIC, ALONE), "alone", "classic"),  # never asked for every object in idle time
        ((SAMPLER, CLASSIC, LIGHT), "sampler", "light"),
        ((SAMPLER, CLASSIC), "sampler", "classic"),  # steps of a large network
        ((), "slow", ""),
    ],
)
def test_who_shows_what_is_coming(
    methods: tuple[MethodDescriptor, ...], preferred: str, shown: str
) -> None:
    assert live_method(methods, "complete", preferred) == shown
