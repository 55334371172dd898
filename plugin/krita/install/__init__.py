"""Makes the plugin zip and puts it where Krita finds it."""
