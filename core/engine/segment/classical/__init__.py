"""Finds objects by superpixels, a merge tree and fitted weights."""
