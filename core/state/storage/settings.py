"""What a person has chosen, kept from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import field
from enum import Enum
from pathlib import Path
from typing import cast

from intarsia.core.frozen import dataclass
from intarsia.core.state.observable import Observable
from intarsia.core.state.storage.atomic import of_os_error, write_atomic
from intarsia.core.state.storage.file_lock import locked
from intarsia.core.state.storage.places import make_folder
from intarsia.core.state.storage.settings_merge import merged
from intarsia.core.wire.encoding.codec import fields_of, parse
from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.encoding.shapes import Json, Malformed, Source, record_of
from intarsia.core.wire.errors import BadRequest, IntarsiaError

_LIMITS = Limits(header_bytes=1 << 20, values=20_000)


class Theme(str, Enum):
    """How the windows look; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Shortcut:
    """Keys that a person gave to an action, as QKeySequence writes them; "" takes them away."""

    action: str
    keys: str


@dataclass(frozen=True)
class PreferredMethod:
    """The method and pack a person prefers for a verb."""

    verb: str
    method: str
    pack: str = ""


@dataclass(frozen=True)
class ParameterChoice:
    """What a person has set a parameter of a method to."""

    method: str
    name: str
    value: float


class EngineKind(str, Enum):
    """What answers at an address: one computer, or a pool of them. Both speak the same protocol."""

    REMOTE = "remote"
    CLUSTER = "cluster"


@dataclass(frozen=True)
class EngineProfile:
    """An engine elsewhere. `address` is "host:port".

    `fingerprint`: SHA-256 of its certificate in hex, "" to trust those of known authorities.
    """

    name: str
    address: str
    token: str = field(default="", repr=False)
    kind: EngineKind = EngineKind.REMOTE
    tls: bool = True
    fingerprint: str = ""


@dataclass(frozen=True)
class Settings:
    """Every field has a default, so that a missing or damaged one is no loss.

    `language`: of the editor, as Qt codes it, "" for the desktop's; in Krita its own counts.
    `engine_python`: interpreter that runs the engine, "" for the panel's own. `engines`: those
    elsewhere, and `engine` the name of the one that edits go to, "" for the usual one: at
    `engine_address` ("host:port", with `engine_token`), or where that is empty, this computer's.
    `brush_px`, `brush_hardness`, `brush_opacity`, `pen_pressure`: see `ui.canvas.brush`.
    `snapping`: what is moved stops at edges and middles.
    `elements`: image elements along each side of the picture in their view.
    `provenance`: exported files say how they were made; `certificate` and `certificate_key`: PEM
    files that sign them, "" for no signature. `export_quality`, `export_metadata`: of the last
    export, see `wire.files.ExportRequest`; `export_srgb`: its colours were converted.
    `window`: geometry and docks of the editor, as Qt gives them in base64. `folded`: sections of
    the panel that are folded away, by their verbs; `options_open`: those whose options are shown.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    engine_python: str = ""
    engine_address: str = ""
    engine_token: str = ""
    engines: tuple[EngineProfile, ...] = ()
    engine: str = ""
    methods: tuple[PreferredMethod, ...] = ()
    parameters: tuple[ParameterChoice, ...] = ()
    shadow: bool = True
    previews: bool = True
    brush_px: float = 40.0
    brush_hardness: float = 1.0
    brush_opacity: float = 1.0
    pen_pressure: str = "size"
    snapping: bool = True
    elements: int = 16
    autosave_seconds: int = 60
    undo_steps: int = 200
    provenance: bool = True
    certificate: str = ""
    certificate_key: str = ""
    export_quality: int = 95
    export_metadata: str = "all"
    export_srgb: bool = False
    recent_files: tuple[str, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    window: str = ""
    folded: tuple[str, ...] = ()
    options_open: tuple[str, ...] = ()
    update_index: str = ""
    welcomed: bool = False


@dataclass(frozen=True)
class ReadSettings:
    """Settings as read, and sentences about what could not be read."""

    settings: Settings
    notes: tuple[str, ...] = ()


def load_settings(path: Path) -> ReadSettings:
    """The settings in the file; a missing, unknown or damaged entry is its default."""
    try:
        raw = _raw(path)
    except OSError:
        return ReadSettings(
            Settings(), (f"The settings in {path} cannot be read; defaults are used.",)
        )
    if raw is None:
        return ReadSettings(
            Settings(),
            (f"The settings in {path} are damaged; defaults are used, and the file is kept.",),
        )
    return _settings_of(raw)


def save_settings(path: Path, settings: Settings, since: Settings | None = None) -> Settings:
    """Put what has changed from `since` (None: all) into the file; returns what it says then.

    It is read again under a lock: what another program, or a newer version, has written stays. A
    file that cannot be read is kept aside under another name. Readable by this user alone. Raises
    NoSpace.
    """
    make_folder(path.parent)
    try:
        with locked(path.with_suffix(".lock")):
            there = _raw(path)
            if there is None:
                _keep_aside(path)
            base = {} if since is None else _plain(since)
            fields = merged(base, _plain(settings), there or {})
            text = json.dumps(fields, indent=1, sort_keys=True, ensure_ascii=False)
            write_atomic(path, [text.encode(), b"\n"], private=True)
    except OSError as error:
        raise of_os_error(error, path) from None
    return _settings_of(fields).settings


def _raw(path: Path) -> dict[str, Json] | None:
    """What is in the file, {} where there is none, None where it is damaged. Raises OSError."""
    try:
        raw = parse(path.read_text(encoding="utf-8"), _LIMITS)
    except FileNotFoundError:
        return {}
    except (UnicodeDecodeError, BadRequest):
        return None
    return raw if isinstance(raw, dict) else None


def _keep_aside(path: Path) -> None:
    """Give a damaged file a name that no other has, so that a person may still look into it."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)


def _plain(settings: Settings) -> dict[str, Json]:
    """The fields as they come back from a file."""
    return cast("dict[str, Json]", json.loads(json.dumps(fields_of(settings))))


class SettingsFile:
    """The settings of this run: read once, observed, and written when changed, or soon after."""

    def __init__(self, path: Path) -> None:
        loaded = load_settings(path)
        self._path = path
        self._written = loaded.settings
        self.notes = loaded.notes
        self.current = Observable(loaded.settings)
        self.problem: Observable[IntarsiaError | None] = Observable(None)

    def change(self, change: Callable[[Settings], Settings], *, write: bool = True) -> None:
        """Apply a change, and write it unless `write` is to be called when more have followed."""
        changed = change(self.current.value)
        if changed != self.current.value:
            self.current.set(changed)
        if write:
            self.write()

    def write(self) -> None:
        """Write what has changed. A file that cannot be written is said in `problem`."""
        now = self.current.value
        if now == self._written:
            return
        try:
            written = save_settings(self._path, now, since=self._written)
        except IntarsiaError as error:
            self.problem.set(error)
            return
        self._written = written
        if written != self.current.value:
            self.current.set(written)  # with what another program has changed


def _settings_of(raw: dict[str, Json]) -> ReadSettings:
    """Field by field, so that one damaged entry costs only itself."""
    source = Source((), _LIMITS)
    shape = record_of(Settings)
    kept = dict(fields_of(Settings()))
    notes = []
    for name, field_shape, _ in shape.fields:
        if name not in raw:
            continue
        try:
            field_shape.read(raw[name], source)
        except Malformed as error:
            notes.append(f"The setting '{name}' is damaged ({error.why}); its default is used.")
        else:
            kept[name] = raw[name]
    return ReadSettings(cast(Settings, shape.read(kept, source)), tuple(notes))
