"""The packs of a real server, which downloads from a real web server: all that can be asked."""

from __future__ import annotations

import asyncio
import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import uvicorn

from intarsia.core.engine.packs.catalogue import Pack, PackFile, Whole
from intarsia.core.engine.packs.download import UrlSource, install
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.work import PackSource
from intarsia.core.engine.server.app import Stores, engine_app
from intarsia.core.engine.server.auth import Gate
from intarsia.core.link.address import Address
from intarsia.core.link.client import EngineClient
from intarsia.core.wire.errors import (
    BadRequest,
    BadWeights,
    Busy,
    Cancelled,
    IntarsiaError,
    MissingPack,
    UnknownJob,
)
from intarsia.core.wire.packs import (
    PackDone,
    PackEvent,
    PackFacts,
    PackProgress,
    PackStage,
    PackState,
)

BODY = bytes(range(256)) * 16_000
TOKEN = "a token for tests"


class Slow(BaseHTTPRequestHandler):
    """Serves BODY in small pieces, from where it is asked for."""

    slow_from = 0  # the byte from which on a second sends 100 KiB at most, 0 for none

    def do_GET(self) -> None:
        asked = self.headers.get("Range")
        start = int(asked.split("=")[1].rstrip("-")) if asked else 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(BODY) - start))
        self.end_headers()
        try:
            while start < len(BODY):
                slow = 0 < type(self).slow_from <= start
                end = start + ((1 << 10) if slow else (1 << 16))
                self.wfile.write(BODY[start:end])
                time.sleep(0.01 if slow else 0)
                start = end
        except OSError:
            pass  # the engine has had enough

    def log_message(self, format: str, *args: object) -> None:
        """Tests say what they saw themselves."""


@pytest.fixture
def web() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    Slow.slow_from = 0
    server.shutdown()
    server.server_close()
    thread.join()


def _catalogue(web: str) -> tuple[Pack, ...]:
    def pack(name: str, *files: PackFile) -> Pack:
        return Pack(name, name.title(), ("m",), ("v",), "", "MIT", "", True, 64, 1, files)

    good = PackFile("net/a.bin", f"{web}/a", hashlib.sha256(BODY).hexdigest(), len(BODY))
    return (
        pack("good", good),
        pack("two", good, PackFile("b.bin", f"{web}/b")),
        pack("wrong", PackFile("a.bin", f"{web}/a", "0" * 64, len(BODY))),
        replace(
            pack(
                "layouts",
                PackFile("unet/a.bin", f"{web}/a", alternatives=("unet/a.fp16.safetensors",)),
                PackFile("words.json", f"{web}/b"),
            ),
            wholes=(Whole("checkpoint", ("v1.ckpt", "v1.safetensors"), ("unet/a.bin",), ()),),
        ),
    )


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


