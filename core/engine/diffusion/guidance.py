"""Owns the formulas that combine a network's predictions into one guided prediction.

Every argument is a noise prediction (B, C, H, W); scales are numbers, or tensors that broadcast
to (B, C, H, W), such as (1, 1, H, W) for a scale per place.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

Scale = float | Tensor


@dataclass(frozen=True)
class SpatialScales:
    """How strongly each condition of PAIR pulls; text is not used by the two-term form."""

    structure: Scale
    appearance: Scale
    text: Scale = 0.0


def classifier_free(unconditional: Tensor, conditional: Tensor, scale: Scale) -> Tensor:
    """Plain guidance (arXiv 2207.12598, eq. 6): e_u + s (e_c - e_u)."""
    return unconditional + scale * (conditional - unconditional)


def spatial_two_term(
    null: Tensor, structure: Tensor, full: Tensor, *, scales: SpatialScales
) -> Tensor:
    """PAIR's spatial guidance without text (arXiv 2303.17546, section 3.4), three predictions.

    null: no condition; structure: structure only; full: structure and appearance.
    """
    return null + scales.structure * (structure - null) + scales.appearance * (full - structure)


def spatial_four_term(
    null: Tensor, structure: Tensor, full: Tensor, text: Tensor, *, scales: SpatialScales
) -> Tensor:
    """The guidance PAIR's released SD model computes: two terms, and text with no picture hints.

    null, structure and full are predicted with the negative prompt; text with the prompt and null
    hints.
    """
    return spatial_two_term(null, structure, full, scales=scales) + scales.text * (text - null)
