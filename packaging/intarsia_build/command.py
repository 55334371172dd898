"""The verbs of `packaging/build.py`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from intarsia.core.state.storage.file_list import sha256_of
from intarsia_build.archives import pack
from intarsia_build.distributions import build_distributions
from intarsia_build.failures import BuildFailed
from intarsia_build.installer import compile_installer
from intarsia_build.runtime import host_python
from intarsia_build.sizes import write_sizes
from intarsia_build.targets import ROOT, TARGETS, require_own_sources, version
from intarsia_build.tree import RUNTIMES, Staging, runtime_of, stage
from intarsia_build.twice import build_twice
from intarsia_build.wheels import added_later, write_lock

_VERBS = {
    "lock": "resolve the wheels of the systems again and write their hashes down",
    "dist": "sdist, wheel and Krita zip",
    "stage": "the staging trees, with their lists of files",
    "archive": "a portable zip or tar of each staged tree",
    "installer": "the Windows installer, with Inno Setup's compiler (--compiler)",
    "sizes": "the table of sizes in docs/sizes.md, measured from what was built",
    "all": "dist, stage, archive, and the installer where a compiler is given",
    "twice": "all of that from two clones of the last commit, compared byte by byte",
}


def main(arguments: Sequence[str]) -> int:
    """Run a verb; 0 done, 1 failed with a sentence."""
    given = _parser().parse_args(arguments)
    try:
        require_own_sources()
        if given.verb == "twice":
            return _twice(given)
        for verb in (
            ("dist", "stage", "archive", "installer") if given.verb == "all" else (given.verb,)
        ):
            if verb == "installer" and given.verb == "all" and not given.compiler:
                continue
            _run(verb, given)
    except (BuildFailed, OSError) as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    lines = "\n".join(f"  {verb:10} {text}" for verb, text in _VERBS.items())
    parser = argparse.ArgumentParser(
        prog="packaging/build.py",
        epilog=f"verbs:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=tuple(_VERBS))
    parser.add_argument("--system", choices=tuple(TARGETS), action="append", help="default: all")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "intarsia-build")
    parser.add_argument(
        "--runtime",
        choices=RUNTIMES,
        default="published",
        help="where the private Python comes from; host: this one for Linux, none for the others; "
        "none: left to Inno",
    )
    parser.add_argument("--compiler", default="", help="command that runs ISCC.exe")
    parser.add_argument("--added", action="store_true", help="measure what is added later too")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs" / "sizes.md")
    return parser


def _run(verb: str, given: argparse.Namespace) -> None:
    targets = [TARGETS[name] for name in given.system or TARGETS]
    if verb == "lock":
        for target in targets:
            pythons = {target.runtime.python}
            if target.name == "linux":
                pythons.add(host_python())
            for python in sorted(pythons):
                print(write_lock(target, python, given.cache))
    elif verb == "dist":
        for path in build_distributions(given.out, given.out / "work"):
            _say(path)
    elif verb == "installer":
        _say(compile_installer(given.out, given.compiler))
    elif verb == "sizes":
        added = {t.name: added_later(t, given.cache) for t in targets} if given.added else {}
        print(write_sizes(given.out, given.docs, added))
    else:
        for target in targets:
            folder = given.out / target.name
            if verb == "stage":
                wheel = given.out / f"intarsia-{version()}-py3-none-any.whl"
                if not wheel.is_file():
                    raise BuildFailed(f"There is no {wheel}: run the verb dist first.")
                runtime = runtime_of(target, given.runtime)
                print(stage(Staging(target, given.cache, wheel, runtime), folder))
                continue
            name = f"intarsia-{version()}-{target.name}{target.suffix}"
            top = "Intarsia.app" if target.name == "macos" else "Intarsia"
            _say(pack(folder / top, given.out / name, top))


def _twice(given: argparse.Namespace) -> int:
    """Print the hashes, then what differs; 1 where anything does."""
    options = ["--cache", str(given.cache.resolve()), "--runtime", given.runtime]
    options += [part for name in given.system or () for part in ("--system", name)]
    if given.compiler:
        options += ["--compiler", given.compiler]
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="twice-", dir=given.out) as work:
        built, lines = build_twice(options, Path(work))
    for name, one in built.items():
        print(f"{one.sha256}  {name}")
    print("\n".join(lines) or f"The same bytes twice, in {len(built)} files.")
    return 1 if lines else 0


def _say(path: Path) -> None:
    print(f"{sha256_of(path)}  {path}")
