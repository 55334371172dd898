"""Widgets about packs and their licences."""
