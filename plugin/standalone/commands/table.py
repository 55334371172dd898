"""The table of commands: name, menu, words and default keys, in the order of the menus."""

from __future__ import annotations

from dataclasses import dataclass

from intarsia.ui.qt import QtCore

MENUS = ("file", "edit", "object", "correct", "tools", "view", "help")


@dataclass(frozen=True)
class CommandSpec:
    """One command. `keys` as QKeySequence writes them portably; `separated`: a line before it.

    `also`: other keys that people know for it, as long as nobody chooses keys of their own.
    """

    name: str
    menu: str
    text: str
    keys: str = ""
    help: str = ""
    checkable: bool = False
    separated: bool = False
    also: str = ""

    @property
    def is_tool(self) -> bool:
        return self.menu == "tools" and self.name.startswith("tool_")


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("commands", text)


def menu_title(menu: str) -> str:
    titles = {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "object": _tr("&Object"),
        "correct": _tr("&Correct"),
        "tools": _tr("&Tools"),
        "view": _tr("&View"),
        "help": _tr("&Help"),
    }
    return titles[menu]


def command_table() -> tuple[CommandSpec, ...]:
    """All commands, in the language of the moment."""
    return (*_file(), *_edit(), *_object(), *_correct(), *_tools(), *_view(), *_help())


def _file() -> tuple[CommandSpec, ...]:
    menu, spec = "file", CommandSpec
    return (
        spec("open", menu, _tr("&Open…"), "Ctrl+O", _tr("Open a picture or a document.")),
        spec("new_from_clipboard", menu, _tr("&New from clipboard"), "Ctrl+Shift+N"),
        spec("save", menu, _tr("&Save"), "Ctrl+S", separated=True),
        spec("save_as", menu, _tr("Save &as…"), "Ctrl+Shift+S"),
        spec(
            "export_picture",
            menu,
            _tr("Export &picture…"),
            "Ctrl+E",
            _tr("One flat picture: PNG, JPEG, WebP or TIFF."),
            separated=True,
        ),
        spec("export_psd", menu, _tr("Export P&SD…"), "Ctrl+Shift+E", _tr("With all layers.")),
        spec("quit", menu, _tr("&Quit"), "Ctrl+Q", separated=True),
    )


def _edit() -> tuple[CommandSpec, ...]:
    menu, spec = "edit", CommandSpec
    return (
        spec("undo", menu, _tr("&Undo"), "Ctrl+Z"),
        spec("redo", menu, _tr("&Redo"), "Ctrl+Shift+Z", also="Ctrl+Y"),
        spec("cut", menu, _tr("Cu&t"), "Ctrl+X", separated=True),
        spec("copy", menu, _tr("&Copy"), "Ctrl+C"),
        spec("paste", menu, _tr("&Paste"), "Ctrl+V"),
        spec("duplicate", menu, _tr("&Duplicate"), "Ctrl+D"),
        spec("delete", menu, _tr("De&lete"), "Del", also="Backspace"),
        spec("select_all", menu, _tr("Select &all"), "Ctrl+A", separated=True),
        spec("deselect", menu, _tr("D&eselect"), "Ctrl+Shift+A"),
        spec("clear_region", menu, _tr("Clear &region"), "Ctrl+Shift+D"),
        spec(
            "packs",
            menu,
            _tr("&Model packs…"),
            help=_tr("What is installed, and installing more."),
            separated=True,
        ),
        spec("preferences", menu, _tr("Pre&ferences…"), "Ctrl+,"),
    )


def _object() -> tuple[CommandSpec, ...]:
    menu, spec = "object", CommandSpec
    return (
        spec("take_apart", menu, _tr("&Take apart"), "Ctrl+T", _tr("Find all objects.")),
        spec(
            "settle",
            menu,
            _tr("A&pply move"),
            "Ctrl+Return",
            _tr("Fill behind what was moved."),
        ),
        spec("accept", menu, _tr("&Add found object"), "Return", also="Enter"),
        spec("flip_h", menu, _tr("Flip &horizontally"), "Shift+H", separated=True),
        spec("flip_v", menu, _tr("Flip &vertically"), "Shift+V"),
        spec("put_back", menu, _tr("&Put back"), "Shift+R", _tr("Undo every move of the object.")),
        spec("forward", menu, _tr("Bring &forward"), "Ctrl+]", separated=True),
        spec("backward", menu, _tr("Send &backward"), "Ctrl+["),
        spec("lock", menu, _tr("&Lock or unlock"), "Ctrl+L"),
        spec("hide", menu, _tr("Hi&de or show"), "Ctrl+H"),
        spec("demote", menu, _tr("Make background or &object")),
        spec("use_as_region", menu, _tr("&Mark as region"), "Shift+M", separated=True),
        spec("use_as_exemplar", menu, _tr("Use as e&xemplar"), "Shift+X"),
        spec("remove_region", menu, _tr("&Remove what the region marks"), "Shift+Del"),
    )


