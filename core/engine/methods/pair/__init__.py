"""The method of PAIR-Diffusion."""
