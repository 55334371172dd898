"""Packs: which weights there are, which are installed, and how they get here safely."""
