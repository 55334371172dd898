"""OSOR as a method: a tiny random pack in the published layout, through the runner."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from classical_pictures import SIDE, centre, region, scene
from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.osor import method as osor
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.osor.one_step import native_size
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.errors import Cancelled
from intarsia.core.wire.events import Role
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed
from published_packs import install_unknown, write_osor

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """The pack installed; its pictures are shown at 64 px, to be quick."""
    monkeypatch.setattr(osor, "native_size", lambda size: native_size(size, 64))
    write_osor(tmp_path / "source")
    install_unknown(PackStore(tmp_path / "packs"), "osor-sdxl", tmp_path / "source")
    return built_in(tmp_path / "packs", tmp_path)


def _edit(**changes: object) -> Complete:
    edit = Complete(
        id=new_id(),
        method="osor",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _run(registry: Registry, edit: Complete, limit: int = 10**9) -> EditDesk:
    desk = EditDesk(limit=limit)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def test_one_step_is_a_fill_and_a_seed_is_its_own_guess(registry: Registry) -> None:
    first, again = _run(registry, _edit(seed=1)), _run(registry, _edit(seed=1))
    assert [layer.role for layer in first.layers] == [Role.FILL]
    assert first.report.outside_max == 0
    assert (first.report.method, first.report.pack) == ("osor", "osor-sdxl")
    shown = [bytes(desk.layers[0].placed.pixels.data) for desk in (first, again)]
    assert shown[0] == shown[1]
    other = _run(registry, _edit(seed=2))
    assert bytes(other.layers[0].placed.pixels.data) != shown[0]
    assert [each.pack for each in registry.loaded_networks.footprints] == ["osor-sdxl"]


def test_what_it_cast_is_a_layer_of_its_own(registry: Registry) -> None:
    desk = _run(registry, _edit(effect=True))
    assert [layer.name for layer in desk.layers][-1] == "Background"
    assert desk.report.outside_max == 0


def test_a_cancel_is_heard(registry: Registry) -> None:
    desk = EditDesk(limit=1)
    with pytest.raises(Cancelled):
        Runner(registry).run(_edit(), desk, desk.tell)
    assert not desk.layers
