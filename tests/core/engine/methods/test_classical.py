"""The classical method on pictures whose right answer is known."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from intarsia.core.engine.flatten import flatten
from intarsia.core.engine.methods.classical import Classical
from intarsia.core.engine.methods.classical_paint import holds_a_thing
from intarsia.core.engine.methods.classical_shade import (
    contact_shadow,
    tone_between,
    toned,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.segmenting import object_id
from intarsia.core.engine.planes import array_of, pixels_of
from intarsia.core.engine.window import bounds_of, shadow_box
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Prompt,
    PromptKind,
    Rearrange,
    RepaintMap,
    Segment,
    new_id,
)
from intarsia.core.wire.errors import BadEdit, Cancelled
from intarsia.core.wire.events import FoundObject, ResultLayer, Role
from intarsia.core.wire.geometry import Affine, Box, Size
from intarsia.core.wire.pixels import Pixels, Placed

SIDE = 160


class Watching:
    """Lets everything pass; holds one picture; cancels after `steps` steps."""

    def __init__(self, picture: Pixels | None = None, steps: int = 10**9) -> None:
        self._picture = picture
        self._left = steps

    @property
    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        pass

    def loading(self, pack: str, done: int, of: int) -> None:
        pass

    def picture(self, sha256: str) -> Pixels:
        assert self._picture is not None
        return self._picture


def run(edit: Edit, picture: Pixels | None = None) -> list[Outcome]:
    return list(Classical().run(edit, RunContext(edit.seed, Watching(picture))))


def lawn(shade: float = 0.0) -> np.ndarray:
    """Green noise, uint8 RGBA, opaque; brighter to the right by `shade`."""
    rng = np.random.default_rng(0)
    values = np.array([70, 120, 60]) + rng.normal(0, 6, (SIDE, SIDE, 3))
    values += shade * np.linspace(0, 1, SIDE)[None, :, None]
    out = np.full((SIDE, SIDE, 4), 255, np.uint8)
    out[..., :3] = np.clip(values, 0, 255)
    return out


def disc(side: int = 40, colour: tuple[int, int, int] = (210, 40, 40)) -> np.ndarray:
    """A textured disc, uint8 RGBA, with a soft rim."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    out = np.zeros((side, side, 4), np.uint8)
    out[..., :3] = np.array(colour) + (8 * np.sin(x / 2)[..., None]).astype(int)
    out[..., 3] = np.rint(255 * np.clip(side * 0.42 - np.hypot(y, x) + 0.5, 0, 1))
    return out


def scene(at: tuple[int, int] = (50, 60)) -> tuple[np.ndarray, Placed]:
    """A disc on the lawn, and the disc's layer: (picture, layer)."""
    picture, thing = lawn(), disc()
    x, y = at
    alpha = thing[..., 3:] / 255
    part = picture[y : y + 40, x : x + 40]
    part[..., :3] = np.rint(alpha * thing[..., :3] + (1 - alpha) * part[..., :3])
    return picture, Placed(pixels_of(thing), x, y)


def rearrange(picture: np.ndarray, *objects: ObjectPlacement, **changes: object) -> Rearrange:
    edit = Rearrange(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        objects=objects,
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def layers_of(outcomes: list[Outcome]) -> list[ResultLayer]:
    return [outcome for outcome in outcomes if isinstance(outcome, ResultLayer)]


def flat(picture: np.ndarray, layers: list[ResultLayer]) -> np.ndarray:
    source = ResultLayer("source", Role.FILL, Placed(pixels_of(picture), 0, 0))
    box = Box(0, 0, picture.shape[1], picture.shape[0])
    return array_of(flatten([source, *layers], box)).astype(int)


def test_a_deleted_object_leaves_lawn_and_no_red_rim() -> None:
    picture, layer = scene()
    layers = layers_of(run(rearrange(picture, ObjectPlacement("a" * 16, "Disc", layer, None))))
    assert [(item.role, item.name) for item in layers] == [(Role.FILL, "Background behind Disc")]
    assert layers[0].object_id == "a" * 16
    after = flat(picture, layers)
    was = np.zeros((SIDE, SIDE), bool)
    was[60:100, 50:90] = True
    assert (after[was][:, 0] - after[was][:, 1]).max() < 0  # nothing redder than green
    assert np.abs(after[was][:, :3].mean(0) - lawn()[..., :3].mean((0, 1))).max() < 5
    assert after[was][:, 1].std() > 3  # grain, not a smear


def test_a_whole_shift_keeps_the_users_own_pixels() -> None:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(40, -30), opacity=0.7)
    layers = layers_of(run(rearrange(picture, moved)))
    assert [item.role for item in layers] == [Role.FILL, Role.SHADOW, Role.OBJECT]
    thing = layers[-1]
    assert thing.placed == Placed(layer.pixels, 90, 30)
    assert thing.opacity == 0.7
    assert thing.name == "Disc"


