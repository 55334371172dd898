"""Owns how the canvas is painted: frames, tiles, sprites, outlines."""