@pytest.fixture
def client(web: str, store: PackStore, tmp_path: Path) -> Iterator[EngineClient]:
    """An engine in a thread of its own."""

    def fetch(pack: Pack, where: PackStore, *told: object) -> None:
        install(pack, where, UrlSource(), *told)

    stores = Stores(tmp_path / "journal", tmp_path / "pictures", store.root)
    for folder in (stores.journal, stores.pictures):
        folder.mkdir()
    engine = engine_app(
        stores, Gate(TOKEN), warm=False, source=PackSource(_catalogue(web), store, fetch)
    )
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    server = uvicorn.Server(uvicorn.Config(engine.asgi, log_level="warning"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
    thread.start()
    client = EngineClient(Address("127.0.0.1", listener.getsockname()[1], TOKEN))
    yield client
    client.detach()
    server.should_exit = True
    thread.join()
    listener.close()


def facts(client: EngineClient, name: str) -> PackFacts:
    return next(pack for pack in client.packs.all().packs if pack.id == name)


def test_a_pack_is_installed_checked_and_removed(client: EngineClient, store: PackStore) -> None:
    assert facts(client, "good").state is PackState.ABSENT
    events: list[PackEvent] = []
    client.packs.install("good", "MIT", events.append)
    assert isinstance(events[-1], PackDone)
    steps = [event for event in events if isinstance(event, PackProgress)]
    assert {step.stage for step in steps} >= {PackStage.CHECKING}
    there = facts(client, "good")
    assert (there.state, there.size) == (PackState.INSTALLED, len(BODY))
    assert there.here >= len(BODY)
    client.packs.verify("good", events.append)
    path = store.root / "good/net/a.bin"
    path.write_bytes(b"spoiled")
    with pytest.raises(BadWeights, match="has changed"):
        client.packs.verify("good", events.append)
    client.packs.remove("good")
    assert facts(client, "good").state is PackState.ABSENT
    with pytest.raises(MissingPack):
        client.packs.remove("good")


def test_the_licence_must_be_the_one_that_was_accepted(client: EngineClient) -> None:
    with pytest.raises(BadRequest, match="not accepted"):
        client.packs.install("good", "another", lambda _: None)
    assert facts(client, "good").state is PackState.ABSENT


def test_a_cancelled_download_goes_on_from_where_it_was(
    client: EngineClient, store: PackStore
) -> None:
    Slow.slow_from = 400_000
    seen: list[PackProgress] = []

    def stop(event: PackEvent) -> None:
        if isinstance(event, PackProgress) and event.done > 200_000 and not seen:
            seen.append(event)
            client.packs.cancel("good")

    with pytest.raises(Cancelled):
        client.packs.install("good", "MIT", stop)
    assert seen[0].speed >= 0
    halted = facts(client, "good")
    assert (halted.state, halted.busy) == (PackState.PARTIAL, False)
    assert 200_000 <= halted.here < len(BODY)
    Slow.slow_from = 0
    again: list[PackEvent] = []
    client.packs.install("good", "MIT", again.append)
    assert store.is_installed(_catalogue("")[0])
    first = next(event for event in again if isinstance(event, PackProgress))
    assert first.done > 200_000 or first.stage is PackStage.CHECKING


def test_a_panel_that_goes_away_ends_no_download(client: EngineClient) -> None:
    Slow.slow_from = 400_000

    class Gone(Exception):
        """The panel is closed."""

    def leave(event: PackEvent) -> None:
        raise Gone

    with pytest.raises(Gone):
        client.packs.install("good", "MIT", leave)
    assert facts(client, "good").busy
    with pytest.raises(Busy):
        client.packs.remove("good")
    Slow.slow_from = 0
    events: list[PackEvent] = []
    client.packs.watch("good", events.append)
    assert isinstance(events[-1], PackDone)
    assert facts(client, "good").state is PackState.INSTALLED
    with pytest.raises(UnknownJob):
        client.packs.watch("two", events.append)


def test_a_wrong_checksum_installs_nothing(client: EngineClient) -> None:
    with pytest.raises(BadWeights, match="checksum differs"):
        client.packs.install("wrong", "MIT", lambda _: None)
    assert facts(client, "wrong").state is not PackState.INSTALLED


def test_files_are_sent_from_here(client: EngineClient, store: PackStore, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.bin").write_bytes(BODY)
    two = facts(client, "two")
    with pytest.raises(BadWeights, match=r"b\.bin of Two is not in"):
        client.packs.send(two, folder, lambda _: None)
    (folder / "b.bin").write_bytes(b"anything: its checksum is not known")
    events: list[PackEvent] = []
    client.packs.send(two, folder, events.append)
    assert isinstance(events[-1], PackDone)
    assert (store.root / "two/net/a.bin").read_bytes() == BODY
    assert len(facts(client, "two").parts[1].sha256) == 64
    assert sorted(path.name for path in store.root.iterdir()) == ["two"]


def test_a_file_that_is_not_the_published_one_is_refused(
    client: EngineClient, tmp_path: Path, store: PackStore
) -> None:
    false = tmp_path / "a.bin"
    false.write_bytes(BODY[:-1] + b"x")
    with pytest.raises(BadWeights, match="checksum differs"):
        client.packs.send(facts(client, "good"), false, lambda _: None)
    false.write_bytes(BODY[:-1])
    with pytest.raises(BadWeights, match="bytes, the published file has"):
        client.packs.send(facts(client, "good"), false, lambda _: None)
    assert not any(store.root.iterdir())


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("good/files/..%2F..%2Fout?at=0", BadRequest),
        ("good/files/net/a.bin?at=7", BadRequest),
        ("good/files/net/a.bin?at=x", BadRequest),
        ("nothing/files/a.bin?at=0", MissingPack),
    ],
)
def test_no_request_names_a_path(
    client: EngineClient, tmp_path: Path, path: str, kind: type[IntarsiaError]
) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(kind):
        client.packs._ask("PUT", f"/v1/packs/{path}", [b"evil"])
    assert sorted(tmp_path.rglob("*")) == before


def _brought(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def _installed(store: PackStore) -> dict[str, bytes]:
    folder = store.root / "layouts"
    record = folder / "intarsia-pack.json"
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path != record
    }


@pytest.mark.parametrize("chosen", ["", "a.fp16.safetensors", "v1.safetensors", "mine.ckpt"])
def test_files_are_sent_under_any_of_their_published_names(
    client: EngineClient, store: PackStore, tmp_path: Path, chosen: str
) -> None:
    folder = _brought(tmp_path / "mine", "words.json", "unrelated.txt")
    if chosen in ("", "a.fp16.safetensors"):
        _brought(folder, "a.fp16.safetensors")
    else:
        _brought(folder, chosen)
    client.packs.send(facts(client, "layouts"), folder / chosen, lambda event: None)
    name, held = {
        "": ("unet/a.safetensors", b"a.fp16.safetensors"),
        "a.fp16.safetensors": ("unet/a.safetensors", b"a.fp16.safetensors"),
        "v1.safetensors": ("checkpoint.safetensors", b"v1.safetensors"),
        "mine.ckpt": ("checkpoint.ckpt", b"mine.ckpt"),
    }[chosen]
    assert _installed(store) == {name: held, "words.json": b"words.json"}
    assert facts(client, "layouts").state is PackState.INSTALLED


def test_what_is_in_no_layout_is_named_before_anything_is_sent(
    client: EngineClient, store: PackStore, tmp_path: Path
) -> None:
    folder = _brought(tmp_path / "mine", "words.json")
    with pytest.raises(BadWeights, match=r"unet/a\.bin") as caught:
        client.packs.send(facts(client, "layouts"), folder, lambda event: None)
    assert "v1.ckpt may stand for most of them." in caught.value.hint
    assert not store.upload(_catalogue("https://x")[-1]).exists()
