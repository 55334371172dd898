"""Makes the pictures of docs/methods.md: the panel's controls of every published method.

`python docs/make_method_screenshots.py [--out DIR]`. Runs without a screen and without a network;
no weights are installed, so the panel also says what to install.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from intarsia.core.state.preferences import with_method
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.section import Section

PATIENCE_S = 120.0
PANEL_PX = 380


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the screenshots of the methods.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "images")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["INTARSIA_HOME"] = home
        app = prepared()
        program = Program()
        program.show(None)
        panel, session = program.window.docks.panel, program.editor.session
        _wait(lambda: session.engine.value.info is not None, "the engine")
        for verb, method in (
            ("paint_exemplar", "paint-by-example"),
            ("transfer_appearance", "pair"),
            ("repaint_map", "pixel-guidance"),
        ):
            program.editor.settings.change(lambda x, v=verb, m=method: with_method(x, v, m))
        for section, name in (
            (panel.exemplar, "method-paint-by-example"),
            (panel.look, "method-pair"),
            (panel.map, "method-pixel-guidance"),
        ):
            section.show_methods(session.engine.value.info)
            section.unfold()
            _save(section, given.out / f"{name}.png")
        program.window.close()
        program.stop(engine_too=True)
        app.processEvents()
    return 0


def _save(section: Section, path: Path) -> None:
    """The section alone, as wide as a dock."""
    end = time.monotonic() + 0.5
    _wait(lambda: time.monotonic() > end, "a moment")
    section.setFixedWidth(PANEL_PX)
    section.setFixedHeight(section.heightForWidth(PANEL_PX) or section.sizeHint().height())
    end = time.monotonic() + 0.5
    _wait(lambda: time.monotonic() > end, "a moment")
    section.grab().save(str(path))
    print(path)


def _wait(until: Callable[[], bool], what: str) -> None:
    """Let the program run until something is so. Exits where it never is."""
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            sys.exit(f"Waited in vain for: {what}.")
        QtWidgets.QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
