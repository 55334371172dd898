"""What a panel is told of the shipped packs."""

from __future__ import annotations

from pathlib import Path

import pytest

from intarsia.core.engine.packs.catalogue import Pack, load_catalogue
from intarsia.core.engine.packs.facts import facts_of, terms_of
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.packs import PackState


@pytest.mark.parametrize("pack", load_catalogue(), ids=lambda pack: pack.id)
def test_every_licence_can_be_read(pack: Pack) -> None:
    assert len(terms_of(pack)) > 500
    assert ("OpenRAIL" in pack.licence) == ("Attachment A" in terms_of(pack))
    assert pack.licence_url.startswith("https://")


def test_a_begun_pack_is_told_from_an_absent_one(tmp_path: Path) -> None:
    store, pack = PackStore(tmp_path), load_catalogue()[0]
    absent = facts_of(pack, store)
    assert (absent.state, absent.here) == (PackState.ABSENT, 0)
    assert absent.parts[0].address.startswith("https://")
    assert absent.size == pack.known_bytes
    store.staging(pack).mkdir()
    (store.staging(pack) / pack.files[0].name).write_bytes(bytes(100))
    begun = facts_of(pack, store, busy=True)
    assert (begun.state, begun.here, begun.busy) == (PackState.PARTIAL, 100, True)


def test_a_record_that_cannot_be_read_is_no_reason_to_list_nothing(tmp_path: Path) -> None:
    store, pack = PackStore(tmp_path), load_catalogue()[0]
    store.folder(pack).mkdir()
    (store.folder(pack) / "intarsia-pack.json").write_text("spoiled")
    assert facts_of(pack, store).state is PackState.INSTALLED


def test_hub_files_have_an_address_too(tmp_path: Path) -> None:
    pack = next(pack for pack in load_catalogue() if pack.hub is not None)
    assert pack.hub is not None
    address = facts_of(pack, PackStore(tmp_path)).parts[0].address
    assert address.startswith(f"https://huggingface.co/{pack.hub.repository}/")
