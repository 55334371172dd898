"""Owns a network of PAIR's unconditional variant with what it works on, and its file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import torch
from diffusers import UNet2DModel, VQModel
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.engine.elements.spaces import HaarSpace, WorkSpace
from intarsia.core.engine.methods.pair.unconditional import training_loss
from intarsia.core.engine.nets.appearance.convert import load_vgg
from intarsia.core.engine.nets.appearance.network import VggRelu22
from intarsia.core.engine.nets.stable_diffusion.spatial_unet import (
    SpatialUNet,
    load_base,
    load_spatial_unet,
    widen,
)
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.engine.training.model_file import read_model_file
from intarsia.core.engine.training.pair.maps import maps_of_batch
from intarsia.core.wire.errors import BadWeights

KIND = "pair-unconditional"
VGG_WIDTH = 128
_SMALL_SIDE, _HAAR_LEVELS = 64, 2
_VGG_LAYERS = ((0, 0), (0, 2), (1, 5), (1, 7))  # (block, torchvision's number) of relu2_2's


class AppearanceFeatures(str, Enum):
    """The features that an object's appearance is the mean of."""

    OWN = "own"  # those of the space it works on; nothing is downloaded
    VGG = "vgg"  # VGG-16's relu2_2, as published


@dataclass(frozen=True)
class PairConfig:
    """What a network is built from. classes: of its label maps; 1 tells objects from none.

    side: of its pictures, px. latent: whether it works on the latents of a first stage (a vqvae
    folder), not on Haar coefficients. unet: the configuration of a UNet2DModel.
    """

    side: int
    classes: int
    latent: bool
    look: AppearanceFeatures
    unet: Mapping[str, object]

    def to_json(self) -> dict[str, object]:
        """As JSON, what `config_of_json` reads."""
        unet = {k: v for k, v in self.unet.items() if not k.startswith("_")}
        return {**vars(self), "look": self.look.value, "unet": unet}


class QuantisedSpace:
    """Latents of a latent diffusion model's quantised first stage (arXiv 2112.10752), unscaled."""

    def __init__(self, stage: VQModel) -> None:
        self._stage = stage

    def encode(self, picture: Tensor, generator: torch.Generator | None = None) -> Tensor:
        nn.Module.to(self._stage, picture.device)
        with torch.no_grad():
            latents: Tensor = self._stage.encode(picture).latents
        return latents

    def decode(self, x: Tensor) -> Tensor:
        nn.Module.to(self._stage, x.device)
        with torch.no_grad():
            picture: Tensor = self._stage.decode(x).sample
        return picture


@dataclass(frozen=True)
class UnconditionalPair:
    """The network, the space it works on, and what sees appearance in a picture."""

    net: SpatialUNet
    config: PairConfig
    space: WorkSpace
    vgg: VggRelu22 | None

    @property
    def latent_size(self) -> tuple[int, int]:
        """Rows and columns of the latents of its pictures."""
        side = int(self.net.unet.config.sample_size)
        return side, side

    def features(self, pictures: Tensor) -> Tensor:
        """RGB (B, 3, S, S) in [-1, 1] -> (B, A, u, v)."""
        if self.vgg is not None:
            found: Tensor = self.vgg.to(pictures.device)(pictures)
            return found
        return self.latents(pictures)

    def latents(self, pictures: Tensor) -> Tensor:
        """RGB (B, 3, S, S) in [-1, 1] -> (B, L, h, w)."""
        return self.space.encode(pictures, torch.Generator())  # nothing is drawn in either space


class PairObjective(nn.Module):
    """The loss on a batch: pictures (B, 3, S, S) in [-1, 1], labels int64 (B, 1, S, S)."""

    def __init__(self, model: UnconditionalPair) -> None:
        super().__init__()
        self.net = model.net.requires_grad_(True)
        self._model = model

    def forward(self, batch: tuple[Tensor, Tensor], seed: int) -> Tensor:
        """The mean over the batch; what is drawn comes from `seed`."""
        pictures, labels = batch
        x0 = self._model.latents(pictures)
        maps = maps_of_batch(
            pictures,
            labels,
            self._model.features,
            classes=self._model.config.classes,
            size=(x0.shape[-2], x0.shape[-1]),
        )
        generator = torch.Generator().manual_seed(seed)
        return training_loss(self.net, x0, maps, generator=generator)


