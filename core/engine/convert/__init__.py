"""Key tables from published checkpoints to the modules used here."""
