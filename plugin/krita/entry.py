"""Registers the docker and the actions with Krita: the one module with an effect when imported."""

from __future__ import annotations

import gc

from krita import DockWidgetFactory, Krita

from intarsia.plugin.krita.panel.actions import IntarsiaExtension
from intarsia.plugin.krita.panel.docker import DOCKER_ID, IntarsiaDocker
from intarsia.plugin.krita.versions import DOCK_RIGHT
from intarsia.ui.languages import Languages, host_languages, language_for
from intarsia.ui.qt import QtCore

_app = QtCore.QCoreApplication.instance()
if _app is not None:
    Languages(_app, with_qt=False).use(language_for(host_languages()))
_krita = Krita.instance()
_krita.addDockWidgetFactory(DockWidgetFactory(DOCKER_ID, DOCK_RIGHT, IntarsiaDocker))
_krita.addExtension(IntarsiaExtension(_krita))
# Modules live as long as Krita. Python 3.14 would look for garbage among them again and again, 17
# ms of whatever call that falls into. No panel is there yet: what belongs to one is not kept.
gc.freeze()
