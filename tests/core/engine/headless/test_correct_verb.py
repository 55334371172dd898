"""`correct` on the command line: what it changes, what it refuses, and the same bytes again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.headless.commands import main


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture with a red and a blue disc, taken apart."""
    folder = tmp_path_factory.mktemp("correct")
    y, x = np.mgrid[:120, :200]
    rgb = np.full((120, 200, 3), (120, 130, 110), np.uint8)
    rgb[(x - 50) ** 2 + (y - 60) ** 2 < 28**2] = (230, 40, 40)
    rgb[(x - 140) ** 2 + (y - 60) ** 2 < 28**2] = (40, 60, 230)
    Image.fromarray(rgb).save(folder / "in.png")
    mask = np.zeros((120, 200), np.uint8)
    mask[50:70, 70:100] = 255
    Image.fromarray(mask).save(folder / "mask.png")
    assert main(["take-apart", str(folder / "in.png"), "-o", str(folder / "in.ora")]) == 0
    return folder


def run(capsys: Any, folder: Path, *options: str, out: str = "out.ora") -> dict[str, Any]:
    """The JSON that the verb prints."""
    capsys.readouterr()
    main(["correct", str(folder / "in.ora"), *options, "-o", str(folder / out), "--json"])
    answer: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return answer


def test_a_mask_becomes_an_object_of_that_name(apart: Path, capsys: Any) -> None:
    answer = run(
        capsys, apart, "--do", "extract", "--mask", str(apart / "mask.png"), "--name", "Tag"
    )
    (tag,) = [item for item in answer["objects"] if item["name"] == "Tag"]
    assert tag["box"][0] <= 70 <= tag["box"][0] + tag["box"][2]
    again = run(
        capsys, apart, "--do", "extract", "--mask", str(apart / "mask.png"), "--name", "Tag",
        out="again.ora",
    )  # fmt: skip
    assert again["ok"]
    assert (apart / "out.ora").read_bytes() == (apart / "again.ora").read_bytes()


def test_a_click_names_what_is_added(apart: Path, capsys: Any) -> None:
    listed = run(capsys, apart, "--do", "extract", "--box", "110,30,60,60", "--name", "Disc")
    red = next(x for x in listed["objects"] if not x["background"] and x["box"][0] < 60)
    answer = run(capsys, apart, "--do", "add", "--object", red["id"], "--click", "140,60")
    assert answer["ok"], answer
    grown = next(x for x in answer["objects"] if x["id"] == red["id"])
    assert grown["box"][0] + grown["box"][2] > 160


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--do", "grow", "--object", "nothing"), "no object nothing"),
        (("--do", "extract"), "No object is chosen"),
        (("--do", "extract", "--click", "1,2,3"), "X,Y"),
        (("--do", "extract", "--box", "1,2"), "X,Y,W,H"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(
    apart: Path, capsys: Any, options: tuple[str, ...], words: str
) -> None:
    answer = run(capsys, apart, *options)
    assert not answer["ok"]
    assert words in answer["message"]


def test_an_amount_of_nothing_is_refused(apart: Path, capsys: Any) -> None:
    listed = run(capsys, apart, "--do", "extract", "--mask", str(apart / "mask.png"))
    first = next(x["id"] for x in listed["objects"] if not x["background"] and x["box"][0] < 60)
    answer = run(capsys, apart, "--do", "grow", "--object", first)
    assert "amount is 0" in answer["message"]
