"""Which pack would have made a result better."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.engine.methods.registry import built_in
from intarsia.core.state.planning.better import better_pack, method_label
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackState
from pack_facts import TINY

LAMA = MethodDescriptor("lama", "LaMa", "", ("complete",), packs=("big-lama",), ready=False)
CLASSICAL = MethodDescriptor("classical", "Classical", "", ("complete", "segment"))
MIGAN = replace(LAMA, id="migan", label="MI-GAN", packs=("migan",))
METHODS = (LAMA, CLASSICAL, MIGAN)
PACK = replace(TINY, id="big-lama", methods=("lama",), better=True)


def test_the_pack_of_a_method_that_comes_before_the_one_that_made_it() -> None:
    assert better_pack("complete", "classical", METHODS, [PACK]) == PACK
    assert better_pack("complete", "migan", METHODS, [PACK]) == PACK


def test_none_where_the_best_made_it_or_it_is_there_or_does_not_fit() -> None:
    assert better_pack("complete", "lama", METHODS, [PACK]) is None
    assert better_pack("segment", "classical", METHODS, [PACK]) is None
    there = replace(PACK, state=PackState.INSTALLED)
    assert better_pack("complete", "classical", METHODS, [there]) is None
    assert better_pack("complete", "classical", METHODS, [replace(PACK, better=False)]) is None
    weaker = replace(PACK, id="migan", methods=("migan",))
    assert better_pack("complete", "classical", METHODS, [weaker]) is None


def test_a_method_that_is_gone_is_called_by_its_id() -> None:
    assert method_label("classical", METHODS) == "Classical"
    assert method_label("old", METHODS) == "old"


def test_a_pack_that_only_helps_a_method_is_not_called_its_own() -> None:
    helper = replace(PACK, id="vitmatte-small", methods=("lama", "classical"))
    assert better_pack("complete", "classical", METHODS, [helper]) is None
    assert better_pack("complete", "classical", METHODS, [helper, PACK]) == PACK


def test_a_method_that_is_finer_for_the_verb_is_named_after_the_one_that_made_it() -> None:
    verbs = ("complete", "rearrange")
    klein = replace(MIGAN, id="klein", packs=("klein-4b",), verbs=verbs, finer=("complete",))
    methods = (CLASSICAL, MIGAN, klein)
    pack = replace(PACK, id="klein-4b", methods=("klein",))
    assert better_pack("complete", "classical", methods, [pack]) == pack
    assert better_pack("complete", "migan", methods, [pack]) == pack
    assert better_pack("rearrange", "classical", methods, [pack]) is None
    assert better_pack("complete", "klein", methods, [pack]) is None
    there = (CLASSICAL, replace(klein, ready=True))
    assert better_pack("complete", "classical", there, [pack]) is None


def test_of_several_packs_of_a_method_one_that_lacks_is_named() -> None:
    klein = replace(MIGAN, id="klein", packs=("base",), lacks=("words",), finer=("complete",))
    base = replace(PACK, id="base", state=PackState.INSTALLED)
    words = replace(PACK, id="words")
    assert better_pack("complete", "classical", (CLASSICAL, klein), [base, words]) == words


def test_klein_is_held_to_be_finer_where_exemplars_and_looks_are_painted() -> None:
    methods = built_in().offered
    pack = replace(PACK, id="flux2-klein-4b", methods=("klein",))
    for verb, made_by in (("paint_exemplar", "classical"), ("transfer_appearance", "pair")):
        assert better_pack(verb, made_by, methods, [pack]) == pack
    assert better_pack("rearrange", "classical", methods, [pack]) is None
    assert better_pack("paint_exemplar", "klein", methods, [pack]) is None
