"""From a wish to an edit: pure functions."""
