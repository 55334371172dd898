"""Two small networks that find people and faces, with their notice."""
