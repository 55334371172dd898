"""Published checkpoints for tests: at full size without memory, and tiny random ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from intarsia.core.engine.elements.config import (
    ElementsConfig,
    EncoderShape,
    LightShape,
    Prediction,
    Space,
)
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape
from published_names import exemplar_names, pair_names, published, write_tokenizer

DATA = Path(__file__).parents[2] / "data"
State = dict[str, Tensor]

_TINY_WIDTHS = {768: 24, 1024: 64, 3072: 192, 4096: 256, 1026: 66, 49408: 514}


def shrunk(names: State, *, seed: int) -> State:
    """Random tensors of the same names and about a tenth of the widths."""
    generator = torch.Generator().manual_seed(seed)
    state: State = {}
    for key, tensor in names.items():
        shape = [_tiny(d, autoencoder="first_stage" in key) for d in tensor.shape]
        if "appearance_net" in key and "model." not in key:
            shape = list(tensor.shape)
        if key.endswith("position_ids"):
            state[key] = torch.arange(shape[-1])[None]
            continue
        noise = torch.randn(shape, generator=generator)
        fan_in = max(1, noise[0].numel()) if noise.ndim > 1 else 1
        is_scale = noise.ndim == 1 and key.endswith("weight")
        state[key] = 1 + 0.1 * noise if is_scale else noise * (0.7 / fan_in**0.5)
    return state


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """Networks this small lose more by waiting for a second thread than they gain."""
    kept = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(kept)


@pytest.fixture(scope="session")
def published_list() -> Callable[..., State]:
    return published


@pytest.fixture(scope="session")
def full_pair() -> State:
    return pair_names()


@pytest.fixture(scope="session")
def full_exemplar() -> State:
    return exemplar_names()


@pytest.fixture(scope="session")
def tiny_pair() -> State:
    """PAIR's checkpoint in its published layout, tiny and random."""
    return shrunk(pair_names(), seed=1)


@pytest.fixture(scope="session")
def tiny_exemplar() -> State:
    """Paint by Example's checkpoint in its published layout, tiny and random."""
    return shrunk(exemplar_names(), seed=2)


@pytest.fixture(scope="session")
def tokenizer_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tokenizer(tmp_path_factory.mktemp("words") / "tokenizer")


@pytest.fixture
def oracle() -> Callable[[str], State]:
    """The arrays of an archive of published results below tests/data/oracles, as tensors."""

    def read(name: str) -> State:
        with np.load(DATA / "oracles" / name) as archive:
            return {key: torch.from_numpy(np.array(archive[key])) for key in archive.files}

    return read


def _tiny(width: int, *, autoencoder: bool) -> int:
    if autoencoder:
        return width // 4 if width >= 128 else width
    if width in _TINY_WIDTHS:
        return _TINY_WIDTHS[width]
    return width // 10 if width % 320 == 0 else width


@pytest.fixture(scope="session")
def tiny_elements() -> ElementsConfig:
    """Element networks of every kind of layer, small enough to train in a test."""
    return ElementsConfig(
        name="tiny",
        side=32,
        queries=4,
        encoder=EncoderShape(
            patch=16, widths=(8, 8, 8, 8, 8), layers=1, channels=16, groups=4, shortcut=True
        ),
        light=LightShape(grid=4, width=32, heads=2),
        unet=UNetShape(
            in_channels=48,
            out_channels=48,
            widths=(32, 64),
            layers=1,
            attention=(True, True),
            context=32,
            linear=False,
            heads=2,
        ),
        space=Space.HAAR,
        prediction=Prediction.VELOCITY,
        text=False,
        guidance=2.0,
        steps=3,
        haar=2,
        located=True,
    )
