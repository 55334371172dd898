"""What a box around an object says: a square window on it, and answers found there."""
