"""Owns what picture files say beside their pixels: read, kept, written, signed."""
