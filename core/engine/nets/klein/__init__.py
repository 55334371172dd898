"""FLUX.2 klein 4B without its text encoder: its networks, amendments, an edit by references."""
