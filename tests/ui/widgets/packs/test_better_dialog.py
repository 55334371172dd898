"""Better on this computer: what fits, one consent each, one progress, one cancel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gateways import FakeGateway
from intarsia.core.wire.packs import (
    PackDone,
    PackFailed,
    PackPart,
    PackProgress,
    PackStage,
    PackState,
)
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.packs.better_dialog import BetterDialog
from intarsia.ui.widgets.packs.opener import PackOpener
from pack_facts import FACES, SAM, TINY

CLICK = replace(SAM, better=True, serves="click")
FILL = replace(
    TINY,
    id="fill",
    label="Fill",
    terms="The text of MIT.",
    better=True,
    about=125_000_000,
    parts=(PackPart("fill.pt"),),
)


@pytest.fixture
def side() -> FakeGateway:
    return FakeGateway()


@pytest.fixture
def dialog(qapp: QtWidgets.QApplication, side: FakeGateway) -> Iterator[BetterDialog]:
    dialog = BetterDialog(side)
    dialog.show()
    side.packs.listed(CLICK, FACES, FILL)
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def row_of(dialog: BetterDialog, number: int) -> list[str]:
    item = dialog.list.topLevelItem(number)
    assert item is not None
    return [item.text(column) for column in range(dialog.list.columnCount())]


def installs(side: FakeGateway) -> list[str]:
    return [pack for what, pack in side.packs.asked if what == "install"]


def fetching(pack: str, done: int, of: int) -> PackProgress:
    return PackProgress(pack, PackStage.FETCHING, "a", done, of, 1, 1)


def test_what_fits_is_listed_with_size_and_licence_and_nothing_is_ticked(
    dialog: BetterDialog, side: FakeGateway
) -> None:
    assert dialog.list.topLevelItemCount() == 2
    assert row_of(dialog, 0)[2:] == ["375 MB", "Apache-2.0", "not installed"]
    assert row_of(dialog, 1)[2:] == ["about 125 MB", "MIT", "not installed"]
    assert not dialog.download_button.isEnabled()
    dialog.download()
    assert installs(side) == []


def test_the_licence_of_the_chosen_pack_is_shown(dialog: BetterDialog) -> None:
    (text,) = dialog.findChildren(QtWidgets.QPlainTextEdit)
    assert "You may do this and that." in text.toPlainText()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert "The text of MIT." in text.toPlainText()


def test_only_what_was_accepted_is_downloaded(dialog: BetterDialog, side: FakeGateway) -> None:
    dialog.tick("fill")
    assert dialog.said == "125 MB to download"
    dialog.download_button.click()
    assert installs(side) == ["fill"]


def test_all_downloads_have_one_progress_and_one_cancel(
    dialog: BetterDialog, side: FakeGateway
) -> None:
    dialog.tick("fill")
    dialog.tick("sam-vit-b")
    dialog.download_button.click()
    assert sorted(installs(side)) == ["fill", "sam-vit-b"]
    assert not dialog.download_button.isEnabled()
    side.packs.tell(fetching("fill", 125, 250))
    side.packs.tell(fetching("sam-vit-b", 375_042_383, 375_042_383))
    assert dialog.progress == 875
    assert dialog.said == "0 of 2 are here"
    dialog.cancel_button.click()
    cancelled = [pack for what, pack in side.packs.asked if what == "cancel"]
    assert sorted(cancelled) == ["fill", "sam-vit-b"]
    for pack in cancelled:
        side.packs.tell(PackFailed(pack, "cancelled", "Cancelled."))
    assert dialog.progress == -1
    assert dialog.download_button.isEnabled()  # they are still accepted


def test_what_failed_is_said_and_what_came_is_done(dialog: BetterDialog, side: FakeGateway) -> None:
    dialog.tick("fill")
    dialog.tick("sam-vit-b")
    dialog.download()
    side.packs.tell(PackFailed("fill", "no_space", "The disk is full.", "Make room."))
    side.packs.tell(PackDone("sam-vit-b"))
    side.packs.listed(replace(CLICK, state=PackState.INSTALLED), FACES, FILL)
    assert dialog.said == "Fill: The disk is full. Make room."
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert item.isDisabled()
    dialog.download()
    assert installs(side).count("sam-vit-b") == 1


def test_where_all_is_there_it_says_so(dialog: BetterDialog, side: FakeGateway) -> None:
    dialog.table.look()
    side.packs.listed(*(replace(pack, state=PackState.INSTALLED) for pack in (CLICK, FILL)))
    assert dialog.said == "Everything that fits this computer is installed."


def test_it_is_opened_from_the_dialog_of_all_packs(
    qapp: QtWidgets.QApplication, side: FakeGateway
) -> None:
    over = QtWidgets.QWidget()
    opener = PackOpener(side, over)
    opener.open()
    assert opener.dialog is not None
    opener.dialog.better.click()
    assert opener.better is not None
    assert opener.better.isVisible()
    opener.close()
    assert (opener.better, opener.dialog) == (None, None)
    assert side.listeners == 0
