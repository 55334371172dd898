"""The manual's text in the language that is set, its words for buttons and keys those of now.

A manual names nothing that can be pressed by itself: `{tool_brush}` stands for what the command is
called, `{key:tool_brush}` for its keys, `{menu:file}` for a menu and `{MoveSection:Take apart}` for
another text of the program, by its context.
"""

from __future__ import annotations

import re
from importlib import resources

from intarsia.plugin.standalone.commands.actions import Commands
from intarsia.plugin.standalone.commands.table import menu_title
from intarsia.plugin.standalone.tour_words import tour_words
from intarsia.ui.access_keys import without_key
from intarsia.ui.languages import language_in_use
from intarsia.ui.qt import QtCore, QtGui

PLACE = re.compile(r"\{(?:(\w+):)?([^{}]+)\}")  # a context and a text, or the name of a command
_NO_KEYS = "–"
_CJK = "\u3000-\u9fff\uff00-\uffef"
_WRAPPED = re.compile(rf"(?<=[{_CJK}])\n *(?=[*{_CJK}])|(?<=\*)\n *(?=[{_CJK}])")
_MARKS = re.compile(r"([\\`*_\[\]|<>])")


def manual_name(language: str) -> str:
    """The file of the manual in a language of `ui.languages.LANGUAGES`; English where none is."""
    name = f"manual_{language}.md"
    return name if resources.files("intarsia.resources").joinpath(name).is_file() else "manual.md"


def manual_source(language: str) -> str:
    """The manual of a language as it ships, Markdown with places."""
    file = resources.files("intarsia.resources").joinpath(manual_name(language))
    return file.read_text(encoding="utf-8")


def manual_text(commands: Commands) -> str:
    """The manual as Markdown: the tour, the text, and all commands with their keys of now."""
    source = PLACE.sub(lambda x: _said(x, commands), manual_source(language_in_use()))
    source = _WRAPPED.sub("", source)  # Japanese and Chinese lines were wrapped without a space
    title, _, rest = source.partition("\n")
    tour = next(x.plain for x in commands.all() if x.spec.name == "tour")
    steps = [f"{n}. {_literal(text)}" for n, text in enumerate(tour_words(), start=1)]
    lines = [title, "", f"## {tour}", "", *steps, "", rest, f"## {_tr('Commands and keys')}", ""]
    lines += ["| | | |", "|---|---|---|"]
    for command in commands.all():
        keys = command.action.shortcut().toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        words = (command.plain, keys, command.spec.help)
        lines.append(f"| {' | '.join(map(_literal, words))} |")
    return "\n".join(lines)


def _said(place: re.Match[str], commands: Commands) -> str:
    """What stands at a place of the manual. Raises KeyError for no command or menu."""
    context, text = place.groups()
    if context == "key":
        shortcut = commands[text].shortcut()
        keys = shortcut.toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        return _literal(keys) or _NO_KEYS
    if context == "menu":
        return _literal(without_key(menu_title(text)))
    if context is not None:
        said = QtCore.QCoreApplication.translate(context, text)
        return _literal(without_key(said).replace("…", ""))
    return _literal(next(x.plain for x in commands.all() if x.spec.name == text))


def _literal(text: str) -> str:
    """The text as Markdown that shows just it."""
    return _MARKS.sub(r"\\\1", text)


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("manual", text)
