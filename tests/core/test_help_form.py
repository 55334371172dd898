"""A help is as wide as `argparse` makes it."""

from __future__ import annotations

import argparse
import shutil
import sys

import pytest

from intarsia.core.help_form import columns, plain, with_line_breaks


@pytest.mark.parametrize("told", ["", "0", "-3", "40", " 50 ", "wide", None])
def test_the_help_is_as_wide_as_the_terminal(
    told: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    if told is not None:
        monkeypatch.setenv("COLUMNS", told)
    for stream in (sys.__stdout__, None):
        monkeypatch.setattr(sys, "__stdout__", stream)
        assert columns() == shutil.get_terminal_size().columns


@pytest.mark.parametrize("width", ["20", "60", "200"])
def test_it_is_the_same_help(width: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", width)
    forms = (
        (argparse.HelpFormatter, plain),
        (argparse.RawDescriptionHelpFormatter, with_line_breaks),
    )
    for known, ours in forms:
        told = []
        for form in (known, ours):
            parser = argparse.ArgumentParser("x", description="What\n it is. " * 9)
            parser.formatter_class = form
            parser.add_argument("--into", help="a folder of whichever program it is " * 3)
            told.append(parser.format_help())
        assert told[0] == told[1]
