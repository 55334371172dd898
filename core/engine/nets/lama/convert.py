"""Owns LaMa's published files: the prefix they hide the generator under, and its settings."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.weights import State, under
from intarsia.core.engine.nets.lama.network import Lama, LamaShape
from intarsia.core.wire.errors import BadWeights

_SIGN = "model.1.bn_l.running_mean"
_COUNTER = "num_batches_tracked"  # of training; some copies leave it out


def load_lama(state: Mapping[str, Tensor], *, source: str) -> Lama:
    """The generator of a training file, a TorchScript archive's tensors or a plain copy.

    Whatever else a training file holds is dropped, half precision is widened. Raises BadWeights
    naming `source`.
    """
    own = convert_lama(state, source=source)
    shape = lama_shape(own, source=source)
    return _fill(shape, own, source=source)


def convert_lama(state: Mapping[str, Tensor], *, source: str) -> State:
    """The generator's tensors without their prefix, in single precision."""
    found = sorted(
        (k for k in state if k == _SIGN or k.endswith("." + _SIGN)),
        key=lambda k: ("generator" not in k, len(k)),
    )
    if not found:
        raise BadWeights(
            f"{source} holds no LaMa generator.",
            "Choose big-lama's own file, or a copy of it as safetensors.",
        )
    own = under(state, found[0].removesuffix(_SIGN))
    return {k: v.float() if v.is_floating_point() else v for k, v in own.items()}


def lama_shape(state: Mapping[str, Tensor], *, source: str) -> LamaShape:
    """The settings of a converted generator, read off its shapes."""
    first = state.get("model.1.ffc.convl2l.weight")
    blocks = {k.split(".")[1] for k in state if ".conv1.ffc." in k}
    if first is None or first.ndim != 4 or not blocks:
        raise BadWeights(
            f"{source} holds no LaMa generator with Fourier blocks.",
            "Choose big-lama's own file, or a copy of it as safetensors.",
        )
    return LamaShape(width=first.shape[0], blocks=len(blocks))


def _fill(shape: LamaShape, state: State, *, source: str) -> Lama:
    stems = {k.rpartition(".")[0] for k in state if k.endswith(".running_var")}
    counters = {f"{stem}.{_COUNTER}": torch.tensor(0) for stem in stems}
    return filled_network(lambda: Lama(shape), counters | state, source=source)
