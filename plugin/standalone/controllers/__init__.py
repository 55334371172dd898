"""Owns what goes on between canvas and session: settling, plates, maps, corrections."""
