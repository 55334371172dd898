"""The report of a problem: what it tells, and that it tells nothing private."""

from __future__ import annotations

import getpass
import socket
from pathlib import Path

import pytest

from intarsia.core.state.storage.places import Places, find_places
from intarsia.core.state.storage.report import hidden, log_topic
from intarsia.core.state.storage.settings import EngineProfile, Settings, save_settings
from intarsia.plugin.report import main

TOKEN = "a1b2c3d4e5f60718293a4b5c6d7e8f90"


def test_a_report_is_a_file_without_a_name_a_path_or_a_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("USER", "zoe-quux")
    places = find_places()
    places.home.mkdir(parents=True, exist_ok=True)
    secret = Settings(
        engines=(EngineProfile("Zoe's card", "gpu.example:7000", TOKEN),),
        engine="Zoe's card",
        recent_files=("/home/zoe-quux/wedding.jpg",),
        brush_px=55,
    )
    save_settings(places.settings_file, secret)
    places.engine_log.write_text(f"/home/zoe-quux/wedding.jpg {TOKEN} 10.1.2.3 failed\n")
    out = tmp_path / "report.txt"
    for options in ([], ["--log-words"]):
        assert main(["-o", str(out), *options]) == 0
        text = out.read_text()
        assert "brush_px: 55" in text
        assert "Packages of the engine" in text
        for private in ("zoe", "wedding", "gpu.example", TOKEN, "10.1.2.3", str(Path.home())):
            if private not in ("/", "/root"):
                assert private not in text, private
    assert "<path> <hidden> <address> failed" in text
    assert "Read" in capsys.readouterr().out


def test_user_and_computer_are_hidden_wherever_they_stand() -> None:
    places = find_places()
    line = hidden(f"{getpass.getuser()} on {socket.gethostname()} in {places.home}", places)
    assert str(places.home) not in line
    if socket.gethostname() not in ("localhost", "user"):
        assert socket.gethostname() not in line
    if getpass.getuser() not in ("root", "user"):
        assert getpass.getuser() not in line


def test_no_log_is_said_so(tmp_path: Path) -> None:
    assert log_topic(Places(tmp_path / "nowhere")).lines == ("none",)
