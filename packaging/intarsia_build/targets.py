"""The systems that Intarsia is assembled for: wheel tags, the private Python, and the layout."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import intarsia.core
from intarsia.core.version import __version__
from intarsia_build.failures import BuildFailed

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Runtime:
    """An archive with a Python for one system."""

    url: str
    sha256: str
    python: str

    @property
    def name(self) -> str:
        return self.url.rpartition("/")[2].replace("%2B", "+")

    @property
    def release(self) -> str:
        """The whole version of the Python, "3.12.11"."""
        return re.sub(r".*python-(\d+\.\d+\.\d+).*", r"\1", self.name)


@dataclass(frozen=True)
class Target:
    """One system. `site` and `exe`: below a version's folder. `resolver`: uv's platform name."""

    name: str
    resolver: str
    tags: tuple[str, ...]
    runtime: Runtime
    site: str
    exe: str
    suffix: str

    @property
    def is_windows(self) -> bool:
        return self.name == "windows"


_STANDALONE = (
    "https://github.com/astral-sh/python-build-standalone/releases/download/20250702/"
    "cpython-3.12.11%2B20250702-{platform}-install_only.tar.gz"
)

# The hash of the Windows archive is the one that two public build scripts pin, those of the
# others are from bazel's rules_python (python/versions.bzl). None could be downloaded where this
# was written, so a first build with network checks them.
WINDOWS = Target(
    name="windows",
    resolver="x86_64-pc-windows-msvc",
    tags=("win_amd64",),
    runtime=Runtime(
        "https://www.python.org/ftp/python/3.12.10/python-3.12.10-embed-amd64.zip",
        "4acbed6dd1c744b0376e3b1cf57ce906f9dc9e95e68824584c8099a63025a3c3",
        "3.12",
    ),
    site="python/Lib/site-packages",
    exe="python/python.exe",
    suffix=".zip",
)
MACOS = Target(
    name="macos",
    resolver="aarch64-apple-darwin",
    tags=("macosx_14_0_arm64",),
    runtime=Runtime(
        _STANDALONE.format(platform="aarch64-apple-darwin"),
        "5f8e9480d0981268961e63729de1c9b037cabfe030949943be293f0d3e3e7703",
        "3.12",
    ),
    site="python/lib/python3.12/site-packages",
    exe="python/bin/python3",
    suffix=".tar.gz",
)
LINUX = Target(
    name="linux",
    resolver="x86_64-manylinux_2_28",
    tags=(
        "manylinux_2_28_x86_64",
        "manylinux_2_27_x86_64",
        "manylinux_2_24_x86_64",
        "manylinux_2_17_x86_64",
        "manylinux2014_x86_64",
        "manylinux_2_12_x86_64",
        "manylinux_2_5_x86_64",
        "linux_x86_64",
    ),
    runtime=Runtime(
        _STANDALONE.format(platform="x86_64-unknown-linux-gnu"),
        "0919f8b5311765b4cf1342371724d7bf2a6eaf51f15f5cb2b9ad5fd0ee54271c",
        "3.12",
    ),
    site="python/lib/python3.12/site-packages",
    exe="python/bin/python3",
    suffix=".tar.gz",
)
TARGETS = {target.name: target for target in (WINDOWS, MACOS, LINUX)}


def require_own_sources() -> None:
    """Raises BuildFailed where this Python imports another checkout than the one to be built."""
    imported = Path(intarsia.core.__path__[0]).resolve().parent
    if imported != ROOT:
        raise BuildFailed(
            f"This Python would build {ROOT} with the code of {imported}. "
            "Run `pip install -e .` in the one that you want to build."
        )


def version() -> str:
    """The program's version."""
    return __version__


def exact_python(runtime_python: str) -> str:
    """ "3.12" as pip's ABI tag has it: "cp312"."""
    return "cp" + runtime_python.replace(".", "")
