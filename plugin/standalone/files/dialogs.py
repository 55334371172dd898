"""Asks for files to open and to write, and remembers those that were used last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from intarsia.core.state.storage.settings import SettingsFile
from intarsia.plugin.standalone.document_host import FileHost
from intarsia.ui.qt import QtCore, QtWidgets, Signal

RECENT = 10


class RecentFiles(QtCore.QObject):
    """The files that were opened or saved last, newest first."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        known = (Path(x) for x in self._settings.current.value.recent_files)
        return tuple(dict.fromkeys(x for x in known if x.is_absolute()))

    def add(self, path: Path) -> None:
        path = path.absolute()
        known = [str(path), *(str(x) for x in self.paths if x != path)]
        self._settings.change(lambda x: replace(x, recent_files=tuple(known[:RECENT])))
        self.changed.emit()


_OPENED = (
    *("ora", "kra", "psd", "psb", "png", "jpg", "jpeg", "webp", "tif", "tiff", "heic", "heif"),
    *("avif", "jxl", "jp2", "gif", "bmp", "tga", "ppm", "pgm", "exr", "hdr"),
)


class FileDialogs(QtCore.QObject):
    """Dialogs that begin where the document lies, or where the last one did."""

    def __init__(self, host: FileHost, recent: RecentFiles, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._host, self._recent, self.window = host, recent, window

    def ask_open(self) -> Path | None:
        """A file to open, None where the person thought better of it."""
        kinds = " ".join(f"*.{ending}" for ending in _OPENED)
        path, _ = QtWidgets.QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open"),
            str(self._folder()),
            self.tr("Pictures and documents ({kinds})").format(kinds=kinds),
        )
        return Path(path) if path else None

    def ask_save(self, title: str, suffix: str, kinds: str) -> Path | None:
        """A file to write, with that suffix; None where there is nothing to write."""
        return self.ask_save_as(title, {kinds: (suffix,)})

    def ask_save_as(
        self, title: str, kinds: Mapping[str, Sequence[str]], *, ending: str = ""
    ) -> Path | None:
        """A file to write, with a suffix of the kind that was chosen, or any that was typed.

        `ending`: of the proposed name, where the original's own must not be proposed.
        """
        if self._host.document is None:
            return None
        first = next(iter(kinds.values()))[0]
        name = (self._host.path.stem if self._host.path else self.tr("Untitled")) + ending + first
        start = str(self._folder() / name)
        chosen, kind = QtWidgets.QFileDialog.getSaveFileName(
            self.window, title, start, ";;".join(kinds)
        )
        if not chosen:
            return None
        path = Path(chosen)
        if any(path.suffix.lower() in suffixes for suffixes in kinds.values()):
            return path
        whole = path.with_name(path.name + kinds.get(kind, (first,))[0])
        return whole if not whole.exists() or self._replaces(whole) else None

    def _replaces(self, path: Path) -> bool:
        """Whether the person wants it, where the dialog knew another name and could not ask."""
        question = self.tr("{name} is there already. Replace it?").format(name=path.name)
        answer = QtWidgets.QMessageBox.question(self.window, self.tr("Replace?"), question)
        return bool(answer == QtWidgets.QMessageBox.StandardButton.Yes)

    def _folder(self) -> Path:
        last = self._recent.paths[0].parent if self._recent.paths else Path()
        return self._host.path.parent if self._host.path else last


def short_folder(path: Path) -> str:
    """The folder of a file as one reads it: from home where it lies there."""
    folder = path.parent
    with suppress(RuntimeError, ValueError):  # no home, or not in it
        return str(Path("~") / folder.relative_to(Path.home()))
    return str(folder)
