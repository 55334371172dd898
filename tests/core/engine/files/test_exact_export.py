"""What nobody has changed leaves as it came, to the bit: every depth, soft alpha, any colour."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.save import save_picture
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.pixels import Depth, Pixels, Placed

LOSSLESS = {
    FileFormat.PNG: (Depth.U8, Depth.U16),
    FileFormat.TIFF: (Depth.U8, Depth.U16, Depth.F32),
    FileFormat.WEBP: (Depth.U8,),
    FileFormat.ORA: (Depth.U8, Depth.U16),
    FileFormat.PSD: (Depth.U8, Depth.U16),
}
CASES = [(kind, depth) for kind, depths in LOSSLESS.items() for depth in depths]


def picture(depth: Depth, seed: int, alpha: str) -> Pixels:
    """Noise of that depth; alpha: "soft" everywhere, "holes" of 0 and 1, or "opaque"."""
    rng = np.random.default_rng(seed)
    if depth is Depth.F32:
        array = rng.uniform(-0.5, 4.0, (37, 53, 4)).astype(np.float32)  # beyond 0 .. 1 too
        array[..., 3] = rng.uniform(0, 1, (37, 53))
        top = 1.0
    else:
        kind = np.uint8 if depth is Depth.U8 else np.uint16
        top = np.iinfo(kind).max
        array = rng.integers(0, top, (37, 53, 4), endpoint=True).astype(kind)
    if alpha == "holes":
        array[..., 3] = rng.choice([0, top], (37, 53))
    elif alpha == "opaque":
        array[..., 3] = top
    else:
        array[rng.random((37, 53)) < 0.2, 3] = 0
    return pixels_of(array)


def exported(base: Pixels, kind: FileFormat, *more: FileLayer) -> bytes:
    layers = (FileLayer("Original", Placed(base, 0, 0)), *more)
    return save_picture(ExportRequest(kind, base.size, base.depth, layers))


@pytest.mark.parametrize("alpha", ["soft", "holes", "opaque"])
@pytest.mark.parametrize(("kind", "depth"), CASES)
def test_an_untouched_picture_is_exported_to_the_bit(
    kind: FileFormat, depth: Depth, alpha: str
) -> None:
    base = picture(depth, 7, alpha)
    again = open_picture(exported(base, kind), f"x.{kind.value}").pixels
    assert again.depth is depth
    assert again.data == base.data


@pytest.mark.parametrize("alpha", ["soft", "holes"])
@pytest.mark.parametrize(("kind", "depth"), CASES)
def test_outside_a_layer_it_still_is(kind: FileFormat, depth: Depth, alpha: str) -> None:
    base, over = picture(depth, 8, alpha), picture(depth, 9, "soft")
    patch = array_of(over)[:10, :12].copy()
    layer = FileLayer("Edit", Placed(pixels_of(patch), 20, 15), opacity=0.7)
    again = array_of(open_picture(exported(base, kind, layer), f"x.{kind.value}").pixels)
    changed = (again != array_of(base)).any(axis=2)
    reach = np.zeros_like(changed)
    reach[15:25, 20:32] = patch[..., 3] > 0
    assert changed.any()
    assert not (changed & ~reach).any()


@pytest.mark.parametrize("depth", list(Depth))
def test_a_soft_layer_over_nothing_keeps_its_colours(depth: Depth) -> None:
    base = picture(depth, 10, "opaque")
    hidden = array_of(base).copy()
    hidden[..., 3] = 0
    soft = picture(depth, 11, "soft")
    layer = FileLayer("Soft", Placed(soft, 0, 0))
    kind = FileFormat.TIFF
    again = array_of(open_picture(exported(pixels_of(hidden), kind, layer), "x.tiff").pixels)
    seen = array_of(soft)[..., 3] > 0
    assert (again[seen] == array_of(soft)[seen]).all()
    assert (again[~seen] == hidden[~seen]).all()
