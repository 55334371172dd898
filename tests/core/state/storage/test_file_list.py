"""The list of installed files: what an antivirus took or changed is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from intarsia.core.state.storage.file_list import NAME, Fault, faults, list_files, write_list
from intarsia.core.wire.errors import BadDocument


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "Bücher und Bilder"
    (folder / "python" / "lib").mkdir(parents=True)
    (folder / "python" / "lib" / "scanner.pyd").write_bytes(b"\x4d\x5a" * 100)
    (folder / "python" / "ä b.py").write_text("x = 1\n")
    write_list(folder)
    return folder


def test_a_whole_tree_has_no_faults_and_equal_trees_equal_lists(tree: Path) -> None:
    first = (tree / NAME).read_bytes()
    assert faults(tree) == ()
    write_list(tree)
    assert (tree / NAME).read_bytes() == first
    assert [item.path for item in list_files(tree)] == ["python/lib/scanner.pyd", "python/ä b.py"]


def test_a_removed_and_a_changed_file_are_named(tree: Path) -> None:
    (tree / "python" / "lib" / "scanner.pyd").unlink()
    (tree / "python" / "ä b.py").write_text("x = 2\n")  # the same size
    assert faults(tree) == (
        Fault("python/lib/scanner.pyd", missing=True),
        Fault("python/ä b.py", missing=False),
    )
    assert [str(f) for f in faults(tree)] == [
        "python/lib/scanner.pyd is missing",
        "python/ä b.py has changed",
    ]


def test_caches_and_added_packages_are_no_fault(tree: Path) -> None:
    (tree / "python" / "__pycache__").mkdir()
    (tree / "python" / "__pycache__" / "x.pyc").write_bytes(b"1")
    (tree / "python" / "torch.py").write_text("")
    assert faults(tree) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"files": [{"path": "a"}]}',
        '{"files": [{"path": "../../x", "size": 1, "sha256": ""}]}',
        '{"files": [{"path": "/etc/passwd", "size": 1, "sha256": ""}]}',
    ],
)
def test_a_damaged_list_is_a_sentence(tree: Path, text: str) -> None:
    (tree / NAME).write_text(text)
    with pytest.raises(BadDocument, match="Install again"):
        faults(tree)


def test_no_list_says_that_pip_checks_its_own(tmp_path: Path) -> None:
    with pytest.raises(BadDocument, match="pip"):
        faults(tmp_path)
