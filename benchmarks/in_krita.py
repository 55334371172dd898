"""Runs a script in a real Krita for a benchmark, with the fixtures' module of the Krita tests."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import ModuleType

import numpy as np
from skimage import data, io, transform

SUITE = Path(__file__).resolve().parents[1] / "tests/plugin/krita/conftest.py"


def suite() -> ModuleType:
    """The fixtures' module of the Krita tests, which knows how to start one."""
    spec = importlib.util.spec_from_file_location("krita_suite", SUITE)
    if spec is None or spec.loader is None:
        sys.exit(f"{SUITE} is not there.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def findings(
    body: str, width: int, height: int, seconds: float, *, looks: bool = False
) -> dict[str, object]:
    """What the body of a script put, run on a photo of that size. Needs krita and Xvfb.

    `looks`: on an engine that gives looks with no pack.
    """
    krita = suite()
    with tempfile.TemporaryDirectory() as folder, contextmanager(krita.virtual_screen)() as display:
        photo = Path(folder) / "photo.png"
        picture = transform.resize(data.coffee(), (height, width), order=1)
        io.imsave(photo, (picture * 255).astype(np.uint8), check_contrast=False)
        home = Path(folder) / "home"
        krita.make_warm_home(home, display)
        script = krita.script_of(body)
        engine = contextmanager(krita.looks_engine)
        with engine(Path(folder) / "looks") if looks else nullcontext() as served:
            told = {"INTARSIA_HOME": str(served)} if served else {}
            outcome = krita.run_script(home, display, script, photo, seconds, **told)
            found: dict[str, object] = outcome.findings
            return found
