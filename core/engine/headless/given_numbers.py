"""Numbers as the command line takes them: finite, whole, within their range."""

from __future__ import annotations

import argparse


def count(text: str) -> int:
    """How many variations. Raises argparse.ArgumentTypeError, as the others do."""
    from intarsia.core.wire.edits import MAX_VARIATIONS  # no other number waits for it

    if not text.isdecimal() or not 1 <= int(text) <= MAX_VARIATIONS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {MAX_VARIATIONS}")
    return int(text)


def finite(text: str) -> float:
    """Any number that a picture may have use for."""
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not -1e9 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is out of range")
    return value


def distance(text: str) -> float:
    """A number of pixels."""
    value = finite(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is less than nothing")
    return value


def seed(text: str) -> int:
    """A seed of 63 bits."""
    if not text.isdecimal() or int(text) >= 2**63:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0")
    return int(text)
