"""The published methods end to end: packs on disk, edits through the runner, layers out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import torch
from diffusers import UNet2DConditionModel
from torch.nn.modules.module import register_module_forward_pre_hook

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits import runner
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.paint_by_example.method import PaintByExample
from intarsia.core.engine.methods.paint_by_example.method import (
    PaintByExampleRunSettings as PaintByExampleRunSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import (
    PaintByExampleSettings as PaintSettings,
)
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pair.method import Pair
from intarsia.core.engine.methods.pair.method import PairRunSettings as PairRunSettings
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance
from intarsia.core.engine.methods.pixel_guidance.method import (
    PixelGuidanceRunSettings as PixelGuidanceRunSettings,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import Edit, PaintExemplar, RepaintMap, new_id
from intarsia.core.wire.errors import (
    BadEdit,
    Cancelled,
    MissingPack,
    OutOfMemory,
    UnknownMethod,
)
from intarsia.core.wire.events import (
    Loading,
    Report,
    ResultLayer,
)
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 96
Mask = npt.NDArray[np.bool_]


CPU = Compute(torch.device("cpu"), torch.float32)


def registered(store: PackStore, compute: Compute = CPU) -> Registry:
    """The published methods at the smallest sizes that their networks take."""
    networks = OneSlotCache()
    painting = PackNeed(store, PAINT_BY_EXAMPLE.packs)
    pair, words = PackNeed(store, PAIR.packs), PackNeed(store, PAIR_WORDS)
    guiding = PackNeed(store, PIXEL_GUIDANCE.packs)
    paint_settings = PaintByExampleRunSettings(PaintSettings(sampler="ddim", steps=3), compute)
    pair_settings = PairRunSettings(64, PairSettings(steps=3), compute)
    return Registry(
        (
            RegisteredMethod(
                PAINT_BY_EXAMPLE,
                lambda: PaintByExample(painting, networks, paint_settings),
                (painting,),
            ),
            RegisteredMethod(
                PAIR, lambda: Pair(pair, words, networks, run_settings=pair_settings), (pair, words)
            ),
            RegisteredMethod(
                PIXEL_GUIDANCE,
                lambda: PixelGuidance(guiding, networks, PixelGuidanceRunSettings(32, 3, "cpu")),
                (guiding,),
            ),
        )
    )


@pytest.fixture(scope="module")
def registry(published_packs: PackStore) -> Registry:
    return registered(published_packs)


def picture(depth: Depth = Depth.U8, *, grey: bool = False) -> Pixels:
    """A coarse random picture whose left eighth is transparent, or a grey one."""
    rng = np.random.default_rng(1)
    values = np.kron(rng.random((8, 8, 4)), np.ones((SIDE // 8, SIDE // 8, 1)))
    values[..., 3] = 1
    values[:, : SIDE // 8, 3] = 0
    if grey:
        values = values[..., :1]
    if depth is Depth.F32:
        return pixels_of(values.astype(np.float32))
    return (
        pixels_of(np.rint(values * 255).astype(np.uint8))
        if depth is Depth.U8
        else pixels_of(np.rint(values * 65535).astype(np.uint16))
    )


def region(*, size: int = 30) -> Mask:
    mask = np.zeros((SIDE, SIDE), np.bool_)
    mask[40 : 40 + size, 50 : 50 + size] = True
    return mask


def marked(mask: Mask) -> Pixels:
    return pixels_of(np.where(mask, np.uint8(255), np.uint8(0)))


def paint_edit(pixels: Pixels, mask: Mask, *, method: str = "paint-by-example") -> PaintExemplar:
    exemplar = np.random.default_rng(2).integers(0, 256, (20, 31, 4)).astype(np.uint8)
    return PaintExemplar(
        id=new_id(),
        seed=7,
        method=method,
        picture=Size(SIDE + 9, SIDE + 4),
        window=Placed(pixels, 9, 4),
        region=marked(mask),
        exemplar=pixels_of(exemplar),
        look_only=method == "pair",
    )


def map_edit(pixels: Pixels, *, method: str) -> RepaintMap:
    """An object's outline, drawn larger."""
    before = np.where(region(size=24), np.uint8(3), np.uint8(0))
    after = np.where(region(), np.uint8(3), np.uint8(0))
    return RepaintMap(
        id=new_id(),
        seed=7,
        method=method,
        picture=Size(SIDE + 9, SIDE + 4),
        window=Placed(pixels, 9, 4),
        before=pixels_of(before),
        after=pixels_of(after),
    )


