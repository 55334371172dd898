"""The method of Paint by Example."""
