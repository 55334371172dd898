"""TAESD: a small decoder of Stable Diffusion's latents, for previews, and its published file."""
