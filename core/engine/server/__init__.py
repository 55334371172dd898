"""Owns what is served: the ASGI app, its routes, its guards, the process."""
