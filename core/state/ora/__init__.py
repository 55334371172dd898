"""Owns the native file: OpenRaster with edits and objects beside its layers."""
