"""`python -m intarsia.core.engine VERB`: serve, or one of the headless verbs."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from intarsia.core.engine.serve import Serving, serve
from intarsia.core.state.places import Places, find_places
from intarsia.core.wire.errors import BadRequest, IntarsiaError


def main(arguments: Sequence[str]) -> int:
    """Run a verb; the exit status."""
    if not arguments or arguments[0] == "serve":
        return _serve(arguments[1:])
    from intarsia.core.engine.headless import main as headless

    return headless(arguments)


def _serve(arguments: Sequence[str]) -> int:
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
    parser = argparse.ArgumentParser(prog="intarsia engine", description="Serve edits over HTTP.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=0, help="0 chooses a free one")
    parser.add_argument("--token-file", type=Path, help="file that holds the token to ask for")
    parser.add_argument("--home", type=Path, help="folder for journal, packs and cache")
    parser.add_argument(
        "--exit-when-idle",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="end this long after the last client and the last edit",
    )
    parser.add_argument("--cold", action="store_true", help="do not prepare anything in advance")
    given = parser.parse_args(arguments)
    places = Places(given.home) if given.home else find_places()
    serving = Serving(
        places,
        host=given.host,
        port=given.port,
        exit_when_idle_s=given.exit_when_idle,
        warm=not given.cold,
    )
    return replace(serving, token=_token(given.token_file)) if given.token_file else serving


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
