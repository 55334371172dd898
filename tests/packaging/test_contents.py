"""The notices and the bill of materials of a staged tree."""

from __future__ import annotations

import glob
import json
import re
import shutil
from pathlib import Path

import pytest

from intarsia.plugin.notices import CARRIED, CHANGED, Part, carried, changed, networks, parts
from intarsia_build.carried import note_libraries, note_python
from intarsia_build.changes import Change, told
from intarsia_build.contents import BILL, NOTICES, bill, write_contents


def test_the_bill_names_every_part_and_network_with_its_licence() -> None:
    found = parts()
    facts = json.loads(bill(found, networks()))
    assert facts["specVersion"] == "1.6"
    named = {c["name"]: c for c in facts["components"]}
    assert {part.name for part in found} <= set(named)
    assert named["pillow"]["licenses"][0]["license"]["id"] == "MIT-CMU"
    models = [c for c in facts["components"] if c["type"] == "machine-learning-model"]
    assert {c["hashes"][0]["content"] for c in models} == {n.sha256 for n in networks()}


def test_equal_trees_give_equal_bytes(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        site = tmp_path / name / "site"
        info = site / "thing-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n")
        (info / "RECORD").write_text("")
        write_contents(tmp_path / name, site, {})
        texts.append([(tmp_path / name / file).read_bytes() for file in (NOTICES, BILL)])
    assert texts[0] == texts[1]


def test_the_python_and_the_libraries_that_are_carried_are_named_with_their_licences(
    tmp_path: Path,
) -> None:
    lib = tmp_path / "python" / "lib" / "python3.12"
    (lib / "site-packages" / "thing").mkdir(parents=True)
    (lib / "site-packages" / "thing" / "LICENSE.txt").write_text("another's")
    (lib / "LICENSE.txt").write_text("PYTHON SOFTWARE FOUNDATION LICENSE")
    note_python(tmp_path, "3.12.11")
    stranger = tmp_path / "libstranger.so.1"
    stranger.write_bytes(b"")
    note_libraries(tmp_path, [stranger])
    write_contents(tmp_path, lib / "site-packages", {})
    named = {c["name"]: c for c in json.loads((tmp_path / BILL).read_text())["components"]}
    assert named["python"]["purl"] == "pkg:generic/python@3.12.11"
    assert named["python"]["licenses"][0]["license"]["id"] == "PSF-2.0"
    assert "libstranger" in named
    text = (tmp_path / NOTICES).read_text()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "another's" not in text
    assert {part.name for part in carried(tmp_path)} == {"python", "libstranger"}


def test_what_was_changed_of_which_parts_is_told_first_and_in_the_bill(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("cut-thing", "whole-thing"):
        info = site / f"{name.replace('-', '_')}-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "RECORD").write_text("")
    write_contents(tmp_path, site, {"cut-thing": {Change.CUT}, "absent": {Change.LEFT_OUT}})
    text = (tmp_path / NOTICES).read_text()
    notice = text.split("-" * 78)[1]
    assert notice.strip().startswith("Changed by this project")
    assert "unchanged sources are those of the versions" in " ".join(notice.split())
    assert "cut-thing 1.0." in notice
    assert not re.search("whole-thing|absent|left out", notice)
    assert changed(tmp_path) == notice.strip()
    named = {c["name"]: c for c in json.loads((tmp_path / BILL).read_text())["components"]}
    assert named["cut-thing"]["pedigree"]["notes"] == f"{Change.CUT.value}."
    assert "pedigree" not in named["whole-thing"]


def test_where_nothing_was_changed_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    write_contents(tmp_path, tmp_path / "site", {"absent": {Change.CUT}})
    assert "Changed by" not in (tmp_path / NOTICES).read_text()
    assert not (tmp_path / CHANGED).exists()
    assert changed(tmp_path) == told({}, parts()) == ""


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian")
def test_a_library_of_the_system_is_told_by_its_package(tmp_path: Path) -> None:
    (found,) = (Path(x) for x in sorted(glob.glob("/lib/*/libz.so.1"))[:1])
    note_libraries(tmp_path, [found])
    (part,) = carried(tmp_path)
    assert part.name == "zlib1g"
    assert part.version[0].isdigit()
    assert "Jean-loup Gailly" in part.texts[0]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian")
def test_a_licence_that_debian_keeps_in_common_comes_along(tmp_path: Path) -> None:
    (found,) = (Path(x) for x in sorted(glob.glob("/lib/*/libgcc_s.so.1"))[:1])
    note_libraries(tmp_path, [found])
    (part,) = carried(tmp_path)
    assert "/usr/share/common-licenses" not in part.texts[0]
    named = set(re.findall(r"carried-licences/common/([\w.-]*\w)", part.texts[0]))
    assert {path.name for path in (tmp_path / CARRIED / "common").iterdir()} == named
    assert named


def test_another_part_is_another_bill() -> None:
    one, two = (bill([Part("thing", v, "MIT", "")], ()) for v in ("1.0", "1.1"))
    assert json.loads(one)["serialNumber"] != json.loads(two)["serialNumber"]
