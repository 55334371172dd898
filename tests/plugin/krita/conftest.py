"""A real Krita under Xvfb: one warm home a session, a fresh copy of it for every test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from skimage import data, io, transform

from krita_engine_beside import EngineBeside
from krita_program import (
    KRITA,
    KritaFell,
    Outcome,
    copy_home,
    krita_version,
    make_warm_home,
    run_script,
    script_of,
    virtual_screen,
)

SECONDS = 400.0  # a whole script: the machine may be busy with other things
PHOTO_SIZE = (240, 160)
# What a version is not asked to run: its number, the tests (a part of their id), and why.
DESELECTED = (("5.2", "", "between 5.1 and 5.3, which run everything, the gestures are enough"),)
GESTURES = "test_in_krita.py"  # what every version runs

RunKrita = Callable[..., Outcome]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Takes out what this version is not asked to run, and says why."""
    asked = [item for item in items if item.get_closest_marker("krita")]
    if config.getoption("collectonly") or "not krita" in config.getoption("markexpr") or not asked:
        return
    version = krita_version()
    print(f"\nKrita {version} ({KRITA})")
    for number, part, why in DESELECTED:
        out = [x for x in asked if part in x.nodeid and GESTURES not in x.nodeid]
        if version.startswith(f"{number}.") and out:
            print(f"{len(out)} tests are not run in Krita {number}: {why}.")
            config.hook.pytest_deselected(items=out)
            items[:] = [item for item in items if item not in out]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with contextmanager(virtual_screen)() as name:
        yield name


@pytest.fixture(scope="session")
def engine_beside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineBeside]:
    """The engine that scripts find running."""
    engine = EngineBeside(tmp_path_factory.mktemp("engine"))
    yield engine
    engine.stop()


@pytest.fixture(scope="session")
def looks_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineBeside]:
    """One that also gives looks."""
    engine = EngineBeside(tmp_path_factory.mktemp("looks"), looks=True)
    yield engine
    engine.stop()


@pytest.fixture(scope="session")
def warm_home(tmp_path_factory: pytest.TempPathFactory, display: str) -> Path:
    """The first start builds Krita's resource database: once a session, then copied."""
    home = tmp_path_factory.mktemp("krita") / "home"
    make_warm_home(home, display)
    return home


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cup on a table, PHOTO_SIZE large."""
    path = tmp_path_factory.mktemp("photo") / "cup.png"
    small = transform.resize(data.coffee(), PHOTO_SIZE[::-1], anti_aliasing=True)
    io.imsave(path, (small * 255).astype(np.uint8), check_contrast=False)
    return path


@pytest.fixture
def krita(
    warm_home: Path,
    display: str,
    engine_beside: EngineBeside,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> RunKrita:
    """Runs the body of a script inside Krita, with a copy of a document if one is given.

    The docker finds the session's engine running, or the one that is `lent`; None: it has to start
    its own. With INTARSIA_RETRY_FALLEN set, a Krita that fell over begins once more, and that is
    told.
    """

    def run(
        body: str,
        document: Path | None = None,
        *,
        imports: str = "",
        engine: bool = True,
        lent: EngineBeside | None = engine_beside,
        **environment: str,
    ) -> Outcome:
        if document is not None:
            document = Path(shutil.copy(document, tmp_path))
        script = script_of(body, imports=imports, engine=engine)

        def in_a_new_home(name: str) -> Outcome:
            home = copy_home(warm_home, tmp_path / name)
            return run_script(home, display, script, document, SECONDS, lent=lent, **environment)

        try:
            return in_a_new_home("home")
        except KritaFell as fall:
            if not os.environ.get("INTARSIA_RETRY_FALLEN"):
                raise
            told.line(f"\n!!!!!!!!!! Krita fell over, and the test begins anew: {fall}")
        return in_a_new_home("again")

    told = request.config.get_terminal_writer()
    return run
