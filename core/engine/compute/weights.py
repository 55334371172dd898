"""Owns how weights files are opened: safely or not at all, checked before any network sees them."""

from __future__ import annotations

import hashlib
import io
import mmap
import struct
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO

import torch
from torch import Tensor, nn

from intarsia.core.engine.compute.pickled_code import StandIn
from intarsia.core.engine.compute.safetensors_file import (
    looks_like_safetensors,
    open_safetensors,
)
from intarsia.core.engine.compute.tensor_claims import (
    Buffer,
    TensorClaim,
    UnsoundFile,
    check_sum,
)
from intarsia.core.engine.compute.torch_file import ZIP_HEAD, open_plain, open_zip
from intarsia.core.engine.compute.torchscript import claims_of_tree
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]
# Told how many bytes of how many of a file are read, 0 of 0 where none are. May raise to stop.
OnBytes = Callable[[int, int], None]

_CONTAINERS = ("state_dict", "model_state_dict")
_DEEPEST = 4  # a table of tensors in a table, in a table
_NAMED_AT_MOST = 6
_NAME_LENGTH = 120
_PIECE = 1 << 22  # elements that are looked at, at once, for NaN
_BESIDE = (TensorClaim, StandIn, str, bytes, int, float, bool, type(None))  # tensors, or dropped
# What reading raises on bytes that are not a sound file of tensors. UnsoundFile is a ValueError.
_UNREADABLE = (
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    OSError,
    EOFError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    RuntimeError,  # also NotImplementedError and RecursionError
    MemoryError,
)
_GET_ANOTHER = "Download the file again from the pack's own source."
_CONVERT = (
    "Only safetensors files and torch files of plain tensors are opened; "
    "convert the file to safetensors, or get it from the pack's own source."
)
_on_bytes: ContextVar[OnBytes | None] = ContextVar("on_bytes", default=None)


@contextmanager
def watched_loading(on_bytes: OnBytes) -> Iterator[None]:
    """Inside, `on_bytes` hears of every tensor that `load_state` reads, in pieces of 16 MB."""
    before = _on_bytes.set(on_bytes)
    try:
        yield
    finally:
        _on_bytes.reset(before)


def heed_loading() -> None:
    """Between two tensors: raises what the watcher of loading, if there is one, raises to stop."""
    tell = _on_bytes.get()
    if tell is not None:
        tell(0, 0)


def load_state(path: Path) -> State:
    """The tensors of a weights file, name -> CPU tensor, memory-mapped.

    Takes safetensors, torch files that hold nothing but tensors, plain values and the traces of a
    training framework, and the tensors of TorchScript archives, whose code stays closed. Raises
    BadWeights for everything else, for tensors that claim more than the file holds, and for NaN or
    infinity inside.
    """
    if not path.is_file():
        raise BadWeights(f"The weights file {path.name} is not there.", "Install the pack again.")
    if not path.stat().st_size:
        raise BadWeights(f"{path.name} is empty.", _GET_ANOTHER)
    try:
        with path.open("rb") as stream:
            # A mapping of our own: what is written to a tensor never reaches the file.
            buffer = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
            state = _state_of(stream, buffer, source=path.name)
    except _UNREADABLE as error:
        raise _unreadable(path.name, error) from error
    check_finite(state, source=path.name)
    return state


def tensor_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """The names and shapes in a weights file; no tensor is read. Raises BadWeights."""
    if not path.is_file() or not path.stat().st_size:
        raise BadWeights(f"The weights file {path.name} is empty or not there.", _GET_ANOTHER)
    try:
        with path.open("rb") as stream:
            buffer = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
            state = _state_of(stream, buffer, source=path.name)
    except _UNREADABLE as error:
        raise _unreadable(path.name, error) from error
    return {name: tuple(tensor.shape) for name, tensor in state.items()}


