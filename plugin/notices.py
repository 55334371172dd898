"""What this program is made of: its parts by others and its networks, with their licences."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from collections.abc import Iterable, Sequence
from email.message import Message
from pathlib import Path
from typing import cast

import intarsia.resources
from intarsia.core.frozen import dataclass
from intarsia.core.version import __version__

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# Where the metadata of a part says less than its own files, which were read for this table.
_READ_IN_ITS_FILES = {
    "c2pa-python": "MIT OR Apache-2.0",
    "numba": "BSD-2-Clause",
    "opencv-python-headless": "Apache-2.0",
    "openexr": "BSD-3-Clause",
    "pi-heif": "BSD-3-Clause AND LGPL-3.0-or-later",
    "pyside6-essentials": "LGPL-3.0-only",
    "scipy": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
}
_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
CHANGED = "changed.txt"  # beside it: what this project changed of all these, where it did
CARRIED = "carried-licences"  # in a version's folder of a download: NAME_VERSION.txt
_TEXTS = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_TEXT_BYTES = 1 << 19  # of one licence file
_RULE = "\n" + 78 * "-" + "\n"


@dataclass(frozen=True)
class Part:
    """A distribution that is installed. `licence`: an SPDX expression, "" where none is known.

    `texts`: the licence files that came with it.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Network:
    """A trained part in the box; `file` below `resources`, `sha256` of the file, hex."""

    file: str
    name: str
    sha256: str
    source: str
    licence: str
    training_data: str


def changed(folder: Path | None = None) -> str:
    """What a download says that was changed of its parts, "" where nothing was.

    Without `folder`: in the one that this Python lies in.
    """
    path = (folder or Path(sys.prefix).parent) / CHANGED
    return path.read_text("utf-8").strip() if path.is_file() else ""


def carried(folder: Path | None = None) -> tuple[Part, ...]:
    """What a version's folder carries beside distributions: its Python, libraries of a system.

    Without `folder`: the one that this Python lies in, which only in a download has any.
    """
    where = (folder or Path(sys.prefix).parent) / CARRIED
    found = []
    for path in sorted(where.glob("*_*.txt")):
        name, _, version = path.stem.rpartition("_")
        licence = "PSF-2.0" if name == "python" else ""
        found.append(Part(name, version, licence, "", (path.read_text("utf-8").strip(),)))
    return tuple(found)


def parts(folders: Iterable[Path] | None = None) -> tuple[Part, ...]:
    """The distributions of others in these `site-packages`, else in this Python's, by name."""
    where = sys.path if folders is None else [str(folder) for folder in folders]
    found: dict[str, Part] = {}
    for distribution in importlib.metadata.distributions(path=where):
        part = _part(distribution)
        if part.name and part.name != "intarsia":
            found.setdefault(part.name, part)
    return tuple(found[name] for name in sorted(found))


def networks() -> tuple[Network, ...]:
    """The trained parts in the box."""
    text = (Path(intarsia.resources.__path__[0]) / "networks.toml").read_text("utf-8")
    return tuple(Network(**entry) for entry in tomllib.loads(text)["network"])


def notices(found: Sequence[Part], trained: Sequence[Network], changed: str = "") -> str:
    """Everything as text: what was changed, the networks, each part with the texts that it has."""
    sections = [
        f"Intarsia {__version__}, Apache License 2.0, and what it is made of.\n",
        *([changed] if changed else []),
        "\n\n".join(
            f"{n.name}\n{n.file}\nLicence: {n.licence}\nFrom: {n.source}\n"
            f"Trained on: {n.training_data}"
            for n in trained
        ),
    ]
    for part in found:
        head = f"{part.name} {part.version}\nLicence: {part.licence or 'see below'}\n{part.home}"
        sections.append("\n\n".join((head, *(part.texts or _ours(part.licence)))))
    return _RULE.join(sections) + "\n"


def _ours(licence: str) -> tuple[str, ...]:
    """The texts that we carry for parts that bring none."""
    folder = Path(intarsia.resources.__path__[0]) / "licences"
    names = re.findall(r"[A-Za-z]+-?[0-9.]*", licence)
    files = []
    for name in names:
        plain = name.lower().rstrip("-")
        files += ["lgpl-3.0", "gpl-3.0"] if plain.startswith("lgpl-3") else [plain]
    paths = [folder / f"{name}.txt" for name in dict.fromkeys(files)]
    return tuple(path.read_text("utf-8") for path in paths if path.is_file())


def _part(distribution: importlib.metadata.Distribution) -> Part:
    facts = cast("Message", distribution.metadata)
    name = re.sub(r"[-_.]+", "-", facts.get("Name") or "").lower()
    links = facts.get_all("Project-URL") or []
    home = facts.get("Home-page") or next((x.partition(",")[2].strip() for x in links), "")
    return Part(name, facts.get("Version") or "", _licence(name, facts), home, _texts(distribution))


def _licence(name: str, facts: Message) -> str:
    if said := facts.get("License-Expression"):
        return said
    if name in _READ_IN_ITS_FILES:
        return _READ_IN_ITS_FILES[name]
    said = (facts.get("License") or "").strip()
    if re.fullmatch(r"[A-Za-z0-9.+-]{2,30}( (AND|OR|WITH) [A-Za-z0-9.+-]{2,30}){0,6}", said):
        return said
    kinds = [c.rpartition("::")[2].strip() for c in facts.get_all("Classifier") or []]
    return next((_CLASSIFIERS[kind] for kind in kinds if kind in _CLASSIFIERS), "")


def _texts(distribution: importlib.metadata.Distribution) -> tuple[str, ...]:
    texts = []
    for file in sorted(distribution.files or ()):
        if ".dist-info" not in str(file) or not _TEXTS.search(file.name):
            continue
        path = Path(str(distribution.locate_file(file)))
        if path.is_file() and path.stat().st_size <= _TEXT_BYTES:
            texts.append(path.read_text("utf-8", "replace").strip())
    return tuple(dict.fromkeys(texts))
