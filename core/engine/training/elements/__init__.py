"""Owns the training of image elements: its pictures, stages, logs and the job of both."""
