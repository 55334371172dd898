"""Borders by a network: how wide the band is, and a brushed edge found by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from classical_pictures import Watching
from corrected_objects import LEFT, Found, at, check_invariants, correct, source, taken_apart
from intarsia.core.engine.compute.loaded_networks import LoadedNetworks
from intarsia.core.engine.methods.common.aids import NetworkAids
from intarsia.core.engine.methods.common.network_borders import BandByNetwork
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.engine.segment.matting import soft_mask
from intarsia.core.wire.correct import Operation
from modern_packs import install_folder, random_vitmatte, write_vitmatte

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def solver() -> BandByNetwork:
    network = random_vitmatte()
    return BandByNetwork(lambda: network, RunContext(0, Watching()))


@pytest.fixture
def aids(tmp_path: Path) -> NetworkAids:
    store = PackStore(tmp_path / "packs")
    install_folder(store, "vitmatte-small", write_vitmatte(tmp_path / "source"))
    return NetworkAids(store, LoadedNetworks())


@pytest.mark.parametrize(("area", "band"), [(100, 5), (40_000, 8), (250_000, 20), (9_000_000, 20)])
def test_the_band_grows_with_the_object(solver: BandByNetwork, area: int, band: int) -> None:
    assert solver.band(area, 5) == band


def test_it_is_the_networks_in_the_band_and_the_masks_outside(solver: BandByNetwork) -> None:
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (200, 240, 3), np.uint8)
    y, x = np.mgrid[:200, :240]
    away = np.hypot(y - 100, x - 120) - 70
    soft = soft_mask(picture, away < 0, radius=3, mode=solver)
    reach = solver.band(int((away < 0).sum()), 3)
    box = soft.box
    away = away[box.top : box.bottom, box.left : box.right]
    assert (soft.alpha[away < -reach - 2] == 1).all()
    assert (soft.alpha[away > reach + 2] == 0).all()
    inside = soft.alpha[np.abs(away) < reach - 2]
    assert ((inside > 0) & (inside < 1)).mean() > 0.5


def test_a_brushed_edge_is_found_by_it(aids: NetworkAids) -> None:
    picture = source()
    before = taken_apart(picture)
    mask = np.zeros((120, 160), np.uint8)
    mask[38:84, 2:30] = 255
    band, notes = pixels_of(mask), []
    target = at(before, LEFT)
    plain = correct(picture, before, Operation.REFINE, target, mask=band)
    found = correct(picture, before, Operation.REFINE, target, mask=band, aids=aids, notes=notes)
    assert notes == ["Soft borders by ViTMatte small."]
    check_invariants(picture, found)
    assert (_alpha(found) != _alpha(plain)).any()
    np.testing.assert_array_equal(_alpha(found)[:, 40:] == 0, _alpha(plain)[:, 40:] == 0)


def test_what_needs_no_border_asks_no_network(aids: NetworkAids) -> None:
    picture = source()
    before = taken_apart(picture)
    notes: list[str] = []
    target = at(before, LEFT)
    correct(picture, before, Operation.FEATHER, target, amount=3.0, aids=aids, notes=notes)
    assert not notes


def _alpha(objects: Found) -> np.ndarray:
    item = at(objects, LEFT)
    box, values = item.layer.box, array_of(item.layer.pixels)[..., 3]
    out = np.zeros((120, 160))
    out[box.top : box.bottom, box.left : box.right] = values
    return out
