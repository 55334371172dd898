"""Owns how a download says which parts of others are not in it as they were published."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum

from intarsia.plugin.notices import Part

_YEAR = 2026  # in which the changes were made: the GNU licences want a date
_OPENING = f"""\
The Intarsia project changed files of the parts that are named here, in {_YEAR}, for this
download. What was changed are programs, libraries and data as they were published, and
not their sources: the unchanged sources are those of the versions that are named here, where
their projects publish them. The parts that are not named here are as they were published."""
_WIDTH = 78


class Change(Enum):
    """What was done to a part, as it is told."""

    LEFT_OUT = "Files that Intarsia does not use were left out"
    CUT = (
        "What no loader reads here was cut from programs and libraries: symbols for linkers and "
        "debuggers, or code for other processors"
    )
    DATA = (
        "Much of ICU's data was cut from libicudata: old encodings, dates, numbers, currencies, "
        "units, time zones, regions and line breaks"
    )
    LINKED = (
        "The module cv2 was linked anew: to the linear algebra of scipy, whose names were put for "
        "its own, to the AVIF of imagecodecs, and to nothing that plays films; the libraries that "
        "it needed for those were left out"
    )
    SEARCHED = "Programs and libraries were told to look for libraries in this download"
    LISTED = "The list of folders that Python takes modules from was replaced"


def sentences(changes: AbstractSet[Change]) -> str:
    """What was done to one part, in a fixed order."""
    return " ".join(f"{change.value}." for change in Change if change in changes)


def told(changes: Mapping[str, AbstractSet[Change]], found: Sequence[Part]) -> str:
    """The notice of all changes to those of the parts that were found; "" where there is none."""
    lines = []
    for change in Change:
        names = [f"{x.name} {x.version}" for x in found if change in changes.get(x.name, ())]
        if names:
            lines.append(f"{change.value}: {', '.join(names)}.")
    if not lines:
        return ""
    filled = (
        textwrap.fill(x, _WIDTH, break_long_words=False, break_on_hyphens=False) for x in lines
    )
    opening = textwrap.fill(" ".join(_OPENING.split()), _WIDTH)
    return "\n\n".join(("Changed by this project", opening, *filled)) + "\n"
