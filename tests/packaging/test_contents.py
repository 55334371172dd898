"""The notices and the bill of materials of a staged tree."""

from __future__ import annotations

import json
from pathlib import Path

from intarsia.plugin.notices import Part, networks, parts
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
        write_contents(tmp_path / name, site)
        texts.append([(tmp_path / name / file).read_bytes() for file in (NOTICES, BILL)])
    assert texts[0] == texts[1]


def test_another_part_is_another_bill() -> None:
    one, two = (bill([Part("thing", v, "MIT", "")], ()) for v in ("1.0", "1.1"))
    assert json.loads(one)["serialNumber"] != json.loads(two)["serialNumber"]
