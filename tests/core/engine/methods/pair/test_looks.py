"""PAIR's operations as edits: looks given and mixed, objects varied and added."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.paint_by_example.descriptor import (
    PAINT_BY_EXAMPLE,
    PAINT_BY_EXAMPLE_FAST,
)
from intarsia.core.engine.methods.paint_by_example.sampling import FAST, scale_of_likeness
from intarsia.core.engine.methods.paint_by_example.sampling import (
    PaintByExampleSettings as PaintSettings,
)
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pair.method import Pair, PairRunSettings
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    PixelGuidanceSettings as GuidanceSettings,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import (
    Edit,
    ObjectClass,
    PaintExemplar,
    ParameterMap,
    ParameterValue,
    TransferAppearance,
    Vary,
    WindowEdit,
    new_id,
)
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.events import Report
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.pixels import Pixels, Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 72


@pytest.fixture(scope="module")
def registry(published_packs: PackStore) -> Registry:
    """PAIR at the smallest size that its networks take."""
    pair, words = PackNeed(published_packs, PAIR.packs), PackNeed(published_packs, PAIR_WORDS)
    cpu = Compute(torch.device("cpu"), torch.float32)
    way = PairRunSettings(64, PairSettings(steps=2), cpu)
    return Registry(
        (
            RegisteredMethod(
                PAIR, lambda: Pair(pair, words, OneSlotCache(), run_settings=way), (pair, words)
            ),
        )
    )


def scene() -> dict[str, Any]:
    """A window with two objects, the second one marked."""
    rng = np.random.default_rng(1)
    colours = np.kron(rng.integers(0, 256, (6, 6, 4)), np.ones((12, 12, 1))).astype(np.uint8)
    colours[..., 3] = 255
    labels = np.zeros((SIDE, SIDE), np.uint8)
    labels[4:30, 4:30], labels[30:56, 28:58] = 7, 200
    region = np.where(labels == 200, np.uint8(255), np.uint8(0))
    return {
        "id": new_id(),
        "seed": 5,
        "method": "pair",
        "picture": Size(SIDE, SIDE),
        "window": Placed(pixels_of(colours), 0, 0),
        "region": pixels_of(region),
        "object_map": pixels_of(labels),
    }


def reference(seed: int = 2) -> Pixels:
    return pixels_of(np.random.default_rng(seed).integers(0, 256, (20, 31, 4)).astype(np.uint8))


def transfer(**changed: Any) -> TransferAppearance:
    return TransferAppearance(**{**scene(), "reference": reference(), **changed})


def vary(**changed: Any) -> Vary:
    return Vary(**{**scene(), **changed})


def values(**given: float) -> dict[str, Any]:
    return {"values": tuple(ParameterValue(name, value) for name, value in given.items())}


def run(registry: Registry, edit: Edit) -> tuple[list[Placed], Report]:
    desk = EditDesk()
    Runner(registry).run(edit, desk, desk.tell)
    return [layer.placed for layer in desk.layers], desk.report


@pytest.mark.parametrize("edit", [transfer(), vary(), vary(free_form=True)])
def test_an_operation_redraws_its_object_alone(registry: Registry, edit: WindowEdit) -> None:
    layers, report = run(registry, edit)
    assert len(layers) == 1
    assert report.outside_max == 0
    assert any("No object has a class" in note for note in report.notes)
    assert run(registry, replace(edit, id=new_id()))[0] == layers


@pytest.mark.parametrize("edit", [transfer(), vary(), vary(free_form=True)])
def test_a_variation_is_the_result_of_its_own_seed(registry: Registry, edit: WindowEdit) -> None:
    three, _ = run(registry, replace(edit, variations=3))
    later, _ = run(registry, replace(edit, seed=edit.seed + 1, variations=2))
    assert three[1:] == later
    assert three[0] != three[1]


def test_amount_reference_and_mask_count(registry: Registry) -> None:
    mask = np.zeros((20, 31), np.uint8)
    mask[3:9, 3:9] = 255
    edit = transfer()
    found = [
        run(registry, each)[0][0].pixels.data
        for each in (
            edit,
            replace(edit, amount=0.5),
            replace(edit, amount=0.0),
            replace(edit, reference=reference(9)),
            replace(edit, reference_mask=pixels_of(mask)),
        )
    ]
    assert len(set(found)) == len(found)


def test_without_a_new_look_a_transfer_is_the_variation_of_the_object(registry: Registry) -> None:
    """Amount 0 keeps the object's own mean vector, which is what a variation takes on."""
    same = run(registry, transfer(amount=0.0))[0][0].pixels.data
    varied = run(registry, vary())[0][0].pixels.data
    near = np.frombuffer(same, np.uint8).astype(int) - np.frombuffer(varied, np.uint8)
    assert abs(near).max() <= 2


