"""The training of PAIR's unconditional variant, and pictures drawn by it."""
