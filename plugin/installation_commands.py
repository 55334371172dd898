"""`intarsia versions`, `verify`, `add-torch` and `update`: keeping an installation in order."""

from __future__ import annotations

import argparse
import os
import sys

from intarsia.core.help_form import plain
from intarsia.core.state.storage.home import SETTINGS, home_named
from intarsia.core.state.storage.version_folders import root_of, version_lines
from intarsia.core.version import __version__
from intarsia.core.wire.errors import BadDocument, BadRequest, IntarsiaError, Unavailable

TYPE_CHECKING = False
if TYPE_CHECKING:  # a help or a refusal takes no longer than the imports above
    from collections.abc import Callable, Sequence

    from intarsia.core.link.updates import Release
    from intarsia.core.state.storage.installation import Installation
    from intarsia.core.state.storage.places import Places

_TORCH_FROM = "https://download.pytorch.org/whl/"
_LINKED = ("scipy", "imagecodecs")
_WHEELS = {"cpu": "cpu", "cuda": "cu130"}


def main(verb: str, arguments: Sequence[str]) -> int:
    """Run one of the verbs; 0 done, 1 failed with a sentence."""
    verbs: dict[str, Callable[[Sequence[str]], int]] = {
        "versions": _versions,
        "verify": _verify,
        "add-torch": _add_torch,
        "update": _update,
    }
    try:
        return verbs[verb](arguments)
    except IntarsiaError as error:
        print(f"intarsia: {error}", file=sys.stderr)
        return 1


def announce_running() -> None:
    """Let panels in other programs know where this installation is, if this is one."""
    from intarsia.core.state.storage.installation import announce, own_installation
    from intarsia.core.state.storage.places import find_places

    found = own_installation()
    if found is not None:
        announce(found, find_places())


def _versions(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="intarsia versions", formatter_class=plain)
    parser.add_argument("--use", metavar="VERSION", help="make this one the one in use")
    given = parser.parse_args(arguments)
    root = _own_root()
    if given.use:
        from intarsia.core.state.storage.installation import announce
        from intarsia.core.state.storage.places import find_places

        installation = _own()
        installation.use(given.use)
        announce(installation, find_places())
    for line in version_lines(root):
        print(line)
    return 0


