"""The fingerprint of an engine's certificate is compared before anything is sent."""

from __future__ import annotations

import hashlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from intarsia.core.link.address import Address, fingerprint_of
from intarsia.core.link.client import EngineClient
from intarsia.core.link.trust import spaced
from intarsia.core.wire.errors import EngineUnreachable, Unauthorised
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import blank

TOKEN = "a-token-of-thirty-two-characters"


class Listener:
    """Speaks TLS, keeps what it is sent, and answers nothing."""

    def __init__(self, tls: Any) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(tls.certificate, tls.key)
        self._socket = socket.create_server(("localhost", 0))
        self.port = self._socket.getsockname()[1]
        self.heard = b""
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        connection, _ = self._socket.accept()
        try:
            with self._context.wrap_socket(connection, server_side=True) as spoken:
                self.heard = spoken.recv(1 << 16)
        except OSError:  # the other side did not take our certificate
            connection.close()

    def join(self) -> bytes:
        self._thread.join(60)
        assert not self._thread.is_alive()
        self._socket.close()
        return self.heard


@pytest.fixture
def listener(tls: Any) -> Iterator[Listener]:
    running = Listener(tls)
    yield running
    running.join()


@pytest.fixture
def fingerprint(tls: Any) -> str:
    """As the engine writes it when it starts."""
    first = tls.certificate.read_text().partition("-----END CERTIFICATE-----")
    der = ssl.PEM_cert_to_DER_cert(first[0] + first[1])
    return spaced(hashlib.sha256(der).hexdigest())


def address(listener: Listener, fingerprint: str) -> Address:
    plain = Address("localhost", listener.port, TOKEN)
    return replace(plain, tls=True, fingerprint=fingerprint_of(fingerprint))


def test_the_expected_certificate_is_spoken_to(listener: Listener, fingerprint: str) -> None:
    with pytest.raises(EngineUnreachable):  # it hangs up without an answer
        EngineClient(address(listener, fingerprint)).info()
    assert TOKEN.encode() in listener.join()


def test_another_certificate_hears_nothing(listener: Listener, fingerprint: str) -> None:
    other = fingerprint_of(fingerprint)[:-1] + ("0" if fingerprint[-1] != "0" else "1")
    with pytest.raises(Unauthorised, match="not the expected one") as refused:
        EngineClient(address(listener, other)).info()
    assert fingerprint in refused.value.hint
    assert listener.join() == b""


def test_without_a_fingerprint_somebody_known_has_to_vouch(listener: Listener) -> None:
    with pytest.raises(EngineUnreachable):
        EngineClient(address(listener, "")).info()
    assert listener.join() == b""


def test_what_is_no_fingerprint_is_said() -> None:
    with pytest.raises(EngineUnreachable, match="fingerprint is not that of a certificate"):
        fingerprint_of("12:34")


class Impostor:
    """Listens where an engine is said to be; `asked` is all that it was told."""

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self.asked = b""
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError):
                    connection.settimeout(5)
                    while data := connection.recv(65_536):
                        self.asked += data
                        connection.sendall(self._answer(data))

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()


def http(body: bytes, status: int = 200) -> bytes:
    return b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body)


def test_who_does_not_know_the_token_is_told_nothing() -> None:
    answers = (
        http(b"{}"),
        http(b"not json", 500),
        http(json.dumps({"proof": "0" * 64, "here": "0" * 64}).encode()),
        http(json.dumps({"kind": "unauthorised", "message": "No.", "hint": ""}).encode(), 401),
        b"garbage\r\n\r\n",
        http(json.dumps({"proof": ["x"], "here": None}).encode()),
    )
    for answer in answers:
        impostor = Impostor(lambda _, answer=answer: answer)  # type: ignore[misc]
        try:
            for pid in (0, 4711):
                client = EngineClient(Address("127.0.0.1", impostor.port, TOKEN, pid))
                with pytest.raises((Unauthorised, EngineUnreachable)):
                    client.put_blob(blank(Size(4, 4)))
        finally:
            impostor.close()
        assert TOKEN.encode() not in impostor.asked
        assert b"Authorization" not in impostor.asked
        assert b"PUT" not in impostor.asked


def test_the_answer_of_an_engine_at_another_port_is_no_proof(engine: Any) -> None:
    def passed_on(data: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", engine.address.port)) as real:
            real.sendall(data)
            return real.recv(65_536)

    impostor = Impostor(passed_on)
    address = replace(engine.address, port=impostor.port, pid=4711)
    try:
        with pytest.raises(Unauthorised, match="told nothing"):
            EngineClient(address).info()
    finally:
        impostor.close()
    assert engine.address.token.encode() not in impostor.asked
