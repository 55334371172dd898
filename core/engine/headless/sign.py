"""The verb `intarsia sign`: Content Credentials into an exported PNG or JPEG, on this computer."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from intarsia.core.state.document.provenance import provenance_of
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.state.storage.whole_file import whole_file
from intarsia.core.wire.encoding.codec import from_text
from intarsia.core.wire.errors import BadDocument, IntarsiaError
from intarsia.core.wire.provenance import Made, MadeList


def main(argv: Sequence[str]) -> int:
    """Sign a file in place, or into --output; the exit code."""
    options = _parser().parse_args(argv)
    try:
        sign_file(options)
    except IntarsiaError as error:
        print(error, file=sys.stderr)
        if options.json:
            print(json.dumps({"ok": False, "kind": error.kind, "message": str(error)}))
        return 1
    if options.json:
        print(json.dumps({"ok": True, "output": str(options.output or options.file)}))
    return 0


def sign_file(options: argparse.Namespace) -> None:
    """Raises typed errors; the file stays as it was then."""
    try:
        from intarsia.core.engine.files.metadata.credentials import Identity, signed
    except ImportError:
        raise IntarsiaError(
            "Content Credentials are not installed.",
            "Run: pip install 'intarsia[credentials]'",
        ) from None
    identity = Identity.of_files(options.certificate, options.key, options.timestamps)
    data = _read(options.file)
    history = _history(options)
    write_atomic(options.output or options.file, [signed(data, history, identity)])


def _history(options: argparse.Namespace) -> tuple[Made, ...]:
    """What was done: from the document it was exported from, or as JSON on standard input."""
    if options.document:
        from intarsia.core.engine.files.png import EnginePngCodec
        from intarsia.core.state.ora.native_file import open_document

        return provenance_of(open_document(_read(options.document), EnginePngCodec()).document)
    if options.history_from_stdin:
        return from_text(sys.stdin.read(), (), MadeList).made
    return ()


def _read(path: Path) -> bytes:
    try:
        return whole_file(path)
    except OSError as error:
        raise BadDocument(f"{path} cannot be read: {error.strerror}.") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia sign", description=__doc__)
    parser.add_argument("file", type=Path, help="a PNG or JPEG")
    parser.add_argument("--certificate", type=Path, required=True, metavar="PEM", help="the chain")
    parser.add_argument("--key", type=Path, required=True, metavar="PEM", help="its private key")
    parser.add_argument("--document", type=Path, metavar="ORA", help="what the file came from")
    parser.add_argument("--timestamps", default="", metavar="URL", help="a time-stamping service")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: the file itself")
    parser.add_argument("--json", action="store_true", help="one line of JSON on stdout")
    parser.add_argument("--history-from-stdin", action="store_true", help=argparse.SUPPRESS)
    return parser
