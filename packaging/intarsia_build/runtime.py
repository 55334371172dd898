"""The private Python of a tree: a published archive, checked, or a copy of this one."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import urllib.request
import zipfile
from pathlib import Path

from intarsia.core.state.storage.file_list import sha256_of
from intarsia_build.carried import note_libraries
from intarsia_build.failures import BuildFailed
from intarsia_build.libraries import carry_libraries
from intarsia_build.targets import Runtime, Target

_LEFT_OUT = shutil.ignore_patterns(
    "__pycache__",
    "test",
    "tests",
    "idlelib",
    "tkinter",
    "turtledemo",
    "lib2to3",
    "ensurepip",
    "site-packages",
    "config-*",
    "_tkinter*",
    "*curses*",
    "readline*",
    "nis.*",
    "_crypt.*",
    "_dbm.*",
    "_gdbm.*",
    "_test*",
    "_xxtest*",
    "xx*",
    "*.a",
    "__phello__",
)


def fetched(runtime: Runtime, cache: Path) -> Path:
    """The runtime's archive in the cache, downloaded where it is not. Raises BuildFailed."""
    path = cache / runtime.name
    if not path.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        try:
            urllib.request.urlretrieve(runtime.url, part)  # a pinned hash follows
        except OSError as error:
            raise BuildFailed(f"{runtime.url} cannot be downloaded ({error}).") from None
        _check(part, runtime)  # before it has the name by which the next build would take it
        part.replace(path)
    _check(path, runtime)
    return path


def _check(path: Path, runtime: Runtime) -> None:
    if (found := sha256_of(path)) != runtime.sha256:
        raise BuildFailed(f"{path} has the hash {found}, not {runtime.sha256}.")


def unpack_runtime(archive: Path, target: Target, folder: Path) -> None:
    """Unpack a runtime into `folder`/python; on Windows its module path is written too."""
    inside = folder / "python"
    inside.mkdir(parents=True)
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as zipped:
            zipped.extractall(inside)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
    if target.is_windows:
        write_path_file(inside, target.runtime.python)


def write_path_file(inside: Path, python: str) -> None:
    """The embeddable Python's list of module folders, which also cuts it off from any other."""
    number = python.replace(".", "")
    lines = (f"python{number}.zip", ".", "Lib\\site-packages", "import site")
    (inside / f"python{number}._pth").write_text("\n".join(lines) + "\n", "ascii", newline="\r\n")


def host_python() -> str:
    """The version of the Python that runs this, as "3.11"."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def copy_host_runtime(folder: Path) -> str:
    """Copy this Linux Python into `folder`/python, to run anywhere; returns its site folder.

    It needs a C library at least as new as this computer's. Raises BuildFailed elsewhere.
    """
    if not sys.platform.startswith("linux"):
        raise BuildFailed("Only a Python on Linux can be copied; take a published runtime.")
    python = host_python()
    inside = folder / "python"
    library = inside / "lib" / f"python{python}"
    shutil.copytree(sysconfig.get_path("stdlib"), library, ignore=_LEFT_OUT)
    (inside / "bin").mkdir()
    binary = inside / "bin" / f"python{python}"
    shutil.copy2(Path(sys.executable).resolve(), binary)
    (inside / "bin" / "python3").symlink_to(binary.name)
    modules = sorted((library / "lib-dynload").glob("*.so"))
    carried = carry_libraries([binary, *modules], inside / "lib")
    # Python's own library, where it has one, is under Python's licence.
    note_libraries(folder, [x for x in carried if not x.name.startswith("libpython")])
    _strip([binary, *modules, *(inside / "lib").glob("*.so*")])
    site = library / "site-packages"
    site.mkdir()
    return str(site.relative_to(folder))


def _strip(files: list[Path]) -> None:
    """Leave debugging symbols out where the tool for it is there."""
    if shutil.which("strip"):
        for path in files:
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False)
