"""SAM 2.1 beside the library's own processor and model, on tiny random weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch
from transformers import Sam2ImageProcessor, Sam2Model, Sam2Processor

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.partition import label_plane, partition
from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
from intarsia.core.engine.segment.sam.model import SamModel
from intarsia.core.engine.segment.sam.second_sam import SecondSam, second_input
from intarsia.core.wire.geometry import Box, Size
from modern_packs import random_sam2

pytestmark = pytest.mark.usefixtures("one_thread")
SIDE = 128


@pytest.fixture(scope="module")
def network() -> Sam2Model:
    return random_sam2()


@pytest.fixture(scope="module")
def picture() -> npt.NDArray[np.uint8]:
    return (render_scene(5, 160).picture[:120] * 255).astype(np.uint8)


@pytest.fixture(scope="module")
def processor() -> Sam2Processor:
    sizes = {"height": SIDE, "width": SIDE}
    return Sam2Processor(Sam2ImageProcessor(size=sizes), target_size=SIDE)


def test_the_input_is_the_processors(
    picture: npt.NDArray[np.uint8], processor: Sam2Processor
) -> None:
    theirs = processor(images=picture, return_tensors="pt")["pixel_values"]
    assert torch.equal(second_input(picture, SIDE), theirs) or torch.allclose(
        second_input(picture, SIDE), theirs, atol=1e-5
    )


def test_the_levels_are_the_models(network: Sam2Model, picture: npt.NDArray[np.uint8]) -> None:
    ours = SecondSam(network)
    with torch.inference_mode():
        theirs = network.get_image_embeddings(second_input(picture, SIDE))
        levels = ours.embed(picture)
    assert tuple(tuple(level.shape) for level in levels) == ours.level_shapes
    for level, other in zip(levels, theirs, strict=True):
        assert torch.allclose(level, other, rtol=1e-5, atol=1e-5 * float(other.abs().max()))


@pytest.mark.parametrize("kind", ["click", "points", "box", "box and points"])
def test_the_same_answer_as_the_library(
    network: Sam2Model, processor: Sam2Processor, picture: npt.NDArray[np.uint8], kind: str
) -> None:
    points = {"click": [(70.5, 50.5)], "box": []}.get(kind, [(70.5, 50.5)])
    negatives = [(20.5, 20.5)] if "points" in kind else []
    box = Box(30, 20, 90, 80) if "box" in kind else None
    given: dict[str, object] = {}
    if points:
        given["input_points"] = [[[*map(list, points), *map(list, negatives)]]]
        given["input_labels"] = [[[1] * len(points) + [0] * len(negatives)]]
    if box is not None:
        given["input_boxes"] = [[[box.left, box.top, box.right, box.bottom]]]
    inputs = processor(images=picture, return_tensors="pt", **given)
    sizes = inputs.pop("original_sizes")
    with torch.inference_mode():
        said = network(**inputs, multimask_output=kind == "click")
    best = int(said.iou_scores[0, 0].argmax())
    masks = processor.post_process_masks(said.pred_masks, sizes, binarize=False)
    theirs = (masks[0][0, best] > 0).numpy()
    answer = (
        SamModel(SecondSam(network), "tiny")
        .open(picture)
        .prompt(points, negatives=negatives, box=box)
    )
    assert 0.02 < theirs.mean() < 0.98
    assert (answer.mask == theirs).mean() > 0.98  # the embedding is kept in half precision
    assert answer.score == pytest.approx(float(said.iou_scores[0, 0, best]), abs=0.02)


def test_a_mask_is_refined_and_the_levels_are_kept(
    network: Sam2Model, picture: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    model = SamModel(SecondSam(network), "tiny", cache=EmbeddingCache(tmp_path))
    opened = model.open(picture)
    first = opened.prompt([(70.5, 50.5)])
    previous = np.zeros(picture.shape[:2], np.bool_)
    previous[30:80, 40:100] = True
    refined = opened.prompt([(70.5, 50.5)], previous=previous)
    assert (refined.mask != first.mask).any()
    (stored,) = tmp_path.glob("*.npy")
    assert stored.stat().st_size < 2 * (4 * 32**2 + 8 * 16**2 + 32 * 8**2) + 200
    seen: list[int] = []
    hook = network.vision_encoder.register_forward_pre_hook(lambda *_: seen.append(1))
    assert (model.open(picture).prompt([(70.5, 50.5)]).mask == first.mask).all()
    hook.remove()
    assert not seen


def test_everything_and_elements(network: Sam2Model, picture: npt.NDArray[np.uint8]) -> None:
    told: list[tuple[int, int]] = []
    opened = SamModel(SecondSam(network), "tiny").open(picture, lambda *x: told.append(x))
    assert [at for at, _ in told] == list(range(7))
    found = opened.everything(side=4, batch=5, least_iou=0.0, least_stability=0.0)
    assert found
    size = Size(picture.shape[1], picture.shape[0])
    assert (label_plane(partition(found, size), size) >= 0).all()
    maps = opened.affinities([(0.25, 0.5), (0.75, 0.5)], batch=1)
    assert maps.shape[0] == 2
    assert np.isfinite(maps).all()
