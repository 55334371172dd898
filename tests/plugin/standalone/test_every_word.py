"""Every word of the editor goes through translation: seen in a language that marks each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateways import FakeGateway
from intarsia.core.engine.methods.registry import built_in
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.errors import EngineUnreachable
from intarsia.core.wire.files import FileFormat
from intarsia.plugin.standalone.commands.canvas_size import CanvasDialog
from intarsia.plugin.standalone.commands.palette import CommandPalette
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.plugin.standalone.welcome import WelcomeDialog
from intarsia.plugin.standalone.window import EditorWindow
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.engine.engine_dialog import EngineDialog
from intarsia.ui.widgets.packs.dialog import PackDialog
from intarsia.ui.widgets.preferences_dialog import PreferencesDialog
from intarsia_languages.project import project_texts
from shown_words import MarkedLanguage, shown_words, spoken

# Names, which no language changes, and what the test's document holds.
_NAMES = re.compile(
    r"Intarsia|cup\.|jar\.|Photoshop|MI-GAN|LaMa|MobileSAM|OSOR|OneFormer"
    r"|PAIR-Diffusion|FLUX\.2 klein(?:, erase)?|Segment Anything"
    r"|Paint by Example|photo\.png|host:port|sRGB|OpenRaster|PSD|PNG|JPEG"
    r"|intarsia packs install [\w. -]+|gpu.studio.example:7870|Close Tab|cpu"
    r"|SAM 2\.1|Grounding DINO|ViTMatte|Depth Anything"
    r"|English|Deutsch|Español|Français|Polski|Português"
)
_KEYS = re.compile(
    r"(?:Ctrl|Shift|Alt|Meta)\+\S+|F\d+|Tab|Return|Esc|Del|Space|Home|End|PgUp|PgDown"
)


@pytest.fixture(scope="module")
def language() -> MarkedLanguage:
    return MarkedLanguage(project_texts())


@pytest.fixture
def marked(qapp: QtWidgets.QApplication, language: MarkedLanguage) -> Iterator[None]:
    with spoken(language):
        yield


def unmarked(words: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those texts in which words stand outside the marks."""
    found = set()
    for where, text in words:
        outside = re.sub(r"\[~.*~\]", "", text, flags=re.S)
        outside = _KEYS.sub("", _NAMES.sub("", outside))
        if re.search("[A-Za-z]{2}", outside) and "px" not in outside:
            found.add((where, text))
    return found


@pytest.mark.usefixtures("marked")
def test_the_window(
    empty_window: Callable[[], EditorWindow],
    opened_document: OpenedDocument,
    gateway: FakeGateway,
) -> None:
    window = empty_window()
    window.show()
    assert sorted(unmarked(shown_words(window))) == []
    window.editor.host.open(opened_document, Path("photo.png"), saved=True)
    gateway.ready(*(replace(x, ready=True) for x in built_in().offered))
    window.docks.panel.bars.show_error(
        EngineUnreachable("The engine has stopped.", "Start the engine again.")
    )
    QtWidgets.QApplication.processEvents()
    assert sorted(unmarked(shown_words(window))) == []
    gateway.ready(*(replace(x, ready=False, lacks=x.packs) for x in built_in().offered))
    assert sorted(unmarked(shown_words(window))) == []
    window._agreed = True


@pytest.mark.usefixtures("marked")
def test_the_dialogs(window: EditorWindow, gateway: FakeGateway) -> None:
    editor = window.editor
    dialogs = (
        PreferencesDialog(Settings(), files=True, parent=window),
        CommandPalette(window.commands, window),
        CanvasDialog(editor.host.document.size, window),
        ExportDialog(Path("photo.png"), Settings(), form=FileFormat.PNG, parent=window),
        ExportDialog(Path("photo.png"), Settings(), form=FileFormat.JPEG, parent=window),
        EngineDialog((), gateway, window),
        WelcomeDialog(editor.session.engine, gateway, window),
        PackDialog(gateway, window),
    )
    for dialog in dialogs:
        assert sorted(unmarked(shown_words(dialog))) == [], type(dialog).__name__
        dialog.close()
