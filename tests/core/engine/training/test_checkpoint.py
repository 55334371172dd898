"""Checkpoints: what is written is read, and what is none is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from intarsia.core.engine.compute.safetensors_writer import chunks_of
from intarsia.core.engine.training.checkpoint import (
    Checkpoint,
    Facts,
    optimiser_state,
    read_checkpoint,
    read_facts,
    restore_optimiser,
    write_checkpoint,
)
from intarsia.core.engine.training.log import seconds_in_words
from intarsia.core.engine.training.trainer import check_same
from intarsia.core.wire.errors import BadEdit, BadWeights

FACTS = Facts(1, 7, 3.5, 11, "config", "recipe", "data", "a machine", "intarsia train elements")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    tensors = {"a.weight": torch.randn(2, 3), "steps": torch.tensor(5)}
    average, optimiser = {"a.weight": torch.ones(2, 3)}, {"a.weight|step": tensors["steps"]}
    found = Checkpoint(FACTS, tensors, average, optimiser)
    path = tmp_path / "stage1.safetensors"
    write_checkpoint(path, found)
    again = read_checkpoint(path)
    assert again.facts == read_facts(path) == FACTS
    assert torch.equal(again.model["a.weight"], tensors["a.weight"])
    assert torch.equal(again.average["a.weight"], torch.ones(2, 3))
    assert int(again.optimiser["a.weight|step"]) == 5


def test_an_optimiser_goes_on_as_if_it_had_never_stopped() -> None:
    def made() -> tuple[torch.nn.Parameter, torch.optim.AdamW]:
        parameter = torch.nn.Parameter(torch.ones(3))
        return parameter, torch.optim.AdamW([parameter], lr=0.1)

    def step(parameter: torch.nn.Parameter, optimiser: torch.optim.AdamW, times: int) -> None:
        for _ in range(times):
            parameter.grad = parameter.detach() * 0.3 + 1
            optimiser.step()

    whole, first, second = made(), made(), made()
    step(*whole, 5)
    step(*first, 2)
    kept = optimiser_state(first[1], {first[0]: "p"})
    second[0].data.copy_(first[0].data)
    restore_optimiser(second[1], {second[0]: "p"}, kept)
    step(*second, 3)
    assert torch.equal(whole[0], second[0])


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    path.write_bytes(b"".join(chunks_of({"x": torch.zeros(2)}, {})))
    with pytest.raises(BadWeights, match="no checkpoint"):
        read_checkpoint(path)
    path.write_bytes(path.read_bytes()[:30])
    with pytest.raises(BadWeights):
        read_checkpoint(path)


@pytest.mark.parametrize("what", ["config", "recipe", "data"])
def test_another_training_is_told_by_what_differs(what: str) -> None:
    check_same(FACTS, replace(FACTS, steps=9, command="typed otherwise"), Path("x"))
    with pytest.raises(BadEdit, match=f"another {what}"):
        check_same(FACTS, replace(FACTS, **{what: "other"}), Path("x"))


def test_time_left_is_said_plainly() -> None:
    said = [seconds_in_words(s) for s in (0, 40.2, 89, 600, 5400, 12_000)]
    assert said == ["0 s", "41 s", "89 s", "10 min", "1 h 30 min", "3 h 20 min"]
