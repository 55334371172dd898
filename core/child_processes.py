"""Owns how child processes are started: as Python modules, none from the current folder.

A folder of photos may hold a `cv2.py`, and for `python -m` Python looks there first. So every child
is started here, and `tests/test_walls.py` finds any other. It sees the folder, since its arguments
may be relative, and imports nothing from it.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from intarsia.core.search_path import cleaned_search_path

_SAFE_PATH = (3, 11)  # the first Python with the flag -P
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH")
_FD = "/dev/fd"
_DESCRIPTOR = re.compile(r"/(?:dev|proc/self)/fd/(\d{1,4})")
# For any Python: what -P does, and then what -m does. `sys` is built in.
_BEGIN = (
    "import sys; sys.path[:] = [at for at in sys.path if at]; sys.argv[:] = sys.argv[1:]; "
    "import runpy; runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)"
)


def python_command(module: str, *arguments: str, python: str = "") -> list[str]:
    """What runs `module` as `python -m` does, but for the current folder. `python` "": ours.

    As this process was started isolated, so is a child by the same Python.
    """
    program = python or sys.executable
    if program != sys.executable:
        return [program, "-c", _BEGIN, module, *arguments]
    if sys.flags.isolated:
        return [program, "-I", "-m", module, *arguments]
    if sys.version_info >= _SAFE_PATH:
        return [program, "-P", "-m", module, *arguments]
    return [program, "-c", _BEGIN, module, *arguments]


def child_environment(ours: Mapping[str, str] | None = None) -> dict[str, str]:
    """An environment (None: this process's) whose Python children leave out the current folder,
    for their modules and for native libraries."""
    kept = dict(os.environ if ours is None else ours)
    if "PYTHONPATH" in kept:
        kept["PYTHONPATH"] = cleaned_search_path(kept["PYTHONPATH"])
        if not kept["PYTHONPATH"]:
            del kept["PYTHONPATH"]  # an empty one means the current folder too
    for name in _LIBRARY_PATHS:
        if name in kept:
            kept[name] = cleaned_search_path(kept[name])
            if not kept[name]:
                del kept[name]
    return kept | {"PYTHONSAFEPATH": "1"}  # for the children of children, from Python 3.11 on


def start_module(
    module: str,
    *arguments: str,
    python: str = "",
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    output: Any = None,
    detached: bool = False,
    handles: tuple[int, ...] = (),
) -> subprocess.Popen[bytes]:
    """Start a Python module as a process of its own. Raises OSError.

    `output`: a file that gets stdout and stderr, None for ours. `detached`: it outlives this
    process and its terminal, and has no input. It inherits `handles` (POSIX only) and what
    `<(COMMAND)` of a shell stands for.
    """
    inherited = handles if detached else (*handles, *_descriptors(arguments))
    return subprocess.Popen(
        python_command(module, *arguments, python=python),
        stdin=subprocess.DEVNULL if detached else None,
        stdout=output,
        stderr=output,
        cwd=folder,
        env=child_environment(environment),
        start_new_session=detached,
        pass_fds=inherited,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) if detached else 0,
    )


def _descriptors(arguments: Sequence[str]) -> tuple[int, ...]:
    """The open descriptors beyond the usual three that arguments name as /dev/fd/N."""
    found = {int(match[1]) for text in arguments if (match := _DESCRIPTOR.fullmatch(text))}
    return tuple(
        sorted(number for number in found if number > 2 and Path(_FD, str(number)).exists())
    )


def start_worker(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a Python module that reads its input and writes its output here; errors are not kept.

    Raises OSError.
    """
    return subprocess.Popen(
        python_command(module, *arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def run_module(
    module: str,
    arguments: Sequence[str] = (),
    *,
    python: str = "",
    given: bytes | None = None,
    seconds: float | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a Python module to its end and gather what it writes; `given` is its input.

    Raises OSError where it cannot be started, and ChildTimeout after `seconds`.
    """
    return subprocess.run(
        python_command(module, *arguments, python=python),
        input=given,
        capture_output=True,
        env=child_environment(),
        timeout=seconds,
        check=False,
    )


def end_process(pid: int) -> None:
    """End a process of ours that is no child of this one, at once; none there is no failure."""
    with suppress(OSError):
        os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


ChildProcess = subprocess.Popen[bytes]
ChildTimeout = subprocess.TimeoutExpired
