"""Methods by id and by verb."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.nothing.method import Nothing
from intarsia.core.engine.methods.pair.descriptor import PAIR
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import RegisteredMethod, Standing
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.wire.edits import EDIT_CLASSES, TransferAppearance, Vary
from intarsia.core.wire.errors import MissingPack, UnknownMethod


def test_every_verb_has_a_default_that_needs_nothing() -> None:
    registry = built_in()
    for cls in EDIT_CLASSES:
        if cls not in (TransferAppearance, Vary):
            assert registry.choose(cls.verb).id == "classical"
    assert registry.choose("complete", "nothing").descriptor is NOTHING


@pytest.mark.parametrize("verb", [TransferAppearance.verb, Vary.verb])
def test_a_verb_that_only_packs_answer_says_what_to_install(verb: str) -> None:
    with pytest.raises(MissingPack, match="packs install pair-sdv2"):
        built_in().choose(verb)


def test_unknown_methods_are_named_with_what_there_is() -> None:
    others = "classical, migan, osor, klein-erase, nothing"
    with pytest.raises(UnknownMethod, match=f"magic answers complete.*{others}"):
        built_in().choose("complete", "magic")
    with pytest.raises(UnknownMethod, match="No method answers dance"):
        built_in().choose("dance")
    with pytest.raises(UnknownMethod):
        built_in().load("magic")


def test_a_method_is_built_once_and_a_failure_changes_nothing() -> None:
    built: list[Method] = []

    def load() -> Method:
        built.append(Nothing())
        if len(built) == 1:
            raise ImportError("not yet")
        return built[-1]

    registry = Registry((RegisteredMethod(CLASSICAL, load),))
    with pytest.raises(ImportError):
        registry.load("classical")
    assert registry.load("classical") is registry.load("classical")
    assert len(built) == 2


def test_the_method_that_needs_nothing_is_proposed_where_it_answers(tmp_path: Path) -> None:
    registry = built_in(tmp_path)
    nothing, classical = (registry.choose("complete", name) for name in ("nothing", "classical"))
    assert registry.fallback("complete", nothing) == "classical"
    assert registry.fallback("complete", classical) == ""
    assert registry.fallback(Vary.verb, nothing) == ""


def test_networks_of_a_pack_that_has_gone_are_not_loaded(tmp_path: Path) -> None:
    need = PackNeed(PackStore(tmp_path), PAIR.packs)
    registry = Registry(())
    assert not registry.is_loaded(RegisteredMethod(PAIR, Nothing, (need,)))
    assert not registry.is_loaded(RegisteredMethod(NOTHING, Nothing))


def test_a_method_stands_before_another_whatever_their_order() -> None:
    def named(name: str, standing: Standing) -> RegisteredMethod:
        return RegisteredMethod(replace(NOTHING, id=name), Nothing, standing=standing)

    ids = ("measuring", "offered", "fallback", "preferred")
    registry = Registry(named(name, Standing[name.upper()]) for name in ids)
    assert [d.id for d in registry.descriptors] == ["preferred", "fallback", "offered", "measuring"]
    assert [d.id for d in registry.offered] == ["preferred", "fallback", "offered"]
    assert registry.choose("complete").id == "preferred"


def test_people_are_not_offered_the_method_for_measuring() -> None:
    offered = [descriptor.id for descriptor in built_in().offered]
    assert "classical" in offered
    assert NOTHING.id not in offered


def test_a_method_that_is_there_is_had_while_another_is_built() -> None:
    began, go = threading.Event(), threading.Event()

    def slowly() -> Nothing:
        began.set()
        assert go.wait(60)
        return Nothing()

    slow = replace(NOTHING, id="slow")
    registry = Registry((RegisteredMethod(NOTHING, Nothing), RegisteredMethod(slow, slowly)))
    first = registry.load(NOTHING.id)
    building = threading.Thread(target=registry.load, args=("slow",))
    building.start()
    try:
        assert began.wait(60)
        with ThreadPoolExecutor(1) as other:
            asked = other.submit(registry.load, NOTHING.id)
            try:
                assert asked.result(timeout=60) is first
            finally:
                go.set()
    finally:
        go.set()
        building.join()
