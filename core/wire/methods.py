"""What a method says of itself, so that panels ask its descriptor and never its name."""

from __future__ import annotations

from dataclasses import field

from intarsia.core.frozen import dataclass
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.errors import VersionMismatch
from intarsia.core.wire.geometry import WindowRule


@dataclass(frozen=True)
class Parameter:
    """A number of an edit that a person may set, with its range and one line of help.

    `field` is the attribute of the edit's dataclass, else the name among its `values`. `choices`:
    what the whole numbers from `low` on are called, where it is a choice. `verbs`: the edits it
    counts for, empty for all of its method's. `spatial`: it may be given a `ParameterMap`.
    """

    field: str
    label: str
    help: str
    low: float
    high: float
    default: float
    step: float = 0.01
    choices: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    spatial: bool = False


@dataclass(frozen=True)
class Preset:
    """Values of several parameters that go well together, under a name."""

    label: str
    help: str
    values: tuple[ParameterValue, ...]


@dataclass(frozen=True)
class MethodDescriptor:
    """What a method takes, gives and needs.

    `verbs`: the edits it answers (`EditBase.verb`). `packs`: ids of the packs it can run on, empty
    where it needs none. `variations`: whether another seed gives another result. `ready`: False
    where packs must be installed first; `lacks` names them. `words`, `classes`: whether it reads an
    edit's prompt, and the classes of objects. `experimental`: results are not yet good enough to be
    a default; no choice of it outlives the picture it was made for. `live`: quick enough to be
    asked ahead, for what is shown while dragging. `finer`: edits that it is held to make better
    than the methods before it, where a computer has the memory; it is not their default.
    """

    id: str
    label: str
    help: str
    verbs: tuple[str, ...]
    window: WindowRule = field(default_factory=WindowRule)
    packs: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    variations: bool = True
    ready: bool = True
    lacks: tuple[str, ...] = ()
    presets: tuple[Preset, ...] = ()
    words: bool = False
    classes: bool = False
    experimental: bool = False
    live: bool = False
    finer: tuple[str, ...] = ()


@dataclass(frozen=True)
class Preparing:
    """An engine compiles what edits run: `done` of about `of` functions; 0 of 0 while none is."""

    done: int = 0
    of: int = 0


@dataclass(frozen=True)
class EngineInfo:
    """`GET /v1/info`: what runs there. `preparing`: until it has all that the first edit needs."""

    program: str
    protocol: int
    devices: tuple[str, ...]
    methods: tuple[MethodDescriptor, ...]
    pid: int = 0
    preparing: Preparing | None = None


PROTOCOL = 1


HEADER = "x-intarsia-protocol"  # what a panel says of itself with every request


# What must work between any two versions: asking what runs there, and stopping it.
OPEN_TO_ALL = ("/v1/info", "/v1/stop")


def mismatch(*, panel: int, engine: int, program: str = "") -> VersionMismatch:
    """The refusal, for whichever side notices first. `program`: what the engine calls itself."""
    name = f"The engine ({program})" if program else "The engine"
    if engine < panel:
        hint = "Update the engine: run 'intarsia update' where it is installed."
    else:
        hint = "Update this panel; the docker in Krita with 'intarsia krita-install'."
    return VersionMismatch(f"{name} speaks protocol {engine}, this panel {panel}.", hint)


def check_panel(path: str, said: str) -> None:
    """Raises VersionMismatch for a panel of another protocol; who says nothing is let through.

    `said`: the value of HEADER, "" where a request has none.
    """
    if path in OPEN_TO_ALL or not said.isascii() or not said.isdecimal():
        return
    if int(said) != PROTOCOL:
        raise mismatch(panel=int(said), engine=PROTOCOL)
