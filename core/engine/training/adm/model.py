"""Owns ADM networks that were trained here: their sizes, their loss as a module, their file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.weights import State, fill
from intarsia.core.engine.diffusion.schedules import adm_schedule
from intarsia.core.engine.nets.adm.network import Adm, AdmShape
from intarsia.core.engine.nets.adm.training import hybrid_loss
from intarsia.core.engine.training.model_file import read_model_file
from intarsia.core.wire.errors import BadWeights

KIND = "adm"


@dataclass(frozen=True)
class AdmSize:
    """A network, and the side of the square pictures that it is trained on, in px."""

    shape: AdmShape
    side: int


SIZES = {
    "small": AdmSize(
        AdmShape(3, 6, (32, 64, 64), (False, True, True), layers=1, head_width=16), 32
    ),
    "256": AdmSize(  # as published (arXiv 2105.05233, 2112.03126)
        AdmShape(
            3,
            6,
            (256, 256, 512, 512, 1024, 1024),
            (False, False, False, True, True, True),
            layers=2,
            head_width=64,
        ),
        256,
    ),
}


class AdmObjective(nn.Module):
    """The loss of an ADM network on pictures (B, 3, S, S) in [-1, 1]."""

    def __init__(self, net: Adm) -> None:
        super().__init__()
        self.net = net.requires_grad_(True)
        self._schedule = adm_schedule()

    def forward(self, pictures: Tensor, seed: int) -> Tensor:
        """The mean over the batch; levels and noise come from `seed`."""
        generator = torch.Generator().manual_seed(seed)
        return hybrid_loss(self.net, pictures, schedule=self._schedule, generator=generator)


def fresh_adm(size: AdmSize, *, seed: int) -> Adm:
    """An untrained network, the same for the same seed whatever torch's randomness stands at."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Adm(size.shape, blocks=())


def adm_of(size: AdmSize, state: State, *, blocks: tuple[int, ...] = (), source: str) -> Adm:
    """The network of a training, ready to predict. blocks: those of its decoder to be tapped."""
    net = Adm(size.shape, blocks=blocks)
    fill(net.unet, state, source=source)
    return net


def config_of(size: AdmSize) -> dict[str, object]:
    """A size as JSON."""
    return {"side": size.side, "shape": asdict(size.shape)}


def read_adm(path: Path, *, blocks: tuple[int, ...] = ()) -> tuple[Adm, AdmSize]:
    """A network from the --out of `intarsia train adm`. Raises BadWeights."""
    found = read_model_file(path, KIND)
    try:
        shape = dict(found.config["shape"])  # type: ignore[call-overload]
        for name in ("channels", "attention"):
            shape[name] = tuple(shape[name])
        size = AdmSize(AdmShape(**shape), int(found.config["side"]))  # type: ignore[call-overload]
    except (KeyError, TypeError, ValueError) as error:
        raise BadWeights(f"{path.name} does not say what network it holds.") from error
    return adm_of(size, found.state, blocks=blocks, source=path.name), size
