"""Texts of the licences of packs, as their owners publish them."""
