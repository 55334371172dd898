"""Owns the life of one panel: requests, runs, jobs, queue, recovery."""
