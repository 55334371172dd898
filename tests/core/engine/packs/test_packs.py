"""Packs come from a real server or a folder, are checked, resumed and removed; never half there."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from intarsia.core.engine.packs.catalogue import Hub, Pack, PackFile
from intarsia.core.engine.packs.commands import main
from intarsia.core.engine.packs.download import HubSource, UrlSource, install
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.errors import BadWeights, Cancelled, MissingPack, Unavailable

BODY = bytes(range(256)) * 20_000
SHA = hashlib.sha256(BODY).hexdigest()


@dataclass
class Seen:
    """What the server was asked, and how it shall misbehave."""

    ranges: list[str | None] = field(default_factory=list)
    cut_at: int = 0  # bytes after which the first whole answer breaks off


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def address(seen: Seen) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _answer(self, *, body: bool) -> None:
            if "gated" in self.path:
                self.send_response(403)
                self.send_header("X-Error-Code", "GatedRepo")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            asked = self.headers.get("Range")
            start = int(asked.split("=")[1].rstrip("-")) if asked else 0
            self.send_response(206 if start else 200)
            self.send_header("ETag", f'"{SHA}"')
            self.send_header("X-Repo-Commit", "a" * 40)
            self.send_header("Content-Length", str(len(BODY) - start))
            self.end_headers()
            if body:
                seen.ranges.append(asked)
                stop = len(BODY)
                if seen.cut_at and not start:
                    stop, seen.cut_at = seen.cut_at, 0
                self.wfile.write(BODY[start:stop])
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def pack_of(url: str, *, sha256: str = SHA, hub: Hub | None = None) -> Pack:
    item = PackFile(
        "unet/a.bin", "" if hub else url, "" if hub else sha256, 0 if hub else len(BODY)
    )
    return Pack("tiny", "Tiny", ("m",), ("segment",), "", "MIT", "", True, 64, 1, (item,), hub)


def quiet(name: str, done: int, of: int) -> None:
    """Hears of progress and says nothing."""


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


def test_a_download_is_checked_and_installed(address: str, store: PackStore) -> None:
    pack = pack_of(f"{address}/a.bin")
    install(pack, store, UrlSource(), quiet)
    assert store.path(pack, "unet/a.bin").read_bytes() == BODY
    assert store.recorded(pack)[0].sha256 == SHA
    assert [p.name for p in store.root.iterdir()] == ["tiny"]


def test_a_broken_connection_goes_on_where_it_stopped(
    address: str, store: PackStore, seen: Seen
) -> None:
    seen.cut_at = 2_000_000
    pack = pack_of(f"{address}/a.bin")
    install(pack, store, UrlSource(), quiet)
    assert seen.ranges == [None, "bytes=2000000-"]
    assert store.path(pack, "unet/a.bin").read_bytes() == BODY


def test_a_cancel_keeps_what_came_and_installs_nothing(address: str, store: PackStore) -> None:
    def cancel(name: str, done: int, of: int) -> None:
        raise Cancelled

    pack = pack_of(f"{address}/a.bin")
    with pytest.raises(Cancelled):
        install(pack, store, UrlSource(), cancel)
    assert not store.is_installed(pack)
    assert (store.staging(pack) / "unet/a.bin").stat().st_size > 0
    install(pack, store, UrlSource(), quiet)
    assert store.is_installed(pack)


def test_a_file_with_another_checksum_is_refused(address: str, store: PackStore) -> None:
    pack = pack_of(f"{address}/a.bin", sha256="0" * 64)
    with pytest.raises(BadWeights, match="checksum differs"):
        install(pack, store, UrlSource(), quiet)
    assert not store.is_installed(pack)


def test_no_network_is_a_sentence_with_a_way_out(store: PackStore) -> None:
    with pytest.raises(Unavailable, match="intarsia packs import"):
        install(pack_of("http://127.0.0.1:9/a.bin"), store, UrlSource(), quiet)


def test_hub_files_take_the_hubs_own_hash(address: str, store: PackStore) -> None:
    pack = pack_of("", hub=Hub("some/model", "main"))
    install(pack, store, HubSource(Hub("some/model", "main"), address), quiet)
    assert store.recorded(pack)[0].sha256 == SHA
    assert sorted(p.name for p in store.folder(pack).iterdir()) == ["intarsia-pack.json", "unet"]


def test_a_gated_repository_is_a_sentence(address: str, store: PackStore) -> None:
    hub = Hub("gated/model", "main")
    with pytest.raises(Unavailable, match="accept its licence"):
        install(pack_of("", hub=hub), store, HubSource(hub, address), quiet)


def test_the_hub_out_of_reach_is_a_sentence(store: PackStore) -> None:
    hub = Hub("some/model", "main")
    with pytest.raises(Unavailable, match="intarsia packs import"):
        install(pack_of("", hub=hub), store, HubSource(hub, "http://127.0.0.1:9"), quiet)


def test_import_verify_and_remove(store: PackStore, tmp_path: Path) -> None:
    pack = pack_of("")
    (tmp_path / "a.bin").write_bytes(BODY)
    store.import_from(pack, tmp_path / "a.bin", quiet)
    store.verify(pack, quiet)
    (store.folder(pack) / "unet/a.bin").write_bytes(b"spoiled")
    with pytest.raises(BadWeights, match="has changed"):
        store.verify(pack, quiet)
    store.remove(pack)
    with pytest.raises(MissingPack, match="packs install tiny"):
        store.path(pack)


def test_a_failed_import_leaves_the_installed_pack_alone(store: PackStore, tmp_path: Path) -> None:
    pack = pack_of("")
    (tmp_path / "a.bin").write_bytes(BODY)
    store.import_from(pack, tmp_path, quiet)
    (tmp_path / "a.bin").write_bytes(BODY[:-1] + b"x")
    with pytest.raises(BadWeights, match="checksum differs"):
        store.import_from(pack, tmp_path, quiet)
    store.verify(pack, quiet)
    short = replace(pack, files=(replace(pack.files[0], size=3),))
    with pytest.raises(BadWeights, match="bytes"):
        store.import_from(short, tmp_path, quiet)
    assert [p.name for p in store.root.iterdir()] == ["tiny"]


def test_the_commands_speak_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"], tmp_path) == 0
    rows = json.loads(capsys.readouterr().out.splitlines()[-1])["packs"]
    assert not any(row["installed"] for row in rows)
    assert main(["remove", "sam-vit-b", "--json"], tmp_path) == 1
    assert "not installed" in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]


def test_nothing_is_downloaded_without_a_yes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["install", "sam-vit-b"], tmp_path) == 1
    assert "licence was not accepted" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
