"""The style sheet of the editor."""
