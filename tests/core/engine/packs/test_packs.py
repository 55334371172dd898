"""Packs come from a real server or a folder, are checked, resumed and removed; never half there."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.packs.catalogue import Hub, Pack
from intarsia.core.engine.packs.commands import main
from intarsia.core.engine.packs.download import HubSource, UrlSource, install
from intarsia.core.engine.packs.facts import facts_of
from intarsia.core.engine.packs.installed import MANIFEST, PackStore
from intarsia.core.state.storage.disk import Disk
from intarsia.core.wire.errors import BadWeights, Cancelled, MissingPack, Unavailable

MakePack = Callable[..., Pack]


def quiet(name: str, done: int, of: int) -> None:
    """Hears of progress and says nothing."""


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


def test_a_download_is_checked_and_installed(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of(f"{web.address}/a.bin")
    install(pack, store, UrlSource(), quiet)
    assert store.path(pack, "unet/a.bin").read_bytes() == body
    assert store.recorded_files(pack)[0].sha256 == hashlib.sha256(body).hexdigest()
    assert [p.name for p in store.root.iterdir()] == ["tiny"]


def test_a_broken_connection_goes_on_where_it_stopped(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    web.cut_at = 2_000_000
    pack = pack_of(f"{web.address}/a.bin")
    install(pack, store, UrlSource(), quiet)
    assert web.ranges == [None, "bytes=2000000-"]
    assert store.path(pack, "unet/a.bin").read_bytes() == body


def test_a_cancel_keeps_what_came_and_installs_nothing(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    def cancel(name: str, done: int, of: int) -> None:
        raise Cancelled

    pack = pack_of(f"{web.address}/a.bin")
    with pytest.raises(Cancelled):
        install(pack, store, UrlSource(), cancel)
    assert not store.is_installed(pack)
    assert (store.staging(pack) / "unet/a.bin").stat().st_size > 0
    install(pack, store, UrlSource(), quiet)
    assert store.is_installed(pack)


def test_a_file_with_another_checksum_is_refused(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of(f"{web.address}/a.bin", sha256="0" * 64)
    with pytest.raises(BadWeights, match="checksum differs"):
        install(pack, store, UrlSource(), quiet)
    assert not store.is_installed(pack)


def test_another_copy_is_taken_from_disk_where_that_is_said_and_never_downloaded(
    web: Any, store: PackStore, pack_of: MakePack, tmp_path: Path
) -> None:
    strict = pack_of(f"{web.address}/a.bin", sha256="0" * 64, size=3)
    (item,) = strict.files
    copied = replace(strict, files=(replace(item, copies=True),))
    own = tmp_path / "a.bin"
    own.write_bytes(b"in half precision")
    with pytest.raises(BadWeights, match="published file has 3"):
        store.import_from(strict, own, quiet)
    store.import_from(copied, own, quiet)
    assert facts_of(copied, store).parts[0].sha256 == hashlib.sha256(own.read_bytes()).hexdigest()
    with pytest.raises(BadWeights, match="larger than the published file"):
        install(copied, store, UrlSource(), quiet)


def test_no_network_is_a_sentence_with_a_way_out(store: PackStore, pack_of: MakePack) -> None:
    with pytest.raises(Unavailable, match="intarsia packs import"):
        install(pack_of("http://127.0.0.1:9/a.bin"), store, UrlSource(), quiet)


def test_hub_files_take_the_hubs_own_hash(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of("", hub=Hub("some/model", "main"))
    install(pack, store, HubSource(Hub("some/model", "main"), web.address), quiet)
    assert store.recorded_files(pack)[0].sha256 == hashlib.sha256(body).hexdigest()
    assert sorted(p.name for p in store.folder(pack).iterdir()) == ["intarsia-pack.json", "unet"]


def test_a_revision_that_nobody_verified_is_asked_for_and_recorded(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    unsure, sure = Hub("some/model", "b" * 40, verified=False), Hub("some/model", "b" * 40)
    pack = pack_of("", hub=unsure)
    with pytest.raises(Unavailable):
        install(pack, store, HubSource(sure, web.address), quiet)
    install(pack, store, HubSource(unsure, web.address), quiet)
    record = json.loads((store.folder(pack) / "intarsia-pack.json").read_bytes())
    assert record["revision"] == "a" * 40  # what the hub said that it gave
    assert store.recorded_files(pack)[0].sha256 == hashlib.sha256(body).hexdigest()


def test_a_gated_repository_is_a_sentence(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    hub = Hub("gated/model", "main")
    with pytest.raises(Unavailable, match="accept its licence"):
        install(pack_of("", hub=hub), store, HubSource(hub, web.address), quiet)


def test_the_hub_out_of_reach_is_a_sentence(store: PackStore, pack_of: MakePack) -> None:
    hub = Hub("some/model", "main")
    with pytest.raises(Unavailable, match="intarsia packs import"):
        install(pack_of("", hub=hub), store, HubSource(hub, "http://127.0.0.1:9"), quiet)


def test_import_verify_and_remove(
    store: PackStore, tmp_path: Path, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of("")
    (tmp_path / "a.bin").write_bytes(body)
    store.import_from(pack, tmp_path / "a.bin", quiet)
    store.verify(pack, quiet)
    (store.folder(pack) / "unet/a.bin").write_bytes(b"spoiled")
    with pytest.raises(BadWeights, match="has changed"):
        store.verify(pack, quiet)
    store.remove(pack)
    with pytest.raises(MissingPack, match="packs install tiny"):
        store.path(pack)


def test_what_a_killed_import_left_goes_with_the_pack(
    store: PackStore, tmp_path: Path, pack_of: MakePack, body: bytes
) -> None:
    pack, other = pack_of(""), store.root / ".tiny.5.part"
    (tmp_path / "a.bin").write_bytes(body)
    store.import_from(pack, tmp_path / "a.bin", quiet)
    for name in (f".tiny.{'0' * 32}", ".tiny.old", other.name):
        (store.root / name).mkdir()
    store.remove(pack)
    assert list(store.root.iterdir()) == [other]  # another pack's


def test_a_failed_import_leaves_the_installed_pack_alone(
    store: PackStore, tmp_path: Path, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of("")
    (tmp_path / "a.bin").write_bytes(body)
    store.import_from(pack, tmp_path, quiet)
    (tmp_path / "a.bin").write_bytes(body[:-1] + b"x")
    with pytest.raises(BadWeights, match="checksum differs"):
        store.import_from(pack, tmp_path, quiet)
    store.verify(pack, quiet)
    short = replace(pack, files=(replace(pack.files[0], size=3),))
    with pytest.raises(BadWeights, match="bytes"):
        store.import_from(short, tmp_path, quiet)
    assert [p.name for p in store.root.iterdir()] == ["tiny"]


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"\xff\xfe\0",
        b"{}",
        b'{"files": [{"name": 1}]}',
        b'{"files": [{"name": "a", "sha256": "b", "size": 1e400}]}',
        b"[" * 200_000,
    ],
    ids=["empty", "bytes", "nothing", "no_size", "endless", "deep"],
)
def test_a_record_that_cannot_be_read_is_a_sentence(
    store: PackStore, pack_of: MakePack, record: bytes
) -> None:
    pack = pack_of("http://127.0.0.1:9/weights.bin")
    store.folder(pack).mkdir(parents=True)
    (store.folder(pack) / MANIFEST).write_bytes(record)
    with pytest.raises(BadWeights, match="record"):
        store.recorded_files(pack)


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


def test_the_hub_is_not_told_what_else_is_installed() -> None:
    script = """
