"""Packs and imports that are links: what they lead to is read at most, and never deleted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intarsia.core.engine.packs.catalogue import Pack, PackFile
from intarsia.core.engine.packs.installed import MANIFEST, PackStore
from intarsia.core.wire.errors import BadWeights, IntarsiaError

PACK = Pack("tiny", "Tiny", (), (), "", "free", "", True, 64, 1, (PackFile("a.bin"),))


def ignored(*_: object) -> None:
    """Nobody watches."""


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


def installed(store: PackStore, source: Path) -> None:
    source.mkdir()
    (source / "a.bin").write_bytes(b"weights")
    store.import_from(PACK, source, ignored)


def test_a_pack_that_is_a_link_goes_without_what_it_leads_to(
    store: PackStore, tmp_path: Path
) -> None:
    installed(store, tmp_path / "source")
    elsewhere = tmp_path / "elsewhere"
    store.folder(PACK).rename(elsewhere)
    store.folder(PACK).symlink_to(elsewhere)
    assert store.is_installed(PACK)
    store.remove(PACK)
    assert not store.is_installed(PACK)
    assert {path.name for path in elsewhere.iterdir()} == {"a.bin", MANIFEST}


def test_an_import_through_a_link_leaves_the_linked_file_alone(
    store: PackStore, tmp_path: Path
) -> None:
    true = tmp_path / "true.bin"
    true.write_bytes(b"weights")
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.bin").symlink_to(true)
    store.import_from(PACK, source, ignored)
    assert not store.path(PACK, "a.bin").is_symlink()
    store.remove(PACK)
    assert true.read_bytes() == b"weights"


@pytest.mark.parametrize("target", ["a.bin", "/dev/zero", "nowhere", "."])
def test_an_import_of_a_link_to_no_file_is_a_sentence(
    store: PackStore, tmp_path: Path, target: str
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.bin").symlink_to(target)
    with pytest.raises(IntarsiaError):
        store.import_from(PACK, source, ignored)
    assert not store.is_installed(PACK)


def test_a_folder_that_links_to_itself_is_gone_through_once(
    store: PackStore, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "again").symlink_to(source)
    (source / "a.bin").write_bytes(b"weights")
    store.import_from(PACK, source, ignored)
    assert store.is_installed(PACK)


@pytest.mark.parametrize("name", ["../../secret", "/etc/passwd"])
def test_a_record_that_names_a_file_elsewhere_is_not_followed(
    store: PackStore, tmp_path: Path, name: str
) -> None:
    installed(store, tmp_path / "source")
    record = {"files": [{"name": name, "sha256": "", "size": 1}]}
    (store.folder(PACK) / MANIFEST).write_text(json.dumps(record))
    with pytest.raises(BadWeights, match="cannot be read"):
        store.verify(PACK, ignored)
