"""The table of commands, in the order of the menus, and the titles of these."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.document_entries import document_entries
from intarsia.plugin.standalone.commands.spec import CommandSpec
from intarsia.plugin.standalone.commands.work_entries import work_entries
from intarsia.ui.qt import QtCore

MENUS = ("file", "edit", "region", "object", "correct", "layer", "tools", "view", "help")


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("commands", text)


def menu_title(menu: str) -> str:
    titles = {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "region": _tr("&Region"),
        "object": _tr("&Object"),
        "correct": _tr("&Correct"),
        "layer": _tr("&Layer"),
        "tools": _tr("&Tools"),
        "view": _tr("&View"),
        "help": _tr("&Help"),
    }
    return titles[menu]


def command_table() -> tuple[CommandSpec, ...]:
    """All commands, in the language of the moment."""
    return (*document_entries(), *work_entries())
