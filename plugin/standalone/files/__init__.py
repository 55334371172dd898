"""Owns opening, saving, exporting and recovering files in the editor."""
