"""What comes back home leaves no trace, and what changes nothing is said."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes

CASES = Path(__file__).parents[3] / "data/cases"
BASE = CASES / "move-back-home.ora"
DISC = "8d411fc4b955e57f"


def run(*arguments: object) -> int:
    return main([*map(str, arguments)])


def merged(path: Path) -> np.ndarray:
    """RGBA of the flattened picture in a document's file."""
    with zipfile.ZipFile(path) as archive:
        return np.asarray(Image.open(io.BytesIO(archive.read("mergedimage.png"))).convert("RGBA"))


@pytest.mark.parametrize(
    ("away", "home"),
    [
        (["--by", "20,5"], ["--by", "-20,-5"]),
        (["--by", "20,5"], []),
        (["--by", "9,0", "--scale", "1.2", "--rotate", "30"], []),
    ],
)
def test_what_returns_leaves_no_trace(away: list[str], home: list[str], tmp_path: Path) -> None:
    there, back = tmp_path / "h1.ora", tmp_path / "h2.ora"
    assert run("move", BASE, "--object", DISC, *away, "-o", there) == 0
    assert (merged(there) != merged(BASE)).any()
    assert run("move", there, "--object", DISC, *home, "-o", back) == 0
    assert (merged(back) == merged(BASE)).all()
    document = document_of_bytes(back.read_bytes(), back.name).document
    assert len(document.layers) == 1
    assert document.edits == ()
    assert not any(item.pending for item in document.objects)


def test_a_removed_object_is_put_back_to_the_bit(tmp_path: Path) -> None:
    gone, back = tmp_path / "gone.ora", tmp_path / "back.ora"
    assert run("remove", BASE, "--object", DISC, "-o", gone) == 0
    assert run("move", gone, "--object", DISC, "-o", back) == 0
    assert (merged(back) == merged(BASE)).all()


def test_what_changes_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "x.ora"
    twice = CASES / "remove-twice.ora"
    assert run("remove", twice, "--object", DISC, "-o", out) == 1
    assert "is removed already." in capsys.readouterr().err
    assert run("move", BASE, "--object", DISC, "-o", out) == 1
    assert "is there already." in capsys.readouterr().err
    for verb in (["move", "--by", "3,3"], ["remove"]):
        arguments = [verb[0], BASE, "--object", "Background", *verb[1:], "-o", out]
        assert run(*arguments) == 1
        assert "The background cannot be" in capsys.readouterr().err
    assert not out.exists()
