"""The workflow that any fork can run: its steps name what is there, and run where they can."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from intarsia_build.command import _parser as build_parser

ROOT = Path(__file__).parents[2]
FILE = ROOT / ".github" / "workflows" / "release.yml"
PROGRAM = Path(sys.executable).with_name("intarsia")


def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))["jobs"]
    return found


def scripts() -> list[str]:
    return [step["run"] for job in jobs().values() for step in job["steps"] if "run" in step]


def test_it_tests_and_builds_on_three_systems() -> None:
    assert set(jobs()["test"]["strategy"]["matrix"]["os"]) == {
        "ubuntu-latest",
        "windows-latest",
        "macos-latest",
    }
    built = jobs()["build"]["strategy"]["matrix"]["include"]
    assert {one["system"] for one in built} == {"windows", "macos", "linux"}


def test_every_step_is_bash_that_parses() -> None:
    signers = [path.read_text("utf-8") for path in (ROOT / "packaging").glob("*/sign.sh")]
    assert len(signers) == 2
    for script in (*scripts(), *signers):
        plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
        done = subprocess.run(["bash", "-n"], input=plain, text=True, check=False)
        assert done.returncode == 0, script


def test_every_file_that_a_step_runs_is_there() -> None:
    named = set(re.findall(r"\b(?:packaging|tests)/[\w./]+", "\n".join(scripts())))
    assert len(named) > 5
    for name in named:
        assert (ROOT / name).exists(), name


def test_every_call_of_the_builder_is_understood() -> None:
    calls = [
        line
        for script in scripts()
        for line in script.splitlines()
        if line.strip().startswith("python packaging/build.py")
    ]
    assert len(calls) >= 4
    for call in calls:
        words = shlex.split(call.replace("$SYSTEM", "linux"))
        build_parser().parse_args(words[2:])


def test_no_address_of_ours_and_no_secret_in_it() -> None:
    text = FILE.read_text("utf-8")
    assert "http" not in text
    assert re.findall(r"secrets\.(\w+)", text)


@pytest.mark.skipif(not PROGRAM.is_file(), reason="the program is not installed beside its Python")
def test_the_smoke_test_of_the_build_holds_for_this_installation() -> None:
    step = next(s for s in jobs()["build"]["steps"] if "smoke.py" in s.get("run", ""))
    short = "--only version --only notices --only report --only editor"
    script = step["run"].replace('"dist/$SYSTEM/$PROGRAM"', f'{short} "$PROGRAM"')
    environment = {
        **os.environ,
        "PROGRAM": str(PROGRAM),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["bash", "-ec", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": ok") == 4
