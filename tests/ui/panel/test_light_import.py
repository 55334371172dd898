"""The panel loads what it shows at once; dialogs and heavy modules come when they are needed."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("http.client", "zipfile", "email", "ssl", "tomllib", "concurrent.futures", "asyncio")
UNSEEN = ("hashlib", "uuid", "difflib", "html", "xml", "subprocess", "multiprocessing")

LOADED = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
before = set(sys.modules)
import intarsia.ui.panel.panel
print(*sorted(set(sys.modules) - before), sep="\\n")
"""


def test_the_import_of_the_panel_loads_no_dialog_and_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=200
    )
    loaded = set(done.stdout.split())
    assert "intarsia.ui.panel.panel" in loaded
    assert [name for name in loaded if name.endswith("dialog")] == []
    assert loaded.isdisjoint((*HEAVY, *UNSEEN))
    assert [name for name in loaded if name.startswith(("intarsia.core.link", "numpy"))] == []


WRITTEN = """
import sys
import intarsia.ui.panel.panel
ours = [m for name, m in sys.modules.items() if name.startswith("intarsia.")]
classes = {c for m in ours for c in vars(m).values() if isinstance(c, type)}
fields = [vars(c)["__dataclass_fields__"] for c in classes if "__dataclass_fields__" in vars(c)]
print(len(fields), sum(isinstance(held, dict) for held in fields))
"""


def test_the_import_writes_the_methods_of_few_frozen_classes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITTEN], capture_output=True, text=True, check=True, timeout=120
    )
    found, written = map(int, done.stdout.split())
    assert found > 80
    assert written < found / 4, (written, found)
