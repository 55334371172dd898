"""Owns what the names of code in a torch file stand for: makers of tensors, tables, stand-ins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from intarsia.core.engine.compute.tensor_claims import (
    DTYPES,
    StorageClaim,
    TensorClaim,
    UnsoundFile,
)

_PLAIN = (str, bytes, int, float, bool, type(None))

# Modules whose objects training frameworks leave beside the weights.
FOREIGN_MODULES = ("pytorch_lightning", "lightning", "lightning_fabric", "omegaconf", "numpy")
# Names of elsewhere that published files have; all of them are stand-ins that do nothing.
_DATA_TYPES = (
    *("dict", "list", "int", "str", "float", "bool", "tuple", "set", "frozenset", "bytes"),
    *("long", "unicode"),  # int and str in pickles that Python 2 can read, as torch writes them
)
FOREIGN_NAMES = frozenset(
    {
        "typing.Any",
        "collections.Counter",
        "_codecs.encode",
        "copyreg._reconstructor",
        "copy_reg._reconstructor",
        "torch.Size",
        "torch.device",
        "torch.serialization._get_layout",
        "torch.torch_version.TorchVersion",
        *(f"{module}.{name}" for module in ("builtins", "__builtin__") for name in _DATA_TYPES),
        *(f"torch.{name}" for name in (*DTYPES, "strided", "Tensor", "nn.parameter.Parameter")),
    }
)
_SCRIPTED_CLASS = "__torch__."
SCRIPTED = (_SCRIPTED_CLASS, "torch.jit._pickle.")
_TABLES = ("collections.OrderedDict", "collections.defaultdict")
STORAGES = {
    "DoubleStorage": torch.float64,
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "ShortStorage": torch.int16,
    "CharStorage": torch.int8,
    "ByteStorage": torch.uint8,
    "BoolStorage": torch.bool,
    "UntypedStorage": torch.uint8,
}


@dataclass(frozen=True, eq=False)
class NamedCode:
    """The name of something that a pickle would have called: `module.name`."""

    name: str


class StandIn:
    """What a foreign object became: it takes whatever the file gives it and keeps nothing."""


@dataclass(eq=False)
class ScriptedObject:
    """An object of a TorchScript archive's own classes, and its attributes."""

    attributes: dict[Any, Any] = field(default_factory=dict)


def is_known(name: str) -> bool:
    module, _, leaf = name.rpartition(".")
    return (
        name.partition(".")[0] in FOREIGN_MODULES
        or name in FOREIGN_NAMES
        or name in _TABLES
        or name in _MAKERS
        or (module in ("torch", "torch.cuda", "torch.storage") and leaf in STORAGES)
        # These end as UnsoundFile that names them, where they are used.
        or (module in ("torch", "torch.cuda", "torch.storage") and leaf.endswith("Storage"))
    )


def made(code: object, arguments: tuple[Any, ...]) -> object:
    """What a call of a name stands for; nothing is called that the file chose."""
    if isinstance(code, StandIn):
        return StandIn()
    if not isinstance(code, NamedCode):
        raise UnsoundFile("its table of contents is damaged")
    if code.name in _TABLES:
        return _table(arguments)
    if code.name.startswith(_SCRIPTED_CLASS):
        return ScriptedObject()
    if code.name.startswith(SCRIPTED):
        return arguments[0] if arguments else StandIn()  # a list or table, told its type
    maker = _MAKERS.get(code.name)
    return StandIn() if maker is None else maker(arguments)


def _table(arguments: tuple[Any, ...]) -> dict[Any, Any]:
    table: dict[Any, Any] = {}
    pairs = arguments[0] if arguments else None
    if isinstance(pairs, list):
        for pair in pairs:
            store(table, list(pair))
    elif isinstance(pairs, Mapping):
        table.update(pairs)
    return table


def store(target: object, items: list[Any]) -> None:
    """Keys and values in turn; keys that are not plain values are only held apart."""
    if len(items) % 2:
        raise UnsoundFile("its table of contents is damaged")
    if isinstance(target, dict):
        for key, value in zip(items[::2], items[1::2], strict=True):
            target[key if isinstance(key, _PLAIN) else StandIn()] = value


def _tensor(arguments: tuple[Any, ...]) -> TensorClaim:
    storage, offset, size, stride = arguments[:4]
    if not isinstance(storage, StorageClaim) or not isinstance(size, tuple):
        raise UnsoundFile("a tensor is damaged")
    if not isinstance(stride, tuple):
        raise UnsoundFile("a tensor is damaged")
    claim = TensorClaim(storage, offset, size, stride)
    claim.check()
    return claim


def _untyped_tensor(arguments: tuple[Any, ...]) -> TensorClaim:
    """As `_tensor`, over bytes; its seventh argument is the dtype."""
    storage, dtype = arguments[0], DTYPES.get(_leaf(arguments[6]))
    if not isinstance(storage, StorageClaim) or dtype is None:
        raise UnsoundFile("a tensor is damaged, or of a kind that networks do not have")
    typed = StorageClaim(storage.key, dtype, storage.bytes // dtype.itemsize)
    return _tensor((typed, *arguments[1:4]))


def _leaf(code: object) -> str:
    return code.name.rpartition(".")[2] if isinstance(code, NamedCode) else ""


def _parameter(arguments: tuple[Any, ...]) -> object:
    return arguments[0]


def _typed_again(arguments: tuple[Any, ...]) -> object:
    """`_rebuild_from_type_v2`: another maker, the class, its arguments, its state."""
    return made(arguments[0], arguments[2])


def _refuse(what: str) -> Callable[[tuple[Any, ...]], object]:
    def refuse(_: tuple[Any, ...]) -> object:
        raise UnsoundFile(f"it holds {what} tensors, which networks do not")

    return refuse


_MAKERS: dict[str, Callable[[tuple[Any, ...]], object]] = {
    "torch._utils._rebuild_tensor": _tensor,
    "torch._utils._rebuild_tensor_v2": _tensor,
    "torch._utils._rebuild_tensor_v3": _untyped_tensor,
    "torch._utils._rebuild_parameter": _parameter,
    "torch._utils._rebuild_parameter_with_state": _parameter,
    "torch._tensor._rebuild_from_type_v2": _typed_again,
    "torch._utils._rebuild_sparse_tensor": _refuse("sparse"),
    "torch._utils._rebuild_sparse_csr_tensor": _refuse("sparse"),
    "torch._utils._rebuild_qtensor": _refuse("quantised"),
    "torch._utils._rebuild_nested_tensor": _refuse("nested"),
    "torch._utils._rebuild_meta_tensor_no_storage": _refuse("empty"),
    "torch._utils._rebuild_device_tensor_from_numpy": _refuse("device"),
    "torch._utils._rebuild_wrapper_subclass": _refuse("wrapped"),
}
