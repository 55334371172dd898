"""Owns the tools of the canvas: move, prompt, mark, correct, map."""
