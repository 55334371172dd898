"""The verbs `intarsia packs list|better|info|install|import|verify|remove`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from intarsia.core.engine.listings import pack_line
from intarsia.core.engine.packs.catalogue import Pack, find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.options import parser
from intarsia.core.state.storage.transfer_speed import Speed
from intarsia.core.wire.errors import IntarsiaError


def main(argv: Sequence[str], root: Path) -> int:
    """Runs one verb on the packs below `root`; returns the exit code (1 = failed, 2 = usage)."""
    options = parser().parse_args(argv)
    packs, store = load_catalogue(), PackStore(root)
    store.recover(packs)
    try:
        if options.verb == "list":
            chosen = packs
        elif options.verb == "better":
            from intarsia.core.engine.packs.recommended import machine_memory, recommended

            better = recommended(packs, machine_memory())
            chosen = tuple(pack for pack in packs if pack.id in better)
            if options.install:
                _install_all(options, chosen, store)
        else:
            chosen = (find_pack(packs, options.pack),)
            _carry_out(options, chosen[0], store)
    except IntarsiaError as error:
        print(error, file=sys.stderr)
        if options.json:
            print(json.dumps({"ok": False, "kind": error.kind, "message": error.message}))
        return 1
    _show(chosen, store, options)
    return 0


def _carry_out(options: argparse.Namespace, pack: Pack, store: PackStore) -> None:
    progress_line = DownloadLine(quiet=options.json)
    if options.verb == "install":
        if not options.accept_licence and not _ask_acceptance(pack):
            raise IntarsiaError(
                "Nothing was downloaded: the licence was not accepted.",
                "Run it again with --accept-licence if you do accept it.",
            )
        _download(pack, store, progress_line)
    elif options.verb == "import":
        store.import_from(pack, options.path, progress_line)
    elif options.verb == "verify":
        store.verify(pack, progress_line)
    elif options.verb == "remove":
        store.remove(pack)
    progress_line.close()


def _install_all(options: argparse.Namespace, packs: Sequence[Pack], store: PackStore) -> None:
    """Download those of the packs that lack and whose licences are accepted, asked one by one."""
    lacking = [pack for pack in packs if not store.is_installed(pack)]
    accepted = [p for p in lacking if options.accept_licence or _ask_acceptance(p)]
    for pack in accepted:
        progress_line = DownloadLine(quiet=options.json)
        _download(pack, store, progress_line)
        progress_line.close()


def _download(pack: Pack, store: PackStore, progress_line: DownloadLine) -> None:
    # The hub's client is only there with the diffusion extra, and only downloads need it.
    from intarsia.core.engine.packs.download import install, source_of

    install(pack, store, source_of(pack), progress_line)


def _ask_acceptance(pack: Pack) -> bool:
    use = "allowed" if pack.commercial else "NOT allowed"
    print(f"{pack.label}\nLicence: {pack.licence}\n{pack.licence_url}\nCommercial use: {use}")
    if not sys.stdin.isatty():
        return False
    return input("Accept the licence and download? [y/N] ").strip().lower() in ("y", "yes")


def _show(packs: Sequence[Pack], store: PackStore, options: argparse.Namespace) -> None:
    if options.json:
        rows = [{**asdict(pack), "installed": store.is_installed(pack)} for pack in packs]
        print(json.dumps({"ok": True, "packs": rows}))
        return
    for pack in packs:
        sizes = [item.size for item in pack.files]
        print(pack_line(pack.id, store.is_installed(pack), sizes, pack.about_mb, pack.licence))
        if options.verb == "info":
            from intarsia.core.engine.packs.facts import facts_of

            print(f"  {pack.label}. {pack.gives}")
            print(f"  methods: {', '.join(pack.methods)}; about {pack.memory_mb} MB of memory")
            for part in facts_of(pack, store).parts:
                unknown = "checksum recorded at the first download"
                print(f"  {part.name}  {part.sha256 or unknown}\n    {part.address}")


class DownloadLine:
    """Shows bytes and speed on standard error, at most ten times a second."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._speed = Speed()
        self._last = time.monotonic()
        self._shown = False

    def __call__(self, name: str, done: int, of: int) -> None:
        now = time.monotonic()
        speed = self._speed(name, done) / 1e6
        if self._quiet or now - self._last < 0.1:
            return
        self._last, self._shown = now, True
        share = f"{100 * done / of:5.1f} %" if of else f"{done / 1e6:8.1f} MB"
        print(f"\r{name}: {share}  {speed:6.1f} MB/s", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        if self._shown:
            print(file=sys.stderr)
