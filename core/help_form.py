"""Owns how wide a help is, told without the import that takes as long as all else of one."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def plain(prog: str) -> argparse.HelpFormatter:
    """A form of help for `argparse`, as its own."""
    import argparse

    return argparse.HelpFormatter(prog, width=columns() - 2)


def with_line_breaks(prog: str) -> argparse.HelpFormatter:
    """One that leaves lines as they are."""
    import argparse

    return argparse.RawDescriptionHelpFormatter(prog, width=columns() - 2)


def columns() -> int:
    """The width of the terminal, as `shutil` tells it."""
    try:
        if (given := int(os.environ.get("COLUMNS", "0"))) > 0:
            return given
    except ValueError:
        pass
    try:
        told = os.get_terminal_size(sys.__stdout__.fileno()) if sys.__stdout__ else None
        return told.columns if told and told.columns else 80
    except (AttributeError, ValueError, OSError):
        return 80