def run(registry: Registry, edit: Edit) -> tuple[list[ResultLayer], Report, EditDesk]:
    desk = EditDesk()
    Runner(registry).run(edit, desk, desk.tell)
    return desk.layers, desk.report, desk


def flattened(window: Placed, layers: list[ResultLayer]) -> np.ndarray:
    class Source:
        placed, opacity, blend = window, 1.0, "src-over"

    return array_of(flatten([Source(), *layers], window.box, window.pixels.depth))


def make(name: str, pixels: Pixels) -> PaintExemplar | RepaintMap:
    if name == "pixel-guidance":
        return map_edit(pixels, method=name)
    if name == "pair map":
        return map_edit(pixels, method="pair")
    return paint_edit(pixels, region(), method=name)


PUBLISHED = ("paint-by-example", "paint-by-example-fast", "pair", "pixel-guidance")
METHODS = ("paint-by-example", "pair", "pair map", "pixel-guidance")


@pytest.mark.parametrize("name", METHODS)
def test_the_region_changes_and_nothing_else(registry: Registry, name: str) -> None:
    edit = make(name, picture())
    layers, report, desk = run(registry, edit)
    before, after = flattened(edit.window, []), flattened(edit.window, layers)
    changed = (before != after).any(axis=2)
    apart = cv2.distanceTransform((~region()).astype(np.uint8), cv2.DIST_L2, 5)
    assert changed[region()].any()
    assert not changed[apart > 32].any()
    assert report.outside_max == 0
    assert report.device == "cpu"
    steps = [e.step for e in desk.steps]
    assert steps == sorted(steps)


@pytest.mark.parametrize("name", METHODS)
def test_the_same_seed_repeats_and_a_variation_is_that_seed_alone(
    registry: Registry, name: str
) -> None:
    edit = make(name, picture())
    both, _, _ = run(registry, replace(edit, seed=6, variations=2))
    alone, _, _ = run(registry, edit)
    assert [layer.variation for layer in both] == [0, 1]
    assert both[1].placed == alone[0].placed
    assert both[0].placed != alone[0].placed


