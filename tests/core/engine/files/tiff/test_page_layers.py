"""Pages of one size are layers, as GIMP writes its own; others are the first one with a note."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.headless.work import document_of_bytes
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import pixels_of, rgba_of
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.pixels import Placed


def page(seed: int, width: int = 40, height: int = 30, dtype: str = "u1") -> np.ndarray:
    rng = np.random.default_rng(seed)
    if dtype == "f4":
        return rng.random((height, width, 4)).astype(dtype)
    top = np.iinfo(dtype).max
    return rng.integers(0, top, (height, width, 4), endpoint=True).astype(dtype)


def tiff(pages: list[np.ndarray], **more: object) -> bytes:
    out = io.BytesIO()
    with tifffile.TiffWriter(out) as writer:
        for number, array in enumerate(pages):
            writer.write(
                array,
                photometric="rgb",
                extrasamples=["unassalpha"] if array.shape[2] == 4 else None,
                metadata=None,
                extratags=[(285, "s", 0, f"Layer {number}", True)],
                **more,  # type: ignore[arg-type]
            )
    return out.getvalue()


@pytest.mark.parametrize("dtype", ["u1", "u2", "f4"])
def test_pages_with_alpha_are_layers_from_below(dtype: str) -> None:
    pages = [page(seed, dtype=dtype) for seed in range(3)]
    found = open_picture(tiff(pages))
    assert [layer.name for layer in found.layers] == ["Layer 0", "Layer 1", "Layer 2"]
    assert found.notes == ()
    for layer, array in zip(found.layers, pages, strict=True):
        assert (rgba_of(layer.placed.pixels) == array).all()
    stack = [FileLayer("", Placed(pixels_of(array), 0, 0)) for array in pages]
    assert found.pixels == flatten(stack, found.pixels.size.box, found.pixels.depth)
    document = document_of_bytes(tiff(pages), "x.tif").document
    assert [layer.name for layer in document.layers] == ["Layer 0", "Layer 1", "Layer 2"]


def test_of_opaque_pages_the_first_shows(tmp_path: Path) -> None:
    pages = [page(seed)[..., :3] for seed in range(3)]
    found = open_picture(tiff(pages))
    assert [layer.visible for layer in found.layers] == [True, False, False]
    assert (rgba_of(found.pixels)[..., :3] == pages[0]).all()
    assert found.notes == ("The TIFF has 3 pages: they are layers, and the first shows.",)


def test_pages_of_several_sizes_are_the_first_with_a_note() -> None:
    pages = [page(1), page(2, 39), page(3)]
    found = open_picture(tiff(pages))
    assert found.layers == ()
    assert (rgba_of(found.pixels) == pages[0]).all()
    assert found.notes == ("The TIFF has 3 pictures: the first was opened.",)


def test_a_page_of_another_depth_or_a_damaged_one_is_left_out_with_a_note() -> None:
    found = open_picture(tiff([page(1), page(2, dtype="u2"), page(3)]))
    assert [layer.name for layer in found.layers] == ["Layer 0", "Layer 2"]
    assert found.notes == ("The page Layer 1 is of another kind and was left out.",)
    packed = bytearray(tiff([page(1), page(2), page(3)], compression="zlib"))
    with tifffile.TiffFile(io.BytesIO(bytes(packed))) as file:
        at = file.pages[1].dataoffsets[0]
    packed[at : at + 200] = bytes(200)
    broken = open_picture(bytes(packed))
    assert [layer.name for layer in broken.layers] == ["Layer 0", "Layer 2"]
    assert broken.notes == ("The page Layer 1 is damaged and was left out.",)


def test_layers_of_photoshop_in_a_tiff_are_noted() -> None:
    out = io.BytesIO()
    block = b"Adobe Photoshop Document Data Block\0" + bytes(5)
    tag = (37724, "B", len(block), block, True)
    tifffile.imwrite(out, page(1)[..., :3], photometric="rgb", extratags=[tag], metadata=None)
    found = open_picture(out.getvalue())
    assert found.notes == ("The TIFF has layers of Photoshop; it was opened flattened.",)
