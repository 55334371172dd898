"""The engine as a process: bound, announced in a file, served, and gone when nobody needs it."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette

from intarsia.core.engine.auth import LOOPBACK, Gate
from intarsia.core.engine.claim import Claim
from intarsia.core.engine.desk import Desk, Tools
from intarsia.core.engine.jobs import Job, Lane
from intarsia.core.engine.journal import Journal
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.pictures import Pictures
from intarsia.core.engine.server import Api, Files, application
from intarsia.core.state.atomic import write_atomic
from intarsia.core.state.places import Places, made
from intarsia.core.wire.errors import BadRequest, EngineUnreachable
from intarsia.core.wire.files import ExportRequest, OpenedPicture
from intarsia.core.wire.methods import PROTOCOL
from intarsia.core.wire.pixels import Pixels

_KEEP_ALIVE_S = 24 * 3600  # an open connection is how a panel says that it is still there
_LOOK_EVERY_S = 0.5


@dataclass(frozen=True)
class Serving:
    """How to serve. An empty token means a fresh one; 0 seconds means never to exit by itself."""

    places: Places
    host: str = "127.0.0.1"
    port: int = 0
    token: str = ""
    exit_when_idle_s: float = 0.0
    warm: bool = True

    def check(self) -> None:
        """Raises BadRequest where the engine would be open to strangers."""
        if self.host not in LOOPBACK and not self.token:
            raise BadRequest(
                "An engine that other computers can reach needs a token of your own.",
                "Put one in a file and give it with --token-file.",
            )


def serve(serving: Serving) -> None:
    """Serve until stopped. Raises EngineUnreachable where the address cannot be bound, NoSpace."""
    serving.check()
    made(serving.places.home)
    listener = _bound(serving.host, serving.port)
    journal = Claim(serving.places.journal)
    pictures = Claim(made(serving.places.cache) / "pictures")
    try:
        registry = built_in(serving.places.packs)
        kept = Journal(journal.folder)
        tools = _tools(registry, kept, Pictures(pictures.folder), warm=serving.warm)
        asyncio.run(_serve(serving, tools, listener))
    finally:
        listener.close()
        journal.release()
        pictures.release()


async def _serve(serving: Serving, tools: Tools, listener: socket.socket) -> None:
    token = serving.token or secrets.token_urlsafe(32)
    desk = Desk(tools)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await asyncio.to_thread(desk.close)
        _withdraw(serving.places, token)

    def stop() -> None:
        server.should_exit = True

    api = Api(desk, Files(_open, _export), stop=stop)
    gate = Gate(token, loopback=serving.host in LOOPBACK)
    config = uvicorn.Config(
        application(api, gate, lifespan),
        http="h11",
        ws="none",
        loop="asyncio",
        log_level="warning",
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    watch = asyncio.create_task(_watch(serving, server, desk=desk, listener=listener, token=token))
    try:
        await server.serve(sockets=[listener])
    finally:
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch


async def _watch(
    serving: Serving, server: uvicorn.Server, *, desk: Desk, listener: socket.socket, token: str
) -> None:
    """Announce the engine once it answers, start its lanes, and end it when idle long enough."""
    while not server.started:
        await asyncio.sleep(0.002)
    _announce(serving.places, listener.getsockname()[1], token)
    desk.tools.editing.start()
    desk.tools.segmenting.start()
    last = time.monotonic()
    while serving.exit_when_idle_s > 0:
        await asyncio.sleep(min(_LOOK_EVERY_S, serving.exit_when_idle_s))
        if server.server_state.connections or not desk.idle:
            last = time.monotonic()
        elif time.monotonic() - last >= serving.exit_when_idle_s:
            server.should_exit = True
            return


def _bound(host: str, port: int) -> socket.socket:
    """A listening socket, of TCP by name: asyncio turns Nagle's delay off for no other."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise EngineUnreachable(
            f"The engine cannot listen on {host}:{port} ({error.strerror}).",
            "Choose another port, or 0 for any that is free.",
        ) from None
    return listener


def _announce(places: Places, port: int, token: str) -> None:
    facts = {"pid": os.getpid(), "port": port, "token": token, "protocol": PROTOCOL}
    write_atomic(places.engine_file, [json.dumps(facts).encode()], private=True)


def _withdraw(places: Places, token: str) -> None:
    """Take the announcement back, unless a newer engine has replaced it."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        if json.loads(places.engine_file.read_bytes())["token"] == token:
            places.engine_file.unlink()


def _tools(registry: Registry, journal: Journal, pictures: Pictures, *, warm: bool) -> Tools:
    work = _work(registry, pictures)
    return Tools(
        registry=registry,
        journal=journal,
        pictures=pictures,
        editing=Lane("edits", work=work, warm=_warm_edits if warm else _stay_cold),
        segmenting=Lane("prompts", work=work, warm=_warm_prompts if warm else _stay_cold),
    )


@dataclass(frozen=True)
class _Requests:
    """What the runner asks of a job and the uploaded pictures."""

    job: Job
    pictures: Pictures

    @property
    def cancelled(self) -> bool:
        return self.job.cancelled.is_set()

    def picture(self, sha256: str) -> Pixels:
        return self.pictures.get(sha256)


def _work(registry: Registry, pictures: Pictures) -> Callable[[Job], None]:
    def work(job: Job) -> None:
        from intarsia.core.engine.runner import Runner

        Runner(registry).run(job.edit, _Requests(job, pictures), job.tell)

    return work


def _stay_cold() -> None:
    """For tests and measurements that want the first edit to pay for everything."""


def _warm_edits() -> None:
    from intarsia.core.engine.methods.classical import warm_edits

    warm_edits()


def _warm_prompts() -> None:
    from intarsia.core.engine.methods.classical import warm_prompts

    warm_prompts()


def _open(data: bytes, name: str) -> OpenedPicture:
    from intarsia.core.engine.files.open import open_picture

    return open_picture(data, name)


def _export(wanted: ExportRequest) -> bytes:
    from intarsia.core.engine.files.save import save_picture

    return save_picture(wanted)
