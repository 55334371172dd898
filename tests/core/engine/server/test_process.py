"""How an engine is started: what it refuses to be, and what it is told on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.__main__ import main
from intarsia.core.engine.server.process import Serving
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.errors import BadRequest


def test_an_open_address_needs_a_token(tmp_path: Path) -> None:
    Serving(Places(tmp_path), host="0.0.0.0", token="t" * 32).check()
    with pytest.raises(BadRequest, match="token of your own"):
        Serving(Places(tmp_path), host="0.0.0.0").check()


@pytest.mark.parametrize("content", [None, b"short", b"\xff\xfe" * 20])
def test_a_token_file_that_is_none_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    assert main(["serve", "--home", str(tmp_path), "--token-file", str(path)]) == 1
    assert "token" in capsys.readouterr().err


def test_a_home_that_cannot_be_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert main(["serve", "--home", str(tmp_path / "file" / "home")]) == 1
    assert "file" in capsys.readouterr().err


def test_a_token_from_a_file_is_the_one(launch: Any, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("0123456789abcdef\n")
    engine = launch(tmp_path / "home", "--cold", "--token-file", str(path))
    try:
        assert engine.token == "0123456789abcdef"
        assert engine.ask("GET", "/v1/info")[0] == 200
    finally:
        engine.kill()


def test_an_engine_that_cannot_be_announced_ends_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "engine.json").mkdir()
    command = [sys.executable, "-m", "intarsia.core.engine", "serve", "--cold", "--home"]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, timeout=200)
    assert done.returncode == 1
    assert done.stderr.startswith(str(tmp_path / "engine.json"))
