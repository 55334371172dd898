"""Owns training from scratch: its commands and checkpoints, one package a trainer."""
