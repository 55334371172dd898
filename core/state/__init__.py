"""What the panel process remembers: places, settings, documents, jobs, session and history."""
