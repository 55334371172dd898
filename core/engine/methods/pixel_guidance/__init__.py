"""The method of pixel-wise guidance."""
