"""Owns how a network of transformers is made from its published folder: its settings and tensors.

The table of tensors comes through `load_state`, and every name in it must fit. Settings that would
fetch or run code are not passed on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor
from transformers import PreTrainedModel
from transformers.utils import logging

from intarsia.core.engine.compute.weights import State, heed_loading, load_state
from intarsia.core.wire.errors import BadWeights

M = TypeVar("M", bound=PreTrainedModel)

Settings = dict[str, Any]

_FILES = ("model.safetensors", "pytorch_model.safetensors", "pytorch_model.bin", "model.bin")
_ACTS = re.compile(r"_.*|attn_implementation|auto_map|quantization_config|torch_dtype|dtype")
_AGAIN = "Install the pack again."
_NO_NETWORK = (
    OSError,
    ValueError,
    RuntimeError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
)


def folder_state(folder: Path) -> State:
    """The tensors of the folder's one file, in single precision. Raises BadWeights."""
    path = next((folder / name for name in _FILES if (folder / name).is_file()), None)
    if path is None:
        raise BadWeights(f"{folder.name} holds no weights.", _AGAIN)
    state = load_state(path)
    return {k: v.float() if v.is_floating_point() else v for k, v in state.items()}


def folder_settings(folder: Path) -> Settings:
    """What config.json says, without what makes the library act. Raises BadWeights."""
    try:
        found = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadWeights(f"{folder.name}/config.json cannot be read.", _AGAIN) from error
    if not isinstance(found, dict):
        raise BadWeights(f"{folder.name}/config.json holds no settings.", _AGAIN)
    return _tame(found)


def network_of_settings(
    network: Callable[[Settings], M],
    settings: Settings,
    state: Mapping[str, Tensor],
    *,
    source: str,
) -> M:
    """The network that `network` makes of the settings, holding `state`, ready to predict.

    The library turns the file's names into its own of today. Raises BadWeights where the settings
    mean no network, or another one than the tensors.
    """
    logging.disable_progress_bar()
    said = logging.get_verbosity()
    logging.set_verbosity_error()  # what is missing is told below
    try:
        with torch.device("meta"):
            empty = network(settings)
        heed_loading()
        made, report = type(empty).from_pretrained(
            None, config=empty.config, state_dict=dict(state), output_loading_info=True
        )
    except _NO_NETWORK as error:
        raise BadWeights(f"The network of {source} cannot be read.", _AGAIN) from error
    finally:
        logging.set_verbosity(said)
    for what, keys in (("lacks", "missing_keys"), ("has a foreign", "unexpected_keys")):
        if names := sorted(report[keys]):
            raise BadWeights(f"The network of {source} {what} {names[0]}.", _AGAIN)
    if report["mismatched_keys"]:
        raise BadWeights(f"The network of {source} is of another shape.", _AGAIN)
    found: M = made.requires_grad_(False).eval()
    return found


def _tame(settings: Settings) -> Settings:
    return {
        key: _tame(value) if isinstance(value, dict) else value
        for key, value in settings.items()
        if not _ACTS.fullmatch(key)
    }
