"""The verb `remove`: an object, or what a mask marks, of one picture or of a folder of them."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO

from intarsia.core.child_processes import ChildProcess, start_module
from intarsia.core.engine.failures import typed
from intarsia.core.engine.files.maps import open_region
from intarsia.core.engine.headless.folders import (
    FolderListing,
    key_of,
    pictures_in,
    stems_shared,
)
from intarsia.core.engine.headless.outcome import VerbOutcome
from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.headless.verbs import (
    EXPORTS,
    check_output,
    check_same_size,
    edit_options_of,
    made_folder,
    object_named,
    saved,
    settled,
    write_picture,
)
from intarsia.core.engine.headless.work import Work, open_work, read_bytes
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.frozen import dataclass
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import complete_edit
from intarsia.core.wire.edits import Complete, Prompt, PromptKind
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.core.wire.pixels import Placed

_OF_MASKS = ("_mask", "-mask", " mask", ".mask")  # what names of masks end in, after the picture's


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb but for its files and those of every edit."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--object", default="", metavar="ID", help="id or name of the object")
    what.add_argument("--region", type=Path, metavar="MASK", help="white = remove; or a folder")
    what.add_argument("--words", default="", help="what is called so: the red mug")
    parser.add_argument("--find-by", default="", metavar="METHOD", help="who cuts out --words")
    parser.add_argument("--kind", default="", choices=sorted(x[1:] for x in EXPORTS), help="of OUT")
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="pictures at a time")
    parser.add_argument("--share", type=_share, default=(0, 1), help=argparse.SUPPRESS)
    parser.add_argument("--no-shadow", dest="shadow", action="store_false", help="leave its shadow")


def remove(options: argparse.Namespace, registry: Registry, progress: ProgressLine) -> VerbOutcome:
    """`remove IN (--object ID | --region MASK | --words WORDS) -o OUT`; IN, MASK and OUT may be
    folders, but with words."""
    if options.region is not None and options.input.is_dir():
        return _remove_from_folder(options, registry, progress)
    if options.region is None and not options.words:
        check_output(options.output, (".ora",))
        work = open_work(options.input, registry, progress)
        return settled(work, object_named(work, options.object), None, options)
    check_output(options.output, tuple(EXPORTS))
    if options.words:
        work = open_work(options.input, registry, progress)
        finding = EditOptions(method=options.find_by, seed=options.seed)
        found = work.find(Prompt(PromptKind.WORDS, words=options.words), finding)
        _take_out(work, Placed(work.store.get(found.mask), found.box.left, found.box.top), options)
    else:
        work = _without_region(options.input, options.region, options, registry, progress)
    if options.output.suffix.lower() == ".ora":
        return saved(work, options)
    _write(work, options.output)
    return VerbOutcome((options.output,), (), tuple(work.reports), work.notes)


@dataclass(frozen=True)
class _Pair:
    """A picture, its mask, and the file for the result."""

    picture: Path
    mask: Path
    target: Path


def _remove_from_folder(
    options: argparse.Namespace, registry: Registry, progress: ProgressLine
) -> VerbOutcome:
    """Every picture of the folder that has a mask; failures of single ones end nothing."""
    found = pictures_in(options.input)
    out = made_folder(options.output)
    if out.resolve() == options.input.resolve():
        raise BadEdit("The results would lie among the pictures.", "Name another folder for them.")
    pairs, left_out = _pairs(found, options.region, out, options.kind)
    if not pairs:
        why = left_out[0] if left_out else f"There is no picture in {options.input}."
        raise BadEdit(f"No picture has a mask. {why}", "Name masks as their pictures.")
    if options.jobs > 1 and len(pairs) > 1:
        done, reports, failures = _shared_out(options, min(options.jobs, len(pairs)), progress)
    else:
        part, of = options.share
        done, reports, failures = _remove_all(pairs[part::of], options, registry, progress)
    return VerbOutcome(
        tuple(sorted(done)),
        notes=tuple(reports),
        failures=tuple(sorted(failures)),
        left_out=tuple(left_out),
        summary=True,
    )


def _remove_all(
    pairs: Iterable[_Pair],
    options: argparse.Namespace,
    registry: Registry,
    progress: ProgressLine,
) -> tuple[list[Path], list[str], list[str]]:
    """The files written, sentences about them, and sentences about those that failed."""
    done: list[Path] = []
    notes: list[str] = []
    failures: list[str] = []
    for pair in pairs:
        try:
            work = _without_region(pair.picture, pair.mask, options, registry, progress)
            _write(work, pair.target)
        except (IntarsiaError, MemoryError, OSError) as error:
            progress.drop()
            failures.append(f"{pair.picture.name} failed: {typed(error)}")
            continue
        done.append(pair.target)
        notes.extend(f"{pair.picture.name}: {note}" for note in work.notes)
    return done, notes, failures


def _shared_out(
    options: argparse.Namespace, jobs: int, progress: ProgressLine
) -> tuple[list[Path], list[str], list[str]]:
    """The same by so many processes, each with its share of the pictures."""
    progress.begin(f"Removing, {jobs} pictures at a time")
    with tempfile.TemporaryDirectory() as folder:
        children: list[tuple[ChildProcess, IO[bytes]]] = []
        try:
            for part in range(jobs):
                said: IO[bytes] = (Path(folder) / str(part)).open("w+b")
                child = start_module(
                    "intarsia.core.engine", *_again(options, part, jobs), output=said
                )
                children.append((child, said))
            facts = [_said(child, said) for child, said in children]
        finally:
            for child, said in children:
                with suppress(ProcessLookupError):
                    child.terminate()
                child.wait()
                said.close()
    progress.end()
    done = [Path(str(x)) for fact in facts for x in fact["outputs"]]
    notes = [str(x) for fact in facts for x in fact["notes"]]
    return done, notes, [str(x) for fact in facts for x in fact["failures"]]


def _again(options: argparse.Namespace, part: int, of: int) -> list[str]:
    """The command of a share of the pictures."""
    command = ["remove", str(options.input), "--region", str(options.region)]
    command += ["-o", str(options.output), "--share", f"{part}/{of}", "--json"]
    command += ["--seed", str(options.seed), "--variations", str(options.variations)]
    if not options.shadow:
        command += ["--no-shadow"]
    for name in ("kind", "method", "pack"):
        if value := getattr(options, name):
            command += [f"--{name}", value]
    for item in options.set:
        command += ["--set", f"{item.name}={item.value!r}"]
    return command


def _said(child: ChildProcess, said: IO[bytes]) -> dict[str, Sequence[object]]:
    """What a child tells on its last line. Raises IntarsiaError where it tells nothing."""
    child.wait()
    said.seek(0)
    lines = said.read().decode(errors="replace").splitlines()
    last = next((line for line in reversed(lines) if line.startswith("{")), "")
    try:
        facts = json.loads(last)
        return {key: facts[key] for key in ("outputs", "notes", "failures")}
    except (ValueError, KeyError):
        why = lines[-1] if lines else f"it ended with {child.returncode}"
        raise IntarsiaError(f"A share of the pictures failed: {why}", "Use fewer --jobs.") from None


def _pairs(
    found: FolderListing, masks: Path, out: Path, kind: str
) -> tuple[list[_Pair], list[str]]:
    """The pictures with their masks and targets, and sentences about what has no other half."""
    left_out = list(found.left_out)
    of_stem: dict[str, Path] = {}
    if masks.is_dir():
        there = pictures_in(masks)
        left_out += there.left_out
        of_stem = {key_of(path.stem): path for path in reversed(there.paths)}
    elif not masks.is_file():
        raise BadEdit(f"There is no mask {masks}.", "Check the name.")
    shared = stems_shared(found.paths)
    pairs = []
    for path in found.paths:
        stem = key_of(path.stem)
        names = [stem, *(stem + end for end in _OF_MASKS)]
        mask = masks if not of_stem else next((of_stem[x] for x in names if x in of_stem), None)
        if mask is None:
            left_out.append(f"{path.name} was left out: it has no mask in {masks.name}.")
            continue
        suffix = f".{kind}" if kind else path.suffix.lower()
        suffix = suffix if suffix in EXPORTS else ".png"
        ending = f"-{path.suffix[1:].lower()}" if stem in shared else ""
        pairs.append(_Pair(path, mask, out / f"{path.stem}{ending}{suffix}"))
    used = {pair.mask for pair in pairs}
    alone = [path for path in of_stem.values() if path not in used]
    left_out += [f"{path.name} was left out: no picture has its name." for path in sorted(alone)]
    return pairs, left_out


def _without_region(
    picture: Path,
    mask: Path,
    options: argparse.Namespace,
    registry: Registry,
    progress: ProgressLine,
) -> Work:
    """The picture's document with what the mask marks removed."""
    work = open_work(picture, registry, progress)
    region = open_region(read_bytes(mask), mask.name)
    check_same_size(region, work.document.size, "region")
    _take_out(work, Placed(region, 0, 0), options)
    return work


def _take_out(work: Work, region: Placed, options: argparse.Namespace) -> None:
    """Complete the region (grey 8-bit mask at its place), with the shadow of what was there."""
    wanted = work.options_for(Complete.verb, edit_options_of(options))
    edit = complete_edit(work.document, work.read, region, options=wanted)
    work.make(replace(edit, effect=options.shadow))


def _write(work: Work, path: Path) -> None:
    """The document as the kind of file that the name asks for."""
    if path.suffix.lower() == ".ora":
        work.save(path)
    else:
        write_picture(work, path)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 64")
    return int(text)


def _share(text: str) -> tuple[int, int]:
    part, slash, of = text.partition("/")
    if not (slash and part.isdecimal() and of.isdecimal() and int(part) < int(of)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a share")
    return int(part), int(of)
