"""Two builds are compared file by file, and a build takes its own sources."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from intarsia_build import targets
from intarsia_build.failures import BuildFailed
from intarsia_build.tree import runtime_of
from intarsia_build.twice import built_in, differences


def build(folder: Path, *, time: int = 1, text: str = "same", more: str = "") -> Path:
    folder.mkdir()
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("inside.txt", (2020, 1, time, 0, 0, 0)), text)
        archive.writestr(zipfile.ZipInfo("other.txt"), "same")
    if more:
        (folder / more).write_text("more")
    return folder


def test_equal_builds_differ_in_nothing(tmp_path: Path) -> None:
    first, second = build(tmp_path / "1"), build(tmp_path / "2")
    assert differences(built_in(first), built_in(second)) == []


@pytest.mark.parametrize("change", [{"time": 2}, {"text": "other"}])
def test_what_differs_is_named_with_what_is_inside(
    tmp_path: Path, change: dict[str, object]
) -> None:
    first, second = build(tmp_path / "1"), build(tmp_path / "2", **change)  # type: ignore[arg-type]
    told = differences(built_in(first), built_in(second))
    assert told == ["a.zip: 1 inside differ: inside.txt"]


def test_a_file_of_one_build_alone_is_a_difference(tmp_path: Path) -> None:
    first, second = build(tmp_path / "1"), build(tmp_path / "2", more="b.exe")
    told = differences(built_in(first), built_in(second))
    assert told == ["b.exe: built only the second time"]


def test_the_code_of_another_checkout_is_not_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    targets.require_own_sources()
    monkeypatch.setattr(targets, "ROOT", Path("/somewhere/else"))
    with pytest.raises(BuildFailed, match="pip install -e"):
        targets.require_own_sources()


def test_this_python_is_for_linux_alone() -> None:
    asked = {name: runtime_of(target, "host") for name, target in targets.TARGETS.items()}
    assert asked == {"windows": "none", "macos": "none", "linux": "host"}
    assert runtime_of(targets.WINDOWS, "published") == "published"


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files")
def test_our_own_distributions_have_the_same_bytes_in_two_places(tmp_path: Path) -> None:
    """Sdist, wheel and Krita zip, from one checkout into two folders with unlike rights."""
    built = []
    for name, umask in (("one", 0o022), ("the other", 0o077)):
        script = Path(targets.ROOT, "packaging", "build.py")
        command = [sys.executable, str(script), "dist", "--out", str(tmp_path / name)]
        done = subprocess.run(command, umask=umask, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        built.append(built_in(tmp_path / name))
    assert len(built[0]) == 3
    assert differences(*built) == []
