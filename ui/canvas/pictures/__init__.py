"""Owns the pictures of the canvas: planes as QImages, and plates."""
