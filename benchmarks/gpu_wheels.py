"""The wheels that `gpu.py` takes to a machine without a registry, and how they are had there.

Nothing but Python's own library is imported here. The machine has torch, NumPy and Pillow.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

MOST_BYTES = 25_000_000
_LARGE_BYTES = 1_000_000  # of a wheel
_PACKED = ".tar.xz"
# What the published methods import, and what that imports in turn, besides what torch brings.
WHEELS = (
    *("diffusers", "transformers", "accelerate", "huggingface_hub", "safetensors", "tokenizers"),
    *("regex", "pyyaml", "packaging", "filelock", "fsspec", "tqdm", "typing_extensions"),
    *("importlib_metadata", "zipp", "psutil", "requests", "urllib3", "charset_normalizer"),
    *("certifi", "idna", "httpx2", "httpcore2", "truststore", "anyio", "h11", "click"),
)
_PLATFORMS = tuple(f"manylinux{end}" for end in ("_2_28_x86_64", "_2_17_x86_64", "2014_x86_64"))
_ROOT = Path(__file__).resolve().parents[1]


def gather(folder: Path, python: str, names: tuple[str, ...] = WHEELS) -> int:
    """Download the wheels that the folder lacks, in this environment's versions; all its bytes.

    Large ones are packed again, smaller. python: the version of the machine's Python, as in
    "3.12"; it runs Linux on x86-64. Raises ValueError where they are more than `MOST_BYTES`,
    CalledProcessError where one is not had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lacking = [name for name in names if wheel_of(name, folder) is None]
    if lacking:
        wanted = [f"{name}=={version(name)}" for name in lacking]
        platforms = [part for name in _PLATFORMS for part in ("--platform", name)]
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
        command += ["--disable-pip-version-check", "--quiet", "--python-version", python]
        subprocess.run([*command, *platforms, "--dest", str(folder), *wanted], check=True)
    for wheel in folder.glob("*.whl"):
        if wheel.stat().st_size > _LARGE_BYTES:
            _pack(wheel)
    size = sum(path.stat().st_size for path in folder.iterdir())
    if size > MOST_BYTES:
        raise ValueError(f"The wheels in {folder} are {size / 1e6:.1f} MB, more than 25.")
    return size


def wheel_of(name: str, folder: Path) -> Path | None:
    """The wheel of a package in the folder, as it came or packed again."""
    return next((w for w in _wheels(folder) if _plain(w.name.split("-")[0]) == name), None)


def _wheels(folder: Path) -> list[Path]:
    return sorted((*folder.glob("*.whl"), *folder.glob(f"*{_PACKED}")))


def _pack(wheel: Path) -> None:
    """As one stream: the files of a large package are much alike, and a wheel packs each alone."""
    packed = wheel.with_name(wheel.name + _PACKED)
    with TemporaryDirectory() as temporary:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(temporary)
        with tarfile.open(packed, "w:xz") as whole:
            whole.add(temporary, arcname=".")
    wheel.unlink()


def _unpack(wheel: Path, place: Path) -> None:
    if wheel.name.endswith(_PACKED):
        with tarfile.open(wheel) as whole:
            whole.extractall(place, filter="data")
    else:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place)


def _plain(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")


@contextmanager
def importable(wheels: Path | None) -> Iterator[Path]:
    """Inside, the product and the wheels can be imported; gives the folder where both lie.

    The wheels come before what is installed.
    """
    with TemporaryDirectory() as temporary:
        place = Path(temporary)
        for wheel in _wheels(wheels) if wheels is not None else ():
            _unpack(wheel, place)
        if find_spec("intarsia") is None:
            (place / "intarsia").symlink_to(_ROOT, target_is_directory=True)
        sys.path.insert(0, temporary)
        importlib.invalidate_caches()
        try:
            yield place
        finally:
            sys.path.remove(temporary)
