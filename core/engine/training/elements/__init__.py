"""Trains image elements."""
