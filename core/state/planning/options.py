"""How a person wants an edit made, whatever its verb, and an edit made so."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edits import (
    Complete,
    EditBase,
    PaintExemplar,
    ParameterValue,
    Rearrange,
    RepaintMap,
    TransferAppearance,
    Vary,
    WindowEdit,
)
from intarsia.core.wire.geometry import WindowRule
from intarsia.core.wire.parameters import with_values

AnyEdit = TypeVar("AnyEdit", bound=EditBase)


@dataclass(frozen=True)
class EditOptions:
    """How a person wants an edit made: see `wire.edits.EditBase` and, for `prompt`, `WindowEdit`.

    `values`: the method's parameters that are not at their defaults. `means`: the id of the method
    that `method` means, also where that is "", as far as it is known.
    """

    method: str = ""
    pack: str = ""
    seed: int = 0
    variations: int = 1
    rule: WindowRule = WindowRule()
    values: tuple[ParameterValue, ...] = ()
    prompt: str = ""
    previews: bool = False
    means: str = ""


@dataclass(frozen=True)
class PaintOptions:
    """What a person has set for all edits that paint: their randomness, and words for them."""

    seed: int = 0
    variations: int = 1
    prompt: str = ""


PAINT_VERBS = (
    Complete.verb,
    PaintExemplar.verb,
    TransferAppearance.verb,
    RepaintMap.verb,
    Vary.verb,
)


def takes_seed(verb: str, method: str) -> bool:
    """Whether a person's seed and variations count for an edit by the method, "" for the usual one.

    They do for what paints, and for moves by a method that was chosen for them: what the usual one
    makes as soon as an object has moved is one result, always the same.
    """
    return verb in PAINT_VERBS or (verb == Rearrange.verb and method != "")


def with_paint_options(options: EditOptions, paint: PaintOptions, *, previews: bool) -> EditOptions:
    """How an edit that paints is made."""
    return replace(
        options,
        seed=paint.seed,
        variations=paint.variations,
        prompt=paint.prompt,
        previews=previews,
    )


def with_other_method(edit: AnyEdit, method: str) -> AnyEdit:
    """The edit for another method, without what was set for the one before."""
    handed = replace(edit, method=method, pack="", values=())
    return replace(handed, maps=()) if isinstance(handed, WindowEdit) else handed


def with_options(edit: AnyEdit, options: EditOptions) -> AnyEdit:
    """The edit with who makes it, its randomness, its parameters and its words."""
    edit = replace(
        edit,
        seed=options.seed,
        variations=options.variations,
        method=options.method,
        pack=options.pack,
        previews=options.previews,
    )
    if isinstance(edit, WindowEdit) and options.prompt:
        edit = replace(edit, prompt=options.prompt)
    return with_values(edit, options.values)
