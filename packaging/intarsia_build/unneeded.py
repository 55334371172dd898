"""Owns which libraries beside the packages of a Linux tree nothing there loads any more."""

from __future__ import annotations

from pathlib import Path

from intarsia_build.elf import Elf

_ELF = b"\x7fELF\x02\x01"  # of 64 bits, little endian


def remove_unneeded(site: Path) -> dict[str, list[str]]:
    """Remove from every `NAME.libs` what no program in `site` names; the names, by the folders'.

    Wheels are repaired so that their libraries are there under names which only the programs beside
    them know. What is left out of a wheel may have been the last that needs one, and that one the
    last that needs another.
    """
    needs = {}
    for path in site.rglob("*.so*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if data.startswith(_ELF):
                needs[path] = set(Elf(data).needed())
    beside = set(site.glob("*.libs/*")) & set(needs)
    gone: dict[str, list[str]] = {}
    while True:
        named = set[str]().union(*needs.values())
        unneeded = sorted(path for path in beside & set(needs) if path.name not in named)
        if not unneeded:
            return gone
        for path in unneeded:
            path.unlink()
            del needs[path]
            gone.setdefault(path.parent.name, []).append(path.name)
