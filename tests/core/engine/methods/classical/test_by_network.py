"""LaMa and MI-GAN behind the classical gestures: tiny packs, through the runner, layers out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from classical_pictures import SIDE, centre, disc, region, scene
from classical_pictures import rearrange as rearrangement
from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.edit_base import ParameterValue
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
from intarsia.core.wire.pixels import Depth, Placed
from random_networks import random_lama, random_migan

pytestmark = pytest.mark.usefixtures("one_thread")
State = dict[str, torch.Tensor]
CHANNELS = {4 * 2**i: 4 for i in range(8)}  # up to 512 pixels, as the published network


def _state(pack: str, seed: int = 0) -> State:
    network = random_migan(CHANNELS, seed) if pack == "migan" else random_lama(seed=seed)
    prefix = "" if pack == "migan" else "generator."
    return {prefix + key: tensor for key, tensor in network.state_dict().items()}


@pytest.fixture(params=["big-lama", "migan"])
def pack(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def registry(pack: str, tmp_path: Path, install_sam: Callable[..., PackStore]) -> Registry:
    return built_in(install_sam(tmp_path / "packs", _state(pack), pack).root, tmp_path)


def _method(pack: str) -> str:
    return {"big-lama": "lama", "migan": "migan"}[pack]


def _run(registry: Registry, edit: Edit, *, limit: int = 10**9) -> EditDesk:
    desk = EditDesk(limit=limit)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def _complete(pack: str, **changes: object) -> Complete:
    edit = Complete(
        id=new_id(),
        method=_method(pack),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _pixels(desk: EditDesk) -> list[bytes]:
    return [bytes(layer.placed.pixels.data) for layer in desk.layers]


def test_complete_gives_one_fill_and_nothing_changes_outside(registry: Registry, pack: str) -> None:
    desk = _run(registry, _complete(pack))
    assert [layer.role for layer in desk.layers] == [Role.FILL]
    assert desk.report.outside_max == 0
    assert (desk.report.method, desk.report.pack) == (_method(pack), pack)
    assert desk.report.device
    assert {event.pack for event in desk.events if isinstance(event, Loading)} == {pack}
    assert desk.steps
    again = _run(registry, _complete(pack, id=new_id()))
    assert _pixels(again) == _pixels(desk)
    assert not [event for event in again.events if isinstance(event, Loading)]


def test_the_fill_is_the_networks(registry: Registry, pack: str) -> None:
    """Another network, another fill; the classical one is yet another."""
    desk = _run(registry, _complete(pack))
    classical = _run(registry, _complete(pack, id=new_id(), method="classical"))
    assert _pixels(classical) != _pixels(desk)


def test_the_ledger_counts_it(registry: Registry, pack: str) -> None:
    _run(registry, _complete(pack))
    (footprint,) = registry.loaded_networks.footprints
    assert footprint.pack == pack
    assert footprint.bytes > 10_000


def test_a_moved_object_leaves_a_completed_place(registry: Registry, pack: str) -> None:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(40, -30))
    desk = _run(registry, rearrangement(picture, moved, method=_method(pack)))
    assert [item.role for item in desk.layers] == [Role.FILL, Role.SHADOW, Role.OBJECT]
    assert desk.layers[-1].placed.pixels == layer.pixels
    assert desk.report.outside_max == 0


def test_a_replaced_thing_has_completed_surroundings(registry: Registry, pack: str) -> None:
    picture, _layer = scene()
    whole = np.zeros((SIDE, SIDE), np.bool_)
    whole[60:100, 50:90] = disc()[..., 3] > 128
    edit = PaintExemplar(
        id=new_id(),
        method=_method(pack),
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(picture), 0, 0),
        region=region(whole),
        exemplar=pixels_of(disc(colour=(40, 60, 220))),
    )
    roles = [item.role for item in _run(registry, edit).layers]
    assert roles[0] is Role.FILL
    assert roles[-1] is Role.PAINT


def test_a_cancel_is_heard_before_anything_arrives(registry: Registry, pack: str) -> None:
    desk = EditDesk(limit=1)
    with pytest.raises(Cancelled):
        Runner(registry).run(_complete(pack), desk, desk.tell)
    assert not desk.layers


@pytest.mark.parametrize("depth", [Depth.U8, Depth.U16, Depth.F32])
def test_every_depth_and_holes_in_the_picture_are_taken(
    registry: Registry, pack: str, depth: Depth
) -> None:
    values = scene()[0].astype(np.float32) / 255
    values[:20, :20, 3] = 0
    kinds = {Depth.U8: (255, np.uint8), Depth.U16: (65535, np.uint16), Depth.F32: (1, np.float32)}
    top, kind = kinds[depth]
    window = Placed(pixels_of((values * top).astype(kind)), 0, 0)
    desk = _run(registry, _complete(pack, window=window))
    assert desk.layers[0].placed.pixels.depth is depth
    assert np.isfinite(array_of(desk.layers[0].placed.pixels).astype(np.float64)).all()


def test_growing_shows_the_network_less(registry: Registry, pack: str) -> None:
    few = _run(registry, _complete(pack, values=(ParameterValue("grow", 0),)))
    many = _run(registry, _complete(pack, values=(ParameterValue("grow", 12),)))
    assert _pixels(few) != _pixels(many)
    assert many.report.outside_max == 0


def test_lama_is_the_default_once_it_is_there_and_migan_is_asked_for(
    registry: Registry, pack: str, tmp_path: Path
) -> None:
    wanted = "lama" if pack == "big-lama" else "classical"
    for verb in ("complete", "rearrange", "paint_exemplar", "correct"):
        assert registry.choose(verb).id == wanted
        assert built_in(tmp_path / "none", tmp_path).choose(verb).id == "classical"
    assert registry.choose("repaint_map").id == "classical"
    assert registry.choose("complete", pack=pack).id == _method(pack)
    with pytest.raises(MissingPack, match="packs install"):
        built_in(tmp_path / "none", tmp_path).choose("complete", _method(pack))


def test_another_network_in_its_place_is_one_sentence(
    pack: str, tmp_path: Path, install_sam: Callable[..., PackStore]
) -> None:
    state = _state("migan" if pack == "big-lama" else "big-lama")
    wrong = built_in(install_sam(tmp_path / "packs", state, pack).root, tmp_path)
    with pytest.raises(BadWeights, match="holds no"):
        _run(wrong, _complete(pack))
