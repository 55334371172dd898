"""Depth Anything V2 (arXiv 2406.09414) as transformers has it: its published folder, its input."""
