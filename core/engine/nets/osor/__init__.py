"""OSOR's one-step removal on SDXL inpainting: its amended UNet, its step and its files."""
