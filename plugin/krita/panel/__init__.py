"""Owns the docker and its sections."""
