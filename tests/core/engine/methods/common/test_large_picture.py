"""A picture too large to be taken apart whole: found on a smaller copy, cut from its own pixels."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common import finding, large_picture
from intarsia.core.engine.methods.common.picture_colours import PictureColours
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import Floats, array_of, inside_of, pixels_of
from intarsia.core.engine.segment import band_matting, lone_layer
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.events import AnyEvent, FoundObject, ObjectReady
from intarsia.core.wire.files import FileLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels

HEIGHT, WIDTH = 600, 800
TOP = {np.dtype(np.uint8): 255, np.dtype(np.uint16): 65535}
LIGHT = np.dtype(np.float32)
AT = ((290, 300),)  # in the first disc


@pytest.fixture(autouse=True)
def small_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture of half a megapixel is a large one, and has several tiles."""
    monkeypatch.setattr(finding, "MOST_WHOLE", 100_000)
    monkeypatch.setattr(large_picture, "THINKING_PIXELS", 60_000)
    monkeypatch.setattr(large_picture, "_TILE", 256)


class Holder:
    cancelled = False

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture

    def picture(self, sha256: str) -> Pixels:
        return self._picture


def found(picture: Pixels, prompt: Prompt, previous: Pixels | None = None) -> list[FoundObject]:
    events: list[AnyEvent] = []
    edit = Segment(id=new_id(), picture="0" * 64, prompt=prompt, previous=previous)
    Runner(built_in()).run(edit, Holder(picture), events.append)
    return [event.found for event in events if isinstance(event, ObjectReady)]


def discs() -> np.ndarray:
    """(H, W, 3) in [0, 1]: a red and a blue disc with soft edges on uneven green."""
    noise = np.random.default_rng(0).normal(0, 0.01, (HEIGHT, WIDTH, 3))
    picture = np.full((HEIGHT, WIDTH, 3), (0.3, 0.5, 0.3)) + cv2.GaussianBlur(noise, (0, 0), 1)
    for centre, colour in (((230, 300), (0.9, 0.2, 0.1)), ((560, 280), (0.1, 0.2, 0.9))):
        alpha = cv2.circle(np.zeros((HEIGHT, WIDTH)), centre, 110, 1.0, -1)
        alpha = cv2.GaussianBlur(alpha, (0, 0), 1.2)[..., None]
        picture = picture * (1 - alpha) + alpha * np.array(colour)
    return np.asarray(np.clip(picture, 0, 1))


def stored(dtype: np.dtype) -> np.ndarray:
    rgba = np.dstack([discs(), np.ones((HEIGHT, WIDTH))])
    if dtype == LIGHT:
        return np.asarray(rgba * [3, 3, 3, 1], dtype)
    return np.asarray(np.rint(rgba * TOP[dtype]), dtype)


def disc(x: int, y: int) -> np.ndarray:
    return np.asarray(cv2.circle(np.zeros((HEIGHT, WIDTH), np.uint8), (x, y), 110, 1, -1) > 0)


def on_canvas(item: FoundObject) -> np.ndarray:
    box, out = item.mask.box, np.zeros((HEIGHT, WIDTH), bool)
    out[box.top : box.bottom, box.left : box.right] = inside_of(item.mask.pixels)
    return out


def overlap(one: np.ndarray, two: np.ndarray) -> float:
    return float((one & two).sum() / (one | two).sum())


@pytest.mark.parametrize("dtype", [*TOP, LIGHT], ids=str)
def test_its_layers_are_its_pixels_and_its_masks_fill_it_once(dtype: np.dtype) -> None:
    rgba = stored(dtype)
    items = found(pixels_of(rgba), Prompt())
    assert (np.stack([on_canvas(item) for item in items]).sum(axis=0) == 1).all()
    back = [item for item in items if item.is_background]
    movable = [item for item in items if not item.is_background]
    for x, y in ((230, 300), (560, 280)):
        best = max(movable, key=lambda item: overlap(on_canvas(item), disc(x, y)))
        assert overlap(on_canvas(best), disc(x, y)) > 0.9
        pixels = array_of(best.layer.pixels)
        full = TOP.get(dtype, 1)
        opaque = pixels[..., 3] == full
        box = best.layer.box
        own = rgba[box.top : box.bottom, box.left : box.right]
        assert opaque.sum() > 30_000
        assert np.abs(pixels[opaque].astype(float) - own[opaque]).max() < 1e-5
    shown = [FileLayer(item.name, item.layer) for item in (*back[:1], *movable)]
    whole = array_of(flatten(shown, Box(0, 0, WIDTH, HEIGHT), pixels_of(rgba).depth))
    most = 1e-4 if dtype == LIGHT else 2 if TOP[dtype] > 255 else 1
    assert np.abs(whole.astype(float) - rgba).max() <= most


