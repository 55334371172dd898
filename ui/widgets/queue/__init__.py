"""Widgets about jobs that wait and run."""
