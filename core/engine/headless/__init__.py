"""The command line's edits, run in this process without a panel."""

from intarsia.core.engine.headless.commands import main

__all__ = ["main"]
