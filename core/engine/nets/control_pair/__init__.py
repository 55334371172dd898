"""PAIR's control network and its published files."""
