"""What a command is: its name, its menu, its words and its default keys."""

from __future__ import annotations

from intarsia.core.frozen import dataclass


@dataclass(frozen=True)
class CommandSpec:
    """One command. `keys` as QKeySequence writes them portably; `separated`: a line before it.

    `also`: other keys that people know for it, as long as nobody chooses keys of their own.
    `help`: what it does, in a sentence, for its tooltip and the status bar. `on_canvas`: its keys
    count only while the canvas has the focus.
    """

    name: str
    menu: str
    text: str
    keys: str = ""
    help: str = ""
    checkable: bool = False
    separated: bool = False
    also: str = ""
    on_canvas: bool = False

    @property
    def is_tool(self) -> bool:
        return self.menu == "tools" and self.name.startswith("tool_")
