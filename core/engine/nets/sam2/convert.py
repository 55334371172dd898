"""Owns SAM 2.1's published folder: its settings, and what of its tensors is for video alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from torch import Tensor
from transformers import Sam2Config, Sam2Model

from intarsia.core.engine.compute.transformers_folder import (
    Settings,
    folder_settings,
    folder_state,
    network_of_settings,
)
from intarsia.core.engine.compute.weights import State

_PARTS = ("vision_config", "prompt_encoder_config", "mask_decoder_config")
# The memory of earlier frames: in the file, not in the image part.
_FOR_VIDEO = re.compile(
    r"memory_.*|mask_downsample.*|object_pointer_proj.*|no_object_pointer"
    r"|temporal_positional_encoding_projection_layer.*|no_memory_positional_encoding"
    r"|occlusion_spatial_embedding_parameter"
)
# One tensor under two names; some releases of the library stored one of them alone.
_SAME = (
    "shared_image_embedding.positional_embedding",
    "prompt_encoder.shared_embedding.positional_embedding",
)


def load_sam2(folder: Path) -> Sam2Model:
    """The image part of a published folder, ready to predict. Raises BadWeights."""
    return sam2_of(folder_settings(folder), folder_state(folder), source=folder.name)


def sam2_of(settings: Settings, state: Mapping[str, Tensor], *, source: str) -> Sam2Model:
    """The same from its settings and tensors. Raises BadWeights."""
    return network_of_settings(build_sam2, settings, convert_sam2(state), source=source)


def convert_sam2(state: Mapping[str, Tensor]) -> State:
    """The image part's tensors, every name that it has there."""
    own = {k: v for k, v in state.items() if not _FOR_VIDEO.fullmatch(k)}
    for name, other in (_SAME, _SAME[::-1]):
        if name not in own and other in own:
            own[name] = own[other]
    return own


def build_sam2(settings: Settings) -> Sam2Model:
    """The image part that settings name, of the image part or of the whole."""
    own = {part: settings[part] for part in _PARTS if part in settings}
    return Sam2Model(Sam2Config(**own))
