"""Owns the editor's actions, menus and what they do."""
