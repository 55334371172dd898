"""The network that finds what stands out in a window, with its notice."""