@pytest.mark.parametrize("name", METHODS)
def test_a_cancel_is_honoured_within_a_step(
    registry: Registry, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_PROGRESS_EVERY_S", 0.0)  # every step is told, however quick
    desk = EditDesk(limit=2)
    with pytest.raises(Cancelled):
        Runner(registry).run(make(name, picture()), desk, desk.tell)
    assert len(desk.steps) == 2


@pytest.mark.parametrize("depth", [Depth.U16, Depth.F32])
def test_depth_survives(registry: Registry, depth: Depth) -> None:
    layers, _, _ = run(registry, make("paint-by-example", picture(depth)))
    assert layers[0].placed.pixels.depth is depth


def test_grey_pictures_are_painted(registry: Registry) -> None:
    layers, report, _ = run(registry, make("paint-by-example", picture(grey=True)))
    assert layers
    assert report.outside_max == 0


def test_what_is_transparent_stays_so(registry: Registry) -> None:
    mask = np.zeros((SIDE, SIDE), np.bool_)
    mask[20:50, 2:40] = True
    layers, _, _ = run(registry, paint_edit(picture(), mask))
    box = layers[0].placed.box.moved(-9, -4)
    assert box.left >= SIDE // 8
    hidden = np.zeros_like(mask)
    hidden[20:30, 2:8] = True
    with pytest.raises(BadEdit, match="transparent"):
        run(registry, paint_edit(picture(), hidden))


def test_one_pixel_is_worked_on(registry: Registry) -> None:
    layers, _, _ = run(registry, paint_edit(picture(), region(size=1)))
    alpha = array_of(layers[0].placed.pixels)[..., 3]
    assert alpha.max() == 255
    assert (alpha == 255).sum() == 1


def test_an_exemplar_of_any_size_will_do(registry: Registry) -> None:
    edit = paint_edit(picture(), region())
    for shape in ((1, 1, 4), (2, 20_000, 4)):
        assert run(registry, replace(edit, exemplar=pixels_of(np.full(shape, 255, np.uint8))))[0]
    with pytest.raises(BadEdit, match="no visible pixel"):
        run(registry, replace(edit, exemplar=pixels_of(np.zeros((4, 4, 4), np.uint8))))


def test_the_exemplar_and_its_likeness_count(registry: Registry) -> None:
    edit = paint_edit(picture(), region())
    other = pixels_of(np.full((8, 8, 4), 255, np.uint8))
    found = [
        run(registry, e)[0][0].placed
        for e in (edit, replace(edit, likeness=0.1), replace(edit, exemplar=other))
    ]
    assert found[0] != found[1]
    assert found[0] != found[2]


def test_labels_that_nobody_announced_are_refused(registry: Registry) -> None:
    edit = map_edit(picture(), method="pair")
    after = pixels_of(np.where(region(), np.uint8(9), np.uint8(0)))
    with pytest.raises(BadEdit, match="label, 9"):
        run(registry, replace(edit, after=after))
    layers, report, _ = run(registry, replace(edit, after=after, labels=(9,)))
    assert layers
    assert any("Label 9 has no look" in note for note in report.notes)
    with pytest.raises(BadEdit, match="learns what a label looks like"):
        run(registry, replace(edit, after=after, labels=(9,), method="pixel-guidance"))


def test_networks_are_loaded_once_and_then_kept(published_packs: PackStore) -> None:
    fresh = registered(published_packs)
    edit = make("paint-by-example", picture())
    loads = [
        [e.pack for e in run(fresh, each)[2].events if isinstance(e, Loading)]
        for each in (edit, edit, make("pair", picture()), edit)
    ]
    assert set(loads[0]) == {"paint-by-example"}
    assert loads[1] == []
    assert set(loads[2]) == {"pair-sdv2"}
    assert set(loads[3]) == {"paint-by-example"}


def test_overflow_in_half_precision_is_made_again_in_full(overflowing: PackStore) -> None:
    half = registered(overflowing, Compute(torch.device("cpu"), torch.float16))
    layers, report, _ = run(half, make("paint-by-example", picture()))
    assert layers
    assert any("made again in full precision" in note for note in report.notes)


def test_a_refusal_of_memory_is_told_with_what_to_do(registry: Registry) -> None:
    calls: list[object] = []

    def refuse(module: torch.nn.Module, _: object) -> None:
        if isinstance(module, UNet2DConditionModel):
            calls.append(module)
            if len(calls) == 2:
                raise torch.OutOfMemoryError("out of memory")

    edit = make("paint-by-example", picture())
    with register_module_forward_pre_hook(refuse), pytest.raises(OutOfMemory, match="smaller"):
        run(registry, edit)
    assert run(registry, edit)[0]


def test_a_missing_pack_is_named_with_the_command(tmp_path: Path) -> None:
    empty = built_in(tmp_path)
    named = {*PUBLISHED, "pixel-guidance-faces"}
    lacking = {d.id: d.lacks for d in empty.descriptors if d.id in named or d.ready}
    assert lacking == {
        "classical": (),
        "image-elements": (),
        "nothing": (),
        "paint-by-example": ("paint-by-example",),
        "paint-by-example-fast": ("paint-by-example",),
        "pair": ("pair-sdv2", "sd-1.5-words"),
        "pixel-guidance": ("pixel-guidance-ffhq",),
        "pixel-guidance-faces": ("pixel-guidance-ffhq",),
    }
    for verb, method, pack, command in (
        ("paint_exemplar", "paint-by-example", "", "packs install paint-by-example"),
        ("paint_exemplar", "", "paint-by-example", "packs install paint-by-example"),
        ("repaint_map", "pair", "", "packs install pair-sdv2"),
        ("repaint_map", "pixel-guidance", "adm-lsun-horse", "packs install adm-lsun-horse"),
    ):
        with pytest.raises(MissingPack, match=command):
            empty.choose(verb, method, pack)


def test_installed_methods_are_ready_but_never_the_default(published_packs: PackStore) -> None:
    full = built_in(published_packs.root)
    assert all(d.ready for d in full.descriptors if d.id in PUBLISHED)
    for verb in ("paint_exemplar", "repaint_map"):
        assert full.choose(verb).id == CLASSICAL.id
    assert full.choose("paint_exemplar", pack="paint-by-example").id == "paint-by-example"
    assert full.choose("repaint_map", pack="adm-lsun-cat").id == "pixel-guidance"
    with pytest.raises(MissingPack, match="does not run on a pack called sam-vit-b"):
        full.choose("repaint_map", "pair", "sam-vit-b")


def test_methods_refuse_verbs_that_are_not_theirs(registry: Registry) -> None:
    with pytest.raises(UnknownMethod, match="answers repaint_map"):
        run(registry, map_edit(picture(), method="paint-by-example"))
