"""`intarsia train adm` and the pictures that its network draws."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from intarsia.core.engine.diffusion.samplers import SamplerStep
from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.nets.adm.convert import AdmShape
from intarsia.core.engine.nets.adm.network import Forward
from intarsia.core.engine.training.adm.draw import LearnedVarianceSampler
from intarsia.core.engine.training.adm.model import AdmObjective, AdmSize, fresh_adm, read_adm
from intarsia.core.engine.training.checkpoint import read_facts
from intarsia.core.engine.training.commands import main
from intarsia.core.engine.training.sample import main as sample


def options(out: Path, *more: str) -> list[str]:
    return ["adm", "--out", str(out), "--scenes", "3", "--batch", "2", "--seed", "5", *more]


def test_scenes_train_a_network_that_is_read_again_and_draws(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "net.safetensors"
    assert main(options(out, "--steps", "2")) == 0
    assert "step 2 of 2" in capsys.readouterr().out
    net, size = read_adm(out, blocks=(1, 2))
    assert size.side == 32
    seen = net(torch.zeros(1, 3, 32, 32), 500)
    assert len(seen.maps) == 2
    assert bool(seen.noise.isfinite().all())
    drawn = tmp_path / "drawn.png"
    draw = ["adm", str(out), "-o", str(drawn), "--steps", "3", "--count", "2", "--seed", "1"]
    assert sample(draw) == 0
    first = drawn.read_bytes()
    with Image.open(drawn) as picture:
        assert picture.size == (64, 32)
    assert sample(draw) == 0
    assert drawn.read_bytes() == first
    assert sample([*draw[:-1], "2"]) == 0
    assert drawn.read_bytes() != first


def test_a_stopped_training_goes_on_and_ends_with_the_same_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    assert main(options(whole, "--steps", "3")) == 0
    assert main(options(parts, "--steps", "3", "--minutes", "1e-6")) == 0
    assert "stopped at step 1" in capsys.readouterr().out
    assert not parts.exists()
    checkpoint = tmp_path / "parts.checkpoint.safetensors"
    assert read_facts(checkpoint).steps == 1
    assert main(options(parts, "--steps", "3")) == 0
    ours, theirs = (read_adm(path)[0].state_dict() for path in (whole, parts))
    assert all(torch.equal(ours[key], theirs[key]) for key in ours)
    assert main(options(parts, "--steps", "4")) == 1, "the rate of every step would be another"
    assert "another recipe" in capsys.readouterr().err


def test_a_folder_of_pictures_is_trained_on(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    Image.fromarray(np.full((40, 50, 3), 90, np.uint8)).save(tmp_path / "photos" / "one.png")
    out = tmp_path / "net.safetensors"
    arguments = ["adm", "--data", str(tmp_path / "photos"), "--out", str(out)]
    assert main([*arguments, "--steps", "1", "--batch", "1"]) == 0
    assert read_adm(out)[1].side == 32


def test_other_files_are_refused_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.safetensors"
    assert main(["elements", "--out", str(tmp_path), "--scenes", "1", "--stage", "1"]
                + ["--steps", "1", "--batch", "1", "--sheet-every", "0"]) == 0  # fmt: skip
    (tmp_path / "stage1.safetensors").rename(other)
    assert sample(["adm", str(other), "-o", str(tmp_path / "x.png")]) == 1
    assert "was not written by 'intarsia train adm'" in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()


def test_the_loss_falls_on_one_picture() -> None:
    shape = AdmShape(3, 6, (32, 32), (False, True), layers=1, head_width=16)
    objective = AdmObjective(fresh_adm(AdmSize(shape, 8), seed=0))
    optimiser = torch.optim.Adam(objective.parameters(), lr=2e-3)
    losses = []
    for step in range(30):
        loss = objective(torch.full((4, 3, 8, 8), 0.3), step)
        losses.append(float(loss.detach()))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert sum(losses[-8:]) < 0.6 * sum(losses[:8])


def test_a_sampling_step_is_the_learned_reverse_step() -> None:
    """With the exact noise of a known picture, the last step gives that picture."""
    schedule = adm_schedule()
    sampler = LearnedVarianceSampler(schedule)
    x0 = torch.full((1, 3, 2, 2), 0.4)
    noise = torch.randn((1, 3, 2, 2), generator=torch.Generator().manual_seed(0))
    last = sampler.steps[-1]
    assert isinstance(last, SamplerStep)
    assert last.level == 0
    x = last.abar**0.5 * x0 + (1 - last.abar) ** 0.5 * noise
    answer = Forward(noise, torch.full_like(noise, -1.0), ())
    moved = sampler.advance(x, answer, step=last, generator=torch.Generator().manual_seed(1))
    torch.testing.assert_close(moved.x, x0, atol=1e-4, rtol=0)
