"""The language of the panel: which ones there are, which is wanted, and Qt's translators for it."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from intarsia.ui.core_text import follow_language
from intarsia.ui.qt import QtCore

# By Qt's code, each in its own words: who looks for a language need not read another one.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "ja": "日本語",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
}
_TRADITIONAL = ("hant", "tw", "hk", "mo")
_QT_OWN = {"pt": "pt_BR"}  # Qt has no other Portuguese


def language_for(wanted: Iterable[str]) -> str:
    """The first language that we have of those wanted ("de-AT", "zh_Hant_HK"), else English."""
    for name in wanted:
        parts = name.replace("-", "_").split(".")[0].lower().split("_")
        if parts[0] == "zh":
            return "zh_TW" if any(x in _TRADITIONAL for x in parts) else "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def desktop_languages() -> list[str]:
    """What the person has set for the whole desktop, the most wanted first."""
    return list(QtCore.QLocale.system().uiLanguages())


def host_languages() -> list[str]:
    """What the host program speaks: it sets Qt's default where it was told another language."""
    default, system = QtCore.QLocale(), QtCore.QLocale.system()
    return desktop_languages() if default.name() == system.name() else [default.name()]


class Languages(QtCore.QObject):
    """Sets the language of a program. `with_qt`: Qt's own words too, where no host has done that.

    A host's own translators stay as they are: ours know the contexts of our classes alone.
    """

    def __init__(self, app: QtCore.QCoreApplication, *, with_qt: bool) -> None:
        super().__init__(app)
        self._app, self._with_qt = app, with_qt
        self._installed: list[QtCore.QTranslator] = []
        self.code = "en"

    def use(self, code: str) -> None:
        """Speak a language of LANGUAGES; widgets that are there already keep their words."""
        self.stop()
        self.code = code
        folder = Path(str(resources.files("intarsia.resources.languages")))
        if self._with_qt:
            self._install(f"qtbase_{_QT_OWN.get(code, code)}", _qt_folder())
        self._install(f"intarsia_{code}", str(folder))
        follow_language(code != "en")

    def stop(self) -> None:
        """Speak no language but that of the sources."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed.clear()
        self.code = "en"
        follow_language(False)

    def _install(self, name: str, folder: str) -> None:
        translator = QtCore.QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def language_in_use() -> str:
    """The language of LANGUAGES that the program speaks."""
    app = QtCore.QCoreApplication.instance()
    there = [] if app is None else app.findChildren(Languages)
    return next((x.code for x in there if x.code != "en"), "en")


def _qt_folder() -> str:
    """Where Qt 6 keeps the translations of its own words."""
    return str(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath))
