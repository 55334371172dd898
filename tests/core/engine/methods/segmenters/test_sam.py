"""Segment Anything as a method: tiny random weights, installed as a pack, through the runner."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch

from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.engine.scenes import render_scene
from intarsia.core.wire.edits import Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.errors import BadEdit, BadWeights, Cancelled, MissingPack
from intarsia.core.wire.events import AnyEvent, Finished, Loading, ObjectReady, Progress
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels

CLICK = Prompt(PromptKind.POINTS, points=((70.5, 50.5),))
State = dict[str, torch.Tensor]


@dataclass
class Desk:
    """Holds one picture; `stop_at` is the step at which the person cancels."""

    pixels: Pixels
    stop_at: int = 1_000_000
    events: list[AnyEvent] = field(default_factory=list)
    cancelled: bool = False

    def picture(self, sha256: str) -> Pixels:
        assert sha256 == self.pixels.sha256
        return self.pixels

    def tell(self, event: AnyEvent) -> None:
        self.events.append(event)
        self.cancelled = len(self.events) >= self.stop_at


@pytest.fixture
def packs(
    tmp_path: Path, tiny_sam: Callable[..., State], install_sam: Callable[..., PackStore]
) -> Path:
    return install_sam(tmp_path / "packs", tiny_sam()).root


@pytest.fixture
def registry(packs: Path, tmp_path: Path) -> Registry:
    return built_in(packs, tmp_path)


@pytest.fixture(scope="module")
def scene() -> npt.NDArray[np.float32]:
    """(120, 160, 4) float32, opaque."""
    picture = render_scene(5, 160).picture[:120]
    return np.concatenate([picture, np.ones((120, 160, 1), np.float32)], 2)


def pixels(scene: npt.NDArray[np.float32]) -> Pixels:
    return pixels_of(np.rint(scene * 255).astype(np.uint8))


def edit_of(picture: Pixels, prompt: Prompt, **changes: str) -> Segment:
    return replace(
        Segment(id=new_id(), method="sam", picture=picture.sha256, prompt=prompt), **changes
    )


def run(registry: Registry, edit: Segment, picture: Pixels, stop_at: int = 1_000_000) -> Desk:
    desk = Desk(picture, stop_at)
    Runner(registry).run(edit, desk, desk.tell)
    return desk


def objects(desk: Desk) -> list[ObjectReady]:
    return [event for event in desk.events if isinstance(event, ObjectReady)]


def test_it_is_the_default_once_its_pack_is_there(registry: Registry, tmp_path: Path) -> None:
    bare = built_in(tmp_path / "nothing")
    assert bare.choose("segment").id == "classical"
    with pytest.raises(MissingPack, match="packs install sam-vit-b"):
        bare.choose("segment", "sam")
    with pytest.raises(MissingPack, match="packs install sam-vit-h"):
        registry.choose("segment", "sam", "sam-vit-h")
    assert registry.choose("segment").id == "sam"
    assert registry.choose("segment", "classical").id == "classical"
    assert registry.choose("segment", pack="sam-vit-b").id == "sam"


@pytest.mark.parametrize(
    "prompt",
    [
        CLICK,
        Prompt(PromptKind.POINTS, points=((70.5, 50.5), (90.0, 60.0)), negatives=((5.5, 5.5),)),
        Prompt(PromptKind.BOX, box=Box(-10, 20, 120, 80)),
        Prompt(PromptKind.LASSO, points=((20.0, 20.0), (140.0, 25.0), (80.0, 110.0))),
    ],
    ids=["click", "points", "box", "lasso"],
)
def test_a_prompt_gives_one_object_and_again_the_same(
    registry: Registry, scene: npt.NDArray[np.float32], prompt: Prompt
) -> None:
    picture = pixels(scene)
    first = run(registry, edit_of(picture, prompt), picture)
    (found,) = objects(first)
    assert array_of(found.found.mask.pixels).max() == 255
    last = first.events[-1]
    assert isinstance(last, Finished)
    assert (last.report.method, last.report.device) == ("sam", "cpu")
    assert any(isinstance(event, Loading) and event.pack == "sam-vit-b" for event in first.events)
    again = run(registry, edit_of(picture, prompt), picture)
    assert objects(again) == [found]
    assert not any(isinstance(event, Loading) for event in again.events)


def test_a_lasso_holds_the_object(registry: Registry, scene: npt.NDArray[np.float32]) -> None:
    picture = pixels(scene)
    prompt = Prompt(PromptKind.LASSO, points=((40.0, 30.0), (90.0, 30.0), (90.0, 80.0)))
    (found,) = objects(run(registry, edit_of(picture, prompt), picture))
    placed = found.found.mask
    rows, columns = np.nonzero(array_of(placed.pixels)[..., 0])
    assert (columns + placed.left).min() >= 39
    assert (columns + placed.left).max() <= 90
    assert (rows + placed.top).min() >= 29


def test_everything_is_a_partition_back_to_front(
    registry: Registry, scene: npt.NDArray[np.float32]
) -> None:
    picture = pixels(scene)
    desk = run(registry, edit_of(picture, Prompt()), picture)
    found = [event.found for event in objects(desk)]
    assert len(found) >= 2
    assert found[0].is_background
    marked = np.zeros((120, 160), int)
    for item in found:
        box = item.mask.box
        mask = array_of(item.mask.pixels)[..., 0] >= 128
        marked[box.top : box.bottom, box.left : box.right] += mask
    assert (marked == 1).all()
    assert any(isinstance(event, Progress) for event in desk.events)
    again = run(registry, edit_of(picture, Prompt()), picture)
    assert [event.found for event in objects(again)] == found


def test_a_mask_is_refined(registry: Registry, scene: npt.NDArray[np.float32]) -> None:
    picture = pixels(scene)
    (first,) = objects(run(registry, edit_of(picture, CLICK), picture))
    whole = np.zeros((120, 160), np.uint8)
    box = first.found.mask.box
    whole[box.top : box.bottom, box.left : box.right] = array_of(first.found.mask.pixels)[..., 0]
    refine = replace(edit_of(picture, CLICK), previous=pixels_of(whole))
    (second,) = objects(run(registry, refine, picture))
    assert second.found.mask != first.found.mask
    wrong = replace(refine, previous=pixels_of(whole[:60]))
    with pytest.raises(BadEdit, match="not the picture's size"):
        run(registry, wrong, picture)


def test_low_memory_answers_nearly_the_same(
    registry: Registry, scene: npt.NDArray[np.float32]
) -> None:
    picture = pixels(scene)
    (full,) = objects(run(registry, edit_of(picture, CLICK), picture))
    (lean,) = objects(run(registry, edit_of(picture, CLICK, method="sam-lean"), picture))
    counts = [int((array_of(x.found.mask.pixels) > 0).sum()) for x in (full, lean)]
    assert counts[1] == pytest.approx(counts[0], rel=0.2)


def test_a_known_picture_is_not_embedded_again(
    packs: Path, tmp_path: Path, scene: npt.NDArray[np.float32]
) -> None:
    picture = pixels(scene)
    cache = tmp_path / "embeddings"
    (first,) = objects(run(built_in(packs, tmp_path), edit_of(picture, CLICK), picture))
    (stored,) = cache.glob("*.npy")
    written = stored.read_bytes()
    (again,) = objects(run(built_in(packs, tmp_path), edit_of(picture, CLICK), picture))
    assert again == first
    assert [path.name for path in cache.iterdir()] == [stored.name]
    assert stored.read_bytes() == written


@pytest.mark.parametrize("prompt", [CLICK, Prompt()], ids=["click", "everything"])
def test_a_cancel_is_heard_on_the_way(
    registry: Registry, scene: npt.NDArray[np.float32], prompt: Prompt
) -> None:
    picture = pixels(scene)
    desk = Desk(picture, stop_at=2)
    with pytest.raises(Cancelled):
        Runner(registry).run(edit_of(picture, prompt), desk, desk.tell)
    assert not objects(desk)
    assert objects(run(registry, edit_of(picture, prompt), picture))


def test_other_pictures_are_taken_too(registry: Registry, scene: npt.NDArray[np.float32]) -> None:
    deep = pixels_of(np.rint(scene * 65535).astype(np.uint16))
    grey = pixels_of(np.rint(scene[..., :1] * 255).astype(np.uint8))
    glass = scene.copy()
    glass[:, 80:, 3] = 0
    outline = Prompt(PromptKind.LASSO, points=((0.0, 0.0), (60.0, 0.0), (60.0, 60.0), (0.0, 60.0)))
    for picture in (deep, grey, pixels(glass), pixels(scene[:1, :1])):
        (found,) = objects(run(registry, edit_of(picture, outline), picture))
        assert found.found.layer.pixels.depth is picture.depth


def test_a_click_outside_is_refused(registry: Registry, scene: npt.NDArray[np.float32]) -> None:
    picture = pixels(scene)
    outside = Prompt(PromptKind.POINTS, points=((500.0, 3.0),))
    with pytest.raises(BadEdit, match="outside the picture"):
        run(registry, edit_of(picture, outside), picture)


class _Runs:
    """What a hostile checkpoint would have run."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("this must not be run",)


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _with_code(path: Path) -> None:
    path.write_bytes(pickle.dumps({"image_encoder.pos_embed": _Runs()}, protocol=2))


def _without_a_key(path: Path) -> None:
    state = torch.load(path, weights_only=True)
    del state["mask_decoder.iou_token.weight"]
    torch.save(state, path)


def _of_another_network(path: Path) -> None:
    torch.save({"unet.weight": torch.zeros(3)}, path)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (_truncated, "damaged|cannot be read"),
        (_with_code, "cannot be read as weights|wants to run code"),
        (_without_a_key, "mask_decoder.iou_token.weight"),
        (_of_another_network, "no Segment Anything checkpoint"),
    ],
)
def test_bad_weights_are_one_sentence_and_good_ones_work_after(
    packs: Path,
    tmp_path: Path,
    scene: npt.NDArray[np.float32],
    capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Path], None],
    says: str,
) -> None:
    (weights,) = (packs / "sam-vit-b").glob("*.pth")
    good = weights.read_bytes()
    spoil(weights)
    registry = built_in(packs, tmp_path)
    picture = pixels(scene)
    with pytest.raises(BadWeights, match=says) as caught:
        run(registry, edit_of(picture, CLICK), picture)
    assert caught.value.hint
    assert "must not be run" not in capsys.readouterr().out
    weights.write_bytes(good)
    assert objects(run(registry, edit_of(picture, CLICK), picture))
