"""Owns the map layer that is painted on in Krita."""
