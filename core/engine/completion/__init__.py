"""The classical completion of a hole from the rest of its picture."""

from intarsia.core.engine.completion.fill import complete, warm
from intarsia.core.engine.completion.preset import FAST, FINE, ColourLead, FillPreset, LabelGuide

__all__ = ["FAST", "FINE", "ColourLead", "LabelGuide", "FillPreset", "complete", "warm"]
