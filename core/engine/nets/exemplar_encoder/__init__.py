"""Paint by Example's encoder of the exemplar and its published files."""
