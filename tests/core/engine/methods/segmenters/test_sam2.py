"""SAM 2.1 as a method: the prompts of Segment Anything, and who answers while it reads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers.models.sam2.modeling_sam2 import Sam2VisionModel

from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.methods.segmenters.quick import EmbeddingAhead, Quiet
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadWeights, Cancelled
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels
from modern_packs import install_folder, write_sam2
from random_networks import clicked_mobile_sam_file

pytestmark = pytest.mark.usefixtures("one_thread")
CLICK = Prompt(PromptKind.POINTS, points=((70.5, 50.5),))
PROMPTS = {
    "click": CLICK,
    "points": replace(CLICK, negatives=((5.5, 5.5),)),
    "box": Prompt(PromptKind.BOX, box=Box(-10, 20, 120, 80)),
    "lasso": Prompt(PromptKind.LASSO, points=((20.0, 20.0), (140.0, 25.0), (80.0, 110.0))),
    "everything": Prompt(),
}
NOTE = "MobileSAM answered, while SAM 2.1 tiny reads the picture."


@pytest.fixture(scope="module")
def picture() -> Pixels:
    rgba = np.full((120, 160, 4), 255, np.uint8)
    rgba[..., :3] = np.rint(render_scene(5, 160).picture[:120] * 255)
    return pixels_of(rgba)


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    store = PackStore(tmp_path / "packs")
    install_folder(store, "sam2.1-hiera-tiny", write_sam2(tmp_path / "source"))
    return store


@pytest.fixture
def registry(store: PackStore, tmp_path: Path) -> Registry:
    return built_in(store.root, tmp_path)


@pytest.fixture
def both(store: PackStore, tmp_path: Path, install_sam: Callable[..., PackStore]) -> Registry:
    """MobileSAM is installed besides."""
    install_sam(store.root, clicked_mobile_sam_file(), "mobile-sam")
    return built_in(store.root, tmp_path)


@pytest.fixture
def embedded() -> Iterator[list[str]]:
    """The threads in which SAM 2.1 embeds a picture."""
    seen: list[str] = []

    def count(module: torch.nn.Module, _given: object) -> None:
        if isinstance(module, Sam2VisionModel):
            seen.append(threading.current_thread().name)

    handle = torch.nn.modules.module.register_module_forward_pre_hook(count)
    yield seen
    handle.remove()


def _run(registry: Registry, picture: Pixels, prompt: Prompt, **more: object) -> EditDesk:
    desk = EditDesk(picture)
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=prompt)
    Runner(registry).run(replace(edit, **more), desk, desk.tell)  # type: ignore[arg-type]
    return desk


@pytest.mark.parametrize("kind", PROMPTS)
def test_it_takes_every_prompt(registry: Registry, picture: Pixels, kind: str) -> None:
    desk = _run(registry, picture, PROMPTS[kind])
    assert desk.report.method == "sam2"
    assert desk.report.pack == "sam2.1-hiera-tiny"
    assert len(desk.report.pack_sha256) == 64
    assert len(desk.objects) >= 1
    again = _run(registry, picture, PROMPTS[kind])
    assert [x.found for x in again.objects] == [x.found for x in desk.objects]


def test_a_mask_is_refined(registry: Registry, picture: Pixels) -> None:
    grey = np.zeros((120, 160), np.uint8)
    grey[30:80, 40:100] = 255
    first = _run(registry, picture, CLICK)
    refined = _run(registry, picture, CLICK, previous=pixels_of(grey))
    assert refined.objects[0].found.mask != first.objects[0].found.mask


def test_a_picture_is_embedded_once(
    registry: Registry, picture: Pixels, embedded: list[str], tmp_path: Path
) -> None:
    first = _run(registry, picture, CLICK)
    _run(registry, picture, PROMPTS["box"])
    other = built_in(tmp_path / "packs", tmp_path)  # a new process finds it in the cache
    assert _run(other, picture, CLICK).objects[0].found.mask == first.objects[0].found.mask
    assert len(embedded) == 1


def test_a_cancel_is_heard(registry: Registry, picture: Pixels) -> None:
    desk = EditDesk(picture, limit=1)
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=CLICK)
    with pytest.raises(Cancelled):
        Runner(registry).run(edit, desk, desk.tell)
    assert not desk.objects


def test_it_is_the_default_where_it_is_installed(both: Registry) -> None:
    assert both.choose("segment").id == "sam2"
    assert both.choose("segment", "mobile-sam").id == "mobile-sam"


def test_the_cheapest_answers_while_it_reads(
    both: Registry, picture: Pixels, embedded: list[str]
) -> None:
    cheap = _run(both, picture, CLICK, method="mobile-sam")
    first = _run(both, picture, CLICK, quick=True)
    assert NOTE in first.report.notes
    assert first.objects[0].found.mask == cheap.objects[0].found.mask
    ahead = both.load("sam2")._ahead  # type: ignore[attr-defined]
    assert ahead.wait(60)
    assert embedded == ["embedding"]
    then = _run(both, picture, CLICK, quick=True)
    assert not then.report.notes
    assert embedded == ["embedding"]
    exact = _run(both, picture, CLICK)
    assert exact.objects[0].found.mask == then.objects[0].found.mask
    assert exact.objects[0].found.object_id == then.objects[0].found.object_id
    assert then.objects[0].found.mask != first.objects[0].found.mask


def test_without_haste_or_help_it_answers_itself(
    both: Registry, registry: Registry, picture: Pixels, embedded: list[str]
) -> None:
    assert not _run(both, picture, CLICK).report.notes
    assert not _run(both, picture, PROMPTS["everything"], quick=True).report.notes
    assert len(embedded) == 1
    mirrored = pixels_of(np.ascontiguousarray(_array(picture)[:, ::-1]))
    assert not _run(both, mirrored, CLICK, quick=True, method="mobile-sam").report.notes


def test_nobody_cheaper_is_there(registry: Registry, picture: Pixels, embedded: list[str]) -> None:
    assert not _run(registry, picture, CLICK, quick=True).report.notes
    assert len(embedded) == 1


def test_a_network_that_cannot_read_says_so_itself(both: Registry, picture: Pixels) -> None:
    method = both.load("sam2")
    ahead = method._ahead  # type: ignore[attr-defined]

    def fail(_quiet: Quiet) -> None:
        raise BadWeights("Broken.")

    ahead.begin((picture.sha256, (120, 160, 3), "sam2.1-hiera-tiny"), fail)
    assert ahead.wait(60)
    assert not _run(both, picture, CLICK, quick=True).report.notes  # it was asked, and answered


def test_the_next_picture_ends_the_one_before() -> None:
    ahead, begun = EmbeddingAhead(), threading.Event()
    ended: list[bool] = []

    def slow(quiet: Quiet) -> None:
        begun.set()
        while not quiet.cancelled:
            threading.Event().wait(0.01)
        ended.append(True)
        raise Cancelled

    ahead.begin("a", slow)
    assert begun.wait(60)
    first = ahead._thread
    ahead.begin("b", lambda _quiet: None)
    assert ahead.wait(60)
    assert first is not None
    first.join(60)
    assert ended == [True]
    assert ahead.has("b")
    assert not ahead.has("a")


def _array(picture: Pixels) -> np.ndarray:
    return np.frombuffer(bytes(picture.data), np.uint8).reshape(120, 160, 4)
