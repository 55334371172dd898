"""The classical completion of a hole from the rest of its picture."""
