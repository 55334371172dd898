"""Owns FLUX.2 klein's published folders, read as tables of tensors, and amendments merged in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diffusers import (
    AutoencoderKLFlux2,
    FlowMatchEulerDiscreteScheduler,
    Flux2Transformer2DModel,
)
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.lora import amended
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.wire.errors import BadWeights

_AGAIN = "Install the pack again."
_ROOTS = ("transformer.", "diffusion_model.", "base_model.model.")


@dataclass(frozen=True)
class KleinNetworks:
    """The transformer, perhaps amended, its autoencoder and schedule."""

    transformer: Flux2Transformer2DModel
    vae: AutoencoderKLFlux2
    scheduler: FlowMatchEulerDiscreteScheduler

    @property
    def words_width(self) -> int:
        """Numbers that a token of an instruction has."""
        return int(self.transformer.config.joint_attention_dim)

    @property
    def modules(self) -> tuple[nn.Module, ...]:
        return self.transformer, self.vae


BLOCKS = ("transformer_blocks", "single_transformer_blocks")  # of the transformer


def open_klein(folder: Path, amendment: Path | None = None) -> KleinNetworks:
    """The networks of a pack's folder, a file of low-rank changes merged into the transformer
    where one is given. Raises BadWeights."""
    settings = _settings(folder / "transformer")
    state = load_folder_state(folder / "transformer")
    if amendment is not None:
        state = amended(state, low_rank(load_state(amendment)), source=amendment.name)
    transformer = filled_network(
        lambda: Flux2Transformer2DModel.from_config(settings), state, source="transformer"
    )
    of_vae = _settings(folder / "vae")
    vae = filled_network(
        lambda: AutoencoderKLFlux2.from_config(of_vae),
        load_folder_state(folder / "vae"),
        source="vae",
    )
    scheduler = FlowMatchEulerDiscreteScheduler.from_config(_settings(folder / "scheduler"))
    return KleinNetworks(transformer, vae, scheduler)


def low_rank(change: Mapping[str, Tensor]) -> State:
    """The changes under the transformer's own names; a published one's `alpha` is its rank."""
    found = {}
    for key, tensor in change.items():
        root = next((root for root in _ROOTS if key.startswith(root)), "")
        if not key.endswith(".alpha"):
            found[key[len(root) :]] = tensor
    return found


def instruction(state: Mapping[str, Tensor], width: int) -> Tensor:
    """The one embedding (1, tokens, width) among a file's tensors. Raises BadWeights."""
    found = [x for x in state.values() if x.ndim == 3 and x.shape[-1] == width and len(x) == 1]
    if len(found) != 1:
        raise BadWeights("The instruction's file holds no instruction.", _AGAIN)
    return found[0]


def _settings(folder: Path) -> dict[str, object]:
    names = ("config.json", "scheduler_config.json")
    path = next((folder / name for name in names if (folder / name).is_file()), None)
    try:
        found = None if path is None else json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise BadWeights(f"The settings of {folder.name} cannot be read.", _AGAIN)
    return found
