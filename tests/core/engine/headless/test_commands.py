"""The verbs on a small picture: what they write, what they print, how they fail."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from intarsia.core.engine.files.png import EnginePngCodec, encode_png
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.work import Work, document_of_bytes, open_work
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.state.document.document import with_objects, without_edits
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.errors import ChangedOnDisk
from intarsia.core.wire.geometry import Affine


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, object]:
    """Run a verb with --json; what its last line says."""
    status = main([*map(str, arguments), "--json"])
    printed = capsys.readouterr()
    told = json.loads(printed.out.splitlines()[-1])
    assert (status == 0) == told["ok"]
    assert (printed.err.count("intarsia: ") == 0) == told["ok"]
    return told


def document(path: Path) -> OpenedDocument:
    return open_document(path.read_bytes(), EnginePngCodec())


@pytest.fixture
def apart(photo: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The picture taken apart."""
    out = photo.with_name("apart.ora")
    assert main(["take-apart", str(photo), "-o", str(out), "--json"]) == 0
    capsys.readouterr()
    return out


def disc_in(path: Path, at: tuple[int, int] = (38, 46)) -> str:
    """The id of the object around the disc, whose middle is `at`."""
    things = [o for o in document(path).document.objects if not (o.is_background or o.parent)]
    return min(things, key=lambda o: abs(o.box.center[0] - at[0]) + abs(o.box.center[1] - at[1])).id


