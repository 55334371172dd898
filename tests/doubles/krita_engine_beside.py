"""One engine for many Kritas: a script need not wait for its own to start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

_LOOKS = Path(__file__).resolve().parents[1] / "plugin/krita/looks_engine.py"
_START_S = 120.0


class EngineBeside:
    """An engine in a home of its own, started when it is first wanted, and anew once it is gone.

    `looks`: one that also gives looks, with no pack.
    """

    def __init__(self, home: Path, *, looks: bool = False) -> None:
        self._home = home
        self._looks = looks
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Its process, 0 where there is none."""
        return 0 if self._process is None else self._process.pid

    def announce(self, file: Path) -> None:
        """Write there how it is reached, as an engine of that home would."""
        if self._process is None or self._process.poll() is not None:
            self._start()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copy2(self._home / "engine.json", file)

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _start(self) -> None:
        announced = self._home / "engine.json"
        announced.unlink(missing_ok=True)
        served = ["-m", "intarsia.core.engine", "serve"]
        command = [str(_LOOKS), str(self._home)] if self._looks else served
        env = os.environ | {"INTARSIA_HOME": str(self._home), "OMP_NUM_THREADS": "2"}
        process = self._process = subprocess.Popen([sys.executable, *command], env=env)
        end = time.monotonic() + _START_S
        while not announced.exists():
            assert process.poll() is None, "the engine ended at once"
            assert time.monotonic() < end, "the engine did not announce itself"
            time.sleep(0.05)
