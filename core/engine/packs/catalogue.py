"""The catalogue of packs: what `resources/packs.toml` says, checked and typed."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TypeVar

from intarsia import resources
from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import MissingPack

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_SHA256 = re.compile(r"([0-9a-f]{64})?")
_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
_FOREIGN = re.compile(r'[\\:*?"<>|\x00-\x1f]')  # what leads elsewhere on Windows, or means a stream
_TERMS = re.compile(r"[a-z0-9][a-z0-9.-]*")
_REPOSITORY = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*", re.ASCII)
_REVISION = re.compile(r"[\w-][\w.-]*", re.ASCII)
_HTTPS = re.compile(r"https://[!-~]+")
RECORDS = ("intarsia-pack.json",)  # what a pack's folder holds beside its files
_T = TypeVar("_T", str, int, bool)


class BadCatalogue(ValueError):
    """packs.toml does not say what a catalogue must say; the message names pack and key."""


@dataclass(frozen=True)
class PackFile:
    """One file of a pack. `sha256` is "" and `size` 0 where they are not known beforehand."""

    name: str  # POSIX path inside the pack's folder
    url: str = ""  # "" for files of a hub repository
    sha256: str = ""
    size: int = 0  # in bytes
    alternatives: tuple[str, ...] = ()  # names under which others publish the same tensors
    holds: tuple[str, ...] = ()  # beginnings of tensors' names that must be in it
    copies: bool = False  # another copy may be added from disk: hash and size are of the download


@dataclass(frozen=True)
class Whole:
    """One checkpoint that stands for several files; in the pack it is `name` and its ending."""

    name: str
    names: tuple[str, ...]
    stands_for: tuple[str, ...]
    holds: tuple[str, ...]


@dataclass(frozen=True)
class Hub:
    """A model repository on the Hugging Face hub, pinned to a revision."""

    repository: str
    revision: str
    verified: bool = True  # else the revision is asked for at the installation, and recorded


@dataclass(frozen=True)
class Pack:
    """The weights a method needs. `commercial`: whether the licence allows commercial use."""

    id: str
    label: str
    methods: tuple[str, ...]
    verbs: tuple[str, ...]
    gives: str
    licence: str
    licence_url: str
    commercial: bool
    native_size_px: int
    memory_mb: int  # an estimate of the device memory an edit takes
    files: tuple[PackFile, ...]
    hub: Hub | None = None
    wholes: tuple[Whole, ...] = ()
    terms: tuple[str, ...] = ()  # licence texts of `intarsia.resources.licences`, by name
    serves: str = ""  # what packs are compared for; of those that fit, one is recommended
    rank: int = 0  # among those that serve the same, the best one highest
    card: bool = False  # of use on a graphics card alone
    about_mb: int = 0  # size in 10^6 bytes as others state it, where the exact one is not known

    @property
    def known_bytes(self) -> int:
        """Sum of the file sizes that are known before the download."""
        return sum(item.size for item in self.files)


@cache
def load_catalogue() -> tuple[Pack, ...]:
    """The packs that this program knows, from `intarsia.resources`, read once a process."""
    text = Path(resources.__file__).with_name("packs.toml").read_text("utf-8")
    return parse_catalogue(text)


def parse_catalogue(text: str) -> tuple[Pack, ...]:
    """The packs of a catalogue in TOML. Raises BadCatalogue."""
    packs = tuple(_pack(entry) for entry in tomllib.loads(text).get("pack", []))
    ids = [pack.id for pack in packs]
    if len(set(ids)) != len(ids):
        raise BadCatalogue("two packs have one id")
    return packs


def find_pack(packs: tuple[Pack, ...], pack_id: str) -> Pack:
    """The pack of that id. Raises MissingPack that lists the ones there are."""
    for pack in packs:
        if pack.id == pack_id:
            return pack
    known = ", ".join(pack.id for pack in packs)
    raise MissingPack(f"There is no pack called {pack_id!r}.", f"Packs: {known}.")


def _pack(entry: dict[str, object]) -> Pack:
    identity = _value(entry, "id", str)
    if not _ID.fullmatch(identity):
        raise BadCatalogue(f"{identity!r} is not an id")
    hub = entry.get("hub")
    pack_hub = None
    if isinstance(hub, dict):
        pack_hub = Hub(
            _matching(hub, "repository", _REPOSITORY),
            _matching(hub, "revision", _REVISION),
            hub.get("verified") is not False,
        )
    files = entry.get("file")
    if not isinstance(files, list) or not files:
        raise BadCatalogue(f"{identity}: no files")
    taken = tuple(_file(identity, item, pack_hub) for item in files)
    if len({file.name.lower() for file in taken}) != len(taken):
        raise BadCatalogue(f"{identity}: two files have one name")
    terms = _names(entry, "terms") if "terms" in entry else ()
    if not all(_TERMS.fullmatch(name) for name in terms):
        raise BadCatalogue(f"{identity}: terms are not names of texts")
    return Pack(
        id=identity,
        label=_value(entry, "label", str),
        methods=_names(entry, "methods"),
        verbs=_names(entry, "verbs"),
        gives=_value(entry, "gives", str),
        licence=_value(entry, "licence", str),
        licence_url=_matching(entry, "licence_url", _HTTPS),
        commercial=_value(entry, "commercial", bool),
        native_size_px=_value(entry, "native_size_px", int),
        memory_mb=_value(entry, "memory_mb", int),
        files=taken,
        hub=pack_hub,
        wholes=_wholes(identity, entry.get("whole", [])),
        terms=terms,
        serves=_optional(entry, "serves", ""),
        rank=_optional(entry, "rank", 0),
        card=_optional(entry, "card", False),
        about_mb=_optional(entry, "about_mb", 0),
    )


def _file(pack_id: str, entry: dict[str, object], hub: Hub | None) -> PackFile:
    name = _value(entry, "name", str)
    _check_path(pack_id, name)
    url = str(entry.get("url", ""))
    if (hub is None) != url.startswith("https://"):
        raise BadCatalogue(f"{pack_id}: {name} needs either a hub or an https address")
    sha256 = str(entry.get("sha256", ""))
    if not _SHA256.fullmatch(sha256):
        raise BadCatalogue(f"{pack_id}: the sha256 of {name} is not one")
    size = entry.get("size", 0)
    if not isinstance(size, int) or size < 0:
        raise BadCatalogue(f"{pack_id}: the size of {name} is not a number of bytes")
    alternatives = _names(entry, "alternatives") if "alternatives" in entry else ()
    holds = _names(entry, "holds") if "holds" in entry else ()
    for other in alternatives:
        _check_path(pack_id, other)
    copies = _optional(entry, "copies", False)
    return PackFile(name, url, sha256, size, alternatives, holds, copies)


def _wholes(pack_id: str, entries: object) -> tuple[Whole, ...]:
    if not isinstance(entries, list):
        raise BadCatalogue(f"{pack_id}: whole is not a list")
    wholes = []
    for entry in entries:
        whole = Whole(
            _value(entry, "name", str),
            _names(entry, "names"),
            _names(entry, "stands_for"),
            _names(entry, "holds"),
        )
        for name in (whole.name, *whole.names):
            _check_path(pack_id, name)
        wholes.append(whole)
    return tuple(wholes)


def _check_path(pack_id: str, name: str) -> None:
    path = PurePosixPath(name)
    leads_out = path.is_absolute() or ".." in path.parts or not path.parts
    if leads_out or _FOREIGN.search(name) or path.name in RECORDS:
        raise BadCatalogue(f"{pack_id}: {name!r} is not a path inside the pack")


def _value(entry: dict[str, object], key: str, kind: type[_T]) -> _T:
    value = entry.get(key)
    if type(value) is not kind:
        raise BadCatalogue(
            f"{entry.get('id', '?')}: {key} is missing or not of type {kind.__name__}"
        )
    return value


def _optional(entry: dict[str, object], key: str, usual: _T) -> _T:
    return _value(entry, key, type(usual)) if key in entry else usual


def _matching(entry: dict[str, object], key: str, form: re.Pattern[str]) -> str:
    value = _value(entry, key, str)
    if not form.fullmatch(value):
        raise BadCatalogue(f"{key} is {value!r}, which is none")
    return value


def _names(entry: dict[str, object], key: str) -> tuple[str, ...]:
    value = entry.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadCatalogue(f"{entry.get('id', '?')}: {key} is not a list of names")
    return tuple(value)
