"""A session on a host in memory, and an engine's side that answers when a test says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gateways import FakeGateway
from hosts import MemoryHost, fill, thing
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.events import FoundObject, ResultLayer
from intarsia.core.wire.geometry import Box


@pytest.fixture
def host() -> MemoryHost:
    return MemoryHost()


@pytest.fixture
def gateway() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def session(host: MemoryHost, gateway: FakeGateway) -> Session:
    return Session(host, gateway, settings=Settings)


@pytest.fixture(name="fill")
def _fill() -> Callable[..., ResultLayer]:
    """Makes a result layer of 20 x 20 at 5, 6."""
    return fill


@pytest.fixture(name="thing")
def _thing() -> Callable[[str, Box], FoundObject]:
    """Makes a found object that fills its box."""
    return thing
