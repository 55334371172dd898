"""`intarsia jobs`: what is on disk is listed, shown, exported, pruned, an engine running or no."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.journal_verbs import main
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id

Small = Callable[..., Complete]


def said(capsys: pytest.CaptureFixture[str], home: Path, *arguments: str) -> dict[str, Any]:
    status = main([*arguments, "--json"], Places(home))
    told: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (status == 0) == told["ok"]
    return told


@pytest.fixture
def two(launch: Any, tmp_path: Path, small: Small) -> tuple[Any, Complete, Complete]:
    """An engine that has finished two edits; the first was fetched."""
    engine = launch(tmp_path, "--cold")
    first, second = small(1), small(2)
    for edit in (first, second):
        engine.send(edit)
    assert engine.ask("POST", f"/v1/edits/{first.id}/fetched")[0] == 204
    assert engine.ask("POST", f"/v1/edits/{new_id()}/fetched")[0] == 404
    engine.kill()
    return engine, first, second


def test_edits_are_listed_shown_and_exported(
    two: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    engine, first, second = two
    jobs = said(capsys, engine.home, "list")["jobs"]
    assert [(job["id"], job["state"], job["fetched"]) for job in jobs] == [
        (first.id, "finished", True),
        (second.id, "finished", False),
    ]
    shown = said(capsys, engine.home, "show", second.id[:8])
    assert shown["events"][-1].startswith("finished by nothing on cpu")
    out = tmp_path / "result.ora"
    assert said(capsys, engine.home, "export", second.id, "-o", str(out))["layers"] == 2
    opened = open_picture(out.read_bytes(), out.name)
    assert [layer.name for layer in opened.layers][0] == "Source"
    assert (opened.pixels.width, opened.pixels.height) == (96, 96)
    assert main(["list"], Places(engine.home)) == 0
    assert "finished, not fetched" in capsys.readouterr().out


def test_pruning_leaves_what_somebody_may_miss(
    two: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    engine, first, second = two
    assert said(capsys, engine.home, "prune", "--older-than", "1")["deleted"] == []
    assert said(capsys, engine.home, "prune")["deleted"] == [first.id]
    assert said(capsys, engine.home, "prune")["deleted"] == []
    assert said(capsys, engine.home, "prune", "--all")["deleted"] == [second.id]
    assert said(capsys, engine.home, "list")["jobs"] == []


def test_what_is_not_there_is_a_sentence(two: Any, capsys: pytest.CaptureFixture[str]) -> None:
    engine, first, _ = two
    assert said(capsys, engine.home, "show", "ffffffff-none")["kind"] == "unknown_job"
    assert said(capsys, engine.home, "export", first.id, "-o", "x.gif")["kind"] == "bad_edit"


def test_an_engine_that_runs_is_not_disturbed(
    launch: Any, tmp_path: Path, small: Small, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = launch(tmp_path, "--cold")
    try:
        edit, busy = small(3), small(4, 1000, "classical")
        engine.send(edit)
        connection = engine.connect()
        body = engine.frame(busy)
        connection.request("POST", "/v1/edits", body, engine.headers)
        connection.getresponse().read1(8)
        states = {job["id"]: job["state"] for job in said(capsys, tmp_path, "list")["jobs"]}
        assert states[busy.id] == "running"
        gone = said(capsys, tmp_path, "prune", "--all")["deleted"]
        assert edit.id in gone
        assert busy.id not in gone or states[busy.id] != "running"
        assert engine.ask("GET", f"/v1/edits/{edit.id}/events")[0] == 404
        assert engine.ask("DELETE", f"/v1/edits/{busy.id}")[0] == 204
        connection.close()
    finally:
        engine.kill()
