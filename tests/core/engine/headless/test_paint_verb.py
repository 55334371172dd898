"""What of an exemplar `paint` takes: what a click or a box means, people, or all of it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.headless.commands import main


@pytest.fixture
def two_discs(tmp_path: Path) -> Path:
    """A grey wall with a red disc on the left and a blue one on the right."""
    rng = np.random.default_rng(2)
    picture = np.clip(rng.normal(150, 3, (100, 160, 3)), 0, 255).astype(np.uint8)
    cv2.circle(picture, (40, 50), 24, (220, 30, 30), cv2.FILLED)
    cv2.circle(picture, (120, 50), 24, (30, 40, 220), cv2.FILLED)
    path = tmp_path / "two.png"
    Image.fromarray(picture).save(path)
    return path


def painted(photo: Path, region: Path, exemplar: Path, folder: Path, *what: str) -> np.ndarray:
    """(3,) the colour in the middle of the region after it was painted."""
    out, flat = folder / "out.ora", folder / "out.png"
    marked = ["--region", str(region), "--exemplar", str(exemplar), "--likeness", "1"]
    assert main(["paint", str(photo), *marked, *what, "-o", str(out)]) == 0
    assert main(["export", str(out), "-o", str(flat)]) == 0
    return np.asarray(Image.open(flat).convert("RGB"))[76, 68].astype(int)


@pytest.mark.parametrize("what", ["120,50", "94,24,52,52"])
def test_a_click_or_a_box_says_which_thing_is_meant(
    photo: Path, region: Path, two_discs: Path, tmp_path: Path, what: str
) -> None:
    blue = painted(photo, region, two_discs, tmp_path, "--subject", what)
    assert blue[2] - blue[0] > 60
    red = painted(photo, region, two_discs, tmp_path, "--subject", "40,50")
    assert red[0] - red[2] > 60


def test_what_is_not_there_is_refused_with_a_sentence(
    photo: Path,
    region: Path,
    two_discs: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    marked = ["--region", str(region), "--exemplar", str(two_discs), "-o", str(tmp_path / "o.ora")]
    assert main(["paint", str(photo), *marked, "--subject", "people"]) == 1
    assert "Nobody was found" in capsys.readouterr().err
    assert main(["paint", str(photo), *marked, "--subject", "500,20"]) == 1
    assert "outside" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["paint", str(photo), *marked, "--subject", "somebody"])
    assert not (tmp_path / "o.ora").exists()
