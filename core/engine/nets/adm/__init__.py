"""ADM's UNet, its features, the pixel classifiers on them, and their published files."""
