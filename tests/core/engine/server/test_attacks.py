"""What an attacker would try, against a real engine: every attempt has its answer, none an effect.

How files are refused one by one is in `files/test_hostile.py`, weights in `test_weights.py`.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import signal
import socket
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intarsia.core.engine.bounds import Bounds
from intarsia.core.engine.compute.weights import load_state
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.link.address import announced
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.files import Blob
from intarsia.core.wire.proof import is_proven

Small = Callable[..., Complete]
TOKEN = "a-token-of-thirty-two-characters"


def kind_of(answer: bytes) -> str:
    return str(json.loads(answer.partition(b"\r\n\r\n")[2])["kind"])


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": ""},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Bearer {TOKEN[:-1]}"},
        {"Authorization": f"Bearer {TOKEN}x"},
        {"Authorization": f"Bearer {TOKEN.upper()}"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
@pytest.mark.parametrize(
    "way", [("GET", "/v1/info"), ("POST", "/v1/stop"), ("OPTIONS", "/v1/edits")]
)
def test_strangers_get_no_further_and_no_connection(
    guarded: Any, headers: dict[str, str], way: tuple[str, str]
) -> None:
    answer = guarded.raw(guarded.head(*way, **headers))  # ends: the engine has closed it
    assert answer.startswith(b"HTTP/1.1 401")
    assert kind_of(answer) == "unauthorised"
    assert b"access-control" not in answer.lower()
    assert guarded.process.poll() is None


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_name_that_was_pointed_here_is_not_answered(engine: Any, host: str) -> None:
    """DNS rebinding: a page of evil.example whose name now means 127.0.0.1, token or not."""
    answer = engine.raw(engine.head("GET", "/v1/info", Host=host))
    assert answer.startswith((b"HTTP/1.1 401", b"HTTP/1.1 400"))


@pytest.mark.parametrize(
    "path",
    [
        "/v1/edits/../../../../etc/passwd/events",
        "/v1/edits/..%2f..%2fengine.json/events",
        "/v1/edits/%2e%2e/events",
        "/v1/blobs/../../token",
        "/v1/blobs/..%2f..%2ftoken",
        "//etc/passwd",
        "/v1/edits/\x00/events",
        "/v1/open?name=../../../etc/passwd",
        "/v1/packs/..%2f..%2f..%2fetc",
    ],
)
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
def test_paths_lead_nowhere(guarded: Any, method: str, path: str) -> None:
    before = sorted(guarded.home.rglob("*"))
    answer = guarded.raw(guarded.head(method, path, Connection="close", Content_Length="0"))
    assert answer.startswith(b"HTTP/1.1 4")
    assert b"root:" not in answer
    assert TOKEN.encode() not in answer
    assert sorted(guarded.home.rglob("*")) == before


def frame_of(header: dict[str, Any]) -> bytes:
    text = json.dumps(header).encode()
    return b"INTW" + struct.pack(">HI", 1, len(text)) + text


@pytest.mark.parametrize("size", [(65_536, 32_768), (2**31, 1), (1, 2**31), (2**40, 2**40)])
def test_two_thousand_million_pixels_are_refused_unread(
    guarded: Any, size: tuple[int, int]
) -> None:
    block = [*size, 4, "u8", -1]
    body = frame_of({"blocks": [block], "profiles": [], "value": {}})
    for method, path in (("POST", "/v1/edits"), ("PUT", f"/v1/blobs/{'0' * 64}")):
        status, answer = guarded.ask(method, path, body)
        assert (status, json.loads(answer)["kind"]) == (413, "too_large")
        assert "pixels" in json.loads(answer)["message"]


def png(width: int, height: int, data: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    shape = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    whole = chunk(b"IHDR", shape) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + whole


def bombs() -> dict[str, bytes]:
    zeros = zlib.compress(bytes(300 << 20), 9)  # 300 MB in 300 KB
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "image/openraster", zipfile.ZIP_STORED)
        file.writestr("stack.xml", bytes(400 << 20))
    laughs = io.BytesIO()
    doctype = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    with zipfile.ZipFile(laughs, "w") as file:
        file.writestr("mimetype", "image/openraster")
        xml = f'<!DOCTYPE image [<!ENTITY a0 "ha">{doctype}]><image w="9" h="9">&a9;</image>'
        file.writestr("stack.xml", xml)
    return {
        "png_size": png(2**31 - 1, 2**31 - 1, zlib.compress(b"")),
        "png_pixels": png(65_000, 65_000, zeros),
        "png_small_size": png(4, 4, zeros),
        "zip": packed.getvalue(),
        "entities": laughs.getvalue(),
        "pickle": pickle.dumps(os.getcwd),
    }


def memory_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def test_bombs_do_not_go_off(guarded: Any) -> None:
    guarded.ask("POST", "/v1/open?name=x.png", b"warm")
    before = memory_mb(guarded.process.pid)
    for name, data in bombs().items():
        status, answer = guarded.ask("POST", f"/v1/open?name={name}", data)
        assert status in (413, 422), (name, answer[:300])
        assert json.loads(answer)["message"].endswith("."), name
    assert memory_mb(guarded.process.pid) - before < 200


class Payload:
    """Unpickled without limits, this would make a folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_a_pickle_as_weights_runs_nothing(tmp_path: Path, protocol: int) -> None:
    file = tmp_path / "model.ckpt"
    file.write_bytes(pickle.dumps({"state_dict": Payload(tmp_path / "made")}, protocol=protocol))
    with pytest.raises(BadWeights):
        load_state(file)
    assert not (tmp_path / "made").exists()


