"""The desktop editor: its window, its host and its files."""
