"""ADM restated in plain tensor operations on its published key names, for tests to compare with."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from torch.nn.functional import (
    avg_pool2d,
    conv2d,
    group_norm,
    interpolate,
    linear,
    silu,
)

Keys = dict[str, tuple[int, ...]]


def res_keys(name: str, channels: int, out: int, time: int) -> Keys:
    keys = {
        f"{name}.in_layers.0.weight": (channels,),
        f"{name}.in_layers.0.bias": (channels,),
        f"{name}.in_layers.2.weight": (out, channels, 3, 3),
        f"{name}.in_layers.2.bias": (out,),
        f"{name}.emb_layers.1.weight": (2 * out, time),
        f"{name}.emb_layers.1.bias": (2 * out,),
        f"{name}.out_layers.0.weight": (out,),
        f"{name}.out_layers.0.bias": (out,),
        f"{name}.out_layers.3.weight": (out, out, 3, 3),
        f"{name}.out_layers.3.bias": (out,),
    }
    if channels != out:
        keys[f"{name}.skip_connection.weight"] = (out, channels, 1, 1)
        keys[f"{name}.skip_connection.bias"] = (out,)
    return keys


def attention_keys(name: str, channels: int) -> Keys:
    return {
        f"{name}.norm.weight": (channels,),
        f"{name}.norm.bias": (channels,),
        f"{name}.qkv.weight": (3 * channels, channels, 1),
        f"{name}.qkv.bias": (3 * channels,),
        f"{name}.proj_out.weight": (channels, channels, 1),
        f"{name}.proj_out.bias": (channels,),
    }


def adm_keys(base: int, *, mults: Sequence[int], attention: Sequence[bool], layers: int) -> Keys:
    """Every name and shape of a published ADM file of this size."""
    time, widths = 4 * base, [base * m for m in mults]
    keys: Keys = {
        "time_embed.0.weight": (time, base),
        "time_embed.0.bias": (time,),
        "time_embed.2.weight": (time, time),
        "time_embed.2.bias": (time,),
        "input_blocks.0.0.weight": (base, 3, 3, 3),
        "input_blocks.0.0.bias": (base,),
    }
    now, skips, n = base, [base], 1
    for level, width in enumerate(widths):
        for _ in range(layers):
            keys |= res_keys(f"input_blocks.{n}.0", now, width, time)
            if attention[level]:
                keys |= attention_keys(f"input_blocks.{n}.1", width)
            now, n = width, n + 1
            skips.append(now)
        if level < len(widths) - 1:
            keys |= res_keys(f"input_blocks.{n}.0", now, now, time)
            skips.append(now)
            n += 1
    keys |= res_keys("middle_block.0", now, now, time)
    keys |= attention_keys("middle_block.1", now)
    keys |= res_keys("middle_block.2", now, now, time)
    n = 0
    for level in reversed(range(len(widths))):
        for j in range(layers + 1):
            keys |= res_keys(f"output_blocks.{n}.0", now + skips.pop(), widths[level], time)
            now = widths[level]
            if attention[level]:
                keys |= attention_keys(f"output_blocks.{n}.1", now)
            if level and j == layers:
                slot = 2 if attention[level] else 1
                keys |= res_keys(f"output_blocks.{n}.{slot}", now, now, time)
            n += 1
    return keys | {
        "out.0.weight": (base,),
        "out.0.bias": (base,),
        "out.2.weight": (6, base, 3, 3),
        "out.2.bias": (6,),
    }


def random_state(keys: Keys, seed: int) -> dict[str, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    state = {}
    for name, shape in keys.items():
        fan_in = math.prod(shape[1:]) if len(shape) > 1 else 100
        state[name] = torch.randn(shape, generator=generator) / fan_in**0.5
        if len(shape) == 1 and name.endswith("weight"):
            state[name] += 1
    return state


class RestatedAdm:
    """The forward pass; `outputs[n]` holds decoder block n's output after a call."""

    def __init__(self, state: Mapping[str, Tensor], *, head_width: int, layers: int) -> None:
        self.state, self.head_width, self.layers = state, head_width, layers
        self.outputs: list[Tensor] = []

    def __call__(self, x: Tensor, timestep: int) -> Tensor:
        base = self.state["input_blocks.0.0.weight"].shape[0]
        rates = torch.exp(-math.log(10000) * torch.arange(base // 2) / (base // 2))
        angles = timestep * rates
        embedded = torch.cat([angles.cos(), angles.sin()])[None]
        time = self._linear("time_embed.2", silu(self._linear("time_embed.0", embedded)))
        h = self._conv("input_blocks.0.0", x)
        skips = [h]
        for n in range(1, self._count("input_blocks")):
            halved = n % (self.layers + 1) == 0
            h = self._block(f"input_blocks.{n}", h, time, size=0.5 if halved else 1)
            skips.append(h)
        h = self._res("middle_block.0", h, time, 1)
        h = self._res("middle_block.2", self._attend("middle_block.1", h), time, 1)
        self.outputs = []
        for n in range(self._count("output_blocks")):
            h = self._block(f"output_blocks.{n}", torch.cat([h, skips.pop()], dim=1), time, size=1)
            self.outputs.append(h)
        return self._conv("out.2", silu(self._norm("out.0", h)))

    def _block(self, name: str, h: Tensor, time: Tensor, size: float) -> Tensor:
        h = self._res(f"{name}.0", h, time, size)
        for slot in (1, 2):
            if f"{name}.{slot}.qkv.weight" in self.state:
                h = self._attend(f"{name}.{slot}", h)
            elif f"{name}.{slot}.in_layers.0.weight" in self.state:
                h = self._res(f"{name}.{slot}", h, time, 2)
        return h

    def _res(self, name: str, x: Tensor, time: Tensor, size: float) -> Tensor:
        h = self._resize(silu(self._norm(f"{name}.in_layers.0", x)), size)
        h = self._conv(f"{name}.in_layers.2", h)
        scale, shift = self._linear(f"{name}.emb_layers.1", silu(time))[..., None, None].chunk(2, 1)
        h = self._norm(f"{name}.out_layers.0", h) * (1 + scale) + shift
        h = self._conv(f"{name}.out_layers.3", silu(h))
        x = self._resize(x, size)
        if f"{name}.skip_connection.weight" in self.state:
            x = self._conv(f"{name}.skip_connection", x)
        return x + h

    def _attend(self, name: str, x: Tensor) -> Tensor:
        flat = x.flatten(2)
        qkv = self.state[f"{name}.qkv.weight"][..., 0] @ self._norm(f"{name}.norm", flat)
        qkv = qkv + self.state[f"{name}.qkv.bias"][:, None]
        heads = qkv.reshape(len(x), -1, 3, self.head_width, flat.shape[-1])
        q, k, v = heads.unbind(dim=2)
        weights = (q.transpose(-1, -2) @ k / self.head_width**0.5).softmax(dim=-1)
        mixed = (v @ weights.transpose(-1, -2)).reshape(flat.shape)
        out = self.state[f"{name}.proj_out.weight"][..., 0] @ mixed
        return x + (out + self.state[f"{name}.proj_out.bias"][:, None]).reshape(x.shape)

    def _resize(self, x: Tensor, size: float) -> Tensor:
        if size == 1:
            return x
        return avg_pool2d(x, 2) if size < 1 else interpolate(x, scale_factor=2, mode="nearest")

    def _norm(self, name: str, x: Tensor) -> Tensor:
        return group_norm(x, 32, self.state[f"{name}.weight"], self.state[f"{name}.bias"], 1e-5)

    def _conv(self, name: str, x: Tensor) -> Tensor:
        weight = self.state[f"{name}.weight"]
        return conv2d(x, weight, self.state[f"{name}.bias"], padding=weight.shape[-1] // 2)

    def _linear(self, name: str, x: Tensor) -> Tensor:
        return linear(x, self.state[f"{name}.weight"], self.state[f"{name}.bias"])

    def _count(self, side: str) -> int:
        return len({k.split(".")[1] for k in self.state if k.startswith(side)})
