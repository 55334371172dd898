"""Owns MI-GAN's generator: separable convolutions down to 4x4 and back, at one fixed resolution.

Sargsyan et al., "MI-GAN: A Simple Baseline for Image Inpainting on Mobile Devices" (ICCV 2023).
Modules carry the names of the published files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

LEAST = 4  # pixels a side where the encoder ends
_SLOPE, _GAIN, _MOST = 0.2, 2**0.5, 256.0
_TAPS = (1.0, 3.0, 3.0, 1.0)


@dataclass(frozen=True)
class MiganShape:
    """Channels at every resolution, from `LEAST` to the picture's own, each twice the last."""

    channels: Mapping[int, int]

    @property
    def resolution(self) -> int:
        return max(self.channels)


def activation(x: Tensor) -> Tensor:
    """The leaky, amplified and bounded activation after every convolution; `x` becomes it."""
    return F.leaky_relu_(x, _SLOPE).mul_(_GAIN).clamp_(-_MOST, _MOST)


def fixed_taps(channels: int) -> Tensor:
    """The low-pass filter between resolutions: (channels, 1, 4, 4), the sum of each is 1."""
    taps = torch.tensor(_TAPS)
    return (torch.outer(taps, taps) / 64).expand(channels, 1, 4, 4)


class _Taps(nn.Module):
    """The filter as the files hold it: checked when it is read, and not used."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels, 1, 4, 4))


class Downsample(nn.Module):
    """Half the sides, low-passed."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self.filter = _Taps(channels)

    def forward(self, x: Tensor) -> Tensor:
        taps = fixed_taps(self.channels).to(x)
        return F.conv2d(x, taps, stride=2, padding=1, groups=self.channels)


class Upsample(nn.Module):
    """Twice the sides: zeros between the pixels, low-passed."""

    def __init__(self, channels: int, resolution: int) -> None:
        super().__init__()
        self.channels = channels
        self.filter = _Taps(channels)
        self.register_buffer("filter_const", torch.empty(1, 1, resolution, resolution))

    def forward(self, x: Tensor) -> Tensor:
        # The taps are those of bilinear interpolation, which need not multiply by the zeros; the
        # frame of zeros is what lies outside.
        framed = F.pad(x, (1, 1, 1, 1))
        smooth = F.interpolate(framed, scale_factor=2, mode="bilinear", align_corners=False)
        return smooth[:, :, 2:-2, 2:-2]


class Separable(nn.Module):
    """A depthwise convolution and a 1x1 one, with a change of resolution or noise where asked."""

    downsample: Downsample | None
    upsample: Upsample | None

    def __init__(
        self, given: int, made: int, *, down: bool = False, up: int = 0, noise: int = 0
    ) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(given, given, 3, padding=1, groups=given)
        self.conv2 = nn.Conv2d(given, made, 1, bias=False)
        self.downsample = Downsample(given) if down else None
        self.upsample = Upsample(made, up) if up else None
        self.noisy = noise > 0
        if noise:
            self.register_buffer("noise_const", torch.empty(noise, noise))
            self.noise_strength = nn.Parameter(torch.empty(()))

    def forward(self, x: Tensor) -> Tensor:
        x = activation(self.conv1(x))
        if self.downsample is not None:
            x = self.downsample(x)
        x = self.conv2(x)
        if self.upsample is not None:
            x = self.upsample(x)
        if self.noisy:
            x = x + cast(Tensor, self.noise_const) * self.noise_strength
        return activation(x)


class EncoderBlock(nn.Module):
    """One resolution on the way down; gives its features and what the next one takes."""

    def __init__(self, here: int, next_: int, *, first: bool, last: bool) -> None:
        super().__init__()
        self.fromrgb = nn.Conv2d(4, here, 1) if first else None
        self.conv1 = Separable(here, here)
        self.conv2 = Separable(here, next_, down=not last)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        if self.fromrgb is not None:
            x = activation(self.fromrgb(x))
        features = self.conv1(x)
        return features, self.conv2(features)


class SynthesisBlock(nn.Module):
    """One resolution on the way up; gives its features and the picture so far."""

    upsample: Upsample | None

    def __init__(self, before: int, here: int, resolution: int) -> None:
        super().__init__()
        lowest = resolution == LEAST
        size = 0 if lowest else resolution
        self.conv1 = Separable(before, here, up=size, noise=size)
        self.conv2 = Separable(here, here, noise=size)
        self.torgb = nn.Conv2d(here, 3, 1)
        self.upsample = None if lowest else Upsample(3, resolution)

    def forward(self, x: Tensor, features: Tensor, rgb: Tensor | None) -> tuple[Tensor, Tensor]:
        x = self.conv2(self.conv1(x) + features)
        shown = self.torgb(x)
        if self.upsample is not None and rgb is not None:
            shown = self.upsample(rgb) + shown
        return x, shown


class Migan(nn.Module):
    """The generator. Blocks are named after their resolution, b4 to b512."""

    def __init__(self, shape: MiganShape) -> None:
        super().__init__()
        self.shape = shape
        channels, top = shape.channels, shape.resolution
        self.sides = sorted(channels)
        self.encoder = nn.ModuleDict(
            {
                f"b{r}": EncoderBlock(
                    channels[r],
                    channels[max(LEAST, r // 2)],
                    first=r == top,
                    last=r == LEAST,
                )
                for r in self.sides
            }
        )
        self.synthesis = nn.ModuleDict(
            {
                f"b{r}": SynthesisBlock(channels[max(LEAST, r // 2)], channels[r], r)
                for r in self.sides
            }
        )

    def forward(self, seen: Tensor) -> Tensor:
        """(B, 4, r, r): the known mask less a half, the known RGB in [-1, 1] -> RGB, about [-1, 1].

        r is the shape's resolution: the network's fixed noise has that size.
        """
        features: dict[int, Tensor] = {}
        x, rgb = seen, None
        for side in reversed(self.sides):
            features[side], x = self.encoder[f"b{side}"](x)
        for side in self.sides:
            x, rgb = self.synthesis[f"b{side}"](x, features[side], rgb)
        return cast(Tensor, rgb)


def migan_input(picture: Tensor, known: Tensor) -> Tensor:
    """picture: RGB (B, 3, r, r) in [-1, 1]; known: (B, 1, r, r), 1 or 0 -> what the network takes.

    The mask says what is known, the opposite of LaMa's.
    """
    return torch.cat([known - 0.5, picture * known], dim=1)
