"""DINOv2 as PAIR's encoder of appearance, and its published files."""
