"""Owns reading a TorchScript archive as a table of tensors; the code in it is never opened.

Such an archive is a zip: `data.pkl` describes a tree of objects, `data/<n>` hold the numbers,
`code/` holds programs. Here the tree is built from objects that can do nothing.
"""

from __future__ import annotations

import io
import pickle
import zipfile
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from intarsia.core.wire.errors import BadWeights

_MEMBERS_AT_MOST = 100_000
_DESCRIPTION_AT_MOST = 64 << 20
_DEPTH_AT_MOST = 100
_DTYPES = {
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "DoubleStorage": torch.float64,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "BoolStorage": torch.bool,
    "ByteStorage": torch.uint8,
}
_UNREADABLE = (
    pickle.UnpicklingError,
    zipfile.BadZipFile,
    EOFError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OSError,
    RuntimeError,
)
_GET_ANOTHER = "Download the file again from the pack's own source."


class _Node:
    """Stands in for every object of the archive's own classes: keeps its attributes."""

    attributes: Mapping[str, object] = {}

    def __setstate__(self, state: object) -> None:
        if isinstance(state, Mapping):
            self.attributes = state


@dataclass(frozen=True)
class _StorageKind:
    """The type of the numbers in a storage; unlike torch's, it can do nothing."""

    dtype: torch.dtype


@dataclass(frozen=True)
class _Storage:
    """Numbers in a row."""

    values: Tensor


def is_torchscript(path: Path) -> bool:
    """Whether the file is an archive with a program in it, as TorchScript writes it."""
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("/constants.pkl") for name in archive.namelist())
    except (zipfile.BadZipFile, OSError):
        return False


def read_torchscript(path: Path) -> dict[str, Tensor]:
    """The archive's tensors, path of attributes -> CPU tensor. Raises BadWeights.

    Parameters and buffers carry the names that `state_dict()` gives them.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            root = _checked_root(archive, path)
            description = archive.read(f"{root}/data.pkl")
            tree = _Reader(description, archive, root).load()
    except _UNREADABLE as error:
        raise BadWeights(
            f"{path.name} cannot be read as a table of tensors: it is damaged, or holds more.",
            _GET_ANOTHER,
        ) from error
    found: dict[str, Tensor] = {}
    _collect(tree, "", found, depth=0)
    if not found:
        raise BadWeights(f"{path.name} holds no tensors.", _GET_ANOTHER)
    return found


def _checked_root(archive: zipfile.ZipFile, path: Path) -> str:
    """The archive's one folder; nothing that is read is compressed, or larger than the file."""
    everything = archive.infolist()
    roots = {member.filename.partition("/")[0] for member in everything}
    members = [m for m in everything if not m.filename.partition("/")[2].startswith("code/")]
    total = sum(member.file_size for member in members)
    stored = all(member.compress_type == zipfile.ZIP_STORED for member in members)
    if len(everything) > _MEMBERS_AT_MOST or len(roots) != 1 or not stored:
        raise ValueError("no plain archive with one folder")
    if total > path.stat().st_size:
        raise ValueError("it claims more bytes than it has")
    root = roots.pop()
    if archive.getinfo(f"{root}/data.pkl").file_size > _DESCRIPTION_AT_MOST:
        raise ValueError("its description is too long")
    order = f"{root}/byteorder"
    if order in archive.namelist() and archive.read(order) != b"little":
        raise ValueError("its numbers are big-endian")
    return root


class _Reader(pickle.Unpickler):
    """Builds the tree; every name but those listed ends the reading."""

    def __init__(self, description: bytes, archive: zipfile.ZipFile, root: str) -> None:
        super().__init__(io.BytesIO(description))
        self._archive = archive
        self._root = root
        self._storages: dict[str, _Storage] = {}

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch._utils" and name == "_rebuild_tensor_v2":
            return _rebuilt
        if module == "torch" and name in _DTYPES:
            return _StorageKind(_DTYPES[name])
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if module == "torch.jit._pickle":
            return _first
        if module == "__torch__" or module.startswith("__torch__."):
            return _Node
        raise pickle.UnpicklingError(f"{module}.{name} is no tensor")

    def persistent_load(self, pid: Any) -> _Storage:
        what, kind, key, _device, count = pid
        if what != "storage" or not isinstance(kind, _StorageKind) or not str(key).isdigit():
            raise pickle.UnpicklingError("no storage")
        if key not in self._storages:
            raw = self._archive.read(f"{self._root}/data/{key}")
            if len(raw) != count * kind.dtype.itemsize:
                raise pickle.UnpicklingError("a storage of another length")
            values = (
                torch.frombuffer(bytearray(raw), dtype=kind.dtype)
                if raw
                else torch.empty(0, dtype=kind.dtype)
            )
            self._storages[key] = _Storage(values)
        return self._storages[key]


def _rebuilt(storage: _Storage, offset: int, size: Any, stride: Any, *_rest: object) -> Tensor:
    """A tensor in its storage; bounds are checked before it is made."""
    shape, steps = tuple(size), tuple(stride)
    numbers = (offset, *shape, *steps)
    if len(shape) != len(steps) or not all(type(n) is int and n >= 0 for n in numbers):
        raise pickle.UnpicklingError("no tensor")
    held = len(storage.values)
    count = 1
    for length in shape:
        count *= length
    last = offset + sum((n - 1) * s for n, s in zip(shape, steps, strict=True))
    if count and (last >= held or count > held):
        raise pickle.UnpicklingError("a tensor beyond its storage")
    if not count:
        return torch.empty(shape, dtype=storage.values.dtype)
    return torch.as_strided(storage.values, shape, steps, offset).contiguous()


def _first(*given: object) -> object:
    return given[0] if given else None


def _collect(value: object, path: str, found: dict[str, Tensor], *, depth: int) -> None:
    """All tensors of the tree below `value`, by the path of attributes that leads to them."""
    if isinstance(value, Tensor):
        found[path] = value
    elif isinstance(value, _Node) and depth < _DEPTH_AT_MOST:
        for name, inner in value.attributes.items():
            _collect(inner, f"{path}.{name}" if path else str(name), found, depth=depth + 1)
