"""Owns what a weights file claims its tensors to be, and the check of that against its bytes."""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor

Buffer = mmap.mmap | bytearray

DTYPES = {
    str(each).removeprefix("torch."): each
    for each in (
        torch.float64,
        torch.float32,
        torch.float16,
        torch.bfloat16,
        torch.int64,
        torch.int32,
        torch.int16,
        torch.int8,
        torch.uint8,
        torch.bool,
    )
}
MOST_TENSORS = 50_000  # of a file; the published ones have less than 5,000
_MOST_DIMENSIONS = 16
_LARGEST_SIDE = 2**40
_MOST_TIMES_THE_FILE = 4  # bytes of all tensors together: tied ones are counted at every name
_ALWAYS = 1 << 20  # bytes that tensors may claim, however small their file is


class UnsoundFile(ValueError):
    """A file of weights is damaged or claims what it does not hold; the message says what."""


@dataclass(frozen=True)
class StorageClaim:
    """`count` elements of a dtype, kept in the file under `key`."""

    key: str
    dtype: torch.dtype
    count: int

    @property
    def bytes(self) -> int:
        return self.count * self.dtype.itemsize


@dataclass(frozen=True)
class TensorClaim:
    """A tensor laid over a storage: offset and strides in elements."""

    storage: StorageClaim
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]

    @property
    def bytes(self) -> int:
        return element_count(self.size) * self.storage.dtype.itemsize

    def check(self) -> None:
        """Raises UnsoundFile where it reaches out of its storage, or holds more than that."""
        if len(self.size) != len(self.stride) or len(self.size) > _MOST_DIMENSIONS:
            raise UnsoundFile("a tensor has no sound shape")
        numbers = (self.offset, self.storage.count, *self.size, *self.stride)
        if any(type(n) is not int or not 0 <= n <= _LARGEST_SIDE for n in numbers):
            raise UnsoundFile("a tensor has no sound shape")
        count = element_count(self.size)
        steps = zip(self.size, self.stride, strict=True)
        last = self.offset + sum((n - 1) * step for n, step in steps)
        if count and (last >= self.storage.count or count > self.storage.count):
            raise UnsoundFile("a tensor claims more than the file holds")


def element_count(size: Iterable[int]) -> int:
    """How many elements a shape has, exactly."""
    count = 1
    for side in size:
        count *= side
    return count


def contiguous_stride(size: tuple[int, ...]) -> tuple[int, ...]:
    """The strides of a tensor whose elements lie one after the other, in elements."""
    strides, step = [], 1
    for side in reversed(size):
        strides.append(step)
        step *= side
    return tuple(reversed(strides))


def check_sum(claims: Iterable[TensorClaim], file_bytes: int) -> None:
    """Refuse tensors that together claim far more than their file has. Raises UnsoundFile."""
    if sum(claim.bytes for claim in claims) > file_bytes * _MOST_TIMES_THE_FILE + _ALWAYS:
        raise UnsoundFile("its tensors together claim more than the file holds")


def tensor_at(claim: TensorClaim, buffer: Buffer, start: int) -> Tensor:
    """The tensor of a checked claim whose storage begins at byte `start` of `buffer`.

    It lies on the buffer itself where that is aligned, else on a copy of its storage.
    Raises UnsoundFile.
    """
    storage = claim.storage
    if element_count(claim.size) == 0:
        return torch.empty(claim.size, dtype=storage.dtype)
    if start < 0 or start + storage.bytes > len(buffer):
        raise UnsoundFile("a tensor lies outside the file")
    if start % storage.dtype.itemsize == 0:
        flat = torch.frombuffer(buffer, dtype=storage.dtype, count=storage.count, offset=start)
    else:
        piece = bytearray(memoryview(buffer)[start : start + storage.bytes])
        flat = torch.frombuffer(piece, dtype=storage.dtype, count=storage.count)
    return flat.as_strided(claim.size, claim.stride, claim.offset)
