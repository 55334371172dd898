"""Local files become a pack's: linked or copied, resumed where a copy was stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intarsia.core.engine.packs import taking
from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.progress import CHUNK
from intarsia.core.engine.packs.taking import take_file
from intarsia.core.wire.errors import Cancelled

CONTENT = bytes(range(256)) * (CHUNK // 64)


def test_a_large_file_is_linked_where_the_disk_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "LINKED_FROM", 0)
    (tmp_path / "a").write_bytes(CONTENT)
    told: list[tuple[str, int, int]] = []
    take_file(tmp_path / "a", tmp_path / "x/b", lambda *said: told.append(said))
    assert (tmp_path / "x/b").samefile(tmp_path / "a")
    assert told == [("b", len(CONTENT), len(CONTENT))]

    def refuse(*_: object) -> None:
        raise OSError("another disk")

    monkeypatch.setattr("os.link", refuse)
    take_file(tmp_path / "a", tmp_path / "x/c", lambda *_: None)
    assert not (tmp_path / "x/c").samefile(tmp_path / "a")
    assert (tmp_path / "x/c").read_bytes() == CONTENT


def test_a_stopped_import_goes_on_where_it_stopped(
    tmp_path: Path, pack_of: Callable[..., Pack], body: bytes
) -> None:
    store, pack = PackStore(tmp_path / "packs"), pack_of("")
    (tmp_path / "a.bin").write_bytes(body)
    read: list[int] = []

    def stop(name: str, done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.import_from(pack, tmp_path / "a.bin", stop)
    assert not store.is_installed(pack)
    store.import_from(pack, tmp_path / "a.bin", lambda name, done, of: read.append(done))
    assert read[0] == 2 * CHUNK
    store.verify(pack, lambda *_: None)
    assert sorted(p.name for p in store.folder(pack).rglob("*")) == [
        "a.bin",
        "intarsia-pack.json",
        "unet",
    ]


def test_a_copy_of_a_file_that_has_changed_begins_anew(tmp_path: Path) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    (tmp_path / "a").write_bytes(CONTENT)
    with pytest.raises(Cancelled):
        take_file(tmp_path / "a", tmp_path / "b", stop)
    (tmp_path / "a").write_bytes(CONTENT[::-1])
    take_file(tmp_path / "a", tmp_path / "b", lambda *_: None)
    assert (tmp_path / "b").read_bytes() == CONTENT[::-1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]
