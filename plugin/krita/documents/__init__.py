"""Owns Krita's documents: nodes, groups, pixels, and the record kept in them."""
