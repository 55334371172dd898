"""OSOR and FLUX.2 klein behind the classical gestures: tiny packs as published, layers out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from classical_pictures import SIDE, centre, disc, lawn, region, scene
from classical_pictures import rearrange as rearrangement
from edit_desk import EditDesk
from intarsia.core.engine.completion_networks.window_rule import OSOR_RULE
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical import by_osor as osor
from intarsia.core.engine.methods.classical.by_eraser import (
    Eraser,
    ErasesByNetwork,
    ErasingNetwork,
    Erasure,
    OnStep,
)
from intarsia.core.engine.methods.classical.by_klein import changed
from intarsia.core.engine.methods.classical.descriptor import OSOR
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.klein.convert import instruction, low_rank
from intarsia.core.engine.nets.osor.one_step import native_size
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats, Mask, array_of, pixels_of
from intarsia.core.wire.edits import (
    Complete,
    Edit,
    ObjectPlacement,
    PaintExemplar,
    new_id,
)
from intarsia.core.wire.errors import BadWeights, Cancelled, MissingPack
from intarsia.core.wire.events import Loading, Role
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Placed
from published_packs import install_unknown, write_klein, write_osor

pytestmark = pytest.mark.usefixtures("one_thread")

PACKS = {"osor": "osor-sdxl", "klein-erase": "flux2-klein-4b"}


def _install(method: str, folder: Path) -> PackStore:
    store = PackStore(folder / "packs")
    if method == "osor":
        write_osor(folder / "source")
        install_unknown(store, "osor-sdxl", folder / "source")
    else:
        write_klein(folder / "base", folder / "change")
        install_unknown(store, "flux2-klein-4b", folder / "base")
        install_unknown(store, "klein-erase-v1", folder / "change")
    return store


@pytest.fixture(params=["osor", "klein-erase"])
def method(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def registry(method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """Its packs installed; OSOR's pictures are shown at 64 px, to be quick."""
    monkeypatch.setattr(osor, "native_size", lambda size: native_size(size, 64))
    return built_in(_install(method, tmp_path).root, tmp_path)


def _edit(method: str, **changes: object) -> Complete:
    edit = Complete(
        id=new_id(),
        method=method,
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _run(registry: Registry, edit: Edit, limit: int = 10**9) -> EditDesk:
    desk = EditDesk(limit=limit)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


class _Impatient(EditDesk):
    """Cancels after it was asked so many times whether it has."""

    def __init__(self, questions: int) -> None:
        super().__init__()
        self._left = questions

    @property
    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def _pixels(desk: EditDesk) -> list[bytes]:
    return [bytes(layer.placed.pixels.data) for layer in desk.layers]


def _apart(one: EditDesk, other: EditDesk) -> int:
    """The largest difference of a value of their first layers, in levels of 255."""
    planes = [array_of(desk.layers[0].placed.pixels).astype(int) for desk in (one, other)]
    return int(np.abs(planes[0] - planes[1]).max())


def test_a_hole_gets_a_fill_and_a_seed_is_its_own_guess(registry: Registry, method: str) -> None:
    first = _run(registry, _edit(method, seed=1))
    again = _run(registry, _edit(method, seed=1))
    assert [layer.role for layer in first.layers] == [Role.FILL]
    assert first.report.outside_max == 0
    assert (first.report.method, first.report.pack) == (method, PACKS[method])
    assert _apart(first, again) == 0
    assert _pixels(_run(registry, _edit(method, seed=2))) != _pixels(first)
    (footprint,) = registry.loaded_networks.footprints
    assert footprint.pack == PACKS[method]
    assert footprint.bytes > 10_000
    assert {e.pack for e in first.events if isinstance(e, Loading)} == {PACKS[method]}


def test_the_fill_is_the_networks(registry: Registry, method: str) -> None:
    classical = _run(registry, _edit("classical"))
    assert _pixels(classical) != _pixels(_run(registry, _edit(method)))


def test_with_its_effect_nothing_changes_outside_either(registry: Registry, method: str) -> None:
    desk = _run(registry, _edit(method, effect=True))
    assert [layer.name for layer in desk.layers][-1] == "Background"
    assert desk.report.outside_max == 0


def test_moving_a_thing_and_painting_over_one_go_by_it_too(registry: Registry, method: str) -> None:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(40, -30))
    desk = _run(registry, rearrangement(picture, moved, method=method))
    roles = [item.role for item in desk.layers]
    assert roles[0] is Role.FILL
    assert roles[-1] is Role.OBJECT
    assert desk.report.outside_max == 0
    whole = np.zeros((SIDE, SIDE), np.bool_)
    whole[60:100, 50:90] = disc()[..., 3] > 128
    edit = PaintExemplar(
        id=new_id(),
        method=method,
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(whole),
        exemplar=pixels_of(disc(colour=(40, 60, 220))),
    )
    roles = [item.role for item in _run(registry, edit).layers]
    assert (roles[0], roles[-1]) == (Role.FILL, Role.PAINT)


