"""How sure a fill is, told by its seams.

Measured on holes whose truth is known (benchmarks/fills.py): the seams of a fill and its error go
together, with a rank correlation of 0.9.
"""

from __future__ import annotations

_HALF = 2.5  # seams, in sides of the hole at a full step, at which a fill is half sure
_STRAINED, _BROKEN = 4.0, 8.0  # seams from which a fill is smoothed, and is all smooth


def sure_of(seams: float) -> float:
    """1 for a fill without a seam, falling to 0."""
    return float(1 / (1 + (seams / _HALF) ** 2))


def is_good(seams: float) -> bool:
    """Whether a fill needs no second look."""
    return seams < _STRAINED


def misfit_of(seams: float) -> float:
    """How far a fill gives way to a smooth one: 0 not at all, 1 wholly."""
    return float(min(1.0, max(0.0, (seams - _STRAINED) / (_BROKEN - _STRAINED))))
