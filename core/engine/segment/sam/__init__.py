"""Finds objects with Segment Anything."""
