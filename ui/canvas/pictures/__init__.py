"""Owns the canvas's pictures: planes as QImages, and plates."""
