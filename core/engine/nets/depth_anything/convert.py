"""Owns Depth Anything V2's published folder: its settings and tensors."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor
from transformers import DepthAnythingConfig, DepthAnythingForDepthEstimation

from intarsia.core.engine.compute.transformers_folder import (
    Settings,
    folder_settings,
    folder_state,
    network_of_settings,
)
from intarsia.core.engine.compute.weights import State

# `backbone`, `use_timm_backbone` and the like would fetch another network.
_OWN = (
    "backbone_config",
    "patch_size",
    "reassemble_hidden_size",
    "reassemble_factors",
    "neck_hidden_sizes",
    "fusion_hidden_size",
    "head_in_index",
    "head_hidden_size",
)
_MASK, _CLASS = "backbone.embeddings.mask_token", "backbone.embeddings.cls_token"


def load_depth(folder: Path) -> DepthAnythingForDepthEstimation:
    """The network of a published folder, ready to predict. Raises BadWeights."""
    return depth_of(folder_settings(folder), folder_state(folder), source=folder.name)


def depth_of(
    settings: Settings, state: Mapping[str, Tensor], *, source: str
) -> DepthAnythingForDepthEstimation:
    """The same from its settings and tensors. Raises BadWeights."""
    return network_of_settings(build_depth, settings, convert_depth(state), source=source)


def convert_depth(state: Mapping[str, Tensor]) -> State:
    """The tensors, with the token for hidden patches that a file may lack; only training reads
    it."""
    if _MASK in state or _CLASS not in state:
        return dict(state)
    return {**state, _MASK: torch.zeros(1, state[_CLASS].shape[-1])}


def build_depth(settings: Settings) -> DepthAnythingForDepthEstimation:
    """The network that settings name; relative depth, as all sizes of it that are free give."""
    own = {name: settings[name] for name in _OWN if name in settings}
    return DepthAnythingForDepthEstimation(DepthAnythingConfig(**own))
