"""FLUX.2 klein beyond erasing: tiny packs as published, layers and objects out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from classical_pictures import SIDE, Watching, centre, disc, lawn, rearrange, region, scene
from corrected_objects import HEIGHT, LEFT, WIDTH, at, correct, source, taken_apart
from edit_desk import EditDesk
from intarsia.core.engine.compute.eight_bit import EightBitLinear
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.placed_networks import footprint
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.classical import klein_asking
from intarsia.core.engine.methods.classical.by_klein import KLEIN_ACTIVATIONS
from intarsia.core.engine.methods.classical.klein_asking import KleinAsker
from intarsia.core.engine.methods.classical.klein_instructions import KleinInstructions
from intarsia.core.engine.methods.classical.klein_needs import (
    InstructionsNeed,
    instructions_file,
)
from intarsia.core.engine.methods.common import diffusion_run
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.klein.convert import BLOCKS, open_klein
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.correct import Correct, Operation
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import (
    Edit,
    ObjectPlacement,
    PaintExemplar,
    Rearrange,
    TransferAppearance,
    new_id,
)
from intarsia.core.wire.errors import Cancelled, MissingPack
from intarsia.core.wire.events import Loading, Role
from intarsia.core.wire.geometry import Affine, Size
from intarsia.core.wire.pixels import Placed
from published_packs import install_unknown, write_klein, write_klein_words

pytestmark = pytest.mark.usefixtures("one_thread", "small")

BASE, WORDS = "flux2-klein-4b", "flux2-klein-4b-words"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows are shown at their own size, to be quick."""
    monkeypatch.setattr(klein_asking, "LEAST_PX", 64)


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("klein")
    write_klein(folder / "base", folder / "change")
    write_klein_words(folder / "words")
    store = PackStore(folder / "packs")
    install_unknown(store, BASE, folder / "base")
    install_unknown(store, WORDS, folder / "words")
    return folder / "packs"


@pytest.fixture(scope="module")
def cache(packs: Path) -> Path:
    """Where the instructions are kept, once they are made."""
    return packs.parent / "cache"


@pytest.fixture
def registry(packs: Path, cache: Path) -> Registry:
    return built_in(packs, cache)


class _Asked(EditDesk):
    """Counts how often it is asked whether the edit is cancelled, which it is from `at` on."""

    def __init__(self, at: int = 10**9) -> None:
        super().__init__()
        self.asked, self._at = 0, at

    @property
    def cancelled(self) -> bool:
        self.asked += 1
        return self.asked >= self._at


def _run(registry: Registry, edit: Edit, desk: EditDesk | None = None) -> EditDesk:
    desk = desk or EditDesk()
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def _paint(**changes: object) -> PaintExemplar:
    edit = PaintExemplar(
        id=new_id(),
        method="klein",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(lawn()), 0, 0),
        region=region(centre()),
        exemplar=pixels_of(disc()),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _look(**changes: object) -> TransferAppearance:
    edit = TransferAppearance(
        id=new_id(),
        method="klein",
        picture=Size(SIDE, SIDE),
        window=Placed(pixels_of(scene()[0]), 0, 0),
        region=region(centre()),
        reference=pixels_of(disc(colour=(40, 60, 220))),
    )
    return replace(edit, **changes)  # type: ignore[arg-type]


def _move(**changes: object) -> Rearrange:
    picture, layer = scene()
    moved = ObjectPlacement("a" * 16, "Disc", layer, Affine.translation(40, -30))
    return rearrange(picture, moved, method="klein", **changes)


def _pixels(desk: EditDesk) -> list[bytes]:
    return [bytes(layer.placed.pixels.data) for layer in desk.layers]


