"""`intarsia cluster`: a pool of engines behind one address, for as long as the command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from intarsia.core.child_processes import start_module
from intarsia.core.engine.cluster.settings import (
    GCS_PORT,
    LOOPBACK,
    PoolSettings,
    Scaling,
    prepare_environment,
    ray_token,
)
from intarsia.core.engine.server.process import UNENCRYPTED, Tls
from intarsia.core.state.storage.places import Places, find_places, secure
from intarsia.core.wire.errors import BadRequest, IntarsiaError


def main(arguments: Sequence[str]) -> int:
    """Run the pool, or join one; the exit status."""
    given = _parser().parse_args(arguments)
    try:
        os.umask(0o077)
        home = (_path(given.home) if given.home else find_places().home).absolute()
        secure(Places(home))
        secret = ray_token(given.ray_token_file or home / "ray-token")
        prepare_environment(secret, given.node)
        os.chdir(home)  # Ray's workers look for modules in the folder that it is started from
        if given.join:
            return _join(given.join, given)
        settings = _settings(given, Places(home), secret)
        # Only now: Ray reads the environment when it is imported.
        from intarsia.core.engine.cluster.pool import run_pool, until_interrupted

        run_pool(settings, ready=lambda: _announce(settings), wait=until_interrupted)
    except IntarsiaError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _settings(given: argparse.Namespace, places: Places, secret: Path) -> PoolSettings:
    if bool(given.tls_cert) != bool(given.tls_key):
        raise BadRequest("--tls-cert and --tls-key go together.")
    if given.token_file is None:
        raise BadRequest(
            "A pool needs a token that panels show.",
            "Put one in a file and give it with --token-file.",
        )
    least = given.replicas
    return PoolSettings(
        token=_read_token(given.token_file),
        ray_token=secret,
        host=given.host,
        port=given.port,
        node=given.node,
        home=str(places.home) if given.home else "",
        scaling=Scaling(
            least,
            given.max_replicas or least,
            given.target_ongoing,
            given.gpus_per_replica,
            given.cpus_per_replica,
        ),
        tls=Tls(given.tls_cert, given.tls_key) if given.tls_cert else None,
    )


def _read_token(path: Path) -> str:
    try:
        token = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadRequest(f"The token in {path.name} cannot be read ({error}).") from None
    if len(token) < 16:
        raise BadRequest(f"The token in {path.name} is too short.", "Use 16 characters or more.")
    return token


def _join(first: str, given: argparse.Namespace) -> int:
    """Give this machine to the pool whose first machine is at `first`."""
    address = first if ":" in first else f"{first}:{GCS_PORT}"
    facts = (f"--address={address}", f"--node-ip-address={given.node}", "--disable-usage-stats")
    child = start_module("ray.scripts.scripts", "start", "--block", *facts)
    try:
        return child.wait()
    finally:
        child.terminate()
        child.wait()


def _announce(settings: PoolSettings) -> None:
    scheme = "http" if settings.tls is None else "https"
    print(f"Panels: {scheme}://{settings.host}:{settings.port}", file=sys.stderr)
    if settings.is_public and settings.tls is None:
        print(UNENCRYPTED, file=sys.stderr)
    if settings.node != LOOPBACK:
        print(
            f"Other machines: intarsia cluster --join {settings.node}:{GCS_PORT} "
            f"--node THEIR_ADDRESS --ray-token-file {settings.ray_token.name}",
            file=sys.stderr,
        )
    sys.stderr.flush()


def _path(text: str) -> Path:
    """What a person has named, whatever folder is the current one later."""
    return Path(text).absolute()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="intarsia cluster", description=__doc__)
    parser.add_argument("--replicas", type=int, default=1, metavar="N", help="engines, at least")
    parser.add_argument("--max-replicas", type=int, metavar="N", help="engines, at most")
    parser.add_argument("--target-ongoing", type=float, default=4.0, metavar="N", help="requests")
    parser.add_argument("--gpus-per-replica", type=float, default=0.0, metavar="G")
    parser.add_argument("--cpus-per-replica", type=float, default=1.0, metavar="C")
    parser.add_argument("--host", default=LOOPBACK, help="address for panels")
    parser.add_argument("--port", type=int, default=8765, help="port for panels")
    parser.add_argument("--token-file", type=_path, help="the token that panels show")
    parser.add_argument("--tls-cert", type=_path, metavar="PEM")
    parser.add_argument("--tls-key", type=_path, metavar="PEM")
    parser.add_argument("--node", default=LOOPBACK, help="this machine's address in the pool")
    parser.add_argument("--join", metavar="FIRST[:PORT]", help="give this machine to that pool")
    parser.add_argument("--ray-token-file", type=_path, help="the secret that the machines share")
    parser.add_argument("--home", help="folder for journal, packs and cache")
    return parser
