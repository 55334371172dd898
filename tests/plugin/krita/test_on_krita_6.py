"""The imported plugin on PyQt6, behind the import guard of Krita 6: a stand-in, no real Krita."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from intarsia.plugin.krita.install.package import build_zip
from intarsia.plugin.krita.panel.engine_choice import INSTALL

STANDIN = Path(__file__).resolve().parent / "standin"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the plugin did on the stand-in, unpacked from its zip, with no engine to be found."""
    folder = tmp_path_factory.mktemp("krita6")
    with zipfile.ZipFile(build_zip(folder / "plugin.zip")) as archive:
        archive.extractall(folder / "pykrita")
    done = subprocess.run(
        [sys.executable, "-W", "error::SyntaxWarning", str(STANDIN / "run_plugin.py")],
        env={
            "PATH": "",
            "HOME": str(folder),
            "INTARSIA_HOME": str(folder / "intarsia"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join((str(folder / "pykrita"), str(STANDIN))),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    outcome: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    assert str(outcome["plugin"]).startswith(str(folder))
    return outcome


def test_it_takes_the_binding_of_krita(found: dict[str, object]) -> None:
    assert found["binding"] == "PyQt6"


def test_every_action_is_there_and_says_that_no_picture_is_open(found: dict[str, object]) -> None:
    actions = found["actions"]
    assert isinstance(actions, list)
    assert len(actions) == 7
    told = {key: str(found[key]).split("\n")[0] for key in actions}
    assert told.pop("intarsia_paint") == "There is no exemplar yet."
    assert set(told.values()) == {"No picture is open."}


def test_pixels_cross_in_both_directions(found: dict[str, object]) -> None:
    assert found["read"] == [3, 2, 1, 255]  # Krita keeps B, G, R, A
    assert found["filled"] == [7, 8, 9, 255]


def test_a_missing_engine_is_said_in_the_panel(found: dict[str, object]) -> None:
    assert INSTALL in str(found["engine"])


def test_objects_and_the_map_become_layers_and_are_stored(found: dict[str, object]) -> None:
    assert found["group"] == ["Intarsia objects", ["cup"]]
    assert found["map"] == ["Background", "Intarsia objects", "Intarsia map"]
    assert found["stored"] == ["planes", "planes", "state.json"]