@pytest.mark.parametrize(
    "prompt",
    [
        Prompt(PromptKind.POINTS, points=((230, 300),)),
        Prompt(PromptKind.BOX, box=Box(110, 180, 240, 240)),
        Prompt(PromptKind.LASSO, points=((100, 160), (360, 160), (360, 430), (100, 430))),
    ],
)
def test_a_prompt_in_its_own_pixels_finds_the_disc(prompt: Prompt) -> None:
    (item,) = found(pixels_of(stored(np.dtype(np.uint8))), prompt)
    assert overlap(on_canvas(item), disc(230, 300)) > 0.95
    assert item.name == "Object, left"


@pytest.mark.parametrize("refined", [False, True])
def test_a_click_on_a_large_object_of_it_is_led_to_edges_in_tiles_alone(
    monkeypatch: pytest.MonkeyPatch, refined: bool
) -> None:
    monkeypatch.setattr(finding, "MOST_WHOLE", 80_000)  # less than the surroundings of a disc
    seen: list[Box] = []
    near = PictureColours.near

    def watched(colours: PictureColours, box: Box) -> Floats:
        seen.append(box)
        return near(colours, box)

    monkeypatch.setattr(PictureColours, "near", watched)
    half = disc(230, 300) & (np.arange(WIDTH) < 230)
    before = pixels_of(half.astype(np.uint8) * np.uint8(255)) if refined else None
    prompt = Prompt(PromptKind.POINTS, points=((290, 300),))
    (item,) = found(pixels_of(stored(np.dtype(np.uint8))), prompt, before)
    assert overlap(on_canvas(item), disc(230, 300)) > 0.95
    assert not seen


def test_a_large_plain_object_is_cut_along_its_outline_without_a_smaller_copy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(finding, "MOST_WHOLE", 80_000)  # less than the surroundings of a disc
    picture, prompt = pixels_of(stored(np.dtype(np.uint8))), Prompt(PromptKind.POINTS, points=AT)
    (small,) = found(picture, prompt)
    for module in (lone_layer, band_matting):
        monkeypatch.setattr(module, "MOST_UNKNOWN", 1_000)
    copies: list[Pixels] = []
    monkeypatch.setattr(finding, "large_picture", copies.append)
    (item,) = found(picture, prompt)
    assert not copies
    assert overlap(on_canvas(item), disc(230, 300)) > 0.95
    assert item.name == small.name
    alpha = array_of(item.layer.pixels)[..., 3]
    box = item.layer.box
    whole = disc(230, 300)[box.top : box.bottom, box.left : box.right]
    assert (np.abs(alpha / 255 - whole) > 0.5).mean() < 0.01


def test_a_large_object_that_can_be_seen_through_is_found_on_the_smaller_copy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(finding, "MOST_WHOLE", 80_000)
    rgba = stored(np.dtype(np.uint8))
    rgba[..., 3] = 128
    (item,) = found(pixels_of(rgba), Prompt(PromptKind.POINTS, points=AT))
    assert overlap(on_canvas(item), disc(230, 300)) > 0.95
    assert array_of(item.layer.pixels)[..., 3].max() == 128


def test_an_outside_click_and_a_mask_before_are_scaled_too() -> None:
    before = pixels_of((disc(230, 300) | disc(560, 280)).astype(np.uint8) * np.uint8(255))
    prompt = Prompt(PromptKind.POINTS, points=((230, 300),), negatives=((560, 280),))
    (item,) = found(pixels_of(stored(np.dtype(np.uint8))), prompt, before)
    seen = on_canvas(item)
    assert seen[300, 230]
    assert not seen[280, 560]


def test_what_is_transparent_stays_so() -> None:
    rgba = stored(np.dtype(np.uint8))
    rgba[..., 3] = 128
    for item in found(pixels_of(rgba), Prompt()):
        assert array_of(item.layer.pixels)[..., 3].max() <= 128


def test_elements_of_it_are_shown_at_their_usual_size() -> None:
    events: list[AnyEvent] = []
    edit = Segment(id=new_id(), picture="0" * 64, prompt=Prompt(PromptKind.ELEMENTS, side=4))
    Runner(built_in()).run(edit, Holder(pixels_of(stored(np.dtype(np.uint8)))), events.append)
    assert [event.layer.name for event in events if hasattr(event, "layer")] == [
        "Outlines",
        "Centres",
    ]
