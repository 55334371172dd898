"""LaMa's generator, which completes a hole in one pass (arXiv 2109.07161), and its files."""
