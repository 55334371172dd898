"""Owns the panel that both homes show."""
