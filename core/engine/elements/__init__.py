"""Editable image elements: the typed set, its networks and its decoder (arXiv 2404.16029)."""
