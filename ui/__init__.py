"""The panel, its widgets and the canvas, on any Qt binding."""
