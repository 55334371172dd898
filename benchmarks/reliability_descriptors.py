"""An engine with few open files, many strangers and panels at work: what is lost."""

from __future__ import annotations

import json
import random
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from reliability_panel import completion

from intarsia.core.child_processes import child_environment
from intarsia.core.link.address import Address, announced
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Finished

_FILES = 256  # that the engine may have open
_STRANGERS = 600
_PANELS = 4
_SERVE = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (%d, %d)); "
    "from intarsia.core.engine.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


def run(edits: int, seed: int) -> dict[str, int]:
    """Of so many edits, those whose result did not come, or that the journal does not have."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        engine, address = _engine(home)
        done: set[str] = set()
        wanted = [completion(96, random.Random(seed + i), "classical") for i in range(edits)]
        panels = [
            threading.Thread(target=_work, args=(address, wanted[i::_PANELS], done))
            for i in range(_PANELS)
        ]
        for panel in panels:
            panel.start()
        strangers = []
        while any(panel.is_alive() for panel in panels):
            with suppress(OSError):
                strangers.append(socket.create_connection(("127.0.0.1", address.port), 1))
            if len(strangers) > _STRANGERS:
                strangers.pop(0).close()
        for stranger in strangers:
            stranger.close()
        engine.kill()
        engine.wait()
        engine, address = _engine(home)  # and what it finds of them
        kept = {x.id for x in EngineClient(address).journal().entries if x.state == "finished"}
        engine.kill()
        engine.wait()
    lost = sum(edit.id not in done or edit.id not in kept for edit in wanted)
    return {"fd_exhaustion_edits": edits, "fd_exhaustion_lost": lost}


def _engine(home: Path) -> tuple[subprocess.Popen[bytes], Address]:
    (home / "engine.json").unlink(missing_ok=True)
    command = [sys.executable, "-c", _SERVE % (_FILES, _FILES), "serve", "--cold"]
    process = subprocess.Popen([*command, "--home", str(home)], env=child_environment())
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = announced(home / "engine.json")
        if found is not None:
            return process, found
        time.sleep(0.02)
    sys.exit("The engine did not start.")


def _work(address: Address, edits: list[Edit], done: set[str]) -> None:
    client = EngineClient(address)
    for edit in edits:
        with suppress(IntarsiaError):
            if isinstance(client.submit(edit, lambda event: None), Finished):
                done.add(edit.id)


if __name__ == "__main__":
    print(json.dumps(run(24, 1)))
