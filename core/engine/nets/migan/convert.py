"""Owns MI-GAN's published files: their settings, and the constants that must be in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

import torch
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State, under
from intarsia.core.engine.nets.migan.network import LEAST, Migan, MiganShape, fixed_taps
from intarsia.core.wire.errors import BadWeights

_SIGN = f"encoder.b{LEAST}.conv1.conv1.weight"
_BLOCK = re.compile(r"encoder\.b(\d+)\.conv1\.conv1\.weight")
_GET = "Choose MI-GAN's file for 512 pixels, trained on Places2."


def load_migan(state: Mapping[str, Tensor], *, source: str) -> Migan:
    """The generator of a published state, or of a TorchScript archive's tensors.

    Raises BadWeights naming `source`, also where the fixed filters are not the published ones.
    """
    own = convert_migan(state, source=source)
    shape = migan_shape(own, source=source)
    _check_constants(own, source=source)
    return filled_network(lambda: Migan(shape), own, source=source)


def convert_migan(state: Mapping[str, Tensor], *, source: str) -> State:
    """`encoder.*` and `synthesis.*` without a prefix, in single precision."""
    found = sorted((k for k in state if k == _SIGN or k.endswith("." + _SIGN)), key=len)
    if not found:
        raise BadWeights(f"{source} holds no MI-GAN generator.", _GET)
    own = under(state, found[0].removesuffix(_SIGN))
    return {
        k: v.float() if v.is_floating_point() else v
        for k, v in own.items()
        if k.startswith(("encoder.", "synthesis."))
    }


def migan_shape(state: Mapping[str, Tensor], *, source: str) -> MiganShape:
    """The channels at each resolution, read off the encoder's shapes."""
    channels = {int(m[1]): v.shape[0] for k, v in state.items() if (m := _BLOCK.fullmatch(k))}
    sides = sorted(channels)
    doubling = [LEAST * 2**i for i in range(len(sides))]
    if len(sides) < 2 or sides != doubling:
        raise BadWeights(f"{source} lacks resolutions of MI-GAN's generator: {sides}.", _GET)
    return MiganShape(channels)


def _check_constants(state: Mapping[str, Tensor], *, source: str) -> None:
    """Refuse a file whose fixed filters differ from those that the network computes with."""
    for key, tensor in state.items():
        if key.endswith(".filter.weight"):
            gain = 4 if ".upsample." in key else 1
            wanted = gain * fixed_taps(tensor.shape[0])
        elif key.endswith(".filter_const"):
            wanted = torch.zeros_like(tensor)
            wanted[..., ::2, ::2] = 1
        else:
            continue
        if tensor.shape != wanted.shape or not torch.allclose(tensor, wanted, atol=1e-6):
            raise BadWeights(f"{source} has other fixed filters in {key} than MI-GAN.", _GET)
