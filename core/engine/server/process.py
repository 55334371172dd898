"""The engine as a process: bound, announced in a file, served, and gone when nobody needs it."""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
import socket
import ssl
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import uvicorn

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.edits.folder_claim import Claim
from intarsia.core.engine.server.announcement import Announcement
from intarsia.core.engine.server.app import EngineApp, Stores, engine_app
from intarsia.core.engine.server.auth import LOOPBACK, Gate
from intarsia.core.engine.server.bounded_log import cut_log, limit_lines
from intarsia.core.engine.server.descriptors import within_descriptors
from intarsia.core.engine.server.guard import guarded_protocol
from intarsia.core.state.storage.places import Places, make_folder, secure
from intarsia.core.wire.errors import BadRequest, EngineUnreachable, IntarsiaError

_KEEP_ALIVE_S = 24 * 3600  # an open connection is how a panel says that it is still there
_LOOK_EVERY_S = 0.5
_LAST_S = 0.3  # for a panel that had just read where we are
_QUEUED = 512  # connections that wait to be accepted
# asyncio accepts so many before any of them is looked at, and turned away where it is one too many.
_ACCEPTED_AT_ONCE = 16
UNENCRYPTED = (
    "WARNING: without --tls-cert and --tls-key, pictures and the token travel unencrypted. "
    "Use this in a network you trust, or behind a tunnel."
)


@dataclass(frozen=True)
class Tls:
    """A certificate (chain) and its private key, PEM files of whoever starts the engine."""

    certificate: Path
    key: Path

    def check(self) -> None:
        """Raises BadRequest where they cannot be used."""
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self.certificate, self.key)
        except (OSError, ValueError) as error:
            raise BadRequest(
                f"The TLS certificate and key cannot be used ({error}).",
                "Give PEM files that belong together; the key without a passphrase.",
            ) from None

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate itself, in hex: what a panel may be told to expect."""
        text = self.certificate.read_text("ascii", "replace")
        end = "-----END CERTIFICATE-----"
        first = text[text.index("-----BEGIN CERT") : text.index(end) + len(end)]
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).hexdigest()


@dataclass(frozen=True)
class Serving:
    """How to serve. An empty token means a fresh one; 0 seconds means never to exit by itself."""

    places: Places
    host: str = "127.0.0.1"
    port: int = 0
    token: str = ""
    tls: Tls | None = None
    exit_when_idle_s: float = 0.0
    warm: bool = True
    bounds: Bounds = Bounds()

    @property
    def is_local(self) -> bool:
        """Whether only this computer can reach it."""
        return self.host in LOOPBACK

    def check(self) -> None:
        """Raises BadRequest where the engine would be open to strangers."""
        if not self.is_local and not self.token:
            raise BadRequest(
                "An engine that other computers can reach needs a token of your own.",
                "Put one in a file and give it with --token-file.",
            )
        if self.tls is not None:
            self.tls.check()


def serve(serving: Serving) -> None:
    """Serve until stopped. Raises EngineUnreachable where the address cannot be bound, NoSpace."""
    serving.check()
    os.umask(0o077)  # whatever this process writes is for this user alone
    secure(serving.places)
    announcement = Announcement(serving.places)
    listener = _bound(serving.host, serving.port)
    serving = replace(serving, bounds=within_descriptors(serving.bounds))
    limit_lines()
    journal = Claim(serving.places.journal)
    pictures = Claim(make_folder(serving.places.cache) / "pictures")
    stores = Stores(journal.folder, pictures.folder, serving.places.packs)
    try:
        asyncio.run(_serve(serving, stores, listener, announcement))
    finally:
        listener.close()
        journal.release()
        pictures.release()


async def _serve(
    serving: Serving, stores: Stores, listener: socket.socket, announcement: Announcement
) -> None:
    token = serving.token or secrets.token_urlsafe(32)

    def stop() -> None:
        announcement.withdraw()  # first: nobody is to be led here any more
        server.should_exit = True

    gate = Gate(token, loopback=serving.is_local)
    engine = engine_app(stores, gate, bounds=serving.bounds, stop=stop, warm=serving.warm)
    server = uvicorn.Server(_config(engine, serving))

    def announce() -> None:
        listener.listen(_QUEUED)  # by the system; see `_ACCEPTED_AT_ONCE`
        _announce(serving, announcement, listener.getsockname()[1], token)

    watch = asyncio.create_task(_watch(serving, server, engine, announcement, announce=announce))
    try:
        await server.serve(sockets=[listener])
    finally:
        announcement.withdraw()
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch


def _config(engine: EngineApp, serving: Serving) -> uvicorn.Config:
    tls = serving.tls
    return uvicorn.Config(
        engine.asgi,
        http=guarded_protocol(serving.bounds),
        ws="none",
        loop="asyncio",
        log_level="warning",
        access_log=False,
        server_header=False,
        backlog=_ACCEPTED_AT_ONCE,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=2,
        ssl_certfile=None if tls is None else str(tls.certificate),
        ssl_keyfile=None if tls is None else str(tls.key),
    )


async def _watch(
    serving: Serving,
    server: uvicorn.Server,
    engine: EngineApp,
    announcement: Announcement,
    *,
    announce: Callable[[], None],
) -> None:
    """Announce the engine once it answers, start its lanes, and end it when idle long enough."""
    while not server.started:
        await asyncio.sleep(0.002)
    try:
        announce()
    except IntarsiaError:
        server.should_exit = True  # nobody could find it
        raise
    engine.start()
    last = time.monotonic()
    idle_s = serving.exit_when_idle_s
    while True:
        await asyncio.sleep(min(_LOOK_EVERY_S, idle_s or _LOOK_EVERY_S))
        cut_log()
        announcement.renew()
        if idle_s <= 0:
            continue
        if server.server_state.connections or not engine.idle:
            last = time.monotonic()
        elif time.monotonic() - last >= idle_s:
            announcement.withdraw()
            await asyncio.sleep(_LAST_S)
            if not server.server_state.connections and engine.idle:
                server.should_exit = True
                return
            announcement.restore()


def _bound(host: str, port: int) -> socket.socket:
    """A listening socket, of TCP by name: asyncio turns Nagle's delay off for no other."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_QUEUED)
    except OSError as error:
        listener.close()
        raise EngineUnreachable(
            f"The engine cannot listen on {host}:{port} ({error.strerror}).",
            "Choose another port, or 0 for any that is free.",
        ) from None
    return listener


def _announce(serving: Serving, announcement: Announcement, port: int, token: str) -> None:
    """Tell the panels of this computer in a file; tell whoever started it where others reach it."""
    tls = serving.tls
    fingerprint = "" if tls is None else tls.fingerprint
    announcement.make(serving.host, port, token=token, fingerprint=fingerprint)
    if serving.is_local:
        return
    print(f"Listening on {serving.host}:{port}", file=sys.stderr)
    if tls is not None:
        print(f"Certificate SHA-256: {fingerprint}", file=sys.stderr)
    else:
        print(UNENCRYPTED, file=sys.stderr)
