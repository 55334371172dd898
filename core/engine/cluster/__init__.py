"""A pool of engines on Ray Serve: one address, several replicas, any of which can answer."""
