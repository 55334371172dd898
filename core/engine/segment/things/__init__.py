"""Finds what stands out in a window with a small network that ships, run by OpenCV."""
