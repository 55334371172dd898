"""`intarsia doctor`: what a report needs, and nothing that names a person, a file or a token."""

from __future__ import annotations

import getpass
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.version import __version__
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import Failed
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed, blank
from intarsia.plugin.diagnosis import whole
from intarsia.plugin.doctor import main

SECRET = "holiday-of-anna"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / SECRET
    monkeypatch.setenv("INTARSIA_HOME", str(place))
    return place


def private(home: Path) -> set[str]:
    """What must not be in a report."""
    found = {SECRET, str(home), str(Path.home()), os.getcwd(), "engine.json"}
    names = {getpass.getuser(), socket.gethostname()}
    return found | {name for name in names if len(name) > 4}


def test_without_an_engine_the_machine_is_told(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert f"Intarsia {__version__}" in said
    assert "numpy" in said
    assert "no engine runs" in said
    assert not [text for text in private(home) if text in said]
    assert main(["--json"]) == 0
    assert json.loads(capsys.readouterr().out)["topics"][0]["title"] == "Command"


def test_an_engine_tells_its_health_and_failures_by_kind(home: Path) -> None:
    places = Places(home)
    engine = LocalEngine(places, Launch(arguments=("--cold",)))
    client = engine.connect()
    try:
        size = Size(32, 32)
        window = Placed(blank(size), 0, 0)
        edit = Complete(id=new_id(), picture=size, window=window, region=full_mask(size))
        end = client.submit(edit, lambda event: None)
        assert isinstance(end, Failed)  # nothing is visible there
        text = whole(places).text()
        assert "Recent failures  <-- look here" in text
        assert f"complete: {end.kind}" in text
        assert "journal: 1 edits" in text
        assert end.message not in text
        secrets = {*private(home), client.address.token, edit.id}
        assert not [secret for secret in secrets if secret in text]
        log = places.engine_log.read_text(encoding="utf-8")
        assert not [secret for secret in secrets if secret in log]
    finally:
        engine.stop(client)
    text = whole(places).text()  # with the engine gone, as after a crash
    assert "no engine runs" in text
    assert f"complete: {end.kind}" in text
    assert "window.pixels: 32 x 32 px" in text
    assert not [secret for secret in secrets if secret in text]


def test_an_edit_that_ended_with_its_engine_is_told_when_none_runs(home: Path) -> None:
    kept = Path(__file__).parents[1] / "data" / "documents" / "a1f7f2b" / "journal"
    shutil.copytree(kept, home / "journal")
    for path in home.glob("journal/*/00*"):
        path.unlink()
    text = whole(Places(home)).text()
    assert "paint_exemplar: ended with its engine" in text
    assert "verb: paint_exemplar" in text


def test_packs_that_lost_a_file_are_named(home: Path) -> None:
    pack = home / "packs" / "sd-1.5"
    pack.mkdir(parents=True)
    files = [{"name": "unet.safetensors", "sha256": "0" * 64, "size": 5}]
    (pack / "intarsia-pack.json").write_text(json.dumps({"files": files}))
    topics = {topic.title: topic for topic in whole(Places(home)).topics}
    assert topics["Packs"].lines == ("sd-1.5: damaged (missing_pack)",)
    assert not topics["Packs"].fine


def test_an_engine_that_hangs_is_said(home: Path) -> None:
    home.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        facts = {"pid": os.getpid(), "port": silent.getsockname()[1], "token": "t", "protocol": 1}
        (home / "engine.json").write_text(json.dumps(facts))
        began = time.monotonic()
        topics = whole(Places(home)).topics
    assert time.monotonic() - began < 200
    assert [t.lines for t in topics if t.title == "Health"] == [("no engine runs",)]


def test_the_verb_is_there() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "intarsia.plugin.cli", "--help"], capture_output=True, check=False
    )
    assert told.returncode == 0
