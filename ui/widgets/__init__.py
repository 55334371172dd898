"""The controls of the panel, one small class each."""
