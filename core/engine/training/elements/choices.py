"""Owns what a person may choose of the training of image elements, without any network."""

from __future__ import annotations

from enum import Enum


class EncoderUse(str, Enum):
    """What stage 2 does with the encoder of stage 1."""

    FROZEN = "frozen"  # as published
    TRAINED = "trained"  # trained on, for comparison
    FRESH = "fresh"  # never trained before: both stages in one, for comparison


class Weighting(str, Enum):
    """How errors at different noise levels are weighed."""

    EVEN = "even"  # as predicted
    MIN_SNR = "min-snr"  # arXiv 2303.09556, with one added so that pure noise counts too


class Partition(str, Enum):
    """Whose outlines the elements and the dropped masks of a sample follow.

    What is missing must not show in the outlines of what is left.
    """

    OWN = "own"  # both the picture's own: no random partition
    MASK = "mask"  # R1: the dropped mask is another picture's
    ELEMENTS = "elements"  # R2: the element partition is another picture's
    BOTH = "both"
    BEHIND = "behind"  # the picture's own, and wanted is what is behind; R2 where it is unknown
