"""Runs a script in a real Krita for a benchmark, with what the Krita tests share."""

from __future__ import annotations

import importlib
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import numpy as np
from skimage import data, io, transform

SHARED = Path(__file__).resolve().parents[1] / "tests/doubles"


def suite(name: str) -> ModuleType:
    """A module that the Krita tests share: how to start one, and an engine beside it."""
    if str(SHARED) not in sys.path:
        sys.path.append(str(SHARED))
    return importlib.import_module(name)


def findings(
    body: str, width: int, height: int, seconds: float, *, looks: bool = False
) -> dict[str, object]:
    """What the body of a script put, run on a photo of that size. Needs krita and Xvfb.

    `looks`: on an engine that gives looks with no pack.
    """
    krita = suite("krita_program")
    with tempfile.TemporaryDirectory() as folder, contextmanager(krita.virtual_screen)() as display:
        photo = Path(folder) / "photo.png"
        picture = transform.resize(data.coffee(), (height, width), order=1)
        io.imsave(photo, (picture * 255).astype(np.uint8), check_contrast=False)
        home = Path(folder) / "home"
        krita.make_warm_home(home, display)
        script = krita.script_of(body)
        lent = None
        if looks:
            lent = suite("krita_engine_beside").EngineBeside(Path(folder) / "looks", looks=True)
        try:
            outcome = krita.run_script(home, display, script, photo, seconds, lent=lent)
        finally:
            if lent is not None:
                lent.stop()
        found: dict[str, object] = outcome.findings
        return found
