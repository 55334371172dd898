"""The command `intarsia`: the editor in this process, every other verb in an engine process."""

from __future__ import annotations

import os
import sys

from intarsia.core.search_path import leave_out_current_folder
from intarsia.core.state.storage.home import nobodys_home
from intarsia.core.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:  # a verb that needs no pixels takes no longer than these
    import argparse
    from collections.abc import Sequence

# Verbs that need the engine's packages, and what each does.
ENGINE_VERBS = {
    "take-apart": "find the objects of a picture: IN -o OUT.ora",
    "correct": "correct objects: IN.ora --do WHAT --object ID [--mask MASK] -o OUT.ora",
    "move": "move, scale or turn an object: IN.ora --object ID --by DX,DY -o OUT.ora",
    "remove": "delete an object and complete the picture: IN.ora --object ID -o OUT.ora",
    "paint": "paint an exemplar into a region: IN --region MASK --exemplar REF -o OUT.ora",
    "repaint": "repaint a redrawn label map: IN --before MAP --after MAP -o OUT.ora",
    "transfer": "give an object another look: IN.ora --object ID --look REF -o OUT.ora",
    "vary": "make an object anew, with its own look: IN.ora --object ID -o OUT.ora",
    "export": "write a PNG, PSD, TIFF, JPEG or WebP: IN.ora -o OUT",
    "demo": "all three gestures on a real photo: [--out DIR]",
    "replay": "the same edits on every picture of a folder: DOC.ora FOLDER",
    "packs": "list, install, verify and remove weights",
    "train": "train networks: elements, adm or pair-unconditional --data FOLDER --out OUT",
    "sample": "draw with trained networks: adm or pair-unconditional WEIGHTS -o OUT.png",
    "jobs": "list, show, export and prune what engines have on disk",
    "sign": "add signed Content Credentials to a PNG or JPEG: FILE --certificate C --key K",
    "engine": "serve edits to panels",
    "cluster": "serve them from several GPUs or machines: [--replicas N]",
}
KRITA_VERBS = {
    "krita-package": "write the plugin that Krita imports: [-o FILE.zip]",
    "krita-install": "put the plugin into your Krita: [--into FOLDER]",
}
KEEPING_VERBS = {
    "versions": "what is installed side by side: [--use VERSION]",
    "verify": "check every installed file against its hash",
    "update": "look for a newer version and put it beside this one: [--check]",
    "add-torch": "add what the downloadable methods run on: [--device cpu|cuda]",
}
_NOTICES = "what the program is made of, with licences: [--json]"
_REPORT = "versions, devices, settings, log, the failed edit's shape: [-o FILE]"
_DOCTOR = "versions, devices, packs, health: for a bug report"
_ILLEGAL_INSTRUCTION = (-4, 0xC000001D)  # how a process ends by it on Unix, on Windows
_AT_HOME = ("edit", "doctor", "report", "update")  # they begin at the home
_SAY_IT_THEMSELVES = ("packs", "jobs", "sign")
_LOOKS = ("list", "info", "show", "-h", "--help")  # verbs of packs and jobs that change nothing
_OPTIONS = {
    "packs": "intarsia.core.engine.packs.options",
    "jobs": "intarsia.core.engine.headless.journal_options",
}
_NEEDED = ("numpy", "scipy", "cv2", "PIL", "numba", "tifffile", "psd_tools", "uvicorn")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb; the exit status: 0 done, 1 failed with a sentence, 2 not understood."""
    leave_out_current_folder()
    given = list(sys.argv[1:] if arguments is None else arguments)
    verb, rest = (given[0], given[1:]) if given else ("", [])
    if _begins_at_home(verb, rest) and (home := nobodys_home(os.environ, sys.platform)):
        return _refused(home)
    if verb == "edit":
        return _edit(rest)
    if verb in KRITA_VERBS:
        from intarsia.plugin.krita.install.command import main as krita

        return krita(verb, rest)
    if verb == "versions" and not rest and _versions_listed():
        return 0
    if verb in KEEPING_VERBS:
        from intarsia.plugin.installation_commands import main as keeping

        return keeping(verb, rest)
    if verb == "doctor":
        from intarsia.plugin.doctor import main as doctor

        return doctor(rest)
    if verb == "notices":
        from intarsia.plugin.notices_command import main as show_notices

        return show_notices(rest)
    if verb == "report":
        from intarsia.plugin.report import main as report

        return report(rest)
    if verb in ENGINE_VERBS:
        return (
            _of_engine_here(verb, rest) if _needs_no_pixels(verb, rest) else _in_engine(verb, rest)
        )
    _parser().parse_args(given or ["--help"])
    return 0


def _versions_listed() -> bool:
    """Whether they are; any other Python, and what cannot be read, is for the verb itself."""
    from intarsia.core.state.storage.version_folders import root_of, version_lines

    try:
        lines = version_lines(root) if (root := root_of(sys.executable)) else []
    except OSError:
        return False
    if lines:
        print("\n".join(lines), flush=True)
    return bool(lines)


def _parser() -> argparse.ArgumentParser:
    import argparse

    from intarsia.core.help_form import with_line_breaks

    verbs = {
        "edit": "open the editor: [FILE]",
        "doctor": _DOCTOR,
        "notices": _NOTICES,
        "report": _REPORT,
        **ENGINE_VERBS,
        **KRITA_VERBS,
        **KEEPING_VERBS,
    }
    width = max(map(len, verbs))
    parser = argparse.ArgumentParser(
        prog="intarsia",
        description="Takes a picture apart into object layers and edits them.",
        epilog="verbs:\n"
        + "\n".join(f"  {name:{width}}  {text}" for name, text in verbs.items())
        + "\n\n'intarsia VERB --help' tells all about one.",
        formatter_class=with_line_breaks,
    )
    parser.add_argument("--version", action="version", version=f"intarsia {__version__}")
    parser.add_argument("verb", choices=tuple(verbs), metavar="VERB", help="what to do")
    return parser


def _edit(arguments: Sequence[str]) -> int:
    import importlib.util

    if importlib.util.find_spec("PySide6") is None:
        return _missing("The editor", "desktop")
    from intarsia.plugin.installation_commands import announce_running
    from intarsia.plugin.standalone.shared_libraries import fallback_folder, load_missing

    announce_running()
    load_missing(fallback_folder())
    from intarsia.plugin.standalone.app import main as edit

    return edit(arguments)


def _begins_at_home(verb: str, arguments: Sequence[str]) -> bool:
    elsewhere = any(x in ("-h", "--help") or x.startswith("--home") for x in arguments)
    engines = verb in ENGINE_VERBS and verb not in _SAY_IT_THEMSELVES
    changes = verb == "versions" and any(x.startswith("--u") for x in arguments)
    return (verb in _AT_HOME or engines or changes) and not elsewhere


def _refused(home: str) -> int:
    from importlib import import_module

    status: int = import_module("intarsia.core.engine.headless.home_verbs").nobodys(home)
    return status


def _needs_no_pixels(verb: str, arguments: Sequence[str]) -> bool:
    """Whether the verb only looks at the home: a second process would take most of its time."""
    if verb in ("packs", "jobs"):
        return not arguments or arguments[0] in _LOOKS
    return False


def _of_engine_here(verb: str, arguments: Sequence[str]) -> int:
    """Run the engine's verb in this process, which is nothing else from now on."""
    from importlib import import_module

    if any(x in ("-h", "--help") for x in arguments):
        import_module(_OPTIONS[verb]).parser().parse_args(arguments)  # which ends by the help
    if import_module("intarsia.core.engine.listings").listed((verb, *arguments)):
        return 0
    engine = import_module("intarsia.core.engine.__main__")
    status: int = engine.main((verb, *arguments))
    return status


def _in_engine(verb: str, arguments: Sequence[str]) -> int:
    """Run the verb in `intarsia.core.engine`, with our streams and its exit status."""
    import importlib.util
    import signal

    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        return _missing("The engine", "engine")
    if verb == "cluster" and importlib.util.find_spec("ray") is None:
        return _missing("The cluster", "cluster")
    from intarsia.core.child_processes import start_module

    verb = "serve" if verb == "engine" else verb
    # The terminal tells the child too, which ends by itself: an interruption is nothing to us, from
    # before there is a child on. A handler, unlike SIG_IGN, is not the child's as well.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        status = start_module("intarsia.core.engine", verb, *arguments).wait()
    finally:
        signal.signal(signal.SIGINT, before)
    if status in _ILLEGAL_INSTRUCTION:
        lacks = "The processor lacks what the engine's libraries need (SSE4.2)."
        print(f"intarsia: {lacks}", file=sys.stderr)
    return status if status >= 0 else 128 - status


def _missing(what: str, extra: str) -> int:
    print(f"{what} is not installed: run  pip install 'intarsia[{extra}]'", file=sys.stderr)
    return 1
