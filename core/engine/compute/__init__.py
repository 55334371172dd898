"""Owns what networks stand on: devices, weights, tensors, and which networks are loaded."""
