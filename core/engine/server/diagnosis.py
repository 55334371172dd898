"""What an engine says of its health, for a report that anybody may read.

Nothing here names a person, a computer, a file or a folder, and messages of failures are left out,
since they can: what failed is told by its kind.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import psutil

from intarsia.core.engine.edits.intake import EditIntake
from intarsia.core.engine.edits.journal_files import kept_entries, read_events, read_request
from intarsia.core.engine.edits.shape import shape_of
from intarsia.core.engine.packs.catalogue import Pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.state.storage.places import Places
from intarsia.core.version import __version__
from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.events import Failed
from intarsia.core.wire.files import Diagnosis, JournalEntry, Topic
from intarsia.core.wire.methods import PROTOCOL

_PACKAGES = (
    "numpy", "scipy", "pillow", "opencv-python-headless", "numba",
    "tifffile", "imagecodecs", "psd-tools", "starlette", "uvicorn", "torch", "torchvision",
    "diffusers", "transformers", "safetensors", "ray", "c2pa-python", "PySide6-Essentials",
)  # fmt: skip
_FAILURES = 10  # the latest ones
_GB, _MB = 2**30, 1e6
_CLASS = re.compile(r"\((\w+(?:Error|Exception|Warning|Interrupt))\b")


def of_machine(packs: Path) -> tuple[Topic, ...]:
    """Versions, devices and packs, whether or not an engine runs."""
    return _program(), _packages(), _devices(), _packs(packs)


def of_home(places: Places) -> Diagnosis:
    """All that can be said where no engine runs: with what the last one has left in its journal."""
    left = [
        (folder, entry)
        for folder in sorted(places.home.glob(f"{places.journal.name}*"))
        if folder.is_dir()
        for entry in kept_entries(folder)
    ]
    left.sort(key=lambda item: item[1].created)
    folders = {entry.id: folder / entry.id for folder, entry in left}
    entries = [entry for _, entry in left]
    topics = (
        _failures(entries, lambda edit_id: read_events(folders[edit_id])),
        _latest_failure(entries, lambda edit_id: read_request(folders[edit_id])),
    )
    return Diagnosis((*of_machine(places.packs), Topic("Health", ("no engine runs",)), *topics))


def of_engine(intake: EditIntake, packs: Path, started: float) -> Diagnosis:
    """All of it for an engine that runs since `started` (seconds since 1970)."""
    health = _health(intake, started)
    entries = intake.entries()
    failures = _failures(entries, intake.kept_events)
    latest = _latest_failure(entries, intake.tools.journal.request)
    return Diagnosis((*of_machine(packs), health, failures, latest))


def _program() -> Topic:
    return Topic(
        "Engine",
        (
            f"Intarsia {__version__}, protocol {PROTOCOL}",
            f"Python {platform.python_version()} ({platform.python_implementation()})",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        ),
    )


def _packages() -> Topic:
    return Topic("Packages of the engine", tuple(f"{name} {_version(name)}" for name in _PACKAGES))


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def _devices() -> Topic:
    memory = psutil.virtual_memory()
    lines = [
        f"cpu: {psutil.cpu_count() or 0} cores, {memory.available / _GB:.1f} of "
        f"{memory.total / _GB:.1f} GB free"
    ]
    try:
        import torch
    except ImportError:
        return Topic("Devices", (*lines, "No graphics card is used without the extra 'diffusion'."))
    for number in range(torch.cuda.device_count()):
        free, whole = torch.cuda.mem_get_info(number)
        name = torch.cuda.get_device_name(number)
        lines.append(f"cuda:{number}: {name}, {free / _GB:.1f} of {whole / _GB:.1f} GB free")
    if torch.backends.mps.is_available():
        lines.append("mps: Apple GPU")
    return Topic("Devices", tuple(lines))


def _packs(root: Path) -> Topic:
    """Which packs are installed, and whether their files are there in the recorded sizes."""
    store = PackStore(root)
    checked = [(pack, _wrong(store, pack)) for pack in load_catalogue() if store.is_installed(pack)]
    lines = [f"{pack.id}: {wrong or 'files as recorded'}" for pack, wrong in checked]
    fine = not any(wrong for _, wrong in checked)
    return Topic("Packs", tuple(lines) or ("none installed",), fine)


def _wrong(store: PackStore, pack: Pack) -> str:
    try:
        for entry in store.recorded_files(pack):
            if store.path(pack, entry.name).stat().st_size != entry.size:
                return f"{entry.name} has another size than recorded"
    except IntarsiaError as error:
        return f"damaged ({error.kind})"
    return ""


def _health(intake: EditIntake, started: float) -> Topic:
    process = psutil.Process()
    tools = intake.tools
    waiting = {worker.name: worker.waiting for worker in tools.workers}
    dead = [worker.name for worker in tools.workers if not worker.alive]
    entries = intake.entries()
    unfetched = sum(e.state == "finished" and not e.fetched for e in entries)
    loaded = [
        f"{f.pack or 'built in'} on {f.device}" for f in tools.registry.loaded_networks.footprints
    ]
    lines = [
        f"up for {(time.time() - started) / 60:.0f} minutes, "
        f"{process.memory_info().rss / _MB:.0f} MB, {process.num_threads()} threads",
        "running or waiting: " + ", ".join(f"{n} {name}" for name, n in waiting.items()),
        f"journal: {len(entries)} edits, {tools.journal.held_bytes / _MB:.0f} MB, "
        f"{unfetched} results not fetched",
        "loaded: " + (", ".join(loaded) or "nothing"),
    ]
    lines += [f"the lane of {name} has stopped" for name in dead]
    return Topic("Health", tuple(lines), not dead)


def _failures(entries: Iterable[JournalEntry], events: Callable[[str], Iterable[object]]) -> Topic:
    failed = [entry for entry in entries if entry.state == "failed"][-_FAILURES:]
    lines = [
        f"{datetime.fromtimestamp(e.created):%Y-%m-%d %H:%M} {e.verb}: "
        + ("ended with its engine" if e.cut_off else _kind(events, e.id))
        for e in failed
    ]
    return Topic("Recent failures", tuple(lines) or ("none",), not lines)


def _latest_failure(entries: Iterable[JournalEntry], request: Callable[[str], Edit]) -> Topic:
    """What the edit that failed last was like."""
    failed = [entry.id for entry in entries if entry.state == "failed"]
    try:
        lines = shape_of(request(failed[-1])) if failed else ("none",)
    except IntarsiaError:
        lines = ("unreadable",)
    return Topic("The latest failed edit", lines, not failed)


def _kind(events: Callable[[str], Iterable[object]], edit_id: str) -> str:
    """What went wrong, without the words, which may name a file: "internal (ValueError)"."""
    try:
        last = list(events(edit_id))[-1]
    except (IntarsiaError, IndexError):
        return "unreadable"
    if not isinstance(last, Failed):
        return "unknown"
    named = _CLASS.search(last.message) if last.kind == IntarsiaError.kind else None
    return f"{last.kind} ({named[1]})" if named else last.kind
