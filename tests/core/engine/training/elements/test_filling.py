"""The light decoder learns to fill holes: its samples, its cost, and its stage of a training."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.model import build_model, read_model
from intarsia.core.engine.training.checkpoint import read_checkpoint, write_checkpoint
from intarsia.core.engine.training.elements.filling import (
    FillSamples,
    HoleFilling,
    collated_fills,
)
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.elements.weights_file import export
from intarsia.core.engine.training.pictures import (
    PreparationSettings,
    PreparedPictures,
    scene_pictures,
)
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.wire.errors import BadEdit

RECIPE = TrainingRecipe(steps=4, batch=2, rate=1e-3, save_every_s=1e-9)


@pytest.fixture(scope="module")
def config(tiny_elements: ElementsConfig) -> ElementsConfig:
    return replace(tiny_elements, light=replace(tiny_elements.light, fills=True))


@pytest.fixture
def job(config: ElementsConfig, tmp_path: Path) -> TrainingJob:
    return TrainingJob(
        config=config,
        data="scenes",
        out=tmp_path / "one",
        recipes=(RECIPE,) * 3,
        sampling=Sampling(seed=3),
        scenes=4,
        sheet_every=0,
    )


def trained(job: TrainingJob, *stages: int) -> None:
    for stage in stages:
        Training(job, lambda _: None).stage(stage)


def samples_of(config: ElementsConfig, folder: Path) -> FillSamples:
    drawn = scene_pictures(PreparationSettings(config.side, config.queries), seed=1, count=6)
    return FillSamples(
        PreparedPictures(drawn, folder / "prepared", print), config, Sampling(5), count=40
    )


def test_a_sample_shows_what_is_known_and_wants_the_rest(
    config: ElementsConfig, tmp_path: Path
) -> None:
    samples = samples_of(config, tmp_path)
    shares = []
    for index in range(40):
        item = samples[index]
        known = ~item.hole
        shares.append(float(item.hole.float().mean()))
        assert torch.equal(item.seen[3], known[0].float())
        assert torch.allclose(item.seen[:3][:, known[0]], item.picture[:, known[0]], atol=1e-4)
        assert len(item.patches) == len(item.places) > 0
        assert torch.equal(item.seen, samples[index].seen)
    assert min(shares) < 0.5
    assert max(shares) == 1  # nothing at all is known
    holes = [share for share in shares if share < 1]
    assert 0.12 < np.median(holes) < 0.45  # edits of photographs have 0.20 and 0.29
    batch = collated_fills([samples[k] for k in range(3)])
    assert batch.patches.shape[:2] == batch.places.shape[:2] == batch.live.shape


def test_only_what_is_drawn_costs_and_the_encoder_stays(
    config: ElementsConfig, tmp_path: Path
) -> None:
    samples = samples_of(config, tmp_path)
    index = next(k for k in range(40) if not samples[k].hole.all())
    batch = collated_fills([samples[index]])
    stage = HoleFilling(build_model(config, seed=1))
    cost = stage(batch, 0)
    outside = torch.where(batch.hole, batch.picture, 5.0)
    assert stage(batch._replace(picture=outside), 0) == cost
    assert stage(batch._replace(picture=batch.picture + 1), 0) != cost
    cost.backward()
    filling = stage.light_decoder.filling
    assert filling is not None
    assert filling.look.weight.grad is not None
    assert all(p.grad is None for p in stage.content_encoder.parameters())


def test_the_third_stage_teaches_the_light_decoder_alone(job: TrainingJob) -> None:
    trained(job, 1, 2, 3)
    path = job.out / "x.safetensors"
    export(job.out, None, path)
    read = read_model(path)
    state = read.model.state_dict()
    third, second = (read_checkpoint(job.checkpoint(k)) for k in (3, 2))
    assert {key.split(".")[0] for key in third.average} == {"light_decoder"}
    key = "light_decoder.filling.look.weight"
    assert torch.allclose(state[key], third.average[key], atol=1e-3)
    assert state[key].any()
    key = "unet.conv_in.weight"
    assert torch.allclose(state[key], second.average[key], atol=1e-3)
    assert read.made["stage3.steps"] == "4"


def test_it_goes_on_from_weights_that_do_not_fill_yet(
    job: TrainingJob, tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    earlier = replace(job, config=tiny_elements, out=tmp_path / "earlier")
    trained(earlier, 1, 2)
    weights = tmp_path / "earlier.safetensors"
    export(earlier.out, None, weights)
    later = replace(job, start=weights)
    short = replace(later, recipes=(replace(RECIPE, steps=2),) * 3)
    trained(short, 3)
    trained(later, 3)
    path = tmp_path / "later.safetensors"
    export(later.out, None, path, start=weights)
    first, second = read_model(weights), read_model(path)
    assert second.model.config == job.config
    before, after = first.model.state_dict(), second.model.state_dict()
    kept = [key for key in before if not key.startswith("light_decoder.")]
    assert all(torch.equal(before[key], after[key]) for key in kept)
    assert not torch.equal(before["light_decoder.out.weight"], after["light_decoder.out.weight"])
    assert second.made["stage2.steps"] == second.made["stage3.steps"] == "4"
    assert second.made["stage1.steps"] == first.made["stage1.steps"]
    with pytest.raises(BadEdit, match="lacks stage 2") as caught:
        export(later.out, None, path)
    assert "with --start" in caught.value.hint


def test_a_configuration_that_does_not_fill_has_no_third_stage(
    job: TrainingJob, tiny_elements: ElementsConfig
) -> None:
    plain = replace(job, config=tiny_elements)
    trained(plain, 1)
    with pytest.raises(BadEdit, match="does not fill"):
        trained(plain, 3)


def test_a_picture_is_prepared_once(job: TrainingJob) -> None:
    training = Training(job, lambda _: None)
    training.prepare()
    files = sorted((job.out / "prepared").rglob("*.npz"))
    assert len(files) == 4
    stamps = [path.stat().st_mtime_ns for path in files]
    training.prepare()
    assert np.array_equal(stamps, [path.stat().st_mtime_ns for path in files])


def as_before(job: TrainingJob, *stages: int) -> None:
    """Write checkpoints as a version did that knew no filling."""
    for number in stages:
        kept = read_checkpoint(job.checkpoint(number))
        config = json.loads(kept.facts.config)
        assert config["light"].pop("fills") is False
        facts = replace(kept.facts, config=json.dumps(config))
        write_checkpoint(job.checkpoint(number), replace(kept, facts=facts))


@pytest.mark.parametrize("fills", [False, True])
def test_a_training_from_before_filling_goes_on(
    job: TrainingJob, tiny_elements: ElementsConfig, tmp_path: Path, *, fills: bool
) -> None:
    whole = replace(job, config=tiny_elements, out=tmp_path / "whole")
    trained(whole, 1)
    earlier = replace(job, config=tiny_elements)
    trained(replace(earlier, recipes=(replace(RECIPE, steps=2),) * 3), 1, 2)
    as_before(earlier, 1, 2)
    later = job if fills else earlier
    trained(later, 1, 2)
    ours, wanted = (read_checkpoint(x.checkpoint(1)) for x in (later, whole))
    assert ours.facts.steps == 4
    assert all(torch.equal(ours.average[key], wanted.average[key]) for key in wanted.average)
    if fills:
        trained(later, 3)
    path = tmp_path / "x.safetensors"
    export(later.out, None, path)
    assert read_model(path).model.config == later.config


def test_a_training_from_before_filling_learns_it(
    job: TrainingJob, tiny_elements: ElementsConfig, tmp_path: Path
) -> None:
    earlier = replace(job, config=tiny_elements)
    trained(earlier, 1, 2)
    as_before(earlier, 1, 2)
    trained(job, 3)
    path = tmp_path / "x.safetensors"
    export(job.out, None, path)
    read = read_model(path)
    assert read.model.config == job.config
    assert read.model.state_dict()["light_decoder.filling.look.weight"].any()


def test_other_choices_are_still_another_training(job: TrainingJob) -> None:
    trained(replace(job, config=replace(job.config, guidance=1.0)), 1)
    with pytest.raises(BadEdit, match="another config"):
        trained(job, 1)


def test_an_export_says_what_is_not_there(job: TrainingJob, tmp_path: Path) -> None:
    trained(job, 1, 3)
    path = tmp_path / "x.safetensors"
    with pytest.raises(BadEdit, match="lacks stage 2") as caught:
        export(job.out, None, path)
    assert caught.value.hint == "Train --stage 2 first."
    job.checkpoint(1).unlink()
    with pytest.raises(BadEdit, match="lacks stage 1") as caught:
        export(job.out, None, path)
    assert caught.value.hint == "Train --stage 1 first."


def test_an_export_says_that_other_choices_were_made(job: TrainingJob, tmp_path: Path) -> None:
    trained(job, 1)
    with pytest.raises(BadEdit, match="configuration tiny, with other choices") as caught:
        export(job.out, replace(job.config, guidance=1.0), tmp_path / "x.safetensors")
    assert "Leave --config out" in caught.value.hint
    trained(replace(job, config=replace(job.config, guidance=1.0)), 2)
    with pytest.raises(BadEdit, match="with other choices") as caught:
        export(job.out, None, tmp_path / "x.safetensors")
    assert caught.value.hint == "Name the folder of another training."
