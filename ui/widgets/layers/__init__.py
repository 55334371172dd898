"""Widgets about layers and history."""
