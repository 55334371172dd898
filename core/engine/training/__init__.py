"""Data sets and trainers, one trainer a method."""
