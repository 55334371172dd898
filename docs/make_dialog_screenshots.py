"""Makes the pictures of docs/dialogs.md: every dialog and state of the editor, light and dark.

`python docs/make_dialog_screenshots.py [--out DIR]`. Runs without a screen, on the sample photo and
the engine that ships.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from actor import Actor, at_the_editor, options

from intarsia.core.state.storage.settings import Theme
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.geometry import Size
from intarsia.plugin.standalone.commands.canvas_size import CanvasDialog
from intarsia.plugin.standalone.commands.manual import ManualWindow
from intarsia.plugin.standalone.commands.palette import CommandPalette
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.plugin.standalone.notices_dialog import NoticesDialog
from intarsia.plugin.standalone.theme import apply_theme
from intarsia.plugin.standalone.welcome import WelcomeDialog
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.engine.diagnosis_dialog import DiagnosisDialog
from intarsia.ui.widgets.engine.engine_dialog import EngineDialog
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog
from intarsia.ui.widgets.shortcut_dialog import ShortcutDialog

SIZE = (1180, 760)
SAMPLE = Path(__file__).parents[1] / "resources" / "sample.jpg"


def dialogs(actor: Actor) -> dict[str, Callable[[], QtWidgets.QDialog]]:
    window, editor = actor.window, actor.editor
    settings = editor.settings.current.value
    measure = partial(window.files.exporting.measure, FileFormat.JPEG)
    return {
        "canvas-size": lambda: CanvasDialog(Size(600, 400), window),
        "export": lambda: ExportDialog(
            Path("cup.jpg"), settings, form=FileFormat.JPEG, measure=measure, parent=window
        ),
        "find-a-command": lambda: CommandPalette(window.commands, window),
        "manual": lambda: ManualWindow(window.commands, window),
        "licences": lambda: NoticesDialog(editor.background, window),
        "welcome": lambda: WelcomeDialog(editor.session.engine, editor.gateway, window),
        "packs": lambda: PackDialog(editor.gateway, window),
        "engines": lambda: EngineDialog((), editor.gateway, window),
        "diagnosis": lambda: DiagnosisDialog(editor.gateway, settings, editor.places, window),
        "preferences": lambda: PreferencesDialog(settings, files=True, parent=window),
        "shortcuts": lambda: ShortcutDialog(window.commands.keys(settings), window),
    }


def states(actor: Actor, theme: str) -> None:
    """The window with nothing open, at the tour, taken apart, marked, masked, failed."""
    window, editor = actor.window, actor.editor
    actor.shoot(f"state-empty-{theme}")
    window.tabs.open(SAMPLE)
    actor.wait(lambda: editor.host.document is not None, "the photo")
    actor.wait(lambda: editor.session.engine.value.info is not None, "the engine")
    actor.rest(0.5)
    window.tour.begin()
    actor.shoot(f"state-tour-{theme}")
    window.tour.end()
    actor.do("tool_brush")
    editor.brush.set_size(60)
    editor.brush.set_softness(hardness=0.3, opacity=0.8)
    actor.drag([(20, 240), (40, 300), (90, 340)])
    actor.shoot(f"state-marked-{theme}")
    window.docks.panel.remove_region()
    actor.work()
    editor.brush.set_softness(hardness=1.0, opacity=1.0)
    actor.do("tool_mask_hide")
    actor.drag([(40, 260), (70, 330)])
    actor.shoot(f"state-masked-{theme}")
    actor.do("take_apart")
    actor.work()
    actor.shoot(f"state-apart-{theme}")
    editor.region.clear()
    actor.do("crop")  # with no region marked it says so
    actor.shoot(f"state-failure-{theme}")
    window.docks.panel.bars.retract()


def main() -> int:
    given = options("Make the pictures of every dialog and state.").parse_args()
    with at_the_editor(given.out, size=SIZE) as actor:
        for theme in (Theme.LIGHT, Theme.DARK):
            apply_theme(theme)
            states(actor, theme.value)
            for name, build in dialogs(actor).items():
                dialog = build()
                dialog.show()
                actor.rest(1.5)
                if isinstance(dialog, DiagnosisDialog):
                    text = dialog.text
                    actor.wait(lambda text=text: "asking…" not in text.toPlainText(), "the report")
                actor.shoot(f"dialog-{name}-{theme.value}", dialog)
                for end in ("release", "reject"):
                    getattr(dialog, end, lambda: None)()
            actor.editor.host.mark_saved(given.out / "unused.ora")
            actor.do("close_document")
    return 0


if __name__ == "__main__":
    sys.exit(main())
