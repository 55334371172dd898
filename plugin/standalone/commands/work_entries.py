"""The entries of the menus about the work: object, correct, tools, view, help."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.spec import CommandSpec
from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("commands", text)


def work_entries() -> tuple[CommandSpec, ...]:
    return (*_object(), *_correct(), *_tools(), *_view(), *_help())


def _object() -> tuple[CommandSpec, ...]:
    menu, spec = "object", CommandSpec
    return (
        spec("take_apart", menu, _tr("&Take apart"), "Ctrl+T", _tr("Find all objects.")),
        spec(
            "settle",
            menu,
            _tr("Apply &move"),
            "Ctrl+Return",
            _tr("Fill behind what was moved."),
        ),
        spec(
            "accept",
            menu,
            _tr("&Add found object"),
            "Return",
            _tr("Keep what the find tool has found."),
            also="Enter",
        ),
        spec(
            "flip_h",
            menu,
            _tr("Flip &horizontally"),
            "Shift+H",
            _tr("Mirror left and right."),
            separated=True,
        ),
        spec("flip_v", menu, _tr("Flip &vertically"), "Shift+V", _tr("Mirror top and bottom.")),
        spec("put_back", menu, _tr("&Put back"), "Shift+R", _tr("Undo every move of the object.")),
        spec(
            "forward",
            menu,
            _tr("B&ring forward"),
            "Ctrl+]",
            _tr("In front of the next object."),
            separated=True,
        ),
        spec("backward", menu, _tr("Send &backward"), "Ctrl+[", _tr("Behind the next object.")),
        spec("lock", menu, _tr("Loc&k or unlock"), "Ctrl+L", _tr("A locked object stays.")),
        spec("hide", menu, _tr("Hide or sho&w"), "Ctrl+H", _tr("Leave it out of edits.")),
        spec(
            "demote",
            menu,
            _tr("Make background or ob&ject"),
            "",
            _tr("Background lies behind everything and cannot be moved."),
        ),
        spec(
            "use_as_exemplar",
            menu,
            _tr("Use as e&xemplar"),
            "Shift+X",
            _tr("Paint with the chosen object."),
            separated=True,
        ),
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
        spec("correct_ungroup", menu, _tr("U&ngroup"), "Ctrl+Shift+G", _tr("Parts stand alone.")),
        spec(
            "correct_similar",
            menu,
            _tr("Select s&imilar"),
            "Ctrl+Alt+A",
            _tr("Choose the objects that look like the chosen one."),
            separated=True,
        ),
        spec("correct_hidden", menu, _tr("Fill in hidden p&art"), "", hidden),
    )


def _tools() -> tuple[CommandSpec, ...]:
    return (*_object_tools(), *_region_tools())


def _object_tools() -> tuple[CommandSpec, ...]:
    menu, spec = "tools", CommandSpec
    lasso = _tr("Draw around a thing to find it.")
    add = _tr("Paint what the object takes in; Alt takes away.")
    refine = _tr("Paint along the edge of the chosen object: hair and fur are found there.")
    around = _tr("Draw around what the object takes in; Alt takes away.")
    return (
        spec("tool_move", menu, _tr("&Move"), "V", _tr("Choose, move, scale and turn objects.")),
        spec("tool_prompt", menu, _tr("F&ind object"), "W", _tr("Click an object or box it.")),
        spec("tool_prompt_lasso", menu, _tr("Find object by &lasso"), "Shift+W", lasso),
        spec("tool_correct", menu, _tr("&Correct object"), "C", _tr("Click or box what to add.")),
        spec("tool_correct_brush", menu, _tr("Correct by br&ush"), "Shift+C", add),
        spec("tool_correct_lasso", menu, _tr("Correc&t by lasso"), "Shift+L", around),
        spec("tool_refine", menu, _tr("Re&fine edge"), "R", refine),
        spec("tool_knife", menu, _tr("&Knife"), "K", _tr("Split an object along a stroke.")),
    )


def _region_tools() -> tuple[CommandSpec, ...]:
    menu, spec = "tools", CommandSpec
    everywhere = _tr("Click a colour to mark all of it in the picture.")
    polygon = _tr("Click the corners; double click or Return closes the region.")
    return (
        spec("tool_brush", menu, _tr("Region &brush"), "B", _tr("Paint a region.")),
        spec("tool_eraser", menu, _tr("Re&gion eraser"), "E", _tr("Wipe away from the region.")),
        spec("tool_rectangle", menu, _tr("Region &rectangle"), "M", _tr("Drag a rectangle.")),
        spec("tool_ellipse", menu, _tr("Region elli&pse"), "O", _tr("Drag an ellipse.")),
        spec("tool_lasso", menu, _tr("Region la&sso"), "L", _tr("Draw around a region.")),
        spec("tool_polygon", menu, _tr("Region pol&ygon"), "P", polygon),
        spec("tool_wand", menu, _tr("Magic &wand"), "Shift+B", _tr("Click a patch of a colour.")),
        spec("tool_colour_range", menu, _tr("C&olour range"), "Shift+O", everywhere),
        spec("tool_map", menu, _tr("M&ap brush"), "N", _tr("Redraw what is what.")),
        spec("tool_heal", menu, _tr("H&eal"), "J", _tr("Paint over a flaw to remove it.")),
        spec("tool_clone", menu, _tr("Clo&ne"), "S", _tr("Alt sets the source; paint copies it.")),
        spec("tool_mask_hide", menu, _tr("Hide of layer"), "U", _tr("Hide a part of a layer.")),
        spec("tool_mask_show", menu, _tr("Show of layer"), "Shift+U", _tr("Show it again.")),
        spec("tool_hand", menu, _tr("&Hand"), "H", _tr("Drag the picture about; or hold space.")),
        spec("tool_zoom", menu, _tr("&Zoom"), "Z", _tr("Click: nearer, Alt: farther; or drag.")),
        spec(
            "brush_smaller",
            menu,
            _tr("Smaller brush"),
            "[",
            _tr("A fifth smaller."),
            separated=True,
        ),
        spec("brush_larger", menu, _tr("Larger brush"), "]", _tr("A fifth larger.")),
    )


def _view() -> tuple[CommandSpec, ...]:
    menu, spec = "view", CommandSpec
    return (
        spec("zoom_in", menu, _tr("&Zoom in"), "Ctrl++", _tr("Nearer."), also="Ctrl+="),
        spec("zoom_out", menu, _tr("Zoom &out"), "Ctrl+-", _tr("Farther.")),
        spec("zoom_fit", menu, _tr("&Fit picture"), "Ctrl+0", _tr("Show the whole picture.")),
        spec("zoom_actual", menu, _tr("&Actual size"), "Ctrl+1", _tr("A pixel is a pixel.")),
        spec("next_tab", menu, _tr("N&ext document"), "Ctrl+Tab", _tr("The next tab.")),
        spec(
            "full_screen",
            menu,
            _tr("F&ull screen"),
            "F",
            _tr("The picture alone, on the whole screen; Escape ends it."),
            checkable=True,
            also="F11",
        ),
        spec(
            "hide_panels",
            menu,
            _tr("&Hide panels"),
            "Tab",
            _tr("Hide all panels and bars, or show them again."),
            checkable=True,
            on_canvas=True,
        ),
        spec(
            "snapping",
            menu,
            _tr("&Snap"),
            "Ctrl+Shift+;",
            _tr("What is moved stops at edges and middles; Alt moves it freely."),
            checkable=True,
        ),
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
            "",
            _tr("Show the pieces that image elements are made of: outlines and centres."),
            checkable=True,
        ),
        spec("elements_number", menu, _tr("&Number of elements…"), "", _tr("How fine they are.")),
        spec(
            "theme_system",
            menu,
            _tr("&Colours of the system"),
            help=_tr("As light or dark as the desktop."),
            separated=True,
        ),
        spec("theme_light", menu, _tr("&Light colours"), help=_tr("Dark on light.")),
        spec("theme_dark", menu, _tr("&Dark colours"), help=_tr("Light on dark.")),
    )


def _help() -> tuple[CommandSpec, ...]:
    menu, spec = "help", CommandSpec
    return (
        spec("manual", menu, _tr("&Manual"), "F1", _tr("The manual; it needs no network.")),
        spec("tour", menu, _tr("&Tour of one minute"), "", _tr("With the sample picture.")),
        spec("find_command", menu, _tr("&Find a command…"), "Ctrl+Shift+P", _tr("By its name.")),
        spec(
            "shortcuts",
            menu,
            _tr("&Keyboard shortcuts…"),
            "Shift+F1",
            _tr("See and change all keys."),
        ),
        spec(
            "welcome",
            menu,
            _tr("&Welcome…"),
            help=_tr("What works now, and what packs would add."),
            separated=True,
        ),
        spec("diagnostics", menu, _tr("&Report a problem…"), "", _tr("Text for a report.")),
        spec("notices", menu, _tr("&Licences…"), "", _tr("What the program is made of.")),
        spec("about", menu, _tr("&About Intarsia"), "", _tr("The version and its licence.")),
    )
