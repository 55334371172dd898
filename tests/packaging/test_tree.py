"""A staged tree of small wheels: it says what was changed, and what must not ship is refused."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from elf_libraries import elf_that_needs
from intarsia.plugin.notices import CHANGED
from intarsia_build import tree
from intarsia_build.contents import BILL
from intarsia_build.failures import BuildFailed
from intarsia_build.targets import LINUX, WINDOWS, Target
from intarsia_build.tree import Staging, stage


class Shop:
    """Wheels that a build takes instead of the locked ones, and a build of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheels: list[Path] = []

    def put(self, name: str, files: dict[str, bytes]) -> None:
        path = self.folder / f"{name}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for inner, data in files.items():
                archive.writestr(inner, data)
            told = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
            archive.writestr(f"{name}-1.0.dist-info/METADATA", told)
            archive.writestr(f"{name}-1.0.dist-info/RECORD", "")
        self.wheels.append(path)

    def stage(self, target: Target) -> Path:
        """The version's folder."""
        own = self.folder / "intarsia-1.0-py3-none-any.whl"
        if not own.exists():
            self.put("intarsia", {"intarsia/core/tests/left.py": b""})
            self.wheels.pop()
        top = stage(Staging(target, self.folder, own, "none"), self.folder / "out")
        (found,) = (top / "versions").iterdir()
        return found


@pytest.fixture(name="shop")
def fixture_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    shop = Shop(tmp_path)
    monkeypatch.setattr(tree, "fetch", lambda *_: tuple(shop.wheels))
    monkeypatch.setattr(tree, "relink", lambda *_: None)
    monkeypatch.setattr(tree, "carry_fallback", lambda *_: ())
    shop.put("opencv_python_headless", {"cv2/__init__.py": b""})
    return shop


def test_each_part_that_was_changed_says_so(shop: Shop) -> None:
    shop.put("some_tested", {"some/tests/test_it.py": b"", "some/__init__.py": b""})
    shop.put("some_whole", {"whole/__init__.py": b""})
    folder = shop.stage(LINUX)
    text = " ".join((folder / CHANGED).read_text("utf-8").split())
    assert "left out: some-tested 1.0." in text
    assert "The module cv2 was linked anew" in text
    assert "some-whole" not in text
    assert "intarsia 1.0" not in text
    named = {c["name"]: c for c in json.loads((folder / BILL).read_text())["components"]}
    changed = {name for name, facts in named.items() if "pedigree" in facts}
    assert changed == {"some-tested", "opencv-python-headless"}
    assert CHANGED in (folder / "files.json").read_text()


def test_for_windows_opencv_is_not_linked_anew(shop: Shop) -> None:
    folder = shop.stage(WINDOWS)
    assert not (folder / CHANGED).exists()


def test_a_tree_for_linux_with_all_data_of_icu_is_refused(shop: Shop) -> None:
    shop.put("PySide6_Essentials", {"PySide6/Qt/lib/libicudata.so.99": bytes(11_000_000)})
    with pytest.raises(BuildFailed, match="laid out in a new way"):
        shop.stage(LINUX)


def test_libraries_that_nothing_loads_any_more_are_gone_from_a_tree_for_linux(shop: Shop) -> None:
    shop.put(
        "coded",
        {"coded.libs/libold-1.so": elf_that_needs("libc.so.6"), "coded/a.so": elf_that_needs()},
    )
    folder = shop.stage(LINUX)
    assert not list(folder.rglob("libold*"))
    assert "left out: coded 1.0." in " ".join((folder / CHANGED).read_text("utf-8").split())
