"""Owns low-rank amendments: merged into the weights when they are read, so that no code knows them.

Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models" (arXiv 2106.09685).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from intarsia.core.engine.compute.weights import State
from intarsia.core.wire.errors import BadWeights

_HALF = re.compile(r"(.+)\.lora_([AB])(?:\.default)?\.weight")
_GET = "Choose the amendment that belongs to these weights."


def amended(
    state: Mapping[str, Tensor], amendment: Mapping[str, Tensor], *, source: str, scale: float = 1.0
) -> State:
    """`state` with every pair `X.lora_A`, `X.lora_B` of `amendment` added to `X.weight`.

    W += scale * B @ A, of a convolution by its flattened kernels. Other tensors of the amendment
    replace those of their name. Computed in single precision and given in the state's own. Raises
    BadWeights naming `source` where a half is alone or fits nothing.
    """
    merged = dict(state)
    halves: dict[str, dict[str, Tensor]] = {}
    for key, tensor in amendment.items():
        if match := _HALF.fullmatch(key):
            halves.setdefault(match[1], {})[match[2]] = tensor
        elif key in merged:
            merged[key] = tensor.to(merged[key].dtype)
        else:
            raise BadWeights(f"{source} amends {key}, which is not there.", _GET)
    for stem, pair in halves.items():
        key = f"{stem}.weight"
        if key not in merged or set(pair) != {"A", "B"}:
            raise BadWeights(f"{source} does not fit these weights at {stem}.", _GET)
        merged[key] = _added(merged[key], pair["A"], pair["B"], scale, f"{source}: {stem}")
    return merged


def _added(weight: Tensor, down: Tensor, up: Tensor, scale: float, where: str) -> Tensor:
    rows, columns = up.flatten(1).float(), down.flatten(1).float()
    fits = rows.shape[1] == columns.shape[0]
    if not fits or rows.shape[0] * columns.shape[1] != weight.numel():
        raise BadWeights(f"{where} is of another shape than its weight.", _GET)
    change = (rows @ columns).reshape(weight.shape)
    return (weight.float() + scale * change).to(weight.dtype)
