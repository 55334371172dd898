"""Finds things by what they are called, for whichever method cuts them out."""
