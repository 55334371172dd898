"""Edits through the runner: what they may change, that they repeat, that they stop at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.protocol import Method, Outcome, RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.pixels.flatten import flatten
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Rearrange,
    RepaintMap,
    Segment,
    new_id,
)
from intarsia.core.wire.errors import BadEdit, Cancelled, NeedBlob, UnknownMethod
from intarsia.core.wire.events import (
    AnyEvent,
    Finished,
    LayerReady,
    Progress,
    Report,
    ResultLayer,
    Role,
)
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Depth, Pixels, Placed

SIDE = 112
DTYPES = {Depth.U8: np.uint8, Depth.U16: np.uint16, Depth.F32: np.float32}


class Desk:
    """What the runner asks for: nothing is uploaded here."""

    def __init__(self) -> None:
        self.stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self.stop.is_set()

    def picture(self, sha256: str) -> Pixels:
        raise NeedBlob("The picture is not here.")


def run(edit: Edit) -> tuple[list[ResultLayer], Report]:
    events: list[AnyEvent] = []
    Runner(built_in()).run(edit, Desk(), events.append)
    assert isinstance(events[-1], Finished)
    return [e.layer for e in events if isinstance(e, LayerReady)], events[-1].report


def picture(rng: np.random.Generator, depth: Depth, channels: str, side: int = SIDE) -> Pixels:
    """A smooth random picture with some texture: grey, opaque colour, or partly transparent."""
    coarse = rng.random((7, 7, 4)).astype(np.float32)
    values = cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC)
    values = np.clip(values + 0.05 * rng.standard_normal(values.shape), 0, 1)
    values[..., 3] = 1
    if channels == "transparent":
        values[: side // 4, :, 3] = 0
        values[side // 4 : side // 3, :, 3] = 0.4
    if channels == "grey":
        values = values[..., :1]
    top = {Depth.U8: 255, Depth.U16: 65535, Depth.F32: 1}[depth]
    if depth is not Depth.F32:
        values = np.rint(values * top)
    return pixels_of(values.astype(DTYPES[depth]))


def blob_mask(rng: np.random.Generator, side: int = SIDE) -> np.ndarray:
    """A random region, bool: an ellipse, sometimes cut by the frame."""
    mask = np.zeros((side, side), np.uint8)
    centre = rng.integers(0, side, 2).tolist()
    cv2.ellipse(mask, centre, rng.integers(2, 16, 2).tolist(), 30.0, 0, 360, 1, -1)
    return mask.astype(bool)


def near(mask: np.ndarray, distance: float = 32) -> np.ndarray:
    """Pixels within `distance` of the mask, computed here and not by the engine."""
    if not mask.any():
        return mask
    apart = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return apart <= distance + 1e-3


def changed_outside(window: Placed, layers: list[ResultLayer], allowed: np.ndarray) -> int:
    """How many channel values outside the allowed area differ after flattening."""

    class Source:
        placed, opacity, blend = window, 1.0, "src-over"

    flat = flatten([Source(), *layers], window.box, window.pixels.depth)
    before = flatten([Source()], window.box, window.pixels.depth)
    change = (array_of(flat) != array_of(before)).any(axis=2)
    return int((change & ~allowed).sum())


depths = st.sampled_from(list(Depth))
kinds = st.sampled_from(["grey", "colour", "transparent"])
seeds = st.integers(0, 2**32 - 1)
few = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@few
@given(seeds, depths, kinds)
def test_complete_changes_nothing_but_its_surroundings_and_repeats(
    seed: int, depth: Depth, kind: str
) -> None:
    rng = np.random.default_rng(seed)
    window = Placed(picture(rng, depth, kind), 11, 5)
    mask = blob_mask(rng)
    region = pixels_of(mask.astype(np.uint8) * 255)
    edit = Complete(id=new_id(), seed=seed, picture=Size(900, 900), window=window, region=region)
    try:
        layers, report = run(edit)
    except BadEdit as error:
        assert kind == "transparent", error  # noqa: PT017 - only there is nothing to complete
        return
    assert changed_outside(window, layers, near(mask)) == 0
    assert (report.outside_max, report.outside_mean) == (0.0, 0.0)
    assert run(replace(edit, id=new_id()))[0] == layers
    assert all(layer.placed.pixels.depth is depth for layer in layers)
    if kind == "transparent":
        shown = np.zeros((SIDE, SIDE), bool)
        for layer in layers:
            box = layer.placed.box.moved(-11, -5)
            alpha = array_of(layer.placed.pixels)[..., 3] > 0
            shown[box.top : box.bottom, box.left : box.right] |= alpha
        assert not shown[: SIDE // 4].any()  # transparent areas stay transparent


def thing(rng: np.random.Generator, depth: Depth) -> tuple[Pixels, np.ndarray]:
    """An object's layer of 24 x 20 with a soft edge, and its hard mask."""
    soft = np.zeros((24, 20), np.float32)
    cv2.ellipse(soft, (10, 12), (7, 9), 0, 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(soft, (0, 0), 0.8)
    values = rng.random((24, 20, 4)).astype(np.float32)
    values[..., 3] = soft
    if depth is not Depth.F32:
        values = np.rint(values * {Depth.U8: 255, Depth.U16: 65535}[depth])
    return pixels_of(values.astype(DTYPES[depth])), soft >= 0.5


@few
@given(
    seeds,
    depths,
    kinds,
    st.one_of(
        st.none(),
        st.builds(
            lambda dx, dy, scale, turn: (
                Affine.scaling(scale, scale, (50, 60))
                .then(Affine.rotation(turn, (50, 60)))
                .then(Affine.translation(dx, dy))
            ),
            st.integers(-70, 70),
            st.integers(-70, 70),
            st.sampled_from([1.0, -1.0, 0.4, 1.7]),
            st.sampled_from([0.0, 90.0, 17.0]),
        ),
    ),
    st.booleans(),
)
def test_rearrange_changes_old_and_new_place_and_repeats(
    seed: int, depth: Depth, kind: str, affine: Affine | None, shadow: bool
) -> None:
    if affine is not None and affine.is_identity:
        return
    rng = np.random.default_rng(seed)
    window = Placed(picture(rng, depth, kind), 0, 0)
    layer, hard = thing(rng, depth)
    moved = ObjectPlacement("a" * 16, "Thing", Placed(layer, 40, 48), affine)
    still = ObjectPlacement("b" * 16, "Other", Placed(thing(rng, depth)[0], 52, 55))
    edit = Rearrange(
        id=new_id(),
        seed=seed,
        picture=Size(SIDE, SIDE),
        window=window,
        objects=(moved, still),
        shadow=shadow,
    )
    layers, report = run(edit)
    old = np.zeros((SIDE, SIDE), bool)
    old[48:72, 40:60] = hard
    allowed = near(old)
    if affine is not None:
        matrix = np.array([[affine.a, affine.b, affine.c], [affine.d, affine.e, affine.f]])
        matrix[:, 2] += matrix[:, :2] @ [40.5, 48.5] - 0.5
        # A pixel more than the exact mask, for what resampling does to its edge.
        soft = cv2.warpAffine(hard.astype(np.float32), matrix, (SIDE, SIDE))
        allowed |= near(soft > 0.01, 32)
        ys, xs = np.nonzero(soft > 0.01)
        if shadow and len(ys):
            high, wide = np.ptp(ys) + 1, np.ptp(xs) + 1
            rows = slice(max(0, ys.min() - high // 4), ys.max() + 1 + high // 4)
            allowed[rows, max(0, xs.min() - wide // 4) : xs.max() + 1 + wide // 4] = True
    assert changed_outside(window, layers, allowed) == 0
    assert report.outside_max == 0.0
    assert run(replace(edit, id=new_id()))[0] == layers
    roles = [item.role for item in layers]
    assert Role.FILL in roles
    assert (Role.OBJECT in roles) <= (affine is not None)


@few
@given(seeds, st.sampled_from([Depth.U8, Depth.U16]), kinds)
def test_painting_and_repainting_stay_at_home_and_repeat(
    seed: int, depth: Depth, kind: str
) -> None:
    rng = np.random.default_rng(seed)
    window = Placed(picture(rng, depth, kind), 0, 0)
    mask = blob_mask(rng)
    exemplar, _ = thing(rng, Depth.U8)
    region = pixels_of(mask.astype(np.uint8) * 255)
    size = Size(SIDE, SIDE)
    paint = PaintExemplar(
        id=new_id(), seed=seed, picture=size, window=window, region=region, exemplar=exemplar
    )
    layers, _ = run(paint)
    assert changed_outside(window, layers, near(mask)) == 0
    assert run(replace(paint, id=new_id()))[0] == layers
    before = np.zeros((SIDE, SIDE), np.uint8)
    before[60:] = 1
    after = np.where(mask, 1 - before, before).astype(np.uint8)
    repaint = RepaintMap(
        id=new_id(),
        seed=seed,
        picture=size,
        window=window,
        before=pixels_of(before),
        after=pixels_of(after),
    )
    try:
        layers, _ = run(repaint)
    except BadEdit as error:
        assert kind == "transparent", error  # noqa: PT017 - only there is nothing to repaint
        return
    assert changed_outside(window, layers, near(mask)) == 0
    assert run(replace(repaint, id=new_id()))[0] == layers


def simple_edit(method: str = "", side: int = 64) -> Complete:
    rng = np.random.default_rng(0)
    region = np.zeros((side, side), np.uint8)
    region[20:30, 20:30] = 255
    return Complete(
        id=new_id(),
        method=method,
        picture=Size(side, side),
        window=Placed(picture(rng, Depth.U8, "colour", side), 0, 0),
        region=pixels_of(region),
    )


class Loud:
    """A method that paints all of its window, in `steps` steps."""

    def __init__(self, steps: int = 1) -> None:
        self.steps = steps
        self.done = 0

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        for step in range(self.steps):
            context.step(step, self.steps)
            self.done = step + 1
        white = pixels_of(np.full((64, 64, 4), 255, np.uint8))
        yield ResultLayer("Loud", Role.PAINT, Placed(white, 0, 0))


def registry_of(method: Method) -> Registry:
    return Registry((RegisteredMethod(NOTHING, lambda: method),))


def test_a_method_that_paints_everything_is_held_to_its_area() -> None:
    events: list[AnyEvent] = []
    edit = simple_edit("nothing")
    Runner(registry_of(Loud())).run(edit, Desk(), events.append)
    layers = [event.layer for event in events if isinstance(event, LayerReady)]
    mask = np.zeros((64, 64), bool)
    mask[20:30, 20:30] = True
    assert changed_outside(edit.window, layers, near(mask)) == 0
    assert changed_outside(edit.window, layers, mask) > 0


def test_cancel_is_honoured_within_one_step() -> None:
    method, desk = Loud(steps=1000), Desk()
    seen: list[AnyEvent] = []

    def tell(event: AnyEvent) -> None:
        seen.append(event)
        if isinstance(event, Progress):
            desk.stop.set()

    with pytest.raises(Cancelled):
        Runner(registry_of(method)).run(simple_edit("nothing"), desk, tell)
    assert method.done == 1
    assert all(isinstance(event, Progress) for event in seen)


def test_an_edit_cancelled_before_it_begins_never_runs() -> None:
    method, desk = Loud(), Desk()
    desk.stop.set()
    with pytest.raises(Cancelled):
        Runner(registry_of(method)).run(simple_edit("nothing"), desk, lambda event: None)
    assert method.done == 0


def test_variations_are_seeds_in_a_row() -> None:
    edit = replace(simple_edit("nothing"), variations=3)
    layers, _ = run(edit)
    assert [layer.variation for layer in layers] == [0, 1, 2]


def test_bad_edits_are_said_before_anything_runs() -> None:
    edit = simple_edit()
    nan = np.zeros((64, 64, 4), np.float32)
    nan[5, 5, 0] = np.nan
    with pytest.raises(BadEdit, match="not numbers"):
        run(replace(edit, window=Placed(pixels_of(nan), 0, 0)))
    with pytest.raises(UnknownMethod, match="magic"):
        run(replace(edit, method="magic"))
    with pytest.raises(NeedBlob):
        run(Segment(id=new_id(), picture="0" * 64))
    layer = Placed(pixels_of(np.full((4, 4, 4), 9, np.uint16)), 0, 0)
    deep = ObjectPlacement("a" * 16, "Deep", layer, None)
    with pytest.raises(BadEdit, match="another depth"):
        run(Rearrange(id=new_id(), picture=edit.picture, window=edit.window, objects=(deep,)))
    away = Placed(pixels_of(np.full((4, 4, 4), 9, np.uint8)), 500, 500)
    gone = ObjectPlacement("a" * 16, "Gone", away, None)
    with pytest.raises(BadEdit, match="inside the picture"):
        run(Rearrange(id=new_id(), picture=edit.picture, window=edit.window, objects=(gone,)))


def test_a_method_that_gives_what_was_not_asked_for_is_an_error() -> None:
    class Wrong:
        def run(self, edit: Edit, context: RunContext) -> Iterator[Any]:
            yield "a layer"

    with pytest.raises(TypeError):
        Runner(registry_of(Wrong())).run(simple_edit("nothing"), Desk(), lambda event: None)
