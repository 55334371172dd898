"""A bounded folder of image embeddings, so that a picture is embedded once and not once a click."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from intarsia.core.state.storage.removal import Why, remove

Embedding = npt.NDArray[np.float16]


@dataclass(frozen=True)
class EmbeddingCache:
    """Files in `folder`, oldest use removed first once they hold more than `most_bytes`."""

    folder: Path
    most_bytes: int = 1 << 30

    def get(self, key: str) -> Embedding | None:
        """The embedding stored under `key` (hex digits); None where there is no sound one."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                found = np.load(file, allow_pickle=False)
            os.utime(path)
        except (OSError, ValueError, EOFError):
            return None
        if found.dtype != np.float16 or not np.isfinite(found).all():
            return None
        return np.asarray(found, np.float16)

    def holds(self, key: str) -> bool:
        """Whether there is a file under `key`."""
        return self._path(key).is_file()

    def put(self, key: str, embedding: Embedding) -> None:
        """Store, and forget what was not used for longest. A full disk only costs the next hit."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, suffix=".part", delete=False) as file:
                np.save(file, embedding, allow_pickle=False)
            os.replace(file.name, self._path(key))
        except OSError:
            self._sweep_parts()
        self._bound()

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.npy"

    def _bound(self) -> None:
        with contextlib.suppress(OSError):
            files = [(path.stat(), path) for path in self.folder.glob("*.npy")]
            total = sum(stat.st_size for stat, _ in files)
            for stat, path in sorted(files, key=lambda item: item[0].st_mtime_ns):
                if total <= self.most_bytes:
                    return
                remove(path, Why.MADE_AGAIN)
                total -= stat.st_size

    def _sweep_parts(self) -> None:
        with contextlib.suppress(OSError):
            for path in self.folder.glob("*.part"):
                remove(path, Why.MADE_AGAIN)
