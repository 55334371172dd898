"""The endpoints of packs: below /v1/packs, behind the same gate as all others."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.work import PackWorker
from intarsia.core.engine.server.bodies import FRAME, EventStream, body_of, message_of
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadRequest
from intarsia.core.wire.packs import PIECE_BYTES, LicenceAccepted


class PackApi:
    """Requests about packs. A panel that goes away ends no download; DELETE .../work does."""

    def __init__(self, worker: PackWorker, bounds: Bounds) -> None:
        self._worker = worker
        self._bounds = bounds

    def routes(self) -> list[Route]:
        one = "/v1/packs/{pack_id}"
        return [
            Route("/v1/packs", self.list, methods=["GET"]),
            Route(f"{one}/install", self.install, methods=["POST"]),
            Route(f"{one}/verify", self.verify, methods=["POST"]),
            Route(f"{one}/import", self.take, methods=["POST"]),
            Route(f"{one}/files/{{name:path}}", self.put, methods=["PUT"]),
            Route(f"{one}/work", self.watch, methods=["GET"]),
            Route(f"{one}/work", self.cancel, methods=["DELETE"]),
            Route(one, self.remove, methods=["DELETE"]),
        ]

    async def list(self, request: Request) -> Response:
        found = await asyncio.to_thread(self._worker.list)
        return Response(b"".join(encode_frame(found)), media_type=FRAME)

    async def install(self, request: Request) -> Response:
        accepted = await message_of(request, (LicenceAccepted,), self._bounds)
        return EventStream(self._worker.install(self._pack(request), accepted.licence).follow())

    async def verify(self, request: Request) -> Response:
        return EventStream(self._worker.verify(self._pack(request)).follow())

    async def take(self, request: Request) -> Response:
        return EventStream(self._worker.take(self._pack(request)).follow())

    async def put(self, request: Request) -> Response:
        """A piece of a file: its bytes are the body, its place is `?at=`."""
        at = request.query_params.get("at", "0")
        if not at.isdecimal():
            raise BadRequest("The place of the piece is not a number.")
        pack, name = self._pack(request), request.path_params["name"]
        piece = b"".join([chunk async for chunk in body_of(request, PIECE_BYTES, self._bounds)])
        await asyncio.to_thread(self._worker.put, pack, name, int(at), piece)
        return Response(status_code=204)

    async def watch(self, request: Request) -> Response:
        return EventStream(self._worker.job(self._pack(request)).follow())

    async def cancel(self, request: Request) -> Response:
        self._worker.cancel(self._pack(request))
        return Response(status_code=204)

    async def remove(self, request: Request) -> Response:
        await asyncio.to_thread(self._worker.remove, self._pack(request))
        return Response(status_code=204)

    def _pack(self, request: Request) -> Pack:
        return self._worker.pack(request.path_params["pack_id"])
