"""The docker's own widgets on every binding: one process each, as two bindings would crash."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.ui.qt import BINDINGS

SCRIPT = Path(__file__).with_name("sections_on_a_binding.py")
EXPECTED = """False
True ['cup', 'table']
#c80a14
All visible layers take part.
Left out: Title (text), Curves (adjustment)
Takes part too: Logo (vector)
('one', 'two')
['map', 2, 'toggle', 'only', 'all', 'made', 'tidy', ('two', False), ('two', True)]
"""


@pytest.mark.parametrize("binding", [b for b in BINDINGS if importlib.util.find_spec(b)])
def test_the_widgets_say_what_was_asked(binding: str) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT)],
        env={**os.environ, "INTARSIA_QT": binding, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{EXPECTED}{binding}\n"
