"""What a run shares: regions in a batch, encoding once, glimpses, and too little memory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import nn
from torch.nn.modules.module import register_module_forward_pre_hook

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.common.previews import LONGEST_PX
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.paint_by_example.method import (
    PaintByExample,
    PaintByExampleRunSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import PaintByExampleSettings
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.nets.exemplar_encoder.network import ExemplarEncoder
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import PaintExemplar, new_id
from intarsia.core.wire.errors import OutOfMemory
from intarsia.core.wire.events import ResultLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

pytestmark = pytest.mark.usefixtures("one_thread")

HEIGHT, WIDTH = 100, 400
PLACES = ((20, 30), (60, 340))
SAME = 1  # level of 255: a larger batch sums in another order


class Asked:
    """Counts the calls of networks by class; refuses memory at the `refuse`th of the UNet."""

    def __init__(self, refuse: int = 0) -> None:
        self.rows: dict[type[nn.Module], list[int]] = {}
        self._refuse = refuse

    def __call__(self, module: nn.Module, given: tuple[object, ...]) -> None:
        first = next((g for g in given if isinstance(g, torch.Tensor)), None)
        rows = self.rows.setdefault(type(module), [])
        rows.append(0 if first is None else len(first))
        if isinstance(module, UNet2DConditionModel) and len(rows) == self._refuse:
            raise torch.OutOfMemoryError("out of memory")


@pytest.fixture
def runner(published_packs: PackStore) -> Runner:
    need = PackNeed(published_packs, PAINT_BY_EXAMPLE.packs)
    compute = Compute(torch.device("cpu"), torch.float32)
    method = PaintByExample(
        need,
        OneSlotCache(),
        PaintByExampleRunSettings(PaintByExampleSettings(sampler="ddim", steps=2), compute),
    )
    return Runner(Registry((RegisteredMethod(PAINT_BY_EXAMPLE, lambda: method, (need,)),)))


def edit(places: tuple[tuple[int, int], ...] = PLACES) -> PaintExemplar:
    rng = np.random.default_rng(1)
    window = rng.integers(0, 256, (HEIGHT, WIDTH, 4)).astype(np.uint8)
    window[..., 3] = 255
    region = np.zeros((HEIGHT, WIDTH), np.uint8)
    for top, left in places:
        region[top : top + 12, left : left + 14] = 255
    return PaintExemplar(
        id=new_id(),
        seed=3,
        method=PAINT_BY_EXAMPLE.id,
        picture=Size(WIDTH, HEIGHT),
        window=Placed(pixels_of(window), 0, 0),
        region=pixels_of(region),
        exemplar=pixels_of(rng.integers(0, 256, (20, 30, 4)).astype(np.uint8)),
    )


def run(runner: Runner, wanted: PaintExemplar, asked: Asked | None = None) -> EditDesk:
    desk = EditDesk()
    with register_module_forward_pre_hook(asked or Asked()):
        runner.run(wanted, desk, desk.tell)
    return desk


def whole(layer: ResultLayer) -> np.ndarray:
    """The layer in the window's frame: int16 (H, W, 4)."""
    out = np.zeros((HEIGHT, WIDTH, 4), np.int16)
    box = layer.placed.box
    out[box.top : box.bottom, box.left : box.right] = array_of(layer.placed.pixels)
    return out


def test_regions_of_one_edit_share_their_network_calls(runner: Runner) -> None:
    asked = Asked()
    together = run(runner, edit(), asked)
    assert asked.rows[UNet2DConditionModel] == [4, 4]  # two regions, two branches each
    assert len(together.layers) == 1
    assert together.report.outside_max == 0
    found = whole(together.layers[0])
    for place in PLACES:
        alone = whole(run(runner, edit((place,))).layers[0])
        shown = alone[..., 3] > 0
        assert np.abs(found[shown] - alone[shown]).max() <= SAME


def test_an_edit_is_encoded_once_for_its_variations(runner: Runner) -> None:
    asked = Asked()
    desk = run(runner, replace(edit(PLACES[:1]), variations=3), asked)
    assert len(desk.layers) == 3
    assert len({layer.placed.pixels.data for layer in desk.layers}) == 3
    assert len(asked.rows[ExemplarEncoder]) == 1
    assert len(asked.rows[UNet2DConditionModel]) == 6
    encoders = [m for m in asked.rows if m.__name__ == "Encoder"]
    assert [len(asked.rows[m]) for m in encoders] == [1]
    assert AutoencoderKL not in asked.rows  # asked by its halves


def test_glimpses_show_the_window_and_are_asked_for(runner: Runner) -> None:
    wanted = edit()
    assert all(p is None for p in previews(run(runner, wanted)))
    seen = previews(run(runner, replace(wanted, previews=True)))
    assert seen[0] is not None
    assert (seen[0].width, seen[0].height) == (LONGEST_PX, LONGEST_PX * HEIGHT // WIDTH)


def test_out_of_memory_keeps_what_is_done_and_names_what_is_tried_next(runner: Runner) -> None:
    wanted = replace(edit(PLACES[:1]), variations=3)
    plain = run(runner, wanted)
    desk = EditDesk()
    with register_module_forward_pre_hook(Asked(refuse=4)), pytest.raises(OutOfMemory) as caught:
        runner.run(wanted, desk, desk.tell)
    assert [layer.variation for layer in desk.layers] == [0]
    assert desk.layers[0] == plain.layers[0]
    assert caught.value.hint.startswith("Run it again: it then works in slices")
    asked = Asked()
    again = run(runner, wanted, asked)
    assert set(asked.rows[UNet2DConditionModel]) == {1}
    assert any("in slices" in note for note in again.report.notes)
    for found, before in zip(again.layers, plain.layers, strict=True):
        assert np.abs(whole(found) - whole(before)).max() <= SAME
    with register_module_forward_pre_hook(Asked(refuse=1)), pytest.raises(OutOfMemory) as caught:
        runner.run(wanted, desk, desk.tell)
    assert caught.value.hint.startswith("Mark a smaller region")


def previews(desk: EditDesk) -> list[Pixels | None]:
    return [e.preview for e in desk.steps]
