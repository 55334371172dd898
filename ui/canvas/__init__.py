"""The editor's canvas: its view, its scene, the marked region and what paints them."""
