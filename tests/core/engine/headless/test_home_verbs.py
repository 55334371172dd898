"""A home that cannot be used, or an answer that cannot be written, is told in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.engine.headless.home_verbs import of_home
from intarsia.core.engine.headless.journal_verbs import main as jobs
from intarsia.core.state.storage.places import Places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="homes as Unix has them")
VERBS = ["packs list", "packs list --json", "packs info sam-vit-b", "jobs list", "jobs list --json"]


def run(verb: str, home: str, out: str = "") -> tuple[int, str]:
    """Exit status and standard error of the command; its output goes to the file `out`."""
    with open(out or os.devnull, "wb") as file:
        done = subprocess.run(
            [sys.executable, "-m", "intarsia.plugin", *verb.split()],
            stdout=file,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=200,
            env={**os.environ, "INTARSIA_HOME": home},
        )
    return done.returncode, done.stderr


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("home", ["~nobody-of-this-name/x", "too long", "closed"])
def test_the_command_says_what_is_wrong_with_the_home(verb: str, home: str, tmp_path: Path) -> None:
    if home == "closed" and os.geteuid() == 0:
        pytest.skip("an administrator may read all")
    (tmp_path / "closed").mkdir(0o000)
    place = {"too long": str(tmp_path / ("n" * 300)), "closed": str(tmp_path / "closed")}
    status, told = run(verb, place.get(home, home))
    assert status == 1, told
    assert told.startswith("intarsia: ")
    assert place.get(home, home) in told
    assert told.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux")
@pytest.mark.parametrize(("verb", "unbuffered"), [*((verb, "") for verb in VERBS), (VERBS[0], "1")])
def test_an_answer_for_which_there_is_no_space_is_told(
    verb: str, unbuffered: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    status, told = run(verb, str(tmp_path / "home"), "/dev/full")
    assert (status, told.count("\n")) == (1, 1), told
    assert told.startswith("intarsia: No answer is written: ")


@pytest.mark.parametrize("verb", VERBS[:2])
def test_who_reads_no_further_is_told_nothing(verb: str, tmp_path: Path) -> None:
    code = (
        "import os, subprocess, sys\nread, write = os.pipe()\nos.close(read)\n"
        "done = subprocess.run([sys.executable, '-m', 'intarsia.plugin', *sys.argv[1:]],"
        " stdout=write)\nsys.exit(done.returncode)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *verb.split()],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
        env={**os.environ, "INTARSIA_HOME": str(tmp_path / "home")},
    )
    assert (done.returncode, done.stderr) == (1, "")


def test_a_folder_that_may_not_be_read_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    def refused(_: object) -> int:
        raise PermissionError(13, "Permission denied", "/closed/packs")

    assert of_home(refused) == 1
    assert capsys.readouterr().err == "intarsia: /closed/packs cannot be used: Permission denied.\n"


def test_the_status_is_the_verbs_own() -> None:
    assert [of_home(lambda _, status=status: status) for status in (0, 1, 2)] == [0, 1, 2]


def test_a_home_that_may_not_be_listed_is_not_one_without_edits(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(folder: str) -> list[str]:
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "listdir", refuse)
    with pytest.raises(PermissionError):
        jobs(["list"], Places(tmp_path))