def load_state_bytes(content: bytes, *, source: str) -> State:
    """As `load_state`, of a torch file's content."""
    if not content:
        raise BadWeights(f"{source} is empty.", _GET_ANOTHER)
    try:
        state = _state_of(io.BytesIO(content), bytearray(content), source=source)
    except _UNREADABLE as error:
        raise _unreadable(source, error) from error
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
    bad, done, whole = [], 0, sum(v.nbytes for v in state.values())
    tell = _on_bytes.get()
    for name, tensor in state.items():
        if not _is_finite(tensor, tell, done, whole):
            bad.append(name)
        done += tensor.nbytes
        if tell is not None:
            tell(done, whole)
    if bad:
        raise BadWeights(f"{source} holds NaN or infinity in {_names(bad)}.", _GET_ANOTHER)


def _is_finite(tensor: Tensor, tell: OnBytes | None, done: int, whole: int) -> bool:
    """Whether all its numbers are, looked at in pieces, so that little memory is taken."""
    if not tensor.is_floating_point():
        return True
    if not tensor.is_contiguous():
        return bool(tensor.isfinite().all())
    flat = tensor.view(-1)
    for start in range(0, len(flat), _PIECE):
        if not bool(flat[start : start + _PIECE].isfinite().all()):
            return False
        if tell is not None:
            tell(done + start * tensor.itemsize, whole)
    return True


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


def _state_of(stream: IO[bytes], buffer: Buffer, *, source: str) -> State:
    """The tensors in `stream`, whose bytes are `buffer`. Raises BadWeights and _UNREADABLE."""
    head = bytes(buffer[:9])
    if looks_like_safetensors(head):
        file = open_safetensors(buffer)
        check_sum(file.claims.values(), len(buffer))
        if not file.claims:
            raise BadWeights(f"{source} holds no tensors.", _GET_ANOTHER)
        return {name: file.tensor(claim) for name, claim in file.claims.items()}
    opened = open_zip(stream, buffer) if head[:4] == ZIP_HEAD else open_plain(buffer)
    _check_known(opened.content.unknown, source=source)
    content = opened.content.value
    if opened.scripted:
        content = claims_of_tree(content)
    claims = _claims(content, source=source)
    check_sum(claims.values(), len(buffer))
    return {name: opened.tensor(claim) for name, claim in claims.items()}


def _check_known(unknown: Iterable[str], *, source: str) -> None:
    if names := list(unknown):
        raise BadWeights(
            f"{source} wants to run code that weights do not need: {_names(names)}.",
            "It was not opened. Get a safetensors version of these weights.",
        )


def _claims(content: object, *, source: str) -> dict[str, TensorClaim]:
    """The table of tensors, out of what training wrapped it in; plain values beside are dropped."""
    for _ in range(_DEEPEST):
        inner = [content.get(n) for n in _CONTAINERS] if isinstance(content, dict) else []
        content = next((each for each in inner if isinstance(each, dict)), content)
    if not isinstance(content, dict):
        raise BadWeights(f"{source} holds no table of named tensors.", _GET_ANOTHER)
    found = {str(k): v for k, v in content.items() if isinstance(v, TensorClaim)}
    other = [str(k) for k, v in content.items() if not isinstance(v, _BESIDE)]
    if other:
        raise BadWeights(
            f"{source} holds things that are no tensors: {_names(other)}.", _GET_ANOTHER
        )
    if not found:
        raise BadWeights(f"{source} holds no table of named tensors.", _GET_ANOTHER)
    return found


def _unreadable(source: str, error: BaseException) -> BadWeights:
    if isinstance(error, UnsoundFile):
        return BadWeights(f"{source} cannot be read as weights: {error}.", _CONVERT)
    return BadWeights(
        f"{source} cannot be read as weights: it is damaged, or holds more than tensors.", _CONVERT
    )


def _names(names: list[str]) -> str:
    rest = len(names) - _NAMED_AT_MOST
    shown = (name[:_NAME_LENGTH] for name in names[:_NAMED_AT_MOST])
    return ", ".join(shown) + (f" and {rest} more" if rest > 0 else "")
