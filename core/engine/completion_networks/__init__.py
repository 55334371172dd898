"""Completion by networks: the window that each one sees, and how its picture joins the rest."""