def _correct() -> tuple[CommandSpec, ...]:
    menu, spec = "correct", CommandSpec
    hidden = _tr("Guess the part that others hide, from the look and outline of what shows.")
    return (
        spec("correct_grow", menu, _tr("&Grow…"), "Shift+G", _tr("Take a rim of neighbours.")),
        spec("correct_shrink", menu, _tr("S&hrink…"), "Shift+S", _tr("Give up a rim.")),
        spec("correct_feather", menu, _tr("&Feather…"), "Shift+F6", _tr("Fade the border.")),
        spec("correct_smooth", menu, _tr("S&mooth…"), "", _tr("Even the outline.")),
        spec("correct_fill", menu, _tr("Fill h&oles"), "", _tr("Take what is enclosed.")),
        spec(
            "correct_split",
            menu,
            _tr("&Split into pieces"),
            "",
            _tr("Each connected piece becomes an object; the knife cuts along a stroke."),
            separated=True,
        ),
        spec("correct_merge", menu, _tr("M&erge"), "Ctrl+M", _tr("Make one of the chosen.")),
        spec("correct_group", menu, _tr("Gro&up"), "Ctrl+G", _tr("Keep the chosen together.")),
        spec("correct_ungroup", menu, _tr("U&ngroup"), "Ctrl+Shift+G"),
        spec(
            "correct_similar",
            menu,
            _tr("Select s&imilar"),
            "Ctrl+Alt+A",
            _tr("Choose the objects that look like the chosen one."),
            separated=True,
        ),
        spec("correct_region", menu, _tr("&Region to object"), "Ctrl+J"),
        spec("correct_hidden", menu, _tr("Fill &in hidden part"), "", hidden),
    )


def _tools() -> tuple[CommandSpec, ...]:
    menu, spec = "tools", CommandSpec
    return (
        spec("tool_move", menu, _tr("&Move"), "V", _tr("Choose, move, scale and turn objects.")),
        spec("tool_prompt", menu, _tr("&Find object"), "W", _tr("Click an object or box it.")),
        spec("tool_prompt_lasso", menu, _tr("Find object by &lasso"), "Shift+W"),
        spec("tool_correct", menu, _tr("&Correct object"), "C", _tr("Click or box what to add.")),
        spec("tool_correct_brush", menu, _tr("Correct by br&ush"), "Shift+C"),
        spec("tool_correct_lasso", menu, _tr("Correct by la&sso"), "Shift+L"),
        spec("tool_knife", menu, _tr("&Knife"), "K", _tr("Split an object along a stroke.")),
        spec("tool_brush", menu, _tr("Region &brush"), "B", _tr("Paint a region.")),
        spec("tool_eraser", menu, _tr("Region &eraser"), "E"),
        spec("tool_rectangle", menu, _tr("Region &rectangle"), "M"),
        spec("tool_lasso", menu, _tr("Region la&sso"), "L"),
        spec("tool_map", menu, _tr("Ma&p brush"), "N", _tr("Redraw what is what.")),
        spec("brush_smaller", menu, _tr("Smaller brush"), "[", separated=True),
        spec("brush_larger", menu, _tr("Larger brush"), "]"),
    )


def _view() -> tuple[CommandSpec, ...]:
    menu, spec = "view", CommandSpec
    return (
        spec("zoom_in", menu, _tr("Zoom &in"), "Ctrl++", also="Ctrl+="),
        spec("zoom_out", menu, _tr("Zoom &out"), "Ctrl+-"),
        spec("zoom_fit", menu, _tr("&Fit picture"), "Ctrl+0"),
        spec("zoom_actual", menu, _tr("&Actual size"), "Ctrl+1"),
        spec(
            "compare",
            menu,
            _tr("&Before and after"),
            "Ctrl+\\",
            _tr("Drag the line; hold \\ for the original alone."),
            checkable=True,
            separated=True,
        ),
        spec(
            "elements",
            menu,
            _tr("&Image elements"),
            "Ctrl+Shift+I",
            _tr("Show the pieces that image elements are made of: outlines and centres."),
            checkable=True,
        ),
        spec("elements_number", menu, _tr("&Number of elements…")),
        spec("theme_system", menu, _tr("Colours of the &system"), separated=True),
        spec("theme_light", menu, _tr("&Light colours")),
        spec("theme_dark", menu, _tr("&Dark colours")),
    )


def _help() -> tuple[CommandSpec, ...]:
    menu, spec = "help", CommandSpec
    return (
        spec("welcome", menu, _tr("&Welcome…")),
        spec("shortcuts", menu, _tr("&Keyboard shortcuts…"), "F1"),
        spec("diagnostics", menu, _tr("&Report a problem…"), "", _tr("Text for a report.")),
        spec("notices", menu, _tr("&Licences…"), "", _tr("What the program is made of.")),
        spec("about", menu, _tr("&About Intarsia")),
    )
