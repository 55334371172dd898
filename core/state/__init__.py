"""What the panel process remembers: places, settings, documents, jobs, the session and its history."""
