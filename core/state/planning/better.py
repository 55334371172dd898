"""Owns the question which pack would have made a result better."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackFacts


def better_pack(
    verb: str,
    made_by: str,
    methods: Sequence[MethodDescriptor],
    offered: Iterable[PackFacts],
) -> PackFacts | None:
    """The pack, of those that fit and lack, whose method would come before the one that made it.

    `methods`: those of the engine, the first to take first. Those that are finer for the verb are
    named before them, wherever they stand. None where the best one made it.
    """
    by_id = {pack.id: pack for pack in offered if pack.offered}
    finer = [method for method in methods if verb in method.finer]
    if made_by in {method.id for method in finer}:
        return None
    before = takewhile(lambda method: method.id != made_by, methods)
    for method in (*finer, *before):
        if method.ready or verb not in method.verbs:
            continue
        asked = (*method.packs, *method.lacks)
        pack = next((by_id[each] for each in asked if each in by_id), None)
        if pack is not None:
            return pack
    return None


def method_label(made_by: str, methods: Iterable[MethodDescriptor]) -> str:
    """What people call a method; its id where the engine no longer has it."""
    return next((method.label for method in methods if method.id == made_by), made_by)
