"""Downloads that a disk, a server or a kill interrupts: a sentence each, nothing half-installed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.download import UrlSource, install
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.errors import BadWeights, Cancelled, NoSpace, Unavailable

MakePack = Callable[..., Pack]

_INSTALL = """
import sys
from pathlib import Path
from intarsia.core.engine.packs.catalogue import Pack, PackFile
from intarsia.core.engine.packs.download import UrlSource, install
from intarsia.core.engine.packs.installed import PackStore
url, sha256, size, root = sys.argv[1:]
item = PackFile("unet/a.bin", url, sha256, int(size))
pack = Pack("tiny", "Tiny", ("m",), ("segment",), "", "MIT", "", True, 64, 1, (item,))
install(pack, PackStore(Path(root)), UrlSource(), lambda *_: None)
"""


def quiet(name: str, done: int, of: int) -> None:
    """Hears of progress and says nothing."""


def stop(name: str, done: int, of: int) -> None:
    raise Cancelled


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs")


def test_no_room_is_said_before_anything_is_fetched(
    web: Any, store: PackStore, pack_of: MakePack
) -> None:
    with pytest.raises(NoSpace, match="GB are still to come"):
        install(pack_of(f"{web.address}/a.bin", size=1 << 60), store, UrlSource(), quiet)
    assert web.ranges == []
    assert not store.root.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_installs_nothing(
    web: Any, store: PackStore, pack_of: MakePack
) -> None:
    pack = pack_of(f"{web.address}/a.bin")
    target = store.staging(pack) / "unet/a.bin"
    target.parent.mkdir(parents=True)
    target.symlink_to("/dev/full")
    with pytest.raises(NoSpace, match="No space left") as caught:
        install(pack, store, UrlSource(), quiet)
    assert "goes on where it stopped" in caught.value.hint
    assert not store.is_installed(pack)
    target.unlink()
    install(pack, store, UrlSource(), quiet)
    assert store.is_installed(pack)


def test_a_killed_download_goes_on(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    web.slow_from = 400_000
    pack = pack_of(f"{web.address}/a.bin")
    item = pack.files[0]
    told = [item.url, item.sha256, str(item.size), str(store.root)]
    child = subprocess.Popen([sys.executable, "-c", _INSTALL, *told])
    target = store.staging(pack) / item.name
    until = time.monotonic() + 60
    while not target.exists() or target.stat().st_size < 300_000:
        assert child.poll() is None
        assert time.monotonic() < until
        time.sleep(0.01)
    child.kill()
    child.wait()
    assert not store.is_installed(pack)
    had = target.stat().st_size
    web.slow_from = 0
    install(pack, store, UrlSource(), quiet)
    assert web.ranges[-1] == f"bytes={had}-"
    assert store.path(pack, item.name).read_bytes() == body
    assert [path.name for path in store.root.iterdir()] == ["tiny"]


def test_another_version_is_not_appended_to_the_first(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of(f"{web.address}/a.bin", sha256="", size=0)
    with pytest.raises(Cancelled):
        install(pack, store, UrlSource(), stop)
    (store.staging(pack) / "unet/a.bin").write_bytes(b"of the first version")
    web.version = "second"
    install(pack, store, UrlSource(), quiet)
    assert store.path(pack, "unet/a.bin").read_bytes() == body
    names = sorted(path.name for path in store.folder(pack).rglob("*") if path.is_file())
    assert names == ["a.bin", "intarsia-pack.json"]


def test_a_file_that_is_longer_than_the_published_one_is_fetched_anew(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    pack = pack_of(f"{web.address}/a.bin", size=0)
    target = store.staging(pack) / "unet/a.bin"
    target.parent.mkdir(parents=True)
    target.write_bytes(body + b"more")
    install(pack, store, UrlSource(), quiet)
    assert store.path(pack, "unet/a.bin").read_bytes() == body


def test_a_wrong_hash_leaves_the_installed_pack_and_fetches_again(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    good = pack_of(f"{web.address}/a.bin")
    install(good, store, UrlSource(), quiet)
    with pytest.raises(BadWeights, match="checksum differs"):
        install(pack_of(f"{web.address}/a.bin", sha256="0" * 64), store, UrlSource(), quiet)
    store.verify(good, quiet)
    assert not (store.staging(good) / "unet/a.bin").exists()


def test_a_server_that_refuses_names_the_file_to_fetch(
    web: Any, store: PackStore, pack_of: MakePack
) -> None:
    with pytest.raises(Unavailable, match="answers 403") as caught:
        install(pack_of(f"{web.address}/gated/a.bin"), store, UrlSource(), quiet)
    assert "/gated/a.bin" in caught.value.hint


def test_a_server_that_does_not_stop_fills_no_disk(
    web: Any, store: PackStore, pack_of: MakePack, body: bytes
) -> None:
    web.endless = True
    pack = pack_of(f"{web.address}/a.bin")
    with pytest.raises(BadWeights, match="larger than the published"):
        install(pack, store, UrlSource(), quiet)
    assert (store.staging(pack) / "unet/a.bin").stat().st_size <= len(body)
    assert not store.is_installed(pack)
