"""Owns the way of words: from the sources into translation files, and from these to what ships."""