def test_tone_follows_a_darker_place_a_little_and_only_when_asked() -> None:
    picture, layer = scene()
    picture[..., :3] = np.where(
        np.arange(SIDE)[None, :, None] >= 105, picture[..., :3] // 2, picture[..., :3]
    )
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(68, 0))
    weak = layers_of(run(rearrange(picture, moved, shadow=False)))[-1]
    none = layers_of(run(rearrange(picture, moved, shadow=False, tone=0.0)))[-1]
    assert none.placed.pixels == layer.pixels
    inner = np.s_[10:30, 10:30, :3]
    change = array_of(weak.placed.pixels)[inner].astype(int) - array_of(layer.pixels)[inner]
    assert -25 < change.mean() < -2


def test_what_stands_in_front_stays_in_front() -> None:
    picture, layer = scene()
    post = np.zeros((120, 8, 4), np.uint8)
    post[...] = (30, 30, 160, 255)
    picture[20:140, 110:118] = post
    front = ObjectPlacement("b" * 16, "Post", Placed(pixels_of(post), 110, 20))
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(45, 0))
    layers = layers_of(run(rearrange(picture, moved, front)))
    assert layers[-1].role is Role.FRONT
    assert layers[-1].object_id == "b" * 16
    after = flat(picture, layers)
    assert np.array_equal(after[20:140, 110:118, :3], picture[20:140, 110:118, :3].astype(int))
    assert after[80, 105, 0] > 150  # the disc, beside the post
    behind = layers_of(run(rearrange(picture, front, moved)))
    assert Role.FRONT not in [item.role for item in behind]


def test_the_plate_of_the_client_is_taken_as_it_is() -> None:
    picture, layer = scene()
    plate = pixels_of(np.full((SIDE, SIDE, 4), 255, np.uint8))
    gone = ObjectPlacement("a" * 16, "Disc", layer, None)
    after = flat(picture, layers_of(run(rearrange(picture, gone, plate=plate))))
    assert (after[78:82, 68:72] == 255).all()
    small = pixels_of(np.zeros((5, 5, 4), np.uint8))
    with pytest.raises(BadEdit, match="window's size"):
        run(rearrange(picture, gone, plate=small))


def test_an_object_half_off_the_canvas_is_cut_and_one_beyond_it_is_gone() -> None:
    picture, layer = scene()
    half = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(-70, 0))
    found = layers_of(run(rearrange(picture, half)))
    thing = next(item for item in found if item.role is Role.OBJECT)
    assert thing.placed.box == Box(0, 60, 20, 40)
    away = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(-700, 0))
    assert [item.role for item in layers_of(run(rearrange(picture, away)))] == [Role.FILL]


def test_seeds_vary_nothing_else_does() -> None:
    picture, layer = scene()
    edit = rearrange(picture, ObjectPlacement("a" * 16, "Disc", layer, None))
    assert run(edit) == run(replace(edit, id=new_id()))
    assert run(edit) != run(replace(edit, seed=1))


def region(mask: np.ndarray) -> Pixels:
    return pixels_of(mask.astype(np.uint8) * 255)


def centre() -> np.ndarray:
    mask = np.zeros((SIDE, SIDE), bool)
    mask[50:110, 60:100] = True
    return mask


def test_complete_continues_and_says_that_shadows_stay() -> None:
    picture, _ = scene()
    edit = Complete(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(centre()),
        effect=True,
    )
    context = RunContext(0, Watching())
    layers = layers_of(list(Classical().run(edit, context)))
    assert [item.role for item in layers] == [Role.FILL]
    assert "shadow" in context.notes[0]
    transparent = picture.copy()
    transparent[..., 3] = 0
    with pytest.raises(BadEdit, match="transparent"):
        run(replace(edit, window=Placed(pixels_of(transparent), 0, 0)))


def exemplar_edit(exemplar: np.ndarray, mask: np.ndarray | None = None) -> PaintExemplar:
    return PaintExemplar(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(lawn()), 0, 0),
        region=region(centre()),
        exemplar=pixels_of(exemplar),
        exemplar_mask=None if mask is None else region(mask),
        likeness=1.0,
    )


