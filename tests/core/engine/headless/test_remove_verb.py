"""What a mask marks is removed: of one picture, of documents, of folders of pictures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import rgba_of


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, list[str]]:
    capsys.readouterr()
    main([*map(str, arguments), "--json"])
    return json.loads(capsys.readouterr().out.splitlines()[-1])


@pytest.fixture
def square(scene: np.ndarray, tmp_path: Path) -> Path:
    """A mask of 0 and 1 around the blue square."""
    mask = np.zeros(scene.shape[:2], np.uint8)
    mask[27:64, 81:112] = 1
    path = tmp_path / "square.png"
    Image.fromarray(mask).save(path)
    return path


def opened(path: Path) -> np.ndarray:
    return rgba_of(open_picture(path.read_bytes()).pixels)


def test_a_region_is_removed_from_a_picture_into_a_picture_or_document(
    photo: Path, square: Path, scene: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("out.png", "out.ora"):
        out = photo.with_name(name)
        told = run(capsys, "remove", photo, "--region", square, "-o", out)
        assert told["ok"]
        shown = opened(out).astype(int)
        assert shown[45, 96, 2] < 150  # the square is blue: 200
        assert (shown[:, :60] == scene[:, :60]).all()
    document = document_of_bytes(out.read_bytes(), out.name).document
    assert [edit.verb for edit in document.edits] == ["complete"]
    again = photo.with_name("again.png")
    assert run(capsys, "remove", out, "--region", square, "-o", again)["ok"]
    assert opened(again)[45, 96, 2] < 150


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_folder_is_done_with_a_folder_of_masks(
    jobs: int,
    scene: np.ndarray,
    square: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pictures, masks, out = tmp_path / "in", tmp_path / "masks", tmp_path / "out"
    pictures.mkdir()
    masks.mkdir()
    image = Image.fromarray(scene[..., :3].copy())
    for name in ("a.jpg", "b.png", "c.tif", "d.png", "._a.jpg"):
        image.save(pictures / name, {".jpg": "JPEG", ".png": "PNG", ".tif": "TIFF"}[name[-4:]])
    (pictures / "broken.png").write_bytes((pictures / "b.png").read_bytes()[:90])
    (pictures / "list.txt").write_text("no picture")
    for name in ("A.png", "b_mask.png", "c.png", "broken.png", "z.png"):
        (masks / name).write_bytes(square.read_bytes())
    told = run(
        capsys, "remove", pictures, "--region", masks, "-o", out, "--kind", "png", "--jobs", jobs
    )
    assert [Path(path).name for path in told["outputs"]] == ["a.png", "b.png", "c.png"]
    assert told["failures"][0].startswith("broken.png failed: broken.png: The PNG is damaged")
    assert told["left_out"] == [
        "list.txt was left out: This is not a picture file.",
        "d.png was left out: it has no mask in masks.",
        "z.png was left out: no picture has its name.",
    ]
    for path in map(Path, told["outputs"]):
        assert opened(path)[45, 96, 2] < 150
    assert len(list(out.iterdir())) == 3


def test_results_never_lie_among_the_pictures(
    photo: Path, square: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run(capsys, "remove", photo.parent, "--region", square, "-o", photo.parent)
    assert not told["ok"]
    assert "among the pictures" in str(told["message"])
