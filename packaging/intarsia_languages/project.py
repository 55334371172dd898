"""All texts of the project, and under which contexts Qt will look for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from intarsia_languages.core_texts import CONTEXT, core_texts
from intarsia_languages.texts import Text, texts_of

ROOT = Path(__file__).resolve().parents[2]
SHOWING = ("ui", "plugin")  # the folders whose words are shown


@dataclass(frozen=True)
class ProjectTexts:
    """`texts`: each context and source once, in the order of contexts, `place` its first module.

    `heirs`: the classes that inherit the words of a class. PyQt looks for a text under the class
    of the object alone, so that a translation stands under the heirs' names too.
    """

    texts: tuple[Text, ...]
    faults: tuple[str, ...]
    heirs: dict[str, tuple[str, ...]]

    @property
    def templates(self) -> tuple[str, ...]:
        """The sentences of core that hold values."""
        return tuple(
            text.source
            for text in self.texts
            if text.context == CONTEXT and re.search(r"\{\w+\}", text.source)
        )


def project_texts(root: Path = ROOT) -> ProjectTexts:
    """Everything under `root`, the checkout, that a person reads. Raises OSError, SyntaxError."""
    found: list[Text] = []
    faults: list[str] = []
    bases: dict[str, tuple[str, ...]] = {}
    for folder in SHOWING:
        for path in sorted((root / folder).rglob("*.py")):
            module = texts_of(path.read_text("utf-8"), path.relative_to(root).as_posix())
            found += module.texts
            faults += module.faults
            bases |= module.bases
    found.sort(key=lambda text: text.context)
    return ProjectTexts(_once([*found, *core_texts(root)]), tuple(faults), _heirs(bases))


def _once(texts: Iterable[Text]) -> tuple[Text, ...]:
    found: dict[tuple[str, str], Text] = {}
    for text in texts:
        found.setdefault((text.context, text.source), text)
    return tuple(found.values())


def _heirs(bases: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    heirs: dict[str, set[str]] = {}
    for name in bases:
        open_ends, seen = list(bases[name]), set[str]()
        while open_ends:
            base = open_ends.pop()
            if base in bases and base not in seen:
                seen.add(base)
                heirs.setdefault(base, set()).add(name)
                open_ends += bases[base]
    return {name: tuple(sorted(found)) for name, found in heirs.items()}
