"""Owns the question which pack would have made a result better."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackFacts


def better_pack(
    verb: str,
    made_by: str,
    methods: Sequence[MethodDescriptor],
    offered: Iterable[PackFacts],
) -> PackFacts | None:
    """The pack, of those that fit and lack, whose method would come before the one that made it.

    `methods`: those of the engine, the first to take first; after the one that made it, those that
    are finer for the verb. None where the best one made it.
    """
    by_id = {pack.id: pack for pack in offered if pack.offered}
    made = next((n for n, method in enumerate(methods) if method.id == made_by), len(methods))
    for number, method in enumerate(methods):
        comes_before = number < made and verb in method.verbs
        if method.ready or not (comes_before or (number > made and verb in method.finer)):
            continue
        asked = (*method.packs, *method.lacks)
        pack = next((by_id[each] for each in asked if each in by_id), None)
        if pack is not None:
            return pack
    return None


def method_label(made_by: str, methods: Iterable[MethodDescriptor]) -> str:
    """What people call a method; its id where the engine no longer has it."""
    return next((method.label for method in methods if method.id == made_by), made_by)
