"""What a cut-out leaves on transparency is transparent again, in every kind of file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.pixels.planes import rgba_of

SPRITE = Path(__file__).parents[3] / "data/cases/sprite.png"


def run(*arguments: object) -> None:
    assert main([*map(str, arguments)]) == 0


def opened(path: Path) -> np.ndarray:
    return rgba_of(open_picture(path.read_bytes()).pixels)


@pytest.fixture
def apart(tmp_path: Path) -> Path:
    run("take-apart", SPRITE, "-o", tmp_path / "spr.ora")
    return tmp_path / "spr.ora"


def test_the_place_of_a_removed_sprite_becomes_transparent(apart: Path) -> None:
    out = apart.with_name("r.ora")
    run("remove", apart, "--object", "Object 1, left", "-o", out)
    assert np.count_nonzero(opened(out)[..., 3]) == 841
    for name in ("r.png", "r.psd", "r.tif"):
        run("export", out, "-o", out.with_name(name))
        assert np.count_nonzero(opened(out.with_name(name))[..., 3]) == 841
    psd = open_picture(out.with_name("r.psd").read_bytes())
    shown = [layer for layer in psd.layers if layer.visible]
    assert all(layer.blend == "src-over" for layer in shown)
    back = apart.with_name("back.ora")
    run("move", out, "--object", "Object 1, left", "-o", back)
    assert (opened(back) == opened(SPRITE)).all()


def test_a_moved_sprite_leaves_nothing_behind(apart: Path) -> None:
    out = apart.with_name("m.ora")
    run("move", apart, "--object", "Object 1, left", "--by", "0,20", "-o", out)
    assert np.count_nonzero(opened(out)[..., 3] == 255) == 2086
    assert np.count_nonzero(opened(out)[..., 3]) == 2086
    before = opened(SPRITE)
    rows, columns = np.nonzero(before[..., 3])
    red = columns < columns.mean()
    moved = opened(out)[rows[red] + 20, columns[red]]
    assert (moved == before[rows[red], columns[red]]).all()


def test_a_cut_out_with_soft_edges_moves_to_the_bit(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:90, :120]
    far = np.hypot(rows - 40, columns - 45)
    picture = np.zeros((90, 120, 4), np.uint8)
    picture[..., 3] = np.rint(255 * np.clip((24 - far) / 6, 0, 1))
    picture[..., 0], picture[..., 1] = 60 + rows, 200 - columns
    picture[picture[..., 3] == 0] = 0
    Image.fromarray(picture).save(tmp_path / "soft.png")
    run("take-apart", tmp_path / "soft.png", "-o", tmp_path / "soft.ora")
    out = tmp_path / "out.ora"
    run("move", tmp_path / "soft.ora", "--object", "Object 1, centre", "--by", "20,10", "-o", out)
    assert (opened(out) == np.roll(picture, (10, 20), (0, 1))).all()


def test_a_single_cut_out_moves_and_a_marked_one_goes(tmp_path: Path) -> None:
    picture = np.zeros((80, 96, 4), np.uint8)
    rng = np.random.default_rng(1)
    picture[20:50, 24:60] = (200, 60, 40, 255)
    picture[20:50, 24:60, :3] += rng.integers(0, 20, (30, 36, 3), np.uint8)
    path = tmp_path / "one.png"
    Image.fromarray(picture).save(path)
    run("take-apart", path, "-o", tmp_path / "one.ora")
    out = tmp_path / "out.ora"
    run("move", tmp_path / "one.ora", "--object", "Object 1, centre", "--by", "15,20", "-o", out)
    assert np.count_nonzero(opened(out)[..., 3]) == 30 * 36
    assert (opened(out)[40:70, 39:75] == picture[20:50, 24:60]).all()
    mask = np.zeros((80, 96), np.uint8)
    mask[18:52, 22:62] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    gone = tmp_path / "gone.png"
    run("remove", path, "--region", tmp_path / "mask.png", "-o", gone)
    assert np.count_nonzero(opened(gone)[..., 3]) == 0


def test_where_the_edge_of_a_cut_out_ran_behind_an_object_it_runs_on(tmp_path: Path) -> None:
    """A disc half on an opaque ground, half on nothing: the ground's edge is continued."""
    picture = np.zeros((90, 120, 4), np.uint8)
    rng = np.random.default_rng(1)
    picture[:, :60, :3] = 90 + rng.integers(0, 20, (90, 60, 3))
    picture[:, :60, 3] = 255
    rows, columns = np.mgrid[:90, :120]
    disc = (rows - 45) ** 2 + (columns - 60) ** 2 < 15**2
    picture[disc] = (220, 30, 30, 255)
    Image.fromarray(picture).save(tmp_path / "p.png")
    Image.fromarray((disc * 255).astype(np.uint8)).save(tmp_path / "m.png")
    run("remove", tmp_path / "p.png", "--region", tmp_path / "m.png", "-o", tmp_path / "o.png")
    shown = opened(tmp_path / "o.png")
    assert (shown[40:50, 50:55, 3] == 255).all()
    assert (shown[40:50, 66:72, 3] == 0).all()
    assert (shown[40:50, 50:55, 0] < 130).all()
