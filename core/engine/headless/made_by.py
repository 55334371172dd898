"""Owns what a command says of the method that made its result, and of a better one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.catalogue import load_catalogue
from intarsia.core.engine.packs.facts import facts_of
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.recommended import machine_memory, recommended
from intarsia.core.frozen import dataclass
from intarsia.core.state.planning.better import better_pack, method_label
from intarsia.core.wire.events import Report

# The edit that a command's last report is of.
_EDITS: Mapping[str, str] = {
    "take-apart": "segment",
    "correct": "correct",
    "move": "rearrange",
    "remove": "rearrange",
    "paint": "paint_exemplar",
    "repaint": "repaint_map",
    "transfer": "transfer_appearance",
    "vary": "vary",
}


@dataclass(frozen=True)
class MadeByMethod:
    """`label`: what people call the method. `better`: id of the pack that would do it better."""

    label: str
    better: str = ""

    @property
    def sentence(self) -> str:
        """A line for people."""
        if not self.better:
            return f"Made by {self.label}."
        return (
            f"Made by {self.label}; the pack {self.better} would do it better "
            "(intarsia packs better)."
        )


def made_by(verb: str, report: Report, registry: Registry, root: Path) -> MadeByMethod:
    """Of a command's last edit; `root`: the folder of the packs."""
    packs, store = load_catalogue(), PackStore(root)
    fitting = recommended(packs, machine_memory())
    facts = [facts_of(pack, store, better=True) for pack in packs if pack.id in fitting]
    methods = registry.offered
    better = better_pack(_EDITS.get(verb, ""), report.method, methods, facts)
    label = method_label(report.method, methods)
    return MadeByMethod(label, better.id if better is not None else "")
