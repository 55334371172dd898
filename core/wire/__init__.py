"""What crosses between the processes: geometry, pixels, edits, events, errors and their codec."""
