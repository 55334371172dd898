"""Label maps keep their numbers, masks their white; colours are refused."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from intarsia.core.engine.files.maps import open_label_map, open_mask, open_region
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.wire.errors import BadEdit, BadPicture

IDS = np.random.default_rng(0).integers(0, 4, (6, 9)).astype(np.uint8)


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def read(data: bytes) -> np.ndarray:
    return array_of(open_label_map(data, "map.png"))[..., 0]


def test_grey_palette_and_sixteen_bit_maps_are_read_as_ids() -> None:
    assert (read(saved(Image.fromarray(IDS))) == IDS).all()
    palette = Image.fromarray(IDS, mode=None).convert("P")
    palette.putpalette([200, 10, 10, 10, 200, 10, 10, 10, 200, 255, 255, 255])
    palette.putdata(IDS.ravel().tolist())
    assert (read(saved(palette)) == IDS).all()
    assert (read(saved(palette, bits=2)) == IDS).all()
    deep = IDS.astype(np.uint16) * 9000
    assert (read(saved(Image.fromarray(deep))) == deep).all()
    out = io.BytesIO()
    tifffile.imwrite(out, deep, metadata=None)
    assert (read(out.getvalue()) == deep).all()


def test_few_bit_greys_are_not_stretched() -> None:
    assert (read(saved(Image.fromarray(IDS > 1))) == (IDS > 1)).all()


def test_colours_veils_and_floats_are_refused_with_a_sentence() -> None:
    out = io.BytesIO()
    tifffile.imwrite(out, IDS.astype(np.float32), metadata=None)
    pictures = [saved(Image.fromarray(np.dstack([IDS, IDS, IDS + 1]))), out.getvalue()]
    pictures.append(saved(Image.fromarray(np.dstack([IDS] * 3)), "JPEG"))
    pictures.append(saved(Image.fromarray(np.dstack([IDS, IDS]))))
    for data in pictures:
        with pytest.raises(BadEdit, match=r"map\.png is a picture of colours"):
            open_label_map(data, "map.png")
    with pytest.raises(BadPicture, match=r"map\.png: "):
        open_label_map(saved(Image.fromarray(IDS))[:40], "map.png")


def test_a_mask_is_the_brightness_that_is_seen() -> None:
    veiled = np.zeros((2, 2, 4), np.uint8)
    veiled[0] = 255
    veiled[1, :, :3] = 255  # white, but transparent
    mask = array_of(open_mask(saved(Image.fromarray(veiled)), "m"))[..., 0]
    assert mask.tolist() == [[255, 255], [0, 0]]
    grey = Image.fromarray(np.array([[0, 127, 128, 255]], np.uint8))
    assert array_of(open_mask(saved(grey), "m"))[0, :, 0].tolist() == [0, 127, 128, 255]


def test_greys_saved_as_colours_are_ids() -> None:
    assert (read(saved(Image.fromarray(np.dstack([IDS] * 3)))) == IDS).all()
    opaque = np.full_like(IDS, 255)
    assert (read(saved(Image.fromarray(np.dstack([IDS] * 3 + [opaque])))) == IDS).all()
    assert (read(saved(Image.fromarray(np.dstack([IDS] * 3)), "TIFF")) == IDS).all()


CASES = Path(__file__).parents[3] / "data/cases"


@pytest.mark.parametrize("name", ["m01.png", "m100.png", "malpha_black.png", "mred.png"])
def test_masks_of_any_making_mark_the_same_region(name: str) -> None:
    path = CASES / "mask-01" / name
    mask = array_of(open_region(path.read_bytes(), name))[..., 0]
    image = Image.open(path)
    values = np.asarray(image)
    want = values[..., 3] > 0 if image.mode == "RGBA" else np.atleast_3d(values)[..., 0] > 0
    assert ((mask >= 128) == want).all()
    assert 0 < want.mean() < 1


def test_a_deep_mask_of_small_values_is_read_by_its_two_values() -> None:
    deep = np.zeros((4, 4), np.uint16)
    deep[1:3] = 255
    mask = array_of(open_region(saved(Image.fromarray(deep)), "m"))[..., 0]
    assert ((mask == 255) == (deep == 255)).all()


def test_a_region_that_marks_nothing_is_refused_in_figures() -> None:
    dark = Image.fromarray(np.array([[0, 40, 90]], np.uint8))
    with pytest.raises(BadEdit, match=r"m\.png has no value from 128 up \(its highest is 90\)"):
        open_region(saved(dark), "m.png")
    with pytest.raises(BadEdit, match=r"its value is 0 everywhere"):
        open_region(saved(Image.fromarray(np.zeros((3, 3), np.uint8))), "m.png")
    colours = np.full((3, 3, 3), 255, np.uint8)
    colours[1, 1] = (255, 0, 0)
    with pytest.raises(BadEdit, match="none of its pixels is dark: its lowest value is 255"):
        open_region(saved(Image.fromarray(colours)), "m.png")
