"""Updates from a real server: looked for, gone on with, checked, and laid down beside."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from intarsia.core.link.updates import Release, download, lay_down, look
from intarsia.core.state.storage.file_list import sha256_of, write_list
from intarsia.core.state.storage.installation import Installation
from intarsia.core.wire.errors import BadDocument, NoSpace, Unavailable


class Shelf(ThreadingHTTPServer):
    """Serves `files`, with ranges; the first `broken` answers end after `cut` bytes."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.asked: list[tuple[str, str]] = []
        self.broken, self.cut = 0, 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Shelf

    def do_GET(self) -> None:
        wanted = self.headers.get("Range", "")
        self.server.asked.append((self.path, wanted))
        data = self.server.files.get(self.path)
        if data is None:
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        if self.server.broken:
            self.server.broken -= 1
            self.wfile.write(data[start : start + self.server.cut])
            self.close_connection = True
            return
        self.wfile.write(data[start:])

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def archive(folder: Path, kind: str = "tar.gz", version: str = "0.2.0") -> Path:
    """A portable archive of a tiny version."""
    inner = folder / "Intarsia" / "versions" / version
    (inner / "python" / "bin").mkdir(parents=True)
    python = inner / "python" / "bin" / "python3.12"
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    if kind == "tar.gz":
        (inner / "python" / "bin" / "python3").symlink_to("python3.12")
    else:
        shutil.copy(python, inner / "python" / "python.exe")
    write_list(inner)
    (folder / "Intarsia" / "intarsia").write_text("launcher")
    path = folder / f"intarsia-{version}.{kind}"
    if kind == "tar.gz":
        with tarfile.open(path, "w:gz") as packed:
            packed.add(folder / "Intarsia", "Intarsia")
    else:
        with zipfile.ZipFile(path, "w") as zipped:
            for file in sorted((folder / "Intarsia").rglob("*")):
                zipped.write(file, file.relative_to(folder))
    shutil.rmtree(folder / "Intarsia")
    return path


def released(shelf: Shelf, path: Path, version: str = "0.2.0") -> Release:
    shelf.files[f"/{path.name}"] = path.read_bytes()
    size = path.stat().st_size
    return Release(version, f"{shelf.address}/{path.name}", sha256_of(path), size)


def quiet(done: int, size: int) -> None:
    """Hears how far it is."""


def test_an_index_is_read_for_this_system(shelf: Shelf) -> None:
    entry = {"url": "https://example.org/a.zip", "sha256": "AB" * 32, "size": 7}
    facts = {"version": "0.2.0", "notes": "n", "downloads": {"windows": entry}}
    shelf.files["/index.json"] = json.dumps(facts).encode()
    found = look(f"{shelf.address}/index.json", "win32")
    assert found == Release("0.2.0", "https://example.org/a.zip", "ab" * 32, 7, "n")
    assert found.is_newer_than("0.1.9")
    assert not found.is_newer_than("0.2.0")
    with pytest.raises(BadDocument, match="linux"):
        look(f"{shelf.address}/index.json", "linux")


def test_no_network_and_no_https_are_sentences(shelf: Shelf) -> None:
    with pytest.raises(Unavailable, match="cannot be reached"):
        look(f"{shelf.address}/nothing.json")
    with pytest.raises(Unavailable, match="cannot be reached"):
        look("http://127.0.0.1:1/index.json")
    with pytest.raises(Unavailable, match="https only"):
        look("http://updates.invalid/index.json")


def test_a_download_that_breaks_off_goes_on_where_it_stopped(shelf: Shelf, tmp_path: Path) -> None:
    release = released(shelf, archive(tmp_path))
    shelf.broken, shelf.cut = 2, 40
    path = download(release, tmp_path / "cache", quiet)
    assert sha256_of(path) == release.sha256
    assert [wanted for _, wanted in shelf.asked] == ["", "bytes=40-", "bytes=80-"]


def test_no_network_half_way_keeps_what_has_come(shelf: Shelf, tmp_path: Path) -> None:
    release = released(shelf, archive(tmp_path))
    shelf.broken, shelf.cut = 3, 30
    with pytest.raises(Unavailable, match="goes on from there"):
        download(release, tmp_path / "cache", quiet)
    download(release, tmp_path / "cache", quiet)
    assert shelf.asked[-1][1] == "bytes=90-"


def test_another_file_than_the_published_one_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    release = released(shelf, archive(tmp_path))
    wrong = Release(release.version, release.url, "0" * 64, release.size)
    with pytest.raises(BadDocument, match="checksum"):
        download(wrong, tmp_path / "cache", quiet)
    assert list((tmp_path / "cache").iterdir()) == []


def test_too_little_space_is_said_before_anything_comes(shelf: Shelf, tmp_path: Path) -> None:
    huge = Release("0.2.0", f"{shelf.address}/a.tar.gz", "", 1 << 60)
    with pytest.raises(NoSpace, match="MB"):
        download(huge, tmp_path / "cache", quiet)
    assert shelf.asked == []


@pytest.mark.parametrize("kind", ["tar.gz", "zip"])
def test_a_version_comes_to_stand_beside_the_other(tmp_path: Path, kind: str) -> None:
    installation = Installation(tmp_path / "with space ü")
    old = installation.root / "versions" / "0.1.0" / "python" / "bin"
    old.mkdir(parents=True)
    (old / "python3").write_text("")
    installation.use("0.1.0")
    path = archive(tmp_path, kind)
    lay_down(path, Release("0.2.0", "", "", 0), installation)
    assert installation.versions() == ("0.1.0", "0.2.0")
    assert installation.current() == "0.1.0"  # laid down, not yet in use
    assert not (installation.root / "intarsia").exists()  # only the version itself
    assert installation.python("0.2.0").is_file()


def test_a_damaged_version_is_not_laid_down(tmp_path: Path) -> None:
    path = archive(tmp_path)
    with tarfile.open(path) as packed:
        packed.extractall(tmp_path, filter="data")
    inner = tmp_path / "Intarsia" / "versions" / "0.2.0"
    (inner / "python" / "bin" / "python3.12").write_text("changed")
    with tarfile.open(path, "w:gz") as packed:
        packed.add(tmp_path / "Intarsia", "Intarsia")
    installation = Installation(tmp_path / "app")
    with pytest.raises(BadDocument, match="has changed"):
        lay_down(path, Release("0.2.0", "", "", 0), installation)
    assert installation.versions() == ()
    assert list((tmp_path / "app" / "versions").iterdir()) == []


def test_a_cut_archive_and_one_that_leads_out_are_refused(tmp_path: Path) -> None:
    path = archive(tmp_path)
    path.write_bytes(path.read_bytes()[:200])
    installation = Installation(tmp_path / "app")
    with pytest.raises(BadDocument):
        lay_down(path, Release("0.2.0", "", "", 0), installation)
    with tarfile.open(path, "w:gz") as packed:
        info = tarfile.TarInfo("Intarsia/versions/0.2.0/../../../evil")
        info.size = 1
        packed.addfile(info, io.BytesIO(b"x"))
    with pytest.raises(BadDocument, match="Do not use it"):
        lay_down(path, Release("0.2.0", "", "", 0), installation)
    assert not (tmp_path / "evil").exists()
