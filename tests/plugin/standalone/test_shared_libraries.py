"""Libraries of an installation are loaded only where the system has none of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from intarsia.plugin.standalone.shared_libraries import fallback_folder, load_missing


class System:
    """What can be loaded: the system's own by name, others once what they need is there."""

    def __init__(self, own: set[str], needs: dict[str, set[str]]) -> None:
        self.there, self.needs = set(own), needs
        self.order: list[str] = []

    def load(self, name: str) -> None:
        plain = Path(name).name
        if "/" not in name:
            if plain not in self.there:
                raise OSError(plain)
            return
        if not self.needs.get(plain, set()) <= self.there:
            raise OSError(plain)
        self.there.add(plain)
        self.order.append(plain)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("liba.so.1", "libb.so.1", "libc.so.2", "libsystem.so.1"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def test_the_systems_own_go_first_and_others_in_the_order_that_they_need(folder: Path) -> None:
    needs = {"liba.so.1": {"libb.so.1"}, "libb.so.1": {"libc.so.2"}}
    system = System({"libsystem.so.1"}, needs)
    assert load_missing(folder, {}, system.load) == ("liba.so.1", "libb.so.1", "libc.so.2")
    assert system.order.index("libc.so.2") < system.order.index("libb.so.1")


def test_one_that_cannot_be_loaded_is_left_out(folder: Path) -> None:
    system = System({"libsystem.so.1"}, {"liba.so.1": {"nowhere"}})
    assert load_missing(folder, {}, system.load) == ("libb.so.1", "libc.so.2")


def test_without_such_a_folder_nothing_happens(tmp_path: Path) -> None:
    environment: dict[str, str] = {}
    assert load_missing(tmp_path / "none", environment) == ()
    assert environment == {}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_a_real_system_lacks_nothing_that_it_has(tmp_path: Path) -> None:
    (tmp_path / "libc.so.6").write_bytes(b"not a library, and never opened")
    assert load_missing(tmp_path, {}) == ()


def test_the_folder_is_beside_the_private_python(tmp_path: Path) -> None:
    assert fallback_folder(str(tmp_path / "bin" / "python3")) == tmp_path / "fallback"
