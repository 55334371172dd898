"""Which engine a panel inside Krita takes: Krita's own Python never is one."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from intarsia.core.link.process import LocalEngine, RemoteEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.plugin.krita.panel.engine_choice import (
    INSTALL,
    RunningEngine,
    confined,
    krita_engine,
    python_of_command,
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "home")


def command(folder: Path, first_line: str) -> Path:
    folder.mkdir(parents=True)
    script = folder / "intarsia"
    script.write_text(f"{first_line}\n")
    script.chmod(0o755)
    return script


def test_nothing_installed_is_told_with_the_command_that_installs_it(
    places: Places, tmp_path: Path
) -> None:
    engine = krita_engine(places, Settings(), {"PATH": "", "HOME": str(tmp_path)})
    assert isinstance(engine, RunningEngine)
    with pytest.raises(EngineUnreachable) as told:
        engine.connect()
    assert INSTALL in told.value.hint


def test_a_confined_krita_starts_nothing_and_says_how_to(places: Places, tmp_path: Path) -> None:
    inside = {"PATH": "", "HOME": str(tmp_path), "FLATPAK_ID": "org.kde.krita"}
    engine = krita_engine(places, Settings(), inside | {"INTARSIA_PYTHON": sys.executable})
    with pytest.raises(EngineUnreachable) as told:
        engine.connect()
    assert f"INTARSIA_HOME='{places.home}' intarsia engine" in told.value.hint


def test_a_confined_krita_attaches_to_an_engine_whose_process_it_cannot_see(
    places: Places, tmp_path: Path
) -> None:
    running = LocalEngine(places)
    client = running.connect()
    try:
        facts = json.loads(places.engine_file.read_bytes())
        places.engine_file.write_text(json.dumps({**facts, "pid": 2**22 + 1}))
        inside = {"PATH": "", "HOME": str(tmp_path), "FLATPAK_ID": "org.kde.krita"}
        found = krita_engine(places, Settings(), inside).connect()
        assert found.address.port == client.address.port
        outside = krita_engine(places, Settings(), {"PATH": "", "HOME": str(tmp_path)})
        with pytest.raises(EngineUnreachable):
            outside.connect()
    finally:
        running.stop(client)


@pytest.mark.parametrize("named", ["settings", "environment"])
def test_a_named_python_starts_the_engine(places: Places, named: str) -> None:
    settings = Settings(engine_python=sys.executable if named == "settings" else "")
    given = {"INTARSIA_PYTHON": sys.executable} if named == "environment" else {}
    engine = krita_engine(places, settings, {"PATH": "", "HOME": "/nowhere", **given})
    assert isinstance(engine, LocalEngine)


def test_an_engine_elsewhere_is_taken_as_the_settings_name_it(places: Places) -> None:
    settings = Settings(engine_address="studio:7000", engine_token="secret")
    assert isinstance(krita_engine(places, settings, {}), RemoteEngine)


def test_the_python_beside_the_command_is_the_engine_s(tmp_path: Path) -> None:
    script = command(tmp_path / ".local/bin", "#!/bin/false")
    (script.parent / "python3").touch()
    found = python_of_command({"PATH": "", "HOME": str(tmp_path)})
    assert found == str(script.parent / "python3")


def test_else_the_python_that_the_command_names(tmp_path: Path) -> None:
    command(tmp_path / "bin", f"#!{sys.executable}")
    assert python_of_command({"PATH": str(tmp_path / "bin"), "HOME": "/nowhere"}) == sys.executable


def test_a_command_that_names_no_python_is_none(tmp_path: Path) -> None:
    command(tmp_path / "bin", "#!/nowhere/python3")
    assert python_of_command({"PATH": str(tmp_path / "bin"), "HOME": "/nowhere"}) == ""


@pytest.mark.parametrize(
    ("environment", "held"),
    [
        ({"FLATPAK_ID": "org.kde.krita"}, True),
        ({"SNAP": "/snap/krita/1", "SNAP_NAME": "krita"}, True),
        ({"SNAP": "/snap/code/1", "SNAP_NAME": "code"}, False),
        ({}, False),
    ],
)
def test_which_krita_may_start_programs(environment: dict[str, str], held: bool) -> None:
    assert confined(environment) is held