@pytest.mark.parametrize(
    "changed",
    [
        {"classes": (ObjectClass(200, 41),)},
        {"object_map": None},
        {"prompt": "a blue cup"},
        values(structure=2.0),
        values(appearance=0.0),
        values(text=0.0),
        values(as_released=0),
        values(steps=3),
    ],
)
def test_what_guides_the_edit_counts(registry: Registry, changed: dict[str, Any]) -> None:
    edit = transfer()
    assert run(registry, replace(edit, **changed))[0] != run(registry, edit)[0]


def test_classes_are_said_to_be_missing_only_where_they_are(registry: Registry) -> None:
    _, report = run(registry, vary(classes=(ObjectClass(7, 0),)))
    assert not any("No object has a class" in note for note in report.notes)


@pytest.mark.parametrize("name", ["structure", "appearance"])
def test_a_scale_may_hold_in_a_part_of_the_picture(registry: Registry, name: str) -> None:
    """Everywhere is the plain scale, nowhere is the scale 0, and half is neither."""

    def where(columns: int) -> dict[str, Any]:
        plane = np.zeros((SIDE, SIDE), np.uint8)
        plane[:, :columns] = 255
        return {"maps": (ParameterMap(name, pixels_of(plane)),)}

    plain = run(registry, vary())[0]
    assert run(registry, vary(**where(SIDE)))[0] == plain
    nowhere = run(registry, vary(**where(0)))[0]
    half = run(registry, vary(**where(SIDE // 2)))[0]
    assert half not in (plain, nowhere)
    assert plain != nowhere


def test_an_object_of_a_look_is_put_into_a_shape(registry: Registry) -> None:
    edit = PaintExemplar(**scene(), exemplar=reference(), look_only=True)
    classed = replace(edit, category=41)
    assert run(registry, edit)[0] != run(registry, classed)[0]


@pytest.mark.parametrize("edit", [transfer(), vary(), vary(free_form=True)])
def test_a_region_smaller_than_any_cell_does_not_vanish(
    registry: Registry, edit: WindowEdit
) -> None:
    """The published code fails where a region is lost at the size of the features."""
    region = np.zeros((SIDE, SIDE), np.uint8)
    region[50, 41] = 255
    assert run(registry, replace(edit, region=pixels_of(region)))[0]  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (values(structure=-1.0), "Structure cannot be -1.*0 to 30"),
        (values(appearance=1e6), "Appearance cannot be 1e\\+06"),
        (values(steps=0), "Steps cannot be 0"),
        (values(likeness=0.5), "no parameter called likeness"),
        (values(crop=1), "no parameter called crop"),
        (
            {"maps": (ParameterMap("text", pixels_of(np.ones((SIDE, SIDE), np.uint8))),)},
            "does not take text by parts",
        ),
    ],
)
def test_parameters_out_of_bounds_are_refused(
    registry: Registry, changed: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(BadEdit, match=sentence):
        run(registry, vary(**changed))


def test_the_sliders_start_at_what_the_methods_do() -> None:
    def defaults(method: MethodDescriptor) -> dict[str, float]:
        return {p.field: p.default for p in method.parameters}

    pair, usual = defaults(PAIR), PairSettings()
    assert pair["structure"] == usual.scales.structure
    assert pair["appearance"] == usual.scales.appearance
    assert pair["text"] == usual.scales.text
    assert (pair["steps"], pair["as_released"]) == (usual.steps, usual.as_released)
    assert pair["amount"] == transfer().amount
    painted = defaults(PAINT_BY_EXAMPLE)
    assert scale_of_likeness(painted["likeness"]) == PaintSettings().scale
    assert painted["steps"] == PaintSettings().steps
    assert defaults(PAINT_BY_EXAMPLE_FAST)["steps"] == FAST.steps
    guided = defaults(PIXEL_GUIDANCE)
    walk = GuidanceSettings(start=500, scale=100)
    assert (guided["steps"], guided["candidates"]) == (walk.steps, walk.batch)
