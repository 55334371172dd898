"""The networks that pixel-wise guidance can guide: ADM on pictures, Stable Diffusion on latents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from torch import Tensor, nn
from transformers import CLIPTokenizer

from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.diffusion.preview import Bytes, pixel_previews
from intarsia.core.engine.diffusion.schedules import Schedule, adm_schedule, ldm_schedule
from intarsia.core.engine.methods.pixel_guidance.steps import FeatureNet
from intarsia.core.engine.nets.adm.convert import load_adm
from intarsia.core.engine.nets.stable_diffusion.latent_features import LatentFeatures
from intarsia.core.engine.nets.stable_diffusion.latents import decode, encode
from intarsia.core.engine.nets.stable_diffusion.stored import (
    checkpoint_in,
    open_text,
    open_unet,
    open_vae,
    read_number,
)
from intarsia.core.wire.errors import BadWeights

ADM_SIDE = 256
_LATENT_PX = 8
_LATENTS = 64  # along a side of Stable Diffusion's pictures


@dataclass(frozen=True)
class Backbone:
    """A network whose features are classified, with the way of pictures into its samples.

    modules: what is moved to a device. schedule: its 1000 levels. vae: where samples are latents,
    which are not limited to [-1, 1] as pictures are.
    """

    net: FeatureNet
    modules: tuple[nn.Module, ...]
    schedule: Schedule
    vae: AutoencoderKL | None = None

    @property
    def clip(self) -> bool:
        """Whether clean samples lie in [-1, 1]."""
        return self.vae is None

    def preview(self, of_latents: Callable[[Tensor], Bytes]) -> Callable[[Tensor], Bytes]:
        """Makes an RGB picture, uint8 (1, h, w, 3), of the first clean sample."""
        colours = pixel_previews if self.vae is None else of_latents
        return lambda x0: colours(x0[:1])

    def samples(self, picture: Tensor) -> Tensor:
        """RGB (1, 3, S, S) in [-1, 1] -> a clean sample (1, C, s, s).

        Latents are the mean of what the autoencoder makes of the picture: they are inverted, and
        noise that was added would come back as texture.
        """
        if self.vae is None:
            return picture
        with torch.no_grad():
            found = encode(self.vae, picture)
        return found.mean * found.factor

    def picture(self, sample: Tensor) -> Tensor:
        """A clean sample (C, s, s) -> RGB (3, S, S), about [-1, 1]."""
        if self.vae is None:
            return sample
        with torch.no_grad():
            return decode(self.vae, sample[None])[0]

    def labels(self, labels: Tensor, like: Tensor) -> Tensor:
        """A label map, int64 (S, S), at the size of a sample (1, C, s, s), by nearest neighbour."""
        size = like.shape[-2:]
        return F.interpolate(labels[None, None].float(), size, mode="nearest")[0, 0].long()

    def region(self, region: Tensor, like: Tensor) -> Tensor:
        """A mask, bool (S, S), at that size: true wherever it covers something."""
        cover = F.adaptive_max_pool2d(region[None, None].float(), tuple(like.shape[-2:]))
        return cover[0, 0] > 0


def side_of(folder: Path, *, adm: int = ADM_SIDE) -> int:
    """The side of the square pictures, in pixels, that a pack's network works on; adm: of ADM's."""
    if not _is_latent(folder):
        return adm
    return _LATENT_PX * (read_number(folder / "unet", "sample_size") or _LATENTS)


def open_backbone(folder: Path) -> Backbone:
    """The network of an installed pack: Stable Diffusion's folders, or ADM's one .pt file."""
    return _stable_diffusion(folder) if _is_latent(folder) else _adm(folder)


def _is_latent(folder: Path) -> bool:
    return (folder / "unet").is_dir() or checkpoint_in(folder) is not None


def _adm(folder: Path) -> Backbone:
    files = sorted(folder.glob("*.pt"))
    if len(files) != 1:
        raise BadWeights(
            f"{folder.name} should hold one network, not {len(files)}.", "Install the pack again."
        )
    net = load_adm(load_state(files[0]), source=files[0].name)
    return Backbone(net, (net,), adm_schedule())


def _stable_diffusion(folder: Path) -> Backbone:
    unet, vae = open_unet(folder / "unet"), open_vae(folder / "vae")
    net = LatentFeatures(unet, _no_words(folder))
    return Backbone(net, (unet, vae), ldm_schedule(), vae)


@torch.no_grad()
def _no_words(folder: Path) -> Tensor:
    """The context of an empty prompt, (1, tokens, width); the text tower is not kept."""
    tower = open_text(folder / "text_encoder")
    words = CLIPTokenizer.from_pretrained(folder / "tokenizer", local_files_only=True)
    length = tower.config.max_position_embeddings
    tokens = words("", padding="max_length", max_length=length, return_tensors="pt")
    context: Tensor = tower(tokens.input_ids).last_hidden_state
    return context
