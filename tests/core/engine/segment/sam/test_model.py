"""Segment Anything with tiny random weights, saved and loaded in the published layout."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import torch
from safetensors.torch import save_file
from segment_anything import sam_model_registry

from intarsia.core.engine.scenes import render_scene
from intarsia.core.engine.segment.elements import assign, elements, query_points
from intarsia.core.engine.segment.partition import label_plane, partition
from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
from intarsia.core.engine.segment.sam.encoder_input import fit_size
from intarsia.core.engine.segment.sam.first_sam import FirstSam
from intarsia.core.engine.segment.sam.model import SamModel, grid_points
from intarsia.core.engine.segment.sam.network import (
    VIT_B,
    VIT_H,
    VIT_L,
    SamShape,
    build_sam,
    load_sam,
    shape_of,
)
from intarsia.core.wire.errors import BadEdit, BadWeights
from intarsia.core.wire.geometry import Box, Size

TINY = SamShape(
    32, 2, 2, (1,), image_px=128, prompt_width=32, decoder_mlp=32, iou_hidden=16, mask_channels=8
)
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("sam") / "sam_tiny.pth"
    torch.save(build_sam(TINY).state_dict(), path)
    return path


@pytest.fixture(scope="module")
def picture() -> npt.NDArray[np.uint8]:
    scene = render_scene(5, 160).picture[:120]
    return (scene * 255).astype(np.uint8)


def model_of(weights: Path, cache: EmbeddingCache | None = None) -> SamModel:
    return SamModel(FirstSam(load_sam(weights, CPU)), "tiny", cache=cache)


def test_shape_is_read_from_the_checkpoint(weights: Path) -> None:
    state = torch.load(weights, weights_only=True)
    assert shape_of(state, source="x") == TINY


@pytest.mark.parametrize(("name", "shape"), [("vit_b", VIT_B), ("vit_l", VIT_L), ("vit_h", VIT_H)])
def test_published_keys_and_shapes(name: str, shape: SamShape) -> None:
    """The published builder and ours agree on every key and shape, without any memory."""
    with torch.device("meta"):
        theirs = sam_model_registry[name]().state_dict()
        ours = build_sam(shape).state_dict()
    assert {k: v.shape for k, v in ours.items()} == {k: v.shape for k, v in theirs.items()}
    assert shape_of(theirs, source=name) == shape
    if name == "vit_b":
        assert len(ours) == 314


def test_both_file_formats_give_the_same_network(weights: Path, tmp_path: Path) -> None:
    other = tmp_path / "sam.safetensors"
    save_file(torch.load(weights, weights_only=True), other)
    one, two = load_sam(weights, CPU).state_dict(), load_sam(other, CPU).state_dict()
    assert all(torch.equal(one[k], two[k]) for k in one)


def test_the_same_answer_as_the_published_predictor(
    weights: Path, picture: npt.NDArray[np.uint8]
) -> None:
    from segment_anything import SamPredictor

    reference = SamPredictor(load_sam(weights, CPU))
    reference.set_image(picture)
    ours = model_of(weights).open(picture)
    answer = ours.prompt([(70.5, 50.5)], negatives=[(20.5, 20.5)], box=Box(30, 20, 90, 80))
    masks, scores, _ = reference.predict(
        np.array([[70.5, 50.5], [20.5, 20.5]]),
        np.array([1, 0]),
        np.array([30, 20, 120, 100]),
        multimask_output=False,
    )
    assert (answer.mask == masks[0]).mean() > 0.98  # the embedding is kept in half precision
    assert answer.score == pytest.approx(float(scores[0]), abs=0.02)


def test_a_lone_click_takes_the_best_of_three(
    weights: Path, picture: npt.NDArray[np.uint8]
) -> None:
    opened = model_of(weights).open(picture)
    answer = opened.prompt([(70.5, 50.5)])
    assert answer.mask.shape == picture.shape[:2]
    refined = opened.prompt([(70.5, 50.5)], previous=answer.mask)
    assert refined.mask.shape == picture.shape[:2]


def test_a_second_open_comes_from_the_cache(
    weights: Path, picture: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    cache = EmbeddingCache(tmp_path / "embeddings")
    model = model_of(weights, cache)
    first = model.open(picture).prompt([(70.5, 50.5)])
    stored = list(cache.folder.glob("*.npy"))
    assert len(stored) == 1
    touched = stored[0].read_bytes()
    again = model.open(picture).prompt([(70.5, 50.5)])
    assert (first.mask == again.mask).all()
    assert first.score == again.score
    stored[0].write_bytes(touched[: len(touched) // 2])  # a damaged file is made anew
    assert model.open(picture).prompt([(70.5, 50.5)]).score == first.score
    assert stored[0].read_bytes() == touched
    model.open(picture[:, ::-1].copy())
    SamModel(FirstSam(load_sam(weights, CPU)), "other", cache=cache).open(picture)
    assert len(list(cache.folder.glob("*.npy"))) == 3


def test_the_cache_keeps_its_bound(tmp_path: Path) -> None:
    plane = np.zeros((1, 4, 8, 8), np.float16)
    cache = EmbeddingCache(tmp_path, most_bytes=2000)
    for index in range(6):
        cache.put(hashlib.sha256(bytes([index])).hexdigest(), plane + index)
    kept = list(tmp_path.glob("*"))
    assert sum(path.stat().st_size for path in kept) <= 2000
    newest = cache.get(hashlib.sha256(bytes([5])).hexdigest())
    assert newest is not None
    assert newest[0, 0, 0, 0] == 5


def test_everything_becomes_a_partition(weights: Path, picture: npt.NDArray[np.uint8]) -> None:
    opened = model_of(weights).open(picture)
    candidates = opened.everything(side=4, batch=5, least_iou=-9.0, least_stability=0.0)
    assert candidates
    assert opened.everything(side=4, least_iou=9.0) == []
    size = Size(picture.shape[1], picture.shape[0])
    assert (label_plane(partition(candidates, size), size) >= 0).all()


def test_affinities_make_elements(weights: Path, picture: npt.NDArray[np.uint8]) -> None:
    opened = model_of(weights).open(picture)
    logits = opened.affinities(query_points(4), batch=5)
    assert logits.shape == (16, 24, 32)
    labels = elements(assign(logits, query_points(4), opened.size))
    assert labels.shape == picture.shape[:2]
    np.testing.assert_allclose(logits, opened.affinities(query_points(4), batch=16), atol=1e-4)


def test_prompts_that_mean_nothing_are_refused(
    weights: Path, picture: npt.NDArray[np.uint8]
) -> None:
    opened = model_of(weights).open(picture)
    with pytest.raises(BadEdit, match="outside the picture"):
        opened.prompt([(1000.0, 5.0)])
    with pytest.raises(BadEdit, match="not here"):
        opened.prompt([], negatives=[(5.0, 5.0)])
    with pytest.raises(BadEdit, match="no area"):
        opened.prompt(box=Box(5, 5, 0, 9))
    with pytest.raises(BadEdit, match="8-bit"):
        model_of(weights).open(picture[..., 0])


def test_one_pixel_picture(weights: Path) -> None:
    opened = model_of(weights).open(np.full((1, 1, 3), 90, np.uint8))
    assert opened.prompt([(0.5, 0.5)]).mask.shape == (1, 1)


def test_files_that_are_not_sam_are_refused(weights: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pth"
    cut.write_bytes(weights.read_bytes()[:2000])
    other = tmp_path / "other.safetensors"
    save_file({"a": torch.zeros(2)}, other)
    code = tmp_path / "code.pth"
    code.write_bytes(pickle.dumps(print, protocol=2))
    for path in (cut, other, code, tmp_path / "absent.pth"):
        with pytest.raises(BadWeights):
            load_sam(path, CPU)


def test_sizes_are_rounded_like_the_reference() -> None:
    assert fit_size(Size(640, 427), 1024) == Size(1024, 683)
    assert fit_size(Size(3, 4000), 1024) == Size(1, 1024)
    assert grid_points(Size(8, 4), 2) == [(2.0, 1.0), (6.0, 1.0), (2.0, 3.0), (6.0, 3.0)]
