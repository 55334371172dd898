"""Finds people with two small networks that ship, run by OpenCV."""
