"""The classical method on float pictures brighter than white: nothing changes its scale."""

from __future__ import annotations

import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import (
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Prompt,
    PromptKind,
    Rearrange,
    Segment,
    new_id,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, LayerReady, ResultLayer, Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

SIDE, BRIGHTEST = 96, 8.0


class Holder:
    """One picture, and nobody who cancels."""

    cancelled = False

    def __init__(self, picture: Pixels | None = None) -> None:
        self._picture = picture

    def picture(self, sha256: str) -> Pixels:
        assert self._picture is not None
        return self._picture


def layers(edit: Edit) -> list[ResultLayer]:
    told: list[AnyEvent] = []
    Runner(built_in()).run(edit, Holder(), told.append)
    return [event.layer for event in told if isinstance(event, LayerReady)]


def sunlit() -> np.ndarray:
    """Mid grey, float32 RGBA, with one highlight far above white."""
    picture = np.full((SIDE, SIDE, 4), 0.5, np.float32)
    picture[2:5, 2:5, :3] = BRIGHTEST
    picture[..., 3] = 1
    return picture


def patch(value: float) -> np.ndarray:
    """A square of one grey on nothing, float32 RGBA."""
    out = np.zeros((32, 32, 4), np.float32)
    out[4:28, 4:28] = (value, value, value, 1)
    return out


def painted(exemplar: Pixels) -> np.ndarray:
    """What the exemplar's opaque pixels have become, (N, 3)."""
    region = np.zeros((SIDE, SIDE), np.uint8)
    region[40:72, 40:72] = 255
    edit = PaintExemplar(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(sunlit()), 0, 0),
        region=pixels_of(region),
        exemplar=exemplar,
        likeness=1.0,
        shadow=False,
    )
    rgba = array_of(layers(edit)[-1].placed.pixels)
    return rgba[rgba[..., 3] > 0.999][:, :3]


def test_an_exemplar_is_as_bright_as_it_was_beside_a_highlight() -> None:
    eight = pixels_of(np.rint(patch(0.25) * 255).astype(np.uint8))
    assert np.allclose(painted(eight), 0.25, atol=0.01)
    assert np.allclose(painted(pixels_of(patch(3.0))), 3.0, atol=0.03)


def moved(plate: np.ndarray) -> Rearrange:
    picture, thing = sunlit(), patch(2.0)
    picture[40:72, 40:72] = np.where(thing[..., 3:] > 0, thing, picture[40:72, 40:72])
    gone = ObjectPlacement("a" * 16, "Patch", Placed(pixels_of(thing), 40, 40), None)
    return Rearrange(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        objects=(gone,),
        plate=pixels_of(plate),
    )


def test_a_plate_is_as_bright_as_it_was_beside_a_highlight() -> None:
    plate = np.full((SIDE, SIDE, 4), 1.5, np.float32)
    plate[..., 3] = 1
    (fill,) = layers(moved(plate))
    assert fill.role is Role.FILL
    rgba = array_of(fill.placed.pixels)
    assert np.allclose(rgba[rgba[..., 3] > 0.999][:, :3], 1.5, atol=0.01)


def test_a_plate_that_is_no_number_is_refused() -> None:
    plate = np.full((SIDE, SIDE, 4), np.nan, np.float32)
    with pytest.raises(BadEdit, match="plate has pixels that are not numbers"):
        layers(moved(plate))


@pytest.mark.parametrize(
    "prompt", [Prompt(), Prompt(PromptKind.POINTS, points=((50.0, 50.0),))], ids=["all", "click"]
)
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_picture_that_is_no_number_is_not_taken_apart(prompt: Prompt, value: float) -> None:
    picture = sunlit()
    picture[20, 20, 0] = value
    edit = Segment(id=new_id(), picture="0" * 64, prompt=prompt, method="classical")
    with pytest.raises(BadEdit, match="picture has pixels that are not numbers"):
        Runner(built_in()).run(edit, Holder(pixels_of(picture)), lambda event: None)
