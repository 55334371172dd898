"""Whole PAIR edits with a tiny random checkpoint of the published layout, opened from disk."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from intarsia.core.engine.methods.common.object_map import UNSET, ObjectMap
from intarsia.core.engine.methods.pair.edit import (
    NEGATIVE_PROMPT,
    Edit,
    PairModel,
    default_prompt,
    encode_words,
    look_at,
    redraw,
)
from intarsia.core.engine.methods.pair.hints import RegionLook
from intarsia.core.engine.methods.pair.objects import (
    Plan,
    add_object,
    edit_appearance,
    free_form_variation,
)
from intarsia.core.engine.methods.pair.sampling import PairSettings
from intarsia.core.engine.methods.pair.weights import open_model
from intarsia.core.engine.nets.stable_diffusion.latents import encode
from intarsia.core.wire.errors import BadWeights, MissingPack

_SIZE = 64


@pytest.fixture(scope="module")
def model(
    tiny_pair: dict[str, Tensor], tokenizer_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> PairModel:
    checkpoint = tmp_path_factory.mktemp("pair") / "model_e91.ckpt"
    torch.save({"state_dict": tiny_pair, "epoch": 91}, checkpoint)
    return open_model(checkpoint, tokenizer_folder)


def _picture(seed: int) -> Tensor:
    small = torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(seed)) * 2 - 1
    return torch.nn.functional.interpolate(small, (_SIZE, _SIZE), mode="bilinear")


def _objects() -> tuple[ObjectMap, Tensor]:
    ids = torch.zeros(1, 1, _SIZE, _SIZE, dtype=torch.int64)
    ids[..., 16:48, 16:48] = 1
    classes = torch.where(ids == 1, 16, UNSET)
    return ObjectMap(ids, classes), ids == 1


def _plans() -> dict[str, Plan]:
    objects, region = _objects()
    return {
        "edit appearance": edit_appearance(objects, region),
        "add object": add_object(objects, region.roll(8, -1), category=2),
        "free-form variation": free_form_variation(objects, region.roll(8, -1)),
    }


@torch.no_grad()
@pytest.mark.parametrize("operation", ["edit appearance", "add object", "free-form variation"])
def test_every_operation_redraws_and_repeats(model: PairModel, operation: str) -> None:
    picture, reference = _picture(1), _picture(2)
    plan = _plans()[operation]
    look = RegionLook(look_at(model, reference), plan.region) if plan.target is not None else None
    edit = Edit(picture, look_at(model, picture), plan, look, prompt=default_prompt(16))
    first, again = (
        redraw(
            model,
            edit,
            samples=2,
            settings=PairSettings(steps=2),
            generator=torch.Generator().manual_seed(7),
        )
        for _ in range(2)
    )
    assert first.shape == (2, 3, _SIZE, _SIZE)
    assert bool(first.isfinite().all())
    assert torch.equal(first, again)
    assert not torch.allclose(first[0], first[1])


@torch.no_grad()
def test_the_reference_and_the_words_matter(model: PairModel) -> None:
    picture = _picture(1)
    plan = _plans()["edit appearance"]
    features = look_at(model, picture)

    def result(seed: int, prompt: str) -> Tensor:
        look = RegionLook(look_at(model, _picture(seed)), plan.region)
        edit = Edit(picture, features, plan, look, prompt=prompt)
        generator = torch.Generator().manual_seed(7)
        return redraw(model, edit, settings=PairSettings(steps=2), generator=generator)

    assert not torch.allclose(result(2, "a"), result(3, "a"))
    assert not torch.allclose(result(2, "a"), result(2, "b"))


@torch.no_grad()
def test_latents_far_from_the_region_end_near_the_picture_s_own(model: PairModel) -> None:
    """The last blend is at the last step's start; one step of near-clean noise remains."""
    picture = _picture(1)
    plan = _plans()["edit appearance"]
    edit = Edit(picture, look_at(model, picture), plan)
    generator = torch.Generator().manual_seed(7)
    own = encode(model.vae, picture).sample(torch.Generator().manual_seed(7))
    seen: list[Tensor] = []
    settings = PairSettings(steps=2, on_step=lambda done: seen.append(done.x))
    redraw(model, edit, settings=settings, generator=generator)
    far = (seen[-1] - own).abs()[..., 0, :].mean()
    redrawn = (seen[-1] - own).abs()[..., 3:5, 3:5].mean()
    assert far < 0.1 < redrawn


@torch.no_grad()
def test_words_fill_the_tower_s_length_and_are_cut_at_it(model: PairModel) -> None:
    short, long = (encode_words(model.words, text) for text in ("", "x" * 500))
    assert short.shape == long.shape == (1, 77, 24)
    assert not torch.allclose(short, encode_words(model.words, NEGATIVE_PROMPT))


def test_the_default_words_name_the_class() -> None:
    assert default_prompt(16).startswith("A picture of dog, best quality")
    assert default_prompt(UNSET) == "best quality, extremely detailed"


def test_missing_words_are_a_missing_pack(tmp_path: Path, tiny_pair: dict[str, Tensor]) -> None:
    checkpoint = tmp_path / "model_e91.ckpt"
    torch.save({"state_dict": {"betas": tiny_pair["betas"]}}, checkpoint)
    with pytest.raises(MissingPack, match="tokenizer"):
        open_model(checkpoint, tmp_path)


def test_a_checkpoint_with_nan_is_refused(tmp_path: Path, tokenizer_folder: Path) -> None:
    checkpoint = tmp_path / "model_e91.ckpt"
    torch.save({"state_dict": {"control_model.out": torch.tensor([float("nan")])}}, checkpoint)
    with pytest.raises(BadWeights, match=r"control_model\.out"):
        open_model(checkpoint, tokenizer_folder)
