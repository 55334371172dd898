"""What the program is made of is listed, allowed, and said with its licences."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

import intarsia.resources
from intarsia.plugin.notices import CHANGED, Part, networks, notices, parts
from intarsia.plugin.notices_command import main

ROOT = Path(__file__).parents[2]
RESOURCES = Path(intarsia.resources.__path__[0])

# What an Apache-2.0 program may be delivered with. The LGPL of Qt and libheif is met by shared
# libraries that a person can replace; MPL-2.0 by leaving its files unchanged.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "MPL-2.0",
    "PSF-2.0",
    "Zlib",
}
_LOCKED = re.compile(r"^([A-Za-z0-9_.-]+)==", re.MULTILINE)


def shipped() -> list[str]:
    """The names of all distributions in the downloads."""
    names: set[str] = set()
    for lock in (ROOT / "packaging" / "locks").glob("*.txt"):
        names |= {re.sub(r"[-_.]+", "-", x).lower() for x in _LOCKED.findall(lock.read_text())}
    return sorted(names)


@pytest.fixture(scope="module")
def installed() -> dict[str, Part]:
    return {part.name: part for part in parts()}


def test_every_part_that_ships_has_a_licence_that_we_may_ship(installed: dict[str, Part]) -> None:
    known = [installed[name] for name in shipped() if name in installed]
    assert len(known) > 30
    for part in known:
        choices = [c.strip(" ()") for c in part.licence.split(" OR ")]
        fine = [c for c in choices if {x.strip(" ()") for x in c.split(" AND ")} <= ALLOWED]
        assert fine, f"{part.name}: {part.licence!r}"


def test_every_part_that_ships_comes_with_a_text(installed: dict[str, Part]) -> None:
    for name in shipped():
        if name in installed:
            text = notices([installed[name]], ())
            assert len(text) > 600, name


def test_every_trained_file_is_listed_with_its_hash() -> None:
    files = {n.file: n for n in networks()}
    trained = [
        path
        for kind in ("*.safetensors", "*.npz", "*.tflite", "*.onnx", "*.pt")
        for path in RESOURCES.rglob(kind)
    ]
    assert {path.relative_to(RESOURCES).as_posix() for path in trained} == set(files)
    for path in trained:
        found = files[path.relative_to(RESOURCES).as_posix()]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == found.sha256
        assert found.source
        assert found.training_data
        assert found.licence in ALLOWED


def test_the_command_prints_them_as_text_and_as_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 0
    text = capsys.readouterr().out
    assert "MediaPipe selfie segmentation" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert main(["--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert {"name", "version", "licence", "home", "texts"} == set(facts["parts"][0])
    assert len(facts["networks"]) == len(networks())


def test_what_a_download_says_that_was_changed_is_shown_and_here_is_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert main([]) == 0
    assert "Changed by this project" not in capsys.readouterr().out
    (tmp_path / CHANGED).write_text("Changed by this project\n\nThis and that.\n")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "python"))
    assert main([]) == 0
    text = capsys.readouterr().out
    assert text.index("Changed by this project\n\nThis and that.") < 200
    assert main(["--json"]) == 0
    assert "This and that." in json.loads(capsys.readouterr().out)["changed"]


def test_parts_of_another_tree_are_those_of_its_folder(tmp_path: Path) -> None:
    info = tmp_path / "Some_Thing-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: Some_Thing\nVersion: 1.2\n"
        "Classifier: License :: OSI Approved :: MIT License\n"
    )
    (info / "LICENSE").write_text("Do what you like.")
    (info / "RECORD").write_text("Some_Thing-1.2.dist-info/LICENSE,,\n")
    assert parts([tmp_path]) == (Part("some-thing", "1.2", "MIT", "", ("Do what you like.",)),)
