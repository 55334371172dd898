"""Makes the pictures of docs/packs.md: the real dialog on the real engine.

`python docs/make_pack_screenshots.py [--out DIR]`. Runs without a screen and without a network.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from intarsia.core.wire.packs import PackState
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.licence_dialog import LicenceDialog
from intarsia.ui.widgets.pack_dialog import PackDialog

PATIENCE_S = 120.0
WORDS = "sd-1.5-words"  # small enough to make up, and its checksum is the first one's


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the screenshots of the model packs.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "images")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        app = prepared()
        program = Program()
        program.show(None)
        opener = program.window.docks.panel.packs
        opener.open()
        dialog = opener.dialog
        if dialog is None:
            sys.exit("There is no dialog.")
        _wait(lambda: bool(dialog.table.rows.value), "the packs")
        _install_words(dialog, Path(home))
        dialog.choose("sam-vit-b")
        _rest()
        _save(dialog, given.out / "packs.png")
        dialog.act("install")
        _rest()
        licence = dialog.findChild(LicenceDialog)
        if licence is not None:
            _save(licence, given.out / "packs-licence.png")
            licence.reject()
        opener.close()
        program.window.close()
        program.stop(engine_too=True)
        app.processEvents()
    return 0


def _install_words(dialog: PackDialog, home: Path) -> None:
    """Import a made-up tokenizer, so that one pack is installed and checked."""
    source = home / "tokenizer-by-hand"
    source.mkdir()
    (source / "vocab.json").write_text("{}")
    (source / "merges.txt").write_text("#version: 0.2\n")
    dialog.take(WORDS, source)
    _wait(lambda: _state(dialog) is PackState.INSTALLED, "the import")
    dialog.table.verify(WORDS)
    _wait(lambda: any(row.verified for row in dialog.table.rows.value), "the check")


def _state(dialog: PackDialog) -> PackState | None:
    row = dialog.table.row(WORDS)
    return None if row is None or row.working else row.facts.state


def _save(widget: QtWidgets.QWidget, path: Path) -> None:
    widget.grab().save(str(path))
    print(path)


def _rest(seconds: float = 0.6) -> None:
    end = time.monotonic() + seconds
    _wait(lambda: time.monotonic() > end, "a moment")


def _wait(until: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            sys.exit(f"Waited in vain for: {what}.")
        QtWidgets.QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
