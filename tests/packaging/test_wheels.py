"""Locks of wheels only, the same choice on every system, and unpacking that nothing escapes."""

from __future__ import annotations

import re
import sys
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from intarsia_build.changes import Change
from intarsia_build.failures import BuildFailed
from intarsia_build.left_out import is_left_out
from intarsia_build.targets import LINUX, MACOS, ROOT, TARGETS, WINDOWS
from intarsia_build.wheels import LOCKS, fetch, fits, name_of, unpack

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LINE = re.compile(r"([a-z0-9][a-z0-9.-]*)==([\w.]+) --hash=sha256:([0-9a-f]{64})")


def norm(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(name: str) -> dict[str, str]:
    lines = (LOCKS / name).read_text().splitlines()
    found = [LINE.fullmatch(line) for line in lines]
    assert all(found), [line for line, match in zip(lines, found, strict=True) if not match]
    return {match[1]: match[2] for match in found if match}


def test_every_system_has_a_lock_of_pinned_and_hashed_wheels() -> None:
    locks = {target.name: locked(f"{target.name}-py3.12.txt") for target in TARGETS.values()}
    assert set(locks["linux"]) == set(locks["macos"])
    assert set(locks["windows"]) - set(locks["linux"]) == {"colorama"}
    # Newer ones of these for Linux ask for a newer C library than the other wheels do.
    differing = {n for n, release in locks["linux"].items() if locks["windows"][n] != release}
    assert differing <= {"pyside6-essentials", "shiboken6", "c2pa-python"}
    for needed in ("numpy", "numba", "pyside6-essentials", "uvicorn", "pip", "huggingface-hub"):
        assert needed in locks["linux"]
    assert not {"torch", "diffusers"} & set(locks["linux"])  # added later, where wanted


@pytest.mark.parametrize("lock", sorted(path.name for path in LOCKS.glob("*.txt")))
def test_a_lock_has_what_the_program_asks_for_today(lock: str) -> None:
    pins = locked(lock)
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for extra in ("desktop", "engine", "credentials"):
        for asked in map(Requirement, extras["optional-dependencies"][extra]):
            name = norm(asked.name)
            assert name in pins, f"{asked} is new: run build.py lock"
            assert asked.specifier.contains(pins[name]), f"{asked} is locked at {pins[name]}"


def test_a_lock_has_what_its_wheels_ask_for_and_each_is_unpacked() -> None:
    """Of the lock of this Python on Linux, the wheels that are installed here as locked."""
    path = LOCKS / f"linux-py{sys.version_info[0]}.{sys.version_info[1]}.txt"
    if not (sys.platform.startswith("linux") and path.is_file()):
        pytest.skip(f"no {path.name}")
    pins = locked(path.name)
    here = {norm(found.name): found for found in distributions()}
    same = [name for name in pins if name in here and here[name].version == pins[name]]
    if not same:
        pytest.skip("none of the locked wheels is installed")
    for name in same:
        found = here[name]
        files = [file.as_posix() for file in found.files or () if file.parts[0] != ".."]
        assert not all(map(is_left_out, files)), f"nothing of {name} is unpacked"
        for asked in map(Requirement, found.requires or ()):
            if asked.marker is None or asked.marker.evaluate({"extra": ""}):
                wanted = norm(asked.name)
                assert wanted in pins, f"{name} asks for {wanted}: run build.py lock"


@pytest.mark.parametrize(
    ("wheel", "target", "good"),
    [
        ("numpy-2.0-cp312-cp312-win_amd64.whl", WINDOWS, True),
        ("numpy-2.0-cp312-cp312-win32.whl", WINDOWS, False),
        ("numpy-2.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl", LINUX, True),
        ("numpy-2.0-cp312-cp312-manylinux_2_28_aarch64.whl", LINUX, False),
        ("numpy-2.0-cp312-cp312-macosx_14_0_arm64.whl", MACOS, True),
        ("numpy-2.0-cp312-cp312-macosx_10_13_universal2.whl", MACOS, True),
        ("numpy-2.0-cp312-cp312-macosx_14_0_x86_64.whl", MACOS, False),
        ("idna-3.0-py3-none-any.whl", WINDOWS, True),
    ],
)
def test_a_wheel_of_another_system_does_not_fit(wheel: str, target: object, good: bool) -> None:
    assert fits(wheel, target) is good  # type: ignore[arg-type]


def wheel(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, name)
    return path


def test_modules_are_unpacked_and_what_nobody_runs_is_not(tmp_path: Path) -> None:
    changes = unpack(
        wheel(
            tmp_path / "a-1.whl",
            "a/__init__.py",
            "a/tests/test_a.py",
            "a/.hidden",
            "a/lib.obj",
            "a-1.dist-info/METADATA",
            "a-1.data/",
            "a-1.data/purelib/b.py",
            "a-1.data/scripts/a",
        ),
        tmp_path / "site",
    )
    found = {p.relative_to(tmp_path / "site").as_posix() for p in (tmp_path / "site").rglob("*.*")}
    assert found == {"a/__init__.py", "a-1.dist-info", "b.py"}
    assert changes == {Change.LEFT_OUT}
    assert unpack(wheel(tmp_path / "b-1.whl", "b/", "b/c.py"), tmp_path / "site") == set()


def test_a_wheel_is_named_as_notices_name_what_it_holds() -> None:
    path = Path("opencv_python_headless-5.0.0-cp37-abi3-manylinux_2_28_x86_64.whl")
    assert name_of(path) == "opencv-python-headless"


@pytest.mark.parametrize("name", ["../evil.py", "a/../../evil.py", "/evil.py"])
def test_a_wheel_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BuildFailed):
        unpack(wheel(tmp_path / "a-1.whl", name), tmp_path / "site")
    assert not (tmp_path / "evil.py").exists()


def test_a_missing_lock_says_which_verb_makes_it(tmp_path: Path) -> None:
    with pytest.raises(BuildFailed, match="run the verb lock"):
        fetch(WINDOWS, "3.9", tmp_path)
