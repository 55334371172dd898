"""Files that we write, read back by ourselves and by programs that did not write them."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.psd import write as psd_write
from intarsia.core.engine.files.save import WRITTEN, save_picture
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, from_float, pixels_of, rgba_of, to_float
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Depth, Placed, blank

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SIZE = Size(61, 47)
LAYERED = (FileFormat.PSD, FileFormat.ORA)


def request(kind: FileFormat, depth: Depth, *, opaque: bool = True) -> ExportRequest:
    """Four layers: a base, a veiled multiply and one off the canvas in a group, a hidden one."""
    rng = np.random.default_rng(3)
    base = rng.random((SIZE.height, SIZE.width, 4)).astype(np.float32)
    base[..., 3] = 1 if opaque else np.linspace(0, 1, SIZE.width)
    part = rng.random((20, 30, 4)).astype(np.float32)

    def layer(name: str, values: np.ndarray, left: int, top: int, **more: object) -> FileLayer:
        return FileLayer(name, Placed(pixels_of(from_float(values, depth), ICC), left, top), **more)

    layers = (
        layer("Original", base, 0, 0),
        layer("Shädow", part, 10, 12, opacity=0.4, blend="multiply", group="Move"),
        layer("Off canvas", part, -9, 40, group="Move"),
        layer("Hidden", part, 0, 0, visible=False, blend="screen"),
    )
    return ExportRequest(kind, SIZE, depth, layers, ICC)


def flat(wanted: ExportRequest) -> np.ndarray:
    shown = [layer for layer in wanted.layers if layer.visible]
    return to_float(rgba_of(flatten(shown, SIZE.box, wanted.depth)))


def seen(data: bytes) -> np.ndarray:
    return to_float(rgba_of(open_picture(data).pixels))


@pytest.mark.parametrize("depth", Depth)
@pytest.mark.parametrize("opaque", [True, False])
@pytest.mark.parametrize("kind", [FileFormat.PNG, FileFormat.TIFF, FileFormat.ORA])
def test_what_is_written_without_loss_reads_back(
    kind: FileFormat, depth: Depth, opaque: bool
) -> None:
    wanted = request(kind, depth, opaque=opaque)
    exact = kind is FileFormat.TIFF or depth is not Depth.F32
    tolerance = 0 if exact else 3 / 65535
    assert np.abs(seen(save_picture(wanted)) - flat(wanted)).max() <= tolerance


@pytest.mark.parametrize("depth", Depth)
def test_tiff_keeps_the_depth_and_png_at_least_sixteen_bits(depth: Depth) -> None:
    assert open_picture(save_picture(request(FileFormat.TIFF, depth))).pixels.depth is depth
    png = open_picture(save_picture(request(FileFormat.PNG, depth))).pixels.depth
    assert png is (Depth.U8 if depth is Depth.U8 else Depth.U16)


@pytest.mark.parametrize("kind", WRITTEN)
def test_the_profile_goes_along(kind: FileFormat) -> None:
    assert open_picture(save_picture(request(kind, Depth.U8))).pixels.icc == ICC


@pytest.mark.parametrize("kind", WRITTEN)
def test_equal_requests_give_equal_bytes(kind: FileFormat) -> None:
    assert save_picture(request(kind, Depth.U16)) == save_picture(request(kind, Depth.U16))


@pytest.mark.parametrize("depth", Depth)
@pytest.mark.parametrize("kind", LAYERED)
def test_layers_come_back_with_name_place_blend_and_visibility(
    kind: FileFormat, depth: Depth
) -> None:
    wanted = request(kind, depth)
    found = open_picture(save_picture(wanted)).layers
    assert [x.name for x in found] == [x.name for x in wanted.layers]
    assert [x.placed.box for x in found] == [x.placed.box for x in wanted.layers]
    assert [x.blend for x in found] == [x.blend for x in wanted.layers]
    assert [x.visible for x in found] == [x.visible for x in wanted.layers]
    assert (
        np.abs([x.opacity - y.opacity for x, y in zip(found, wanted.layers, strict=True)]).max()
        <= 0.5 / 255
    )
    if depth is not Depth.F32:
        assert [x.placed.pixels for x in found] == [x.placed.pixels for x in wanted.layers]


def test_a_psd_keeps_its_groups_and_its_transparency() -> None:
    wanted = request(FileFormat.PSD, Depth.U8, opaque=False)
    found = open_picture(save_picture(wanted))
    assert [[g.name for g in x.groups] for x in found.layers] == [[], ["Move"], ["Move"], []]
    assert np.abs(seen(save_picture(wanted)) - flat(wanted))[..., 3].max() <= 1 / 255


def test_jpeg_shows_what_is_transparent_over_white() -> None:
    layer = FileLayer("Nothing", Placed(blank(Size(16, 16)), 0, 0))
    wanted = ExportRequest(FileFormat.JPEG, Size(16, 16), Depth.U8, (layer,))
    assert array_of(open_picture(save_picture(wanted)).pixels).min() == 255


@pytest.mark.parametrize(("kind", "side"), [(FileFormat.PSD, 30_001), (FileFormat.WEBP, 16_384)])
def test_a_side_that_the_format_cannot_hold_is_a_sentence(kind: FileFormat, side: int) -> None:
    layer = FileLayer("Dot", Placed(blank(Size(1, 1)), 0, 0))
    with pytest.raises(BadEdit, match="at most"):
        save_picture(ExportRequest(kind, Size(side, 1), Depth.U8, (layer,)))


def magick(*arguments: str) -> str:
    """Output of ImageMagick; on a machine of the checks it must be there."""
    program = shutil.which(arguments[0])
    if program is None:
        assert "CI" not in os.environ, "ImageMagick is missing"
        pytest.skip("ImageMagick is not installed")
    done = subprocess.run([program, *arguments[1:]], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("depth", [Depth.U8, Depth.U16])
@pytest.mark.parametrize("kind", [FileFormat.PSD, FileFormat.TIFF, FileFormat.PNG])
def test_imagemagick_reads_the_same_picture(kind: FileFormat, depth: Depth, tmp_path: Path) -> None:
    wanted = request(kind, depth)
    path = tmp_path / f"x.{kind.value}"
    path.write_bytes(save_picture(wanted))
    raw = tmp_path / "x.rgba"
    bits = 8 * depth.bytes
    magick("convert", f"{path}[0]", "-depth", str(bits), "-endian", "LSB", f"rgba:{raw}")
    values = np.fromfile(raw, "u1" if depth is Depth.U8 else "<u2")
    top = 2**bits - 1
    assert np.abs(values.reshape(SIZE.height, SIZE.width, 4) / top - flat(wanted)).max() < 1e-6


def test_imagemagick_sees_the_layers_of_a_psd(tmp_path: Path) -> None:
    path = tmp_path / "x.psd"
    path.write_bytes(save_picture(request(FileFormat.PSD, Depth.U8)))
    told = magick("identify", "-format", r"%wx%h%O %[compose]\n", str(path)).split("\n")
    assert told[1:5] == [
        "61x47+0+0 Over",
        "30x20+10+12 Multiply",
        "30x20-9+40 Over",
        "30x20+0+0 None",
    ]
    named = magick("convert", f"{path}[3]", "-format", "%l", "info:")
    assert named == "Off canvas"


@pytest.mark.krita
@pytest.mark.parametrize("kind", LAYERED)
def test_krita_shows_the_same_picture(kind: FileFormat, tmp_path: Path) -> None:
    wanted = request(kind, Depth.U8)
    path, out = tmp_path / f"x.{kind.value}", tmp_path / "out.png"
    path.write_bytes(save_picture(wanted))
    command = ["xvfb-run", "-a", "krita", str(path), "--export", "--export-filename", str(out)]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    shown = np.asarray(Image.open(out).convert("RGBA")) / 255
    assert np.abs(shown - flat(wanted)).max() <= 2 / 255


def test_a_psd_that_cannot_hold_the_layers_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psd_write, "MOST_BYTES", 1000)
    noise = np.random.default_rng(0).integers(0, 256, (32, 32, 4)).astype(np.uint8)
    layer = FileLayer("Layer", Placed(pixels_of(noise), 0, 0))
    with pytest.raises(BadEdit, match="A PSD has at most"):
        save_picture(ExportRequest(FileFormat.PSD, Size(32, 32), Depth.U8, (layer,)))


@pytest.mark.parametrize("kind", [FileFormat.JPEG, FileFormat.WEBP])
def test_a_lower_quality_is_a_smaller_file(kind: FileFormat) -> None:
    wanted = request(kind, Depth.U8)
    sizes = [len(save_picture(replace(wanted, quality=x))) for x in (30, 70, 99)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[2] / 2
    with pytest.raises(BadEdit, match="quality of 101"):
        save_picture(replace(wanted, quality=101))


def test_a_webp_of_full_quality_is_exact() -> None:
    wanted = request(FileFormat.WEBP, Depth.U8)
    assert save_picture(replace(wanted, quality=100)) == save_picture(wanted)
