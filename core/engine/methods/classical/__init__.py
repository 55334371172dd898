"""The classical method, which needs no weights, alone or with a network that fills its holes."""
