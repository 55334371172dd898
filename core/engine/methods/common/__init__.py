"""Owns what several methods share: canvases, exemplars, the diffusion run, redrawn maps."""