def test_a_subject_is_painted_in_and_a_seed_is_its_own_guess(registry: Registry) -> None:
    first, again = (_run(registry, _paint(seed=1)) for _ in range(2))
    (layer,) = first.layers
    assert layer.role is Role.PAINT
    assert layer.placed.box.height <= 60 + 2 * 24
    assert (first.report.method, first.report.pack) == ("klein", BASE)
    assert first.report.outside_max == 0
    assert _pixels(first) == _pixels(again)
    assert _pixels(_run(registry, _paint(seed=2))) != _pixels(first)
    other = _paint(seed=1, exemplar=pixels_of(disc(colour=(20, 200, 220))))
    assert _pixels(_run(registry, other)) != _pixels(first)
    taken = {footprint.pack: footprint.bytes for footprint in registry.loaded_networks.footprints}
    assert taken[BASE] > 10_000
    assert BASE in {event.pack for event in first.events if isinstance(event, Loading)}


def test_a_look_is_taken_as_far_as_its_amount(registry: Registry) -> None:
    desk = _run(registry, _look(amount=0.4))
    (layer,) = desk.layers
    assert (layer.role, layer.opacity) == (Role.PAINT, 0.4)
    assert desk.report.outside_max == 0
    other = _look(reference=pixels_of(disc(colour=(220, 220, 20))))
    assert _pixels(_run(registry, other)) != _pixels(desk)


def test_an_exemplar_of_which_the_look_counts_is_a_look(registry: Registry) -> None:
    exemplar = pixels_of(disc())
    window = Placed(pixels_of(scene()[0]), 0, 0)
    painted = _run(registry, _paint(exemplar=exemplar, window=window, look_only=True))
    assert _pixels(painted) == _pixels(_run(registry, _look(reference=exemplar)))
    assert _pixels(painted) != _pixels(_run(registry, _paint(exemplar=exemplar, window=window)))


def test_what_moved_is_lit_anew_and_keeps_its_outline(registry: Registry) -> None:
    plain = _run(registry, replace(_move(), method="classical"))
    lit = _run(registry, _move())
    assert lit.report.outside_max == 0
    assert [x.role for x in lit.layers] == [Role.FILL, Role.SHADOW, Role.SHADOW, Role.OBJECT]
    assert [x.name for x in lit.layers][2:] == ["Light around Disc", "Disc"]
    before, after = (array_of(desk.layers[-1].placed.pixels) for desk in (plain, lit))
    assert (before[..., 3] == after[..., 3]).all()
    assert (before[..., :3] != after[..., :3]).any()
    assert lit.layers[0] == plain.layers[0]  # the place left is as it would be


def test_without_light_or_shadows_there_is_less_of_it(registry: Registry) -> None:
    bare = _run(registry, _move(shadow=False))
    assert Role.SHADOW not in [x.role for x in bare.layers]
    unlit = _run(registry, _move(values=(ParameterValue("light", 0.0),)))
    assert unlit.layers == _run(registry, replace(_move(), method="classical")).layers


def test_a_hidden_part_is_made_of_the_object_alone(registry: Registry) -> None:
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    rgba = np.array(array_of(source()))
    rgba[(abs(columns - 45) < 8) & (rows > 20) & (rows < 100), :3] = (20, 20, 20)
    picture = pixels_of(rgba)
    objects = taken_apart(picture)
    halves = {at(objects, x).object_id for x in ((28, 60), (62, 60))}
    merged = objects
    if len(halves) == 2:
        both = [x for x in objects if x.object_id in halves]
        merged = correct(picture, objects, Operation.MERGE, *both)
    whole, bar = at(merged, (28, 60)), at(merged, LEFT)
    order = [x for x in merged if x not in (whole, bar)]
    ready = correct(picture, merged, Operation.REORDER, *order, whole, bar)
    edit = Correct(
        id=new_id(),
        method="klein",
        picture=Size(WIDTH, HEIGHT),
        window=Placed(picture, 0, 0),
        operation=Operation.HIDDEN,
        objects=ready,
        targets=(at(ready, (28, 60)).object_id,),
    )
    found = {}
    for method in ("klein", "classical"):
        desk = _run(registry, replace(edit, method=method))
        known = {item.object_id for item in ready}
        (guess,) = (x.found for x in desk.objects if x.found.object_id not in known)
        found[method] = guess
    assert found["klein"].mask == found["classical"].mask
    assert found["klein"].layer.pixels != found["classical"].layer.pixels


