"""Owns reading safetensors files: a header in JSON, then the tensors' bytes, which are mapped."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass
from typing import TypeGuard

import torch
from torch import Tensor

from intarsia.core.engine.compute.tensor_claims import (
    MOST_TENSORS,
    Buffer,
    StorageClaim,
    TensorClaim,
    UnsoundFile,
    contiguous_stride,
    tensor_at,
)

_MOST_HEADER = 32 << 20  # bytes; the largest published ones have less than one million
_DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}


@dataclass(frozen=True)
class SafetensorsFile:
    """An open safetensors file: its tensors by name, and where each one's bytes begin."""

    buffer: Buffer
    claims: dict[str, TensorClaim]
    starts: dict[str, int]

    def tensor(self, claim: TensorClaim) -> Tensor:
        """The tensor of a claim of this file. Raises UnsoundFile."""
        return tensor_at(claim, self.buffer, self.starts[claim.storage.key])


def looks_like_safetensors(head: bytes) -> bool:
    """Whether a file that begins so (9 bytes or more) is one."""
    return len(head) > 8 and head[8:9] == b"{"


def open_safetensors(buffer: Buffer) -> SafetensorsFile:
    """The file whose bytes are `buffer`. Raises UnsoundFile."""
    (length,) = struct.unpack("<Q", bytes(buffer[:8]))
    if length > min(_MOST_HEADER, len(buffer) - 8):
        raise UnsoundFile("its header is longer than the file")
    try:
        header = json.loads(bytes(buffer[8 : 8 + length]), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise UnsoundFile("its header is damaged") from error
    if not isinstance(header, dict):
        raise UnsoundFile("its header is damaged")
    header.pop("__metadata__", None)
    if len(header) > MOST_TENSORS:
        raise UnsoundFile("it has more tensors than any network")
    begin, claims, starts = 8 + length, {}, {}
    for name, entry in header.items():
        claims[name], start = _claim(name, entry)
        starts[name] = begin + start
    end = begin
    for name in sorted(starts, key=lambda each: (starts[each], claims[each].bytes)):
        if starts[name] != end:
            raise UnsoundFile("its tensors overlap, or leave gaps")
        end += claims[name].bytes
    return SafetensorsFile(buffer, claims, starts)


def _claim(name: str, entry: object) -> tuple[TensorClaim, int]:
    if not isinstance(entry, dict):
        raise UnsoundFile("its header is damaged")
    dtype = _DTYPES.get(str(entry.get("dtype")))
    if dtype is None:
        raise UnsoundFile(
            f"{name[:80]} is of the type {str(entry.get('dtype'))[:20]}, not for networks"
        )
    shape, ends = entry.get("shape"), entry.get("data_offsets")
    if not (_numbers(shape) and _numbers(ends) and len(ends) == 2):
        raise UnsoundFile("its header is damaged")
    count = math.prod(shape)
    if ends[1] - ends[0] != count * dtype.itemsize:
        raise UnsoundFile(f"{name[:80]} has another size than its shape says")
    size = tuple(shape)
    claim = TensorClaim(StorageClaim(name, dtype, count), 0, size, contiguous_stride(size))
    claim.check()
    return claim, ends[0]


def _numbers(value: object) -> TypeGuard[list[int]]:
    return isinstance(value, list) and all(type(n) is int and n >= 0 for n in value)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a name stands twice")
    return table
