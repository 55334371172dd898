"""The command `intarsia engine`: the engine's addresses and limits, and serving till the end."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.server.auth import LOOPBACK
from intarsia.core.engine.server.process import Serving, Tls, serve
from intarsia.core.state.storage.places import Places, find_places
from intarsia.core.wire.encoding.limits import MIB
from intarsia.core.wire.errors import BadRequest, IntarsiaError


def main(arguments: Sequence[str]) -> int:
    """Serve until told to end; the exit status."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    try:
        serve(_serving(arguments))
    except IntarsiaError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _serving(arguments: Sequence[str]) -> Serving:
    given = _parser().parse_args(arguments)
    if bool(given.tls_cert) != bool(given.tls_key):
        raise BadRequest("--tls-cert and --tls-key go together.")
    return Serving(
        Places(given.home) if given.home else find_places(),
        host=given.host,
        port=given.port,
        token=_token(given.token_file) if given.token_file else "",
        tls=Tls(given.tls_cert, given.tls_key) if given.tls_cert else None,
        exit_when_idle_s=given.exit_when_idle,
        warm=not given.cold,
        bounds=_bounds(given),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia engine", description="Serve edits over HTTP.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=0, help="0 chooses a free one")
    parser.add_argument("--token-file", type=Path, help="file that holds the token to ask for")
    parser.add_argument("--tls-cert", type=Path, metavar="PEM", help="certificate, or its chain")
    parser.add_argument("--tls-key", type=Path, metavar="PEM", help="the certificate's private key")
    parser.add_argument("--home", type=Path, help="folder for journal, packs and cache")
    parser.add_argument(
        "--exit-when-idle",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="end this long after the last client and the last edit",
    )
    parser.add_argument("--cold", action="store_true", help="do not prepare anything in advance")
    limits = parser.add_argument_group("limits", "what is above one is refused with a sentence")
    for name, kind, text in _LIMITS:
        limits.add_argument(name, type=kind, metavar="N", help=text)
    return parser


_LIMITS: tuple[tuple[str, type, str], ...] = (
    ("--max-edit-mib", int, "MiB of one edit or uploaded picture"),
    ("--max-file-mib", int, "MiB of a picture file to open"),
    ("--max-waiting", int, "edits that wait, of all panels"),
    ("--max-waiting-each", int, "edits that wait, of one panel"),
    ("--max-connections", int, "open connections"),
    ("--max-requests", int, "requests that are answered at once"),
    ("--per-minute", int, "requests of one address in a minute; 6000 beyond this computer"),
    ("--edit-seconds", float, "seconds that an edit may run"),
    ("--head-seconds", float, "seconds in which a request's head must arrive"),
    ("--body-seconds", float, "seconds in which a body must begin to flow"),
)
_PER_MINUTE_ABROAD = 6000


def _bounds(given: argparse.Namespace) -> Bounds:
    """The bounds with what was given in place of the defaults."""
    usual = Bounds()
    abroad = 0 if given.host in LOOPBACK else _PER_MINUTE_ABROAD
    limits = usual.limits
    if given.max_edit_mib is not None:
        limits = replace(limits, pixel_bytes=given.max_edit_mib * MIB)

    def chosen(value: float | None, default: float) -> float:
        return default if value is None else value

    return Bounds(
        file=usual.file if given.max_file_mib is None else given.max_file_mib * MIB,
        limits=limits,
        connections=int(chosen(given.max_connections, usual.connections)),
        at_once=int(chosen(given.max_requests, usual.at_once)),
        per_minute=int(chosen(given.per_minute, abroad)),
        waiting=int(chosen(given.max_waiting, usual.waiting)),
        waiting_each=int(chosen(given.max_waiting_each, usual.waiting_each)),
        head_s=chosen(given.head_seconds, usual.head_s),
        body_s=chosen(given.body_seconds, usual.body_s),
        edit_s=chosen(given.edit_seconds, usual.edit_s),
    )


def _token(path: Path) -> str:
    try:
        token = path.read_text("utf-8").strip()
    except (OSError, UnicodeError):
        raise BadRequest(f"The token file {path} cannot be read.") from None
    if len(token) < 16:
        raise BadRequest(
            f"The token in {path} is shorter than 16 characters.", "Use a long random one."
        )
    return token
