"""Owns documents: immutable snapshots, their planes, history and results."""
