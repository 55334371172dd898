"""Training image elements: both stages, killed, resumed, exported."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from intarsia.core.engine.elements.config import SD15, ElementsConfig
from intarsia.core.engine.elements.decode import lightly_decoded
from intarsia.core.engine.elements.element_set import empty_set
from intarsia.core.engine.elements.model import read_model
from intarsia.core.engine.training.checkpoint import (
    read_checkpoint,
    read_facts,
    write_checkpoint,
)
from intarsia.core.engine.training.elements.choices import EncoderUse
from intarsia.core.engine.training.elements.job import Training, TrainingJob
from intarsia.core.engine.training.elements.samples import Sampling
from intarsia.core.engine.training.elements.weights_file import export
from intarsia.core.engine.training.trainer import TrainingRecipe
from intarsia.core.wire.errors import BadEdit, NoSpace

Jobs = Callable[[str], TrainingJob]


@pytest.fixture
def job(tiny_elements: ElementsConfig, tmp_path: Path) -> Jobs:
    """A small job in a folder of that name."""
    recipe = TrainingRecipe(steps=4, batch=2, rate=1e-3, save_every_s=1e-9)

    def make(name: str) -> TrainingJob:
        return TrainingJob(
            config=tiny_elements,
            data="scenes",
            out=tmp_path / name,
            recipes=(recipe, recipe),
            sampling=Sampling(seed=3),
            scenes=3,
            sheet_every=0,
        )

    return make


def trained(job: TrainingJob, *stages: int) -> list[str]:
    said: list[str] = []
    for stage in stages:
        Training(job, said.append).stage(stage)
    return said


def test_both_stages_train_and_leave_a_model(job: Jobs) -> None:
    one = replace(job("one"), sheet_every=4, command="intarsia train elements --out one")
    trained(one, 1, 2)
    assert [read_facts(one.checkpoint(k)).steps for k in (1, 2)] == [4, 4]
    assert len(list((one.out / "sheets").glob("stage2-*.png"))) >= 1
    assert (one.out / "stage2.csv").read_text().startswith("step,loss,rate")
    path = one.out / "small.safetensors"
    assert export(one.out, one.config, path) == path.stat().st_size
    read = read_model(path)
    assert read.made["stage2.steps"] == "4"
    assert read.made["stage1.command"] == "intarsia train elements --out one"
    made = lightly_decoded(read.model, [empty_set(read.model.config.encoder.code)])
    assert bool(made.isfinite().all())


@pytest.mark.parametrize("stage", [1, 2])
def test_interrupted_or_not_the_weights_are_the_same(job: Jobs, stage: int) -> None:
    whole, parts = job("whole"), job("parts")
    if stage == 2:
        for each in (whole, parts):
            trained(each, 1)
    trained(whole, stage)
    short = replace(whole.recipes[stage - 1], steps=2)
    recipes = (short, short)
    trained(replace(parts, recipes=recipes), stage)
    assert read_facts(parts.checkpoint(stage)).steps == 2
    trained(parts, stage)
    assert_same(whole, parts, stage)


def assert_same(one: TrainingJob, other: TrainingJob, stage: int) -> None:
    """The checkpoints of a stage hold the same tensors."""
    ours, theirs = (read_checkpoint(x.checkpoint(stage)) for x in (one, other))
    for name in ("model", "average", "optimiser"):
        first, second = getattr(ours, name), getattr(theirs, name)
        assert first.keys() == second.keys()
        assert all(torch.equal(first[key], second[key]) for key in first), name


@pytest.mark.parametrize("encoder", list(EncoderUse))
def test_one_command_for_both_stages_is_as_two(job: Jobs, encoder: EncoderUse) -> None:
    at_once, apart = (replace(job(name), encoder=encoder) for name in ("at-once", "apart"))
    training = Training(at_once, lambda _: None)
    assert [training.stage(k) for k in (1, 2)] == [4, 4]
    trained(apart, 1, 2)
    assert_same(at_once, apart, 2)


def test_stage_2_leaves_the_encoder_alone_unless_told(job: Jobs) -> None:
    one = job("one")
    trained(one, 1, 2)
    first, second = (read_checkpoint(one.checkpoint(k)) for k in (1, 2))
    key = "content_encoder.body.conv_in.weight"
    assert torch.equal(first.average[key], second.model[key])
    assert key not in second.average
    other = replace(one, encoder=EncoderUse.TRAINED)
    other.checkpoint(2).unlink()
    trained(other, 2)
    assert not torch.equal(first.average[key], read_checkpoint(one.checkpoint(2)).model[key])


def test_stage_2_without_stage_1_says_what_to_do(job: Jobs) -> None:
    with pytest.raises(BadEdit, match="--stage 1"):
        trained(job("one"), 2)
    with pytest.raises(BadEdit, match="no training"):
        export(job("one").out, job("one").config, job("one").out / "x.safetensors")


def test_an_export_is_of_the_configuration_that_was_trained(job: Jobs) -> None:
    one = job("one")
    trained(one, 1)
    path = one.out / "x.safetensors"
    with pytest.raises(BadEdit, match="configuration tiny, not sd15"):
        export(one.out, SD15, path)
    with pytest.raises(BadEdit, match="lacks stage 2"):
        export(one.out, None, path)
    trained(one, 2)
    assert export(one.out, None, path) == path.stat().st_size
    assert read_model(path).model.config == one.config
    with pytest.raises(BadEdit, match="configuration tiny"):
        export(one.out, SD15, path)
    for number in (1, 2):  # as a version wrote them that knew one schedule of noise
        kept = read_checkpoint(one.checkpoint(number))
        config = json.loads(kept.facts.config)
        assert config.pop("noise") == "ldm"
        facts = replace(kept.facts, config=json.dumps(config))
        write_checkpoint(one.checkpoint(number), replace(kept, facts=facts))
    assert export(one.out, None, path) == path.stat().st_size


def test_a_training_goes_on_from_the_weights_of_another(job: Jobs, tmp_path: Path) -> None:
    one = job("one")
    trained(one, 1, 2)
    weights = tmp_path / "x.safetensors"
    export(one.out, None, weights)
    still = replace(one.recipes[1], steps=1, rate=1e-12)
    other = replace(job("other"), start=weights, recipes=(one.recipes[0], still))
    trained(other, 2)
    again = tmp_path / "y.safetensors"
    export(other.out, None, again)
    first, second = (read_model(path).model.state_dict() for path in (weights, again))
    assert all(torch.allclose(first[key], second[key], atol=1e-3) for key in first)
    fresh = replace(job("fresh"), start=weights, config=replace(one.config, guidance=1.0))
    with pytest.raises(BadEdit, match="other choices"):
        trained(fresh, 2)


def test_another_training_is_not_gone_on_with(job: Jobs) -> None:
    one = job("one")
    trained(one, 1)
    before = one.checkpoint(1).read_bytes()
    for other in (
        replace(one, sampling=Sampling(seed=4)),
        replace(one, scenes=2),
        replace(one, recipes=(replace(one.recipes[0], rate=1.0), one.recipes[1])),
    ):
        with pytest.raises(BadEdit, match="another"):
            trained(other, 1)
    assert one.checkpoint(1).read_bytes() == before


def test_a_time_limit_stops_with_a_checkpoint(job: Jobs) -> None:
    one = replace(job("one"), minutes=1e-6)
    training = Training(one, lambda _: None)
    assert training.stage(1) == 1
    assert training.wish()
    assert training.ended_early
    assert read_facts(one.checkpoint(1)).steps == 1


def test_a_stage_that_is_done_has_not_ended_early_however_late_it_is(job: Jobs) -> None:
    one = job("one")
    trained(one, 1)
    training = Training(replace(one, minutes=1e-6), lambda _: None)
    assert training.stage(1) == 4
    assert training.wish()
    assert not training.ended_early


def test_broken_and_tiny_pictures_are_named_and_left_out(job: Jobs, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    rng = np.random.default_rng(0)
    for name, side in (("good.png", 40), ("below/wide.jpg", 64), ("tiny.png", 8)):
        values = rng.integers(0, 255, (side, side + 9, 3), np.uint8)
        Image.fromarray(values).save(folder / name)
    (folder / "broken.png").write_bytes(b"not a picture")
    (folder / "cut.png").write_bytes((folder / "good.png").read_bytes()[:400])
    (folder / "notes.txt").write_text("no picture at all")
    said = trained(replace(job("one"), data=str(folder)), 1)
    assert any(line.startswith("3 pictures, 2 skipped") for line in said)
    assert any(line.startswith("skipped tiny.png: 17 x 8 px") for line in said)
    assert any(line.startswith("skipped broken.png") for line in said)
    assert any("cut.png" in line and line.startswith("skipped") for line in said)


def test_a_folder_without_pictures_is_refused(job: Jobs, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    with pytest.raises(BadEdit, match="holds no picture"):
        trained(replace(job("one"), data=str(tmp_path / "bare")), 1)
    with pytest.raises(BadEdit, match="no folder"):
        trained(replace(job("one"), data=str(tmp_path / "nowhere")), 1)


def test_a_full_disk_leaves_the_checkpoint_before(job: Jobs) -> None:
    one = job("one")
    short = replace(one.recipes[0], steps=2)
    trained(replace(one, recipes=(short, short)), 1)
    before = one.checkpoint(1).read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, limits[1]))
    try:
        with pytest.raises(NoSpace, match="full"):
            trained(one, 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, kept)
    assert one.checkpoint(1).read_bytes() == before
    assert list(one.out.glob(".stage1*")) == []
    trained(one, 1)
    assert read_facts(one.checkpoint(1)).steps == 4


def test_a_loss_that_is_no_number_ends_with_the_checkpoint_intact(job: Jobs) -> None:
    one = job("one")
    recipe = replace(one.recipes[0], rate=1e12, steps=40, save_every_s=1e9)
    wild = replace(one, recipes=(recipe, recipe))
    with pytest.raises(BadEdit, match="lower --rate"):
        trained(wild, 1)


_KILLED = """
import os, signal, sys
from pathlib import Path
from intarsia.core.engine.training import checkpoint
from intarsia.core.state.storage import atomic

real = checkpoint.write_atomic
def half(path, chunks):
    def cut():
        for number, chunk in enumerate(chunks):
            yield chunk
            if number == 5:
                os.kill(os.getpid(), signal.SIGKILL)
    real(path, cut())
found = checkpoint.read_checkpoint(Path(sys.argv[1]))
checkpoint.write_atomic = half
checkpoint.write_checkpoint(Path(sys.argv[1]), found)
"""


def test_killed_while_writing_the_checkpoint_before_is_whole(job: Jobs) -> None:
    one = job("one")
    trained(one, 1)
    before = one.checkpoint(1).read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(one.checkpoint(1))], timeout=200, check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert one.checkpoint(1).read_bytes() == before
    assert read_facts(one.checkpoint(1)).steps == 4
    assert len(list(one.out.glob(".intarsia-*"))) == 1
    Training(one, print)
    assert list(one.out.glob(".intarsia-*")) == []
