"""Puts the plugin where it is told, and says what a Krita there cannot do."""

from __future__ import annotations

from pathlib import Path

import pytest

from intarsia.plugin.krita.install.command import main


def test_every_krita_of_the_user_gets_it_and_what_it_cannot_do_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    usual = tmp_path / ".local" / "share" / "krita"
    flatpak = tmp_path / ".var" / "app" / "org.kde.krita" / "data" / "krita"
    for folder in (usual, flatpak):
        folder.mkdir(parents=True)
    assert main("krita-install", []) == 0
    for folder in (usual, flatpak):
        assert (folder / "pykrita" / "intarsia.desktop").is_file()
    said = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in said[:2]] == ["Krita or its AppImage", "Flatpak"]
    assert "may not start programs" in said[2]
    assert said[-1].endswith("--into.")


def test_a_portable_krita_is_named_and_nothing_else_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    portable = tmp_path / "stick" / "krita"
    assert main("krita-install", ["--into", str(portable)]) == 0
    assert (portable / "pykrita" / "intarsia.desktop").is_file()
    assert not (tmp_path / "home").exists()
    assert f"installed in {portable}." in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "krita").write_text("a file")
    assert main("krita-install", ["--into", str(tmp_path / "krita")]) == 1
    assert capsys.readouterr().err.startswith(f"intarsia: {tmp_path / 'krita'}")
