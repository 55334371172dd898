"""An engine as one replica of Ray Serve: the same ASGI application, with a place in the pool."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ray
import uvicorn
from starlette.types import Receive, Scope, Send

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.cluster.forward import Forwarder
from intarsia.core.engine.cluster.member import Member, RemoteDirectory
from intarsia.core.engine.edits.folder_claim import Claim
from intarsia.core.engine.server.app import Stores, engine_app
from intarsia.core.engine.server.auth import Gate
from intarsia.core.engine.server.guard import Guarded, Traffic, guarded_protocol
from intarsia.core.state.storage.places import Places, find_places, make_folder

DIRECTORY = "intarsia-directory"  # the named actor with the pool's directory
NAMESPACE = "intarsia"


@dataclass(frozen=True)
class ReplicaSettings:
    """What every replica is told. `home` "" is the place of the machine that it runs on."""

    token: str
    public: bool
    home: str = ""
    bounds: Bounds = Bounds()


class ActorDirectory:
    """`member.Books` of the named actor."""

    def __init__(self) -> None:
        self._actor = ray.get_actor(DIRECTORY, namespace=NAMESPACE)

    async def join(self, member: str) -> None:
        await self._actor.join.remote(member)

    async def drop(self, member: str) -> None:
        await self._actor.drop.remote(member)

    async def members(self) -> list[str]:
        found: list[str] = await self._actor.members.remote()
        return found

    async def edit_home(self, edit_id: str) -> str:
        return str(await self._actor.edit_home.remote(edit_id))

    async def place(self, edit_id: str, picture: str, by: str) -> str:
        return str(await self._actor.place.remote(edit_id, picture, by))

    async def place_picture(self, picture: str, by: str) -> str:
        return str(await self._actor.place_picture.remote(picture, by))


class Replica:
    """The application that Ray Serve calls; its own life is the engine's.

    It also listens on an address of the pool's own network, where the other members reach the
    engine itself: there as in front, nobody passes without the token.
    """

    def __init__(self, settings: ReplicaSettings, places: Places, address: str) -> None:
        self._settings = settings
        self._address = address
        self._directory: RemoteDirectory = ActorDirectory()
        self._forwarder = Forwarder()
        self._claims = (
            Claim(make_folder(places.home) / "journal"),
            Claim(make_folder(places.cache) / "pictures"),
        )
        gate = Gate(settings.token, loopback=not settings.public)
        journal, pictures = self._claims
        stores = Stores(journal.folder, pictures.folder, places.packs)
        self._engine = engine_app(stores, gate, bounds=settings.bounds)
        self._member = Member(self._engine.asgi, self._directory, self._forwarder)
        self._front = Guarded(self._member, gate, Traffic(settings.bounds))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self._front(scope, receive, send)
            return
        await receive()
        async with self._living():
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})

    @asynccontextmanager
    async def _living(self) -> AsyncIterator[None]:
        """From joining the pool to leaving it."""
        listener = socket.create_server((self._address, 0), backlog=128)
        own = uvicorn.Server(self._config())
        serving = asyncio.create_task(own.serve(sockets=[listener]))
        self._engine.start()
        self._member.url = f"http://{self._address}:{listener.getsockname()[1]}"
        await self._directory.join(self._member.url)
        try:
            yield
        finally:
            await self._directory.drop(self._member.url)
            own.should_exit = True
            with suppress(asyncio.CancelledError):
                await serving
            await self._forwarder.close()
            await asyncio.to_thread(self._engine.close)
            for claim in self._claims:
                claim.release()

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            self._engine.asgi,
            http=guarded_protocol(self._settings.bounds),
            ws="none",
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=2,
        )


def builder(settings: ReplicaSettings) -> Callable[[], Any]:
    """What Ray Serve calls on the machine of a replica; returns the ASGI application."""

    def build() -> Any:
        places = Places(Path(settings.home)) if settings.home else find_places()
        address = ray.util.get_node_ip_address()
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
        return Replica(settings, places, address if settings.public else "127.0.0.1")

    return build
