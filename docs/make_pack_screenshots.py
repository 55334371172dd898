"""Makes the pictures of docs/packs.md: the real dialog on the real engine.

`python docs/make_pack_screenshots.py [--out DIR]`. Runs without a screen and without a network.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from actor import Actor, at_the_editor, options

from intarsia.core.wire.packs import PackState
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.packs.licence_dialog import LicenceDialog

WORDS = "sd-1.5-words"  # small enough to make up, and its checksum is the first one's


def main() -> int:
    given = options("Make the screenshots of the model packs.").parse_args()
    with at_the_editor(given.out) as actor, tempfile.TemporaryDirectory() as folder:
        opener = actor.window.docks.panel.packs
        opener.open()
        dialog = opener.dialog
        if dialog is None:
            sys.exit("There is no dialog.")
        actor.wait(lambda: dialog.table.rows.value, "the packs")
        _install_words(actor, dialog, Path(folder))
        dialog.choose("sam-vit-b")
        actor.shoot("packs.png", dialog)
        dialog.act("install")
        actor.rest()
        licence = dialog.findChild(LicenceDialog)
        if licence is not None:
            actor.shoot("packs-licence.png", licence)
            licence.reject()
        _shoot_better(actor)
        opener.close()
    return 0


def _shoot_better(actor: Actor) -> None:
    """The packs that are recommended for the computer that makes the picture."""
    opener = actor.window.docks.panel.packs
    opener.open_better()
    better = opener.better
    if better is None:
        sys.exit("There is no dialog of recommended packs.")
    actor.wait(lambda: better.list.topLevelItemCount(), "the recommended packs")
    for pack_id in ("mobile-sam", "big-lama"):
        better.tick(pack_id)
    actor.rest()
    actor.shoot("packs-better.png", better)


def _install_words(actor: Actor, dialog: PackDialog, source: Path) -> None:
    """Import a made-up tokenizer, so that one pack is installed and checked."""
    (source / "vocab.json").write_text("{}")
    (source / "merges.txt").write_text("#version: 0.2\n")
    dialog.take(WORDS, source)
    actor.wait(lambda: _state(dialog) is PackState.INSTALLED, "the import")
    dialog.table.verify(WORDS)
    actor.wait(lambda: any(row.verified for row in dialog.table.rows.value), "the check")


def _state(dialog: PackDialog) -> PackState | None:
    row = dialog.table.row(WORDS)
    return None if row is None or row.working else row.facts.state


if __name__ == "__main__":
    sys.exit(main())
