"""Owns the checkpoints of a training: one safetensors file that is there whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from intarsia.core.engine.compute.safetensors_writer import chunks_of
from intarsia.core.engine.compute.weights import State, check_keys, load_state, under
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadWeights

_FACTS = "facts"


@dataclass(frozen=True)
class Facts:
    """Where a training stands, and what it is: it goes on only where all but the numbers agree.

    `steps` and `seconds` are those done. `recipe`: what the losses depend on, as text. `sources`:
    the packages and licences of the pictures, where they are known.
    """

    stage: int
    steps: int
    seconds: float
    seed: int
    config: str
    recipe: str
    data: str
    hardware: str
    command: str
    sources: str = ""


@dataclass(frozen=True)
class Checkpoint:
    """The tensors of a training: networks, their running average, and the optimiser's state."""

    facts: Facts
    model: State
    average: State
    optimiser: State


def write_checkpoint(path: Path, found: Checkpoint) -> None:
    """Replace the file in one step. Raises NoSpace, with the earlier one still there."""
    parts = (("model", found.model), ("average", found.average), ("optimiser", found.optimiser))
    state = {f"{name}/{key}": value for name, part in parts for key, value in part.items()}
    write_atomic(path, chunks_of(state, {_FACTS: json.dumps(asdict(found.facts))}))


def read_checkpoint(path: Path) -> Checkpoint:
    """What `write_checkpoint` wrote. Raises BadWeights."""
    state = load_state(path)
    facts = read_facts(path)
    return Checkpoint(
        facts, under(state, "model/"), under(state, "average/"), under(state, "optimiser/")
    )


def read_facts(path: Path) -> Facts:
    """Where the training of a checkpoint stands. Raises BadWeights."""
    try:
        with safe_open(path, "pt") as file:
            return Facts(**json.loads((file.metadata() or {})[_FACTS]))
    except (SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
        raise BadWeights(
            f"{path.name} is no checkpoint of a training.",
            "Choose another folder for --out, or delete the file and start again.",
        ) from error


def averaged(found: Checkpoint) -> State:
    """The networks of a checkpoint, averaged where they were trained."""
    return {**found.model, **found.average}


def optimiser_state(optimiser: torch.optim.Optimizer, names: Mapping[Tensor, str]) -> State:
    """Its tensors by the name of their parameter and of themselves."""
    return {
        f"{names[parameter]}|{key}": value
        for parameter, kept in optimiser.state.items()
        for key, value in kept.items()
    }


def restore_optimiser(
    optimiser: torch.optim.Optimizer, names: Mapping[Tensor, str], state: State
) -> None:
    """Put back what `optimiser_state` gave, on the device of each parameter."""
    for parameter, name in names.items():
        kept = {k.rpartition("|")[2]: v for k, v in state.items() if k.startswith(f"{name}|")}
        if kept:
            optimiser.state[parameter] = {
                key: value.clone() if key == "step" else value.to(parameter, copy=True)
                for key, value in kept.items()
            }


def restore(module: nn.Module, state: State, *, source: str) -> None:
    """Put `state` into the module, all of it and nothing else."""
    check_keys(state, {k: v.shape for k, v in module.state_dict().items()}, source=source)
    module.load_state_dict(state)