def test_a_slow_head_is_cut_off(guarded: Any) -> None:
    """Slow-loris: a byte now and then, for ever; and a second request that never ends."""
    for begun in (b"", b"GET /v1/info HT", guarded.head("GET", "/v1/info") + b"GET /v1/in"):
        answer = guarded.raw(begun)
        assert b"HTTP/1.1 408" in answer
        assert b"timed_out" in answer
    begun_s = time.monotonic()
    with (
        socket.create_connection(("127.0.0.1", guarded.port), timeout=60) as sock,
        suppress(BrokenPipeError, ConnectionResetError),
    ):
        while time.monotonic() < begun_s + 60:
            sock.sendall(b"X")
            time.sleep(0.1)
        pytest.fail("the engine has listened for a minute")


def test_a_slow_body_is_cut_off(guarded: Any) -> None:
    answer = guarded.raw(guarded.head("POST", "/v1/edits", Content_Length="1000") + b"INTW")
    assert answer.startswith(b"HTTP/1.1 408")
    assert kind_of(answer) == "timed_out"


def test_the_log_has_no_token_and_no_pixels(guarded: Any, small: Small) -> None:
    """Last in this file: it reads what all of the above has left in the log."""
    secret = np.frombuffer(b"SECRETPIXELS" * 768, np.uint8)[: 48 * 48 * 4].reshape(48, 48, 4)
    picture = pixels_of(secret.copy())
    blob = b"".join(encode_frame(Blob(picture)))
    assert guarded.ask("PUT", f"/v1/blobs/{picture.sha256}", blob)[0] == 204
    guarded.ask("PUT", f"/v1/blobs/{'1' * 64}", blob)
    guarded.ask("POST", "/v1/open?name=SECRETNAME.png", blob)
    guarded.ask("GET", f"/v1/info?token={TOKEN}&Authorization={TOKEN}")
    guarded.raw(b"nonsense \xff " + TOKEN.encode() + b" SECRETPIXELS\r\n\r\n")
    guarded.send(small(5))
    text = (guarded.home / "log").read_bytes()
    assert b"WARNING" in text  # it is the log: an engine for others without TLS says so
    for word in (TOKEN.encode(), b"SECRETPIXELS", b"SECRETNAME"):
        assert word not in text
        assert repr(word)[2:-1].encode() not in text


def test_strangers_make_way_and_who_has_the_token_works_on(tmp_path: Path) -> None:
    home = tmp_path / "home"
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300)); "
        "from intarsia.core.engine.__main__ import main; "
        f"sys.exit(main(['serve', '--cold', '--home', {str(home)!r}]))"
    )
    log = (tmp_path / "log").open("wb")
    process = subprocess.Popen([sys.executable, "-c", code], stderr=log)
    strangers: list[socket.socket] = []
    try:
        address = None
        while address is None:
            assert process.poll() is None
            address = announced(home / "engine.json")
        client = EngineClient(address)
        info = client.info()
        for _ in range(400):
            with suppress(OSError):
                strangers.append(socket.create_connection(("127.0.0.1", address.port), 5))
        for _ in range(20):
            assert client.info() == info
        client.put_blob(pixels_of(np.zeros((4, 4, 4), np.uint8)))
        assert len(os.listdir(f"/proc/{process.pid}/fd")) < 200
    finally:
        for stranger in strangers:
            stranger.close()
        process.terminate()
        assert process.wait(60) in (0, -signal.SIGTERM)
        log.close()
    assert (tmp_path / "log").stat().st_size < 100_000


def test_a_stranger_stays_a_short_while(guarded: Any) -> None:
    assert Bounds().stranger_s < Bounds().head_s
    answer = guarded.raw(guarded.head("GET", "/v1/proof", X_Intarsia_Challenge="0" * 64))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200")
    answers, end = json.JSONDecoder().raw_decode(body.decode())
    assert is_proven(TOKEN, "0" * 64, answers["proof"])
    assert is_proven(TOKEN, "0" * 64, answers["here"], guarded.port)
    assert body[end:].startswith(b"HTTP/1.1 408")  # nothing followed, so that it was let go
