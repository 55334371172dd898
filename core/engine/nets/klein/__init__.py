"""FLUX.2 klein 4B: its networks, amendments, instructions, and an edit by references."""
