"""The architecture page: what its pictures name exists, and they are those of their text."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DRAW = ROOT / "docs" / "draw_architecture.py"
TEXTS = sorted((ROOT / "docs" / "architecture").glob("*.dot"))
PLACE = re.compile(r"\b(?:core|ui|plugin|resources|docs|tests)/[\w/]+(?:\.py)?")


def _check(*arguments: str) -> int:
    command = [sys.executable, str(DRAW), "--check", *arguments]
    return subprocess.run(command, capture_output=True, timeout=200).returncode


def _places(text: str) -> set[str]:
    return {place.rstrip("/") for place in PLACE.findall(text)}


@pytest.mark.parametrize("page", [*TEXTS, ROOT / "docs" / "architecture.md"], ids=lambda p: p.name)
def test_every_file_and_folder_it_names_exists(page: Path) -> None:
    places = _places(page.read_text("utf-8"))
    assert places
    assert {place for place in places if not (ROOT / place).exists()} == set()


def test_the_steps_of_an_edit_are_numbered_in_order() -> None:
    """There is a step for each number, and each is a file."""
    text = (ROOT / "docs" / "architecture" / "edit.dot").read_text("utf-8")
    steps = re.findall(r'<td align="right">(\d+)</td><td align="left">([^<]+)</td>', text)
    numbers = sorted(int(number) for number, _ in steps)
    assert numbers == list(range(1, len(steps) + 1))
    assert all((ROOT / place).is_file() for _, place in steps)
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert f"![{len(steps)} steps " in page


def test_the_pictures_are_those_of_their_text() -> None:
    assert _check() == 0


@pytest.mark.parametrize("tool", [True, False], ids=["with dot", "without"])
def test_a_changed_text_is_found(
    tool: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if tool and shutil.which("dot") is None:
        pytest.skip("Graphviz is not installed")
    if not tool:
        monkeypatch.setenv("PATH", str(tmp_path))
    for text in TEXTS:
        changed = text.read_text("utf-8").replace("core/link", "core/lime")
        (tmp_path / text.name).write_text(changed, "utf-8")
    assert _check("--text", str(tmp_path)) == 1


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_a_drawing_with_other_words_is_found(tmp_path: Path) -> None:
    for picture in (ROOT / "docs" / "images").glob("architecture-*.svg"):
        drawn = picture.read_text("utf-8")
        (tmp_path / picture.name).write_text(drawn.replace(">core/", ">cure/"), "utf-8")
    assert _check("--out", str(tmp_path)) == 1
