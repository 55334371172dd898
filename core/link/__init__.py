"""How the panel process finds, starts, watches and talks to an engine process."""