@pytest.mark.parametrize("edit", [_paint(), _look(), _move()], ids=["paint", "look", "move"])
def test_a_cancel_is_heard(registry: Registry, edit: Edit) -> None:
    _run(registry, edit)  # while networks are loaded, it is asked as often as time allows
    whole = _Asked()  # questions are counted: progress is told now and then only
    _run(registry, edit, whole)
    assert whole.asked > 50  # at every step of the networks, and at every band
    for question in (1, whole.asked // 2, whole.asked):
        desk = _Asked(question)
        with pytest.raises(Cancelled):
            _run(registry, edit, desk)
        assert desk.asked == question
        assert not [x for x in desk.layers if x.role is Role.PAINT]


def test_the_words_are_made_once_and_their_pack_may_go(packs: Path, tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    install_unknown(store, BASE, packs.parent / "base")
    with pytest.raises(MissingPack, match=WORDS):
        _run(built_in(store.root, tmp_path), _paint())
    install_unknown(store, WORDS, packs.parent / "words")
    first = _run(built_in(store.root, tmp_path), _paint())
    assert instructions_file(tmp_path).is_file()
    assert WORDS in {event.pack for event in first.events if isinstance(event, Loading)}
    store.remove(find_pack(load_catalogue(), WORDS))
    second = _run(built_in(store.root, tmp_path), _paint())
    assert _pixels(second) == _pixels(first)
    assert WORDS not in {event.pack for event in second.events if isinstance(event, Loading)}
    made = instructions_file(tmp_path)
    made.write_bytes(made.read_bytes()[:100])  # damaged: it would be made again
    with pytest.raises(MissingPack, match=WORDS):
        _run(built_in(store.root, tmp_path), _paint())
    install_unknown(store, WORDS, packs.parent / "words")
    assert _pixels(_run(built_in(store.root, tmp_path), _paint())) == _pixels(first)


def test_where_memory_is_short_its_blocks_are_in_8_bits(
    packs: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diffusion_run, "free_memory", lambda _: 1 << 40)
    whole = _run(built_in(packs, cache), _paint())
    assert not any("8 bits" in note for note in whole.report.notes)
    networks = open_klein(PackStore(packs).path(find_pack(load_catalogue(), BASE)))
    needs = footprint(
        networks.modules,
        dtype=torch.float32,
        activations=KLEIN_ACTIVATIONS,
        blocks=BLOCKS,
    )
    short = int((needs.whole + needs.activations) / 0.9) - 1000
    monkeypatch.setattr(diffusion_run, "free_memory", lambda _: short)
    registry = built_in(packs, cache)
    desk = _run(registry, _paint())
    assert any("8 bits" in note for note in desk.report.notes)
    assert _pixels(desk) != _pixels(whole)
    assert _pixels(desk) == _pixels(_run(registry, _paint()))
    monkeypatch.setattr(diffusion_run, "free_memory", lambda _: 0)  # main memory is never refused
    assert _pixels(desk) == _pixels(_run(built_in(packs, cache), _paint()))
    asker = KleinAsker(
        PackNeed(PackStore(packs), (BASE,)),
        KleinInstructions(
            InstructionsNeed(PackStore(packs), (WORDS,), instructions_file(cache)), OneSlotCache()
        ),
        OneSlotCache(),
    )
    compute = diffusion_run.Compute(torch.device("cpu"), torch.float32)
    placed = asker._networks.placed("", compute, RunContext(0, Watching()))
    assert placed.placement.in_8_bits
    kinds = [type(each) for each in placed.model.transformer.modules()]
    assert kinds.count(EightBitLinear) >= 10
