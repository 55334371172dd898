"""The map of the tree: folders and their sentences, class names, what the README says of it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("core", "plugin", "resources", "ui")
ROW = re.compile(r"^\| `([\w/]+)` \| (.+) \|$", re.M)


def _packages() -> dict[str, str]:
    """Every package folder, and the docstring it opens with."""
    inits = (path for top in FOLDERS for path in (ROOT / top).rglob("__init__.py"))
    return {
        path.parent.relative_to(ROOT).as_posix(): ast.get_docstring(ast.parse(path.read_text()))
        or ""
        for path in inits
    }


def _listed() -> list[tuple[str, str]]:
    """The rows of CONTRIBUTING's map."""
    return ROW.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))


def test_every_folder_is_on_the_map_once_and_no_other() -> None:
    assert sorted(folder for folder, _ in _listed()) == sorted(_packages())


def test_each_says_on_the_map_what_it_says_itself() -> None:
    """`python docs/write_map.py` writes the map anew."""
    said = {folder: " ".join(text.split("\n\n")[0].split()) for folder, text in _packages().items()}
    assert dict(_listed()) == said
    check = subprocess.run([sys.executable, str(ROOT / "docs" / "write_map.py"), "--check"])
    assert check.returncode == 0


def test_each_says_it_in_one_whole_sentence_of_its_own() -> None:
    sentences = [sentence for _, sentence in _listed()]
    assert [s for s in sentences if not re.fullmatch(r"[A-Z].{15,}[^.]\.", s)] == []
    assert [s for s in sentences if re.search(r"\. [A-Z]", s)] == []
    assert len(set(sentences)) == len(sentences)


def test_every_folder_with_a_module_is_a_package() -> None:
    """A folder without `__init__.py` would be left out of the wheel, and of the map."""
    holding = {
        path.parent.relative_to(ROOT).as_posix()
        for top in FOLDERS
        for path in (ROOT / top).rglob("*.py")
    }
    assert holding == set(_packages())


def test_one_class_name_is_one_class() -> None:
    where = defaultdict(set)
    for top in ("core", "ui", "plugin"):
        for path in (ROOT / top).rglob("*.py"):
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    where[node.name].add(path.relative_to(ROOT).as_posix())
    assert {name: sorted(paths) for name, paths in where.items() if len(paths) > 1} == {}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/image-elements.md"])
def test_a_page_names_no_folder_that_is_gone(page: str) -> None:
    """Paths of the worked example's own method, which nobody has made yet, are left out."""
    text = (ROOT / page).read_text("utf-8")
    named = re.findall(r"`((?:core|ui|plugin|resources|docs|tests|benchmarks)/[\w./-]+)", text)
    assert named
    assert [x for x in named if "mirror" not in x and not (ROOT / x.rstrip("./")).exists()] == []


def test_the_readme_names_every_model_in_the_box() -> None:
    """What is bundled stands under the licence, with its size to the MB."""
    kinds = (".safetensors", ".pt", ".pth", ".ckpt", ".onnx", ".bin", ".npz", ".tflite")
    models = [path for path in (ROOT / "resources").rglob("*") if path.suffix in kinds]
    _, _, licence = (ROOT / "README.md").read_text("utf-8").partition("## Licence")
    for path in models:
        size = path.stat().st_size / 1e6
        megabytes = f"{size:.0f}" if size >= 1 else f"{size:.2f}"
        assert f"`{path.relative_to(ROOT).as_posix()}` ({megabytes} MB)" in licence
    named = re.findall(r"`resources/\S+\.(?:safetensors|npz|tflite|onnx)`", licence)
    assert len(models) == len(named)
