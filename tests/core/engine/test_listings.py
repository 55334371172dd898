"""The quick lists say what the verbs say, and leave to them what they cannot know."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intarsia.core.engine.headless.journal_verbs import main as jobs
from intarsia.core.engine.listings import MANIFEST, catalogue_rows, listed
from intarsia.core.engine.packs.catalogue import load_catalogue
from intarsia.core.engine.packs.commands import main as packs
from intarsia.core.state.storage.places import Places
from intarsia.resources import __file__ as resources

EDIT = "0" * 8 + "-0000" * 3 + "-" + "0" * 12


@pytest.fixture(name="home")
def fixture_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("INTARSIA_HOME", str(home))
    return home


def said(capsys: pytest.CaptureFixture[str], verb: str) -> str:
    assert listed((verb, "list"))
    return capsys.readouterr().out


def test_the_catalogue_is_read_as_it_is() -> None:
    text = Path(resources).with_name("packs.toml").read_text("utf-8")
    known = load_catalogue()
    assert list(catalogue_rows(text)) == [
        (pack.id, [item.size for item in pack.files], pack.about_mb, pack.licence) for pack in known
    ]


@pytest.mark.parametrize("there", ["nothing", "some", "a file", "a folder for a record"])
def test_packs_are_listed_as_the_verb_lists_them(
    there: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, some = home / "packs", load_catalogue()[:3]
    if there == "a file":
        home.mkdir()
        root.write_bytes(b"")
    elif there != "nothing":
        for pack in some:
            (root / pack.id).mkdir(parents=True)
        record = root / some[1].id / MANIFEST
        record.write_bytes(b"{}") if there == "some" else record.mkdir()
    assert packs(["list"], root) == 0
    expected = capsys.readouterr().out
    assert said(capsys, "packs") == expected
    assert expected.count("installed") == (there == "some")


def test_no_edits_are_listed_as_the_verb_lists_them(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for made in (None, home, home / "journal", home / "journal-2" / "lock"):
        if made is not None:
            made.mkdir(parents=True)
        assert jobs(["list"], Places(home)) == 0
        expected = capsys.readouterr().out
        assert said(capsys, "jobs") == expected


@pytest.mark.parametrize(
    ("verb", "folder"),
    [
        ("packs", "packs/.sam-vit-b.part"),
        ("packs", "packs/.sam-vit-b.old"),
        ("jobs", f"journal/{EDIT}"),
        ("jobs", f"journal-2/{EDIT}/a folder"),
    ],
)
def test_what_must_be_mended_or_read_is_for_the_verb(
    verb: str, folder: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / folder).mkdir(parents=True)
    assert not listed((verb, "list"))
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("verb", ["packs", "jobs"])
def test_what_cannot_be_read_is_for_the_verb(
    verb: str, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: str) -> list[str]:
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "listdir", refuse)
    assert not listed((verb, "list"))
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "arguments", [(), ("packs",), ("packs", "list", "--json"), ("packs", "info"), ("jobs", "show")]
)
def test_anything_else_is_for_the_verb(arguments: tuple[str, ...], home: Path) -> None:
    assert not listed(arguments)
