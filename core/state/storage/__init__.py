"""Owns the files of this computer: places, atomic writes, settings, archives."""
