"""The parameters of a method on an edit: which count, how they are set, and if they are sound."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any, TypeVar

from intarsia.core.wire.edit_base import EditBase, ParameterValue, WindowEdit
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.methods import MethodDescriptor, Parameter

AnyEdit = TypeVar("AnyEdit", bound=EditBase)


def parameters_for(method: MethodDescriptor, verb: str) -> tuple[Parameter, ...]:
    """The parameters of a method that count for a kind of edit, in the order of its list."""
    return tuple(p for p in method.parameters if not p.verbs or verb in p.verbs)


def with_values(edit: AnyEdit, values: Iterable[ParameterValue]) -> AnyEdit:
    """The edit with parameters set: in its own field of that name, else among its `values`."""
    own = {field.name for field in dataclasses.fields(edit) if field.type in (float, "float")}
    chosen = {value.name: value for value in values}
    fields = {name: value.value for name, value in chosen.items() if name in own}
    rest = {value.name: value for value in edit.values} | {
        name: value for name, value in chosen.items() if name not in own
    }
    changed: Any = fields  # each is a float field, as `own` says
    return dataclasses.replace(edit, values=tuple(rest.values()), **changed)


def number_of(edit: EditBase, name: str, default: float) -> float:
    """What a parameter that is no field of the edit is set to, else the method's default."""
    return next((value.value for value in edit.values if value.name == name), default)


def check_parameters(edit: EditBase, method: MethodDescriptor) -> None:
    """Raises BadEdit for a value that the method does not know, or that is out of range.

    An edit keeps values of other methods only where it is changed by hand: they are refused, so
    that a slip of the pen is not taken for a default.
    """
    known = {parameter.field: parameter for parameter in parameters_for(method, edit.verb)}
    for value in edit.values:
        parameter = known.get(value.name)
        if parameter is None:
            raise BadEdit(
                f"{method.label} has no parameter called {value.name} for this edit.",
                f"Parameters: {', '.join(known) or 'none'}.",
            )
        if not parameter.low <= value.value <= parameter.high:
            raise BadEdit(
                f"{parameter.label} cannot be {value.value:g}.",
                f"Choose {parameter.low:g} to {parameter.high:g}.",
            )
    for item in edit.maps if isinstance(edit, WindowEdit) else ():
        if item.name not in known or not known[item.name].spatial:
            spatial = ", ".join(p.field for p in known.values() if p.spatial)
            raise BadEdit(
                f"{method.label} does not take {item.name} by parts of the picture.",
                f"By parts: {spatial or 'none'}.",
            )
