"""Pixel-wise guidance on Stable Diffusion and by published classifiers, from packs on disk."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.pixel_guidance.descriptor import (
    PIXEL_GUIDANCE,
    PIXEL_GUIDANCE_FACES,
)
from intarsia.core.engine.methods.pixel_guidance.faces import (
    PublishedParts,
    class_of_change,
    majority,
)
from intarsia.core.engine.methods.pixel_guidance.method import (
    PixelGuidance,
    PixelGuidanceRunSettings,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import RepaintMap, new_id
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Progress, Report, ResultLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed

pytestmark = pytest.mark.usefixtures("one_thread")

HEIGHT, WIDTH = 96, 320


@pytest.fixture
def runner(guiding_packs: PackStore) -> Runner:
    own = PackNeed(guiding_packs, PIXEL_GUIDANCE.packs)
    faces = PackNeed(guiding_packs, PIXEL_GUIDANCE_FACES.packs)
    networks, way = OneSlotCache(), PixelGuidanceRunSettings(32, 3, "cpu")
    guided = PixelGuidance(own, networks, way)
    published = PixelGuidance(faces, networks, way, PublishedParts())
    return Runner(
        Registry(
            (
                RegisteredMethod(PIXEL_GUIDANCE, lambda: guided, (own,)),
                RegisteredMethod(PIXEL_GUIDANCE_FACES, lambda: published, (faces,)),
            )
        )
    )


def edit(pack: str, *, method: str = PIXEL_GUIDANCE.id, places: int = 1) -> RepaintMap:
    """Objects drawn wider; the picture's halves differ, so that labels differ too."""
    rng = np.random.default_rng(1)
    window = rng.integers(0, 90, (HEIGHT, WIDTH, 4)).astype(np.uint8)
    before = np.zeros((HEIGHT, WIDTH), np.uint8)
    for place in range(places):
        left = 20 + 220 * place
        before[20:70, left : left + 20] = 3 + place
    window[before > 0] += 150
    window[..., 3] = 255
    after = before.copy()
    for place in range(places):
        left = 40 + 220 * place
        after[20:70, left : left + 16] = 3 + place
    return RepaintMap(
        id=new_id(),
        seed=7,
        method=method,
        pack=pack,
        picture=Size(WIDTH, HEIGHT),
        window=Placed(pixels_of(window), 0, 0),
        before=pixels_of(before),
        after=pixels_of(after),
    )


def run(runner: Runner, wanted: RepaintMap) -> tuple[list[ResultLayer], Report, list[Progress]]:
    desk = EditDesk()
    runner.run(wanted, desk, desk.tell)
    return desk.layers, desk.report, desk.steps


def test_stable_diffusion_is_guided_by_the_pictures_own_layers(runner: Runner) -> None:
    layers, report, steps = run(runner, replace(edit("sd-1.5"), previews=True))
    assert len(layers) == 1
    assert report.outside_max == 0
    assert report.pack == "sd-1.5"
    assert any("follows the map" in note for note in report.notes)
    assert steps[-1].step == steps[-1].of == 9
    assert any(step.preview is not None for step in steps)
    again, _, _ = run(runner, edit("sd-1.5"))
    assert again[0].placed == layers[0].placed


def test_several_places_are_one_layer(runner: Runner) -> None:
    layers, report, steps = run(runner, edit("sd-1.5", places=2))
    assert len(layers) == 1
    assert layers[0].placed.box.width > 200
    assert report.outside_max == 0
    assert steps[-1].step == steps[-1].of == 18


def test_published_classifiers_guide_from_their_archives(runner: Runner) -> None:
    wanted = edit("pixel-guidance-ffhq", method=PIXEL_GUIDANCE_FACES.id)
    layers, report, _ = run(runner, wanted)
    assert len(layers) == 1
    assert any(note.startswith("Label 3 was taken for ") for note in report.notes)


def test_another_label_drawn_in_the_same_place_is_told_as_itself(runner: Runner) -> None:
    wanted = edit("pixel-guidance-ffhq", method=PIXEL_GUIDANCE_FACES.id)
    before, after = (array_of(plane)[..., 0].copy() for plane in (wanted.before, wanted.after))
    before[74:90, 20:40] = after[74:90, 20:40] = 4
    told = []
    for label in (3, 4):
        drawn = np.where(before != after, np.uint8(label), before)
        maps = {"before": pixels_of(before), "after": pixels_of(drawn)}
        notes = run(runner, replace(wanted, id=new_id(), **maps))[1].notes
        told.append([note.partition(" was taken")[0] for note in notes if " was taken" in note])
    assert told == [["Label 3"], ["Label 4"]]


def test_labels_that_are_one_part_are_told() -> None:
    before, after = torch.tensor([[0, 1], [2, 2]]), torch.tensor([[1, 1], [2, 2]])
    assert class_of_change(torch.tensor([17, 17, 3]), before, after) == 17
    assert class_of_change(torch.tensor([17, 18, 3]), before, after) is None


def test_a_new_label_is_refused(runner: Runner) -> None:
    wanted = edit("pixel-guidance-ffhq", method=PIXEL_GUIDANCE_FACES.id)
    after = pixels_of(
        np.where(np.arange(WIDTH) % 320 < 60, np.uint8(9), np.uint8(0))[None].repeat(HEIGHT, 0)
    )
    with pytest.raises(BadEdit, match="label, 9"):
        run(runner, replace(wanted, after=after, labels=(9,)))


def test_majority() -> None:
    found = torch.tensor([4, 4, 2, 7, 7, 2])
    labels = torch.tensor([0, 0, 0, 2, 2, 2])
    assert majority(found, labels, 3).tolist() == [4, 0, 7]
