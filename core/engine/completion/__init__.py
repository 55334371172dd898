"""The classical completion of a hole from the rest of its picture."""

from intarsia.core.engine.completion.fill import Filled, complete, fill_hole, warm
from intarsia.core.engine.completion.preset import FAST, FINE, ColourLead, FillPreset, LabelGuide

__all__ = [
    "FAST",
    "FINE",
    "ColourLead",
    "FillPreset",
    "Filled",
    "LabelGuide",
    "complete",
    "fill_hole",
    "warm",
]
