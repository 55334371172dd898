"""Krita documents in: their tree, their tiles, and what of it we show as Krita does."""
