"""What the settings say of methods: which one a person prefers, and how its parameters stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from intarsia.core.state.storage.settings import ParameterChoice, PreferredMethod, Settings
from intarsia.core.wire.edits import ParameterValue, Rearrange
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.parameters import parameters_for

_FIELDS = ("likeness", "tone", "amount")  # of edits, whose own defaults are of no one method


def method_for(
    methods: Sequence[MethodDescriptor], verb: str, preferred: str
) -> MethodDescriptor | None:
    """The preferred method, "" for the first that could begin at once, else the first one."""
    able = [m for m in methods if verb in m.verbs and preferred in ("", m.id)]
    return next((m for m in able if m.ready), able[0] if able else None)


def live_method(methods: Sequence[MethodDescriptor], verb: str, preferred: str) -> str:
    """The id of who shows what is coming while the `preferred` method would be too slow for that.

    "" where the preferred one does: it is quick itself, or nothing quicker is better than it. A
    quick network goes before the classical method, which stands in for a preferred one that
    samples, or that answers that verb alone.
    """
    chosen = method_for(methods, verb, preferred)
    if chosen is None or chosen.live:
        return ""
    quick = [m for m in methods if m.live and m.ready and verb in m.verbs]
    network = next((m.id for m in quick if m.packs), "")
    samples = bool(chosen.packs) and chosen.variations
    if network or (Rearrange.verb in chosen.verbs and not samples):
        return network
    return quick[0].id if quick else ""


def numbers_for(settings: Settings, method: MethodDescriptor, verb: str) -> Mapping[str, float]:
    """Every parameter of the method for a verb: as it was set, else its default.

    What was set is kept within the range of today.
    """
    given = {x.name: x.value for x in settings.parameters if x.method == method.id}
    return {
        p.field: min(p.high, max(p.low, given.get(p.field, p.default)))
        for p in parameters_for(method, verb)
    }


def chosen_values(
    settings: Settings, method: MethodDescriptor, verb: str
) -> tuple[ParameterValue, ...]:
    """The parameters of an edit that a person has set, or that its own default is not right for."""
    set_by_hand = {x.name for x in settings.parameters if x.method == method.id}
    own = {p.field for p in parameters_for(method, verb) if p.field in _FIELDS}
    numbers = numbers_for(settings, method, verb)
    return tuple(
        ParameterValue(name, value) for name, value in numbers.items() if name in set_by_hand | own
    )


def with_method(settings: Settings, verb: str, method: str) -> Settings:
    """The settings with a method preferred for a verb, "" for none."""
    others = tuple(x for x in settings.methods if x.verb != verb)
    chosen = (PreferredMethod(verb, method),) if method else ()
    return replace(settings, methods=others + chosen)


def without_experiments(settings: Settings, methods: Sequence[MethodDescriptor]) -> Settings:
    """The settings without a preference for an experimental one of these methods."""
    experiments = {x.id for x in methods if x.experimental}
    return replace(
        settings, methods=tuple(x for x in settings.methods if x.method not in experiments)
    )


def with_pack(settings: Settings, verb: str, method: str, pack: str) -> Settings:
    """The settings with a method preferred for a verb, on one of its packs."""
    others = tuple(x for x in settings.methods if x.verb != verb)
    return replace(settings, methods=(*others, PreferredMethod(verb, method, pack)))


def with_parameters(settings: Settings, method: str, values: Mapping[str, float]) -> Settings:
    """The settings with these parameters of a method set."""
    others = tuple(x for x in settings.parameters if not (x.method == method and x.name in values))
    chosen = tuple(ParameterChoice(method, name, value) for name, value in values.items())
    return replace(settings, parameters=others + chosen)


def without_parameters(settings: Settings, method: str) -> Settings:
    """The settings with all parameters of a method at their defaults."""
    kept = tuple(x for x in settings.parameters if x.method != method)
    return replace(settings, parameters=kept)


def with_options_open(settings: Settings, verb: str, shown: bool) -> Settings:
    """The settings with the options of a verb's section shown, or folded away."""
    others = tuple(x for x in settings.options_open if x != verb)
    return replace(settings, options_open=(*others, verb) if shown else others)


def with_folded(settings: Settings, verb: str, folded: bool) -> Settings:
    """The settings with the section of a verb folded away, or open."""
    others = tuple(x for x in settings.folded if x != verb)
    return replace(settings, folded=(*others, verb) if folded else others)