def fresh_pair(
    *, classes: int, base: Path | None, vgg: Path | None, seed: int
) -> UnconditionalPair:
    """What a training starts from; the same for the same seed.

    base: a folder with `unet` and `vqvae` of an unconditional latent diffusion model; without one
    a small network works on Haar coefficients of 64 x 64 pictures. Raises BadWeights, MissingPack.
    """
    look = AppearanceFeatures.OWN if vgg is None else AppearanceFeatures.VGG
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        if base is None:
            unet, side = _small_unet(look), _SMALL_SIDE
        else:
            narrow, stage = load_base(base / "unet"), load_first_stage(base)
            latents = int(narrow.config.in_channels)
            unet = widen(narrow, extra=1 + (latents if vgg is None else VGG_WIDTH))
            shrink = 2 ** (len(stage.config.block_out_channels) - 1)
            side = int(unet.config.sample_size) * shrink
    config = PairConfig(side, classes, base is not None, look, dict(unet.config))
    return _model(SpatialUNet(unet), config, base, vgg)


def read_pair(
    path: Path, *, base: Path | None = None, vgg: Path | None = None
) -> UnconditionalPair:
    """A network from the --out of `intarsia train pair-unconditional`, ready to predict.

    base and vgg: as the training had them. Raises BadWeights.
    """
    found = read_model_file(path, KIND)
    config = config_of_json(found.config, path.name)
    net = load_spatial_unet(config.unet, found.state, source=path.name)
    return _model(net, config, base, vgg)


def config_of_json(stored: Mapping[str, object], source: str) -> PairConfig:
    """What `to_json` wrote. Raises BadWeights."""
    try:
        config = PairConfig(**stored)  # type: ignore[arg-type]
        return PairConfig(**{**vars(config), "look": AppearanceFeatures(config.look)})
    except (TypeError, ValueError) as error:
        raise BadWeights(f"{source} does not say what network it holds.") from error


def load_first_stage(base: Path) -> VQModel:
    """The `vqvae` folder of a latent diffusion model. Raises BadWeights, MissingPack."""
    folder = base / "vqvae"
    try:
        config = VQModel.load_config(folder, local_files_only=True)
    except (OSError, ValueError) as error:
        raise BadWeights(
            f"{base.name}/vqvae holds no readable config.json.",
            "Choose the folder of an unconditional latent diffusion model.",
        ) from error
    return filled_network(
        lambda: VQModel.from_config(config), load_folder_state(folder), source="vqvae"
    )


def open_vgg(path: Path) -> VggRelu22:
    """VGG-16 in torchvision's layout, of which the first four convolutions are read."""
    stored = load_state(path)
    state: State = {}
    for block, number in _VGG_LAYERS:
        for leaf in ("weight", "bias"):
            key = f"features.{number}.{leaf}"
            if key not in stored:
                raise BadWeights(
                    f"{path.name} is no VGG-16: {key} is missing.",
                    "Choose torchvision's vgg16 weights.",
                )
            state[f"blocks.{block}.{number}.{leaf}"] = stored[key]
    return load_vgg(state, source=path.name)


def _model(
    net: SpatialUNet, config: PairConfig, base: Path | None, vgg: Path | None
) -> UnconditionalPair:
    if config.latent and base is None:
        raise BadWeights(
            "These weights work on the latents of a first stage, which they do not hold.",
            "Name with --base the folder that the training started from.",
        )
    if config.look is AppearanceFeatures.VGG and vgg is None:
        raise BadWeights(
            "These weights know appearance by VGG-16, which they do not hold.",
            "Name its file with --vgg.",
        )
    space: WorkSpace = HaarSpace(_HAAR_LEVELS)
    if config.latent and base is not None:
        space = QuantisedSpace(load_first_stage(base))
    seeing = open_vgg(vgg) if config.look is AppearanceFeatures.VGG and vgg is not None else None
    return UnconditionalPair(net, config, space, seeing)


def _small_unet(look: AppearanceFeatures) -> UNet2DModel:
    """A UNet over Haar coefficients: 3 * 4^levels channels at a quarter of the side."""
    latents = 3 * 4**_HAAR_LEVELS
    return UNet2DModel(
        sample_size=_SMALL_SIDE // 2**_HAAR_LEVELS,
        in_channels=latents + 1 + (latents if look is AppearanceFeatures.OWN else VGG_WIDTH),
        out_channels=latents,
        layers_per_block=1,
        block_out_channels=(64, 128, 128),
        down_block_types=("DownBlock2D", "AttnDownBlock2D", "AttnDownBlock2D"),
        up_block_types=("AttnUpBlock2D", "AttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=32,
    )
