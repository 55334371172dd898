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

from intarsia_build import desktop
from intarsia_build.command import _parser as build_parser
from intarsia_build.targets import LINUX, TARGETS

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


def test_the_archive_for_linux_is_built_where_the_libraries_are_that_it_carries() -> None:
    step = next(s for s in jobs()["build"]["steps"] if "apt-get" in s.get("run", ""))
    package = r"\b(?:lib[a-z]+[\w.-]*\d|fonts-[\w-]+)(?=[\s)])"
    known = set(re.findall(package, (ROOT / "tests" / "run.sh").read_text("utf-8")))
    assert len(known) > 15
    assert set(re.findall(package, step["run"] + " ")) == known


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


@pytest.mark.portable
@pytest.mark.timeout(3000)
def test_the_build_job_runs_whole_on_a_linux_machine(tmp_path: Path) -> None:
    """Its steps for Linux in a clone, as written, but for pip, which this Python has behind it.

    INTARSIA_RUNTIME=host where the published Python cannot be reached.
    """
    build = jobs()["build"]
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    (clone / ".links").mkdir()
    (clone / ".links" / "intarsia").symlink_to("..")
    runner = next(x for x in build["strategy"]["matrix"]["include"] if x["system"] == LINUX.name)
    environment = {
        **os.environ,
        "SYSTEM": runner["system"],
        "PROGRAM": runner["program"],
        "PYTHONPATH": str(clone / ".links"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    runtime = os.environ.get("INTARSIA_RUNTIME", "published")
    steps = [step for step in build["steps"] if "run" in step and "if" not in step]
    assert [step["run"].split()[:3] for step in steps[:1]] == [["python", "-m", "pip"]]
    for step in steps[1:]:
        script = step["run"].replace("build.py stage", f"build.py stage --runtime {runtime}")
        done = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script],
            cwd=clone,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{step['name']}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    made = {path.name.rpartition("-")[2] for path in (clone / "dist").iterdir() if path.is_file()}
    assert "linux.tar.gz" in made
    assert not {f"{name}.zip" for name in TARGETS} & made


def test_the_program_that_each_system_is_tried_with_is_the_one_that_is_built(
    tmp_path: Path,
) -> None:
    desktop.write_linux(tmp_path / "Intarsia")
    desktop.write_windows(tmp_path / "Intarsia")
    desktop.write_macos(tmp_path / "Intarsia.app" / "Contents")
    for one in jobs()["build"]["strategy"]["matrix"]["include"]:
        assert (tmp_path / one["program"]).is_file(), one
