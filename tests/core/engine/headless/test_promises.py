"""What the README promises, kept by the commands from one file to the next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import ImageCms

from intarsia.core.engine.files.maps import open_label_map
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.wire.pixels import Depth


def run(*arguments: object) -> None:
    assert main([str(argument) for argument in arguments]) == 0


def opened(path: Path) -> OpenedDocument:
    return open_document(path.read_bytes(), EnginePngCodec())


def disc_in(path: Path) -> str:
    things = [o for o in opened(path).document.objects if not (o.is_background or o.parent)]
    return min(things, key=lambda o: abs(o.box.center[0] - 38) + abs(o.box.center[1] - 46)).id


@pytest.mark.parametrize(("depth", "dtype"), [(Depth.U16, np.uint16), (Depth.F32, np.float32)])
def test_depth_and_profile_survive_an_edit(
    depth: Depth, dtype: type, scene: np.ndarray, region: Path, tmp_path: Path
) -> None:
    """A TIFF, something removed from it, a TIFF again: outside the edit equal to the bit."""
    rng = np.random.default_rng(0)
    fine = (scene[..., :3] + rng.random(scene[..., :3].shape)) / 256
    picture = (fine * 65535).astype(np.uint16) if depth is Depth.U16 else fine.astype(np.float32)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    tifffile.imwrite(tmp_path / "in.tif", picture, photometric="rgb", iccprofile=profile)
    yellow = np.full((16, 16, 3), (240, 220, 40), np.uint8)
    tifffile.imwrite(tmp_path / "yellow.tif", yellow, photometric="rgb")
    made = tmp_path / "made.ora"
    run("paint", tmp_path / "in.tif", "--region", region, "--exemplar", tmp_path / "yellow.tif",
        "-o", made)  # fmt: skip
    run("export", made, "-o", tmp_path / "out.tif")
    after = open_picture((tmp_path / "out.tif").read_bytes()).pixels
    assert after.depth is depth
    assert after.icc == profile
    values = array_of(after)[..., :3]
    assert values.dtype == dtype
    marked = array_of(open_label_map(region.read_bytes(), region.name))[..., 0] > 0
    rows, columns = np.nonzero(marked)
    far = np.ones(marked.shape, bool)
    far[rows.min() - 24 : rows.max() + 25, columns.min() - 24 : columns.max() + 25] = False
    assert far.mean() > 0.3
    assert np.array_equal(values[far], picture[far])
    assert not np.array_equal(values, picture)


def test_an_object_is_resampled_once_from_the_source_however_often_it_moves(
    photo: Path, tmp_path: Path
) -> None:
    """Half a pixel, and half a pixel again: its own pixels, as if it had moved by one at once."""
    apart, half, twice, once = (tmp_path / f"{n}.ora" for n in ("apart", "half", "twice", "once"))
    run("take-apart", photo, "-o", apart)
    disc = disc_in(apart)
    move = ("--object", disc, "--no-shadow", "-o")
    run("move", apart, "--by", "5.5,0", *move, half)
    run("move", half, "--by", "5.5,0", *move, twice)
    run("move", apart, "--by", "11,0", *move, once)
    shown = []
    for path in (half, twice, once):
        found = opened(path)
        name = found.document.object(disc).name
        (layer,) = (item for item in found.document.layers if item.name == name)
        shown.append((layer.box, array_of(found.store.get(layer.pixels))))
    (_, halfway), (box, again), (box_once, at_once) = shown
    assert box == box_once
    assert np.array_equal(again, at_once)
    assert not np.array_equal(halfway.shape, again.shape) or not np.array_equal(halfway, again)


def test_an_export_says_how_it_was_made_and_nothing_of_a_person(
    photo: Path, tmp_path: Path
) -> None:
    private = tmp_path / "Maria Musterfrau"
    private.mkdir()
    made = private / "secret-name.ora"
    run("remove", _apart(photo, private), "--object", disc_in(private / "apart.ora"), "-o", made)
    run("export", made, "-o", tmp_path / "out.png")
    data = (tmp_path / "out.png").read_bytes()
    assert b"xpacket" in data
    assert b"classical" in data
    for word in (b"Maria", b"secret-name", str(tmp_path).encode(), b"photo.png"):
        assert word not in data
    assert opened(made).document.id.encode() not in data
    run("export", made, "-o", tmp_path / "plain.png", "--no-provenance")
    assert b"xpacket" not in (tmp_path / "plain.png").read_bytes()


def _apart(photo: Path, folder: Path) -> Path:
    run("take-apart", photo, "-o", folder / "apart.ora")
    return folder / "apart.ora"
