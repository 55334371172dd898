"""HTTP exchanges with one engine: typed failures, and all of them can be cut off at once."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from intarsia.core.link.address import Address
from intarsia.core.link.refusals import error_of_answer
from intarsia.core.link.trust import check_certificate, check_proof, connection_to
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import PROTOCOL
from intarsia.core.wire.queue import PANEL_HEADER

_CONNECT_S = 5.0
_ERROR_BYTES = 65_536
_KEEPALIVE = (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 3))


class ConnectionLost(Exception):
    """The engine could not be reached, or the connection ended before the answer did."""


class NoAnswer(ConnectionLost):
    """It did not answer in time, and may yet be there."""


class Detached(Exception):
    """This side has cut its connections; what the engine does goes on."""


class HttpAnswer:
    """The body of an answer. Every failure of the connection is a ConnectionLost."""

    def __init__(self, response: http.client.HTTPResponse, sock: socket.socket) -> None:
        self._response = response
        self._sock = sock

    def read(self, count: int) -> bytes:
        """1 to `count` bytes, none at the end."""
        with _losses():
            return self._response.read(count)

    def rest(self) -> bytes:
        with _losses():
            return self._response.read()

    def has_ended(self, seconds: float) -> bool:
        """Whether the engine has closed the connection, which it keeps open while it lives.

        Waits so long for it at most.
        """
        self.rest()
        self._sock.settimeout(seconds)
        try:
            self._sock.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return True
        return True


class Connections:
    """Exchanges with the engine at `address`, each over a connection of its own. Thread-safe.

    `panel` names whose queue edits go to.
    """

    def __init__(self, address: Address, panel: str = "") -> None:
        self.address = address
        self._panel = panel
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._detached = False

    @contextmanager
    def exchange(
        self,
        method: str,
        path: str,
        *,
        body: Sequence[bytes] = (),
        headers: Mapping[str, str] | None = None,
        timeout_s: float | None = None,
    ) -> Iterator[HttpAnswer]:
        """Send a request; the answer can be read inside the block.

        Raises the engine's own typed error for an answer that is not 2xx, Unauthorised where its
        certificate is not the right one, ConnectionLost, Detached.
        """
        connection = connection_to(self.address, _CONNECT_S)
        sock: socket.socket | None = None
        try:
            with _losses():
                connection.connect()
                check_certificate(connection, self.address)
                sock = connection.sock
                self._adopt(sock)
                _tune(sock, timeout_s)
                if not self.address.tls:  # whose certificate has proven as much
                    check_proof(connection, self.address)
                response = self._send(connection, (method, path), body, headers or {})
            yield HttpAnswer(_checked(response), sock)
        except (ConnectionLost, IntarsiaError):
            if self._detached:
                raise Detached from None
            raise
        finally:
            if sock is not None:
                self._release(sock)
            connection.close()

    def detach(self) -> None:
        """Cut every exchange, now and from now on: each ends with Detached."""
        with self._lock:
            self._detached = True
            for sock in self._sockets:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def _adopt(self, sock: socket.socket) -> None:
        with self._lock:
            if self._detached:
                raise ConnectionLost
            self._sockets.add(sock)

    def _release(self, sock: socket.socket) -> None:
        with self._lock:
            self._sockets.discard(sock)

    def _send(
        self,
        connection: http.client.HTTPConnection,
        target: tuple[str, str],
        body: Sequence[bytes],
        headers: Mapping[str, str],
    ) -> http.client.HTTPResponse:
        method, path = target
        connection.putrequest(method, path)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.putheader("Authorization", f"Bearer {self.address.token}")
        connection.putheader("X-Intarsia-Protocol", str(PROTOCOL))
        if self._panel:
            connection.putheader(PANEL_HEADER, self._panel)
        if method in ("POST", "PUT"):
            connection.putheader("Content-Length", str(sum(len(chunk) for chunk in body)))
            connection.putheader("Content-Type", "application/octet-stream")
        connection.endheaders()
        # An engine that refuses closes early; its answer says why.
        with suppress(BrokenPipeError, ConnectionResetError):
            for chunk in body:
                connection.send(chunk)
        return connection.getresponse()


@contextmanager
def _losses() -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise NoAnswer(str(error)) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ConnectionLost(str(error)) from None


def _checked(response: http.client.HTTPResponse) -> http.client.HTTPResponse:
    """The response, if it is a good one. Raises the error that it carries if not."""
    if 200 <= response.status < 300:
        return response
    with _losses():
        raw = response.read(_ERROR_BYTES)
    raise error_of_answer(response.status, raw)


def _tune(sock: socket.socket, timeout_s: float | None) -> None:
    """Wait as long as it takes, but notice a computer that is no longer there."""
    sock.settimeout(timeout_s)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        if hasattr(socket, name):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
