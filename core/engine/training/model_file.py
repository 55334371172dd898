"""Owns the one file of a trained network: half-precision tensors with its configuration."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from intarsia.core.engine.compute.safetensors_writer import chunks_of
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadWeights

_KIND, _CONFIG = "kind", "config"


@dataclass(frozen=True)
class ModelFile:
    """What a file holds. state: float32. config: JSON, as written."""

    config: Mapping[str, object]
    state: State


def write_model_file(
    path: Path,
    kind: str,
    config: Mapping[str, object],
    state: Mapping[str, Tensor],
    making: Mapping[str, str],
) -> int:
    """Write a network and how it was made; the bytes written.

    The same arguments in the same order give the same bytes. Raises NoSpace; an earlier file stays
    then.
    """
    half = {k: v.detach().cpu().to(torch.float16).contiguous() for k, v in state.items()}
    write_atomic(path, chunks_of(half, {**making, _KIND: kind, _CONFIG: json.dumps(config)}))
    return path.stat().st_size


def read_model_file(path: Path, kind: str) -> ModelFile:
    """What `write_model_file` wrote. Raises BadWeights, also for another kind of network."""
    state = {k: v.float() for k, v in load_state(path).items()}
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
        config = json.loads(metadata[_CONFIG])
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise _other(path, kind) from error
    if metadata.get(_KIND) != kind or not isinstance(config, dict):
        raise _other(path, kind)
    return ModelFile(config, state)


def _other(path: Path, kind: str) -> BadWeights:
    return BadWeights(
        f"{path.name} was not written by 'intarsia train {kind}'.",
        f"Choose the --out of such a training, or train one with 'intarsia train {kind}'.",
    )
