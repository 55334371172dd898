"""The published methods on an NVIDIA device, in every precision and placement: `pytest -m cuda`."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from edit_desk import EditDesk
from intarsia.core.engine.compute.device import Placement, choose_device, working_dtype
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks, Thrift
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.paint_by_example.inputs import Hole
from intarsia.core.engine.methods.paint_by_example.method import PaintByExample, open_pack, parts
from intarsia.core.engine.methods.paint_by_example.method import (
    PaintByExampleRunSettings as PaintByExampleRunSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import (
    PaintByExampleSettings as PaintSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import encode_conditions, paint
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pair.method import Pair
from intarsia.core.engine.methods.pair.method import PairRunSettings as PairRunSettings
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance
from intarsia.core.engine.methods.pixel_guidance.method import (
    PixelGuidanceRunSettings as PixelGuidanceRunSettings,
)
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Edit, PaintExemplar, RepaintMap, new_id
from intarsia.core.wire.events import Report, ResultLayer
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

pytestmark = [
    pytest.mark.cuda,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA device"),
]

DEVICE, SIDE = "cuda:0", 96
DTYPES = (torch.float16, torch.bfloat16, torch.float32)


class Desk(EditDesk):
    """The runner's and a method's at once."""

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        """Nobody watches here."""

    def loading(self, pack: str, done: int, of: int) -> None:
        """Nobody watches here."""


def runner(store: PackStore, dtype: torch.dtype) -> Runner:
    networks, compute = OneSlotCache(), Compute(torch.device(DEVICE), dtype)
    painting = PackNeed(store, PAINT_BY_EXAMPLE.packs)
    pair, words = PackNeed(store, PAIR.packs), PackNeed(store, PAIR_WORDS)
    guiding = PackNeed(store, PIXEL_GUIDANCE.packs)
    paint_settings = PaintByExampleRunSettings(PaintSettings(sampler="ddim", steps=3), compute)
    pair_settings = PairRunSettings(64, PairSettings(steps=3), compute)
    guidance_settings = PixelGuidanceRunSettings(32, 3, DEVICE)
    methods = (
        (PAINT_BY_EXAMPLE, PaintByExample(painting, networks, paint_settings), (painting,)),
        (PAIR, Pair(pair, words, networks, run_settings=pair_settings), (pair, words)),
        (PIXEL_GUIDANCE, PixelGuidance(guiding, networks, guidance_settings), (guiding,)),
    )
    return Runner(Registry(RegisteredMethod(d, lambda m=m: m, needs) for d, m, needs in methods))


def window() -> Placed:
    values = np.random.default_rng(1).integers(0, 256, (SIDE, SIDE, 4)).astype(np.uint8)
    values[..., 3] = 255
    return Placed(pixels_of(values), 0, 0)


def edit(method: str) -> Edit:
    marked = np.zeros((SIDE, SIDE), np.uint8)
    marked[40:64, 40:64] = 3
    wider = marked.copy()
    wider[40:70, 40:70] = 3
    if method == PIXEL_GUIDANCE.id:
        return RepaintMap(
            id=new_id(),
            method=method,
            picture=Size(SIDE, SIDE),
            window=window(),
            before=pixels_of(marked),
            after=pixels_of(wider),
        )
    return PaintExemplar(
        id=new_id(),
        method=method,
        picture=Size(SIDE, SIDE),
        window=window(),
        region=pixels_of(np.where(marked > 0, np.uint8(255), np.uint8(0))),
        exemplar=window().pixels,
        look_only=method == PAIR.id,
    )


def run(ours: Runner, wanted: Edit) -> tuple[list[ResultLayer], Report]:
    desk = Desk()
    ours.run(wanted, desk, desk.tell)
    return desk.layers, desk.report


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("method", [PAINT_BY_EXAMPLE.id, PAIR.id, PIXEL_GUIDANCE.id])
def test_an_edit_arrives_and_repeats(
    published_packs: PackStore, method: str, dtype: torch.dtype
) -> None:
    ours, wanted = runner(published_packs, dtype), edit(method)
    layers, report = run(ours, wanted)
    assert layers
    assert report.outside_max == 0
    assert report.device.startswith(DEVICE.split(":")[0])
    again, _ = run(ours, wanted)
    assert again[0].placed == layers[0].placed


def test_the_best_device_works_in_half_precision() -> None:
    assert choose_device().type == "cuda"
    assert working_dtype(choose_device()) in (torch.float16, torch.bfloat16)


def painted(store: PackStore, placement: Placement) -> Tensor:
    """One painting with the networks laid so: RGB (1, 3, 64, 64)."""
    compute = Compute(placement.device, placement.dtype)
    need = PackNeed(store, PAINT_BY_EXAMPLE.packs)
    thrift = Thrift({compute: placement})
    networks = MethodNetworks(need, OneSlotCache(), open_pack, parts, thrift=thrift)
    model = networks.take("", compute, RunContext(0, Desk()))
    keep = torch.ones(1, 1, 64, 64, device=placement.device)
    keep[..., 16:40, 16:40] = 0
    exemplar = torch.zeros(1, 3, 224, 224, device=placement.device)
    settings = PaintSettings(sampler="ddim", steps=2, rows_at_once=placement.rows_at_once)
    with torch.inference_mode():
        source = Hole(keep, (keep * 0.3).expand(-1, 3, -1, -1))
        told = encode_conditions(model, source, exemplar)
        return paint(
            model, told, settings=settings, generators=[torch.Generator().manual_seed(1)]
        ).cpu()


@pytest.mark.parametrize("offload", [False, True])
@pytest.mark.parametrize("slicing", [False, True])
def test_every_placement_paints_the_same(
    published_packs: PackStore, offload: bool, slicing: bool
) -> None:
    device = torch.device(DEVICE)
    plain = painted(published_packs, Placement(torch.device("cpu"), torch.float32))
    found = painted(published_packs, Placement(device, torch.float32, offload, slicing))
    torch.testing.assert_close(found, plain, atol=2e-2, rtol=0)  # tensor cores round


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
@pytest.mark.parametrize("slicing", [False, True])
def test_taking_turns_paints_the_same_in_half_precision(
    published_packs: PackStore, dtype: torch.dtype, slicing: bool
) -> None:
    if dtype == torch.bfloat16 and not torch.cuda.is_bf16_supported(including_emulation=False):
        pytest.skip("this card has no bfloat16 of its own")
    device = torch.device(DEVICE)
    whole = painted(published_packs, Placement(device, dtype, False, slicing))
    turns = painted(published_packs, Placement(device, dtype, True, slicing))
    assert bool(turns.isfinite().all())
    torch.testing.assert_close(turns, whole, atol=2e-2, rtol=0)


def test_networks_that_wait_leave_the_card_empty(published_packs: PackStore) -> None:
    compute = Compute(torch.device(DEVICE), torch.float16)
    need = PackNeed(published_packs, PAINT_BY_EXAMPLE.packs)
    thrift = Thrift({compute: Placement(compute.device, compute.dtype, True)})
    before = torch.cuda.memory_allocated()
    networks = MethodNetworks(need, OneSlotCache(), open_pack, parts, thrift=thrift)
    model = networks.take("", compute, RunContext(0, Desk()))
    assert torch.cuda.memory_allocated() == before
    assert all(p.is_pinned() for part in parts(model) for p in part.parameters())
