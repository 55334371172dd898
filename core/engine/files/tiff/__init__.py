"""TIFF files in: what they claim, their pages, their colours."""
