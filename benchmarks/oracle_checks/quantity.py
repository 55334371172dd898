"""Owns one line of the conformance report, and the reading of the archives behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

EXACT = 0.0

Array = npt.NDArray[Any]


def archive_of(folder: Path, name: str) -> Golden:
    """The folder's archive of that name, also where a word is added to it: lama, lama_18."""
    found = sorted(folder.glob(f"{name}.npz")) or sorted(folder.glob(f"{name}*.npz"))
    if len(found) != 1:
        raise FileNotFoundError(f"{folder.name} should hold one {name}.npz, not {len(found)}.")
    return Golden(found[0])


@dataclass(frozen=True)
class Quantity:
    """One compared quantity: its largest error, the tolerance, and a note on what went wrong.

    folder: of the file, below the folder that was asked for.
    """

    file: str
    key: str
    error: float
    tolerance: float
    note: str = ""
    folder: str = ""

    @property
    def ok(self) -> bool:
        return self.error <= self.tolerance

    def line(self) -> str:
        verdict = "ok" if self.ok else "FAIL"
        note = f"  ({self.note})" if self.note else ""
        where = f"{self.folder}/" if self.folder else ""
        return f"{where}{self.file}/{self.key} {self.error:.3g} {self.tolerance:g} {verdict}{note}"


class Golden:
    """One archive of arrays, and comparisons with what is in it."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        with np.load(path, allow_pickle=False) as archive:
            self.arrays: dict[str, Array] = {key: archive[key] for key in archive.files}

    def __contains__(self, key: str) -> bool:
        return key in self.arrays

    def tensor(self, key: str) -> Tensor:
        """An array as a tensor of its own type, halves as float32."""
        value = torch.from_numpy(np.array(self.arrays[key]))
        return value.float() if value.dtype == torch.float16 else value

    def number(self, key: str) -> float:
        return float(self.arrays[key].item())

    def state(self, prefix: str = "") -> dict[str, Tensor]:
        """The tensors whose keys start with `prefix`, without it."""
        return {k[len(prefix) :]: self.tensor(k) for k in self.arrays if k.startswith(prefix)}

    def seed(self, usual: int) -> int:
        """The seed that its values were drawn with: its own scalar `seed`, else the usual one."""
        return int(self.number("seed")) if "seed" in self else usual

    def every(self, key: str, step: int, got: Tensor, tolerance: float) -> Quantity:
        """Compare every `step`-th row and column of (..., H, W) with the array `key`."""
        return self.close(key, got[..., ::step, ::step], tolerance, relative=True)

    def close(
        self,
        key: str,
        got: Tensor | npt.NDArray[np.generic],
        tolerance: float,
        *,
        relative: bool = False,
    ) -> Quantity:
        """Compare with the array `key`: the largest error, on the scale of the wanted values.

        The scale is the largest wanted magnitude, and where `relative` is false at least 1.
        """
        wanted = np.asarray(self.arrays[key], dtype=np.float64)
        raw = got.detach().cpu().numpy() if isinstance(got, Tensor) else got
        found = np.asarray(raw, dtype=np.float64)
        if found.shape != wanted.shape:
            note = f"shape {found.shape} instead of {wanted.shape}"
            return Quantity(self.name, key, float("inf"), tolerance, note)
        largest = float(np.abs(wanted).max(initial=0.0))
        scale = max(largest, np.finfo(np.float64).tiny if relative else 1.0)
        error = float(np.abs(found - wanted).max(initial=0.0)) / scale
        return Quantity(self.name, key, error if np.isfinite(error) else float("inf"), tolerance)
