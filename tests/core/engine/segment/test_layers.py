"""Layers laid on their plate are the picture; the band never carries the old background away."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.scenes import RenderedScene, render_scene
from intarsia.core.engine.segment import layers
from intarsia.core.engine.segment.layers import (
    ObjectLayer,
    Raw,
    fitted_plate,
    full_scale,
    in_type_of,
    lay_over,
    object_layers,
    over,
    plain_plate,
    solve_layer,
)
from intarsia.core.engine.segment.masks import PlacedMask
from intarsia.core.engine.segment.matting import CLOSED_FORM
from intarsia.core.wire.geometry import Box


def recomposed(plate: Raw, layers: tuple[ObjectLayer, ...]) -> npt.NDArray[np.float32]:
    out = plate.astype(np.float32)
    for layer in layers:
        box = layer.box
        view = out[box.top : box.bottom, box.left : box.right]
        view[...] = over(layer.rgba, view, full_scale(plate))
    return out


def masks_of(scene: RenderedScene) -> list[npt.NDArray[np.bool_]]:
    return [scene.labels == label for label in scene.order[1:]]


def typed(scene: RenderedScene, name: str) -> Raw:
    scale = {"uint8": 255, "uint16": 65535, "float32": 1}[name]
    return in_type_of(np.zeros(1, name), scene.picture * scale)


@pytest.mark.parametrize("mode", ["mask", "closed-form"])
@pytest.mark.parametrize("name", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("seed", [11, 12])
def test_layers_over_the_plate_are_the_picture(seed: int, name: str, mode: str) -> None:
    scene = render_scene(seed, 128)
    picture, masks = typed(scene, name), masks_of(scene)
    layers = object_layers(picture, masks, mode=mode)
    plate = fitted_plate(
        picture, plain_plate(picture, [PlacedMask.of(mask) for mask in masks]), layers
    )
    result = recomposed(plate, layers)
    tolerance = 1e-4 if name == "float32" else 1
    assert np.abs(result - picture.astype(np.float32)).max() <= tolerance
    full = np.zeros(masks[0].shape, bool)
    for layer in layers:
        box = layer.box
        own = picture[box.top : box.bottom, box.left : box.right]
        solid = layer.rgba[..., 3] == full_scale(picture)
        full[box.top : box.bottom, box.left : box.right] |= solid
        assert layer.rgba.dtype == picture.dtype
        assert (layer.rgba[..., :3][solid] == own[solid]).mean() > 0.7  # the rest lies under others
    assert full.any()
    topmost = layers[-1]
    box = topmost.box
    solid = topmost.rgba[..., 3] == full_scale(picture)
    own = picture[box.top : box.bottom, box.left : box.right]
    np.testing.assert_array_equal(topmost.rgba[..., :3][solid], own[solid])


@pytest.mark.parametrize("box", [Box(2, 2, 0, 3), Box(2, 2, 3, 0)])
def test_a_layer_without_an_area_is_solved_and_laid(box: Box) -> None:
    picture = np.full((8, 9, 3), 7, np.uint8)
    cover = np.zeros((box.height, box.width), np.float32)
    layer = solve_layer(picture, np.zeros_like(picture), box, cover, top=255.0)
    assert layer.rgba.shape == (box.height, box.width, 4)
    lay_over(picture, layer, 255.0)
    assert (picture == 7).all()


def test_a_large_border_is_solved_along_it_as_on_whole_planes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    y, x = np.mgrid[:760, :900].astype(np.float32)
    discs = [np.hypot(y - 380, x - at) < 300 for at in (360, 560)]
    front, back = discs[1], discs[0] & ~discs[1]
    noise = np.random.default_rng(0).normal(0, 3, (760, 900, 1))
    colour = np.where(back[..., None], (40, 60, 200), (60, 170, 70)) + noise
    colour = np.where(front[..., None], (210, 40, 30), colour)
    picture = np.asarray(np.clip(cv2.GaussianBlur(colour, (0, 0), 3), 0, 255), np.uint8)
    masks = [PlacedMask.of(back), PlacedMask.of(front)]
    along = layers.soft_masks(picture, masks, 18, CLOSED_FORM)
    monkeypatch.setattr(layers, "MOST_RADIUS", 0)
    whole = layers.soft_masks(picture, masks, 18, CLOSED_FORM)
    assert [item.box for item in along] == [item.box for item in whole]
    for one, other in zip(along, whole, strict=True):
        apart = np.abs(one.alpha - other.alpha)
        assert ((other.alpha > 0) & (other.alpha < 1)).sum() > 5_000
        assert np.mean(apart > 1 / 255) < 0.002
        assert apart.max() < 0.1
