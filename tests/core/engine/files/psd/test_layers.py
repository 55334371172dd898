"""Layers of Photoshop with masks, clipping, groups and fills look here as psd-tools shows them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from psd_tools import PSDImage
from psd_tools.api.layers import Layer
from psd_tools.constants import BlendMode, Clipping, Tag
from psd_tools.psd.descriptor import DescriptorBlock

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.planes import rgba_of
from intarsia.core.wire.files import OpenedPicture

CASE = Path(__file__).parents[4] / "data/cases/nocomposite_clip.psd"
SIZE = (64, 48)


def picture(seed: int, width: int, height: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    return Image.fromarray(rng.integers(0, 256, (height, width, 3), np.uint8))


def grey(width: int, height: int) -> Image.Image:
    rows, columns = np.mgrid[:height, :width]
    return Image.fromarray(((rows * 9 + columns * 5) % 256).astype(np.uint8))


def document() -> PSDImage:
    psd = PSDImage.new("RGB", SIZE, color=(90, 120, 40))
    psd.create_pixel_layer(picture(1, *SIZE), name="base")
    return psd


def masked(psd: PSDImage) -> None:
    layer = psd.create_pixel_layer(picture(2, 40, 30), name="top", top=5, left=9, opacity=200)
    layer.create_mask(grey(30, 20), top=8, left=4)


def masked_from_white(psd: PSDImage) -> None:
    masked(psd)
    mask = psd[1].mask
    assert mask is not None
    mask.data.background_color = 255


def masked_not(psd: PSDImage) -> None:
    masked(psd)
    mask = psd[1].mask
    assert mask is not None
    mask.disabled = True


def clipped(psd: PSDImage) -> None:
    base = psd.create_pixel_layer(picture(2, 30, 30), name="shape", top=9, left=9, opacity=180)
    base.create_mask(grey(30, 30), top=9, left=9)
    above = psd.create_pixel_layer(picture(3, 50, 20), name="pattern", top=2, opacity=150)
    above.clipping = True


def grouped(psd: PSDImage) -> None:
    one = psd.create_pixel_layer(picture(2, 30, 30), name="one", blend_mode=BlendMode.MULTIPLY)
    two = psd.create_pixel_layer(picture(3, 30, 30), name="two", top=12, left=20)
    inner = psd.create_group([two], name="inner", opacity=120, blend_mode=BlendMode.NORMAL)
    psd.create_group([one, inner], name="outer", opacity=200, blend_mode=BlendMode.SCREEN)


def passing(psd: PSDImage) -> None:
    one = psd.create_pixel_layer(picture(2, 30, 30), name="one", blend_mode=BlendMode.MULTIPLY)
    psd.create_group([one], name="folder")


MAKERS: list[tuple[Callable[[PSDImage], None], list[str]]] = [
    (masked, ["base", "top", "Mask of top"]),
    (masked_from_white, ["base", "top", "Mask of top"]),
    (masked_not, ["base", "top"]),
    (clipped, ["base", "shape", "Mask of shape", "pattern"]),
    (grouped, ["base", "one", "two"]),
    (passing, ["base", "one"]),
]


def stored(psd: PSDImage, *, composed: Image.Image | None = None) -> bytes:
    """The bytes of the file; `composed`: its flattened picture, else that it has none."""
    out = io.BytesIO()
    psd.save(out)
    data = out.getvalue()
    return data if composed is None else with_composite(data, composed)


def with_composite(data: bytes, composed: Image.Image) -> bytes:
    """The file with another flattened picture, stored plainly."""
    at = 26
    for _ in range(3):
        at += 4 + int(struct.unpack_from(">I", data, at)[0])
    planes = np.moveaxis(np.asarray(composed.convert("RGB")), -1, 0)
    return data[:at] + struct.pack(">H", 0) + planes.tobytes()


def opened(psd: PSDImage) -> tuple[OpenedPicture, np.ndarray]:
    composed = psd.composite(force=True)
    wanted = np.asarray(composed.convert("RGBA")).astype(int)
    return open_picture(stored(psd, composed=composed)), wanted


@pytest.mark.parametrize(("make", "names"), MAKERS, ids=lambda x: getattr(x, "__name__", ""))
def test_layers_look_as_in_psd_tools_and_stay_layers(
    make: Callable[[PSDImage], None], names: list[str], tmp_path: Path
) -> None:
    psd = document()
    make(psd)
    found, wanted = opened(psd)
    assert [layer.name for layer in found.layers] == names
    assert found.notes == ()
    assert np.abs(rgba_of(found.pixels).astype(int) - wanted).max() <= 2
    path, saved = tmp_path / "in.psd", tmp_path / "out.ora"
    path.write_bytes(stored(psd, composed=psd.composite(force=True)))
    assert main(["export", str(path), "-o", str(saved)]) == 0
    again = open_picture(saved.read_bytes())
    assert np.abs(rgba_of(again.pixels).astype(int) - wanted).max() <= 2


def effects(layer: Layer) -> None:
    layer.blend_mode = BlendMode.PIN_LIGHT


def clipped_by_blend(layer: Layer) -> None:
    layer.blend_mode = BlendMode.MULTIPLY
    layer._record.clipping = Clipping.NON_BASE


@pytest.mark.parametrize("change", [effects, clipped_by_blend])
def test_what_only_photoshop_shows_is_the_flattened_picture(
    change: Callable[[Layer], None],
) -> None:
    psd = document()
    change(psd.create_pixel_layer(picture(2, 40, 30), name="top"))
    composed = picture(9, *SIZE)
    found = open_picture(stored(psd, composed=composed))
    assert found.layers == ()
    assert (rgba_of(found.pixels)[..., :3] == np.asarray(composed)).all()
    assert "opened flattened" in found.notes[0]


def test_layers_that_are_not_the_flattened_picture_are_not_taken() -> None:
    psd = document()
    masked(psd)
    found = open_picture(stored(psd, composed=picture(9, *SIZE)))
    assert found.layers == ()
    assert "opened flattened" in found.notes[0]


def test_a_hidden_layer_does_not_keep_the_others_from_being_layers() -> None:
    psd = document()
    top = psd.create_pixel_layer(picture(2, 40, 30), name="top")
    top.visible = False
    found, _ = opened(psd)
    assert [layer.visible for layer in found.layers] == [True, False]


def test_fill_opacity_counts() -> None:
    psd = document()
    top = psd.create_pixel_layer(picture(2, *SIZE), name="top", opacity=128)
    top.tagged_blocks.set_data(Tag.BLEND_FILL_OPACITY, 128)
    found, wanted = opened(psd)
    assert found.layers[1].opacity == pytest.approx((128 / 255) ** 2)
    assert np.abs(rgba_of(found.pixels).astype(int) - wanted).max() <= 2


def test_a_psd_without_a_flattened_picture_is_its_layers() -> None:
    """Saved without Maximize Compatibility: what it brings as its picture is white."""
    data = CASE.read_bytes()
    found = open_picture(data)
    wanted = PSDImage.open(io.BytesIO(data)).composite(force=True).convert("RGBA")
    assert (rgba_of(found.pixels) == np.asarray(wanted)).all()
    assert [layer.name for layer in found.layers][-2:] == ["clip", "Mask of clip"]
    assert (rgba_of(found.pixels)[..., :3] < 250).any()
    document = document_of_bytes(data, "n.psd").document
    assert {g.name for layer in document.layers for g in layer.groups} == {"a", "clip"}


def test_a_solid_fill_with_a_mask_is_a_layer_of_its_colour() -> None:
    psd = document()
    layer = psd.create_pixel_layer(picture(2, *SIZE), name="fill", opacity=200)
    layer.create_mask(grey(30, 20), top=8, left=4)
    word = struct.pack(">IH", 1, 0)  # an empty name
    colour = word + struct.pack(">I4sI", 0, b"RGBC", 3)
    for key, value in ((b"Rd  ", 250.0), (b"Grn ", 60.0), (b"Bl  ", 30.0)):
        colour += struct.pack(">I4s4sd", 0, key, b"doub", value)
    told = struct.pack(">I", 16) + word + struct.pack(">I4sI", 0, b"null", 1)
    told += struct.pack(">I4s4s", 0, b"Clr ", b"Objc") + colour
    layer.tagged_blocks.set_data(Tag.SOLID_COLOR_SHEET_SETTING, DescriptorBlock.frombytes(told))
    composed = PSDImage.open(io.BytesIO(stored(psd))).composite(force=True)
    found = open_picture(stored(psd, composed=composed))
    assert [layer.name for layer in found.layers] == ["base", "fill", "Mask of fill"]
    fill = rgba_of(found.layers[1].placed.pixels)
    assert (fill == (250, 60, 30, 255)).all()
    wanted = np.asarray(composed.convert("RGBA")).astype(int)
    assert np.abs(rgba_of(found.pixels).astype(int) - wanted).max() <= 2


@pytest.mark.parametrize(
    ("make", "names"), [(m, n) for m, n in MAKERS if m is not masked_not], ids=lambda x: ""
)
def test_what_is_opened_is_written_as_a_psd_that_shows_the_same(
    make: Callable[[PSDImage], None], names: list[str], tmp_path: Path
) -> None:
    psd = document()
    make(psd)
    path, out = tmp_path / "in.psd", tmp_path / "out.psd"
    path.write_bytes(stored(psd, composed=psd.composite(force=True)))
    assert main(["export", str(path), "-o", str(out)]) == 0
    wanted = np.asarray(psd.composite(force=True).convert("RGBA")).astype(int)
    written = PSDImage.open(out)
    for image in (written.composite(force=True), written.topil()):
        assert image is not None
        assert np.abs(np.asarray(image.convert("RGBA")).astype(int) - wanted).max() <= 2
    assert len(open_picture(out.read_bytes()).layers) > 1
    if make is grouped:
        folders = {x.name: (x.opacity, x.blend_mode) for x in written.descendants() if x.is_group()}
        assert folders == {
            "outer": (200, BlendMode.SCREEN),
            "inner": (120, BlendMode.NORMAL),
        }