from intarsia.core.engine.__main__ import main
main(["packs", "list", "--json"])
import torch  # what the hub's client would tell of
from huggingface_hub.utils import build_hf_headers
print(build_hf_headers(token=False)["user-agent"])
"""
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    agent = told.stdout.splitlines()[-1]
    assert "hf_hub" in agent
    assert "torch" not in agent


@pytest.mark.parametrize("killed_at", range(12))
def test_an_installation_that_was_killed_is_done_to_its_end_or_taken_back(
    store: PackStore, tmp_path: Path, pack_of: MakePack, body: bytes, killed_at: int
) -> None:
    pack = pack_of("")
    (tmp_path / "a.bin").write_bytes(body)
    store.import_from(pack, tmp_path / "a.bin", quiet)
    target = store.staging(pack) / pack.files[0].name
    target.parent.mkdir(parents=True)
    target.write_bytes(body)

    class Killed(BaseException):
        pass

    class Cut(Disk):
        """Ends before its operation of that number."""

        left = killed_at

        def _count(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Killed

        def sync(self, handle: int) -> None:
            self._count()
            super().sync(handle)

        def replace(self, source: Path, target: Path) -> None:
            self._count()
            super().replace(source, target)

        def sync_folder(self, path: Path) -> None:
            self._count()
            super().sync_folder(path)

    with suppress(Killed):
        PackStore(store.root, Cut()).commit(
            pack, store.staging(pack), {pack.files[0].name: ""}, quiet
        )
    store.recover([pack])
    store.verify(pack, quiet)
    assert not (store.root / ".tiny.old").exists()
