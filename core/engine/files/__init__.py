"""Picture files in and out: PNG, JPEG, WebP, TIFF, PSD and OpenRaster."""
