"""Owns the element networks as a whole, and the one file they are kept in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import unfilled_network
from intarsia.core.engine.compute.safetensors_writer import chunks_of
from intarsia.core.engine.compute.weights import fill, load_state
from intarsia.core.engine.elements.config import (
    ElementsConfig,
    config_of_json,
    config_to_json,
)
from intarsia.core.engine.elements.encoder import ContentEncoder
from intarsia.core.engine.elements.light_decoder import LightDecoder
from intarsia.core.engine.elements.tokens import TokenProjection
from intarsia.core.engine.elements.unet import with_elements
from intarsia.core.engine.nets.stable_diffusion.shapes import build_unet
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadWeights

_CONFIG = "config"  # under which the metadata of a file holds the configuration


class ElementsModel(nn.Module):
    """The four networks, under the names that their tensors have in a file."""

    def __init__(self, config: ElementsConfig) -> None:
        super().__init__()
        config.check()
        self.config = config
        self.content_encoder = ContentEncoder(config.encoder)
        self.light_decoder = LightDecoder(config)
        self.token_proj = TokenProjection(config.encoder.code, config.unet.context)
        self.unet = with_elements(build_unet(config.unet), located=config.located)


@dataclass(frozen=True)
class Trained:
    """Networks from a file, and what the file says of how they were made."""

    model: ElementsModel
    made: Mapping[str, str]


def build_model(config: ElementsConfig, *, seed: int) -> ElementsModel:
    """Fresh networks, the same for the same seed whatever torch's own randomness stands at."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return ElementsModel(config)


def on_meta(config: ElementsConfig) -> ElementsModel:
    """The networks without memory, to count or to be filled."""
    return unfilled_network(lambda: ElementsModel(config))


def write_model(
    path: Path, config: ElementsConfig, state: Mapping[str, Tensor], made: Mapping[str, str]
) -> int:
    """Write tensors in half precision with their configuration; the bytes written.

    The same tensors and `made` in the same order give the same bytes. Raises NoSpace; an earlier
    file stays then.
    """
    half = {k: v.detach().cpu().to(torch.float16).contiguous() for k, v in state.items()}
    write_atomic(path, chunks_of(half, {**made, _CONFIG: config_to_json(config)}))
    return path.stat().st_size


def read_model(path: Path) -> Trained:
    """The networks of a file written by `write_model`, float32, ready to predict."""
    state = {k: v.float() for k, v in load_state(path).items()}
    try:
        with safe_open(path, "pt") as file:
            made: dict[str, str] = dict(file.metadata() or {})
    except (SafetensorError, OSError) as error:
        raise BadWeights(f"{path.name} is damaged: {error}.", "Get the file again.") from error
    model = on_meta(config_of_json(made.pop(_CONFIG, "")))
    fill(model, state, source=path.name)
    return Trained(model.requires_grad_(False).eval(), made)
