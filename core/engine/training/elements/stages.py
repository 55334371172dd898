"""Owns the two objectives of image elements: what a batch costs in each stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn.functional import mse_loss

from intarsia.core.engine.elements.config import Prediction
from intarsia.core.engine.elements.levels import abar_of
from intarsia.core.engine.elements.model import ElementsModel
from intarsia.core.engine.elements.spaces import HaarSpace, WorkSpace
from intarsia.core.engine.elements.tokens import ElementBatch
from intarsia.core.engine.elements.unet import predict
from intarsia.core.engine.training.elements.learning import (
    Learning,
    channel_weights,
    level_weights,
)
from intarsia.core.engine.training.elements.samples import Batch


class Captioner(Protocol):
    """Turns captions into what a UNet's text attention reads."""

    def __call__(self, captions: Sequence[str], like: Tensor) -> Tensor:
        """(B, T, context) on the device of `like`."""


class NoText:
    """For networks without captions: one token of zeros."""

    def __init__(self, context: int) -> None:
        self._context = context

    def __call__(self, captions: Sequence[str], like: Tensor) -> Tensor:
        return torch.zeros(len(captions), 1, self._context, device=like.device)


class Reconstruction(nn.Module):
    """Stage 1: the squared error of encoder and light decoder (METHODS 1.b, step 6)."""

    def __init__(self, model: ElementsModel) -> None:
        super().__init__()
        self.content_encoder = model.content_encoder
        self.light_decoder = model.light_decoder
        if model.light_decoder.filling is not None:
            model.light_decoder.filling.requires_grad_(False)  # for stage 3

    def forward(self, batch: Batch, seed: int) -> Tensor:
        """The mean over all pixels; nothing is drawn, so `seed` is not read."""
        codes = self.content_encoder.of_batch(batch.patches, batch.live)
        made = self.light_decoder(ElementBatch(codes, batch.places, batch.live))
        return mse_loss(made.float(), batch.picture)


class Denoising(nn.Module):
    """Stage 2: the diffusion loss, with the encoder frozen unless `train_encoder` (step 7)."""

    def __init__(
        self,
        model: ElementsModel,
        space: WorkSpace,
        text: Captioner,
        *,
        train_encoder: bool,
        learning: Learning | None = None,
    ) -> None:
        super().__init__()
        self.content_encoder = model.content_encoder
        self.content_encoder.requires_grad_(train_encoder)
        self.token_proj = model.token_proj
        self.unet = model.unet
        self._prediction = model.config.prediction
        self._space, self._text = space, text
        self._learning = learning or Learning()
        self._abar = torch.from_numpy(abar_of(model.config)).float()
        self._channels = torch.ones(model.config.unet.out_channels)
        if isinstance(space, HaarSpace):
            self._channels = channel_weights(space.spread, self._learning.emphasis)
        if self._learning.channels_last:
            nn.Module.to(self.unet, memory_format=torch.channels_last)

    def forward(self, batch: Batch, seed: int) -> Tensor:
        """The mean squared error of the prediction at random levels; noise comes from `seed`."""
        generator = torch.Generator().manual_seed(seed)
        x0 = self._space.encode(batch.picture, generator)
        noise = torch.randn(x0.shape, generator=generator).to(x0)
        levels = torch.randint(len(self._abar), (len(x0),), generator=generator)
        shares = self._abar[levels].to(x0)
        abar = shares[:, None, None, None]
        codes = self.content_encoder.of_batch(batch.patches, batch.live)
        x = abar.sqrt() * x0 + (1 - abar).sqrt() * noise
        if self._learning.channels_last:
            x = x.contiguous(memory_format=torch.channels_last)
        made = predict(
            self.unet,
            x,
            levels.to(x0.device),
            text=self._text(batch.captions, x0),
            tokens=self.token_proj(ElementBatch(codes, batch.places, batch.live)),
        )
        wanted = {
            Prediction.NOISE: noise,
            Prediction.VELOCITY: abar.sqrt() * noise - (1 - abar).sqrt() * x0,
            Prediction.CLEAN: x0,
        }[self._prediction]
        if self._learning == Learning(channels_last=self._learning.channels_last):
            return mse_loss(made.float(), wanted)
        rows = level_weights(shares, self._prediction, self._learning.weighting)
        columns = self._channels.to(x0)[None, :, None, None]
        return (rows[:, None, None, None] * columns * (made.float() - wanted).square()).mean()