def test_take_apart_lists_what_it_writes(
    photo: Path, scene: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photo.with_name("apart.ora")
    told = run(capsys, "take-apart", photo, "-o", out)
    found = document(out)
    assert told["output"] == str(out)
    assert [item["id"] for item in told["objects"]] == [o.id for o in found.document.objects]
    assert len(found.document.objects) >= 2
    original = found.store.get(found.document.original.pixels)
    assert original.data == scene.tobytes()


def test_move_changes_nothing_but_the_allowed_area(
    apart: Path, scene: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disc = disc_in(apart)
    out, png = tmp_path / "moved.ora", tmp_path / "moved.png"
    told = run(capsys, "move", apart, "--object", disc, "--by", "-6,4", "-o", out)
    assert told["report"]["outside_max"] == 0
    assert told["report"]["method"] == "classical"
    run(capsys, "export", out, "-o", png)
    seen = np.asarray(Image.open(png))
    left, top, width, height = told["report"]["allowed"]
    outside = np.ones(seen.shape[:2], bool)
    outside[top : top + height, left : left + width] = False
    assert (seen[outside] == scene[outside]).all()
    assert (seen != scene).any()
    assert document(out).document.object(disc).settled.c == -6


def moved_by(
    capsys: pytest.CaptureFixture[str], apart: Path, item: str, by: str, *more: str
) -> tuple[float, float]:
    """How far `move` with these options took the object from where it was found."""
    out = apart.with_name("snapped.ora")
    run(capsys, "move", apart, "--object", item, "--by", by, *more, "-o", out)
    settled = document(out).document.object(item).settled
    return settled.c, settled.f


def test_what_the_picture_cuts_stays_at_that_edge_where_it_snaps(
    scene: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, apart = tmp_path / "cut.png", tmp_path / "cut.ora"
    photo.write_bytes(encode_png(pixels_of(np.ascontiguousarray(scene[46:, :70]))))
    run(capsys, "take-apart", photo, "-o", apart)
    top = disc_in(apart, (38, 8))
    assert moved_by(capsys, apart, top, "-4,5", "--snap", "8") == (-4, 0)
    assert moved_by(capsys, apart, top, "-4,20", "--snap", "8")[1] >= 12
    out = tmp_path / "still.ora"
    run(capsys, "move", apart, "--object", top, "--by", "0,3", "--snap", "8", "-o", out)
    assert document(out).document == document(apart).document


def test_a_moved_object_takes_its_parts_along(
    apart: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = document(apart)
    disc = disc_in(apart)
    whole = found.document.object(disc)
    part = replace(whole, id="feedfeedfeedfeed", name="Part", parent=disc)
    work = Work(found, built_in(), ProgressLine())
    work.document = with_objects(found.document, [*found.document.objects, part])
    work.save(apart)
    out = tmp_path / "moved.ora"
    run(capsys, "move", apart, "--object", disc, "--by", "5,0", "-o", out)
    assert document(out).document.object(part.id).settled == Affine.translation(5, 0)


def test_remove_takes_the_object_away(
    apart: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disc = disc_in(apart)
    out = tmp_path / "removed.ora"
    told = run(capsys, "remove", apart, "--object", disc, "-o", out)
    assert [item["deleted"] for item in told["objects"] if item["id"] == disc] == [True]
    run(capsys, "export", out, "-o", tmp_path / "removed.png")
    red = np.asarray(Image.open(tmp_path / "removed.png"))[46, 38].astype(int)
    assert red[0] - red[1] < 60  # the disc's red is gone


def test_paint_and_repaint_from_a_plain_picture(
    photo: Path,
    region: Path,
    exemplar: Path,
    maps: tuple[Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    painted, both = tmp_path / "painted.ora", tmp_path / "both.ora"
    told = run(capsys, "paint", photo, "--region", region, "--exemplar", exemplar, "-o", painted)
    assert told["report"]["outside_max"] == 0
    before, after = maps
    told = run(capsys, "repaint", painted, "--before", before, "--after", after, "-o", both)
    assert told["report"]["outside_max"] == 0
    assert [edit.verb for edit in document(both).document.edits] == [
        "paint_exemplar",
        "repaint_map",
    ]
    run(capsys, "export", both, "-o", tmp_path / "both.png")
    seen = np.asarray(Image.open(tmp_path / "both.png")).astype(int)
    assert seen[76, 68, 2] < 110 < seen[76, 68, 0]  # yellow
    assert seen[45, 78, 2] - seen[45, 78, 0] > 60  # blue


def test_the_same_command_writes_the_same_bytes(
    photo: Path, region: Path, exemplar: Path, tmp_path: Path
) -> None:
    outs = [tmp_path / "one.ora", tmp_path / "two.ora"]
    for out in outs:
        arguments = ["paint", photo, "--region", region, "--exemplar", exemplar, "-o", out]
        assert main([*map(str, arguments), "--seed", "3"]) == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_a_document_saved_reopened_and_run_again_gives_the_same_layers(
    photo: Path, region: Path, exemplar: Path, tmp_path: Path
) -> None:
    out = tmp_path / "painted.ora"
    arguments = ["paint", photo, "--region", region, "--exemplar", exemplar, "-o", out]
    assert main([*map(str, arguments)]) == 0
    found = document(out)
    (stored,) = found.document.edits
    work = Work(found, built_in(), ProgressLine())
    work.document = without_edits(found.document, [stored.id])
    assert work.make(edit_of(stored, found.store)) == stored.id
    assert work.document == found.document


def test_a_plain_picture_has_the_same_id_and_layers_every_time(photo: Path) -> None:
    first, second = (document_of_bytes(photo.read_bytes(), photo.name).document for _ in range(2))
    assert first == second


def failing(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    status = main([*map(str, arguments)])
    printed = capsys.readouterr()
    assert (status, printed.out) == (1, "")
    lines = [line for line in printed.err.splitlines() if line.startswith("intarsia: ")]
    assert len(lines) == 1
    return lines[0]


def test_each_bad_input_is_one_sentence_and_writes_nothing(
    photo: Path,
    region: Path,
    exemplar: Path,
    maps: tuple[Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def write(name: str, array: np.ndarray) -> Path:
        path = tmp_path / name
        path.write_bytes(encode_png(pixels_of(array)))
        return path

    out = tmp_path / "out.ora"
    empty = write("empty.png", np.zeros((96, 128), np.uint8))
    small = write("small.png", np.full((9, 9), 255, np.uint8))
    unseen = write("unseen.png", np.zeros((9, 9, 4), np.uint8))
    colours = write("colours.png", np.full((96, 128, 4), (200, 40, 90, 255), np.uint8))
    unknown = write("unknown.png", np.full((96, 128), 77, np.uint8))
    cut = tmp_path / "cut.png"
    cut.write_bytes(photo.read_bytes()[:200])
    before, after = maps
    paint = ["paint", photo, "-o", out, "--exemplar", exemplar, "--region"]
    repaint = ["repaint", photo, "-o", out, "--before"]
    cases = {
        "no file": ["take-apart", tmp_path / "none.png", "-o", out],
        "damaged": ["take-apart", cut, "-o", out],
        "marks nothing": [*paint, empty],
        "The region is 9 x 9": [*paint, small],
        "exemplar": ["paint", photo, "-o", out, "--region", region, "--exemplar", unseen],
        "no object x1": ["move", photo, "--object", "x1", "--by", "1,1", "-o", out],
        "maps are": [*repaint, small, "--after", small],
        "not changed": [*repaint, before, "--after", before],
        "colours.png is a picture of colours": [*repaint, colours, "--after", after],
        "77": [*repaint, before, "--after", unknown],
        "no method called": ["take-apart", photo, "-o", out, "--method", "magic"],
        "no parameter called": ["take-apart", photo, "-o", out, "--set", "tone=0.5"],
        "no folder": ["take-apart", photo, "-o", tmp_path / "none" / "out.ora"],
        "is a folder": ["take-apart", photo, "-o", _made(tmp_path / "dir.ora")],
        "out.gif cannot be written": ["export", photo, "-o", tmp_path / "out.gif"],
    }
    for said, arguments in cases.items():
        assert said.lower() in failing(capsys, *arguments).lower(), said
    assert not out.exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def _made(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_sentence(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locked = _made(tmp_path / "locked")
    locked.chmod(0o500)
    assert "may not be written" in failing(capsys, "take-apart", photo, "-o", locked / "x.ora")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_a_sentence_and_leaves_the_input(
    photo: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def full(descriptor: int) -> None:
        with open("/dev/full", "wb", buffering=0) as device:
            device.write(b"x")  # the kernel's own "no space left"
        real(descriptor)

    monkeypatch.setattr("os.fsync", full)
    before = photo.read_bytes()
    assert "disk is full" in failing(capsys, "export", photo, "-o", photo.with_suffix(".psd"))
    monkeypatch.undo()
    assert photo.read_bytes() == before
    assert not photo.with_suffix(".psd").exists()


def test_over_a_document_that_another_editor_saved_meanwhile_nothing_is_written(
    photo: Path, region: Path, exemplar: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.ora"
    assert (
        main(
            [
                "paint",
                str(photo),
                "--region",
                str(region),
                "--exemplar",
                str(exemplar),
                "-o",
                str(path),
            ]
        )
        == 0
    )
    work = open_work(path, built_in(), ProgressLine())
    path.write_bytes(b"theirs")
    with pytest.raises(ChangedOnDisk):
        work.save(path)
    assert path.read_bytes() == b"theirs"


def test_what_is_not_understood_exits_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["move"],
        ["export", "a"],
        ["move", "a", "--object", "b", "--by", "1", "-o", "c"],
    ):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(("kind", "told"), [("png", True), ("jpg", True), ("tif", False)])
def test_light_above_white_is_told_where_the_file_cannot_hold_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str, told: bool
) -> None:
    light = np.full((8, 9, 3), 0.5, np.float32)
    for brightest in (1.0, 4.0):
        light[2, 3] = brightest
        tifffile.imwrite(tmp_path / "light.tif", light, photometric="rgb")
        found = run(capsys, "export", tmp_path / "light.tif", "-o", tmp_path / f"o.{kind}")
        notes = found["notes"]
        assert isinstance(notes, list)
        assert any("above white" in note for note in notes) is (told and brightest > 1)