def on_white(thing: np.ndarray) -> np.ndarray:
    """The thing as an opaque photo before a plain wall, with room around it."""
    side = thing.shape[0]
    out = np.full((2 * side, 2 * side, 4), 255, np.uint8)
    out[..., :3] = np.random.default_rng(1).integers(225, 235, (2 * side, 2 * side, 3))
    part = out[side // 2 : side // 2 + side, side // 2 : side // 2 + side]
    alpha = thing[..., 3:] / 255
    part[..., :3] = np.rint(alpha * thing[..., :3] + (1 - alpha) * part[..., :3])
    return out


@pytest.mark.parametrize("kind", ["alpha", "mask", "found"])
def test_an_exemplar_is_cut_out_fits_and_stands_on_the_region(kind: str) -> None:
    thing = disc(60)
    if kind == "alpha":
        edit = exemplar_edit(thing)
    else:
        photo = on_white(thing)
        known = np.zeros(photo.shape[:2], bool)
        known[30:90, 30:90] = thing[..., 3] > 127
        edit = exemplar_edit(photo, known if kind == "mask" else None)
    layers = layers_of(run(edit))
    assert [item.role for item in layers] == [Role.SHADOW, Role.PAINT]
    paint = layers[-1].placed
    shown = np.zeros((SIDE, SIDE))
    box = paint.box
    shown[box.top : box.bottom, box.left : box.right] = array_of(paint.pixels)[..., 3] / 255
    solid = bounds_of(shown > 0.5)
    assert abs(solid.width - 40) <= 3
    assert abs(solid.bottom - 110) <= 2
    assert abs(solid.left + solid.right - 160) <= 4
    after = flat(lawn(), layers)
    middle = after[solid.top + 15 : solid.top + 25, 75:85, :3].mean((0, 1))
    assert np.abs(middle - (210, 40, 40)).max() < 14


def test_an_exemplar_nobody_could_see_is_refused() -> None:
    with pytest.raises(BadEdit, match="no visible pixel"):
        run(exemplar_edit(np.zeros((9, 9, 4), np.uint8)))
    opaque = np.full((9, 9, 4), 255, np.uint8)
    clear = opaque.copy()
    clear[:, :5, 3] = 0
    left = np.zeros((9, 9), bool)
    left[:, :5] = True
    with pytest.raises(BadEdit, match="no visible pixel"):
        run(exemplar_edit(clear, left))
    whole = layers_of(run(exemplar_edit(opaque)))
    assert [item.role for item in whole] == [Role.PAINT]  # a flat patch throws no shadow


def test_a_region_that_holds_a_thing_is_emptied_first() -> None:
    picture, layer = scene()
    mask = np.zeros((SIDE, SIDE), bool)
    mask[60:100, 50:90] = array_of(layer.pixels)[..., 3] > 127
    colour = picture[..., :3].astype(np.float32) / 255
    assert holds_a_thing(colour, mask)
    assert not holds_a_thing(colour, np.roll(mask, (40, 55), (0, 1)))
    edit = replace(
        exemplar_edit(disc(30, (40, 40, 200))),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(mask),
    )
    assert [item.role for item in layers_of(run(edit))] == [Role.FILL, Role.SHADOW, Role.PAINT]


def halves() -> np.ndarray:
    """Sand below row 80, lawn above it."""
    picture = lawn()
    rng = np.random.default_rng(5)
    picture[80:, :, :3] = np.clip(
        np.array([200, 180, 130]) + rng.normal(0, 6, (80, SIDE, 3)), 0, 255
    )
    return picture


def repaint(after: np.ndarray, labels: tuple[int, ...] = ()) -> RepaintMap:
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[80:] = 1
    return RepaintMap(
        id=new_id(),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(halves()), 0, 0),
        before=pixels_of(before),
        after=pixels_of(after),
        labels=labels,
    )


def test_repaint_fills_with_what_the_label_was() -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 1
    after[50:80, 60:100] = 1
    layers = layers_of(run(repaint(after)))
    assert [item.role for item in layers] == [Role.PAINT]
    grown = flat(halves(), layers)[56:76, 66:94, :3].mean((0, 1))
    assert np.abs(grown - (200, 180, 130)).max() < 12


@pytest.mark.parametrize("labels", [(), (7,)])
def test_a_label_that_was_nowhere_is_said(labels: tuple[int, ...]) -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 7
    with pytest.raises(BadEdit, match="has a label, 7"):
        run(repaint(after, labels))


def test_a_label_with_no_source_left_is_guessed_and_said() -> None:
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[80:] = 1
    edit = repaint(after)
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[70:74, 70:74] = 2
    edit = replace(edit, before=pixels_of(before), after=pixels_of(np.roll(before, 3, 1)))
    context = RunContext(0, Watching())
    assert layers_of(list(Classical().run(edit, context)))
    assert "label 2" in context.notes[0]


