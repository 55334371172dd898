"""The command line's edits, run in this process without a panel."""
