"""Grey planes become RGBA of the same depth; RGBA stays what it is."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.state.document.rgba import as_rgba
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels

KINDS = {Depth.U8: "u1", Depth.U16: "<u2", Depth.F32: "<f4"}


@pytest.mark.parametrize("depth", Depth)
def test_grey_becomes_rgba_with_full_alpha(depth: Depth) -> None:
    levels = np.arange(23 * 15) * (0.003 if depth is Depth.F32 else 1)
    grey = Pixels(23, 15, GREY, depth, levels.astype(KINDS[depth]).tobytes(), icc=b"profile")
    wide = as_rgba(grey)
    assert (wide.size, wide.channels, wide.depth, wide.icc) == (grey.size, RGBA, depth, b"profile")
    values = np.frombuffer(wide.data, KINDS[depth]).reshape(-1, 4)
    assert (values[:, :3] == np.frombuffer(grey.data, KINDS[depth])[:, None]).all()
    assert (values[:, 3] == (1 if depth is Depth.F32 else 256**depth.bytes - 1)).all()


def test_rgba_is_given_back_as_it_is() -> None:
    plane = Pixels(1, 1, RGBA, Depth.U8, bytes(4))
    assert as_rgba(plane) is plane