def _verify(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(
        prog="intarsia verify",
        description="Check every installed file against its hash.",
        formatter_class=plain,
    ).parse_args(arguments)
    _own_root()
    from intarsia.core.state.storage.file_list import faults
    from intarsia.core.state.storage.installation import own_version

    folder = _own().folder(own_version())
    found = faults(folder)
    for fault in found:
        print(fault)
    if found:
        raise BadDocument(
            f"{len(found)} of Intarsia's files are missing or were changed, perhaps by an "
            "antivirus.",
            f"Let it leave {folder} alone, and install again.",
        )
    print("Every installed file is as it was published.")
    return 0


def _add_torch(arguments: Sequence[str]) -> int:
    """pip checks each file against the index's hash and goes on where a download broke off."""
    parser = argparse.ArgumentParser(
        prog="intarsia add-torch",
        description="Add what the downloadable methods run on.",
        formatter_class=plain,
    )
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be installed")
    given = parser.parse_args(arguments)
    from intarsia.core.child_processes import start_module

    command = ["install", "--only-binary=:all:"]
    command += ["--resume-retries", "20", "--no-warn-script-location"]
    command += ["--extra-index-url", _TORCH_FROM + _WHEELS[given.device]]
    command += [*(["--dry-run"] if given.dry_run else []), *diffusion_requirements()]
    command += pinned_requirements()
    status = start_module("pip", *command).wait()
    if status:
        raise Unavailable(
            "PyTorch could not be installed; pip says above why.",
            "Intarsia works without it. Try again with: intarsia add-torch",
        )
    return 0


def diffusion_requirements() -> list[str]:
    """What our own package says that the extra `diffusion` needs."""
    import importlib.metadata

    lines = importlib.metadata.requires("intarsia") or []
    marked = (line.partition(";") for line in lines)
    return [name.strip() for name, _, marker in marked if "'diffusion'" in marker.replace('"', "'")]


def pinned_requirements() -> list[str]:
    """What must stay as it is: OpenCV in a download for Linux is linked to these two's libraries.

    Their names change with every release. Nothing where this came from pip.
    """
    if not root_of(sys.executable) or sys.platform != "linux":
        return []
    import importlib.metadata

    found = {name: importlib.metadata.version(name) for name in _LINKED}
    return [f"{name}=={version}" for name, version in found.items()]


def _update(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="intarsia update",
        description="Download a newer version, check it, and put it beside this one.",
        formatter_class=plain,
    )
    parser.add_argument("--check", action="store_true", help="only say whether there is one")
    parser.add_argument("--index", default="", help="address of the index of versions")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    given = parser.parse_args(arguments)
    if not given.index and _no_index_is_set():
        raise _no_index_error()
    from intarsia.core.state.storage.places import find_places

    places = find_places()
    index = given.index or index_address(places)
    if not index:
        raise _no_index_error()
    from intarsia.core.link.updates import look

    release = look(index)
    newer = release.is_newer_than(__version__)
    _note(places, release if newer else None)
    if not newer:
        print(f"Intarsia {__version__} is the newest version.")
    elif given.check:
        print(f"Version {release.version} is there ({release.size / 1e6:.0f} MB). {release.notes}")
    else:
        _install(release, places)
    if given.json:
        import json
        from dataclasses import asdict

        print(json.dumps({"newer": newer, **asdict(release)}))
    return 0


def _no_index_error() -> BadRequest:
    return BadRequest(
        "No address to look for updates is set, so nothing was asked.",
        "Give one with --index, in $INTARSIA_UPDATES, or in the settings (update_index).",
    )


def _no_index_is_set() -> bool:
    """Whether `index_address` surely is "", told without what reads all settings."""
    environment = os.environ.get("INTARSIA_UPDATES")
    if environment is not None:
        return not environment
    home = os.path.expanduser(home_named(os.environ, sys.platform))
    try:
        with open(os.path.join(home, SETTINGS), encoding="utf-8") as file:
            text = file.read()
    except FileNotFoundError:
        return True
    except (OSError, UnicodeDecodeError):
        return False
    import json

    try:
        settings = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(settings, dict) and settings.get("update_index", "") == ""


def index_address(places: Places) -> str:
    """Where updates are looked for: an administrator's choice, the person's; "" for nowhere."""
    environment = os.environ.get("INTARSIA_UPDATES")
    if environment is not None:
        return environment
    from intarsia.core.state.storage.settings import load_settings

    return load_settings(places.settings_file).settings.update_index


def _install(release: Release, places: Places) -> None:
    from intarsia.core.link.updates import download, lay_down
    from intarsia.core.state.storage.removal import Why, remove

    installation = _own()
    archive = download(release, places.cache / "downloads", _meter)
    lay_down(archive, release, installation)
    remove(archive, Why.MADE_AGAIN)
    before = installation.current()
    installation.use(release.version)
    print(
        f"Version {release.version} is used from the next start on. "
        f"Back to the one before: intarsia versions --use {before}"
    )


def _meter(done: int, size: int) -> None:
    end = "\n" if done >= size else ""
    print(f"\r{done / 1e6:.0f} of {size / 1e6:.0f} MB", end=end, file=sys.stderr, flush=True)


def _note(places: Places, release: Release | None) -> None:
    """Write down for the panel's notice what was found."""
    import json

    from intarsia.core.state.storage.atomic import write_atomic
    from intarsia.core.state.storage.places import make_folder

    facts = {"version": release.version, "notes": release.notes} if release is not None else {}
    make_folder(places.home)
    write_atomic(places.update_file, [json.dumps(facts).encode(), b"\n"], private=True)


def _own() -> Installation:
    """The installation that this runs in. Raises BadRequest for any other Python."""
    from pathlib import Path

    from intarsia.core.state.storage.installation import Installation

    return Installation(Path(_own_root()))


def _own_root() -> str:
    """Its root. Raises BadRequest for any other Python."""
    root = root_of(sys.executable)
    if not root:
        raise BadRequest(
            "This Intarsia came from pip and has no Python of its own.",
            "Keep it in order with pip: pip install --upgrade intarsia",
        )
    return root
