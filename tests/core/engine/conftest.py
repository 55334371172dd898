"""Published checkpoints for tests: at full size without memory, and tiny random ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from intarsia.core.engine.elements.config import (
    ElementsConfig,
    EncoderShape,
    LightShape,
    Prediction,
    Space,
)
from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape
from published_checkpoints import (
    DATA,
    State,
    exemplar_names,
    pair_names,
    published,
    shrunk,
    write_tokenizer,
)


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
