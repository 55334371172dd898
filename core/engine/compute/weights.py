"""Owns how weights files are opened: safely or not at all, checked before any network sees them."""

from __future__ import annotations

import hashlib
import io
import pickle
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from intarsia.core.engine.compute.torchscript import is_torchscript, read_torchscript
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]

# Modules whose objects training frameworks leave beside the weights. They are replaced by inert
# stand-ins while reading; a name from anywhere else makes the file refused.
FOREIGN_MODULES = ("pytorch_lightning", "lightning", "lightning_fabric", "omegaconf", "numpy")
_FOREIGN_BUILTINS = frozenset({"typing.Any", "collections.defaultdict"})
_CONTAINERS = ("state_dict", "model_state_dict")
_NAMED_AT_MOST = 6
_INFLATED_AT_MOST = 4  # times a torch file's own size; they are stored, not compressed
# What torch raises on bytes that are not a sound file of tensors; OSError on a cut archive.
_UNREADABLE = (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, KeyError, OSError)
_GET_ANOTHER = "Download the file again from the pack's own source."


class _Inert:
    """Stands in for a foreign object: takes whatever the file gives it and does nothing."""

    def __init__(self, *_: object) -> None:
        pass

    def __setstate__(self, _: object) -> None:
        pass

    def __setitem__(self, _key: object, _value: object) -> None:
        pass


def load_state(path: Path) -> State:
    """The tensors of a weights file, name -> CPU tensor, memory-mapped where the format allows.

    Takes safetensors, torch files that hold nothing but tensors, plain values and the traces of a
    training framework, and the tensors of TorchScript archives, whose code stays closed. Raises
    BadWeights for everything else and for NaN or infinity inside.
    """
    if not path.is_file():
        raise BadWeights(f"The weights file {path.name} is not there.", "Install the pack again.")
    if _is_safetensors(path):
        state = _read_safetensors(path)
    elif is_torchscript(path):
        state = read_torchscript(path)
    else:
        state = _read_torch(path, name=path.name, zipped=zipfile.is_zipfile(path))
    check_finite(state, source=path.name)
    return state


def load_state_bytes(content: bytes, *, source: str) -> State:
    """As `load_state`, of a torch file's content."""
    if not content:
        raise BadWeights(f"{source} is empty.", _GET_ANOTHER)
    zipped = zipfile.is_zipfile(io.BytesIO(content))
    if zipped:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            claimed = sum(member.file_size for member in archive.infolist())
        if claimed > len(content) * _INFLATED_AT_MOST:
            raise BadWeights(f"{source} is packed tighter than weights are.", _GET_ANOTHER)
    state = _read_torch(io.BytesIO(content), name=source, zipped=zipped)
    check_finite(state, source=source)
    return state


def sha256_of(path: Path) -> str:
    """The file's SHA-256 as 64 hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def verify_sha256(path: Path, expected: str) -> None:
    """Refuse a file whose SHA-256 is not `expected` (hex digits)."""
    found = sha256_of(path)
    if found != expected.lower():
        raise BadWeights(
            f"{path.name} has the SHA-256 {found}, not {expected.lower()} as its pack says.",
            _GET_ANOTHER,
        )


def check_finite(state: Mapping[str, Tensor], *, source: str) -> None:
    """Refuse tensors that hold NaN or infinity, by name."""
    bad = [k for k, v in state.items() if v.is_floating_point() and not bool(v.isfinite().all())]
    if bad:
        raise BadWeights(f"{source} holds NaN or infinity in {_names(bad)}.", _GET_ANOTHER)


def check_keys(
    state: Mapping[str, Tensor], expected: Mapping[str, torch.Size], *, source: str
) -> None:
    """Refuse tensors that are missing, unknown or of another shape than `expected`, by name."""
    missing = [k for k in expected if k not in state]
    extra = [k for k in state if k not in expected]
    shaped = [
        f"{k} {tuple(state[k].shape)} instead of {tuple(shape)}"
        for k, shape in expected.items()
        if k in state and state[k].shape != shape
    ]
    complaints = [
        f"{what} {_names(names)}"
        for what, names in (("missing", missing), ("unknown", extra), ("wrong shape", shaped))
        if names
    ]
    if complaints:
        raise BadWeights(
            f"{source} does not fit this network: {'; '.join(complaints)}.",
            "Choose the weights that belong to this method and version.",
        )


def fill(module: nn.Module, state: Mapping[str, Tensor], *, source: str) -> None:
    """Put `state` into `module`, every tensor of it and nothing else.

    A module built on the meta device takes the tensors themselves; any other one copies them.
    The module is unchanged when this raises.
    """
    expected = {k: v.shape for k, v in module.state_dict().items()}
    check_keys(state, expected, source=source)
    on_meta = any(p.is_meta for p in module.parameters())
    module.load_state_dict(dict(state), strict=True, assign=on_meta)


def under(state: Mapping[str, Tensor], prefix: str) -> State:
    """The tensors whose names start with `prefix`, without it."""
    return {k[len(prefix) :]: v for k, v in state.items() if k.startswith(prefix)}


def _is_safetensors(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(9)
    return len(head) == 9 and head[8:9] == b"{"


def _read_safetensors(path: Path) -> State:
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise BadWeights(f"{path.name} is damaged: {error}.", _GET_ANOTHER) from error


def _read_torch(file: Path | io.BytesIO, *, name: str, zipped: bool) -> State:
    on_disk = isinstance(file, Path)
    try:
        foreign = torch.serialization.get_unsafe_globals_in_checkpoint(file) if zipped else []
        _check_foreign(foreign, source=name)
        if isinstance(file, io.BytesIO):
            file.seek(0)
        with torch.serialization.safe_globals([(_Inert, each) for each in foreign]):
            content = torch.load(
                file, map_location="cpu", weights_only=True, mmap=zipped and on_disk
            )
    except _UNREADABLE as error:
        raise BadWeights(
            f"{name} cannot be read as weights: it is damaged, or holds more than tensors.",
            "Only safetensors files and torch files of plain tensors are opened; "
            "convert the file to safetensors, or get it from the pack's own source.",
        ) from error
    return _tensors(content, source=name)


def _check_foreign(names: Iterable[str], *, source: str) -> None:
    unknown = [
        n for n in names if n.split(".")[0] not in FOREIGN_MODULES and n not in _FOREIGN_BUILTINS
    ]
    if unknown:
        raise BadWeights(
            f"{source} wants to run code that weights do not need: {_names(unknown)}.",
            "It was not opened. Get a safetensors version of these weights.",
        )


def _tensors(content: object, *, source: str) -> State:
    if isinstance(content, Mapping):
        for name in _CONTAINERS:
            if isinstance(content.get(name), Mapping):
                content = content[name]
                break
    if not isinstance(content, Mapping) or not content:
        raise BadWeights(f"{source} holds no table of named tensors.", _GET_ANOTHER)
    other = [str(k) for k, v in content.items() if not isinstance(v, Tensor)]
    if other:
        raise BadWeights(
            f"{source} holds things that are no tensors: {_names(other)}.", _GET_ANOTHER
        )
    return {str(k): v.detach() for k, v in content.items()}


def _names(names: list[str]) -> str:
    rest = len(names) - _NAMED_AT_MOST
    return ", ".join(names[:_NAMED_AT_MOST]) + (f" and {rest} more" if rest > 0 else "")
