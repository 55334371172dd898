"""Owns LaMa's generator: a residual network whose blocks see the whole picture by its spectrum.

Suvorov et al., "Resolution-robust Large Mask Inpainting with Fourier Convolutions" (WACV 2022,
arXiv 2109.07161). Modules carry the names of the published files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn

MULTIPLE = 8  # the sides of what the generator takes
LEAST_SIDE = 16
_FIRST_BLOCK = 5
_AFTER_BLOCKS = (1, 4, 7)  # transposed convolutions, after the place that joins both halves


@dataclass(frozen=True)
class LamaShape:
    """What the generator is built from; the defaults are those of big-lama.

    width: channels of the first convolution. blocks: residual blocks.
    """

    width: int = 64
    blocks: int = 18


class Halves(NamedTuple):
    """Features (B, C, h, w): a quarter of the channels see their neighbours, the rest the whole."""

    near: Tensor
    whole: Tensor


class FourierUnit(nn.Module):
    """A 1x1 convolution over the spectrum, so that every pixel sees every other."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv_layer = nn.Conv2d(2 * channels, 2 * channels, 1, bias=False)
        self.bn = nn.BatchNorm2d(2 * channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> the same shape; in single precision, as the transform demands."""
        batch, channels, height, width = x.shape
        spectrum = torch.fft.rfftn(x.float(), dim=(-2, -1), norm="ortho")
        parts = torch.view_as_real(spectrum).permute(0, 1, 4, 2, 3)  # re and im interleave
        mixed = parts.reshape(batch, 2 * channels, height, -1).to(x.dtype)
        mixed = torch.relu(self.bn(self.conv_layer(mixed))).float()
        pairs = mixed.view(batch, channels, 2, height, -1).permute(0, 1, 3, 4, 2).contiguous()
        back = torch.fft.irfftn(
            torch.view_as_complex(pairs), s=(height, width), dim=(-2, -1), norm="ortho"
        )
        return cast(Tensor, back.to(x.dtype))


class SpectralTransform(nn.Module):
    """The way of the whole-picture half into itself, through half as many channels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        half = channels // 2
        self.conv1 = nn.Sequential(
            nn.Conv2d(channels, half, 1, bias=False), nn.BatchNorm2d(half), nn.ReLU()
        )
        self.fu = FourierUnit(half)
        self.conv2 = nn.Conv2d(half, channels, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) -> the same shape."""
        inner = self.conv1(x)
        return cast(Tensor, self.conv2(inner + self.fu(inner)))


class FourierConvolution(nn.Module):
    """The four ways between the two halves of the features."""

    def __init__(self, near: int, whole: int) -> None:
        super().__init__()
        self.convl2l = _reflected(near, near)
        self.convl2g = _reflected(near, whole)
        self.convg2l = _reflected(whole, near)
        self.convg2g = SpectralTransform(whole)

    def forward(self, x: Halves) -> Halves:
        return Halves(
            self.convl2l(x.near) + self.convg2l(x.whole),
            self.convl2g(x.near) + self.convg2g(x.whole),
        )


class FourierLayer(nn.Module):
    """A Fourier convolution with its norms and activation."""

    def __init__(self, near: int, whole: int) -> None:
        super().__init__()
        self.ffc = FourierConvolution(near, whole)
        self.bn_l = nn.BatchNorm2d(near)
        self.bn_g = nn.BatchNorm2d(whole)

    def forward(self, x: Halves) -> Halves:
        y = self.ffc(x)
        return Halves(torch.relu(self.bn_l(y.near)), torch.relu(self.bn_g(y.whole)))


class FourierBlock(nn.Module):
    """Two Fourier layers beside the identity."""

    def __init__(self, near: int, whole: int) -> None:
        super().__init__()
        self.conv1 = FourierLayer(near, whole)
        self.conv2 = FourierLayer(near, whole)

    def forward(self, x: Halves) -> Halves:
        y = self.conv2(self.conv1(x))
        return Halves(x.near + y.near, x.whole + y.whole)


class _PlainConvolution(nn.Module):
    """A convolution under the names that the published code gives it."""

    def __init__(self, given: int, made: int, side: int, stride: int) -> None:
        super().__init__()
        self.convl2l = _reflected(given, made, side=side, stride=stride)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.convl2l(x))


class _DownLayer(nn.Module):
    """A convolution without a whole-picture half, normed and cut at zero."""

    def __init__(self, given: int, made: int, *, side: int = 3, stride: int = 2) -> None:
        super().__init__()
        self.ffc = _PlainConvolution(given, made, side, stride)
        self.bn_l = nn.BatchNorm2d(made)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.bn_l(self.ffc(x)))


class _SplitConvolution(nn.Module):
    def __init__(self, given: int, near: int, whole: int) -> None:
        super().__init__()
        self.convl2l = _reflected(given, near, stride=2)
        self.convl2g = _reflected(given, whole, stride=2)


class _SplitLayer(nn.Module):
    """The last step down, where the features fall into two halves."""

    def __init__(self, given: int, near: int, whole: int) -> None:
        super().__init__()
        self.ffc = _SplitConvolution(given, near, whole)
        self.bn_l = nn.BatchNorm2d(near)
        self.bn_g = nn.BatchNorm2d(whole)

    def forward(self, x: Tensor) -> Halves:
        return Halves(
            torch.relu(self.bn_l(self.ffc.convl2l(x))),
            torch.relu(self.bn_g(self.ffc.convl2g(x))),
        )


class Lama(nn.Module):
    """The generator. `model` holds its layers under their published places."""

    def __init__(self, shape: LamaShape) -> None:
        super().__init__()
        self.shape = shape
        width, last = shape.width, 8 * shape.width
        near, whole = last // 4, last - last // 4
        layers: dict[str, nn.Module] = {
            "1": _DownLayer(4, width, side=7, stride=1),
            "2": _DownLayer(width, 2 * width),
            "3": _DownLayer(2 * width, 4 * width),
            "4": _SplitLayer(4 * width, near, whole),
        }
        layers |= {str(_FIRST_BLOCK + i): FourierBlock(near, whole) for i in range(shape.blocks)}
        joined = _FIRST_BLOCK + shape.blocks
        for place, given in zip(_AFTER_BLOCKS, (last, last // 2, last // 4), strict=True):
            layers[str(joined + place)] = nn.ConvTranspose2d(
                given, given // 2, 3, stride=2, padding=1, output_padding=1
            )
            layers[str(joined + place + 1)] = nn.BatchNorm2d(given // 2)
        layers[str(joined + 11)] = _reflected(width, 3, side=7, bias=True)
        self.model = nn.ModuleDict(layers)

    def forward(
        self, picture: Tensor, hole: Tensor, on_block: Callable[[int, int], None] | None = None
    ) -> Tensor:
        """picture: RGB (B, 3, H, W) in [0, 1]; hole: (B, 1, H, W), 1 or 0 -> RGB in [0, 1].

        H and W are multiples of `MULTIPLE`, at least `LEAST_SIDE`. The result is the whole
        picture as the network sees it; only its hole is of use. `on_block` hears before every
        residual block, and may raise to end it.
        """
        seen = torch.cat([picture * (1 - hole), hole], dim=1)
        return torch.sigmoid(self.logits(self.deep(self.down(seen), on_block)))

    def down(self, seen: Tensor) -> Halves:
        """(B, 4, H, W): the picture without its hole, then the hole -> features at an eighth."""
        x = seen
        for place in range(1, 4):
            x = self.model[str(place)](x)
        return cast(Halves, self.model["4"](x))

    def deep(self, x: Halves, on_block: Callable[[int, int], None] | None = None) -> Halves:
        """The residual blocks."""
        for number in range(self.shape.blocks):
            if on_block is not None:
                on_block(number, self.shape.blocks)
            x = self.model[str(_FIRST_BLOCK + number)](x)
        return x

    def logits(self, x: Halves) -> Tensor:
        """Features at an eighth -> (B, 3, H, W), before the sigmoid."""
        joined = _FIRST_BLOCK + self.shape.blocks
        y = torch.cat([x.near, x.whole], dim=1)
        for place in _AFTER_BLOCKS:
            y = torch.relu(self.model[str(joined + place + 1)](self.model[str(joined + place)](y)))
        return cast(Tensor, self.model[str(joined + 11)](y))


def _reflected(
    given: int, made: int, *, side: int = 3, stride: int = 1, bias: bool = False
) -> nn.Conv2d:
    """A convolution that sees the picture mirrored beyond its edge."""
    return nn.Conv2d(
        given, made, side, stride, padding=side // 2, padding_mode="reflect", bias=bias
    )
