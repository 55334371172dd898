"""JPEG XL in: its header, its colours, the profile that is packed in it."""
