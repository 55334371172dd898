"""The engine process: the server, the runner and the methods that make the edits."""
