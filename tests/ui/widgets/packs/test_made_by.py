"""The line that says which method made the latest result."""

from __future__ import annotations

from dataclasses import replace

from gateways import FakeGateway
from hosts import MemoryHost
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackState
from intarsia.core.wire.pixels import Placed
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.packs.made_by import MadeBy
from pack_facts import TINY

LAMA = MethodDescriptor("lama", "LaMa", "", ("complete",), packs=("big-lama",), ready=False)
CLASSICAL = MethodDescriptor("classical", "Classical", "", ("complete",))
PACK = replace(TINY, id="big-lama", label="LaMa (big)", methods=("lama",), better=True)


def made(*offered: PackState) -> tuple[MadeBy, FakeGateway, Session, list[str]]:
    """The line after a region was removed by the classical method; the pack stands so."""
    host, gateway = MemoryHost(), FakeGateway()
    session = Session(host, gateway, settings=Settings)
    asked: list[str] = []
    line = MadeBy(session)
    line.better_asked.connect(lambda: asked.append("better"))
    assert not line.isVisibleTo(None)
    gateway.ready(LAMA, CLASSICAL)
    gateway.packs.listed(*(replace(PACK, state=state) for state in offered))
    region = Placed(full_mask(Size(30, 20)), 100, 100)
    gateway.finish(session.complete(region))
    return line, gateway, session, asked


def test_it_names_the_method_and_the_pack_that_would_do_better(
    qapp: QtWidgets.QApplication,
) -> None:
    line, gateway, session, asked = made(PackState.ABSENT)
    assert line.said == "Made by Classical. LaMa (big) would do it better."
    line.button.click()
    assert asked == ["better"]
    line.release()
    session.close()
    assert gateway.listeners == 0


def test_it_is_quiet_about_what_is_there_or_does_not_fit(qapp: QtWidgets.QApplication) -> None:
    for offered in ((PackState.INSTALLED,), ()):
        line, _, session, _ = made(*offered)
        assert line.said == "Made by Classical"
        assert not line.button.isVisibleTo(line)
        line.release()
        session.close()


def test_what_came_meanwhile_is_no_longer_proposed(qapp: QtWidgets.QApplication) -> None:
    line, gateway, session, _ = made(PackState.ABSENT)
    gateway.status.set(replace(gateway.status.value, pack_changes=1))
    gateway.packs.listed(replace(PACK, state=PackState.INSTALLED))
    assert line.said == "Made by Classical"
    line.release()
    session.close()


def test_it_says_nothing_of_a_picture_that_is_no_longer_shown(qapp: QtWidgets.QApplication) -> None:
    line, gateway, session, _ = made(PackState.ABSENT)
    line.forget()
    gateway.status.set(replace(gateway.status.value, pack_changes=1))
    gateway.packs.listed(replace(PACK, state=PackState.INSTALLED))
    assert not line.isVisibleTo(None)
    gateway.finish(session.complete(Placed(full_mask(Size(30, 20)), 100, 100)))
    assert line.isVisibleTo(None)
    line.release()
    session.close()