def segment(picture: Pixels, prompt: Prompt | None = None) -> Segment:
    return Segment(id=new_id(), picture=picture.sha256, prompt=prompt or Prompt())


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    "prompt",
    [
        Prompt(PromptKind.POINTS, points=((70.0, 80.0),)),
        Prompt(PromptKind.BOX, box=Box(46, 56, 48, 48)),
        Prompt(PromptKind.LASSO, points=((48.0, 58.0), (92.0, 58.0), (92.0, 102.0), (48.0, 102.0))),
    ],
)
def test_a_prompt_finds_the_disc(prompt: Prompt, dtype: type) -> None:
    rgba, _ = scene()
    top = 1 if dtype is np.float32 else np.iinfo(dtype).max
    picture = pixels_of((rgba / 255 * top).astype(dtype))
    found = run(segment(picture, prompt), picture)
    assert len(found) == 1
    item = found[0]
    assert isinstance(item, FoundObject)
    assert item.mask.box == item.layer.box
    mask = np.zeros((SIDE, SIDE), bool)
    box = item.mask.box
    mask[box.top : box.bottom, box.left : box.right] = array_of(item.mask.pixels)[..., 0] > 127
    true = np.zeros((SIDE, SIDE), bool)
    true[60:100, 50:90] = disc()[..., 3] > 127
    assert (mask & true).sum() / (mask | true).sum() > 0.75
    assert item.layer.pixels.depth is picture.depth


def test_everything_is_a_partition_with_stable_ids() -> None:
    rgba, _ = scene()
    rgba[:20, :, 3] = 0
    picture = pixels_of(rgba)
    edit = segment(picture)
    found = [item for item in run(edit, picture) if isinstance(item, FoundObject)]
    assert len({item.object_id for item in found}) == len(found)
    assert any(item.is_background for item in found)
    count = np.zeros((SIDE, SIDE), int)
    for item in found:
        box = item.mask.box
        count[box.top : box.bottom, box.left : box.right] += (
            array_of(item.mask.pixels)[..., 0] > 127
        )
        layer = array_of(item.layer.pixels)
        part = rgba[box.top : box.bottom, box.left : box.right]
        assert not layer[part[..., 3] == 0][:, 3].any()  # what was transparent stays so
    assert (count == 1).all()
    again = [item for item in run(replace(edit, id=new_id()), picture)]
    assert again == found
    assert object_id(edit, 0) != object_id(edit, 1)
    assert len(object_id(edit, 0)) == 16
    assert int(object_id(edit, 0), 16) >= 0
    other = replace(edit, picture=hashlib.sha256(b"other").hexdigest())
    assert object_id(other, 0) != object_id(edit, 0)


def test_a_mask_to_refine_must_fit() -> None:
    rgba, _ = scene()
    picture = pixels_of(rgba)
    edit = segment(picture, Prompt(PromptKind.POINTS, points=((70.0, 80.0),)))
    with pytest.raises(BadEdit, match="picture's size"):
        run(replace(edit, previous=region(np.ones((3, 3), bool))), picture)


def edits_to_cancel() -> dict[str, Callable[[], Edit]]:
    picture, layer = scene()
    after = np.zeros((SIDE, SIDE), np.uint8)
    after[70:] = 1
    return {
        "rearrange": lambda: rearrange(picture, ObjectPlacement("a" * 16, "D", layer, None)),
        "paint": lambda: exemplar_edit(disc()),
        "repaint": lambda: repaint(after),
        "segment": lambda: segment(pixels_of(picture)),
    }


@pytest.mark.parametrize("name", ["rearrange", "paint", "repaint", "segment"])
@pytest.mark.parametrize("steps", [0, 2])
def test_every_edit_stops_at_a_step(name: str, steps: int) -> None:
    watching = Watching(pixels_of(scene()[0]), steps)
    edit = edits_to_cancel()[name]()
    with pytest.raises(Cancelled):
        list(Classical().run(edit, RunContext(0, watching)))


def test_a_shadow_lies_at_the_foot_inside_its_box() -> None:
    alpha = np.zeros((200, 200), np.float32)
    cv2.rectangle(alpha, (80, 60), (119, 139), 1.0, -1)
    dark = contact_shadow(alpha)
    limit = shadow_box(Box(80, 60, 40, 80))
    outside = np.ones((200, 200), bool)
    outside[limit.top : limit.bottom, limit.left : limit.right] = False
    assert dark[outside].max() == 0
    assert 0.1 < dark.max() < 0.6
    rows = dark.sum(1)
    assert abs(int(rows.argmax()) - 140) < 8
    assert dark[:120].max() < 0.05
    assert np.allclose(dark, dark[:, ::-1], atol=0.02)
    assert contact_shadow(np.zeros((9, 9), np.float32)).max() == 0


def test_tone_is_weak_and_nothing_between_likes() -> None:
    grey = np.full((50, 3), 0.5, np.float32)
    assert tone_between(grey, grey + 0.02, 1.0).nothing
    assert tone_between(grey, grey[:0], 1.0).nothing
    assert tone_between(grey, grey * 0.4, 0.0).nothing
    darker = tone_between(grey, grey * 0.4, 0.3)
    assert -14 * 0.3 - 1e-6 <= darker.lightness < -2
    patch = np.full((4, 4, 3), 0.5, np.float32)
    assert 0.4 < toned(patch, darker).mean() < 0.49
