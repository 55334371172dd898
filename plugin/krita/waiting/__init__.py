"""Owns what waits for Krita: deferred changes, gestures begun again, failures at the rim."""
