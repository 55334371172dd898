"""The editor's canvas: view, painting, tools and handles."""
