"""Owns the canvas's tools: move, prompt, mark, correct, map."""
