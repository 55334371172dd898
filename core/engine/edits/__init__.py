"""Owns an edit's way through the engine: arrival, queue, worker, runner, journal."""
