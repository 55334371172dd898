"""Makes the pictures of docs/methods.md: the panel's controls of every published method.

`python docs/make_method_screenshots.py [--out DIR]`. Runs without a screen and without a network;
no weights are installed, so the panel also says what to install.
"""

from __future__ import annotations

import sys

from actor import Actor, at_the_editor, options

from intarsia.core.state.planning.preferences import with_method
from intarsia.ui.widgets.section import Section

PANEL_PX = 380


def main() -> int:
    given = options("Make the screenshots of the methods.").parse_args()
    with at_the_editor(given.out) as actor:
        panel, session = actor.window.docks.panel, actor.editor.session
        actor.wait(lambda: session.engine.value.info is not None, "the engine")
        for verb, method in (
            ("paint_exemplar", "paint-by-example"),
            ("transfer_appearance", "pair"),
            ("repaint_map", "pixel-guidance"),
        ):
            actor.editor.settings.change(lambda x, v=verb, m=method: with_method(x, v, m))
        for section, name in (
            (panel.exemplar, "method-paint-by-example"),
            (panel.look, "method-pair"),
            (panel.map, "method-pixel-guidance"),
        ):
            section.show_methods(session.engine.value.info)
            section.unfold()
            _save(actor, section, f"{name}.png")
    return 0


def _save(actor: Actor, section: Section, name: str) -> None:
    """The section alone, as wide as a dock."""
    actor.rest(0.5)
    section.setFixedWidth(PANEL_PX)
    section.setFixedHeight(section.heightForWidth(PANEL_PX) or section.sizeHint().height())
    actor.shoot(name, section)


if __name__ == "__main__":
    sys.exit(main())
