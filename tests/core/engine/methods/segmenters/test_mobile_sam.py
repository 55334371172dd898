"""MobileSAM as a method beside Segment Anything: the same prompts, its own cheap encoder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from edit_desk import EditDesk
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.tiny_vit.network import TinyVit
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import Cancelled
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels
from random_networks import clicked_mobile_sam_file

pytestmark = pytest.mark.usefixtures("one_thread")
PROMPTS = {
    "click": Prompt(PromptKind.POINTS, points=((70.5, 50.5),)),
    "points": Prompt(PromptKind.POINTS, points=((70.5, 50.5),), negatives=((5.5, 5.5),)),
    "box": Prompt(PromptKind.BOX, box=Box(-10, 20, 120, 80)),
    "lasso": Prompt(PromptKind.LASSO, points=((20.0, 20.0), (140.0, 25.0), (80.0, 110.0))),
}


@pytest.fixture(scope="module")
def picture() -> Pixels:
    colour = render_scene(5, 160).picture[:120]
    rgba = np.concatenate([colour, np.ones((120, 160, 1), np.float32)], 2)
    return pixels_of(np.rint(rgba * 255).astype(np.uint8))


@pytest.fixture(scope="module")
def state() -> dict[str, torch.Tensor]:
    return clicked_mobile_sam_file()


@pytest.fixture
def registry(
    tmp_path: Path, state: dict[str, torch.Tensor], install_sam: Callable[..., PackStore]
) -> Registry:
    return built_in(install_sam(tmp_path / "packs", state, "mobile-sam").root, tmp_path)


@pytest.fixture
def embedded() -> Iterator[list[int]]:
    """Counts the pictures that the encoder embeds."""
    seen: list[int] = []

    def count(module: torch.nn.Module, _given: object) -> None:
        if isinstance(module, TinyVit):
            seen.append(1)

    handle = torch.nn.modules.module.register_module_forward_pre_hook(count)
    yield seen
    handle.remove()


def _run(registry: Registry, picture: Pixels, prompt: Prompt, method: str = "") -> EditDesk:
    desk = EditDesk(picture)
    edit = Segment(id=new_id(), method=method, picture=picture.sha256, prompt=prompt)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


@pytest.mark.parametrize("kind", PROMPTS)
def test_it_takes_the_prompts_of_segment_anything(
    registry: Registry, picture: Pixels, kind: str
) -> None:
    desk = _run(registry, picture, PROMPTS[kind])
    assert desk.report.method == "mobile-sam"
    assert desk.report.pack == "mobile-sam"
    assert len(desk.objects) == 1


def test_a_picture_is_embedded_once(
    registry: Registry, picture: Pixels, embedded: list[int], tmp_path: Path
) -> None:
    first = _run(registry, picture, PROMPTS["click"])
    again = _run(registry, picture, PROMPTS["click"])
    assert len(embedded) == 1
    assert first.objects[0].found.mask == again.objects[0].found.mask
    other = built_in(tmp_path / "packs", tmp_path)  # a new process finds it in the cache
    third = _run(other, picture, PROMPTS["click"])
    assert len(embedded) == 1
    assert third.objects[0].found.mask == first.objects[0].found.mask


def test_a_cancel_is_heard(registry: Registry, picture: Pixels) -> None:
    desk = EditDesk(picture, limit=1)
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=PROMPTS["click"])
    with pytest.raises(Cancelled):
        Runner(registry).run(edit, desk, desk.tell)
    assert not desk.objects


def test_segment_anything_goes_first_where_both_are_there(
    registry: Registry,
    tmp_path: Path,
    tiny_sam: Callable[..., dict[str, torch.Tensor]],
    install_sam: Callable[..., PackStore],
) -> None:
    assert registry.choose("segment").id == "mobile-sam"
    install_sam(tmp_path / "packs", tiny_sam())
    assert registry.choose("segment").id == "sam"
    assert registry.choose("segment", "mobile-sam").id == "mobile-sam"
