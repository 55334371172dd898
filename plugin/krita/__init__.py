"""The docker inside Krita; importing this package does nothing, `entry` registers the docker."""
