"""A real engine process on loopback, and the few bytes of HTTP that tests say to it."""

from __future__ import annotations

import datetime
import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import psutil
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, Edit, new_id
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.events import EVENT_CLASSES, AnyEvent
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Placed


@dataclass
class Engine:
    """A running engine: its process, how to reach it, where it keeps things."""

    process: subprocess.Popen[bytes]
    port: int
    token: str
    home: Path

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """One request on its own connection: the status and the whole body."""
        connection = self.connect()
        try:
            connection.request(method, path, body=body, headers=self.headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    @staticmethod
    def frame(message: object) -> bytes:
        return b"".join(encode_frame(message))

    def send(self, edit: Edit) -> list[AnyEvent]:
        """Post an edit and wait for all of its events."""
        status, body = self.ask("POST", "/v1/edits", b"".join(encode_frame(edit)))
        assert status == 200, body
        decoder = FrameDecoder(EVENT_CLASSES)
        events = decoder.feed(body)
        decoder.finish()
        return events

    def head(self, method: str, path: str, **headers: str) -> bytes:
        """The head of a request as bytes; "" leaves a header empty."""
        given = {"Host": "127.0.0.1", "Authorization": f"Bearer {self.token}", **headers}
        lines = [f"{key.replace('_', '-')}: {value}" for key, value in given.items()]
        return "\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", ""]).encode()

    def raw(self, data: bytes) -> bytes:
        """All that comes back for these bytes until the engine closes the connection."""
        answer = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as sock:
            with suppress(BrokenPipeError, ConnectionResetError):
                sock.sendall(data)
            with suppress(ConnectionResetError):  # it has closed on what we had still to say
                while piece := sock.recv(65_536):
                    answer += piece
        return answer

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


Launch = Callable[..., Engine]


@pytest.fixture(scope="session")
def launch() -> Launch:
    """Starts an engine and waits until it answers: (home, *arguments). The caller kills it."""
    return _launch


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One engine for the tests of a module, cold: it prepares nothing in advance."""
    running = _launch(tmp_path_factory.mktemp("engine"), "--cold")
    yield running
    running.kill()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine for other computers, with tight limits; its log is in its home."""
    home = tmp_path_factory.mktemp("guarded")
    (home / "token").write_text("a-token-of-thirty-two-characters")
    limits = {
        "--head-seconds": 3,
        "--body-seconds": 3,
        "--max-edit-mib": 4,
        "--max-file-mib": 1,
        "--max-connections": 40,
        "--max-waiting-each": 2,
        "--edit-seconds": 2,
        "--per-minute": 100_000,
    }
    given = [str(part) for pair in limits.items() for part in pair]
    with (home / "log").open("wb") as log:
        token = ("--token-file", str(home / "token"))
        running = _launch(home, "--cold", "--host", "0.0.0.0", *token, *given, log=log)
        yield running
        running.kill()


@dataclass(frozen=True)
class Certificates:
    """A root, and a chain below it with its key: PEM files."""

    authority: Path
    certificate: Path
    key: Path


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A certificate for localhost, of an authority that nobody knows."""
    folder = tmp_path_factory.mktemp("tls")
    names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    return _certificates(folder, x509.ExtendedKeyUsageOID.SERVER_AUTH, names)


@pytest.fixture(scope="session")
def signing(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A certificate to sign documents with, of an authority that nobody knows."""
    folder = tmp_path_factory.mktemp("signing")
    return _certificates(folder, x509.ExtendedKeyUsageOID.EMAIL_PROTECTION)


@pytest.fixture(scope="session")
def small() -> Callable[..., Complete]:
    """Makes an edit of a noisy square window with a square region: (seed, side, method)."""
    return _small


def _launch(home: Path, *arguments: str, log: IO[bytes] | None = None) -> Engine:
    process = subprocess.Popen(
        [sys.executable, "-m", "intarsia.core.engine", "serve", "--home", str(home), *arguments],
        stderr=log,
    )
    announced = home / "engine.json"
    until = time.monotonic() + 60
    facts: dict[str, Any] = {}
    while not _is_of(facts.get("pid", 0), process):
        assert process.poll() is None, "the engine ended at once"
        assert time.monotonic() < until, "the engine did not announce itself"
        time.sleep(0.01)
        with suppress(FileNotFoundError):
            facts = json.loads(announced.read_bytes())
    return Engine(process, facts["port"], facts["token"], home)


def _is_of(pid: int, process: subprocess.Popen[bytes]) -> bool:
    """Whether that is the process, or one that it has started (a launcher of Windows does)."""
    if pid == process.pid or not pid or sys.platform != "win32":
        return pid == process.pid
    return process.pid in (parent.pid for parent in psutil.Process(pid).parents())


def _certificates(
    folder: Path, usage: x509.ObjectIdentifier, *more: x509.ExtensionType
) -> Certificates:
    """A root of its own and a leaf for that usage, valid for a day."""
    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = _signed("Test root", root_key, None, root_key, (x509.BasicConstraints(True, 0),))
    ends = (x509.BasicConstraints(False, None), x509.ExtendedKeyUsage([usage]), *more)
    leaf = _signed("Test leaf", key, root, root_key, ends)
    pem = serialization.Encoding.PEM
    found = Certificates(folder / "root.pem", folder / "chain.pem", folder / "key.pem")
    found.authority.write_bytes(root.public_bytes(pem))
    found.certificate.write_bytes(leaf.public_bytes(pem) + root.public_bytes(pem))
    form = serialization.PrivateFormat.PKCS8
    found.key.write_bytes(key.private_bytes(pem, form, serialization.NoEncryption()))
    return found


def _signed(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Certificate | None,
    issuer_key: ec.EllipticCurvePrivateKey,
    extensions: tuple[x509.ExtensionType, ...],
) -> x509.Certificate:
    oid = x509.NameOID
    parts = [x509.NameAttribute(oid.COMMON_NAME, name)]
    parts.append(x509.NameAttribute(oid.ORGANIZATION_NAME, "Tests"))
    subject = x509.Name(parts)
    now = datetime.datetime.now(datetime.timezone.utc)
    is_root = issuer is None
    builder = x509.CertificateBuilder(
        issuer_name=subject if issuer is None else issuer.subject,
        subject_name=subject,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - datetime.timedelta(hours=1),
        not_valid_after=now + datetime.timedelta(days=1),
    )
    for extension in extensions:
        critical = isinstance(extension, x509.BasicConstraints)
        builder = builder.add_extension(extension, critical)
    usage = x509.KeyUsage(not is_root, False, False, False, False, is_root, is_root, False, False)
    builder = builder.add_extension(usage, True)
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    builder = builder.add_extension(own, False).add_extension(above, False)
    return builder.sign(issuer_key, hashes.SHA256())


def _small(seed: int = 0, side: int = 96, method: str = "nothing") -> Complete:
    rgba = np.random.default_rng(seed).integers(0, 256, (side, side, 4)).astype(np.uint8)
    rgba[..., 3] = 255
    region = np.zeros((side, side), np.uint8)
    region[side // 3 : side // 2, side // 3 : side // 2] = 255
    return Complete(
        id=new_id(),
        method=method,
        picture=Size(side, side),
        window=Placed(pixels_of(rgba), 0, 0),
        region=pixels_of(region),
    )
