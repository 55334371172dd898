"""A home that anybody could read, and a umask that hides nothing: all of it becomes private."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.session.kept_results import EditContext, ReceivedResults
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import SettingsFile
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed, blank

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX systems")
_LOG_LIMIT = 1 << 20


def edit() -> Complete:
    size = Size(32, 32)
    window = Placed(blank(size), 0, 0)
    return Complete(
        id=new_id(), method="nothing", picture=size, window=window, region=full_mask(size)
    )


def test_nothing_of_a_home_is_open_whatever_it_was_before(tmp_path: Path) -> None:
    places = Places(tmp_path / "home")
    for folder in (places.home, places.journal, places.packs, places.autosave):
        folder.mkdir(parents=True)
        folder.chmod(0o777)
    places.engine_log.write_text("older lines\n")
    places.engine_log.chmod(0o666)
    before = os.umask(0)
    engine = LocalEngine(places, Launch(arguments=("--cold",)))
    try:
        client = engine.connect()
        wanted = edit()
        ReceivedResults(places.kept).begin(EditContext("doc", "complete"), wanted)
        client.submit(wanted, lambda event: None)
        SettingsFile(places.settings_file).change(lambda x: x)
        engine.stop(client)
    finally:
        os.umask(before)
    open_to_others = {
        str(path.relative_to(tmp_path)): oct(path.stat().st_mode & 0o777)
        for path in (places.home, *places.home.rglob("*"))
        if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    }
    assert open_to_others == {}


def test_the_log_of_a_running_engine_is_cut(tmp_path: Path) -> None:
    places = Places(tmp_path / "home")
    engine = LocalEngine(places, Launch(arguments=("--cold",)))
    client = engine.connect()
    try:
        with places.engine_log.open("ab") as log:
            log.write(b"a line of a library that says too much\n" * 60_000)
        until = time.monotonic() + 60
        while places.engine_log.stat().st_size > _LOG_LIMIT:
            assert time.monotonic() < until
            time.sleep(0.1)
        assert client.info().pid
    finally:
        engine.stop(client)
