"""When the decoder is not to be trusted, and what is shown then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.completion import ColourLead
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.model import ElementsModel, build_model, write_model
from intarsia.core.engine.methods.common.canvas import WindowColours, canvas_of
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.common.native_window import native_window
from intarsia.core.engine.methods.image_elements import method
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.guard import (
    LEAST_DB,
    heard_at,
    known_colours,
    rebuilt_db,
)
from intarsia.core.engine.methods.image_elements.method import (
    DETAILED,
    DRAWN_BY,
    FILLED_BY,
    LED,
    LIGHT,
    ImageElements,
)
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.pixels.gamut import gamut_of, share_inside, within_gamut
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import ObjectPlacement, Rearrange, new_id
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 160
CPU = Compute(torch.device("cpu"), torch.float32)
WHOLE = ParameterValue(DRAWN_BY, 1.0)


def picture() -> np.ndarray:  # type: ignore[type-arg]
    """Green and blue noise, dark and bright, with a red square where both meet."""
    rng = np.random.default_rng(0)
    values = np.zeros((SIDE, SIDE, 4), np.uint8)
    values[..., 1:3] = rng.integers(0, 60, (SIDE, SIDE, 2))
    values[:, 50:, 1:3] += 180
    values[40:80, 30:70] = (250, 20, 20, 0)
    values[..., 3] = 255
    return values


def edit(affine: Affine | None, *values: ParameterValue) -> Rearrange:
    whole = picture()
    part = Placed(pixels_of(np.ascontiguousarray(whole[40:80, 30:70])), 30, 40)
    return Rearrange(
        id=new_id(),
        seed=1,
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(whole), 0, 0),
        objects=(ObjectPlacement("box", "box", part, affine),),
        method="image-elements",
        values=values,
        shadow=False,
    )


@pytest.fixture(scope="module")
def weights(tiny_elements: ElementsConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "tiny.safetensors"
    write_model(path, tiny_elements, build_model(tiny_elements, seed=5).state_dict(), {})
    return path


def ran(weights: Path, wanted: Rearrange, *, least_db: float) -> EditDesk:
    networks = OneSlotCache()
    offered = RegisteredMethod(
        IMAGE_ELEMENTS, lambda: ImageElements(weights, networks, CPU, least_db=least_db)
    )
    desk = EditDesk()
    Runner(Registry((offered,))).run(wanted, desk, desk.tell)
    return desk


def test_untrained_networks_hand_over_and_say_so(weights: Path) -> None:
    wanted = edit(Affine.translation(60, 10), WHOLE)
    desk = ran(weights, wanted, least_db=40)
    assert [layer.role for layer in desk.layers] == [Role.FILL, Role.OBJECT]  # nothing around it
    assert any("the classical method filled it" in note for note in desk.report.notes)
    fill = array_of(desk.layers[0].placed.pixels)
    shown = fill[fill[..., 3] == 255]
    assert shown[:, 0].max() < 60  # copied from the picture, which is not red there
    free = ran(weights, wanted, least_db=float("-inf"))
    assert Role.PAINT in [layer.role for layer in free.layers]
    assert not any("classical" in note for note in free.report.notes)


@pytest.mark.parametrize(
    ("way", "whole", "needed"),
    [(LIGHT, 0.0, 22), (DETAILED, 0.0, 22), (LED, 0.0, 18), (LED, 1.0, 22)],
)
def test_what_only_leads_need_not_be_as_right_as_what_is_shown(
    weights: Path, monkeypatch: pytest.MonkeyPatch, way: int, whole: float, needed: int
) -> None:
    values = (ParameterValue(FILLED_BY, float(way)), ParameterValue(DRAWN_BY, whole))
    handed_over = []
    for found in (needed - 0.5, needed + 0.5):
        monkeypatch.setattr(method, "rebuilt_db", lambda *_, found=found: found)
        notes = ran(weights, edit(None, *values), least_db=LEAST_DB).report.notes
        handed_over.append(any(f"{needed} are needed" in note for note in notes))
    assert handed_over == [True, False]


def test_what_is_drawn_has_the_colours_of_what_is_known(weights: Path) -> None:
    desk = ran(weights, edit(None), least_db=float("-inf"))
    fill = array_of(desk.layers[0].placed.pixels)
    shown = fill[fill[..., 3] == 255][:, :3] / np.float32(255)
    whole = picture()[..., :3] / np.float32(255)
    apart = np.ones((SIDE, SIDE), bool)
    apart[34:86, 24:76] = False
    assert share_inside(shown, gamut_of(whole[apart], wider=0.1)) > 0.99


def test_what_changes_around_a_new_place_has_the_colours_of_what_is_known(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def greener(model: ElementsModel, *_: object) -> torch.Tensor:
        """The picture in green after the edit, the same in blue before it and without the box."""
        colours = torch.tensor([[0, 70, 150], [0, 70, 150], [0, 150, 70]]) / 127.5 - 1
        return colours[..., None, None].repeat(1, 1, model.config.side, model.config.side)

    monkeypatch.setattr(method, "drawn_at_once", greener)
    wanted = edit(Affine.translation(60, 10), WHOLE, ParameterValue(FILLED_BY, float(LIGHT)))
    desk = ran(weights, wanted, least_db=float("-inf"))
    layer = next(layer for layer in desk.layers if layer.role is Role.PAINT)
    around = array_of(layer.placed.pixels)
    shown = around[around[..., 3] > 100][:, :3] / np.float32(255)
    whole = picture()[..., :3] / np.float32(255)
    apart = np.ones((SIDE, SIDE), bool)
    apart[34:86, 24:76] = False
    assert len(shown) > 100
    assert shown[:, 1].mean() > whole[apart][:, 1].mean() + 0.05  # it did change
    assert share_inside(shown, gamut_of(whole[apart], wider=0.1)) > 0.99


def test_a_led_fill_is_the_pictures_own_pixels(weights: Path) -> None:
    drawn, led = (
        ran(weights, edit(None, ParameterValue(FILLED_BY, float(value))), least_db=float("-inf"))
        for value in (LIGHT, LED)
    )
    one, two = (array_of(desk.layers[0].placed.pixels) for desk in (drawn, led))
    assert one.shape == two.shape
    assert np.array_equal(one[..., 3], two[..., 3])
    inside = one[..., 3] == 255
    grain = [
        float(np.diff(x[..., 1].astype(float), axis=1)[inside[:, 1:]].std()) for x in (one, two)
    ]
    assert grain[1] > grain[0]  # as rough as the picture, where the decoder shows 32 pixels


def test_a_rebuilt_picture_is_trusted_and_noise_beside_the_hole_is_not() -> None:
    region = np.zeros((SIDE, SIDE), np.bool_)
    region[40:80, 30:70] = True
    window = native_window(Placed(pixels_of(picture()), 0, 0), region, 32)
    assert rebuilt_db(window.picture, window, region) > 60
    wrong = window.picture.copy()
    wrong[window.mask(region) > 0] = 0  # the object itself is not asked about
    assert rebuilt_db(wrong, window, region) > 60
    assert rebuilt_db(1 - window.picture, window, region) < 15
    everything = np.ones_like(region)
    assert rebuilt_db(wrong, window, everything) < 20


def test_colours_far_from_all_that_is_known_are_drawn_in() -> None:
    region = np.zeros((SIDE, SIDE), np.bool_)
    region[40:80, 30:70] = True
    window = native_window(Placed(pixels_of(picture()), 0, 0), region, 32)
    red = np.zeros((32, 32, 3), np.float32)
    red[..., 0] = 1
    assert within_gamut(red, known_colours(window))[..., 0].max() < 0.3


def canvas_with(colour: np.ndarray, known: np.ndarray) -> WindowColours:  # type: ignore[type-arg]
    rgba = np.dstack([np.rint(colour * 255), np.where(known, 255, 0)]).astype(np.uint8)
    return canvas_of(Placed(pixels_of(rgba), 0, 0))


@pytest.mark.parametrize(("spread", "heard"), [(0.0, 0.0), (0.12, 0.5), (0.3, 1.0)])
def test_the_decoder_is_heard_as_far_as_the_tones_along_the_rim_differ(
    spread: float, heard: float
) -> None:
    colour = np.full((120, 200, 3), 0.5, np.float32)
    colour[:, :100] -= spread  # two halves, whose mean deviates by `spread` to both sides
    colour[:, 100:] += spread
    hole = np.zeros((120, 200), np.bool_)
    hole[40:80, 80:120] = True
    known = np.ones_like(hole)
    assert heard_at(canvas_with(colour, known), hole, 1.0) == pytest.approx(heard, abs=0.03)
    colour[:10] = 1.0  # what lies away from the rim, or does not show, has no say
    colour[30:40, 60:140] = 1.0
    known[30:40, 60:140] = False
    assert heard_at(canvas_with(colour, known), hole, 1.0) == pytest.approx(heard, abs=0.03)


def test_what_lies_inside_a_bent_hole_s_box_but_away_from_its_rim_has_no_say() -> None:
    hole = np.zeros((120, 120), np.bool_)
    hole[10:20, 10:110] = hole[10:110, 10:20] = True
    colour = np.full((120, 120, 3), 0.3, np.float32)
    colour[60:110, 60:110] = 1.0
    known = np.ones_like(hole)
    assert heard_at(canvas_with(colour, known), hole, 1.0) == 0


def test_where_no_rim_shows_the_decoder_is_heard() -> None:
    hole = np.zeros((60, 60), np.bool_)
    hole[20:40, 20:40] = True
    assert heard_at(canvas_with(np.zeros((60, 60, 3)), hole), hole, 1.0) == 1


def test_beside_a_plain_rim_the_fill_is_the_classical_one(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_of(way: int, heard: float, least_db: float) -> np.ndarray:  # type: ignore[type-arg]
        monkeypatch.setattr(method, "heard_at", lambda *_: heard)
        desk = ran(weights, edit(None, ParameterValue(FILLED_BY, float(way))), least_db=least_db)
        return np.asarray(array_of(desk.layers[0].placed.pixels))

    never, always = float("inf"), float("-inf")
    classical = fill_of(LED, 1.0, never)
    assert np.array_equal(fill_of(LED, 0.0, always), classical)
    assert not np.array_equal(fill_of(LED, 1.0, always), classical)
    assert not np.array_equal(fill_of(DETAILED, 0.0, always), classical)  # what is shown is shown


def test_the_decoder_leads_as_far_as_it_is_heard(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leads: list[ColourLead] = []
    fills = method.fill_hole

    def told(*args: Any, lead: ColourLead, **rest: Any) -> Any:
        leads.append(lead)
        return fills(*args, lead=lead, **rest)

    monkeypatch.setattr(method, "fill_hole", told)
    for heard in (0.5, 1.0):
        monkeypatch.setattr(method, "heard_at", lambda *_, heard=heard: heard)
        ran(weights, edit(None, ParameterValue(FILLED_BY, float(LED))), least_db=float("-inf"))
    half, whole = leads
    assert half.sure == pytest.approx(whole.sure / 2)
    assert 0 < whole.sure <= 1


def test_beside_a_plain_rim_nothing_is_drawn_and_the_notes_say_so(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(method, "heard_at", lambda *_: 0.0)
    monkeypatch.setattr(method, "drawn_at_once", lambda *_: pytest.fail("was drawn"))
    led = ParameterValue(FILLED_BY, float(LED))
    notes = ran(weights, edit(None, led), least_db=float("-inf")).report.notes
    assert any("is plain: the classical method filled it" in note for note in notes)
    assert not any("The decoder drew" in note for note in notes)
    monkeypatch.undo()
    monkeypatch.setattr(method, "heard_at", lambda *_: 0.0)
    drawn = ran(weights, edit(Affine.translation(60, 10), WHOLE, led), least_db=float("-inf"))
    assert Role.PAINT in [layer.role for layer in drawn.layers]  # the object is drawn all the same
    assert any("is plain" in note for note in drawn.report.notes)
