"""One package a method: how each answers the edits it knows."""
