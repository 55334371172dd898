"""The docker inside Krita. Importing this package does nothing; `entry` registers the docker."""
