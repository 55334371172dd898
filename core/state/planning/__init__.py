"""Owns the step from a wish to an edit: pure functions of scene, gesture and preferences."""
