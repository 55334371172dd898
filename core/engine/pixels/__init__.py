"""Owns planes of pixels: flattening, resampling, and the area that an edit may change."""
