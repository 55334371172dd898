"""Owns how Intarsia becomes something to download: staging trees, archives, installers, sizes."""
