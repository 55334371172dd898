"""The classical method: it rearranges pixels that are in the picture and needs no weights."""
