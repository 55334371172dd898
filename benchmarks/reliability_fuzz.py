"""Hostile requests, made by Hypothesis, against a real engine and the codec behind it."""

from __future__ import annotations

import http.client
import random
import socket
from collections.abc import Callable

import psutil
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from reliability_panel import completion

from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.edits import EDIT_CLASSES
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.errors import IntarsiaError

_ANSWER_S = 30.0
_VALID = b"".join(encode_frame(completion(16, random.Random(0), "nothing")))
_PATHS = (
    *("/v1/edits", "/v1/queue", "/v1/open?name=x.png", "/v1/export", "/v1/info", "/v1/packs"),
    *(f"/v1/blobs/{'0' * 64}", f"/v1/edits/{'0' * 8}-0000-4000-8000-{'0' * 12}/events?after=-1"),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A valid frame with bytes changed, cut out, put in or cut off."""
    data = bytearray(_VALID)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(0, min(len(data), 900) - 1)))
        what = draw(st.sampled_from(("set", "cut", "insert", "end")))
        if what == "set" and data:
            data[at] = draw(st.integers(0, 255))
        elif what == "cut":
            del data[at : at + draw(st.integers(1, 40))]
        elif what == "insert":
            data[at:at] = draw(st.binary(max_size=40))
        else:
            del data[at:]
    return bytes(data)


words = st.sampled_from(("1e999", "-1", "2147483648", "null", "[]", "{}", '"x"', "NaN", "true"))


@st.composite
def reworded(draw: st.DrawFn) -> bytes:
    """A valid frame in whose header one number or name has become something else."""
    head, _, rest = _VALID[10:].partition(b'"value":')
    body = (head + b'"value":' + rest).decode("latin-1")
    at = draw(st.integers(0, 600))
    end = next((i for i in range(at, min(len(body), 700)) if body[i] in ",}]"), at)
    changed = (body[:at] + draw(words) + body[end:]).encode("latin-1")
    return _VALID[:10] + changed


bodies = st.one_of(damaged(), reworded(), st.binary(max_size=300), st.just(_VALID))
printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60)
paths = st.one_of(st.sampled_from(_PATHS), printable.map(lambda text: "/" + text))
methods = st.sampled_from(("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"))
header_values = st.one_of(
    printable, st.just("chunked"), st.just("99999999999999"), st.just("-1"), st.just("keep-alive")
)
header_names = st.sampled_from(
    ("Content-Length", "Transfer-Encoding", "X-Intarsia-Panel", "Range", "Expect", "Upgrade")
)


def run(address: Address, pid: int, requests: int, random_seed: int) -> dict[str, float]:
    """Send `requests` of them: three in four over HTTP, the others to the codec directly."""
    counts = {"crashes": 0, "hangs": 0}
    process, client, rng = psutil.Process(pid), EngineClient(address), random.Random(random_seed)
    for _ in range(20):  # what is loaded once counts as no growth
        client.submit(completion(96, rng, "classical"), lambda event: None)
    before = process.memory_info().rss
    over_http = requests * 3 // 4

    @_many(over_http, random_seed)
    @given(methods, paths, bodies, st.dictionaries(header_names, header_values, max_size=2))
    def http_request(method: str, path: str, body: bytes, more: dict[str, str]) -> None:
        try:
            status = _answer(address, method, path, body, more)
        except TimeoutError:
            counts["hangs"] += 1
        else:
            counts["crashes"] += status == 500

    @_many(requests - over_http, random_seed)
    @given(bodies)
    def codec(body: bytes) -> None:
        decoder = FrameDecoder(EDIT_CLASSES)
        try:
            for edit in decoder.feed(body):
                edit.check()
            decoder.finish()
        except IntarsiaError:
            pass

    http_request()
    codec()
    grown = process.memory_info().rss - before
    return {"fuzz_requests": requests, **counts, "fuzz_memory_mb": round(grown / 2**20, 1)}


def _many(count: int, random_seed: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        chosen = settings(
            max_examples=count,
            database=None,
            deadline=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        return seed(random_seed)(chosen(test))

    return decorate


def _answer(address: Address, method: str, path: str, body: bytes, more: dict[str, str]) -> int:
    """The status of the answer; 0 where the engine closes the connection, as it may.

    Raises TimeoutError where it says nothing at all.
    """
    headers = {
        "Host": f"127.0.0.1:{address.port}",
        "Authorization": f"Bearer {address.token}",
        "Content-Length": str(len(body)),
        "Connection": "close",
    } | more
    lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in headers.items()), "", ""]
    with socket.create_connection((address.host, address.port), timeout=_ANSWER_S) as sock:
        try:
            sock.sendall("\r\n".join(lines).encode("latin-1", "replace") + body)
            sock.shutdown(socket.SHUT_WR)
            answer = http.client.HTTPResponse(sock)
            answer.begin()
            answer.read()
        except TimeoutError:
            raise
        except (OSError, http.client.HTTPException):
            return 0
        return answer.status
