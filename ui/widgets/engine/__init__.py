"""Widgets about engines: choice, profiles, diagnosis."""
