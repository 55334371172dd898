"""How what crosses becomes bytes and comes back: text, frames, shapes and their limits."""
