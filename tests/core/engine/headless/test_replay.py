"""The same edits on a folder of pictures: scaled, each on its own pixels, failures told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.png import EnginePngCodec, encode_png
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import moved
from intarsia.core.engine.headless.work import Work, open_work
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.state.document.document import with_object, with_objects
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.wire.edits import Prompt, PromptKind
from intarsia.core.wire.geometry import Box


@pytest.fixture
def recipe(photo: Path, region: Path, exemplar: Path) -> Path:
    """The disc moved, and an exemplar painted."""
    work = open_work(photo, built_in(), ProgressLine())
    disc = work.find(Prompt(PromptKind.BOX, box=Box(18, 26, 40, 40)), EditOptions())
    work.document = with_objects(work.document, [disc])
    affine = moved(disc, (4, -12))
    work.document = with_object(work.document, disc.id, lambda o: replace(o, affine=affine))
    work.settle(EditOptions())
    half = photo.with_name("half.ora")
    work.save(half)
    out = photo.with_name("recipe.ora")
    arguments = ["paint", half, "--region", region, "--exemplar", exemplar, "-o", out]
    assert main([*map(str, arguments)]) == 0
    half.unlink()
    return out


@pytest.fixture
def folder(scene: np.ndarray, tmp_path: Path) -> Path:
    """The picture itself, twice as large, and deeper; a broken one; a text."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    large = cv2.resize(scene, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    (folder / "same.png").write_bytes(encode_png(pixels_of(scene)))
    (folder / "large.png").write_bytes(encode_png(pixels_of(large)))
    (folder / "deep.png").write_bytes(encode_png(pixels_of(scene.astype(np.uint16) * 257)))
    (folder / "broken.png").write_bytes(encode_png(pixels_of(scene))[:90])
    (folder / "notes.txt").write_text("not a picture")
    return folder


def merged(path: Path) -> np.ndarray:
    return array_of(
        Work(
            open_document(path.read_bytes(), EnginePngCodec()), built_in(), ProgressLine()
        ).merged()
    )


def test_every_picture_gets_the_edits_and_a_broken_one_is_told(
    recipe: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    capsys.readouterr()
    assert main(["replay", str(recipe), str(folder), "--out", str(out), "--json"]) == 1
    printed = capsys.readouterr()
    told = json.loads(printed.out.splitlines()[-1])
    assert [Path(path).name for path in told["outputs"]] == ["deep.ora", "large.ora", "same.ora"]
    assert len(told["failures"]) == 1
    assert told["failures"][0].startswith("broken.png was left out: ")
    assert all(report["outside_max"] == 0 for report in told["reports"])
    wanted = merged(recipe)
    assert (merged(out / "same.ora") == wanted).all()
    assert np.abs(merged(out / "deep.ora") / 257 - wanted).mean() < 1
    large = cv2.resize(merged(out / "large.ora"), (128, 96), interpolation=cv2.INTER_AREA)
    assert np.abs(large.astype(int) - wanted).mean() < 4
    found = open_document((out / "large.ora").read_bytes(), EnginePngCodec()).document
    assert (found.objects[0].affine.c, found.objects[0].affine.f) == pytest.approx((8, -24))


def test_a_document_without_edits_or_a_folder_without_pictures_is_refused(
    recipe: Path, photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    capsys.readouterr()
    for arguments, why in (
        ((photo, tmp_path), "has no edits"),
        ((recipe, empty), "no picture in"),
        ((recipe, tmp_path / "none"), "no folder"),
    ):
        assert main(["replay", *map(str, arguments)]) == 1
        assert why in capsys.readouterr().err


CASES = Path(__file__).parents[3] / "data/cases"


def test_a_folder_of_any_pictures_is_replayed_twice_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    base = Image.open(CASES / "replay-folder/base.png").convert("RGB")
    base.save(folder / "a.jpg")
    base.save(folder / "A.JPEG")
    base.save(folder / "b.png")
    base.save(folder / "g.jfif", "JPEG")
    for name in ("._a.jpg", "Thumbs.db", "notes.txt"):
        (folder / name).write_bytes(b"\0\5\x16\7 no picture")
    (folder / "big.psb").write_bytes((CASES / "replay-folder/big.psb").read_bytes())
    recipe = CASES / "replay-folder/h1.ora"
    names = ["A-jpeg-replayed.ora", "a-jpg-replayed.ora", "b.ora", "big.ora", "g.ora"]
    for _ in range(2):
        capsys.readouterr()
        assert main(["replay", str(recipe), str(folder), "--json"]) == 0
        told = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert [Path(path).name for path in told["outputs"]] == names
        assert told["left_out"] == ["notes.txt was left out: This is not a picture file."]
    assert main(["replay", str(recipe), str(folder), "--out", str(tmp_path / "o")]) == 0
    assert "5 done, 1 left out, 0 failed." in capsys.readouterr().out


def test_a_document_of_ones_own_beside_its_picture_is_kept(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    Image.open(CASES / "replay-folder/base.png").save(folder / "a.png")
    assert main(["take-apart", str(folder / "a.png"), "-o", str(folder / "a.ora")]) == 0
    before = (folder / "a.ora").read_bytes()
    assert main(["replay", str(CASES / "replay-folder/h1.ora"), str(folder)]) == 0
    assert (folder / "a.ora").read_bytes() == before
    assert (folder / "a-png-replayed.ora").is_file()
