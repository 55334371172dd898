"""What `intarsia doctor` and a report say: versions, devices, packs, health and failures."""

from __future__ import annotations

import io
import platform

from intarsia.core.child_processes import ChildTimeout, run_module
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.version import __version__
from intarsia.core.wire.encoding.frames import decode_frame
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.files import Diagnosis, Topic

_CHILD_S = 120.0


def whole(places: Places) -> Diagnosis:
    """What this side says, then the engine that runs, or the machine where none does."""
    return Diagnosis((_ours(), *_theirs(places)))


def _ours() -> Topic:
    python = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    return Topic("Command", (f"Intarsia {__version__}", python))


def _theirs(places: Places) -> tuple[Topic, ...]:
    try:
        client = LocalEngine(places).find()
        if client is not None:
            return client.diagnosis().topics
    except IntarsiaError as error:
        return (Topic("Engine", (f"does not answer ({error.kind})",), fine=False),)
    try:
        child = run_module("intarsia.core.engine", ["doctor"], seconds=_CHILD_S)
    except (OSError, ChildTimeout):
        return (Topic("Engine", ("cannot be started",), fine=False),)
    try:
        return decode_frame(io.BytesIO(child.stdout).read, Diagnosis).topics
    except IntarsiaError:
        return (Topic("Engine", ("cannot be started: its packages are incomplete",), fine=False),)
