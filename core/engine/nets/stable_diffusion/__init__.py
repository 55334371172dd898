"""Stable Diffusion's UNet, VAE and CLIP in their published layouts."""