def test_a_picture_smaller_than_the_network_takes_is_answered(
    registry: Registry, method: str
) -> None:
    small = np.s_[SIDE // 2 - 20 : SIDE // 2 + 20]
    edit = _edit(
        method,
        picture=Size(40, 40),
        window=Placed(pixels_of(scene()[0][small, small].copy()), 0, 0),
        region=region(np.ascontiguousarray(centre()[small, small])),
    )
    assert _run(registry, edit).layers


def test_a_cancel_is_heard(registry: Registry, method: str) -> None:
    for questions in (1, 12):
        desk = _Impatient(questions)
        with pytest.raises(Cancelled):
            Runner(registry).run(_edit(method), desk, desk.tell)
        assert not desk.layers


def test_without_the_amendment_its_pack_is_named(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    write_klein(tmp_path / "base", tmp_path / "change")
    install_unknown(store, "flux2-klein-4b", tmp_path / "base")
    with pytest.raises(MissingPack, match="klein-erase-v1"):
        _run(built_in(store.root, tmp_path), _edit("klein-erase"))


def test_the_amendment_changes_the_result_and_must_fit(tmp_path: Path) -> None:
    store = _install("klein-erase", tmp_path)
    path = next(store.root.rglob("erase_v1_diffusers.safetensors"))
    before = _pixels(_run(built_in(store.root, tmp_path), _edit("klein-erase")))
    change = load_file(path)
    save_file({key: 0 * tensor for key, tensor in change.items()}, path)
    assert _pixels(_run(built_in(store.root, tmp_path), _edit("klein-erase"))) != before
    save_file({key.replace("single", "other"): x for key, x in change.items()}, path)
    with pytest.raises(BadWeights, match="erase_v1"):
        _run(built_in(store.root, tmp_path), _edit("klein-erase"))


def test_settings_of_another_network_are_refused(tmp_path: Path) -> None:
    store = _install("klein-erase", tmp_path)
    path = next(store.root.rglob("transformer/config.json"))
    settings = json.loads(path.read_text())
    path.write_text(json.dumps({**settings, "num_layers": 2}))
    with pytest.raises(BadWeights):
        _run(built_in(store.root, tmp_path), _edit("klein-erase"))


def test_names_of_an_amendment_and_its_instruction_are_found() -> None:
    half = torch.zeros(1)
    assert low_rank({"transformer.a.lora_A.weight": half, "diffusion_model.a.alpha": half}) == {
        "a.lora_A.weight": half
    }
    words = torch.zeros(1, 5, 24)
    assert instruction({"text_ids": torch.zeros(1, 5, 4), "prompt_embeds": words}, 24) is words
    with pytest.raises(BadWeights):
        instruction({"prompt_embeds": words}, 12)


def test_what_hangs_together_with_the_thing_was_changed_by_it() -> None:
    picture = np.full((60, 80, 3), 0.5, np.float32)
    thing = np.zeros((60, 80), np.bool_)
    thing[20:30, 20:30] = True
    made = picture + np.float32(0.01)  # the way through an autoencoder
    made[25:40, 30:45] += 0.3
    made[5:12, 60:75] += 0.3
    alpha = changed(picture, made, thing)
    assert (alpha[thing] == 1).all()
    assert (alpha[27:38, 33:42] == 1).all()
    assert (alpha[:15, 55:] == 0).all()
    assert alpha[50, 5] == 0


# A thing with a shadow, and a network that knows what is there without them.

SHADOW = np.s_[88:100, 80:120]


def _shadowed() -> np.ndarray:
    out = scene()[0].copy()
    dark = out[SHADOW].astype(np.float32)
    dark[..., :3] *= 0.6
    out[SHADOW] = dark.astype(np.uint8)
    return out


def _knowing(_: nn.Module) -> Eraser:
    def erase(picture: Floats, hole: Mask, generator: torch.Generator, on_step: OnStep) -> Erasure:
        on_step(0, 1)
        assert picture.shape[:2] == (SIDE, SIDE)
        alpha = hole.astype(np.float32)
        alpha[SHADOW] = 1
        return Erasure((lawn()[..., :3] / np.float32(255)).astype(np.float32), alpha)

    return erase


@pytest.fixture
def knowing(tmp_path: Path) -> Registry:
    need, networks = PackNeed(_install("osor", tmp_path), OSOR.packs), OneSlotCache()
    rule = replace(OSOR_RULE, least_px=SIDE)
    network = ErasingNetwork(lambda _: nn.Identity(), lambda x: (x,), _knowing, rule, "")
    made = ErasesByNetwork(network, need, networks)
    return Registry((RegisteredMethod(OSOR, lambda: made, (need,)),))


def test_the_shadow_leaves_with_the_thing(knowing: Registry) -> None:
    window = Placed(pixels_of(_shadowed()), 0, 0)
    bare = _run(knowing, _edit("osor", window=window))
    assert bare.layers[0].placed.box.right < 110
    whole = _run(knowing, _edit("osor", window=window, effect=True))
    (fill,) = whole.layers
    assert fill.placed.box.right >= 120
    values = array_of(fill.placed.pixels)
    at = (94 - fill.placed.top, 110 - fill.placed.left)
    assert values[at][3] == 255
    assert np.abs(values[at][:3].astype(int) - lawn()[94, 110, :3]).max() <= 3
    assert whole.report.outside_max == 0


def test_the_shadow_is_a_layer_and_moves_along(knowing: Registry) -> None:
    layer = scene()[1]
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(0, -40))
    desk = _run(knowing, rearrangement(_shadowed(), moved, method="osor"))
    (shadow,) = [item for item in desk.layers if item.role is Role.SHADOW]
    values = array_of(shadow.placed.pixels)
    at = (94 - 40 - shadow.placed.top, 110 - shadow.placed.left)
    assert values[at][3] == pytest.approx(0.4 * 255, abs=8)  # as dark as it was
    assert (values[..., :3] == 0).all()
    assert "goes with it" in " ".join(desk.report.notes)
    assert desk.report.outside_max == 0
