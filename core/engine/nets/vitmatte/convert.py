"""Owns ViTMatte's published folder: its settings and tensors."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor
from transformers import VitMatteConfig, VitMatteForImageMatting

from intarsia.core.engine.compute.transformers_folder import (
    Settings,
    folder_settings,
    folder_state,
    network_of_settings,
)
from intarsia.core.engine.compute.weights import State

# `backbone`, `use_timm_backbone` and the like would fetch another network.
_OWN = ("backbone_config", "hidden_size", "batch_norm_eps")
_LISTS = {"convstream_hidden_sizes": [48, 96, 192], "fusion_hidden_sizes": [256, 128, 64, 32]}
_MEAN, _COUNT = "running_mean", "num_batches_tracked"


def load_vitmatte(folder: Path) -> VitMatteForImageMatting:
    """The network of a published folder, ready to predict. Raises BadWeights."""
    return vitmatte_of(folder_settings(folder), folder_state(folder), source=folder.name)


def vitmatte_of(
    settings: Settings, state: Mapping[str, Tensor], *, source: str
) -> VitMatteForImageMatting:
    """The same from its settings and tensors. Raises BadWeights."""
    return network_of_settings(build_vitmatte, settings, convert_vitmatte(state), source=source)


def convert_vitmatte(state: Mapping[str, Tensor]) -> State:
    """The tensors, with the counters of batches that a file may lack; nothing reads them."""
    counters = [key.replace(_MEAN, _COUNT) for key in state if key.endswith(_MEAN)]
    return {**{key: torch.zeros((), dtype=torch.int64) for key in counters}, **state}


def build_vitmatte(settings: Settings) -> VitMatteForImageMatting:
    """The network that settings name. The two lists must be lists: the defaults are tuples."""
    own = {name: settings[name] for name in _OWN if name in settings}
    lists = {name: list(settings.get(name, usual)) for name, usual in _LISTS.items()}
    return VitMatteForImageMatting(VitMatteConfig(**own, **lists))
