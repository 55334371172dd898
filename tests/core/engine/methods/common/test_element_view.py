"""Image elements to look at: asked for like a prompt, answered with outlines and centres."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common.element_view import VIEW_SIDE, element_layers
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.planes import inside_of, pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import AnyEvent, Finished, LayerReady, Role
from intarsia.core.wire.pixels import Pixels


class Holder:
    """One picture, and nobody who cancels."""

    cancelled = False

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture

    def picture(self, sha256: str) -> Pixels:
        return self._picture


def seen(picture: Pixels, side: int) -> dict[str, np.ndarray]:
    events: list[AnyEvent] = []
    prompt = Prompt(PromptKind.ELEMENTS, side=side)
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=prompt)
    Runner(built_in()).run(edit, Holder(picture), events.append)
    layers = [event.layer for event in events if isinstance(event, LayerReady)]
    assert all(layer.role is Role.MASK for layer in layers)
    return {layer.name: inside_of(layer.placed.pixels) for layer in layers}


def picture_of(size: int) -> Pixels:
    scene = render_scene(3, size).picture
    rgba = np.dstack([np.rint(scene * 255), np.full(scene.shape[:2], 255)]).astype(np.uint8)
    return pixels_of(rgba)


def test_a_picture_shows_its_elements() -> None:
    masks = seen(picture_of(192), 6)
    assert masks["Outlines"].shape == masks["Centres"].shape == (192, 192)
    assert 6 < masks["Centres"].sum() <= 36
    assert 0.02 < masks["Outlines"].mean() < 0.4


def test_more_elements_are_more_dots() -> None:
    picture = picture_of(192)
    assert seen(picture, 10)["Centres"].sum() > seen(picture, 4)["Centres"].sum()


def test_a_large_picture_is_shown_small() -> None:
    flat = np.full((40, 3 * VIEW_SIDE, 4), 255, np.uint8)
    assert seen(pixels_of(flat), 4)["Outlines"].shape[1] == VIEW_SIDE


def test_every_element_has_one_centre_in_its_middle() -> None:
    labels = np.zeros((9, 12), np.int32)
    labels[:, 6:] = 1
    outlines, centres = element_layers(labels)
    marked = np.argwhere(inside_of(centres.placed.pixels))
    assert marked.tolist() == [[4, 2], [4, 8]]
    assert inside_of(outlines.placed.pixels)[:, 5].all()
    assert inside_of(outlines.placed.pixels).sum() == 9


def test_with_segment_anything_they_follow_its_affinity(
    tmp_path: Path, tiny_sam: Callable[..., Any], install_sam: Callable[..., Any]
) -> None:
    packs = install_sam(tmp_path / "packs", tiny_sam()).root
    registry = built_in(packs, tmp_path)
    picture, events = picture_of(128), list[AnyEvent]()
    prompt = Prompt(PromptKind.ELEMENTS, side=5)
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=prompt)
    Runner(registry).run(edit, Holder(picture), events.append)
    assert isinstance(events[-1], Finished)
    assert events[-1].report.method == "sam"
    layers = {e.layer.name: e.layer.placed.pixels for e in events if isinstance(e, LayerReady)}
    assert 1 <= inside_of(layers["Centres"]).sum() <= 25
    assert layers["Outlines"].size == picture.size


@pytest.mark.parametrize("side", [0, 1, 17])
def test_a_number_that_makes_no_sense_is_refused(side: int) -> None:
    prompt = Prompt(PromptKind.ELEMENTS, side=side)
    with pytest.raises(BadEdit, match="elements a side"):
        Segment(id=new_id(), picture="0" * 64, prompt=prompt).check()
