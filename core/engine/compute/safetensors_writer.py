"""Owns the bytes of a safetensors file as it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import numpy as np
import torch
from torch import Tensor

_NAMES = {
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
}


def chunks_of(state: Mapping[str, Tensor], metadata: Mapping[str, str]) -> Iterator[bytes]:
    """The bytes of a safetensors file, a tensor at a time, so that memory never holds it twice.

    The same tensors and metadata in the same order give the same bytes.
    """
    header: dict[str, object] = {"__metadata__": dict(metadata)}
    start = 0
    for key, value in state.items():
        size = value.numel() * value.element_size()
        header[key] = {
            "dtype": _NAMES[value.dtype],
            "shape": list(value.shape),
            "data_offsets": [start, start + size],
        }
        start += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    yield len(text).to_bytes(8, "little") + text
    for value in state.values():
        flat = value.detach().cpu().contiguous().flatten().view(torch.uint8)
        yield np.asarray(flat.numpy()).tobytes()
